"""Words that an annotation names -> where they stand in the text."""

from __future__ import annotations

import re

Place = tuple[int, int]


def occurrences(text: str, words: str) -> list[Place]:
    """Return every place of some words in a text, white space and case aside, whole words only."""
    form = r"\s+".join(re.escape(w) for w in words.split())
    left = r"(?<!\w)" if words[:1].isalnum() else ""
    right = r"(?!\w)" if words[-1:].isalnum() else ""
    return [m.span() for m in re.finditer(left + form + right, text, re.IGNORECASE)]


def nearest(text: str, words: str, start: int, end: int) -> Place | None:
    """Return the place of some words nearest to a span."""
    return min(occurrences(text, words), key=lambda p: max(p[0] - end, start - p[1], 0), default=None)


def speaker(text: str, said: str, cue: str | None, start: int, end: int) -> tuple[Place | None, Place | None]:
    """Return the places of source and cue that lie nearest to the count and to one another."""
    sources = occurrences(text, said)
    cues = occurrences(text, cue) if cue else []

    def far(p: Place, low: int, high: int) -> int:
        return max(p[0] - high, low - p[1], 0)

    near = sorted(sources, key=lambda p: far(p, start, end))[:6]
    pairs = [(far(s, start, end) + 3 * far(c, *s), s, c) for s in near for c in cues if far(c, *s) < 200]
    if pairs:
        _, s, c = min(pairs)
        return s, c
    return (near[0] if near else None), min(cues, key=lambda p: far(p, start, end), default=None)
