"""gzip -> the file inside."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File
from claimx.reading.formats.packed import read_packed

_GZIP = 31  # zlib's window, with the header and the check sum of gzip


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the file inside."""
    yield from read_packed(file, _Gunzip)


class _Gunzip:
    """zlib's decompressor with the manners of the others."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(_GZIP)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max(max_length, 0))
