"""Lemmas -> their forms, by the suffix rules of a language; and back, for words that the tagger got wrong."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from claimx.languages.shape import CategoryWords


def forms(lemma: str, words: CategoryWords) -> set[str]:
    """Return the lemma and every form that the suffix rules make of it; some are no words, which does no harm."""
    made = {lemma}
    for ending, replacements in words.suffixes:
        if lemma.endswith(ending):
            stem = lemma[: len(lemma) - len(ending)]
            made.update(stem + new for new in replacements)
    if lemma[-1] not in "aeiouyéè":
        made.update(lemma + lemma[-1] + new for new in words.doubled)
    return made


@cache
def _verbs(words: CategoryWords) -> dict[str, str]:
    lemmas = [lemma for lemma in {**words.suffer, **words.undergo} if " " not in lemma]
    return {form: lemma for lemma in lemmas for form in forms(lemma, words)} | dict(words.irregular)


def verb_lemmas(words: CategoryWords) -> Mapping[str, str]:
    """Return the lemma of every form of the verbs of what happens to people."""
    return _verbs(words)
