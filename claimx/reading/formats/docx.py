"""Word -> its text as one Document, tables as rows where they stand."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.file import File
from claimx.reading.formats.zipped import check, seekable
from claimx.reading.tables import row_text

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_OLE = b"\xd0\xcf\x11\xe0"  # how Word encrypts, and what it was before .docx


def read(file: File) -> Iterator[Document | Trouble]:
    """Read paragraphs and tables in their order; headers and footers are left out."""
    import docx

    if file.head().startswith(_OLE):
        raise Unreadable("encrypted, or an old Word file under this name")
    stream = seekable(file)
    with zipfile.ZipFile(stream) as archive:
        check(file, archive)
        size = sum(entry.compress_size for entry in archive.infolist())
    word = docx.Document(stream)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(_blocks(word))).strip("\n")
    if not text.strip():
        yield counted(file.path, EMPTY)
        return
    properties = word.core_properties
    yield Document(
        file.doc_id,
        encodable(text) + "\n",
        title=_title(word) or encodable((properties.title or "").strip()) or None,
        lang=(properties.language or "")[:2].lower(),
        path=file.path,
        size=size,
    )


def _blocks(word: Word) -> Iterator[str]:
    from docx.table import Table

    for block in word.iter_inner_content():
        if isinstance(block, Table):
            yield ""
            yield from _rows(block)
            yield ""
        else:
            text = block.text.replace("\u00ad", "").replace("\r", "\n")
            yield text
            if text.strip() and not _is_item(block):
                yield ""


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield row_text(cell.text for cell in row.cells)


def _is_item(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is one of a list: its items stand one under the other."""
    name = paragraph.style.name if paragraph.style is not None else ""
    return (name or "").lower().startswith("list")


def _title(word: Word) -> str | None:
    for paragraph in word.paragraphs[:5]:
        name = paragraph.style.name if paragraph.style is not None else ""
        if name in ("Title", "Heading 1") and paragraph.text.strip():
            return encodable(" ".join(paragraph.text.split()))
    return None
