"""A document's text -> the names in it, what each is said to be, and which name a short mention stands for.

No model reads the text: names are runs of capitalised words, told apart by the nouns next to them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from claimx.extraction.attribution.sources import compound, source_type, variants, words_of
from claimx.languages import language
from claimx.languages.shape import AttributionWords, SourceType

Kind = Literal["person", "body", "unknown"]

_BEFORE = 70  # characters in front of a name in which its role is looked for
_AFTER = 110  # characters behind it


@dataclass(frozen=True, slots=True)
class Name:
    """A name at one place of the document; `role` is what the text says its bearer is, as far as it is known."""

    text: str
    start: int
    kind: Kind
    role: str
    opens: bool  # it begins a sentence


@cache
def _run_pattern(code: str) -> re.Pattern[str]:
    """Return the pattern of a run of capitalised words, particles and links between them included."""
    w = language(code).attribution
    between = "|".join(sorted((re.escape(word) for word in w.particles | w.name_links), key=len, reverse=True))
    short = {word.lower() for word in language(code).sentences.open_abbreviations}
    title = "|".join(sorted((re.escape(word.capitalize()) for word in w.titles & short), key=len, reverse=True))
    word = (
        rf"(?:(?:{title})\.|[A-ZÀ-ÖØ-Þ]\.(?:[A-Z]\.)*|(?:[a-z]{{1,2}}|[A-Z][a-z]?)['’-][A-ZÀ-Þ][\w’'-]*\w"
        r"|[A-ZÀ-ÖØ-Þ][\w’'&-]*\w|[A-Z])"
    )
    return re.compile(rf"(?<![\w’'-]){word}(?:[ \t\xa0]+(?:(?:{between})[ \t\xa0]+){{0,2}}{word})*")


class Names:
    """The names of one document."""

    def __init__(self, text: str, lang: str) -> None:
        self.words: AttributionWords = language(lang).attribution
        self.text = text
        self.all: list[Name] = []
        self.places: set[str] = set()
        self._acronyms: dict[str, str] = {}
        for match in _run_pattern(lang).finditer(text):
            for start, run in self._pieces(match.start(), match.group()):
                self._read(start, run)
        self._by_word: dict[str, list[Name]] = defaultdict(list)
        for name in self.all:
            for word in set(words_of(name.text)):
                self._by_word[word].append(name)
        self._count = Counter(name.text.lower() for name in self.all)
        self._articled = frozenset(name.text.lower() for name in self.all if self._behind_article(name))
        # Words that stand in a name where no sentence begins.
        self.inner = frozenset(
            word for name in self.all for i, word in enumerate(words_of(name.text)) if i or not name.opens
        )
        self.complete = frozenset(name.text.lower() for name in self.all if self._clean(name))

    # Reading the text ----------------------------------------------------------------------------------------------

    def _read(self, start: int, run: str) -> None:
        w = self.words
        before = self.text[max(0, start - _BEFORE) : start]
        run, shift = self._without_opener(run)
        run = self._without_date(run)
        if not run:
            return
        start += shift
        words = run.split()
        opens = shift > 0 or not before.strip() or before.rstrip()[-1:] in '.!?:\n"“”' or before.endswith("\n")
        last = before.split()[-1:] if not shift else []
        if last and last[0].lower() in w.links - w.agent and len(words) <= 3 and not self._has_body(words):
            self.places.add(words[0].lower())
            self.places.add(run.lower())
        after = self.text[start + len(run) : start + len(run) + _AFTER]
        acronym = re.match(r"\s*\(([A-Z][A-Za-z]{1,9})\)", after)
        if acronym:
            after = after[acronym.end() :]
        role_end = self._role_end(words)
        role_before = "" if shift else self._role_before(before)
        role_after = self._role_after(after)
        person = words[role_end:]
        link = next((i for i, word in enumerate(person) if word in w.name_links - w.particles), len(person))
        person = person[:link] if role_end else person
        if role_end and person and self._could_be_person(person):
            self._add(
                " ".join(person),
                start + run.rindex(person[0]),
                "person",
                f"{role_before} {' '.join(words[:role_end])}" + (f" ; {role_after}" if role_after else ""),
                opens,
            )
            if self._has_body(words[:role_end]):
                self._add_body(words[:role_end], start, opens)
        elif self._has_body(words) or run.lower() in w.names or (acronym and len(words) > 1):
            self._add_body(words, start, opens, f"{role_after}")
            self._person_behind_body(words, start, role_before)
        elif role_before and self._could_be_person(words):
            self._add(run, start, "person", role_before, opens)
        elif role_after and self._could_be_person(words):
            self._add(run, start, "person", role_after, opens)
        else:
            self._add(run, start, "unknown", role_after, opens)
        if acronym and len(words) > 1 and run.lower() not in w.names:
            self._acronyms.setdefault(acronym.group(1).lower(), _spelled(words, acronym.group(1)) or run)

    def _pieces(self, start: int, run: str) -> list[tuple[int, str]]:
        """Split a run where an article follows a name directly ("Homs the Syrian Observatory")."""
        pieces = []
        words = run.split(" ")
        begin = at = 0
        for i, word in enumerate(words):
            if i and word in self.words.articles and words[i - 1][:1].isupper():
                pieces.append((start + begin, run[begin : at - 1]))
                begin = at
            at += len(word) + 1
        pieces.append((start + begin, run[begin:]))
        return pieces

    def _without_opener(self, run: str) -> tuple[str, int]:
        """Take capitalised small words and dates off the front of a run; also tell how many characters."""
        w = self.words
        shift = 0
        while True:
            head, _, tail = run.partition(" ")
            lower = head.lower().rstrip(".")
            small = (
                lower in w.articles or lower in w.moments or lower in w.links or lower in w.bridges or lower in w.that
                or lower in w.contrast or lower in w.asides or lower in w.conjunctions or lower in w.quantifiers
                or lower in w.person_pronouns or lower in w.body_pronouns or lower in w.plural_pronouns
                or lower in w.first_person or lower in w.negations or lower in w.relatives or lower in w.continued
                or lower in w.amid
                or any(lower == phrase[0] for phrase in w.according) or lower in w.agent or lower in w.furniture
                or bool(tail and compound(lower))
            )  # fmt: skip
            if not small:
                return run, shift
            shift += len(head) + len(run) - len(head) - len(tail) if tail else len(run)
            run = tail.lstrip()
            if not run:
                return "", shift

    def _without_date(self, run: str) -> str:
        """Cut a run before a day or month inside it."""
        words = run.split()
        cut = next((i for i, word in enumerate(words) if word.lower().rstrip(".") in self.words.moments), len(words))
        while cut and (words[cut - 1].lower() in self.words.name_links or words[cut - 1].lower() in self.words.links):
            cut -= 1
        return run[: len(run) if cut == len(words) else run.index(words[cut])].rstrip() if cut else ""

    def _has_body(self, words: Sequence[str]) -> bool:
        return any(form in self.words.bodies for word in words_of(" ".join(words)) for form in variants(word))

    def _role_end(self, words: Sequence[str]) -> int:
        """Return how many words at the front of a run are titles and roles."""
        end = 0
        for i, word in enumerate(words[:-1]):
            lower = word.lower().rstrip(".")
            if lower in self.words.titles or lower in self.words.roles:
                end = i + 1
        while end < len(words) and words[end].lower().rstrip(".") in self.words.titles:
            end += 1
        return end if end < len(words) and words[end].lower() not in self.words.name_links else 0

    def _could_be_person(self, words: Sequence[str]) -> bool:
        w = self.words
        return 0 < len(words) <= 5 and not any(
            word.lower() in w.name_links - w.particles or word.lower() in w.moments for word in words
        ) and not self._has_body(words) and " ".join(words).lower() not in w.names  # fmt: skip

    def _role_before(self, before: str) -> str:
        """Return the words in front of a name when they end in a role ("Observatory chief", "rebel commander")."""
        clause = re.split(r"[.!?;:\n\"“”()](?=\s|$)", before)[-1]
        words = clause.rstrip(" ,").split()
        if not words or clause.endswith("\n"):
            return ""
        last = words[-1].lower().rstrip(".,")
        if last not in self.words.roles and last not in self.words.titles:
            return ""
        start = len(words) - 1
        while start > 0 and len(words) - start < 5:
            lower = words[start - 1].lower().rstrip(",")
            if words[start - 1].endswith(",") or lower in self.words.forms:
                break
            start -= 1
            if lower in self.words.articles:
                break
        return " ".join(words[start:])

    def _role_after(self, after: str) -> str:
        """Return the apposition behind a name ("director of the Observatory", ", an analyst at", "a charity")."""
        w = self.words
        match = re.match(r"[ \t\xa0]*(,?)[ \t\xa0]*(?:\d{1,2}\b,?[ \t\xa0]+)?([^.;:,\n\"“”()]+)", after)
        if not match:
            return ""
        words = match.group(2).split()
        article = bool(words) and words[0].lower() in w.articles
        for i, word in enumerate(words[:7]):
            lower = word.lower()
            if (
                (lower in w.forms and lower not in w.modifiers)
                or lower in w.relatives
                or lower in w.links
                or (word[:1].isdigit() and "-" not in word)  # "a 34-year-old shopkeeper"
            ):
                return ""
            role = any(form in w.roles for form in variants(lower))
            if role or (article and any(form in w.bodies for form in variants(lower))):
                tied = i + 1 < len(words) and words[i + 1].lower() in w.links
                if (tied and i < 3) or article or (match.group(1) and i + 1 == len(words)):
                    stop = next(
                        (
                            k
                            for k in range(i + 1, len(words))
                            if words[k].lower() in w.forms or words[k].lower() in w.relatives
                        ),
                        len(words),
                    )
                    return " ".join(words[: min(stop, i + 8)])
        return ""

    def _person_behind_body(self, words: Sequence[str], start: int, role: str) -> None:
        """Find the person whose name follows a body in the same run ("President of the City Council Omar Aziz")."""
        lowered = [word.lower() for word in words]
        leads = any(lower in self.words.titles or lower in self.words.roles for lower in lowered[:-2])
        if not leads:
            return
        body = max(
            (i for i, lower in enumerate(lowered) if any(f in self.words.bodies for f in variants(lower))), default=-1
        )
        rest = words[body + 1 :]
        if 0 < len(rest) <= 4 and self._could_be_person(rest):
            text = " ".join(words)
            self._add(" ".join(rest), start + text.rindex(rest[0]), "person", " ".join(words[: body + 1]), opens=False)

    def _add_body(self, words: Sequence[str], start: int, opens: bool, role: str = "") -> None:
        text = " ".join(words)
        self._add(text, start, "body", role, opens)

    def _add(self, text: str, start: int, kind: Kind, role: str, opens: bool) -> None:
        for ending in ("'s", "’s", "'", "’"):
            text = text.removesuffix(ending)
        self.all.append(Name(text, start, kind, role.strip(), opens))

    def _clean(self, name: Name) -> bool:
        """Tell whether nothing but the name can stand at its left edge: an article, a sentence's beginning."""
        return name.opens or self._behind_article(name)

    def _behind_article(self, name: Name) -> bool:
        before = self.text[max(0, name.start - 12) : name.start].split()
        return bool(before) and before[-1].lower() in self.words.articles

    # Asking --------------------------------------------------------------------------------------------------------

    def person(self, words: Iterable[str]) -> Name | None:
        """Return the fullest name of the person that these words name, with the role the document gives, if any."""
        wanted = words_of(" ".join(words))
        if not wanted:
            return None
        found = [
            name for name in self._by_word.get(wanted[-1], ())
            if name.kind != "body" and _suffix(wanted, words_of(name.text)) and len(name.text.split()) <= 5
        ]  # fmt: skip
        if not found:
            return None
        roles = [name for name in found if name.role]
        people = [name for name in found if name.kind == "person"] or roles or found
        best = max(people, key=lambda name: (len(words_of(name.text)), -name.start))
        role = " ; ".join(dict.fromkeys(name.role for name in found if name.role))
        kind: Kind = "person" if any(name.kind == "person" for name in found) else best.kind
        return Name(best.text, best.start, kind, role, best.opens)

    def body(self, words: Iterable[str], before: int | None = None) -> Name | None:
        """Return the fullest name of the body that these words name, if the document has one.

        With `before`, a place in the text, the words are a common noun ("the ministry") for the last such name.
        """
        wanted = [word for word in words_of(" ".join(words)) if word not in self.words.articles]
        if not wanted:
            return None
        if len(wanted) == 1 and wanted[0] in self._acronyms:
            return Name(self._acronyms[wanted[0]], 0, "body", "", opens=True)
        if " ".join(wanted) in self.words.names:
            return None
        keep = set(wanted)
        found = [
            name for name in self._by_word.get(wanted[-1], ())
            if name.kind == "body" and keep <= set(words_of(name.text)) and len(words_of(name.text)) <= 8
        ]  # fmt: skip
        if before is not None:
            # "the ministry" is the one named last; behind it only when none is named before.
            found = [name for name in found if name.start < before and self.sure(name)][-1:]
        if not found:
            return None
        return max(found, key=lambda name: (self.sure(name), len(words_of(name.text))))

    def sure(self, name: Name) -> bool:
        """Tell whether a run of capitals is one name: behind an article, at the beginning of a sentence, or twice."""
        return (
            name.text.lower() in self._articled
            or self._count[name.text.lower()] > 1
            or (name.opens and len(name.text.split()) < 6)
        )

    def spelled(self, acronym: str) -> str | None:
        """Return the name that the document gives this acronym for, in brackets or by its initials."""
        key = acronym.lower()
        if key in self._acronyms:
            return self._acronyms[key]
        if not (acronym.isupper() and 2 < len(acronym) < 8):
            return None
        return next((name.text for name in self.all if _spelled(name.text.split(), acronym) == name.text), None)

    def role(self, text: str) -> str:
        """Return what the document says of the body with this very name, in an apposition, or ""."""
        return next(
            (name.role for name in self._by_word.get(words_of(text)[-1], ()) if name.text == text and name.role), ""
        )

    def ordinary(self, text: str) -> bool:
        """Tell whether the document presents the bearer of a name as one of many ("Omar Aziz, 36, a baker")."""
        articles = "|".join(re.escape(word) for word in sorted(self.words.articles - self.words.definite))
        if not articles:
            return False
        return re.search(rf"\b{re.escape(text)},(?: \d{{1,2}},)? (?:{articles}) [a-z]", self.text) is not None

    def unnamed(self, before: int, nouns: Collection[str]) -> tuple[str | None, int]:
        """Return the last phrase such as "The minister" that begins a sentence before a place, and where it stands."""
        found, start = None, -1
        for match in _opening(tuple(sorted(self.words.articles))).finditer(self.text, 0, before):
            if any(form in nouns for form in variants(match.group("head").lower())):
                found, start = match.group("phrase"), match.start("phrase")
        return found, start

    def bodies_of(self, kind: SourceType) -> list[Name]:
        """Return the names of bodies of one kind, in document order."""
        return [
            name for name in self.all
            if name.kind == "body" and self.sure(name) and words_of(name.text)[0] not in self.words.neutral
            and (source_type(name.text, self.words) or source_type(name.role, self.words)) == kind
        ]  # fmt: skip


@cache
def _opening(articles: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of an article and one to three words at the beginning of a sentence."""
    opened = "|".join(re.escape(word.capitalize()) for word in articles)
    return re.compile(
        rf"(?:^|[.!?][\"”]?\s+|\n)(?P<phrase>(?:{opened})\s+(?:[\w-]+\s+){{0,2}}?(?P<head>[a-z]+))\b(?=\s+[\w’']+)"
    )


def _suffix(short: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether a short form is the end of a full name, or its words in order."""
    if list(full[-len(short) :]) == list(short):
        return True
    return len(short) > 1 and short[-1] == full[-1] and set(short) <= set(full)


def _spelled(words: Sequence[str], acronym: str) -> str | None:
    """Return the words at the end of a name whose initials are the acronym."""
    letters = [c for c in acronym if c.isupper()]
    for start in range(len(words)):
        capitals = [part[0] for word in words[start:] for part in re.split(r"[-‐]", word) if part[:1].isupper()]
        if capitals == letters:
            return " ".join(words[start:])
    return None
