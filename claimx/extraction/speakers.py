"""A text -> who says what in it, with or without a number: the reader is asked of words all over the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimx.claim import SourceType
from claimx.extraction.parts import sentence_numbers
from claimx.extraction.reader.choose import choose
from claimx.extraction.reader.model import Reader, reader
from claimx.extraction.reader.pieces import encode
from claimx.extraction.reader.speaker import Span, Speaker, speaker
from claimx.extraction.reader.windows import windows
from claimx.text.sentences import sentences

_WORD = re.compile(r"\w{2,}")
_EVERY = 3  # words: one in so many is asked who says it


@dataclass(frozen=True, slots=True)
class Attribution:
    """One relation of reported speech.

    `source` is the fullest name that the document gives, or the phrase itself where the source is unnamed.
    `source_text` is what stands for it next to what is said: `text[source_start:source_end]`. `cue` ties the two
    ("said"). `contents` are the stretches that are reported, in characters. `via` names those who relay it.
    """

    source: str
    source_type: SourceType
    source_text: str
    source_start: int
    source_end: int
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    contents: tuple[Span, ...]
    via: tuple[str, ...]


def attributions(text: str, lang: str = "en") -> list[Attribution]:
    """Find every relation of reported speech in a text, in the order of what is said.

    Args:
        text: any text; offsets count its code points from 0.
        lang: ISO 639-1 code of a language that claimx reads.

    Raises:
        ValueError: when claimx does not read `lang`.

    >>> [(one.source, one.cue) for one in attributions("The mayor said that two people had died.")]
    [('The mayor', 'said')]
    """
    found: dict[Span, tuple[Speaker, list[Span]]] = {}
    last: Span | None = None
    for word, who in _asked(text, lang, reader()):
        if who is not None:
            _, contents = found.setdefault(who.span, (who, []))
            if last == who.span:
                contents[-1] = (contents[-1][0], word[1])
            else:
                contents.append(word)
        last = who.span if who else None
    return [_attribution(text, who, tuple(contents)) for who, contents in found.values()]


def _asked(text: str, lang: str, model: Reader) -> Iterator[tuple[Span, Speaker | None]]:
    """Give words all over the text with who says them."""
    split = sentences(text, lang)
    words = [m.span() for s in split for m in [*_WORD.finditer(text, s.start, s.end)][::_EVERY]]
    pieces = encode(text, model.tokenizer)
    sentence_of = sentence_numbers(split, pieces)
    placed = [(word, span) for word in words if (span := pieces.span(*word))]
    spans = [span for _, span in placed]
    for window in windows(len(pieces), [s[0] for s in spans]):
        for i, scores in zip(window.candidates, model.read(pieces, sentence_of, spans, window), strict=True):
            chosen = choose(scores, model.roles, pieces, sentence_of, text, sentence_of[spans[i][0]])
            who = speaker(text, scores, chosen, model)
            start, end = placed[i][0]
            outside = who and (end <= who.span[0] or start >= who.span[1]) and (not who.cue or end <= who.cue[0] or start >= who.cue[1])
            yield placed[i][0], who if outside else None


def _attribution(text: str, who: Speaker, contents: tuple[Span, ...]) -> Attribution:
    cue = who.cue or (None, None)
    return Attribution(
        source=who.name,
        source_type=who.kind,
        source_text=text[who.span[0] : who.span[1]],
        source_start=who.span[0],
        source_end=who.span[1],
        cue=text[who.cue[0] : who.cue[1]] if who.cue else None,
        cue_start=cue[0],
        cue_end=cue[1],
        contents=contents,
        via=who.via,
    )
