import io
import os

import pytest

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import read, size


def ids(*paths, stdin=b""):
    found = read([str(path) for path in paths], Fields(), io.BytesIO(stdin))
    return [item.doc_id if isinstance(item, Document) else item for item in found if not counts(item)]


def counts(item):
    return isinstance(item, Trouble) and item.counted and "photo" in item.path


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a/z.md", "a/y.TXT", "c.jsonl", ".hidden.txt", ".git/x.txt", "photo.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"text": "12 killed"}' if name.endswith("jsonl") else "12 killed")
    return tmp_path


def test_a_folder_is_read_with_all_below_it_by_name(folder):
    assert ids(folder) == ["a/y.TXT", "a/z.md", "b.txt", "c.jsonl#1"]


def test_a_file_keeps_the_path_it_was_given_by(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert ids("a/z.md", "./b.txt", "c.jsonl") == ["a/z.md", "b.txt", "c.jsonl#1"]


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(folder):
    (folder / "empty.txt").touch()
    missing, photo = str(folder / "none.txt"), str(folder / "photo.png")
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x01")
    first, second, third, last = ids(missing, photo, folder / "empty.txt", folder / "b.txt")
    assert (first.path, first.reason) == (missing, "no such file or directory")
    assert (second.path, second.reason) == (photo, "not text")
    assert (third.counted, third.failure) == ("empty", False)
    assert last == (folder / "b.txt").as_posix()


def test_a_file_that_may_not_be_read_is_told(folder):
    (folder / "broken.txt").symlink_to("nowhere.txt")
    told = [item for item in ids(folder) if isinstance(item, Trouble)]
    assert [(item.path, item.reason) for item in told] == [(str(folder / "broken.txt"), "no such file or directory")]


def test_a_folder_with_nothing_to_read_is_told(tmp_path):
    (tmp_path / "photo.png").touch()
    [trouble] = ids(tmp_path)
    assert trouble.path == str(tmp_path)


def test_a_name_that_is_not_unicode_can_be_written(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("12 killed")
    assert ids(tmp_path) == ["caf\ufffd.txt"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"12 killed", ["-"]),
        (b'{"text": "a"}\n{"text": "b", "id": "B"}', ["-#1", "B"]),
        (b'\xef\xbb\xbf\n { "text": "a"}', ["-#1"]),
        (b"{12 killed}", ["-"]),
    ],
)
def test_standard_input_is_records_or_text(raw, expected):
    assert ids("-", stdin=raw) == expected


def test_size_is_the_bytes_to_read(folder):
    assert size([str(folder)]) == 3 * 9 + 21
    assert size([str(folder), "-"]) is None
