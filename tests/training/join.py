"""Annotations without their texts, and the texts -> annotated documents, as in samples/gold; and the way back.

    python -m tests.training.join NAME.jsonl ... --texts FOLDER_OR_JSONL ... --out FOLDER
    python -m tests.training.join NAME.gold.jsonl ... --part --origins origins.json --out NAME.jsonl

Texts are `.txt` files, or JSON Lines with `text`; a text is known by the SHA-256 of its UTF-8 bytes, whatever its name.
Words of a claim are kept as the offsets of the place nearest to its count.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.training.places import nearest

Record = Mapping[str, Any]
PLAIN = ("start", "end", "value", "low", "high", "bound", "category", "category_alt", "modality", "source_type", "date")
WORDS = ("source", "source_text", "cue", "population", "location", "date_text")
LISTS = ("via", "source_alt", "population_alt", "location_alt")


def sha256(text: str) -> str:
    """Return the name of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def parted(document: Record, origin: str) -> dict[str, Any]:
    """Return a document without its words: offsets in their place, or None where the text does not have them."""
    text = document["text"]

    def spot(words: str | None, claim: Record) -> tuple[int, int] | None:
        return nearest(text, words, claim["start"], claim["end"]) if words else None

    claims = []
    for claim in document["claims"]:
        kept = {name: claim[name] for name in PLAIN if name in claim}
        kept |= {name: spot(claim.get(name), claim) for name in WORDS}
        for name in LISTS:
            if found := [s for w in claim.get(name, ()) if (s := spot(w, claim)) or w is None]:
                kept[name] = found
        claims.append(kept)
    known = {"doc_id": document["doc_id"], "origin": origin, "lang": document["lang"]}
    return {**known, "doc_date": document.get("doc_date"), "sha256": sha256(text), "claims": claims}


def joined(document: Record, text: str) -> dict[str, Any]:
    """Return a document with its text and the words of its claims.

    Raises:
        ValueError: when the text is not the one that was annotated.
    """
    if sha256(text) != document["sha256"]:
        raise ValueError(f"{document['doc_id']}: another text than the one that was annotated")

    def words(spot: Sequence[int] | None) -> str | None:
        return " ".join(text[spot[0] : spot[1]].split()) if spot else None

    claims = []
    for claim in document["claims"]:
        whole = {**claim, "quantity": text[claim["start"] : claim["end"]], "via": []}
        whole |= {name: words(claim[name]) for name in WORDS}
        whole |= {name: [words(spot) for spot in claim[name]] for name in LISTS if name in claim}
        claims.append(whole)
    return {**{name: document[name] for name in ("doc_id", "lang", "doc_date")}, "text": text, "claims": claims}


def texts(paths: Iterable[Path]) -> Iterator[str]:
    """Give the texts of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from texts(sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".jsonl")))
        elif path.suffix == ".jsonl":
            yield from (record["text"] for record in records(path) if "text" in record)
        else:
            yield path.read_bytes().decode("utf-8", "replace")


def records(path: Path) -> list[dict[str, Any]]:
    """Read JSON Lines."""
    return [json.loads(line) for line in path.read_bytes().splitlines() if line.strip()]


def write(documents: Iterable[Record], path: Path) -> None:
    """Write JSON Lines."""
    path.write_text("".join(json.dumps(d, ensure_ascii=False) + "\n" for d in documents), encoding="utf-8")


def main() -> int:
    """Join or part files; exit 1 when texts are missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--texts", type=Path, nargs="+", default=[])
    parser.add_argument("--part", action="store_true", help="take the texts out instead")
    parser.add_argument("--origins", type=Path, help="JSON of doc_id -> where the text is from")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    if args.part:
        origins = json.loads(args.origins.read_text(encoding="utf-8"))
        write((parted(d, origins[d["doc_id"]]) for path in args.files for d in records(path)), args.out)
        return 0
    known = {sha256(text): text for text in texts(args.texts)}
    args.out.mkdir(exist_ok=True)
    lost = 0
    for path in args.files:
        documents = records(path)
        found = [joined(d, known[d["sha256"]]) for d in documents if d["sha256"] in known]
        write(found, args.out / f"{path.stem}.gold.jsonl")
        lost += len(documents) - len(found)
    if lost:
        print(f"no text was given for {lost} documents", file=sys.stderr)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
