"""A text -> its claims, each with the likeliest candidates for every field and the words that carried it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claimx.claim import Claim
from claimx.extraction.extract import Finding, find
from claimx.extraction.reader.choose import stretches
from claimx.extraction.reader.model import Floats, Reader, reader
from claimx.extraction.reader.speaker import Span, plain, trimmed
from claimx.reading.document import Document

SHOWN = 3  # candidates told of each field
LEAST = 0.005  # probability of a candidate worth telling
CARRY = 0.5  # what the log-odds must fall by, without a word, for the word to be told
_WORD = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class Decision:
    """What decided one field: its value, why, and where the words that decided stand; None when no word did."""

    field: str
    value: str
    why: str
    start: int | None = None
    end: int | None = None


def explain_text(text: str, lang: str = "en", doc_date: date | None = None) -> list[tuple[Claim, list[Decision]]]:
    """Return the claims of a text with the decisions behind them, in the order of their quantities.

    Raises:
        ValueError: when claimx does not read `lang`.
    """
    document = Document(doc_id="", text=text, date=doc_date, lang=lang)
    return [(finding.claim, _decisions(finding, reader())) for finding in find(document, reader())]


def _decisions(finding: Finding, model: Reader) -> list[Decision]:
    claim, scores = finding.claim, finding.scores
    low, high = ("" if end is None else end for end in (claim.low, claim.high))
    quantity = f"{f'{low}..{high}' if claim.value is None else claim.value} ({claim.bound})"
    category = _ranked(("no claim", *model.categories[1:]), scores.category)
    source = f"{claim.source or '(the author)'} ({claim.source_type})"
    place, day = _span("location", finding), _span("date", finding)
    return [
        Decision("quantity", quantity, f'"{claim.quantity}"', claim.quantity_start, claim.quantity_end),
        Decision("category", claim.category, f"{category}; carried by {_carriers(finding, model)}"),
        _words("population", claim.population or "(not said)", finding, model),
        Decision("modality", claim.modality, _ranked(model.modalities, scores.modality)),
        Decision("source", source, _candidates("source", finding, model), claim.source_start, claim.source_end),
        *([_words("cue", claim.cue, finding, model)] if claim.cue else []),
        *([Decision("date", claim.date or "(no day known)", f'"{claim.date_text}"', *(day or (None, None)))]
          if claim.date_text else []),
        *([Decision("location", claim.location, _candidates("location", finding, model), *(place or (None, None)))]
          if claim.location else []),
        Decision("confidence", f"{claim.confidence:.2f}", "how often claims like this were complete on texts left out"),
    ]  # fmt: skip


def _words(role: str, value: str, finding: Finding, model: Reader) -> Decision:
    return Decision(role, value, _candidates(role, finding, model), *(_span(role, finding) or (None, None)))


def _span(role: str, finding: Finding) -> Span | None:
    return trimmed(finding.part.document.text, finding.chosen[role].span)


def _ranked(labels: Sequence[str], probabilities: Floats) -> str:
    """Tell the likeliest labels with their probabilities."""
    order = sorted(range(len(labels)), key=lambda i: -float(probabilities[i]))[:SHOWN]
    told = [f"{labels[i]} {probabilities[i]:.2f}" for k, i in enumerate(order) if not k or probabilities[i] >= LEAST]
    return ", ".join(told)


def _candidates(role: str, finding: Finding, model: Reader) -> str:
    """Tell the likeliest stretches of text for a role with their probabilities."""
    part, text = finding.part, finding.part.document.text
    found = stretches(finding.scores, model.roles.index(role), part.pieces, part.sentence_of, text)[:SHOWN]
    nobody = "(the author)" if role == "source" else "(none)"
    return ", ".join(
        f'"{plain(text, c.span)}" {c.probability:.2f}' if c.span else f"{nobody} {c.probability:.2f}"
        for k, c in enumerate(found) if not k or c.probability >= LEAST
    )  # fmt: skip


def _carriers(finding: Finding, model: Reader) -> str:
    """Tell the words of the sentence without which the category would have been less likely, the strongest first."""
    claim, part = finding.claim, finding.part
    label = model.categories.index(claim.category)
    whole = float(finding.scores.category[label])
    only = type(finding.window)(finding.window.pieces, [finding.index])
    falls: list[tuple[float, int, str]] = []
    for match in _WORD.finditer(part.document.text, claim.sentence_start, claim.sentence_end):
        span = part.pieces.span(*match.span())
        if not span or (match.start() < claim.quantity_end and match.end() > claim.quantity_start):
            continue
        hidden = range(span[0], span[1] + 1)
        without = model.read(part.pieces, part.sentence_of, finding.spans, only, hidden)[0]
        fall = _odds(whole) - _odds(float(without.category[label]))
        falls.append((fall, match.start(), f'"{match.group()}" ({without.category[label]:.2f} without it)'))
    strong = sorted((f for f in falls if f[0] >= CARRY), key=lambda f: (-f[0], f[1]))[:SHOWN]
    return ", ".join(words for _, _, words in strong) or "no single word"


def _odds(probability: float) -> float:
    kept = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))
