"""Paths -> tasks, each with a doc_id that no other has, and nothing among them that this run writes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.fields import Fields
from claimx.reading.paths import STDIN, Source, files, read_file, read_stdin, unique, whole
from claimx.running.processes import Task


def documents(paths: Sequence[str], fields: Fields, stdin: BinaryIO | None) -> Iterator[Document | Trouble]:
    """Read all documents here and now, with the ids that a run gives them."""
    for item in _items(paths, fields, stdin, (), unread=False):
        if not isinstance(item, Source):
            yield item


def tasks(
    paths: Sequence[str], fields: Fields, stdin: BinaryIO | None, written: Collection[os.stat_result]
) -> Iterator[Task | Trouble]:
    """Give what is to be done, in order: files that are one document unread, the documents of others."""
    for item in _items(paths, fields, stdin, written, unread=not fields.dedupe):
        if isinstance(item, Trouble):
            yield item
        elif isinstance(item, Document):
            yield Task(item, item.size or len(item.text))
        else:
            yield Task(item, item.path.stat().st_size if item.path.is_file() else 0)


def digest(task: Task) -> bytes:
    """Return what tells whether a document is still the same: all that is known of it but where it lies.

    Raises:
        OSError: when its file cannot be read.
    """
    if isinstance(task.what, Source):
        with task.what.path.open("rb") as stream:
            return hashlib.file_digest(stream, "blake2b").digest()
    said = (task.what.text, task.what.title, task.what.date, task.what.url, task.what.lang)
    return hashlib.blake2b(repr(said).encode()).digest()


def names(paths: Sequence[str]) -> list[str]:
    """Return the names of the folders among paths, which the ids of documents depend on."""
    return [Path(path).resolve().name for path in paths if path != STDIN and Path(path).is_dir()]


def _items(
    paths: Sequence[str],
    fields: Fields,
    stdin: BinaryIO | None,
    written: Collection[os.stat_result],
    *,
    unread: bool,
) -> Iterator[Document | Source | Trouble]:
    read = unique(_read(paths, fields, stdin, written, unread=unread))
    if not fields.dedupe:
        yield from read
        return
    from claimx.reading.dedupe import without_copies

    yield from without_copies(item for item in read if not isinstance(item, Source))


def _read(
    paths: Sequence[str],
    fields: Fields,
    stdin: BinaryIO | None,
    written: Collection[os.stat_result],
    *,
    unread: bool,
) -> Iterator[Document | Source | Trouble]:
    several = len(names(paths)) > 1
    for path in paths:
        if path == STDIN:
            yield from read_stdin(stdin, fields) if stdin else [Trouble(STDIN, "standard input is closed")]
            continue
        for source in _sources(path, fields, several, written):
            if isinstance(source, Trouble) or (unread and whole(source)):
                yield source
            else:
                yield from read_file(source, fields)


def _sources(
    path: str, fields: Fields, several: bool, written: Collection[os.stat_result]
) -> Iterator[Source | Trouble]:
    """List the files that a path stands for, but for those that are `written`.

    A file's doc_id is its path below the folder named, with the folder's name in front when `several` are given, or
    its name when it was named itself. The working directory makes no difference.
    """
    place = Path(path)
    folder = place.is_dir()
    front = f"{encodable(place.resolve().name)}/" if several and folder else ""
    for source in files(path, fields):
        if isinstance(source, Trouble):
            yield source
        elif not any(is_at(source.path, file) for file in written):
            yield replace(source, doc_id=front + (source.doc_id if folder else encodable(place.name)))


def is_at(path: Path, file: os.stat_result) -> bool:
    """Tell whether a path leads to a file."""
    try:
        return os.path.samestat(path.stat(), file)
    except OSError:  # reading tells
        return False
