"""Documents that do their worst to a run, and many processes that give what one gives."""

import json
import random
import subprocess
import sys

from tests.running.conftest import found, write


def test_no_document_ends_a_run(toy, tmp_path):
    folder = write(
        tmp_path / "in",
        "11 killed",
        "12 killed raise",
        "hang",
        "13 killed crash",
        f"14 killed crash unless {tmp_path / 'crashed'} 15 killed",
        "16 killed",
    )
    (folder / "7.txt").write_bytes(b"\x00\x01")
    errors = tmp_path / "errors.jsonl"
    ended = toy(folder, "--timeout", "4", "--errors", errors)
    assert ended.returncode == 1
    assert found(ended.stdout) == [
        ("1.txt", 11), ("2.txt", 12), ("4.txt", 13), ("5.txt", 14), ("5.txt", 15), ("6.txt", 16)
    ]  # fmt: skip
    assert ended.stderr.splitlines()[:-1] == [
        f"claimx: {folder}/2.txt: extraction: IndexError: min() arg is an empty sequence",
        f"claimx: {folder}/3.txt: extraction: took longer than 4 s",
        f"claimx: {folder}/4.txt: extraction: the worker died twice (SIGKILL: out of luck)",
        f"claimx: {folder}/7.txt: not text",
    ]
    records = [json.loads(line) for line in errors.read_text().splitlines()]
    assert [(r["path"], r["doc_id"], r["stage"], r["kind"]) for r in records] == [
        (f"{folder}/2.txt", "2.txt", "extraction", "IndexError"),
        (f"{folder}/3.txt", "3.txt", "extraction", "timeout"),
        (f"{folder}/4.txt", "4.txt", "extraction", "died"),
        (f"{folder}/7.txt", "7.txt", "reading", "unreadable"),
    ]
    assert all(record["reason"] for record in records)


def test_many_processes_give_what_one_gives(toy, tmp_path):
    chance = random.Random(1)
    texts = [
        f"{n} killed {'x ' * chance.randrange(4000)} sleep {chance.random() / 100} {n + 1} killed raise"[
            : None if n % 20 == 0 else -6
        ]
        for n in range(150)
    ]
    folder = write(tmp_path / "in", *texts)
    records = "".join(json.dumps({"text": text}) + "\n{broken\n" for text in texts)
    (folder / "records.jsonl").write_text(records)
    one, three = (toy(folder, "--jobs", jobs) for jobs in (1, 3))
    assert one.returncode == three.returncode == 1
    assert len(found(one.stdout)) == 600
    assert one.stdout == three.stdout
    assert one.stderr.splitlines()[:-1] == three.stderr.splitlines()[:-1]


def test_a_worker_that_cannot_start_is_told(tmp_path):
    folder = write(tmp_path / "in", "1 killed")
    for command in (["/none"], [sys.executable, "-c", "import claimx.nothing"]):
        code = f"import claimx.running.processes as p; p.COMMAND = {command}; from claimx.cli.main import main; main()"
        run = [sys.executable, "-c", code, "extract", folder]
        ended = subprocess.run(run, capture_output=True, text=True, check=False)
        assert ended.returncode == 3
        assert ended.stderr.startswith("claimx: no worker can be started: ")
        assert command[-1].split()[-1] in ended.stderr
