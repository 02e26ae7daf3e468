"""The documents that the benchmarks run on: the samples, and more gold where a folder of it stands beside."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimx.languages import CODES
from claimx.reading.document import Document
from claimx.reading.fields import Fields
from claimx.reading.paths import read
from claimx.running.serial import Wanted, readable

ROOT = Path(__file__).parent.parent.parent
MORE_GOLD = ROOT.parent / "shared" / "gold"


@dataclass(frozen=True)
class Corpus:
    """Documents of one set in one language, with their gold claims."""

    name: str
    lang: str
    documents: list[Document]
    gold: list[dict[str, Any]]

    @property
    def words(self) -> int:
        """How many words, split at white space."""
        return sum(len(document.text.split()) for document in self.documents)

    @property
    def claims(self) -> int:
        """How many gold claims."""
        return sum(len(document["claims"]) for document in self.gold)


def corpora() -> Iterator[Corpus]:
    """Give the samples by language, then the same of each set of MORE_GOLD, where there is any.

    A set whose documents are all among the samples is left out.
    """
    samples = json.loads((ROOT / "samples" / "gold.json").read_text(encoding="utf-8"))
    found = list(_by_language("samples", ROOT / "samples", samples))
    yield from found
    seen = {document.text for corpus in found for document in corpus.documents}
    for path in sorted(MORE_GOLD.glob("*.gold.jsonl")):
        name = path.name.removesuffix(".gold.jsonl")
        gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if not all(document["text"] in seen for document in gold):
            yield from _by_language(name, MORE_GOLD / f"{name}.docs.jsonl", gold)


def _by_language(name: str, path: Path, gold: list[dict[str, Any]]) -> Iterator[Corpus]:
    """Read a set and divide it by the languages that the gold says its documents are in."""
    found = readable(read([str(path)], Fields(), io.BytesIO()), Wanted(), tell=lambda trouble: None)
    by_id = {document.doc_id: document for document in found}
    for lang in CODES:
        of_lang = [document for document in gold if document["lang"] == lang]
        if of_lang:
            yield Corpus(name, lang, [by_id[document["doc_id"]] for document in of_lang], of_lang)
