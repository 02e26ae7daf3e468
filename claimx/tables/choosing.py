"""Claims -> those that a user asks for, in the order asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimx.claim import Claim
from claimx.extras import needs

_LAST = "~"  # sorts after every digit and dash, so "2016-07~" ends July


@dataclass(frozen=True, slots=True)
class Choice:
    """What a claim must be: all of these, each where it is given."""

    source: str | None = None  # part of the source's name, in any case
    place: str | None = None  # part of the location's name, in any case
    categories: frozenset[str] = frozenset()
    since: str | None = None  # days, ISO 8601: the claim's date touches them, or its document's where it has none
    until: str | None = None

    def keeps(self, claim: Claim) -> bool:
        """Tell whether a claim is one of them."""
        return (
            _part(self.source, claim.source)
            and _part(self.place, claim.location)
            and (not self.categories or claim.category in self.categories)
            and _touches(claim.date or claim.doc_date, self.since, self.until)
        )


def _part(wanted: str | None, name: str | None) -> bool:
    return wanted is None or wanted.casefold() in (name or "").casefold()


def _touches(edtf: str | None, since: str | None, until: str | None) -> bool:
    if since is None and until is None:
        return True
    if edtf is None:
        return False
    first, _, last = edtf.partition("/")
    begins = "" if first in ("", "..") else first
    ends = _LAST if last == ".." else (last or first) + _LAST
    return (since is None or ends >= since) and (until is None or begins <= until)


def where(claims: Sequence[Claim], condition: str) -> list[Claim]:
    """Return the claims for which a condition in DuckDB's SQL holds, over a row's fields.

    Raises:
        MissingExtraError: when DuckDB is not installed.
        ValueError: when the condition is no SQL.
    """
    with needs("tables", "--where"):
        import duckdb
        import pyarrow as pa

        from claimx.tables.arrow import batch_of

    table = pa.Table.from_batches([batch_of(claims)])
    with duckdb.connect(config={"enable_external_access": False, "autoload_known_extensions": False}) as base:
        base.register("claims", table.append_column("_row", pa.array(range(len(claims)))))
        try:
            rows = base.execute(f"SELECT _row FROM claims WHERE ({condition}\n) ORDER BY _row").fetchall()
        except duckdb.Error as error:
            raise ValueError(str(error).splitlines()[0]) from error
    return [claims[row] for (row,) in rows]


def ordered(claims: Iterable[Claim], field: str, *, reverse: bool = False) -> list[Claim]:
    """Return claims in the order of a field; those that have none come last, and equal ones stay as they were."""
    with_it: list[Claim] = []
    without: list[Claim] = []
    for claim in claims:
        (without if getattr(claim, field) is None else with_it).append(claim)
    return sorted(with_it, key=lambda claim: getattr(claim, field), reverse=reverse) + without
