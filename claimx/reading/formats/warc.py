"""A web archive (WARC, WET) -> one Document a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File, damaged
from claimx.reading.opening import documents

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_GOOD = 200  # HTTP's status of a page that was there
_TYPES = (
    "text/",
    "application/xhtml",
    "application/pdf",
    "application/json",
    "application/rss",
    "application/atom",
    "application/xml",
)


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the pages of an archive one after the other, each with its address.

    The day of its crawl is no date of a page.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    records = ArchiveIterator(file.stream, record_types=kinds, parse_http=True, auto_decode="all")
    for number, record in enumerate(records, start=1):
        try:
            yield from _page(file, record, number)
        except (OSError, ValueError) as error:
            yield Trouble(f"{file.path}: record {number}", damaged(error), kind="damaged")


def _page(file: File, record: WarcRecord, number: int) -> Iterator[Document | Trouble]:
    http = record.http_headers
    if http is not None and http.status_code != _GOOD:
        return
    kind = str(record.http_content_type if http is not None else record.headers.get("Content-Type", "")) or ""
    if kind and not kind.startswith(_TYPES):
        return
    url = record.headers.get("WARC-Target-URI")
    most = file.fields.max_size << 20
    raw = record.reader.read(most + 1)
    label = f"#{number}"
    inner = replace(
        file.member(raw, url or "page", label=label),
        declared=str(record.http_charset or "") if http is not None else "",
        url=url,
        path=f"{file.path}: record {number}",
        name="page.html" if "html" in kind else "page",
    )
    for item in documents(inner, chosen=True):
        if isinstance(item, Document):
            item = replace(item, url=url)
        yield item
