"""Figures in a text -> whether they are certainly no count: a date, a clock time, money, a measure, part of a name.

Only what the shape of the figures and their next neighbours make certain is left out; what may be a count stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from claimx.extraction.numbers.numerals import Numeral
from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

_MONEY = "$£€¥₽₴₹₺₦"
_SIGN = re.compile(rf"(\d ?)?[{_MONEY}°º№] ?$")  # before figures
_LOOK = 32  # characters looked back
_NAME = 4  # letters: shorter runs glued to figures are a type or a unit ("T-72", "12kg")
_SHAPES = re.compile(
    r"(?P<year>(?:\d{4}([./-])\d{1,2}\2\d{1,2}|\d{1,2}([./-])\d{1,2}\3(?:\d{4}|\d\d))(?!\d)"  # dates; spans of years
    r"|(?:1[89]|20)\d\d[-–/](?:\d\d(?!\d)|(?:1[89]|20)\d\d(?!\d|\s{1,3}[^\W\d_])))"
    r"|\d+:\d+(?::\d+)?|\d{1,2}\s?h\s?\d{2}(?!\d)|0\d{3,}(?!\d)"  # clock times, ratios
    r"|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b|\d{3,4}\s?(?:gmt|utc)\b"
    r"|\d{3}-\d{3}-\d{4}(?!\d)|0\d(?:[ .-]\d\d){3,}(?!\d)"  # telephone numbers
)
_PHONE = re.compile(r"\d[\d ().-]{5,20}\d")
_LIST_MARK = re.compile(r"[.)]\s+[^\W\d_]")
_GLUED_WORD = re.compile(rf"(?:^|[\s\"“«*(\[])([^\W\d_]{{{_NAME},}})$")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"(?:[^\W_]|[.,:/'-](?=[^\W_]))*")


@dataclass(frozen=True, slots=True)
class NoCount:
    """Figures that count nothing: where they end, and what may go on with them: a date, or the next item of a list."""

    end: int
    what: Literal["day", "year", "item", "money", "other"] = "other"


class Figures:
    """Tells figures that count nothing, in one language; `text` as it stands, `low` the same in lower case."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        months, of, join = any_of(words.months), any_of(words.date_of), any_of(words.day_joins)
        more = rf"(?:\s?[-–/]\s?|(?:,\s\d{{1,2}}){{0,5}},?\s{join}\s)\d{{1,2}}(?!\d)"
        self._more_days = re.compile(more)
        self._day_month = re.compile(
            rf"\d{{1,2}}(?:{more})?(?:[\s-]{{1,2}}|\.\s?)(?:{of}\s)?(?P<month>{months})(?![^\W_])"
        )
        self._month_before = re.compile(
            rf"(?P<day>\d{{1,2}}(?:[^\W\d_]{{2,3}})?[\s-](?:{of}\s)?)?(?<![^\W_])(?P<month>{months})(?:\.\s?|\s|-)$"
        )
        units, point = any_of(words.measures), re.escape(words.decimal)
        self._after = re.compile(
            rf"\s?[%‰°º′]|\s?[{_MONEY}](?!\d)|\s?[x×]\s?\d|[@=&]|(?:[:-]|{point})\d|(?P<glued>[^\W\d_]+)"
        )
        self._measure = re.compile(rf"[\s-]{{1,3}}(?:{any_of(words.vague_of)}\s?)?{units}(?![^\W_]|-[^\W\d_])")
        self._hyphened = re.compile(rf"-(?:{any_of(words.hyphen_measures)})(?![^\W_])")
        self._suffix = re.compile(rf"(?:{any_of(words.figure_suffixes)})(?![^\W_])")
        self._aged = re.compile(rf"(?<![^\W_]){any_of(words.aged)}\s?$")
        self._last = re.compile(r"([^\W_]+)['\s]\s?$")
        self._harm = re.compile(any_of(words.harm))
        self._next = re.compile(r"\s{1,3}([^\W\d_]+)")

    def no_count(self, text: str, low: str, at: int, earlier: NoCount | None) -> NoCount | None:
        """Say what the figures that begin at a place are when their shape tells that they count nothing.

        `earlier` are the last figures of the text that counted nothing.
        """
        if (sign := _SIGN.search(low, max(0, at - 4), at)) and not sign.group(1):  # but "300 $, 12 dead"
            return NoCount(_run(low, at), "money")
        if not _stands_free(text, low, at):
            return NoCount(_run(low, at))
        if shape := _SHAPES.match(low, at):
            return NoCount(shape.end(), "year" if shape["year"] else "other")
        if low[at - 1 : at] == "+" and (phone := _PHONE.match(low, at)) and sum(map(str.isdecimal, phone.group())) > 6:
            return NoCount(phone.end())
        if (day := self._day_month.match(low, at)) and self._is_month(text, day):
            return NoCount(day.end(), "day")
        end = _end_of_digits(low, at)
        size = end - at
        if size > 4:
            return None
        if earlier and at - earlier.end < 8 and (date := self._goes_on(low, at, end, earlier)):
            return date
        start = max(0, at - _LOOK)
        before = low[start:at]
        month = self._month_before.search(before) if before[-1:] in " .-\n\u00a0" else None
        if month and self._is_month(text[start:at], month):
            if size == 4 and self._is_year(low, at, end) and not self._round(low, at, end):
                return NoCount(end, "year")
            first = self._words.month_first and not month["day"] and size < 3 and int(low[at:end]) < 32
            if first and self._word_before(before[: month.start()]) not in self._words.month_in:
                more = self._more_days.match(low, end)
                return NoCount(more.end() if more and not self.noun_follows(low, more.end()) else end, "day")
        if size < 3 and self._aged.search(before):
            more = self._more_days.match(low, end)
            return NoCount(more.end() if more else end)
        if size < 3 and _LIST_MARK.match(low, end) and _begins_item(low, at, earlier):
            return NoCount(end, "item")
        if self._word_before(before) in self._words.singular and int(low[at:end]) > 1:
            return NoCount(end, "day")  # "le 12"
        if low[at - 1 : at] == "[" and low[end : end + 1] == "]" and at > 1 and not low[at - 2].isspace():
            return NoCount(end)  # a footnote
        return None

    def _goes_on(self, low: str, at: int, end: int, earlier: NoCount) -> NoCount | None:
        """Read figures that go on with a date: "March 5, 2016", "July 4 and 5", "7 April 2017 at 1014"."""
        gap = low[earlier.end : at].strip()
        if earlier.what in ("day", "year") and end - at > 2 and gap == "at":
            return NoCount(end)
        if earlier.what != "day":
            return None
        if end - at == 4 and gap in ("", ".", ",") and self._is_year(low, at, end):
            noun = self.noun_follows(low, end) if gap == "," else self._round(low, at, end)
            return None if noun else NoCount(end, "year")
        joined = end - at < 3 and gap in self._words.day_joins and not self.noun_follows(low, end)
        return NoCount(end, "day") if joined else None

    def measured(self, low: str, end: int) -> int | None:
        """Return where a measure, money, an ordinal or a share ends that a number up to a place turns out to be."""
        if measure := self._measure.match(low, end) or self._hyphened.match(low, end):
            return measure.end()
        if not low[end - 1].isdecimal():
            return None
        after = self._after.match(low, end)
        if after is None:
            return None
        if glued := after["glued"]:
            word = glued in self._words.stops or (len(glued) >= _NAME and not self._suffix.match(low, end))
            return None if word else _run(low, end)
        return max(after.end(), _run(low, end))

    def are_years(self, low: str, first: Numeral, last: Numeral) -> bool:
        """Tell whether a range is one of years for certain: "between 2009 and 2011"."""
        years = self._like_year(low, first) and self._like_year(low, last)
        return years and not self.noun_follows(low, last.end)

    def is_year(self, low: str, at: int, number: Numeral, *, alone: bool = True) -> bool:
        """Tell whether a number is a year for certain: bare figures that stand as one, and, `alone`, no noun after."""
        if not self._like_year(low, number) or (alone and self.noun_follows(low, number.end)):
            return False
        bracketed = low[at - 1 : at] == "(" and low[number.end : number.end + 1] == ")"
        return bracketed or self._word_before(low[max(0, at - _LOOK) : at]) in self._words.year_in

    def is_dubious(self, text: str, low: str, number: Numeral) -> bool:
        """Tell whether it is a guess that figures count at all: perhaps a year, a day or a part of a word."""
        at, end = number.start, number.end
        before, after = low[at - 1 : at], low[end : end + 1]
        if before.isalpha() or (low[end - 1].isdecimal() and (after.isalpha() or "/" in (before, after))):
            return True
        start = max(0, at - _LOOK)
        month = self._month_before.search(low[start:at]) if low[at].isdecimal() else None
        return self._like_year(low, number) or (month is not None and self._is_month(text[start:at], month))

    def _like_year(self, low: str, number: Numeral) -> bool:
        return number.bare and number.end - number.start == 4 and self._is_year(low, number.start, number.end)

    def _round(self, low: str, at: int, end: int) -> bool:
        return int(low[at:end]) % 100 == 0 and self.noun_follows(low, end)

    def noun_follows(self, low: str, at: int) -> bool:
        """Tell whether the next word may be what a number counts: none of the small ones."""
        follows = self._next.match(low, at)
        if follows is None:
            return False
        return follows.group(1) not in self._words.stops or self._harm.match(low, follows.start(1)) is not None

    def _word_before(self, low: str) -> str:
        match = self._last.search(low)
        return match.group(1) if match else ""

    def _is_month(self, text: str, match: re.Match[str]) -> bool:
        """Tell whether a word is the name of a month, not the verb "may"."""
        return match["month"] not in self._words.capital_months or text[match.start("month")].isupper()

    @staticmethod
    def _is_year(low: str, at: int, end: int) -> bool:
        return 1500 <= int(low[at:end]) <= 2100


