"""The phrase of a source, and who spoke before it -> its name and kind, as fully as the document gives them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimx.extraction.attribution.inversion.kinds import Kinds
from claimx.extraction.attribution.inversion.names import PlainNames
from claimx.extraction.attribution.inversion.phrases import HeadFirstPhrases
from claimx.extraction.attribution.inversion.reading import QUOTES, Span
from claimx.extraction.attribution.phrases import Reading
from claimx.extraction.attribution.quotations import Quotation
from claimx.extraction.attribution.sources import variants
from claimx.extraction.attribution.speakers import Speaker
from claimx.languages.shape import SourceType

_SHORT = 3  # letters: plural nouns are longer
_SUBJECTS = 4  # subjects of the last sentences that have one that can speak; a pronoun can take one up


class HeadFirstSpeakers:
    """Resolves the phrases of sources in the order in which they stand in the document."""

    def __init__(
        self,
        names: PlainNames,
        kinds: Kinds,
        phrases: HeadFirstPhrases,
        openings: Mapping[int, tuple[Reading, Span]],
        quoted: Sequence[Quotation],
    ) -> None:
        """Take the subjects of sentences that can speak, by where the sentences begin, as `openings`."""
        more = phrases.more
        self.openings = openings
        self.quoted = quoted
        self._starts = sorted(openings)
        self.names = names
        self.kinds = kinds
        self.w = kinds.words
        self.more = more
        self.phrases = phrases
        self._person_nouns = frozenset(self.w.roles)
        self.past: list[Speaker] = []
        self._genders: list[str] = []  # of the speakers of the past: the words that tell, or ""

    def resolve(self, r: Reading, first: int, last: int) -> Speaker:
        """Return the speaker that words `first` to `last` of a sentence stand for, and remember him."""
        speaker = self._one(r, first, last)
        gender = self._gender(r, first, last)
        known = next(
            (
                g
                for one, g in zip(reversed(self.past), reversed(self._genders), strict=True)
                if one.name == speaker.name and g
            ),
            "",
        )
        self.past.append(speaker)
        self._genders.append(known or gender)
        return speaker

    def name_of(self, r: Reading, span: Span) -> str:
        """Return the name of one who relays."""
        return self._one(r, *span).name

    def hearer(self, r: Reading, span: Span) -> str | None:
        """Return the name of the outlet that was told, or None when the hearers relay nothing by name."""
        first, last = span
        while first < last and (r.lower[first] in self.w.articles or r.lower[first] in self.more.of):
            first += 1
        if not any(r.caps[k] for k in range(first, last + 1)):
            return None
        return r.span(first, last)

    # One speaker ---------------------------------------------------------------------------------------------------

    def _one(self, r: Reading, first: int, last: int) -> Speaker:
        start = r.starts[first]
        if (first == last and self.phrases.pronoun(r, first)) or (last == first + 1 and self.phrases.latter(r, first)):
            return self._pronoun(r, first) or self._phrase(r, first, last)
        if first < last and r.lower[last] in self.w.plural_pronouns:
            return self._phrase(r, first, last)  # "l'un d'entre eux"
        joint = self._joint(r, first, last)
        if joint is not None:
            return joint
        person = self._person(r, first, last)
        if person is not None:
            return person
        first, last = self._best_part(r, first, last)
        owner = self._owner(r, first, last)
        if owner is not None:
            return owner
        definite = r.lower[first] in self.w.definite
        inner = first
        while inner < last and (
            r.lower[inner] in self.w.articles or (inner > first and r.lower[inner] in self.more.same)
        ):
            inner += 1
        shown = r.lower[first] in self.more.demonstrative
        earlier = (
            self._earlier(r, inner, last, start, same=inner > first + 1, shown=shown)
            if definite or r.lower[first] in self.more.same
            else None
        )
        if earlier is not None:
            return earlier
        return self._body(r, inner, last, start) if definite or inner == first else self._phrase(r, first, last)

    def _joint(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Join the names of two who speak together, where at least one is a person with a name."""
        for k in range(first + 1, last):
            inside = r.lower[k + 1] in self.w.articles and k + 2 <= last and r.caps[k + 2]  # "la Justice et l'Egalité"
            if r.lower[k] not in self.w.conjunctions or r.lower[k + 1] in self.more.of or inside:
                continue
            if self.phrases.starting(r, first, k) != k - 1 or self.phrases.starting(r, k + 1, last + 1) != last:
                continue
            parts = [self._one(r, first, k - 1), self._one(r, k + 1, last)]
            if any(part.person and part.name[:1].isupper() for part in parts):
                name = f" {r.text[k]} ".join(part.name for part in parts)
                nouns = parts[0].nouns | parts[1].nouns
                return Speaker(name, parts[0].kind, person=False, plural=True, nouns=nouns, start=r.starts[first])
            return None
        return None

    def _best_part(self, r: Reading, first: int, last: int) -> Span:
        """Return the part of a phrase that names the source ("une compagnie privée, Aamin Ambulance")."""
        parts = self._parts(r, first, last)
        indefinite = r.lower[first] in self.w.articles and r.lower[first] not in self.w.definite
        named = (part for part in parts[1:] if all(r.caps[k] for k in range(part[0], part[1] + 1)))
        return next(named, parts[0]) if indefinite else parts[0]

    def _pronoun(self, r: Reading, i: int) -> Speaker | None:
        """Return whom a pronoun takes up: the last speaker of its number and gender."""
        lower = r.lower[i]
        plural = lower in self.w.plural_pronouns or (
            i + 1 < r.size and self.phrases.latter(r, i) and r.lower[i + 1].endswith("s")
        )
        other = self.more.masculine if lower in self.more.feminine else self.more.feminine
        fits = [
            (one, at)
            for one, gender, at in self._candidates(r, i)
            if one.plural is plural and not (gender and gender in other)
        ]
        if self._continues(r, i):
            fits = [one for one in fits if one[1]] or fits
        found = fits[-1][0] if fits else self._body_before(r, other) if not plural else None
        found = found or (self.past[-1] if self.past else None)
        return found and _again(found, r.starts[i])

    def _unspeaking(self, one: Speaker) -> bool:
        """Tell whether one is a reckoning or a text without an author, which no pronoun takes up."""
        return one.kind == "anonymous" and any(noun in self.w.speech or noun in self.w.documents for noun in one.nouns)

    def _body_before(self, r: Reading, other: frozenset[str]) -> Speaker | None:
        """Return the body that is the subject of one of the last sentences ("Le gouvernement n'a pas réagi.")."""
        place = bisect_left(self._starts, r.starts[0])
        for start in reversed(self._starts[max(0, place - _SUBJECTS) : place]):
            before, (first, last) = self.openings[start]
            counted = any(k in before.count for k in range(first, last + 1))
            gender = self._gender(before, first, last)
            if not (counted or self._several(before, first, last) or (gender and gender in other)):
                return self._one(before, first, last)
        return None

    def _candidates(self, r: Reading, i: int) -> list[tuple[Speaker, str, bool]]:
        """Return whom a pronoun can mean, in order: those that spoke (true), and subjects of sentences (false)."""
        at = r.starts[i]
        quoted = self._quoted(at)
        others = [
            (one, gender, True) for one, gender in zip(self.past, self._genders, strict=True)
            if (quoted or not self._quoted(one.start)) and not self._unspeaking(one)
        ]  # fmt: skip
        own: list[tuple[Speaker, str, bool]] = []
        place = bisect_left(self._starts, at)
        for start in self._starts[max(0, place - _SUBJECTS) : place]:
            before, (first, end) = self.openings[start]
            if before.ends[end] <= at and (quoted or not self._quoted(before.starts[first])):
                one = replace(self._one(before, first, end), plural=self._several(before, first, end))
                found = (one, self._gender(before, first, end), False)
                if start == r.starts[0]:
                    own = [] if self._counted(r, first, end) else [found]
                elif one.person or one.plural:
                    others.append(found)
        # "Le témoin a compté 12 corps, a-t-il dit": only when nobody else can be meant.
        glued = r.lower[i] in self.more.clitics
        others.sort(key=lambda found: found[0].start)
        return [*(own if glued else ()), *others, *(() if glued else own)]

    def _continues(self, r: Reading, i: int) -> bool:
        """Tell whether the verb beside a pronoun adds to what was said ("a-t-il ajouté")."""
        near = range(max(0, i - 2), min(i + 5, r.size))
        return any(self.w.forms.get(r.lower[k]) in self.more.continuing for k in near)

    def _quoted(self, at: int) -> bool:
        return any(one.start < at < one.end for one in self.quoted)

    def _counted(self, r: Reading, first: int, last: int) -> bool:
        """Tell whether a phrase counts people, by more than an article."""
        return any(k in r.count and r.lower[k] not in self.w.articles for k in range(first, last + 1))

    def _several(self, r: Reading, first: int, last: int) -> bool:
        """Tell whether a phrase names several."""
        if any(r.lower[k] in self.w.conjunctions for k in range(first, last)):
            return True
        if r.pos[first] == "DET" and self._morph(r, first, "Number") == ["Plur"]:
            return True
        cut = next((k for k in range(first + 1, last + 1) if r.lower[k] in self.w.links), last + 1)
        return any(
            r.lower[k].endswith(("s", "x")) and not r.caps[k] and len(r.lower[k]) > _SHORT for k in range(first, cut)
        )

    def _gender(self, r: Reading, first: int, last: int) -> str:
        """Return the word of a phrase that tells its gender, or ""."""
        for k in range(first, last + 1):
            lower = r.lower[k].rstrip(".")
            if lower in self.more.feminine or lower in self.more.masculine:
                return lower
            if r.pos[k] == "NOUN":
                told = self._morph(r, k, "Gender")
                words = self.more.feminine if told == ["Fem"] else self.more.masculine if told else ()
                return min(words, default="")
        return ""

    def _morph(self, r: Reading, k: int, feature: str) -> list[str]:
        return list(r.parsed.doc[r.parsed.starts.index(r.starts[k])].morph.get(feature, []))

    # Persons -------------------------------------------------------------------------------------------------------

    def _person(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Resolve "le général Paul Renard", "un porte-parole du ministère, Leïla Haddad", "Mme Morel"."""
        parts = self._parts(r, first, last)
        finds = [*(self._bare_name(r, *part) for part in parts), *(self._name_in(r, *part) for part in parts)]
        named = next((found for found in finds if found is not None), None)
        if named is None:
            return None
        begin, end, titled = named
        words = [r.text[k] for k in range(begin, end + 1) if r.text[k] != "."]
        known = self.names.person(words)
        described = any(self._heads(r.span(a, b)) & self._person_nouns for a, b in parts if (a, b) != (begin, end))
        if len(words) == 1 and known is None and not titled and not described:
            return None
        name = known.name if known is not None and len(known.name.split()) >= len(words) else " ".join(words)
        own = [r.span(a, min(b, begin - 1) if a < begin <= b else b) for a, b in parts if not (a == begin and b == end)]
        roles = [*(role for role in own if role.strip()), *([known.role] if known else [])]
        told = (self.kinds.of(piece) for role in roles for piece in role.split(" ; "))
        kind: SourceType | None = next((one for one in told if one is not None and one != "anonymous"), None)
        before = next((one for one in reversed(self.past) if one.person and one.name == name), None)
        heads = frozenset(word for role in roles for piece in role.split(" ; ") for word in self._heads(piece))
        if before is not None:
            heads |= before.nouns
            kind = kind or before.kind
        return Speaker(name, kind or "official", person=True, plural=False, nouns=heads, start=r.starts[first])

    def _parts(self, r: Reading, first: int, last: int) -> list[Span]:
        """Split a phrase at its commas."""
        parts: list[Span] = []
        begin = first
        for k in range(first, last + 2):
            if k == last + 1 or r.text[k] == ",":
                if k > begin:
                    parts.append((begin, k - 1))
                begin = k + 1
        return parts

    def _bare_name(self, r: Reading, first: int, last: int) -> tuple[int, int, bool] | None:
        """Return the words of a name that, with its titles, is all of a part."""
        begin, titled = first, False
        while begin <= last and (
            r.lower[begin] in self.w.articles or r.lower[begin].rstrip(".") in self.w.titles or r.text[begin] == "."
        ):
            titled = titled or r.lower[begin].rstrip(".") in self.w.titles
            begin += 1
        return (begin, last, titled) if begin <= last and self._is_name(r, begin, last) else None

    def _is_name(self, r: Reading, first: int, last: int) -> bool:
        words = range(first, last + 1)
        if not r.caps[first] or not r.caps[last] or not all(r.caps[k] or r.lower[k] in self.w.particles for k in words):
            return False
        listed = any(form in self.w.bodies for k in words for form in variants(r.lower[k]))
        return (
            not listed
            and not any(r.lower[k] in self.kinds.names for k in words)
            and r.span(first, last).lower() not in self.kinds.names
        )

    def _name_in(self, r: Reading, first: int, last: int) -> tuple[int, int, bool] | None:
        """Return the words of the name that a role has behind it ("le porte-parole des rebelles Amadou Sow")."""
        end = last
        begin = end
        while begin > first and (
            r.caps[begin - 1] or (r.lower[begin - 1] in self.w.particles and begin - 1 > first and r.caps[begin - 2])
        ):
            begin -= 1
        if not r.caps[end] or begin == first:
            return None
        # "la ministre des Armées Jeanne Morel": the first capital belongs to what stands before.
        lead = r.lower[begin - 1]
        if lead in self.w.definite or lead in self.more.contracted:
            begin += 1
            if end - begin < 1:
                return None
        elif lead in self.more.of:
            while begin <= end and any(
                form in self.w.bodies or form in self.kinds.names for form in variants(r.lower[begin])
            ):
                begin += 1
            if end - begin < 1 or begin - 1 == first or r.lower[begin - 1] in self.more.of:
                return None
        if begin > end or not self._is_name(r, begin, end):
            return None
        before = range(first, begin)
        roles = [
            k
            for k in before
            if any(form in self.w.roles or form in self.w.titles for form in variants(r.lower[k].rstrip(".")))
        ]
        if not roles:
            return None
        nearest = roles[-1]
        if len(roles) > 1 and self._titles(r, nearest, begin) and self.phrases.another(r, nearest, first):
            return None  # "le porte-parole du président Louis Kamara"
        complement = any(r.lower[k] in self.w.links for k in range(nearest + 1, begin))
        if begin == end and (complement or not self._titles(r, nearest, begin)):
            return None  # "un responsable de l'administration Trump"
        return begin, end, True

    def _titles(self, r: Reading, role: int, name: int) -> bool:
        """Tell whether only adjectives stand between a role and a name."""
        return all(
            r.pos[k] in ("ADJ", "ADV", "PROPN", "NOUN") and r.lower[k] not in self.w.links
            for k in range(role + 1, name)
        )

    # Documents and bodies ------------------------------------------------------------------------------------------

    def _owner(self, r: Reading, first: int, last: int) -> Speaker | None:
        """Resolve what is written to who wrote it: "un communiqué de la présidence", "le texte"."""
        head = next(
            (k for k in range(first, last + 1) if r.pos[k] in ("NOUN", "PROPN") or self.phrases.source_like(r, k)), None
        )
        if head is None:
            return None
        base = self.phrases.base(r, head)
        written = base in self.w.documents or base in self.w.speech
        if not written or base in self.w.bodies or base in self.w.roles:
            return None
        k = next((k for k in range(head + 1, last) if r.lower[k] in self.more.of | self.w.agent), None)
        if k is not None and any(self._speaks(r, m) for m in range(k + 1, last + 1)):
            return self._one(r, k + 1, last)
        same = any(r.lower[m] in self.more.same for m in range(first, head))
        if r.lower[first] in self.w.definite and head == last and (same or base in self.w.documents) and self.past:
            return _again(self.past[-1], r.starts[first])
        return None

    def _speaks(self, r: Reading, k: int) -> bool:
        """Tell whether word `k` names a person or a body, not what is written."""
        base = self.phrases.base(r, k)
        return r.caps[k] or base in self.w.roles or base in self.w.bodies or base in self.w.names

    def _subject_role(self, role: str, start: int) -> Speaker | None:
        """Return the last person in this role who is the subject of a sentence before `start`."""
        for at in reversed(self._starts[: bisect_left(self._starts, start)]):
            before, (first, last) = self.openings[at]
            counted = self._counted(before, first, last)
            one = self._one(before, first, last) if before.ends[-1] < start and not counted else None
            if one is not None and one.person and role in one.nouns:
                return _again(one, start)
        return None

    def _earlier(self, r: Reading, inner: int, last: int, start: int, *, same: bool, shown: bool) -> Speaker | None:
        """Resolve "le responsable", "la même source", "l'organisation" to one who spoke before."""
        if any(r.caps[k] and not self._common(r.lower[k]) for k in range(inner, last + 1)):
            return None
        core = self.kinds.split(r.span(inner, last))
        whole = " ".join(word for word in core if word not in self.w.articles)
        core = self.more.epithets.get(whole, whole).split()
        head = next(
            (form for word in core for form in variants(word) if form in self.w.roles or form in self.w.bodies), None
        )
        if head is None:
            return None
        role = head in self.w.roles and head not in self.w.bodies
        long = any(word in self.w.links for word in core)
        plural = self._several(r, inner, last)
        if same and self.past and any(word in self.more.sources for word in core):
            return _again(self.past[-1], start)
        fitting = [
            one
            for one in reversed(self.past)
            if head in one.nouns and (role or not one.person) and one.plural is plural
        ]
        if fitting and not (long and not same) and (role or same or self._bare(core)):
            return _again(fitting[0], start)
        if role and shown and not plural:
            # "ce haut responsable" is whoever spoke last, by another name.
            return next((_again(one, start) for one in reversed(self.past) if one.person), None)
        if role:
            return self._subject_role(head, start) if len(core) == 1 else None
        kind = self.kinds.of(r.span(inner, last))
        if not long and self._bare(core):
            full = self.names.completed(head, start)
            if full is not None:
                return self._made(full, start)
            generic = head in self.w.generic
            bodies = [one for one in self.past if not one.person and one.name[:1].isupper()]
            for one in reversed(bodies if generic or kind in ("ngo", "armed_group", "media") else ()):
                if one.kind == kind or (generic and len(core) == 1):
                    return _again(one, start)
            if generic:
                return self._named_before(kind, start) or self._subject_body(start)
        return None

    def _common(self, lower: str) -> bool:
        """Tell whether a word in capitals is a noun all the same ("ONG")."""
        return lower in self.w.bodies and lower not in self.kinds.names

    def _named_before(self, kind: SourceType | None, start: int) -> Speaker | None:
        """Return the listed armed group that the text names last before `start` (which "le groupe" takes up)."""
        if kind != "armed_group":
            return None
        found = self.names.listed(kind, start)
        return self._made(found, start) if found else None

    def _subject_body(self, start: int) -> Speaker | None:
        """Return the last body with a name that is the subject of a sentence before `start`."""
        for at in reversed(self._starts[: bisect_left(self._starts, start)]):
            before, (first, last) = self.openings[at]
            words = range(first, last + 1)
            named = any(before.caps[k] for k in words) and not any(k in before.count for k in words)
            if named and before.ends[-1] < start and self._person(before, first, last) is None:
                return _again(self._one(before, first, last), start)
        return None

    def _bare(self, core: list[str]) -> bool:
        return len(core) == 1 or all(word in self.w.modifiers or word in self.w.generic for word in core)

    def _body(self, r: Reading, inner: int, last: int, start: int) -> Speaker:
        """Name a body without its article and the acronym in brackets behind it."""
        end = last
        if r.text[last] == ")":
            end = max(inner, next((k - 1 for k in range(last, inner, -1) if r.text[k] == "("), last))
        text = r.span(inner, end).strip('"“”«» ')
        spelled = self.names.spelled(text) if inner == end else None
        named = self._behind_noun(r, inner, end)
        if named is not None:
            kind = self.kinds.of(text)
            one = self._made(self.names.spelled(named) or named, start)
            return Speaker(
                one.name, kind or one.kind, person=False, plural=False, nouns=one.nouns | self._heads(text), start=start
            )
        completed = None
        if inner == end and r.caps[inner] and self.phrases.base(r, inner) in self.w.bodies:
            completed = self.names.completed(r.text[inner], start)
        return self._made(spelled or completed or text, start)

    def _behind_noun(self, r: Reading, first: int, last: int) -> str | None:
        """Return the name that a body has behind its common noun ("l'ONG Médecins sans frontières")."""
        if (r.caps[first] and not self._common(r.lower[first])) or self.phrases.base(r, first) not in self.w.bodies:
            return None
        for k in range(first + 1, last + 1):
            if r.text[k][0].isupper():
                governed = r.lower[k - 1] in self.w.links | self.w.articles or r.lower[k - 1] in self.w.conjunctions
                return None if governed or not any(r.caps[m] for m in range(k, last + 1)) else r.span(k, last)
        return None

    def _made(self, name: str, start: int) -> Speaker:
        kind = self.kinds.of(name)
        if kind is None:
            kind = "official" if any(word[:1].isupper() for word in name.split()) else "witness"
        words = self.kinds.split(name)
        plural = words[:1] != [] and words[0].endswith(("s", "x")) and not name[:1].isupper()
        return Speaker(name, kind, person=False, plural=plural, nouns=self._heads(name), start=start)

    def _heads(self, text: str) -> frozenset[str]:
        """Return the words that a later short mention can take up: those before the first complement."""
        words = self.kinds.split(text)
        while words and (words[0] in self.w.articles or words[0] in self.w.quantifiers or words[0] in self.w.links):
            words = words[1:]
        cut = next((i for i, word in enumerate(words) if i and word in self.w.links), len(words))
        return frozenset(form for word in words[:cut] for form in variants(word))

    def _phrase(self, r: Reading, first: int, last: int) -> Speaker:
        """Keep an unnamed source as its phrase."""
        text = r.span(first, last).lstrip("-")
        kind: SourceType | None = "anonymous" if self.phrases.pronoun(r, first) else self.kinds.of(text)
        if kind is None:
            kind = "official" if any(r.caps[k] for k in range(first, last + 1)) else "witness"
        inner = first
        while inner < last and (r.lower[inner] in self.w.articles or r.lower[inner] in self.w.quantifiers):
            inner += 1
        plural = r.lower[inner].endswith(("s", "x")) or r.lower[first] in self.w.quantifiers
        heads = self._heads(r.span(inner, last))
        person = any(form in self.w.roles for form in heads)
        return Speaker(
            text.strip("".join(QUOTES)), kind, person=person, plural=plural, nouns=heads, start=r.starts[first]
        )


def _again(one: Speaker, start: int) -> Speaker:
    return replace(one, start=start)
