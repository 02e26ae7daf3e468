"""Words -> one regular expression that finds any of them fast: common beginnings are written once."""

from __future__ import annotations

import re
from collections.abc import Iterable

Trie = dict[str, "Trie"]


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest that fits; a space matches any white space.

    Alternatives that begin alike share their beginning, so that a text is tried against a few branches, not against
    thousands of words.
    """
    root: Trie = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_branches(root)})" if root else "(?!)"


def _branches(node: Trie) -> str:
    branches = sorted((letter, rest) for letter, rest in node.items() if letter)
    single = [letter for letter, rest in branches if rest == {"": {}}]
    options = [_letter(letter) + _rest(rest) for letter, rest in branches if letter not in single]
    if single:
        plain = [letter for letter in single if letter != " "]
        options += ["[" + "".join(map(re.escape, plain)) + "]"] if len(plain) > 1 else [_letter(x) for x in plain]
        options += [_letter(letter) for letter in single if letter == " "]
    return "|".join(options)


def _rest(node: Trie) -> str:
    inner = _branches(node)
    if not inner:
        return ""
    if "" in node:
        return f"(?:{inner})?"
    return f"(?:{inner})" if "|" in inner else inner


def _letter(letter: str) -> str:
    return r"\s+" if letter == " " else re.escape(letter)
