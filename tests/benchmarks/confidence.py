"""What claimx's confidence is worth: prints a Markdown table of five groups of equal size for each language.

    python -m tests.benchmarks.confidence [GOLD.jsonl ...] [--fold K --weights READER.onnx]

The extracted claims of a language, sorted by confidence; of each group, the share that is complete: a gold claim, with
value, source and modality right. Claims of the same confidence count alike, by their mean. The expected calibration
error is the mean distance of the two, over claims, in those groups. What is kept of left-out documents is what
`tests.training.calibrate` found: the confidence there is fitted on one half of them and measured on the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from statistics import mean

from claimx.comparing.scoring import complete
from tests.benchmarks.corpora import asked
from tests.benchmarks.left_out import Counts, by_language, report, table

GROUPS = 5
SURE = 0.9
Judged = tuple[float, float]  # a confidence, and how many of the claims that have it are complete


def counted(judged: Iterable[tuple[float, bool]]) -> Counter[str]:
    """Count confidences with what became of them, so that they can be added up."""
    return Counter(f"{confidence:.3f} {'right' if good else 'wrong'}" for confidence, good in judged)


def groups(counts: Counter[str], number: int = GROUPS) -> list[list[Judged]]:
    """Sort by confidence, give equals their mean, and cut."""
    alike: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for name, n in counts.items():
        confidence, good = name.split()
        alike[float(confidence)][good == "right"] += n
    shares = [(c, right / (wrong + right)) for c, (wrong, right) in sorted(alike.items()) for _ in range(wrong + right)]
    cuts = [round(n * len(shares) / number) for n in range(number + 1)]
    return [shares[begin:end] for begin, end in pairwise(cuts) if begin < end]


def error(found: Sequence[Sequence[Judged]]) -> float:
    """Return the expected calibration error of some groups."""
    total = sum(len(group) for group in found)
    return sum(abs(sum(c for c, _ in group) - sum(s for _, s in group)) for group in found) / max(total, 1)


def render(counts: Mapping[str, Counts]) -> str:
    """Lay out the table, and tell the calibration error and how many sure claims are wrong."""
    rows, told = [], []
    for lang, c in by_language(counts["confidence"]).items():
        found = groups(c)
        for n, group in enumerate(found, start=1):
            spread = f"{group[0][0]:.2f} to {group[-1][0]:.2f}"
            rows.append([lang, str(n), f"{len(group):,}", spread, f"{mean(s for _, s in group):.2f}"])
        sure = [share for group in found for confidence, share in group if confidence > SURE]
        wrong = round(sum(1 - share for share in sure))
        told.append(f"{lang}: calibration error {error(found):.3f}; above {SURE}, {wrong} of {len(sure):,} are wrong.")
    return table("language | group | claims | confidence | complete", rows) + "\n\n" + " ".join(told)


def main() -> None:
    """Measure and print."""
    ask = asked(__doc__)
    if ask.save:
        raise SystemExit("tests.training.calibrate --save keeps confidences of left-out documents")
    measured = {}
    for corpus in ask.corpora:
        claims = [f.claim for _, _, findings in corpus.findings(ask.reader) for f in findings]
        right = complete(corpus.gold, claims)
        measured[corpus.label] = counted((c.confidence, good) for c, good in zip(claims, right, strict=True))
    report(ask, {"confidence": measured}, render)


if __name__ == "__main__":
    main()
