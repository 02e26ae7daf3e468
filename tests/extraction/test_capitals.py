"""A text without lower case is read as well as the same text with it, and the other way round.

`data/capitals.jsonl` holds 24 messages of NIST MUC (the Message Understanding Conferences' MUC-3), wire copy in
capitals of 1988 to 1991, as Dstl published them under CC0.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import claimx

DATA = Path(__file__).with_name("data") / "capitals.jsonl"
SAMPLES = Path(__file__).parents[2] / "samples" / "official-statements.jsonl"
SHARE = 0.15  # of the claims may differ in something: small letters tell no names, capitals no starts of sentences


def found(text: str, lang: str, day: str | None) -> Counter[tuple[object, ...]]:
    """Count what matters of each claim, letters' case and titles aside: of a source its last word, "Brenko"."""
    claims = claimx.extract(text, lang, doc_date=date.fromisoformat(day) if day else None)
    return Counter(
        (c.quantity_start, c.category, c.value, c.low, c.high, (c.source or "").casefold().rpartition(" ")[2])
        for c in claims
    )


def agreement(one: Counter[tuple[object, ...]], other: Counter[tuple[object, ...]]) -> tuple[int, int]:
    """Return how many claims two readings share, and how many there are in either, mean of the two."""
    return (one & other).total(), (one.total() + other.total()) // 2


def test_wire_copy_in_capitals_and_in_small_letters() -> None:
    same = total = 0
    for line in DATA.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        raised = found(record["text"], "en", record["date"])
        lowered = found(record["text"].lower(), "en", record["date"])
        shared, both = agreement(raised, lowered)
        same, total = same + shared, total + both
    assert total > 40
    assert same >= (1 - SHARE) * total, (same, total)


def test_statements_raised_to_capitals() -> None:
    same = total = 0
    for line in SAMPLES.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]
        if len(text.upper()) != len(text):
            continue
        shared, both = agreement(found(text, "en", None), found(text.upper(), "en", None))
        same, total = same + shared, total + both
    assert total > 20
    assert same >= (1 - SHARE) * total, (same, total)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("At least 16 civilians were killed near Hasaka on Tuesday, the defence ministry said.", "en"),
        ("The rebels captured 12 soldiers and wounded another 30, General Adam Brenko said.", "en"),
        ("Au moins douze soldats ont été tués lundi à Gao, a annoncé le ministère de la défense.", "fr"),
        ("Selon le gouverneur de la région, 3 000 personnes ont fui la ville.", "fr"),
    ],
)
def test_a_sentence_raised_to_capitals(text: str, lang: str) -> None:
    assert found(text.upper(), lang, "2016-07-07") == found(text, lang, "2016-07-07")
