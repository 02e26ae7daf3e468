"""The state of reading one sentence: the phrases counted, what is known so far, and the look-up of words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimx.extraction.grammar import feature
from claimx.extraction.parsing import Parsed
from claimx.extraction.population import Counted, is_known, noun_key
from claimx.languages.inflection import verb_lemmas
from claimx.languages.shape import CategoryWords, PopulationWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Reading:
    """One count understood: its category, the token that says so, the rule that saw it, the phrase counted."""

    number: int
    category: str
    trigger: int
    rule: str
    phrase: Counted
    inherited: int | None = None  # the count whose reading this one takes over


@dataclass(slots=True)
class Scene:
    """One sentence while its counts are read; `found` grows from rule to rule."""

    parsed: Parsed
    words: CategoryWords
    nouns: PopulationWords
    phrases: Mapping[int, Counted]
    found: dict[int, Reading] = field(default_factory=dict)

    @property
    def lemmas(self) -> Mapping[str, str]:
        """The lemma of every form of the verbs of what happens to people."""
        return verb_lemmas(self.words)

    @property
    def doc(self) -> Doc:
        """The sentence as the model read it."""
        return self.parsed.doc


def verb_category(scene: Scene, token: Token, table: Mapping[str, str]) -> str | None:
    """Look a verb up, with its particle first; a form that the lemmatiser did not know by the suffix rules."""
    keys = (particled(scene, token), token.lemma_.lower(), scene.lemmas.get(token.lower_, ""))
    return next((table[key] for key in keys if key in table), None)


def is_verbal(scene: Scene, token: Token) -> bool:
    """Tell whether a token is a verb, or a verb's form that the tagger took for an adjective or a name."""
    if token.pos_ in ("VERB", "AUX"):
        return True
    helped = token.pos_ == "NOUN" and token.i > 0 and token.nbor(-1).pos_ == "AUX"
    return (helped or token.pos_ in ("ADJ", "ADV", "PROPN", "X")) and scene.lemmas.get(
        token.lower_, token.lower_
    ) != token.lower_


def particled(scene: Scene, token: Token) -> str:
    """The verb with what belongs to it: "gun down", "shoot dead", "se rendre"."""
    for child in token.children:
        if child.i > token.i and (child.dep_ in ("prt", "compound:prt") or child.lower_ in scene.words.resultatives):
            return f"{token.lemma_.lower()} {child.lower_}"
        if child.i < token.i and child.dep_.startswith("expl") and "Yes" in feature(child, "Reflex"):
            return f"{child.lemma_.lower()} {scene.lemmas.get(token.lower_, token.lemma_.lower())}"
    return ""


def word_category(token: Token, table: Mapping[str, str]) -> str | None:
    """Look a word up by its lemma, its form, and its form without the plural "s" (lemmatisers miss some)."""
    form = token.lower_
    return table.get(noun_key(token)) or table.get(form) or (table.get(form[:-1]) if form.endswith("s") else None)


def things_too(scene: Scene, verb: Token) -> bool:
    """Tell whether a verb happens to things as well, so that only people as its object make a claim."""
    return verb.lemma_.lower() in scene.words.people_only or particled(scene, verb) in scene.words.people_only


def counts_force(scene: Scene, phrase: Counted) -> bool:
    """Tell whether the people counted are members of an armed force: "soldiers", "service members", "militia men"."""
    if phrase.people is not True or phrase.head is None:
        return False
    if is_known(scene.doc[phrase.head], scene.nouns.forces):
        return True
    return any(scene.doc[i].lower_ in scene.nouns.military_modifiers for i in range(phrase.first, phrase.last + 1))


def trigger_of(scene: Scene, governor: Token, category: str) -> int:
    """The token that names the category: the verb, or the state or noun that hangs on it."""
    if verb_category(scene, governor, scene.words.suffer) or verb_category(scene, governor, scene.words.undergo):
        return governor.i
    for token in scene.doc[governor.i : governor.i + 12]:
        if (
            word_category(token, scene.words.states) == category
            or verb_category(scene, token, scene.words.suffer) == category
        ):
            return token.i
    return governor.i


def is_known_verb(token: Token, verbs: frozenset[str]) -> bool:
    """Tell whether a verb's lemma is in a list."""
    return token.pos_ in ("VERB", "AUX", "ADJ") and token.lemma_.lower() in verbs


def counts_outcome(scene: Scene, phrase: Counted) -> bool:
    """Tell whether the noun counted is what happened ("12 deaths")."""
    return phrase.head is not None and is_known(scene.doc[phrase.head], frozenset(scene.words.counted))
