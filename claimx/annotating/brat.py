"""Documents with claims <-> a folder of brat's standoff files: an entity of the quantity, attributes, and a note.

The note of an entity holds the fields that are words or numbers as JSON. `documents.json` says which file is which
document.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from claimx.annotating.spans import CHOICES, LABELS, claim_at, fields_of
from claimx.comparing.gold import GoldClaim, GoldDocument
from claimx.reading.document import Trouble

INDEX = "documents.json"
_ENTITY = re.compile(r"(T\d+)\t(\S+) (\d+) (?:\d+;\d+ )*(\d+)\t")
_ATTRIBUTE = re.compile(r"A\d+\t(\S+) (T\d+) (\S+)")
_NOTE = re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)")


def write(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write a folder: a text and its annotations for each document, the names of labels, the index."""
    path.mkdir(parents=True, exist_ok=True)
    labels = set(LABELS)
    index = {}
    for number, document in enumerate(documents, start=1):
        name = f"{number:05}"
        index[name] = {"doc_id": document.doc_id, "lang": document.lang}
        labels |= {claim.category for claim in document.claims}
        (path / f"{name}.txt").write_text(document.text or "", encoding="utf-8", newline="")
        lines = [line for n, claim in enumerate(document.claims, start=1) for line in _lines(n, claim)]
        (path / f"{name}.ann").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="")
    values = (f"{name}\tArg:<ENTITY>, Value:{'|'.join(choices)}" for name, choices in CHOICES.items())
    parts = ("[entities]", *sorted(labels), "[relations]", "[events]", "[attributes]", *values)
    (path / "annotation.conf").write_text("".join(f"{part}\n" for part in parts), encoding="utf-8")
    (path / INDEX).write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _lines(number: int, claim: GoldClaim) -> Iterator[str]:
    said = fields_of(claim)
    pieces = [(m.start() + claim.start, m.end() + claim.start) for m in re.finditer(r"[^\n\r]+", claim.quantity)]
    spans = ";".join(f"{start} {end}" for start, end in pieces)  # an entity cannot run over the end of a line
    yield f"T{number}\t{claim.category} {spans}\t{' '.join(claim.quantity.split())}"
    for place, name in enumerate(CHOICES):
        yield f"A{len(CHOICES) * (number - 1) + place + 1}\t{name} T{number} {said.pop(name)}"
    yield f"#{number}\tAnnotatorNotes T{number}\t{json.dumps(said, ensure_ascii=False)}"


def read(path: Path) -> Iterator[GoldDocument | Trouble]:
    """Read a folder; a document that cannot be read is one Trouble.

    Raises:
        OSError: when there is no such folder.
    """
    index: dict[str, Any] = {}
    if (path / INDEX).exists():
        index = json.loads((path / INDEX).read_text(encoding="utf-8"))
    if not path.is_dir():
        raise FileNotFoundError(None, "no such folder", str(path))
    for place in sorted(path.glob("*.ann")):
        known = index.get(place.stem, {})
        try:
            text = place.with_suffix(".txt").read_bytes().decode()
            lines = place.read_text(encoding="utf-8").split("\n")
            claims = _claims(text, lines, known.get("lang", ""))
            doc_id = known.get("doc_id", place.stem)
            yield GoldDocument(doc_id=doc_id, lang=known.get("lang", ""), text=text, claims=tuple(claims))
        except (OSError, ValueError) as error:
            yield Trouble(str(place), f"not an annotated document ({error})")


def _claims(text: str, lines: Iterable[str], lang: str) -> list[GoldClaim]:
    entities: dict[str, tuple[str, int, int]] = {}
    given: dict[str, dict[str, Any]] = defaultdict(dict)
    for line in lines:
        if found := _ENTITY.match(line):
            entities[found[1]] = (found[2], int(found[3]), int(found[4]))
        elif found := _ATTRIBUTE.match(line):
            given[found[2]][found[1]] = found[3]
        elif found := _NOTE.match(line):
            note = json.loads(found[2])
            if not isinstance(note, dict):
                raise ValueError(f"the note of {found[1]} is no JSON object")
            given[found[1]].update(note)
    claims = [claim_at(text, begin, end, label, given[key], lang) for key, (label, begin, end) in entities.items()]
    return sorted(claims, key=lambda claim: (claim.start, claim.end))
