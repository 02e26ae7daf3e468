"""A process of its own: documents and files come in on standard input, what was found in each goes out, line by line.

Started by a run, `python -m claimx.running.worker`. It takes one request at a time, so that neither side ever waits for
the other to read. When a document takes too long, the clock ends the process, whatever library it is in at the time.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from claimx.reading.document import Document, Trouble
from claimx.reading.paths import Source, read_file
from claimx.running.serial import Extract, complete, guarded
from claimx.running.wire import Answer, Begun, Done, Request, pack, unpack

SECONDS = 60  # that a document may take for each WORDS begun, when nobody said
WORDS = 100_000
_WORD = 6  # bytes of a word, about, where only a file's size is known
_LOADING = "12 soldiers were killed. 12 soldats ont été tués."  # read once a language, so that models are loaded


def limit(words: int, timeout: float | None) -> float:
    """Return the seconds that a document of so many words may take."""
    return timeout or SECONDS * (1 + words // WORDS)


def main(extract: Extract | None = None) -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run decides when to stop
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # when the run is gone
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no reply
    if extract is None:
        from claimx.extraction.extract import extract_document

        extract = extract_document
    _Worker(replies, extract).serve(sys.stdin.buffer)


class _Worker:
    def __init__(self, replies: BinaryIO, extract: Extract) -> None:
        self._replies = replies
        self._extract = extract
        self._loaded: set[str] = set()

    def serve(self, requests: BinaryIO) -> None:
        self._reply(Done())
        for line in requests:
            request: Request = unpack(line)
            for task in request.tasks:
                if isinstance(task, Document):
                    signal.setitimer(signal.ITIMER_REAL, limit(len(task.text.split()), request.timeout))
                    self._document(task, request)
                else:
                    self._source(task, request)
                signal.setitimer(signal.ITIMER_REAL, 0)
                self._reply(Done())

    def _source(self, source: Source, request: Request) -> None:
        try:
            words = source.path.stat().st_size // _WORD
        except OSError:  # reading tells
            words = 0
        signal.setitimer(signal.ITIMER_REAL, limit(words, request.timeout))
        for item in read_file(source, request.fields):
            if isinstance(item, Trouble):
                self._reply(item)
            else:
                self._document(item, request)

    def _document(self, document: Document, request: Request) -> None:
        item: Document | Trouble | None = None
        with guarded(document, "language and date", self._reply):
            item = complete(document, request.wanted)
        if isinstance(item, Trouble):
            self._reply(item)
        if not isinstance(item, Document):
            return
        with guarded(document, "extraction", self._reply):
            self._load(item.lang)
            self._reply(Begun(len(item.text.split()), len(item.text)))
            for claim in self._extract(item, full=request.wanted.full):
                if request.wanted.keeps(claim):
                    self._reply(claim)

    def _load(self, lang: str) -> None:
        """Load the models of a language off the clock: how long that takes says nothing of a document."""
        if lang not in self._loaded:
            with _off_the_clock():
                for _ in self._extract(Document("", _LOADING, lang=lang)):
                    pass
            self._loaded.add(lang)

    def _reply(self, answer: Answer) -> None:
        line = pack(answer)
        with _off_the_clock():  # the run may take its time to read
            self._replies.write(line)
            self._replies.flush()


@contextmanager
def _off_the_clock() -> Iterator[None]:
    left, _ = signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, left)


if __name__ == "__main__":
    main()
