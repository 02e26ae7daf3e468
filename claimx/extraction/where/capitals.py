"""A parsed sentence -> its words as a reader sees them, and the runs of capitals among them that may name places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from claimx.extraction.parsing import Parsed
from claimx.languages import language
from claimx.languages.shape import AttributionWords, PlaceWords

# Sizes of places, larger for smaller ones; those between are with the nouns of places in the languages' lists.
FACILITY, QUARTER, BARE, REGION_SIZE, COUNTRY, REGION = 6.0, 5.0, 3.5, 2.0, 0.0, -0.5

_ACRONYM = re.compile(r"[A-Z]{2,}s?$")
_MEMBERS = 5  # words in the longest listed name
_FUNCTION = frozenset({"ADP", "DET", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "INTJ"})


class Unit(NamedTuple):
    """A word as a reader sees it: "al-Bab" is one, though the model reads three tokens; so is "Syria's"."""

    first: int  # token
    last: int  # token
    start: int  # document offset
    end: int  # document offset; a genitive ending left out
    text: str  # a genitive ending left out
    lower: str
    lemma: str
    tag: str  # part of speech
    capital: bool
    genitive: bool
    gap: str  # punctuation in front of it: "", "," or "."
    counted: bool  # a count of the sentence
    bracket: int  # number of the bracket that it stands in, 0 outside


class Run(NamedTuple):
    """Capitalised words that may name a place."""

    first: int  # unit
    last: int  # unit
    tail: int  # the last unit of a noun of place that belongs to them ("X Province")
    rank: float  # the size that this noun or a list tells
    told: bool  # the noun of place is there


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a language, put together as they are needed here."""

    place: PlaceWords
    speech: AttributionWords
    known: frozenset[str]  # countries, regions, cities
    bodies: frozenset[str]  # names that are no places

    people: frozenset[str]
    genitives: tuple[str, ...]  # the longest first
    owners: frozenset[str]  # their last letters

    def body(self, word: str) -> bool:
        """True for a noun of an organisation."""
        if word in self.place.kinds or word in self.place.facilities:
            return False
        return word in self.speech.bodies or word.removesuffix("s") in self.speech.bodies

    def tells(self, word: str) -> bool:
        """True for a noun that tells what the name after "of" is."""
        return self.kind(word) is not None or word in self.place.parts or word in self.place.events or self.body(word)

    def qualifies(self, word: str) -> bool:
        """True for what stands between a noun of a place and its name: "of", "refugee" in "camp of refugees X"."""
        return word in self.place.of or word in self.place.kind_modifiers

    def kind(self, word: str) -> float | None:
        """The rank of a noun of a place."""
        return FACILITY if word in self.place.facilities else self.place.kinds.get(word)


@cache
def lists_of(lang: str) -> Lists:
    words = language(lang)
    place, speech = words.where, words.attribution
    known = place.countries | place.regions | place.cities
    bodies = frozenset(speech.names) | {noun for noun in speech.bodies if " " in noun}
    genitives = tuple(sorted(place.genitives, key=len, reverse=True))
    owners = frozenset(ending[-1] for ending in genitives)
    return Lists(place, speech, known, bodies - known, words.population.people, genitives, owners)


def runs_of(units: Sequence[Unit], lists: Lists) -> tuple[list[Run], set[int]]:
    """The runs of capitals that may name places, in order, and the units taken by names of bodies and persons."""
    taken: set[int] = set()
    found = [run for first, last in _blocks(units, lists, taken) for run in _split(units, first, last, lists)]
    named = {i for run in found for i in range(run.first, run.last + 1)}
    found += [run for run in _numbered(units, lists) if not named.intersection(range(run.first, run.last + 1))]
    return sorted(found), taken


def units_of(parsed: Parsed, lists: Lists) -> list[Unit]:
    """The words of a sentence; punctuation is left out and noted on the word after it."""
    doc, count = parsed.doc, len(parsed.starts)
    out: list[Unit] = []
    i, gap, brackets, inside = 0, ".", 0, 0
    while i < count:
        text = doc[i].text
        if not any(c.isalnum() for c in text):
            brackets += text == "("
            inside = brackets if text == "(" else 0 if text == ")" else inside
            gap = gap if gap == "." else "," if text == "," else "."
            i += 1
            continue
        last = i
        while (
            last + 2 < count and doc[last + 1].text in {"-", "–"} and _close(parsed, last) and _close(parsed, last + 1)
        ):
            last += 2
        start, end = parsed.starts[i], parsed.ends[last]
        word = parsed.text(i, last)
        genitive = False
        tag = doc[last].pos_
        if word[-1] in lists.owners and word.lower() not in lists.known:
            ending = next((e for e in lists.genitives if word.lower().endswith(e)), "")
            bare = word[: len(word) - len(ending)]
            if ending and bare and (not ending.isalpha() or bare.lower() in lists.known):
                word, end, genitive = bare, end - len(ending), True
        if last + 1 < count and doc[last + 1].text.lower() in lists.place.genitives and _close(parsed, last):
            genitive = True
            last += 1
        capital = _capital(word, lists)
        out.append(
            Unit(
                i,
                last,
                start,
                end,
                word,
                word.lower().replace("’", "'"),
                doc[last].lemma_,
                tag,
                capital,
                genitive,
                gap,
                i in parsed.numbers,
                inside,
            )
        )
        i, gap = last + 1, ""
    return out


