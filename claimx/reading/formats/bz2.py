"""bzip2 -> the file inside."""

from __future__ import annotations

from bz2 import BZ2Decompressor
from collections.abc import Iterator

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File
from claimx.reading.formats.packed import read_packed


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the file inside."""
    yield from read_packed(file, BZ2Decompressor)
