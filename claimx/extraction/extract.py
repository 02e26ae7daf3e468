"""Documents -> claims: every stage in turn, the model run once over the sentences that need it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from claimx.claim import Claim
from claimx.extraction.attribution import Attribution, attribute, attributions_of, needs_model
from claimx.extraction.category import Reading, readings
from claimx.extraction.confidence import confidence
from claimx.extraction.context import Context
from claimx.extraction.modality import Stance, modality
from claimx.extraction.numbers import Number, numbers
from claimx.extraction.parsing import Parsed, parse
from claimx.extraction.when import when
from claimx.extraction.when.times import Time, times
from claimx.extraction.where import Place, where
from claimx.languages import language
from claimx.reading.document import Document
from claimx.text.language import Passage, passages
from claimx.text.scan import can_carry
from claimx.text.sentences import Sentence, sentences

SENTENCES_AT_ONCE = 256  # enough for the model to batch well; few enough to give results as they come


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim with what decided it."""

    claim: Claim
    parsed: Parsed
    reading: Reading
    stance: Stance
    attribution: Attribution | None
    speakers: int  # relations of reported speech in the sentence
    time: Time | None
    place: Place | None


@dataclass(slots=True)
class _Plan:
    """One passage of a document on its way: which of its sentences the model reads."""

    document: Document
    lang: str
    sentences: list[Sentence]
    numbers: list[list[Number]]  # one list a sentence
    carriers: set[int]  # sentences that can carry a claim
    read: list[int]  # sentences that go to the model
    parsed: list[Parsed] = field(default_factory=list)


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
        ValueError: when claimx has no rules for `lang`.
    """
    document = Document(doc_id=doc_id, text=text, title=doc_title, date=doc_date, url=doc_url, lang=lang)
    return [finding.claim for _, found in find(iter([document])) for finding in found]


def find(documents: Iterable[Document]) -> Iterator[tuple[Document, list[Finding]]]:
    """Give each document with its claims and what decided them; documents are read in batches, order is kept."""
    waiting: list[tuple[Document, list[_Plan]]] = []
    load = 0
    for document in documents:
        plans = [_plan(document, passage) for passage in passages(document.text, document.lang)]
        waiting.append((document, plans))
        load += sum(len(plan.read) for plan in plans)
        if load >= SENTENCES_AT_ONCE:
            yield from _finish(waiting)
            waiting, load = [], 0
    yield from _finish(waiting)


def _plan(document: Document, passage: Passage) -> _Plan:
    """Choose the sentences of a passage that the model must read; all offsets are those of the document."""
    text, lang, offset = document.text[passage.start : passage.end], passage.lang, passage.start
    split = [Sentence(s.start + offset, s.end + offset, s.text) for s in sentences(text, lang)]
    counts: list[list[Number]] = [[] for _ in split]
    at = 0
    for found in numbers(text, lang):
        number = replace(found, start=found.start + offset, end=found.end + offset) if offset else found
        while at < len(split) and split[at].end <= number.start:
            at += 1
        if at < len(split) and number.start >= split[at].start and number.end <= split[at].end:
            counts[at].append(number)
    carriers = {i for i, s in enumerate(split) if counts[i] and can_carry(s.text, lang)}
    more = needs_model(document.text, split, carriers, lang) if carriers else set()
    return _Plan(document, lang, split, counts, carriers, sorted(carriers | more))


def _finish(waiting: Sequence[tuple[Document, list[_Plan]]]) -> Iterator[tuple[Document, list[Finding]]]:
    """Read the chosen sentences of some documents in one go, then extract from each document."""
    plans = sorted((plan for _, of_document in waiting for plan in of_document), key=lambda plan: plan.lang)
    for lang, group in groupby(plans, key=lambda plan: plan.lang):
        same = list(group)
        batch = ((p.sentences[i], p.numbers[i] if i in p.carriers else []) for p in same for i in p.read)
        parsed = parse(batch, lang)
        for plan in same:
            plan.parsed = [next(parsed) for _ in plan.read]
    for document, of_document in waiting:
        found = [finding for plan in of_document for finding in _extract(plan)]
        yield document, sorted(found, key=lambda finding: finding.claim.quantity_start)


def _extract(plan: _Plan) -> list[Finding]:
    """Turn the counts of a passage's parsed sentences into claims."""
    if not plan.carriers:
        return []
    document = plan.document
    words = language(plan.lang)
    said = attributions_of(plan.parsed, document.text, plan.sentences, plan.lang)
    context = Context(words.population, words.category)
    found: list[Finding] = []
    for index, parsed in zip(plan.read, plan.parsed, strict=True):
        if index not in plan.carriers:
            continue
        here = _times(plan, index)
        read = context.settle(parsed, readings(parsed, words))
        spoken = _spoken(parsed, said)
        for reading in read.values():
            number = parsed.numbers[reading.number]
            attribution = attribute(number.start, number.end, said)
            cues, sources = _tokens_of(parsed, attribution)
            stance = _stance(modality(parsed, reading, cues, sources, words.modality), attribution, cues)
            time = when(parsed, reading.number, reading.trigger, spoken, here)
            place = where(parsed, reading.number, reading.trigger, spoken)
            people = context.population(parsed, index, reading, spoken)
            speakers = sum(a.source_start < parsed.sentence.end and a.source_end > parsed.sentence.start for a in said)
            claim = Claim(
                doc_id=document.doc_id,
                doc_title=document.title,
                doc_date=document.date.isoformat() if document.date else None,
                doc_url=document.url,
                lang=document.lang,
                category=reading.category,
                quantity=number.text,
                quantity_start=number.start,
                quantity_end=number.end,
                value=number.value,
                low=number.low,
                high=number.high,
                bound=number.bound,
                population=people,
                modality=stance.modality,
                source=attribution.source if attribution else None,
                source_type=attribution.source_type if attribution else "author",
                source_text=attribution.source_text if attribution else None,
                source_start=attribution.source_start if attribution else None,
                source_end=attribution.source_end if attribution else None,
                cue=attribution.cue if attribution else None,
                cue_start=attribution.cue_start if attribution else None,
                cue_end=attribution.cue_end if attribution else None,
                via=attribution.via if attribution else (),
                date=time.edtf if time else None,
                date_text=time.text if time else None,
                date_scope="sentence" if time else None,
                location=place.text if place else None,
                location_scope="sentence" if place else None,
                sentence=parsed.sentence.text,
                sentence_start=parsed.sentence.start,
                sentence_end=parsed.sentence.end,
                confidence=confidence(parsed, reading, attribution, stance, speakers=speakers),
            )
            found.append(Finding(claim, parsed, reading, stance, attribution, speakers, time, place))
    return found


