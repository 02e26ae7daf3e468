"""A web archive (WARC, WET; ISO 28500) -> one Document a page."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from email.parser import BytesParser
from typing import Any

from claimx.reading.document import Document, Trouble, Unreadable
from claimx.reading.file import HEAD, File, Metered
from claimx.reading.formats.gz import Gunzip
from claimx.reading.formats.packed import Unpacked, Unpacker
from claimx.reading.opening import documents

_KINDS = ("response", "resource", "conversion")
_TEXTS = ("text/", *(f"application/{kind}" for kind in ("xhtml", "pdf", "json", "rss", "atom", "xml")))
_LONGEST_LINE = 1 << 16  # bytes of a header
_MOST_LINES = 1000


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the pages of an archive one after the other, each with its address.

    The day of its crawl is no date of a page.
    """
    number = 0
    while version := _next_line(file.stream):
        if not version.startswith(b"WARC/"):
            raise Unreadable(f"damaged after record {number}")
        about = _headers(file.stream)
        length = about.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            raise Unreadable(f"damaged after record {number} (no length)")
        block = Block(file.stream, int(length))
        if about.get("WARC-Type") in _KINDS:
            number += 1
            yield from _page(file, about, block, number)
        block.skip()
        if block.left:
            raise Unreadable(f"cut short in record {number}")


class Block:
    """The bytes of one record, up to its end and not further."""

    def __init__(self, stream: io.BufferedReader[Any], length: int) -> None:
        self._stream = stream
        self.left = length

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; none at the end."""
        found = self._stream.read(min(size, self.left))
        self.left -= len(found)
        return found

    def skip(self) -> None:
        """Go to the end."""
        while self.left and self.read(HEAD):
            pass


def _page(file: File, about: Message, block: Block, number: int) -> Iterator[Document | Trouble]:
    stream: io.BufferedReader[Any] = io.BufferedReader(Metered(block.read, None), _LONGEST_LINE)
    said = about
    if "application/http" in about.get("Content-Type", ""):
        status = stream.readline(_LONGEST_LINE).split()
        if len(status) < 2 or status[1] != b"200":
            return
        said = _headers(stream)
        stream = _body(stream, said)
    kind = said.get_content_type() if said.get("Content-Type") else ""
    if kind and not kind.startswith(_TEXTS):
        return
    url = about.get("WARC-Target-URI", "").strip("<>") or None
    inner = replace(
        file.member(stream, "page.html" if "html" in kind else "page", label=f"#{number}"),
        declared=said.get_content_charset() or "",
        url=url,
        path=f"{file.path}: record {number}",
    )
    for item in documents(inner, chosen=True):
        yield replace(item, url=url) if isinstance(item, Document) else item


def _body(stream: io.BufferedReader[Any], said: Message) -> io.BufferedReader[Any]:
    """Undo what was done to a page on its way; archives often keep the header and not what it says."""
    if said.get("Transfer-Encoding", "").lower() == "chunked" and stream.peek(1)[:1] not in b"<":
        stream = io.BufferedReader(Metered(_Chunked(stream).read, None), HEAD)
    unpackers: dict[str, type[Unpacker]] = {"gzip": Gunzip, "x-gzip": Gunzip, "deflate": Inflate}
    encoding = said.get("Content-Encoding", "").strip().lower()
    if encoding == "deflate" or (encoding in unpackers and stream.peek(1).startswith(b"\x1f\x8b")):
        stream = io.BufferedReader(Metered(Unpacked(stream, unpackers[encoding]).read, None), HEAD)
    return stream


class Inflate(Gunzip):
    """The same for zlib's own format, which HTTP calls deflate."""

    window = zlib.MAX_WBITS


class _Chunked:
    """The bytes of a page that was sent in chunks, each with its length in front."""

    def __init__(self, stream: io.BufferedReader[Any]) -> None:
        self._stream = stream
        self._left = 0

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; none at the end.

        Raises:
            ValueError: when a length is none.
        """
        if not self._left:
            line = self._stream.readline(_LONGEST_LINE).strip() or self._stream.readline(_LONGEST_LINE).strip()
            self._left = int(line.split(b";")[0] or b"0", 16)
        found = self._stream.read(min(size, self._left))
        self._left -= len(found)
        return found


def _next_line(stream: io.BufferedReader[Any]) -> bytes:
    """Return the next line that is not empty; none at the end."""
    while line := stream.readline(_LONGEST_LINE):
        if line.strip():
            return line
    return b""


def _headers(stream: io.BufferedReader[Any]) -> Message:
    lines: list[bytes] = []
    while (line := stream.readline(_LONGEST_LINE)).strip() and len(lines) < _MOST_LINES:
        lines.append(line)
    return BytesParser().parsebytes(b"".join(lines), headersonly=True)
