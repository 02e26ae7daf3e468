"""Where a run writes: what stands in the way is refused before anything is read, and nothing is half replaced."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any, BinaryIO

from claimx.extras import MissingExtraError
from claimx.running.inputs import is_at
from claimx.tables.formats import Format, Writer, format_of
from claimx.tables.jsonl import JsonlWriter

_EDGE = 65_536  # bytes at each end of a file in which a record of claimx, in any format, shows its fields
_FIELDS = (b"quantity_start", b'"stage": ')  # of claims, and of errors


class Refused(Exception):
    """A place that must not or cannot be written to; `usage` when the command is to blame."""

    def __init__(self, reason: str, *, usage: bool = False) -> None:
        super().__init__(reason)
        self.usage = usage


class Output:
    """A file that a run writes beside its place and puts there when it is whole; or a database, or standard output."""

    def __init__(self, name: str | None, paths: Sequence[str]) -> None:
        """Look at the place that the user names, None or "-" for standard output, who reads `paths`.

        Raises:
            Refused: when a run cannot or must not write there.
        """
        self.name = "standard output" if name is None or name == "-" else name
        self.place: Path | None = None
        self.before: os.stat_result | None = None  # what stands there
        self._format: Format | None = None  # None: lines of JSON
        self._stream: BinaryIO | None = None
        self._writer: Any = None
        if name is None or name == "-":
            if not sys.stdout.writable():
                raise Refused("standard output is closed")
            with suppress(io.UnsupportedOperation):
                self.before = os.fstat(sys.stdout.fileno())
            _not_an_input(self, paths)
            return
        self.place = Path(name).resolve()
        if name.endswith(("/", os.sep)) or self.place.is_dir():
            raise Refused(f"{name} is a folder; name a file in it", usage=True)
        if not self.place.parent.is_dir():
            raise Refused(f"{name}: there is no folder {self.place.parent}")
        if self.place.exists():
            self.before = self.place.stat()
            _not_an_input(self, paths)
            _not_a_document(self, self.place, paths)
        for place in (self.place, self.place.parent) if self.file else ():
            if place.exists() and not (os.access(place, os.W_OK) and place.stat().st_mode & 0o222):
                raise Refused(f"{place} is read-only")

    @property
    def file(self) -> bool:
        """Whether this is a file, which can be replaced, and not a device or a pipe."""
        return self.place is not None and (self.before is None or stat.S_ISREG(self.before.st_mode))

    @property
    def journal(self) -> Path:
        """Where the journal of this output is."""
        return self._beside("journal")

    def choose(self) -> None:
        """Choose the format by the suffix.

        Raises:
            Refused: when no format goes by it, or a library for it is not installed.
        """
        if self.file:
            try:
                self._format = format_of(self.name)
                self._format.load(PurePath(self.name).suffix)
            except (MissingExtraError, ValueError) as error:
                raise Refused(f"{self.name}: {error}", usage=True) from None

    def open(self) -> Writer:
        """Return what claims are handed to; only one run may, so hold the journal before.

        Raises:
            OSError: when it cannot be opened.
        """
        if self._format and self._format.database:
            self._writer = self._make(self.place)
        elif self._format:
            self._stream = self._beside("part").open("wb")
            self._writer = self._make(self._stream)
        else:
            self._stream = self.place.open("wb") if self.place else None
            self._writer = JsonlWriter(self._stream or sys.stdout.buffer)
        writer: Writer = self._writer
        return writer

    def _make(self, place: BinaryIO | Path | None) -> Writer:
        assert self._format
        made: Writer = getattr(self._format.load(PurePath(self.name).suffix), self._format.writer)(place)
        return made

    def put(self) -> None:
        """End what was written, and put a file in its place; it keeps the mode of what stood there."""
        self._writer.close()
        self._writer = None
        if self._stream and self._format and self.place:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            if self.before:
                os.fchmod(self._stream.fileno(), stat.S_IMODE(self.before.st_mode))
            self._beside("part").replace(self.place)

    def drop(self) -> None:
        """Let go of what was written, and remove it unless it was put in its place."""
        if self._writer and hasattr(self._writer, "discard"):
            self._writer.discard()
        if self._stream:
            with suppress(OSError):  # what could not be written has been told
                self._stream.close()
        if self._format:
            self._beside("part").unlink(missing_ok=True)

    def _beside(self, what: str) -> Path:
        assert self.place
        return self.place.with_name(f".{self.place.name}.{what}")


def _not_an_input(output: Output, paths: Sequence[str]) -> None:
    if output.before and stat.S_ISREG(output.before.st_mode):
        for path in paths:
            if is_at(Path(path), output.before):
                raise Refused(f"{path} is read in this run; write to another file", usage=True)


def _not_a_document(output: Output, place: Path, paths: Sequence[str]) -> None:
    """Refuse to replace what claimx did not write in a folder that it reads."""
    if (
        stat.S_ISREG(place.stat().st_mode)
        and any(Path(path).resolve() in place.parents for path in paths)
        and not _ours(place)
    ):
        raise Refused(f"{output.name} lies in a folder that is read, and claimx did not write it", usage=True)


def _ours(place: Path) -> bool:
    with place.open("rb") as stream:
        head = stream.read(_EDGE)
        stream.seek(max(0, place.stat().st_size - _EDGE))
        return not head or any(field in head + stream.read() for field in _FIELDS)
