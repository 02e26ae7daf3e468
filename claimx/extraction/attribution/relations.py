"""Sentences -> who says what in them: every relation of reported speech, its source named as fully as the text allows.

Comes in: a text, its sentences, and the parse of some of them. Goes out: Attributions, with offsets of the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from claimx.extraction.attribution.cues import Relation, Stance
from claimx.extraction.attribution.inversion import inverted
from claimx.extraction.attribution.names import Names
from claimx.extraction.attribution.neighbours import needs_model, speaks
from claimx.extraction.attribution.phrases import Phrases, Reading
from claimx.extraction.attribution.posts import Post, posts
from claimx.extraction.attribution.quotations import Quotation, quotations
from claimx.extraction.attribution.reporting import Reporter
from claimx.extraction.attribution.sources import source_type
from claimx.extraction.attribution.speakers import Resolver, Speaker, Speakers
from claimx.extraction.attribution.speech import Speech, Stretch, merged, place, widen
from claimx.extraction.parsing import Parsed, parse
from claimx.languages import language
from claimx.languages.shape import SourceType
from claimx.text.sentences import Sentence
from claimx.text.sentences import sentences as split

__all__ = ["Attribution", "Kind", "attribute", "attributions", "attributions_of", "needs_model"]

Kind = Literal["reported", "quoted", "according", "noun", "headline", "carried"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One relation of reported speech.

    `source` is the fullest name that the document gives ("Syrian Observatory for Human Rights", a person without
    title), or the phrase itself where the source is unnamed ("a military source"). `source_text` is what stands for it
    next to the content: `text[source_start:source_end]`. `cue` ties the two ("said"); it is None where they only stand
    side by side ("38 killed: monitor"). `contents` are the stretches of the document, in characters, that are reported.
    `via` names those who relay it, and the outlet that was told, outermost last.

    `kind` is how the text says it: "reported" by a verb, "quoted" in full between marks, "according" to somebody,
    "noun" ("X's claim that"), "headline" (source and content side by side), "carried" (the signal stands elsewhere).
    `stance` is what the cue does to its content: "asserted", "hedged" ("could not confirm"), "denied".
    """

    source: str
    source_type: SourceType
    source_text: str
    source_start: int
    source_end: int
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    contents: tuple[Stretch, ...]
    via: tuple[str, ...]
    kind: Kind
    stance: Stance

    def holds(self, start: int, end: int) -> bool:
        """Tell whether the characters from `start` to `end` are reported."""
        return any(first <= start and end <= last for first, last in self.contents)

    @property
    def length(self) -> int:
        """Return how many characters are reported."""
        return sum(last - first for first, last in self.contents)


def attribute(start: int, end: int, found: Sequence[Attribution]) -> Attribution | None:
    """Return the innermost relation that reports the characters from `start` to `end`; None: the author speaks."""
    around = [one for one in found if one.holds(start, end)]
    # Of two that report the same words, the one that is relayed is the inner one.
    return min(around, key=lambda one: (one.length, -len(one.via))) if around else None


def attributions(text: str, lang: str = "en") -> list[Attribution]:
    """Find every relation of reported speech in a text, with or without numbers, in document order.

    Args:
        text: any text; offsets count its code points from 0.
        lang: ISO 639-1 code of a language that claimx reads.

    Raises:
        ValueError: when claimx has no rules for `lang`.

    >>> [(one.source, one.cue) for one in attributions("The mayor said that two people had died.")]
    [('The mayor', 'said')]
    """
    found = split(text, lang)
    quoted = quotations(text, found)
    speaking = [
        sentence for sentence in found
        if speaks(sentence, lang) or any(one.start < sentence.end and sentence.start < one.end for one in quoted)
        or ":" in sentence.text or sentence.text[-1:] not in ".!?"
    ]  # fmt: skip
    return attributions_of(list(parse(((sentence, []) for sentence in speaking), lang)), text, found, lang)


def attributions_of(parsed: Sequence[Parsed], text: str, sentences: Sequence[Sentence], lang: str) -> list[Attribution]:
    """Find the relations of reported speech in the parsed sentences of a text, in document order.

    Args:
        parsed: any of the sentences of the text, in document order.
        sentences: all of them.
    """
    quoted = quotations(text, sentences)
    inverts = language(lang).attribution.inversion is not None
    relations, speakers = inverted(parsed, text, quoted, lang) if inverts else _relations(parsed, text, lang)
    if not inverts:
        relations = [relation for relation in relations if _confined(relation, quoted, text)]
    relations.sort(key=lambda one: (one.reading.starts[0], place(one)))
    spoken: list[Speech] = []
    known: dict[int, Speaker] = {}
    for relation in relations:
        speaker = _speaker(relation, known, speakers)
        if speaker is not None:
            known[id(relation)] = speaker
            spoken.append(Speech(relation, speaker, list(relation.contents), []))
    widen(spoken, text, sentences, quoted, lang)
    found = [one for n in range(len(spoken)) for one in _records(spoken, n, speakers, quoted, text)]
    found += [_posted(post, text, lang) for post in posts(text, sentences, lang)]
    return sorted(found, key=lambda one: (min(one.contents), one.source_start))


