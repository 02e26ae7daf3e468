"""Files made for a test, and what claimx reads of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import docx
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import read

WORDS = "At least 16 civilians were killed near Hasaka on Tuesday, the monitor said."


def reading(*paths: Path | str, fields: Fields | None = None, stdin: bytes = b"") -> list[Document | Trouble]:
    """Read paths as the command line does."""
    return list(read([str(path) for path in paths], fields or Fields(), io.BytesIO(stdin)))


def read_bytes(folder: Path, name: str, raw: bytes, fields: Fields | None = None) -> list[Document | Trouble]:
    """Read one file with these bytes."""
    path = folder / name
    path.write_bytes(raw)
    return reading(path, fields=fields)


def document(items: Iterable[Document | Trouble]) -> Document:
    """Return the one document among what was read; nothing went wrong."""
    [found] = [item for item in items if not (isinstance(item, Trouble) and item.detail)]
    assert isinstance(found, Document), found
    return found


def documents(items: Iterable[Document | Trouble]) -> list[Document]:
    """Return the documents among what was read."""
    return [item for item in items if isinstance(item, Document)]


def troubles(items: Iterable[Document | Trouble]) -> list[Trouble]:
    """Return the troubles among what was read."""
    return [item for item in items if isinstance(item, Trouble)]


def reasons(items: Iterable[Document | Trouble]) -> str:
    """Return all that is told, a line each."""
    return "\n".join(f"{item.path}: {item.reason}" for item in troubles(items))


def word(*paragraphs: str, table: Iterable[Iterable[str]] = (), title: str | None = None) -> bytes:
    """Make a Word file."""
    made = docx.Document()
    if title:
        made.add_heading(title, level=1)
    for text in paragraphs:
        made.add_paragraph(text)
    rows = [list(row) for row in table]
    if rows:
        cells = made.add_table(rows=len(rows), cols=len(rows[0]))
        for row, values in zip(cells.rows, rows, strict=True):
            for cell, value in zip(row.cells, values, strict=True):
                cell.text = value
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def excel(rows: Iterable[Iterable[object]]) -> bytes:
    """Make an Excel file of one sheet."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pdf(*flowables: Flowable, columns: int = 1, running: str = "", title: str | None = None) -> bytes:
    """Make a PDF, with a running head and page numbers when `running` says one."""

    def edges(canvas: Canvas, template: BaseDocTemplate) -> None:
        if running:
            canvas.drawString(72, A4[1] - 40, running)
            canvas.drawString(A4[0] / 2, 30, f"Page {template.page} of 9")

    out = io.BytesIO()
    template = BaseDocTemplate(out, pagesize=A4, title=title)
    width = (A4[0] - 100) / columns
    frames = [Frame(50 + number * width, 70, width - 14, A4[1] - 150, id=str(number)) for number in range(columns)]
    template.addPageTemplates([PageTemplate(frames=frames, onPage=edges)])
    template.build(list(flowables))
    return out.getvalue()


def zipped(members: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Make a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, raw in members.items():
            archive.writestr(name, raw)
    return out.getvalue()
