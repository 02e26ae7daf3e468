"""Texts made to break a reader, with a good one behind them: each is read or given up in time, and the run goes on."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

MILLION = 1_000_000
GOOD = "At least 16 civilians were killed near Hasaka on Tuesday, the Observatory said."
TEXTS = {
    **{f"mark {mark}": mark * MILLION for mark in "\"“”'«»()[]{}.,-0"},
    "no space": "killed12" * (MILLION // 8),
    "digits": "1234567890" * (MILLION // 10),
    "a long sentence": "Twelve soldiers and " * 25_000 + "were killed, he said.",
    "numbers": " ".join(map(str, range(10_000))) + " soldiers were killed.",
    "claims": "He said 12 people were killed. " * 10_000,
    "said": "said " * 10_000,
    "quotations": '"He said "12 killed" and ' * 20_000,
    "NULs": "12 killed\0" * 1000,
    "surrogates": "12 soldiers were killed \ud800. " * 1000,
    "lines": "12 killed\n" * 100_000,
}


def fuzz(seconds: float) -> None:
    """Read them all, once, each within a share of the time."""
    with tempfile.TemporaryDirectory() as folder:
        read, told = Path(folder, "in.jsonl"), Path(folder, "errors.jsonl")
        texts = {**TEXTS, "good": GOOD}
        read.write_text(
            "".join(json.dumps({"id": name, "text": text, "lang": "en"}) + "\n" for name, text in texts.items())
        )
        limit = max(1.0, seconds / len(texts))
        command = [sys.executable, "-c", "from claimx.cli.main import main; main()", "extract", "-q", read]
        ended = subprocess.run(
            [*command, "--timeout", f"{limit}", "--errors", told], capture_output=True, text=True, check=False
        )
        failed = [json.loads(line) for line in told.read_text().splitlines()]
        found = [json.loads(line) for line in ended.stdout.splitlines()]
    for record in failed:
        print(f"  {record['doc_id']}: {record['reason']}")
        assert record["kind"] == "timeout", record
    assert ended.returncode == int(bool(failed)), ended.stderr
    assert [record["quantity"] for record in found if record["doc_id"] == "good"] == ["At least 16"]
    for record in found:
        assert texts[record["doc_id"]][record["quantity_start"] : record["quantity_end"]] == record["quantity"]
