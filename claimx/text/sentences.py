"""Text -> sentences, each with its place in the text; no character is moved or lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimx.languages import language
from claimx.languages.shape import SentenceWords


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `document_text[start:end] == text`, white space at its ends left out."""

    start: int
    end: int
    text: str


_NOTE = r"\[(?:\d{1,3}|[a-z]|[a-z]{2,8} ?\d{0,3}|citation needed)\]"
_CLOSERS = r"(?:[\"'”’»)\]]|[ \u00a0\u202f]»)*"
# A stop with the marks that belong to it, or the end of a line, or a gap of tabs.
_CUT = re.compile(
    rf"(?P<stop>[.!?…؟。]+)(?P<closers>{_CLOSERS}(?:\s?{_NOTE})*)(?P<gap>\s*)"
    r"|(?P<line>\n\s*)|(?P<tabs>\t[ \t]*\t[ \t]*)"
)
_WORD_BEFORE = re.compile(r"(?:[^\W_]|[.\-'’/@:_&])*$")
_WORD_AFTER = re.compile(r"[\"'“‘«(\[]*[ \u00a0\u202f]?([^\W_]+)")
_BULLET = re.compile(r"(?:[-•*–—·▪●►]|\d{1,2}[.)]|[a-z]\))\s")
_LIST_MARK = re.compile(r"(?:^|\n|[.;:!?]\s)[ \t]*(?:\d{1,2}|[A-Za-z])$")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_BLANK = re.compile(r"\n\s*\n")
_MARKS = '"“”«»'
_OPENING = "\"'“‘«([{"
_LINE = 160  # characters: no text is wrapped by hand at more
_SHORT = 0.75  # of the longest line around it: a line this short was not wrapped
_QUOTATION = 2000  # characters: the longest quotation looked back over
_LOOK = 32  # characters looked back for the word before a stop


def sentences(text: str, lang: str = "en") -> list[Sentence]:
    """Split a text into sentences, in order; together they hold every character but white space.

    Stops of abbreviations, initials, figures and addresses do not end a sentence; a missing space after a stop, a blank
    line, a bullet and the end of a heading do. Lines wrapped by hand are joined.

    Raises:
        ValueError: when claimx does not read that language.
    """
    words = language(lang).sentences
    found: list[Sentence] = []
    start = 0
    for cut in [*_cuts(text, words), len(text)]:
        piece = text[start:cut]
        bare = piece.strip()
        if bare:
            begin = start + piece.index(bare[0])
            found.append(Sentence(begin, begin + len(bare), bare))
        start = cut
    return found


def _cuts(text: str, words: SentenceWords) -> Iterator[int]:
    """Yield the places where a new sentence begins."""
    block_end, width = -1, 0
    for match in _CUT.finditer(text):
        after = match.end()
        if after == len(text):
            return
        if match.lastgroup == "tabs":
            if text[after].isupper():
                yield after
            continue
        gap = match.group("gap") if match.lastgroup == "gap" else match.group()
        if gap.count("\n") > 1:
            yield after
        elif match.lastgroup == "line":
            if after > block_end:
                block_end, width = _block(text, match.start())
            if _ends_line(text, match, width):
                yield after
        elif gap:
            if (_BULLET.match(text, after) and "\n" in gap) or _ends_sentence(text, match, words):
                yield after
        elif _is_glued(text, match, words):
            closers = match.group("closers")
            opened = closers[-1:] in ('"', "'") and not _inside_quotation(text, after - 1)
            yield after - 1 if opened else after


