"""A sentence that a headline has run into -> its parts, and the sources that stand bare in a headline."""

from __future__ import annotations

import re
from functools import cache

from claimx.extraction.attribution.cues import Cues, Relation, Span
from claimx.extraction.attribution.phrases import Reading, acronym
from claimx.extraction.attribution.scopes import Scopes
from claimx.extraction.attribution.sources import source_type
from claimx.languages import language

_STAMPED = re.compile(r"\d{4}|\([A-Z]")  # nothing without these is a date line
_DASHES = frozenset({"-", "–", "—"})


class Headlines:
    """Parts headline, date line and text, and reads "38 killed: monitor"."""

    def __init__(self, lang: str, cues: Cues, scopes: Scopes) -> None:
        self.cues = cues
        self.scopes = scopes
        self.w = cues.w
        self.phrases = cues.phrases
        self.stamp = _stamp(lang)

    def segments(self, r: Reading) -> list[Span]:
        """Split the words at date stamps, which part a headline from the text behind it."""
        base = r.parsed.sentence.start
        text = r.parsed.sentence.text
        cuts = [
            (m.start() + base, m.end() + base) for m in (self.stamp.finditer(text) if _STAMPED.search(text) else ())
            if not m.group("agency") or self.w.names.get(m.group("agency").lower()) == "media"
        ]  # fmt: skip
        segments: list[Span] = []
        floor = 0
        for begin, end in cuts:
            stop = next((i for i in range(floor, r.size) if r.ends[i] > begin), r.size)
            following = next((i for i in range(stop, r.size) if r.starts[i] >= end), r.size)
            inside = (
                following < r.size and r.starts[following] <= end + 1
                and (r.text[following] == "," or r.text[following][0].islower())
            )  # fmt: skip
            if (stop and r.pos[stop - 1] in ("ADP", "SCONJ")) or (inside and stop > floor):
                continue  # "on Friday 22 July 2016" is a part of its sentence
            if stop > floor:
                segments.append((floor, self._without_credit(r, floor, stop)))
            floor = following
        if floor < r.size:
            segments.append((floor, r.size))
        opened = [(self._behind_dateline(r, begin, stop), stop) for begin, stop in segments]
        return [part for segment in opened for part in self._unglued(r, *segment)]

    def _behind_dateline(self, r: Reading, floor: int, stop: int) -> int:
        """Return the word behind a place and a dash that open a text ("Tripoli – Forces ...")."""
        k = floor
        while k < min(floor + 4, stop) and r.text[k][:1].isupper() and r.pos[k] != "DET":
            k += 1
        dashed = k > floor and k + 1 < stop and r.text[k] in _DASHES
        return k + 1 if dashed and (floor > 0 or r.span(floor, k - 1).isupper()) else floor

    def _without_credit(self, r: Reading, floor: int, stop: int) -> int:
        """Return where a headline ends before the mark of its agency ("police say Reuters |")."""
        end = stop
        while end > floor and (r.pos[end - 1] == "PUNCT" or not r.text[end - 1][0].isalnum()):
            end -= 1
        first = self.phrases.listed(r, floor, end - 1, end) if end > floor else None
        if first is None or first <= floor or self.w.names.get(r.span(first, end - 1).lower()) != "media":
            return stop
        return first if r.text[first - 1][0].isalnum() else stop  # "38 killed - SANA" names its source

    def _unglued(self, r: Reading, floor: int, ceiling: int) -> list[Span]:
        """Split where a new sentence begins without a full stop before it ("... in Homs Meanwhile in Hama")."""
        w = self.w
        parts = []
        for k in range(floor + 1, ceiling):
            if not (r.caps[k] or r.text[k][:1].isupper()):
                continue
            opener = r.lower[k] in w.openers or any(
                r.lower[k] == one[0] and r.lower[k + 1 : k + 2] == [*one[1:2]] for one in w.according if len(one) > 1
            )
            # "... in Homs At least 18 people": a count with a capital, and no title in capitals around it.
            counted = k in r.count and any(
                r.text[m].islower() and r.pos[m] in ("NOUN", "VERB", "AUX") for m in range(k + 1, min(k + 4, ceiling))
            )
            page = self._furniture(r, k, ceiling)
            if page:
                parts.append((floor, k))
                floor = page
            elif (opener or counted) and r.text[k][:1].isupper() and r.pos[k - 1] != "PUNCT":
                parts.append((floor, k))
                floor = k
        return [part for part in [*parts, (floor, ceiling)] if part[0] < part[1]]

    def _furniture(self, r: Reading, k: int, ceiling: int) -> int | None:
        """Return the word behind words of a web page between two texts ("Share Views 12 Related")."""
        end = k
        while end < ceiling and (
            (r.lower[end] in self.w.furniture and r.caps[end]) or (end > k and r.pos[end] == "NUM")
        ):
            end += 1
        return end if end > k + 1 else None

    def read(self, r: Reading, floor: int, ceiling: int, found: list[Relation], stamped: bool) -> list[Relation]:
        """Read "38 killed: monitor", "Ministry: 38 killed", "38 killed monitor AFP Thursday", "38 killed - SOHR"."""
        made: list[Relation] = []
        start = floor
        used = {k for one in found for span in (one.source, one.cue) if span for k in range(span[0], span[1] + 1)}
        colon = next((k for k in range(floor, min(floor + 12, ceiling)) if r.text[k] == ":"), None)
        if colon is not None and colon + 1 < ceiling and not r.finite(floor, colon):
            to = next((k for k in range(floor + 1, colon - 1) if r.lower[k] in self.w.addressing), None)
            if to is not None and self.phrases.starting(r, to + 1) == colon - 1:
                begin = self.phrases.ending(r, to - 1, floor)
                if begin is not None and self.cues.plausible(r, (begin, to - 1)) == 2:
                    contents = self.scopes.chars(r, [(colon + 1, ceiling - 1)])
                    return [Relation(r, "headline", (begin, to - 1), None, contents, told=(to + 1, colon - 1))]
            first = self.phrases.ending(r, colon - 1, floor)
            topic = r.span(floor, colon - 1).lower() in self.w.lands  # "Nigeria: gunmen kill 7"
            if (
                first == floor
                and not topic
                and self.cues.plausible(r, (first, colon - 1)) == 2
                and self._source_noun(r, (first, colon - 1))
            ):
                made.append(
                    Relation(r, "headline", (first, colon - 1), None, self.scopes.chars(r, [(colon + 1, ceiling - 1)]))
                )
                return made
        for k in range(floor + 1, ceiling):
            if k in used:
                continue
            credit = stamped and k == ceiling - 1 and self.w.names.get(r.lower[k]) == "media" and ceiling < r.size
            bare = None if credit else self._bare(r, k, floor, ceiling, stamped)
            if bare is None or not self.scopes.says_something(r, start, bare[0]):
                continue
            if any(one.cue and start <= one.cue[0] < bare[0] and one.kind != "noun" for one in found) and not stamped:
                continue
            stop = bare[0] - 1
            while stop > start and r.pos[stop] == "PUNCT":
                stop -= 1
            made.append(Relation(r, "headline", bare, None, self.scopes.chars(r, [(start, stop)])))
            start = bare[1] + 1
        if floor == 0 and not made and r.caps[floor] and r.lower[floor] in self.w.headline and floor + 1 < ceiling:
            alone = r.caps[floor + 1] and r.nominal(floor + 1) and r.parsed.sentence.start == 0
            if alone and self.phrases.base(r, floor) in self.w.bodies and stamped:
                made.append(
                    Relation(r, "headline", (floor, floor), None, self.scopes.chars(r, [(floor + 1, ceiling - 1)]))
                )
        return made

    def _source_noun(self, r: Reading, span: Span) -> bool:
        return any(self.phrases.source_like(r, k) for k in range(span[0], span[1] + 1))

    def _bare(self, r: Reading, k: int, floor: int, ceiling: int, stamped: bool) -> Span | None:
        """Return the source that stands bare before the end of a headline and ends at word `k`."""
        w = self.w
        if self._dashed(r, k, floor, ceiling):
            return k, k
        if not (r.nominal(k) or r.lower[k] in w.headline) or not self.phrases.source_like(r, k):
            return None
        after = k + 1
        last_here = after >= ceiling or (r.text[after] in (".", "!", "?") and after + 1 >= ceiling)
        name_next = after < ceiling and (self.w.names.get(r.lower[after]) == "media" or r.lower[after] in w.furniture)
        shout = r.caps[k] is False and after < ceiling and r.caps[after] and r.lower[after] in w.furniture
        next_headline = (
            after + 1 < ceiling and r.caps[k] and r.caps[after] and self.phrases.source_like(r, after)
            and r.form[after + 1] == "Fin" and r.lower[k] in w.headline
        )  # fmt: skip
        if not (last_here or name_next or shout or next_headline):
            return None
        mark = next((m for m in range(k - 1, max(floor, k - 6), -1) if r.text[m] in (":", "-", "–", "—")), None)
        if mark is not None and (last_here or name_next) and mark > floor + 1:
            ending = self.phrases.ending(r, k, mark + 1)
            if ending == mark + 1:
                return mark + 1, k
        first = self.phrases.ending(r, k, floor)
        if first is None:
            first = k
        if r.lower[first] not in w.articles:
            first = self._trim(r, first, k)
            if first is None:
                return None
            previous = r.pos[first - 1] if first > floor else "ADP"
            if previous in ("ADP", "DET", "AUX", "CCONJ", "SCONJ", "PART", "PUNCT", "NUM", "ADJ"):
                return None
            told = first > floor and r.lower[first - 1] in w.forms
            if previous == "VERB" and (told or source_type(r.span(first, k), w) not in ("ngo", "media")):
                return None
            return first, k
        # "... in a raid near the border the Paris-based Observatory."
        closes = r.lower[first] in w.articles and last_here and first > floor and r.nominal(first - 1)
        return (first, k) if closes and r.caps[k] and self.cues.plausible(r, (first, k)) == 2 else None

    def _dashed(self, r: Reading, k: int, floor: int, ceiling: int) -> bool:
        """Tell whether a dash sets off a source into which the next text has run ("... in Nice - Source Fire hits")."""
        if k + 1 >= ceiling or k < floor + 3 or r.text[k - 1] not in _DASHES or r.starts[k] == r.ends[k - 1]:
            return False
        listed = r.caps[k] and r.lower[k] in self.w.headline - self.w.titles and r.text[k + 1][:1].isupper()
        return listed or (acronym(r.text[k]) and acronym(r.text[k + 1]) and len(r.text[k + 1]) > 3)

    def _trim(self, r: Reading, first: int, last: int) -> int | None:
        """Return where a bare source begins: with its longest form that headlines use."""
        for start in range(max(first, last - 2), last + 1):
            phrase = r.span(start, last).lower()
            if phrase in self.w.headline or self.w.names.get(phrase) in ("ngo", "media"):
                return start
        return None


@cache
def _stamp(lang: str) -> re.Pattern[str]:
    """Return the pattern of a full date."""
    words = sorted(language(lang).attribution.moments, key=len, reverse=True)
    word = "|".join(re.escape(one) for one in words if one.isalpha() and len(one) > 2)
    return re.compile(
        rf"\b(?:(?:{word})\.?,?\s+)?\d{{1,2}}\s+(?:{word})\.?,?\s+\d{{4}}\b(?:\s+(?:at\s+)?\d{{2}}:?\d{{2}}\b)?"
        rf"|\b(?:(?:{word})\.?,?\s+)?(?:{word})\.?\s+\d{{1,2}},?\s+\d{{4}}\b"
        r"|\b\d{1,2}[-./]\d{1,2}[-./]\d{4}"
        r"|(?-i:\b[A-Z]{3,}(?:[ ,/]+[A-Z]\w+){0,3} \((?P<agency>[A-Z][\w ]+)\)(?: ?[-–—]+)?)"
        r"|(?-i:\([A-Z][\w ]+\) ?[-–—]+)",
        re.I,
    )
