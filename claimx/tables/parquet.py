"""Claims <-> Parquet: the record's schema, with what each field means as metadata."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from claimx import claim as record
from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables.arrow import ROWS, SCHEMA, batch_of, checked, claims_in


class Writer:
    """Writes claims as Parquet, compressed by Zstandard."""

    def __init__(self, stream: IO[bytes]) -> None:
        schema = SCHEMA.with_metadata({"claimx": json.dumps(record.schema(), ensure_ascii=False)})
        self._file = pq.ParquetWriter(stream, schema, compression="zstd")
        self._waiting: list[Claim] = []

    def write(self, claim: Claim) -> None:
        """Write one claim."""
        self._waiting.append(claim)
        if len(self._waiting) >= ROWS:
            self._flush()

    def write_batch(self, batch: pa.RecordBatch) -> None:
        """Write many claims."""
        self._flush()
        self._file.write_batch(batch)

    def _flush(self) -> None:
        if self._waiting:
            self._file.write_batch(batch_of(self._waiting))
            self._waiting = []

    def close(self) -> None:
        """Write the end of the file; the stream stays open."""
        self._flush()
        self._file.close()

    def discard(self) -> None:
        """Give up what was written."""
        self._file.close()


def read_claims(stream: BinaryIO, name: str) -> Iterator[Claim | Trouble]:
    """Read claims; a row that is no claim is one Trouble that names it, and the rest goes on."""
    return claims_in(read_batches(stream, name))


def read_batches(stream: BinaryIO, name: str) -> Iterator[pa.RecordBatch | Trouble]:
    """Read claims in columns.

    Raises:
        OSError: when this is no Parquet file.
    """
    try:
        yield from checked(pq.ParquetFile(stream).iter_batches(ROWS), name)
    except pa.ArrowInvalid as error:
        raise OSError(None, f"not Parquet ({str(error).splitlines()[0]})", name) from error