def _stance(own: Stance, attribution: Attribution | None, cues: Collection[int]) -> Stance:
    """Weigh what the clause says with what the word of attribution does to it ("denied that")."""
    if attribution is None or attribution.stance == "asserted" or own.modality == "denied":
        return own
    if own.modality != "asserted" and attribution.stance == "hedged":
        return own
    return Stance(attribution.stance, min(cues, default=None))


def _times(plan: _Plan, index: int) -> list[Time]:
    """Date the expressions of a sentence; "since then" looks back over the two sentences before it."""
    document = plan.document
    earlier: list[Time] = []
    for before in range(max(0, index - 2), index + 1):
        sentence = plan.sentences[before]
        here = times(sentence.text, plan.lang, document.date, sentence.start, earlier)
        earlier = [*earlier, *here]
    return here


def _tokens(parsed: Parsed, start: int | None, end: int | None) -> frozenset[int]:
    """Return the tokens of a sentence that lie in a span of the document."""
    if start is None or end is None:
        return frozenset()
    return frozenset(i for i in range(len(parsed.starts)) if parsed.starts[i] < end and parsed.ends[i] > start)


def _tokens_of(parsed: Parsed, attribution: Attribution | None) -> tuple[frozenset[int], frozenset[int]]:
    """Return the tokens of a relation's cue and of its source."""
    if attribution is None:
        return frozenset(), frozenset()
    return (
        _tokens(parsed, attribution.cue_start, attribution.cue_end),
        _tokens(parsed, attribution.source_start, attribution.source_end),
    )


def _spoken(parsed: Parsed, said: Sequence[Attribution]) -> frozenset[int]:
    """Return the tokens that belong to speaking, not to what happened: sources and cues of every relation."""
    return frozenset(i for relation in said for part in _tokens_of(parsed, relation) for i in part)


def extract_document(document: Document) -> Iterator[Claim]:
    """Give the claims of one document, which must name its language, in order."""
    for _, found in find([document]):
        for finding in found:
            yield finding.claim
