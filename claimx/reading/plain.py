"""Plain text and Markdown -> one Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.fields import Fields
from claimx.reading.title import headline

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.01  # share of control characters above which bytes are not text
_WESTERN = "cp1252"  # the usual encoding of old English and French files; a superset of printable Latin-1


def read_plain(stream: BinaryIO, doc_id: str, path: str, fields: Fields) -> Iterator[Document | Trouble]:
    """Read one file as one document; only line ends and the byte-order mark change."""
    raw = stream.read()
    if not raw:
        yield Trouble(path, "empty file")
        return
    text = decode(raw)
    if text is None:
        yield Trouble(path, "not text")
    elif not text.strip():
        yield Trouble(path, "no text in it")
    else:
        yield Document(doc_id, text, title=headline(text), path=path, size=len(raw))


def decode(raw: bytes) -> str | None:
    """Return the text that bytes hold: UTF-8, else the encoding that fits best; None when they hold no text."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        guessed = _guess(raw)
        if guessed is None:
            return None
        text = guessed
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROL * len(text):
        return None
    return encodable(text.replace("\r\n", "\n").replace("\r", "\n"))


def _guess(raw: bytes) -> str | None:
    repaired = raw.decode("utf-8-sig", errors="replace")
    broken = repaired.count("\ufffd")
    if broken * 2 < sum(1 for c in repaired if c > "\x7f"):  # UTF-8 with a few bytes lost, as a cut file has
        return repaired

    from charset_normalizer import from_bytes

    matches = from_bytes(raw)
    best = matches.best()
    if best is None:
        return None
    # Short Western texts fit many code pages alike; where the common one fits too, it is meant.
    if any(_WESTERN in match.could_be_from_charset for match in matches):
        return raw.decode(_WESTERN, errors="replace")
    return str(best)
