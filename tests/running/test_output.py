"""What a run writes, and what it refuses to write over."""

import json
import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from claimx.tables.formats import read_claims
from tests.running.conftest import EXTRACT, found, write
from tests.running.toy import ROOT


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "in", "1 killed", "2 killed")


def test_a_file_that_is_read_is_never_the_output(toy, folder):
    before = (folder / "1.txt").read_text()
    ended = toy(folder / "1.txt", "-o", folder / "1.txt")
    assert (ended.returncode, "1.txt is read in this run" in ended.stderr) == (2, True)
    ended = toy(folder, "-o", folder / "1.txt")
    assert (ended.returncode, "claimx did not write it" in ended.stderr) == (2, True)
    ended = toy(folder / "1.txt", "--errors", folder / "1.txt")
    assert ended.returncode == 2
    with (folder / "1.txt").open("a") as appended:
        ended = toy(folder / "1.txt", stdout=appended, stderr=subprocess.PIPE, capture_output=False)
    assert (ended.returncode, "1.txt is read in this run" in ended.stderr) == (2, True)
    (folder / "link.jsonl").symlink_to("1.txt")
    assert toy(folder / "1.txt", "-o", folder / "link.jsonl").returncode == 2
    assert (folder / "1.txt").read_text() == before


def test_the_output_in_the_folder_read_is_not_read(toy, folder):
    out, errors = folder / "0.jsonl", folder / "00.jsonl"
    (folder / "3.txt").write_text("raise")
    for _ in range(2):
        assert toy(folder, "-o", out, "--errors", errors).returncode == 1
        assert found(out.read_text()) == [("1.txt", 1), ("2.txt", 2)]
        assert len(errors.read_text().splitlines()) == 1
    with out.open("w") as written:
        toy(folder, "--errors", errors, stdout=written, stderr=subprocess.DEVNULL, capture_output=False)
    assert found(out.read_text()) == [("1.txt", 1), ("2.txt", 2)]


@pytest.mark.parametrize("suffix", ["csv", "parquet", "xlsx", "sqlite", "duckdb"])
def test_every_format_gets_the_same_claims_and_can_be_taken_up(toy, folder, tmp_path, suffix):
    out = tmp_path / f"claims.{suffix}"
    for _ in range(2):
        assert toy(folder, "-o", out, "--resume").returncode == 0
        assert [(claim.doc_id, claim.value) for claim in read_claims(str(out))] == [("1.txt", 1), ("2.txt", 2)]


def test_a_suffix_that_is_no_format_is_refused(toy, folder, tmp_path):
    ended = toy(folder, "-o", tmp_path / "ok.txt")
    assert (ended.returncode, "no format has the suffix '.txt'" in ended.stderr) == (2, True)


def test_an_output_keeps_its_mode_and_a_link_stays_a_link(toy, folder, tmp_path):
    out = tmp_path / "claims.jsonl"
    out.write_text("old")
    out.chmod(0o640)
    (tmp_path / "link.jsonl").symlink_to("claims.jsonl")
    assert toy(folder, "-o", tmp_path / "link.jsonl").returncode == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert len(found(out.read_text())) == 2


def test_a_read_only_output_is_refused(toy, folder, tmp_path):
    out = tmp_path / "claims.jsonl"
    out.write_text("old")
    out.chmod(0o444)
    ended = toy(folder, "-o", out)
    assert (ended.returncode, ended.stderr, out.read_text()) == (3, f"claimx: {out} is read-only\n", "old")
    (tmp_path / "closed").mkdir(mode=0o555)
    ended = toy(folder, "-o", tmp_path / "closed" / "claims.jsonl")
    assert (ended.returncode, ended.stderr) == (3, f"claimx: {tmp_path}/closed is read-only\n")


def test_a_folder_is_no_output(toy, folder, tmp_path):
    for name in (f"{tmp_path}/", tmp_path, f"{tmp_path}/none/"):
        ended = toy(folder, "-o", name)
        assert (ended.returncode, "is a folder; name a file in it" in ended.stderr) == (2, True)


def test_a_missing_folder_is_told(toy, folder, tmp_path):
    ended = toy(folder, "-o", tmp_path / "none" / "claims.jsonl")
    assert (ended.returncode, f"there is no folder {tmp_path}/none\n" in ended.stderr) == (3, True)


