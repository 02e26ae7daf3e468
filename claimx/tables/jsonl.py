"""Claims -> JSON Lines, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from claimx.claim import Claim
from claimx.reading.document import Trouble, encodable


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


def read_claims(stream: BinaryIO, path: str) -> Iterator[Claim | Trouble]:
    """Read the claims of a stream; a line that is no claim is one Trouble that names it, and the rest goes on."""
    for number, raw in enumerate(stream, start=1):
        if not raw.strip():
            continue
        try:
            record = json.loads(raw)
            if not isinstance(record, dict):
                raise ValueError("not a JSON object")
            yield Claim.from_dict(record)
        except (ValueError, RecursionError) as error:
            yield Trouble(f"{path}: line {number}", f"not a claim ({error})")
