"""Subtitles (SRT, VTT) -> what is said as one Document, without numbers and time codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted
from claimx.reading.encodings import decode
from claimx.reading.file import File

_TIMES = re.compile(r"\s*(?:\d+:)?\d\d?:\d\d[,.]\d+\s*-->")
_TAG = re.compile(r"</?[^<>]*>|\{\\[^{}]*\}")


def read(file: File) -> Iterator[Document | Trouble]:
    """Read what is said, a line for each time code."""
    raw = file.whole()
    decoded = decode(raw, file.declared)
    if decoded is None:
        raise Unreadable("not text")
    lines = list(_said(decoded.text))
    if lines:
        yield Document(file.doc_id, "\n".join(lines) + "\n", path=file.path, size=len(raw))
    else:
        yield counted(file.path, EMPTY)


def _said(text: str) -> Iterator[str]:
    last = ""
    for block in re.split(r"\n[^\S\n]*\n", text):
        lines = block.strip("\n").split("\n")
        times = next((number for number, line in enumerate(lines) if _TIMES.match(line)), None)
        if times is None:
            continue
        said = [" ".join(_TAG.sub("", line).split()) for line in lines[times + 1 :]]
        fresh = [line for line in said if line and line != last]  # rolling captions say each line twice
        if fresh:
            last = fresh[-1]
            yield " ".join(fresh)
