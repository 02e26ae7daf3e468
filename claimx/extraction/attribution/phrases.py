"""A parsed sentence -> its words laid out for reading phrases by pattern, hyphenated compounds as one word.

The parse of text without commas is often wrong where a speaker stands next to a reporting verb, so who speaks is read
from the parts of speech near the verb.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claimx.extraction.parsing import Parsed
from claimx.languages.shape import AttributionWords

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN"})
_HYPHENS = frozenset("-‐‑")
_LONGEST = 5  # words in the longest listed name
_POSSESSIVE = frozenset({"'s", "’s", "'", "’", "´s", "`s"})


@cache
def _verb_form(morph: str) -> str:
    """Return the form of a verb by its morphology: "Fin", "Inf", "Part" (past), "Ger" (present participle), or ""."""
    form = next((part[9:] for part in morph.split("|") if part.startswith("VerbForm=")), "")
    return "Ger" if form == "Part" and "Tense=Pres" in morph else form


class Reading:
    """The words of one sentence: text, lower case, part of speech, lemma, verb form and place in the document."""

    __slots__ = (
        "caps",
        "count",
        "dep",
        "ends",
        "form",
        "head",
        "lemma",
        "lower",
        "parsed",
        "pos",
        "size",
        "starts",
        "text",
    )

    def __init__(self, parsed: Parsed, names: frozenset[str] = frozenset()) -> None:
        """Lay a sentence out; `names` are the words that the document has as parts of names, lower case."""
        self.parsed = parsed
        groups = _groups(parsed)
        word_of = {i: word for word, group in enumerate(groups) for i in group}
        self.count = frozenset(word_of[i] for i in parsed.numbers)
        tokens: list[Token] = [parsed.doc[group[-1]] for group in groups]
        self.size = len(groups)
        self.starts = [parsed.starts[group[0]] for group in groups]
        self.ends = [parsed.ends[group[-1]] for group in groups]
        base = parsed.sentence.start
        source = parsed.sentence.text
        self.text = [source[start - base : end - base] for start, end in zip(self.starts, self.ends, strict=True)]
        self.lower = [text.lower() for text in self.text]
        self.pos = [_pos(group, parsed) for group in groups]
        self.lemma = [token.lemma_.lower() for token in tokens]
        self.form = [
            "" if len(group) > 1 else _verb_form(str(token.morph)) for group, token in zip(groups, tokens, strict=True)
        ]
        self.dep = [token.dep_ for token in tokens]
        self.head = [word_of[token.head.i] for token in tokens]
        self.caps = [_capital(text) for text in self.text]
        if self.size and self.pos[0] != "PROPN" and self.lower[0] not in names and not acronym(self.text[0]):
            self.caps[0] = False  # only because the sentence begins

    def span(self, first: int, last: int) -> str:
        """Return the document's characters from word `first` through word `last`."""
        base = self.parsed.sentence.start
        return self.parsed.sentence.text[self.starts[first] - base : self.ends[last] - base]

    def finite(self, first: int, stop: int) -> bool:
        """Tell whether a finite verb stands between word `first` and word `stop` (exclusive)."""
        return any(self.form[i] == "Fin" for i in range(max(first, 0), stop))

    def nominal(self, i: int) -> bool:
        """Tell whether word `i` can head a noun phrase."""
        return 0 <= i < self.size and (
            self.pos[i] in NOMINAL or (self.caps[i] and self.pos[i] not in ("PUNCT", "DET", "PRON", "NUM", "ADP"))
        )


def acronym(text: str) -> bool:
    """Tell whether a word is written in capitals only."""
    return len(text) > 1 and text.isupper() and text.isalpha()


def _capital(text: str) -> bool:
    """Tell whether a word is written as a name is, "al-Assad" and "pro-Assad" included."""
    part = text.rpartition("-")[2] if "-" in text[:3] else text
    return part[:1].isupper()


