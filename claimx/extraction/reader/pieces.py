"""A text -> the word pieces that the encoder reads, each with its place in the text.

Lines are cut apart first and joined by a mark of their own, so that lists and tables keep their shape. Runs of capitals
are read in small letters, which the encoder knows far better. No character moves: piece `i` is
`text[starts[i]:ends[i]]`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LINE = "¶"
_INVISIBLE = dict.fromkeys((173, 1564, 8203, 8204, 8205, 8206, 8207, 8288, 65279, 0), " ")
_INVISIBLE |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)], " ")
_CAPITALS = re.compile(r"(?<![^\Wa-zß-ÿ_])(?:[^\Wa-zß-ÿ_]++[\W_]++){5,}[^\Wa-zß-ÿ_]++\b")
_LONGEST = 20_000  # characters given to the tokenizer at once
_LINES = re.compile(rf"[^\n]{{1,{_LONGEST}}}")


@dataclass(frozen=True, slots=True)
class Pieces:
    """Word pieces of a text: their numbers in the encoder's word table, and where each stands.

    The first `head` pieces are the document's beginning, and something is left out behind them.
    """

    ids: list[int]
    starts: list[int]
    ends: list[int]
    head: int = 0

    def __len__(self) -> int:
        return len(self.ids)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the first and last piece that touch a span of the text, None when none does."""
        first = bisect_right(self.ends, start, self.head)
        last = bisect_right(self.starts, end - 1, first) - 1
        return (first, last) if first <= last and first < len(self.ids) else None

    def first(self, count: int) -> Pieces:
        """Return the first pieces."""
        return Pieces(self.ids[:count], self.starts[:count], self.ends[:count])

    def moved(self, by: int) -> Pieces:
        """Return the pieces with their places moved on."""
        return Pieces(self.ids, [s + by for s in self.starts], [e + by for e in self.ends]) if by else self

    def behind(self, head: Pieces | None) -> Pieces:
        """Return the pieces behind those of the document's beginning."""
        if head is None:
            return self
        joined = Pieces(head.ids + self.ids, head.starts + self.starts, head.ends + self.ends)
        return replace(joined, head=len(head))


def readable(text: str) -> str:
    """Return the text as the encoder reads it, character for character: nothing invisible, no runs of capitals."""
    return _CAPITALS.sub(lambda run: lowered(run.group()), text.translate(_INVISIBLE))


def lowered(text: str) -> str:
    """Return a text in small letters; a letter whose small form takes two characters stays."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(s if len(s := c.lower()) == 1 else c for c in text)


def encode(text: str, tokenizer: Tokenizer) -> Pieces:
    """Cut a text into word pieces."""
    clear = readable(text)
    line: int = tokenizer.encode(LINE).ids[-1]
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    lines = list(_LINES.finditer(clear))
    for match, encoding in zip(lines, tokenizer.encode_batch([m.group() for m in lines]), strict=True):
        at = match.start()
        if ids and "\n" in clear[ends[-1] : at]:
            ids.append(line)
            starts.append(at - 1)
            ends.append(at)
        for piece, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
            if end > start:
                ids.append(piece)
                starts.append(at + start)
                ends.append(at + end)
    return Pieces(ids, starts, ends)
