"""The command line as a process: pipes, interrupts, terminals."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CLAIMX = [sys.executable, "-c", "from claimx.cli.main import main; main()"]
LINE = (
    json.dumps({"text": "At least 16 civilians were killed near Hasaka. Two soldiers were wounded."}).encode() + b"\n"
)


def test_a_closed_pipe_ends_it_silently(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(LINE * 2000)
    with subprocess.Popen([*CLAIMX, "extract", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == b""


def test_an_interrupt_leaves_whole_lines(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(LINE * 5000)
    with subprocess.Popen([*CLAIMX, "extract", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told.strip() == b""
    written = (first + rest).decode()
    assert written.endswith("\n")
    assert all(json.loads(line) for line in written.splitlines())


def test_output_is_the_same_on_every_run(tmp_path):
    samples = Path(__file__).parent.parent.parent / "samples"
    runs = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        runs.append(
            subprocess.run([*CLAIMX, "extract", samples], capture_output=True, check=True, env=environment).stdout
        )
    assert runs[0] == runs[1]
    assert runs[0]


@pytest.mark.parametrize(("options", "shown"), [((), True), (("--quiet",), False)])
def test_a_terminal_sees_progress_and_a_closing_line(tmp_path, options, shown):
    (tmp_path / "a.jsonl").write_bytes(LINE)
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    subprocess.run(
        [*CLAIMX, "extract", tmp_path, *options], stdout=subprocess.DEVNULL, stderr=theirs, check=True, env=environment
    )
    os.close(theirs)
    told = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:  # how Linux says that nobody is left to write
            break
        if not more:
            break
        told += more
    os.close(ours)
    assert (b"1 documents, 2 claims" in told) == shown
    assert shown or told == b""
