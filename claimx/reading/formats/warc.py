"""A web archive (WARC, WET) -> one Document a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from typing import TYPE_CHECKING

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File, damaged
from claimx.reading.opening import documents

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_GOOD = "200"  # HTTP's status of a page that was there
_KINDS = ("response", "resource", "conversion")
_TEXTS = ("text/", *(f"application/{kind}" for kind in ("xhtml", "pdf", "json", "rss", "atom", "xml")))


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the pages of an archive one after the other, each with its address.

    The day of its crawl is no date of a page.
    """
    from warcio.archiveiterator import ArchiveIterator

    number = 0
    for record in ArchiveIterator(file.stream):
        if record.rec_type not in _KINDS:
            continue
        number += 1
        try:
            yield from _page(file, record, number)
        except (OSError, ValueError) as error:
            yield Trouble(f"{file.path}: record {number}", damaged(error), kind="damaged")


def _page(file: File, record: ArcWarcRecord, number: int) -> Iterator[Document | Trouble]:
    http = record.http_headers
    if http is not None and http.get_statuscode() != _GOOD:
        return
    headers = http if http is not None else record.rec_headers
    kind = (headers.get_header("Content-Type") or "").lower()
    if kind and not kind.startswith(_TEXTS):
        return
    url = record.rec_headers.get_header("WARC-Target-URI")
    raw = record.content_stream().read((file.fields.max_size << 20) + 1)
    about = Message()
    about["Content-Type"] = kind
    inner = replace(
        file.member(raw, "page.html" if "html" in kind else "page", label=f"#{number}"),
        declared=about.get_content_charset() or "",
        url=url,
        path=f"{file.path}: record {number}",
    )
    for item in documents(inner, chosen=True):
        yield replace(item, url=url) if isinstance(item, Document) else item
