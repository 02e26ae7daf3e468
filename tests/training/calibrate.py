"""Left-out documents -> the weights of `claimx.extraction.reader.confidence`, as JSON for the reader's metadata.

    python -m tests.training.calibrate GOLD.jsonl ... --weights READER.onnx --fold K --out calibration.json [--save]

A claim is right when it is complete: a gold claim, with value, source and modality right. What is printed, and with
`--save` kept for the README, is honest: the claims of one half of the documents by weights fitted on the other half.
What is written is fitted on both.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimx.comparing.scoring import complete
from claimx.extraction.reader.confidence import FEATURES, features
from claimx.extraction.reader.model import Reader
from tests.benchmarks.confidence import counted, render
from tests.benchmarks.corpora import Corpus, corpora
from tests.benchmarks.folds import FOLDS, fold
from tests.benchmarks.left_out import keep

RIDGE = 1.0  # pulls the weights towards none, so that few claims cannot give large ones
STEPS = 50
Floats = NDArray[np.float64]


def told(corpus: Corpus, model: Reader) -> tuple[list[list[float]], list[bool], list[int]]:
    """Return the features of each claim of a set, whether it is complete, and the half that its document is in."""
    rows, claims, halves = [], [], []
    for document, _, findings in corpus.findings(model):
        for f in findings:
            spot = f.claim.quantity_start, f.claim.quantity_end
            number = next(n for n in f.part.numbers if (n.start, n.end) == spot)
            rows.append(features(f.scores, f.chosen, number))
            claims.append(f.claim)
            halves.append(fold(f"half {document.doc_id}") % 2)
    return rows, complete(corpus.gold, claims), halves


def fitted(rows: Floats, right: Floats) -> Floats:
    """Fit logistic weights by Newton's steps."""
    weights = np.zeros(rows.shape[1])
    pull = RIDGE * np.eye(rows.shape[1])
    pull[0, 0] = 0
    for _ in range(STEPS):
        likely = probability(rows, weights)
        slope = rows.T @ (right - likely) - pull @ weights
        bend = (rows.T * (likely * (1 - likely))) @ rows + pull + 1e-9 * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights += step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights


def probability(rows: Floats, weights: Floats) -> Floats:
    """Return the probability that claims are right."""
    return np.asarray(1 / (1 + np.exp(-(rows @ weights))))


def crossed(rows: Floats, right: Floats, halves: Sequence[int]) -> Floats:
    """Return the probabilities of each half by the weights of the other."""
    found = np.zeros(len(right))
    for half in (0, 1):
        own = np.array(halves) == half
        found[own] = probability(rows[own], fitted(rows[~own], right[~own]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--weights", type=Path, required=True, help="a reader that was trained without the fold")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--save", action="store_true", help="keep the confidences in tests/benchmarks/left_out.json")
    args = parser.parse_args()
    model = Reader(args.weights)
    rows: list[list[float]] = []
    right: list[bool] = []
    halves: list[int] = []
    labels: list[str] = []
    for corpus in corpora(args.gold, lambda doc_id: fold(doc_id) == args.fold):
        for whole, part in zip((rows, right, halves), told(corpus, model), strict=True):
            whole.extend(part)  # type: ignore[arg-type]
        labels += [f"all, {corpus.lang}"] * (len(right) - len(labels))
    x, y = np.array(rows), np.array(right, dtype=float)
    honest = crossed(x, y, halves)
    counts = {
        label: counted((p, good) for p, good, own in zip(honest, right, labels, strict=True) if own == label)
        for label in dict.fromkeys(labels)
    }
    print(render({"confidence": counts}))
    weights = fitted(x, y)
    print("\n" + "  ".join(f"{name} {weight:.3f}" for name, weight in zip(FEATURES, weights, strict=True)))
    args.out.write_text(json.dumps({"weights": [round(float(w), 4) for w in weights]}) + "\n", encoding="utf-8")
    if args.save:
        keep("confidence", args.fold, counts)


if __name__ == "__main__":
    main()
