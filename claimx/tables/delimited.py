"""Claims <-> CSV and TSV, UTF-8, one row a claim under a row of the fields' names.

A text that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes off again.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterator
from typing import BinaryIO

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables.columns import NAMES, from_cells, to_cell, values_of

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_HARMLESS = re.compile(r"'+[=+\-@\t\r]")
_STRAY = re.compile("[\ud800-\udfff]")  # where a byte was no UTF-8


class Writer:
    """Writes claims as CSV: comma, quotes, CRLF (RFC 4180)."""

    delimiter = ","

    def __init__(self, stream: BinaryIO, *, excel: bool = False) -> None:
        """Take `excel` to begin with the mark by which Excel knows UTF-8."""
        self._stream = io.TextIOWrapper(stream, "utf-8-sig" if excel else "utf-8", newline="")
        self._rows = csv.writer(self._stream, delimiter=self.delimiter)
        self._rows.writerow(NAMES)

    def write(self, claim: Claim) -> None:
        """Write one row."""
        record = values_of(claim)
        self._rows.writerow([_harmless(to_cell(record[name])) for name in NAMES])

    def close(self) -> None:
        """End what was written; the stream stays open."""
        self._stream.detach()


class TsvWriter(Writer):
    """Writes claims as TSV: the same with tabs."""

    delimiter = "\t"


def read_claims(stream: BinaryIO, name: str) -> Iterator[Claim | Trouble]:
    """Read rows below a row of names in any order; a row that is no claim is one Trouble, and the rest goes on.

    Semicolons, which spreadsheets write where the comma is the decimal sign, are known by the first row.
    """
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    text = io.TextIOWrapper(stream, "utf-8-sig", errors="surrogateescape", newline="")
    head = text.readline()
    rows = csv.reader(text, delimiter=max("\t;,", key=head.count), strict=True)
    names = next(csv.reader([head], delimiter=max("\t;,", key=head.count)), [])
    number = 1
    while True:
        number += 1
        where = f"{name}: row {number}"
        try:
            cells = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            yield Trouble(where, f"not a claim ({error})")
            continue
        if not cells:
            continue
        if len(cells) != len(names):
            yield Trouble(where, f"not a claim ({len(cells)} cells under {len(names)} names)")
        elif any(_STRAY.search(cell) for cell in cells):
            yield Trouble(where, "not a claim (not UTF-8)")
        else:
            yield from_cells(dict(zip(names, map(_as_it_was, cells), strict=True)), where)
    text.detach()


def _harmless(cell: str | int | float | None) -> str | int | float | None:
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _as_it_was(cell: str) -> str:
    return cell[1:] if _HARMLESS.match(cell) else cell
