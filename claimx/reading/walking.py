"""A folder -> the files in it that claimx reads, by name; the others are counted."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimx.reading.document import Trouble, counted, encodable
from claimx.reading.fields import Fields
from claimx.reading.file import HEAD, reason
from claimx.reading.registry import SUFFIXES, recognise, suffix
from claimx.reading.selection import IGNORE, enters, hidden, ignored, wants


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: where it is, the doc_id that it gives its document, and whether the user named it."""

    path: Path
    doc_id: str
    named: bool = False


def walk(folder: Path, fields: Fields) -> Iterator[Source | Trouble]:
    """List all files below a folder, hidden ones left out; links are followed once, and never in circles."""
    try:
        lines = ignored(folder)
    except OSError as error:
        yield Trouble(str(folder / IGNORE), reason(error), kind=type(error).__name__)
        lines = ()
    about = folder.stat()
    yield from _below(folder, folder, fields, lines, {(about.st_dev, about.st_ino)})


def _below(
    folder: Path, top: Path, fields: Fields, lines: Sequence[str], seen: set[tuple[int, int]]
) -> Iterator[Source | Trouble]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Trouble(str(folder), reason(error), kind=type(error).__name__)
        return
    for entry in entries:
        path = Path(entry.path)
        name = encodable(path.relative_to(top).as_posix())
        if hidden(entry.name):
            continue
        try:
            if entry.is_symlink() and not _leads_out(path, top, seen):
                continue
            if entry.is_dir():
                if enters(name, fields, lines):
                    yield from _below(path, top, fields, lines, seen)
            elif wants(name, fields, lines):
                yield _file(entry, path, name)
        except OSError as error:
            yield Trouble(str(path), reason(error), kind=type(error).__name__)


def _leads_out(link: Path, top: Path, seen: set[tuple[int, int]]) -> bool:
    """Tell whether a link leads to something that will not be read anyway, and was not before.

    Raises:
        OSError: when it leads nowhere.
    """
    about = link.stat()
    place = about.st_dev, about.st_ino
    if place in seen or link.resolve().is_relative_to(top.resolve()):
        return False
    seen.add(place)
    return True


def _file(entry: os.DirEntry[str], path: Path, name: str) -> Source | Trouble:
    if not entry.is_file():
        return special(str(path), path.stat().st_mode, named=False)
    if suffix(name) in SUFFIXES or _is_known(path, name):
        return Source(path, name)
    return counted(str(path), suffix(name) or "no suffix")


def special(path: str, mode: int, named: bool) -> Trouble:
    """Return the line for what is no file; in a folder it is only counted."""
    kinds = ((stat.S_ISFIFO, "named pipe"), (stat.S_ISSOCK, "socket"), (stat.S_ISDIR, "folder"))
    what = next((name for is_kind, name in kinds if is_kind(mode)), "device")
    return Trouble(path, f"a {what}, not a file", kind="special file") if named else counted(path, what)


def _is_known(path: Path, name: str) -> bool:
    """Tell whether the content of a file shows what it is where its suffix does not; archives are left alone."""
    with path.open("rb") as stream:
        format = recognise(stream.read(HEAD), name)
    return format is not None and (not format.archive or not suffix(name))
