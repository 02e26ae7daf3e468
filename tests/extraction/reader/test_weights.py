"""The weights are those that their provenance tells of."""

import hashlib
import re

from claimx.extraction.reader.model import WEIGHTS


def test_the_checksum_is_that_of_the_file():
    told = re.search(r"SHA-256 \| `([0-9a-f]{64})`", WEIGHTS.with_name("PROVENANCE.md").read_text(encoding="utf-8"))
    assert told
    assert hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() == told.group(1)


def test_the_file_is_small_enough_to_ship():
    assert WEIGHTS.stat().st_size < 45_000_000
