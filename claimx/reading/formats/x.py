"""The archive that X (Twitter) gives of an account, tweets.js -> one Document a post."""

from __future__ import annotations

from collections.abc import Iterator

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File
from claimx.reading.formats import jsonl


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the list behind `window.YTD.tweets.part0 =`."""
    file.stream.read(file.head().index(b"["))
    yield from jsonl.read(file)
