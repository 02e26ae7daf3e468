"""Text -> the time expressions in it, each resolved to EDTF against the date of its document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from claimx.extraction.when import edtf
from claimx.extraction.when.edtf import OPEN, Span
from claimx.languages import language
from claimx.languages.shape import CalendarUnit, TimeWords

LEAD = 40  # characters looked at in front of an expression
MONTHS = 12
SINCE_REACH = 110  # characters from "since" to the time that its clause names
_GAP = r"(?:(?<=['’])|[\s-]+)"  # between a word and the next: none after an elision


@dataclass(frozen=True, slots=True)
class Time:
    """One time expression: `text` is its words, `start` and `end` (code points) their place in the document.

    `edtf` is None when the words cannot be dated (no reference day, or "since then" with nothing before it).
    """

    start: int
    end: int
    text: str
    edtf: str | None


Resolver = Callable[[date | None], Span | None]


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression before it is dated."""

    start: int
    end: int
    resolve: Resolver | None  # None for one that is told by the time named before it
    apart: int | None = None  # of such a one, the days between them; None for "since then"
    sure: bool = True  # False for a bare month or year, which only a range can make a time
    cycle: int = 0  # how many of its kind there are (7 weekdays), to see which follow each other
    place: int = 0  # which of them it is


def times(
    text: str, lang: str = "en", reference: date | None = None, offset: int = 0, earlier: Sequence[Time] = ()
) -> list[Time]:
    """Find the time expressions of a text, in order, and date them.

    Args:
        text: a sentence or any longer text.
        lang: ISO 639-1 code of a language that claimx reads; ValueError for another.
        reference: the day the text was written; without it only expressions that name their year are dated.
        offset: where the text begins in its document (code points); added to every `start` and `end`.
        earlier: the expressions before this text, for its "since then".
    """
    forms = _forms(lang)
    out: list[Time] = []
    before = 0  # no "since" reaches over another expression
    for item in _ranges(_single(text, forms), text, forms):
        start = item.start
        since_then = item.resolve is None and item.apart is None
        span = item.resolve(reference) if item.resolve else _then(item.apart, [*earlier, *out])
        if not since_then:
            since = forms.since.search(text, max(before, start - SINCE_REACH), start)
            if since and not forms.record.search(text, 0, since.start("since")):
                start = since.start("since")
                span = Span(span.first, OPEN) if span else None
            elif span and forms.until.search(text, max(0, start - LEAD), start):
                span = Span(OPEN, span.last)
            elif span and forms.begun.search(text, max(0, start - LEAD), start):
                span = Span(span.first, OPEN)
        out.append(Time(start + offset, item.end + offset, text[start : item.end], str(span) if span else None))
        before = item.end
    return out


def _then(apart: int | None, earlier: Sequence[Time]) -> Span | None:
    """The time named last, as a beginning, or the day so many days from it."""
    named = [time.edtf.split("/") for time in earlier if time.edtf]
    if apart is not None:
        named = [ends for ends in named if OPEN not in ends]
    if not named:
        return None
    first, last = named[-1][0], named[-1][-1]
    if apart is None:
        return Span(first, OPEN)
    return Span(first, last) if apart == 0 else edtf.apart(Span(first, last), apart)


def _single(text: str, forms: _Forms) -> list[_Found]:
    """Every expression by itself."""
    out: list[_Found] = []
    for match in forms.scan.finditer(text):
        kind = match.lastgroup or ""
        fields = forms.fields[kind].match(text, match.start())
        found = _READERS[kind](fields, forms) if fields else None
        if found:
            out.append(found)
    return out


def _ranges(found: list[_Found], text: str, forms: _Forms) -> Iterable[_Found]:
    """Join "between X and Y", "X to Y", "Saturday and Sunday", "from X to date"; drop bare figures that stay single."""
    waiting = list(reversed(found))
    while waiting:
        item = waiting.pop()
        opened = forms.opening.search(text, max(0, item.start - LEAD), item.start) is not None
        if item.resolve is None:
            yield item
            continue
        closing = forms.to_date.match(text, item.end)
        if closing and (opened or closing["joining"]) and (opened or item.sure):
            while waiting and waiting[-1].start < closing.end():
                waiting.pop()
            yield _Found(item.start, closing.end(), _from(item.resolve))
            continue
        follower = waiting[-1] if waiting else None
        joint = forms.joint.fullmatch(text, item.end, follower.start) if follower else None
        if follower and follower.resolve and joint and (opened or _follows(item, follower, joint)):
            waiting.pop()
            yield _Found(item.start, follower.end, _between(item.resolve, follower.resolve))
        elif item.sure:
            yield item


