"""The reader's probabilities of one claim -> how often such claims are complete, fitted on documents left out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

from claimx.extraction.reader.choose import Choice
from claimx.extraction.reader.model import Reader, Scores

FEATURES = ("one", "category", "modality", "source", "name", "doubt")


class Doubtful(Protocol):
    """A number that says whether its reading had to be guessed."""

    @property
    def doubt(self) -> bool: ...


def features(scores: Scores, chosen: Mapping[str, Choice], number: Doubtful) -> list[float]:
    """Return what the confidence of a claim is told by, in the order of `FEATURES`."""
    return [
        1.0,
        _logit(float(scores.category.max())),
        _logit(float(scores.modality.max())),
        _logit(chosen["source"].probability),
        _logit(chosen["name"].probability),
        float(number.doubt),
    ]


def confidence(scores: Scores, chosen: Mapping[str, Choice], number: Doubtful, model: Reader) -> float:
    """Return the probability that category, number, source and modality are all right."""
    weights = model.calibration.get("weights")
    told = features(scores, chosen, number)
    if not weights:
        product = float(scores.category.max()) * float(scores.modality.max()) * chosen["source"].probability
        return round(product, 3)
    score = sum(w * f for w, f in zip(weights, told, strict=True))
    return round(1 / (1 + math.exp(-score)), 3)


def _logit(probability: float) -> float:
    kept = min(max(probability, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))
