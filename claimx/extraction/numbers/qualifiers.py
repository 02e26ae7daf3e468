"""A number in a text -> the words that qualify it and the bound they set, and the other end of its range."""

from __future__ import annotations

import re
from dataclasses import replace

from claimx.extraction.numbers.figures import Figures
from claimx.extraction.numbers.numerals import SPACES, Numeral, NumeralReader, plain
from claimx.extraction.numbers.somebody import CLAUSE_END
from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

REACH = 48  # characters looked back for words that qualify a number: longer than any chain of them
SPACED_DASH = re.compile(r"\s[-–—]\s")
_OPENERS = ' \t\n\r\u00a0\u2009\u202f"“”«*_['  # what can stand between a qualifier and its number
_SMALL_PAIR = re.compile(r"([ \u00a0])[^\W_]{1,9} [^\W\d_]")
_NEXT = re.compile(r"\s{1,3}([^\W\d_]+'?)")


class Qualifiers:
    """Reads what stands around a number, in one language."""

    def __init__(self, words: NumberWords, numerals: NumeralReader, figures: Figures, starts: set[str]) -> None:
        self._words, self._numerals, self._figures = words, numerals, figures
        self.before = {phrase: bound for bound, phrases in words.before.items() for phrase in phrases}
        # Qualifiers are read leftwards from the number, so the pattern and what it reads are written backwards.
        self._before = re.compile(rf"[{re.escape(_OPENERS)}]{{0,6}}{any_of(phrase[::-1] for phrase in self.before)}")
        self._bounds = {phrase: bound for bound, phrases in words.after.items() for phrase in phrases}
        self._after = re.compile(rf"\s?({any_of(self._bounds)})")
        number = rf"(?:\d|{any_of(starts)}(?![^\W_]))"
        self._behind = re.compile(rf"(?:\s[^\W\d_]+){{1,2}}\s({any_of(words.after_noun)})(?![^\W_]|\s{{1,3}}{number})")
        self._changing = re.compile(rf"(?<![^\W_]){any_of(words.changing)}")
        self._harm = re.compile(any_of(words.harm))
        ways, articles = any_of([*words.range_to, *words.range_or]), any_of(words.vague_articles)
        self._range = re.compile(
            rf"(?:,?\s{{1,3}}{ways}\s{{1,3}}(?:{articles}\s{{1,3}})?|[{SPACES}]?[-–—][{SPACES}]?)(?=\w)"
        )
        self._range_and = re.compile(rf"\s{{1,3}}{re.escape(words.range_and)}\s{{1,3}}(?=\w)")
        self._between = re.compile(rf"(?<![^\W_])(?:{re.escape(words.between)}|({any_of(words.range_from)}))\s{{0,3}}$")

    def left(self, text: str, low: str, at: int) -> tuple[int, str | None, int | None]:
        """Read the qualifiers that end at a place: where they begin, the bound they set, and "between" before them."""
        bound: str | None = None
        start = at
        for _ in range(3):
            window = low[max(0, start - REACH) : start][::-1]
            match = self._before.match(window)
            if match is None:
                break
            begin = start - match.end()
            found = match.group()[::-1]
            phrase = plain(found.rstrip(_OPENERS))
            touching = phrase[-1:].isalnum() and found[-1].isalnum()
            inside = phrase[:1].isalnum() and not begins_word(text, begin)
            # A sign belongs to the number itself; "> " that begins a line marks a quotation.
            sign = len(phrase) == 1 and (
                start != at or (phrase == ">" and low[max(0, begin - 1) : begin] in ("", "\n"))
            )
            if touching or inside or sign or phrase not in self.before:
                break
            if last_word(low[max(0, begin - REACH) : begin]) in self._words.phrasal.get(phrase, ()):
                break
            kind = self.before[phrase]
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

    def right(self, low: str, at: int) -> tuple[int, str | None]:
        """Read the qualifier that begins at a place: where it ends, and the bound it sets."""
        match = self._after.match(low, at)
        if match is None:
            return at, None
        phrase, end = plain(match.group(1)), match.end()
        whole = not phrase[-1].isalnum() or not low[end : end + 1].isalnum()
        if not whole or (match.group()[0].isalnum() and low[at - 1].isalnum()) or self.numeral_at(low, end):
            return at, None
        if next_word(low, end) in self._words.not_followed.get(phrase, ()):
            return at, None
        return end, self._bounds[phrase]

    def behind(self, low: str, at: int) -> str | None:
        """Read the bound that words behind the noun set: "20 civilians at least"."""
        match = self._behind.match(low, at)
        return self._bounds[plain(match.group(1))] if match else None

    def numeral_at(self, low: str, at: int) -> bool:
        """Tell whether a number comes next, after one space."""
        return at + 1 < len(low) and low[at].isspace() and self._numerals.read(low, at + 1) is not None

    def other_end(self, text: str, low: str, first: Numeral, between: int | None) -> Numeral | None:
        """Read the higher end of a range: "20 to 30", "two or three", "between 20 and 30"; "hundreds or thousands"."""
        link = self._range.match(low, first.end)
        if between is not None and not link:
            link = self._range_and.match(low, first.end)
        if self._figures.is_year(low, first.start, first, alone=False):
            return None
        if link is None and (close := _SMALL_PAIR.match(text, first.end)):  # "7 8 rebels"
            second = self._numerals.read(low, close.end(1))
            if (
                second is None
                or not first.value
                or first.scale > 1
                or second.value != first.value + 1
                or second.value > 20
            ):
                return None
            return replace(second, doubt=True) if self._figures.noun_follows(low, second.end) else None
        if link is None or (link.group().strip() in self._words.range_to and self._changes(low, first.start)):
            return None
        second = self._numerals.read(low, link.end())
        if second is None or (first.value is None) != (second.value is None):
            return None
        if first.value is None:
            return second if (first.low or 0) < (second.low or 0) else None
        if link.group()[0].isspace() and SPACED_DASH.match(link.group()) and self._harm.match(low, second.end + 1):
            return None  # "12 killed 20 - 30 wounded"
        least, most = shared(first, second), second.value
        return second if least is not None and most is not None and 0 < least < most else None

    def _changes(self, low: str, at: int) -> bool:
        """Tell whether two numbers with "to" between them are the ends of a change ("rose from 16 to 20")."""
        before = last_word(low[max(0, at - REACH) : at])
        if before in self._words.change_by:
            return True
        return before in self._words.range_from and self._figure_changes(low, at)

    def _figure_changes(self, low: str, at: int) -> bool:
        """Tell whether a word of a figure that changes stands before a place in its clause."""
        left = max(0, at - 80)
        for stop in CLAUSE_END.finditer(low, left, at):
            left = stop.end()
        return self._changing.search(low, left, at) is not None


def begins_word(text: str, at: int) -> bool:
    """Tell whether a word begins at a place; one with a capital can be glued to the last ("grenadeUn officier")."""
    return at == 0 or not text[at - 1].isalnum() or (text[at - 1].islower() and text[at].isupper())


def last_word(before: str) -> str:
    """Return the word that ends a piece of text, with no mark between; "" when there is none."""
    if not before or not (before[-1].isspace() or before[-1] == "'"):
        return ""
    parts = before.split()
    return parts[-1].rpartition("'")[2] or parts[-1] if parts else ""


def next_word(low: str, at: int) -> str:
    """Return the word after a place, or "" where a mark or nothing follows."""
    match = _NEXT.match(low, at)
    return match.group(1) if match else ""


def shared(first: Numeral, last: Numeral) -> int | None:
    """Return the low end of a range; it takes the scale of the high one ("two to three million")."""
    if first.value is None or last.value is None:
        return None
    shared = first.value * last.scale
    if first.scale == 1 < last.scale and last.value % last.scale == 0 and shared < last.value:
        return shared
    return first.value
