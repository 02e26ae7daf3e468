"""Words of a sentence -> the noun phrases of speakers in it, where what modifies a noun stands behind it."""

from __future__ import annotations

from claimx.extraction.attribution.inversion.reading import QUOTES, Span
from claimx.extraction.attribution.phrases import Reading
from claimx.extraction.attribution.sources import variants
from claimx.languages.shape import AttributionWords, InversionWords

_REACH = 30  # words: the longest phrase of a speaker


class HeadFirstPhrases:
    """Finds the noun phrase of a speaker that begins, or ends, at a word."""

    __slots__ = ("demonyms", "more", "words")

    def __init__(self, words: AttributionWords, more: InversionWords, demonyms: frozenset[str]) -> None:
        self.words = words
        self.more = more
        self.demonyms = demonyms

    # What a word is ------------------------------------------------------------------------------------------------

    def base(self, r: Reading, i: int) -> str:
        """Return the dictionary form of word `i`, as the word lists have it."""
        forms = (*variants(r.lower[i]), r.lemma[i])
        return next((form for form in forms if self._known(form)), r.lower[i])

    def _known(self, word: str) -> bool:
        w = self.words
        return word in w.roles or word in w.bodies or word in w.documents or word in w.names or word in w.speech

    def source_like(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` names a person by role, a body or a document."""
        w = self.words
        base = self.base(r, i)
        return base in w.roles or base in w.bodies or base in w.documents or base in w.names

    def moment(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` is a word of time."""
        return r.lower[i] in self.words.moments

    def pronoun(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` is a pronoun that can stand for a speaker."""
        w = self.words
        return r.lower[i] in w.person_pronouns or r.lower[i] in w.plural_pronouns or r.lower[i] in w.body_pronouns

    def latter(self, r: Reading, i: int) -> bool:
        """Tell whether "ce dernier" begins at word `i`."""
        if r.lower[i] not in self.words.definite or i + 1 >= r.size or r.lower[i + 1] not in self.more.latter:
            return False
        return i + 2 >= r.size or r.pos[i + 2] not in ("NOUN", "ADJ") or r.dep[i + 1] not in ("amod", "det")

    def _nominal(self, r: Reading, i: int) -> bool:
        return r.pos[i] in ("NOUN", "PROPN", "X") or (r.caps[i] and r.pos[i] not in ("PUNCT", "DET", "PRON", "ADP"))

    def _opener(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` stands before a noun: article, possessive, number, quantifier."""
        w = self.words
        return r.lower[i] in w.articles or r.lower[i] in w.quantifiers or r.pos[i] in ("DET", "NUM") or i in r.count

    def another(self, r: Reading, role: int, first: int) -> bool:
        """Tell whether a title stands in a complement, so that the name behind it is another's ("du président X")."""
        if r.lower[role].endswith("s") and self.base(r, role) != r.lower[role]:
            return False  # a plural is nobody's title
        k = role - 1
        while k > first and (self._opener(r, k) or r.pos[k] == "ADJ"):
            k -= 1
        return k > first and r.lower[k] in self.more.of | self.more.contracted

    # Phrases -------------------------------------------------------------------------------------------------------

    def starting(self, r: Reading, first: int, ceiling: int | None = None, *, depth: int = 0) -> int | None:
        """Return the last word of the phrase whose first word is `first`, or None when no phrase begins there."""
        stop = r.size if ceiling is None else ceiling
        i = first
        if i >= stop or depth > 4:
            return None
        if self.pronoun(r, i) and r.lower[i] not in self.words.articles:
            return i
        if self.latter(r, i):
            return i + 1
        if r.lower[i] in self.more.of and i + 1 < stop and r.lower[i + 1] in self.words.quantifiers:
            i += 1
        while i < stop and self._opener(r, i) and not self._nominal_pronoun(r, i):
            i += 1
        last: int | None = None
        if i < stop and self._nominal_pronoun(r, i):
            last = i
            i += 1
            if i + 2 < stop and r.lower[i] in self.more.of and r.lower[i + 2] in self.words.plural_pronouns:
                return i + 2  # "l'un d'entre eux"
        while i < stop and i - first < _REACH:
            step = self._step(r, i, last, stop, depth)
            if step is None:
                break
            i, last = step
        return last

    def _nominal_pronoun(self, r: Reading, i: int) -> bool:
        """Tell whether "un" stands for a person ("l'un de ses collègues", "un des chefs")."""
        following = r.lower[i + 1] if i + 1 < r.size else ""
        one = r.lower[i] in self.words.articles or r.lower[i] in self.words.quantifiers or i in r.count
        partitive = (
            following in self.more.of
            and i + 2 < r.size
            and (self._opener(r, i + 2) or following in self.more.contracted)
        )
        among = following in self.more.of and i + 3 < r.size and r.lower[i + 3] in self.words.plural_pronouns
        partitive = partitive or among  # "l'un d'entre eux"
        return one and r.lower[i] not in self.words.definite and partitive

    def _step(self, r: Reading, i: int, last: int | None, stop: int, depth: int) -> tuple[int, int | None] | None:
        """Return the next word to look at and the last word of the phrase so far, or None at its end."""
        w = self.words
        lower = r.lower[i]
        if lower == "(" and last is not None and i + 2 < stop and r.text[i + 2] == ")" and r.text[i + 1][:1].isupper():
            return i + 3, i + 2
        if r.text[i] in QUOTES:
            return self._quoted(r, i, last, stop)
        if lower in w.links and last is not None and r.pos[i] in ("ADP", "SCONJ", "DET", "PRON"):
            return self._link(r, i, last, stop, depth)
        if lower in w.conjunctions and last is not None:
            return self._joined(r, i, last, stop, depth)
        titled = lower in w.definite and r.text[i][0].isupper() and last is not None and i + 1 < stop and r.caps[i + 1]
        if titled:
            return i + 1, last  # "le quotidien Le Figaro"
        if r.pos[i] == "PUNCT" or lower in w.articles:
            return None
        if self.moment(r, i):  # "le dernier décompte", but not "le ministre mardi"
            ahead = last is None and i + 1 < stop and r.pos[i] == "ADJ" and r.pos[i + 1] in ("NOUN", "ADJ")
            return (i + 1, None) if ahead and not self.moment(r, i + 1) else None
        if last == i - 1 and any(form in self.demonyms for form in variants(lower)) and not r.caps[i]:
            return i + 1, i  # whatever the tagger takes it for
        if lower in w.particles and last is not None and r.caps[last] and i + 1 < stop and r.caps[i + 1]:
            return i + 1, last
        named = (
            last is not None
            and r.text[i][0].isupper()
            and i + 1 < stop
            and r.caps[i + 1]
            and r.pos[i] in ("DET", "PRON")
        )
        if w.forms.get(lower) in self.more.approached and last is not None and not r.caps[i]:
            return None  # "M. Dah joint au téléphone"
        participle = r.pos[i] in ("VERB", "ADJ", "AUX") or lower in w.forms
        if participle and i + 1 < stop and r.lower[i + 1] in w.agent and last is not None and not r.caps[i]:
            return None  # "un responsable cité par"
        if self._nominal(r, i) or named or (self.source_like(r, i) and not self._acts(r, i)):
            return i + 1, i
        if r.pos[i] == "ADJ" or lower in w.modifiers:
            return (i + 1, i) if last is not None else (i + 1, None)
        if r.pos[i] == "NUM" and last is not None and r.caps[last] and i not in r.count:
            return i + 1, i
        if r.pos[i] == "ADV" and last is not None and i + 1 < stop and r.pos[i + 1] == "ADJ":
            return i + 1, last  # "un bilan encore provisoire"
        if last is not None and r.pos[i] == "VERB" and r.form[i] == "Part" and lower not in w.forms:
            following = r.lower[i + 1] if i + 1 < stop else ""
            if following in self.more.of:
                return i + 1, last  # "un responsable chargé de la sécurité"
            if last == i - 1 and following not in w.agent and r.dep[i] in ("acl", "amod"):
                return i + 1, i  # an adjective that the model takes for a participle
        return None

    def _acts(self, r: Reading, i: int) -> bool:
        """Tell whether a word is used as a verb."""
        return r.pos[i] in ("VERB", "AUX") and r.form[i] in ("Fin", "Inf", "Ger") and r.lower[i] in self.words.forms

    def _quoted(self, r: Reading, i: int, last: int | None, stop: int) -> tuple[int, int | None] | None:
        """Read a name in quotation marks right behind its article or noun ("la "Troïka"")."""
        end = next((k for k in range(i + 1, min(i + 5, stop)) if r.text[k] in QUOTES), None)
        article = i - 1
        while article > 0 and r.pos[article] == "ADJ":
            article -= 1  # "le soi-disant « général No Pity »"
        opened = i > 0 and r.lower[article] in self.words.definite
        named = end is not None and (
            r.text[i + 1][:1].isupper() or (r.lower[i + 1] in self.words.titles and r.text[i + 2][:1].isupper())
        )
        if end is None or not opened or not named or last is not None:
            return None
        return end + 1, end

    def _link(self, r: Reading, i: int, last: int, stop: int, depth: int) -> tuple[int, int | None] | None:
        k = i + 1
        if self.aside(r, i) or k >= stop:
            return None
        own = r.lower[i] in self.more.of
        if not own and (self.hearer(r, i) is not None or self._venue_ahead(r, i, stop)):
            return None
        while k < stop and self._opener(r, k):
            k += 1
        if k >= stop or self.moment(r, k) or not (self._nominal(r, k) or r.pos[k] == "ADJ" or self.source_like(r, k)):
            return None
        if not own and not self._belongs(r, i, k, last):
            return None
        end = self.starting(r, i + 1, stop, depth=depth + 1)
        return (end + 1, end) if end is not None else None

    def _belongs(self, r: Reading, i: int, k: int, last: int) -> bool:
        """Tell whether a phrase behind another preposition says who speaks ("ministre à la Défense")."""
        if r.caps[last] and not r.caps[k]:
            return r.pos[i + 1] not in ("DET", "NUM")  # "Médecins sans frontières"
        head = any(self.source_like(r, m) for m in range(max(0, last - 6), last + 1))
        post = (
            self.base(r, last) in self.words.roles
            and r.lower[i] in self.more.to
            and self.base(r, k) in self.words.bodies
        )
        return head and (r.caps[k] or post)  # "infirmier au centre de santé"

    def _venue_ahead(self, r: Reading, i: int, stop: int) -> bool:
        """Tell whether a preposition leads to where or how somebody spoke ("dans un communiqué", "sur Twitter")."""
        k = i + 1
        while k < min(i + 5, stop) and (self._opener(r, k) or r.pos[k] == "ADJ"):
            k += 1
        return k < stop and r.lower[k] in self.words.venues

    def _joined(self, r: Reading, i: int, last: int, stop: int, depth: int) -> tuple[int, int | None] | None:
        if i + 1 >= stop:
            return None
        if r.pos[i + 1] == "ADJ" and r.pos[last] == "ADJ":
            return i + 1, last  # "sources sécuritaire et locales"
        end = self.starting(r, i + 1, stop, depth=depth + 1)
        if end is None or not any(self.source_like(r, k) or r.caps[k] for k in range(i + 1, end + 1)):
            return None
        verb = end + 1 < stop and (r.form[end + 1] == "Fin" or r.lower[end + 1] in self.more.auxiliaries)
        if verb and depth == 0 and not any(self.source_like(r, k) for k in range(max(0, last - 6), last + 1)):
            return None  # a verb follows two joint subjects, or the second begins a clause of its own
        return end + 1, end

    def ending(self, r: Reading, last: int, floor: int = 0, *, governed: bool = False) -> int | None:
        """Return the first word of the phrase whose last word is `last`, or None when there is none.

        A phrase behind a preposition is nobody's subject; with `governed` it is found nevertheless.
        """
        if last < floor:
            return None
        if self.pronoun(r, last):
            return last
        begin = last
        while begin > floor and last - begin < _REACH and not self._bounds(r, begin - 1):
            begin -= 1
        for first in range(begin, last + 1):
            if r.pos[first] in ("ADP", "CCONJ", "PUNCT") or self.starting(r, first, last + 1) != last:
                continue
            before = first - 1
            ruled = first > floor and (r.pos[before] == "ADP" or r.lower[before] in self.words.links)
            return first if governed or not ruled else None
        return None

    def _bounds(self, r: Reading, k: int) -> bool:
        """Tell whether word `k` cannot stand inside a phrase that ends behind it."""
        if r.pos[k] == "PUNCT":
            return r.text[k] not in ("(", ")") and r.text[k] not in QUOTES
        verb = r.pos[k] in ("VERB", "AUX") and r.form[k] in ("Fin", "Inf", "Ger") and not r.caps[k]
        return verb or r.pos[k] == "SCONJ" or (r.pos[k] == "PRON" and not self._nominal_pronoun(r, k))

    # Between speaker and verb --------------------------------------------------------------------------------------

    def aside(self, r: Reading, i: int) -> int | None:
        """Return the word behind an aside that begins at `i` ("de son côté", "également"), or None."""
        for phrase in self.more.asides:
            if tuple(r.lower[i : i + len(phrase)]) == phrase:
                return i + len(phrase)
        if i < r.size and r.lower[i] in self.words.asides and not r.caps[i] and i not in r.count:
            return i + 1
        return None

    def aside_before(self, r: Reading, i: int, floor: int) -> int | None:
        """Return where an aside that ends right before word `i` begins, or None."""
        phrase = self.aside_phrase(r, i, floor)
        if phrase is not None:
            return phrase
        if i <= floor or r.lower[i - 1] not in self.words.asides:
            return None
        # "elle parle" has a subject, "Lyon, elle, parle" an aside.
        subject = self.pronoun(r, i - 1) and (i - 1 == floor or r.text[i - 2] != ",")
        return None if subject else i - 1

    def aside_phrase(self, r: Reading, i: int, floor: int) -> int | None:
        """Return where an aside of several words that ends right before word `i` begins, or None."""
        starts = (
            i - len(phrase) for phrase in self.more.asides if tuple(r.lower[max(floor, i - len(phrase)) : i]) == phrase
        )
        return min(starts, default=None)

    def hearer(self, r: Reading, i: int) -> Span | None:
        """Return the hearer whose phrase the preposition at `i` opens ("auprès de la presse"), or None."""
        w = self.words
        if r.lower[i] not in self.more.to:
            return None
        k = i + 1
        while k < r.size and (r.lower[k] in self.more.of or self._opener(r, k)):
            k += 1
        if k >= r.size:
            return None
        base = self.base(r, k)
        forms = variants(r.lower[k])
        told = w.names.get(r.lower[k]) == "media" or base in w.audience or any(form in w.audience for form in forms)
        told = told or w.roles.get(base) == "media" or w.bodies.get(base) == "media"
        if not told:
            return None
        end = k
        while end + 1 < r.size and self._outlet(r, k, end + 1):
            end += 1
        if end + 2 < r.size and not r.caps[k] and r.lower[end + 1] in self.more.of and r.lower[end + 2] in w.bodies:
            end += 2
        return k, end

    def _outlet(self, r: Reading, first: int, i: int) -> bool:
        """Tell whether the name of an outlet that begins at `first` goes on with word `i` ("la chaîne Al Jazeera")."""
        if not r.caps[i]:
            return not r.caps[first] and (r.pos[i] == "ADJ" or r.lower[i] in self.words.modifiers)
        names = (r.span(start, stop).lower() for start in range(first, i + 1) for stop in range(i, min(i + 3, r.size)))
        return any(self.words.names.get(name) == "media" for name in names)
