"""A document's text -> the language it is written in, and the paragraphs of it that are in another one claimx reads.

py3langid's model of character n-grams gives the probabilities, offline; what follows from them is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claimx.languages import CODES, language

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNSURE = "en"  # what a text without words counts as: claimx's first language
SAMPLE = 2000  # characters; more of the text does not change the answer
PARAGRAPH = 60  # characters: a shorter paragraph does not tell its language for sure
_EXCERPT = 400  # characters of a paragraph that are looked at
_FOREIGN = 100  # times likelier than any language claimx reads must another be; short texts and names mislead
_CHANGED = 1000  # times likelier than the document's language must that of a paragraph be
_WITNESSES = 2  # small words that only the other language has, before a paragraph is worth a look
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
# Between two paragraphs: a blank line, or the end of a line where a sentence ends or that nobody wrapped by hand.
_BREAK = re.compile(r"\n\s*\n\s*|(?<=[.!?…\"”’»)\]])[ \t\u00a0]*\n\s*|(?<=[^\n]{160})\n\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of paragraphs in one language: `text[start:end]`, characters of the document's text."""

    start: int
    end: int
    lang: str


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the language of a text, offline; the first 2,000 characters decide.

    Short texts look like many languages at once, so one that claimx does not read must be far likelier than those that
    it does. A text without words counts as English.
    """
    sample = text[:SAMPLE]
    if not _LETTER.search(sample):
        return UNSURE
    likely = _ranked(sample)
    best, probability = likely[0]
    known, other = next(pair for pair in likely if pair[0] in CODES)
    return best if probability > _FOREIGN * other else known


def passages(text: str, lang: str) -> list[Passage]:
    """Divide a text in `lang` where paragraphs of another language that claimx reads begin and end.

    Together the passages hold every character, in order, and neighbours differ in language. A paragraph counts as the
    other language when it is long enough to tell and leaves no doubt, or when it stands between two such. Nothing is
    divided when claimx does not read `lang`.
    """
    if not text:
        return []
    if lang not in CODES:
        return [Passage(0, len(text), lang)]
    paragraphs = list(_paragraphs(text))
    told = [_told(text, start, end, lang) for start, end in paragraphs]
    before, after = list(_carried(told)), [*_carried(reversed(told))][::-1]
    runs: list[Passage] = []
    for (start, end), left, right in zip(paragraphs, before, after, strict=True):
        code = left if left is not None and left == right else lang
        start = runs.pop().start if runs and runs[-1].lang == code else start
        runs.append(Passage(start, end, code))
    return runs


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs of a text begin and end; they hold every character."""
    start = 0
    for match in _BREAK.finditer(text):
        if match.end() < len(text):
            yield start, match.end()
            start = match.end()
    yield start, len(text)


def _told(text: str, start: int, end: int, lang: str) -> str | None:
    """Return the language of a paragraph that is long enough to tell it; what is in doubt is the text's own."""
    paragraph = text[start : min(end, start + _EXCERPT)].strip()
    if len(paragraph) < PARAGRAPH:
        return None
    words = set(_WORD.findall(paragraph.lower()))
    if all(len(words & _witnesses(code, lang)) < _WITNESSES for code in CODES if code != lang):
        return lang
    likely = _ranked(paragraph)
    best, probability = likely[0]
    own = next(p for code, p in likely if code == lang)
    return best if best in CODES and probability > _CHANGED * own else lang


def _carried(told: Iterable[str | None]) -> Iterator[str | None]:
    """Give each paragraph that does not tell its language that of the one before."""
    last: str | None = None
    for code in told:
        last = code or last
        yield last


@cache
def _witnesses(code: str, against: str) -> frozenset[str]:
    """Return the small words of one language that another has not."""
    return language(code).numbers.stops - language(against).numbers.stops


def _ranked(text: str) -> list[tuple[str, float]]:
    """Return every language with its probability, the likeliest first."""
    ranked: list[tuple[str, float]] = _identifier().rank(text)
    return ranked


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
