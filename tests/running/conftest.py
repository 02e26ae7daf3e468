"""Runs of real processes, whose extraction does what documents say (see toy.py)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.running.toy import COMMAND, ROOT

EXTRACT = [*COMMAND, "extract", "--lang", "en"]


@pytest.fixture
def toy() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run to the end: `toy(folder, "-o", file)`."""

    def run(*arguments: object, **how: object) -> subprocess.CompletedProcess[str]:
        given = {"capture_output": True, "text": True, "timeout": 60, "cwd": ROOT, **how}
        return subprocess.run([*EXTRACT, *map(str, arguments)], **given)

    return run


@pytest.fixture
def start() -> Callable[..., subprocess.Popen[str]]:
    """Start a run, to be sent signals."""

    def run(*arguments: object, **how: object) -> subprocess.Popen[str]:
        given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": ROOT, **how}
        return subprocess.Popen([*EXTRACT, *map(str, arguments)], **given)

    return run


def write(folder: Path, *texts: str) -> Path:
    """Write texts as 1.txt, 2.txt, ... of a new folder."""
    folder.mkdir()
    for number, text in enumerate(texts, start=1):
        (folder / f"{number}.txt").write_text(text)
    return folder


def found(lines: str) -> list[tuple[str, int]]:
    """Read the documents and numbers of claims."""
    return [(claim["doc_id"], claim["value"]) for claim in map(json.loads, lines.splitlines())]
