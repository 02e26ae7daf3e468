"""Quotations, also those of which a mark is lost."""

from __future__ import annotations

import pytest

from claimx.extraction.attribution.quotations import quotations
from claimx.text.sentences import sentences


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end] for one in quotations(text, sentences(text, "en"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "yes" and left.', ['"yes"']),
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('"One. Two. Three," she said.', ['"One. Two. Three,"']),
        ('"They fled the "hell" of war," she said.', ['"They fled the "hell" of war,"']),
        ('"First part," he said. "Second part."', ['"First part,"', '"Second part."']),
        ('He said:\n\n"One.\n\n"Two.\n\nThe town is calm.', ['"One.\n\n"Two.']),
        ('He said: "One thing.\n\nThe town is calm.', ['"One thing.']),
        ('We will win," he said.', ['We will win,"']),
        ("Nothing here.", []),
        ("", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_whole_tells_of_lost_marks() -> None:
    text = 'We will win," he said. "It is over."'
    assert [one.whole for one in quotations(text, sentences(text, "en"))] == [False, True]
