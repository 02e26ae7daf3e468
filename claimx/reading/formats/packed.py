"""What .gz, .bz2, .xz and .zst have in common: one file inside, unpacked bit by bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import BinaryIO, Protocol

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File, Metered
from claimx.reading.opening import documents
from claimx.reading.registry import SUFFIXES, suffix

_PIECE = 1 << 16
_SHORT = {".tgz": ".tar", ".tbz2": ".tar", ".tbz": ".tar", ".txz": ".tar", ".tzst": ".tar"}


class Unpacker(Protocol):
    """A decompressor as the standard library has them for bz2, xz and zst."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


def read_packed(file: File, new: Callable[[], Unpacker]) -> Iterator[Document | Trouble]:
    """Read what is inside as if it had stood there unpacked; what was whole before any damage is read."""
    path = PurePath(file.name)
    name = path.with_suffix(_SHORT.get(path.suffix.lower(), "")).name if suffix(file.name) in SUFFIXES else file.name
    raw = Metered(Unpacked(file.stream, new).read, file.budget)
    inner = file.unpacked(raw, name)
    # Whoever packed one file meant it: its content decides where its name does not.
    yield from documents(inner, chosen=suffix(name) not in SUFFIXES)


class Unpacked:
    """The bytes inside a stream of one or more packed ones, one behind the other."""

    def __init__(self, stream: BinaryIO, new: Callable[[], Unpacker]) -> None:
        self._stream = stream
        self._new = new
        self._unpacker = new()
        self._ended = False

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; none at the end.

        Raises:
            EOFError: when the stream ends in the middle.
        """
        while not self._ended:
            unpacker = self._unpacker
            if unpacker.eof:
                left = unpacker.unused_data or self._stream.read(_PIECE)
                if not left.strip(b"\0"):  # padding, or the end
                    self._ended = not left or not self._stream.peek(1)  # type: ignore[attr-defined]
                    if not self._ended:
                        self._unpacker = self._new()
                    continue
                self._unpacker = self._new()
                found = self._unpacker.decompress(left, size)
            elif unpacker.needs_input:
                more = self._stream.read(_PIECE)
                if not more:
                    raise EOFError("cut short")
                found = unpacker.decompress(more, size)
            else:
                found = unpacker.decompress(b"", size)
            if found:
                return found
        return b""
