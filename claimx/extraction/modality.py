"""A count read in a parsed sentence -> whether the text asserts, weakens, imagines or denies it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claimx.extraction.category import Reading
from claimx.extraction.grammar import MODIFIER_CLAUSES, feature, is_gerund, is_infinitive, is_passive, subject_of
from claimx.extraction.parsing import Parsed
from claimx.extraction.population import noun_key
from claimx.languages.shape import ModalityWords

if TYPE_CHECKING:
    from spacy.tokens import Token

Modality = Literal["asserted", "hedged", "hypothetical", "denied"]

_DENIED = frozenset({"ccomp", "xcomp", "dobj", "obj", "pcomp", "nsubjpass"})  # relations of what is denied to its verb


@dataclass(frozen=True, slots=True)
class Stance:
    """How the text stands to a count, and the token that says so (None for a plain assertion)."""

    modality: Modality
    word: int | None


def modality(
    parsed: Parsed, reading: Reading, cues: Collection[int], sources: Collection[int], words: ModalityWords
) -> Stance:
    """Decide the modality of one count.

    Args:
        cues: token indices of the words that attribute the count ("said"); attribution alone changes nothing, and what
            stands above such a word is said of the speech, not of the count.
        sources: token indices of the source: "reports" as the source is no hedge.
    """
    low = parsed.sentence.text.lower()
    if any(phrase in low for phrase in words.unverified):
        return Stance("hedged", reading.trigger)
    number = parsed.numbers[reading.number]
    for i in range(max(0, reading.number - 2), reading.number):
        if parsed.doc[i].lower_ in words.hedges and parsed.doc[i].pos_ in ("ADV", "ADJ"):
            return Stance("hedged", i)
    if reading.rule == "toll" and reading.number and parsed.doc[reading.number - 1].lower_ in words.starting:
        return Stance("asserted", None)
    seen: set[int] = set()
    trigger = parsed.doc[reading.trigger]
    starts = [trigger] if trigger.pos_ == "VERB" else [trigger, parsed.doc[reading.number]]
    for start in starts:
        stance = _climb(start, cues, sources, words, zero=number.kind == "zero", seen=seen)
        if stance is not None:
            return stance
    return Stance("asserted", None)


def _climb(
    token: Token, cues: Collection[int], sources: Collection[int], words: ModalityWords, *, zero: bool, seen: set[int]
) -> Stance | None:
    """Look at a word and at what governs it, up to the verb of saying."""
    below: Token | None = None
    while token.i not in seen:
        seen.add(token.i)
        lemma = token.lemma_.lower()
        if token.i in cues:
            if lemma in words.denials:
                return Stance("denied", token.i)
            if lemma in words.plans and below is not None and below.dep_ == "xcomp" and is_infinitive(below):
                return Stance("hypothetical", token.i)
            thought = lemma in words.believing and below is not None and below.dep_ in ("ccomp", "xcomp")
            return Stance("hedged", token.i) if thought else None
        stance = _of_word(token, lemma, below, sources, words, zero=zero)
        if stance is not None:
            return stance
        presupposed = token.pos_ == "VERB" and (token.dep_ in MODIFIER_CLAUSES - {"advcl"} or token.dep_ == "parataxis")
        if token.head is token or presupposed or (token.dep_ == "conj" and subject_of(token) is not None):
            return None
        below, token = token, token.head
    return None


def _of_word(
    token: Token, lemma: str, below: Token | None, sources: Collection[int], words: ModalityWords, *, zero: bool
) -> Stance | None:
    """What one word of the chain, with its own auxiliaries and adverbs, says of the count below it."""
    if token.pos_ in ("VERB", "AUX", "ADJ"):
        auxiliaries = {c.lower_ for c in token.children if c.dep_.startswith("aux")}
        perfect = any(c.lemma_.lower() in words.perfect for c in token.children if c.dep_.startswith("aux"))
        for part in (token, *(c for c in token.children if c.dep_.startswith("aux") or c.dep_ == "cop")):
            if "Cnd" in feature(part, "Mood") and part.lower_ not in words.may | words.future:
                return Stance("hedged", part.i)
            if "Fut" in feature(part, "Tense") or _in_future(part, words):
                return Stance("hypothetical", part.i)
        for child in token.children:
            form = child.lower_
            if child.dep_.startswith("aux") and form in words.may:
                state = perfect or token.pos_ == "AUX" or form not in words.could
                return Stance("hedged" if state else "hypothetical", child.i)
            if child.dep_.startswith("aux") and form in words.future and not (perfect and form in words.looking_back):
                return Stance("hypothetical", child.i)
            if child.dep_ in ("advmod", "amod") and form in words.hedges:
                return Stance("hedged", child.i)
            if child.dep_ == "mark" and form in words.conditions:
                return Stance("hypothetical", child.i)
            if child.dep_ == "neg" and not zero and below is None and not auxiliaries & words.may:
                return Stance("denied", child.i)
        if below is not None and lemma in words.denials and below.dep_ in _DENIED:
            return Stance("denied", token.i)
        planned = below is not None and below.dep_ in ("dobj", "obj") and below.pos_ == "NOUN" and lemma in words.plans
        if planned and below is not None and noun_key(below) in words.planned:
            return Stance("hypothetical", token.i)
        if (
            below is not None
            and below.dep_ == "xcomp"
            and is_infinitive(below)
            and token.lower_ in words.may | words.future
        ):
            return Stance("hypothetical" if token.lower_ in words.could | words.future else "hedged", token.i)
        if below is not None and below.dep_ in ("xcomp", "ccomp", "oprd", "acomp", "advcl"):
            if lemma in words.hedging_verbs and (is_passive(token) or lemma in words.seeming):
                return Stance("hedged", token.i)
            if lemma in words.believing:
                return Stance("hedged", token.i)
            if lemma in words.plans and below.dep_ == "xcomp" and (is_infinitive(below) or is_gerund(below)):
                return Stance("hypothetical", token.i)
    elif token.pos_ in ("NOUN", "PROPN") and token.i not in sources and below is not None:
        clause = below.dep_ in ("acl", "relcl", "ccomp", "acl:relcl") and any(c.dep_ == "mark" for c in below.children)
        confirmed = token.head.lemma_.lower() in words.confirming
        if lemma in words.hearsay_nouns and (clause or below.dep_ == "prep") and not confirmed:
            false = next((t for t in token.doc if t.dep_ == "amod" and t.lower_ in words.denials), None)
            return Stance("denied", false.i) if false is not None else Stance("hedged", token.i)
        for child in token.children:
            if child.i < token.i and child.lower_ in words.hedges and child.dep_ == "amod" and below.dep_ == "prep":
                return Stance("hedged", child.i)
    return None


def _in_future(verb: Token, words: ModalityWords) -> bool:
    """Tell a future by its form, which taggers mistake for a past ("enverra")."""
    lemma = verb.lemma_.lower()
    form = verb.lower_
    return form.endswith(words.future_endings) or form in {lemma + end for end in words.future_suffixes}
