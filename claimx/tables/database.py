"""What the databases share: their tables and views, in the SQL that SQLite and DuckDB both speak."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from claimx.tables.columns import COLUMNS

_DAY = "CASE WHEN length(date) = 10 AND date NOT LIKE '%/%' THEN date END"  # EDTF also has months, years and intervals
_VIEWS: Mapping[str, str] = {
    "claims_by_source": "source, source_type",
    "claims_by_category": "category",
    "claims_by_day": f"{_DAY}",
    "claims_by_place": "location",
}

# Counts of claims, never of people: their numbers overlap.
VIEWS: tuple[str, ...] = tuple(
    f"CREATE VIEW IF NOT EXISTS {name} AS SELECT {columns}{' AS day' if columns == _DAY else ''}, count(*) AS claims "
    f"FROM claims GROUP BY {columns} ORDER BY {'day' if columns == _DAY else 'claims DESC'}"
    for name, columns in _VIEWS.items()
)
DOCUMENTS: tuple[str, ...] = (
    "DELETE FROM documents",
    "INSERT INTO documents SELECT doc_id, max(doc_title), max(doc_date), max(doc_url), max(lang), count(*) FROM claims "
    "GROUP BY doc_id ORDER BY doc_id",
)


def tables(types: Mapping[str, str], *, key: bool) -> Iterator[str]:
    """Give the statements that make the tables, where they are not there."""
    columns = (f"{c.name} {types[c.kind]}{'' if c.nullable else ' NOT NULL'}" for c in COLUMNS)
    unique = ", PRIMARY KEY (claim_id)" if key else ""
    yield f"CREATE TABLE IF NOT EXISTS claims ({', '.join(columns)}{unique})"
    text, number = types["string"], types["integer"]
    yield (
        f"CREATE TABLE IF NOT EXISTS documents (doc_id {text} NOT NULL PRIMARY KEY, title {text}, date {text}, "
        f"url {text}, lang {text} NOT NULL, claims {number} NOT NULL)"
    )


@contextmanager
def refused(error: type[Exception], path: Path) -> Iterator[None]:
    """Say what a database refuses as an OSError of its file."""
    try:
        yield
    except error as reason:
        raise OSError(None, str(reason).splitlines()[0], str(path)) from reason
