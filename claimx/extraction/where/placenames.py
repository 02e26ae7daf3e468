"""A parsed sentence -> the names of places in it, each with how surely something happened there and how large it is.

No gazetteer is needed: the words beside a name show what it is ("the town of X", "in X", "X province", "the siege of
X"). Only what needs no such word, countries and well-known cities, is listed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claimx.extraction.clauses import root_of
from claimx.extraction.parsing import Parsed
from claimx.extraction.where.capitals import (
    BARE,
    COUNTRY,
    FACILITY,
    REGION_SIZE,
    Lists,
    Run,
    Unit,
    lists_of,
    phrase,
    runs_of,
    units_of,
)
from claimx.languages.shape import PlaceWords

# How surely a sign makes a name the place of something that happens.
SURE, STRONG, FAIR, WEAK, FAINT = 4.0, 3.0, 2.0, 1.0, 0.5
DOUBTFUL, NEVER = -1.0, -2.0  # it tells who rather than where

_REACH = 9  # words between a name and the preposition that leads to it
_AHEAD = 4  # words between a name and the noun that it belongs to
_MOVERS = 6  # words between "sent" and "to"
_MODIFIERS = frozenset({"DET", "ADJ", "ADV", "NUM"})
_ENDING = frozenset({"ADP", "DET", "PRON", "CCONJ", "SCONJ", "AUX", "VERB", "NUM"})  # what ends a noun phrase


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name, by its first and last unit, and what shows that it is a place."""

    first: int
    last: int
    tail: int  # the last unit of a noun of place after it ("X province")
    rank: float  # its size, larger for smaller places
    strength: float = 0.0
    lead: int = -1  # the first unit of the words that lead to it
    joined: bool = False  # coordinated with the name before
    clause: int = -1  # the unit that opens a clause of what happens there ("X, where")


@lru_cache(maxsize=4)  # a sentence is asked again for each of its claims
def place_names(parsed: Parsed) -> tuple[list[Unit], list[PlaceName]]:
    """Return the words of a sentence, and the names among them that something shows to be places, in order."""
    lists = lists_of(parsed.doc.lang_)
    units = units_of(parsed, lists)
    runs, taken = runs_of(units, lists)
    names: list[PlaceName] = []
    for run in runs:
        name = _lead(units, _follow(units, _plain(run), lists), lists, taken)
        if _qualifies(parsed, units, name):
            name = replace(name, strength=min(name.strength, WEAK))
        if name.clause >= 0:
            name = replace(name, strength=max(name.strength, FAIR))
        names.append(name)
    return units, [name for name in _coordinate(units, names, lists) if name.strength > 0]


def _plain(run: Run) -> PlaceName:
    """A name with no more than itself to show what it is."""
    return PlaceName(run.first, run.last, run.tail, run.rank, FAIR if run.told else 0.0)


def _follow(units: Sequence[Unit], name: PlaceName, lists: Lists) -> PlaceName:
    """What the words after a name show: "X province", "X refugee camp", "the X blast", "X's war"."""
    place = lists.place
    if name.tail + 1 < len(units) and units[name.tail + 1].lower in place.relatives and units[name.tail + 1].gap != ".":
        return replace(name, clause=name.tail + 1, strength=max(name.strength, FAIR))
    if name.tail > name.last:
        return name
    if _described(units, name.last + 1, lists):
        return replace(name, strength=max(name.strength, FAIR))
    listed = _listed(units, name, lists)
    owner = units[name.last].genitive
    ahead = units[name.last + 1 : name.last + 1 + _AHEAD]
    plain = True  # only modifiers of a noun of place so far
    for i, unit in enumerate(ahead, name.last + 1):
        rank = lists.kind(unit.lower)
        noun = unit.lower in place.events or rank is not None
        told = unit.tag == "VERB" and unit.lemma in place.witnessing
        if told and all(before.tag == "AUX" for before in units[name.last + 1 : i]):
            return replace(name, strength=max(name.strength, FAIR))
        if unit.gap or unit.counted or (unit.tag in _ENDING - {"AUX"} and not noun):
            break
        if plain and rank is not None and unit.lower in place.kind_modifiers and _heads(units, i + 1, lists):
            continue  # "X border crossing"
        if plain and not owner and rank is not None and name.rank != COUNTRY and not unit.capital:
            if rank == FACILITY:
                return replace(name, last=i, tail=i, rank=rank, strength=FAIR)
            return replace(name, tail=i, rank=rank, strength=FAIR)
        if unit.lower in place.events:
            if owner and listed:
                return replace(name, strength=max(name.strength, WEAK + FAINT))
            if name.rank == COUNTRY and unit.lower in place.strikes:
                return replace(name, strength=NEVER if units[name.last].text.isupper() else name.strength)
            if listed:
                return replace(name, strength=max(name.strength, WEAK))
            if i == name.last + 1 and name.first > 0 and units[name.first - 1].tag == "DET":
                return replace(name, strength=max(name.strength, FAINT))
            break
        if lists.body(unit.lower):
            return replace(name, strength=DOUBTFUL)
        if listed and (rank is not None or unit.lower in place.parts):
            return replace(name, strength=max(name.strength, WEAK))
        plain = plain and unit.lower in place.kind_modifiers
    return name


