"""The words around "a", "one" or "no" -> whether they tell of somebody, or of what happened to somebody."""

from __future__ import annotations

import re

from claimx.extraction.numbers.numerals import plain
from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

CLAUSE_END = re.compile(r"(?<=\w{4})[.!?;][\s\"”»]|\n\s{0,9}\n")  # but no "Gen. "
_CLAUSE = 150  # characters looked to each side for what happened to somebody
_CLOSE = 100  # the same for a noun that may be no person
_PHRASE = 7  # words: a longer noun phrase is rare
_NOUN = re.compile(r"[\s\"“”«*_(']{0,4}((?:[^\W\d_]\.){2,5}|[^\W_]{1,40}(?:['-][^\W_]{1,40}){0,4}'?)(\.?)")
_STOP = re.compile(r"[.!?;:,\n]")


class Somebody:
    """Looks for people around a word of one or none, in one language; every text is lower-cased but `text`."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._endings, self._doers = tuple(words.people_endings), tuple(words.doer_endings)
        people, harm, end = any_of(words.people), any_of(words.harm), any_of(words.people_endings)
        links, objects = any_of(words.zero_links), any_of(words.zero_objects)
        self._harm = re.compile(rf"(?<![^\W_]){harm}")
        self._negation = re.compile(rf"(?<![^\W_]){any_of(words.negations)}")
        somebody = rf"(?:{people}|{harm}|[^\W_]*{end}(?![^\W_]))"
        linked = rf"{links}(?:(?<=')|\s)(?:[^\W\d_]+\s){{0,3}}?{somebody}"
        self._somebody = re.compile(rf"(?<![^\W_]){somebody}")
        self._object = re.compile(rf"(?<![^\W_])(?:{linked}|{objects})")

    def none(self, low: str, zero: re.Match[str]) -> bool:
        """Tell whether there is somebody, or some harm, that there can be none of."""
        at, end = zero.span()
        need = self._words.zeros[plain(zero.group())]
        if need == "nowhere":
            return True
        if need == "near":
            return self._named(low, end) or self._harmed(low, at, end)
        if need == "negation":  # "personne n'a péri", "n'a blessé personne"
            sides = (low[end : end + 6], low[max(0, at - 40) : at])
            return any(self._negation.search(side) for side in sides)
        stop = _STOP.search(low, end, end + 80)
        last = stop.start() if stop else end + 80
        if need == "link":
            return self._object.search(low, end, last) is not None
        found = self._somebody.search(low, end, last)
        return found is not None and low.count(" ", end, found.start()) < _PHRASE

    def one(self, text: str, low: str, start: int, end: int) -> bool:
        """Tell whether a word of one tells of somebody: a noun of people follows, or something happened to the one.

        A bare "one" needs that in its clause. An unknown noun after an article needs it close by, and must look like
        somebody: by a capital ("a Syrian") or by its ending ("a porter").
        """
        if self._named(low, end):
            return True
        noun = _NOUN.match(low, end)
        bare = noun is None or noun.group(1) in self._words.stops or self._harm.match(low, noun.start(1))
        if bare or low[start:end] not in self._words.articles:
            return self._harmed(low, start, end)
        if not self._harmed(low, start, end, _CLOSE):
            return False
        for _ in range(_PHRASE):
            if noun is None or noun.group(1) in self._words.stops:
                return False
            if text[noun.start(1)].isupper() or noun.group(1).endswith(self._doers):
                return True
            noun = _NOUN.match(low, noun.end())
        return False

    def _named(self, low: str, at: int) -> bool:
        """Tell whether a noun of people stands in the noun phrase after a place."""
        words = self._words
        inside = True  # "of its" may come before the noun
        for _ in range(_PHRASE):
            match = _NOUN.match(low, at)
            if match is None:
                return False
            word, at = match.group(1), match.end()
            if word in words.stops:
                if not inside:
                    return False
                inside = word in words.vague_of
                continue
            inside = False
            for part in {word, word.rpartition("-")[2], word.rpartition("'")[2]}:
                one = f"{part[:-3]}y" if part.endswith("ies") else part.removesuffix("s")
                if not words.people.isdisjoint((part, one, one.removesuffix("e"))) or one.endswith(self._endings):
                    return True
            if match.group(2) and len(word) > 3:
                return False
        return False

    def _harmed(self, low: str, start: int, end: int, reach: int = _CLAUSE) -> bool:
        """Tell whether a word of death, harm or capture stands in the clause around a place."""
        left = max(0, start - reach)
        for gap in CLAUSE_END.finditer(low, left, start):
            left = gap.end()
        right = CLAUSE_END.search(low, end, end + reach)
        return self._harm.search(low, left, right.start() if right else end + reach) is not None
