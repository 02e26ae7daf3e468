"""Sentences, some chosen for the model -> the others that it must read to tell who says the chosen ones."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from claimx.extraction.attribution.quotations import Quotation, quotations
from claimx.languages import language
from claimx.text.patterns import any_of
from claimx.text.sentences import Sentence

_LOOK_BACK = 6  # sentences
_SUBJECTS = 2  # sentences before a pronoun whose subjects it can take up


def speaks(sentence: Sentence, lang: str) -> bool:
    """Tell whether a sentence holds any word that can tie words to a speaker."""
    return _cue(lang).search(sentence.text) is not None or _noun(lang).search(sentence.text) is not None


def needs_model(text: str, sentences: Sequence[Sentence], chosen: set[int], lang: str) -> set[int]:
    """Return which further sentences the model must read so that the sources of the chosen ones come out right.

    These are the sentences that say whose an open quotation is, or a speech behind a colon or without its marks, and
    those that name whom "he" or "the group" takes up.
    """
    cue, short = _cue(lang), _short(lang)
    starts = [sentence.start for sentence in sentences]
    speaking = [cue.search(sentence.text) is not None for sentence in sentences]
    wanted: set[int] = set()
    for quotation in quotations(text, sentences):
        first = max(0, bisect_right(starts, quotation.start) - 1)
        last = max(0, bisect_right(starts, quotation.end - 1) - 1)
        if chosen.isdisjoint(range(first, last + 1)):
            continue
        ends = {i for i in (first, last) if cue.search(_outside(text, sentences[i], quotation))}
        wanted |= ends or {i for i in (first - 1, last + 1) if 0 <= i < len(sentences) and speaking[i]}
    own = _own(lang)
    personal = [own.search(sentence.text) is not None for sentence in sentences]
    colon: int | None = None
    for i, sentence in enumerate(sentences):
        if i in chosen:
            if colon is not None:
                wanted.add(colon)
            near = range(max(0, i - _LOOK_BACK), min(len(sentences), i + _LOOK_BACK + 1))
            left, right = _nearest(speaking, near, i, -1), _nearest(speaking, near, i, 1)
            if not speaking[i] and left is not None and right is not None and any(personal[left + 1 : right]):
                wanted |= {left, right}  # speech whose marks are lost may stand between them
        if speaking[i] and sentence.text.endswith(":"):
            colon = i
    subjects = language(lang).attribution.inversion is not None
    for i in sorted(chosen | wanted):
        if speaking[i] and short.search(sentences[i].text):
            before = _antecedents(i, sentences, speaking, short)
            wanted |= set(range(min([*before, max(0, i - _SUBJECTS)]), i)) if subjects else before
    return wanted - chosen


def _nearest(speaking: Sequence[bool], near: range, i: int, step: int) -> int | None:
    """Return the nearest sentence in one direction that ties words to a speaker."""
    k = i + step
    while k in near:
        if speaking[k]:
            return k
        k += step
    return None


def _outside(text: str, sentence: Sentence, quotation: Quotation) -> str:
    """Return the words of a sentence that stand outside a quotation."""
    return text[sentence.start : max(sentence.start, quotation.start)] + " " + text[quotation.end : sentence.end]


def _antecedents(i: int, sentences: Sequence[Sentence], speaking: Sequence[bool], short: re.Pattern[str]) -> set[int]:
    """Return the sentences before sentence `i` back to the one that names whom its pronoun stands for."""
    found: set[int] = set()
    for k in range(i - 1, max(-1, i - 1 - _LOOK_BACK), -1):
        if speaking[k]:
            found.add(k)
            if not short.search(sentences[k].text):
                break
    return found


@cache
def _cue(lang: str) -> re.Pattern[str]:
    """Return the pattern that finds, in raw text, any word that can tie words to a speaker."""
    w = language(lang).attribution
    return re.compile(rf"\b{any_of([*w.forms, *(' '.join(phrase) for phrase in w.according)])}\b", re.I)


@cache
def _noun(lang: str) -> re.Pattern[str]:
    """Return the pattern of a noun of speech or doubt with its clause ("claim that", "argument is that")."""
    w = language(lang).attribution
    nouns = "|".join(sorted((re.escape(word) for word in w.speech | w.attitudes), key=len, reverse=True))
    that = "|".join(sorted((re.escape(word) for word in w.that), key=len, reverse=True))
    return re.compile(rf"\b(?:{nouns})s?(?:\s+\w+)?\s+(?:{that})\b", re.I)


@cache
def _own(lang: str) -> re.Pattern[str]:
    """Return the pattern of the pronoun of the first person singular."""
    single = "|".join(word.upper() for word in language(lang).attribution.first_person if len(word) == 1)
    return re.compile(rf"\b(?:{single or '(?!)'})\b")


@cache
def _short(lang: str) -> re.Pattern[str]:
    """Return the pattern of a pronoun, or an article and a noun or two, beside a word that ties words to a speaker."""
    w = language(lang).attribution
    more = w.inversion
    pronouns = any_of(w.person_pronouns | w.body_pronouns | w.plural_pronouns)
    articles = "|".join(
        word.replace("'", "['’]") if word.endswith("'") else rf"{word}\s" for word in sorted(w.definite)
    )
    between = w.asides | (more.auxiliaries | more.objects | more.clitics if more else frozenset())
    cue = _cue(lang).pattern
    noun = r"[^\W\d_][\w-]*"
    named = rf"{noun}(?:\s+{noun})?"
    if more is None:
        # The head comes last. What is no role, group or document ("the ministry") is found by its name.
        nouns = any_of({*w.roles, *w.generic, *w.documents, *w.speech})
        named = rf"(?:{noun}\s+){{0,3}}{nouns}s?"
    phrase = rf"(?:{pronouns}|(?:{articles})\s*{named})"
    skipped = rf"(?:{any_of(between)}[\s'’-]+){{0,{3 if more else 1}}}"
    return re.compile(rf"\b{phrase}\s+{skipped}{cue}|{cue}\s*{phrase}\b", re.I)
