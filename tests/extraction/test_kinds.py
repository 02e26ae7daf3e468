"""The kinds of text that counts were once read wrongly from: each sentence of `data/kinds.txt` gives its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

import claimx
from claimx.claim import Claim

TABLE = Path(__file__).with_name("data") / "kinds.txt"
_TITLE = re.compile(r"^(?:(?:the|le|la|les|mr|mrs|dr|colonel|sergeant)\b\.? ?|l['’])+", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One text and the claims that are right for it."""

    lang: str
    day: date | None
    text: str
    claims: list[str]


def rows() -> Iterator[Row]:
    """Read the table."""
    blocks = re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n|^\n", "", TABLE.read_text(encoding="utf-8"), flags=re.M))
    for block in blocks:
        head, *claims = block.strip("\n").split("\n")
        about, _, text = head.partition(" | ")
        lang, _, day = about.partition(" ")
        text = text.replace(r"\n", "\n").replace(r"\u200b", "\u200b")
        yield Row(lang, date.fromisoformat(day) if day else None, text, [claim.strip() for claim in claims])


def told(claim: Claim, expected: str) -> str:
    """Write a claim as the table does, with the fields that the table tells of it."""
    number = {
        "exact": f"{claim.value}",
        "approx": f"~{claim.value}",
        "at_least": f">={claim.low}",
        "at_most": f"<={claim.high}",
        "range": f"{claim.low}..{claim.high}",
        "vague": f"{claim.low}..",
    }[claim.bound]
    fields = [f"{claim.category} {number}"]
    for field in ("population", "source", "modality", "date", "location"):
        value = getattr(claim, field) or "-"
        right = re.search(rf"\| {field}: ([^|]*[^| ])", expected)
        unsaid = {"source": "-", "modality": "asserted"}.get(field)
        if right or (unsaid and value != unsaid):
            same = right and _TITLE.sub("", value).casefold() == _TITLE.sub("", right[1]).casefold()
            fields.append(f"{field}: {right[1] if right and same else value}")
    return " | ".join(fields)


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: row.text[:60])
def test_a_sentence_of_each_kind(row: Row) -> None:
    found = claimx.extract(row.text, row.lang, doc_date=row.day)
    expected = row.claims + [""] * (len(found) - len(row.claims))
    assert [told(claim, right) for claim, right in zip(found, expected, strict=False)] == row.claims


@pytest.mark.xfail(strict=True, reason="the reader gives the second count the place of the third")
def test_each_count_of_a_list_has_its_place() -> None:
    found = claimx.extract("The raids killed 3 in Taro, 5 in Besh, 12 in Oram and one in Kel.")
    assert [claim.location for claim in found] == ["Taro", "Besh", "Oram", "Kel"]
