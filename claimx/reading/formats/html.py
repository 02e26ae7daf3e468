"""A web page -> its article as one Document, without navigation, notices and what else stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimx.reading.days import Either, day
from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.encodings import decode, note
from claimx.reading.file import File
from claimx.reading.markup import parse, tables_as_rows, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE
)
_LOOKS = 4096  # bytes in which a page declares its encoding
_AROUND = ("nav", "footer", "aside", "dialog", "menu")
_MOST_AROUND = 0.5  # of a page's words: what holds more is its text, whatever it is called
_NOTICES = frozenset("advertisement|advert|publicité|story continues below advertisement|share|partager".split("|"))
_LEAST = 100  # characters: an article shorter than this may be one that was not found


def read(file: File) -> Iterator[Document | Trouble]:
    """Read one page."""
    raw = file.whole()
    decoded = decode(raw, _declared(raw) or file.declared)
    if decoded is None:
        raise Unreadable("not text")
    if decoded.assumed and not _declared(raw):
        yield note(file.path, decoded.encoding)
    yield from page(file, decoded.text, len(raw))


def page(file: File, source: str, size: int) -> Iterator[Document | Trouble]:
    """Read the page that a text holds."""
    from lxml.etree import ParserError

    try:
        tree = parse(source)
    except ParserError:  # there is no element in it
        yield counted(file.path, EMPTY)
        return

    from trafilatura import bare_extraction

    _drop_surroundings(tree)
    tables_as_rows(tree)
    body = tree.find("body")
    everything = text_of(tree if body is None else body)
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    found = bare_extraction(
        tree,
        url=file.url,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if isinstance(found, dict):
        raise TypeError("an article is a dictionary")
    text = "" if found is None or found.body is None else text_of(found.body)
    if len(text) < _LEAST < len(everything) or not text:
        text = everything
    text = "\n".join(line for line in text.split("\n") if line.strip().lower() not in _NOTICES)
    if not text.strip():
        yield counted(file.path, EMPTY)
        return
    # A headline counts people as well as the text does, and often stands outside of what was found.
    if len(headings) == 1 and headings[0] and headings[0] not in " ".join(text.split()):
        text = f"{headings[0]}\n\n{text}"
    published = day(found.date) if found else None
    yield Document(
        file.doc_id,
        encodable(text) + "\n",
        title=_words(found.title if found else None) or (headings[0] if len(headings) == 1 else None),
        date=None if isinstance(published, Either) else published,
        url=file.url or _words(found.url if found else None),
        lang=(tree.get("lang") or "")[:2].lower(),
        path=file.path,
        size=size,
    )


def fragment(source: str) -> str:
    """Return the text of a piece of HTML, as feeds and mails hold it."""
    from lxml.etree import ParserError

    if "<" not in source and "&" not in source:
        return source
    try:
        return text_of(parse(source))
    except ParserError:
        return ""


def _declared(raw: bytes) -> str:
    found = _DECLARED.search(raw, 0, _LOOKS)
    return (found[1] or found[2]).decode("ascii", errors="replace") if found else ""


def _drop_surroundings(tree: HtmlElement) -> None:
    """Take out what pages mark as standing around their text."""
    length = len(tree.text_content())
    for name in _AROUND:
        for element in list(tree.iter(name)):
            if len(element.text_content()) < _MOST_AROUND * length and element.getparent() is not None:
                element.drop_tree()


def _words(value: str | None) -> str | None:
    return encodable(" ".join(value.split())) or None if value else None
