"""The one place that knows which suffix is which format: a path -> a reader or a writer of claims.

A format is a module that holds `read_claims(place, name)` and a writer with `write(claim)` and `close()`. `place` is a
binary stream, or for a database its path: a database is added to, any other file is replaced when the new one is whole.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath
from types import ModuleType
from typing import IO, Any, Protocol, Self

from claimx.claim import Claim
from claimx.extras import needs
from claimx.reading.document import Trouble


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its module, its writer there, and what it needs that `pip install claimx` does not bring."""

    module: str
    writer: str = "Writer"
    extra: str | None = None
    database: bool = False
    options: frozenset[str] = frozenset()

    def load(self, suffix: str) -> ModuleType:
        """Return the module.

        Raises:
            MissingExtraError: when a library that the format needs is not installed.
        """
        with needs(self.extra, f"a {suffix} file"):
            return import_module(f"claimx.tables.{self.module}")


FORMATS: Mapping[str, Format] = {
    ".jsonl": Format("jsonl", "JsonlWriter"),
    ".csv": Format("delimited", options=frozenset({"excel"})),
    ".tsv": Format("delimited", "TsvWriter", options=frozenset({"excel"})),
    ".xlsx": Format("xlsx"),
    ".parquet": Format("parquet", extra="tables"),
    ".duckdb": Format("duckdb", extra="tables", database=True),
    ".sqlite": Format("sqlite", database=True),
    ".db": Format("sqlite", database=True),
}


class Writer(Protocol):
    """Something that claims are handed to."""

    def write(self, claim: Claim) -> None:
        """Write one claim; ValueError when the format cannot hold it, and the next may follow."""

    def close(self) -> None:
        """End what was written, whole."""


def format_of(path: str) -> Format:
    """Return the format that the suffix of a path names.

    Raises:
        ValueError: when it names none.
    """
    suffix = PurePath(path).suffix.lower()
    if suffix not in FORMATS:
        raise ValueError(f"no format has the suffix {suffix!r}; claimx knows {', '.join(FORMATS)}")
    return FORMATS[suffix]


@contextmanager
def opened(path: str) -> Iterator[tuple[ModuleType, Any]]:
    """Give the module that reads a path, and what to hand to it.

    Raises:
        OSError: when it cannot be opened.
        ValueError, MissingExtraError: when no format can read it.
    """
    kind = format_of(path)
    module = kind.load(PurePath(path).suffix.lower())
    with Path(path).open("rb") as stream:
        yield module, Path(path) if kind.database else stream


def read_claims(path: str) -> Iterator[Claim | Trouble]:
    """Read the claims of a file in any format; what is no claim is one Trouble, and the rest goes on.

    Raises:
        OSError, ValueError, MissingExtraError: as `opened`.
    """
    with opened(path) as (module, place):
        yield from module.read_claims(place, path)


def writer_for(path: str, **options: Any) -> PlacedWriter:
    """Return what writes claims to a path, in the format of its suffix.

    Args:
        path: the file; it appears when the writer is closed, and stays as it was when it is discarded.
        options: what only some formats know: `excel=True` for CSV and TSV.

    Raises:
        OSError, ValueError, MissingExtraError: when no claims can be written there.
    """
    kind = format_of(path)
    if unknown := set(options) - kind.options:
        raise ValueError(f"{', '.join(unknown)} is not for {PurePath(path).suffix} files")
    make = getattr(kind.load(PurePath(path).suffix.lower()), kind.writer)
    place = ExitStack()
    target = Path(path).resolve() if kind.database else place.enter_context(placed(path))
    try:
        return PlacedWriter(make(target, **options), place)
    except BaseException:
        place.__exit__(*sys.exc_info())
        raise


@contextmanager
def placed(path: str) -> Iterator[IO[bytes]]:
    """Open a file that appears when it is whole; what stood there stays when something goes wrong.

    Raises:
        OSError: when it cannot be written.
    """
    place = Path(path).resolve()
    beside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with beside.open("xb") as stream:
            yield stream
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


class _DiscardedError(Exception):
    """What was written is not wanted."""


class PlacedWriter:
    """A writer whose file is put in its place when it is closed; as a context, it is closed, or discarded on errors."""

    def __init__(self, inner: Any, place: ExitStack) -> None:
        self._inner, self._place = inner, place
        self.write = inner.write
        self.write_batch = getattr(inner, "write_batch", None)

    def close(self) -> None:
        """Put the file in its place."""
        try:
            self._inner.close()
        except BaseException:
            self._place.__exit__(*sys.exc_info())
            raise
        self._place.close()

    def discard(self) -> None:
        """Leave what stood there before."""
        if hasattr(self._inner, "discard"):
            self._inner.discard()
        with suppress(_DiscardedError), self._place:
            raise _DiscardedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()