def _close(parsed: Parsed, i: int) -> bool:
    """True when no white space follows a token."""
    return parsed.ends[i] == parsed.starts[i + 1]


def _capital(word: str, lists: Lists) -> bool:
    """True for a word written as a name is: "Homs", "al-Bab", "Port-au-Prince", not "US-led"."""
    parts = word.replace("’", "'").split("-")
    if len(parts) > 1 and parts[0].lower() in lists.place.articles:
        parts = parts[1:]
    head = parts[0].split("'")[-1] if len(parts[0].split("'")[0]) < 3 else parts[0]
    if not (head[:1].isupper() and len(word) > 1):
        return False
    return len(parts) == 1 or not parts[-1][:1].islower() or word.lower() in lists.known


def _blocks(units: Sequence[Unit], lists: Lists, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, small words of names inside them; those of bodies and persons are `taken`."""
    i = 0
    while i < len(units):
        if not _namelike(units, i, lists):
            i += 1
            continue
        body = _listed(units, i, lists.bodies, back=0)[1]
        if body > i:
            taken.update(range(i, body + 1))
            i = body + 1
            continue
        i, last = _listed(units, i, lists.known)
        if i and units[i - 1].text in lists.place.articles & lists.place.particles and not units[i].gap:
            i -= 1
        while True:
            last = max(last, _listed(units, last, lists.known, back=0)[1])
            ahead = last + 1
            if ahead < len(units) and units[ahead].lower in lists.place.particles and not units[ahead].capital:
                ahead += 1
            if ahead >= len(units) or any(units[k].gap for k in range(last + 1, ahead + 1)):
                break
            if not _namelike(units, ahead, lists):
                break
            last = ahead
        yield from _places_in(units, i, last, lists, taken)
        i = last + 1


def _listed(units: Sequence[Unit], i: int, names: frozenset[str], back: int = 2) -> tuple[int, int]:
    """The first and last unit of the longest listed name around a unit, small words inside it; else the unit itself."""
    for start in range(max(0, i - back), i + 1):
        for last in range(min(start + _MEMBERS, len(units)) - 1, i - 1, -1):
            whole = start < last and not any(unit.gap for unit in units[start + 1 : last + 1])
            if whole and phrase(units, start, last) in names:
                return start, last
    return i, i


def _numbered(units: Sequence[Unit], lists: Lists) -> Iterator[Run]:
    """Small places that have a number for a name: "district 13", "police district 5"."""
    for last, unit in enumerate(units):
        if not unit.text.isdigit() or unit.counted or unit.gap:
            continue
        first = last - 1
        while first > 0 and not units[first].gap and lists.qualifies(units[first].lower):
            first -= 1
        rank = lists.kind(units[first].lower) if first >= 0 else None
        if rank is not None and rank >= QUARTER:
            yield Run(first, last, last, rank, told=True)


def _namelike(units: Sequence[Unit], i: int, lists: Lists) -> bool:
    """True for a capitalised word that is no function word and no date."""
    unit = units[i]
    if not unit.capital or unit.counted or unit.lower in lists.speech.moments or unit.lower in lists.speech.articles:
        return False
    if unit.lower in lists.place.locating or unit.lower in lists.place.directing:
        return False
    if unit.gap == "." and unit.tag not in {"PROPN", "ADJ", "NOUN"}:
        return unit.lower in lists.known
    return unit.tag not in _FUNCTION or unit.lower in lists.known


def _places_in(
    units: Sequence[Unit], first: int, last: int, lists: Lists, taken: set[int]
) -> Iterator[tuple[int, int]]:
    """What a run of capitals holds besides bodies, persons with a title, and adjectives of nationality."""
    barred = [False] * (last - first + 1)
    kind = first  # where the words of the last noun of place end
    for i in range(first, last + 1):
        word = units[i].lower.rstrip(".")
        listed = _listed(units, i, lists.known, back=0)[1]
        kind = max(kind, i + _kind_at(units, i, last, lists)[0], listed + 1 if listed > i else i)
        if i < kind:
            continue
        for size in range(min(_MEMBERS, last - i + 1), 0, -1):
            if phrase(units, i, i + size - 1) in lists.bodies:
                barred[i - first : i - first + size] = [True] * size
                break
        if lists.body(word) and not barred[i - first]:
            begin = i
            while begin > first and not (units[begin - 1].genitive or units[begin - 1].lower in lists.place.demonyms):
                begin -= 1
            barred[begin - first :] = [True] * (last + 1 - begin)
        elif i < last and _placed(units, i, last, lists):
            continue
        elif word in lists.speech.titles and i < last:
            barred[i - first :] = [True] * (last + 1 - i)
        elif word in lists.place.demonyms or word in lists.people or word.removesuffix("s") in lists.people:
            barred[i - first] = True
    taken.update(i for i in range(first, last + 1) if barred[i - first])
    i = first
    while i <= last:
        if barred[i - first]:
            i += 1
            continue
        end = i
        while end < last and not barred[end + 1 - first]:
            end += 1
        yield i, end
        i = end + 1


def _placed(units: Sequence[Unit], i: int, last: int, lists: Lists) -> bool:
    """True for a title that begins the name of a place ("in Sheikh Zuweid")."""
    word = units[i].lower
    if word in lists.known or lists.kind(word) is not None:
        return True
    if word not in lists.speech.titles:
        return False
    return i > 0 and units[i - 1].lower in lists.place.locating and not units[last].genitive


def _kind_at(units: Sequence[Unit], i: int, last: int, lists: Lists) -> tuple[int, float]:
    """How many words the noun of place has that begins here, and its rank; no words when there is none."""
    for size in range(min(_MEMBERS, last - i + 1), 0, -1):
        rank = lists.kind(phrase(units, i, i + size - 1))
        if rank is not None:
            return size, rank
    return 0, BARE


def phrase(units: Sequence[Unit], first: int, last: int) -> str:
    """Some words in lower case, one space between them, none after an elision."""
    return " ".join(unit.lower for unit in units[first : last + 1]).replace("' ", "'")


def _split(units: Sequence[Unit], first: int, last: int, lists: Lists) -> Iterator[Run]:
    """The names of a run: countries, owners and owned apart, nouns of places taken off."""
    start = i = first
    larger = lists.place.countries | lists.place.regions
    while i <= last:
        size = next((n for n in range(min(_MEMBERS, last - i + 1), 0, -1) if phrase(units, i, i + n - 1) in larger), 0)
        if size:
            if start < i and all(lists.kind(units[k].lower) is not None for k in range(start, i)):
                yield Run(start, i + size - 1, i + size - 1, BARE, told=False)  # "Lake Chad"
                start = i = i + size
                continue
            if start < i:
                yield from _named(units, start, i - 1, lists, None, i - 1)
            rank = COUNTRY if phrase(units, i, i + size - 1) in lists.place.countries else REGION
            yield Run(i, i + size - 1, i + size - 1, rank, told=False)
            start = i = i + size
            continue
        size, rank = _kind_at(units, i, last, lists)
        plain = all(units[k].lower in lists.place.kind_modifiers for k in range(start, i))
        if size and start < i and not plain and rank != FACILITY:
            end = i - 1
            while end > start and units[end].lower in lists.place.kind_modifiers:
                end -= 1
            yield from _named(units, start, end, lists, rank, i + size - 1)
            start = i + size
        elif (size and start < i) or units[i].genitive:
            end = i + max(size, 1) - 1
            yield from _named(units, start, end, lists, rank if size else None, end)
            start = i + max(size, 1)
        elif units[i].lower in lists.place.events:
            if start < i:
                yield from _named(units, start, i - 1, lists, None, i - 1)
            start = i + 1
        i += max(size, 1)
    if start <= last:
        yield from _named(units, start, last, lists, None, last)


def _named(units: Sequence[Unit], first: int, last: int, lists: Lists, rank: float | None, tail: int) -> Iterator[Run]:
    """One run, unless it is no more than an acronym, a noun or adjective of place, or a dateline."""
    words = phrase(units, first, last)
    single = units[first].text if first == last else ""
    if single and words not in lists.known and (_ACRONYM.match(single) or lists.kind(words) is not None):
        return
    if single and (words in lists.place.kind_modifiers or (single.isupper() and words in lists.place.cities)):
        return
    yield Run(first, last, tail, BARE if rank is None else rank, told=rank is not None)
