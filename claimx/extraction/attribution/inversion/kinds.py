"""The words that name a source, the noun first -> its kind: official, armed group, media, and so on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimx.extraction.attribution.sources import variants
from claimx.languages import language
from claimx.languages.shape import AttributionWords, InversionWords, SourceType

# What tells most of a source comes first: "un porte-parole militaire des rebelles" speaks for rebels.
_RANK: tuple[SourceType, ...] = ("armed_group", "medical", "ngo", "media", "expert", "official", "witness", "anonymous")
_WORD = re.compile(r"\w[\w.&-]*")
_LONGEST = 6  # words in the longest listed name


@dataclass(frozen=True, slots=True, eq=False)
class Kinds:
    """Tells kinds of sources; the lists are those of the language, their elided words written out."""

    words: AttributionWords
    more: InversionWords
    elided: re.Pattern[str]
    full: Mapping[str, str]
    names: Mapping[str, SourceType]
    roles: Mapping[str, SourceType]
    bodies: Mapping[str, SourceType]
    modifiers: Mapping[str, SourceType]
    neutral: frozenset[str]

    def split(self, text: str) -> list[str]:
        """Return the lower-case words of a phrase, elided ones written out ("l'ONU": "le", "onu")."""
        return [word.rstrip(".") for word in _WORD.findall(_expanded(text, self.elided, self.full))]

    def of(self, text: str) -> SourceType | None:
        """Return the kind of source that a phrase names by its own words, or None when they do not tell."""
        w = self.words
        spoken = self.split(text)
        if spoken and spoken[0] in w.articles and text.split()[-1][:1].isupper():  # "Le Monde", not "le monde"
            titled = self._named(" ".join(spoken))
            if titled:
                return titled
        words = [word for word in spoken if word not in w.articles]
        while words and (words[0] in w.quantifiers or words[0] in w.links):
            words = words[1:]
        if not words:
            return None
        whole = self._named(" ".join(words))
        if whole:
            return whole
        cut = next((i for i, word in enumerate(words) if i and word in w.links), len(words))
        core, rest = words[:cut], words[cut:]
        head, place, kind = self._head(core)
        if head is None and any(form in w.documents or form in w.speech for word in core for form in variants(word)):
            kind = "anonymous"
        elif head is not None and head not in self.neutral:
            return self._named(" ".join(core[:place])) or self._named(" ".join(core[place + 1 :])) or kind
        return self._around([*core[:place], *core[place + 1 :], *rest] if head else words) or kind

    def _named(self, text: str) -> SourceType | None:
        return next((self.names[form] for form in variants(text) if form in self.names), None)

    def _head(self, core: Sequence[str]) -> tuple[str | None, int, SourceType | None]:
        """Return the first noun that the lists know, its place and its own kind."""
        for i in range(len(core)):
            for size in (2, 1):
                for form in variants(" ".join(core[i : i + size])):
                    if form in self.roles:
                        return form, i, self.roles[form]
                    if form in self.bodies:
                        return form, i, self.bodies[form]
        return None, 0, None

    def _around(self, words: Sequence[str]) -> SourceType | None:
        """Return the kind that the words around a neutral noun give it: listed names first, then what tells most."""
        for size in range(min(_LONGEST, len(words)), 0, -1):
            for i in range(len(words) - size + 1):
                kind = self._named(" ".join(words[i : i + size]))
                if kind:
                    return kind
        said = {
            kind
            for i in range(len(words))
            for size in (3, 2, 1)
            if (kind := self._kind_of(" ".join(words[i : i + size])))
        }
        return next((kind for kind in _RANK if kind in said), None)

    def _kind_of(self, phrase: str) -> SourceType | None:
        for form in variants(phrase):
            if form in self.modifiers:
                return self.modifiers[form]
            if form not in self.neutral and (form in self.bodies or form in self.roles):
                return self.bodies.get(form) or self.roles[form]
        return None


def _expanded(text: str, elided: re.Pattern[str], full: Mapping[str, str]) -> str:
    return elided.sub(lambda m: full[m.group(1)] + " ", text.lower().replace("’", "'"))


@cache
def kinds(lang: str) -> Kinds:
    """Return the kinds of sources of a language.

    Raises:
        ValueError: when the language has no words for it, or claimx does not read it.
    """
    w = language(lang).attribution
    if w.inversion is None:
        raise ValueError(f"language {lang!r} has no words of inversion")
    full = w.inversion.elisions
    elided = re.compile(rf"\b({'|'.join(sorted(full, key=len, reverse=True))})'")

    def written_out(listed: Mapping[str, SourceType]) -> dict[str, SourceType]:
        made: dict[str, SourceType] = {}
        for key, kind in listed.items():
            words = _expanded(key, elided, full).split()
            titled = words[0] in w.articles
            made[" ".join(word for i, word in enumerate(words) if word not in w.articles or (titled and i == 0))] = kind
        return made

    return Kinds(
        w,
        w.inversion,
        elided,
        full,
        written_out(w.names),
        written_out(w.roles),
        written_out(w.bodies),
        written_out(w.modifiers),
        w.neutral,
    )
