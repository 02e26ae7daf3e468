"""The phrase of a source, and who spoke before it -> its name and kind, as fully as the document gives them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from claimx.extraction.attribution.names import Name, Names
from claimx.extraction.attribution.phrases import Reading, acronym
from claimx.extraction.attribution.sources import source_type, variants, words_of
from claimx.languages.shape import AttributionWords, SourceType

_OPENING = 5  # characters: a name this near the beginning of its sentence is its subject


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks in the document: `nouns` are the words that a later "the ministry" can take up."""

    name: str
    kind: SourceType
    person: bool
    plural: bool
    nouns: frozenset[str]
    start: int
    via: tuple[str, ...] = ()


class Resolver(Protocol):
    """What names the sources of a document, asked for them in the order in which they stand."""

    def resolve(self, r: Reading, first: int, last: int) -> Speaker:
        """Return the speaker that words `first` to `last` of a sentence stand for, and remember him."""
        ...

    def name_of(self, r: Reading, span: tuple[int, int]) -> str:
        """Return the name of one who relays."""
        ...

    def hearer(self, r: Reading, span: tuple[int, int]) -> str | None:
        """Return the name of the outlet that was told, or None when the hearers relay nothing by name."""
        ...


class Speakers:
    """Resolves the phrases of sources in the order in which they stand in the document."""

    def __init__(self, names: Names, w: AttributionWords) -> None:
        self.names = names
        self.w = w
        self.past: list[Speaker] = []
        self._people = sorted((name for name in names.all if name.kind == "person"), key=lambda name: name.start)
        self._called: dict[str, frozenset[str]] = {}  # a person's name -> the pronoun that took it up first
        self._people_starts = [name.start for name in self._people]

    def resolve(self, r: Reading, first: int, last: int) -> Speaker:
        """Return the speaker that words `first` to `last` of a sentence stand for, and remember him."""
        parts = self._parts(r, first, last)
        if len(parts) > 1:
            joined = [self._one(r, a, b) for a, b in parts]
            word = r.lower[parts[0][1] + 1]
            speaker = Speaker(
                f" {word} ".join(one.name for one in joined), joined[0].kind, person=False, plural=True,
                nouns=frozenset().union(*(one.nouns for one in joined)), start=r.starts[first],
            )  # fmt: skip
        else:
            speaker = self._one(r, first, last)
        self.past.append(speaker)
        return speaker

    def name_of(self, r: Reading, span: tuple[int, int]) -> str:
        """Return the name of one who relays."""
        return self._one(r, *span).name

    def hearer(self, r: Reading, span: tuple[int, int]) -> str | None:
        """Return the name of the outlet that was told, or None when the hearers relay nothing by name."""
        w = self.w
        first, last = span
        while first < last and r.lower[first] in w.articles:
            first += 1
        words = words_of(r.span(first, last))
        if not any(r.caps[k] for k in range(first, last + 1)):
            kind = source_type(r.span(first, last), w)
            plain = len(words) == 1 or any(form in w.audience for word in words[-1:] for form in variants(word))
            return r.span(first, last) if kind == "media" and not plain else None
        return self._one(r, first, last).name

    def _parts(self, r: Reading, first: int, last: int) -> list[tuple[int, int]]:
        """Split joint speakers; a conjunction inside one name does not split it."""
        for k in range(first + 1, last):
            if r.lower[k] in self.w.conjunctions:
                inside = r.caps[k - 1] and r.caps[k + 1] and r.lower[k + 1] not in self.w.articles
                whole = r.span(first, last).lower()
                if inside and (
                    any(part in self.names.complete for part in (whole, whole.removeprefix("the ")))
                    or self._linked(r, first, k)
                ):
                    continue
                return [(first, k - 1), (k + 1, last)]
        return [(first, last)]

    def _linked(self, r: Reading, first: int, k: int) -> bool:
        """Tell whether "of" or "for" stands in the name before its conjunction ("Ministry of Health and Welfare")."""
        return any(r.lower[m] in self.w.name_links and not r.caps[m] for m in range(first, k))

    # One speaker ---------------------------------------------------------------------------------------------------

    def _one(self, r: Reading, first: int, last: int) -> Speaker:
        w = self.w
        start = r.starts[first]
        if first == last and r.pos[first] == "PRON":
            return self._pronoun(r.lower[first], start, r.starts[0]) or self._phrase(r, first, last)
        definite = r.lower[first] in w.definite
        inner = first
        while inner < last and (r.lower[inner] in w.articles or (r.dep[inner] == "poss" and r.pos[inner] == "PRON")):
            inner += 1
        comma = next((k for k in range(inner + 1, last) if r.text[k] == ","), None)
        if comma is not None:
            # "her spokesman, Nick Merrill"
            name = comma + 1
            while name < last and r.lower[name].rstrip(".") in w.titles:
                name += 1
            words = [r.text[k] for k in range(name, last + 1)]
            return self._make_person(words, r.span(inner, comma - 1), start)
        person = self._person(r, inner, last)
        if person:
            return person
        document = self._document(r, inner, last, definite, start)
        if document:
            return document
        body = self._body(r, inner, last)
        if body:
            return body
        earlier = self._earlier(r, first, inner, last, definite)
        return earlier or self._phrase(r, first, last)

    def _pronoun(self, lower: str, at: int, sentence: int) -> Speaker | None:
        """Return whom a pronoun at `at` takes up; `sentence` is where its sentence begins."""
        w = self.w
        if lower in w.person_pronouns:
            spoke = next((one for one in reversed(self.past) if one.person and self._agrees(one, lower)), None)
            i = bisect_left(self._people_starts, at)
            named = next((name for name in reversed(self._people[:i]) if name.opens), None)
            if spoke is None and named is None:
                named = next((name for name in self.names.all if name.start < at and self._likely_person(name)), None)
            if named is not None and (spoke is None or named.start > spoke.start):
                return self._named_person(named, at)
            if spoke is None:
                phrase, _ = self.names.unnamed(at, w.roles)
                kind = source_type(phrase, w) if phrase else None
                if phrase is None or kind is None:
                    return None
                return Speaker(phrase, kind, person=True, plural=False, nouns=frozenset(words_of(phrase)), start=at)
            if spoke is not None:
                self._called.setdefault(spoke.name, frozenset({lower}))
            return spoke and _again(spoke, at)
        if lower in w.body_pronouns:
            spoke = next((one for one in reversed(self.past) if not one.person), None)
            subject = next((name for name in self.names.all if sentence <= name.start < at), None)
            own = subject is not None and subject.kind == "body" and subject.start - sentence < _OPENING
            if own and subject is not None and (spoke is None or spoke.start < sentence):
                return self._from_name(subject, at)
            phrase, begin = self.names.unnamed(sentence, w.bodies)
            if phrase is not None and (spoke is None or spoke.start < begin):
                kind = source_type(phrase, w)
                if kind is not None:
                    return Speaker(phrase, kind, False, False, frozenset(words_of(phrase)), at)
            spoke = spoke or (self.past[-1] if self.past else None)
            return spoke and _again(spoke, at)
        if lower in w.plural_pronouns:
            spoke = next((one for one in reversed(self.past) if one.plural), None) or (
                self.past[-1] if self.past else None
            )
            return spoke and _again(spoke, at)
        return None

    def _agrees(self, one: Speaker, pronoun: str) -> bool:
        """Tell whether nothing that the text says of a person speaks against a pronoun."""
        w = self.w
        other = w.masculine if pronoun in w.feminine else w.feminine if pronoun in w.masculine else frozenset()
        said = one.nouns | self._called.get(one.name, frozenset())
        return not (said & other) or bool(said & (w.feminine if pronoun in w.feminine else w.masculine))

    def _likely_person(self, name: Name) -> bool:
        """Tell whether a name of two words or more that begins a sentence, nothing listed, can be a person's."""
        return (
            name.kind == "unknown"
            and name.opens
            and 1 < len(name.text.split()) < 6
            and name.text.lower() not in self.w.names
        )

    def _person(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Resolve "spokesman Ivan Petrov", "Petrov", "Omar Aziz director of the Observatory"."""
        w = self.w
        known = self._known_person(r, first, last)
        if known:
            return known
        role_end = first
        k = first
        while k <= last:
            lower = r.lower[k].rstrip(".")
            role = lower in w.titles or any(form in w.roles for form in variants(lower))
            if role:
                role_end = k + 1
            k += 1
        if (
            role_end <= last
            and r.caps[role_end]
            and not self._complement(r, first, role_end)
            and not (role_end == first == last and acronym(r.text[first]))
        ):
            end = role_end
            while end + 1 <= last and (r.caps[end + 1] or r.lower[end + 1] in w.particles):
                end += 1
            words = [r.text[m] for m in range(role_end, end + 1) if r.text[m] != "."]
            while words and words[0].lower().rstrip(".") in w.titles:
                words = words[1:]
            titles = r.span(first, role_end - 1) if role_end > first else ""
            tied = end < last and r.lower[end + 1] in w.links  # "Gen. William Gayler of AFRICOM"
            if tied:
                titles = f"{titles} {r.span(end + 1, last)}"
            if words and (end == last or tied) and (self._is_person(words) or not self._body_words(words)):
                return self._make_person(words, titles, r.starts[first])
        end = first
        while end <= last and (r.caps[end] or r.lower[end] in w.particles) and r.nominal(end):
            end += 1
        words = [r.text[m] for m in range(first, end)]
        if not words or (self._body_words(words) and not self._is_person(words)):
            return None
        name = self.names.person(words)
        rest = r.span(end, last) if end <= last else ""
        apposed = end <= last and (
            r.lower[end] in w.articles
            or any(form in w.roles for m in range(end, last + 1) for form in variants(r.lower[m]))
        )
        follows = apposed and len(words) > 1
        if end <= last and not follows:
            return None
        if name is not None and (name.kind == "person" or follows or (len(words) > 1 and self._unknown(words))):
            return self._make_person(words, rest, r.starts[first])
        return None

    def _known_person(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Resolve a phrase that ends in a person's name behind his role ("Secretary of State John Kerry")."""
        for begin in range(max(first + 1, last - 3), last):
            words = [r.text[k] for k in range(begin, last + 1)]
            if not all(r.caps[k] for k in range(begin, last + 1)) or r.lower[begin].rstrip(".") in self.w.titles:
                continue
            if self._complement(r, first, begin):
                continue
            name = self.names.person(words)
            if name is not None and name.kind == "person" and name.text == " ".join(words):
                return self._make_person(words, r.span(first, begin - 1), r.starts[first])
        return None

    def _complement(self, r: Reading, first: int, begin: int) -> bool:
        """Tell whether a name belongs to a noun before it ("supporters of Mr. Sanders"), titles between left out."""
        k = begin - 1
        while k > first and (r.lower[k].rstrip(".") in self.w.titles or r.lower[k] in self.w.articles):
            k -= 1
        return k > first and r.lower[k] in self.w.links and r.pos[k] == "ADP"

    def _is_person(self, words: list[str]) -> bool:
        """Tell whether the document says that these words name a person."""
        name = self.names.person(words)
        return name is not None and name.kind == "person"

    def _unknown(self, words: list[str]) -> bool:
        """Tell whether words name nothing listed, so that two capitalised words by a verb of speaking are a person."""
        return " ".join(words).lower() not in self.w.names and not self.names.body(words) and len(words) < 5

    def _body_words(self, words: list[str]) -> bool:
        text = " ".join(words).lower()
        return source_type(text, self.w) is not None or any(
            form in self.w.bodies for word in words_of(text) for form in variants(word)
        )

    def _make_person(self, words: list[str], role: str, start: int) -> Speaker:
        name = self.names.person(words)
        text = " ".join(words)
        if name is not None:
            if len(name.text.split()) >= len(words):
                text = name.text
            role = f"{role} ; {name.role}" if name.role else role
        kind = self._role_type(role, start)
        nouns = frozenset(words_of(role)) | frozenset(words_of(text))
        if kind is None and self.names.ordinary(text):
            kind = "witness"
        return Speaker(text, kind or "official", person=True, plural=False, nouns=nouns, start=start)

    def _named_person(self, name: Name, at: int) -> Speaker:
        return self._make_person(name.text.split(), name.role, at)

    def _role_type(self, role: str, at: int) -> SourceType | None:
        """Return the kind that a person's roles give him, the first that tells."""
        for part in role.split(" ; "):
            kind = source_type(part, self.w)
            if kind and kind != "anonymous":
                words = words_of(part)
                general = any(
                    word in self.w.definite and not {*variants(after)}.isdisjoint(self.w.generic)
                    for word, after in pairwise(words)
                )
                return (self._last_body(at) if general else None) or kind
        return None

    def _last_body(self, at: int) -> SourceType | None:
        """Return the kind of the body named last, for "the group's spokesman"."""
        named = next((name for name in reversed(self.names.all) if name.start < at and name.kind == "body"), None)
        return source_type(named.text, self.w) if named else None

    def _document(self, r: Reading, first: int, last: int, definite: bool, start: int) -> Speaker | None:
        """Resolve "the statement", "UN estimates", "a report by the Center"."""
        w = self.w
        head = first
        for k in range(first, last + 1):
            if r.lower[k] in w.links | w.agent and k > first and r.pos[k] in ("ADP", "PART", "SCONJ"):
                break
            head = k
        base = next((form for form in variants(r.lower[head]) if form in w.documents or form in w.speech), None)
        if base is None:
            return None
        if head + 2 <= last:
            begin = head + 2
            return self._one(r, begin, last)
        mark = next((k for k in range(first + 1, head) if r.text[k] in ("'s", "’s", "'", "’")), None)
        if mark is not None:
            article = first - 1 if first and r.lower[first - 1] in w.articles else first
            return self._one(r, article, mark - 1)
        owner_end = head - 1
        while owner_end >= first and r.pos[owner_end] in ("ADJ", "NOUN") and not r.caps[owner_end]:
            owner_end -= 1
        if owner_end >= first and r.caps[owner_end]:
            return self._one(r, first, owner_end)
        several = base != r.lower[head]
        if definite and self.past and not several:
            return _again(self.past[-1], start)
        return None

    def _body(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Resolve a phrase that names a body."""
        w = self.w
        begin = first
        # Modifiers in front of the name: "Britain-based", "official", "state news agency".
        while begin <= last and (("-" in r.text[begin][1:] and r.pos[begin] == "ADJ") or not r.caps[begin]):
            if r.lower[begin] in w.links and begin > first:
                return None  # "a source in the Azm brigade"
            begin += 1
        if begin > last or (all(r.pos[k] == "ADJ" for k in range(begin, last + 1) if r.caps[k]) and not r.caps[last]):
            return None
        end = begin
        while end <= last and (r.caps[end] or r.lower[end] in w.name_links) and r.pos[end] != "PUNCT":
            end += 1
        while end > begin and not r.caps[end - 1]:
            end -= 1
        if end <= begin:
            return None
        words = [r.text[m] for m in range(begin, end)]
        text = r.span(begin, end - 1)
        tail = r.span(end, last) if end <= last else ""
        spelled = self.names.spelled(text) if len(words) == 1 else None
        name = self.names.body([spelled] if spelled else words)
        listed = source_type(text, w)
        tail_type = source_type(tail, w) if tail else None
        if tail and tail_type is not None and r.text[end] != "(" and r.lower[end] not in w.links:
            # "SANA reporter", "Kurdish police", "Observatory chief": the phrase itself, a name in it in full.
            known = self.names.body([*words, *tail.split()]) if name is None or len(words) == 1 else None
            full = known.text if known else r.span(first, last)
            return Speaker(
                full,
                source_type(r.span(first, last), w) or tail_type,
                person=False,
                plural=full.endswith("s"),
                nouns=frozenset(words_of(full)),
                start=r.starts[first],
            )
        if name is None and listed is None and not text.isupper():
            return None
        generic = len(words) == 1 and text.lower() in w.bodies and text.lower() not in w.names
        if generic and (text.lower() in w.generic or name is None or name.text.lower() == text.lower()):
            return None
        full = spelled or (name.text if name else text)
        if name and len(words_of(full)) < len(words):
            full = text
        role = self.names.role(full)
        kind = (source_type(role, w) if role else None) or listed or source_type(full, w)
        around = r.span(first, last)
        return Speaker(
            full,
            kind or source_type(around, w) or "official",
            person=False,
            plural=False,
            nouns=frozenset(words_of(f"{full} {role} {around}")),
            start=r.starts[first],
        )

    def _earlier(self, r: Reading, first: int, inner: int, last: int, definite: bool) -> Speaker | None:
        """Resolve "the group", "a monitor", "the source" to a speaker of that kind; a body may be named behind."""
        w = self.w
        words = [r.lower[k] for k in range(inner, last + 1)]
        cut = next((i for i, word in enumerate(words) if word in w.links), len(words))
        head = words[:cut][-1] if words[:cut] else words[-1]
        kind = source_type(r.span(inner, last), w)
        start = r.starts[first]
        body_like = any(form in w.bodies or form in w.generic for form in variants(head))
        if definite:
            for one in reversed(self.past):
                if (
                    head in one.nouns
                    and (cut == len(words) or set(words) <= one.nouns)
                    and not (body_like and one.person)
                ):
                    return _again(one, start)
        if body_like and not head.endswith("s"):
            named = self.names.body([head], start) if definite else None
            if named is not None:
                return self._from_name(named, start)
            general = any(form in w.generic for form in variants(head))
            weak = definite and kind not in ("armed_group", "media")
            for one in reversed(self.past if general else ()):
                if not one.person and one.name[:1].isupper() and (one.kind == kind or weak):
                    return _again(one, start)
            later = self.names.bodies_of("ngo") if kind == "ngo" else []
            if later:
                return self._from_name(later[0], start)
        if definite and kind == "anonymous" and cut < len(words):
            taken = next((one for one in reversed(self.past) if head in one.nouns and not one.person), None)
            if taken is not None:  # "the sources in Lyon" are the hospital sources named before
                text = r.span(inner, last)
                return Speaker(text, taken.kind, taken.person, taken.plural, taken.nouns | set(words), start)
        if definite and not body_like:
            for one in reversed(self.past):
                alone = cut == len(words) == 1 and len(variants(head)) == 1
                same = one.kind == kind and one.person and alone
                if same and self.past[-1] is one:
                    return _again(one, start)
        return None

    def _from_name(self, name: Name, start: int) -> Speaker:
        full = self.names.body(name.text.split()) or name
        kind = source_type(full.text, self.w) or source_type(full.role, self.w) or "official"
        return Speaker(full.text, kind, person=False, plural=False, nouns=frozenset(words_of(full.text)), start=start)

    def _phrase(self, r: Reading, first: int, last: int) -> Speaker:
        """Keep an unnamed source as its phrase."""
        text = r.span(first, last)
        kind = source_type(text, self.w)
        if kind is None:
            # "a person close to the talks": what the noun is stands in front of its complement
            stop = next((k for k in range(first + 1, last + 1) if r.pos[k] == "ADP"), last + 1)
            while stop - 1 > first and not r.nominal(stop - 1):
                stop -= 1
            kind = source_type(r.span(first, stop - 1), self.w)
        if kind is None:
            named = any(r.caps[k] and (k > 0 or r.pos[k] == "PROPN") for k in range(first, last + 1))
            kind = "official" if named else "witness"
        inner = first
        while inner < last and r.lower[inner] in self.w.articles:
            inner += 1
        words = words_of(r.span(inner, last))
        plural = any(word.endswith("s") for word in words[-1:])
        person = not plural and any(form in self.w.roles for word in words for form in variants(word))
        return Speaker(text, kind, person=person, plural=plural, nouns=frozenset(words), start=r.starts[first])


def _again(one: Speaker, start: int) -> Speaker:
    return Speaker(one.name, one.kind, one.person, one.plural, one.nouns, start, one.via)
