"""Broken texts through `claimx extract`: no failure but of what is no text, and the same alone as in a folder."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from claimx.reading.document import Document
from claimx.reading.fields import Fields
from claimx.running.inputs import documents
from tests.fuzz.texts import assert_in_place, broken, real

FILES = 60  # in a folder
_CLAIMX = [sys.executable, "-c", "from claimx.cli.main import main; main()"]


def fuzz(seconds: float) -> None:
    """Look for as long as told."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number = time.time_ns()
        with tempfile.TemporaryDirectory() as folder:
            try:
                _check(Path(folder), random.Random(number))
            except AssertionError as error:
                raise AssertionError(f"with random.Random({number})") from error


def _check(folder: Path, chance: random.Random) -> None:
    texts = real()
    read = folder / "in"
    read.mkdir()
    for number in range(FILES):
        raw = broken(chance.choice(texts), chance).encode("utf-8", "surrogatepass")
        if chance.random() < 0.2:  # bytes are lost
            at = chance.randrange(len(raw) + 1)
            raw = raw[:at] + raw[at + chance.randrange(9) :]
        (read / f"{number}.txt").write_bytes(raw)
    told = folder / "errors.jsonl"
    together = _extract(read, "--errors", told)
    for line in told.read_text().splitlines():
        assert json.loads(line)["stage"] == "reading", line
    given = {item.doc_id: item.text for item in documents([str(read)], Fields(), None) if isinstance(item, Document)}
    for line in together:
        record = json.loads(line)
        assert_in_place(record, given[record["doc_id"]])
    alone = chance.choice(sorted(given))
    assert _extract(read / alone) == [line for line in together if json.loads(line)["doc_id"] == alone], alone


def _extract(*arguments: object) -> list[str]:
    ended = subprocess.run(
        [*_CLAIMX, "extract", "-q", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert ended.returncode in (0, 1), ended.stderr
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.stdout.splitlines()
