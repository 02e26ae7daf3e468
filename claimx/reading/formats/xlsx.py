"""Excel -> one Document a row where a column holds texts, else each sheet as text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from claimx.reading.document import EMPTY, Document, Trouble, counted
from claimx.reading.file import File
from claimx.reading.formats.zipped import check, seekable
from claimx.reading.tables import Row, table_documents


def read(file: File) -> Iterator[Document | Trouble]:
    """Read all sheets that are shown, row by row."""
    import openpyxl

    stream = seekable(file)
    with zipfile.ZipFile(stream) as archive:
        check(file, archive)
    book = openpyxl.load_workbook(stream, read_only=True, data_only=True)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    found = 0
    for sheet in shown:
        rows = (
            Row(number, [_words(value) for value in values])
            for number, values in enumerate(sheet.iter_rows(values_only=True), start=1)
        )
        part = file if len(shown) == 1 else replace(file, doc_id=f"{file.doc_id}#{sheet.title}")
        for item in table_documents(rows, part):
            found += 1
            yield item
    book.close()
    if not found:
        yield counted(file.path, EMPTY)


def _words(value: Any) -> str:
    """Return a cell as it would be written: whole numbers without a point, days as ISO dates."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
