"""Scoring for tools whose claims are plain records, as the baseline's are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from claimx.comparing import scoring
from claimx.comparing.gold import GoldClaim, GoldDocument

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Score:
    """F1 of what was found, and the share of right fields among matched claims; all from 0 to 1."""

    documents: int
    found: Mapping[str, float]
    fields: Mapping[str, float]


def score(gold: Iterable[Record], extracted: Iterable[Record]) -> Score:
    """Compare gold documents (`doc_id`, `claims`) with extracted records."""
    result = scoring.score(map(GoldDocument.from_dict, gold), [SimpleNamespace(**record) for record in extracted])
    return Score(result.documents, {name: rate.f1 for name, rate in result.rates.items()}, result.fields)


def complete(gold: Iterable[Record], extracted: Sequence[Record]) -> list[bool]:
    """Tell of each extracted record whether it is a gold claim with value, source and modality right."""
    found = [SimpleNamespace(**record) for record in extracted]
    return scoring.complete(map(GoldDocument.from_dict, gold), found)


def same_source(gold: Record, source: str | None) -> bool:
    """Tell whether a name is that of a gold claim's source; None is right where the gold has none."""
    return scoring.same_source(GoldClaim.from_dict(gold), source)
