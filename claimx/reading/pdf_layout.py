"""Where the characters of pages stand -> their text as it is read: columns, paragraphs, tables by rows.

Characters make words, words on one base line make segments (as far as no gap parts them, as one parts the columns of a
page and of a table). Segments are ordered by cutting the page at the gutters that they leave free, an idea known as
XY-cut (Nagy and Seth 1984).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from claimx.reading.tables import row_text

# In heights of a line:
_WORD_GAP = 0.25  # between characters, from which on they are two words
_CELL_GAP = 1.5  # between words, from which on they are two segments
_JUMP_GAP = 0.75  # the same between words without a space in the file
_SAME_LINE = 0.35  # between base lines that are one
_PARAGRAPH = 1.45  # of the usual distance of lines
_INDENT = 0.8
_ROOM = 1.3  # of what a word takes: as much as must be left for it to have fitted, as letters differ in width
_LONG = 100  # characters: headings in capitals are shorter
_EDGE = 0.08  # of a page's height, at its top and bottom, where running heads and page numbers stand
_LEAST_ROWS = 3  # of a column
_PROSE = 3.5  # words a segment in columns of prose; cells of tables have fewer
_CROSSING = 0.4  # of the segments: a gutter that more of them cross is none
_PAGE_NUMBER = re.compile(
    r"[^\w]*(?:(?:page|pg?\.?|seite)\s*)?\d{1,4}(?:\s*(?:/|of|de|sur|\|)\s*\d{1,4})?[^\w]*", re.IGNORECASE
)
_BULLET = re.compile(r"[•●▪■◦‣⁃*–-]\s|\d{1,2}[.)]\s|[•●▪■◦‣]")
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_HYPHENS = "-\u00ad\u2010"
_KEPT = frozenset("anti non self ex pro pre co so well mid semi multi counter vice un inter rebel government".split())
_SOFT = "\u00ad"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, and where it stands, in points from the lower left corner of the page as it is seen.

    White space that is in the file is a space, and that which was only seen to be there a line feed.
    """

    char: str
    left: float
    right: float
    base: float
    height: float


@dataclass(frozen=True, slots=True)
class Page:
    """The characters of a page in the order of the file."""

    width: float
    height: float
    glyphs: Sequence[Glyph]


@dataclass(frozen=True, slots=True)
class _Box:
    """Words side by side."""

    text: str
    left: float
    right: float
    base: float
    height: float
    spaced: bool  # a space stands before it in the file


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph, or a table's rows."""

    text: str
    height: float
    table: bool = False


def text_of(pages: Sequence[Page]) -> str:
    """Return the text of all pages, paragraphs apart by a blank line."""
    held = [(page, _segments(_words(page.glyphs))) for page in pages]
    heads = _running_heads(held)
    lines = [[box for box in boxes if (_shape(box.text), _zone(box, page)) not in heads and not _is_number(box, page)]
             for page, boxes in held]  # fmt: skip
    vocabulary = Counter(word for boxes in lines for box in boxes for word in re.findall(r"[\w-]+", box.text.lower()))
    text = ""
    for boxes in lines:
        for number, block in enumerate(_blocks(boxes, vocabulary)):
            if not text:
                text = block.text
            elif not block.table and _goes_on(text, block.text, turned=number == 0):
                text = _joined(text, block.text, vocabulary)
            else:
                text += "\n\n" + block.text
    return text.replace(_SOFT, "")


def _words(glyphs: Sequence[Glyph]) -> list[_Box]:
    words: list[_Box] = []
    held: list[Glyph] = []
    spaced = False

    def close() -> None:
        if held:
            words.append(
                _Box(
                    "".join(glyph.char for glyph in held),
                    min(glyph.left for glyph in held),
                    max(glyph.right for glyph in held),
                    held[0].base,
                    median(glyph.height for glyph in held),
                    spaced,
                )
            )
            held.clear()

    for glyph in glyphs:
        if glyph.char.isspace() or glyph.char == "\0":
            close()
            spaced = glyph.char == " "
            continue
        if held:
            last = held[-1]
            gap = glyph.left - last.right
            if abs(glyph.base - last.base) > _SAME_LINE * max(glyph.height, last.height) or not (
                -glyph.height < gap < _WORD_GAP * max(glyph.height, last.height)
            ):
                close()
                spaced = False
        held.append(glyph)
    close()
    return words


