"""tar -> the files inside, in their order."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator

from claimx.reading.document import Document, Trouble, Unreadable, counted
from claimx.reading.file import File, safe
from claimx.reading.opening import documents
from claimx.reading.selection import hidden, wants


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the files inside as a stream; nothing is unpacked to disk, links and devices are left out."""
    try:
        with tarfile.open(fileobj=file.stream, mode="r|") as archive:
            for entry in archive:
                name = safe(entry.name)
                if entry.isdir() or hidden(name) or not wants(name, file.fields):
                    continue
                stream = archive.extractfile(entry) if entry.isfile() else None
                if stream is None:
                    yield counted(f"{file.path}!{name}", "link or special file")
                else:
                    yield from documents(file.member(stream, entry.name))  # type: ignore[arg-type]
    except tarfile.TarError as error:
        raise Unreadable(f"damaged ({error})") from error
