"""RSS and Atom -> one Document an entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimx.reading.days import Either, day
from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.file import File
from claimx.reading.formats.html import fragment

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTRIES = ("{*}item", "{*}entry", "item", "entry")
_TEXTS = ("encoded", "content", "description", "summary")  # the fullest first
_DAYS = ("pubDate", "published", "date", "updated")
_IDS = ("guid", "id")


def read(file: File) -> Iterator[Document | Trouble]:
    """Read entries one after the other; entities that a file defines for itself are not followed."""
    from lxml import etree

    number = 0
    events = etree.iterparse(file.stream, tag=_ENTRIES, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        for _, element in events:
            number += 1
            yield from _entry(file, element, number)
            element.clear()
            while element.getprevious() is not None and (parent := element.getparent()) is not None:
                del parent[0]
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"damaged after entry {number} ({error.msg})") from error
    if not number:
        yield counted(file.path, EMPTY)


def _entry(file: File, element: _Element, number: int) -> Iterator[Document]:
    parts: dict[str, str] = {}
    link = ""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = child.tag.rpartition("}")[2]
        if name == "link":
            link = (
                link
                or (child.text or "").strip()
                or (child.get("href", "") if child.get("rel", "alternate") == "alternate" else "")
            )
        else:
            words = "".join(str(part) for part in child.itertext()).strip()
            parts.setdefault(name, words)
    text = next((found for name in _TEXTS if (found := fragment(parts.get(name, "")).strip())), "")
    title = " ".join(fragment(parts.get("title", "")).split())
    if not text and not title:
        return
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}".strip()
    published = next((when for name in _DAYS if (when := day(parts.get(name)))), None)
    yield Document(
        encodable(next((parts[name] for name in _IDS if parts.get(name)), "")) or f"{file.doc_id}#{number}",
        encodable(text) + "\n",
        title=encodable(title) or None,
        date=None if isinstance(published, Either) else published,
        url=encodable(link) or None,
        path=f"{file.path}: entry {number}",
        size=len(text),
    )
