"""Text -> the counts written in it, with value, bound and place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from claimx.extraction.numbers.not_counts import Excluded, Exclusions, looks_like_year
from claimx.extraction.numbers.numerals import Numeral, NumeralReader, plain
from claimx.extraction.numbers.surroundings import WINDOW, Surroundings, backwards, last_word, token_end
from claimx.languages import language
from claimx.text.patterns import any_of

Bound = Literal["exact", "approx", "at_least", "at_most", "range", "vague"]
Kind = Literal["number", "article", "zero", "vague"]


@dataclass(frozen=True, slots=True)
class Number:
    """One count: `text` is the number with the words that qualify it, `text == source_text[start:end]`.

    `kind` tells how it is written: `number` (digits or number words, "both", "the pair"), `article` ("a", "an",
    "another" alone before a noun of people), `zero` ("no", "nobody", "without", "none"), `vague` ("dozens").
    `word` is the one word that stands for it when the sentence is parsed ("48" for "at least 48", "thousands" for
    "tens of thousands").
    """

    start: int
    end: int
    text: str
    value: int | None
    low: int | None
    high: int | None
    bound: Bound
    kind: Kind
    word: str


def numbers(text: str, lang: str = "en") -> list[Number]:
    """Find the counts of a text that can be counts of people, in order; none overlaps another.

    Ages, dates, times, ordinals, money, measures, percentages, model and unit names are left out, and so are counts
    whose noun is known for a thing. What is left can still count things ("four orphanages").

    Raises:
        ValueError: when claimx does not read that language.
    """
    return _with_figures(_counter(lang).count(text), text)


def _with_figures(found: list[Number], text: str) -> list[Number]:
    """Join a count in words with the same count in figures behind it: "vingt-cinq (25)", "fifteen (15)"."""
    joined: list[Number] = []
    for number in found:
        match = _FIGURES.match(text, number.end)
        if match and number.value is not None and int(match["figures"]) == number.value:
            number = replace(number, end=match.end(), text=text[number.start : match.end()])
        if not joined or number.start >= joined[-1].end:
            joined.append(number)
    return joined


@cache
def _counter(lang: str) -> _Counter:
    return _Counter(lang)


_OPENING = '"“« \u00a0\u202f\t\n'  # what can stand between a qualifier and its number
_PHONE = re.compile(r"[\d ().-]*\d")
_FIGURES = re.compile(r"\s?\((?P<figures>\d{1,7})\)")
_PAIRS = re.compile(r"\d\d(?:[ .\u00a0]\d\d){3,}(?!\d)")  # a telephone number in groups of two


class _Counter:
    """The counts of one language."""

    def __init__(self, lang: str) -> None:
        known = language(lang)
        self._words = words = known.numbers
        self._numerals = NumeralReader(words)
        self._around = Surroundings(known)
        self._exclusions = Exclusions(known, self._around)
        starts = self._numerals.starts
        every = {*starts, *words.groups, *words.zeros, *words.articles, *words.article_others}
        letters = re.escape("".join(sorted({word[0] for word in every})))
        self._trigger = re.compile(rf"\b(?=[{letters}\d])(?:\d|{any_of(every)}\b)")
        articles = any_of(words.articles)
        inside = {phrase.split()[1] for phrase in [*words.several, *words.fractions, *words.groups] if " " in phrase}
        adjectives = rf"(?:{any_of(words.collective_adjectives)}\s+)?"
        multiples = any_of({*inside, *words.scales, *words.collectives})
        self._articled = re.compile(rf"{articles}[\s-]+{adjectives}{multiples}\b")
        self._article = re.compile(rf"{any_of([*words.articles, *words.article_others])}\b(?!-)")
        self._zero = re.compile(rf"({any_of(words.zeros)})\b(?!-)")
        self._group = re.compile(rf"({any_of(words.groups)})\b(?!-)")
        self._bounds = {phrase: bound for bound, phrases in words.before.items() for phrase in phrases}
        # Qualifiers are read leftwards from the number, so the pattern and what it reads are written backwards.
        self._before = re.compile("|".join(_behind(p) for p in sorted(self._bounds, key=len, reverse=True)))
        self._after_bounds = {phrase: bound for bound, phrases in words.after.items() for phrase in phrases}
        self._after = re.compile("|".join(_forwards(p) for p in sorted(self._after_bounds, key=len, reverse=True)))
        self._change = re.compile(rf"{any_of(words.changing)}\b" if words.changing else "")
        ways = "|".join(rf",?\s+{any_of(group)}\s+" for group in (words.range_to, words.range_or))
        self._range = re.compile(rf"(?:{ways}|\s?[-–—]\s?)(?=\w)")
        self._range_and = re.compile(rf"\s+{re.escape(words.range_and)}\s+(?=\w)")
        self._vague_article = re.compile(rf"{any_of(words.vague_articles)}\s+(?=\w)")
        self._share = re.compile(rf"(?P<noun>(?:\s+[^\W\d_]+){{0,2}}?)\s+{any_of(words.share)}\s+(?=\w)")
        self._not_count = re.compile(
            rf"(?P<phrase>\s+{any_of(words.measure_phrases)}\b)"
            r"|\s?[%‰°º′$£€¥₽₴₹₺₦]|\s?[x×]\s?\d|[:/]\d|['’]?(?:\d|[^\W_])|[.,]\d|-\d|[@#_&=]|\s?\((?:19|20)\d\d\)"
            rf"|-(?!(?:{'|'.join(sorted(words.hyphen_people))})\b)[^\W_]"
        )

    def count(self, text: str) -> list[Number]:
        low = _lowered(text)
        found: list[Number] = []
        cursor = 0
        earlier: Excluded | None = None
        for match in self._trigger.finditer(low):
            at = match.start()
            if at < cursor:
                continue
            word = match.group()
            if word.isdigit():
                first, cursor = self._figures(low, at)
                number = None
                excluded = self._exclusions.excluded(text, low, first, earlier) if first and first.digits else None
                if excluded:
                    earlier, cursor = excluded, excluded.end
                elif first:
                    number, cursor = self._assemble(text, low, first)
            else:
                number, cursor = self._spoken(text, low, at, word)
            if number:
                if found and number.start < found[-1].end:
                    continue
                found.append(number)
                cursor = number.end
        return found

    # -- the ways a count is written ---------------------------------------------------------------------------------

    def _figures(self, low: str, at: int) -> tuple[Numeral | None, int]:
        """Read a number in figures that stands free; return it, and where to go on when there is none."""
        first = self._numerals.read(low, at)
        if low[at - 1 : at] == "+":
            phone = _PHONE.match(low, at)
            return None, phone.end() if phone else at + 1
        if pairs := _PAIRS.match(low, at):
            return None, pairs.end()
        if first is None or (low[at] == "0" and first.end > at + 1):
            return None, token_end(low, at)
        if not self._exclusions.stands_free(low, at):
            return None, max(first.end, token_end(low, at))
        return first, first.end

    def _spoken(self, text: str, low: str, at: int, word: str) -> tuple[Number | None, int]:
        """Read a count in words; return it, and where to go on."""
        words = self._words
        word = plain(word)
        if word in words.not_preceded and last_word(low, at) in words.not_preceded[word]:
            return None, at + len(word)  # "20 pour cent"
        if word in self._bounds and self._numeral_follows(low, at + len(word)):
            return None, at + len(word)  # "quelques 900 soldats"
        articled = word in words.articles or word in words.article_others
        if articled and not self._articled.match(low, at) and not self._is_numeral(low, at, word):
            return self._read_article(text, low, at)
        if at > 1 and low[at - 1] == "-" and low[at - 2].isalnum():
            return None, at + 1  # "mid-twenties"
        if group := self._group.match(low, at):
            return self._read_group(text, low, group)
        if zero := self._zero.match(low, at):
            return self._read_zero(text, low, zero)
        first = self._numerals.read(low, at)
        if first is None:
            return None, at + len(word)
        named = text[at].isupper() and self._exclusions.is_labelled(text, low, at)  # "Unit Two"
        if named or not self._exclusions.means_count(low, first):
            return None, first.end
        return self._assemble(text, low, first)

    def _numeral_follows(self, low: str, at: int) -> bool:
        """Tell whether a number comes next, after one space."""
        return at + 1 < len(low) and low[at].isspace() and self._numerals.read(low, at + 1) is not None

    def _is_numeral(self, low: str, at: int, word: str) -> bool:
        """Tell whether an article is the number that it also is: "au moins un", "un seul", "un ou deux", "dont un"."""
        if word not in self._words.units:
            return False
        first = self._numerals.read(low, at)
        if first is None:
            return False
        qualified = self._left(low, at)[1] in ("at_least", "at_most") or self._right(low, first.end)[1] is not None
        if first.value != 1 or qualified or self._other_end(low, first, between=False):
            return True
        before = last_word(low, at)
        if before not in self._words.alone_after and before[-1:] not in self._words.alone_after:
            return False
        again = re.match(rf"\s+\w+\s+{word}\b", low[first.end : first.end + WINDOW])  # "un par un"
        each = again is not None and self._is_bare(low, first.end + again.end())
        return self._is_bare(low, first.end) and not each

    def _is_bare(self, low: str, at: int) -> bool:
        """Tell whether neither a noun nor "of" and a noun follows."""
        return self._around.stands_alone(low, at) and self._around.next_word(low, at) not in self._words.partitives

    def _read_article(self, text: str, low: str, at: int) -> tuple[Number | None, int]:
        article = self._article.match(low, at)
        if article is None:
            return None, at + 1
        if whole := self._whole(low, article.end(), 1):
            return None, whole
        if not self._around.one_person(low, article.end()) and not self._stands_for_one(low, at, article):
            return None, article.end()
        start, bound, _ = self._left(low, at)
        end = article.end()
        word = next((w for w in low[at:end].replace("'", " ").split() if w in self._words.articles), low[at:end])
        word = text[at:end] if len(word) == end - at else word
        if bound == "at_least":
            return Number(start, end, text[start:end], 1, 1, None, "at_least", "article", word), end
        return Number(at, end, text[at:end], 1, 1, 1, "exact", "article", word), end

    def _stands_for_one(self, low: str, at: int, article: re.Match[str]) -> bool:
        """Tell whether an article without a noun counts one person: "another was hurt", "un de ses soldats"."""
        if self._around.one_of_people(low, article.end()):
            return True
        if plain(article.group()) not in self._words.article_others or not self._is_bare(low, article.end()):
            return False
        follows = self._around.next_word(low, article.end())
        return last_word(low, at) not in self._words.others_not_after and follows not in self._words.others_not_before

    def _read_group(self, text: str, low: str, match: re.Match[str]) -> tuple[Number | None, int]:
        phrase = " ".join(match.group().split())
        if phrase in self._words.guarded_groups:
            counts = self._around.all_of_people(low, match.end())
        else:
            counts = self._around.counted(low, match.end()) != "thing"
        if not counts:
            return None, match.end()
        size = self._words.groups[phrase]
        shown = text[match.start() : match.end()]
        word = phrase.split()[-1]
        return Number(match.start(), match.end(), shown, size, size, size, "exact", "number", word), match.end()

    def _read_zero(self, text: str, low: str, match: re.Match[str]) -> tuple[Number | None, int]:
        phrase = " ".join(match.group().split())
        if phrase in self._words.free_zeros:
            counts = self._around.counted(low, match.end()) != "thing"
        else:
            counts = self._around.none_of_people(low, match.end(), phrase)
        if phrase in self._words.subject_zeros:
            counts = self._negated(low, match)
        if not counts:
            return None, match.start() + 1
        shown = text[match.start() : match.end()]
        word = self._words.zeros[phrase]
        return Number(match.start(), match.end(), shown, 0, 0, 0, "exact", "zero", word), match.end()

    def _negated(self, low: str, zero: re.Match[str]) -> bool:
        """Tell whether a negation makes a zero of a noun: "personne n'a péri", "n'a blessé personne"."""
        if last_word(low, zero.start()) in self._words.zero_fillers:
            return self._around.next_word(low, zero.end()) not in self._words.prenominal
        return self._around.next_word(low, zero.end()) in self._words.negations

    # -- what qualifies it -------------------------------------------------------------------------------------------

    def _assemble(self, text: str, low: str, first: Numeral) -> tuple[Number | None, int]:
        """Put a number together with its qualifying words, or with the other end of its range."""
        start, bound, between = self._left(low, first.start)
        second = self._other_end(low, first, between)
        last = second or first
        if measured := self._not_count.match(low, last.end):
            return None, measured.end() if measured.group("phrase") else last.end
        if self._around.aged(low, last.end):
            return None, last.end
        if first.value is not None and (whole := self._whole(low, last.end, first.value)):
            return None, whole
        end, after = self._right(low, last.end)
        one = second is None and last.value == 1
        about = self._around.counted(low, end, one=one)
        if last.glued and about != "people":
            return None, end
        if last_word(low, start) in self._words.share and self._around.ends_phrase(low, end):
            return None, end  # "un soldat sur trois"
        if last.value == 0 and about != "people" and self._around.next_word(low, end) not in self._words.predicates:
            return None, end
        if about == "thing" or (second and looks_like_year(first) and looks_like_year(last) and about != "people"):
            return None, end
        if bound and (last.value or 0) < 80 and self._exclusions.is_age_limit(low, start, first.start, end, about):
            return None, end
        if last.digits and not second and not self._exclusions.counts_despite_year(low, start, last, bound, about):
            return None, end
        if after and after != "exact":
            bound = after
        if first.how == "vague" and (article := last_word(low, start)) in self._words.vague_articles:
            start = low.rindex(article, 0, start)
        word = text[last.start : last.end] if low[last.start : last.end] == last.word else last.word
        if noun := self._numerals.noun(low, last):
            word = noun
        elif second and last.value is not None:
            word = str(last.value)
        value, least, most, kind = last.value, last.low, None, "number"
        if second and first.value is not None and last.value is not None:
            start = self._between_start(low, start) if between else start
            value, least, most, bound = None, _shared(first, last), last.value, "range"
        elif last.how == "vague":
            least = last.low if second is None else min(first.low or 0, last.low or 0)
            bound, kind = "vague", "vague"
        elif bound == "at_least":
            least = value
        elif bound == "at_most":
            most = value
        elif bound == "approx" or last.how == "approx":
            bound = "approx"
        else:
            bound, least, most = "exact", value, value
        shown = text[start:end]
        return Number(start, end, shown, value, least, most, cast(Bound, bound), cast(Kind, kind), word), end

    def _whole(self, low: str, at: int, part: int) -> int | None:
        """Return where a share ends whose first number ends at a place: "one in five", "un soldat sur trois"."""
        share = self._share.match(low, at)
        of = self._numerals.read(low, share.end()) if share else None
        if share is None or of is None or of.value is None or of.value <= part:
            return None
        if share.group("noun"):
            return of.end if of.value <= 10 and self._around.ends_phrase(low, of.end) else None
        counts = (part == 1 or of.value <= 10) and self._around.counted(low, of.end) != "thing"
        return of.end if counts else None

    def _left(self, low: str, at: int) -> tuple[int, str | None, bool]:
        """Read the qualifiers that end at a place: where they begin, the bound they set, and "between" before them."""
        bound: str | None = None
        start = at
        for _ in range(3):
            window = low[max(0, start - WINDOW) : start][::-1]
            match = self._before.match(window)
            if match is None:
                break
            begin = start - match.end()
            phrase = " ".join(low[begin:start].rstrip(_OPENING).split())
            if begin and low[begin - 1].isalnum() and phrase[0].isalnum():
                break
            if last_word(low, begin) in self._words.not_preceded.get(phrase, ()):
                break
            kind = self._bounds[phrase]
            if bound in (None, "exact") or (bound == "approx" and kind in ("at_least", "at_most")):
                bound = kind
            start = begin
        return start, bound, last_word(low, start) == self._words.between

    def _between_start(self, low: str, start: int) -> int:
        return low.rindex(self._words.between, 0, start)

    def _other_end(self, low: str, first: Numeral, between: bool) -> Numeral | None:
        """Read the higher end of a range: "20 to 30", "two or three", "between 20 and 30"; "hundreds or thousands"."""
        link = self._range_and.match(low, first.end) if between else self._range.match(low, first.end)
        if link is None or (not between and self._changes(low, first.start)):
            return None
        if looks_like_year(first) and last_word(low, first.start) in self._words.year_in:
            return None
        at = link.end()
        if article := self._vague_article.match(low, at):  # "des dizaines, voire des centaines"
            at = article.end()
        if not low[at].isdigit() and not self._trigger.match(low, at):
            return None
        second = self._numerals.read(low, at)
        if second is None or (first.how == "vague") != (second.how == "vague"):
            return None
        if first.how == "vague":
            return second if (first.low or 0) < (second.low or 0) else None
        spaced = link.group()[0].isspace() and link.group().strip() in "-–—"  # a dash that may part two clauses
        if spaced and self._around.counted(low, second.end) != "people":
            return None
        least, most = _shared(first, second), second.value
        return second if least is not None and most is not None and 0 < least < most else None

    def _changes(self, low: str, at: int) -> bool:
        """Tell whether two numbers with "to" between them are the ends of a change ("rose from 16 to 20")."""
        before = last_word(low, at)
        if before not in self._words.change:
            return False
        start = low.rindex(before, 0, at)
        return self._change.search(low, max(0, start - WINDOW), start) is not None

    def _right(self, low: str, at: int) -> tuple[int, str | None]:
        """Read the qualifier that begins at a place: where it ends, and the bound it sets."""
        match = self._after.match(low, at)
        if match is None:
            return at, None
        phrase = " ".join(match.group().split())
        if self._around.next_word(low, match.end()) in self._words.not_followed.get(phrase, ()):
            return at, None
        return match.end(), self._after_bounds[phrase]


def _lowered(text: str) -> str:
    """Lower-case a text, character by character where that would change its length; straighten its apostrophes."""
    straight = text.replace("’", "'")
    low = straight.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


def _behind(phrase: str) -> str:
    """Return a pattern for the gap before a number and a qualifier before that; a quotation may open between them."""
    gap = r"[ \u00a0\u202f]?[\"“«]?\s" + ("+" if phrase[-1].isalnum() else "*")
    return gap + backwards(phrase)


def _forwards(phrase: str) -> str:
    gap = r"\s+" if phrase[0].isalnum() else r"\s?" if phrase[0] != "-" else ""
    return gap + re.escape(phrase).replace(r"\ ", r"\s+") + (r"\b" if phrase[-1].isalnum() else "")


def _shared(first: Numeral, last: Numeral) -> int | None:
    """Return the low end of a range; it takes the scale of the high one ("two to three million")."""
    if first.value is None or last.value is None:
        return None
    shared = first.value * last.scale
    if first.scale == 1 < last.scale and last.value % last.scale == 0 and shared < last.value:
        return shared
    return first.value
