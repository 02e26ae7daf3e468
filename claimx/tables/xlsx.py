"""Claims <-> an Excel workbook: one sheet, numbers as numbers, a frozen head with filters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables.columns import COLUMNS, NAMES, from_cells, to_cell, values_of

LONGEST = 32_767  # UTF-16 units in a cell
EXACT = 2**53
MOST = 1_048_576  # rows in a sheet
_WIDE = {"sentence": 80, "source": 28, "quantity": 20, "population": 24, "doc_id": 24, "doc_title": 30}  # characters
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class Writer:
    """Writes claims as rows of a sheet."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("claims")
        self._sheet.freeze_panes = "A2"
        for number, column in enumerate(COLUMNS, start=1):
            self._sheet.column_dimensions[get_column_letter(number)].width = _WIDE.get(column.name, 14)
        self._rows = 1
        self._sheet.append([self._cell(name, bold=True) for name in NAMES])

    def write(self, claim: Claim) -> None:
        """Write one row.

        Raises:
            ValueError: when the sheet is full, or a text or a number is more than a cell can hold.
        """
        record = values_of(claim)
        cells = [self._cell(to_cell(record[name])) for name in NAMES]
        if self._rows == MOST:
            raise ValueError(f"an Excel sheet holds {MOST:,} rows")
        self._rows += 1
        self._sheet.append(cells)

    def _cell(self, value: str | int | float | None, *, bold: bool = False) -> Any:
        if isinstance(value, float):
            cell = WriteOnlyCell(self._sheet, repr(value))
            cell.data_type = "n"  # as it is; openpyxl would round to 16 digits
            return cell
        if not isinstance(value, str):
            if value is not None and abs(value) > EXACT:
                raise ValueError(f"an Excel cell holds whole numbers up to {EXACT:,}")
            return value
        text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", value)
        if len(text.encode("utf-16-le")) > 2 * LONGEST:
            raise ValueError(f"an Excel cell holds {LONGEST:,} characters")
        cell = WriteOnlyCell(self._sheet, text)
        cell.data_type = "s"  # also where it begins with "=", as a formula would
        if bold:
            cell.font = Font(bold=True)
            cell.alignment = Alignment(vertical="top")
        return cell

    def close(self) -> None:
        """Write the workbook; the stream stays open."""
        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(NAMES))}{self._rows}"
        self._book.save(self._stream)


def read_claims(stream: BinaryIO, name: str) -> Iterator[Claim | Trouble]:
    """Read the first sheet's rows below a row of names; a row that is no claim is one Trouble, and the rest goes on."""
    try:
        book = load_workbook(stream, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        yield Trouble(name, f"not an Excel workbook ({error})")
        return
    rows = book.worksheets[0].iter_rows(values_only=True)
    names = [str(cell) for cell in next(rows, ())]
    for number, row in enumerate(rows, start=2):
        if any(cell is not None for cell in row):
            cells = (_as_it_was(cell) if isinstance(cell, str) else cell for cell in row)
            yield from_cells(dict(zip(names, cells, strict=False)), f"{name}: row {number}")
    book.close()


def _as_it_was(cell: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)
