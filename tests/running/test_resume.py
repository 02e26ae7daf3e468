"""A run that is killed, changed and taken up again ends with the file that an undisturbed run gives."""

import random
import signal
import subprocess
import sys
import time

import pytest

from tests.running.conftest import found, write

KILLS = 50
SLOW = "sleep 0.03 "


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "in", *(f"{n} killed {SLOW} {n + 1} killed" for n in range(30)))


def left(tmp_path):
    return sorted(path.name for path in tmp_path.iterdir() if path.name != "in")


def test_killed_at_any_moment_it_goes_on(toy, start, folder, tmp_path):
    undisturbed = toy(folder).stdout
    out = tmp_path / "claims.jsonl"
    chance = random.Random(7)
    whole = 0
    for _ in range(KILLS):
        with start(folder, "-o", out, "--resume", "--jobs", 2) as run:
            time.sleep(chance.uniform(0.05, 0.7))
            run.send_signal(chance.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT]))
            told = run.communicate(timeout=60)[1]
        assert "Traceback" not in told or "KeyboardInterrupt" in told  # while Python itself was starting or ending
        if out.exists():  # then it is whole; begin anew
            assert out.read_text() == undisturbed
            whole += 1
            out.unlink()
            (tmp_path / ".claims.jsonl.journal").unlink()
    ended = toy(folder, "-o", out, "--resume")
    assert (ended.returncode, out.read_text()) == (0, undisturbed)
    assert left(tmp_path) == [".claims.jsonl.journal", "claims.jsonl"]
    assert whole < KILLS / 2  # or this has shown nothing


def test_an_interrupted_run_can_be_taken_up_though_nobody_planned_to(toy, start, folder, tmp_path):
    out = tmp_path / "claims.jsonl"
    out.write_text("old")
    with start(folder, "-o", out, "--jobs", 1) as run:
        while not (tmp_path / ".claims.jsonl.part").exists() or (tmp_path / ".claims.jsonl.part").stat().st_size < 2000:
            time.sleep(0.01)
        run.send_signal(signal.SIGTERM)
        told = run.communicate(timeout=60)[1]
    assert run.returncode == 143
    assert "the same command with --resume goes on" in told
    assert out.read_text() == "old"
    toy(folder, "-o", out, "--resume")
    assert out.read_text() == toy(folder).stdout


def test_what_is_finished_is_not_extracted_from_again(toy, tmp_path):
    folder, out = write(tmp_path / "in", "1 killed", "2 killed", "3 killed raise"), tmp_path / "claims.jsonl"
    toy(folder, "-o", out, "--resume")
    (folder / "3.txt").unlink()
    code = "from claimx.running import processes; processes.COMMAND = []; from claimx.cli.main import main; main()"
    arguments = ["extract", folder, "--lang", "en", "-o", out, "--resume"]
    ended = subprocess.run([sys.executable, "-c", code, *arguments], check=False)  # it has no workers at all
    assert (ended.returncode, found(out.read_text())) == (0, [("1.txt", 1), ("2.txt", 2)])


def test_a_run_to_the_end_leaves_nothing_but_its_output(toy, folder, tmp_path):
    out = tmp_path / "claims.jsonl"
    assert toy(folder, "-o", out).returncode == 0
    assert left(tmp_path) == ["claims.jsonl"]


def test_what_changed_is_done_again_and_what_is_gone_stays_until_pruned(toy, tmp_path):
    folder, out = write(tmp_path / "in", "1 killed", "2 killed", "3 killed"), tmp_path / "claims.jsonl"
    toy(folder, "-o", out, "--resume")
    (folder / "1.txt").write_text("10 killed 11 killed")
    (folder / "2.txt").unlink()
    (folder / "0.txt").write_text("0 killed")
    assert toy(folder, "-o", out, "--resume").returncode == 0
    assert found(out.read_text()) == [("0.txt", 0), ("1.txt", 10), ("1.txt", 11), ("3.txt", 3), ("2.txt", 2)]
    toy(folder, "-o", out, "--resume", "--prune")
    assert out.read_text() == toy(folder).stdout


def test_records_are_known_by_their_content(toy, tmp_path):
    folder, out = write(tmp_path / "in"), tmp_path / "claims.jsonl"
    records = folder / "a.jsonl"
    records.write_text('{"id": "a", "text": "1 killed"}\n{"id": "a", "text": "2 killed"}\n{"text": "3 killed"}\n')
    toy(folder, "-o", out, "--resume")
    records.write_text(records.read_text().replace("2 killed", "20 killed"))
    toy(folder, "-o", out, "--resume")
    assert found(out.read_text()) == [("a", 1), ("a#2", 20), ("a.jsonl#3", 3)]


def test_a_document_that_failed_is_done_again(toy, tmp_path):
    folder, out = write(tmp_path / "in", "1 killed", f"2 killed crash unless {tmp_path / 'a'}"), tmp_path / "o.jsonl"
    (folder / "3.txt").write_text(f"3 killed sleep 0.3 crash unless {tmp_path / 'b'} crash unless {tmp_path / 'c'}")
    assert toy(folder, "-o", out, "--resume").returncode == 1  # 3 takes two workers with it
    assert toy(folder, "-o", out, "--resume").returncode == 0
    assert found(out.read_text()) == [("1.txt", 1), ("2.txt", 2), ("3.txt", 3)]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--category", "wounded"), "with categories [], not ['wounded']"),
        (("--min-confidence", "0.5"), "with min_confidence 0.0, not 0.5"),
        (("--lang", "fr"), "with lang 'en', not 'fr'"),
    ],
)
def test_a_journal_of_other_settings_is_refused(toy, tmp_path, arguments, reason):
    folder, out = write(tmp_path / "in", "1 killed"), tmp_path / "claims.jsonl"
    toy(folder, "-o", out, "--resume")
    before = out.read_text()
    ended = toy(folder, "-o", out, "--resume", *arguments)
    assert ended.returncode == 3
    assert ended.stderr == f"claimx: {out}: {tmp_path}/.claims.jsonl.journal was written {reason}\n"
    assert out.read_text() == before


def test_a_journal_of_another_folder_or_of_nothing_is_refused(toy, tmp_path):
    out = tmp_path / "claims.jsonl"
    toy(write(tmp_path / "june", "1 killed"), "-o", out, "--resume")
    ended = toy(write(tmp_path / "july", "1 killed"), "-o", out, "--resume")
    assert "with folders ['june'], not ['july']" in ended.stderr
    (tmp_path / ".claims.jsonl.journal").write_text("This is a note of mine and no database at all. " * 9)
    ended = toy(tmp_path / "june", "-o", out, "--resume")
    assert (ended.returncode, "is no journal of claimx" in ended.stderr) == (3, True)


def test_a_second_run_on_one_output_is_refused_while_the_first_lives(toy, start, folder, tmp_path):
    out = tmp_path / "claims.jsonl"
    with start(folder, "-o", out) as first:
        while not (tmp_path / ".claims.jsonl.part").exists():
            time.sleep(0.01)
        second = toy(folder, "-o", out)
        assert (second.returncode, second.stderr) == (3, f"claimx: {out}: another run is writing it\n")
        first.communicate(timeout=60)
    assert first.returncode == 0
    assert out.read_text() == toy(folder).stdout
