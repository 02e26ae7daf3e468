"""A score -> tables for the terminal, or JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from claimx.comparing.scoring import FIELDS, FIGURES, Miss, Rate, Score
from claimx.reporting.tables import clean, table_of

if TYPE_CHECKING:
    from rich.table import Table

AROUND = 60  # characters of the text shown on each side of what is wrong


def score_tables(score: Score) -> Iterable[Table]:
    """Lay a score out: what was found, by category, and the fields of what was matched."""
    rates = {**{name: score.rates[name] for name in FIGURES}, **score.categories}
    figures = ((name, *_figures(rate)) for name, rate in rates.items())
    yield table_of(("", "precision", "recall", "F1", "right", "found", "gold"), figures)
    yield table_of(
        ("of the matched claims", "right"), ((n, f"{score.fields[n]:.3f}") for n in FIELDS if n in score.fields)
    )


def _figures(rate: Rate) -> tuple[str, ...]:
    shares = (f"{share:.3f}" for share in (rate.precision, rate.recall, rate.f1))
    return (*shares, f"{rate.hit:,}", f"{rate.found:,}", f"{rate.gold:,}")


def as_json(score: Score) -> dict[str, Any]:
    """Return a score as plain JSON values."""

    def plain(rates: Mapping[str, Rate]) -> dict[str, Any]:
        return {
            name: {
                "precision": r.precision,
                "recall": r.recall,
                "f1": r.f1,
                "right": r.hit,
                "found": r.found,
                "gold": r.gold,
            }
            for name, r in rates.items()
        }

    return {
        "documents": score.documents,
        **plain(score.rates),
        "category": plain(score.categories),
        "fields": dict(score.fields),
    }


def wrong(misses: Iterable[Miss], most: int, texts: Mapping[str, str]) -> Iterable[str]:
    """Write out at most so many of each kind of what is wrong, with the words around where the text is known."""
    shown: Counter[str] = Counter()
    for miss in misses:
        shown[miss.kind] += 1
        if shown[miss.kind] <= most:
            text = texts.get(miss.doc_id, "")
            before, after = text[max(0, miss.start - AROUND) : miss.start], text[miss.end : miss.end + AROUND]
            said = clean(f"{before}[{text[miss.start : miss.end]}]{after}") if text else ""
            yield f"{miss.kind}: {clean(miss.doc_id)} {miss.start}-{miss.end}: {said}".rstrip(": ")
            if miss.gold is not None or miss.found is not None:
                yield f"    gold: {clean(miss.gold or 'none')}; found: {clean(miss.found or 'none')}"