def _segments(words: Iterable[_Box]) -> list[_Box]:
    """Put words side by side on one base line together, the highest line first."""
    lines: list[list[_Box]] = []
    for word in sorted(words, key=lambda word: -word.base):
        if lines and lines[-1][0].base - word.base < _SAME_LINE * max(word.height, lines[-1][0].height):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [segment for line in lines for segment in _line_segments(sorted(line, key=lambda word: word.left))]


def _line_segments(line: Sequence[_Box]) -> Iterator[_Box]:
    held: list[_Box] = []
    for word in line:
        if held:
            gap, height = word.left - held[-1].right, max(word.height, held[-1].height)
            if gap > (_CELL_GAP if word.spaced else _JUMP_GAP) * height:
                yield _merged(held)
                held = []
        held.append(word)
    if held:
        yield _merged(held)


def _merged(boxes: Sequence[_Box]) -> _Box:
    return _Box(
        " ".join(box.text for box in boxes),
        boxes[0].left,
        max(box.right for box in boxes),
        boxes[0].base,
        median(box.height for box in boxes),
        boxes[0].spaced,
    )


def _zone(box: _Box, page: Page) -> int:
    """1 at the top of a page, -1 at its bottom, else 0."""
    return 1 if box.base > page.height * (1 - _EDGE) else -1 if box.base < page.height * _EDGE else 0


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.lower().split()))


def _running_heads(held: Sequence[tuple[Page, Sequence[_Box]]]) -> set[tuple[str, int]]:
    """Return what stands at the edge of most pages."""
    seen: Counter[tuple[str, int]] = Counter()
    for page, boxes in held:
        seen.update({(_shape(box.text), zone) for box in boxes if (zone := _zone(box, page))})
    return {shape for shape, times in seen.items() if times >= max(2, len(held) * 0.4)}


def _is_number(box: _Box, page: Page) -> bool:
    return _zone(box, page) != 0 and _PAGE_NUMBER.fullmatch(box.text) is not None


def _blocks(boxes: Sequence[_Box], vocabulary: Counter[str]) -> Iterator[_Block]:
    """Order a page or a part of it: across gutters first, then down."""
    gutter = _gutter(boxes)
    if gutter is None:
        yield from _down(boxes, vocabulary)
        return
    # Bands without a segment across the gutter are columns; what crosses it stands between them.
    for crossing, band in groupby(_rows(boxes), key=lambda row: any(b.left < gutter < b.right for b in row)):
        part = [box for row in band for box in row]
        left, right = [b for b in part if b.right <= gutter], [b for b in part if b.left >= gutter]
        if crossing or not left or not right:
            yield from _down(part, vocabulary)
        else:
            yield from _blocks(left, vocabulary)
            yield from _blocks(right, vocabulary)


def _gutter(boxes: Sequence[_Box]) -> float | None:
    """Return where a gutter between two columns of prose is, if there is one."""
    if len(boxes) < 2 * _LEAST_ROWS:
        return None
    start, end = min(b.left for b in boxes), max(b.right for b in boxes)
    places = sorted({b.left - 1 for b in boxes if start + (end - start) * 0.15 < b.left < end - (end - start) * 0.15})
    best: tuple[int, float] | None = None
    for place in places:
        crossing = sum(b.left < place < b.right for b in boxes)
        left, right = [b for b in boxes if b.right <= place], [b for b in boxes if b.left >= place]
        if crossing > _CROSSING * len(boxes) or min(len(left), len(right)) < _LEAST_ROWS:
            continue
        if not (_is_prose(left) and _is_prose(right)):
            continue
        score = min(len(left), len(right)) - crossing
        if best is None or score > best[0]:
            best = score, place
    return best[1] if best else None


def _is_prose(boxes: Sequence[_Box]) -> bool:
    return sum(len(box.text.split()) for box in boxes) / len(boxes) >= _PROSE


def _rows(boxes: Sequence[_Box]) -> list[list[_Box]]:
    """Put segments on one base line together, the highest first."""
    rows: list[list[_Box]] = []
    for box in sorted(boxes, key=lambda box: (-box.base, box.left)):
        if rows and rows[-1][0].base - box.base < _SAME_LINE * max(box.height, rows[-1][0].height):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [sorted(row, key=lambda box: box.left) for row in rows]


