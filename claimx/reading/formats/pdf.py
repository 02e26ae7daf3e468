"""PDF -> its text as one Document: in reading order, without running heads, page numbers and hyphens at line ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from claimx.reading.days import calendar
from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.file import File
from claimx.reading.pdf_layout import Glyph, Page, text_of

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_BREAKS = (2, 0xFFFE)  # pdfium's marks of a hyphen at the end of a line
_HYPHEN = 0x2D
_PASSWORD = 4  # pdfium's error for a file that wants one
_DAY = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_NAMES = re.compile(r"\.(?:docx?|pdf|indd|xlsx?|pptx?|qxd|odt)$|^(?:untitled|microsoft word)|^\W*$", re.IGNORECASE)


def read(file: File) -> Iterator[Document | Trouble]:
    """Read one PDF; pages that are damaged are told and the others read."""
    import pypdfium2 as pdfium

    raw = file.whole()
    try:
        pdf = pdfium.PdfDocument(raw)
        count = len(pdf)
    except pdfium.PdfiumError as error:
        encrypted = getattr(error, "err_code", None) == _PASSWORD
        raise Unreadable("encrypted" if encrypted else f"damaged ({error})") from error
    pages: list[Page] = []
    try:
        pictures = False
        for number in range(count):
            try:
                page = pdf[number]
                pages.append(_page(page))
                pictures = pictures or (not pages[-1].glyphs and any(True for _ in page.get_objects(max_depth=2)))
                page.close()
            except pdfium.PdfiumError as error:
                yield Trouble(f"{file.path}: page {number + 1}", f"damaged ({error})", kind="damaged")
        about = pdf.get_metadata_dict()
    finally:
        pdf.close()
    text = text_of(pages)
    if not text.strip():
        if pictures:
            raise Unreadable("no text layer: pages are pictures")
        yield counted(file.path, EMPTY)
        return
    title = encodable(" ".join(about.get("Title", "").split()))
    yield Document(
        file.doc_id,
        encodable(text) + "\n",
        title=None if not title or _NAMES.search(title) else title,
        date=_day(about.get("CreationDate", "")),
        path=file.path,
        size=len(raw),
    )


def _page(page: PdfPage) -> Page:
    """Read where each character of a page stands, turned as it is seen."""
    import ctypes

    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    x, y, loose = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    glyphs = []
    turn = _turned(page)
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code in _BREAKS:
            code = _HYPHEN
        placed = pdfium.FPDFText_GetLooseCharBox(text, index, loose) and pdfium.FPDFText_GetCharOrigin(
            text, index, x, y
        )
        if not placed or not 0 < code <= 0x10FFFF or code == 0xFFFF:
            continue
        left, top, right, bottom = turn(loose.left, loose.top, loose.right, loose.bottom)
        _, base, _, _ = turn(x.value, y.value, x.value, y.value)
        seen_only = pdfium.FPDFText_IsGenerated(text, index) == 1 and chr(code).isspace()
        glyphs.append(Glyph("\n" if seen_only else chr(code), left, right, base, max(top - bottom, 1.0)))
    text.close()
    width, height = page.get_size()
    return Page(width, height, tuple(glyphs))


def _turned(page: PdfPage) -> Callable[[float, float, float, float], tuple[float, float, float, float]]:
    """Return what turns left, top, right and bottom as the page is turned when it is shown."""
    shown_width, shown_height = page.get_size()
    rotation = page.get_rotation()
    if rotation == 90:
        return lambda left, top, right, bottom: (bottom, shown_height - left, top, shown_height - right)
    if rotation == 180:
        return lambda left, top, right, bottom: (
            shown_width - right,
            shown_height - bottom,
            shown_width - left,
            shown_height - top,
        )
    if rotation == 270:
        return lambda left, top, right, bottom: (shown_width - top, right, shown_width - bottom, left)
    return lambda left, top, right, bottom: (left, top, right, bottom)


def _day(value: str) -> date | None:
    """Return the day that a PDF says it was made on."""
    found = _DAY.match(value)
    return calendar(int(found[1]), int(found[2]), int(found[3])) if found else None
