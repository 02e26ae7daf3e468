"""Claims <-> a DuckDB database: a table of claims, one of documents, views of counts. `via` is a list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import duckdb
import pyarrow as pa

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables import database, parquet
from claimx.tables.arrow import ROWS, checked, claims_in
from claimx.tables.columns import NAMES

_TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "array": "VARCHAR[]"}
_OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "memory_limit": "400MB",
}
_COLUMNS = ", ".join(NAMES)
# A key would be an index of all ids in memory; instead all but the newest of each id are taken out at the end.
_KEEP_NEWEST = (
    "DELETE FROM claims WHERE rowid IN (SELECT rowid FROM ("
    "SELECT rowid, max(rowid) OVER (PARTITION BY claim_id) AS newest FROM claims) WHERE rowid < newest)"
)


class Writer:
    """Adds claims to a database, all of them or, when it fails, none; a claim that is there already is replaced.

    They wait in a Parquet file, because one statement that reads it takes less memory than many inserts.
    """

    def __init__(self, path: Path) -> None:
        """Open or make a database.

        Raises:
            OSError: when there is something else in that place, or it cannot be written to.
        """
        with database.refused(duckdb.Error, path):
            self._base = duckdb.connect(str(path), config=_OFFLINE)
        self._waiting = NamedTemporaryFile(suffix=".parquet", dir=path.parent)  # noqa: SIM115
        self._claims = parquet.Writer(self._waiting.file)
        self.write, self.write_batch = self._claims.write, self._claims.write_batch

    def close(self) -> None:
        """Keep what was written."""
        self._claims.close()
        self._waiting.flush()
        with self._waiting:
            self._base.execute("BEGIN")
            for statement in database.tables(_TYPES, key=False):
                self._base.execute(statement)
            self._base.execute(f"INSERT INTO claims SELECT {_COLUMNS} FROM read_parquet(?)", [self._waiting.name])
            for statement in (_KEEP_NEWEST, *database.DOCUMENTS, *database.VIEWS):
                self._base.execute(statement)
            self._base.execute("COMMIT")
        self._base.close()

    def discard(self) -> None:
        """Leave the database as it was."""
        self._claims.discard()
        self._waiting.close()
        self._base.close()


def read_claims(path: Path, name: str) -> Iterator[Claim | Trouble]:
    """Read the claims in the order in which they were added."""
    return claims_in(read_batches(path, name))


def read_batches(path: Path, name: str) -> Iterator[pa.RecordBatch | Trouble]:
    """Read claims in columns."""
    with database.refused(duckdb.Error, path), duckdb.connect(str(path), read_only=True, config=_OFFLINE) as base:
        rows: Any = base.sql("FROM claims").to_arrow_reader(ROWS)
        yield from checked(rows, name)
