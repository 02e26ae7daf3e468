"""Who says it, by claimx and by two others, over the gold claims: prints a Markdown table. Run with `make bench`.

Each tool is asked for the source of the characters where a gold claim has its number, so that none is judged by the
numbers it finds. `textacy` is its `direct_quotations`: the speaker of the quotation that holds the number, with all
that hangs on the speaker's noun. It gives up on a document with an odd mark; that is no answer, as is a number outside
any quotation. No answer is right where the gold has no source.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from claimx.extraction.attribution import attribute
from textacy.extract import direct_quotations

import claimx
from claimx.reading.document import Document
from tests.benchmarks.baseline import nearest_speaker, phrase
from tests.benchmarks.corpora import Corpus, corpora
from tests.benchmarks.models import model
from tests.benchmarks.scoring import same_source

if TYPE_CHECKING:
    from spacy.tokens import Doc

Spans = Sequence[tuple[int, int]]  # characters of the document


def main() -> None:
    """Print the share of right answers, over all gold claims and over those that have a source."""
    names = " | ".join(TOOLS)
    print(f"| documents | claims | {names} | with a source | {names} |")
    print(f"|---|---:|{'---:|' * len(TOOLS)}---:|{'---:|' * len(TOOLS)}")
    for corpus in corpora():
        gold = [claim for document in corpus.gold for claim in document["claims"]]
        attributed = [claim["source"] is not None for claim in gold]
        judged = {name: _judge(corpus, tool) for name, tool in TOOLS.items()}
        over_all = [f"{sum(right) / len(gold):.2f}" for right in judged.values()]
        some = [[good for good, asked in zip(right, attributed, strict=True) if asked] for right in judged.values()]
        over_some = [f"{sum(right) / len(right):.2f}" if right else "" for right in some]
        cells = [f"{corpus.name}, {corpus.lang}", str(len(gold)), *over_all, str(sum(attributed)), *over_some]
        print(f"| {' | '.join(cells)} |")


def _judge(corpus: Corpus, tool: Tool) -> list[bool]:
    """Tell for each gold claim, in order, whether a tool names its source."""
    right = []
    docs = model(corpus.lang).pipe(document.text for document in corpus.documents)
    for document, doc, gold in zip(corpus.documents, docs, corpus.gold, strict=True):
        claims: list[dict[str, Any]] = gold["claims"]
        said = tool(document, doc, [(claim["start"], claim["end"]) for claim in claims])
        right += [same_source(claim, source) for claim, source in zip(claims, said, strict=True)]
    return right


def _claimx(document: Document, doc: Doc, numbers: Spans) -> list[str | None]:
    found = claimx.attributions(document.text, document.lang)
    around = (attribute(start, end, found) for start, end in numbers)
    return [relation.source if relation else None for relation in around]


def _textacy(document: Document, doc: Doc, numbers: Spans) -> list[str | None]:
    try:
        quotations = list(direct_quotations(doc))
    except ValueError:
        quotations = []

    def speaker(start: int, end: int) -> str | None:
        for quotation in quotations:
            if quotation.content.start_char <= start and end <= quotation.content.end_char:
                return phrase(next(token for token in quotation.speaker if token.head not in quotation.speaker))
        return None

    return [speaker(start, end) for start, end in numbers]


def _baseline(document: Document, doc: Doc, numbers: Spans) -> list[str | None]:
    return [nearest_speaker(doc, start, end) for start, end in numbers]


Tool = Callable[[Document, "Doc", Spans], list[str | None]]
TOOLS: dict[str, Tool] = {"claimx": _claimx, "textacy": _textacy, "baseline": _baseline}

if __name__ == "__main__":
    main()
