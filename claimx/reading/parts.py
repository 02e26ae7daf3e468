"""A text longer than claimx holds at once -> parts, cut where a paragraph or at least a sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimx.reading.document import Document

LONGEST = 2_000_000  # code points of one document; a long novel has as many
_LOOK = 20_000  # code points looked back from there for a good place to cut
_PLACES = (r"\n\s*\n", r"\n", r"[.!?…][\"'”’»)\]]*\s", r"\s")


def parts(pieces: Iterable[str]) -> Iterator[str]:
    """Put pieces of any length together and cut them into parts that lose no character."""
    held: list[str] = []
    length = 0
    for piece in pieces:
        held.append(piece)
        length += len(piece)
        if length <= LONGEST:
            continue
        waiting = "".join(held)
        while len(waiting) > LONGEST:
            cut = _cut(waiting)
            yield waiting[:cut]
            waiting = waiting[cut:]
        held, length = [waiting], len(waiting)
    if length:
        yield "".join(held)


def divided(document: Document) -> Iterator[Document]:
    """Return a document as it is, or its parts as documents of their own: `id#1`, `id#2`."""
    if len(document.text) <= LONGEST:
        yield document
        return
    for number, part in enumerate(parts([document.text]), start=1):
        yield replace(
            document,
            doc_id=f"{document.doc_id}#{number}",
            text=part,
            size=document.size * len(part) // len(document.text),
        )


def _cut(text: str) -> int:
    for pattern in _PLACES:
        ends = [match.end() for match in re.finditer(pattern, text[LONGEST - _LOOK : LONGEST])]
        if ends:
            return LONGEST - _LOOK + ends[-1]
    return LONGEST
