"""A run as it goes -> a progress bar on standard error, and one closing line."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Protocol, Self

from claimx.claim import Claim
from claimx.reading.document import Document, Trouble
from claimx.reading.paths import size
from claimx.running.serial import Tell


class Progress(Protocol):
    """Something that is told how a run goes."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def tell(self, trouble: Trouble) -> None:
        """Tell what could not be read."""

    def advance(self, document: Document, claims: Sequence[Claim]) -> None:
        """Count one document as done."""


def watch(tell: Tell, paths: Sequence[str], quiet: bool) -> Progress:
    """Return a bar when somebody sits before a terminal and did not ask for quiet, else nothing that shows."""
    return Silence(tell) if quiet or not sys.stderr.isatty() else Bar(tell, size(paths))


class Silence:
    """No bar: troubles are told and nothing else."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def advance(self, document: Document, claims: Sequence[Claim]) -> None:
        """Count nothing."""


class Bar:
    """A bar with documents, claims, words per second and time left, replaced by one closing line at the end."""

    def __init__(self, tell: Tell, total: int | None) -> None:
        """Take `total`, the bytes to read, or None when that is not known and no time left can be told."""
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        columns = (BarColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
        self._bar = RichProgress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("loading", total=total)
        self._tell = tell
        self._documents = self._claims = self._words = 0
        self._began = time.monotonic()

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        self._bar.console.print(f"{self._figures()}, {time.monotonic() - self._began:,.1f} s", highlight=False)

    def tell(self, trouble: Trouble) -> None:
        """Tell what could not be read, above the bar."""
        self._tell(trouble)

    def advance(self, document: Document, claims: Sequence[Claim]) -> None:
        """Count one document as done."""
        self._documents += 1
        self._claims += len(claims)
        self._words += len(document.text.split())
        self._bar.update(self._task, advance=document.size, description=self._figures())

    def _figures(self) -> str:
        speed = self._words / max(time.monotonic() - self._began, 1e-6)
        return f"{self._documents:,} documents, {self._claims:,} claims, {speed:,.0f} words/s"
