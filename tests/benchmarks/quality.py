"""How right claimx is, beside the plain baseline: prints a Markdown table. Run with `make bench`."""

from __future__ import annotations

from claimx.running.serial import pipe
from tests.benchmarks.baseline import baseline
from tests.benchmarks.corpora import corpora
from tests.benchmarks.models import model
from tests.benchmarks.scoring import Score, score

FOUND = ("numbers", "claims", "attributed", "complete")
FIELDS = ("value", "bound", "modality", "population", "source", "source_type", "date", "location")


def main() -> None:
    """Print one row for each corpus and tool."""
    print(f"| documents | tool | {' | '.join((*FOUND, *FIELDS))} |")
    print("|---|---|" + "---:|" * len((*FOUND, *FIELDS)))
    for corpus in corpora():
        label = f"{corpus.name}, {corpus.lang} ({len(corpus.documents)} documents, {corpus.claims} claims)"
        _row(label, "claimx", score(corpus.gold, [claim.as_dict() for claim in pipe(corpus.documents)]))
        _row("", "baseline", score(corpus.gold, baseline(corpus.documents, model(corpus.lang))))


def _row(label: str, tool: str, result: Score) -> None:
    figures = [result.found[name] for name in FOUND] + [result.fields.get(name) for name in FIELDS]
    print(f"| {label} | {tool} | {' | '.join('' if f is None else f'{f:.2f}' for f in figures)} |")


if __name__ == "__main__":
    main()
