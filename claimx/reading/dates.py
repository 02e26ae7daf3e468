"""A document -> the day it was written, where its first lines, its metadata, its address or its file's name say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import PurePath

from claimx.languages import CODES, language
from claimx.reading.days import DAY_FIRST, Either, calendar, in_order, named_day, year
from claimx.reading.document import Document, Trouble

HEAD = 600  # code points in which a dateline is looked for
_APART = re.compile(r"[^\S\n]*(?:[.(–—-]|\n|\Z)")  # what parts a dateline from the text
_LEAD = 40  # code points in front of a date that tell whether it is one
_DAY_FIRST = frozenset({"fr"})  # languages in which figures of a date have one order
_INSIDE = re.compile(r": (?:line|record|entry|message|mail) \d+$")  # what a reader adds to the path of one among many


def dated(document: Document, order: str = "") -> Iterator[Document | Trouble]:
    """Give a document its day: by its text's dateline, what was said of it, its address, or its file's name.

    A dateline goes before all else: dates in fields and files are often those of an export. Figures that may be two
    days are read as the language has them; where it has both ways they are told, and make no date.
    """
    found = stamp(document.text, order)
    if isinstance(found, Either):
        from claimx.text.language import detect

        if (document.lang or detect(document.text)) in _DAY_FIRST:
            found = found.day_first
    if isinstance(found, Either):
        if document.date not in (found.day_first, found.month_first):
            yield Trouble(document.path or document.doc_id, str(found), False, document.doc_id, kind="ambiguous date")
        found = None
    whole = not _INSIDE.search(document.path)  # a record says its own day; the file's name is that of all
    named = named_day(document.url or "") or (named_day(PurePath(document.path).name) if whole else None)
    yield replace(document, date=found or document.date or named)


def document_date(text: str, order: str = "", lang: str = "") -> date | None:
    """Return the day that a dateline or a stamp near the start of a text gives.

    A stamp is a full date (day, month, year) that no sentence leads to: "Sun 05 Jul 2015", "Posted on July 12 2016",
    "AFP Friday 22 Jul 2016", "24.07.2016", "date 2024-05-06", or one behind no more than a place and an article
    ("Paris, le 3 mai 2020"). A date in running text ("On 4 February 2015 he died") is none. Figures that are a day in
    two ways are read by `order` ("dmy", "mdy"), else as the language `lang` has them, else they are none.
    """
    found = stamp(text, order or (DAY_FIRST if lang in _DAY_FIRST else ""))
    return None if isinstance(found, Either) else found


def stamp(text: str, order: str = "") -> date | Either | None:
    """Return the day that a text gives, or the two that its figures may mean."""
    forms = _forms()
    head = text[:HEAD]
    period = 0  # where the beginning of the other date of a period ends
    for match in forms.date.finditer(head):
        if match.start() < period:
            continue
        lead = head[max(0, match.start() - _LEAD) : match.start()]
        apart = _APART.match(text, match.end())
        if match["year_4"]:  # two figures of a year are one only in a dateline
            found = _day(match, forms, order) if apart and forms.wire.search(head, 0, match.start()) else None
            if found:
                return found
            continue
        stamped = forms.stamped.search(lead)
        placed = apart and forms.dateline.search(head, 0, match.start())
        span = forms.span.match(head, match.end())
        if span and span.group().strip() == ")" and "(" not in head[: match.start()]:  # what is left of a cut line
            span = None
        if not (stamped or placed) and (span or forms.tied.search(lead)):
            period = span.end() if span else period
            continue
        found = _day(match, forms, order)
        if found:
            return found
    return None


def _day(match: re.Match[str], forms: _Forms, order: str) -> date | Either | None:
    """The day of the calendar that a match stands for, if there is one."""
    parts = {name.rstrip("_1234"): part for name, part in match.groupdict().items() if part}
    of, day = year(parts["year"]), int(parts["day"])
    if "name" in parts:
        return calendar(of, forms.months[parts["name"].lower()], day)
    month = int(parts["month"])
    if "mark" not in parts:
        return calendar(of, month, day)
    return in_order(match.group().strip(), day, month, of, parts["mark"], order)


@dataclass(frozen=True, slots=True)
class _Forms:
    months: dict[str, int]
    date: re.Pattern[str]
    tied: re.Pattern[str]  # words before a date that belongs to a sentence
    stamped: re.Pattern[str]  # words of publication before a date
    dateline: re.Pattern[str]  # a line that begins with a place and an article before a date
    wire: re.Pattern[str]  # a line that begins with a place before a date, as agencies' copy does
    span: re.Pattern[str]  # what follows a date of a life, a period or a sentence


@cache
def _forms() -> _Forms:
    """Compile the patterns of all languages together: the date tells the language no sooner than the text does."""
    words = [language(code).when for code in CODES]
    months = {name: number for w in words for name, number in {**w.months, **w.month_abbreviations}.items()}
    days = _any({day for w in words for day in {*w.weekdays, *w.weekday_abbreviations}})
    ordinals = _any({ordinal for w in words for ordinal in w.ordinals})
    linking = _any({link for w in words for link in w.linking})
    name = _any(months)
    place = r"[^\W\d_a-zß-ÿ][\w'’-]*(?:[ ][^\W\d_a-zß-ÿ][\w'’-]*){0,3}(?:[ ]\([^\n()]*\))?"
    another = rf"(?i:\d{{4}}\b|\d{{1,2}}[./-]\d|(?:\d{{1,2}}(?:{ordinals})?\s+)?(?:{name})\b)"
    weekday = rf"(?:(?:{days})\b\.?,?\s+)?"
    return _Forms(
        months=months,
        date=re.compile(
            r"(?<![\w./–-])(?:"
            r"(?P<year_1>\d{4})-(?P<month_1>\d\d)-(?P<day_1>\d\d)(?!\d)"
            r"|(?P<day_2>\d{1,2})(?P<mark>[./-])(?P<month_2>\d{1,2})(?P=mark)(?P<year_2>\d{4})(?!\d)"
            rf"|{weekday}(?P<day>\d{{1,2}})(?:{ordinals})?\s+(?:(?:{linking})\s+)?(?P<name>{name})\b\.?,?\s*(?P<year>\d{{4}})(?!\d)"
            rf"|{weekday}(?P<name_3>{name})\b\.?\s+(?P<day_3>\d{{1,2}})(?:{ordinals})?,?\s*(?P<year_3>\d{{4}})(?!\d)"
            rf"|(?P<day_4>\d{{1,2}})\s+(?P<name_4>{name})\b\.?\s+(?P<year_4>\d\d)(?![\d:.,])"
            r")",
            re.IGNORECASE,
        ),
        tied=re.compile(
            r"(?:(?<!\w)[a-zß-ÿ]+(?:[,;]?|[^\S\n][^\n.]*,)[^\S\n]+|\([^\S\n]*|"
            rf"(?<!\w)(?i:{_any({word for w in words for word in w.introductions})})\s+"
            rf"(?:(?i:{_any({word for w in words for word in w.determiners})})\s+)?)$"
        ),
        stamped=re.compile(rf"(?<!\w)(?:{_any({stamp for w in words for stamp in w.stamps})})[\s:]+$", re.IGNORECASE),
        dateline=re.compile(
            rf"^\W*{place},\s+(?:{_any({word for w in words for word in w.determiners})})\s+\Z",
            re.MULTILINE,
        ),
        wire=re.compile(rf"^\W*{place},\s+\Z", re.MULTILINE),
        span=re.compile(rf"\s*(?:[-–]\s*{another}|\)|,\s+[a-zß-ÿ])"),
    )


def _any(phrases: set[str] | dict[str, int]) -> str:
    """An alternation of phrases, the longest first."""
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(phrases, key=lambda p: (-len(p), p))) or "(?!)"
