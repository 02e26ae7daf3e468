"""Paths of files and folders, and `-` -> Documents, in a fixed order."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from claimx.reading.dates import dated
from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.fields import Fields
from claimx.reading.file import HEAD, Budget, File, Metered, reason
from claimx.reading.opening import documents
from claimx.reading.parts import divided
from claimx.reading.registry import recognise
from claimx.reading.walking import Source, special, walk

__all__ = ["STDIN", "Source", "files", "read", "read_file", "read_stdin", "size", "unique", "whole"]

_Item = TypeVar("_Item", Document | Trouble, Document | Source | Trouble)

STDIN = "-"
# Formats without records that name themselves: a file can be handed on unread, to where there is a processor to spare.
_WHOLE = frozenset({"docx", "html", "pdf", "plain", "subtitles"})


def read(paths: Iterable[str], fields: Fields, stdin: BinaryIO) -> Iterator[Document | Trouble]:
    """Read files, folders (recursive, by name, hidden ones left out) and `-`, which is `stdin`."""
    items = unique(_read(paths, fields, stdin))
    if fields.dedupe:
        from claimx.reading.dedupe import without_copies

        items = without_copies(items)
    yield from items


def _read(paths: Iterable[str], fields: Fields, stdin: BinaryIO) -> Iterator[Document | Trouble]:
    for path in paths:
        if path == STDIN:
            yield from read_stdin(stdin, fields)
            continue
        for source in files(path, fields):
            yield from read_file(source, fields) if isinstance(source, Source) else (source,)


def files(path: str, fields: Fields | None = None) -> Iterator[Source | Trouble]:
    """List the files that one path stands for."""
    place = Path(path)
    if not place.is_dir():
        yield Source(place, encodable(place.as_posix()), named=True)
        return
    found = False
    for item in walk(place, fields or Fields()):
        found = found or isinstance(item, Source) or item.failure
        yield item
    if not found:
        yield Trouble(path, "nothing to read in this folder", kind="empty folder")


def size(paths: Iterable[str], fields: Fields | None = None) -> int | None:
    """Return the bytes of all files to read; None when standard input is among them."""
    total = 0
    for path in paths:
        if path == STDIN:
            return None
        for source in files(path, fields):
            if isinstance(source, Source):
                total += source.path.stat().st_size if source.path.is_file() else 0
    return total


def read_file(source: Source, fields: Fields) -> Iterator[Document | Trouble]:
    """Read the documents of one file; what goes wrong in it is a Trouble that names it."""
    path = str(source.path)
    try:
        # Not blocking: a pipe that nobody writes to would never open.
        descriptor = os.open(source.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with io.BufferedReader(io.FileIO(descriptor), HEAD) as stream:
            about = os.fstat(descriptor)
            if not stat.S_ISREG(about.st_mode):
                yield special(path, about.st_mode, source.named)
                return
            file = File(stream, source.doc_id, path, source.path.name, fields, Budget(about.st_size, fields.max_ratio))
            yield from _dated(file, chosen=source.named)
    except OSError as error:
        yield Trouble(path, reason(error), doc_id=source.doc_id, kind=type(error).__name__)


def read_stdin(stdin: BinaryIO, fields: Fields) -> Iterator[Document | Trouble]:
    """Read the documents of standard input."""
    stream = io.BufferedReader(Metered(stdin.read, None), HEAD)
    yield from _dated(File(stream, STDIN, STDIN, STDIN, fields, Budget(0, fields.max_ratio)), chosen=True)


def whole(source: Source) -> bool:
    """Tell whether all ids of a file come from its own, so that nobody needs to read it to know them."""
    try:
        if not source.path.is_file():  # a pipe that nobody writes to would never open
            return False
        with source.path.open("rb") as stream:
            format = recognise(stream.read(HEAD), source.path.name)
    except OSError:  # reading tells
        return False
    return format is not None and format.name in _WHOLE


def unique(items: Iterable[_Item]) -> Iterator[_Item]:
    """Number what would have an id again: the second `a` is `a#2`."""
    times: dict[str, int] = {}
    for item in items:
        if not isinstance(item, Trouble):
            doc_id = item.doc_id
            while doc_id in times:
                times[item.doc_id] += 1
                doc_id = f"{item.doc_id}#{times[item.doc_id]}"
            times[doc_id] = 1
            if doc_id != item.doc_id:
                item = replace(item, doc_id=doc_id)
        yield item


def _dated(file: File, chosen: bool) -> Iterator[Document | Trouble]:
    """Read a file, give its documents their days, and divide those that are too long for one."""
    for item in documents(file, chosen):
        if isinstance(item, Document):
            for found in dated(item, file.fields.date_order):
                if isinstance(found, Document):
                    yield from divided(found)
                else:
                    yield found
        else:
            yield item
