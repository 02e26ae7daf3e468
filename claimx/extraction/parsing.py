"""Sentences -> sentences read by the language's spaCy model, each token tied to its place in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from claimx.extraction.numbers import Number
from claimx.languages import language
from claimx.text.sentences import Sentence

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc


# A mark right behind an elided word ("qu'"environ 7.000"").
_MARK = re.compile(r"(?:(?<=\b\w')|(?<=\b\w\w'))[\"“”«»„]")
# Reference marks stick to the words around them ("died.[3][4]"); the model reads spaces in their place.
_FOOTNOTE = re.compile(r"\[(?:\d{1,3}|citation needed)\]")


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """One sentence as the model read it.

    Token `i` of `doc` stands for `document_text[starts[i]:ends[i]]`. A count of several words is one token
    ("at least 48" is read as "48"), so `doc[i].text` can differ from the document; `numbers` maps the index of such a
    token, and of every other count, to its Number (offsets of the document). White space is no token.
    """

    sentence: Sentence
    doc: Doc
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: Mapping[int, Number]

    def text(self, first: int, last: int) -> str:
        """Return the document's own characters from token `first` through token `last` (inclusive)."""
        begin = self.starts[first] - self.sentence.start
        return self.sentence.text[begin : self.ends[last] - self.sentence.start]


@cache
def pipeline(lang: str) -> Pipeline:
    """Load the spaCy model of a language, without the named-entity recogniser (it doubles the cost)."""
    package: Any = import_module(language(lang).model)
    loaded: Pipeline = package.load(exclude=["ner", "senter"])
    return loaded


def parse(batch: Iterable[tuple[Sentence, list[Number]]], lang: str) -> Iterator[Parsed]:
    """Read sentences, each with the counts in it (document offsets), in the order given."""
    nlp = pipeline(lang)
    frames = [_frame(sentence, found, nlp) for sentence, found in batch]
    docs = nlp.pipe((frame[0] for frame in frames), batch_size=64)
    for doc, (_, sentence, starts, ends, found) in zip(docs, frames, strict=True):
        yield Parsed(sentence, doc, starts, ends, found)


def _frame(
    sentence: Sentence, found: list[Number], nlp: Pipeline
) -> tuple[Doc, Sentence, tuple[int, ...], tuple[int, ...], dict[int, Number]]:
    """Lay the tokens of one sentence out, a count of several words as one."""
    from spacy.tokens import Doc

    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    counts: dict[int, Number] = {}
    text = _FOOTNOTE.sub(lambda mark: " " * len(mark.group()), sentence.text).replace("’", "'")  # as models know it
    waiting = sorted((n for n in found if n.start >= sentence.start and n.end <= sentence.end), key=lambda n: n.start)
    following = iter(waiting)
    number = next(following, None)

    def add(begin: int, end: int, word: str) -> None:
        words.append(word)
        starts.append(begin + sentence.start)
        ends.append(end + sentence.start)

    for begin, end in _pieces(text, nlp):
        while number is not None and number.start - sentence.start < end:
            first, last = number.start - sentence.start, number.end - sentence.start
            if begin < first:
                add(begin, first, text[begin:first])
            if number.start not in starts:
                counts[len(words)] = number
                add(first, last, number.word)
            begin = max(begin, last)
            if end <= last:
                break
            number = next(following, None)
        if begin < end:
            add(begin, end, text[begin:end])
    spaces = [i + 1 < len(words) and starts[i + 1] > ends[i] for i in range(len(words))]
    starts_of_sentence: list[bool | int | None] = [i == 0 for i in range(len(words))]
    doc = Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts_of_sentence)
    return doc, sentence, tuple(starts), tuple(ends), counts


def _pieces(text: str, nlp: Pipeline) -> Iterator[tuple[int, int]]:
    """Yield the tokens of a text; one is a quotation mark behind an elided word, which the tokenizer leaves inside."""
    cursor = 0
    for cut in [*_MARK.finditer(text), None]:
        # With a letter behind it, the tokenizer takes an elided word for one.
        piece = text[cursor : cut.start()] + "a" if cut else text[cursor:]
        stop = cut.start() if cut else len(text)
        for token in nlp.tokenizer(piece):
            begin = cursor + token.idx
            if begin < stop and not token.is_space:
                yield begin, min(stop, begin + len(token))
        if cut:
            yield cut.span()
            cursor = cut.end()
