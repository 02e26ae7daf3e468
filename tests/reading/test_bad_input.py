"""What is no text, damaged, encrypted, endless or gone costs one line, and the rest is read."""

import io
import json
import os
import random
import subprocess
import sys
import zlib

import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from claimx.reading.fields import Fields
from tests.reading.given import WORDS, documents, excel, pdf, read_bytes, reading, reasons, troubles, word, zipped

NOISE = random.Random(0).randbytes(4000)


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\n" * 100_000])
def test_nothing_is_counted_and_no_error(tmp_path, raw):
    [left] = read_bytes(tmp_path, "a.txt", raw)
    assert (left.counted, left.failure) == ("empty", False)


@pytest.mark.parametrize(
    "raw",
    [NOISE, b"\x89PNG\r\n\x1a\n\x00\x01", bytes(range(256)), b"a\x01\x02\x03b", b"\x7fELF\x02\x01\x01\x00" + NOISE],
)
def test_what_is_not_text_under_a_texts_name(tmp_path, raw):
    (tmp_path / "z.txt").write_text("12 killed")
    (tmp_path / "a.txt").write_bytes(raw)
    found = reading(tmp_path)
    assert reasons(found) == f"{tmp_path}/a.txt: not text"
    assert len(documents(found)) == 1


@pytest.mark.parametrize(
    "name", ["a.gz", "a.bz2", "a.xz", "a.zst", "a.zip", "a.docx", "a.xlsx", "a.pdf", "a.warc", "a.tar"]
)
def test_bytes_without_sense_under_any_name(tmp_path, name):
    found = read_bytes(tmp_path, name, NOISE)
    assert not documents(found)
    assert troubles(found)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.docx", word(WORDS)),
        ("a.xlsx", excel([["text"], [WORDS]])),
        ("a.pdf", pdf(Paragraph(WORDS * 400))),
        ("a.zip", zipped({"a.txt": b"x"})),
    ],
)
def test_files_cut_short(tmp_path, name, raw):
    found = read_bytes(tmp_path, name, raw[: len(raw) * 2 // 3])
    assert len(troubles(found)) == 1


def encrypted_pdf() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=pdfencrypt.StandardEncryption("secret", strength=128))
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    return out.getvalue()


def test_encrypted_files(tmp_path):
    assert reasons(read_bytes(tmp_path, "a.pdf", encrypted_pdf())).endswith("a.pdf: encrypted")
    raw = bytearray(zipped({"a.txt": b"12 killed", "b.txt": b"2 hurt"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + at] |= 1
    found = read_bytes(tmp_path, "a.zip", bytes(raw))
    assert reasons(found).endswith("a.zip!a.txt: encrypted")
    assert [item.text for item in documents(found)] == ["2 hurt"]


def test_scanned_pages(tmp_path):
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawImage(ImageReader(Image.new("RGB", (400, 600), "white")), 0, 0)
    canvas.save()
    assert "no text layer" in reasons(read_bytes(tmp_path, "a.pdf", out.getvalue()))


def bomb(size: int) -> bytes:
    return zipped({"a.txt": b"0" * size})


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.zip", bomb(80 << 20)),
        ("a.zip", zipped({"b.zip": bomb(80 << 20)})),
        ("a.txt.gz", zlib.compress(b"0" * (80 << 20), wbits=31)),
        ("a.docx", zipped({"word/document.xml": b"<w>" * (35 << 20)})),
    ],
)
def test_bombs_are_stopped(tmp_path, name, raw):
    found = read_bytes(tmp_path, name, raw, Fields(max_size=1000))
    assert "--max-ratio" in reasons(found)


def test_the_limits_can_be_raised(tmp_path):
    found = read_bytes(tmp_path, "a.zip", zipped({"a.txt": b"killed " * (10 << 20)}), Fields(max_ratio=2000))
    assert not troubles(found)
    assert sum(len(item.text) for item in documents(found)) == 70 << 20


def test_archives_in_archives_without_end(tmp_path):
    raw = zipped({"a.txt": b"12 killed"})
    for _ in range(20):
        raw = zipped({"a.zip": raw})
    assert "--max-depth" in reasons(read_bytes(tmp_path, "a.zip", raw))
    assert documents(read_bytes(tmp_path, "a.zip", raw, Fields(max_depth=30)))


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{LAUGHS}]><rss><item><title>&l9;</title></item></rss>'


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.rss", BILLION.encode()),
        ("a.html", BILLION.replace("rss", "html").encode()),
        ("a.docx", zipped({"word/document.xml": BILLION.encode()})),
        ("a.json", b"[" * 50_000 + b"]" * 50_000),
        ("a.json", b'{"a":' * 50_000),
        ("a.jsonl", b'{"a":' * 50_000),
        ("a.html", b"<div>" * 50_000 + WORDS.encode()),
        (
            "a.eml",
            b"Content-Type: multipart/mixed; boundary=a\nFrom: x\n\n"
            + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 50_000,
        ),
    ],
)
def test_depth_and_entities_without_end(tmp_path, name, raw):
    found = read_bytes(tmp_path, name, raw)
    assert sum(len(item.text) for item in documents(found)) < 10_000


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_special_files_gone_files_and_files_of_others(tmp_path):
    (tmp_path / "b.txt").write_text("12 killed")
    os.mkfifo(tmp_path / "a.txt")
    assert [item.counted for item in troubles(reading(tmp_path))] == ["named pipe"]
    assert reasons(reading(tmp_path / "a.txt")).endswith("a named pipe, not a file")
    assert reasons(reading("/dev/zero")) == "/dev/zero: a device, not a file"
    assert reasons(reading(tmp_path / "none.txt")).endswith("no such file or directory")


def test_a_file_that_vanishes_or_may_not_be_read(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("12 killed")
    (tmp_path / "b.txt").write_text("2 hurt")
    opened = os.open

    def refuse(path, *rest, **named):
        if os.fspath(path).endswith("a.txt"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *rest, **named)

    monkeypatch.setattr(os, "open", refuse)
    found = reading(tmp_path)
    assert reasons(found) == f"{tmp_path}/a.txt: permission denied"
    assert [item.text for item in documents(found)] == ["2 hurt"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to what it may take")
def test_one_endless_line_stays_in_memory_bounds(tmp_path):
    sentence = b"At least 16 civilians were killed near Hasaka. "
    path = tmp_path / "a.txt"
    with path.open("wb") as out:
        for _ in range(100):
            out.write(sentence * ((1 << 20) // len(sentence)))
    code = (
        "import resource\n"
        "from claimx.reading.fields import Fields\n"
        "from claimx.reading.paths import read\n"
        "resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))\n"
        f"assert sum(len(item.text) for item in read([{str(path)!r}], Fields(), None)) == {path.stat().st_size}\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_line_longer_than_a_record_may_be(tmp_path):
    lines = [json.dumps({"text": "a"}), json.dumps({"text": "b" * (3 << 20)}), json.dumps({"text": "c"})]
    found = read_bytes(tmp_path, "a.jsonl", "\n".join(lines).encode(), Fields(max_size=1))
    assert [item.text for item in documents(found)] == ["a", "c"]
    assert "line 2: longer than 1 MB (--max-size)" in reasons(found)
