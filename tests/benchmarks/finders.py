"""How many of the gold quantities and sources the finders give: prints a Markdown table, one row a set.

    python -m tests.benchmarks.finders [GOLD.jsonl ...] [--fold K --weights READER.onnx [--save]] [--numbers]

A finder is judged by recall: what it does not give, no reader can choose. A quantity is found when a candidate that
overlaps it has its value, low and high. A source is found when its right full name is among `claimx.attributions` of
the document, or among the six stretches of text that the reader holds likeliest for the source of that count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from unittest import mock

from claimx.comparing.gold import GoldClaim, GoldDocument
from claimx.comparing.scoring import pairs, same_source
from claimx.extraction import speakers
from claimx.extraction.extract import Finding, find
from claimx.extraction.numbers import Number, numbers
from claimx.extraction.reader.choose import stretches
from claimx.extraction.reader.model import Reader
from claimx.extraction.reader.names import spelled_out
from claimx.extraction.reader.speaker import plain, trimmed
from claimx.reading.document import Document
from tests.benchmarks.corpora import asked
from tests.benchmarks.left_out import Counts, by_language, report, share, table

LIKELIEST = 6


def count_numbers(document: Document, gold: GoldDocument) -> Counter[str]:
    """Hold the candidates of a document against its gold quantities."""
    found = numbers(document.text, document.lang)
    counts = Counter(words=len(document.text.split()), candidates=len(found))
    for claim in gold.claims:
        near = [n for n in found if n.start < claim.end and claim.start < n.end]
        right = [n for n in near if right_number(n, claim)]
        bounded = [n for n in right if n.bound == claim.bound]
        for name, good in (("overlapped", near), ("valued", right), ("bounded", bounded)):
            counts.update({f"{name}.asked": 1, f"{name}.right": bool(good)})
    return counts


def right_number(number: Number, claim: GoldClaim) -> bool:
    """Tell whether a candidate is a gold quantity with its value."""
    same = (number.value, number.low, number.high) == (claim.value, claim.low, claim.high)
    return same and number.start < claim.end and claim.start < number.end


def count_speakers(document: Document, gold: GoldDocument, model: Reader) -> Counter[str]:
    """Look for the gold sources of a document among the speakers found in it."""
    wanted = [claim for claim in gold.claims if claim.source is not None]
    if not wanted:
        return Counter()
    with mock.patch.object(speakers, "reader", return_value=model):
        anywhere = {relation.source for relation in speakers.attributions(document.text, document.lang)}
    by_claim = {id(finding.claim): finding for finding in find(document, model)}
    matched = pairs(wanted, [finding.claim for finding in by_claim.values()], same_category=False)
    near = {id(claim): list(_names(by_claim[id(found)], model)) for claim, found in matched}
    right = sum(any(same_source(c, name) for name in (*anywhere, *near.get(id(c), ()))) for c in wanted)
    return Counter({"speakers.asked": len(wanted), "speakers.right": right})


def _names(finding: Finding, model: Reader) -> Iterator[str]:
    """Give the names of the stretches that the reader holds likeliest for the source."""
    part, role = finding.part, model.roles.index("source")
    text = part.document.text
    for choice in stretches(finding.scores, role, part.pieces, part.sentence_of, text)[:LIKELIEST]:
        if words := plain(text, trimmed(text, choice.span)):
            yield spelled_out(words, text)


def render(counts: Mapping[str, Counts]) -> str:
    """Lay out the table."""
    by_set = counts["finders"]
    rows = [_row(label, c) for label, c in {**by_set, **by_language(by_set, "**all, {}**")}.items()]
    head = "set | quantities | overlapped | value, low, high | bound too | candidates per 1,000 words | sources | found"
    return table(head, rows)


def _row(label: str, c: Counter[str]) -> list[str]:
    rate = f"{1000 * c['candidates'] / max(c['words'], 1):.1f}"
    found = [share(c, name, 3) for name in ("overlapped", "valued", "bounded")]
    return [label, f"{c['valued.asked']:,}", *found, rate, f"{c['speakers.asked']:,}", share(c, "speakers", 3)]


def main() -> None:
    """Measure and print."""
    ask = asked(__doc__, numbers="only numbers, without the reader")
    measured: dict[str, Counter[str]] = {}
    for corpus in ask.corpora:
        counts = measured[corpus.label] = Counter()
        for document, gold in zip(corpus.documents, corpus.gold, strict=True):
            counts.update(count_numbers(document, gold))
            if not ask.given.numbers:
                counts.update(count_speakers(document, gold, ask.reader))
    report(ask, {"finders": measured}, render)


if __name__ == "__main__":
    main()
