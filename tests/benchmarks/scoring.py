"""Gold claims and extracted ones -> how many were found, and how many of their fields are right.

An extracted claim matches a gold claim of the same document and category whose quantity it overlaps, one to one.
`numbers` leaves the category out of that; `attributed` wants the right source too, over claims that have one;
`complete` wants value, low, high, source and modality right. The shares of fields are over the matched claims, date and
location where the gold gives one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Record = Mapping[str, Any]

_SMALL_WORDS = frozenset(
    """the a an of for in on at and or to by from with its his her their our this that these those 's s
    le la les l de du des d un une et en au aux sur son sa ses leur leurs ce cette ces""".split()
)
_ANYBODY = frozenset(
    "people person individual those them live lives bodie body other more personne gens autre vie corp".split()
)


@dataclass(frozen=True)
class Score:
    """F1 of what was found, and the share of right fields among matched claims; all from 0 to 1."""

    documents: int
    found: Mapping[str, float]
    fields: Mapping[str, float]


def score(gold: Iterable[Record], extracted: Iterable[Record]) -> Score:
    """Compare gold documents (`doc_id`, `claims`) with extracted records."""
    by_document = defaultdict(list)
    for claim in extracted:
        by_document[claim["doc_id"]].append(claim)
    sizes: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    documents = 0
    for document in gold:
        documents += 1
        wanted, got = document["claims"], by_document[document["doc_id"]]
        sizes["all"] += len(wanted) + len(got)
        sizes["attributed"] += sum(claim["source"] is not None for claim in [*wanted, *got])
        hits["numbers"] += len(_pairs(wanted, got, same_category=False))
        for one, other in _pairs(wanted, got, same_category=True):
            judged = _judge(one, other)
            asked.update(judged.keys())
            right.update(name for name, good in judged.items() if good)
            hits["claims"] += 1
            hits["attributed"] += judged["source"] and one["source"] is not None
            hits["complete"] += _complete(judged)
    return Score(
        documents,
        {
            name: 2 * hits[name] / (sizes["attributed" if name == "attributed" else "all"] or 1)
            for name in ("numbers", "claims", "attributed", "complete")
        },
        {name: right[name] / asked[name] for name in asked},
    )


def complete(gold: Iterable[Record], extracted: Sequence[Record]) -> list[bool]:
    """Tell of each extracted record whether it is a gold claim with value, source and modality right."""
    claims = {document["doc_id"]: document["claims"] for document in gold}
    by_document = defaultdict(list)
    for claim in extracted:
        by_document[claim["doc_id"]].append(claim)
    right = {
        id(other)
        for doc_id, got in by_document.items()
        for one, other in _pairs(claims[doc_id], got, same_category=True)
        if _complete(_judge(one, other))
    }
    return [id(claim) in right for claim in extracted]


def _pairs(gold: Sequence[Record], got: Sequence[Record], *, same_category: bool) -> list[tuple[Record, Record]]:
    """Pair claims one to one, those that overlap most first."""
    overlaps = []
    for i, one in enumerate(gold):
        categories = {one["category"], *one.get("category_alt", [])}
        for j, other in enumerate(got):
            overlap = min(other["quantity_end"], one["end"]) - max(other["quantity_start"], one["start"])
            if overlap > 0 and (not same_category or other["category"] in categories):
                overlaps.append((-overlap, j, i))
    taken: set[tuple[str, int]] = set()
    pairs = []
    for _, j, i in sorted(overlaps):
        if not {("gold", i), ("got", j)} & taken:
            taken |= {("gold", i), ("got", j)}
            pairs.append((gold[i], got[j]))
    return pairs


def _complete(judged: Mapping[str, bool]) -> bool:
    return judged["value"] and judged["source"] and judged["modality"]


def _judge(gold: Record, got: Record) -> dict[str, bool]:
    judged = {
        "value": all(gold[name] == got[name] for name in ("value", "low", "high")),
        "bound": gold["bound"] == got["bound"],
        "modality": gold["modality"] == got["modality"],
        "population": _same_people(gold, got),
        "source": same_source(gold, got["source"]),
        "source_type": gold["source_type"] == got["source_type"],
    }
    if gold["date"]:
        judged["date"] = gold["date"] == got["date"]
    if gold["location"]:
        judged["location"] = any(_words(got["location"]) & _words(name) for name in _answers(gold, "location"))
    return judged


def _answers(gold: Record, field: str) -> list[str | None]:
    return [gold[field], *gold.get(f"{field}_alt", [])]


def same_source(gold: Record, source: str | None) -> bool:
    """Tell whether a name is that of a gold claim's source; None is right where the gold has none."""
    if gold["source"] is None or source is None:
        return gold["source"] is source
    words = _words(source)
    for name in _answers(gold, "source"):
        wanted = _words(name)
        shared = len(words & wanted)
        if (
            words
            and wanted
            and (shared >= len(words | wanted) / 2 or (wanted <= words and shared >= 0.34 * len(words)))
        ):
            return True
    return False


def _same_people(gold: Record, got: Record) -> bool:
    words = _words(got["population"])
    answers = [_words(name) for name in _answers(gold, "population")]
    if words <= _ANYBODY:
        return any(answer <= _ANYBODY for answer in answers)
    return any(len(words & answer) >= min(len(words), len(answer)) / 2 for answer in answers if answer)


def _words(name: str | None) -> set[str]:
    """Return the words of a name that carry meaning, without accents and plural endings."""
    plain = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    kept = [word for word in words if word not in _SMALL_WORDS] or words
    return {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in kept}
