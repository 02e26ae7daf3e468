"""Paths -> the texts of documents by their doc_id, for what shows claims in their place."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterable

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import read


def texts_of(
    paths: Iterable[str], tell: Callable[[Trouble], None], wanted: Collection[str] | None = None
) -> dict[str, Document]:
    """Read documents, all or the ones wanted; the same paths as `claimx extract` got give the same ids."""
    found: dict[str, Document] = {}
    for item in read(paths, Fields(), io.BytesIO()):
        if isinstance(item, Trouble):
            tell(item)
        elif wanted is None or item.doc_id in wanted:
            found[item.doc_id] = item
    return found
