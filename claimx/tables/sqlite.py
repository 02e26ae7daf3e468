"""Claims <-> an SQLite database: a table of claims, one of documents, views of counts. `via` is a JSON array."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables import database
from claimx.tables.columns import COLUMNS, NAMES, claim_of, values_of

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "array": "TEXT"}
_SETS = f"INSERT OR REPLACE INTO claims ({', '.join(NAMES)}) VALUES ({', '.join('?' * len(NAMES))})"


class Writer:
    """Adds claims to a database, all of them or, when it fails, none; a claim that is there already is replaced."""

    def __init__(self, path: Path) -> None:
        """Open or make a database.

        Raises:
            OSError: when there is something else in that place, or it cannot be written to.
        """
        self._base = sqlite3.connect(path, isolation_level=None)
        with database.refused(sqlite3.Error, path):
            self._base.execute("BEGIN IMMEDIATE")
            for statement in database.tables(_TYPES, key=True):
                self._base.execute(statement)

    def write(self, claim: Claim) -> None:
        """Add one claim."""
        record = values_of(claim)
        self._base.execute(_SETS, [_cell(record[name]) for name in NAMES])

    def close(self) -> None:
        """Keep what was written."""
        for statement in (*database.DOCUMENTS, *database.VIEWS):
            self._base.execute(statement)
        self._base.execute("COMMIT")
        self._base.close()

    def discard(self) -> None:
        """Leave the database as it was."""
        self._base.close()


def read_claims(path: Path, name: str) -> Iterator[Claim | Trouble]:
    """Read the claims in the order in which they were added."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        with database.refused(sqlite3.Error, path):
            for number, row in enumerate(base.execute("SELECT * FROM claims ORDER BY rowid"), start=1):
                where = f"{name}: row {number}"
                try:
                    yield claim_of(_record(row), where)
                except ValueError as error:
                    yield Trouble(where, f"not a claim (via: {error})")


def _record(row: sqlite3.Row) -> dict[str, Any]:
    record = dict(row)
    return {
        column.name: json.loads(record[column.name]) if column.kind == "array" else record[column.name]
        for column in COLUMNS
        if column.name in record
    }


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
