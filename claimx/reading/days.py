"""What metadata says of a day -> that day, or the two that figures such as 05/03/2023 may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

DAY_FIRST, MONTH_FIRST = ORDERS = ("dmy", "mdy")
FIRST, LAST = 1900, 2100  # years outside are no dates of documents
_FIGURES = re.compile(r"\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.-])")
_ISO = re.compile(r"\s*(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d)")
# A day in the address or name of a document: 2023-03-05, 2023/03/05, 20230305.
_NAMED = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:([-_./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)"
)
_X = "%a %b %d %H:%M:%S %z %Y"
_CENTURY = 70  # two figures from here on are of the last century
_SECONDS, _MILLISECONDS = (10**8, 10**10), (10**11, 10**13)  # what Unix times of documents lie between


@dataclass(frozen=True, slots=True)
class Either:
    """Figures that are a day in both orders."""

    written: str
    day_first: date
    month_first: date

    def __str__(self) -> str:
        return f"{self.written!r} is {self.day_first} or {self.month_first} (--date-order)"


def day(value: Any, order: str = "") -> date | Either | None:
    """Return the day that a value of metadata names.

    Takes ISO 8601 with or without a time, the dates of mails and feeds, Unix times, figures in either order, and dates
    in words. A month alone or a time without a day is none.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value)
    if not isinstance(value, str) or not value.strip():
        return None
    text = value.strip()[:100]
    iso, figures = _ISO.match(text), _FIGURES.match(text)
    if iso:
        return calendar(int(iso[1]), int(iso[3]), int(iso[4]))
    if figures:
        return in_order(figures[0].strip(), int(figures[1]), int(figures[3]), year(figures[4]), figures[2], order)
    if text.isdigit():
        return _number(int(text))
    for read in (parsedate_to_datetime, lambda words: datetime.strptime(words, _X)):
        try:
            return read(text).date()
        except (ValueError, TypeError, OverflowError, IndexError):
            pass
    return _in_words(text)


def in_order(written: str, first: int, second: int, of: int, mark: str, order: str) -> date | Either | None:
    """Return the day of figures, of which the year comes last; dots stand between them only where the day is first."""
    day_first, month_first = calendar(of, second, first), calendar(of, first, second)
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    if mark == "." or order == DAY_FIRST:
        return day_first
    return month_first if order == MONTH_FIRST else Either(written, day_first, month_first)


def common_order(values: Iterable[Any]) -> str:
    """Return the order that the dates of many records are in, where some leave no doubt and none says otherwise."""
    found = set()
    for value in values:
        figures = _FIGURES.match(value) if isinstance(value, str) else None
        if figures and (int(figures[1]) > 12) != (int(figures[3]) > 12):
            found.add(DAY_FIRST if int(figures[1]) > 12 else MONTH_FIRST)
    return found.pop() if len(found) == 1 else ""


def named_day(name: str) -> date | None:
    """Return the day in an address or a file's name, if there is one and no other."""
    found = {calendar(int(m[1]), int(m[3] or m[5]), int(m[4] or m[6])) for m in _NAMED.finditer(name)}
    return found.pop() if len(found) == 1 else None


def year(figures: str) -> int:
    """Return the year that two or four figures stand for."""
    short = int(figures)
    return short if len(figures) > 2 else short + (1900 if short >= _CENTURY else 2000)


def calendar(of: int, month: int, day: int) -> date | None:
    """Return a day of the calendar, if it is one that a document can be of."""
    try:
        return date(of, month, day) if FIRST <= of <= LAST else None
    except ValueError:
        return None


def _number(value: float) -> date | None:
    for (low, high), unit in ((_SECONDS, 1), (_MILLISECONDS, 1000)):
        if low <= value < high and not _compact(value):
            return datetime.fromtimestamp(value / unit, UTC).date()
    return _compact(value)


def _compact(value: float) -> date | None:
    """20230305, which some exports write as a number."""
    return calendar(int(value) // 10_000, int(value) // 100 % 100, int(value) % 100) if value < 10**8 else None


def _in_words(text: str) -> date | None:
    if not re.search(r"[^\W\d_]{3}", text) or not re.search(r"\d{4}", text):
        return None

    import dateparser

    parsed = dateparser.parse(text, settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return calendar(parsed.year, parsed.month, parsed.day) if parsed else None
