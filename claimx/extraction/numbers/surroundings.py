"""A place in a text -> what the words around it name: people, things, a date, an age; without a parse."""

from __future__ import annotations

import re
from typing import Literal

from claimx.languages.shape import Language

_BEFORE_WORD = r"(?:[ \t\u00a0\u2009\u202f]|\n(?!\s*\n))*[\"'“”‘’«»()\[\]]*[ \u00a0\u202f]?"
_WORD = r"[^\W_](?:[\w'’.-]*\w)?|[%°$£€]"
WINDOW = 48  # characters looked back: longer than any chain of words that qualify a number
NOTHING = "(?!)"  # a pattern that matches nowhere
_REACH = 6  # words: a longer noun phrase in front of its head is rare


class Surroundings:
    """Looks at the words beside a count, in one language; every text it is given is lower-cased."""

    def __init__(self, lang: Language) -> None:
        self._words = words = lang.numbers
        elided = "".join(f"{word}'|" for word in sorted(words.elided, key=len, reverse=True))
        self._word = re.compile(rf"{_BEFORE_WORD}({elided}{_WORD})(\.?)")
        self._pronouns = lang.population.pronouns
        self._head_first = lang.population.head_first
        counts = {*words.units, *words.scales, *words.collectives, *words.vague, *words.several}
        self._stops = words.stops | counts
        self._counts = counts
        things = lang.population.things
        people = frozenset(form for noun in lang.population.people for form in self._genders(noun)) - things
        people |= lang.population.people
        self._people_plural = frozenset(many for noun in people for many in self._plurals(noun))
        self._people = frozenset(people)
        self._one_person = people - words.not_one
        self._thing_plural = frozenset(many for noun in things for many in self._plurals(noun)) - self._people_plural
        self._things = things - people
        self._harm_singular = {word for word in words.harm if words.harm.intersection(self._plurals(word))}
        nouns, old = "|".join(words.age_nouns), "|".join(words.age_adjectives)
        aged = rf"(?:{nouns})[ -](?:{old})\b" if words.age_adjectives else NOTHING
        self._age = re.compile(rf"[ -]{aged}")
        self._age_after = re.compile(rf"\s*(?:\S+ )?{aged}")

    def _plurals(self, noun: str) -> list[str]:
        return [noun[: len(noun) - len(one)] + many for one, many in self._words.plural if noun.endswith(one)]

    def _genders(self, noun: str) -> list[str]:
        feminine = self._words.feminine
        return [noun, *(noun[: len(noun) - len(one)] + other for one, other in feminine if noun.endswith(one))]

    def is_people(self, word: str) -> bool:
        """Tell whether a word is a noun of people, singular or plural."""
        return word in self._people or word in self._people_plural

    def is_one(self, word: str) -> bool:
        """Tell whether a word is the singular of a noun of people."""
        return word in self._one_person and word not in self._people_plural

    def counted(self, low: str, at: int, *, one: bool = False) -> Literal["people", "thing"] | None:
        """Say what the noun phrase after a count is about; None when its nouns are not known.

        A plural decides at once ("two tank crew members" goes by "members"); the count `one` has its noun in the
        singular, and goes by the last noun before the phrase ends ("one hospital worker"). Where nouns come before
        what modifies them, the first noun decides.
        """
        if self._head_first:
            return self._head_after(low, at)
        words = self._words
        seen: Literal["people", "thing"] | None = None
        after_partitive = verb = False
        first = ""
        for index in range(_REACH):
            match = self._word.match(low, at)
            if match is None:
                return seen
            word, at = match.group(1), match.end()
            first = first or word
            if index == 0 and word in words.measures:
                return "thing"
            if word in words.partitives and index == 0:
                after_partitive = True
            elif after_partitive and word in words.determiners:
                pass
            elif word in self._stops or word in words.predicates or word[0].isdigit():
                return seen
            elif word in self._people_plural or word in words.harm:
                return "people"
            elif word in self._thing_plural and not (one and seen == "people"):
                return None if verb else "thing"
            elif word in self._people:
                seen = "people"
            elif one and word in self._things:
                seen = "thing"
            # "dozens suffered respiratory problems", but "five armoured vehicles"
            verb = verb or (index > 0 and first.endswith(words.verb_endings))
            if match.group(2) and len(word) > 3:
                return seen
        return seen

    def _head_after(self, low: str, at: int) -> Literal["people", "thing"] | None:
        """Do what `counted` does where the head comes first: only a few adjectives and "de ces" stand before it."""
        words = self._words
        seen: Literal["people"] | None = None
        partitive = False
        for index in range(_REACH):
            match = self._word.match(low, at)
            if match is None:
                break
            word, at = match.group(1), match.end()
            if index == 0 and word in words.partitives:
                partitive = True
            elif partitive and (word in words.determiners or word in self._counts or word[0].isdigit()):
                pass
            elif word in words.prenominal:
                seen = "people" if self.is_people(word) else seen
            elif word in words.measures:
                return "thing"
            elif word in self._stops or word[0].isdigit():
                break
            else:
                return self._known(word) or self._known(word.partition("-")[0])
            if match.group(2) and len(word) > 3:
                break
        return seen

    def _known(self, word: str) -> Literal["people", "thing"] | None:
        if self.is_people(word) or word in self._words.harm:
            return "people"
        return "thing" if word in self._thing_plural or word in self._things else None

    def one_of_people(self, low: str, at: int) -> bool:
        """Tell whether the words after an article name the people it is one of ("un de ses soldats", "l'un d'eux")."""
        match = self._word.match(low, at)
        if match is None or match.group(1) not in self._words.partitives:
            return False
        follows = self._word.match(low, match.end())
        while follows and (follows.group(1) in self._pronouns or follows.group(1) in self._words.determiners):
            if self.stands_alone(low, follows.end()):
                return True
            follows = self._word.match(low, follows.end())
        return self.counted(low, at) == "people"

    def one_person(self, low: str, at: int) -> bool:
        """Tell whether the words after an article name one person ("a senior Iraqi general")."""
        words = self._words
        seen: Literal["person", "perhaps"] | None = None
        for _ in range(_REACH):
            match = self._word.match(low, at)
            if match is None:
                break
            word, at = match.group(1), match.end()
            if self._head_first:
                if word in words.ordinals:
                    return False
                person = word in self._one_person or word.rpartition("-")[2] in self._one_person
                seen = "person" if person or (word in words.demonyms and word not in words.not_one) else None
                if word not in words.prenominal:
                    break
                continue
            if word[0].isdigit() and (age := self._age.match(low, at)):
                at = age.end()
                continue
            if word in self._stops or word.isdigit() or (seen and word in words.predicates):
                break
            if word in words.ordinals:
                return False
            opening, _, tail = word.rpartition("-")
            if opening and (opening.isdigit() or opening in words.units) and tail not in words.age_adjectives:
                tail = ""  # "a 12-man team"
            if word in self._things or word in self._thing_plural or word in self._people_plural:
                seen = None
            elif word in words.demonyms or word in words.adjectival or (opening and tail in words.age_adjectives):
                seen = "perhaps"
            elif word in self._one_person or tail in self._one_person:
                seen = "person"
            elif seen and word.endswith(words.verb_endings):
                break
            elif seen == "perhaps":
                seen = None
            if match.group(2) and len(word) > 3:
                break
        return seen is not None

    def stands_alone(self, low: str, at: int) -> bool:
        """Tell whether no noun follows a place: the sentence ends, or goes on with another phrase."""
        return self.ends_phrase(low, at) or self.next_word(low, at) in self._words.predicates

    def ends_phrase(self, low: str, at: int) -> bool:
        """Tell whether no noun can follow a place, not even one that is a participle too ("12 dead")."""
        follows = self.next_word(low, at)
        return not follows or follows in self._stops

    def none_of_people(self, low: str, at: int, zero: str) -> bool:
        """Tell whether the words after "no" or "without" name people or harm to them ("no further casualties")."""
        words = self._words
        seen = False
        word = ""
        for index in range(_REACH):
            match = self._word.match(low, at)
            if match is None:
                break
            before, word, at = word, match.group(1), match.end()
            if index == 0 and word in words.negations:  # "aucun n'a survécu"
                return True
            # "aucun blessé", but "n'a pas blessé de civils"
            harmed = self._head_first and word in words.harm and self.next_word(low, at) not in words.vague_of
            if not harmed and (word in words.zero_fillers or (index == 0 and word in words.partitives)):
                continue
            if self._head_first:
                if word in words.prenominal or word in words.determiners:
                    continue
                if zero in words.adverb_zeros and before not in words.vague_of:
                    return False
                return word in words.harm or self.is_people(word) or word in self._pronouns
            if word in words.harm:  # "no casualty", but not "no casualty figures"
                return word not in self._harm_singular or self.stands_alone(low, at)
            if word in self._stops or word in words.predicates or word[0].isdigit():
                break
            if word in self._people_plural:
                return True
            if word in self._people:
                seen = True
            elif word in self._things or word in self._thing_plural:
                seen = False
            if match.group(2) and len(word) > 3:
                break
        return seen

    def all_of_people(self, low: str, at: int) -> bool:
        """Tell whether "both" counts two people ("both soldiers", "both were killed"), not "both men and women"."""
        words = self._words
        match = self._word.match(low, at)
        if match is None:
            return False
        if match.group(1) in words.guarded_next:
            return True
        if match.group(1) in words.partitives:
            return self.counted(low, at) != "thing"
        for _ in range(3):
            word, at = match.group(1), match.end()
            following = self._word.match(low, at)
            if word in self._stops or word in self._thing_plural:
                return False
            if word in self._people_plural:
                return following is None or following.group(1) not in words.article_and
            if following is None:
                return False
            match = following
        return False

    def aged(self, low: str, at: int) -> bool:
        """Tell whether a number that ends here is followed by "years old"."""
        return self._age_after.match(low, at) is not None

    def next_word(self, low: str, at: int) -> str:
        """Return the word after a place, or "" where punctuation or nothing follows."""
        match = self._word.match(low, at)
        return match.group(1) if match else ""


def last_word(low: str, at: int) -> str:
    """Return the word that ends before a place, with no line of punctuation between; "" when there is none."""
    window = low[max(0, at - WINDOW) : at]
    if not window or not (window[-1].isspace() or window[-1] == "'"):
        return ""
    parts = window.rsplit(None, 1)
    return parts[-1] if parts else ""


def token_end(low: str, at: int) -> int:
    """Return where the run of characters without white space around a place ends."""
    end = at
    while end < len(low) and not low[end].isspace():
        end += 1
    return end


def backwards(phrase: str) -> str:
    """Return a pattern for a phrase, to be matched against reversed text."""
    return re.escape(phrase[::-1]).replace(r"\ ", r"\s+")
