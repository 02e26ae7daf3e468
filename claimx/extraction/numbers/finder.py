"""Text -> the counts written in it, with value, bound and place; every count that may be one of people."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from claimx.extraction.numbers.figures import Figures, NoCount
from claimx.extraction.numbers.numerals import Numeral, NumeralReader, plain
from claimx.extraction.numbers.qualifiers import (
    REACH,
    SPACED_DASH,
    Qualifiers,
    begins_word,
    last_word,
    next_word,
    shared,
)
from claimx.extraction.numbers.somebody import Somebody
from claimx.languages import language
from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

Bound = Literal["exact", "approx", "at_least", "at_most", "range", "vague"]


@dataclass(frozen=True, slots=True)
class Number:
    """One count: `text` is the number with the words that qualify it, `text == source_text[start:end]`.

    `doubt` tells that its reading is a guess: figures that may be a year or a day, that are glued to a word, or whose
    marks can part thousands or decimals.
    """

    start: int
    end: int
    text: str
    value: int | None
    low: int | None
    high: int | None
    bound: Bound
    doubt: bool = False


def numbers(text: str, lang: str = "en") -> list[Number]:
    """Find the counts of a text that may be counts of people, in order; none overlaps another.

    Left out is what its shape makes certain to be none: dates, clock times, ordinals, money, measures, percentages,
    telephone numbers, names of types. Whether a count counts people, and what happened to them, is not decided here.

    Raises:
        ValueError: when claimx does not read that language.
    """
    return _finder(lang).find(text)


@cache
def _finder(lang: str) -> _Finder:
    return _Finder(language(lang).numbers)


_TOKEN = re.compile(r"\d+|[^\W\d_a-zà-ÿœ]*[a-zà-ÿœ]+|[^\W\d_]+")  # "grenadeUn officier" is three
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_FIGURES = re.compile(r"\s?\((?P<figures>\d{1,7})\)")
_WHOLE = r"(?:(?<=')|(?![^\W_]|-[^\W_]))"  # the end of a word


class _Finder:
    """The counts of one language."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._numerals = NumeralReader(words)
        self._figures = Figures(words)
        first = {re.split(r"[ '-]", phrase)[0] for phrase in (*words.groups, *words.zeros, *words.ones)}
        self._starts = self._numerals.starts | first | words.articles | {"http", "https", "www"}
        self._one = re.compile(any_of(words.ones) + r"(?![^\W_])")
        self._zero = re.compile(any_of(words.zeros) + _WHOLE)
        self._group = re.compile(any_of(words.groups) + _WHOLE)
        self._somebody = Somebody(words)
        self._qualifiers = Qualifiers(words, self._numerals, self._figures, self._starts)
        self._vague_article = re.compile(rf"(?<![^\W_]){any_of(words.vague_articles)}\s{{1,3}}$")

    def find(self, text: str) -> list[Number]:
        low = _lowered(text)
        found: list[Number] = []
        cursor = 0
        earlier: NoCount | None = None
        for token in _TOKEN.finditer(text):
            at = token.start()
            if at < cursor:
                continue
            word = low[at : token.end()]
            number: Number | None = None
            if word[0].isdecimal():
                if none := self._figures.no_count(text, low, at, earlier):
                    earlier, cursor = none, none.end
                    if none.what == "money" and (sum_ := self._numerals.read(low, at)):  # "$3 million"
                        cursor = max(cursor, sum_.end)
                    continue
                first = self._numerals.read(low, at)
                number, cursor = self._assemble(text, low, first) if first else (None, _run_of_digits(low, token.end()))
            elif word in self._starts and begins_word(text, at):
                number, cursor = self._spoken(text, low, at, token.end())
            if number is None:
                continue
            cursor = number.end
            while found and number.start < found[-1].end and found[-1].value in (0, 1):
                found.pop()  # "a further 12", "no more than 12"
            if found and number.start < found[-1].end:  # "12 at least some 30"
                shown = text[found[-1].end : number.end].lstrip()
                number = replace(number, start=number.end - len(shown), text=shown, doubt=True)
            found.append(self._with_figures(text, number))
            cursor = found[-1].end
        return found

    @staticmethod
    def _with_figures(text: str, number: Number) -> Number:
        """Join a count in words with the same count in figures behind it: "vingt-cinq (25)", "fifteen (15)"."""
        match = _FIGURES.match(text, number.end)
        if match and number.value is not None and int(match["figures"]) == number.value:
            return replace(number, end=match.end(), text=text[number.start : match.end()])
        return number

    # -- the ways a count is written ---------------------------------------------------------------------------------

    def _spoken(self, text: str, low: str, at: int, word_end: int) -> tuple[Number | None, int]:
        """Read a count in words; return it, and where to go on."""
        words = self._words
        if address := _ADDRESS.match(low, at):
            return None, address.end()
        if at > 1 and low[at - 1] == "-" and low[at - 2].isalnum() and low[at] == text[at]:
            return None, word_end  # "mid-twenties"
        if (zero := self._zero.match(low, at)) and self._somebody.none(low, zero):
            return Number(at, zero.end(), text[at : zero.end()], 0, 0, 0, "exact"), zero.end()
        if group := self._group.match(low, at):
            end, size = group.end(), words.groups[plain(group.group())]
            return Number(at, end, text[at:end], size, size, size, "exact"), end
        first = self._numerals.read(low, at)
        if first is None or (first.value == 1 and self._one.match(low, at)):
            one = self._one.match(low, at)
            return self._read_one(text, low, one) if one else (None, word_end)
        before = low[max(0, at - REACH) : at]
        if low[at : first.end] in self._qualifiers.before and self._qualifiers.numeral_at(low, first.end):
            return None, first.end  # "quelques 900 soldats"
        if words.not_preceded.get(low[at:word_end], "\n") == last_word(before):
            return None, word_end  # "pour cent"
        follows = next_word(low, first.end)
        if follows and follows in words.not_followed.get(low[at : first.end], ()):
            return None, first.end
        return self._assemble(text, low, first)

    def _read_one(self, text: str, low: str, one: re.Match[str]) -> tuple[Number | None, int]:
        """Read "a", "another", "one", "l'un": a count of one where somebody is named or something happened to him."""
        words = self._words
        at, end = one.span()
        if self._qualifiers.numeral_at(low, end) and words.ones[plain(one.group())]:
            return None, end  # "another 40"
        number, after = self._assemble(text, low, Numeral(at, end, 1))
        if number is None or number.value != 1 or number.bound != "exact":
            return number, after
        told = last_word(low[max(0, number.start - REACH) : number.start]) not in words.one_not_after
        return (number if told and self._somebody.one(text, low, at, end) else None), after

    def _assemble(self, text: str, low: str, first: Numeral) -> tuple[Number | None, int]:
        """Put a number together with its qualifying words, or with the other end of its range."""
        start, bound, between = self._qualifiers.left(text, low, first.start)
        second = self._qualifiers.other_end(text, low, first, between)
        last = second or first
        if measured := self._figures.measured(low, last.end):
            return None, measured
        if second and self._figures.are_years(low, first, second):
            return None, last.end
        if second is None and bound in (None, "exact") and self._figures.is_year(low, start, first):
            return None, last.end
        end, after = self._qualifiers.right(low, last.end)
        if after and after != "exact":
            bound = after
        elif bound is None and last.value is not None:
            bound = self._qualifiers.behind(low, end)
        value, least, most = last.value, last.low, None
        doubt = any(n.doubt or self._figures.is_dubious(text, low, n) for n in {first, last})
        if second and first.value is not None and last.value is not None:
            value, least, most, bound = None, shared(first, last), last.value, "range"
            start = between if between is not None else start
            doubt = doubt or SPACED_DASH.match(low, first.end) is not None
        elif last.value is None:
            least = last.low if second is None else min(first.low or 0, last.low or 0)
            bound = "vague"
            if article := self._vague_article.search(low, max(0, start - 6), start):
                start = article.start()
        elif bound == "at_least":
            least = value
        elif bound == "at_most":
            most = value
        elif bound == "approx" or last.approx:
            bound = "approx"
        else:
            bound, least, most = "exact", value, value
        return Number(start, end, text[start:end], value, least, most, cast(Bound, bound), doubt), end


def _lowered(text: str) -> str:
    """Lower-case a text, character by character where that would change its length; straighten its apostrophes."""
    straight = text.replace("’", "'").replace("\u02bc", "'")
    low = straight.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def _run_of_digits(low: str, at: int) -> int:
    """Return where figures with marks between them end."""
    while at < len(low) and (low[at].isdecimal() or (low[at] in ".,'" and low[at + 1 : at + 2].isdecimal())):
        at += 1
    return at
