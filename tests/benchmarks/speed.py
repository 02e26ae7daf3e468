"""How fast claimx is, beside bare spaCy and textacy in the same run, and how its time grows: prints Markdown tables.

    python -m tests.benchmarks.speed [GOLD.jsonl ...] [--scale 0.1]

All on one core, but for the line on processes. Sparse text are the docstrings of the Python packages that this
environment holds: prose with figures, nearly without claims, on any machine with the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from claimx.languages import CODES
from claimx.reading.document import Document
from claimx.running.serial import pipe
from tests.benchmarks.corpora import corpora
from tests.benchmarks.left_out import table

ROUNDS = 5  # in which the tools take turns, so that a busy machine slows all of them
DENSE, SPARSE, SAMPLE = 20_000, 2_000_000, 50_000  # words; of sparse text, spaCy reads the sample only
ENDLESS = "12 men were killed and the town was quiet again while others fled from burning houses to the far hills,"
CLAIMX = Path(sys.executable).with_name("claimx")
MEMORY = """
import resource
from claimx.running.serial import pipe
from tests.benchmarks.corpora import corpora
for corpus in corpora():
    list(pipe(corpus.documents[:20]))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def words(documents: Iterable[Document]) -> int:
    """Count words, split at white space."""
    return sum(len(document.text.split()) for document in documents)


def upto(documents: Iterable[Document], most: float) -> list[Document]:
    """Return the first documents that hold so many words together."""
    chosen: list[Document] = []
    held = 0
    for document in documents:
        if held >= most:
            break
        chosen.append(document)
        held += len(document.text.split())
    return chosen


def docstrings() -> Iterator[Document]:
    """Give the docstrings of each installed Python module that has any, in a fixed order, as one document."""
    folders = {sysconfig.get_path(name) for name in ("stdlib", "purelib")}
    paths = sorted({path for folder in folders for path in Path(folder).rglob("*.py") if "test" not in str(path)})
    random.Random(0).shuffle(paths)
    for path in paths:
        if found := re.findall(r'"""(.+?)"""', path.read_text(encoding="utf-8", errors="replace"), re.DOTALL):
            yield Document(str(path), "\n\n".join(found), lang="en")


def claimx(documents: Sequence[Document]) -> None:
    """Read documents with claimx."""
    for _ in pipe(documents):
        pass


def spacy(documents: Sequence[Document]) -> None:
    """Send documents of one language through its pipeline and do nothing with them."""
    from tests.benchmarks.baseline import model

    for _ in model(documents[0].lang).pipe(document.text for document in documents):
        pass


def textacy(documents: Sequence[Document]) -> None:
    """Find quotations with textacy, which gives up on a document with an odd mark."""
    from textacy.extract import direct_quotations

    from tests.benchmarks.baseline import model

    for doc in model(documents[0].lang).pipe(document.text for document in documents):
        try:
            list(direct_quotations(doc))
        except ValueError:
            continue


TOOLS = (claimx, spacy, textacy)


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def speeds(read: Sequence[Sequence[Document]], rounds: int) -> list[str]:
    """Return the words per second of each tool on its documents, and of the first in the speed of the second."""
    taken = [[seconds(lambda t=t, d=d: t(d)) for t, d in zip(TOOLS, read, strict=True)] for _ in range(rounds)]
    middle = [words(d) / statistics.median(s) for d, s in zip(read, zip(*taken, strict=True), strict=True)]
    return [*(f"{speed:,.0f}" for speed in middle), f"{middle[0] / middle[1]:.1f}"]


def growth(texts: Sequence[Document], scale: float) -> Iterator[list[str]]:
    """Give the time for n, 2n and 4n of what can grow."""
    every = [word for document in texts for word in document.text.split()]
    dense = [part for document in texts for part in document.text.split("\n\n") if "KILLED" in part.upper()]
    kinds: dict[str, tuple[int, Callable[[int], list[str]]]] = {
        "documents": (60, lambda n: [d.text for d in islice(cycle(texts), n)]),
        "words in one document": (15_000, lambda n: [" ".join(islice(cycle(every), n))]),
        "claims in one document": (200, lambda n: ["\n\n".join(islice(cycle(dense), n))]),
        "words in one sentence": (3_000, lambda n: [" ".join(islice(cycle(ENDLESS.split()), n))]),
    }
    for kind, (size, made) in kinds.items():
        ns = [int(size * scale) * k for k in (1, 2, 4)]
        read = [[Document(str(i), text, lang="en") for i, text in enumerate(made(n))] for n in ns]
        taken = [min(seconds(lambda d=d: claimx(d)) for _ in range(3)) for d in read]
        yield [kind, f"{ns[0]:,}", *(f"{t:.2f} s" for t in taken), f"{taken[2] / taken[0]:.1f}"]


def command(*arguments: object) -> float:
    """Return how long a command takes, at best of some rounds."""
    call = list(map(str, arguments))
    return min(seconds(lambda: subprocess.run(call, stdout=subprocess.DEVNULL, check=True)) for _ in range(ROUNDS))


def processes(texts: Sequence[Document], documents: int) -> float:
    """Return how many times as fast two processes are as one, start and all."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.jsonl"
        path.write_text("".join(json.dumps({"text": d.text}) + "\n" for d in islice(cycle(texts), documents)))
        call = [CLAIMX, "extract", path, "--jobs"]
        one, two = (
            seconds(lambda jobs=jobs: subprocess.run([*call, jobs, "-o", f"{folder}/{jobs}.jsonl"], check=True))
            for jobs in "12"
        )
    return one / two


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, help="dense texts (default: samples/gold)")
    parser.add_argument("--scale", type=float, default=1, help="of all sizes, to try it out")
    args = parser.parse_args()
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    memory = subprocess.run([sys.executable, "-c", MEMORY], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = corpora(args.gold)
    rows = []
    for lang in CODES:
        dense = upto((d for c in found if c.lang == lang for d in c.documents), args.scale * DENSE)
        rows.append([f"annotated texts, {lang}", f"{words(dense):,}", *speeds([dense] * 3, ROUNDS)])
    sparse = upto(docstrings(), args.scale * SPARSE)
    part = upto(sparse, args.scale * SAMPLE)
    rows.append(["sparse text, en", f"{words(sparse):,}", *speeds([sparse, part, part], 1)])
    print(table("words per second | words | claimx | spaCy, all components | textacy | claimx / spaCy", rows))
    texts = max((c for c in found if c.lang == "en"), key=lambda c: c.words).documents
    print("\n" + table("time for | n | n | 2n | 4n | 4n / n", list(growth(texts, args.scale))))
    start = command(CLAIMX, "--help") / command(sys.executable, "-c", "pass")
    os.sched_setaffinity(0, cores)
    print(
        f"\nMemory of one process, both languages: {int(memory)} MB. `claimx --help` takes {start:.1f} times as long as"
    )
    print("`python -c pass`.", end=" ")
    if len(cores) > 1:
        documents = int(args.scale * 2_000)
        print(f"Two processes are {processes(texts, documents):.2f} times as fast as one on {documents:,} documents.")


if __name__ == "__main__":
    main()
