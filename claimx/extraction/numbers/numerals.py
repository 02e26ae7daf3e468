"""A place in a text -> the bare number written there: digits, number words, dozens, vague plurals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf
from typing import Literal

from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

SPACES = " \u00a0\u2009\u202f"
_GAP = r"(?:[ \t\u00a0\u2009\u202f]+|[ \t]*\n[ \t]*|-)"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number without the words that qualify it; `start` and `end` are characters of the text.

    `how` is "exact", "approx" ("a dozen") or "vague" ("hundreds", which has no `value` but a `low`); `word` is one word
    that can stand for it; `scale` is the last multiplier in it (1 when there is none), `digits` the bare figures when
    it is written in figures alone; `glued` tells that a scale stuck to the figures ("2m", which may be metres).
    """

    start: int
    end: int
    value: int | None
    low: int | None
    how: Literal["exact", "approx", "vague"]
    word: str
    scale: int = 1
    digits: str = ""
    glued: bool = False


class NumeralReader:
    """Reads the numbers of one language in lower-cased text."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        mark, point = f"[{re.escape(words.grouping)}]", re.escape(words.decimal)
        scales = any_of(words.scales)
        # 36,000 and 1,50,000; 36 000 in any space; 36.000 where the point parts decimals can only be a grouping too;
        # and 2,5 before a scale can only have decimals.
        self._figures = re.compile(
            rf"(?:[1-9]\d{{0,2}}(?:{mark}\d{{2,3}})*{mark}\d{{3}}|[1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}})+"
            rf"|[1-9]\d{{0,2}}(?:{point}000)+|\d+)(?![\d])({point}\d+|{mark}\d{{1,2}}(?={_GAP}{scales}\b))?"
        )
        self._abbreviated = re.compile(rf"({any_of(words.abbreviated)})\b")
        joined = any_of([*words.range_to, *words.range_or, words.range_and])
        self._borrowed = re.compile(rf"(?:\s+{joined}\s+|\s?[-–—]\s?)\d+(?:{point}\d+)?{_GAP}({scales})\b")
        self._scale = re.compile(rf"{_GAP}({scales})\b")
        self._token = re.compile(rf"({any_of([*words.units, *words.scales])})\b")
        self._link = re.compile(rf"{_GAP}(?:({any_of(words.links)}){_GAP})?")
        self._halves = re.compile(rf"\s+{any_of(words.halves)}(?:{_GAP}({scales}))?\b")
        self._article = re.compile(rf"{any_of(words.articles)}{_GAP}(?:{any_of(words.collective_adjectives)}{_GAP})?")
        self._noun = re.compile(rf".*?\b({any_of(words.number_nouns)})$", re.DOTALL)
        self._of = re.compile(rf"[ \u00a0\u202f]?[\"'”’»)]*\s+{any_of(words.vague_of)}")
        multiples = any_of([*words.scales, *words.collectives, *words.vague])
        self._multiple = re.compile(rf"({multiples})\b")
        self._collective = re.compile(rf"{_GAP}?({any_of(words.collectives)})\b")
        of = any_of(words.vague_of)
        self._fraction = re.compile(rf"({any_of(words.fractions)}){_GAP}?({multiples})\b")
        self._several = re.compile(rf"({any_of(words.several)})\b(?:\s+(?:{of}\s+)?({multiples})\b)?")
        self._vague = re.compile(rf"({any_of(words.vague)})\b")
        self._vague_more = re.compile(rf"\s+{of}\s+({any_of(words.vague)})\b")

    @property
    def starts(self) -> set[str]:
        """First words of everything this reads, besides figures."""
        w = self._words
        phrases = [*w.units, *w.scales, *w.collectives, *w.several, *w.vague, *w.fractions]
        return {phrase.split()[0] for phrase in phrases}

    def read(self, low: str, at: int) -> Numeral | None:
        """Read the number that begins at a character of a lower-cased text, if one does."""
        if low[at].isdigit():
            return self._read_figures(low, at)
        return self._read_fraction(low, at) or self._read_several(low, at) or self._read_words(low, at)

    def noun(self, low: str, number: Numeral) -> str | None:
        """Return the noun that a number ends in when what it counts comes after "of" ("millier" in "un millier de")."""
        if not self._of.match(low, number.end):
            return None
        match = self._noun.match(low[number.start : number.end])
        return match.group(1) if match else None

    def _read_figures(self, low: str, at: int) -> Numeral | None:
        match = self._figures.match(low, at)
        if match is None:
            return None
        end = match.end()
        whole = re.sub(r"\D", "", match.group()[: -len(match.group(1))] if match.group(1) else match.group())
        if len(whole) > 12:
            return None
        decimals = (match.group(1) or "")[1:]
        if scaled := self._scale.match(low, end):
            scale = self._words.scales[scaled.group(1)]
            value = (int(whole + decimals) * scale) // 10 ** len(decimals)
            return Numeral(at, scaled.end(), value, None, "exact", str(value), scale)
        if glued := self._abbreviated.match(low, end):
            scale = self._words.abbreviated[glued.group(1)]
            value = (int(whole + decimals) * scale) // 10 ** len(decimals)
            return Numeral(at, glued.end(), value, None, "exact", str(value), scale, glued=True)
        if dozens := self._collective.match(low, end):
            scale = self._words.collectives[dozens.group(1)]
            value = int(whole) * scale
            return Numeral(at, dozens.end(), value, None, "approx", str(value), scale)
        if decimals:
            borrowed = self._borrowed.match(low, end)  # "1.2 to 1.5 million"
            if borrowed is None:
                return None
            scale = self._words.scales[borrowed.group(1)]
            value = (int(whole + decimals) * scale) // 10 ** len(decimals)
            return Numeral(at, end, value, None, "exact", str(value), scale)
        return Numeral(at, end, int(whole), None, "exact", str(int(whole)), digits=match.group())

    def _multiple_of(self, word: str) -> int:
        w = self._words
        return w.scales.get(word) or w.collectives.get(word) or w.vague[word]

    def _read_fraction(self, low: str, at: int) -> Numeral | None:
        match = self._fraction.match(low, at)
        if match is None:
            return None
        upper, lower = self._words.fractions[plain(match.group(1))]
        value = upper * self._multiple_of(match.group(2)) // lower
        how: Literal["exact", "approx"] = "approx" if match.group(2) in self._words.collectives else "exact"
        return Numeral(at, match.end(), value, None, how, str(value))

    def _read_several(self, low: str, at: int) -> Numeral | None:
        match = self._several.match(low, at)
        if match is None:
            return None
        phrase = plain(match.group(1))
        bare = phrase.split()
        if bare[-1] in self._words.vague_of:
            bare = bare[:-1]
        least, end, word = self._words.several[phrase], match.end(), bare[-1]
        if match.group(2):
            least *= self._multiple_of(match.group(2))
            more = self._vague_more.match(low, end)
            if more:
                least *= self._words.vague[more.group(1)]
                end = more.end()
        elif len(bare) < len(phrase.split()):  # "a couple of soldiers": the count is "a couple"
            end = at + len(match.group(1).rsplit(None, 1)[0])
        return Numeral(at, end, None, least, "vague", word)

    def _read_words(self, low: str, at: int) -> Numeral | None:
        """Add number words up as far as they make one number: each must fit into the room its neighbour leaves."""
        words = self._words
        position, end = at, at
        total, current, room, ceiling = 0, 0, inf, inf
        last, scale, spoken = 0, 1, 0
        article = self._article.match(low, at)
        if article and not self._multiple.match(low, article.end()):
            article = None
        if article:
            position, current, room = article.end(), 1, 0
        while match := self._token.match(low, position):
            word = match.group(1)
            if plain(word) in words.units:
                value = words.units[plain(word)]
                if value >= room:
                    break
                current += value
                tens = 20 <= value < 100 and value % 10 == 0
                room = (20 if value in words.wide_tens else 10) if tens else 0
            else:
                value = words.scales[word]
                if not current and (total or word in words.vague):
                    break
                if value < 1000:
                    if current >= 100:
                        break
                    current, room = max(current, 1) * value, value
                else:
                    if value >= ceiling:
                        break
                    total, current, ceiling, room = total + max(current, 1) * value, 0, value, value
                scale = value
            end, last, spoken = match.end(), value, spoken + 1
            link = self._link.match(low, end)
            if link is None or (link.group(1) and not self._may_link(low, link, last)):
                break
            position = link.end()
        total += current
        if not spoken:
            return self._read_vague(low, at) or self._read_collective(low, at, article)
        if half := self._halves.match(low, end):
            if half.group(1):
                scale = words.scales[half.group(1)]
                value = total * scale + scale // 2
            elif last >= 1000:
                value = total + last // 2
            else:
                return None  # "two and a half years"
            return Numeral(at, half.end(), value, None, "exact", str(value), scale)
        if dozens := self._collective.match(low, end):
            scale = words.collectives[dozens.group(1)]
            return Numeral(at, dozens.end(), total * scale, None, "approx", str(total * scale), scale)
        single = spoken == 1 and not article
        return Numeral(at, end, total, None, "exact", low[at:end] if single else str(total), scale)

    def _may_link(self, low: str, link: re.Match[str], last: int) -> bool:
        """Tell whether two number words with "and" between them are one number ("vingt et un", not "vingt et deux")."""
        words = self._words
        if last < words.links[link.group(1)]:
            return False
        follows = self._token.match(low, link.end())
        return not words.linked or (follows is not None and words.units.get(plain(follows.group(1))) in words.linked)

    def _read_collective(self, low: str, at: int, article: re.Match[str] | None) -> Numeral | None:
        start = article.end() if article else at
        match = self._collective.match(low, start)
        if match is None:
            return None
        if article is None and match.group(1) in self._words.number_nouns and not self._of.match(low, match.end()):
            return None  # "en quarantaine"
        value = self._words.collectives[match.group(1)]
        return Numeral(at, match.end(), value, None, "approx", str(value))

    def _read_vague(self, low: str, at: int) -> Numeral | None:
        if match := self._vague.match(low, at):
            word, least, end = match.group(1), 2 * self._words.vague[match.group(1)], match.end()
            if more := self._vague_more.match(low, end):
                word, least, end = more.group(1), least * self._words.vague[more.group(1)], more.end()
            return Numeral(at, end, None, least, "vague", word)
        return None


def plain(phrase: str) -> str:
    return " ".join(phrase.split())
