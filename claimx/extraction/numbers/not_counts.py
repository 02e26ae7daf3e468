"""A number and the words around it -> whether it is none: a date, an age, a label, a year, a share of a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from claimx.extraction.numbers.numerals import Numeral
from claimx.extraction.numbers.surroundings import WINDOW, Surroundings, backwards, last_word, token_end
from claimx.languages.shape import Language
from claimx.text.patterns import any_of

_OPENERS = frozenset("\"'“”‘’«»([{—–…~<>≈≥≤=|*•;:,!?-\t\n\r \u00a0\u2009\u202f\u200e\u200f")
_MONEY = frozenset("$£€¥₽₴₹₺₦")
_SLASHED = re.compile(r"(?:^|\s)[^\W\d_]+/$")


@dataclass(frozen=True, slots=True)
class Excluded:
    """Figures that were no count: where they end, and what they are; the next figures may go on with them."""

    end: int
    kind: Literal["date", "label"]


class Exclusions:
    """Tells numbers that count nothing from those that may, in one language.

    `text` is the text as it stands, `low` the same in lower case.
    """

    def __init__(self, known: Language, around: Surroundings) -> None:
        self._words = words = known.numbers
        self._around = around
        self._head_first = known.population.head_first
        self._months = {*known.when.months, *known.when.month_abbreviations}
        self._month_capitals = known.when.capitalised
        labels = sorted({*words.labels, *words.age_before}, key=len, reverse=True)
        self._labels = re.compile("|".join(rf"\s+\.?{backwards(label)}" for label in labels))
        days = any_of([*words.range_to, *words.range_or, words.range_and])
        self._days = re.compile(rf"(?:\s?[-–]\s?|\s+{days}\s+)\d{{1,2}}\s+([^\W\d_]+)")

    def excluded(self, text: str, low: str, number: Numeral, earlier: Excluded | None) -> Excluded | None:
        """Say what bare figures are when they are no count; `earlier` are the last figures that were none."""
        if self._is_date(text, low, number, earlier):
            return Excluded(number.end, "date")
        if self._is_named(text, low, number, earlier):
            return Excluded(number.end, "label")
        return None

    def stands_free(self, low: str, at: int) -> bool:
        """Tell whether figures begin a word of their own: not T-72, $300, #4, user@1, 3.5."""
        if at == 0:
            return True
        before = low[at - 1]
        if before in _OPENERS:
            if before == "-":
                return at == 1 or low[at - 2].isspace()
            previous = low[max(0, at - 3) : at].rstrip()[-1:]
            return previous not in _MONEY and not (before in ":," and low[at - 2 : at - 1].isdigit())
        if before == "/":  # "killed/30 wounded", but no address
            return _SLASHED.search(low, max(0, at - 20), at) is not None
        return before == "." and low[max(0, at - 4) : at - 1].isalpha()  # glued to the sentence before

    def _is_date(self, text: str, low: str, number: Numeral, earlier: Excluded | None) -> bool:
        """Tell whether bare figures are a day or year beside a month, or go on with such a date."""
        value, digits = number.value or 0, len(number.digits)
        before = last_word(low, number.start).strip(".,")
        if self._is_month(text, low, before, low.rfind(before, 0, number.start)):
            if value > 31 and digits < 4:
                return False
            month = low.rfind(before, 0, number.start)
            counted = last_word(low, month) in self._words.month_in
            return not (counted and digits < 4 and self._around.counted(low, number.end) == "people")
        after = re.match(r"\s+([^\W\d_]+)", low[number.end : number.end + 20])
        if value <= 31 and after and self._is_month(text, low, after.group(1), number.end + after.start(1)):
            return True
        ranged = self._days.match(low, number.end)
        if value <= 31 and ranged and self._is_month(text, low, ranged.group(1), ranged.start(1)):
            return True
        dated = earlier is not None and earlier.kind == "date" and not low[earlier.end : number.start].strip(" ,")
        if dated and digits == 4:
            return 1900 <= value <= 2100
        return value <= 31 and self._goes_on(low, number, earlier, "date")

    def _goes_on(self, low: str, number: Numeral, earlier: Excluded | None, kind: str) -> bool:
        """Tell whether figures go on with the date or label before them: "July 4 and 5", "aged 12 and 14"."""
        if earlier is None or earlier.kind != kind or number.start - earlier.end > 6:
            return False
        gap = low[earlier.end : number.start].strip()
        joined = gap in {",", "-", "–", self._words.range_and, *self._words.range_to, *self._words.range_or}
        return joined and self._around.counted(low, number.end) != "people"

    def _is_month(self, text: str, low: str, word: str, at: int) -> bool:
        return word in self._months and (word not in self._month_capitals or text[at].isupper())

    def _is_named(self, text: str, low: str, number: Numeral, earlier: Excluded | None) -> bool:
        """Tell whether bare figures are a label, an age, a list mark or a note: "Unit 200", "Ali, 34,", "[3]"."""
        words, start, end = self._words, number.start, number.end
        if self.is_labelled(text, low, start) or self._goes_on(low, number, earlier, "label"):
            return True
        if number.value != 1 and last_word(low, start) in words.singular:
            return True
        follower, opener = low[end : end + 1], low[start - 1 : start]
        if opener in ("(", "[") and follower in (")", "]"):
            return True
        if follower in (".", ")") and low[end + 1 : end + 2].isspace() and _begins_item(low, start):
            return True
        value = number.value or 0
        if not 1 <= value <= 110 or len(number.digits) > 3:
            return False
        name = re.search(r"([^\s,]+)(,?)\s$", text[max(0, start - 30) : start])
        if name is None:
            return False
        noun = name.group(1)
        if not noun[0].isupper() and not (name.group(2) and self._around.is_one(noun)):
            return False
        if name.group(2):
            place = last_word(low, start - len(name.group())) in words.month_in  # "In Homs, 12, ..."
            return follower in (",", ";", ".", ")") and not place
        return self._around.next_word(low, end) in words.age_next

    def is_labelled(self, text: str, low: str, start: int) -> bool:
        """Tell whether a label or a word of age stands before a place: "Unit 200", "aged 34"."""
        match = self._labels.match(low[max(0, start - WINDOW) : start][::-1])
        if match is None:
            return False
        begin = start - match.end()
        if begin and low[begin - 1].isalnum():
            return False
        if low[begin:start].strip(" .") not in self._words.capital_labels:
            return True
        # Where nouns come first, a figure after a noun names it ("la zone 3").
        named = text[begin].isupper() or self._head_first
        return named and self._around.counted(low, token_end(low, start)) != "people"

    def means_count(self, low: str, number: Numeral) -> bool:
        """Tell whether number words count: not the pronoun "one", not "nine tenths"."""
        before = last_word(low, number.start)
        word = low[number.start : number.end]
        if word in self._months and re.match(r"\.\s?\d", low[number.end :]):  # "sept. 2001"
            return False
        if number.value == 1 and word == number.word:
            if before in self._words.one_not_after and self._around.counted(low, number.end, one=True) != "people":
                return False
            return self._around.next_word(low, number.end) not in self._words.one_not_before
        if self._around.next_word(low, number.end) in self._words.not_followed.get(word, ()):
            return False
        return not (number.how == "vague" and before.rsplit("-", 1)[-1] in self._words.units)

    def is_age_limit(self, low: str, start: int, at: int, end: int, about: str | None) -> bool:
        """Tell whether "over 60" stands behind people and tells their age ("women over 60")."""
        if low[start:at].strip() not in self._words.thresholds or about == "people":
            return False
        before, follows = last_word(low, start), self._around.next_word(low, end)
        if before in self._words.predicates or follows in self._words.partitives:
            return False
        return self._around.is_people(before)

    def counts_despite_year(self, low: str, start: int, number: Numeral, bound: str | None, about: str | None) -> bool:
        """Tell whether bare figures that look like a year are none: "2016 people", "killing 2000", "2000 dead"."""
        value = number.value or 0
        if not looks_like_year(number):
            return True
        before = last_word(low, start)
        if before in self._words.year_in and not bound:
            return False
        if about == "people" or bound in ("at_least", "at_most") or before in self._words.predicates:
            return True
        if bound == "approx":
            return value % 50 == 0
        happened = self._around.next_word(low, number.end) in self._words.predicates
        return value < 1900 or (happened and value % 100 == 0)


def _begins_item(low: str, start: int) -> bool:
    """Tell whether a place begins a list item: a line of its own after a line that has ended."""
    line = low.rfind("\n", 0, start) + 1
    if low[line:start].strip():
        return False
    before = low[:line].rstrip()[-1:] if line < 200 else low[line - 200 : line].rstrip()[-1:]
    return line == 0 or not before.isalnum()


def looks_like_year(number: Numeral) -> bool:
    """Tell whether a number is four bare figures in the range of the years that news tells of."""
    return len(number.digits) == 4 and number.digits.isdigit() and 1500 <= (number.value or 0) <= 2100
