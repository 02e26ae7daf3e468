"""Claims <-> Arrow record batches, by which Parquet and DuckDB take many at once.

Many rows are checked at once, in columns. Where one of them is no claim, they are looked at one by one, so that the
row can be named and the others go on.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from claimx.claim import Claim, schema
from claimx.reading.document import Trouble
from claimx.tables.columns import COLUMNS, claim_of, values_of
from claimx.tables.jsonl import read_line

ROWS = 10_000  # of a batch
BLOCK = 16 << 20  # bytes of JSON Lines read at once
PART = 1 << 20  # bytes that one thread parses; a longer line is read alone
_TYPES = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "array": pa.list_(pa.string())}

SCHEMA = pa.schema(
    [pa.field(c.name, _TYPES[c.kind], nullable=c.nullable, metadata={"description": c.meaning}) for c in COLUMNS]
)
_LOOSE = pa.schema([pa.field(c.name, _TYPES[c.kind]) for c in COLUMNS])  # what JSON may hold before it is checked
_ALLOWED = {
    name: pa.array(rule["enum"], pa.string()) for name, rule in schema()["properties"].items() if "enum" in rule
}


def batch_of(claims: Sequence[Claim]) -> pa.RecordBatch:
    """Return claims as one batch."""
    records = [values_of(claim) for claim in claims]
    columns = [pa.array([record[c.name] for record in records], _TYPES[c.kind]) for c in COLUMNS]
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def claims_in(found: Iterable[pa.RecordBatch | Trouble]) -> Iterator[Claim | Trouble]:
    """Return the claims of batches that were checked, with the Troubles between them."""
    for item in found:
        if isinstance(item, Trouble):
            yield item
        else:
            yield from _rows(item, "", 0)


def _rows(batch: pa.RecordBatch, name: str, first: int) -> Iterator[Claim | Trouble]:
    for number, record in enumerate(batch.to_pylist(), start=first):
        yield claim_of(record, f"{name}: row {number}")


def read_jsonl(stream: BinaryIO, name: str) -> Iterator[pa.RecordBatch | Trouble]:
    """Read JSON Lines as batches, and what is no claim as Troubles."""
    line = 1
    while block := stream.read(BLOCK):
        block += stream.readline()
        table = _parsed(block)
        if table is not None:
            yield from table.to_batches()
        else:
            yield from _apart(_line_by_line(block, name, line))
        line += block.count(b"\n")


def checked(batches: Iterable[pa.RecordBatch], name: str) -> Iterator[pa.RecordBatch | Trouble]:
    """Give batches as they are where all of their rows are claims, else without those that are none, as Troubles."""
    first = 1
    for batch in batches:
        table = _of_claims(pa.Table.from_batches([batch]))
        if table is not None:
            yield from table.to_batches()
        else:
            yield from _apart(_rows(batch, name, first))
        first += batch.num_rows


def _parsed(block: bytes) -> pa.Table | None:
    """Return a block of JSON Lines in columns, None when not all of its lines are claims."""
    options = pyarrow.json.ParseOptions(explicit_schema=_LOOSE, unexpected_field_behavior="ignore")
    parts = pyarrow.json.ReadOptions(block_size=PART)
    try:
        return _of_claims(pyarrow.json.read_json(io.BytesIO(block), parts, options))
    except pa.ArrowInvalid:
        return None


def _of_claims(table: pa.Table) -> pa.Table | None:
    """Return a table with the columns of claims, None when not every row is one."""
    try:
        table = table.select(SCHEMA.names).cast(_LOOSE)
    except (KeyError, pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return None
    for column in COLUMNS:
        values = table[column.name]
        if values.null_count and not column.nullable:
            return None
        allowed = _ALLOWED.get(column.name)
        if allowed is not None and not pc.all(pc.is_in(values.drop_null(), allowed)).as_py():
            return None
    if pc.list_flatten(table["via"]).null_count:
        return None
    return table.cast(SCHEMA)


def _line_by_line(block: bytes, name: str, first: int) -> Iterator[Claim | Trouble]:
    for number, raw in enumerate(block.split(b"\n"), start=first):
        if raw.strip():
            yield read_line(raw, f"{name}: line {number}")


def _apart(found: Iterable[Claim | Trouble]) -> Iterator[pa.RecordBatch | Trouble]:
    """Give the Troubles, then the claims as batches."""
    claims: list[Claim] = []
    for item in found:
        if isinstance(item, Trouble):
            yield item
        else:
            claims.append(item)
    for begin in range(0, len(claims), ROWS):
        yield batch_of(claims[begin : begin + ROWS])