def _follows(item: _Found, follower: _Found, joint: re.Match[str]) -> bool:
    """True when two times make one stretch without a "between" or "from" in front."""
    if joint["joining"]:
        return item.cycle == follower.cycle and (item.sure or (item.cycle == MONTHS and follower.sure))
    return (
        item.sure
        and item.cycle > 0
        and item.cycle == follower.cycle
        and (follower.place - item.place) % item.cycle == 1
    )


def _from(first: Resolver) -> Resolver:
    """A stretch that has not ended."""

    def resolve(reference: date | None) -> Span | None:
        span = first(reference)
        return Span(span.first, OPEN) if span else None

    return resolve


def _between(first: Resolver, last: Resolver) -> Resolver:
    """From the first to the last; the first is reckoned back from the last ("between July and October 2016")."""

    def resolve(reference: date | None) -> Span | None:
        end = last(reference)
        start = first(edtf.begin(end) or reference) if end else None
        return Span(start.first, end.last) if start and end else None

    return resolve


def _relative(make: Callable[[date], Span | None]) -> Resolver:
    """A time that only a reference day can date."""
    return lambda reference: make(reference) if reference else None


def _named(span: Span | None) -> Resolver:
    """A time that names its year."""
    return lambda _: span


def _numeric(match: re.Match[str], forms: _Forms) -> _Found | None:
    """2017-10-04, 04.10.2017, 4/10/2017: the day before the month, unless that is no date."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    moment = edtf.calendar_day(year, month, day)
    if moment is None and match.start("day") < match.start("year"):
        moment = edtf.calendar_day(year, day, month)
    if moment is None:
        return None
    return _Found(match.start(), match.end(), _named(edtf.days(moment, moment)))


def _calendar(match: re.Match[str], forms: _Forms) -> _Found | None:
    """A month with a day, perhaps a second day, perhaps a year."""
    month = forms.months[match["month"].lower()]
    first, last = int(match["day"]), int(match["last"] or match["day"])
    shift = forms.words.shifts_after[_plain(match["after"])] if match["after"] else None
    start, end = match.span()
    if match["year"]:
        begin = edtf.calendar_day(int(match["year"]), month, first)
        close = edtf.calendar_day(int(match["year"]), month, last)
        if begin is None or close is None:
            return None
        return _Found(start, end, _named(edtf.days(begin, close)))
    if edtf.calendar_day(edtf.LEAP_YEAR, month, first) is None:
        return None
    if match.end("month") < match.start("day") and forms.inside.search(match.string, max(0, start - LEAD), start):
        return _month(match, forms, match.end("month"))
    return _Found(start, end, _relative(lambda day: edtf.days_of_month(first, last, month, day, shift)))


def _month_year(match: re.Match[str], forms: _Forms) -> _Found:
    span = edtf.month(int(match["year"]), forms.months[match["month"].lower()])
    return _Found(match.start(), match.end(), _named(span), cycle=MONTHS, place=forms.months[match["month"].lower()])


def _bare_month(match: re.Match[str], forms: _Forms) -> _Found:
    return _month(match, forms, match.end(), forms.shift(match))


def _month(match: re.Match[str], forms: _Forms, end: int, shift: int | None = None) -> _Found:
    month = forms.months[match["month"].lower()]
    sure = shift is not None or forms.is_introduced(match)
    resolve = _relative(lambda day: edtf.month_of_year(month, day, shift))
    return _Found(match.start(), end, resolve, sure=sure, cycle=MONTHS, place=month)


def _weekday(match: re.Match[str], forms: _Forms) -> _Found:
    number, shift = forms.words.weekdays[match["weekday"].lower()], forms.shift(match)
    resolve = _relative(lambda day: edtf.weekday(number, day, shift))
    return _Found(match.start(), match.end(), resolve, cycle=7, place=number)


def _day_word(match: re.Match[str], forms: _Forms) -> _Found:
    first, last = forms.words.days[_plain(match["word"])]
    resolve = _relative(lambda day: edtf.days(day + timedelta(first), day + timedelta(last)))
    return _Found(match.start(), match.end(), resolve)


def _weekend(match: re.Match[str], forms: _Forms) -> _Found:
    shift = forms.words.weekends[_plain(match["word"])]
    return _Found(match.start(), match.end(), _relative(lambda day: edtf.weekend(shift, day)))


def _period(match: re.Match[str], forms: _Forms) -> _Found | None:
    unit, shift = forms.words.periods[match["period"].lower()], forms.shift(match)
    if shift is None:
        return None
    return _Found(match.start(), match.end(), _relative(lambda day: edtf.shifted(unit, shift, day)))


def _ago(match: re.Match[str], forms: _Forms) -> _Found | None:
    if not (match["before"] or match["after"]):
        return None  # a length
    return _Found(match.start(), match.end(), _back(match, forms))


def _later(match: re.Match[str], forms: _Forms) -> _Found | None:
    count, unit = forms.amount(match)
    days = {"day": 1, "week": 7}.get(unit)
    if days is None:
        return None
    return _Found(match.start(), match.end(), None, count * days * forms.words.later[_plain(match["after"])])


def _stretch(match: re.Match[str], forms: _Forms) -> _Found:
    count, unit = forms.amount(match)
    return _Found(match.start(), match.end(), _relative(lambda day: edtf.stretch(count, unit, day)))


def _back(match: re.Match[str], forms: _Forms) -> Resolver:
    """An amount of units before the reference day."""
    count, unit = forms.amount(match)
    return _relative(lambda day: edtf.ago(count, unit, day))


def _season(match: re.Match[str], forms: _Forms) -> _Found | None:
    number, shift = forms.words.seasons[match["season"].lower()], forms.shift(match)
    if match["year"]:
        return _Found(match.start(), match.end(), _named(edtf.month(int(match["year"]), number)))
    if shift is None:
        return None
    return _Found(match.start(), match.end(), _relative(lambda day: edtf.season(number, day, shift)))


def _feast(match: re.Match[str], forms: _Forms) -> _Found:
    month, number = forms.words.feasts[_plain(match["word"])]
    if match["year"]:
        moment = date(int(match["year"]), month, number)
        return _Found(match.start(), match.end(), _named(edtf.days(moment, moment)))
    return _Found(match.start(), match.end(), _relative(lambda day: edtf.days_of_month(number, number, month, day)))


def _decade(match: re.Match[str], forms: _Forms) -> _Found:
    return _Found(match.start(), match.end(), _named(edtf.decade(int(match["year"] or match["plain"]))))


def _year(match: re.Match[str], forms: _Forms) -> _Found:
    """A bare year: after "in", "since", or as an adjective ("the 2011 bombing")."""
    number = int(match["year"])
    sure = forms.is_introduced(match) or forms.is_adjective(match)
    resolve = _named(edtf.year(number))
    return _Found(match.start(), match.end(), resolve, sure=sure, cycle=10_000, place=number)


def _since_then(match: re.Match[str], forms: _Forms) -> _Found:
    return _Found(match.start(), match.end(), None)


def _apart(match: re.Match[str], forms: _Forms) -> _Found:
    return _Found(match.start(), match.end(), None, forms.words.relative[_plain(match["word"])])


_READERS: dict[str, Callable[[re.Match[str], _Forms], _Found | None]] = {
    "iso": _numeric,
    "figures": _numeric,
    "day_month": _calendar,
    "month_day": _calendar,
    "month_year": _month_year,
    "since_then": _since_then,
    "apart": _apart,
    "later": _later,
    "stretch": _stretch,
    "day_word": _day_word,
    "weekend": _weekend,
    "period": _period,
    "feast": _feast,
    "season": _season,
    "month": _bare_month,
    "weekday": _weekday,
    "ago": _ago,
    "decade": _decade,
    "year": _year,
}


def _plain(words: str) -> str:
    """Lower case, one space between words, a straight apostrophe: as the word lists write it."""
    return " ".join(words.lower().replace("’", "'").split())


@dataclass(frozen=True, slots=True)
class _Forms:
    """The words of one language and the patterns made of them."""

    words: TimeWords
    months: dict[str, int]
    scan: re.Pattern[str]  # any expression; its last group names the kind
    fields: dict[str, re.Pattern[str]]  # by kind: the same with its parts named
    introduced: re.Pattern[str]
    determined: re.Pattern[str]
    inside: re.Pattern[str]
    opening: re.Pattern[str]
    until: re.Pattern[str]
    begun: re.Pattern[str]
    since: re.Pattern[str]
    record: re.Pattern[str]
    joint: re.Pattern[str]
    to_date: re.Pattern[str]

    def shift(self, match: re.Match[str]) -> int | None:
        """-1 for "last", 0 for "this", 1 for "next", None without such a word."""
        if match["after"]:
            return self.words.shifts_after[_plain(match["after"])]
        return self.words.shifts[_plain(match["before"])] if match["before"] else None

    def amount(self, match: re.Match[str]) -> tuple[int, CalendarUnit]:
        """How many of which unit ("two weeks")."""
        number = _plain(match["amount"])
        count = int(number) if number.isdigit() else self.words.amounts[number]
        return count, self.words.units[match["unit"].lower()]

    def is_introduced(self, match: re.Match[str]) -> bool:
        """True after a word such as "in" or "early"."""
        return self.introduced.search(match.string, max(0, match.start() - LEAD), match.start()) is not None

    def is_adjective(self, match: re.Match[str]) -> bool:
        """True for a year between article and noun."""
        followed = match.string[match.end() : match.end() + 2]
        return (
            followed[:1] == " "
            and followed[1:].isalpha()
            and bool(self.determined.search(match.string, max(0, match.start() - LEAD), match.start()))
        )


@cache
def _forms(lang: str) -> _Forms:
    """Compile the patterns of a language."""
    words = language(lang).when
    months = {**words.months, **words.month_abbreviations}
    kinds = _kinds(words, months)
    names = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in kinds.items()}
    single = "|".join(f"(?P<{kind}>{_unnamed(pattern)})" for kind, pattern in kinds.items())
    introductions, determiners = _any(words.introductions), _any(words.determiners)
    lead = rf"(?:(?:{introductions}|{determiners}){_GAP}){{0,2}}"
    joining, adding = _any(words.joining), _any(words.adding)
    not_since = "".join(rf"(?<!\b{word}\s)" for word in words.perfect)
    record = rf"(?:{_any(words.records)})\b(?:[\s-]+\w+){{0,3}}?\s+"

    def before(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{pattern})$", re.IGNORECASE)

    return _Forms(
        words=words,
        months=months,
        scan=re.compile(rf"(?<!\w)(?=\w)(?:{single})", re.IGNORECASE),
        fields=names,
        introduced=before(rf"(?:{introductions}){_GAP}(?:(?:{determiners}){_GAP})?"),
        determined=before(rf"(?:{_any(words.attributive)})\s+"),
        inside=before(rf"(?:{_any(words.inside)})\s+"),
        opening=before(rf"(?:{_any(words.opening)}){_GAP}{lead}"),
        until=before(rf"(?:{_any(words.until)}){_GAP}{lead}"),
        begun=before(rf"(?:{_any(words.beginnings)})\s+{lead}"),
        since=before(
            rf"{not_since}(?P<since>{_any(words.since)})\b(?:[^,;:!?\n\"“”«»\d.]|\.(?!\s+(?-i:[A-ZÀ-Þ\"“])))*"
        ),
        record=before(record),
        joint=re.compile(
            rf"\s*(?:(?P<joining>{joining})|(?P<adding>{adding}))(?:[\s-]*(?:{introductions}|{determiners}))*[\s-]*",
            re.IGNORECASE,
        ),
        to_date=re.compile(
            rf"\s*(?:(?P<joining>{joining})|(?P<adding>{adding}))\s+(?:{_any(words.to_date)})\b", re.IGNORECASE
        ),
    )


def _kinds(words: TimeWords, months: Mapping[str, int]) -> dict[str, str]:
    """The pattern of each kind of expression, the one that says most first."""
    year = r"(?P<year>(?:1[89]|20)\d\d)"
    day, last = r"(?<!\d[.,:])(?P<day>\d{1,2})", r"(?P<last>\d{1,2})"
    ordinal = f"(?:{_any(words.ordinals)})?"
    days = _names([*words.weekdays, *words.weekday_abbreviations], words)
    weekday = rf"(?:(?:(?:{_any(words.shifts)})\s+)?(?:{days})\b\.?,?\s+)?"
    month = rf"(?P<month>{_names(months, words)})\b"
    linking = rf"(?:(?:{_any(words.linking)})\s+)?"
    joining = rf"\s*(?:{_any(words.joining)})\s*"
    either = rf"\s*(?:{_any(words.joining | words.adding)})\s*(?:(?:{_any(words.determiners)})\s+)?"
    before = rf"(?:(?P<before>{_any(words.shifts)}){_GAP})?"
    after = rf"(?:\s+(?P<after>{_any(words.shifts_after)})\b)?"
    ending = rf"(?P<ending>{_any(words.endings)})?(?!\w)"
    day_part = rf"(?:\s+(?:{_any(words.day_parts)})\b)?"
    amount = rf"(?P<amount>\d{{1,2}}|{_any(words.amounts)})\s+(?P<unit>{_any(words.units)})\b"
    more = rf"\s+(?:(?:{_any(words.linking)}){_GAP})?(?:\d{{4}}|{_names(months, words)})\b"  # it names which one
    kinds = {
        "iso": rf"{year}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        "figures": rf"{day}(?P<mark>[./-])(?P<month>\d{{1,2}})[./-]{year}(?!\d)",
        "day_month": rf"{weekday}{day}{ordinal}(?:{either}{weekday}{last}{ordinal})?\s+{linking}{month}"
        rf"(?:\.?,?\s+{linking}{year}(?!\d))?{after}",
        "month_day": rf"{weekday}{month}\.?\s+{day}{ordinal}(?:{joining}{last}{ordinal})?"
        rf"(?:,?\s*{year})?(?![.,:]?\d|\w){after}",
        "month_year": rf"{month}\.?,?\s+{linking}{year}(?!\d)",
        "since_then": rf"(?:{_any(words.since_then)})\b|(?:{_any(words.since)})(?=\s*[,;.])",
        "apart": rf"(?P<word>{_any(words.relative)})(?!\w|\s+(?:{_any(words.linking)})(?:(?<=['’])|\b))",
        "later": rf"{amount}\s+(?P<after>{_any(words.later)})\b",
        "stretch": rf"(?P<amount>\d{{1,2}}|{_any(words.amounts)})\s+(?:{_any(words.stretch)})"
        rf"\s+(?P<unit>{_any(words.units)})\b",
        "day_word": rf"(?P<word>{_any(words.days)}){ending}",
        "weekend": rf"(?P<word>{_any(words.weekends)}){ending}",
        "period": rf"{before}(?P<period>{_any(words.periods)}){ending}(?!{more}){after}",
        "feast": rf"(?P<word>{_any(words.feasts)})\b(?:,?\s+{year}(?!\d))?",
        "season": rf"{before}(?P<season>{_any(words.seasons)})\b(?:,?\s+{linking}{year}(?!\d))?{after}",
        "month": rf"{before}(?P<month>{_names(words.months, words)}){ending}{after}",
        "weekday": rf"{before}(?P<weekday>{_names(words.weekdays, words)}){ending}{after}{day_part}",
        "ago": rf"(?:(?P<before>{_any(words.ago_before)})\s+)?{amount}(?:\s+(?P<after>{_any(words.ago_after)})\b)?",
        "decade": rf"(?P<year>(?:1[89]|20)\d0)(?:{_any(words.decade)})\b"
        rf"|(?:{_any(words.decade_before)})\s+(?P<plain>(?:1[89]|20)\d0)\b",
        "year": rf"(?<!\d[.,:]){year}(?![\d.,:/-]*\d|\w)",
    }
    if not words.month_first:
        del kinds["month_day"]
    return kinds


def _any(phrases: Iterable[str]) -> str:
    """An alternation of phrases, the longest first, for either apostrophe; none at all never matches."""
    ordered = sorted({phrase.replace("’", "'") for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]") for phrase in ordered) or "(?!)"


def _names(names: Iterable[str], words: TimeWords) -> str:
    """An alternation of names; those that are also other words only with a capital."""
    free = [name for name in names if name not in words.capitalised]
    bound = [form for name in names if name in words.capitalised for form in (name.capitalize(), name.upper())]
    return f"{_any(free)}|(?-i:{_any(bound)})"


def _unnamed(pattern: str) -> str:
    """The same pattern without the names of its groups."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
