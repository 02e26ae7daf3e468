"""A tree of HTML, or of what was made from it -> its text: paragraphs apart, tables as rows, markup gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimx.reading.tables import row_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr list main nav ol p pre quote section summary table ul".split()
) | {"head"}  # trafilatura's name for a heading
_LINES = frozenset("br lb li item tr row option".split())
_CELLS = frozenset("td th".split())
_GONE = frozenset("script style noscript template svg math iframe object button select input textarea title".split())
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_LONGEST_CELL = 300  # characters: a table with longer ones was made for looks
_MOST_SPAN = 20  # columns or rows that one cell may take


def parse(page: str) -> HtmlElement:
    """Return the tree of a page.

    Raises:
        lxml.etree.ParserError: when there is no element in it.
    """
    from lxml import html

    # As bytes: lxml takes no text that declares an encoding.
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    return html.document_fromstring(page.replace("\0", "").encode("utf-8", errors="replace"), parser=parser)


def text_of(root: HtmlElement) -> str:
    """Return what a reader of the page sees, block by block."""
    from lxml import etree

    out: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _GONE or not tag or _unseen(element):
                walk.skip_subtree()
                continue
            out.append(_edge(tag))
            if tag == "table" and (rows := table_rows(element)):
                out.append("\n".join(rows))
                walk.skip_subtree()
            else:
                out.append(_SPACES.sub(" ", element.text or ""))
        elif element is not root:
            out.append(_edge(tag) if tag not in _LINES or tag in ("li", "item", "tr", "row") else "")
            out.append(" " if tag in _CELLS else "")
            out.append(_SPACES.sub(" ", element.tail or ""))
    text = re.sub(r" *\n *", "\n", "".join(out))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" {2,}", " ", text)).strip()


def tables_as_rows(root: HtmlElement) -> None:
    """Put paragraphs of rows in the place of the tables of a page, under their captions."""
    from lxml import html

    for table in list(root.iter("table")):
        rows = table_rows(table)
        parent = table.getparent()
        if not rows or parent is None:
            continue
        paragraphs = html.Element("div")
        caption = table.find("caption")
        if caption is not None:
            title = html.Element("p")
            title.text = " ".join(caption.text_content().split())
            paragraphs.append(title)
            rows = rows[1:]
        lines = html.Element("p")
        lines.text = rows[0] if rows else ""
        for row in rows[1:]:
            line = html.Element("br")
            line.tail = row
            lines.append(line)
        paragraphs.append(lines)
        paragraphs.tail = table.tail
        parent.replace(table, paragraphs)


def table_rows(table: HtmlElement) -> Sequence[str]:
    """Return a table's caption and rows as lines; none for one that was made for looks."""
    if next(table.iterdescendants("table"), None) is not None:
        return []
    grid = list(_grid(table))
    cells = [cell for row in grid for cell in row]
    if len(grid) < 2 or max(map(len, grid)) < 2 or max(map(len, cells), default=0) > _LONGEST_CELL:
        return []
    caption = table.find("caption")
    above = [] if caption is None else [" ".join(caption.text_content().split())]
    return [*above, *(row_text(row) for row in grid if any(row))]


def _grid(table: HtmlElement) -> Iterator[list[str]]:
    """Yield rows of cells; one that spans others is repeated in each."""
    hanging: dict[int, tuple[int, str]] = {}  # column -> rows left, and what hangs into them
    for row in table.iterdescendants("tr"):
        cells: list[str] = []
        for cell in row.iterchildren("td", "th"):
            _hang(cells, hanging)
            words = " ".join(text_of(cell).split())
            for _ in range(_span(cell, "colspan")):
                if (down := _span(cell, "rowspan")) > 1:
                    hanging[len(cells)] = (down - 1, words)
                cells.append(words)
        _hang(cells, hanging)
        if cells:
            yield cells


def _hang(cells: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    while len(cells) in hanging:
        column = len(cells)
        left, words = hanging.pop(column)
        if left > 1:
            hanging[column] = (left - 1, words)
        cells.append(words)


def _span(cell: HtmlElement, name: str) -> int:
    value = cell.get(name, "1").strip()
    return min(max(int(value), 1), _MOST_SPAN) if value.isascii() and value.isdigit() else 1


def _edge(tag: str) -> str:
    return "\n\n" if tag in _BLOCKS else "\n" if tag in _LINES else ""


def _unseen(element: HtmlElement) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style
