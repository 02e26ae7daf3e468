"""The first bytes of a file and its name -> the format it is in. The one place that knows which file is read how."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File

Reader = Callable[[File], Iterator[Document | Trouble]]

_PACKAGE = "claimx.reading.formats"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file, the suffixes it goes by, and what its content shows whatever its suffix."""

    name: str  # of its module in `formats`
    suffixes: tuple[str, ...]
    starts: tuple[bytes, ...] = ()  # bytes that no other file begins with
    shows: re.Pattern[str] | None = None  # what the first characters look like
    archive: bool = False  # holds any files: looked into only by suffix, or when named

    def reader(self) -> Reader:
        """Load what reads it, with the libraries that it needs."""
        reader: Reader = import_module(f"{_PACKAGE}.{self.name}").read
        return reader


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_TAR_AT = 257
_HEADER = r"(?:[A-Z][A-Za-z0-9-]{1,60}:[ \t][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)"
PLAIN = Format("plain", (".txt", ".text", ".md", ".markdown", ".asc", ".log", ".rst"))
TABLE = Format("delimited", (".csv", ".tsv", ".tab"))
ZIP = Format("zipped", (".zip",), (b"PK\x03\x04", b"PK\x05\x06"), archive=True)
TAR = Format("tar", (".tar",), archive=True)
FORMATS: tuple[Format, ...] = (
    Format("pdf", (".pdf",), (b"%PDF-",)),
    Format("gz", (".gz", ".tgz"), (b"\x1f\x8b\x08",), archive=True),
    Format("bz2", (".bz2", ".tbz2", ".tbz"), (b"BZh",), archive=True),
    Format("xz", (".xz", ".txz"), (b"\xfd7zXZ\x00",), archive=True),
    Format("zst", (".zst", ".tzst"), (b"\x28\xb5\x2f\xfd",), archive=True),
    Format("docx", (".docx", ".docm", ".dotx")),
    Format("xlsx", (".xlsx", ".xlsm")),
    ZIP,
    TAR,
    Format("warc", (".warc", ".wet"), (b"WARC/1.", b"WARC/0.")),
    Format("x", (), shows=re.compile(r"\s*window\.YTD\.\w+\.part\d+\s*=\s*\[")),
    Format("mbox", (".mbox", ".mbx"), shows=re.compile(rf"From [^\r\n]*\d\d:\d\d[^\r\n]*\r?\n{_HEADER}")),
    Format(
        "mail",
        (".eml", ".mht", ".mhtml"),
        shows=_pattern(rf"(?=(?:{_HEADER}){{2}})(?:{_HEADER})*?(?:from|received|return-path|mime-version|message-id):"),
    ),
    Format(
        "feed",
        (".rss", ".atom"),
        shows=_pattern(r"\s*(?:<\?xml[^>]*>|<!--.*?-->|<\?[^>]*>|\s)*<(?:rss|feed|rdf:rdf)\b"),
    ),
    Format(
        "html",
        (".html", ".htm", ".xhtml", ".shtml"),
        shows=_pattern(r"\s*(?:<\?xml[^>]*>|<!--[^>]*-->|\s)*(?:<!doctype\s+html|<html\b|<head\b|<body\b)"),
    ),
    Format("subtitles", (".srt", ".vtt"), shows=re.compile(r"WEBVTT\b|\s*\d+\s*\r?\n\d+:\d\d:\d\d[,.]\d+\s+-->")),
    Format("jsonl", (".jsonl", ".ndjson", ".json"), shows=re.compile(r"\s*(?:\{\s*[\"}]|\[\s*\{\s*[\"}])")),
    TABLE,
    PLAIN,
)
SUFFIXES = {suffix: format for format in FORMATS for suffix in format.suffixes}
_BINARY = tuple((start, format) for format in FORMATS for start in format.starts)
_SHOWN = tuple(format for format in FORMATS if format.shows)
# What is read as text whatever it looks like: a table may well begin with a brace, and a text with `From: `.
_TEXTS = {TABLE.name}
_LOOKS = 4096  # characters that tell what a text is


def suffix(name: str) -> str:
    """Return the suffix that tells the format of a name, in lower case."""
    return PurePath(name).suffix.lower()


def recognise(head: bytes, name: str) -> Format | None:
    """Return the format of a file; None when neither name nor content tells one.

    What the content shows beyond doubt goes before the suffix: a page that was saved under a wrong name.
    """
    named = SUFFIXES.get(suffix(name))
    for start, format in _BINARY:
        if head.startswith(start):
            if format is ZIP and named and named.name in ("docx", "xlsx"):
                return named
            return format
    if head[_TAR_AT : _TAR_AT + 5] == b"ustar":
        return TAR
    if named and named.name in _TEXTS:
        return named
    text = _characters(head)
    return next((format for format in _SHOWN if format.shows and format.shows.match(text)), named)


def _characters(head: bytes) -> str:
    """The first characters of what may be text in any encoding."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return head[: _LOOKS * 4].decode(encoding, errors="replace").lstrip("\ufeff")[:_LOOKS]
    return head[:_LOOKS].decode("latin-1")
