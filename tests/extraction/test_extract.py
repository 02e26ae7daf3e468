"""A text in, claims out: what every record promises, whatever the text."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimx
from claimx.claim import Claim
from claimx.extraction import extract, speakers
from tests.extraction.guesser import Guesser

DAY = date(2016, 7, 7)
WORDS = st.sampled_from(
    """12 dead people killed, wounded. at least 40 soldiers were said the ministry "We lost seven men" he added: no
    hundreds of civilians (AFP) - on Tuesday in Aleppo 3-5 2016 T-72 a soldier was told Reuters’ émigrés\n\n 😀
    According to dozens more and 5 others including children fled their homes \u202f1\u00a0200 [3] % $ .
    douze morts selon l'armée mardi L'" qu'« aucun civil n'a | \0 \ud800 \u200f \u202e \u200b١٢ ² e\u0301 İ ﬁ
    since then Depuis, last month 5 May 2016 DEUX SOLDATS TUÉS À GAO HIER""".split(" ")
)
NEWS = st.lists(WORDS, max_size=40).map(" ".join)
TEXTS = NEWS | st.text(max_size=200) | st.text(st.characters(), max_size=200)
LANGUAGES = st.sampled_from(["en", "fr"])


@cache
def guesser() -> Guesser:
    """Make one for all tests."""
    return Guesser()


def assert_whole(claims: list[Claim], text: str) -> None:
    """Assert that the fields stand where the records say, and that the records are in order."""
    for claim in claims:
        for field, start, end in [
            (claim.quantity, claim.quantity_start, claim.quantity_end),
            (claim.source_text, claim.source_start, claim.source_end),
            (claim.cue, claim.cue_start, claim.cue_end),
            (claim.sentence, claim.sentence_start, claim.sentence_end),
        ]:
            assert (field is None) == (start is None) == (end is None)
            if start is not None:
                assert text[start:end] == field
        assert claim.sentence_start <= claim.quantity_start < claim.quantity_end <= claim.sentence_end
        assert claim.date_text is None or claim.date_text in text
        assert (claim.date_text is None) == (claim.date_scope is None)
        assert claim.date is None or claim.date_text is not None
        assert (claim.location is None) == (claim.location_scope is None)
        assert (claim.source is None) == (claim.source_type == "author") == (claim.source_text is None)
        assert claim.source is not None or (claim.cue is None and not claim.via)
        assert 0 <= claim.confidence <= 1
    places = [claim.quantity_start for claim in claims]
    assert places == sorted(set(places))


@given(TEXTS, LANGUAGES)
@settings(deadline=None, max_examples=60)
def test_offsets_slice_to_the_field_and_runs_agree(text: str, lang: str) -> None:
    first = claimx.extract(text, lang, doc_date=DAY)
    assert_whole(first, text)
    assert claimx.extract(text, lang, doc_date=DAY) == first


@given(TEXTS, LANGUAGES, st.sampled_from([None, DAY]))
@settings(deadline=None, max_examples=100)
def test_whatever_the_reader_chooses_the_record_holds(text: str, lang: str, day: date | None) -> None:
    document = claimx.Document("a", text, date=day, lang=lang)
    found = [finding.claim for finding in extract.find(document, guesser(), full=True)]
    assert_whole(found, text)
    assert all(Claim.from_dict(claim.as_dict()) == claim for claim in found)


@given(st.lists(TEXTS, min_size=1, max_size=4), LANGUAGES)
@settings(deadline=None, max_examples=25)
def test_documents_give_the_same_alone_and_in_a_run(texts: list[str], lang: str) -> None:
    documents = [claimx.Document(str(n), text, lang=lang) for n, text in enumerate(texts)]
    alone = [claim for document in documents for claim in claimx.pipe([document])]
    assert list(claimx.pipe(documents)) == alone


@given(TEXTS, LANGUAGES)
@settings(deadline=None, max_examples=40)
def test_attributions_of_any_text(text: str, lang: str) -> None:
    found = speakers.attributions(text, lang)
    for one in found:
        assert text[one.source_start : one.source_end] == one.source_text
        assert (one.cue is None) == (one.cue_start is None) == (one.cue_end is None)
        assert one.cue is None or text[one.cue_start : one.cue_end] == one.cue
        assert one.contents
        assert all(0 <= start < end <= len(text) for start, end in one.contents)
    assert speakers.attributions(text, lang) == found


def test_one_sentence_end_to_end() -> None:
    text = "At least 16 civilians were killed near Hasaka on Tuesday, the Syrian Observatory for Human Rights told AFP."
    (claim,) = claimx.extract(text, doc_id="a", doc_date=date(2016, 7, 7))
    assert (claim.category, claim.quantity, claim.value, claim.low, claim.high, claim.bound) == (
        "killed", "At least 16", 16, 16, None, "at_least",
    )  # fmt: skip
    assert (claim.population, claim.modality) == ("civilians", "asserted")
    assert (claim.source, claim.source_type, claim.cue, claim.via) == (
        "Syrian Observatory for Human Rights", "ngo", "told", ("AFP",),
    )  # fmt: skip
    assert (claim.date, claim.date_text, claim.location) == ("2016-07-05", "Tuesday", "Hasaka")


def test_the_author_speaks_where_nobody_else_does() -> None:
    text = "The ministry said 12 people had died. More than 300 people have been killed since 2011."
    said, unsaid = claimx.extract(text)
    assert said.source == "The ministry" or said.source == "ministry"
    assert (unsaid.source, unsaid.source_type) == (None, "author")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no rules for language 'xx'"):
        claimx.extract("12 dead", "xx")


def test_documents_of_two_languages_give_what_each_gives_alone() -> None:
    english = claimx.Document("a", "Shelling killed 12 villagers near Sumy, police said. Six are missing.", lang="en")
    french = claimx.Document(
        "b", "Un attentat a fait 12 morts à Gao, selon l'armée. Six civils ont disparu.", lang="fr"
    )
    alone = [*claimx.pipe([english]), *claimx.pipe([french])]
    assert [claim.category for claim in alone] == ["killed", "missing", "killed", "missing"]
    assert list(claimx.pipe([english, french])) == alone


def test_a_paragraph_in_the_other_language_is_read_in_its_own() -> None:
    text = (
        "The blast killed 12 people in Mopti, the ministry said on Tuesday. The wounded were flown to Bamako.\n\n"
        "Au moins 30 villageois ont été tués dimanche dans une attaque près de Gao, a déclaré un responsable local."
    )
    first, second = claimx.extract(text)
    assert (second.quantity, second.category, second.source) == ("Au moins 30", "killed", "un responsable local")
    assert first.lang == second.lang == "en"
    assert text[second.quantity_start : second.quantity_end] == second.quantity
