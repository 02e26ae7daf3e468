"""A sentence -> whether it can carry a claim; a look-up of its words, without the model.

Most sentences of most documents count nobody. Only those that pass here, with the neighbours that attribution needs,
are worth the cost of a parse.
"""

from __future__ import annotations

import re
from functools import cache

from claimx.languages import language
from claimx.languages.inflection import forms

_WORD = re.compile(r"[^\W\d_]+")


def can_carry(text: str, lang: str) -> bool:
    """Tell whether a sentence that holds a count also holds a word of what happens to people, or of a force."""
    return not signals(lang).isdisjoint(_WORD.findall(text.lower()))


@cache
def signals(lang: str) -> frozenset[str]:
    """Return every form, lower case, of the words that can make a count a claim."""
    words = language(lang)
    category = words.category
    lemmas: set[str] = set(words.population.forces) | category.cover | category.military
    for table in (category.suffer, category.undergo, category.states, category.acts, category.counted, category.tolls):
        lemmas.update(table)
    for verb, noun in category.outcomes:
        lemmas.update((verb, noun))
    parts = {part for lemma in lemmas for part in _WORD.findall(lemma)[:1]}
    return frozenset(form for lemma in parts for form in forms(lemma, category)) | frozenset(category.irregular)
