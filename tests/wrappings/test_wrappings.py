"""The same documents as pages, PDF, Word, UTF-16, archives and tables give the same sentences."""

from __future__ import annotations

import csv
import difflib
import gzip
import html
import io
import re
import tarfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph

from claimx.reading.document import Document
from claimx.text.language import detect
from claimx.text.sentences import sentences
from tests.reading.formats.test_messages import http, warc_record
from tests.reading.given import documents, pdf, read_bytes, reading, word

SAMPLES = Path(__file__).parents[2] / "samples"
KEPT = 0.99  # of the sentences
_AROUND = (
    "<!doctype html><html><head><meta charset='utf-8'><title>News</title></head><body>"
    "<div class='cookie-banner'><p>We use cookies to make this site work.</p><button>Accept all</button></div>"
    "<header><a href='/'>News</a></header><nav><ul><li><a href='/w'>World</a></li></ul></nav>"
    "<main><article>{}</article></main>"
    "<aside><h3>Also read</h3><ul><li><a href='/1'>Five dead in bus crash</a></li></ul></aside>"
    "<footer><p>Copyright 2024. All rights reserved.</p></footer></body></html>"
)
Files = Mapping[str, str]


@cache
def originals() -> Files:
    """The documents of the samples, lines wrapped by hand joined, by names without a suffix."""
    found = documents(reading(SAMPLES))
    return {f"{number:02}": "\n\n".join(paragraphs(item.text)) for number, item in enumerate(found)}


def paragraphs(text: str) -> list[str]:
    blocks = re.split(r"\n\s*\n", text) if max(map(len, text.split("\n"))) < 120 else text.split("\n")
    joined: list[str] = []
    for block in (" ".join(block.split()) for block in blocks if block.strip()):
        if joined and block[0].islower() and joined[-1][-1].isalnum():  # a sentence that somebody broke in two
            joined[-1] += f" {block}"
        else:
            joined.append(block)
    return joined


def page(text: str) -> str:
    return _AROUND.format("".join(f"<p>{html.escape(block)}</p>" for block in paragraphs(text)))


def as_pages(folder: Path, files: Files) -> list[Document]:
    return [
        one
        for name, text in files.items()
        for one in documents(read_bytes(folder, f"{name}.html", page(text).encode()))
    ]


def as_pdf(folder: Path, files: Files) -> list[Document]:
    style = getSampleStyleSheet()["BodyText"]
    made = {
        name: pdf(*(Paragraph(html.escape(block), style) for block in paragraphs(text))) for name, text in files.items()
    }
    return [one for name, raw in made.items() for one in documents(read_bytes(folder, f"{name}.pdf", raw))]


def as_word(folder: Path, files: Files) -> list[Document]:
    return [
        one
        for name, text in files.items()
        for one in documents(read_bytes(folder, f"{name}.docx", word(*paragraphs(text))))
    ]


def as_utf16(folder: Path, files: Files) -> list[Document]:
    return [
        one
        for name, text in files.items()
        for one in documents(read_bytes(folder, f"{name}.txt", text.encode("utf-16")))
    ]


def as_tar(folder: Path, files: Files) -> list[Document]:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(f"news/{name}.txt")
            entry.size = len(raw := text.encode())
            archive.addfile(entry, io.BytesIO(raw))
    return documents(read_bytes(folder, "a.tar.gz", out.getvalue()))


def as_warc(folder: Path, files: Files) -> list[Document]:
    records = [
        warc_record("response", f"https://example.org/{name}", http(page(text).encode()))
        for name, text in files.items()
    ]
    return documents(read_bytes(folder, "a.warc.gz", b"".join(map(gzip.compress, records))))


def as_csv(folder: Path, files: Files) -> list[Document]:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["number", "text"])
    writer.writerows(files.items())
    return documents(read_bytes(folder, "a.csv", out.getvalue().encode()))


WRAPPINGS = [as_pages, as_pdf, as_word, as_utf16, as_tar, as_warc, as_csv]


def bare(text: str, lang: str) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in sentences(text, lang)]


@pytest.mark.parametrize("wrapped", WRAPPINGS, ids=[wrapping.__name__ for wrapping in WRAPPINGS])
def test_sentences_are_those_of_the_plain_text(
    tmp_path: Path, wrapped: Callable[[Path, Files], list[Document]]
) -> None:
    files = originals()
    if wrapped is as_pdf:  # whose standard fonts have Western letters only
        files = {name: text.encode("cp1252", errors="ignore").decode("cp1252") for name, text in files.items()}
    found = wrapped(tmp_path, files)
    assert len(found) == len(files) > 30
    total = lost = gained = 0
    for text, document in zip(files.values(), found, strict=True):
        lang = detect(text)
        before, after = bare(text, lang), bare(document.text, lang)
        matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
        same = sum(block.size for block in matcher.get_matching_blocks())
        total, lost, gained = total + len(before), lost + len(before) - same, gained + len(after) - same
    assert total > 400
    assert lost <= (1 - KEPT) * total
    assert gained <= (1 - KEPT) * total
