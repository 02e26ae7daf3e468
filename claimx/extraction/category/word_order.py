"""A count of people -> its category by the words near it, where the parse is lost.

Troops, too: numbers of an armed force to which nothing worse happens.
"""

from __future__ import annotations

from claimx.extraction.category.arguments import mixed, outcome, phrase_top, state_here
from claimx.extraction.category.constructions import released
from claimx.extraction.category.scene import (
    Reading,
    Scene,
    counts_force,
    is_known_verb,
    is_verbal,
    things_too,
    verb_category,
    word_category,
)
from claimx.extraction.grammar import MODIFIER_CLAUSES, is_gerund, is_participle, is_passive, is_past, link, subject_of
from claimx.extraction.population import Counted, is_known


def near(scene: Scene, number: int) -> Reading | None:
    """The word of a category near a count of people, nothing of another count between."""
    phrase = scene.phrases[number]
    if phrase.people is False or number + 1 in scene.parsed.numbers:
        return None
    return _before(scene, number, phrase) or _behind(scene, number, phrase)


def _before(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """An active verb, or a noun of what happened with its "of", shortly before the count."""
    sure = phrase.people is True or phrase.head is None
    for i in range(number - 1, max(-1, number - 6), -1):
        token = scene.doc[i]
        if _bars(scene, i):
            return None
        headline = token.pos_ in ("PROPN", "NOUN") and token.text[:1].isupper() and token.lower_ in scene.lemmas
        if headline or is_verbal(scene, token):
            category = verb_category(scene, token, scene.words.suffer) or outcome(scene, token)
            blocked = (things_too(scene, token) and phrase.people is not True) or is_passive(token)
            return Reading(number, category, i, "near", phrase) if category and not blocked and sure else None
        category = word_category(token, scene.words.acts)
        if category is not None and i + 1 < number and scene.doc[i + 1].lower_ in scene.nouns.partitives:
            return Reading(number, category, i, "near", phrase)
    return None


def _behind(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """A passive or intransitive verb behind the people, with the words that tell who or where they were between."""
    if phrase.people is not True and phrase.head is not None:
        return None
    for i in range(phrase.end + 1, min(phrase.end + 22, len(scene.doc))):
        token = scene.doc[i]
        if _bars(scene, i):
            return None
        if not is_verbal(scene, token) or token.pos_ == "AUX" or token.lower_ in scene.words.subset:
            continue
        back = next((k for k in range(i - 1, phrase.end, -1) if scene.doc[k].pos_ != "ADV"), i - 1)
        helped = scene.doc[back].pos_ == "AUX" or is_passive(token)
        if is_participle(token) and not helped and verb_category(scene, token, scene.words.suffer) is None:
            continue
        if helped and (is_passive(token) or scene.doc[back - 1].pos_ == "AUX"):
            category = verb_category(scene, token, scene.words.suffer)
            subject = subject_of(token)
            inside = subject is None or subject.i <= phrase.end or _parenthesis(scene, phrase.end + 1, i)
            inside = inside and not (things_too(scene, token) and subject is not None and subject.i != phrase.head)
            return Reading(number, mixed(scene, i, category), i, "near", phrase) if category and inside else None
        if phrase.people or i <= phrase.end + 3:
            category = verb_category(scene, token, scene.words.undergo) or outcome(scene, token)
            if category is not None and category != "displaced":
                return Reading(number, category, i, "near", phrase)
        if is_past(token) and any(p.last == i - 1 for p in scene.phrases.values()):
            category = state_here(scene, token)
            if category is not None and not (category == "displaced" and counts_force(scene, phrase)):
                return Reading(number, mixed(scene, i, category), i, "near", phrase)
        if token.dep_ not in MODIFIER_CLAUSES and token.dep_ != "amod" and not is_gerund(token):
            return None
    return None


def _bars(scene: Scene, i: int) -> bool:
    """Tell whether no rule of word order looks past a token: another count, or the end of a clause."""
    count = scene.parsed.numbers.get(i)
    if count is not None and i > 1 and scene.doc[i - 1].lower_ in scene.words.subset:
        return False
    if count is not None and i > 1 and scene.doc[i - 2].lower_ in scene.words.along:
        return False
    return (count is not None and count.kind != "article") or scene.doc[i].text in (".", ";", ":")


def _parenthesis(scene: Scene, first: int, last: int) -> bool:
    """Tell whether commas enclose what stands between the people and their verb."""
    between = [scene.doc[i].text for i in range(first, last)]
    return len(between) > 2 and between[0] == "," and between.count(",") > 1


def troops(scene: Scene, number: int) -> Reading | None:
    """A number of an armed force that is, goes, fights or is sent somewhere."""
    phrase = scene.phrases[number]
    if scene.parsed.numbers[number].kind == "article" or released(scene, number, phrase):
        return None
    if phrase.head is None:
        return _more_troops(scene, number, phrase)
    head = scene.doc[phrase.head]
    if phrase.people is not True:
        return None
    force = counts_force(scene, phrase)
    acting = scene.words.acting | scene.words.deploying if force else scene.words.military
    deploying = scene.words.deploying if force else scene.words.military
    token = phrase_top(scene.doc[number])
    for _ in range(4):
        step = link(token)
        governor = step.governor
        if step.role in ("conjunct", "apposition"):
            token = governor
            continue
        if step.role == "oblique":
            if not force:
                return None
            if is_known(governor, scene.words.forces_of) or is_known(governor, scene.nouns.collectives):
                return Reading(number, "troops", governor.i, "force", phrase)
            if step.preposition in scene.words.force_links:
                return Reading(number, "troops", governor.i, "force", phrase)
            break
        if step.role in ("object", "passive_subject") and is_known_verb(governor, deploying):
            return Reading(number, "troops", governor.i, "force", phrase)
        active = force and governor.pos_ == "VERB" and not is_known_verb(governor, scene.words.idle)
        if step.role in ("subject", "passive_subject") and (active or is_known_verb(governor, acting)):
            return Reading(number, "troops", governor.i, "force", phrase)
        break
    for child in head.children:
        if child.dep_ in MODIFIER_CLAUSES and is_known_verb(child, acting):
            return Reading(number, "troops", child.i, "force", phrase)
    found = _force_near(scene, number, phrase, deploying, acting) if force else None
    member = is_known(head, scene.nouns.soldiers) or (force and not is_known(head, scene.nouns.forces))
    if found is None and member and head.text.islower():
        return Reading(number, "troops", head.i, "force", phrase)
    return found


def _more_troops(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """ "400 officers are there and it will send another 600": a bare number sent after a force named before."""
    step = link(scene.doc[number])
    earlier = [n for n, reading in scene.found.items() if n < number and reading.category == "troops"]
    if not earlier or step.role != "object" or not is_known_verb(step.governor, scene.words.deploying):
        return None
    return Reading(number, "troops", step.governor.i, "force", phrase, inherited=max(earlier))


def _force_near(
    scene: Scene, number: int, phrase: Counted, deploying: frozenset[str], acting: frozenset[str]
) -> Reading | None:
    """The verb right around a number of an armed force, where the parse is lost."""
    for i in range(number - 1, max(-1, number - 4), -1):
        token = scene.doc[i]
        if token.pos_ == "VERB" and is_known_verb(token, deploying):
            return Reading(number, "troops", i, "force", phrase)
        if is_known(token, scene.words.forces_of) and i + 1 < number:
            return Reading(number, "troops", i, "force", phrase)
        if token.pos_ not in ("DET", "ADP", "ADJ", "ADV"):
            break
    for i in range(phrase.end + 1, min(phrase.end + 5, len(scene.doc))):
        token = scene.doc[i]
        if token.pos_ == "VERB":
            return Reading(number, "troops", i, "force", phrase) if is_known_verb(token, acting | deploying) else None
        if token.pos_ not in ("AUX", "ADV", "ADJ", "PRON"):
            break
    return None
