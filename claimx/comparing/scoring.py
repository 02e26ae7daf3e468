"""Gold claims and found ones -> how many were found, and how many of their fields are right.

A found claim matches a gold claim of the same document and category whose quantity it overlaps, one to one, those that
overlap most first. `numbers` leaves the category out of that; `attributed` wants the right source too, over claims that
have one; `complete` wants value, low, high, source and modality right. The shares of fields are over the matched
claims, date and location where the gold gives one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from claimx.comparing.gold import GoldClaim, GoldDocument

F = TypeVar("F", bound="Found")

FIGURES = ("numbers", "claims", "attributed", "complete")
FIELDS = ("value", "bound", "modality", "population", "source", "source_type", "date", "location")

_SMALL_WORDS = frozenset(
    """the a an of for in on at and or to by from with its his her their our this that these those 's s
    le la les l de du des d un une et en au aux sur son sa ses leur leurs ce cette ces""".split()
)
_ANYBODY = frozenset(
    "people person individual those them live lives bodie body other more personne gens autre vie corp".split()
)


class Found(Protocol):
    """What scoring asks of a claim that was found."""

    @property
    def doc_id(self) -> str: ...
    @property
    def category(self) -> str: ...
    @property
    def quantity_start(self) -> int: ...
    @property
    def quantity_end(self) -> int: ...
    @property
    def value(self) -> int | None: ...
    @property
    def low(self) -> int | None: ...
    @property
    def high(self) -> int | None: ...
    @property
    def bound(self) -> str: ...
    @property
    def population(self) -> str | None: ...
    @property
    def modality(self) -> str: ...
    @property
    def source(self) -> str | None: ...
    @property
    def source_type(self) -> str: ...
    @property
    def date(self) -> str | None: ...
    @property
    def location(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Rate:
    """How much was found, and how much of what was found is right."""

    hit: int
    found: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of found ones that are right."""
        return self.hit / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of gold ones that were found."""
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.hit / (self.found + self.gold) if self.found + self.gold else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that is wrong: a claim that is missed or spurious, or a field of a matched one."""

    kind: str  # missed, spurious, or the field
    doc_id: str
    start: int
    end: int
    gold: str | None
    found: str | None


@dataclass(frozen=True, slots=True)
class Score:
    """What is right, over all documents."""

    documents: int
    rates: Mapping[str, Rate]  # by FIGURES
    categories: Mapping[str, Rate]
    fields: Mapping[str, float]  # by FIELDS, those that were asked for
    asked: Mapping[str, int]  # of how many matched claims each of them was
    misses: Sequence[Miss]


def score(gold: Iterable[GoldDocument], found: Iterable[F]) -> Score:
    """Compare gold documents with what was found; claims of other documents do not count."""
    by_document = _by_document(found)
    hits, sizes, golds = Counter[str](), Counter[str](), Counter[str]()
    right, asked = Counter[str](), Counter[str]()
    misses: list[Miss] = []
    documents = 0
    for document in gold:
        documents += 1
        wanted, got = document.claims, by_document[document.doc_id]
        hits["numbers"] += len(pairs(wanted, got, same_category=False))
        matched = pairs(wanted, got)
        for claims, counts in ((wanted, golds), (got, sizes)):
            counts["claims"] += len(claims)
            counts["attributed"] += sum(claim.source is not None for claim in claims)
            counts.update(f"category {claim.category}" for claim in claims)
        for one, other in matched:
            judged = judge(one, other)
            asked.update(judged.keys())
            right.update(name for name, good in judged.items() if good)
            hits["claims"] += 1
            hits[f"category {one.category}"] += 1
            hits["attributed"] += judged["source"] and one.source is not None
            hits["complete"] += _complete(judged)
            misses += (
                Miss(name, document.doc_id, one.start, one.end, _shown(one, name), _shown(other, name))
                for name, good in judged.items()
                if not good
            )
        misses += _unmatched(document, got, matched)
    for counts in (golds, sizes):
        counts["numbers"] = counts["complete"] = counts["claims"]
    rates = {name: Rate(hits[name], sizes[name], golds[name]) for name in {**hits, **sizes, **golds}}
    return Score(
        documents,
        {name: rates.get(name, Rate(0, 0, 0)) for name in FIGURES},
        {name.removeprefix("category "): rates[name] for name in sorted(rates) if name.startswith("category ")},
        {name: right[name] / asked[name] for name in FIELDS if asked[name]},
        asked,
        misses,
    )


