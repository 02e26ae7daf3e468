"""Relations with their speakers -> the characters of the document that each reports.

A sentence shows a part of what somebody says; quotations, speeches behind a colon and speech whose marks are lost reach
over several.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from claimx.extraction.attribution.cues import Relation
from claimx.extraction.attribution.quotations import Quotation
from claimx.extraction.attribution.speakers import Speaker
from claimx.languages import language
from claimx.text.sentences import Sentence

Stretch = tuple[int, int]  # characters of the document, from and to

_NEAR = 3  # characters between a quotation and the words that name its speaker
_MARKS = "\"“”«»'‘"
_ENDS = " .!?…"


@dataclass(slots=True)
class Speech:
    """A relation, who its speaker is, and what is reported of him; `carried` what is his by a signal elsewhere."""

    relation: Relation
    speaker: Speaker
    contents: list[Stretch]
    carried: list[Stretch]

    @property
    def place(self) -> int:
        """Return where the cue stands, or the source where there is none."""
        return place(self.relation)

    def covers(self, position: int) -> bool:
        """Tell whether a character is reported."""
        return any(start <= position < end for start, end in self.contents)


def place(relation: Relation) -> int:
    """Return where the cue of a relation stands, or its source where there is none."""
    return relation.reading.starts[(relation.cue or relation.source or (0, 0))[0]]


def widen(
    spoken: Sequence[Speech], text: str, sentences: Sequence[Sentence], quoted: Sequence[Quotation], lang: str
) -> None:
    """Give each relation the whole of what it reports, quotations and speeches over several sentences included."""
    for n, speech in enumerate(spoken):
        relation = speech.relation
        if relation.kind != "headline":
            speech.contents += [(one.start, one.end) for one in quoted if _belongs(one, relation)]
        if relation.colon:
            speech.contents += _behind_colon(spoken, n, text, quoted, lang)
        speech.contents = merged(speech.contents)
    starts = [sentence.start for sentence in sentences]
    _carry_quotations(spoken, quoted, sentences, starts, text)
    _carry_unmarked(spoken, text, sentences, starts, lang)


def merged(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Join stretches that touch, in order."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _belongs(quotation: Quotation, relation: Relation) -> bool:
    """Tell whether a quotation is what a relation reports: it touches its content or stands beside its words."""
    r = relation.reading
    source = relation.whole or relation.source or relation.cue or (0, 0)
    cue = relation.cue or source
    begin, end = r.starts[min(source[0], cue[0])], r.ends[max(source[1], cue[1])]
    if quotation.start < begin and end < quotation.end:
        return False  # the words of the relation are quoted themselves
    if any(start < quotation.end and quotation.start < stop for start, stop in relation.contents):
        return True
    same = quotation.start < r.ends[-1] and r.starts[0] < quotation.end  # a part of it stands in the sentence
    return same and (0 <= begin - quotation.end <= _NEAR or 0 <= quotation.start - end <= _NEAR)


def _behind_colon(spoken: Sequence[Speech], n: int, text: str, quoted: Sequence[Quotation], lang: str) -> list[Stretch]:
    """Return the speech that a colon at the end of a sentence opens.

    A quotation ends with its marks. A speech without marks takes the next line; set off by a blank line, it goes on to
    the end of the document or to where somebody else is reported, but not before the last words in the first person.
    """
    tail = spoken[n].relation.reading.ends[-1]
    begin = len(text) - len(text[tail:].lstrip())
    if begin >= len(text):
        return []
    if text[begin] in _MARKS:
        return [(one.start, one.end) for one in quoted if one.start <= begin < one.end]
    if "\n" not in text[tail:begin]:
        return []
    line = text.find("\n", begin)
    end_of_line = len(text) if line == -1 else line
    if text[tail:begin].count("\n") < 2:
        return [(begin, end_of_line)]
    mine = spoken[n].speaker.name
    others = [
        other.relation.reading.starts[0] for other in spoken[n + 1 :]
        if other.speaker.name != mine and other.relation.kind == "reported"
    ]  # fmt: skip
    heads = [other.relation.reading.starts[0] for other in spoken[n + 1 :] if other.relation.colon]
    limit = min([start for start in heads if start > begin], default=len(text))
    last_own = max((m.end() for m in _first_person(lang).finditer(text, begin, limit)), default=begin)
    stop = min([start for start in others if start > max(last_own, end_of_line)], default=limit)
    return [(begin, min(stop, limit))]


def _carry_quotations(
    spoken: Sequence[Speech],
    quoted: Sequence[Quotation],
    sentences: Sequence[Sentence],
    starts: Sequence[int],
    text: str,
) -> None:
    """Give a quotation of whole sentences that no words tie to a speaker to the one quoted right before it."""
    for quotation in quoted:
        if any(start < quotation.end and quotation.start < end for one in spoken for start, end in one.contents):
            continue
        n = bisect_right(starts, quotation.start) - 1
        last = sentences[bisect_right(starts, max(quotation.start, quotation.end - 1)) - 1]
        if n < 1 or text[starts[n] : quotation.start].strip() or text[quotation.end : last.end].strip(_ENDS):
            continue
        before = [one for one in spoken if one.contents and starts[n - 1] <= one.place < starts[n]]
        if before:
            before[-1].carried.append((quotation.start, quotation.end))


def _carry_unmarked(
    spoken: Sequence[Speech], text: str, sentences: Sequence[Sentence], starts: Sequence[int], lang: str
) -> None:
    """Give sentences in the first person between two reports of one person to him: their quotation marks are lost."""
    own = _first_person(lang)
    for before, after in pairwise(spoken):
        if before.speaker.name != after.speaker.name or not before.speaker.person:
            continue
        first = bisect_right(starts, before.place)
        last = bisect_right(starts, after.place) - 1
        personal = [
            k for k in range(first, last)
            if own.search(sentences[k].text) and not any(one.covers(sentences[k].start) for one in spoken)
        ]  # fmt: skip
        if personal:
            before.carried.append((sentences[personal[0]].start, sentences[personal[-1]].end))


@cache
def _first_person(lang: str) -> re.Pattern[str]:
    """Return the pattern of a word in the first person; one letter counts as a capital only."""
    words = language(lang).attribution.first_person
    single = "|".join(word.upper() for word in words if len(word) == 1) or "(?!)"
    longer = "|".join(word for word in words if len(word) > 1)
    return re.compile(rf"\b(?:{single}|{longer}|{longer.title()})\b")
