"""Claims <-> JSON Lines, UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from claimx.claim import Claim
from claimx.reading.document import Trouble, encodable
from claimx.tables.columns import claim_of

if TYPE_CHECKING:
    from pyarrow import RecordBatch


class JsonlWriter:
    """Writes claims as UTF-8 JSON, one a line."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, claim: Claim) -> None:
        """Write one claim, which is there for a reader at once."""
        self._stream.write(f"{encodable(claim.to_json())}\n".encode())
        self._stream.flush()

    def close(self) -> None:
        """End what was written; the stream stays open."""


def read_claims(stream: BinaryIO, name: str) -> Iterator[Claim | Trouble]:
    """Read the claims of a stream; a line that is no claim is one Trouble that names it, and the rest goes on."""
    for number, raw in enumerate(stream, start=1):
        if raw.strip():
            yield read_line(raw, f"{name}: line {number}")


def read_line(raw: bytes, where: str) -> Claim | Trouble:
    """Read one line."""
    try:
        return claim_of(json.loads(raw.removeprefix(b"\xef\xbb\xbf")), where)
    except (ValueError, RecursionError) as error:
        return Trouble(where, f"not a claim ({error})")


def read_batches(stream: BinaryIO, name: str) -> Iterator[RecordBatch | Trouble]:
    """Read the same in columns, which needs pyarrow."""
    from claimx.tables.arrow import read_jsonl

    return read_jsonl(stream, name)