def _relations(parsed: Sequence[Parsed], text: str, lang: str) -> tuple[list[Relation], Resolver]:
    """Read the relations of sentences, and give what names their sources."""
    words = language(lang).attribution
    names = Names(text, lang)
    phrases = Phrases(words, names.complete, frozenset(names.places))
    reporter = Reporter(lang, phrases, names.inner)
    relations = [relation for one in parsed for relation in reporter.read(Reading(one, names.inner))]
    return relations, Speakers(names, words)


def _confined(relation: Relation, quoted: Sequence[Quotation], text: str) -> bool:
    """Cut what is reported inside a quotation at its marks; tell whether the relation still has something to report."""
    at = place(relation)
    around = next((one for one in quoted if one.start < at < one.end and one.whole), None)
    if around is None:
        return True
    kept = []
    for start, end in relation.contents:
        start, end = max(start, around.start + 1), min(end, around.end - 1)
        while end > start and text[end - 1] in " ,;":
            end -= 1
        if start < end:
            kept.append((start, end))
    relation.contents = kept
    return bool(kept) or relation.colon


def _speaker(relation: Relation, known: dict[int, Speaker], speakers: Resolver) -> Speaker | None:
    """Name the source of a relation, or take that of the relation it shares it with."""
    if relation.source is None:
        return known.get(id(relation.shared)) if relation.shared else None
    return speakers.resolve(relation.reading, *relation.source)


def _records(
    spoken: Sequence[Speech], n: int, speakers: Resolver, quoted: Sequence[Quotation], text: str
) -> list[Attribution]:
    """Turn a relation into records: one for what it reports, one for each stretch that is carried on from it.

    What stands inside another's content has that one for its relay.
    """
    mine = spoken[n]
    relation, r = mine.relation, mine.relation.reading
    outer = [
        other for m, other in enumerate(spoken)
        if m != n and other.covers(mine.place) and other.speaker.name != mine.speaker.name and not other.relation.vague
    ]  # fmt: skip
    if relation.vague and outer:
        return []  # reports that somebody speaks of are his
    outer.sort(key=lambda other: sum(end - start for start, end in other.contents))
    via = [speakers.name_of(r, relation.relay)] if relation.relay else []
    hearer = speakers.hearer(r, relation.told) if relation.told else None
    via += [hearer] if hearer else []
    via += [other.speaker.name for other in outer]
    named = relation if relation.source or relation.shared is None else relation.shared
    source = named.whole or named.source or named.cue or (0, 0)
    begin, end = named.reading.starts[source[0]], named.reading.ends[source[1]]
    cue = (r.starts[relation.cue[0]], r.ends[relation.cue[1]]) if relation.cue else None

    def record(contents: Sequence[Stretch], kind: Kind) -> Attribution:
        return Attribution(
            source=mine.speaker.name,
            source_type=mine.speaker.kind,
            source_text=text[begin:end],
            source_start=begin,
            source_end=end,
            cue=text[slice(*cue)] if cue else None,
            cue_start=cue[0] if cue else None,
            cue_end=cue[1] if cue else None,
            contents=tuple(contents),
            via=tuple(dict.fromkeys(via)),
            kind=kind,
            stance=relation.stance,
        )

    made = []
    if mine.contents:
        whole = all(any(q.start <= a and b <= q.end for q in quoted) for a, b in mine.contents)
        made.append(record(mine.contents, "quoted" if whole and relation.kind == "reported" else relation.kind))
    return made + [record([stretch], "carried") for stretch in merged(mine.carried)]


def _posted(post: Post, text: str, lang: str) -> Attribution:
    """Turn a post that a page shows into a record."""
    name = text[post.name_start : post.name_end]
    kind = source_type(name, language(lang).attribution) or "ngo"  # those whom conflict news shows are activists mostly
    return Attribution(
        source=name,
        source_type=kind,
        source_text=name,
        source_start=post.name_start,
        source_end=post.name_end,
        cue=None,
        cue_start=None,
        cue_end=None,
        contents=((post.start, post.end),),
        via=(),
        kind="headline",
        stance="asserted",
    )
