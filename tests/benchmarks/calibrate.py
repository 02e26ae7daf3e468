"""Fit the weights of `claimx.extraction.confidence` to gold claims and print them, ready to be put there.

    python -m tests.benchmarks.calibrate [MORE.gold.jsonl ...]

Takes the gold that the benchmarks find and any further files of it (`doc_id`, `lang`, `doc_date`, `text`, `claims`).
Method: logistic regression of "this claim is complete" on the signs, ridge penalty 1, by Newton's method.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from claimx.extraction.confidence import signs
from claimx.extraction.extract import Finding, find
from claimx.reading.document import Document
from tests.benchmarks.corpora import corpora
from tests.benchmarks.scoring import complete

FEWEST = 5  # claims with a sign, before it gets a weight


def main() -> None:
    """Print the base and the weights."""
    rows: list[tuple[list[str], bool]] = []
    for documents, gold in _sets():
        found = [finding for _, findings in find(documents) for finding in findings]
        right = complete(gold, [finding.claim.as_dict() for finding in found])
        rows += [(_signs(finding), good) for finding, good in zip(found, right, strict=True)]
    often = Counter(sign for seen, _ in rows for sign in seen)
    names = sorted(name for name, count in often.items() if count >= FEWEST)
    base, weights = _fit(rows, names)
    print(f"# {len(rows)} claims\nBASE = {base:.2f}\nWEIGHTS = {{")
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    print("}")


def _sets() -> Iterator[tuple[list[Document], list[dict[str, Any]]]]:
    for corpus in corpora():
        yield corpus.documents, corpus.gold
    for path in sys.argv[1:]:
        gold = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
        yield [_document(record) for record in gold], gold


def _document(record: dict[str, Any]) -> Document:
    day = record.get("doc_date")
    return Document(
        record["doc_id"], record["text"], date=date.fromisoformat(day) if day else None, lang=record["lang"]
    )


def _signs(finding: Finding) -> list[str]:
    return signs(finding.parsed, finding.reading, finding.attribution, finding.stance, speakers=finding.speakers)


def _fit(rows: list[tuple[list[str], bool]], names: list[str]) -> tuple[float, list[float]]:
    """Return the base and the weight of each sign."""
    x = np.array([[1.0, *(float(name in seen) for name in names)] for seen, _ in rows])
    y = np.array([float(good) for _, good in rows])
    penalty = np.array([1e-6, *(1.0 for _ in names)])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - chance) - penalty * weights
        curve = (x.T * (chance * (1 - chance))) @ x + np.diag(penalty)
        weights = weights + np.linalg.solve(curve, slope)
    return float(weights[0]), [float(weight) for weight in weights[1:]]


if __name__ == "__main__":
    main()
