"""A count in a parsed sentence -> the noun phrase of the people counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimx.extraction.grammar import is_participle, is_plural, is_singular
from claimx.extraction.parsing import Parsed
from claimx.languages.shape import PopulationWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OPENING = frozenset("\"'“”‘’«»()[]")
_JOINING = frozenset({"-", "–", "’", "'", "/"})
_MODIFYING = frozenset({"amod", "compound", "advmod", "nmod", "acl", "nummod", "conj"})


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun phrase after a count: token indices, inclusive. `head` is None when the number stands alone.

    `people` is True for a noun of people, False for a thing, None when the lists do not say.
    """

    first: int
    last: int
    head: int | None
    people: bool | None
    end: int  # the last token of the phrase with its "of ..." and "from ..."


def noun_key(token: Token) -> str:
    """Return the lemma of a noun for look-up: lower case; the tagger's plural of a name ("Daesh militants") too."""
    return (token.lemma_ or token.text).lower()


def is_known(token: Token, nouns: frozenset[str]) -> bool:
    """Tell whether a token's lemma, form or simple singular is in a list of nouns."""
    key, form = noun_key(token), token.lower_
    return key in nouns or form in nouns or (form.endswith("s") and form[:-1] in nouns)


def counted(parsed: Parsed, number: int, words: PopulationWords) -> Counted:
    """Find the noun phrase that the count at token `number` counts."""
    doc = parsed.doc
    size = len(doc)
    at = number + 1
    while at < size and (doc[at].lower_ in words.fillers or doc[at].text in _OPENING):
        at += 1
    titled = at + 1 < size and doc[at].lower_ in words.determiners and doc[at + 1].pos_ == "PROPN"
    if titled and doc[at].pos_ == "PRON":  # "thirty Her Majesty's commandos"
        inner = _head(parsed, _noun_run(parsed, at + 1, words), words)
        if inner is not None:
            return Counted(at, inner, inner, _people(doc[inner], words), _with_origin(parsed, inner, words))
    if at < size and doc[at].lower_ in words.partitives:
        at += 1
        while at < size and (
            doc[at].lower_ in words.fillers
            or doc[at].lower_ in words.determiners
            or doc[at].text in _OPENING
            or doc[at].pos_ in ("DET", "NUM")
            or at in parsed.numbers
        ):
            at += 1
    pronoun = at < size and doc[at].lower_ in words.pronouns
    first = at + 1 if pronoun else at
    run = _noun_run(parsed, first, words)
    head = _head(parsed, run, words)
    if pronoun and head is not None and not is_known(doc[head], words.people):
        head = None
    if head is None and pronoun:
        return Counted(number, first - 1, None, None, first - 1)
    if head is None and number + 1 < size and doc[number + 1].lower_ in words.origins:
        last = _with_origin(parsed, number, words)
        if last != number and doc[number + 1].lower_ not in words.partitives:
            return Counted(number + 1, last, None, None, last)
    if head is None:
        filler = _filler_head(parsed, number, first, words)
        if filler is None:
            return Counted(number, number, None, None, number)
        return Counted(filler, filler, filler, True, filler)
    if is_known(doc[head], words.collectives) and head + 2 < size and doc[head + 1].lower_ in words.partitives:
        inner = head + 2
        while inner < size and (doc[inner].pos_ in ("DET", "NUM") or doc[inner].lower_ in words.determiners):
            inner += 1
        deeper = _head(parsed, _noun_run(parsed, inner, words), words)
        if deeper is not None and is_known(doc[deeper], words.people):
            return Counted(inner, deeper, deeper, True, _with_origin(parsed, deeper, words))
    people = _people(doc[head], words)
    if people and _disagrees(parsed, number, doc[head], words):
        people = False
    last = _with_adjectives(parsed, run, head, words) if words.head_first else head
    return Counted(first, last, head, people, _with_origin(parsed, last, words))


def _filler_head(parsed: Parsed, number: int, stop: int, words: PopulationWords) -> int | None:
    """Return a pronoun that stands for the people counted ("two others")."""
    for i in range(number + 1, min(stop, len(parsed.doc))):
        if parsed.doc[i].lower_ in words.others:
            return i
    return None


def _noun_run(parsed: Parsed, first: int, words: PopulationWords) -> list[int]:
    """Collect the tokens of a noun phrase from `first` on."""
    doc = parsed.doc
    run: list[int] = []
    at = first
    while at < len(doc):
        token = doc[at]
        if at in parsed.numbers and parsed.numbers[at].kind != "article":
            break
        if token.pos_ == "CCONJ" and run and _joins_modifiers(parsed, run, at, words):
            run.append(at)
            at += 1
            continue
        acronym = len(token) > 1 and token.text.isupper()
        aged = token.text[0].isdigit() and at + 1 < len(doc) and doc[at + 1].text == "-"  # "a 12-year-old girl"
        if (token.lower_ in words.closers and not acronym) or (token.text[0].isdigit() and not aged):
            break
        named = is_known(token, words.people) and (token.pos_ == "PRON" or not is_known(token, words.states))
        named = named or is_known(token, words.prenominal)
        joining = token.text in _JOINING or token.lower_ in words.genitives or token.tag_ == "POS"
        if not (token.pos_ in ("NOUN", "PROPN", "ADJ") or acronym or named or aged or _modifies_ahead(parsed.doc, at)):
            if token.text not in _OPENING and not (joining and run):
                break
            if at + 1 >= len(doc):
                break
        run.append(at)
        at += 1
    return run


