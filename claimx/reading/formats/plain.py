"""Plain text and Markdown -> one Document; a very long one -> its parts."""

from __future__ import annotations

from collections.abc import Iterator

from claimx.reading.dates import document_date
from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.encodings import decode, detect, is_text, mend, note, pieces
from claimx.reading.file import File
from claimx.reading.parts import parts
from claimx.reading.title import headline

_AT_ONCE = 8 << 20  # bytes of a file that is read as a whole
_HEADLINE = 10_000  # characters looked at for one


def read(file: File) -> Iterator[Document | Trouble]:
    """Read one file as one document; only line ends, the byte-order mark and certain mojibake change."""
    raw = file.stream.read(_AT_ONCE)
    if len(raw) == _AT_ONCE:
        yield from _long(file, raw)
        return
    decoded = decode(raw, file.declared)
    if decoded is None:
        raise Unreadable("not text")
    if not decoded.text.strip("\0 \n\t\f\v"):
        yield counted(file.path, EMPTY)
        return
    if decoded.assumed:
        yield note(file.path, decoded.encoding)
    text = decoded.text
    yield Document(file.doc_id, text, title=headline(text), url=file.url, path=file.path, size=len(raw))


def _long(file: File, raw: bytes) -> Iterator[Document | Trouble]:
    encoding = detect(raw, file.declared)
    first = raw.decode(encoding, errors="replace") if encoding else ""
    if encoding is None or not is_text(first):
        raise Unreadable("not text")
    if encoding not in ("utf-8", "utf-8-sig"):
        yield note(file.path, encoding)
    title, day = headline(first[:_HEADLINE]), document_date(first)
    del first
    number = 0
    for part in parts(_lines(pieces(file.stream, encoding, raw))):
        if part.strip():
            number += 1
            size = len(part.encode())
            yield Document(f"{file.doc_id}#{number}", part, title, day, file.url, path=file.path, size=size)


def _lines(pieces: Iterator[str]) -> Iterator[str]:
    """Clean piece by piece; a CR at the end of one may belong to an LF at the beginning of the next."""
    carried = ""
    for piece in pieces:
        text = carried + piece
        carried = "\r" if text.endswith("\r") else ""
        text = text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n")
        yield mend(encodable(text))
    yield "\n" if carried else ""
