"""The words that name a source -> its kind: official, armed group, media, and so on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimx.languages.shape import AttributionWords, SourceType

_LONGEST = 4  # words in the longest listed name
_COMPOUND = re.compile(r"[\w.'’]+-(?:based|held|led|backed|controlled|allied|linked|run|owned)$", re.I)
# What tells most of a source comes first: a "rebel military spokesman" speaks for rebels.
_RANK: tuple[SourceType, ...] = ("armed_group", "medical", "ngo", "media", "expert", "official", "witness", "anonymous")
_WORD = re.compile(r"[\w][\w.'’/&-]*")


def words_of(text: str) -> list[str]:
    """Split a phrase into lower-case words, possessive endings off."""
    found = []
    for word in _WORD.findall(text.lower()):
        for ending in ("'s", "’s", "'", "’"):
            word = word.removesuffix(ending)
        found.append(word if word.count(".") > 1 else word.rstrip("."))
    return found


def compound(word: str) -> bool:
    """Tell whether a word only says where a source sits or whose it is ("Britain-based", "state-run")."""
    return _COMPOUND.match(word) is not None


def variants(word: str) -> tuple[str, ...]:
    """Return a noun as it stands and in the forms that the word lists may have it in."""
    if word.endswith("ies"):
        return word, word[:-3] + "y", word[:-1]
    if word.endswith("es"):
        return word, word[:-1], word[:-2]
    return (word, word[:-1]) if word.endswith("s") else (word,)


def source_type(text: str, w: AttributionWords) -> SourceType | None:
    """Return the kind of source that a phrase names by its own words, or None when they do not tell."""
    spoken = words_of(text)
    words = [word for word in spoken if word not in w.articles and not compound(word)]
    if not words:
        return None
    listed = _named(" ".join(spoken), w)  # "Save the Children" holds an article
    if listed:
        return listed
    cut = next((i for i, word in enumerate(words) if i and word in w.links), len(words))
    core, rest = words[:cut], words[cut + 1 :]
    joined = next((i for i, word in enumerate(core) if i and word in w.conjunctions), None)
    if joined is not None and " ".join(core) not in w.names:
        core = core[:joined]
    whole = _named(" ".join(words), w) or _named(" ".join(core), w)
    if whole:
        return whole
    head, kind = _head(core, w)
    if head is None and any(form in w.documents or form in w.speech for form in variants(core[-1])):
        kind = "anonymous"
    if head is not None and head not in w.neutral:
        return kind
    before = core[: -len(head.split())] if head else core
    around = _around(before, w) or (_around(rest, w) if rest else None)
    return around or kind


def _named(text: str, w: AttributionWords) -> SourceType | None:
    return next((w.names[form] for form in variants(text) if form in w.names), None)


def _head(core: Sequence[str], w: AttributionWords) -> tuple[str | None, SourceType | None]:
    """Return the noun that ends the core, when the lists know it, and its own type."""
    for size in (2, 1):
        for form in variants(" ".join(core[-size:])) if len(core) >= size else ():
            if form in w.roles:
                return form, w.roles[form]
            if form in w.bodies:
                return form, w.bodies[form]
    return None, None


def _around(words: Sequence[str], w: AttributionWords) -> SourceType | None:
    """Return the type that the words around a neutral noun give it: listed names first, then the word nearest it."""
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for i in range(len(words) - size, -1, -1):
            kind = _named(" ".join(words[i : i + size]), w)
            if kind:
                return kind
    said: set[SourceType] = set()
    i = 0
    while i < len(words):
        for size in (2, 1):
            found = _kind_of(" ".join(words[i : i + size]), w) if i + size <= len(words) else None
            if found:
                said.add(found)
                i += size - 1
                break
        i += 1
    return next((kind for kind in _RANK if kind in said), None)


def _kind_of(phrase: str, w: AttributionWords) -> SourceType | None:
    """Return the type that a word, or two, around a noun tells."""
    for form in variants(phrase):
        if form in w.modifiers:
            return w.modifiers[form]
        if form not in w.neutral and (form in w.bodies or form in w.roles):
            return w.bodies.get(form) or w.roles[form]
    return None
