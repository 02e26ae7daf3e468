"""A document's text -> the posts of social media that a web page shows in it, with the name of whoever wrote them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimx.languages import language
from claimx.text.sentences import Sentence

_LENGTH = 140  # characters: shorter than any limit that a network set, for what stands before it may be the page's own


@dataclass(frozen=True, slots=True)
class Post:
    """One post: its words are `text[start:end]`, its author's name `text[name_start:name_end]`."""

    start: int
    end: int
    name_start: int
    name_end: int


@cache
def _credit(lang: str) -> re.Pattern[str]:
    """Return the pattern of the credit under a post: link or dash, name, handle in brackets, date."""
    moments = "|".join(sorted((re.escape(word) for word in language(lang).attribution.moments), key=len, reverse=True))
    return re.compile(
        r"(?:pic\.twitter\.\S+|https?:?\S+|—)\s+(?P<name>[^\s()—][^()\n—]{0,40}?)\s+\(@?\w{2,20}\)\s+"
        rf"(?:(?:{moments})\.?\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\s+(?:{moments})\.?,?\s+\d{{4}})",
        re.I,
    )


def posts(text: str, sentences: Sequence[Sentence], lang: str) -> list[Post]:
    """Find the posts of a text, in order.

    Where a post begins is not marked; it is taken to be as many whole sentences of the paragraph as a short post holds.
    """
    found: list[Post] = []
    starts = [sentence.start for sentence in sentences]
    for credit in _credit(lang).finditer(text):
        floor = max(text.rfind("\n", 0, credit.start()) + 1, found[-1].name_end if found else 0)
        begin = credit.start()
        i = bisect_right(starts, begin - 1) - 1
        while i >= 0 and starts[i] >= floor and credit.start() - starts[i] <= _LENGTH:
            begin = starts[i]
            i -= 1
        if text[begin : credit.start()].strip():
            found.append(Post(begin, credit.start(), *credit.span("name")))
    return found