def complete(gold: Iterable[GoldDocument], found: Sequence[F]) -> list[bool]:
    """Tell of each found claim whether it is a gold claim with value, source and modality right."""
    by_document = _by_document(found)
    right = {
        id(other)
        for document in gold
        for one, other in pairs(document.claims, by_document[document.doc_id])
        if _complete(judge(one, other))
    }
    return [id(claim) in right for claim in found]


def pairs(gold: Sequence[GoldClaim], found: Sequence[F], *, same_category: bool = True) -> list[tuple[GoldClaim, F]]:
    """Pair claims of one document one to one, those that overlap most first."""
    overlaps = []
    for i, one in enumerate(gold):
        categories = {one.category, *one.category_alt}
        for j, other in enumerate(found):
            overlap = min(other.quantity_end, one.end) - max(other.quantity_start, one.start)
            if overlap > 0 and (not same_category or other.category in categories):
                overlaps.append((-overlap, j, i))
    taken: set[tuple[str, int]] = set()
    matched = []
    for _, j, i in sorted(overlaps):
        if not {("gold", i), ("found", j)} & taken:
            taken |= {("gold", i), ("found", j)}
            matched.append((gold[i], found[j]))
    return matched


def judge(gold: GoldClaim, found: Found) -> dict[str, bool]:
    """Tell of each field of a matched claim whether it is right; date and location only where the gold gives one."""
    judged = {
        "value": all(getattr(gold, name) == getattr(found, name) for name in ("value", "low", "high")),
        "bound": gold.bound == found.bound,
        "modality": gold.modality == found.modality,
        "population": _same_people([gold.population, *gold.population_alt], found.population),
        "source": same_source(gold, found.source),
        "source_type": gold.source_type == found.source_type,
    }
    if gold.date:
        judged["date"] = gold.date == found.date
    if gold.location:
        judged["location"] = any(_words(found.location) & _words(n) for n in (gold.location, *gold.location_alt))
    return judged


def same_source(gold: GoldClaim, source: str | None) -> bool:
    """Tell whether a name is that of a gold claim's source; None is right where the gold has none."""
    if gold.source is None or source is None:
        return gold.source is source
    words = _words(source)
    for name in (gold.source, *gold.source_alt):
        wanted = _words(name)
        shared = len(words & wanted)
        if not words or not wanted:
            continue
        if shared >= len(words | wanted) / 2 or (wanted <= words and shared >= 0.34 * len(words)):
            return True
    return False


def _complete(judged: Mapping[str, bool]) -> bool:
    return judged["value"] and judged["source"] and judged["modality"]


def _by_document(found: Iterable[F]) -> Mapping[str, list[F]]:
    by_document: dict[str, list[F]] = defaultdict(list)
    for claim in found:
        by_document[claim.doc_id].append(claim)
    return by_document


def _unmatched(document: GoldDocument, found: Sequence[F], matched: Collection[tuple[GoldClaim, F]]) -> Iterable[Miss]:
    seen = {id(claim) for pair in matched for claim in pair}
    for one in document.claims:
        if id(one) not in seen:
            yield Miss("missed", document.doc_id, one.start, one.end, one.category, None)
    for other in found:
        if id(other) not in seen:
            yield Miss("spurious", document.doc_id, other.quantity_start, other.quantity_end, None, other.category)


def _shown(claim: GoldClaim | Found, field: str) -> str | None:
    if field == "value":
        return f"value {claim.value}, low {claim.low}, high {claim.high}"
    shown: str | None = getattr(claim, field)
    return shown


def _same_people(answers: Sequence[str | None], found: str | None) -> bool:
    words = _words(found)
    wanted = [_words(name) for name in answers]
    if words <= _ANYBODY:
        return any(answer <= _ANYBODY for answer in wanted)
    return any(len(words & answer) >= min(len(words), len(answer)) / 2 for answer in wanted if answer)


def _words(name: str | None) -> set[str]:
    """Return the words of a name that carry meaning, without accents and plural endings."""
    plain = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    kept = [word for word in words if word not in _SMALL_WORDS] or words
    return {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in kept}
