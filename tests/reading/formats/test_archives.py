import bz2
import gzip
import io
import lzma
import tarfile

import pytest
from backports import zstd

from claimx.reading.fields import Fields
from tests.reading.given import WORDS, document, documents, read_bytes, reading, reasons, zipped


def tar(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, raw in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(raw)
            archive.addfile(entry, io.BytesIO(raw))
    return out.getvalue()


PACKED = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zstd.compress}
MEMBERS = {"a.txt": b"12 killed", "b/c.jsonl": b'{"text": "2 hurt"}', "photo.png": b"\x89PNG", ".hidden.txt": b"x"}
IDS = ["!a.txt", "!b/c.jsonl#1"]


def ids(found, archive):
    return [item.doc_id.rpartition(archive)[2] for item in documents(found)]


@pytest.mark.parametrize("suffix", PACKED)
def test_a_packed_file_is_read_as_if_it_were_not(tmp_path, suffix):
    found = document(read_bytes(tmp_path, f"a.txt{suffix}", PACKED[suffix](WORDS.encode())))
    assert (found.text, found.doc_id) == (WORDS, f"{tmp_path}/a.txt{suffix}")
    raw = PACKED[suffix](b'{"text": "a"}\n{"text": "b"}\n')
    assert ids(read_bytes(tmp_path, f"a.jsonl{suffix}", raw), suffix) == ["#1", "#2"]


@pytest.mark.parametrize("suffix", PACKED)
def test_several_packed_ones_behind_each_other_are_one(tmp_path, suffix):
    parts = PACKED[suffix](b"12 killed, ") + PACKED[suffix](b"2 hurt")
    assert document(read_bytes(tmp_path, f"a.txt{suffix}", parts)).text == "12 killed, 2 hurt"


@pytest.mark.parametrize("suffix", PACKED)
def test_archives_packed(tmp_path, suffix):
    found = read_bytes(tmp_path, f"a.tar{suffix}", PACKED[suffix](tar(MEMBERS)))
    assert ids(found, suffix) == IDS
    assert [item.counted for item in found if item.doc_id == ""] == [".png"]


def test_archives(tmp_path):
    assert ids(read_bytes(tmp_path, "a.tar", tar(MEMBERS)), "a.tar") == IDS
    assert ids(read_bytes(tmp_path, "a.tgz", gzip.compress(tar(MEMBERS))), "a.tgz") == IDS
    assert ids(read_bytes(tmp_path, "a.zip", zipped(MEMBERS)), "a.zip") == IDS


def test_archives_in_archives_and_on_standard_input(tmp_path):
    inner = zipped({"in.tar.gz": gzip.compress(tar(MEMBERS))})
    found = read_bytes(tmp_path, "a.zip", zipped({"x/in.zip": inner}))
    assert ids(found, "a.zip!x/in.zip!in.tar.gz") == IDS
    assert ids(reading("-", stdin=inner), "in.tar.gz") == IDS


def test_names_that_lead_out_of_an_archive_lead_nowhere(tmp_path):
    names = ["../../evil.txt", "/etc/passwd.txt", "C:\\x\\y.txt", "a/../b.txt"]
    safe = ["!evil.txt", "!etc/passwd.txt", "!x/y.txt", "!a/b.txt"]
    before = set(tmp_path.parent.rglob("*"))
    assert ids(read_bytes(tmp_path, "a.zip", zipped(dict.fromkeys(names, b"12 killed"))), "a.zip") == safe
    assert ids(read_bytes(tmp_path, "a.tar", tar(dict.fromkeys(names, b"12 killed"))), "a.tar") == safe
    assert set(tmp_path.parent.rglob("*")) - before == {tmp_path / "a.zip", tmp_path / "a.tar"}


def test_links_in_archives_are_left_alone(tmp_path):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo("a.txt")
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(entry)
    [left] = read_bytes(tmp_path, "a.tar", out.getvalue())
    assert left.counted == "link or special file"


def test_globs_go_for_members(tmp_path):
    raw = zipped({"a.txt": b"1", "old/b.txt": b"2", "c.md": b"3"})
    assert ids(read_bytes(tmp_path, "a.zip", raw, Fields(include=("*.txt",), exclude=("old/",))), "a.zip") == ["!a.txt"]


TEXTS = {f"{number}.txt": f"{number} killed. {WORDS * 300}".encode() for number in range(5)}


@pytest.mark.parametrize("suffix", PACKED)
def test_what_was_whole_before_the_damage_is_kept(tmp_path, suffix):
    text = "\n".join(f"{number} {WORDS}" for number in range(20_000))
    raw = PACKED[suffix](text.encode())
    found = read_bytes(tmp_path, f"a.txt{suffix}", raw[: len(raw) // 2])
    assert "cut short" in reasons(found)
    if suffix == ".gz":
        [kept] = documents(found)
        assert text.startswith(kept.text)
        assert len(kept.text) > len(text) // 4


def test_archives_cut_short(tmp_path):
    whole = tar(TEXTS)
    found = read_bytes(tmp_path, "a.tar", whole[: len(whole) // 2])
    assert ids(found, "a.tar")[:2] == ["!0.txt", "!1.txt"]
    assert "damaged" in reasons(found)
    raw = zipped(TEXTS)
    found = read_bytes(tmp_path, "a.zip", raw[: len(raw) // 2])
    assert ids(found, "a.zip")[:2] == ["!0.txt", "!1.txt"]
    assert "damaged" in reasons(found)


def test_a_damaged_member_costs_no_other(tmp_path):
    raw = bytearray(zipped(TEXTS))
    at = raw.index(b"2.txt") + 30
    raw[at : at + 40] = b"\xff" * 40
    found = read_bytes(tmp_path, "a.zip", bytes(raw))
    assert {"!0.txt", "!1.txt", "!3.txt", "!4.txt"} <= set(ids(found, "a.zip"))
    assert "a.zip!2.txt: damaged" in reasons(found)
