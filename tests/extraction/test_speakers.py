"""Who says what in a text, with or without a number in it."""

from __future__ import annotations

import re

import pytest

from claimx.extraction.reader.names import spelled_out
from claimx.extraction.speakers import attributions


@pytest.mark.parametrize(
    ("text", "lang", "source", "cue", "kind"),
    [
        ("The mayor said that two people had died.", "en", "mayor", "said", "official"),
        ('"We will not leave this town," Colonel Adam Brenko told reporters.', "en", "Adam Brenko", "told", "official"),
        ("According to the Syrian Observatory for Human Rights, the shelling went on overnight.", "en",
         "Syrian Observatory for Human Rights", "According to", "ngo"),
        ("« Nous avons tout perdu », raconte un habitant du village.", "fr", "un habitant du village", "raconte",
         "witness"),
    ],
)  # fmt: skip
def test_a_statement_has_its_speaker(text: str, lang: str, source: str, cue: str, kind: str) -> None:
    (found,) = attributions(text, lang)
    assert re.sub("^(?:the |colonel )+", "", found.source, flags=re.IGNORECASE) == source
    assert (found.cue, found.source_type) == (cue, kind)
    assert text[found.source_start : found.source_end] == found.source_text


def test_what_is_said_is_inside_its_contents() -> None:
    text = "Fighting went on all day. The governor said the road to the north had been cut by floods and by fire."
    (found,) = attributions(text)
    said = "".join(text[start:end] for start, end in found.contents)
    assert "road" in said
    assert "Fighting" not in said


def test_nobody_is_quoted_where_only_the_author_speaks() -> None:
    assert attributions("Fighting went on all day in the hills above the town. Many roads were cut.") == []


@pytest.mark.parametrize(
    ("name", "text", "full"),
    [
        ("SOHR", "The Syrian Observatory for Human Rights (SOHR) is in Britain. SOHR said so.",
         "Syrian Observatory for Human Rights"),
        ("MSF", "Des équipes de Médecins sans frontières (MSF) sont là. MSF le dit.", "Médecins sans frontières"),
        ("the mayor", "The Mayor of London spoke to the mayor.", "the mayor"),
        ("Brenko", "Nobody else is named.", "Brenko"),
        ("UN", "THE UNITED NATIONS SENT MEN, THE UN SAID.", "UN"),
    ],
)  # fmt: skip
def test_a_name_is_given_in_full(name: str, text: str, full: str) -> None:
    assert spelled_out(name, text) == full


@pytest.mark.xfail(strict=True, reason="the reader points to the speaker but to no cue")
def test_a_statement_without_a_count_has_its_cue() -> None:
    (found,) = attributions("Selon l'armée, les assaillants se sont repliés vers la frontière.", "fr")
    assert (found.source, found.cue) == ("l'armée", "Selon")
