"""Gold: documents with the claims that a reader finds in them <-> JSON, as in samples/gold/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from claimx.claim import Claim
from claimx.reading.document import Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldClaim:
    """One claim as it should be found; `start` and `end` are where its quantity stands.

    `_alt` is what is right too; None there: to leave it open.
    """

    start: int
    end: int
    quantity: str
    category: str
    value: int | None = None
    low: int | None = None
    high: int | None = None
    bound: str = "exact"
    population: str | None = None
    modality: str = "asserted"
    source: str | None = None
    source_type: str = "author"
    cue: str | None = None
    via: tuple[str, ...] = ()
    date: str | None = None
    location: str | None = None
    category_alt: tuple[str | None, ...] = ()
    population_alt: tuple[str | None, ...] = ()
    source_alt: tuple[str | None, ...] = ()
    location_alt: tuple[str | None, ...] = ()

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> GoldClaim:
        """Return the claim that a JSON object holds; fields that scoring does not know are left out.

        Raises:
            ValueError: when a field is missing or holds what does not belong there.
        """
        given = {f.name: record[f.name] for f in fields(cls) if f.name in record}
        for name, value in given.items():
            if name == "via" or name.endswith("_alt"):
                allowed = str if name == "via" else str | None
                if not isinstance(value, list | tuple) or not all(isinstance(item, allowed) for item in value):
                    raise ValueError(f"{name!r} is no list of names")
                given[name] = tuple(value)
            elif name in _NUMBERS:
                if isinstance(value, bool) or not isinstance(value, int | None):
                    raise ValueError(f"{name!r} is no whole number")
            elif not isinstance(value, str | None):
                raise ValueError(f"{name!r} is no text")
        missing = [name for name in _NEVER_NULL if given.get(name, "" if name in _DEFAULTS else None) is None]
        if missing:
            raise ValueError(f"{missing[0]!r} is missing")
        return cls(**given)

    @classmethod
    def from_claim(cls, claim: Claim) -> GoldClaim:
        """Return a claim that was found, to be looked through."""
        same = {f.name: getattr(claim, f.name) for f in fields(cls) if hasattr(claim, f.name)}
        return cls(**same, start=claim.quantity_start, end=claim.quantity_end)

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values, without the alternatives that there are none of."""
        record = {f.name: getattr(self, f.name) for f in fields(self)}
        listed = {name: list(value) if isinstance(value, tuple) else value for name, value in record.items()}
        return {name: value for name, value in listed.items() if value or not name.endswith("_alt")}


_NUMBERS = {"start", "end", "value", "low", "high"}
_DEFAULTS = {"bound", "modality", "source_type"}
_NEVER_NULL = ("start", "end", "quantity", "category", *sorted(_DEFAULTS))


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A document and its claims; the text where the file gives it."""

    doc_id: str
    lang: str = ""
    text: str | None = None
    claims: tuple[GoldClaim, ...] = ()

    @classmethod
    def from_dict(cls, record: Any) -> GoldDocument:
        """Return the document that a JSON object holds.

        Raises:
            ValueError: when it holds none.
        """
        if not isinstance(record, Mapping) or not isinstance(record.get("doc_id"), str):
            raise ValueError("no doc_id")
        if not isinstance(record.get("claims"), list):
            raise ValueError(f"{record['doc_id']}: no list of claims")
        claims = []
        for number, claim in enumerate(record["claims"], start=1):
            try:
                claims.append(GoldClaim.from_dict(claim))
            except (ValueError, TypeError) as error:
                raise ValueError(f"{record['doc_id']}: claim {number}: {error}") from None
        text, lang = record.get("text"), record.get("lang")
        return cls(
            doc_id=record["doc_id"],
            lang=lang if isinstance(lang, str) else "",
            text=text if isinstance(text, str) else None,
            claims=tuple(claims),
        )

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        text = {} if self.text is None else {"text": self.text}
        return {"doc_id": self.doc_id, "lang": self.lang, **text, "claims": [claim.as_dict() for claim in self.claims]}


def read(path: str) -> Iterator[GoldDocument | Trouble]:
    """Read a JSON array of documents, or JSON Lines; a document that cannot be read is one Trouble.

    Raises:
        OSError: when the file cannot be read.
    """
    raw = Path(path).read_bytes()
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        try:
            records = json.loads(raw)
        except ValueError as error:
            yield Trouble(path, f"not JSON ({error})")
            return
        for number, record in enumerate(records, start=1):
            yield _document(record, f"{path}: document {number}")
        return
    for number, line in enumerate(raw.splitlines(), start=1):
        if line.strip():
            try:
                yield _document(json.loads(line), f"{path}: line {number}")
            except ValueError as error:
                yield Trouble(f"{path}: line {number}", f"not JSON ({error})")


def _document(record: Any, where: str) -> GoldDocument | Trouble:
    try:
        return GoldDocument.from_dict(record)
    except ValueError as error:
        return Trouble(where, f"not a gold document ({error})")


def write(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write a JSON array of documents."""
    records = [document.as_dict() for document in documents]
    path.write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_lines(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write JSON Lines, one a document."""
    lines = (json.dumps(document.as_dict(), ensure_ascii=False) for document in documents)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
