"""What tests of several folders share."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimx.claim import Claim
from claimx.cli.main import main
from claimx.running import processes
from claimx.running.processes import Worker
from claimx.running.wire import Answer, Request

SAMPLES = Path(__file__).parent.parent / "samples"


@dataclass(frozen=True)
class Ended:
    """How a run of the command line ended."""

    status: int
    out: str
    err: str


class Shared(Worker):
    """One worker process for all runs of the tests, whose models are loaded once."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = threading.Lock()

    def ask(self, request: Request) -> Iterator[Answer]:
        with self._turn:
            yield from super().ask(request)

    def close(self) -> None:
        """Stay alive for the next run."""


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """Share a worker process."""
    shared = Shared()
    yield shared
    shared.kill()
    Worker.close(shared)


@pytest.fixture
def claimx(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], worker: Worker
) -> Callable[..., Ended]:
    """Run the command line in this process: `claimx("extract", path, stdin=b"...")`."""
    monkeypatch.setattr(processes, "Worker", lambda: worker)

    def run(*arguments: object, stdin: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "argv", ["claimx", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsysbinary.readouterr()
        return Ended(ended.value.code or 0, out.decode(), err.decode())

    return run


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    """Make a claim from a sentence with its number between asterisks: "*At least 16* people died."."""

    def make(marked: str = "*Twelve* soldiers were killed.", **fields: object) -> Claim:
        before, quantity, after = marked.split("*")
        sentence = before + quantity + after
        given: dict[str, object] = {
            "doc_id": "a.txt", "doc_title": None, "doc_date": None, "doc_url": None, "lang": "en", "category": "killed",
            "quantity": quantity, "quantity_start": len(before), "quantity_end": len(before) + len(quantity),
            "value": 12, "low": 12, "high": 12, "bound": "exact", "population": None, "modality": "asserted",
            "source": None, "source_type": "author", "source_text": None, "source_start": None, "source_end": None,
            "cue": None, "cue_start": None, "cue_end": None, "via": (), "date": None, "date_text": None,
            "date_scope": None, "location": None, "location_scope": None, "sentence": sentence, "sentence_start": 0,
            "sentence_end": len(sentence), "confidence": 0.9,
        }  # fmt: skip
        return Claim(**{**given, **fields})

    return make
