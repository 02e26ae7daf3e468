"""How many of the gold quantities `numbers` finds: prints a Markdown table, one row a set.

Run with `python -m tests.benchmarks.finders GOLD.jsonl ... [--errors N]`; without files, on the sets that
`corpora.MORE_GOLD` names. A finder is judged by recall: a quantity that it does not give, no reader can choose.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimx import numbers
from claimx.extraction.numbers import Number
from tests.benchmarks.corpora import MORE_GOLD

_COLUMNS = "| set | quantities | overlapped | value, low, high | bound too | candidates per 1000 words |"


@dataclass
class Tally:
    """What one set gave."""

    words: int = 0
    candidates: int = 0
    gold: int = 0
    overlapped: int = 0
    valued: int = 0
    bounded: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add what another set gave."""
        for name in ("words", "candidates", "gold", "overlapped", "valued", "bounded"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def row(self, name: str) -> str:
        """Return the row of the table."""
        shares = (f"{found / max(self.gold, 1):.4f}" for found in (self.overlapped, self.valued, self.bounded))
        rate = f"{1000 * self.candidates / max(self.words, 1):.1f}"
        return f"| {' | '.join((name, str(self.gold), *shares, rate))} |"


def tally(documents: Iterable[Mapping[str, Any]]) -> Tally:
    """Hold the candidates of each document against its gold quantities."""
    result = Tally()
    for document in documents:
        text = document["text"]
        found = numbers(text, document["lang"])
        result.words += len(text.split())
        result.candidates += len(found)
        for claim in document["claims"]:
            result.gold += 1
            near = [n for n in found if n.start < claim["end"] and claim["start"] < n.end]
            meant = (claim["value"], claim["low"], claim["high"])
            right = [n for n in near if (n.value, n.low, n.high) == meant]
            bounded = any(n.bound == claim["bound"] for n in right)
            result.overlapped += bool(near)
            result.valued += bool(right)
            result.bounded += bounded
            if not bounded:
                result.misses.append(_shown(text, claim, near))
    return result


def _shown(text: str, claim: Mapping[str, Any], near: list[Number]) -> str:
    start, end = claim["start"], claim["end"]
    around = f"{text[max(0, start - 60) : start]}[{text[start:end]}]{text[end : end + 60]}".replace("\n", "⏎")
    got = ", ".join(f"{n.text!r} {n.value}/{n.low}/{n.high} {n.bound}" for n in near) or "nothing"
    return f"{around}\n    gold {claim['value']}/{claim['low']}/{claim['high']} {claim['bound']}; found {got}"


def main() -> None:
    """Print the table, and the misses that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, default=sorted(MORE_GOLD.glob("*.gold.jsonl")))
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="misses to show for each set")
    arguments = parser.parse_args()
    print(_COLUMNS + "\n|---|" + "---:|" * (_COLUMNS.count("|") - 2))
    total = Tally()
    for path in arguments.gold:
        result = tally(json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        total.add(result)
        print(result.row(path.name.removesuffix(".jsonl").removesuffix(".gold")))
        for miss in result.misses[: arguments.errors]:
            print(f"  {miss}")
    print(total.row("all"))


if __name__ == "__main__":
    main()
