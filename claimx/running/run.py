"""A plan -> its claims, written in the order of what was read, whatever happens on the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from typing import BinaryIO

from claimx import __version__
from claimx.claim import SCHEMA, Claim
from claimx.reading.document import Trouble
from claimx.reading.fields import Fields
from claimx.reporting.progress import Progress
from claimx.running.inputs import digest, names, tasks
from claimx.running.journal import Journal, JournalError
from claimx.running.output import Output, Refused
from claimx.running.processes import Stopped, Task, Workers
from claimx.running.serial import Wanted
from claimx.running.stopping import Stop
from claimx.running.wire import Answer, Begun
from claimx.tables.formats import Writer


@dataclass(frozen=True, slots=True)
class Plan:
    """What to read, what to look for and where to write."""

    paths: tuple[str, ...]
    stdin: BinaryIO | None
    fields: Fields
    wanted: Wanted
    output: Output
    written: Sequence[os.stat_result]  # files that this run writes besides
    jobs: int
    timeout: float | None
    resume: bool = False
    prune: bool = False

    @property
    def settings(self) -> dict[str, object]:
        """What the claims depend on besides the documents."""
        return {
            "version": f"{__version__} {SCHEMA}",
            "lang": self.wanted.lang,
            "doc_date": self.wanted.doc_date and str(self.wanted.doc_date),
            "categories": sorted(self.wanted.categories),
            "min_confidence": self.wanted.min_confidence,
            "full": self.wanted.full,
            "fields": asdict(self.fields),
            "folders": names(self.paths),
        }


def run(plan: Plan, stop: Stop, progress: Progress) -> None:
    """Carry out a plan until it is done or stopped.

    Raises:
        Refused: when the output cannot be written.
        WorkerError: when no worker can be started.
        BrokenPipeError: when whoever read the output has left.
    """
    try:
        with ExitStack() as held:
            _run(plan, stop, progress, held)
    except BrokenPipeError:
        raise
    except JournalError as error:
        raise Refused(f"{plan.output.name}: {error}") from None
    except (OSError, sqlite3.Error) as error:
        where = getattr(error, "filename", None) or plan.output.name
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"{where}: {reason.lower()}") from error


def _run(plan: Plan, stop: Stop, progress: Progress, held: ExitStack) -> None:
    output, journal = plan.output, None
    if output.file:
        journal = Journal(output.journal, plan.settings, resume=plan.resume)
        held.callback(journal.close)
    held.callback(output.drop)
    _Run(plan, output.open(), journal, progress).go(stop)
    if stop.soon:
        return
    output.put()
    if journal and not plan.resume:
        journal.remove()


class _Run:
    def __init__(self, plan: Plan, writer: Writer, journal: Journal | None, progress: Progress) -> None:
        self._plan, self._writer, self._journal, self._progress = plan, writer, journal, progress

    def go(self, stop: Stop) -> None:
        plan = self._plan
        with (
            suppress(Stopped),
            Workers(self._tasks(), plan.jobs, plan.wanted, plan.fields, plan.timeout, stop) as workers,
        ):
            for task, answers in workers:
                if isinstance(task, Trouble):
                    self._progress.messages(task)
                    continue
                if task.known is None:
                    self._extract(task, answers)
                else:
                    self._copy(task.known, task)
                self._progress.done(task)
        if self._journal and not stop.soon:
            if plan.prune:
                self._journal.prune()
            for number in self._journal.gone():
                self._copy(number)

    def _tasks(self) -> Iterator[Task | Trouble]:
        """Give what is to be done, with what is known of it."""
        plan = self._plan
        written = [*plan.written, *([plan.output.before] if plan.output.before else [])]
        for task in tasks(plan.paths, plan.fields, plan.stdin, written):
            if self._journal and isinstance(task, Task):
                with suppress(OSError):  # reading tells
                    seen = digest(task)
                    task = replace(task, digest=seen, known=self._journal.find(task.what.doc_id, seen))
            yield task

    def _extract(self, task: Task, answers: Iterator[Answer]) -> None:
        doc_id = task.what.doc_id
        if self._journal:
            self._journal.begin(doc_id)
        failed = False
        for answer in answers:
            if isinstance(answer, Claim):
                self._write(answer)
                if self._journal:
                    self._journal.add(answer)
                self._progress.found(task, answer)
            elif isinstance(answer, Trouble):
                failed = failed or answer.failure
                self._progress.messages(answer)
            elif isinstance(answer, Begun):
                self._progress.begun(answer)
        if self._journal:
            self._journal.finish(doc_id, task.digest, failed=failed)

    def _copy(self, number: int, task: Task | None = None) -> None:
        """Write the claims of a document that was finished in an earlier run."""
        assert self._journal
        for claim in self._journal.claims(number):
            self._write(claim)
            if task:
                self._progress.found(task, claim)

    def _write(self, claim: Claim) -> None:
        try:
            self._writer.write(claim)
        except ValueError as error:  # the format cannot hold it
            reason = f"claim {claim.claim_id}: {error}"
            self._progress.messages(Trouble(claim.doc_id, reason, True, claim.doc_id, "writing", "ValueError"))