def _heads(units: Sequence[Unit], i: int, lists: Lists) -> bool:
    """True for a noun of place that goes on from the word before it."""
    return i < len(units) and not units[i].gap and lists.kind(units[i].lower) is not None


def _described(units: Sequence[Unit], i: int, lists: Lists) -> bool:
    """True when an apposition says what the place is ("Atmeh, a small town in")."""
    if i >= len(units) or units[i].gap != ",":
        return False
    end = min(len(units), i + _AHEAD)
    nouns = (k for k in range(i, end) if units[k].tag not in _MODIFIERS or lists.kind(units[k].lower) is not None)
    at = next(nouns, end)
    if at == end or units[at].capital or any(unit.gap for unit in units[i + 1 : at + 1]):
        return False
    placed = lists.kind(units[at].lower) is not None or units[at].lower in lists.place.parts
    after = units[at + 1] if at + 1 < len(units) else None
    return placed and (after is None or bool(after.gap) or after.tag in {"ADP", "ADJ", "PRON"})


def _lead(units: Sequence[Unit], name: PlaceName, lists: Lists, taken: Collection[int]) -> PlaceName:
    """What the words in front of a name show: "in X", "the town of X", "the siege of X", "hit X"."""
    place = lists.place
    if name.strength == NEVER:
        return replace(name, strength=0.0)
    bodily = name.strength == DOUBTFUL  # the name may belong to a body that follows it
    name = replace(name, strength=max(name.strength, 0.0))
    part, kinded, near = False, False, True  # a part or a noun of place is named; nothing but adjectives so far
    i = name.first - 1
    if i >= 0 and units[i].lower in place.regional and not units[i + 1].gap and name.rank == BARE:
        name = replace(name, rank=REGION_SIZE)
    while i >= max(0, name.first - _REACH) and not units[i + 1].gap:
        unit, before = units[i], units[i - 1] if i and not units[i].gap else None
        if unit.lower in place.of and before:
            noun = _noun(units, i - 1, lists)
            found, goes_on = _of(units, i, noun, name, lists, taken)
            if not goes_on:
                return replace(found, strength=0.0 if bodily else found.strength)
            kinded = lists.kind(units[noun].lower) is not None
            bodily = bodily and not kinded  # "the town of X local media reported" is no body
            name, part, near, i = found, part or units[noun].lower in place.parts, False, noun - 1
            continue
        if bodily and not (near and unit.lower in place.locating):
            break
        if unit.lower in place.locating:
            seated = before is not None and before.lower in place.seated
            sign = FAIR if unit.lower in place.nearby else STRONG
            if i - 1 in taken:  # "Al-Qaeda in X"
                return replace(name, strength=WEAK, lead=i)
            return replace(name, strength=0.0 if seated else max(name.strength, sign), lead=i)
        if unit.lower in place.directing and unit.tag != "VERB":
            return replace(name, strength=_directed(units, i, name, part, kinded, place), lead=i)
        kind = lists.kind(unit.lower)
        if kind is not None and near and unit.tag in {"NOUN", "PROPN"} and (kind != FACILITY or i == name.first - 1):
            first = i if kind == FACILITY else name.first  # "hotel X"
            name, kinded = replace(name, first=first, rank=kind, strength=max(name.strength, FAIR)), True
        elif unit.tag == "VERB" and unit.lemma in place.striking and not (before and before.tag == "DET"):
            return replace(name, strength=max(name.strength, FAIR), lead=i)
        elif not _between(unit, place):
            break
        near = near and unit.tag in {"ADJ", "PROPN"}
        i -= 1
    return replace(name, strength=0.0 if bodily else name.strength, lead=min(name.first, i + 1))


