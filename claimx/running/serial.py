"""Documents -> claims, in this process, in order; what goes wrong with one document does not end the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
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
Extract = Callable[[Document], Iterator[Claim]]


class DocumentError(Exception):
    """A document that a stage could not take; `trouble` says which document, which stage and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"document {trouble.doc_id!r}, {trouble.stage}: {trouble.reason}")
        self.trouble = trouble


def pipe(documents: Iterable[Document], *, errors: Tell | None = None) -> Iterator[Claim]:
    """Extract from many documents: the claims of each in turn, as they are found.

    A document's language and date, where it does not give them, come from its text. Documents in a language without
    rules give no claims.

    Args:
        documents: what to read; may be endless.
        errors: called with a Trouble for each document that fails or is left out, and the rest goes on. A document
            that fails half way has given the claims before the fault.

    Raises:
        DocumentError: when a document fails and no `errors` is given; it names the document.
    """
    from claimx.extraction.extract import extract_document

    for document in readable(documents, Wanted(), errors):
        with guarded(document, "extraction", errors):
            yield from extract_document(document)


def readable(read: Iterable[Document | Trouble], wanted: Wanted, tell: Tell | None) -> Iterator[Document]:
    """Give each document its language and date, and leave out those that claimx has no rules for."""
    for item in read:
        if isinstance(item, Document):
            with guarded(item, "language and date", tell):
                item = complete(item, wanted)
                if isinstance(item, Document):
                    yield item
        if isinstance(item, Trouble) and tell:
            tell(item)


def complete(document: Document, wanted: Wanted) -> Document | Trouble:
    """Give a document its language and date; a Trouble when claimx has no rules for the language."""
    from claimx.reading.dates import document_date
    from claimx.text.language import detect

    lang = wanted.lang or document.lang or detect(document.text)
    if lang not in CODES:
        reason = f"in language {lang!r}; claimx reads {', '.join(CODES)}; left out"
        return Trouble(document.path or document.doc_id, reason, False, document.doc_id, "language", "language")
    day = wanted.doc_date or document.date or document_date(document.text, lang=lang)
    return replace(document, lang=lang, date=day)


@contextmanager
def guarded(document: Document, stage: str, tell: Tell | None) -> Iterator[None]:
    """Keep what goes wrong in one stage of a document to that document: it is told, or raised with the document's id.

    Raises:
        DocumentError: when something goes wrong and there is nobody to tell.
    """
    try:
        yield
    except Exception as error:
        kind = type(error).__name__
        reason = f"{kind}: {error}" if str(error) else kind
        trouble = Trouble(document.path or document.doc_id, reason, True, document.doc_id, stage, kind)
        if tell is None:
            raise DocumentError(trouble) from error
        tell(trouble)
