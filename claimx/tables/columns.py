"""The record as columns, the same in every format: a Claim <-> plain values, and those <-> the cells of a text table.

CSV, TSV and XLSX have no lists: `via` is joined there with "; ". An empty cell is null, or "" where no null may be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from claimx.claim import Claim, schema
from claimx.reading.document import Trouble, encodable

Kind = Literal["string", "integer", "number", "array"]

_MOST = 2**63 - 1  # what an integer column holds in every format
_BETWEEN = "; "
_SPECIAL = re.compile(r"[\\;]")
_NAME = re.compile(r"((?:[^\\;]|\\.)*)(?:; ?|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Column:
    """One field of the record as a column."""

    name: str
    kind: Kind
    nullable: bool
    meaning: str


def _column(name: str, rule: Mapping[str, Any]) -> Column:
    kinds = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    return Column(name, kinds[0], "null" in kinds, rule["description"])


COLUMNS: tuple[Column, ...] = tuple(_column(name, rule) for name, rule in schema()["properties"].items())
NAMES: tuple[str, ...] = tuple(column.name for column in COLUMNS)
_NULLS = {column.name: None for column in COLUMNS if column.nullable}  # a field that is left out says no more than null


def values_of(claim: Claim) -> dict[str, Any]:
    """Return a claim as plain values that every format can encode."""
    record = claim.as_dict()
    for column in COLUMNS:
        if column.kind == "string" and record[column.name] is not None:
            record[column.name] = encodable(record[column.name])
    record["via"] = [encodable(name) for name in record["via"]]
    return record


def claim_of(record: Any, where: str) -> Claim | Trouble:
    """Return the claim that a record holds, or one Trouble that says where and why it is none."""
    try:
        if not isinstance(record, Mapping):
            raise ValueError("not an object with fields")
        for column in COLUMNS:
            value = record.get(column.name)
            if isinstance(value, int) and not -_MOST <= value <= _MOST:
                raise ValueError(f"field {column.name!r} holds a number too great for a table")
        return Claim.from_dict({**_NULLS, **record})
    except ValueError as error:
        return Trouble(where, f"not a claim ({error})")


def to_cell(value: Any) -> str | int | float | None:
    """Return a value as one that fits a cell."""
    if isinstance(value, list):
        return _BETWEEN.join(_SPECIAL.sub(r"\\\g<0>", name) for name in value)
    cell: str | int | float | None = value
    return cell


def from_cell(cell: Any, column: Column) -> Any:
    """Return the value that a cell holds.

    Raises:
        ValueError: when a cell of a number holds none.
    """
    if column.kind == "array":
        names = [re.sub(r"\\(.)", r"\1", name, flags=re.DOTALL) for name in _NAME.findall(str(cell or ""))]
        return [name for name in names if name]
    if cell is None or cell == "":
        return None if column.nullable else "" if column.kind == "string" else _missing(column)
    try:
        if column.kind == "string":
            return str(cell)
        if column.kind == "number":
            return float(cell)
        if isinstance(cell, float) and not cell.is_integer():
            raise ValueError
        return int(cell)
    except (ValueError, OverflowError):
        raise ValueError(f"field {column.name!r} holds {cell!s:.40}, which is no {column.kind}") from None


def _missing(column: Column) -> Any:
    raise ValueError(f"field {column.name!r} is empty")


def from_cells(cells: Mapping[str, Any], where: str) -> Claim | Trouble:
    """Return the claim that the cells of a row hold, by the names of the columns, or one Trouble."""
    try:
        return claim_of({c.name: from_cell(cells[c.name], c) for c in COLUMNS if c.name in cells}, where)
    except ValueError as error:
        return Trouble(where, f"not a claim ({error})")
