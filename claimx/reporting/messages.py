"""Troubles -> lines on standard error and records in a file of errors. All messages of all commands go through here."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

import click

from claimx.reading.document import Trouble, encodable

VERBOSE = "claimx.verbose"  # under which the option of that name is kept
_NUMBER = re.compile(r"\d+")
_RECORD = re.compile(r"(.*): (\w+ \d+)", re.DOTALL)  # the path of a record: "news.jsonl: line 3"


def standard_error(line: str) -> None:
    """Write a line to standard error."""
    with suppress(OSError):  # it is gone: nobody is there to be told
        click.echo(line, err=True)


class Messages:
    """Tells what went wrong, one line each; the same fault in records of one file is told once, with a count."""

    def __init__(self) -> None:
        self.show: Callable[[str], None] = standard_error  # a progress bar puts itself here, to get out of the way
        self.failed = 0
        self.left_out: Counter[str] = Counter()  # by what they are, for the closing line
        context = click.get_current_context(silent=True)
        self._details = bool(context and context.meta.get(VERBOSE))  # whether to tell what few want to know
        self.errors: BinaryIO | None = None  # where a record of each failure goes
        self._file = ""  # that the held faults are in
        self._held: dict[tuple[str, str], tuple[Trouble, int]] = {}  # by stage and reason, whatever numbers are in it

    def __call__(self, trouble: Trouble) -> None:
        """Count a trouble and tell it, now or with others of its kind."""
        if trouble.failure:
            self.failed += 1
            self._record(trouble)
        if trouble.counted:
            self.left_out[trouble.counted] += 1
            return
        if trouble.detail and not self._details:
            return
        record = _RECORD.fullmatch(trouble.path)
        if not record or record[1] != self._file:
            self.flush()
        if record:
            self._file = record[1]
            key = (trouble.stage, _NUMBER.sub("", trouble.reason))
            first, times = self._held.get(key, (trouble, 0))
            self._held[key] = first, times + 1
        else:
            self._tell(trouble)

    def flush(self) -> None:
        """Tell what is held back."""
        for first, times in self._held.values():
            if times == 1:
                self._tell(first)
            else:
                record = first.path.removeprefix(f"{self._file}: ")
                self._tell(replace(first, path=f"{self._file}: {times:,} records, the first {record}"))
        self._held.clear()

    @property
    def status(self) -> int:
        """The exit status: 1 when anything failed."""
        return int(self.failed > 0)

    def end(self) -> int:
        """Tell what is held back and what was only counted; return the exit status."""
        self.flush()
        if self.left_out:
            self.say(self.counts())
        return self.status

    def counts(self) -> str:
        """Say how much of what was left out."""
        return "left out: " + ", ".join(f"{number:,} {what}" for what, number in sorted(self.left_out.items()))

    def say(self, line: str) -> None:
        """Tell one line, with nothing in it that moves a terminal's cursor."""
        printable = "".join(c if c.isprintable() else " " for c in line)
        self.show(f"claimx: {' '.join(printable.split())}")

    def _tell(self, trouble: Trouble) -> None:
        stage = "" if trouble.stage in ("reading", "language") else f"{trouble.stage}: "
        self.say(f"{trouble.path}: {stage}{trouble.reason}")

    def _record(self, trouble: Trouble) -> None:
        if self.errors:
            names = ("path", "doc_id", "stage", "kind", "reason")
            line = json.dumps({name: getattr(trouble, name) or None for name in names}, ensure_ascii=False)
            try:
                self.errors.write(f"{encodable(line)}\n".encode())
                self.errors.flush()
            except OSError as error:
                raise OSError(error.errno, error.strerror, self.errors.name) from None
