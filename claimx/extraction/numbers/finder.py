"""Text -> the counts written in it, with value, bound and place; every count that may be one of people."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from claimx.extraction.numbers.figures import Figures, NoCount
from claimx.extraction.numbers.numerals import SPACES, Numeral, NumeralReader, plain
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


_REACH = 48  # characters looked back for words that qualify a number: longer than any chain of them
_CLAUSE = 150  # characters looked to each side for what happened to somebody
_CLOSE = 100  # characters to each side, for a noun that may be no person
_PHRASE = 7  # words: a longer noun phrase is rare
_TOKEN = re.compile(r"\d+|[^\W\d_a-zà-ÿœ]*[a-zà-ÿœ]+|[^\W\d_]+")  # "grenadeUn officier" is three
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_NOUN = re.compile(r"[\s\"“”«*_(']{0,4}((?:[^\W\d_]\.){2,}|[^\W_]+(?:['-][^\W_]+)*'?)(\.?)")
_OPENERS = ' \t\n\r\u00a0\u2009\u202f"“”«*_['
_OPENING = rf"[{re.escape(_OPENERS)}]{{0,6}}"  # what can stand between a qualifier and its number
_FIGURES = re.compile(r"\s?\((?P<figures>\d{1,7})\)")
_BREAK = re.compile(r"(?<=\w{4})[.!?;][\s\"”»]|\n\s{0,9}\n")  # but no "Gen. "
_STOP = re.compile(r"[.!?;:,\n]")
_WHOLE = r"(?:(?<=')|(?![^\W_]|-[^\W_]))"  # the end of a word
_SMALL_PAIR = re.compile(r"([ \u00a0])[^\W_]{1,9} [^\W\d_]")
_SPACED_DASH = re.compile(r"\s[-–—]\s")


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
        self._negation = re.compile(rf"(?<![^\W_])(?:{any_of(words.negations)})")
        self._harm = re.compile(rf"(?<![^\W_])(?:{any_of(words.harm)})")
        somebody = rf"(?:{any_of(words.people)}|{any_of(words.harm)}|[^\W_]*{any_of(words.people_endings)}(?![^\W_]))"
        self._nil = re.compile(rf"(?<![^\W_]){somebody}")
        self._linked_nil = re.compile(
            rf"(?<![^\W_])(?:{any_of(words.zero_links)}(?:(?<=')|\s)(?:[^\W\d_]+\s){{0,3}}?{somebody}|{any_of(words.zero_objects)})"
        )
        self._endings = tuple(words.people_endings)
        self._doers = tuple(words.doer_endings)
        self._bounds = {phrase: bound for bound, phrases in words.before.items() for phrase in phrases}
        # Qualifiers are read leftwards from the number, so the pattern and what it reads are written backwards.
        self._before = re.compile(_OPENING + any_of(phrase[::-1] for phrase in self._bounds))
        self._after_bounds = {phrase: bound for bound, phrases in words.after.items() for phrase in phrases}
        self._after = re.compile(rf"\s?({any_of(self._after_bounds)})")
        number = rf"(?:\d|{any_of(self._starts)}(?![^\W_]))"
        self._behind = re.compile(rf"(?:\s[^\W\d_]+){{1,2}}\s({any_of(words.after_noun)})(?![^\W_]|\s{{1,3}}{number})")
        self._changing = re.compile(rf"(?<![^\W_])(?:{any_of(words.changing)})")
        ways = any_of([*words.range_to, *words.range_or])
        article = rf"(?:{any_of(words.vague_articles)}\s{{1,3}})?"
        self._range = re.compile(rf"(?:,?\s{{1,3}}{ways}\s{{1,3}}{article}|[{SPACES}]?[-–—][{SPACES}]?)(?=\w)")
        self._range_and = re.compile(rf"\s{{1,3}}{re.escape(words.range_and)}\s{{1,3}}(?=\w)")
        self._vague_article = re.compile(rf"(?<![^\W_]){any_of(words.vague_articles)}\s{{1,3}}$")
        self._between = re.compile(rf"(?<![^\W_])(?:{re.escape(words.between)}|({any_of(words.range_from)}))\s{{0,3}}$")

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
            elif word in self._starts and _begins_word(text, at):
                number, cursor = self._spoken(text, low, at, token.end())
            if number is None:
                continue
            cursor = number.end
            while found and number.start < found[-1].end:  # "a further 12", "no more than 12"
                found.pop()
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
        if zero := self._zero.match(low, at):
            end = self._zero_end(low, zero)
            if end:
                return Number(at, end, text[at:end], 0, 0, 0, "exact"), end
        if group := self._group.match(low, at):
            end, size = group.end(), words.groups[plain(group.group())]
            return Number(at, end, text[at:end], size, size, size, "exact"), end
        first = self._numerals.read(low, at)
        if first is None or (first.value == 1 and self._one.match(low, at)):
            one = self._one.match(low, at)
            return self._read_one(text, low, one) if one else (None, word_end)
        before = low[max(0, at - _REACH) : at]
        if low[at : first.end] in self._bounds and self._numeral_at(low, first.end):
            return None, first.end  # "quelques 900 soldats"
        if words.not_preceded.get(low[at:word_end], "\n") == _last_word(before):
            return None, word_end  # "pour cent"
        follows = _next_word(low, first.end)
        if follows and follows in words.not_followed.get(low[at : first.end], ()):
            return None, first.end
        return self._assemble(text, low, first)

    def _read_one(self, text: str, low: str, one: re.Match[str]) -> tuple[Number | None, int]:
        """Read "a", "another", "one", "l'un": a count of one where somebody is named or something happened to him."""
        words = self._words
        at, end = one.span()
        if self._numeral_at(low, end) and words.ones[plain(one.group())]:
            return None, end  # "another 40"
        number, after = self._assemble(text, low, Numeral(at, end, 1))
        if number is None or number.value != 1 or number.bound != "exact":
            return number, after
        told = _last_word(low[max(0, number.start - _REACH) : number.start]) not in words.one_not_after
        counts = self._names_people(low, number.end) or self._one_happens(text, low, at, end)
        return (number if told and counts else None), after

    def _zero_end(self, low: str, zero: re.Match[str]) -> int | None:
        """Return where a word of none ends, when there is somebody, or some harm, that there can be none of."""
        at, end = zero.span()
        need = self._words.zeros[plain(zero.group())]
        if need == "nothing":
            return end
        if need == "near":
            return end if self._names_people(low, end) or self._happens(low, at, end) else None
        if need == "negation":  # "personne n'a péri", "n'a blessé personne"
            sides = (low[end : end + 6], low[max(0, at - 40) : at])
            return end if any(self._negation.search(side) for side in sides) else None
        stop = _STOP.search(low, end, end + 80)
        pattern = self._linked_nil if need == "link" else self._nil
        nil = pattern.search(low, end, stop.start() if stop else end + 80)
        return end if nil and (need == "link" or low.count(" ", end, nil.start()) < _PHRASE) else None

    def _names_people(self, low: str, at: int) -> bool:
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

    def _happens(self, low: str, start: int, end: int, reach: int = _CLAUSE) -> bool:
        """Tell whether a word of death, harm or capture stands in the clause around a place."""
        left = max(0, start - reach)
        for gap in _BREAK.finditer(low, left, start):
            left = gap.end()
        right = _BREAK.search(low, end, end + reach)
        return self._harm.search(low, left, right.start() if right else end + reach) is not None

    def _one_happens(self, text: str, low: str, start: int, end: int) -> bool:
        """Tell whether something happened to the one that is told of with no known noun of people.

        A bare "one" needs that in its clause, an unknown noun close by; and the noun must look like somebody: by a
        capital ("a Syrian") or by its ending ("a porter").
        """
        noun = _NOUN.match(low, end)
        bare = noun is None or noun.group(1) in self._words.stops or self._harm.match(low, noun.start(1))
        if bare or low[start:end] not in self._words.articles:
            return self._happens(low, start, end)
        if not self._happens(low, start, end, _CLOSE):
            return False
        for _ in range(_PHRASE):
            if noun is None or noun.group(1) in self._words.stops:
                return False
            if text[noun.start(1)].isupper() or noun.group(1).endswith(self._doers):
                return True
            noun = _NOUN.match(low, noun.end())
        return False

    # -- what qualifies it -------------------------------------------------------------------------------------------

    def _numeral_at(self, low: str, at: int) -> bool:
        """Tell whether a number comes next, after one space."""
        return at + 1 < len(low) and low[at].isspace() and self._numerals.read(low, at + 1) is not None

    def _assemble(self, text: str, low: str, first: Numeral) -> tuple[Number | None, int]:
        """Put a number together with its qualifying words, or with the other end of its range."""
        start, bound, between = self._left(text, low, first.start)
        second = self._other_end(text, low, first, between)
        last = second or first
        if measured := self._figures.measured(low, last.end):
            return None, measured
        if second and self._figures.are_years(low, first, second):
            return None, last.end
        if second is None and bound in (None, "exact") and self._figures.is_year(low, start, first):
            return None, last.end
        end, after = self._right(low, last.end)
        if after and after != "exact":
            bound = after
        elif bound is None and last.value is not None and (behind := self._behind.match(low, end)):
            bound = self._after_bounds[plain(behind.group(1))]  # "20 civilians at least"
        value, least, most = last.value, last.low, None
        doubt = any(n.doubt or self._figures.is_dubious(text, low, n) for n in {first, last})
        if second and first.value is not None and last.value is not None:
            value, least, most, bound = None, _shared(first, last), last.value, "range"
            start = between if between is not None else start
            doubt = doubt or _SPACED_DASH.match(low, first.end) is not None
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

    def _left(self, text: str, low: str, at: int) -> tuple[int, str | None, int | None]:
        """Read the qualifiers that end at a place: where they begin, the bound they set, and "between" before them."""
        bound: str | None = None
        start = at
        for _ in range(3):
            window = low[max(0, start - _REACH) : start][::-1]
            match = self._before.match(window)
            if match is None:
                break
            begin = start - match.end()
            found = match.group()[::-1]
            phrase = plain(found.rstrip(_OPENERS))
            touching = phrase[-1:].isalnum() and found[-1].isalnum()
            inside = phrase[:1].isalnum() and not _begins_word(text, begin)
            # A sign belongs to the number itself; "> " that begins a line marks a quotation.
            sign = len(phrase) == 1 and (
                start != at or (phrase == ">" and low[max(0, begin - 1) : begin] in ("", "\n"))
            )
            if touching or inside or sign or phrase not in self._bounds:
                break
            if _last_word(low[max(0, begin - _REACH) : begin]) in self._words.phrasal.get(phrase, ()):
                break
            kind = self._bounds[phrase]
            if kind not in ("exact", "degree"):
                if bound in ("at_least", "at_most") or (bound == kind == "approx"):
                    break  # "perhaps more than 200"
                bound = kind
            elif kind == "degree" and bound is None:
                break
            bound, start = bound or "exact", begin
        between = self._between.search(low, max(0, start - 12), start)
        if between and between.group(1) and self._figure_changes(low, start):
            between = None  # "rose from 16 to 20"
        return start, bound, between.start() if between else None

    def _figure_changes(self, low: str, at: int) -> bool:
        """Tell whether a word of a figure that changes stands before a place in its clause."""
        left = max(0, at - 80)
        for stop in _BREAK.finditer(low, left, at):
            left = stop.end()
        return self._changing.search(low, left, at) is not None

    def _other_end(self, text: str, low: str, first: Numeral, between: int | None) -> Numeral | None:
        """Read the higher end of a range: "20 to 30", "two or three", "between 20 and 30"; "hundreds or thousands"."""
        link = self._range.match(low, first.end)
        if between is not None and not link:
            link = self._range_and.match(low, first.end)
        if self._figures.is_year(low, first.start, first, alone=False):
            return None
        if link is None and (close := _SMALL_PAIR.match(text, first.end)):  # "7 8 rebels"
            second = self._numerals.read(low, close.end(1))
            fits = second is not None and first.scale == 1 and second.value == (first.value or 0) + 1 < 20
            return (
                replace(second, doubt=True) if second and fits and self._figures.noun_follows(low, second.end) else None
            )
        if link is None or (link.group().strip() in self._words.range_to and self._changes(low, first.start)):
            return None
        second = self._numerals.read(low, link.end())
        if second is None or (first.value is None) != (second.value is None):
            return None
        if first.value is None:
            return second if (first.low or 0) < (second.low or 0) else None
        if link.group()[0].isspace() and _SPACED_DASH.match(link.group()) and self._harm.match(low, second.end + 1):
            return None  # "12 killed 20 - 30 wounded"
        least, most = _shared(first, second), second.value
        return second if least is not None and most is not None and 0 < least < most else None

    def _changes(self, low: str, at: int) -> bool:
        """Tell whether two numbers with "to" between them are the ends of a change ("rose from 16 to 20")."""
        before = _last_word(low[max(0, at - _REACH) : at])
        if before in self._words.change_by:
            return True
        return before in self._words.range_from and self._figure_changes(low, at)

    def _right(self, low: str, at: int) -> tuple[int, str | None]:
        """Read the qualifier that begins at a place: where it ends, and the bound it sets."""
        match = self._after.match(low, at)
        if match is None:
            return at, None
        phrase, end = plain(match.group(1)), match.end()
        whole = not phrase[-1].isalnum() or not low[end : end + 1].isalnum()
        if not whole or (match.group()[0].isalnum() and low[at - 1].isalnum()) or self._numeral_at(low, end):
            return at, None
        if _next_word(low, end) in self._words.not_followed.get(phrase, ()):
            return at, None
        return end, self._after_bounds[phrase]


def _lowered(text: str) -> str:
    """Lower-case a text, character by character where that would change its length; straighten its apostrophes."""
    straight = text.replace("’", "'").replace("\u02bc", "'")
    low = straight.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def _begins_word(text: str, at: int) -> bool:
    """Tell whether a word begins at a place; one with a capital can be glued to the last ("grenadeUn officier")."""
    return at == 0 or not text[at - 1].isalnum() or (text[at - 1].islower() and text[at].isupper())


def _run_of_digits(low: str, at: int) -> int:
    """Return where figures with marks between them end."""
    while at < len(low) and (low[at].isdecimal() or (low[at] in ".,'" and low[at + 1 : at + 2].isdecimal())):
        at += 1
    return at


def _last_word(before: str) -> str:
    """Return the word that ends a piece of text, with no mark between; "" when there is none."""
    if not before or not (before[-1].isspace() or before[-1] == "'"):
        return ""
    parts = before.split()
    return parts[-1].rpartition("'")[2] or parts[-1] if parts else ""


def _next_word(low: str, at: int) -> str:
    """Return the word after a place, or "" where a mark or nothing follows."""
    match = re.compile(r"\s{1,3}([^\W\d_]+'?)").match(low, at)
    return match.group(1) if match else ""


def _shared(first: Numeral, last: Numeral) -> int | None:
    """Return the low end of a range; it takes the scale of the high one ("two to three million")."""
    if first.value is None or last.value is None:
        return None
    shared = first.value * last.scale
    if first.scale == 1 < last.scale and last.value % last.scale == 0 and shared < last.value:
        return shared
    return first.value
