"""How fast claimx is, beside bare spaCy in the same run: prints a Markdown table. Run with `make bench`."""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from collections.abc import Callable

from claimx.running.serial import pipe
from tests.benchmarks.corpora import Corpus, corpora
from tests.benchmarks.models import model, model_name

ROUNDS = 5  # the two take turns, so that a busy machine slows both


def main() -> None:
    """Print words per second on one core, the median of some rounds, and the most memory that claimx took."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    found = list(corpora())
    for corpus in found:
        list(pipe(corpus.documents))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print("| documents | words | model | claimx | the model, all components | claimx / model |")
    print("|---|---:|---|---:|---:|---:|")
    for corpus in found:
        ours, theirs = _speeds(corpus, (lambda c=corpus: list(pipe(c.documents)), lambda c=corpus: _bare(c)))
        figures = f"{ours:,.0f} | {theirs:,.0f} | {ours / theirs:.2f}"
        print(f"| {corpus.name}, {corpus.lang} | {corpus.words:,} | {model_name(corpus.lang)} | {figures} |")
    print(f"\nclaimx took {memory:,.0f} MB at most, with the models of both languages loaded.")


def _bare(corpus: Corpus) -> None:
    """Send documents through the model of their language and do nothing with them."""
    for _ in model(corpus.lang).pipe(document.text for document in corpus.documents):
        pass


def _speeds(corpus: Corpus, tools: tuple[Callable[[], object], ...]) -> list[float]:
    """Return the words per second of each tool, each run once before the clock starts."""
    for tool in tools:
        tool()
    seconds: list[list[float]] = [[] for _ in tools]
    for _ in range(ROUNDS):
        for tool, taken in zip(tools, seconds, strict=True):
            began = time.perf_counter()
            tool()
            taken.append(time.perf_counter() - began)
    return [corpus.words / statistics.median(taken) for taken in seconds]


if __name__ == "__main__":
    main()
