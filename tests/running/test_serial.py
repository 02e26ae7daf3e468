from datetime import date

import pytest

from claimx.reading.document import Document, Trouble
from claimx.running.serial import DocumentError, Wanted, pipe, readable

ENGLISH = "At least 16 civilians were killed near the town on Tuesday, activists said."
FRENCH = "Au moins seize civils ont été tués lundi, ont déclaré des militants sur place."
GERMAN = "Mindestens sechzehn Zivilisten wurden am Montag bei Luftangriffen nahe der Stadt getötet."


def test_pipe_gives_the_claims_of_all_documents():
    documents = [Document("a", ENGLISH), Document("b", GERMAN), Document("c", ENGLISH)]
    assert [claim.doc_id for claim in pipe(documents)] == ["a", "c"]


@pytest.fixture
def a_fault(monkeypatch):
    """Let extraction fail in the middle of documents that hold the word `fault`."""
    from claimx.extraction import extract

    whole = extract.extract_document

    def faulty(document):
        yield from whole(document)
        if "fault" in document.text:
            raise IndexError("min() arg is an empty sequence")

    monkeypatch.setattr(extract, "extract_document", faulty)


@pytest.mark.usefixtures("a_fault")
def test_pipe_tells_of_a_document_that_fails_and_goes_on():
    told = []
    documents = [Document("a", ENGLISH + " A fault."), Document("b", GERMAN, path="in/b.txt"), Document("c", ENGLISH)]
    assert [claim.doc_id for claim in pipe(documents, errors=told.append)] == ["a", "c"]
    assert [(t.doc_id, t.stage, t.kind, t.failure) for t in told] == [
        ("a", "extraction", "IndexError", True),
        ("b", "language", "language", False),
    ]
    assert told[0].reason == "IndexError: min() arg is an empty sequence"
    assert told[1].path == "in/b.txt"


@pytest.mark.usefixtures("a_fault")
def test_pipe_raises_with_the_id_of_the_document_when_nobody_is_told():
    with pytest.raises(DocumentError, match=r"document 'b', extraction: IndexError: min\(\)") as raised:
        list(pipe([Document("a", ENGLISH), Document("b", "A fault.", lang="en")]))
    assert isinstance(raised.value.__cause__, IndexError)


def test_a_fault_in_what_comes_before_extraction_is_told_too():
    told = []
    broken = Document("a", None)  # not a text at all
    assert [claim.doc_id for claim in pipe([broken, Document("b", ENGLISH)], errors=told.append)] == ["b"]
    assert [(t.doc_id, t.stage, t.kind) for t in told] == [("a", "language and date", "TypeError")]


def completed(document: Document, wanted: Wanted) -> Document:
    [document] = readable([document], wanted, tell=None)
    return document


def test_a_document_keeps_the_language_and_date_it_gives():
    day = date(2016, 7, 5)
    document = completed(Document("a", FRENCH, lang="en", date=day), Wanted())
    assert (document.lang, document.date) == ("en", day)
    assert completed(document, Wanted(doc_date=date(2024, 1, 1))).date == date(2024, 1, 1)


def test_a_language_can_be_forced():
    assert completed(Document("a", FRENCH, lang="fr"), Wanted(lang="en")).lang == "en"
    assert completed(Document("a", GERMAN), Wanted(lang="en")).lang == "en"


def test_what_a_document_does_not_say_is_asked_of_the_user_then_of_the_text():
    assert completed(Document("a", ENGLISH), Wanted(doc_date=date(2024, 1, 1))).date == date(2024, 1, 1)
    assert completed(Document("a", ENGLISH), Wanted()).lang == "en"
    assert completed(Document("a", FRENCH), Wanted()).lang == "fr"


def test_a_mixed_run_gives_the_records_of_each_language_alone():
    documents = [Document("a", ENGLISH), Document("b", FRENCH), Document("c", ENGLISH), Document("d", FRENCH)]
    alone = [claim for document in documents for claim in pipe([document])]
    assert list(pipe(documents)) == alone
    assert [(claim.doc_id, claim.lang) for claim in alone] == [("a", "en"), ("b", "fr"), ("c", "en"), ("d", "fr")]


def test_what_could_not_be_read_is_passed_on():
    told = []
    assert list(readable([Trouble("x", "empty file")], Wanted(), told.append)) == []
    assert told == [Trouble("x", "empty file")]
