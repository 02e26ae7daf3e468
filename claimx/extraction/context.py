"""What earlier counts of a document tell about a later one: who "another 30" are, what happened to "victims"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from claimx.extraction.category import Reading
from claimx.extraction.grammar import is_plural, link
from claimx.extraction.parsing import Parsed
from claimx.extraction.population import is_known, noun_key
from claimx.languages.shape import CategoryWords, PopulationWords

if TYPE_CHECKING:
    from spacy.tokens import Token


class Context:
    """The people last counted and what happened to them; one Context reads one document from its top."""

    def __init__(self, nouns: PopulationWords, words: CategoryWords) -> None:
        self._nouns = nouns
        self._words = words
        self._people: str | None = None
        self._outcome: str | None = None
        self._here: dict[int, str] = {}
        self._sentence = -2

    def settle(self, parsed: Parsed, found: dict[int, Reading]) -> dict[int, Reading]:
        """Give "victims" the outcome of the counts before them, and remember this sentence's outcome."""
        settled: dict[int, Reading] = {}
        for number, reading in found.items():
            trigger = parsed.doc[reading.trigger]
            if reading.category == "casualties" and self._outcome and self._vague(trigger):
                reading = replace(reading, category=self._outcome)
            elif reading.category in ("killed", "wounded"):
                self._outcome = reading.category
            settled[number] = reading
        return settled

    def _vague(self, trigger: Token) -> bool:
        """Tell whether a word, or its subject, names people without saying what happened to them ("victims")."""
        subject = (c for c in trigger.children if c.dep_.startswith("nsubj"))
        return any(is_known(token, self._words.anaphoric) for token in (trigger, *subject))

    def population(self, parsed: Parsed, place: int, reading: Reading, spoken: Collection[int]) -> str | None:
        """Return the people counted: the phrase itself, or the one that a bare number refers back to.

        Args:
            place: index of the sentence in its document, to know which sentence stands before it.
            spoken: token indices of sources and cues, which are nobody's count.
        """
        phrase = reading.phrase
        if phrase.head is not None and phrase.head in spoken:
            # the noun behind the count is who speaks: "wounding 28 police said"
            own = self._referred(parsed, place, reading)
        else:
            own = self._own(parsed, reading)
            if own is None and (phrase.head is None or self._state(parsed, reading)):
                own = self._referred(parsed, place, reading)
        if own is not None and own.lower() not in self._nouns.generic and self._refers(parsed, reading):
            if self._sentence != place:
                self._here, self._sentence = {}, place
            self._here[reading.number] = own
            self._people = own
        return own

    def _refers(self, parsed: Parsed, reading: Reading) -> bool:
        """Tell whether a later bare number can count the same people: not those of one, nor a part of others."""
        before = {token.lower_ for token in parsed.doc[max(0, reading.number - 2) : reading.number]}
        part = reading.rule in ("subset", "among") or not before.isdisjoint(self._words.subset | self._words.among)
        return not part and parsed.numbers[reading.number].kind != "article"

    def _own(self, parsed: Parsed, reading: Reading) -> str | None:
        """The phrase counted; of "12 civilian deaths" or "80 casualties among the contractors", the people in it."""
        phrase = reading.phrase
        if reading.rule == "toll" and phrase.people is not True:
            return self._tolled(parsed, reading)
        if phrase.head is None:
            if phrase.first > reading.number:
                return parsed.text(phrase.first + 1, phrase.last)
            return self._predicate(parsed, reading) or self._antecedent(parsed, reading)
        if self._state(parsed, reading):
            return None
        head = parsed.doc[phrase.head]
        if phrase.people is not None or not is_known(head, frozenset(self._words.counted)):
            return parsed.text(phrase.first, phrase.end).strip("\"'“”‘’«»() ")
        for child in head.children:
            if child.i < head.i and child.dep_ in ("amod", "compound", "nmod") and is_known(child, self._nouns.people):
                return parsed.text(child.i, child.i)
            if child.i > head.i and child.dep_ in ("prep", "nmod"):
                for inner in child.subtree:
                    if inner.pos_ in ("NOUN", "PROPN") and is_known(inner, self._nouns.people):
                        return parsed.text(min(t.i for t in inner.subtree if t.i > child.i), inner.i)
        step = link(head)
        if step.role == "object":
            for child in step.governor.children:
                if child.dep_ == "nsubj" and is_known(child, self._nouns.people):
                    return parsed.text(_without_determiner(child), child.i)
        return parsed.text(phrase.first, phrase.head) if noun_key(head) in self._nouns.people else None

    def _state(self, parsed: Parsed, reading: Reading) -> bool:
        """Tell whether the noun behind the count is but the state itself ("12 dead")."""
        phrase = reading.phrase
        if phrase.head is None:
            return False
        head = parsed.doc[phrase.head]
        alone = phrase.first == phrase.head == phrase.last
        return alone and is_known(head, self._nouns.states)

    def _tolled(self, parsed: Parsed, reading: Reading) -> str | None:
        """ "The number of Palestinians killed stands at 572": the people stand behind the noun of the toll."""
        for child in parsed.doc[reading.trigger].subtree:
            if child.i > reading.trigger and child.pos_ in ("NOUN", "PROPN") and is_known(child, self._nouns.people):
                return parsed.text(_without_determiner(child), child.i)
            if child.i == reading.number:
                break
        return None

    def _antecedent(self, parsed: Parsed, reading: Reading) -> str | None:
        """ "40 of them": the people named last before the pronoun in the sentence."""
        last = parsed.doc[reading.phrase.last]
        if last.lower_ not in self._nouns.pronouns:
            return None
        for token in reversed(parsed.doc[: reading.number]):
            if token.pos_ == "NOUN" and is_plural(token) and is_known(token, self._nouns.people):
                return parsed.text(_without_determiner(token), token.i)
        return None

    def _predicate(self, parsed: Parsed, reading: Reading) -> str | None:
        """ "Of those hurt seven were nurses": the people stand behind the copula."""
        step = link(parsed.doc[reading.number])
        if step.role != "subject":
            return None
        for child in step.governor.children:
            if child.dep_ == "attr" and is_known(child, self._nouns.people):
                return parsed.text(_without_determiner(child), child.i)
        return None

    def _referred(self, parsed: Parsed, place: int, reading: Reading) -> str | None:
        """The people that a number without a noun counts: those of this sentence, or those of the one before."""
        if self._sentence == place:
            before = [n for n in self._here if n < reading.number]
            return self._here[max(before)] if before else None
        definite = reading.number > 0 and parsed.doc[reading.number - 1].pos_ == "DET"
        if self._sentence == place - 1 and (definite or reading.number <= 3):
            return self._people
        return None


def _without_determiner(head: Token) -> int:
    """Return the first token of a noun phrase behind its article or possessive."""
    inside = (c.i for c in head.children if c.dep_ not in ("det", "poss", "nummod", "punct"))
    return min([head.i, *inside])
