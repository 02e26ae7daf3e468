"""What the shipped reader must reach on samples/gold, by set and language: figures in floors.json, held by a test.

    python -m tests.benchmarks.floors          # prints what it reaches now
    python -m tests.benchmarks.floors --write  # puts that into floors.json

One document in `EVERY` is read, the same ones each time, so that the test takes seconds.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path

from claimx.comparing.scoring import FIGURES, score
from claimx.extraction.reader.model import reader
from tests.benchmarks.corpora import corpora

FILE = Path(__file__).with_name("floors.json")
EVERY = 6
WHOLE = "ukraine-seeds/"  # ids of the documents that are all read


def measured() -> dict[str, dict[str, float]]:
    """Return the F1 of each figure, rounded down to a hundredth, by set and language."""
    found = {}
    for corpus in corpora(wanted=_wanted):
        result = score(corpus.gold, [f.claim for _, _, findings in corpus.findings(reader()) for f in findings])
        found[corpus.label] = {name: math.floor(100 * result.rates[name].f1 + 1e-9) / 100 for name in FIGURES}
    return found


def _wanted(doc_id: str) -> bool:
    return doc_id.startswith(WHOLE) or int(hashlib.sha256(f"floor {doc_id}".encode()).hexdigest(), 16) % EVERY == 0


if __name__ == "__main__":
    lines = ",\n".join(f" {json.dumps(label)}: {json.dumps(figures)}" for label, figures in measured().items())
    print(f"{{\n{lines}\n}}")
    if "--write" in sys.argv[1:]:
        FILE.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
