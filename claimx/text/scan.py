"""A text and its candidate counts -> those that can be claims: a word of what happens to people or of a force is near.

No model is needed for it. Most counts of most documents count nobody, and are not worth reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from claimx.extraction.numbers import Number
from claimx.languages import language

NEAR = 240  # characters between a count and a word that makes it worth reading
BLOCK = 3_000  # the same in lists and tables, whose heading may hold the word
SHORT = 160  # characters: a line this short may belong to a list or a table


def worth_reading(text: str, numbers: Sequence[Number], lang: str) -> list[Number]:
    """Return the counts that stand near a word that can make them a claim, in order."""
    found = [m.start() for m in _signals(lang).finditer(text.lower())]
    return [n for n in numbers if _near(text, n, found)]


def _near(text: str, number: Number, found: Sequence[int]) -> bool:
    at = bisect_left(found, number.start)
    if at < len(found) and found[at] < number.end + NEAR:
        return True
    if at == 0:
        return False
    apart = number.start - found[at - 1]
    if apart < NEAR:
        return True
    if apart > BLOCK:
        return False
    start = text.rfind("\n", max(0, number.start - SHORT), number.start)
    return start >= 0 and 0 <= text.find("\n", number.end, number.end + SHORT + 1) - start <= SHORT


@cache
def _signals(lang: str) -> re.Pattern[str]:
    stems = sorted(set(language(lang).signals))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})")
