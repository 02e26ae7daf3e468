"""What reading gives: documents, and what went wrong on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

EMPTY = "empty"  # what the closing line counts a file without a text as
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """One text to extract from; offsets of its claims count code points of `text`."""

    doc_id: str
    text: str
    title: str | None = None
    date: date | None = None
    url: str | None = None
    lang: str = ""  # ISO 639-1; empty when nobody said, then it is detected
    path: str = ""  # where it was read, for messages: "reports.jsonl: line 3"
    size: int = 0  # bytes it took where it was read


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that could not be read, or not as the user may expect: told as one line, and the rest goes on."""

    path: str
    reason: str
    failure: bool = True  # False: worth a line, but nothing went wrong
    doc_id: str = ""  # empty when there is no document yet
    stage: str = "reading"
    kind: str = "unreadable"  # the class of an exception, or a word for what happened
    counted: str = ""  # no line of its own: one more of these in the closing line, "empty", ".png"
    detail: bool = False  # a line only for those who want to know all: the encoding that was assumed


class Unreadable(Exception):
    """Why a file cannot be read further, in the words of its one line."""


def encodable(text: str) -> str:
    """Return the text with each lone surrogate, which UTF-8 cannot write, as U+FFFD; no offset moves."""
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)


def counted(path: str, what: str) -> Trouble:
    """Return what is only counted in the closing line."""
    return Trouble(path, f"{what}, left out", failure=False, kind="left out", counted=what)
