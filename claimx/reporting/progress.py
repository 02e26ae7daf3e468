"""A run as it goes -> messages, a progress bar on standard error, and one closing line."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from claimx.claim import Claim
from claimx.reading.fields import Fields
from claimx.reading.paths import size
from claimx.reporting.messages import Messages, standard_error
from claimx.running.processes import Task
from claimx.running.wire import Begun

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


def counted(number: int, one: str, several: str | None = None) -> str:
    """Say a number of things: "1 document", "2 documents"."""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"


class Progress:
    """Counts what a run does and shows it: a bar before a terminal, a closing line there and wherever it matters."""

    def __init__(self, messages: Messages, paths: Sequence[str], fields: Fields, *, quiet: bool) -> None:
        self.messages = messages
        self.documents = self.claims = 0
        self._known = self._silent = self._words = 0
        self._task_claims = self._task_words = self._task_length = 0
        self._quiet = quiet
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._began = time.monotonic()
        self._ready: float | None = None  # when models were first loaded
        self._bar: Bar | None = None
        self._line: TaskID | None = None
        if self._terminal and not quiet:
            self._bar = _bar()
            self._line = self._bar.add_task("loading", total=size(paths, fields))
            messages.show = self._above
        self._passed = 0  # bytes of tasks that are done

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.messages.flush()
        if self._bar:
            self._bar.stop()
        self.messages.show = standard_error

    def begun(self, begun: Begun) -> None:
        """Note that a document was read."""
        self._ready = self._ready or time.monotonic()
        self._task_words, self._task_length = begun.words, begun.length

    def found(self, task: Task, claim: Claim) -> None:
        """Count a claim; where it stands tells how far a long document is read."""
        self._task_claims += 1
        self.claims += 1
        if self._bar and self._task_length:
            self._show(self._passed + int(task.size * min(1, claim.quantity_end / self._task_length)))

    def done(self, task: Task) -> None:
        """Count a document as done."""
        read = task.known is not None or self._task_length > 0
        self.documents += read
        self._known += task.known is not None
        self._silent += read and not self._task_claims
        self._words += self._task_words
        self._task_claims = self._task_words = self._task_length = 0
        self._passed += task.size
        if self._bar:
            self._show(self._passed)

    def close(self, end: str = "") -> None:
        """Say how it went; `end` is how it ended when not as it should."""
        told = bool(end or self.messages.failed or self.messages.left_out)
        if self._quiet and not end:
            return
        if not (self._terminal or told):
            return
        self.messages.say(f"{end}{self.figures()}, {time.monotonic() - self._began:,.1f} s")

    def figures(self) -> str:
        """Say what was done and what was not."""
        parts = [self._done()]
        if self._known:
            parts.append(f"{self._known:,} known from before")
        if self._silent:
            parts.append(f"{self._silent:,} without a claim")
        if self.messages.failed:
            parts.append(f"{self.messages.failed:,} failed")
        if self.messages.left_out:
            parts.append(self.messages.counts())
        return ", ".join(parts)

    def _done(self) -> str:
        return f"{counted(self.documents, 'document')}, {counted(self.claims, 'claim')}"

    def _show(self, passed: int) -> None:
        assert self._bar
        assert self._line is not None
        taken = time.monotonic() - (self._ready or self._began)
        speed = f", {self._words / max(taken, 1e-6):,.0f} words/s" if self._words else ""
        self._bar.update(self._line, completed=passed, description=self._done() + speed)

    def _above(self, line: str) -> None:
        assert self._bar
        self._bar.console.print(line, markup=False, highlight=False, soft_wrap=True)


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    class Steady(Console):
        """A terminal whose cursor is never hidden, so that no way to end can leave it so."""

        def show_cursor(self, show: bool = True) -> bool:
            return False

    columns = (BarColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
    return Bar(*columns, console=Steady(stderr=True), transient=True)
