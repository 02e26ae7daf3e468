"""Telegram's own export, result.json -> one Document a message."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from claimx.reading.days import Either, day
from claimx.reading.document import Document, Trouble, encodable
from claimx.reading.elements import Elements
from claimx.reading.encodings import pieces
from claimx.reading.file import File

_MESSAGES = re.compile(r'"messages"\s*:\s*\[')
_NAME = re.compile(r'"name"\s*:\s*("(?:[^"\\]|\\.)*")')


def messages(file: File, stream: BinaryIO) -> Iterator[Document | Trouble]:
    """Read the messages of one chat, or of all chats of an account, one after the other."""
    elements = Elements(pieces(stream, "utf-8-sig"), file.fields.max_size << 20)
    while (above := elements.find(_MESSAGES)) is not None:
        names = _NAME.findall(above)
        chat = json.loads(names[-1]) if names else ""
        for values in elements:
            if isinstance(values, dict):
                yield from _message(file, values, chat)


def _message(file: File, values: Any, chat: str) -> Iterator[Document]:
    text = _text(values.get("text"))
    if not text.strip():  # a picture, or somebody joined
        return
    number = values.get("id")
    sent = day(values.get("date"))
    yield Document(
        f"{file.doc_id}#{number}",
        encodable(text),
        title=encodable(chat) or None,
        date=None if isinstance(sent, Either) else sent,
        path=f"{file.path}: message {number}",
        size=len(text),
    )


def _text(value: Any) -> str:
    """Put the parts of a message together: words, and links or names marked as such."""
    if isinstance(value, list):
        return "".join(_text(part) for part in value)
    if isinstance(value, dict):
        return _text(value.get("text"))
    return value if isinstance(value, str) else ""
