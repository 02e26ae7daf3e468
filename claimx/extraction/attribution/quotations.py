"""A document's text -> its quotations, also those whose opening or closing mark is lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from claimx.text.sentences import Sentence

_MARK = re.compile(r"[\"“”„«»]|(?<!\w)''|''(?!\w)|``")
_NESTED = 60  # characters: a pair of marks this close inside a quotation is a quotation in it, or scare quotes
_OPENS, _CLOSES = frozenset("“„«"), frozenset("»")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation: `text[start:end]` holds its marks; `whole` is false when a mark at either end is lost."""

    start: int
    end: int
    whole: bool


def quotations(text: str, sentences: Sequence[Sentence]) -> list[Quotation]:
    """Find the quotations of a text, in order.

    A quotation without its closing mark ends with its paragraph, or, in a text of one paragraph, with its sentence;
    one without its opening mark begins where its sentence begins. A mark that opens the next paragraph or sentence
    inside an open quotation carries it on.
    """
    marks = [(m.start(), m.end(), _side(text, m)) for m in _MARK.finditer(text)]
    starts = [sentence.start for sentence in sentences]
    found: list[Quotation] = []
    opened: int | None = None
    i = 0
    while i < len(marks):
        begin, end, side = marks[i]
        if opened is None:
            if side == "close":
                floor = found[-1].end if found else 0
                start = max(floor, _sentence_start(starts, begin))
                if text[start:begin].strip():
                    found.append(Quotation(start, end, whole=False))
            else:
                opened = begin
        elif side == "open":
            following = marks[i + 1] if i + 1 < len(marks) else None
            if _opens_sentence(text, begin):
                if "\n" in text[opened:begin] and not _paragraph_opens(text, begin):
                    found.append(Quotation(opened, _rest(text, opened, sentences, starts, begin), whole=False))
                    opened = begin
            elif following and following[2] != "open" and following[0] - begin <= _NESTED:
                i += 1  # both marks of the inner pair
            else:
                found.append(Quotation(opened, _rest(text, opened, sentences, starts, begin), whole=False))
                opened = begin
        else:
            found.append(Quotation(opened, end, whole=True))
            opened = None
        i += 1
    if opened is not None:
        found.append(Quotation(opened, _rest(text, opened, sentences, starts, len(text)), whole=False))
    return found


def _side(text: str, mark: re.Match[str]) -> str:
    """Tell whether a mark opens or closes, by what stands next to it."""
    if mark.group() in _OPENS:
        return "open"
    if mark.group() in _CLOSES:
        return "close"
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    free_before = not before or before.isspace() or before in "([—–-:"
    free_after = not after or after.isspace() or after in ".,;:!?)]—–"
    if (free_before or before in "'’") and not free_after:
        return "open"  # also behind an elided word ("qu'"environ 7.000 soldats"")
    return "open" if mark.group() not in "”" and free_before and after.isspace() else "close"


def _opens_sentence(text: str, mark: int) -> bool:
    before = text[:mark].rstrip()
    return not before or before[-1] in ".!?…:" or "\n" in text[len(before) : mark]


def _paragraph_opens(text: str, mark: int) -> bool:
    """Tell whether nothing but the mark stands at the beginning of its line."""
    return not text[text.rfind("\n", 0, mark) + 1 : mark].strip()


def _sentence_start(starts: Sequence[int], position: int) -> int:
    i = bisect_right(starts, position) - 1
    return starts[i] if i >= 0 else 0


def _rest(text: str, opened: int, sentences: Sequence[Sentence], starts: Sequence[int], limit: int) -> int:
    """Return where a quotation without its closing mark ends."""
    line = text.find("\n", opened)
    if line != -1:
        end = line
        # Paragraph after paragraph, as long as each opens with a mark of its own.
        while True:
            following = len(text) - len(text[end:].lstrip())
            if following >= limit or text[following : following + 1] not in ('"', "“"):
                break
            line = text.find("\n", following)
            end = line if line != -1 else len(text)
        return min(end, max(limit, opened + 1))
    i = bisect_right(starts, opened) - 1
    return min(sentences[i].end if i >= 0 else limit, max(limit, opened + 1))
