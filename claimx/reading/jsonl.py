"""JSON Lines -> one Document a record."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO

from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.fields import Fields

_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?")


def read_jsonl(stream: BinaryIO, doc_id: str, path: str, fields: Fields) -> Iterator[Document | Trouble]:
    """Read one record a line; a line that is no record is one Trouble that names it, and the rest goes on."""
    records = 0
    for number, line in enumerate(stream, start=1):
        raw = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
        if raw.strip():
            records += 1
            yield from _read_line(raw, f"{path}: line {number}", f"{doc_id}#{records}", fields)
    if not records:
        yield Trouble(path, "empty file")


def _read_line(raw: bytes, path: str, doc_id: str, fields: Fields) -> Iterator[Document | Trouble]:
    try:
        record = json.loads(raw.decode())
    except UnicodeDecodeError:
        yield Trouble(path, "not UTF-8")
        return
    except json.JSONDecodeError as error:
        yield Trouble(path, f"not JSON ({error.msg.lower()}, column {error.colno})")
        return
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, a list of thousands of lists
        yield Trouble(path, f"not JSON that can be read ({error})")
        return
    if not isinstance(record, dict):
        yield Trouble(path, "not a JSON object")
        return
    text = record.get(fields.text)
    if not isinstance(text, str) or not text.strip():
        yield Trouble(path, f"no text in field {fields.text!r}")
        return
    said = record.get(fields.date)
    day = as_date(said)
    if said is not None and day is None:
        yield Trouble(path, f"{said!r:.60} in field {fields.date!r} is not a date", failure=False)
    yield Document(
        doc_id=_identifier(record.get(fields.id)) or doc_id,
        text=encodable(text),
        title=_words(record, "title"),
        date=day,
        url=_words(record, "url"),
        lang=_language(record),
        path=path,
        size=len(raw),
    )


def _identifier(value: Any) -> str | None:
    """Return a record's id, which may be a number, as words; 0 is an id, empty words are none."""
    if isinstance(value, str):
        return encodable(value) or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _words(record: Mapping[str, Any], name: str) -> str | None:
    value = record.get(name)
    return encodable(value.strip()) or None if isinstance(value, str) else None


def _language(record: Mapping[str, Any]) -> str:
    found = _LANGUAGE.fullmatch((_words(record, "lang") or "").lower())
    return found[1] if found else ""


def as_date(value: Any) -> date | None:
    """Return the day that a metadata value names: ISO 8601 with or without a time, or a date in words."""
    if not isinstance(value, str) or not value.strip():
        return None
    try:
        return date.fromisoformat(value.strip()[:10])
    except ValueError:
        pass

    import dateparser

    parsed = dateparser.parse(value[:100], settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return parsed.date() if parsed else None
