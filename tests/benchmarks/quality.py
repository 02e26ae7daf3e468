"""How right claimx is, by set, language and category, beside the plain baseline: prints Markdown tables.

python -m tests.benchmarks.quality [GOLD.jsonl ...] [--fold K --weights READER.onnx [--save]] [--alone]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from claimx.claim import CATEGORIES
from claimx.comparing.gold import GoldDocument
from claimx.comparing.scoring import FIELDS, FIGURES, F, score
from tests.benchmarks.corpora import asked
from tests.benchmarks.left_out import Counts, by_language, f1, report, share, table

FOUND = FIGURES[1:]


def counted(gold: Iterable[GoldDocument], found: Iterable[F]) -> Counter[str]:
    """Count what is right, so that it can be added up."""
    result = score(gold, found)
    counts = Counter(documents=result.documents)
    for name, rate in {**result.rates, **result.categories}.items():
        counts.update({f"{name}.hit": rate.hit, f"{name}.found": rate.found, f"{name}.gold": rate.gold})
    for name, right in result.fields.items():
        counts.update({f"{name}.right": round(right * result.asked[name]), f"{name}.asked": result.asked[name]})
    return counts


def render(counts: Mapping[str, Counts]) -> str:
    """Lay out both tables; the baseline's column is empty where it was not measured."""
    ours, theirs = counts["quality"], counts.get("baseline", {})
    langs, plain = by_language(ours), by_language(theirs)
    rows = [_row(label, c, theirs.get(label, Counter())) for label, c in ours.items()]
    rows += [_row(f"**all, {lang}**", c, plain.get(lang, Counter())) for lang, c in langs.items()]
    head = f"set | documents | gold claims | {' | '.join(FOUND)} | baseline | {' | '.join(FIELDS)}"
    by_category = [
        [name, *(cell for lang, c in langs.items() for cell in _category(name, c, plain.get(lang, Counter())))]
        for name in CATEGORIES
    ]
    columns = " | ".join(f"gold claims, {lang} | claims | baseline" for lang in langs)
    return f"{table(head, rows)}\n\n{table(f'category | {columns}', by_category)}"


def _row(label: str, ours: Counter[str], theirs: Counter[str]) -> list[str]:
    plain = " / ".join(cell for name in FOUND if (cell := f1(theirs, name)))
    sizes = [f"{ours['documents']:,}", f"{ours['claims.gold']:,}"]
    return [label, *sizes, *(f1(ours, name) for name in FOUND), plain, *(share(ours, name) for name in FIELDS)]


def _category(name: str, ours: Counter[str], theirs: Counter[str]) -> tuple[str, str, str]:
    return f"{ours[f'{name}.gold']:,}", f1(ours, name), f1(theirs, name)


def main() -> None:
    """Measure and print."""
    ask = asked(__doc__, alone="without the baseline, which wants the extra `bench`")
    measured: dict[str, dict[str, Counter[str]]] = {"quality": {}}
    for corpus in ask.corpora:
        claims = [f.claim for _, _, findings in corpus.findings(ask.reader) for f in findings]
        measured["quality"][corpus.label] = counted(corpus.gold, claims)
    if not ask.given.alone:
        from tests.benchmarks.baseline import baseline, model

        measured["baseline"] = {
            c.label: counted(c.gold, baseline(c.documents, model(c.lang))) for c in ask.corpora
        }  # fmt: skip
    report(ask, measured, render)


if __name__ == "__main__":
    main()
