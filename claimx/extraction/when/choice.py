"""A parsed sentence and the time expressions in it -> the one that says when a claim's event happened."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from claimx.extraction.clauses import (
    ADVERBIAL,
    CONTENT,
    COORDINATE,
    PARTICIPLE,
    RELATIVE,
    detached,
    path,
    root_of,
    summing,
    telling,
)
from claimx.extraction.grammar import is_past
from claimx.extraction.parsing import Parsed
from claimx.extraction.when.edtf import OPEN
from claimx.extraction.when.times import Time, times
from claimx.languages import language
from claimx.languages.shape import TimeWords

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["Time", "times", "when"]


def when(
    parsed: Parsed, quantity: int, trigger: int | None, sources: Collection[int], times: Sequence[Time]
) -> Time | None:
    """Choose the expression that dates the event of one claim.

    Not the time of speaking ("a monitor said on Friday"), nor that of another clause ("the airfield from which a
    raid was flown this week").

    Args:
        parsed: the sentence of the claim.
        quantity: the token of its count.
        trigger: the token of its category word ("killed"), if there is one.
        sources: the tokens of its source and cue.
        times: the expressions of the sentence, in document offsets.
    """
    words = language(parsed.doc.lang_)
    event = parsed.doc[trigger if trigger is not None else quantity]
    best: tuple[float, Time] | None = None
    for time in times:
        tokens = _tokens(parsed, time)
        if time.stamp or not tokens or _counted(parsed, time) or _parted(time, parsed.starts[quantity], times):
            continue
        if _compared(tokens[0], words.when):
            continue
        head = _head(tokens)
        told = not time.attribute and not (time.edtf or "").endswith(OPEN)
        if told and _spoken(head, tokens, event, sources):
            continue
        if time.ahead:
            cost = _ahead(tokens[-1], event)
        else:
            costs = [_cost(head, token, parsed, told) for token in (event, parsed.doc[quantity])]
            cost = min((c for c in costs if c is not None), default=None)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, time)
    return best[1] if best else None


def _tokens(parsed: Parsed, time: Time) -> list[Token]:
    """The tokens of an expression."""
    return [t for t in parsed.doc if parsed.starts[t.i] < time.end and parsed.ends[t.i] > time.start]


def _counted(parsed: Parsed, time: Time) -> bool:
    """True when the figure of the expression was read as a count of people ("in 2000 homes")."""
    return any(number.start < time.end <= number.end for number in parsed.numbers.values())


def _compared(first: Token, words: TimeWords) -> bool:
    """True right behind a "since" that only compares ("the deadliest since 2014"): a beginning includes its "since"."""
    before = next((t for t in reversed(first.doc[max(0, first.i - 2) : first.i]) if t.pos_ != "DET"), None)
    return before is not None and before.lower_ in words.since


def _parted(time: Time, count: int, times: Sequence[Time]) -> bool:
    """True when a stamp stands between an expression and the count: a headline has run into the text."""
    return any(t.stamp and min(time.start, count) < t.start < max(time.start, count) for t in times)


def _head(tokens: list[Token]) -> Token:
    """The token by which an expression hangs on the sentence: its first word when that leads in ("since")."""
    first = tokens[0]
    return first if first.head.i not in {t.i for t in tokens} else root_of(tokens)


def _spoken(head: Token, tokens: list[Token], event: Token, sources: Collection[int]) -> bool:
    """True when an expression tells when the source spoke."""
    doc = head.doc
    before = _outward(doc, tokens[0].i - 1, -1, sources)
    if before in sources:
        return True
    node = head
    while node.head.i != node.i:
        node = node.head
        if node.i in sources:
            if node.i < event.i < tokens[0].i:
                return False
            fronted = before < 0 or doc[before].pos_ in {"PUNCT", "CCONJ"}
            return node.i < tokens[0].i or (fronted and node.i < event.i)
        if node.i == event.i or (node.pos_ in {"VERB", "AUX"} and node.dep_ not in PARTICIPLE):
            return False
    return False


def _ahead(link: Token, event: Token) -> float | None:
    """How far an event is from the "after" that gives its distance from now; None where it is no such event.

    Only a present tense counts from now: "it comes two days after the attack", not "he died two days after the attack".
    """
    own = (link.head if link.dep_ in {"case", "mark"} else None, *link.children)
    below = next((t for t in own if t is not None and t.i > link.i), None)
    ruling = next((t for t in below.ancestors if t.pos_ in {"VERB", "AUX"}), None) if below is not None else None
    if below is None or ruling is None or is_past(ruling) or "Imp" in ruling.morph.get("Tense", []) or event.i < link.i:
        return None
    within = event.i == below.i or below.is_ancestor(event) or telling(event)
    return (event.i - link.i) / 8 if within and event.i != ruling.i else None


def _outward(doc: Doc, i: int, step: int, sources: Collection[int]) -> int:
    """The first token from `i` on that is of the source or carries meaning."""
    while 0 <= i < len(doc) and i not in sources and doc[i].pos_ in {"ADP", "DET", "ADV"}:
        i += step
    return i


def _cost(head: Token, event: Token, parsed: Parsed, told: bool) -> float | None:
    """How far an expression is from the event in the parse; None when it belongs to another event."""
    way = path(head, event)
    if way is None:
        return None
    words = language(parsed.doc.lang_)
    summed = any(summing(token, words.when) for token in way.down)  # a background clause: "the war, which has killed"
    cost = abs(head.i - event.i) / 8
    if head.dep_ == "compound" and head.head.i > head.i:
        cost += 2  # "Friday prayers"
    for token in way.up:
        if token.dep_ in CONTENT or (token.dep_ in RELATIVE and not telling(token)):
            return None
        cost += 3 if token.dep_ in PARTICIPLE | COORDINATE | ADVERBIAL else 1
    for token in way.down:
        if detached(token, words.when) or (summed and token.dep_ in RELATIVE):
            return None
        spoken = token.dep_ in CONTENT and token.head.i == way.top.i and way.top.lower_ in words.attribution.forms
        if told and spoken:
            return None
        cost += 1
    return cost
