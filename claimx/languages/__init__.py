"""The languages that claimx reads; each folder holds what differs in one of them, as data."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from claimx.languages.shape import Language

CODES = ("en", "fr")


@cache
def language(code: str) -> Language:
    """Return the words of the language with this ISO 639-1 code.

    Raises:
        ValueError: when claimx does not read that language.
    """
    if code not in CODES:
        raise ValueError(f"no rules for language {code!r}; claimx reads {', '.join(CODES)}")
    found: Language = import_module(f"claimx.languages.{code}").LANGUAGE
    return found
