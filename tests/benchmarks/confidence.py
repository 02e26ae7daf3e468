"""What claimx's confidence is worth: prints a Markdown table. Run with `make bench`.

The extracted claims of a language, sorted by confidence, in five groups of the same size; of each, the share that is
complete: a gold claim, with value, source and modality right. Claims of the same confidence count alike, by their mean,
so that no order among them decides.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from statistics import mean

from claimx.languages import CODES
from claimx.running.serial import pipe
from tests.benchmarks.corpora import corpora
from tests.benchmarks.scoring import complete

GROUPS = 5


def main() -> None:
    """Print one row for each language and group."""
    print("| documents | group | claims | confidence | complete |")
    print("|---|---|---:|---|---:|")
    judged: dict[str, list[tuple[float, bool]]] = {lang: [] for lang in CODES}
    for corpus in corpora():
        claims = [claim.as_dict() for claim in pipe(corpus.documents)]
        right = complete(corpus.gold, claims)
        judged[corpus.lang] += [(claim["confidence"], good) for claim, good in zip(claims, right, strict=True)]
    for lang, found in judged.items():
        for n, group in enumerate(_groups(found), start=1):
            confidences = [confidence for confidence, _ in group]
            spread = f"{min(confidences):.2f} to {max(confidences):.2f}"
            print(f"| all, {lang} | {n} | {len(group)} | {spread} | {mean(share for _, share in group):.2f} |")


def _groups(found: list[tuple[float, bool]]) -> list[list[tuple[float, float]]]:
    """Sort by confidence, give equals their mean, and cut."""
    alike: dict[float, list[bool]] = defaultdict(list)
    for confidence, good in found:
        alike[confidence].append(good)
    shares = [(confidence, mean(alike[confidence])) for confidence, _ in sorted(found)]
    cuts = [round(n * len(shares) / GROUPS) for n in range(GROUPS + 1)]
    return [shares[begin:end] for begin, end in pairwise(cuts) if begin < end]


if __name__ == "__main__":
    main()