def _end_of_digits(low: str, at: int) -> int:
    match = _DIGITS.match(low, at)
    return match.end() if match else at


def _stands_free(text: str, low: str, at: int) -> bool:
    """Tell whether figures begin a word of their own: not T-72, $300, user@1, 3.5."""
    if at == 0:
        return True
    before, earlier = low[at - 1], low[at - 2] if at > 1 else " "
    if before.isalnum():
        return _is_word(text, at)
    if before in "@&" or (before == "#" and earlier == "&"):
        return False
    if before == "_":
        return not earlier.isalnum()
    if before == ".":
        return not earlier.isdecimal()
    if before in "-–—/":
        return (
            not earlier.isalnum()
            or (before != "-" and _is_word(text, at - 1))
            or (before == "/" and earlier.isdecimal())
        )
    return True


def _is_word(text: str, at: int) -> bool:
    """Tell whether a word in lower case, no name of a type or a user, ends at a place: "killed12"."""
    match = _GLUED_WORD.search(text, max(0, at - 24), at)
    return match is not None and match.group(1).islower()


def _run(low: str, at: int) -> int:
    """Return where the run of letters, digits and marks within a word ends."""
    match = _WORD.match(low, at)
    return match.end() if match else at


def _begins_item(low: str, start: int, earlier: NoCount | None) -> bool:
    """Tell whether a place begins a list item: a line of its own after a line that has ended, or after another."""
    line = low.rfind("\n", max(0, start - 40), start) + 1
    if (line == 0 and start > 40) or low[line:start].strip():
        return False
    listed = earlier is not None and earlier.what == "item"
    return listed or not low[max(0, line - 200) : line].rstrip()[-1:].isalnum()
