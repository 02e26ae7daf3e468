"""Records of a JSON file, a table or an export -> one Document each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Any

from claimx.reading.days import DAY_FIRST, Either, common_order, day
from claimx.reading.document import Document, Trouble, Unreadable, encodable
from claimx.reading.fields import Fields

_LOOKAHEAD = 500  # records whose dates tell the order of all
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?")
_MOST_DEPTH = 3  # records in records, as search engines and X wrap them


@dataclass(frozen=True, slots=True)
class Record:
    """What one line, row or element holds."""

    values: Mapping[str, Any]
    doc_id: str  # when it brings none of its own
    path: str  # with the number of its line
    size: int  # bytes


def documents_of(records: Iterable[Record | Trouble], fields: Fields, path: str) -> Iterator[Document | Trouble]:
    """Make documents of records; one that has no text is one Trouble."""
    waiting = _whole(records, path)
    first = list(islice(waiting, _LOOKAHEAD))
    values = (_value(item.values, fields, "date") for item in first if isinstance(item, Record))
    order = fields.date_order or common_order(values)
    yield from _documents((item for part in (first, waiting) for item in part), fields, order)


def _whole(records: Iterable[Record | Trouble], path: str) -> Iterator[Record | Trouble]:
    """Give the records before a fault, and then the fault: looking ahead must not lose them."""
    try:
        yield from records
    except Unreadable as error:
        yield Trouble(path, str(error), kind="damaged")


def has_text(values: Any, fields: Fields) -> bool:
    """Tell whether something is a record with a text."""
    return isinstance(values, dict) and isinstance(_value(values, fields, "text"), str)


def innermost(values: Mapping[str, Any], fields: Fields) -> Mapping[str, Any]:
    """Return the record that has the text, where another is wrapped around it; what the outer knows stays known."""
    for _ in range(_MOST_DEPTH):
        if has_text(values, fields):
            break
        inner = [value for value in values.values() if isinstance(value, dict)]
        if len(inner) != 1:
            break
        values = {**{name: value for name, value in values.items() if value is not inner[0]}, **inner[0]}
    return values


def _documents(items: Iterable[Record | Trouble], fields: Fields, order: str) -> Iterator[Document | Trouble]:
    for item in items:
        if isinstance(item, Trouble):
            yield item
            continue
        record = replace(item, values=innermost(item.values, fields))
        text = _value(record.values, fields, "text")
        if not isinstance(text, str) or not text.strip():
            name = fields.names("text")[0]
            yield Trouble(record.path, f"no text in field {name!r}", kind=f"no text in field {name!r}")
            continue
        yield from _document(record, text, fields, order)


def _document(record: Record, text: str, fields: Fields, order: str) -> Iterator[Document | Trouble]:
    values = record.values
    lang = _language(_value(values, fields, "lang"))
    said = _value(values, fields, "date")
    found = day(said, order)
    if isinstance(found, Either) and (lang or _detect(text)) == "fr":
        found = day(said, DAY_FIRST)
    if said not in (None, "") and not isinstance(found, date):
        why = str(found) if isinstance(found, Either) else f"{str(said)!r:.60} is not a date"
        kind = "ambiguous date" if isinstance(found, Either) else "not a date"
        yield Trouble(record.path, f"{why}, in field {fields.names('date')[0]!r}", failure=False, kind=kind)
    yield Document(
        doc_id=_identifier(_value(values, fields, "id")) or record.doc_id,
        text=encodable(text),
        title=_words(_value(values, fields, "title")),
        date=found if isinstance(found, date) else None,
        url=_words(_value(values, fields, "url")),
        lang=lang,
        path=record.path,
        size=record.size,
    )


def _detect(text: str) -> str:
    from claimx.text.language import detect

    return detect(text)


def _value(values: Mapping[str, Any], fields: Fields, field: str) -> Any:
    """Return what a record says of a field, by the first of its names that is there and says something."""
    return next((values[name] for name in fields.names(field) if values.get(name) not in (None, "")), None)


def _identifier(value: Any) -> str | None:
    """Return a record's id, which may be a number, as words; 0 is an id, empty words are none."""
    if isinstance(value, str):
        return encodable(value) or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _words(value: Any) -> str | None:
    return encodable(value.strip()) or None if isinstance(value, str) else None


def _language(value: Any) -> str:
    found = _LANGUAGE.fullmatch((_words(value) or "").lower())
    return found[1] if found else ""
