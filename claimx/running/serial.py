"""Documents -> claims, in one process, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from claimx.claim import Claim
from claimx.languages import CODES
from claimx.reading.document import Document, Trouble


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run takes documents to be, and which claims it keeps."""

    lang: str | None = None  # ISO 639-1, of all documents; None: what they say, or what their text shows
    doc_date: date | None = None  # of all documents; None: what they say, or what their text shows
    categories: frozenset[str] = frozenset()  # empty: all
    min_confidence: float = 0.0

    def keeps(self, claim: Claim) -> bool:
        """Tell whether a claim is one that the user asked for."""
        return claim.confidence >= self.min_confidence and (not self.categories or claim.category in self.categories)


Tell = Callable[[Trouble], None]


def run(read: Iterable[Document | Trouble], wanted: Wanted, tell: Tell) -> Iterator[tuple[Document, list[Claim]]]:
    """Extract from all that is read, document by document; what goes wrong is told and the rest goes on."""
    from claimx.extraction.extract import extract_many

    for document, claims in extract_many(readable(read, wanted, tell)):
        yield document, [claim for claim in claims if wanted.keeps(claim)]


def pipe(documents: Iterable[Document]) -> Iterator[Claim]:
    """Extract from many documents: the claims of each in turn.

    A document's language and date, where it does not give them, come from its text. Documents in a language without
    rules give no claims.
    """
    for _, claims in run(documents, Wanted(), tell=lambda trouble: None):
        yield from claims


def readable(read: Iterable[Document | Trouble], wanted: Wanted, tell: Tell) -> Iterator[Document]:
    """Give each document its language and date, and leave out those that claimx has no rules for."""
    from claimx.reading.dates import document_date
    from claimx.text.language import detect

    for document in read:
        if isinstance(document, Trouble):
            tell(document)
            continue
        lang = wanted.lang or document.lang or detect(document.text)
        if lang not in CODES:
            reason = f"in language {lang!r}; claimx reads {', '.join(CODES)}; left out"
            tell(Trouble(document.path or document.doc_id, reason, failure=False))
            continue
        day = wanted.doc_date or document.date or document_date(document.text, lang=lang)
        yield replace(document, lang=lang, date=day)
