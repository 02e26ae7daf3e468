"""A word of a sentence -> the verb of speaking that it ends, with its auxiliaries and what stands among them."""

from __future__ import annotations

from dataclasses import dataclass

from claimx.extraction.attribution.inversion.between import Between
from claimx.extraction.attribution.inversion.reading import QUOTES, Part
from claimx.extraction.attribution.inversion.subjects import Subjects
from claimx.extraction.attribution.phrases import Reading
from claimx.languages.shape import Language

_OBJECT = 12  # words from a verb to the noun of its object
_FIGURE = 14  # words from that noun to the figure


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of speaking: words `first` to `last` (a phrasal one's last), the verb itself at word `at`."""

    at: int
    first: int
    last: int
    lemma: str
    kind: str
    auxiliary: bool
    passive: bool
    negated: bool
    clitic: int | None  # a subject glued to it

    @property
    def cue(self) -> tuple[int, int]:
        """Return its first and last word."""
        return self.first, self.last


class Verbs:
    """Recognises verbs of speaking by their forms, for the tagger errs on many of them."""

    def __init__(self, words: Language, between: Between, subjects: Subjects) -> None:
        self.w = words.attribution
        self.between = between
        self.subjects = subjects
        self.phrases = between.phrases
        self.more = between.more
        self.tolls = frozenset(words.category.tolls)
        self.numbers = words.category.number_nouns
        self.pronouns = self.w.person_pronouns | self.w.plural_pronouns | self.more.impersonal
        self.longest = max((phrase.count(" ") for phrase in self.w.report), default=0)

    def at(self, part: Part, i: int) -> Verb | None:
        """Return the verb of speaking whose last form stands at word `i`."""
        r, floor = part.r, part.floor
        lemma = self.w.forms.get(r.lower[i])
        if lemma is None or (r.caps[i] and i > floor) or r.lower[i] in self.more.auxiliaries:
            return None
        clitic = self._clitic_behind(part, i)
        first = i
        auxiliary = passive = negated = reflexive = False
        while first > floor:
            p = first - 1
            lower = r.lower[p]
            phrase = None if auxiliary else self.phrases.aside_phrase(r, first, floor)
            if phrase is not None and self._auxiliary_before(part, phrase):
                p = phrase
            elif lower in self.more.auxiliaries:
                auxiliary = True
                passive = passive or r.lemma[p] in self.more.being
            elif lower in self.more.clitics:
                clitic = p if lower in self.pronouns else clitic
            elif lower in self.w.negations:
                negated = negated or lower not in self.more.half_negations or not self._restricts(r, i)
            elif lower in self.more.objects and (r.pos[p] != "DET" or auxiliary):
                reflexive = reflexive or lower in self.more.reflexive
            else:
                begin = self.between.left(r, first, floor)
                if begin == first or auxiliary or not self._auxiliary_before(part, begin):
                    break
                p = begin
            first = p
        if not auxiliary and clitic is None and not self._alone(part, i):
            return None
        found = self._kind(part, i, lemma)
        if found is None and lemma in self.w.by and not auxiliary:
            found = "by", i
        if found is None or (found[0] == "light" and negated):
            return None
        kind, last = found
        return Verb(i, first, last, lemma, kind, auxiliary, passive and not reflexive, negated, clitic)

    def _restricts(self, r: Reading, i: int) -> bool:
        """Tell whether the word behind the verb makes "only" of a half negation ("ne confirme que douze morts")."""
        return i + 1 < len(r.lower) and r.lower[i + 1] in self.more.restrictions

    def participle(self, r: Reading, verb: Verb) -> bool:
        """Tell whether a form without auxiliary is a participle, and cannot be a present tense ("dit" can)."""
        if verb.kind == "by":
            return True
        return r.lower[verb.at] in self.more.participles and not verb.auxiliary and verb.clitic is None

    def gerund(self, r: Reading, verb: Verb) -> bool:
        """Tell whether a form is a present participle, or a participle with an auxiliary that is one."""
        return r.form[verb.at] == "Ger" or any(r.form[k] == "Ger" for k in range(verb.first, verb.at))

    def _auxiliary_before(self, part: Part, k: int) -> bool:
        return k > part.floor and part.r.lower[k - 1] in self.more.auxiliaries | self.more.clitics

    def _clitic_behind(self, part: Part, i: int) -> int | None:
        k = i + 1
        while k < part.ceiling and part.r.lower[k] in self.more.clitics:
            if part.r.lower[k] in self.pronouns:
                return k
            k += 1
        return None

    def _alone(self, part: Part, i: int) -> bool:
        """Tell whether a form without auxiliary is a verb, not a noun or adjective of the same form."""
        r = part.r
        if r.pos[i] not in ("VERB", "AUX") and not self._by_place(part, i):
            return False
        return i == part.floor or not (r.pos[i - 1] in ("DET", "NUM") or r.lower[i - 1] in self.w.articles)

    def _by_place(self, part: Part, i: int) -> bool:
        """Tell whether a word tagged as no verb stands where a verb of speaking does ("..., rapporte l'ONG")."""
        r = part.r
        if i + 1 >= part.ceiling or i == part.floor:
            return False
        k = self.between.right(r, i + 1, part.ceiling).stop
        following = r.lower[i + 1]
        that = following in self.w.that
        object_like = (
            that or following in self.w.articles | self.more.of
            or i + 1 in r.count or r.pos[i + 1] in ("NUM", "DET") or r.form[i + 1] == "Inf"
            or r.text[i + 1] in QUOTES or k > i + 1
        )  # fmt: skip
        object_like = object_like or f"{self.w.forms[r.lower[i]]} {following}" in self.w.report
        stop = i
        small = self.more.objects | self.w.negations
        while stop > part.floor and r.lower[stop - 1] in small and r.pos[stop - 1] != "DET":
            stop -= 1
        if object_like and self.subjects.plausible(r, self.subjects.before(r, stop, part.floor)) == 2:
            return True
        speaker_like = k < part.ceiling and (r.pos[k] in ("DET", "PROPN") or r.caps[k] or r.lower[k] in self.w.that)
        return speaker_like and (r.pos[i - 1] == "PUNCT" or that)

    def _kind(self, part: Part, i: int, lemma: str) -> tuple[str, int] | None:
        """Return the kind of a verb of speaking and the last word of it."""
        w, r = self.w, part.r
        k = i + 1
        while k < part.ceiling and (
            r.lower[k] in self.more.clitics or r.lower[k] in w.negations or self.phrases.aside(r, k)
        ):
            k += 1
        later = self.between.right(r, k, part.ceiling).stop  # "parlaient, eux, de", "ont fait part à l'AFP de"
        for begin in (k, later) if later > k else (k,):
            for size in range(self.longest, 0, -1):
                if " ".join([lemma, *r.lower[begin : begin + size]]) in w.report:
                    return "report", begin + size - 1
        for kind, lemmas in (
            ("cite", w.cite), ("deny", w.deny), ("tell", w.tell), ("accuse", w.accuse), ("urge", w.urge),
            ("report", w.report), ("think", w.think), ("learn", self.more.learning), ("assess", w.assess),
            ("light", w.light), ("sense", w.sense),
        ):  # fmt: skip
            if lemma in lemmas and (kind not in ("assess", "light") or self._object_fits(part, i, kind)):
                return kind, i
        return None

    def _object_fits(self, part: Part, i: int, kind: str) -> bool:
        """Tell whether "porter" has a toll for its object, "donner" something said."""
        r = part.r
        for k in range(i + 1, min(i + _OBJECT, part.ceiling)):
            if r.form[k] == "Fin":
                return False
            base = self.phrases.base(r, k)
            toll = base in self.tolls or base in self.numbers
            if toll or (kind == "light" and (base in self.w.speech or base in self.w.documents)):
                figure = range(i + 1, min(k + _FIGURE, part.ceiling))
                return kind == "light" or any(r.lower[m] in self.w.at for m in figure)
        return False
