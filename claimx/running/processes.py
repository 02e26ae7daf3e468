"""Tasks -> what workers answer, in the order of the tasks, however many processes share the work.

A thread for each worker process speaks with it; one more feeds them. Tasks wait in one line, and a worker takes as many
as make a fair portion, so that few small documents keep one process busy and many keep all. Nothing piles up: the
feeder waits while too much is under way, and a worker that is far ahead of the output waits for it.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import Source
from claimx.running.serial import Wanted
from claimx.running.stopping import Stop
from claimx.running.wire import Answer, Begun, Done, Request, pack, unpack
from claimx.running.worker import SECONDS, WORDS

COMMAND = [sys.executable, "-P", "-m", "claimx.running.worker"]
PORTION = 32_000  # bytes of text that a worker takes at once, about a second of work
AHEAD = 64  # tasks under way for each worker, at most ...
AHEAD_BYTES = 64_000_000  # ... and bytes of text, in all
ANSWERS = 1000  # of one task that wait to be written
_MOMENT = 0.2  # seconds between two looks at whether to stop
_PATIENCE = 5  # seconds for a worker that was killed to be gone
# Libraries take a thread for each core by themselves; the processes are that already.
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class WorkerError(Exception):
    """No worker can be started."""


class Stopped(Exception):
    """The run is to end at once."""


class _Died(Exception):
    """A worker ended with a document in hand."""

    def __init__(self, status: int, said: str) -> None:
        self.status, self.said = status, said


@dataclass(frozen=True, slots=True)
class Task:
    """Something to read and extract from, or, with `known`, something whose claims are known from an earlier run."""

    what: Document | Source
    size: int  # bytes
    digest: bytes = b""
    known: int | None = None  # its number in the journal

    @property
    def path(self) -> str:
        """Where it was read, for messages."""
        return self.what.path or self.what.doc_id if isinstance(self.what, Document) else str(self.what.path)


@dataclass(slots=True, eq=False)
class _Slot:
    task: Task | Trouble
    answers: queue.Queue[Answer] = field(default_factory=lambda: queue.Queue(ANSWERS))

    @property
    def weight(self) -> int:
        return self.task.size if isinstance(self.task, Task) else 0


class Worker:
    """One worker process, started when it is first asked and again after it died."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, request: Request) -> Iterator[Answer]:
        """Yield what the worker answers, with a Done at the end of each task.

        Raises:
            _Died: when the worker ends on the way.
            WorkerError: when it cannot be started.
        """
        process = self._process or self._start()
        assert process.stdin
        assert process.stdout
        left = len(request.tasks)
        try:
            process.stdin.write(pack(request))
            process.stdin.flush()
        except BrokenPipeError:
            raise self._death(process) from None
        while left:
            line = process.stdout.readline()
            if not line.endswith(b"\n"):
                raise self._death(process)
            answer: Answer = unpack(line)
            left -= isinstance(answer, Done)
            yield answer

    def _start(self) -> subprocess.Popen[bytes]:
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - until the process is gone
        try:
            process = subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                env={**os.environ, **_ONE_THREAD},
                process_group=0,  # a terminal's Ctrl-C is for the run, which lets workers finish
            )
        except OSError as error:
            raise WorkerError(f"no worker can be started: {error}") from error
        self._process = process
        assert process.stdout
        if not process.stdout.readline():
            raise WorkerError(f"no worker can be started: {self._death(process).said}")
        return process

    def _death(self, process: subprocess.Popen[bytes]) -> _Died:
        self._process = None
        status = process.wait()
        assert process.stdin
        assert process.stdout
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.close()
        with self._said as said:
            said.seek(0)
            lines = said.read().decode(errors="replace").split("\n")
        return _Died(status, next((line for line in reversed(lines) if line.strip()), ""))

    def kill(self) -> None:
        """End the process, whatever it does; may be called while another thread asks it."""
        if process := self._process:
            process.kill()

    def close(self) -> None:
        """End the process and let go of it."""
        self.kill()
        if self._process:
            self._death(self._process)


