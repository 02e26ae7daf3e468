"""What a run has finished, kept beside its output: documents and their claims go in, and come out after any end.

An SQLite file, `.claims.jsonl.journal` for `claims.jsonl`. A document and its claims are in it wholly or not at all. As
long as a run lives it holds the file alone, so that a second run on the same output is refused.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from claimx.claim import Claim
from claimx.reading.document import encodable

_TABLES = """
CREATE TABLE settings (json TEXT NOT NULL);
CREATE TABLE documents (
    number INTEGER PRIMARY KEY, doc_id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL, here INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE claims (document INTEGER, place INTEGER, json TEXT NOT NULL, PRIMARY KEY (document, place)) WITHOUT ROWID;
"""
_HOLD = ("PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE")


class JournalError(Exception):
    """A journal that cannot be used: another run holds it, or it belongs to other settings."""


class Journal:
    """The journal of one output. `find` may be called from another thread than the rest."""

    def __init__(self, place: Path, settings: Mapping[str, object], *, resume: bool) -> None:
        """Open the journal at `place`; unless `resume`, what it holds is forgotten.

        Raises:
            JournalError: when another run holds it, or `resume` finds that it was written with other settings.
            sqlite3.Error: when it cannot be written.
        """
        self.place = place
        self._number = self._claims = 0  # the document under way, and how many claims of it there are
        self._base = sqlite3.connect(place, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            for statement in _HOLD:
                self._base.execute(statement)
            self._prepare(json.dumps(settings), resume)
            self._base.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            self.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise JournalError("another run is writing it") from None
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                raise JournalError(f"{place} is no journal of claimx; move it away") from None
            raise
        except JournalError:
            self.close()
            raise

    def _prepare(self, settings: str, resume: bool) -> None:
        tables = self._base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if resume and tables:
            [[before]] = self._base.execute("SELECT json FROM settings") if ("settings",) in tables else [["{}"]]
            if before != settings:
                raise JournalError(f"{self.place} was written {_unlike(json.loads(before), json.loads(settings))}")
            self._base.execute("UPDATE documents SET here = 0")
            return
        for [name] in tables:
            self._base.execute(f'DROP TABLE "{name}"')
        for statement in _TABLES.split(";"):
            self._base.execute(statement)
        self._base.execute("INSERT INTO settings VALUES (?)", (settings,))

    def find(self, doc_id: str, digest: bytes) -> int | None:
        """Return the number of a document that was finished as it is now."""
        query = "SELECT number FROM documents WHERE doc_id = ? AND digest = ?"
        return next((number for [number] in self._base.execute(query, (doc_id, digest)).fetchall()), None)

    def begin(self, doc_id: str) -> None:
        """Open a document; what was known of it is forgotten when it is closed."""
        self._base.execute("BEGIN")
        query = "DELETE FROM claims WHERE document IN (SELECT number FROM documents WHERE doc_id = ?)"
        self._base.execute(query, (doc_id,))
        self._base.execute("DELETE FROM documents WHERE doc_id = ?", (doc_id,))
        [[self._number]] = self._base.execute("SELECT 1 + coalesce(max(number), 0) FROM documents")
        self._claims = 0

    def add(self, claim: Claim) -> None:
        """Put a claim to the document under way."""
        self._base.execute(
            "INSERT INTO claims VALUES (?, ?, ?)", (self._number, self._claims, encodable(claim.to_json()))
        )
        self._claims += 1

    def finish(self, doc_id: str, digest: bytes, *, failed: bool) -> None:
        """Close the document under way; one that failed is done again when the run is taken up."""
        if failed:
            self._base.execute("DELETE FROM claims WHERE document = ?", (self._number,))
        else:
            query = "INSERT INTO documents (number, doc_id, digest) VALUES (?, ?, ?)"
            self._base.execute(query, (self._number, doc_id, digest))
        self._base.execute("COMMIT")

    def claims(self, number: int) -> Iterator[Claim]:
        """Give the claims of a finished document, which is marked as still there."""
        self._base.execute("UPDATE documents SET here = 1 WHERE number = ?", (number,))
        query = "SELECT json FROM claims WHERE document = ? ORDER BY place"
        for [line] in self._base.execute(query, (number,)):
            yield Claim.from_dict(json.loads(line))

    def gone(self) -> list[int]:
        """Return the numbers of the documents that were finished once and that this run has not met."""
        return [
            number for [number] in self._base.execute("SELECT number FROM documents WHERE NOT here ORDER BY number")
        ]

    def prune(self) -> int:
        """Forget the documents that this run has not met; return how many they were."""
        self._base.execute("DELETE FROM claims WHERE document IN (SELECT number FROM documents WHERE NOT here)")
        return self._base.execute("DELETE FROM documents WHERE NOT here").rowcount

    def remove(self) -> None:
        """Remove the journal of an output that needs none any more; it is still to be closed."""
        self.place.unlink()
        self.place.with_name(f"{self.place.name}-wal").unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the journal."""
        self._base.close()


def _unlike(before: Mapping[str, object], now: Mapping[str, object]) -> str:
    """Say in what two settings differ."""
    names = [name for name in {**before, **now} if before.get(name) != now.get(name)]
    return "with " + ", ".join(f"{name} {before.get(name)!r}, not {now.get(name)!r}" for name in names)