def _noun(units: Sequence[Unit], i: int, lists: Lists) -> int:
    """The noun of a phrase by its last word: that word, or one before adjectives or "of" ("camp of refugees")."""
    at = i
    while at > 0 and not units[at].gap and not lists.tells(units[at].lower):
        after_of = units[at].tag == "NOUN" and units[at - 1].lower in lists.place.of
        if units[at].tag != "ADJ" and not lists.qualifies(units[at].lower) and not after_of:
            break
        at -= 1
    return at if lists.tells(units[at].lower) else i


def _of(
    units: Sequence[Unit], i: int, at: int, name: PlaceName, lists: Lists, taken: Collection[int]
) -> tuple[PlaceName, bool]:
    """What the noun `at`, before "of", shows, and whether the words before that noun can show more."""
    noun = units[at].lower
    kind = lists.kind(noun)
    if at in taken:
        return replace(name, strength=0.0), False
    if kind is not None:
        rank = max(name.rank, kind) if name.rank <= COUNTRY else kind
        return replace(name, rank=rank, strength=max(name.strength, FAIR)), True
    if noun in lists.place.parts:
        return replace(name, rank=min(name.rank, REGION_SIZE), strength=max(name.strength, FAIR)), True
    if noun in lists.place.events:
        return replace(name, strength=max(name.strength, FAIR), lead=at), False
    if lists.body(noun):
        return replace(name, strength=0.0), False
    if units[i].lower in lists.place.moving and _moved(units, i, lists.place):
        return replace(name, strength=max(name.strength, FAIR), lead=i), False
    return replace(name, strength=max(name.strength, FAINT if _listed(units, name, lists) else 0.0), lead=i), False


def _directed(units: Sequence[Unit], i: int, name: PlaceName, part: bool, kinded: bool, place: PlaceWords) -> float:
    """How surely a preposition such as "on" or "to", the unit `i`, leads to where it happens."""
    word = units[i].lower
    if word in place.moving:
        if part:  # "to the south of X"
            return STRONG
        return FAIR if _moved(units, i, place) else 0.0
    if word in place.against:
        if i and units[i - 1].lower in place.events:
            return SURE
        return max(name.strength, STRONG if part or kinded else FAIR)  # "on the island of X"
    return max(name.strength, WEAK)


def _moved(units: Sequence[Unit], i: int, place: PlaceWords) -> bool:
    """True when the word that a preposition such as "to" needs stands before it in its own part of the sentence."""
    for unit in reversed(units[max(0, i - _MOVERS) : i]):
        if unit.lower in place.coordinators:
            return False
        if unit.lemma.lower() in place.moving[units[i].lower]:
            return True
    return False


def _between(unit: Unit, place: PlaceWords) -> bool:
    """True for a word that may stand between a preposition and the name that it leads to."""
    if unit.tag in _MODIFIERS or unit.genitive or "-" in unit.text:
        return True
    return unit.lower in place.parts or unit.lower in place.kind_modifiers or unit.lower in place.demonyms


def _listed(units: Sequence[Unit], name: PlaceName, lists: Lists) -> bool:
    """True for a country, a larger region or a well-known city."""
    return name.rank <= COUNTRY or phrase(units, name.first, name.last) in lists.place.cities


def _qualifies(parsed: Parsed, units: Sequence[Unit], name: PlaceName) -> bool:
    """True for a name that nothing lists and that only says which noun is meant ("in Counter-IED training")."""
    if name.rank != BARE or name.tail > name.last or name.last + 1 >= len(units):
        return False
    root = root_of([parsed.doc[i] for i in range(units[name.first].first, units[name.last].last + 1)])
    ahead = units[name.last + 1].last
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i == ahead and root.head.text.islower()


def _coordinate(units: Sequence[Unit], names: Sequence[PlaceName], lists: Lists) -> list[PlaceName]:
    """Give the second of two coordinated names what the first has."""
    out: list[PlaceName] = []
    for name in names:
        if out and name.strength < STRONG:
            before = out[-1]
            between = units[before.last + 1 : name.first]
            small = all(unit.lower in lists.place.coordinators or unit.tag == "DET" for unit in between)
            linked = small and any(unit.lower in lists.place.coordinators for unit in between)
            if linked and all(unit.gap in {"", ","} for unit in between) and units[name.first].gap in {"", ","}:
                rank = before.rank if name.rank == BARE else name.rank
                name = replace(name, strength=before.strength, rank=rank, lead=before.lead, joined=True)
        out.append(name)
    return out
