"""One file as its reader gets it, be it on disk or inside another: a stream that never grows past the limits."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any, BinaryIO

from claimx.reading.document import Unreadable
from claimx.reading.fields import Fields

HEAD = 1 << 16  # bytes at the start of a file that tell what it is
_FREE = 64 << 20  # bytes that any file may unpack to, however small it is
_STEP = 1 << 13  # bytes asked for at a time: what a damaged file loses before the damage is less


@dataclass(slots=True)
class Budget:
    """What one file on disk may grow to when it is unpacked, all levels together."""

    stored: int  # bytes on disk; 0 when nobody knows
    ratio: int
    grown: int = 0

    def spend(self, size: int) -> None:
        """Count bytes unpacked.

        Raises:
            Unreadable: when they are too many for what was stored.
        """
        self.grown += size
        if self.grown > max(_FREE, self.stored * self.ratio):
            raise Unreadable(f"grows more than {self.ratio} times when unpacked (--max-ratio); the rest is left out")


@dataclass(frozen=True, slots=True)
class File:
    """A file to read: its bytes, its name, and the doc_id that it gives its document."""

    stream: io.BufferedReader[Any]
    doc_id: str
    path: str  # for messages
    name: str  # its last part tells the format
    fields: Fields
    budget: Budget
    depth: int = 0  # files around it
    declared: str = field(default="")  # the encoding that those around it say it has
    url: str | None = None

    def head(self) -> bytes:
        """Return its first bytes, which will be read again."""
        return self.stream.peek(HEAD)[:HEAD]

    def whole(self) -> bytes:
        """Return all bytes.

        Raises:
            Unreadable: when they are more than one document may hold.
        """
        most = self.fields.max_size << 20
        raw = self.stream.read(most + 1)
        if len(raw) > most:
            raise Unreadable(f"larger than {self.fields.max_size} MB (--max-size)")
        return raw

    def unpacked(self, raw: io.RawIOBase, name: str) -> File:
        """Return what is inside when it takes the place of this file, as that of a .gz does."""
        self._go_deeper()
        return replace(self, stream=io.BufferedReader(raw, HEAD), name=name, depth=self.depth + 1)

    def member(self, stream: BinaryIO | bytes, name: str, label: str = "") -> File:
        """Return one file among others inside."""
        self._go_deeper()
        raw = Metered(io.BytesIO(stream).read if isinstance(stream, bytes) else stream.read, self.budget)
        label = label or "!" + safe(name)
        return replace(
            self,
            stream=io.BufferedReader(raw, HEAD),
            name=name,
            doc_id=self.doc_id + label,
            path=self.path + label,
            depth=self.depth + 1,
        )

    def _go_deeper(self) -> None:
        if self.depth >= self.fields.max_depth:
            raise Unreadable(f"more than {self.fields.max_depth} archives in one another (--max-depth)")


class Metered(io.RawIOBase):
    """Reads on until a buffer is full, as no library promises, and counts what it reads.

    What goes wrong below ends the stream and is kept in `fault`: what was whole before it is a text too.
    """

    def __init__(self, read: Callable[[int], bytes], budget: Budget | None) -> None:
        self._read = read
        self._budget = budget
        self.fault = ""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        filled = 0
        while filled < len(view) and not self.fault:
            try:
                piece = self._read(min(_STEP, len(view) - filled))
                if self._budget:
                    self._budget.spend(len(piece))
            except OSError as error:
                self.fault = reason(error)
                break
            except Exception as error:  # each library has its own way to say that bytes are damaged
                self.fault = str(error) if isinstance(error, Unreadable) else f"damaged ({_words(error)})"
                break
            if not piece:
                break
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        return filled


def safe(name: str) -> str:
    """Return the name of a member as a path that leads nowhere else."""
    parts = PurePosixPath(name.replace("\\", "/").replace("\0", "")).parts
    kept = [part for part in parts if part not in ("/", "//", "..", ".") and not part.endswith(":")]
    return "/".join(kept) or "unnamed"


def reason(error: OSError) -> str:
    """Return the words of the system for what went wrong."""
    return (error.strerror or str(error) or type(error).__name__).lower()


def damaged(error: Exception) -> str:
    """Return the words of a library for what it found."""
    return f"damaged ({_words(error)})"


def _words(error: Exception) -> str:
    text = " ".join(str(error).split())[:120]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
