"""Scores of one candidate -> the best label, and the best stretch of text for each role, with their probabilities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from claimx.extraction.reader.model import Floats, Scores
from claimx.extraction.reader.pieces import Pieces

LONGEST = 24  # pieces of one stretch
ENOUGH: Mapping[str, float] = {"date": 0.1, "location": 0.2}
KEPT = 6  # starts and ends looked at together


@dataclass(frozen=True, slots=True)
class Choice:
    """A stretch of the text chosen for a role, `None` for nothing, and how likely it is."""

    span: tuple[int, int] | None
    probability: float
    sentence: int = -1  # the number of the sentence in which it stands


def stretches(scores: Scores, role: int, pieces: Pieces, sentence_of: Sequence[int], text: str) -> list[Choice]:
    """Return the likeliest stretches of whole words within a sentence for a role, best first; the first of equals.

    The probability is the geometric mean of those of start and end.
    """
    starts, ends = scores.starts[role], scores.ends[role]
    places = scores.window.pieces
    found = [Choice(None, float(np.sqrt(starts[0] * ends[0])))]
    lasts = [int(e) for e in np.argsort(-ends, kind="stable")[:KEPT] if places[e] >= 0]
    for s in np.argsort(-starts, kind="stable")[:KEPT]:
        if places[s] < 0:
            continue
        for e in lasts:
            first, last = places[s], places[e]
            if s <= e < s + LONGEST and last - first == e - s and sentence_of[first] == sentence_of[last]:
                span = pieces.starts[first], pieces.ends[last]
                if not (_inside(text, span[0]) or _inside(text, span[1]) or "|" in text[span[0] : span[1]].strip(" |")):
                    found.append(Choice(span, float(np.sqrt(starts[s] * ends[e])), sentence_of[first]))
    return sorted(found, key=lambda c: -c.probability)


def choose(
    scores: Scores,
    roles: Sequence[str],
    pieces: Pieces,
    sentence_of: Sequence[int],
    text: str,
    sentence: int,
    counts: Sequence[tuple[int, int]] = (),
) -> dict[str, Choice]:
    """Return the stretch chosen for each role; `sentence` is the candidate's own, `counts` are those of its window.

    The likeliest, but for the roles in `ENOUGH`: there a stretch of the candidate's own sentence is taken from that
    probability on. Texts that name no year taught the reader to pass over their dates.
    """
    chosen = {}
    for k, role in enumerate(roles):
        found = stretches(scores, k, pieces, sentence_of, text)
        if role == "location":  # in lists, a place ends where the next count begins
            found = [c for c in found if c.span is None or not any(a < c.span[1] and c.span[0] < b for a, b in counts)]
        chosen[role] = found[0]
        if role in ENOUGH and found[0].span is None:
            here = (c for c in found if c.span and c.probability >= ENOUGH[role] and c.sentence == sentence)
            chosen[role] = next(here, found[0])
    return chosen


def _inside(text: str, place: int) -> bool:
    """Tell whether a place lies within a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def best(probabilities: Floats) -> tuple[int, float]:
    """Return the likeliest label and its probability; the first of equals."""
    at = int(np.argmax(probabilities))
    return at, float(probabilities[at])
