"""A parsed sentence -> the name of the place where a claim's event happened."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimx.extraction.clauses import (
    ADVERBIAL,
    CONTENT,
    COORDINATE,
    PARTICIPLE,
    RELATIVE,
    detached,
    path,
    root_of,
    summing,
    telling,
)
from claimx.extraction.parsing import Parsed
from claimx.extraction.where.capitals import REGION_SIZE, Unit
from claimx.extraction.where.placenames import STRONG, PlaceName, place_names
from claimx.languages import language

if TYPE_CHECKING:
    from spacy.tokens import Token

# How much the way through the parse weighs against the sign of a place.
_SIGN = 2.0
_SIZE = 0.6
_CLAUSE = 3.0
_OTHER_EVENT = 6.0
_SPOKEN = 12.0
_NEVER = 100.0
_HERE = 3.0
_ENOUGH = -7.0
_MARGIN = 2.0  # how far behind a larger place a smaller one may be
_NAMING = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Place:
    """The name of a place, without the words that lead to it; `start` and `end` are document offsets."""

    start: int
    end: int
    text: str


def where(parsed: Parsed, quantity: int, trigger: int | None, sources: Collection[int]) -> Place | None:
    """Name the place where the event of one claim happened; None when the sentence does not say.

    Args:
        parsed: the sentence of the claim.
        quantity: the token of its count.
        trigger: the token of its category word ("killed"), if there is one.
        sources: the tokens of those who speak in the sentence, and of the words that say so.
    """
    units, names = place_names(parsed)
    if not names:
        return None
    event = trigger if trigger is not None else quantity
    scores = [_score(parsed, units, name, event, quantity, sources) for name in names]
    best = max(range(len(names)), key=lambda i: scores[i])
    if scores[best] < _ENOUGH:
        return None
    if names[best].rank <= REGION_SIZE:  # a smaller place says more
        near = [i for i, name in enumerate(names) if name.strength >= STRONG and scores[i] > scores[best] - _MARGIN]
        best = max([best, *near], key=lambda i: names[i].rank)
    first, last = _together(names, _smallest(names, best, units))
    start, end = units[names[first].first].start, units[names[last].last].end
    text = parsed.sentence.text[start - parsed.sentence.start : end - parsed.sentence.start]
    return Place(start, end, text)


def _score(
    parsed: Parsed, units: Sequence[Unit], name: PlaceName, event: int, quantity: int, sources: Collection[int]
) -> float:
    """How well a name fits: its own sign and size, less the way through the parse to the event."""
    doc = parsed.doc
    tokens = [doc[i] for i in range(units[name.first].first, units[name.last].last + 1)]
    root = root_of(tokens)
    score = _SIGN * name.strength + _SIZE * name.rank - min(abs(root.i - event), abs(root.i - quantity)) / 10
    if any(t.i in sources for t in tokens):
        return score - (_SPOKEN if name.strength >= STRONG else _NEVER)
    if units[name.first].bracket != next((u.bracket for u in units if u.last >= event), 0):
        score -= _OTHER_EVENT
    way = path(root, doc[event])
    if way is None:
        return score - _OTHER_EVENT
    if name.clause >= 0 and _within(doc[event], doc[units[name.clause].first]):
        return score + _HERE
    lists = language(doc.lang_)
    words, events, moments = lists.when, lists.where.events, lists.attribution.moments
    top = way.top
    told = bool(way.down) and way.down[-1].dep_ in CONTENT and top.i in sources
    if top.i in sources and top.i < root.i < event and _beside(top, tokens[0], moments):
        return score - _NEVER  # "announced in X the death of"
    if told and top.i < root.i and not top.i < event < root.i:
        return score - _NEVER  # "told reporters in X that"
    summed = any(summing(token, words) for token in way.down)
    for i, token in enumerate(way.up):
        through = any(below.lower_ in events for below in way.up[:i])  # "according to officials in an attack in X"
        if token.i in sources and token.i < root.i and not through:
            return score - (_NEVER if token.pos_ == "VERB" else _SPOKEN)
        if token.dep_ in CONTENT or (token.dep_ in RELATIVE and not telling(token)):
            score -= _OTHER_EVENT
        elif token.dep_ in RELATIVE | PARTICIPLE | ADVERBIAL:
            score -= _CLAUSE
        elif token.dep_ in COORDINATE:
            score -= _CLAUSE / 2
        else:
            score -= 0.5
    for token in way.down:
        if detached(token, words) or (summed and token.dep_ in RELATIVE and token.head.i != top.i):
            return score - _NEVER
        score -= 2.0 if token.dep_ in RELATIVE | CONTENT | PARTICIPLE | ADVERBIAL | COORDINATE else 0.25
    return score


def _beside(verb: Token, name: Token, moments: Collection[str]) -> bool:
    """True when nothing but words of time parts a verb from the name of a place after it."""
    between = verb.doc[verb.i + 1 : name.i]
    return verb.pos_ == "VERB" and all(t.pos_ not in _NAMING or t.lower_ in moments for t in between)


def _within(event: Token, opening: Token) -> bool:
    """True for an event of the clause that "where" opens."""
    verb = opening.head
    return event.i > opening.i and (event.i == verb.i or verb.is_ancestor(event))


def _smallest(names: Sequence[PlaceName], best: int, units: Sequence[Unit]) -> int:
    """Of the names chained to the best one, the smallest place: "in X in northern Y", "in Y's X"."""
    first = last = best
    while first > 0 and _chained(names[first - 1], names[first], units):
        first -= 1
    while last + 1 < len(names) and _chained(names[last], names[last + 1], units):
        last += 1
    while first < last:
        leader, follower = names[first], names[first + 1]
        owned = units[leader.last].genitive and follower.lead <= leader.first
        if not owned and (leader.rank > REGION_SIZE or follower.rank <= leader.rank):
            break
        first += 1
    return first


def _chained(name: PlaceName, follower: PlaceName, units: Sequence[Unit]) -> bool:
    """True when one name tells where the other is, in one phrase."""
    if any(unit.gap not in {"", ","} for unit in units[name.last + 1 : follower.last + 1]):
        return False
    return follower.lead <= name.tail + 1 and not follower.joined


def _together(names: Sequence[PlaceName], chosen: int) -> tuple[int, int]:
    """The first and last of the names coordinated with the one chosen."""
    first = last = chosen
    while names[first].joined:
        first -= 1
    while last + 1 < len(names) and names[last + 1].joined:
        last += 1
    return first, last
