"""Scores of one word or count -> who says it, as fully named as the document does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from claimx.claim import SourceType
from claimx.extraction.reader.choose import Choice
from claimx.extraction.reader.model import Reader, Scores
from claimx.extraction.reader.names import fullest

Span = tuple[int, int]
_MARKS = re.compile(r"[*_`]{1,3}|\[(?![^\]]*\](?!\())|\]\([^)\s]*\)|[\u200b-\u200f\u2060\ufeff\u00ad]")
_SPACES = re.compile(r"\s+")
_EDGES = ' \t\n,;:."“”«»|*_`'


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the fullest name, its kind, the words next to what is said, the cue, and who relays it."""

    name: str
    kind: SourceType
    span: Span
    cue: Span | None
    via: tuple[str, ...]


def speaker(text: str, scores: Scores, chosen: Mapping[str, Choice], model: Reader) -> Speaker | None:
    """Return who says it; None when only the author of the text does."""
    span = trimmed(text, chosen["source"].span)
    if span is None:
        return None
    said = plain(text, span)
    name = fullest(plain(text, trimmed(text, chosen["name"].span)) or said, text)
    relay = plain(text, trimmed(text, chosen["via"].span))
    via = (fullest(relay, text),) if relay and relay != said else ()
    ranked = sorted(range(len(model.types)), key=lambda i: (-float(scores.source_type[i]), i))
    kind = next(model.types[i] for i in ranked if model.types[i] != "author")
    return Speaker(name, cast(SourceType, kind), span, trimmed(text, chosen["cue"].span), via)


def trimmed(text: str, span: Span | None) -> Span | None:
    """Return a span without white space and marks at its edges; None when no word is left."""
    if span is None:
        return None
    words = text[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip(_EDGES))
    end = span[1] - len(words) + len(words.rstrip(_EDGES + "("))
    return (start, end) if any(c.isalnum() for c in text[start:end]) else None


def plain(text: str, span: Span | None) -> str:
    """Return the words of a span on one line, without marks of layout; empty for no span."""
    return _SPACES.sub(" ", _MARKS.sub("", text[span[0] : span[1]])).strip() if span else ""
