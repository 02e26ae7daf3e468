"""What goes between a run and its workers -> lines of JSON, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from claimx.claim import Claim
from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import Source
from claimx.running.serial import Wanted


@dataclass(frozen=True, slots=True)
class Begun:
    """A worker has read a document, loaded what it needs and begins to extract."""

    words: int
    length: int  # code points


@dataclass(frozen=True, slots=True)
class Done:
    """A worker is done with a document, or, as its first words, with its own start."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a worker is asked: documents, or files to read them from, and how."""

    wanted: Wanted
    fields: Fields
    timeout: float | None  # seconds a document may take; None: by its length
    tasks: Sequence[Document | Source]


Answer = Claim | Trouble | Begun | Done


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


_KINDS: Mapping[str, type[Any]] = {
    kind.__name__: kind for kind in (Begun, Claim, Document, Done, Fields, Request, Source, Trouble, Wanted)
}
# Values that JSON has no type for, by kind and field.
_VALUES: Mapping[str, Mapping[str, Callable[[Any], Any]]] = {
    "Claim": {"via": tuple},
    "Document": {"date": _day},
    "Source": {"path": Path},
    "Wanted": {"doc_date": _day, "categories": frozenset},
}


def pack(item: Answer | Request) -> bytes:
    """Return an item as one line."""
    return json.dumps(_plain(item), default=_plain).encode() + b"\n"


def unpack(line: bytes) -> Any:
    """Return the item of a line that `pack` made."""
    return _made(json.loads(line))


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, date | Path):
        return str(value)
    return {"is": type(value).__name__, **{field.name: getattr(value, field.name) for field in fields(value)}}


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return [_made(item) for item in value]
    if not isinstance(value, dict):
        return value
    kind = value.pop("is")
    conversions = _VALUES.get(kind, {})
    return _KINDS[kind](**{name: conversions.get(name, _made)(item) for name, item in value.items()})
