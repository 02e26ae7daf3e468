"""JSON -> one Document a record: a record a line, a list of them, or an object that holds such a list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted
from claimx.reading.elements import Elements
from claimx.reading.encodings import as_utf8, decode, note, pieces
from claimx.reading.file import File
from claimx.reading.records import Record, documents_of, has_text, innermost
from claimx.reading.registry import suffix

_LINES = (".jsonl", ".ndjson")
_NEXT_RECORD = re.compile(rb"\{\s*[\"}]")
_MOST_DEPTH = 4  # objects around the list of records


def read(file: File) -> Iterator[Document | Trouble]:
    """Read records; one that is none is a Trouble that names its line or number, and the rest goes on."""
    head = file.head()
    stream = as_utf8(file.stream, head)
    shown = (head if stream is file.stream else stream.peek(1)).lstrip()  # type: ignore[attr-defined]
    if _telegram(shown):
        from claimx.reading.formats import telegram

        yield from telegram.messages(file, stream)
    elif shown.startswith(b"[") and not (suffix(file.name) in _LINES and _first_is_whole(shown)):
        yield from documents_of(_elements(file, stream), file.fields, file.path)
    elif _are_lines(shown, suffix(file.name)):
        yield from documents_of(_lines(file, stream), file.fields, file.path)
    else:
        yield from documents_of(_held(file, stream), file.fields, file.path)


def _telegram(head: bytes) -> bool:
    return (
        re.search(rb'"(?:type"\s*:\s*"\w+_(?:channel|group|supergroup|chat)|chats"\s*:\s*\{)', head[:4096]) is not None
    )


def _first_is_whole(head: bytes) -> bool:
    first, found, _ = head.partition(b"\n")
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return bool(found)


def _are_lines(head: bytes, named: str) -> bool:
    """Tell records that stand one a line from one object over many lines, by the name or by the second line."""
    if named in _LINES:
        return True
    lines = [line for line in head.split(b"\n") if line.strip()]
    if len(lines) > 1:
        return _NEXT_RECORD.match(lines[1]) is not None or _first_is_whole(head)
    return named != ".json" and head.endswith(b"}")


def _lines(file: File, stream: BinaryIO) -> Iterator[Record | Trouble]:
    most = file.fields.max_size << 20
    records = number = 0
    while line := stream.readline(most):
        number += 1
        path = f"{file.path}: line {number}"
        if len(line) == most and not line.endswith(b"\n"):
            while (more := stream.readline(most)) and not more.endswith(b"\n"):
                pass
            yield Trouble(path, f"longer than {file.fields.max_size} MB (--max-size)", kind="line too long")
        elif line.strip():
            records += 1
            yield from _line(line, path, f"{file.doc_id}#{records}")
    if not number:
        yield counted(file.path, EMPTY)


def _line(raw: bytes, path: str, doc_id: str) -> Iterator[Record | Trouble]:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        decoded = decode(raw)
        if decoded is None:
            yield Trouble(path, "not text", kind="not text")
            return
        yield note(path, decoded.encoding)
        text = decoded.text
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        yield Trouble(path, f"not JSON ({error.msg.lower()}, column {error.colno})", kind="not JSON")
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, a list of thousands of lists
        yield Trouble(path, f"not JSON that can be read ({error})", kind="not JSON")
    else:
        yield _record(values, doc_id, path, len(raw))


def _record(values: Any, doc_id: str, path: str, size: int) -> Record | Trouble:
    if not isinstance(values, dict):
        return Trouble(path, "not a JSON object", kind="not a JSON object")
    return Record(values, doc_id, path, size)


def _elements(file: File, stream: BinaryIO) -> Iterator[Record | Trouble]:
    """Read a list one element after the other."""
    elements = Elements(pieces(stream, "utf-8-sig"), file.fields.max_size << 20)
    elements.find(re.compile(r"\["))
    number = 0
    try:
        for values in elements:
            number += 1
            size = len(str(values))
            yield _record(values, f"{file.doc_id}#{number}", f"{file.path}: record {number}", size)
    except Unreadable as error:
        raise Unreadable(f"after record {number}: {error}") from error
    if not number:
        yield counted(file.path, EMPTY)


def _held(file: File, stream: BinaryIO) -> Iterator[Record | Trouble]:
    """Read one object: a record, or one that holds a list of records somewhere."""
    raw = stream.read((file.fields.max_size << 20) + 1)
    if len(raw) > file.fields.max_size << 20:
        raise Unreadable(f"larger than {file.fields.max_size} MB (--max-size)")
    try:
        values = json.loads(raw)
    except UnicodeDecodeError:
        decoded = decode(raw)
        values = json.loads(decoded.text) if decoded else None
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"not JSON ({' '.join(str(error).split())[:80]})") from error
    held = None if has_text(values, file.fields) else _list(values, file, 0)
    if held is None:
        yield _record(values, file.doc_id, file.path, len(raw))
        return
    for number, element in enumerate(held, start=1):
        size = len(raw) // len(held)
        yield _record(element, f"{file.doc_id}#{number}", f"{file.path}: record {number}", size)


def _list(values: Any, file: File, depth: int) -> list[Any] | None:
    """Find the list of records in an object."""
    if not isinstance(values, dict) or depth > _MOST_DEPTH:
        return None
    for value in values.values():
        if isinstance(value, list) and any(
            isinstance(element, dict) and has_text(innermost(element, file.fields), file.fields) for element in value
        ):
            return value
    return next((found for value in values.values() if (found := _list(value, file, depth + 1)) is not None), None)
