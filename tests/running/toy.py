"""The command line with an extraction that does what documents say, for tests of everything around it.

`python -m tests.running.toy extract ...` is `claimx extract ...` in a run whose workers read "12 killed" as a claim,
and do as they are told: "sleep 0.1", "raise", "hang", "crash", "crash unless FILE" (which they make before it).
"""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from claimx.claim import Claim
from claimx.cli.main import main
from claimx.reading.document import Document
from claimx.running import processes, worker

ROOT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "tests.running.toy"]
_ORDER = re.compile(r"(\d+) killed|sleep (\S+)|raise|hang|crash unless (\S+)|crash")


def extract(document: Document, *, full: bool = False) -> Iterator[Claim]:
    """Carry out what a document says."""
    for order in _ORDER.finditer(document.text):
        if order[1]:
            yield _claim(document, order)
        elif order[2]:
            time.sleep(float(order[2]))
        elif order[0] == "raise":
            raise IndexError("min() arg is an empty sequence")
        elif order[0] == "hang":
            re.match(r"(a+)+b", "a" * 50)  # in C, where no Python handler runs
        elif not (order[3] and Path(order[3]).exists()):
            if order[3]:
                Path(order[3]).touch()
            print("out of luck", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGKILL)


def _claim(document: Document, order: re.Match[str]) -> Claim:
    none = dict.fromkeys(
        "doc_title doc_date doc_url population source source_text source_start source_end cue cue_start cue_end date "
        "date_text date_scope location location_scope".split()
    )
    number, end = int(order[1]), order.end(1)
    return Claim(
        **none, doc_id=document.doc_id, lang=document.lang, category="killed", quantity=order[1],
        quantity_start=order.start(1), quantity_end=end, value=number, low=number, high=number, bound="exact",
        modality="asserted", source_type="author", via=(), sentence=order[0], sentence_start=order.start(),
        sentence_end=order.end(), confidence=0.9,
    )  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:] == ["worker"]:
        worker.main(extract)
    else:
        processes.COMMAND = [*COMMAND, "worker"]
        main()
