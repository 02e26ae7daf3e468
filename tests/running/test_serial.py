from datetime import date

from claimx.reading.document import Document, Trouble
from claimx.running.serial import Wanted, pipe, readable, run

ENGLISH = "At least 16 civilians were killed near the town on Tuesday, activists said."
FRENCH = "Au moins seize civils ont été tués lundi, ont déclaré des militants sur place."
GERMAN = "Mindestens sechzehn Zivilisten wurden am Montag bei Luftangriffen nahe der Stadt getötet."


def test_documents_come_out_in_order_with_their_claims():
    documents = [Document(str(n), ENGLISH if n % 2 else "Nothing happened.") for n in range(6)]
    told = []
    done = list(run([*documents, Trouble("x", "empty file")], Wanted(), told.append))
    assert [document.doc_id for document, _ in done] == ["0", "1", "2", "3", "4", "5"]
    assert [len(claims) for _, claims in done] == [0, 1, 0, 1, 0, 1]
    assert told == [Trouble("x", "empty file")]


def test_pipe_gives_the_claims_of_all_documents():
    assert [
        claim.doc_id for claim in pipe([Document("a", ENGLISH), Document("b", GERMAN), Document("c", ENGLISH)])
    ] == [
        "a",
        "c",
    ]


def completed(document: Document, wanted: Wanted) -> Document:
    [document] = readable([document], wanted, tell=lambda trouble: None)
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


def test_a_language_without_rules_is_told_by_the_path_of_the_document():
    told = []
    assert list(readable([Document("a", GERMAN, path="in/a.txt")], Wanted(), told.append)) == []
    [trouble] = told
    assert (trouble.path, trouble.failure) == ("in/a.txt", False)
