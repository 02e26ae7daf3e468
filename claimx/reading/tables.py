"""Rows of a table -> documents: one a row where a column holds texts, else one text of all rows.

As text, a row is a line `| place | killed |`, and what stands alone in its row, such as a caption, a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from claimx.reading.document import Document, Trouble, Unreadable, encodable
from claimx.reading.file import File
from claimx.reading.records import Record, documents_of

_ROWS = 1000  # of a table in one document; the heading is repeated in the next


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and where it stands."""

    number: int  # of its line or row in the file, from 1
    cells: Sequence[str]


def row_text(cells: Iterable[str]) -> str:
    """Return a row as one line."""
    return f"| {' | '.join(_bare(cell) for cell in cells)} |"


def _bare(cell: str) -> str:
    return " ".join(cell.split()).replace("|", "/")


def table_documents(rows: Iterable[Row], file: File) -> Iterator[Document | Trouble]:
    """Read a table: rows above its heading that hold one cell are its caption."""
    waiting = (row for row in rows if any(cell.strip() for cell in row.cells))
    above: list[Row] = []
    for heading in waiting:
        if sum(bool(cell.strip()) for cell in heading.cells) > 1 or _has(heading, file):
            break
        above.append(heading)
    else:
        yield from _as_text(above, [], file)
        return
    if _has(heading, file):
        yield from documents_of(_records(heading, waiting, file), file.fields, file.path)
    elif file.fields.text:
        columns = ", ".join(cell for cell in heading.cells if cell)
        raise Unreadable(f"no column {file.fields.text!r} among {columns}")
    else:
        yield from _as_text(above, chain([heading], waiting), file)


def _has(heading: Row, file: File) -> bool:
    names = set(file.fields.names("text"))
    return any(cell.strip() in names or cell.strip().lower() in names for cell in heading.cells)


def _records(heading: Row, rows: Iterable[Row], file: File) -> Iterator[Record]:
    known = {name for field in ("text", "id", "date", "title", "url", "lang") for name in file.fields.names(field)}
    bare = [cell.strip() for cell in heading.cells]
    names = [name if name in known else name.lower() for name in bare]
    for number, row in enumerate(rows, start=1):
        values = dict(zip(names, row.cells, strict=False))
        size = sum(map(len, row.cells))
        yield Record(values, f"{file.doc_id}#{number}", f"{file.path}: line {row.number}", size)


def _as_text(above: Sequence[Row], rows: Iterable[Row], file: File) -> Iterator[Document]:
    lead = [_bare(" ".join(row.cells)) for row in above]
    held = [[]] if lead else []  # type: list[list[str]]
    heading = ""
    for row in rows:
        line = row_text(row.cells)
        heading = heading or line
        if not held or len(held[-1]) == _ROWS:
            held.append([])
        held[-1].append(line)
    for number, lines in enumerate(held, start=1):
        again = [heading] if number > 1 else []
        text = "\n".join([*lead, *([""] if lead and lines else []), *again, *lines]) + "\n"
        doc_id = file.doc_id if len(held) == 1 else f"{file.doc_id}#{number}"
        yield Document(doc_id, encodable(text), title=lead[0] if lead else None, path=file.path, size=len(text))