@pytest.mark.parametrize("arguments", [(), ("-o", "/dev/full")])
def test_a_full_device_is_told(folder, toy, arguments):
    with Path("/dev/full").open("w") as full:
        ended = toy(folder, *arguments, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    name = "/dev/full" if arguments else "standard output"
    assert (ended.returncode, ended.stderr) == (3, f"claimx: {name}: no space left on device\n")
    assert toy(folder, "-o", "/dev/null").returncode == 0


def test_a_full_errors_file_is_told(toy, tmp_path):
    ended = toy(write(tmp_path / "in", "raise"), "--errors", "/dev/full")
    assert (ended.returncode, "claimx: /dev/full: no space left on device" in ended.stderr) == (3, True)


def test_a_disk_that_fills_leaves_what_stood_there_and_can_be_taken_up(toy, tmp_path):
    folder = write(tmp_path / "in", *("1 killed " * 50 for _ in range(20)))
    out = tmp_path / "claims.jsonl"
    out.write_text("old")

    def little():
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    ended = toy(folder, "-o", out, preexec_fn=little)
    assert ended.returncode == 3
    assert ended.stderr.count("\n") == 1
    assert out.read_text() == "old"
    assert not (tmp_path / ".claims.jsonl.part").exists()
    assert toy(folder, "-o", out, "--resume").returncode == 0
    assert out.read_text() == toy(folder).stdout


def test_closed_streams_are_told(folder):
    def shell(redirection, *arguments):
        command = [*EXTRACT, *map(str, arguments)]
        line = f'exec "$@" {redirection}'
        return subprocess.run(["sh", "-c", line, "sh", *command], capture_output=True, text=True, cwd=ROOT, check=False)

    ended = shell(">&-", folder)
    assert (ended.returncode, ended.stderr) == (3, "claimx: standard output is closed\n")
    ended = shell("<&-", "-", folder)
    assert ended.returncode == 1
    assert ended.stderr.startswith("claimx: -: standard input is closed\n")
    assert found(ended.stdout) == [("1.txt", 1), ("2.txt", 2)]
    assert found(shell("2>&-", "none.txt", folder).stdout) == [("1.txt", 1), ("2.txt", 2)]
    code = "from claimx.cli.main import main; main()"
    for command in ("schema", "text"):
        line = f'exec {sys.executable} -c "{code}" {command} {folder if command == "text" else ""}'
        for to in (">&-", "> /dev/full"):
            ended = subprocess.run(["sh", "-c", f"{line} {to}"], capture_output=True, text=True, cwd=ROOT, check=False)
            assert (ended.returncode, ended.stderr.startswith("claimx: standard output: ")) == (3, True)


def test_what_goes_on_only_with_a_file_is_wrong_usage(toy, folder, tmp_path):
    assert toy(folder, "--resume").returncode == 2
    assert toy(folder, "-o", tmp_path / "o.jsonl", "--prune").returncode == 2
    assert toy(folder, "-o", "/dev/null", "--resume").returncode == 2


def test_ids_are_the_same_from_everywhere_and_never_twice(toy, tmp_path):
    june, july = write(tmp_path / "june", "1 killed"), write(tmp_path / "july", "2 killed")
    (june / "r.jsonl").write_text('{"id": "a", "text": "3 killed"}\n{"id": "a", "text": "4 killed"}\n')
    assert found(toy(june).stdout) == [("1.txt", 1), ("a", 3), ("a#2", 4)]
    both = [("june/1.txt", 1), ("a", 3), ("a#2", 4), ("july/1.txt", 2)]
    here = {"cwd": june, "env": {**os.environ, "PYTHONPATH": str(ROOT)}}
    for ended in (toy(june, july), toy(".", "../july/", **here), toy(june / ".", july, **here)):
        assert found(ended.stdout) == both
        claim_ids = [json.loads(line)["claim_id"] for line in ended.stdout.splitlines()]
        assert len(set(claim_ids)) == 4
    assert found(toy(june / "1.txt", "../july/1.txt", **here).stdout) == [("1.txt", 1), ("1.txt#2", 2)]


def test_the_same_fault_in_many_records_is_told_once(toy, tmp_path):
    folder = write(tmp_path / "in", "1 killed", "nothing")
    (folder / "r.jsonl").write_text('{"none": "1 killed"}\n' * 410 + "{\n" + '{"text": "raise"}\n' * 3)
    ended = toy(folder)
    assert ended.returncode == 1
    many, one, extraction, closing = ended.stderr.splitlines()
    assert many.startswith(f"claimx: {folder}/r.jsonl: 410 records, the first line 1: ")
    assert one.startswith(f"claimx: {folder}/r.jsonl: line 411: not JSON")
    assert extraction.startswith(f"claimx: {folder}/r.jsonl: 3 records, the first line 412: extraction: IndexError: ")
    assert closing.startswith("claimx: 5 documents, 1 claim, 4 without a claim, 414 failed, ")


def test_a_message_is_one_line_and_moves_no_cursor(toy, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a\nb\x1b[2J.txt").write_text("raise")
    told = toy(tmp_path / "in").stderr
    assert (
        told.splitlines()[0]
        == f"claimx: {tmp_path}/in/a b [2J.txt: extraction: IndexError: min() arg is an empty sequence"
    )
