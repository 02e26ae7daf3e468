"""A count -> its category by the grammar of its own phrase; each rule is one construction, the surest first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimx.extraction.category.arguments import argument, mixed, phrase_top, predicate, state_here
from claimx.extraction.category.scene import (
    Reading,
    Scene,
    counts_force,
    counts_outcome,
    is_known_verb,
    is_verbal,
    things_too,
    verb_category,
    word_category,
)
from claimx.extraction.category.tolls import toll
from claimx.extraction.grammar import has_object, is_gerund, is_passive, is_past, link
from claimx.extraction.population import Counted, is_known

if TYPE_CHECKING:
    from spacy.tokens import Token

# What may stand between a noun and the "among" that makes it part of others.
_NOMINAL = frozenset({"AUX", "ADV", "ADP", "PROPN", "NOUN", "DET", "ADJ"})


def direct(scene: Scene, number: int) -> Reading | None:
    """Read a count by its own phrase and what governs it, the surest construction first."""
    phrase = scene.phrases[number]
    if phrase.people is False and not counts_outcome(scene, phrase):
        return None
    if released(scene, number, phrase):
        return None
    if number + 1 in scene.parsed.numbers:
        return toll(scene, number, phrase)
    figure = toll(scene, number, phrase) if phrase.head is None else None
    if figure is not None and number and things_too(scene, scene.doc[number - 1]):
        return figure
    noun = counted_noun(scene, number, phrase)
    if noun is not None and not is_known(scene.doc[noun.trigger], scene.words.weak_counted):
        return noun
    return next((reading for rule in _DIRECT if (reading := rule(scene, number, phrase)) is not None), None)


def released(scene: Scene, number: int, phrase: Counted) -> bool:
    """ "150 hostages were freed", "the release of 12 prisoners", "40 inmates escaped": these are held no more."""
    step = link(phrase_top(scene.doc[number]))
    if step.role in ("passive_subject", "object", "subject") and is_known_verb(step.governor, scene.words.releasing):
        return step.role != "subject" or not has_object(step.governor)
    if step.role == "oblique" and is_known(step.governor, scene.words.releasing):
        return True
    around = [i for i in (phrase.end + 1, *range(phrase.first, phrase.last)) if i < len(scene.doc)]
    return any(is_past(scene.doc[i]) and is_known_verb(scene.doc[i], scene.words.releasing) for i in around)


def act_of(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """A noun of what happened with "of" right before the count: "the deaths of 12", "the displacement of 3000"."""
    if number < 2 or scene.doc[number - 1].lower_ not in scene.words.act_links:
        return None
    act = scene.doc[number - 2]
    category = word_category(act, scene.words.acts) if act.pos_ in ("NOUN", "PROPN") else None
    return Reading(number, category, act.i, "noun with of", phrase) if category is not None else None


def verb_before(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """An active verb right before the count: "killed 12", "injuring at least 30"."""
    if not number:
        return None
    verb = scene.doc[number - 1]
    if not is_verbal(scene, verb) or is_passive(verb) or (verb.dep_ in ("acl", "amod") and not is_gerund(verb)):
        return None
    category = verb_category(scene, verb, scene.words.suffer)
    if category is None or (things_too(scene, verb) and phrase.people is not True):
        return None
    return Reading(number, mixed(scene, verb.i, category), verb.i, "object of verb", phrase)


def force_of(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """ "the presence of over 1000 mercenaries", "the deployment of 300 soldiers"."""
    bare = phrase.head is None
    if number < 2 or scene.doc[number - 1].lower_ not in scene.nouns.partitives:
        return None
    if not bare and not counts_force(scene, phrase):
        return None
    noun = scene.doc[number - 2]
    if not is_known(noun, scene.words.units if bare else scene.words.forces_of):
        return None
    if is_known(noun, scene.nouns.collectives) and not is_known(noun, scene.words.units):
        return None
    return Reading(number, "troops", noun.i, "force", phrase)


def among(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """ "Three nurses were among the dead", "nine people among the terrorists killed"."""
    at = phrase.end + 1
    for i in range(at, min(at + 7, len(scene.doc))):
        token = scene.doc[i]
        if token.lower_ in scene.words.among:
            break
        article = i in scene.parsed.numbers and scene.parsed.numbers[i].kind == "article"
        if (i in scene.parsed.numbers and not article) or (
            token.pos_ not in _NOMINAL
            and token.lower_ not in scene.words.subset
            and not is_known_verb(token, scene.words.being)
        ):
            return None
    else:
        return None
    for ahead in scene.doc[i + 1 : i + 8]:
        category = word_category(ahead, scene.words.states) or word_category(ahead, scene.words.counted)
        if category is None and ahead.pos_ == "VERB":
            category = verb_category(scene, ahead, scene.words.suffer)
        if category is not None:
            return Reading(number, category, ahead.i, "among", phrase)
        if ahead.pos_ in ("VERB", "AUX", "PUNCT"):
            break
    return None


def listed(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """ "The victims included 25 civilians": the subject of the verb of inclusion names the outcome."""
    step = link(phrase_top(scene.doc[number]))
    if step.role == "conjunct":
        step = link(step.governor)
    if step.role != "object" or step.governor.lower_ not in scene.words.subset:
        if step.role not in ("subject", "predicate"):
            return None
        return _among_first(scene, step.governor, number, phrase)
    category = predicate(scene, step.governor)
    return Reading(number, category, step.governor.i, "predicate", phrase) if category is not None else None


def _among_first(scene: Scene, verb: Token, number: int, phrase: Counted) -> Reading | None:
    """ "Among the victims are seven people": what the people stand among opens the clause."""
    if not is_known_verb(verb, scene.words.being) or verb.i > number:
        return None
    for token in scene.doc[max(0, verb.i - 6) : verb.i]:
        if token.lower_ in scene.words.among:
            for ahead in scene.doc[token.i + 1 : verb.i]:
                category = word_category(ahead, scene.words.counted) or word_category(ahead, scene.words.states)
                if category is not None:
                    return Reading(number, category, ahead.i, "among", phrase)
    return None


def size(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """ "The pool of recruits numbered 800", "the first 100 are specialists": the size of a force."""
    if phrase.head is not None:
        return None
    step = link(scene.doc[number])
    verb = step.governor
    around: list[Token] = []
    if step.role in ("object", "predicate") and is_known_verb(verb, scene.words.numbering):
        around = [t for c in verb.children if c.dep_.startswith("nsubj") for t in c.subtree]
    elif step.role == "subject" and is_known_verb(verb, scene.words.being):
        around = [t for c in verb.children if c.dep_ == "attr" for t in c.subtree]
    force = next((t for t in around if t.pos_ in ("NOUN", "PROPN") and is_known(t, scene.nouns.forces)), None)
    if force is None:
        return None
    first = min([force.i, *(c.i for c in force.children if c.dep_ in ("amod", "compound") and c.i < force.i)])
    return Reading(number, "troops", force.i, "force", Counted(first, force.i, force.i, True, force.i))


def counted_noun(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """The noun counted is itself what happened: "12 deaths", "30 wounded", "35 bodies"."""
    candidates = [phrase.head] if phrase.head is not None else []
    follower = skip_fillers(scene, number + 1)
    if phrase.head is None and follower is not None:
        candidates.append(follower)
    for i in candidates:
        token = scene.doc[i]
        category = word_category(token, scene.words.counted)
        if category is not None:
            return Reading(number, mixed(scene, i, category), i, "counted noun", phrase)
    return None


def skip_fillers(scene: Scene, at: int) -> int | None:
    """Return the first token from `at` on that is more than a filler or a small word before a noun."""
    while at < len(scene.doc) and (
        scene.doc[at].lower_ in scene.nouns.fillers
        or scene.doc[at].lower_ in scene.nouns.determiners
        or scene.doc[at].lower_ in scene.nouns.partitives
        or scene.doc[at].is_quote
    ):
        at += 1
    return at if at < len(scene.doc) else None


def _covered(scene: Scene, at: int) -> bool:
    """ "buried under the rubble": those under it are missing, whatever the word before says."""
    behind = scene.doc[at + 1 : at + 5]
    return any(
        token.lower_ in scene.words.under and any(t.lower_ in scene.words.cover for t in behind[place + 1 :])
        for place, token in enumerate(behind[:2])
    )


def prenominal(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """A state stands before the noun: "three dead soldiers", "another wounded child"."""
    if phrase.head is None:
        return None
    for i in range(phrase.first, phrase.head):
        category = word_category(scene.doc[i], scene.words.states)
        if category is not None:
            return Reading(number, category, i, "state before noun", phrase)
    return None


def state_behind_phrase(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """A state or participle right after the phrase: "12 people killed", "19 dead", "hundreds arrested"."""
    head = phrase.last if phrase.head is None else phrase.head
    for stop in dict.fromkeys((phrase.end, phrase.last, head)):
        at = stop + 1
        passed = 0
        while at < len(scene.doc) and passed < 6:
            token = scene.doc[at]
            category = state_here(scene, token)
            if category is not None and phrase.people is None and phrase.head is not None and things_too(scene, token):
                return None
            if category == "displaced" and counts_force(scene, phrase):
                return None
            if category is not None and _covered(scene, at):
                category = "missing"
            if category is not None:
                shorter = replace(phrase, last=at - 1, end=at - 1) if head < at <= phrase.last else phrase
                return Reading(number, mixed(scene, at, category), at, "state after noun", shorter)
            if token.lower_ in scene.words.under and any(
                t.lower_ in scene.words.cover for t in scene.doc[at + 1 : at + 4]
            ):
                return Reading(number, "missing", at, "state after noun", phrase)
            light = (
                token.pos_ in ("ADV", "AUX", "PART")
                or at <= phrase.last
                or token.dep_.startswith("expl")
                or token.dep_ in ("aux", "auxpass", "advmod", "neg")
                or token.text in (",", "-", ":", "(", "“", '"')
                or (token.pos_ != "ADJ" and is_known_verb(token, scene.words.raising))
                or token.lower_ in scene.words.bridges
            )
            if not light or (token.text in (",", ":") and passed):
                break
            at += 1
            passed += 1
    return None


_DIRECT = (
    act_of,
    among,
    listed,
    state_behind_phrase,
    verb_before,
    argument,
    counted_noun,
    prenominal,
    toll,
    force_of,
    size,
)
