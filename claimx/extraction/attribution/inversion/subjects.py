"""A verb of speaking -> its speaker: in front of it, behind it, or glued to it."""

from __future__ import annotations

from claimx.extraction.attribution.inversion.between import Between
from claimx.extraction.attribution.inversion.phrases import HeadFirstPhrases
from claimx.extraction.attribution.inversion.reading import QUOTES, Span
from claimx.extraction.attribution.phrases import Reading

_INSERTION = 40  # words of an insertion between a subject and its verb
_AGENT = 10  # words from the agent of a participle to the verb that follows
_RELATIVE = 8  # words of a relative clause without commas
_CORE = 8  # words of a phrase in which its head is looked for


class Subjects:
    """Finds who speaks by a verb; spans are words, first and last."""

    def __init__(self, phrases: HeadFirstPhrases, between: Between, people: frozenset[str]) -> None:
        self.phrases = phrases
        self.between = between
        self.people = people
        self.w = phrases.words
        self.more = phrases.more

    # Who can speak -------------------------------------------------------------------------------------------------

    def plausible(self, r: Reading, span: Span | None) -> int:
        """Tell how likely a phrase names one that speaks: 2 surely, 1 perhaps, 0 not."""
        if span is None:
            return 0
        first, last = span
        if first == last and r.pos[first] == "PRON":
            return 2 if self.phrases.pronoun(r, first) else 0
        if self.phrases.latter(r, first) or (first < last and r.lower[last] in self.w.plural_pronouns):
            return 2
        core = self.core(r, span)
        if any(self.phrases.source_like(r, k) for k in core):
            return 2
        if any(r.caps[k] for k in core) or (first < last and r.text[first + 1] in QUOTES):
            return 2
        apposed = next((k + 1 for k in range(first, last) if r.text[k] == ","), None)
        if apposed is not None and self.name(r, (apposed, last)):
            return 2
        if any(self.phrases.base(r, k) in self.w.speech for k in core):
            return 1
        return 1 if any(r.lemma[k] in self.people or r.lower[k] in self.people for k in core) else 0

    def core(self, r: Reading, span: Span) -> range:
        """Return the words of a phrase up to its first complement."""
        first, last = span
        while first < last and (r.lower[first] in self.w.articles or r.lower[first] in self.more.of):
            first += 1
        cut = next((k for k in range(first + 1, last + 1) if r.lower[k] in self.w.links or r.text[k] == ","), last + 1)
        if cut == first + 1 and r.lower[first] in self.w.quantifiers | {"un", "une"} and cut <= last:
            return self.core(r, (cut + 1, last)) if cut < last else range(first, cut)
        return range(first, min(cut, first + _CORE))

    def written(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase names what is written or reckoned, not who speaks."""
        heads = [self.phrases.base(r, k) for k in self.core(r, span)]
        known = next(
            (
                h
                for h in heads
                if h in self.w.roles or h in self.w.bodies or h in self.w.documents or h in self.w.speech
            ),
            None,
        )
        return (
            known is not None and (known in self.w.documents or known in self.w.speech) and known not in self.w.bodies
        )

    def person(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase is a bare name, with or without title."""
        first, last = span
        while first <= last and (r.lower[first] in self.w.articles or r.lower[first].rstrip(".") in self.w.titles):
            first += 1
        words = [k for k in range(first, last + 1) if r.text[k] != "."]
        named = bool(words) and all(r.caps[k] or r.lower[k] in self.w.particles for k in words)
        return named and not any(self.phrases.base(r, k) in self.w.bodies or r.lower[k] in self.w.names for k in words)

    def witness(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase names one who was there, or who reports."""
        bases = [self.phrases.base(r, k) for k in range(span[0], span[1] + 1)]
        kinds = {self.w.roles.get(base) or self.w.names.get(base) or self.w.bodies.get(base) for base in bases}
        return bool(kinds & {"media", "witness", "ngo"})

    def name(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase is nothing but a name, of whatever."""
        words = range(span[0], span[1] + 1)
        return r.caps[span[0]] and r.caps[span[1]] and all(r.caps[k] or r.lower[k] in self.w.particles for k in words)

    def role(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase names a person by what he is."""
        return any(self.phrases.base(r, k) in self.w.roles for k in self.core(r, span)) or (
            r.lower[span[0]] in self.w.articles and not any(r.caps[k] for k in self.core(r, span))
        )

    def apposed(self, r: Reading, span: Span, ceiling: int) -> Span:
        """Widen a phrase to the name or role behind its comma ("un porte-parole du ministère, Leïla Haddad")."""
        comma = span[1] + 1
        if comma + 1 >= ceiling or r.text[comma] != ",":
            return span
        last = self.phrases.starting(r, comma + 1, ceiling)
        if last is None:
            return span
        second = (comma + 1, last)
        following = last + 1
        if following < ceiling and (r.form[following] == "Fin" or r.lower[following] in self.more.auxiliaries):
            return span
        named = self.person(r, second) and not self.named(r, span)
        described = self.named(r, span) and self.role(r, second)
        return (span[0], last) if named or described else span

    def named(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase ends in the name of the person it speaks of."""
        if self.person(r, span):
            return True
        first, last = span
        begin = last + 1
        while begin > first and (r.caps[begin - 1] or r.lower[begin - 1] in self.w.particles):
            begin -= 1
        if begin == first or last - begin < 1 or not self.person(r, (begin, last)):
            return False
        if r.lower[begin - 1] in self.w.definite | self.more.contracted:
            begin += 1  # "la ministre des Armées Jeanne Morel"
        elif r.lower[begin - 1] in self.more.of:
            return False
        roles = [k for k in range(first, begin) if self.phrases.base(r, k) in self.w.roles]
        return last > begin and bool(roles) and not self.phrases.another(r, roles[-1], first)

    # Where the speaker stands --------------------------------------------------------------------------------------

    def before(self, r: Reading, stop: int, floor: int) -> Span | None:
        """Return the speaker whose phrase ends before word `stop`, insertions between commas passed over."""
        stop = self.between.left(r, stop, floor)
        last = stop - 1
        if last < floor:
            return None
        if r.text[last] in (",", "--", "–", "—"):
            return self._around_insertion(r, last, floor)
        relative = r.lower[last] in self.w.relatives and r.pos[last] == "PRON"
        if relative:
            last -= 1
            if last >= floor and r.text[last] == ",":
                last -= 1
        first = self.phrases.ending(r, last, floor, governed=relative)
        if first is None:
            return self._before_participle(r, last, floor)
        return self._before_relative(r, first, last, floor) or self._led(r, (first, last), floor)

    def _before_relative(self, r: Reading, first: int, last: int, floor: int) -> Span | None:
        """Return the subject whose relative clause ends in a phrase ("un commerçant qui a perdu son frère évoque")."""
        for k in range(first - 1, max(floor, first - _RELATIVE), -1):
            if r.pos[k] == "PUNCT":
                return None
            if r.lower[k] in self.w.relatives and r.pos[k] == "PRON" and r.finite(k, first):
                begin = self.phrases.ending(r, k - 1, floor)
                return (begin, last) if begin is not None and self.plausible(r, (begin, k - 1)) else None
        return None

    def _before_participle(self, r: Reading, last: int, floor: int) -> Span | None:
        """Return the subject in front of a participle with its agent ("un habitant joint par téléphone")."""
        for k in range(last - 1, max(floor + 1, last - _AGENT), -1):
            if r.lower[k] in self.w.agent and r.pos[k - 1] in ("VERB", "ADJ", "AUX"):
                first = self.phrases.ending(r, k - 2, floor)
                return (first, k - 2) if first is not None else None
        return None

    def _around_insertion(self, r: Reading, close: int, floor: int) -> Span | None:
        mark = r.text[close]
        quoted = False
        for opened in range(close - 1, max(floor, close - _INSERTION), -1):
            if r.text[opened] in QUOTES:
                quoted = not quoted
            if quoted or r.text[opened] != mark:
                continue
            last = self.between.left(r, opened, floor) - 1
            first = self.phrases.ending(r, last, floor)
            inner = opened + 1
            end = self.phrases.starting(r, inner, close)
            named = end == close - 1 and end is not None and self.name(r, (inner, end))
            if first is None or not (named or self.plausible(r, (first, last))):
                continue
            span = self._led(r, (first, last), floor)
            if end == close - 1 and (named or self.role(r, (inner, end))):
                return span[0], end
            attached = r.lower[inner] in self.w.relatives or r.form[inner] in ("Part", "Ger")
            if attached or r.pos[inner] in ("ADP", "ADV", "ADJ", "SCONJ") or end == close - 1:
                return span
        return None

    def _led(self, r: Reading, span: Span, floor: int) -> Span:
        """Widen a role to the name in front of its comma ("Karim Nasseri, porte-parole du gouverneur")."""
        first, last = span
        if first - 2 < floor or r.text[first - 1] != ",":
            return span
        begin = self.phrases.ending(r, first - 2, floor)
        if begin is None:
            return span
        front = (begin, first - 2)
        if self.person(r, front) and self.role(r, span):
            return begin, last
        return (begin, last) if self.role(r, front) and self.person(r, span) and not self.named(r, front) else span

    def parsed(self, r: Reading, verb: int, floor: int) -> Span | None:
        """Return the subject that the parse gives a verb."""
        for k in range(floor, verb):
            if r.head[k] == verb and r.dep[k].startswith("nsubj"):
                return self.whole(r, k, floor)
        return None

    def whole(self, r: Reading, head: int, floor: int) -> Span | None:
        """Return the phrase around a noun."""
        for first in range(max(floor, head - 6), head + 1):
            last = self.phrases.starting(r, first)
            if last is not None and last >= head and (first == floor or r.pos[first - 1] not in ("DET", "ADP")):
                return first, last
        return None

    def clause(self, r: Reading, verb: int, floor: int) -> Span | None:
        """Return the subject of the clause that a participle hangs on: by the parse, or the first that can speak."""
        at = verb
        for _ in range(5):
            found = self.parsed(r, at, floor)
            if found is not None and self.plausible(r, found):
                return self.apposed(r, found, verb)
            if r.head[at] == at:
                break
            at = r.head[at]
        for k in range(floor, verb):
            if r.form[k] == "Fin" and r.pos[k] in ("VERB", "AUX"):
                found = self.before(r, k, floor)
                return found if self.plausible(r, found) == 2 else None
        return None

    def behind(self, r: Reading, k: int, ceiling: int) -> Span | None:
        """Return the speaker that begins at word `k`, with what stands beside the name."""
        last = self.phrases.starting(r, k, ceiling)
        if last is None:
            return None
        return self.apposed(r, (k, last), ceiling)

    def opening(self, r: Reading) -> Span | None:
        """Return the subject of a sentence's first finite verb, when it is one that can speak."""
        for k in range(r.size):
            if r.form[k] == "Fin" and r.pos[k] in ("VERB", "AUX"):
                stop = k
                while stop and r.lower[stop - 1] in self.more.objects and r.pos[stop - 1] != "DET":
                    stop -= 1
                found = self.before(r, stop, 0) or self.parsed(r, k, 0)
                if found is None or self.plausible(r, found) < 2 or self.written(r, found):
                    return None
                return None if found[0] == found[1] and self.phrases.pronoun(r, found[0]) else found
        return None
