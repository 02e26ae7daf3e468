"""Scores of one word or count -> who says it, as fully named as the document does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from claimx.claim import SourceType
from claimx.extraction.reader.choose import Choice
from claimx.extraction.reader.model import Reader, Scores
from claimx.extraction.reader.names import spelled_out
from claimx.languages import CODES, language

Span = tuple[int, int]
_MARKS = re.compile(r"[*_`]{1,3}|\[(?![^\]]*\](?!\())|\]\([^)\s]*\)|[\u200b-\u200f\u2060\ufeff\u00ad]")
_WORD = re.compile(r"\w{3,}")
_SPACES = re.compile(r"\s+")
LIKELY, CERTAIN = 0.5, 0.9  # probabilities of a name from which it is taken
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
    name = spelled_out(_named(said, plain(text, trimmed(text, chosen["name"].span)), chosen["name"].probability), text)
    relay = plain(text, trimmed(text, chosen["via"].span))
    via = (spelled_out(relay, text),) if relay and relay != said else ()
    ranked = sorted(range(len(model.types)), key=lambda i: (-float(scores.source_type[i]), i))
    kind = next(model.types[i] for i in ranked if model.types[i] != "author")
    return Speaker(name, cast(SourceType, kind), span, trimmed(text, chosen["cue"].span), via)


def _named(said: str, name: str, probability: float) -> str:
    """Weigh the words next to the claim against the name that the reader points to.

    A pronoun takes that name; a short mention one that holds its word, or any that is all but certain; a long mention
    one that is a part of it ("the governor, Omar Aziz").
    """
    if not name or said.lower() in _pronouns():
        return name or said
    mentioned, named = _content(said), _content(name)
    part = named < mentioned or (len(mentioned) == 1 and mentioned <= named)
    if (part and named and probability >= LIKELY) or (len(mentioned) <= 2 and probability >= CERTAIN):
        return name
    return said


def _content(words: str) -> set[str]:
    return {w.lower() for w in _WORD.findall(words)}


@cache
def _pronouns() -> frozenset[str]:
    return frozenset().union(*(language(code).pronouns for code in CODES))


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
