"""A document's text -> its persons with their roles, its acronyms, and its bodies with their complements."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimx.extraction.attribution.inversion.kinds import Kinds
from claimx.extraction.attribution.sources import variants
from claimx.languages.shape import InversionWords, SourceType

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME_WORD = rf"(?:(?:al|el|ag|bin|ben|abd|an|as|ad|ed|ech|ash)-)?{_CAPITAL}[\w’'-]*"
_ACRONYM = re.compile(r"\(([A-ZÉ][A-Za-zÉé0-9]{1,9})[),;]")
_NAMED = re.compile(rf"{_CAPITAL}[\w-]*(?:[ \xa0][\w-]+){{0,3}}")
_BACK = 90  # characters in front of a name or an acronym that are looked at
_SPELLED = 12  # words of the longest name that an acronym stands for
_ROLE = 9  # words between a role and the name it belongs to


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name as the document writes it, where, and the words beside it that say who that is."""

    name: str
    start: int
    role: str


class PlainNames:
    """The names of one document."""

    def __init__(self, text: str, kinds: Kinds, more: InversionWords) -> None:
        self.text = text
        self.kinds = kinds
        self.w = kinds.words
        self.more = more
        self.people: list[Person] = []
        self.inner: frozenset[str] = frozenset()
        inner: set[str] = set()
        links = "|".join(sorted(self.w.particles, key=len, reverse=True))
        run = re.compile(rf"(?<![\w-]){_NAME_WORD}(?:[ \t\xa0](?:(?:{links})[ \t\xa0]){{0,2}}{_NAME_WORD})*")
        for match in run.finditer(text):
            self._read(match.start(), match.group(), inner)
        self.inner = frozenset(inner)
        self._acronyms = {m.group(1).lower(): full for m in _ACRONYM.finditer(text) if (full := self._spelling(m))}

    def _read(self, start: int, run: str, inner: set[str]) -> None:
        elided = self.kinds.elided.match(run.lower().replace("’", "'"))
        if elided:
            start, run = start + elided.end(), run[elided.end() :]
        before = self.text[max(0, start - _BACK) : start]
        while True:
            head, _, tail = run.partition(" ")
            lower = head.lower().rstrip(".")
            if not (self._small(lower) or (tail and lower in self.w.titles)):
                break
            if not tail:
                return
            before += head + " "
            start, run = start + len(head) + 1, tail
        opens = not before.strip() or before.rstrip()[-1:] in '.!?:\n"“”«»'
        words = run.split()
        inner.update(word.lower() for i, word in enumerate(words) if i or not opens)
        # "la ministre des Armées Jeanne Morel": the first word belongs to what stands before.
        lead = before.split()[-1].lower().replace("’", "'") if before.split() else ""
        article = self.kinds.full.get(lead[:-1], "") if lead.endswith("'") else lead
        governed = article in self.w.definite or article in self.more.contracted
        body = any(form in self.w.bodies or form in self.w.names for form in variants(words[0].lower()))
        if len(words) > 2 and (governed or body):
            start, words = start + len(words[0]) + 1, words[1:]
            before = self.text[max(0, start - _BACK) : start]
        elif len(words) == 2 and article in self.more.contracted:
            return
        name = " ".join(words)
        if (
            len(words) < 2
            or len(words) > 6
            or name.lower() in self.kinds.names
            or any(form in self.w.bodies for word in words for form in variants(word.lower()))
        ):
            return
        self.people.append(
            Person(name, start, self._role(before, self.text[start + len(name) : start + len(name) + _BACK]))
        )

    def _small(self, lower: str) -> bool:
        w = self.w
        return (
            lower in w.articles or lower in w.moments or lower in w.links or lower in w.that or lower in w.contrast
            or lower in w.asides or lower in w.conjunctions or lower in w.quantifiers or lower in w.relatives
            or lower in w.person_pronouns or lower in w.plural_pronouns or lower in w.first_person
            or lower in w.bridges or any(lower == phrase[0] for phrase in w.according) or lower in w.forms
        )  # fmt: skip

    def _role(self, before: str, after: str) -> str:
        """Return the words beside a name that say who that is."""
        clause = re.split(r"[.!?;:\n\"“”«»()]\s", before)[-1]
        words = clause.split()
        for back in range(1, min(_ROLE, len(words)) + 1):
            word = words[-back].lower().rstrip(".,")
            if word in self.w.forms and word not in self.w.roles:
                break
            if any(
                form in self.w.roles
                for form in variants(self.kinds.split(word)[-1] if self.kinds.split(word) else word)
            ):
                return " ".join(words[-back:]).rstrip(",")
        match = re.match(r"\s*,\s+([^,.;:\n\"“”«»()]+)", after)
        if match:
            first = self.kinds.split(match.group(1))[:4]
            if any(form in self.w.roles for word in first for form in variants(word)):
                return match.group(1)
        return ""

    def _spelling(self, match: re.Match[str]) -> str | None:
        """Return the words in front of an acronym in brackets whose initials spell it."""
        before = self.text[max(0, match.start() - _BACK) : match.start()]
        clause = re.split(r"[.!?;:,\n\"“”«»(]\s", before)[-1]
        letters = [letter for letter in match.group(1).lower() if letter.isalpha()]
        places = [m.start() for m in re.finditer(r"[^\W\d_][\w-]*", clause)][-_SPELLED:]
        for start in reversed(places):
            name = clause[start:].strip()
            if not name[:1].isupper() or _plain(name[0]) != _plain(letters[0]):
                continue
            initials = [part[0] for word in re.split(r"[\s’'-]+", name.lower()) for part in [word] if part]
            rest = iter([_plain(initial) for initial in initials])
            if all(_plain(letter) in rest for letter in letters) and len(name.split()) > 1:
                return name
        return None

    # Asking --------------------------------------------------------------------------------------------------------

    def person(self, words: list[str]) -> Person | None:
        """Return the fullest name that ends in these words, with all that the document says of its bearer."""
        wanted = [word.lower() for word in words]
        found = [one for one in self.people if one.name.lower().split()[-len(wanted) :] == wanted]
        if not found:
            found = [
                one
                for one in self.people
                if wanted[-1] == one.name.lower().split()[-1] and set(wanted) <= set(one.name.lower().split())
            ]
        if not found:
            return None
        best = max(found, key=lambda one: len(one.name.split()))
        role = " ; ".join(dict.fromkeys(one.role for one in found if one.role))
        return Person(best.name, best.start, role)

    def spelled(self, acronym: str) -> str | None:
        """Return the name that the document gives this acronym for."""
        return self._acronyms.get(acronym.lower())

    def listed(self, kind: SourceType, before: int) -> str | None:
        """Return the last name of this kind from the lists that the text has before a place."""
        for match in reversed(list(_NAMED.finditer(self.text, 0, before))):
            words = match.group().split()
            for size in range(len(words), 0, -1):
                for first in range(len(words) - size + 1):
                    name = " ".join(words[first : first + size])
                    if self.kinds.names.get(" ".join(self.kinds.split(name))) == kind:
                        return name
        return None

    def completed(self, noun: str, before: int) -> str | None:
        """Return the fullest mention of a body by its noun, the last one before a place ("ministère de la Défense")."""
        of = "|".join(sorted((re.escape(word).replace("'", "['’]") for word in self.more.of), key=len, reverse=True))
        articles = "|".join(
            sorted((re.escape(word).replace("'", "['’]") for word in self.w.definite), key=len, reverse=True)
        )
        article = rf"(?:(?:{articles})\s*)?"
        pattern = re.compile(rf"\b{re.escape(noun)}\b(?:\s+[^\W\d_A-Z][\w-]*)?\s+(?:{of})\s*{article}{_CAPITAL}[\w-]*")
        last: str | None = None
        for match in pattern.finditer(self.text):
            tail = re.search(rf"{_CAPITAL}[\w-]*", match.group()[len(noun) :])
            if match.start() < before and tail is not None:
                last = match.group()
        return last


def _plain(letter: str) -> str:
    """Return a letter without its accent."""
    import unicodedata

    return unicodedata.normalize("NFKD", letter.lower())[0]
