"""A document's text -> its title, when the first line reads like a headline."""

from __future__ import annotations

import re

LONGEST = 150  # characters; headlines in print and on the web stay well under

_FIRST_LINES = re.compile(r"\s*(?P<line>[^\n]+)\n[^\S\n]*(?:\n|\Z)")
_SENTENCE_END = (".", "!", "?", ":", ";", ",")


def headline(text: str) -> str | None:
    """Return the first line when it is short, stands alone above a blank line and does not end like a sentence."""
    found = _FIRST_LINES.match(text)
    if not found:
        return None
    line = found["line"].strip().lstrip("#").strip()
    if len(line) > LONGEST or "://" in line or line.endswith(_SENTENCE_END) or not re.search(r"[^\W\d_]", line):
        return None
    return line
