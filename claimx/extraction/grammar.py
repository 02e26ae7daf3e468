"""A parsed token -> its grammatical role, in one vocabulary for every annotation scheme of the spaCy models.

English models follow ClearNLP, most others Universal Dependencies; the stages after this one need not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Token

Role = Literal["subject", "passive_subject", "object", "oblique", "predicate", "conjunct", "apposition", "other"]

_ROLES: dict[str, Role] = {
    "nsubj": "subject",
    "csubj": "subject",
    "nsubjpass": "passive_subject",
    "nsubj:pass": "passive_subject",
    "dobj": "object",
    "obj": "object",
    "dative": "object",
    "iobj": "object",
    "attr": "predicate",
    "acomp": "predicate",
    "oprd": "predicate",
    "xcomp": "predicate",
    "conj": "conjunct",
    "appos": "apposition",
    "pobj": "oblique",
    "pcomp": "oblique",
    "obl": "oblique",
    "obl:arg": "oblique",
    "obl:mod": "oblique",
    "obl:agent": "oblique",
    "nmod": "oblique",
}
MODIFIER_CLAUSES = frozenset({"acl", "relcl", "acl:relcl", "advcl"})


@dataclass(frozen=True, slots=True)
class Link:
    """How a noun phrase hangs on the rest: its role, the word that governs it, and the preposition between them."""

    role: Role
    governor: Token
    preposition: str


def link(token: Token) -> Link:
    """Return the role of the phrase headed by `token`."""
    role = _ROLES.get(token.dep_, "other")
    governor = token.head
    if role == "oblique":
        case = next((c for c in token.children if c.dep_ == "case"), None)
        if case is not None:
            return Link(role, governor, case.lower_)
        if governor.pos_ in ("ADP", "SCONJ", "VERB") and governor.dep_ in ("prep", "agent", "pcomp", "dative"):
            return Link(role, governor.head, governor.lower_)
        if token.dep_ == "pobj":
            return Link(role, governor.head, governor.lower_)
        return Link("other" if token.dep_ == "nmod" else role, governor, "")
    return Link(role, governor, "")


def is_passive(verb: Token) -> bool:
    """Tell whether a verb form stands in the passive, its auxiliary present."""
    return any(c.dep_ in ("auxpass", "aux:pass") for c in verb.children)


def has_object(verb: Token) -> bool:
    """Tell whether a verb has a direct object of its own."""
    return any(c.dep_ in ("dobj", "obj") for c in verb.children)


def feature(token: Token, name: str) -> list[str]:
    """Return the values of a morphological feature of a token, none when the model gives it none."""
    return token.morph.get(name, [])


def is_past(token: Token) -> bool:
    """Tell whether a form is a past participle or a past tense ("killed")."""
    return "Past" in feature(token, "Tense")


def is_participle(token: Token) -> bool:
    """Tell whether a form is a past participle ("the people killed")."""
    return "Part" in feature(token, "VerbForm") and is_past(token)


def is_gerund(token: Token) -> bool:
    """Tell whether a form is a present participle ("killing 12")."""
    return "Part" in feature(token, "VerbForm") and not is_past(token)


def is_infinitive(token: Token) -> bool:
    """Tell whether a form is an infinitive ("to kill")."""
    return "Inf" in feature(token, "VerbForm")


def is_plural(token: Token) -> bool:
    """Tell whether a form is plural."""
    return "Plur" in feature(token, "Number")


def is_singular(token: Token) -> bool:
    """Tell whether a form is singular."""
    return "Sing" in feature(token, "Number")


def subject_of(verb: Token) -> Token | None:
    """Return the head of a verb's subject."""
    return next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
