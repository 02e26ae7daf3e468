"""The spaCy component: a Doc -> the same Doc with its claims, in any pipeline.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> _ = nlp.add_pipe("claimx")
    >>> doc = nlp("At least 16 civilians were killed near Hasaka, the Observatory said.")
    >>> [(claim.category, claim.low, claim.population) for claim in doc._.claims]
    [('killed', 16, 'civilians')]
    >>> [(span.text, span.label_) for span in doc.spans["claimx"]]
    [('At least 16', 'killed')]

It reads the text alone, so it needs no other component and does not change what they found.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from claimx.claim import Claim

NAME = "claimx"  # of the component, of its spans, and of its place in a Doc's user data


def claims_in(doc: Doc) -> list[Claim]:
    """Return the claims that the component found in a Doc; none when it did not run."""
    return [Claim.from_dict(record) for record in doc.user_data.get(NAME, ())]


Doc.set_extension("claims", getter=claims_in, force=True)


@Language.factory(
    NAME,
    assigns=["doc._.claims", "doc.spans"],
    default_config={"lang": None, "doc_date": None, "min_confidence": 0.0},
)
def make(
    nlp: Language, name: str, lang: str | None, doc_date: str | None, min_confidence: float
) -> Callable[[Doc], Doc]:
    """Make the component.

    Args:
        nlp: the pipeline; its language is that of the texts, unless `lang` says another.
        name: of the component in the pipeline.
        lang: ISO 639-1.
        doc_date: the day the texts were written, ISO 8601, against which "on Tuesday" is resolved.
        min_confidence: from 0 to 1; claims that are less sure are left out.
    """
    day = date.fromisoformat(doc_date) if doc_date else None
    return Component(lang or nlp.lang or "en", day, min_confidence)


class Component:
    """Sets `doc._.claims`, and `doc.spans["claimx"]`: the quantities, labelled with their categories."""

    def __init__(self, lang: str, doc_date: date | None, min_confidence: float) -> None:
        self.lang, self.doc_date, self.min_confidence = lang, doc_date, min_confidence

    def __call__(self, doc: Doc) -> Doc:
        """Find the claims of one Doc; a span covers whole tokens, also where a quantity ends within one.

        Raises:
            ValueError: when claimx does not read the language.
        """
        from claimx.extraction.extract import claims_of

        found = claims_of(doc.text, self.lang, doc_date=self.doc_date)
        claims = [claim for claim in found if claim.confidence >= self.min_confidence]
        doc.user_data[NAME] = [claim.as_dict() for claim in claims]
        spans = (
            doc.char_span(c.quantity_start, c.quantity_end, c.category, alignment_mode="expand", span_id=c.claim_id)
            for c in claims
        )
        doc.spans[NAME] = SpanGroup(doc, name=NAME, spans=[span for span in spans if span is not None])
        return doc
