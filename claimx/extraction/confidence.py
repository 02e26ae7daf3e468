"""What the rules saw of a claim -> how sure it is, 0 to 1: that category, number, source and modality are all right.

A logistic regression over the signs below; `python -m tests.benchmarks.calibrate` fits the weights to gold claims and
prints them.
"""

from __future__ import annotations

import math

from claimx.extraction.attribution import Attribution
from claimx.extraction.category import Reading
from claimx.extraction.modality import Stance
from claimx.extraction.parsing import Parsed

LONG = 45  # words; parses of longer sentences go wrong more often
QUOTES = frozenset('"“”«»')

BASE = 2.97
WEIGHTS: dict[str, float] = {
    "article": -0.31,
    "author beside quotes": -2.57,
    "author beside speakers": -1.09,
    "long sentence": -0.63,
    "named otherwise": 0.07,
    "no noun": -0.25,
    "not asserted": -0.30,
    "rule among": -0.27,
    "rule counted noun": -0.53,
    "rule force": -1.08,
    "rule list": -0.24,
    "rule near": -0.32,
    "rule noun with of": 0.23,
    "rule object of verb": 0.51,
    "rule outcome phrase": 0.03,
    "rule passive subject of verb": 0.74,
    "rule relative clause": 0.42,
    "rule state after noun": 0.82,
    "rule state before noun": 0.46,
    "rule state of subject": -0.10,
    "rule subject of verb": -0.89,
    "rule subset": -0.04,
    "rule toll": 0.07,
    "several speakers": 0.09,
    "source according": 0.42,
    "source author": -0.10,
    "source headline": -0.41,
    "source noun": 0.36,
    "source quoted": -0.53,
    "source reported": 0.06,
    "unlisted noun": -0.58,
    "vague": 0.21,
    "zero": 0.42,
}


def confidence(
    parsed: Parsed, reading: Reading, attribution: Attribution | None, stance: Stance, *, speakers: int
) -> float:
    """Return the chance that all of a claim is right.

    Args:
        speakers: how many relations of reported speech stand in the claim's sentence.
    """
    seen = signs(parsed, reading, attribution, stance, speakers=speakers)
    return round(1 / (1 + math.exp(-BASE - sum(WEIGHTS.get(sign, 0.0) for sign in seen))), 3)


def signs(
    parsed: Parsed, reading: Reading, attribution: Attribution | None, stance: Stance, *, speakers: int
) -> list[str]:
    """Return what speaks for or against a claim, by name."""
    number, phrase = parsed.numbers[reading.number], reading.phrase
    found = [f"rule {reading.rule}", f"source {attribution.kind if attribution else 'author'}"]
    checks = {
        "no noun": phrase.head is None,
        "unlisted noun": phrase.head is not None and phrase.people is None,
        number.kind: number.kind != "number",
        "not asserted": stance.modality != "asserted",
        "long sentence": len(parsed.doc) > LONG,
        "author beside speakers": attribution is None and speakers > 0,
        "author beside quotes": attribution is None and not QUOTES.isdisjoint(parsed.sentence.text),
        "several speakers": attribution is not None and speakers > 1,
        "named otherwise": attribution is not None and attribution.source != attribution.source_text,
    }
    return found + [name for name, holds in checks.items() if holds]
