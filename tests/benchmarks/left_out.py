"""Figures of documents that a reader was trained without, kept in left_out.json: most of their texts cannot be here.

The file holds for each benchmark, set and fold what was counted, so that folds add up.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.corpora import Asked

FILE = Path(__file__).with_name("left_out.json")
Counts = Mapping[str, Counter[str]]  # by set and language ("syria, en")


def kept(benchmark: str) -> dict[str, Counter[str]]:
    """Return the counts of a benchmark, all folds together."""
    return {
        label: sum((Counter(counts) for counts in folds.values()), Counter())
        for label, folds in sorted(_file().get(benchmark, {}).items(), key=_order)
    }


def keep(benchmark: str, fold: int, counts: Counts) -> None:
    """Put counts of one fold into the file, in the place of those that were there."""
    file = _file()
    sets = file.setdefault(benchmark, {})
    for label, counted in counts.items():
        sets.setdefault(label, {})[str(fold)] = {name: n for name, n in sorted(counted.items()) if n}
    lines = [f' "{name}": {{\n{_lines(of)}\n }}' for name, of in sorted(file.items())]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _lines(sets: Mapping[str, Any]) -> str:
    return ",\n".join(f"  {json.dumps(label)}: {json.dumps(folds)}" for label, folds in sorted(sets.items()))


def _file() -> dict[str, dict[str, dict[str, dict[str, int]]]]:
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


def _order(entry: tuple[str, object]) -> tuple[str, str]:
    name, _, lang = entry[0].rpartition(", ")
    return lang, name


def report(asked: Asked, measured: Mapping[str, Counts], render: Callable[[Mapping[str, Counts]], str]) -> None:
    """Keep what was measured if asked to, and print it; where nothing was named, behind what is kept."""
    if asked.save:
        for benchmark, counts in measured.items():
            keep(benchmark, asked.fold or 0, counts)
    if asked.all_by_default:
        if FILE.exists():
            print("Documents left out of training:\n")
            print(render({benchmark: kept(benchmark) for benchmark in measured}))
        print("\nThe annotated texts of this repository, which the shipped reader was trained on:\n")
    print(render(measured))


def by_language(counts: Counts, name: str = "{}") -> dict[str, Counter[str]]:
    """Add up the sets of each language, under a name that has its code."""
    total: dict[str, Counter[str]] = {}
    for label, counted in counts.items():
        total.setdefault(name.format(label.rpartition(", ")[2]), Counter()).update(counted)
    return total


def f1(counted: Counter[str], name: str) -> str:
    """Show the F1 of what was counted as `name.hit`, `name.found` and `name.gold`."""
    both = counted[f"{name}.found"] + counted[f"{name}.gold"]
    return f"{2 * counted[f'{name}.hit'] / both:.2f}" if both else ""


def share(counted: Counter[str], name: str, digits: int = 2) -> str:
    """Show the share of `name.right` in `name.asked`."""
    asked = counted[f"{name}.asked"]
    return f"{counted[f'{name}.right'] / asked:.{digits}f}" if asked else ""


def table(head: str, rows: list[list[str]]) -> str:
    """Lay out a Markdown table whose first column is text and whose others are numbers."""
    columns = head.count("|")
    lines = [f"| {head} |", f"|---|{'---:|' * columns}", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)
