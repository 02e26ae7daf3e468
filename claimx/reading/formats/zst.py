"""Zstandard -> the file inside."""

from __future__ import annotations

from collections.abc import Iterator

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File
from claimx.reading.formats.packed import read_packed


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the file inside."""
    from backports.zstd import ZstdDecompressor

    yield from read_packed(file, ZstdDecompressor)
