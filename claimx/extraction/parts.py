"""A Document -> the stretches of it that hold candidates worth reading, with what the reader and the dates need."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimx.extraction.numbers import Number, numbers
from claimx.extraction.reader.pieces import Pieces, encode
from claimx.extraction.reader.windows import HEAD
from claimx.extraction.when.times import Time, times
from claimx.reading.document import Document
from claimx.text.language import passages
from claimx.text.scan import worth_reading
from claimx.text.sentences import Sentence, sentences

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SEGMENT = 60_000  # characters of a long document taken at once
CONTEXT = 1_500  # characters before them that the reader still sees
DATELINE = 60  # characters within which a full date at the beginning is the document's own
YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document on its way; all places are those of the document."""

    document: Document
    reference: date | None  # the day that "on Tuesday" is told from
    sentences: list[Sentence]  # of the whole document
    langs: list[str]  # the language of each of them
    numbers: list[Number]
    pieces: Pieces
    sentence_of: list[int]  # of each piece
    dates: dict[int, list[Time]] = field(default_factory=dict)  # of sentences, as they are asked for

    def sentence_at(self, place: int) -> int:
        """Return the number of the sentence in which a place stands."""
        return sentence_at(self.sentences, place)

    def times(self, at: int) -> list[Time]:
        """Return the dated expressions of a sentence; "since then" looks back over the two sentences before."""
        earlier: list[Time] = []
        for i in range(max(0, at - 2), at + 1):
            if i not in self.dates:
                s = self.sentences[i]
                self.dates[i] = times(s.text, self.langs[i], self.reference, s.start, earlier)
            earlier = [*earlier, *self.dates[i]]
        return self.dates[at]


def parts(document: Document, tokenizer: Tokenizer, *, full: bool = False) -> Iterator[Part]:
    """Give the stretches of a document that hold candidates worth reading; with `full`, any candidates."""
    text = document.text
    split: list[Sentence] = []
    langs: list[str] = []
    counts: list[Number] = []
    for passage in passages(text, document.lang):
        within, shift = text[passage.start : passage.end], passage.start
        found = numbers(within, passage.lang)
        counts += [
            replace(n, start=n.start + shift, end=n.end + shift) if shift else n
            for n in (found if full else worth_reading(within, found, passage.lang))
        ]
        of_passage = sentences(within, passage.lang)
        split += [Sentence(s.start + shift, s.end + shift, s.text) for s in of_passage]
        langs += [passage.lang] * len(of_passage)
    if not counts:
        return
    reference = _dateline(document) or document.date
    head = encode(text[: 40 * HEAD], tokenizer).first(HEAD)
    low = at = 0
    while low < len(split):
        high = low + 1
        while high < len(split) and split[high].end - split[low].start < SEGMENT:
            high += 1
        begin, end = (split[low].start if low else 0), (split[high].start if high < len(split) else len(text))
        first_own = at
        while at < len(counts) and counts[at].start < end:
            at += 1
        if at > first_own:
            first = max(0, begin - CONTEXT)
            pieces = encode(text[first:end], tokenizer).moved(first).behind(head if first else None)
            yield Part(document, reference, split, langs, counts[first_own:at], pieces, sentence_numbers(split, pieces))
        low = high


def sentence_at(split: Sequence[Sentence], place: int) -> int:
    """Return the number of the sentence in which a place stands, or of the next one; the last when there is none."""
    return min(bisect_right(split, place, key=lambda s: s.end), len(split) - 1)


def sentence_numbers(split: Sequence[Sentence], pieces: Pieces) -> list[int]:
    """Return the number of the sentence of each piece."""
    return [sentence_at(split, start) for start in pieces.starts]


def _dateline(document: Document) -> date | None:
    """Return the full date at the very beginning of a text, which is surer than what was said about the document."""
    for time in times(document.text[: 3 * DATELINE], document.lang, None):
        if time.start < DATELINE and time.edtf and re.fullmatch(r"\d{4}-\d\d-\d\d", time.edtf):
            told = date.fromisoformat(time.edtf)
            if document.date is None or abs(told - document.date) < YEAR:
                return told
    return None