def _groups(parsed: Parsed) -> list[list[int]]:
    """Group the tokens of hyphenated compounds ("Britain", "-", "based") and of abbreviations ("Maj", ".")."""
    groups: list[list[int]] = []
    doc = parsed.doc
    for i in range(len(doc)):
        glued = bool(groups) and parsed.ends[i - 1] == parsed.starts[i] and i not in parsed.numbers
        if glued and doc[i].text in _HYPHENS and doc[i - 1].text[-1:].isalnum() and i - 1 not in parsed.numbers:
            if i + 1 < len(doc) and parsed.starts[i + 1] == parsed.ends[i] and doc[i + 1].text[:1].isalnum():
                groups[-1].append(i)
                continue
        elif (glued and doc[i - 1].text in _HYPHENS and len(groups[-1]) > 1) or (
            glued and doc[i].text == "." and i + 1 < len(doc) and doc[i - 1].text.istitle() and len(doc[i - 1].text) < 6
        ):
            groups[-1].append(i)
            continue
        groups.append([i])
    return groups


def _pos(group: list[int], parsed: Parsed) -> str:
    """Return the part of speech of a word; a compound that ends in a participle or adjective is an adjective."""
    if parsed.doc[group[-1]].text == "." and len(group) > 1:
        return str(parsed.doc[group[0]].pos_)
    last = str(parsed.doc[group[-1]].pos_)
    if last == "DET" and _initial(parsed, group[-1]) and _initial(parsed, group[-1] + 1):
        return "PROPN"  # "A K Bhatt"
    if len(group) > 1 and last in ("VERB", "ADV", "ADP", "ADJ"):
        return "ADJ"
    return last


def _initial(parsed: Parsed, i: int) -> bool:
    """Tell whether token `i` is one capital letter."""
    return i < len(parsed.doc) and len(parsed.doc[i].text) == 1 and parsed.doc[i].text.isupper()


