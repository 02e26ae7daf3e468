"""How a run ends when it is asked to, when its reader leaves, and what a terminal sees of it."""

import os
import pty
import signal
import subprocess
import time

import pytest

from tests.running.conftest import found, write
from tests.running.toy import COMMAND, ROOT


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_lets_the_document_at_hand_be_finished(start, tmp_path, number, status):
    folder = write(tmp_path / "in", "1 killed", "2 killed sleep 0.5 3 killed", "4 killed sleep 5")
    with start(folder) as run:
        first = run.stdout.readline() + run.stdout.readline()  # of the second document's claims, the first
        run.send_signal(number)
        rest, told = run.communicate(timeout=60)
    assert found(first + rest) == [("1.txt", 1), ("2.txt", 2), ("2.txt", 3)]
    assert run.returncode == status
    assert told.startswith("claimx: stopped, only -o FILE lets a run go on: 2 documents, 3 claims, ")


def test_a_second_signal_ends_it_at_once_and_in_whole_lines(start, tmp_path):
    folder = write(tmp_path / "in", "1 killed", "2 killed sleep 50 3 killed")
    with start(folder) as run:
        first = run.stdout.readline() + run.stdout.readline()
        run.send_signal(signal.SIGINT)
        time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        rest, _ = run.communicate(timeout=20)
    assert run.returncode == 130
    assert found(first + rest) == [("1.txt", 1), ("2.txt", 2)]


def test_a_run_that_waits_for_input_can_be_ended(start):
    with start("-", stdin=subprocess.PIPE) as run:
        time.sleep(1)
        run.send_signal(signal.SIGTERM)
        assert run.wait(timeout=20) == 143


def test_a_reader_that_leaves_ends_it_silently(start, tmp_path):
    with start(write(tmp_path / "in", *["1 killed sleep 0.01"] * 200)) as run:
        run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == ""
    assert run.returncode == -signal.SIGPIPE


def test_no_worker_outlives_a_run_for_long(start, tmp_path):
    mark = tmp_path / "mark"
    with start(write(tmp_path / "in", f"1 killed sleep 0.3 2 killed crash unless {mark}")) as run:
        run.stdout.readline()
        run.kill()
    time.sleep(1)
    assert not mark.exists()  # it ended with the next claim


def seen(arguments, *, end=None):
    """Run before a terminal; return what it shows, and how the run ended."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [*COMMAND, *map(str, arguments)], stdout=subprocess.PIPE, stderr=theirs, env=environment, cwd=ROOT
    ) as run:
        os.close(theirs)
        if end:
            end(run)
        run.stdout.read() if not run.stdout.closed else None
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
    return told.decode()


def test_a_terminal_sees_progress_and_a_closing_line(tmp_path):
    folder = write(tmp_path / "in", "1 killed", "sleep 0.5", "raise")
    told = seen(["extract", "--lang", "en", folder])
    assert "1 document, 1 claim" in told  # on the way
    assert f"claimx: {folder}/3.txt: extraction: IndexError: min() arg is an empty sequence" in told
    assert "3 documents, 1 claim, 2 without a claim, 1 failed, " in told
    assert seen(["extract", "--lang", "en", folder / "1.txt", "--quiet"]) == ""


def test_a_terminal_is_left_as_it_was_however_a_run_ends(tmp_path):
    folder = write(tmp_path / "in", *["1 killed sleep 0.05"] * 50)

    def kill(run):
        run.stdout.readline()
        run.kill()

    def leave(run):
        run.stdout.readline()
        run.stdout.close()

    for end in (None, kill, leave):
        told = seen(["extract", "--lang", "en", folder], end=end)
        assert told
        assert "\x1b[?25l" not in told  # the cursor is never hidden
