"""Calendar words -> Extended Date/Time Format (EDTF, ISO 8601-2): a day, a month, a year, or a span of them.

Everything is reckoned backwards from a reference day, as news is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from claimx.languages.shape import CalendarUnit

OPEN = ".."
LEAP_YEAR = 2000  # every day of the year exists in it
AHEAD = 31  # days: "November 28" written on November 26 is the coming one, written in May the past one


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time by its first and last EDTF date, equal for a single one; `..` is an open end."""

    first: str
    last: str

    def __str__(self) -> str:
        return self.first if self.first == self.last else f"{self.first}/{self.last}"


def day(moment: date) -> Span:
    """One day."""
    return Span(moment.isoformat(), moment.isoformat())


def days(first: date, last: date) -> Span:
    """A stretch of days, both ends included."""
    return Span(first.isoformat(), last.isoformat())


def month(year: int, number: int) -> Span:
    """One month of a year (or a season, by its EDTF number 21 to 24)."""
    return Span(f"{year:04d}-{number:02d}", f"{year:04d}-{number:02d}")


def year(number: int) -> Span:
    """One year."""
    return Span(f"{number:04d}", f"{number:04d}")


def decade(number: int) -> Span:
    """The ten years that begin with this one."""
    return Span(f"{number // 10}X", f"{number // 10}X")


def begin(span: Span) -> date | None:
    """The first day of a span; None where it is open or no calendar date (a season, a decade)."""
    try:
        return date.fromisoformat(f"{span.first}-01-01"[:10])
    except ValueError:
        return None


def weekday(number: int, reference: date, shift: int | None = None) -> Span:
    """The last such weekday, the reference day included; strictly before it for -1, after it for 1."""
    back = (reference.weekday() - number) % 7
    if shift == 1:
        return day(reference + timedelta(days=7 - back))
    if shift == -1 and back == 0:
        back = 7
    return day(reference - timedelta(days=back))


def days_of_month(first: int, last: int, month_number: int, reference: date, shift: int | None = None) -> Span | None:
    """A stretch of days of a month, the last such or the coming one when it is near; None when there is none.

    For a shift of 1 it is the coming one, however far.
    """
    coming = shift == 1
    nearest = range(reference.year, reference.year + 9) if coming else range(reference.year + 1, reference.year - 8, -1)
    limit = reference if shift in {1, -1} else reference + timedelta(days=AHEAD)
    for year_number in nearest:  # February 29 can be eight years away
        begun, ended = (calendar_day(year_number, month_number, number) for number in (first, last))
        if begun and ended and (begun > limit) == coming:
            return days(begun, ended)
    return None


def apart(span: Span, count: int) -> Span | None:
    """The day so many days after the last of some days, or before the first; None where these are no days."""
    try:
        return day(date.fromisoformat(span.first if count < 0 else span.last) + timedelta(days=count))
    except ValueError:
        return None


def calendar_day(year_number: int, month_number: int, number: int) -> date | None:
    """A day of the calendar, None when there is no such day."""
    try:
        return date(year_number, month_number, number)
    except ValueError:
        return None


def month_of_year(number: int, reference: date, shift: int | None = None) -> Span:
    """The last such month, the reference month included; for a shift, the one before it, of its year, or to come."""
    later = number > reference.month
    if shift == 0:
        return month(reference.year, number)
    if shift == 1:
        return month(reference.year + (not later), number)
    if shift == -1:
        later = number >= reference.month
    return month(reference.year - later, number)


def shifted(unit: CalendarUnit, shift: int, reference: date) -> Span:
    """The day, week (Monday to Sunday), month or year so many units from the one of the reference day."""
    if unit == "day":
        return day(reference + timedelta(days=shift))
    if unit == "week":
        monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=shift)
        return days(monday, monday + timedelta(days=6))
    if unit == "month":
        count = reference.year * 12 + reference.month - 1 + shift
        return month(count // 12, count % 12 + 1)
    return year(reference.year + shift)


def weekend(shift: int, reference: date) -> Span:
    """Saturday and Sunday: the last weekend begun by the reference day (0), the one before it while it lasts (-1)."""
    back = (reference.weekday() - 5) % 7
    if shift == -1 and back < 2:
        back += 7
    if shift == 1:
        back -= 7
    saturday = reference - timedelta(days=back)
    return days(saturday, saturday + timedelta(days=1))


def ago(amount: int, unit: CalendarUnit, reference: date) -> Span:
    """So many units back; "three weeks ago" is rarely meant to the day, so weeks give the month."""
    if unit == "week":
        moment = reference - timedelta(weeks=amount)
        return month(moment.year, moment.month)
    return shifted(unit, -amount, reference)


def stretch(amount: int, unit: CalendarUnit, reference: date) -> Span:
    """So many units up to the reference day; weeks are told by their days."""
    if unit == "week":
        return days(reference - timedelta(weeks=amount), reference)
    return Span(shifted(unit, -amount, reference).first, shifted(unit, 0, reference).last)


def season(number: int, reference: date, shift: int | None = None) -> Span:
    """The last such season (EDTF 21 spring to 24 winter) that had begun by the reference day."""
    starts = {21: 3, 22: 6, 23: 9, 24: 12}[number]
    begun = reference.month >= starts
    if shift == 0:
        return month(reference.year, number)
    ended = reference.month >= starts + 3 or number == 24
    return month(reference.year if begun and (shift is None or ended) else reference.year - 1, number)
