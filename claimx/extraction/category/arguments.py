"""A phrase in a parsed sentence -> what it suffers, by the verb or noun that governs it.

"killed 12", "12 were killed", "12 people who died", "12 are feared dead", "12 lost their lives".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimx.extraction.category.scene import (
    Reading,
    Scene,
    counts_force,
    counts_outcome,
    is_known_verb,
    is_verbal,
    things_too,
    trigger_of,
    verb_category,
    word_category,
)
from claimx.extraction.grammar import (
    MODIFIER_CLAUSES,
    Link,
    has_object,
    is_gerund,
    is_infinitive,
    is_participle,
    is_passive,
    is_past,
    link,
    subject_of,
)
from claimx.extraction.population import Counted, is_known, noun_key

if TYPE_CHECKING:
    from spacy.tokens import Token

_OPEN_CLASS = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "VERB"})


def phrase_top(token: Token) -> Token:
    """The head of the noun phrase that a count belongs to, as the parser sees it."""
    while token.dep_ in ("nummod", "det", "quantmod", "amod", "compound", "nmod", "poss") and token.head is not token:
        if token.head.pos_ not in ("NOUN", "PROPN", "NUM", "PRON", "ADJ"):
            break
        token = token.head
    return token


def governs_object(scene: Scene, token: Token) -> bool:
    """Tell whether an active verb has its patient behind it ("13 fighters killed two soldiers")."""
    if is_passive(token) or any(c.dep_ == "agent" for c in token.children):
        return False
    if any(c.dep_ in ("dobj", "obj") and c.pos_ == "PRON" for c in token.children):
        return True
    if token.dep_ in ("acl", "amod") and not has_object(token):
        return False
    following = token.i + 1
    if following < len(scene.doc) and scene.doc[following].text == ",":
        return False
    while following < len(scene.doc) and scene.doc[following].lower_ in scene.nouns.determiners:
        following += 1
    if following >= len(scene.doc):
        return False
    ahead = scene.doc[following]
    if following in scene.phrases and ahead.head.i <= following + 6:
        beyond = scene.phrases[following]
        return state_after(scene, beyond) is None and not conjoined(scene, token.i, following)
    patient = next((c for c in token.children if c.dep_ in ("dobj", "obj")), None)
    return patient is not None and (is_known(patient, scene.nouns.people) or things_too(scene, token))


def state_here(scene: Scene, token: Token) -> str | None:
    """The category of a token that can say what happened to the people named just before it."""
    state = word_category(token, scene.words.states)
    inflected = is_gerund(token) and token.lower_ not in scene.words.states
    if state is not None and token.pos_ in _OPEN_CLASS and not inflected and not governs_object(scene, token):
        return state
    if not is_verbal(scene, token):
        return None
    followed = outcome(scene, token) if token.pos_ == "VERB" else None
    if followed is not None:
        return followed
    if is_past(token) and not governs_object(scene, token):
        suffered = verb_category(scene, token, scene.words.suffer)
        if suffered is not None:
            return suffered
    return verb_category(scene, token, scene.words.undergo)


def state_after(scene: Scene, phrase: Counted) -> str | None:
    """A bare state behind another count: "48 dead 100 injured" is two claims, not one object."""
    at = phrase.last + 1
    if at < len(scene.doc):
        token = scene.doc[at]
        return word_category(token, scene.words.states) or (
            verb_category(scene, token, scene.words.suffer) if is_past(token) else None
        )
    return None


def conjoined(scene: Scene, left: int, right: int) -> bool:
    """Tell whether "and" or "or" stands between two tokens."""
    return any(scene.doc[i].pos_ == "CCONJ" for i in range(left + 1, right))


def argument(scene: Scene, number: int, phrase: Counted) -> Reading | None:
    """The phrase is the one who suffers a verb or the complement of a noun, by the parse."""
    anchor = scene.doc[phrase.head if phrase.head is not None else number]
    start = scene.doc[number]
    for token in dict.fromkeys((phrase_top(start), anchor, start)):
        reading = climb(scene, number, phrase, token)
        if reading is not None:
            return reading
    return None


def climb(scene: Scene, number: int, phrase: Counted, token: Token) -> Reading | None:
    """Read a phrase by the clause that modifies it, else by what governs it, over lists and "a total of"."""
    for child in token.children:
        if child.i > token.i and child.dep_ in MODIFIER_CLAUSES:
            category = clause_category(scene, child)
            if category is not None:
                return Reading(number, category, child.i, "relative clause", phrase)
    for _ in range(5):
        step = link(token)
        reading = by_link(scene, number, phrase, step)
        if reading is not None:
            return reading
        if step.role == "apposition" and scene.parsed.numbers[number].kind == "article":
            return None
        if step.role in ("conjunct", "apposition"):
            if step.role == "conjunct" and token.pos_ == "VERB":
                return None
            token = step.governor
            continue
        if step.role == "oblique" and (
            is_known(step.governor, scene.nouns.collectives) and step.preposition in scene.nouns.partitives
        ):
            token = step.governor
            continue
        return None
    return None


def clause_category(scene: Scene, verb: Token) -> str | None:
    """A clause that modifies the people: "people killed in", "a hostage who was beheaded", "fighters who died"."""
    if verb.pos_ not in ("VERB", "ADJ"):
        return None
    subject = subject_of(verb)
    pronoun_subject = subject is not None and subject.pos_ in ("PRON", "DET")
    if subject is None or pronoun_subject:
        if is_past(verb) and (subject is None or is_passive(verb)) and not governs_object(scene, verb):
            category = verb_category(scene, verb, scene.words.suffer)
            if category is not None:
                return category
        return verb_category(scene, verb, scene.words.undergo) or outcome(scene, verb) or state_of(scene, verb)
    return None


def by_link(scene: Scene, number: int, phrase: Counted, step: Link) -> Reading | None:
    """Read a phrase by its role: the word that governs it decides what can happen to who stands there."""
    governor = step.governor
    category: str | None = None
    rule = ""
    if step.role in ("passive_subject", "object"):
        if step.role == "object" and is_passive(governor):
            return None
        category, rule = verb_category(scene, governor, scene.words.suffer), f"{step.role.replace('_', ' ')} of verb"
        doubtful = category is not None and things_too(scene, governor) and phrase.people is not True
        things_before = any(p.people is False for n, p in scene.phrases.items() if n < number)
        if doubtful and (phrase.head is not None or things_before):
            return None
        if category is None:
            category, rule = outcome(scene, governor), "outcome phrase"
        if category is None and is_known_verb(governor, scene.words.leaving):
            category = state_behind(scene, phrase)
            rule = "state after object"
        if category is None and is_known_verb(governor, scene.words.raising):
            category, rule = raised(scene, governor), "reported state"
    elif step.role == "subject":
        category, rule = verb_category(scene, governor, scene.words.undergo), "subject of verb"
        suffering = is_past(governor) and not governs_object(scene, governor) and not has_object(governor)
        if category is None and suffering:
            category = verb_category(scene, governor, scene.words.suffer)
        if category is None:
            category, rule = outcome(scene, governor) or state_of(scene, governor), "state of subject"
        if category is None and governor.lemma_.lower() in scene.words.modals:
            category = next((c for child in governor.children if (c := _modal(scene, child)) is not None), None)
        if category is None and is_known_verb(governor, scene.words.being):
            category, rule = raised(scene, governor), "reported state"
        if category is None and governor.pos_ in ("ADJ", "NOUN"):
            category = word_category(governor, scene.words.states)
    elif step.role == "oblique" and step.preposition in scene.nouns.partitives and not counts_outcome(scene, phrase):
        category, rule = word_category(governor, scene.words.acts), "noun with of"
        if category is not None and governor.pos_ not in ("NOUN", "PROPN"):
            category = None
    elif step.role == "oblique" and (governor.lemma_.lower(), step.preposition) in scene.words.pursuits:
        category, rule = scene.words.pursuits[governor.lemma_.lower(), step.preposition], "outcome phrase"
    elif step.role == "oblique" and step.preposition in scene.words.outcome_links:
        category, rule = outcome(scene, governor), "outcome phrase"
    elif step.role == "predicate":
        category, rule = predicate(scene, governor), "predicate"
    if category is None or (category == "displaced" and counts_force(scene, phrase)):
        return None
    trigger = trigger_of(scene, governor, category)
    return Reading(number, mixed(scene, trigger, category), trigger, rule, phrase)


def state_behind(scene: Scene, phrase: Counted) -> str | None:
    """ "left 11 dead", "found three wounded": the state stands behind the phrase or hangs on the verb."""
    for i in range(phrase.last + 1, min(phrase.last + 5, len(scene.doc))):
        token = scene.doc[i]
        state = word_category(token, scene.words.states)
        if state is not None:
            return state
        if token.pos_ not in ("ADV", "ADJ", "PUNCT"):
            break
    return None


def raised(scene: Scene, verb: Token) -> str | None:
    """ "are feared to have died", "were confirmed dead", "has gone missing"."""
    for child in verb.children:
        if child.i < verb.i or child.dep_ not in ("xcomp", "ccomp", "oprd", "acomp", "advcl", "attr", "prep"):
            continue
        if child.pos_ in ("VERB", "AUX"):
            category = verb_category(scene, child, scene.words.undergo) or (
                verb_category(scene, child, scene.words.suffer) if is_passive(child) or not has_object(child) else None
            )
            if category is None:
                category = raised(scene, child)
            if category is not None:
                return category
        category = word_category(child, scene.words.states)
        if category is not None:
            return category
    return None


def state_of(scene: Scene, verb: Token) -> str | None:
    """ "were dead", "remained missing": a copula with a state."""
    if not is_known_verb(verb, scene.words.being):
        return None
    for child in verb.children:
        if child.dep_ in ("acomp", "attr", "oprd", "prep", "xcomp") and child.i > verb.i:
            category = word_category(child, scene.words.states)
            if category is not None:
                return category
    return None


def outcome(scene: Scene, verb: Token) -> str | None:
    """A verb whose noun says what happened: "lost their lives", "suffered burns", "were taken hostage"."""
    lemma = verb.lemma_.lower()
    for token in scene.doc[verb.i + 1 : verb.i + 12]:
        category = scene.words.outcomes.get((lemma, noun_key(token))) or scene.words.outcomes.get((lemma, token.lower_))
        if category is not None:
            return category
        if token.pos_ == "VERB" and not is_infinitive(token):
            break
    return None


def _modal(scene: Scene, verb: Token) -> str | None:
    """ "had to flee", "ont dû quitter leur domicile": what the people had to do."""
    if verb.dep_ not in ("xcomp", "ccomp") or verb.pos_ != "VERB":
        return None
    return outcome(scene, verb) or verb_category(scene, verb, scene.words.undergo)


def predicate(scene: Scene, verb: Token) -> str | None:
    """ "The dead were 14 civilians", "the confirmed deaths are": the subject names the outcome."""
    subject = subject_of(verb)
    if subject is None:
        return None
    category = word_category(subject, scene.words.counted)
    if category is not None:
        return category
    for child in subject.children:
        if child.dep_ in MODIFIER_CLAUSES or child.dep_ == "amod":
            category = verb_category(scene, child, scene.words.suffer) or word_category(child, scene.words.states)
            if category is not None:
                return category
    return None


def mixed(scene: Scene, trigger: int, category: str) -> str:
    """Two outcomes of one count ("killed and wounded 12") are casualties."""
    if category not in scene.words.mixed:
        return category
    for step in (1, -1):
        at = trigger + step
        joined = False
        links = scene.nouns.partitives if step == 1 else frozenset[str]()
        while 0 <= at < len(scene.doc) and (
            scene.doc[at].pos_ == "CCONJ"
            or scene.doc[at].text in ("/", ",")
            or (joined and scene.doc[at].lower_ in links)
        ):
            joined = joined or scene.doc[at].text != "," or _ends_in_conjunction(scene, at)
            at += step
        joined = joined or (step == 1 and at == trigger + 1 and is_past(scene.doc[trigger]))
        if joined and 0 <= at < len(scene.doc) and at not in scene.parsed.numbers:
            token = scene.doc[at]
            other = word_category(token, scene.words.states) or verb_category(scene, token, scene.words.suffer)
            other = other or word_category(token, scene.words.counted)
            if other in scene.words.mixed and other != category and not own_count(scene, at, step):
                return "casualties"
    return category


def _ends_in_conjunction(scene: Scene, comma: int) -> bool:
    """Tell whether a list goes on with "or" after this comma ("killed, wounded or captured")."""
    return any(scene.doc[i].pos_ == "CCONJ" for i in range(comma + 1, min(comma + 4, len(scene.doc))))


def own_count(scene: Scene, trigger: int, step: int) -> bool:
    """Tell whether the other outcome has a count of its own ("12 killed and wounded 30", "killed 12 and ...")."""
    beyond = trigger + 1
    return step > 0 and any(beyond <= n <= beyond + 1 for n in scene.phrases) and not is_participle(scene.doc[trigger])
