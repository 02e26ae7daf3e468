"""Documents with claims <-> Prodigy's JSON Lines: a span of the quantity with its category, and the other fields.

What comes back are the tasks that a person accepted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from claimx.annotating.spans import claim_at, fields_of
from claimx.comparing.gold import GoldDocument
from claimx.reading.document import Trouble


def write(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write tasks, one a line."""
    lines = (json.dumps(_task(document), ensure_ascii=False) for document in documents)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _task(document: GoldDocument) -> dict[str, Any]:
    spans = [
        {"start": claim.start, "end": claim.end, "label": claim.category, "claim": fields_of(claim)}
        for claim in document.claims
    ]
    return {"text": document.text, "spans": spans, "meta": {"doc_id": document.doc_id, "lang": document.lang}}


def read(path: Path) -> Iterator[GoldDocument | Trouble]:
    """Read what `prodigy db-out` wrote.

    Raises:
        OSError: when the file cannot be read.
    """
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        where = f"{path}: line {number}"
        try:
            task = json.loads(line)
            if task.get("answer") == "accept":
                yield _document(task, where)
            else:
                yield Trouble(where, "nobody accepted it; left out", failure=False)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            yield Trouble(where, f"not a task of Prodigy with claims ({type(error).__name__}: {error})")


def _document(task: Mapping[str, Any], where: str) -> GoldDocument:
    meta = task.get("meta", {})
    text, lang = task["text"], meta.get("lang", "")
    claims = [
        claim_at(text, span["start"], span["end"], span["label"], span.get("claim", {}), lang)
        for span in task.get("spans", ())
    ]
    return GoldDocument(doc_id=str(meta.get("doc_id") or where), lang=lang, text=text, claims=tuple(claims))
