"""Telegram's own export, result.json -> one Document a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from claimx.reading.days import Either, day
from claimx.reading.document import Document, Trouble, Unreadable, encodable
from claimx.reading.file import File


def messages(file: File, stream: BinaryIO) -> Iterator[Document | Trouble]:
    """Read the messages of one chat, or of all chats of an account, one after the other."""
    import ijson

    name = ""
    try:
        events = ijson.parse(stream, use_float=True)
        for prefix, event, value in events:
            if event == "string" and prefix in ("name", "chats.list.item.name"):
                name = value
            elif event == "start_map" and prefix in ("messages.item", "chats.list.item.messages.item"):
                builder = ijson.ObjectBuilder()
                builder.event(event, value)
                for inner, event, value in events:
                    builder.event(event, value)
                    if event == "end_map" and inner == prefix:
                        break
                yield from _message(file, builder.value, name)
    except (ijson.JSONError, ValueError, RecursionError) as error:
        raise Unreadable(f"not JSON ({' '.join(str(error).split())[:80]})") from error


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
