"""A Document -> its claims: candidates are found, the reader chooses, names and dates are resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import cast

from claimx.claim import Claim, Modality, Scope, SourceType
from claimx.extraction.numbers import Number, numbers
from claimx.extraction.reader.choose import Choice, best, stretches
from claimx.extraction.reader.confidence import confidence
from claimx.extraction.reader.model import Reader, Scores, reader
from claimx.extraction.reader.names import fullest
from claimx.extraction.reader.pieces import Pieces, encode
from claimx.extraction.reader.windows import HEAD, windows
from claimx.extraction.when.times import Time, times
from claimx.reading.document import Document
from claimx.text.language import passages
from claimx.text.scan import worth_reading
from claimx.text.sentences import Sentence, sentences

SEGMENT = 60_000  # characters of a long document taken at once
CONTEXT = 1_500  # characters before them that the reader still sees
DATELINE = 60  # characters within which a full date at the beginning is the document's own
_MARKS = re.compile(r"[*_`]{1,3}|\[(?=[^\]]*\]\()|\]\([^)\s]*\)|[\u200b-\u200f\u2060\ufeff\u00ad]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document on its way: its sentences, its candidates, and the pieces that the reader sees."""

    document: Document
    reference: date | None  # the day that "on Tuesday" is told from
    sentences: list[Sentence]
    langs: list[str]  # the language of each sentence
    numbers: list[Number]  # places in the document
    pieces: Pieces  # places in the document
    sentence_of: list[int]  # of each piece
    dates: dict[int, list[Time]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim with what decided it."""

    claim: Claim
    scores: Scores
    chosen: dict[str, Choice]
    part: Part
    number: int  # of `part.numbers`


def claims_of(
    text: str,
    lang: str = "en",
    *,
    doc_id: str = "",
    doc_title: str | None = None,
    doc_date: date | None = None,
    doc_url: str | None = None,
) -> list[Claim]:
    """Return the claims of one text, in the order of their quantities.

    Args:
        text: any text; offsets of the claims count its code points from 0.
        lang: ISO 639-1 code of a language that claimx reads.
        doc_date: the day the text was written; "on Tuesday" is resolved against it.

    Raises:
        ValueError: when claimx does not read `lang`.
    """
    document = Document(doc_id=doc_id, text=text, title=doc_title, date=doc_date, url=doc_url, lang=lang)
    return list(extract_document(document))


def extract_document(document: Document) -> Iterator[Claim]:
    """Give the claims of a document as they are found, in the order of their quantities; it must name its language."""
    return (finding.claim for finding in find(document))


def find(document: Document, model: Reader | None = None) -> Iterator[Finding]:
    """Give the claims of a document with what decided them."""
    for part in parts(document, None if model is None else model):
        yield from read(part, model or reader())


def parts(document: Document, model: Reader | None = None, *, every: bool = False) -> Iterator[Part]:
    """Give the stretches of a document that hold candidates worth reading; with `every`, all candidates."""
    text = document.text
    reference = _dateline(text, document) or document.date
    split: list[Sentence] = []
    langs: list[str] = []
    counts: list[Number] = []
    for passage in passages(text, document.lang):
        within = text[passage.start : passage.end]
        found = numbers(within, passage.lang)
        if not every:
            found = worth_reading(within, found, passage.lang)
        shift = passage.start
        counts += [replace(n, start=n.start + shift, end=n.end + shift) for n in found] if shift else found
        of_passage = sentences(within, passage.lang)
        split += [Sentence(s.start + shift, s.end + shift, s.text) for s in of_passage]
        langs += [passage.lang] * len(of_passage)
    if not counts:
        return
    tokenizer = (model or reader()).tokenizer
    head = _first(encode(text[: 40 * HEAD], tokenizer), HEAD)
    low = at = 0
    while low < len(split):
        high = low + 1
        while high < len(split) and split[high].end - split[low].start < SEGMENT:
            high += 1
        begin, end = (split[low].start if low else 0), (split[high].start if high < len(split) else len(text))
        own = []
        while at < len(counts) and counts[at].start < end:
            own.append(counts[at])
            at += 1
        if own:
            first = max(0, begin - CONTEXT)
            pieces = _joined(head if first else None, encode(text[first:end], tokenizer), first)
            yield Part(document, reference, split, langs, own, pieces, _sentence_numbers(split, pieces))
        low = high


def read(part: Part, model: Reader) -> Iterator[Finding]:
    """Let the reader decide the candidates of a stretch; what it takes for no claim is left out."""
    skip = HEAD if part.pieces.starts[0] == 0 and len(part.pieces) > HEAD and part.pieces.gap else 0
    spans, known = [], []
    for i, number in enumerate(part.numbers):
        span = part.pieces.span(number.start, number.end, skip)
        if span:
            spans.append(span)
            known.append(i)
    for window in windows(len(part.pieces), [s[0] for s in spans]):
        for k, scores in zip(window.candidates, model.read(part.pieces, part.sentence_of, spans, window), strict=True):
            finding = decide(part, known[k], scores, model)
            if finding:
                yield finding


def decide(part: Part, index: int, scores: Scores, model: Reader) -> Finding | None:
    """Turn the scores of one candidate into a claim; None when it counts nobody."""
    label, _ = best(scores.category)
    if label == 0:
        return None
    document, text, number = part.document, part.document.text, part.numbers[index]
    chosen = {role: stretches(scores, i, part.pieces)[0] for i, role in enumerate(model.roles)}
    at = _sentence_at(part.sentences, number.start)
    sentence = part.sentences[at]
    said = _words(text, chosen["source"].span)
    spoken = chosen["source"].span if said else None
    cue = chosen["cue"].span if spoken and _words(text, chosen["cue"].span) else None
    source = _source(text, said, _words(text, chosen["name"].span))
    relay = _words(text, chosen["via"].span) if source else None
    via = (fullest(relay, text),) if relay and relay != said else ()
    time = _time(part, chosen["date"].span)
    place = _words(text, chosen["location"].span)
    claim = Claim(
        doc_id=document.doc_id,
        doc_title=document.title,
        doc_date=document.date.isoformat() if document.date else None,
        doc_url=document.url,
        lang=document.lang,
        category=model.categories[label],
        quantity=text[number.start : number.end],
        quantity_start=number.start,
        quantity_end=number.end,
        value=number.value,
        low=number.low,
        high=number.high,
        bound=number.bound,
        population=_words(text, chosen["population"].span),
        modality=cast(Modality, model.modalities[best(scores.modality)[0]]),
        source=source,
        source_type=_type(scores, model) if source else "author",
        source_text=text[spoken[0] : spoken[1]] if spoken else None,
        source_start=spoken[0] if spoken else None,
        source_end=spoken[1] if spoken else None,
        cue=text[cue[0] : cue[1]] if cue else None,
        cue_start=cue[0] if cue else None,
        cue_end=cue[1] if cue else None,
        via=via,
        date=time.edtf if time else None,
        date_text=text[time.start : time.end] if time else None,
        date_scope=_scope(sentence, time.start) if time else None,
        location=place,
        location_scope=_scope(sentence, chosen["location"].span[0]) if place and chosen["location"].span else None,
        sentence=sentence.text,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        confidence=confidence(scores, chosen, number, model),
    )
    return Finding(claim, scores, chosen, part, index)


def _source(text: str, said: str | None, name: str | None) -> str | None:
    """Name a source as fully as the document does: by the name that the reader points to, else by its own words."""
    if said is None:
        return None
    return fullest(name or said, text)


def _type(scores: Scores, model: Reader) -> SourceType:
    """Return the likeliest kind of a source that the text names."""
    ranked = sorted(range(len(model.types)), key=lambda i: (-float(scores.source_type[i]), i))
    return cast(SourceType, next(model.types[i] for i in ranked if model.types[i] != "author"))


def _words(text: str, span: tuple[int, int] | None) -> str | None:
    """Return the words of a span without marks of layout; None when no word is left."""
    if span is None:
        return None
    words = _SPACES.sub(" ", _MARKS.sub("", text[span[0] : span[1]])).strip(" ,;:.\"“”«»|")
    return words if any(c.isalnum() for c in words) else None


def _time(part: Part, span: tuple[int, int] | None) -> Time | None:
    """Return the dated expression that the reader points to; "since then" looks back over the two sentences before."""
    if span is None:
        return None
    at = _sentence_at(part.sentences, span[0])
    earlier: list[Time] = []
    for i in range(max(0, at - 2), at + 1):
        if i not in part.dates:
            s = part.sentences[i]
            part.dates[i] = times(s.text, part.langs[i], part.reference, s.start, earlier)
        earlier = [*earlier, *part.dates[i]]
    over = [(min(t.end, span[1]) - max(t.start, span[0]), -t.start, t) for t in part.dates[at] if t.edtf]
    return max((o for o in over if o[0] > 0), default=(0, 0, None), key=lambda o: o[:2])[2]


def _scope(sentence: Sentence, start: int) -> Scope:
    return "sentence" if sentence.start <= start < sentence.end else "context"


def _sentence_at(split: Sequence[Sentence], place: int) -> int:
    """Return the number of the sentence in which a place of the document stands."""
    low, high = 0, len(split)
    while low < high:
        middle = (low + high) // 2
        if split[middle].end <= place:
            low = middle + 1
        else:
            high = middle
    return min(low, len(split) - 1)


def _sentence_numbers(split: Sequence[Sentence], pieces: Pieces) -> list[int]:
    """Return the number of the sentence of each piece."""
    return [_sentence_at(split, start) for start in pieces.starts]


def _dateline(text: str, document: Document) -> date | None:
    """Return the full date at the very beginning of a text, which is surer than what was said about the document."""
    for time in times(text[: 3 * DATELINE], document.lang, None):
        if time.start < DATELINE and time.edtf and re.fullmatch(r"\d{4}-\d\d-\d\d", time.edtf):
            told = date.fromisoformat(time.edtf)
            if document.date is None or abs(told - document.date) < timedelta(days=366):
                return told
    return None


def _first(pieces: Pieces, count: int) -> Pieces:
    return Pieces(pieces.ids[:count], pieces.starts[:count], pieces.ends[:count])


def _joined(head: Pieces | None, pieces: Pieces, shift: int) -> Pieces:
    """Put the pieces of the document's beginning before those of a later stretch."""
    starts, ends = [s + shift for s in pieces.starts], [e + shift for e in pieces.ends]
    if head is None:
        return Pieces(pieces.ids, starts, ends)
    return Pieces(head.ids + pieces.ids, head.starts + starts, head.ends + ends, gap=True)
