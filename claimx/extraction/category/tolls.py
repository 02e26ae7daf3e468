"""A count -> its category as the figure of a toll: "the toll rose from 16 to 20", "the number of wounded is 30"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimx.extraction.category.scene import Reading, Scene, is_known_verb, verb_category, word_category
from claimx.extraction.grammar import is_participle, link, subject_of
from claimx.extraction.population import Counted, is_known, noun_key

if TYPE_CHECKING:
    from spacy.tokens import Token


def toll(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """A toll named around the count: "the death toll rose from 16 to 20", "took to 62 the number killed"."""
    if scene.parsed.numbers[number].kind == "article":
        return None
    found = _named_behind(scene, number) or _named_before(scene, number) or _named_by_subject(scene, number)
    return Reading(number, found[1], found[0], "toll", phrase) if found is not None else None


def _named_behind(scene: Scene, number: int) -> tuple[int, str] | None:
    """Return the noun right behind a figure, and its category: "took to 62 the number killed"."""
    for i in range(number + 1, min(number + 5, len(scene.doc))):
        token = scene.doc[i]
        category = number_of(scene, token) if is_number_noun(scene, token) else scene.words.tolls.get(noun_key(token))
        if category is not None and counts_toward(scene, scene.doc[number], i):
            return i, category
        if token.pos_ not in ("DET", "ADJ", "NOUN"):
            break
    return None


def _named_before(scene: Scene, number: int) -> tuple[int, str] | None:
    """Return the noun before a figure: "put the toll at 300"; a verb of rising lets it stand further off."""
    verb = scene.doc[max(0, number - 2)]
    reach = 30 if is_known_verb(verb, scene.words.rising) else 14
    between = 0
    for i in range(number - 1, max(-1, number - reach), -1):
        token = scene.doc[i]
        if i in scene.parsed.numbers and scene.parsed.numbers[i].kind != "article":
            continue
        if token.pos_ == "PUNCT" and token.text in (".", ";", "!", "?"):
            break
        category = scene.words.tolls.get(noun_key(token))
        if category is None and token.pos_ == "NOUN" and between <= 8:
            category = scene.words.counted.get(noun_key(token))
        if category is None and is_number_noun(scene, token):
            category = number_of(scene, token)
        if category is not None:
            modifier = scene.doc[i - 1] if i else token
            counts = counts_toward(scene, scene.doc[number], i)
            return (i, scene.words.counted.get(noun_key(modifier), category)) if counts else None
        between += 1
    return None


def _named_by_subject(scene: Scene, number: int) -> tuple[int, str] | None:
    """Return the subject of the verb whose figure the count is: "the number of fighters killed has reached 39"."""
    step = link(scene.doc[number])
    subject = subject_of(step.governor) if step.role in ("oblique", "object") and step.governor.pos_ == "VERB" else None
    if subject is None:
        return None
    category = scene.words.tolls.get(noun_key(subject))
    if category is None and is_number_noun(scene, subject):
        category = number_of(scene, subject)
    return (subject.i, category) if category is not None else None


def is_number_noun(scene: Scene, token: Token) -> bool:
    """Tell whether a token is a noun like "number", which needs what it is the number of."""
    return noun_key(token) in scene.words.number_nouns


def number_of(scene: Scene, token: Token) -> str | None:
    """ "the number of fighters killed has risen to 39", "the number of its soldiers": what the number is of."""
    force: str | None = None
    for ahead in scene.doc[token.i + 1 : token.i + 12]:
        category = word_category(ahead, scene.words.states) or word_category(ahead, scene.words.counted)
        if category is not None:
            return category
        if ahead.pos_ == "VERB":
            suffered = verb_category(scene, ahead, scene.words.suffer) if is_participle(ahead) else None
            return suffered or force
        if is_known(ahead, scene.nouns.forces):
            force = "troops"
    return force


def counts_toward(scene: Scene, number: Token, toll: int) -> bool:
    """Tell whether a count stands where a toll's figure stands: after "to", "at", "of", or as object."""
    at = number.i - 1
    while at > 0 and scene.doc[at].is_quote:
        at -= 1
    before = scene.doc[at] if number.i else number
    if before.pos_ in ("ADP", "PART") or before.i in scene.parsed.numbers:
        return before.lower_ in scene.words.figure_links or before.i in scene.parsed.numbers
    return before.i == toll or before.pos_ in ("VERB", "AUX", "ADV") or before.text in (":", "-", ",")
