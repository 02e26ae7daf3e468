"""Documents -> the same without those whose text came before; near copies are told and kept.

A near copy may say another toll than the text it was made from, so it is for the reader to decide. Likeness is that of
the sets of five words in a row, estimated from their smallest hashes (MinHash, Broder 1997).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from zlib import crc32

from claimx.reading.document import Document, Trouble

_WORD = re.compile(r"\w+")
_ROW = 5  # words
_NEAR = 0.7  # of their sets in common
_BANDS, _DEEP = 16, 4  # texts with one band of hashes in common are compared
_PRIME = (1 << 61) - 1
_LONGEST = 20_000  # characters that a likeness is told from
_LEAST = 20  # words: short texts are alike by chance


def without_copies(items: Iterable[Document | Trouble]) -> Iterator[Document | Trouble]:
    """Leave out documents with a text that was read before, white space and case aside."""
    first: dict[bytes, str] = {}
    bands: dict[tuple[int, ...], str] = {}
    signatures: dict[str, tuple[int, ...]] = {}
    for item in items:
        if isinstance(item, Trouble):
            yield item
            continue
        digest = hashlib.blake2b(" ".join(item.text.lower().split()).encode(), digest_size=16).digest()
        place = item.path or item.doc_id
        if digest in first:
            yield Trouble(place, f"the same text as {first[digest]}, left out", False, item.doc_id, kind="copy")
            continue
        first[digest] = item.doc_id
        near = _near(item, bands, signatures)
        if near:
            yield Trouble(place, f"nearly the same text as {near}", False, item.doc_id, kind="near copy")
        yield item


def _near(document: Document, bands: dict[tuple[int, ...], str], signatures: dict[str, tuple[int, ...]]) -> str | None:
    words = _WORD.findall(document.text[:_LONGEST].lower())
    if len(words) < _LEAST:
        return None
    signature = _signature(words)
    keys = [(band, *signature[band * _DEEP : (band + 1) * _DEEP]) for band in range(_BANDS)]
    alike = {bands[key] for key in keys if key in bands}
    for key in keys:
        bands.setdefault(key, document.doc_id)
    signatures[document.doc_id] = signature
    likeness = {other: _likeness(signature, signatures[other]) for other in sorted(alike)}
    return max(
        (other for other in likeness if likeness[other] >= _NEAR), key=lambda other: likeness[other], default=None
    )


def _signature(words: list[str]) -> tuple[int, ...]:
    import numpy as np

    rows = {crc32(" ".join(words[at : at + _ROW]).encode()) for at in range(len(words) - _ROW + 1)}
    hashes = np.fromiter(rows, dtype=np.uint64)
    size = _BANDS * _DEEP
    generator = np.random.default_rng(0)
    factors = generator.integers(1, 1 << 31, size=(size, 1), dtype=np.uint64) | np.uint64(1)
    added = generator.integers(0, 1 << 31, size=(size, 1), dtype=np.uint64)
    return tuple(((hashes * factors + added) % np.uint64(_PRIME)).min(axis=1).tolist())


def _likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
