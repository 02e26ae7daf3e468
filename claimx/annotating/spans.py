"""What annotation tools give, a span with a category and perhaps fields -> a gold claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_args

from claimx.claim import CATEGORIES, Bound, Modality, SourceType
from claimx.comparing.gold import GoldClaim

CHOICES: Mapping[str, tuple[str, ...]] = {
    "bound": get_args(Bound),
    "modality": get_args(Modality),
    "source_type": get_args(SourceType),
}
NUMBERS = ("value", "low", "high")
WORDS = ("population", "source", "cue", "date", "location")
LISTS = ("via", "category_alt", "population_alt", "source_alt", "location_alt")
LABELS = tuple(CATEGORIES)


def fields_of(claim: GoldClaim) -> dict[str, Any]:
    """Return what a claim says besides its span and category, without what is null or empty."""
    record = claim.as_dict()
    names = [f.name for f in fields(GoldClaim) if f.name not in ("start", "end", "quantity", "category")]
    return {name: record[name] for name in names if record.get(name) not in (None, [])}


def claim_at(text: str, start: int, end: int, category: str, given: Mapping[str, Any], lang: str) -> GoldClaim:
    """Return the claim of a span; its numbers, when none are given, are what the words say.

    Raises:
        ValueError: when there are no such characters, or a field holds what does not belong there.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no characters {start} to {end}")
    quantity = text[start:end]
    said = {} if any(name in given for name in (*NUMBERS, "bound")) else _numbers(quantity, lang)
    for name, allowed in CHOICES.items():
        if name in given and given[name] not in allowed:
            raise ValueError(f"{name} is {given[name]!r}, not one of {', '.join(allowed)}")
    known = {name: value for name, value in given.items() if name in {*CHOICES, *NUMBERS, *WORDS, *LISTS}}
    if known.get("source") and "source_type" not in known:
        known["source_type"] = "anonymous"
    span = {"start": start, "end": end, "quantity": quantity, "category": category}
    return GoldClaim.from_dict({**said, **known, **span})


def code_points(text: str, start: int, end: int, quoted: str) -> tuple[int, int]:
    """Return a span in code points, which a tool may have counted in UTF-16 units, by the words that it quotes.

    Raises:
        ValueError: when the words stand at neither.
    """
    if text[start:end] == quoted:
        return start, end
    units = text.encode("utf-16-le")
    first = len(units[: 2 * start].decode("utf-16-le", "replace"))
    last = first + len(units[2 * start : 2 * end].decode("utf-16-le", "replace"))
    if text[first:last] == quoted:
        return first, last
    raise ValueError(f"characters {start} to {end} are not {quoted!r:.60}")


def _numbers(quantity: str, lang: str) -> dict[str, Any]:
    """Read the number in some words; none, and the claim has only its words."""
    from claimx.extraction.numbers import numbers

    for number in numbers(quantity, lang or "en"):
        return {"value": number.value, "low": number.low, "high": number.high, "bound": number.bound}
    return {}
