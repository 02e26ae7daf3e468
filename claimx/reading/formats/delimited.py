"""CSV and TSV -> one Document a row where a column holds texts, else the table as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from claimx.reading.document import Document, Trouble, Unreadable
from claimx.reading.encodings import clean, decode, detect, mend, note
from claimx.reading.file import File
from claimx.reading.registry import suffix
from claimx.reading.tables import Row, table_documents

_MARKS = ",;\t|"


def read(file: File) -> Iterator[Document | Trouble]:
    """Read a table row by row; the mark between cells is the one that its first lines have most of."""
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
    if suffix(name) in (".tsv", ".tab"):
        return "\t"
    lines = [line for line in text.split("\n")[:10] if line.strip()]
    best = max(_MARKS, key=lambda mark: max((line.count(mark) for line in lines[:3]), default=0))
    return best
