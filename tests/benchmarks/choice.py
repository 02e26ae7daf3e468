"""What the reader chooses where a finder gave it the right count: prints a Markdown table, one row a set.

    python -m tests.benchmarks.choice [GOLD.jsonl ...] [--fold K --weights READER.onnx [--save]]

`category` is over the gold claims whose count is among the candidates with the right value; a count that is taken for
none is wrong. The fields are over those that are taken for a claim of any category.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from claimx.comparing.scoring import judge, pairs
from claimx.extraction.numbers import numbers
from claimx.extraction.reader.model import Reader
from tests.benchmarks.corpora import Corpus, asked
from tests.benchmarks.finders import right_number
from tests.benchmarks.left_out import Counts, by_language, report, share, table

CHOICES = ("category", "modality", "population", "source", "source_type", "date", "location")


def count(corpus: Corpus, model: Reader) -> Counter[str]:
    """Count the right choices in a set."""
    counts: Counter[str] = Counter()
    for document, gold, findings in corpus.findings(model):
        candidates = numbers(document.text, document.lang)
        given = [claim for claim in gold.claims if any(right_number(n, claim) for n in candidates)]
        matched = pairs(given, [finding.claim for finding in findings], same_category=False)
        counts["category.asked"] += len(given)
        for claim, found in matched:
            counts["category.right"] += found.category in (claim.category, *claim.category_alt)
            for name, good in judge(claim, found).items():
                counts.update({f"{name}.asked": 1, f"{name}.right": good})
    return counts


def render(counts: Mapping[str, Counts]) -> str:
    """Lay out the table."""
    by_set = counts["choice"]
    rows = [
        [label, f"{c['category.asked']:,}", *(share(c, name) for name in CHOICES)]
        for label, c in {**by_set, **by_language(by_set, "**all, {}**")}.items()
    ]
    return table(f"set | counts | {' | '.join(CHOICES)}", rows)


def main() -> None:
    """Measure and print."""
    ask = asked(__doc__)
    report(ask, {"choice": {c.label: count(c, ask.reader) for c in ask.corpora}}, render)


if __name__ == "__main__":
    main()
