"""Ctrl-C, SIGTERM and a closed terminal -> a run that ends after the document at hand."""

from __future__ import annotations

import signal
from types import FrameType, TracebackType
from typing import Any, Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stop:
    """Remembers the signals that ask to stop while it is entered; a third one ends the program at once."""

    def __init__(self) -> None:
        self.signals: list[int] = []
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for number in _SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @property
    def soon(self) -> bool:
        """Whether to stop after the document at hand."""
        return bool(self.signals)

    @property
    def now(self) -> bool:
        """Whether to stop after the claim at hand: somebody asked twice."""
        return len(self.signals) > 1

    @property
    def status(self) -> int:
        """The exit status of a program that was stopped, as shells know it."""
        return 128 + self.signals[0]

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.signals.append(number)
        if self.now:
            signal.signal(number, signal.SIG_DFL)
