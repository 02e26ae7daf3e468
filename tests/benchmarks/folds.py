"""A document's id -> the fold that it belongs to: what is measured on a fold was never seen by what is measured."""

from __future__ import annotations

import hashlib

FOLDS = 5


def fold(doc_id: str) -> int:
    """Return the fold of a document, 0 to 4, by a hash of its id without folder and `.txt`."""
    name = doc_id.rsplit("/", 1)[-1].removesuffix(".txt")
    return int(hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest(), 16) % FOLDS
