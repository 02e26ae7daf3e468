"""A text -> its claims, each with the rule or word that decided every field of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claimx.claim import Claim
from claimx.extraction.extract import Finding, find
from claimx.extraction.parsing import Parsed
from claimx.reading.document import Document

_MANNER = {
    "reported": "a verb of saying reports it",
    "quoted": "it is quoted",
    "according": "the source is named beside it",
    "noun": "a noun of saying reports it",
    "headline": "source and content side by side",
    "carried": "the words of saying stand elsewhere",
}


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
        ValueError: when claimx has no rules for `lang`.
    """
    document = Document(doc_id="", text=text, date=doc_date, lang=lang)
    return [(finding.claim, _decisions(finding)) for _, found in find([document]) for finding in found]


def _decisions(finding: Finding) -> list[Decision]:
    claim, reading = finding.claim, finding.reading
    low, high = ("" if end is None else end for end in (claim.low, claim.high))
    quantity = f"{f'{low}..{high}' if claim.value is None else claim.value} ({claim.bound})"
    sure = f"how often claims read by these rules ({reading.rule}) are right"
    return [
        Decision("quantity", quantity, f'"{claim.quantity}"', claim.quantity_start, claim.quantity_end),
        _category(finding),
        _population(finding),
        _modality(finding),
        *_source(finding),
        _date(finding),
        _location(finding),
        Decision("confidence", f"{claim.confidence:.2f}", sure),
    ]


def _at(parsed: Parsed, token: int) -> tuple[str, int, int]:
    """Return the words of a token in the document, and their place."""
    return parsed.text(token, token), parsed.starts[token], parsed.ends[token]


def _category(finding: Finding) -> Decision:
    reading, parsed = finding.reading, finding.parsed
    word, start, end = _at(parsed, reading.trigger)
    why = f'"{word}", by the rule "{reading.rule}"'
    if reading.inherited is not None:
        why += f', taken over from "{parsed.numbers[reading.inherited].text}"'
    return Decision("category", finding.claim.category, why, start, end)


def _population(finding: Finding) -> Decision:
    claim, phrase, parsed = finding.claim, finding.reading.phrase, finding.parsed
    if claim.population is None:
        return Decision("population", "-", "the text names nobody")
    own = phrase.head is not None and claim.population in parsed.text(phrase.first, phrase.end)
    if not own:
        return Decision("population", claim.population, "who the bare number refers back to, or whom its noun is about")
    start, end = parsed.starts[phrase.first], parsed.ends[phrase.end]
    return Decision("population", claim.population, "the noun phrase of the count", start, end)


def _modality(finding: Finding) -> Decision:
    stance = finding.stance
    if stance.word is None:
        return Decision("modality", stance.modality, "nothing weakens it")
    word, start, end = _at(finding.parsed, stance.word)
    return Decision("modality", stance.modality, f'"{word}"', start, end)


def _source(finding: Finding) -> list[Decision]:
    claim, relation = finding.claim, finding.attribution
    if relation is None:
        return [Decision("source", "-", "no words of another around the count: the author's own")]
    fuller = "" if relation.source == relation.source_text else ", the fullest name in the text"
    who, why = f"{relation.source} ({relation.source_type})", f'"{relation.source_text}"{fuller}'
    found = [Decision("source", who, why, relation.source_start, relation.source_end)]
    if relation.cue is not None:
        found.append(Decision("cue", relation.cue, _MANNER[relation.kind], relation.cue_start, relation.cue_end))
    if claim.via:
        found.append(Decision("via", ", ".join(claim.via), "who relays it"))
    return found


def _date(finding: Finding) -> Decision:
    time = finding.time
    if time is None:
        return Decision("date", "-", "the sentence does not date it")
    if time.edtf is None:
        why = f'"{time.text}", which only the date of the document could tell'
        return Decision("date", "-", why, time.start, time.end)
    return Decision("date", time.edtf, f'"{time.text}"', time.start, time.end)


def _location(finding: Finding) -> Decision:
    place = finding.place
    if place is None:
        return Decision("location", "-", "the sentence names no place of it")
    return Decision("location", place.text, "the place named in the sentence", place.start, place.end)