def _ends_sentence(text: str, match: re.Match[str], words: SentenceWords) -> bool:
    """Tell whether a stop with a space behind it ends its sentence."""
    after = match.end()
    follows = text[after]
    if follows.islower() and not text.startswith(words.small_starts, after):
        return False
    if follows in ",;:-–—/)]}»”%" and not _BULLET.match(text, after):
        return False
    if match.group("stop") != "." or match.group("closers"):
        return True
    before = _word_before(text, match.start())
    if not before:
        return True
    if _LIST_MARK.search(text, max(0, match.start() - 8), match.start()):
        return False
    elided, _, bare = before.lower().rpartition("-")[2].replace("’", "'").rpartition("'")
    key = bare if len(elided) < 3 else before.lower()  # "l'art. 5"
    if key in words.open_abbreviations:
        return not before[0].isupper() and key in words.starters
    begin = match.start() - len(before)
    dated = text[max(0, begin - 2) : begin].rstrip()[-1:].isdigit()  # "12 sept. 2001"
    sure = before[0].isupper() or len(key) < 3 or dated or elided
    if follows.isdigit() and key in words.figure_abbreviations and sure:
        return False
    initial = len(before) == 1 and before.isupper()
    initials = "." in before and all(len(part) <= 2 for part in before.split("."))
    if initial or initials or (key in words.either_abbreviations and (before[0].isupper() or "." in key)):
        word = _WORD_AFTER.match(text, after)
        return word is not None and word.group(1).lower() in words.starters and (not initial or len(word.group(1)) > 1)
    return True


def _is_glued(text: str, match: re.Match[str], words: SentenceWords) -> bool:
    """Tell whether a stop without a space behind it ends its sentence ("on Telegram.The mercenaries")."""
    after, at = match.end(), match.start()
    follows = text[after : after + 2]
    capital = follows[0].isupper() and (follows[1:].islower() or (follows[1:] in ("", " ") and follows[0] in "AI"))
    quoted = follows[0] in "“«" or (follows[0] == '"' and follows[1:].isupper())
    if not capital and not quoted:
        return False
    if match.group("closers") or match.group("stop") not in (".", "…"):
        return text[at - 1 : at].isalnum() or not match.group("closers")
    before = _word_before(text, at)
    if not before or (any(mark in before for mark in ".@/_:&") and not _GROUPED.fullmatch(before)):
        return False
    tail = before[-2:]
    if before.lower() in words.open_abbreviations or (
        before.lower() in words.either_abbreviations and capital is False
    ):
        return False
    return tail.isdigit() or (tail.islower() and tail.isalpha() and len(tail) == 2) or (quoted and tail.isalpha())


def _inside_quotation(text: str, at: int) -> bool:
    """Tell whether the last quotation mark before a place opens one: by its shape, as marks are often lost."""
    before = max(text.rfind(mark, max(0, at - _QUOTATION), at) for mark in _MARKS)
    if before < 0:
        return False
    return text[before] in "“«" or (text[before] == '"' and (before == 0 or text[before - 1] in " \n\t([—–"))


def _ends_line(text: str, match: re.Match[str], width: int) -> bool:
    """Tell whether a line without a stop ends its sentence: it is short, and the next word would have fitted."""
    begin, after = text.rfind("\n", 0, match.start()) + 1, match.end()
    line = text[begin : match.start()].rstrip()
    follows = text[after]
    if _BULLET.match(text, after):
        return True
    if not (follows.isupper() or follows.isdigit() or follows in _OPENING) or line.endswith((",", ";")):
        return False
    word = len(text[after : after + 40].split(None, 1)[0])
    return width > _LINE or (len(line) + 1 + word <= width and len(line) < _SHORT * width)


def _block(text: str, at: int) -> tuple[int, int]:
    """Return where the block of lines around a place ends, and how long its longest line is."""
    end = _BLANK.search(text, at)
    stop = end.start() + 1 if end else len(text)
    start = text.rfind("\n\n", 0, at) + 1
    return stop, max(len(line.rstrip()) for line in text[start:stop].split("\n"))


def _word_before(text: str, at: int) -> str:
    match = _WORD_BEFORE.search(text, max(0, at - _LOOK), at)
    return match.group().lstrip(".-'’/:&") if match else ""
