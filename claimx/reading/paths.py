"""Paths of files and folders, and `-` -> Documents, in a fixed order."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO

from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.fields import Fields
from claimx.reading.jsonl import read_jsonl
from claimx.reading.plain import read_plain

Reader = Callable[[BinaryIO, str, str, Fields], Iterator[Document | Trouble]]

# The one place that knows which file is read how. A reader gets the bytes as a stream, the doc_id of the whole, its
# path for messages and the names of fields.
READERS: Mapping[str, Reader] = {
    ".jsonl": read_jsonl,
    ".md": read_plain,
    ".txt": read_plain,
}

# What is one document a file, and can be handed on unread, to be read where there is a processor to spare.
WHOLE = frozenset({".md", ".txt"})

STDIN = "-"
_RECORD = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*[\"}]")  # how a line of JSON objects begins, and text does not


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: where it is, and the doc_id that it gives its document."""

    path: Path
    doc_id: str


def read(paths: Iterable[str], fields: Fields, stdin: BinaryIO) -> Iterator[Document | Trouble]:
    """Read files, folders (recursive, by name, hidden ones left out) and `-`, which is `stdin`."""
    for path in paths:
        if path == STDIN:
            yield from read_stdin(stdin, fields)
            continue
        for source in files(path):
            yield from read_file(source, fields) if isinstance(source, Source) else (source,)


def files(path: str) -> Iterator[Source | Trouble]:
    """List the files that one path stands for."""
    place = Path(path)
    if place.is_dir():
        found = 0
        for source in _walk(place, place):
            found += 1
            yield source
        if not found:
            yield Trouble(path, f"no {', '.join(READERS)} file in this folder")
    elif place.suffix.lower() in READERS or not os.path.lexists(place):
        yield Source(place, encodable(place.as_posix()))
    else:
        yield Trouble(path, f"cannot read {place.suffix or 'a file without suffix'}; claimx reads {', '.join(READERS)}")


def size(paths: Iterable[str]) -> int | None:
    """Return the bytes of all files to read; None when standard input is among them."""
    total = 0
    for path in paths:
        if path == STDIN:
            return None
        for source in files(path):
            if isinstance(source, Source):
                total += source.path.stat().st_size if source.path.is_file() else 0
    return total


def _walk(folder: Path, top: Path) -> Iterator[Source | Trouble]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Trouble(str(folder), _reason(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), top)
        elif PurePath(entry.name).suffix.lower() in READERS and (entry.is_file() or entry.is_symlink()):
            path = Path(entry.path)
            yield Source(path, encodable(path.relative_to(top).as_posix()))


def read_file(source: Source, fields: Fields) -> Iterator[Document | Trouble]:
    """Read the documents of one file; a fault in its reader is one Trouble that names the file."""
    path = str(source.path)
    try:
        with source.path.open("rb") as stream:
            yield from READERS[source.path.suffix.lower()](stream, source.doc_id, path, fields)
    except OSError as error:
        yield Trouble(path, _reason(error))
    except Exception as error:  # whatever a library makes of a broken file, the next file is read
        yield Trouble(path, f"{type(error).__name__}: {error}", doc_id=source.doc_id, kind=type(error).__name__)


def read_stdin(stdin: BinaryIO, fields: Fields) -> Iterator[Document | Trouble]:
    """Read the documents of standard input."""
    stream = stdin if isinstance(stdin, io.BufferedReader) else io.BufferedReader(io.BytesIO(stdin.read()))
    reader = read_jsonl if _RECORD.match(stream.peek(1)) else read_plain
    yield from reader(stream, STDIN, STDIN, fields)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
