"""CSV and TSV -> one Document a row where a column holds texts, else the table as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress

from claimx.reading.document import Document, Trouble, Unreadable
from claimx.reading.encodings import clean, decode, detect, mend, note
from claimx.reading.file import File
from claimx.reading.registry import suffix
from claimx.reading.tables import Row, table_documents

_MARKS = ",;\t|"


def read(file: File) -> Iterator[Document | Trouble]:
    """Read a table row by row, whatever mark stands between its cells."""
    head = file.head()
    encoding = detect(head, file.declared)
    start = decode(head, file.declared)
    if encoding is None or start is None:
        raise Unreadable("not text")
    if start.assumed:
        yield note(file.path, start.encoding)
    csv.field_size_limit(file.fields.max_size << 20)
    text = io.TextIOWrapper(file.stream, encoding=encoding, errors="replace", newline="")
    yield from table_documents(_rows(text, _mark(start.text, file.name)), file)


def _rows(text: io.TextIOWrapper, mark: str) -> Iterator[Row]:
    reader = csv.reader(text, delimiter=mark)
    try:
        for cells in reader:
            yield Row(reader.line_num, [mend(clean(cell)) for cell in cells])
    except csv.Error as error:
        raise Unreadable(f"not a table at line {reader.line_num} ({error})") from error


def _mark(text: str, name: str) -> str:
    """Return the mark that gives most rows as many cells as the first one has, and that most."""
    if suffix(name) in (".tsv", ".tab"):
        return "\t"
    return max(_MARKS, key=lambda mark: _fit(text, mark))


def _fit(text: str, mark: str) -> tuple[float, int]:
    counts: list[int] = []
    with suppress(csv.Error):  # which is told where the table is read
        counts.extend(len(cells) for cells in csv.reader(io.StringIO(text, newline=""), delimiter=mark) if cells)
    whole = counts[: max(1, len(counts) - 1)]  # the last row of a beginning may be cut
    if not whole or whole[0] < 2:
        return 0.0, 0
    return sum(count == whole[0] for count in whole) / len(whole), whole[0]
