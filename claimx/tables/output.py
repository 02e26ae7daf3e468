"""Bytes -> standard output or a file, in whole lines also when a run is interrupted."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import BinaryIO

Write = Callable[[bytes], None]


@contextmanager
def output(path: str | None, stdout: BinaryIO) -> Iterator[Write]:
    """Open where a run writes to: `stdout` for None or "-", else a file that gets its name when it is whole.

    A file is written beside its place under a hidden name; when the run fails or is interrupted the half-written file
    is removed and what stood there before stays. A device or a pipe is written to as it is.

    Raises:
        OSError: when the file cannot be written.
    """
    if path is None or path == "-":
        yield _whole_writes(stdout)
        return
    place = Path(path).resolve()
    if place.exists() and not place.is_file():
        with place.open("wb") as stream:
            yield _whole_writes(stream)
        return
    beside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with beside.open("xb") as stream:
            yield _whole_writes(stream)
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


def _whole_writes(stream: BinaryIO) -> Write:
    def write(data: bytes) -> None:
        with _interrupts_held():
            stream.write(data)
            stream.flush()

    return write


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait until the block is done, so that no line is cut."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, frame: FrameType | None) -> None:
        held.append(number)

    before = signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if held:
        raise KeyboardInterrupt


def fail_silently_on_closed_pipe() -> None:
    """Let `| head` end the program without a message, as Unix tools do."""
    if sys.platform != "win32":
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
