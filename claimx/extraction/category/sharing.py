"""A count -> the reading of another count that it is part of ("including four children") or listed with."""

from __future__ import annotations

from dataclasses import replace

from claimx.extraction.category.scene import Reading, Scene, is_known_verb, verb_category, word_category
from claimx.extraction.grammar import is_participle
from claimx.extraction.population import Counted


def subset(scene: Scene, number: int) -> Reading | None:
    """Part of another count: "including four children", "six of them", "among 19 dead", "180 of whom"."""
    phrase = scene.phrases[number]
    if phrase.people is False or (phrase.head is None and scene.parsed.numbers[number].kind == "article"):
        return None
    marker = subset_marker(scene, number, phrase)
    if marker is None:
        return None
    for other in sorted(scene.found, key=lambda n: (n > number, abs(n - number))):
        between = range(min(other, number), max(other, number))
        if not any(scene.doc[i].text in (".", ";") for i in between):
            base = scene.found[other]
            if base.category != "troops" or phrase.people or phrase.head is None:
                return replace(base, number=number, rule="subset", phrase=phrase, inherited=other)
    for i in range(number - 1, max(-1, number - 15), -1):
        token = scene.doc[i]
        category = word_category(token, scene.words.counted) or verb_category(scene, token, scene.words.suffer)
        category = category or word_category(token, scene.words.acts)
        if category is not None and (token.pos_ != "VERB" or phrase.people):
            return Reading(number, category, i, "subset", phrase)
    return None


def subset_marker(scene: Scene, number: int, phrase: Counted) -> int | None:
    """Return the token that makes a count part of another: "including", "among", "along with", "of them"."""
    doc = scene.doc
    for i in range(number - 1, max(-1, number - 7), -1):
        token = doc[i]
        if token.lower_ in scene.words.subset or token.lower_ in scene.words.among:
            return i
        if token.pos_ in ("VERB", "AUX") or token.text in (".", ";"):
            break
    before = [token.lower_ for token in doc[max(0, number - 2) : number]]
    if len(before) == 2 and before[0] in scene.nouns.partitives and before[1] in scene.nouns.pronouns:
        return number - 1
    if not scene.words.along.isdisjoint(before):
        return number - 1
    after = number + 1
    behind = [token.lower_ for token in doc[after : after + 2]]
    if len(behind) == 2 and behind[0] in scene.nouns.partitives and behind[1] in scene.nouns.counted_before:
        return after
    end = phrase.last + 1
    if end + 1 < len(doc) and is_known_verb(doc[end], scene.words.being) and doc[end + 1].lower_ in scene.words.among:
        return end + 1
    if end < len(doc) and doc[end].lower_ in scene.words.among and end + 1 < len(doc):
        ahead = [n for n in scene.found if n > end]
        if ahead and ahead[0] - end <= 3:
            return end
    return None


def coordinate(scene: Scene, number: int) -> Reading | None:
    """One of a list: "13 soldiers and two officers were killed"; the count before it is read already."""
    phrase = scene.phrases[number]
    if phrase.people is False:
        return None
    previous = max((n for n in scene.found if n < number), default=None)
    if previous is None:
        return None
    base = scene.found[previous]
    likewise = number > 1 and scene.doc[number - 2].lower_ in scene.words.likewise
    if likewise and is_known_verb(scene.doc[number - 1], scene.words.being):
        return replace(base, number=number, rule="list", phrase=phrase, inherited=previous)
    conjunction = number > 0 and scene.doc[number - 1].pos_ == "CCONJ"
    if conjunction and phrase.head is None and _participle_follows(scene, number):
        return replace(base, number=number, rule="list", phrase=phrase, inherited=previous)
    left = max(base.phrase.end, base.phrase.last, previous)
    gap = scene.doc[left + 1 : number]
    if len(gap) > 12 or (not gap and phrase.people is not True):
        return None
    joined = any(t.pos_ == "CCONJ" or t.text in (",", "/", ";") for t in gap)
    apart = ("VERB", "AUX", "SCONJ") if conjunction else ("VERB", "AUX", "ADP", "SCONJ")
    broken = any(t.pos_ in apart and t.i != base.trigger for t in gap)
    alone = phrase.head is None and scene.parsed.numbers[number].kind != "article"
    if joined and not broken and (phrase.people or alone):
        return replace(base, number=number, rule="list", phrase=phrase, inherited=previous)
    return None


def coordinate_ahead(scene: Scene, number: int) -> Reading | None:
    """The same, read from the count after it: "nine rangers, four miners and dozens of rebels killed"."""
    phrase = scene.phrases[number]
    following = min((n for n in scene.found if n > number), default=None)
    if following is None or phrase.people is False:
        return None
    gap = scene.doc[max(phrase.end, number) + 1 : following]
    base = scene.found[following]
    if base.trigger < number or len(gap) > 4 or phrase.head is None:
        return None
    if any(t.pos_ in ("VERB", "AUX", "ADP", "SCONJ") for t in gap):
        return None
    joined = any(t.pos_ == "CCONJ" or t.text == "," for t in gap)
    if not joined and (len(gap) or phrase.people is not True or base.phrase.people is not True):
        return None
    return replace(base, number=number, rule="list", phrase=phrase, inherited=following)


def _participle_follows(scene: Scene, number: int) -> bool:
    """ "120 identified as ... and 40 described as ...": parts of one whole, each with its participle."""
    return number + 1 < len(scene.doc) and is_participle(scene.doc[number + 1])
