"""A place in a text -> the bare number written there: figures, number words, dozens, vague plurals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from claimx.languages.shape import NumberWords
from claimx.text.patterns import any_of

SPACES = " \u00a0\u2009\u202f"
_GAP = rf"(?:[\t{SPACES}]{{1,3}}|[ \t]{{0,9}}\n[ \t]{{0,9}}|[-‐‑])"
_END = r"(?![^\W_])"
_LONGEST = 12  # digits; longer ones are no counts of anything in this world


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number without the words that qualify it; `start` and `end` are characters of the text.

    `value` is what it says ("a dozen": 12) and None when it is vague ("hundreds"), which has a `low` instead; `scale`
    is the last multiplier in it; `bare` tells that it is figures with no mark between them; `doubt` that it had to be
    guessed.
    """

    start: int
    end: int
    value: int | None
    low: int | None = None
    approx: bool = False
    scale: int = 1
    bare: bool = False
    doubt: bool = False


class NumeralReader:
    """Reads the numbers of one language in lower-cased text with straight apostrophes."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        mark, point = f"[{re.escape(words.grouping)}']", re.escape(words.decimal)
        self._multiples = {**words.vague, **words.collectives, **words.scales}
        scales, of = any_of(words.scales), any_of(words.vague_of)
        multiples, vague = any_of(self._multiples), any_of(words.vague)
        # 36,000 and 1,50,000; 36 000 in any space; 36.000, where the point parts decimals, is most likely the same.
        self._figures = re.compile(
            rf"(?P<marked>[1-9]\d{{0,2}}(?:{mark}\d{{2,3}}){{0,3}}{mark}\d{{3}}(?!\d))"
            rf"|(?P<spaced>[1-9]\d{{0,2}}(?:[{SPACES}]\d{{3}}){{1,3}}(?!\d))"
            rf"|(?P<pointed>[1-9]\d{{0,2}}(?:{point}\d{{3}}){{1,3}}(?!\d))|(?P<plain>\d+)"
        )
        self._decimals = re.compile(r"[.,](\d{1,3})(?!\d)")
        glued = rf"\s?(?P<glued>{any_of(words.abbreviated)})(?![^\W_]|[/-])"
        self._multiple = re.compile(rf"{_GAP}(?P<scale>{any_of({**words.scales, **words.collectives})}){_END}|{glued}")
        joined = any_of([*words.range_to, *words.range_or, words.range_and])
        self._borrowed = re.compile(
            rf"(?:\s{{1,3}}{joined}\s{{1,3}}|\s?[-–—]\s?)\d{{1,9}}(?:[.,]\d{{1,3}})?(?:{_GAP}(?P<scale>{scales}){_END}|{glued})"
        )
        self._token = re.compile(rf"({any_of([*words.units, *words.scales])}){_END}")
        self._link = re.compile(rf"{_GAP}(?:({any_of(words.links)}){_GAP})?|(?P<comma>,){_GAP}")
        self._halves = re.compile(rf"\s{{1,3}}{any_of(words.halves)}(?:{_GAP}({scales}))?{_END}")
        self._article = re.compile(
            rf"{any_of(words.articles)}{_GAP}[«\"“ \u00a0]{{0,3}}(?:{any_of(words.collective_adjectives)}{_GAP})?"
        )
        self._of = re.compile(rf"[{SPACES}\"'”’»)]{{0,4}}\s{{1,3}}{of}")
        self._some = re.compile(rf"({multiples}){_END}")
        self._collective = re.compile(rf"{_GAP}?({any_of(words.collectives)}){_END}")
        self._fraction = re.compile(rf"({any_of(words.fractions)}){_GAP}?({multiples}){_END}")
        self._several = re.compile(
            rf"({any_of(words.several)}){_END}(?:\s{{1,3}}(?:{of}\s{{0,3}})?({multiples}){_END})?"
        )
        self._vague = re.compile(rf"({vague}){_END}(?:\s{{1,3}}{any_of(words.vague_joins)}\s{{1,3}}\1{_END})?")
        self._vague_more = re.compile(rf"\s{{1,3}}{of}\s{{0,3}}({vague}){_END}")

    @property
    def starts(self) -> set[str]:
        """First words, up to a hyphen, of everything this reads besides figures and articles."""
        words = self._words
        phrases = [*words.units, *self._multiples, *words.several, *words.fractions]
        return {re.split(r"[ '-]", phrase)[0] for phrase in phrases}

    def read(self, low: str, at: int) -> Numeral | None:
        """Read the number that begins at a character of a lower-cased text, if one does."""
        if low[at].isdecimal():
            return self._read_figures(low, at)
        return self._read_fraction(low, at) or self._read_several(low, at) or self._read_words(low, at)

    def _read_figures(self, low: str, at: int) -> Numeral | None:
        match = self._figures.match(low, at)
        if match is None:
            return None
        end, how = match.end(), match.lastgroup
        whole = "".join(filter(str.isdecimal, match.group()))
        if len(whole) > _LONGEST:
            return None
        decimals = ""
        fraction = self._decimals.match(low, end) if how == "plain" else None
        if how == "pointed" and match.group().count(self._words.decimal) == 1 and self._scaled(low, end):
            whole, _, decimals = match.group().partition(self._words.decimal)  # "1.234 million"
        elif fraction:
            if not self._scaled(low, fraction.end()):
                parted = fraction.group()[0] != self._words.decimal and len(fraction.group(1)) < 3
                return Numeral(at, end, int(whole), bare=True, doubt=True) if parted else None  # "killed 5,12 wounded"
            decimals, end = fraction.group(1), fraction.end()
        doubt = how == "pointed" and match.group().count(self._words.decimal) == 1 and not decimals
        doubt = doubt or (how == "spaced" and self._words.grouping == ",")
        if (scaled := self._multiple.match(low, end)) and (how != "plain" or len(whole) < 4 or decimals):
            word = scaled.group("scale") or ""
            scale = self._multiples[word] if word else self._words.abbreviated[scaled.group("glued")]
            value = int(whole + decimals) * scale // 10 ** len(decimals)
            approx = word in self._words.collectives and scale < 1000  # but "12,5 milliers" is as exact as figures are
            unit = scaled.group("glued") == "m" and (not decimals or scaled.group()[0] != "m")  # it may be metres
            return Numeral(at, scaled.end(), value, approx=approx, scale=scale, doubt=doubt or unit)
        if decimals:  # "1.2 to 1.5 million"
            borrowed = self._borrowed.match(low, end)
            if borrowed is None:
                return None
            word = borrowed.group("scale")
            scale = self._words.scales[word] if word else self._words.abbreviated[borrowed.group("glued")]
            return Numeral(at, end, int(whole + decimals) * scale // 10 ** len(decimals), scale=scale)
        return Numeral(at, end, int(whole), bare=how == "plain", doubt=doubt)

    def _scaled(self, low: str, at: int) -> bool:
        return bool(self._multiple.match(low, at) or self._borrowed.match(low, at))

    def _read_fraction(self, low: str, at: int) -> Numeral | None:
        match = self._fraction.match(low, at)
        if match is None:
            return None
        upper, lower = self._words.fractions[plain(match.group(1))]
        approx = match.group(2) in self._words.collectives
        return Numeral(at, match.end(), upper * self._multiples[match.group(2)] // lower, approx=approx)

    def _read_several(self, low: str, at: int) -> Numeral | None:
        match = self._several.match(low, at)
        if match is None:
            return None
        phrase = plain(match.group(1))
        least, end = self._words.several[phrase], match.end()
        if match.group(2):
            least *= self._multiples[match.group(2)]
            if more := self._vague_more.match(low, end):
                least, end = least * self._words.vague[more.group(1)], more.end()
        elif phrase.split()[-1] in self._words.vague_of:  # "a couple of soldiers": the count is "a couple"
            end = at + len(match.group(1).rsplit(None, 1)[0])
        return Numeral(at, end, None, least)

    def _read_words(self, low: str, at: int) -> Numeral | None:
        """Add number words up as far as they make one number: each must fit into the room its neighbour leaves."""
        words = self._words
        position, end = at, at
        total, current, room, ceiling = 0, 0, inf, inf
        last, scale, spoken, doubt, comma = 0, 1, 0, False, False
        article = self._article.match(low, at)
        if article and not self._some.match(low, article.end()):
            article = None
        if article:
            position, current, room = article.end(), 1, 0
        while match := self._token.match(low, position):
            word = plain(match.group(1))
            if word in words.units:
                value = words.units[word]
                if value >= room or (comma and not self._hundreds(low, match.end())):
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
            end, last, spoken, doubt = match.end(), value, spoken + 1, doubt or comma
            link = self._link.match(low, end)
            if link is None or (link.group(1) and not self._may_link(low, link, last)):
                break
            comma = link.group("comma") is not None
            if comma and last < 1000:
                break
            position = link.end()
        total += current
        if not spoken:
            return self._read_vague(low, at) or self._read_collective(low, at, article)
        if half := self._halves.match(low, end):
            if half.group(1):
                scale = words.scales[half.group(1)]
                return Numeral(at, half.end(), total * scale + scale // 2, scale=scale)
            if last < 1000:
                return None  # "two and a half years"
            return Numeral(at, half.end(), total + last // 2, scale=scale)
        if dozens := self._collective.match(low, end):
            scale = words.collectives[dozens.group(1)]
            return Numeral(at, dozens.end(), total * scale, approx=True, scale=scale)
        return Numeral(at, end, total, scale=scale, doubt=doubt)

    def _hundreds(self, low: str, at: int) -> bool:
        """Tell whether "hundred" comes next: then a comma parts no two counts ("five thousand, six hundred")."""
        gap = self._link.match(low, at)
        follows = self._token.match(low, gap.end()) if gap else None
        return follows is not None and self._words.scales.get(follows.group(1)) == 100

    def _may_link(self, low: str, link: re.Match[str], last: int) -> bool:
        """Tell whether two number words with "and" between them are one number ("vingt et un", not "vingt et deux")."""
        words = self._words
        if last < words.links[link.group(1)]:
            return False
        follows = self._token.match(low, link.end())
        return not words.linked or (follows is not None and words.units.get(plain(follows.group(1))) in words.linked)

    def _read_collective(self, low: str, at: int, article: re.Match[str] | None) -> Numeral | None:
        match = self._collective.match(low, article.end() if article else at)
        if match is None:
            return None
        if article is None and match.group(1) in self._words.number_nouns and not self._of.match(low, match.end()):
            return None  # "en quarantaine", "the score"
        return Numeral(at, match.end(), self._words.collectives[match.group(1)], approx=True)

    def _read_vague(self, low: str, at: int) -> Numeral | None:
        if match := self._vague.match(low, at):
            least, end = 2 * self._words.vague[match.group(1)], match.end()
            if more := self._vague_more.match(low, end):
                least, end = least * self._words.vague[more.group(1)], more.end()
            return Numeral(at, end, None, least)
        return None


def plain(phrase: str) -> str:
    """Return a phrase with single spaces, as the word lists have it."""
    return " ".join(phrase.split())
