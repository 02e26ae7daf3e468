"""Annotated texts -> windows with marked counts and what the reader should choose for each."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

import claimx
from claimx.extraction.parts import sentence_numbers
from claimx.extraction.reader.pieces import encode
from claimx.extraction.reader.windows import BEGIN, END, UNKNOWN, distances, sentence_steps, windows
from tests.training.network import CATEGORIES, MODALITIES, ROLES, TYPES
from tests.training.places import Place, nearest, speaker

NOWHERE: Place = (0, 0)  # the window's first place stands for "none"
IGNORE = -1


@dataclass(slots=True)
class Target:
    """What is right for one count: IGNORE where nobody knows. A role: its places in the text, None when it has none."""

    start: int
    end: int
    category: int = IGNORE
    modality: int = IGNORE
    type: int = IGNORE
    roles: dict[str, Place | None] = field(default_factory=dict)  # a role that is missing is not known
    present: set[str] = field(default_factory=set)  # roles that have a place, nobody knows which


@dataclass(slots=True)
class Example:
    """One window: what the network reads, and its targets in places of the window."""

    ids: list[int]
    marks: list[int]
    sentence: NDArray[np.int64]
    first: list[int]
    last: list[int]
    labels: list[tuple[int, int, int]]
    ends: list[list[tuple[int, int]]]  # per count, per role: first and last place; IGNORE; (-2, -2) for "somewhere"
    tag: Any = None


def examples(
    text: str, lang: str, tokenizer: Tokenizer, targets: Sequence[Target], tag: Any = None
) -> Iterator[Example]:
    """Lay windows over a text so that each target is read once."""
    pieces = encode(text, tokenizer)
    spans = [pieces.span(t.start, t.end) for t in targets]
    known = [(t, s) for t, s in zip(targets, spans, strict=True) if s]
    sentence_of = sentence_numbers(claimx.sentences(text, lang), pieces)
    for window in windows(len(pieces), [s[0] for _, s in known]):
        where = {p: i for i, p in enumerate(window.pieces) if p >= 0}
        ids = [BEGIN, *(pieces.ids[p] for p in window.pieces[1:-1]), END]
        marks = [0] * len(ids)
        for _, (a, b) in known:
            for p in range(a, b + 1):
                if p in where:
                    marks[where[p]] = 1
        own = [known[i] for i in window.candidates]
        sentence = np.array([sentence_of[p] if p >= 0 else -1 for p in window.pieces], dtype=np.int64)
        sentence[0], sentence[-1] = -100, 10**6

        def place(span: Place | None, where: dict[int, int] = where) -> Place:
            if span is None:
                return NOWHERE
            found = pieces.span(*span)
            if not found or found[0] not in where or found[1] not in where:
                return IGNORE, IGNORE
            return where[found[0]], where[found[1]]

        ends = [
            [place(t.roles[r]) if r in t.roles else ((-2, -2) if r in t.present else (IGNORE, IGNORE)) for r in ROLES]
            for t, _ in own
        ]
        yield Example(
            ids,
            marks,
            sentence,
            [where[s[0]] for _, s in own],
            [where[s[1]] for _, s in own],
            [(t.category, t.modality, t.type) for t, _ in own],
            ends,
            (tag, [t for t, _ in own]),
        )


def targets_of(document: dict[str, Any]) -> list[Target]:
    """Return the candidate counts of an annotated document, each with the claim that it is, if any."""
    text, claims, dated = document["text"], document["claims"], document.get("doc_date") is not None
    found: list[Target] = []
    taken: set[int] = set()
    for number in claimx.numbers(text, document["lang"]):
        over = [(min(number.end, c["end"]) - max(number.start, c["start"]), -j) for j, c in enumerate(claims)]
        best = max(over, default=(0, 0))
        if best[0] > 0 and -best[1] not in taken:
            taken.add(-best[1])
            found.append(target(text, number.start, number.end, claims[-best[1]], dated))
        else:
            found.append(Target(number.start, number.end, category=0))
    for j, claim in enumerate(claims):
        if j not in taken:
            found.append(target(text, claim["start"], claim["end"], claim, dated))
    return sorted(found, key=lambda t: (t.start, t.end))


def target(text: str, start: int, end: int, claim: dict[str, Any], dated: bool = True) -> Target:
    """Find in the text the words that a claim names; nearest to the count, source and cue nearest to one another."""
    t = Target(
        start,
        end,
        CATEGORIES.index(claim["category"]),
        MODALITIES.index(claim["modality"]),
        TYPES.index(claim["source_type"]),
    )
    for role, words in (
        ("population", claim.get("population")),
        ("location", claim.get("location")),
        ("via", (claim.get("via") or [None])[0]),
    ):
        _put(t, role, words, nearest(text, words, start, end) if words else None)
    if claim.get("date") is None:
        if dated:  # in a text of no known day a date may be left out because nobody can tell the year
            t.roles["date"] = None
    elif claim.get("date_text"):
        _put(t, "date", claim["date_text"], nearest(text, claim["date_text"], start, end))
    source = claim.get("source")
    if source is None:
        t.roles |= {"source": None, "cue": None, "name": None}
        return t
    said = claim.get("source_text") or source
    spot, cue = speaker(text, said, claim.get("cue"), start, end)
    if spot is None and not claim.get("source_text"):
        t.present.add("source")
    else:
        _put(t, "source", said, spot)
    if claim.get("cue"):
        _put(t, "cue", claim["cue"], cue)
    else:
        t.roles["cue"] = None
    full = nearest(text, source, *(spot or (start, end)))
    _put(t, "name", source, full)
    return t


def _put(t: Target, role: str, words: str | None, spot: Place | None) -> None:
    if not words:
        t.roles[role] = None
    elif spot:
        t.roles[role] = spot
    else:
        t.present.add(role)


def speech(text: str, annotations: str, seed: random.Random, per: int = 420) -> list[Target]:
    """Return words of an article of reported speech (brat: Source, Cue, Content), inside and outside what is said."""
    spans: dict[str, Place] = {}
    found: list[tuple[int, Place, Place | None, Place | None]] = []
    rows = annotations.splitlines()
    for row in rows:
        if row.startswith("T") and row.count("\t") >= 1:  # a span over two lines goes on without a name
            name, where, *_ = row.split("\t")
            numbers = re.findall(r"\d+", where)
            spans[name] = (int(numbers[0]), int(numbers[-1]))
    for row in rows:
        if row.startswith("E"):
            cells = row.split("\t")
            parts = [p.split(":") for p in cells[1].split() if ":" in p]
            held = {
                k: [spans[v] for name, v in parts if re.sub(r"\d+$", "", name) == k and v in spans]
                for k in ("Source", "Cue", "Content")
            }
            for content in held["Content"]:
                found.append(
                    (
                        content[1] - content[0],
                        content,
                        min(held["Source"], default=None),
                        min(held["Cue"], default=None),
                    )
                )
    found.sort(key=lambda f: f[0])
    words = [m.span() for m in re.finditer(r"\w+", text)]
    chosen = seed.sample(words, min(len(words), max(8, len(text) // (per // 8))))
    targets = []
    for a, b in sorted(chosen):
        inside = next((f for f in found if f[1][0] <= a and b <= f[1][1]), None)
        if any((s and s[0] <= a < s[1]) for _, _, *parts in found for s in parts):
            continue
        roles: dict[str, Place | None] = (
            {"source": inside[2], "cue": inside[3]} if inside else {"source": None, "cue": None}
        )
        targets.append(Target(a, b, roles=roles))
    return targets


def articles(folder: Path, part: str) -> list[tuple[str, str]]:
    """Return text and annotations of each article of PolNeAR ("train" or "dev")."""
    found = []
    for path in sorted((folder / "data" / part / "text").glob("*.txt")):
        notes = sorted((folder / "data" / part / "attributions").glob(path.stem + "*.ann"))
        if notes:
            found.append((path.read_text(encoding="utf-8"), notes[0].read_text(encoding="utf-8")))
    return found


def speech_examples(text: str, notes: str, tokenizer: Tokenizer, seed: random.Random) -> list[Example]:
    """Return the windows of one such article."""
    return list(examples(text, "en", tokenizer, speech(text, notes, seed)))


def batches(items: Sequence[Example], seed: random.Random, room: int = 1400) -> Iterator[list[Example]]:
    """Group windows of like length, at most `room` pieces together, in random order."""
    order = list(items)
    seed.shuffle(order)
    groups: list[list[Example]] = []
    for i in range(0, len(order), 64):
        group: list[Example] = []
        for item in sorted(order[i : i + 64], key=lambda e: len(e.ids)):
            if group and (len(group) + 1) * len(item.ids) > room:
                groups.append(group)
                group = []
            group.append(item)
        groups.append(group)
    seed.shuffle(groups)
    yield from groups


def tensors(group: Sequence[Example], blank: float = 0.0) -> tuple[Tensor, ...]:
    """Pad a group of windows into what `network.Reader` takes; `blank` is the share of pieces hidden at random."""
    length, most = max(len(e.ids) for e in group), max(len(e.first) for e in group)
    ids = torch.ones(len(group), length, dtype=torch.long)
    marks, mask = torch.zeros(len(group), length), torch.zeros(len(group), length)
    first, last = torch.zeros(len(group), most, dtype=torch.long), torch.zeros(len(group), most, dtype=torch.long)
    near, apart = (np.zeros((len(group), most, length), dtype=np.int64) for _ in range(2))
    for k, e in enumerate(group):
        row = torch.tensor(e.ids)
        if blank:
            hide = (torch.rand(len(e.ids)) < blank) & (torch.tensor(e.marks) == 0)
            hide[0] = hide[-1] = False
            row = torch.where(hide, UNKNOWN, row)
        ids[k, : len(e.ids)] = row
        marks[k, : len(e.ids)] = torch.tensor(e.marks, dtype=torch.float)
        mask[k, : len(e.ids)] = 1
        sentence = np.concatenate([e.sentence, np.full(length - len(e.ids), 10**6)])
        first[k, : len(e.first)] = torch.tensor(e.first)
        last[k, : len(e.last)] = torch.tensor(e.last)
        for i, f in enumerate(e.first):
            near[k, i] = distances(length, f)
            apart[k, i] = sentence_steps(sentence, f)
    return ids, marks, mask, first, last, torch.from_numpy(near), torch.from_numpy(apart)


def flat(scores: Tensor, group: Sequence[Example]) -> Tensor:
    """Return the scores of the counts of a group one after another, without padding."""
    return torch.cat([scores[k, : len(e.first)] for k, e in enumerate(group)])


def all_examples(documents: Iterable[dict[str, Any]], tokenizer: Tokenizer) -> list[Example]:
    """Return the windows of annotated documents."""
    return [e for d in documents for e in examples(d["text"], d["lang"], tokenizer, targets_of(d), d)]
