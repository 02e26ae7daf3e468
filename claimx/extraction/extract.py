"""A Document -> its claims: candidates are found, the reader chooses, names and dates are resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from claimx.claim import Claim, Modality, Scope
from claimx.extraction.numbers import Number
from claimx.extraction.parts import Part, parts
from claimx.extraction.reader.choose import Choice, best, choose
from claimx.extraction.reader.confidence import confidence
from claimx.extraction.reader.model import Reader, Scores, reader
from claimx.extraction.reader.speaker import Span, plain, speaker, trimmed
from claimx.extraction.reader.windows import Window, windows
from claimx.extraction.when.times import Time
from claimx.reading.document import Document
from claimx.text.sentences import Sentence

SURE = 0.5  # probability of its category from which a count is a claim; on texts left out, best for both together


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim with what decided it."""

    claim: Claim
    scores: Scores
    chosen: Mapping[str, Choice]
    part: Part
    spans: list[Span]  # first and last piece of every candidate of the part
    index: int  # which of them this is
    window: Window


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


def extract_document(document: Document, *, full: bool = False) -> Iterator[Claim]:
    """Give the claims of a document as they are found, in the order of their quantities.

    Args:
        document: it must name its language.
        full: read every candidate count, also those far from any word that could make it a claim.

    Raises:
        ValueError: when claimx does not read the document's language.
    """
    return (finding.claim for finding in find(document, reader(), full=full))


def find(document: Document, model: Reader, *, full: bool = False) -> Iterator[Finding]:
    """Give the claims of a document with what decided them."""
    for part in parts(document, model.tokenizer, full=full):
        placed = [(n, span) for n in part.numbers if (span := part.pieces.span(n.start, n.end))]
        spans = [span for _, span in placed]
        for window in windows(len(part.pieces), [first for first, _ in spans]):
            near = [(placed[i][0].start, placed[i][0].end) for i in window.candidates]
            for i, scores in zip(
                window.candidates, model.read(part.pieces, part.sentence_of, spans, window), strict=True
            ):
                label, probability = best(scores.category)
                if label and probability >= SURE:  # label 0: the count counts nobody
                    at = part.sentence_of[spans[i][0]]
                    chosen = choose(scores, model.roles, part.pieces, part.sentence_of, part.document.text, at, near)
                    claim = _claim(part, placed[i][0], scores, chosen, model)
                    yield Finding(claim, scores, chosen, part, spans, i, window)


def _claim(part: Part, number: Number, scores: Scores, chosen: Mapping[str, Choice], model: Reader) -> Claim:
    """Write down what was chosen for one candidate."""
    document, text = part.document, part.document.text
    sentence = part.sentences[part.sentence_at(number.start)]
    who = speaker(text, scores, chosen, model)
    cue = who.cue if who else None
    time = _time(part, chosen["date"].span)
    place = trimmed(text, chosen["location"].span)
    return Claim(
        doc_id=document.doc_id,
        doc_title=document.title,
        doc_date=document.date.isoformat() if document.date else None,
        doc_url=document.url,
        lang=document.lang,
        category=model.categories[best(scores.category)[0]],
        quantity=text[number.start : number.end],
        quantity_start=number.start,
        quantity_end=number.end,
        value=number.value,
        low=number.low,
        high=number.high,
        bound=number.bound,
        population=plain(text, trimmed(text, chosen["population"].span)) or None,
        modality=cast(Modality, model.modalities[best(scores.modality)[0]]),
        source=who.name if who else None,
        source_type=who.kind if who else "author",
        source_text=text[who.span[0] : who.span[1]] if who else None,
        source_start=who.span[0] if who else None,
        source_end=who.span[1] if who else None,
        cue=text[cue[0] : cue[1]] if cue else None,
        cue_start=cue[0] if cue else None,
        cue_end=cue[1] if cue else None,
        via=who.via if who else (),
        date=time.edtf if time else None,
        date_text=text[time.start : time.end] if time else None,
        date_scope=_scope(sentence, time.start) if time else None,
        location=plain(text, place) or None,
        location_scope=_scope(sentence, place[0]) if place else None,
        sentence=sentence.text,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        confidence=confidence(scores, chosen, number, model),
    )


def _time(part: Part, span: Span | None) -> Time | None:
    """Return the time expression that the reader points to, dated or not."""
    if span is None:
        return None
    over = [(min(t.end, span[1]) - max(t.start, span[0]), t) for t in part.times(part.sentence_at(span[0]))]
    return max((o for o in over if o[0] > 0), default=(0, None), key=lambda o: o[0])[1]


def _scope(sentence: Sentence, start: int) -> Scope:
    return "sentence" if sentence.start <= start < sentence.end else "context"
