"""An acronym that stands for a speaker -> the name that the document spells it out as.

Every other full name is the reader's to point to.
"""

from __future__ import annotations

import re
from functools import lru_cache

REACH = 60_000  # characters of the document's beginning asked: a name is spelled out when first used
_ACRONYM = re.compile(r"(?:the |la |le |l['’])?([A-ZÀ-Þ][A-ZÀ-Þ.]{1,9})", re.IGNORECASE)


@lru_cache(maxsize=64)  # a document names the same few over and over
def spelled_out(name: str, text: str) -> str:
    """Return the name that the text gives in full before this acronym in brackets; the name itself when it does not."""
    acronym = _ACRONYM.fullmatch(name)
    if not acronym or not acronym.group(1).isupper():
        return name
    return _spelled(acronym.group(1).replace(".", ""), text[:REACH]) or name


def _spelled(acronym: str, text: str) -> str | None:
    """Return the name that the text puts before an acronym in brackets, cut to the words that it stands for."""
    match = re.search(rf"((?:[\w'’-]+[ \xa0]){{1,10}})\(\s?{re.escape(acronym)}\b", text)
    if not match:
        return None
    words = match.group(1).split()
    for size in range(len(acronym) - 1, min(len(words), 2 * len(acronym) + 2) + 1):
        part = words[-size:]
        every = [p[0] for w in part for p in re.split(r"['’-]", w) if p]
        initials = ("".join(every).upper(), "".join(c for c in every if c.isupper()))
        if size and part[0][:1].isupper() and acronym.upper() in initials:
            return " ".join(part)
    capitals = next((i for i, w in enumerate(words) if w[:1].isupper()), None)
    return " ".join(words[capitals:]) if capitals is not None else None
