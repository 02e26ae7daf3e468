"""Verbs of hearing something from a source ("a-t-on appris de source policière", "l'AFP a appris de") -> relations."""

from __future__ import annotations

from claimx.extraction.attribution.cues import Relation
from claimx.extraction.attribution.inversion.between import Between
from claimx.extraction.attribution.inversion.contents import Contents
from claimx.extraction.attribution.inversion.reading import Part, Span
from claimx.extraction.attribution.inversion.subjects import Subjects
from claimx.extraction.attribution.inversion.verbs import Verb
from claimx.extraction.attribution.phrases import Reading

_FAR = 6  # words between an impersonal verb and the preposition before its source


class Hearing:
    """Reads relations whose source stands behind a preposition, and whose subject, if any, relays."""

    def __init__(self, between: Between, subjects: Subjects, contents: Contents) -> None:
        self.between = between
        self.subjects = subjects
        self.contents = contents
        self.phrases = between.phrases
        self.w = between.w
        self.more = between.more
        self.prepositions = self.more.learnt_from | self.more.to

    def inverted(self, part: Part, verb: Verb, k: int) -> Relation | None:
        """Read "a appris l'AFP de source militaire", its subject or its source at word `k`."""
        r, ceiling = part.r, part.ceiling
        relay: Span | None = None
        last = self.phrases.starting(r, k, ceiling) if r.lower[k] not in self.more.learnt_from else None
        if last is not None:
            last = next((m - 1 for m in range(k + 1, last + 1) if r.lower[m] in self.more.learnt_from), last)
            relay = (k, last)
            k = self.between.right(r, last + 1, ceiling).stop
        source = self._from(part, k)
        named = source or relay
        if named is None:
            return None
        contents = self.contents.chars(r, self.contents.around(r, verb.first, named[1], part.floor, ceiling))
        return Relation(r, "according", named, verb.cue, contents, relay=relay if source else None)

    def impersonal(self, part: Part, verb: Verb) -> Relation | None:
        """Read "a-t-on appris de source policière", "indique-t-on auprès du ministère"."""
        r = part.r
        start = max(verb.last, verb.clitic or 0) + 1
        for k in range(start, min(start + _FAR, part.ceiling)):
            if r.pos[k] == "PUNCT":
                return None
            source = self._from(part, k)
            if source is not None:
                spans = self.contents.around(r, verb.first, source[1], part.floor, part.ceiling)
                return Relation(r, "according", source, verb.cue, self.contents.chars(r, spans))
        return None

    def straight(self, part: Part, verb: Verb, relay: Span | None) -> Relation | None:
        """Read "l'AFP a appris de sources locales que"."""
        r, ceiling = part.r, part.ceiling
        if relay is None or not self.subjects.witness(r, relay):
            return None
        k = self.between.right(r, verb.last + 1, ceiling).stop
        source = self._from(part, k)
        rest = self.between.right(r, source[1] + 1, ceiling).stop if source else k
        if rest < ceiling and r.lower[rest] in self.w.that:
            contents = self.contents.chars(r, [(rest + 1, ceiling - 1)])
        elif relay[0] > part.floor:
            contents = self.contents.chars(r, [(part.floor, relay[0] - 1)])
        else:
            return None
        return Relation(r, "reported", source or relay, verb.cue, contents, relay=relay if source else None)

    def approached(self, r: Reading, k: int, ceiling: int) -> Span | None:
        """Return the outlet of "joint par l'AFP" behind a speaker."""
        for m in range(k, min(k + 4, ceiling)):
            if self.w.forms.get(r.lower[m]) in self.more.approached or r.lemma[m] in self.more.approached:
                by = next((n for n in range(m + 1, min(m + 5, ceiling)) if r.lower[n] in self.w.agent), None)
                last = self.phrases.starting(r, by + 1, ceiling) if by is not None else None
                return (by + 1, last) if by is not None and last is not None else None
        return None

    def _from(self, part: Part, k: int) -> Span | None:
        """Return the source behind "de", "auprès de" at word `k`."""
        r = part.r
        if k >= part.ceiling or r.lower[k] not in self.prepositions:
            return None
        while k < part.ceiling and r.lower[k] in self.prepositions:
            k += 1
        source = self.subjects.behind(r, k, part.ceiling)
        return source if self.subjects.plausible(r, source) else None