class Phrases:
    """Finds the noun phrase of a speaker that ends, or begins, at a word."""

    __slots__ = ("complete", "places", "words")

    def __init__(self, words: AttributionWords, complete: frozenset[str], places: frozenset[str]) -> None:
        self.words = words
        self.complete = complete  # names of the document that are known to be whole, lower case
        self.places = places  # words that follow a locative preposition somewhere in the document, lower case

    # What a word is ------------------------------------------------------------------------------------------------

    def base(self, r: Reading, i: int) -> str:
        """Return the dictionary form of word `i`, as the word lists have it."""
        lower = r.lower[i]
        if self._known(lower):
            return lower
        lemma = r.lemma[i]
        if self._known(lemma):
            return lemma
        if lower.endswith("s") and self._known(lower[:-1]):
            return lower[:-1]
        return lower

    def _known(self, word: str) -> bool:
        w = self.words
        return word in w.roles or word in w.bodies or word in w.documents or word in w.names or word in w.speech

    def source_like(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` names a person by role, a body or a document."""
        w = self.words
        base = self.base(r, i)
        return base in w.roles or base in w.bodies or base in w.documents or base in w.names

    def modifier(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` is one that stands before nouns of speakers."""
        return r.lower[i] in self.words.modifiers or self.source_like(r, i)

    def moment(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` is a word of time."""
        if r.lower[i] not in self.words.moments:
            return False
        # "Jan Mohammed" is nobody's month: these need a figure beside them.
        beside = (i > 0 and r.pos[i - 1] == "NUM") or (i + 1 < r.size and r.pos[i + 1] in ("NUM", "PUNCT"))
        return r.lower[i] not in self.words.names_too or beside

    def plural(self, r: Reading, i: int) -> bool:
        """Tell whether word `i` is a lower-case plural noun of speakers, which needs no article."""
        return not r.caps[i] and r.pos[i] == "NOUN" and self.base(r, i) != r.lower[i]

    # Phrases -------------------------------------------------------------------------------------------------------

    def ending(self, r: Reading, last: int, floor: int = 0) -> int | None:
        """Return the first word of the speaker's phrase whose last word is `last`, or None when there is none."""
        i = last
        if i < floor:
            return None
        if r.text[i] == ")":
            opened = next((k for k in range(i - 1, max(floor, i - 8), -1) if r.text[k] == "("), None)
            if opened is None or opened - 1 < floor:
                return None
            i = opened - 1
        if r.pos[i] == "PRON":
            return i if self._speaking_pronoun(r, i) else None
        if not r.nominal(i) and not (self.source_like(r, i) and r.pos[i] in ("ADJ", "NUM")):
            return None
        named = self.listed(r, floor, last, i)
        if self.moment(r, i):
            return named
        first = i
        while first > floor:
            step = self._left(r, first, floor)
            if step is None:
                break
            first = step
        return first if named is None else min(first, named)

    def listed(self, r: Reading, floor: int, last: int, stop: int) -> int | None:
        """Return where a listed name of several words that ends at `last` begins ("Save the Children")."""
        for k in range(max(floor, last - _LONGEST), stop):
            if r.text[k][:1].isupper() and r.span(k, last).lower() in self.words.names:
                return k
        return None

    def _speaking_pronoun(self, r: Reading, i: int) -> bool:
        w = self.words
        lower = r.lower[i]
        return (
            lower in w.person_pronouns
            or lower in w.body_pronouns
            or lower in w.plural_pronouns
            or lower in w.first_person
            or lower in w.quantifiers
        )

    def _left(self, r: Reading, first: int, floor: int) -> int | None:
        """Return the word to which the phrase that now begins at `first` can be widened, or None."""
        w = self.words
        p = first - 1
        lower = r.lower[p]
        opened = (r.lower[first] in w.articles and r.pos[first] != "PROPN") or r.pos[first] == "DET"
        if lower in w.articles and opened:
            return None
        if self.moment(r, p) and r.pos[p] != "ADJ":
            return None
        if r.text[p] in _POSSESSIVE and p - 1 >= floor and r.nominal(p - 1):
            return p - 1
        if (
            (lower in w.articles and r.pos[p] != "SCONJ")
            or r.pos[p] == "DET"
            or (r.pos[p] == "PRON" and r.dep[p] == "poss")
        ):
            return None if opened else p
        if lower in w.links and r.pos[p] in ("ADP", "PART", "SCONJ"):
            return self._left_link(r, first, floor)
        if lower in w.conjunctions:
            return self._left_joined(r, first, floor)
        if opened or r.pos[p] == "PUNCT":
            return None
        if r.pos[p] == "NUM":
            return p if lower in w.quantifiers else None
        if r.pos[p] == "ADJ" or (r.pos[p] == "VERB" and r.dep[p] == "amod") or lower in w.quantifiers:
            return p if self._adjective_belongs(r, p, first) else None
        if r.nominal(p) and self._noun_belongs(r, p, first):
            return p
        # "government run TV", "state owned agency"
        owned = lower in w.owned and p > floor and self.modifier(r, first) and self.modifier(r, p - 1)
        return p - 1 if owned else None

    def _left_link(self, r: Reading, first: int, floor: int) -> int | None:
        q = first - 2
        if q < floor or not r.nominal(q) or self.moment(r, q):
            return None
        if r.caps[q] and r.caps[first] and r.lower[first - 1] in self.words.name_links:
            whole = r.span(first, first).lower()
            if whole in self.words.names and not self.source_like(r, q):
                return None
            return q if self.source_like(r, q) or self._in_name(r, q) else None
        base = self.base(r, q)
        return q if base in self.words.roles or base in self.words.bodies or base in self.words.documents else None

    def _in_name(self, r: Reading, i: int) -> bool:
        """Tell whether the capitalised run that word `i` ends names a body."""
        k = i
        while k >= 0 and r.caps[k] and r.nominal(k):
            if self.base(r, k) in self.words.bodies:
                return True
            k -= 1
        return False

    def _left_joined(self, r: Reading, first: int, floor: int) -> int | None:
        q = first - 2
        if q < floor or not r.nominal(q) or self.moment(r, q):
            return None
        if not (self.source_like(r, q) or r.caps[q]):
            return None
        start = self.ending(r, q, floor)
        if start is None:
            return None
        before = r.lower[start - 1] if start else ""
        clause_start = start == 0 or before in self.words.contrast or r.pos[start - 1] == "PUNCT"
        opened = r.lower[start] in self.words.articles
        both = any(
            self.base(r, k) in self.words.roles or self.base(r, k) in self.words.bodies for k in range(start, q + 1)
        )
        if (clause_start or opened) and both:
            return start
        if r.caps[q] and r.caps[first] and self._in_name(r, q):
            return start
        several = all(self.plural(r, k) or r.lower[k] in self.words.mass for k in (q, first))
        if several and not (start and r.pos[start - 1] in ("NUM", "VERB")) and (start < q or not self._governed(r, q)):
            return q  # "... near the hospital police and medics said"
        return None

    def _governed(self, r: Reading, i: int) -> bool:
        return i > 0 and r.pos[i - 1] in ("ADP", "ADJ", "DET", "NUM")

    def _adjective_belongs(self, r: Reading, p: int, first: int) -> bool:
        if r.lower[p] in self.words.quantifiers or r.lower[p] in self.words.modifiers or r.caps[p]:
            return True
        if r.pos[p] == "VERB" and r.caps[first]:
            return False
        return self._article_before(r, p) or p == 0 or not r.caps[first]

    def _article_before(self, r: Reading, i: int) -> bool:
        """Tell whether an article opens the phrase within three words to the left of `i`, only modifiers between."""
        for k in range(i - 1, max(-1, i - 4), -1):
            if r.lower[k] in self.words.articles or r.pos[k] == "DET":
                return True
            if r.pos[k] not in ("ADJ", "NOUN", "PROPN"):
                return False
        return False

    def _noun_belongs(self, r: Reading, p: int, first: int) -> bool:
        pair = f"{r.lower[p]} {r.lower[first]}"
        if pair in self.words.bodies or pair in self.words.roles:
            return True  # "coast guard"
        if r.caps[p] and r.caps[first]:
            return not self._splits(r, p, first)
        if r.caps[p]:
            if r.pos[first] == "ADJ" and "-" not in r.text[first]:
                return False
            run = p
            while run > 0 and r.caps[run - 1] and r.nominal(run - 1):
                run -= 1
            placed = run > 0 and r.pos[run - 1] == "ADP" and r.pos[p] == "PROPN"
            return not (placed and self._bare(r, first))
        if r.caps[first]:
            return self.modifier(r, p) and not self.plural(r, p) and r.lower[p] not in self.words.mass
        if self.modifier(r, p):
            return True
        return not self._bare(r, first) and self._article_before(r, p)

    def _bare(self, r: Reading, first: int) -> bool:
        """Tell whether the phrase that begins at `first` ends in a noun without need of an article ("police")."""
        k = first
        while k + 1 < r.size and r.nominal(k + 1) and not r.caps[k + 1]:
            k += 1
        return self.plural(r, k) or r.lower[k] in self.words.mass

    def _splits(self, r: Reading, p: int, first: int) -> bool:
        """Tell whether a name begins at `first` and word `p` belongs to what stands before."""
        k = first
        while k + 1 < r.size and (r.caps[k + 1] or r.lower[k + 1] in self.words.name_links) and r.pos[k + 1] != "PUNCT":
            k += 1
        while k > first and not r.caps[k]:
            k -= 1
        name = r.span(first, k).lower()
        wider = r.span(p, k).lower()
        if wider in self.complete or wider in self.words.names:
            return False
        known = name in self.complete or name in self.words.names
        return known and (r.lower[p] in self.places or (p > 0 and r.pos[p - 1] == "ADP"))

    def starting(self, r: Reading, first: int) -> int | None:
        """Return the last word of the speaker's phrase whose first word is `first`, or None when there is none."""
        w = self.words
        if first >= r.size:
            return None
        i = first
        if r.pos[i] == "PRON" and r.dep[i] != "poss" and r.lower[i] not in w.articles:
            return i if self._speaking_pronoun(r, i) else None
        while i < r.size and (
            r.lower[i] in w.articles
            or r.pos[i] == "DET"
            or r.lower[i] in w.quantifiers
            or (r.dep[i] == "poss" and r.pos[i] == "PRON")
        ):
            i += 1
        last: int | None = None
        if i > first and i - 1 >= 0 and r.lower[i - 1] in w.quantifiers:
            last = i - 1
        while i < r.size:
            step = self._right(r, first, i, last)
            if step is None:
                break
            i, last = step
        return last

    def _right(self, r: Reading, first: int, i: int, last: int | None) -> tuple[int, int | None] | None:
        """Return the next word to look at and the last word of the phrase so far, or None at its end."""
        w = self.words
        lower = r.lower[i]
        if lower == "(" and last is not None and i + 2 < r.size and r.text[i + 2] == ")" and r.caps[i + 1]:
            return i + 3, i + 2
        if r.text[i] == "/" and last == i - 1 and r.caps[last] and i + 1 < r.size and r.caps[i + 1]:
            return i + 1, last  # "New York Times/CBS News"
        if r.text[i] in _POSSESSIVE:
            return (i + 1, last) if last is not None and i + 1 < r.size else None
        written = last is not None and lower in w.agent | w.origins and self.base(r, last) in w.documents | w.speech
        if last is not None and (lower in w.links or written) and r.pos[i] in ("ADP", "PART", "SCONJ"):
            return self._right_link(r, i, last)
        if last is not None and lower in w.conjunctions:
            return self._right_joined(r, i, last)
        if self.moment(r, i) or r.pos[i] in ("PUNCT", "NUM", "AUX", "ADV", "DET", "PRON", "SCONJ"):
            return None
        if r.pos[i] == "VERB" and not r.caps[i]:
            # A participle in front of its noun ("armed groups") still belongs.
            return (i + 1, last) if r.dep[i] == "amod" and i + 1 < r.size and r.nominal(i + 1) else None
        if r.pos[i] == "ADJ" and not r.nominal(i):
            if last is not None and not r.caps[last] and self.source_like(r, last):
                return None
            alone = i + 1 >= r.size or not (r.nominal(i + 1) or r.pos[i + 1] == "ADJ")
            return (i + 1, i) if alone and self.source_like(r, i) else None if alone else (i + 1, last)
        if not r.nominal(i):
            return None
        if last is not None and last == i - 1 and not self._continues(r, first, last, i):
            return None
        return i + 1, i

    def _continues(self, r: Reading, first: int, last: int, i: int) -> bool:
        """Tell whether noun `i`, right after noun `last`, belongs to the same phrase."""
        if self.plural(r, last):
            return False
        if r.caps[last] and r.caps[i]:
            name = r.span(first, last).lower()
            whole = r.span(first, i).lower()
            if whole in self.complete:
                return True
            ended = name in self.complete or name in self.words.names
            return not (ended and r.pos[i] == "ADJ")
        if r.caps[last]:
            return self.modifier(r, i)
        if r.caps[i]:
            return self.modifier(r, last)
        return self.modifier(r, last) or not self.source_like(r, last)

    def _right_link(self, r: Reading, i: int, last: int) -> tuple[int, int | None] | None:
        k = i + 1
        while k < r.size and (r.lower[k] in self.words.articles or r.pos[k] in ("DET", "PRON")):
            k += 1
        if k >= r.size or self.moment(r, k) or r.pos[k] == "NUM" or not (r.nominal(k) or r.pos[k] == "ADJ"):
            return None
        if r.caps[last] and r.caps[i + 1] and r.lower[i] in self.words.name_links and self._in_name(r, last):
            return k, last
        base = self.base(r, last)
        tied = (
            base in self.words.roles
            or base in self.words.speech
            or base in self.words.documents
            or r.lower[i] in self.words.name_links
            or (base in self.words.bodies and r.caps[k])
        )
        speaks = self.source_like(r, last) or self._in_name(r, last) or base in self.words.speech
        return (k, last) if tied and speaks else None

    def _right_joined(self, r: Reading, i: int, last: int) -> tuple[int, int | None] | None:
        if i + 1 >= r.size or r.lower[i + 1] in self.words.conjunctions:
            return None
        end = self.starting(r, i + 1)
        if end is None or not any(self.source_like(r, k) or r.caps[k] for k in range(i + 1, end + 1)):
            return None
        after = end + 1
        if after < r.size and (r.form[after] == "Fin" or r.pos[after] in ("VERB", "AUX")):
            return None
        return after, end
