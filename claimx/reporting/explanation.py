"""A claim and the decisions behind it -> the sentence in colour, and one line a field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from claimx.claim import Claim
from claimx.reporting.tables import clean

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from claimx.extraction.explain import Decision

COLOURS: Mapping[str, str] = {
    "quantity": "bold yellow",
    "category": "bold red",
    "population": "green",
    "modality": "italic",
    "cue": "magenta",
    "source": "bold blue",
    "date": "cyan",
    "location": "cyan",
}


def explanation(claim: Claim, decisions: Sequence[Decision]) -> RenderableType:
    """Lay one claim out: its sentence with the deciding words in colour, then what decided each field."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    lines = Table.grid(padding=(0, 2))
    for decision in decisions:
        style = COLOURS.get(decision.field, "")
        lines.add_row(Text(decision.field, style), Text(clean(decision.value)), Text(clean(decision.why), "dim"))
    return Group(_coloured(claim, decisions), Padding(lines, (0, 0, 1, 2)))


def _coloured(claim: Claim, decisions: Sequence[Decision]) -> Text:
    from rich.text import Text

    sentence = Text(clean(claim.sentence, keep_length=True))
    for decision in decisions:
        if decision.start is not None and decision.end is not None:
            begin, end = decision.start - claim.sentence_start, decision.end - claim.sentence_start
            if 0 <= begin < end <= len(claim.sentence):
                sentence.stylize(COLOURS.get(decision.field, ""), begin, end)
    return sentence
