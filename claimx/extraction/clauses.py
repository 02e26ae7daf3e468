"""Two tokens of a parsed sentence -> how the parse leads from one to the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimx.languages.shape import TimeWords

if TYPE_CHECKING:
    from spacy.tokens import Token

# Edges of the parse that lead into a clause of its own, in the schemes of all spaCy models.
CONTENT = frozenset({"ccomp"})
RELATIVE = frozenset({"relcl", "acl:relcl"})
PARTICIPLE = frozenset({"acl"})
ADVERBIAL = frozenset({"advcl"})
COORDINATE = frozenset({"conj"})


@dataclass(frozen=True, slots=True)
class Path:
    """The way from one token up to the first token above both, and from there down to the other.

    `up` and `down` leave `top` out; both are told from the bottom to the top.
    """

    up: tuple[Token, ...]
    top: Token
    down: tuple[Token, ...]


def path(start: Token, goal: Token) -> Path | None:
    """Return the way through the parse; None when the two have no token above both."""
    rising = [start, *start.ancestors]
    falling = [goal, *goal.ancestors]
    above = {token.i: place for place, token in enumerate(falling)}
    for place, token in enumerate(rising):
        if token.i in above:
            return Path(tuple(rising[:place]), token, tuple(falling[: above[token.i]]))
    return None


def root_of(tokens: list[Token]) -> Token:
    """The token by which a run of tokens hangs on the rest of its sentence."""
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head.i not in inside or t.head.i == t.i), tokens[0])


def detached(token: Token, words: TimeWords) -> bool:
    """True for the verb of a clause that tells of another event, before or after ("after a blast left 12 dead")."""
    if token.dep_ == "pcomp":
        return token.head.lower_ in words.detaching
    return token.dep_ in ADVERBIAL and any(c.dep_ == "mark" and c.lower_ in words.detaching for c in token.children)


def summing(token: Token, words: TimeWords) -> bool:
    """True for a verb in the perfect: it sums up, where a plain past tells an event ("has killed thousands")."""
    return any(child.dep_ == "aux" and child.lower_ in words.perfect for child in token.children)


def telling(clause: Token) -> bool:
    """True for the verb of a relative clause that tells what its noun did ("a shell that hit a bakery")."""
    return any(child.dep_ == "nsubj" and _relative(child) for child in clause.children)


def _relative(token: Token) -> bool:
    """True for "which" and "that", not "who"; of languages with one word for both, for that."""
    return token.tag_ == "WDT" or (token.tag_ == "PRON" and "Rel" in token.morph.get("PronType", []))
