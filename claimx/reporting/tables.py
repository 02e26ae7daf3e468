"""Claims -> tables for the terminal."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claimx.claim import CATEGORIES, Claim

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

UNSEEN_WIDTH = 140  # characters, where there is no terminal to ask
QUOTATION = 80  # characters of a sentence shown around its number
NOBODY = "(the author)"
_MOST_WIDE = (18, 10, 10, 16, 12, 10)  # characters of the columns before the sentence, which gets what is left
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def terminal() -> Console:
    """Return the console for standard output, as wide as COLUMNS or the terminal say."""
    from rich.console import Console

    unseen = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    return Console(width=UNSEEN_WIDTH if unseen else None, highlight=False)


def claims_table(claims: Sequence[Claim]) -> Table:
    """Lay claims out, one a row, in the order given."""
    table = _table("source", "category", "number", "people", "place", "date", "sentence")
    for column, width in zip(table.columns, _MOST_WIDE, strict=False):
        column.max_width = width
    table.columns[2].justify = "right"
    table.columns[-1].ratio = 1
    for claim in claims:
        said = (claim.source or NOBODY, claim.category, number(claim), claim.population, claim.location, claim.date)
        _add(table, *said, quotation(claim))
    return table


def counts_table(claims: Sequence[Claim], by: str) -> Table:
    """Count claims (not people: their numbers overlap and are never added) by source, category or date."""
    groups = Counter(_group(claim, by) for claim in claims)
    kinds = [kind for kind in CATEGORIES if any(claim.category == kind for claim in claims)] if by != "category" else []
    by_kind = Counter((_group(claim, by), claim.category) for claim in claims)
    ordered = sorted(groups, key=(lambda group: group) if by == "date" else (lambda group: (-groups[group], group)))
    rows = ((group, str(groups[group]), *(str(by_kind[group, kind] or "") for kind in kinds)) for group in ordered)
    return table_of((by, "claims", *kinds), rows)


def table_of(names: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """Lay rows of figures out, each under its name after the first column."""
    table = _table(*names)
    for column in table.columns[1:]:
        column.justify = "right"
    for row in rows:
        _add(table, *row)
    return table


def number(claim: Claim) -> str:
    """Write the number as people do: ≥16, ≤7, ~200, 3–5, 0; a vague one in its own words."""
    if claim.bound == "range":
        return f"{claim.low:,}–{claim.high:,}"
    if claim.bound == "vague" or claim.value is None:
        return clean(claim.quantity).lower()
    sign = {"at_least": "≥", "at_most": "≤", "approx": "~"}.get(claim.bound, "")
    return f"{sign}{claim.value:,}"


def quotation(claim: Claim, width: int = QUOTATION) -> str:
    """Return the part of the sentence around the number, at most `width` characters, cut between words."""
    sentence = claim.sentence
    begin = claim.quantity_start - claim.sentence_start
    end = claim.quantity_end - claim.sentence_start
    if len(sentence) <= width:
        return clean(sentence)
    room = max(width - (end - begin), 0)
    left = max(0, min(begin - room // 2, len(sentence) - width))
    right = min(len(sentence), left + width)
    if left:
        left = sentence.find(" ", left, begin) + 1 or begin
    if right < len(sentence):
        cut = sentence.rfind(" ", end, right)
        right = cut if cut >= 0 else end
    return ("… " if left else "") + clean(sentence[left:right]) + (" …" if right < len(sentence) else "")


def _group(claim: Claim, by: str) -> str:
    if by == "source":
        return claim.source or NOBODY
    return claim.category if by == "category" else claim.date or "(no date)"


def _table(*names: str) -> Table:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for name in names:
        table.add_column(name, overflow="fold")
    return table


def _add(table: Table, *cells: str | None) -> None:
    from rich.text import Text

    table.add_row(*(Text(clean(cell or "")) for cell in cells))


def clean(text: str, keep_length: bool = False) -> str:
    """Take out what would steer the terminal: documents are not to be trusted with it."""
    if keep_length:
        return _CONTROL.sub(" ", text)
    return " ".join(_CONTROL.sub(" ", text).split())