def _joins_modifiers(parsed: Parsed, run: list[int], at: int, words: PopulationWords) -> bool:
    """Tell whether "and" joins what modifies the noun still to come ("army and paramilitary troops")."""
    doc = parsed.doc
    if any(is_known(doc[i], words.people) for i in run):
        return False
    for ahead in range(at + 1, min(at + 4, len(doc))):
        if ahead in parsed.numbers or doc[ahead].pos_ not in ("NOUN", "PROPN", "ADJ", "VERB"):
            return False
        if is_known(doc[ahead], words.people):
            return True
    return False


def _modifies_ahead(doc: Doc, at: int) -> bool:
    """Tell whether a participle or adverb stands before the noun it modifies ("armed men", "critically ill boys")."""
    token = doc[at]
    if token.pos_ not in ("VERB", "ADV", "NUM", "X"):
        return False
    for ahead in range(at + 1, min(at + 4, len(doc))):
        following = doc[ahead]
        if following.pos_ in ("NOUN", "PROPN"):
            return token.head.i >= ahead or token.dep_ in _MODIFYING
        if following.pos_ not in ("ADJ", "VERB") and following.text not in ("-", "–"):
            return False
    return False


def _head(parsed: Parsed, run: list[int], words: PopulationWords) -> int | None:
    """Choose the head of a run of nouns: the first noun of people that is not itself a modifier."""
    doc = parsed.doc
    nouns = [i for i in run if doc[i].pos_ in ("NOUN", "PROPN", "PRON") or is_known(doc[i], words.people)]
    if not nouns:
        return None
    if words.head_first:
        first = next((i for i in nouns if not is_known(doc[i], words.prenominal)), nouns[0])
        if doc[first].pos_ == "NOUN" and not is_known(doc[first], words.people):
            return first
    best: int | None = None
    for place, i in enumerate(nouns):
        token = doc[i]
        if not is_known(token, words.people):
            if best is not None:
                break
            continue
        if best is not None and token.pos_ == "ADJ":
            break
        following = nouns[place + 1] if place + 1 < len(nouns) else None
        beside = following is not None and following == i + 1
        new_phrase = following is not None and is_plural(token) and is_singular(doc[following])
        if following is not None and beside and _is_thing(doc[following], words) and not new_phrase:
            best = None
            break
        best = i
        if words.head_first or new_phrase or not beside:
            break
    if best is not None:
        return best
    last = nouns[0]
    for i in nouns[1:]:
        if i != last + 1 and any(doc[j].text not in ("-", "–") and doc[j].tag_ != "POS" for j in range(last + 1, i)):
            break
        last = i
    return last


def _is_thing(token: Token, words: PopulationWords) -> bool:
    return is_known(token, words.things) and not is_known(token, words.people)


def _disagrees(parsed: Parsed, number: int, head: Token, words: PopulationWords) -> bool:
    """Tell whether a count of several stands before a noun of one ("85 Related Commander Killed"): no count of it."""
    found = parsed.numbers[number]
    several = found.kind == "number" and max(found.value or 0, found.high or 0) > 1 and head.pos_ in ("NOUN", "PROPN")
    form = head.lower_
    return several and form in words.people and form not in words.invariant and not is_plural(head)


def _with_adjectives(parsed: Parsed, run: list[int], head: int, words: PopulationWords) -> int:
    """Extend a noun over the adjectives behind it ("soldats français")."""
    last = head
    if is_known(parsed.doc[head], words.states):
        return last
    for i in run:
        if i == last + 1 and parsed.doc[i].pos_ in ("ADJ", "PROPN", "NOUN") and not is_participle(parsed.doc[i]):
            if is_known(parsed.doc[i], words.states):
                break
            last = i
    return last


def _people(token: Token, words: PopulationWords) -> bool | None:
    """Tell whether a noun names people; a plural name that is in no list does, other nouns leave it open."""
    if is_known(token, words.people):
        return True
    if is_known(token, words.things):
        return False
    named = token.text.istitle() and (token.pos_ == "PROPN" or (words.head_first and token.pos_ in ("NOUN", "ADJ")))
    return True if named and (is_plural(token) or token.lower_.endswith(words.plural_endings)) else None


def _with_origin(parsed: Parsed, head: int, words: PopulationWords) -> int:
    """Extend a phrase over a short "of ..." or "from ..." that says who the people are."""
    doc = parsed.doc
    at = head + 1
    if at >= len(doc) or doc[at].lower_ not in words.origins:
        return head
    at += 1
    last = head
    while at < len(doc) and at <= head + 8:
        token = doc[at]
        if token.pos_ in ("NOUN", "PROPN"):
            last = at
        elif not (
            token.pos_ in ("DET", "ADJ")
            or (words.head_first and token.lower_ in words.partitives)
            or token.dep_ == "amod"
            or (last > head and at + 1 < len(doc) and doc[at + 1].pos_ == "PROPN" and doc[last].pos_ == "PROPN")
            or token.text in ("-", "–")
            or token.tag_ == "POS"
        ):
            break
        at += 1
    return last
