from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.text.language import detect, passages


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("At least 16 civilians were killed in air strikes near the town on Monday, activists said.", "en"),
        ("Au moins seize bergers ont péri lundi sous des frappes aériennes, ont déclaré des militants.", "fr"),
        ("Mindestens sechzehn Zivilisten wurden am Montag bei Luftangriffen nahe der Stadt getötet.", "de"),
        ("По меньшей мере шестнадцать мирных жителей погибли в результате авиаударов, сообщили активисты.", "ru"),
        ("12 killed", "en"),
        ("Russia says 62 killed", "en"),
        ("Two soldiers killed in Boko Haram attack", "en"),
        ("Attaque au Mali : douze soldats tués", "fr"),
        ("Niger : six humanitaires tués", "fr"),
        ("El ejército dijo que veinte rebeldes murieron.", "es"),
        ("Zwölf Tote bei Anschlag in Kabul", "de"),
        ("قتل 12 جنديا على الأقل في هجوم على قاعدة عسكرية", "ar"),
        ("58523\n45006\n", "en"),
        ("", "en"),
    ],
)
def test_language_of_a_text(text, lang):
    assert detect(text) == lang


ENGLISH = "At least 16 civilians were killed in air strikes near the town on Monday, activists said."
FRENCH = "Au moins seize bergers ont péri lundi sous des frappes aériennes, ont déclaré des militants."


def languages(text: str, lang: str) -> list[tuple[str, str]]:
    return [(passage.lang, text[passage.start : passage.end].strip()) for passage in passages(text, lang)]


def test_a_paragraph_in_another_language() -> None:
    text = f"{ENGLISH}\n\n{FRENCH}\n\n{ENGLISH}"
    for lang in ("en", "fr"):
        assert languages(text, lang) == [("en", ENGLISH), ("fr", FRENCH), ("en", ENGLISH)]


def test_lines_that_end_a_sentence_are_paragraphs() -> None:
    assert languages(f"{ENGLISH}\n{FRENCH}", "en") == [("en", ENGLISH), ("fr", FRENCH)]


def test_a_document_in_one_language_is_one_passage() -> None:
    text = f"{FRENCH}\n\n{FRENCH}"
    assert languages(text, "fr") == [("fr", text)]


def test_short_paragraphs_go_with_their_neighbours() -> None:
    text = f"{ENGLISH}\n\n{FRENCH}\n\n- Fuite -\n\n{FRENCH}"
    assert [lang for lang, _ in languages(text, "en")] == ["en", "fr"]


def test_names_do_not_make_another_language() -> None:
    names = "John Smith, Peter Brown, Washington Post, New York Times, BBC World News"
    text = f"Les forces du général Dupont ont pris la ville.\n\n{names}"
    assert languages(text, "fr") == [("fr", text)]


def test_a_language_without_rules_is_not_divided() -> None:
    assert languages(f"{ENGLISH}\n\n{FRENCH}", "de") == [("de", f"{ENGLISH}\n\n{FRENCH}")]


def test_no_text_no_passages() -> None:
    assert passages("", "en") == []


@given(
    st.lists(st.sampled_from([ENGLISH, FRENCH, "Fuite", "\n", "\n\n", " ", "12", "", "é"]), max_size=12).map("".join)
)
def test_passages_hold_the_whole_text(text: str) -> None:
    found = passages(text, "en")
    assert "".join(text[passage.start : passage.end] for passage in found) == text
    assert all(one.end == other.start and one.lang != other.lang for one, other in pairwise(found))