class Workers:
    """Processes that work on tasks; iterate to get each task, in order, with its answers."""

    def __init__(
        self,
        tasks: Iterable[Task | Trouble],
        jobs: int,
        wanted: Wanted,
        fields: Fields,
        timeout: float | None,
        stop: Stop,
    ) -> None:
        self._tasks, self._jobs = tasks, jobs
        self._wanted, self._fields, self._timeout = wanted, fields, timeout
        self._stop = stop
        self._change = threading.Condition()
        # All below belongs to whoever holds `_change`.
        self._order: deque[_Slot] = deque()  # under way and not yet written
        self._waiting: deque[_Slot] = deque()  # not yet taken by a worker
        self._bytes = self._waiting_bytes = 0
        self._threads: dict[Worker, threading.Thread] = {}
        self._idle = 0  # workers that wait
        self._fed = self._closed = False
        self._error: BaseException | None = None

    def __enter__(self) -> Workers:
        threading.Thread(target=self._feed, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._change:
            self._closed = True
            self._change.notify_all()
            threads = dict(self._threads)
        for worker in threads:
            worker.kill()
        for thread in threads.values():
            thread.join(_PATIENCE)

    def __iter__(self) -> Iterator[tuple[Task | Trouble, Iterator[Answer]]]:
        """Yield each task with its answers, which must be read to their end; ends early when the run is stopped.

        Raises:
            WorkerError: when no worker can be started.
            Stopped: among the answers, when the run is to end at once.
        """
        while True:
            with self._change:
                while not (self._order or self._fed or self._error or self._stop.soon):
                    self._change.wait(_MOMENT)
                if self._error:
                    raise self._error
                if self._stop.soon or not self._order:
                    return
                slot = self._order[0]
            yield slot.task, self._answers(slot)
            with self._change:
                self._order.popleft()
                self._bytes -= slot.weight
                self._change.notify_all()

    def _answers(self, slot: _Slot) -> Iterator[Answer]:
        if isinstance(slot.task, Trouble) or slot.task.known is not None:
            return
        while True:
            if self._stop.now:
                raise Stopped
            try:
                answer = slot.answers.get(timeout=_MOMENT)
            except queue.Empty:
                if self._error:
                    raise self._error from None
                continue
            if isinstance(answer, Done):
                return
            yield answer

    def _feed(self) -> None:
        try:
            for task in self._tasks:
                slot = _Slot(task)
                with self._change:
                    while self._full() and not self._closed:
                        self._change.wait()
                    if self._closed:
                        return
                    self._order.append(slot)
                    self._bytes += slot.weight
                    if isinstance(task, Task) and task.known is None:
                        self._waiting.append(slot)
                        self._waiting_bytes += slot.weight
                        self._hire()
                    self._change.notify_all()
        except BaseException as error:
            self._fail(error)
        with self._change:
            self._fed = True
            self._change.notify_all()

    def _full(self) -> bool:
        return len(self._order) >= AHEAD * self._jobs or self._bytes >= AHEAD_BYTES

    def _hire(self) -> None:
        """Start one more worker when there is work for it that no other waits for."""
        much = self._waiting_bytes >= PORTION and not self._idle
        if not self._threads or (much and len(self._threads) < self._jobs):
            worker = Worker()
            self._threads[worker] = threading.Thread(target=self._work, args=(worker,), daemon=True)
            self._threads[worker].start()

    def _work(self, worker: Worker) -> None:
        try:
            while portion := self._portion():
                self._attend(worker, portion)
        except BaseException as error:
            self._fail(error)
        finally:
            worker.close()

    def _fail(self, error: BaseException) -> None:
        with self._change:
            if not self._closed:
                self._error = error
            self._change.notify_all()

    def _portion(self) -> deque[_Slot]:
        """Wait for work and take a fair portion of it; empty when there is no more."""
        with self._change:
            self._idle += 1
            while not (self._waiting or self._fed or self._closed):
                self._change.wait()
            self._idle -= 1
            portion: deque[_Slot] = deque()
            weight = 0
            fair = 1 + len(self._waiting) // self._jobs
            while self._waiting and not self._closed and len(portion) < fair and weight < PORTION:
                portion.append(self._waiting.popleft())
                weight += portion[-1].weight
            self._waiting_bytes -= weight
            return portion

    def _attend(self, worker: Worker, portion: deque[_Slot]) -> None:
        """Have a worker do a portion; the document in which it dies is done again once, then told."""
        passed = 0  # answers of the first task that have been passed on
        again = False  # the first task already cost a worker
        stage = "reading"
        while portion and not self._closed:
            tasks = [slot.task.what for slot in portion if isinstance(slot.task, Task)]
            seen = 0
            try:
                for answer in worker.ask(Request(self._wanted, self._fields, self._timeout, tasks)):
                    seen += 1
                    if seen <= passed:
                        continue  # given before the worker died
                    self._put(portion[0], answer)
                    passed = seen
                    stage = "extraction" if isinstance(answer, Begun) else stage
                    if isinstance(answer, Done):
                        portion.popleft()
                        passed, seen, again, stage = 0, 0, False, "reading"
            except _Died as died:
                if not again and died.status != -signal.SIGALRM:
                    again = True
                    continue
                slot = portion.popleft()
                self._put(slot, _obituary(slot.task, stage, died, self._timeout))
                self._put(slot, Done())
                passed, again, stage = 0, False, "reading"

    def _put(self, slot: _Slot, answer: Answer) -> None:
        while not self._closed:
            try:
                slot.answers.put(answer, timeout=_MOMENT)
                return
            except queue.Full:
                continue


def _obituary(task: Task | Trouble, stage: str, died: _Died, timeout: float | None) -> Trouble:
    """Tell of the document that a worker died of."""
    assert isinstance(task, Task)
    if died.status == -signal.SIGALRM:
        limit = f"{timeout:g} s" if timeout else f"{SECONDS} s for each {WORDS:,} words"
        kind, reason = "timeout", f"took longer than {limit}"
    else:
        how = signal.Signals(-died.status).name if died.status < 0 else f"exit status {died.status}"
        kind, reason = "died", f"the worker died twice ({how}{': ' if died.said else ''}{died.said})"
    return Trouble(task.path, reason, True, task.what.doc_id, stage, kind)
