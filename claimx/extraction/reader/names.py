"""A short mention of a speaker -> the fullest form of that name in the document.

The reader itself points to the fullest name within its window; here the rest of the document is asked: acronyms that it
spells out, and surnames or short forms of a name that it gives in full. Capitals tell a name, no list does.
"""

from __future__ import annotations

import re
from functools import lru_cache

REACH = 60_000  # characters of the document's beginning asked for a name: it is given in full when first used
_ACRONYM = re.compile(r"(?:the |la |le |l['’])?([A-ZÀ-Þ][A-ZÀ-Þ.]{1,9})", re.IGNORECASE)
_WORD = r"[A-ZÀ-Þ][\w'’.-]*\w"
_LINK = r"(?:of|for|the|and|on|de|des|du|la|le|les|et|pour|sur|bin|ibn|ben|al|el|von|van|da|di|dos|d['’]|l['’])"
_SHORT = 3  # words: longer names are full already


@lru_cache(maxsize=64)  # a document names the same few over and over
def fullest(name: str, text: str) -> str:
    """Return the fullest form in which the text gives a name; the name itself when it gives none."""
    start = text[:REACH]
    acronym = _ACRONYM.fullmatch(name)
    if acronym and acronym.group(1).isupper():
        return _spelled(acronym.group(1).replace(".", ""), start) or name
    words = name.split()
    if len(words) > _SHORT or not all(w[:1].isupper() for w in words) or start.isupper():
        return name
    before = rf"(?:{_WORD}[ \xa0](?:{_LINK}[ \xa0])?){{1,4}}{re.escape(name)}(?![\w-])"
    found = [m.group() for m in re.finditer(rf"(?<![\w.] )\b{before}|\b{before}", start)]
    clean = [f for f in found if not re.search(r"[.!?] ", re.sub(r"\b\w{1,4}\. ", "", f))]
    return min(clean, key=lambda f: abs(len(f.split()) - 3), default=name)


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
