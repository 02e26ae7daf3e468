"""What the benchmarks run on: files of annotated documents, and the reader that is measured on them.

A set is a file of samples/gold, or any such file: the parts `news-00.gold.jsonl` and `news-01.gold.jsonl` are the set
`news`. Where a file gives no text, the text is that of the sample document of the same id.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from claimx.comparing.gold import GoldDocument
from claimx.extraction.extract import Finding, find
from claimx.extraction.reader.model import WEIGHTS, Reader
from claimx.languages import CODES
from claimx.reading.document import Document
from tests.benchmarks.folds import FOLDS, fold

SAMPLES = Path(__file__).parent.parent.parent / "samples"
GOLD = sorted((SAMPLES / "gold").glob("*.jsonl"))


@dataclass
class Corpus:
    """Documents of one set in one language, with what is right in them."""

    name: str
    lang: str
    documents: list[Document] = field(default_factory=list)
    gold: list[GoldDocument] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The name with the language."""
        return f"{self.name}, {self.lang}"

    @property
    def words(self) -> int:
        """How many words, split at white space."""
        return sum(len(document.text.split()) for document in self.documents)

    def findings(self, model: Reader) -> list[tuple[Document, GoldDocument, list[Finding]]]:
        """Read every document."""
        return [(d, g, list(find(d, model))) for d, g in zip(self.documents, self.gold, strict=True)]


def corpora(paths: Sequence[Path] = (), wanted: Callable[[str], bool] = lambda doc_id: True) -> list[Corpus]:
    """Read annotated documents, those whose id is wanted, by set and language."""
    found: dict[tuple[str, str], Corpus] = {}
    for path in paths or GOLD:
        name = re.sub(r"-\d+$", "", path.name.removesuffix(".jsonl").removesuffix(".gold"))
        for document, gold in _read(path):
            if wanted(document.doc_id):
                corpus = found.setdefault((name, document.lang), Corpus(name, document.lang))
                corpus.documents.append(document)
                corpus.gold.append(gold)
    return [found[key] for key in sorted(found, key=lambda k: (CODES.index(k[1]), k[0]))]


def _read(path: Path) -> Iterator[tuple[Document, GoldDocument]]:
    for line in path.read_bytes().splitlines():
        record = json.loads(line)
        gold = GoldDocument.from_dict(record)
        day = record.get("doc_date")
        text = _samples()[gold.doc_id] if gold.text is None else gold.text
        yield Document(gold.doc_id, text, date=date.fromisoformat(day) if day else None, lang=gold.lang), gold


@cache
def _samples() -> dict[str, str]:
    """Return the texts of the sample documents by their ids."""
    seeds = {f"ukraine-seeds/{p.name}": p.read_text(encoding="utf-8") for p in (SAMPLES / "ukraine-seeds").iterdir()}
    lines = (SAMPLES / "official-statements.jsonl").read_bytes().splitlines()
    return seeds | {record["id"]: record["text"] for record in map(json.loads, lines)}


@dataclass
class Asked:
    """What a benchmark was asked to do."""

    corpora: list[Corpus]
    reader: Reader  # the one that is measured
    fold: int | None
    save: bool
    all_by_default: bool  # nothing was named: show what is kept too
    given: argparse.Namespace


def asked(about: str | None, **flags: str) -> Asked:
    """Read the command line; `flags` are further switches with their help."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, help="files of annotated documents (default: samples/gold)")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="another reader than the one that is shipped")
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="only the documents of this fold")
    parser.add_argument("--save", action="store_true", help="keep the figures in left_out.json; wants both of these")
    for name, told in flags.items():
        parser.add_argument(f"--{name}", action="store_true", help=told)
    given = parser.parse_args()
    if given.save and (given.fold is None or given.weights == WEIGHTS):
        parser.error("only figures of left-out documents are kept: name --fold and the --weights trained without it")
    found = corpora(given.gold, lambda doc_id: given.fold is None or fold(doc_id) == given.fold)
    bare = not given.gold and given.fold is None and given.weights == WEIGHTS
    return Asked(found, Reader(given.weights), given.fold, given.save, bare, given)