def _down(boxes: Sequence[_Box], vocabulary: Counter[str]) -> Iterator[_Block]:
    """Read rows from the highest to the lowest: tables where they have cells, else paragraphs."""
    for tabular, rows in _runs(_rows(boxes)):
        if tabular:
            yield _Block("\n".join(_table(rows)), rows[0][0].height, table=True)
        else:
            yield from _paragraphs([_merged(row) for row in rows], vocabulary)


def _runs(rows: Sequence[list[_Box]]) -> Iterator[tuple[bool, list[list[_Box]]]]:
    """Divide rows into those of tables, two at least, and others."""
    marks = [len(row) > 1 and not _is_prose(row) for row in rows]
    for number, row in enumerate(rows):  # a row of a table with one cell, between others
        if len(row) == 1 and 0 < number < len(rows) - 1 and marks[number - 1] and marks[number + 1]:
            marks[number] = len(row[0].text.split()) <= _PROSE
    alone = [
        mark and not (number and marks[number - 1]) and not (number + 1 < len(rows) and marks[number + 1])
        for number, mark in enumerate(marks)
    ]
    for tabular, run in groupby(range(len(rows)), key=lambda number: marks[number] and not alone[number]):
        yield tabular, [rows[number] for number in run]


def _table(rows: Sequence[Sequence[_Box]]) -> Iterator[str]:
    """Give each cell the column that it stands in: one that no cell above or below reaches beyond."""
    columns: list[tuple[float, float]] = []
    for box in sorted((box for row in rows for box in row), key=lambda box: box.left):
        if columns and box.left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], box.right)
        else:
            columns.append((box.left, box.right))
    for row in rows:
        cells = [" ".join(b.text for b in row if left <= b.left < right) for left, right in columns]
        yield row_text(cells)


def _paragraphs(lines: Sequence[_Box], vocabulary: Counter[str]) -> Iterator[_Block]:
    """Join lines where no sign parts them: space, size, an indent, a bullet, or a short line that ends a sentence."""
    if not lines:
        return
    distances = [above.base - below.base for above, below in pairwise(lines)]
    usual = median(distances) if distances else 0.0
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    text, last = lines[0].text, lines[0]
    for line in lines[1:]:
        height = max(line.height, last.height)
        short = last.right + _ROOM * _first_word(line) < right
        distance = last.base - line.base
        apart = distance > _PARAGRAPH * max(usual, height) or (short and distance > _PARAGRAPH * height)
        resized = abs(line.height - last.height) > 0.15 * height
        ended = _ENDS.search(last.text) is not None
        indented = line.left > left + _INDENT * height and last.left < line.left - _INDENT * height / 2
        if (
            apart
            or resized
            or _BULLET.match(line.text)
            or (ended and (indented or short))
            or (short and len(last.text) < 40 and line.text[:1].isupper() and not line.text.isupper())
        ):
            yield _Block(text, last.height)
            text = line.text
        else:
            text = _joined(text, line.text, vocabulary)
        last = line
    yield _Block(text, last.height)


def _first_word(line: _Box) -> float:
    """Return the room that the first word of a line takes with a space, about."""
    return (len(line.text.split(" ", 1)[0]) + 1) * (line.right - line.left) / len(line.text)


def _joined(text: str, more: str, vocabulary: Counter[str]) -> str:
    """Put a line behind another; a word broken between them is whole again."""
    broken = more[:1].islower() or (text[-2:-1].isupper() and more[:2].isupper())
    if text[-1:] not in _HYPHENS or not text[-2:-1].isalpha() or not broken:
        return f"{text} {more}"
    start, end = re.search(r"[^\W\d_]*$", text[:-1]), re.match(r"[^\W\d_]*", more)
    begun, rest = start[0].lower() if start else "", end[0].lower() if end else ""
    written = vocabulary[f"{begun}-{rest}"] > vocabulary[begun + rest]
    if text[-1] != _SOFT and (written or (begun in _KEPT and not vocabulary[begun + rest])):
        return text + more
    return text[:-1] + more


def _goes_on(text: str, more: str, *, turned: bool) -> bool:
    """Tell whether a paragraph goes on in the next column or on the next page."""
    last = text[text.rfind("\n\n") + 1 :]
    capitals = turned and more.isupper() and last.isupper() and len(last) > _LONG  # wire copy
    return not _ENDS.search(text) and (more[:1].islower() or capitals) and not text.endswith("|")
