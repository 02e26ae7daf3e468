"""Bytes -> the text they hold: the encoding that they show or declare, else the one that fits best; mojibake undone."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from claimx.reading.document import Trouble, encodable
from claimx.reading.file import Metered

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.01  # share of control characters above which bytes are not text
_MOST_NUL = 0.1  # share of NUL characters, which a broken writer leaves in runs and a program's file is full of
_WESTERN = "cp1252"  # the usual encoding of old English and French files; a superset of printable Latin-1
_WESTERN_MARKS = frozenset(
    "àâäáãåæçèéêëìîïíñòôöóõøœùûüúÿßÀÂÄÁÃÅÆÇÈÉÊËÌÎÏÍÑÒÔÖÓÕØŒÙÛÜÚŸ«»‹›“”‘’„–—…€£°§·•ªº¿¡\u00a0\u00ad²³½¼"
)
_MOSTLY = 0.9
_CYRILLIC = ("cp1251", "koi8-r")
_LIKE_RUSSIAN = 0.7
# What UTF-8 looks like that was taken for Windows-1252 once, or for Windows-1251.
_MOJIBAKE = re.compile(r"[ÂÃâÐÑЂРС][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸѓ°]|â€|Ã.|вЂ")
_GUESS = 1 << 18  # bytes that a guess is made from
_PIECE = 1 << 16  # bytes decoded at a time


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and whether that was more than a reading of bytes that only UTF-8 can be."""

    text: str
    encoding: str
    assumed: bool = False


def decode(raw: bytes, declared: str = "") -> Decoded | None:
    """Return the text that bytes hold; None when they hold no text.

    Line ends become LF, and the byte-order mark is left out. `declared` is what the file, or one around it, says of
    itself; it is believed where it can be true and UTF-8 cannot.
    """
    encoding = detect(raw, declared)
    if encoding is None:
        return None
    text, assumed = raw.decode(encoding, errors="replace"), encoding not in ("utf-8", "utf-8-sig")
    if not is_text(text):
        return None
    mended = mend(text)
    note = f"{encoding}, mojibake undone" if mended != text else encoding
    return Decoded(clean(mended), note, assumed or mended != text)


def clean(text: str) -> str:
    """Return a decoded text as claimx has texts: LF at line ends, nothing that UTF-8 cannot write."""
    return encodable(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def is_text(text: str) -> bool:
    """Tell whether characters are those of a text, and not of a picture or a program."""
    return (
        len(_CONTROL.findall(text)) <= _MOST_CONTROL * len(text)
        and text.count("\0") <= _MOST_NUL * len(text)
        and not text.startswith(("\x7fELF", "MZ\0"))
    )


def note(path: str, encoding: str) -> Trouble:
    """Return the line for who wants to know what was assumed."""
    return Trouble(path, f"read as {encoding}", failure=False, kind="encoding", detail=True)


def detect(raw: bytes, declared: str = "") -> str | None:
    """Return the encoding of bytes, of which the end may be cut; None when nothing fits."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding
    wide = _wide(raw)
    if wide:
        return wide
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
        return "utf-8"
    except UnicodeDecodeError:
        pass
    declared = _known(declared)
    if declared and _fits(raw, declared):
        return declared
    repaired = raw.decode("utf-8", errors="replace")
    broken = repaired.count("\ufffd")
    if broken * 2 < sum(1 for c in repaired if c > "\x7f"):  # UTF-8 with a few bytes lost, as a cut file has
        return "utf-8"
    return _guess(raw[:_GUESS])


def mend(text: str) -> str:
    """Return a text with UTF-8 that was once decoded as something else put right, where that is certain."""
    if text.isascii() or not _MOJIBAKE.search(text):
        return text

    import ftfy

    # Only what was decoded wrongly: quotes, ligatures and widths are the writer's own.
    return str(ftfy.fix_encoding(text))


def pieces(stream: BinaryIO, encoding: str, begun: bytes = b"") -> Iterator[str]:
    """Decode a stream piece by piece; `begun` are the bytes that were read of it before."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for start in range(0, len(begun), _PIECE):
        yield decoder.decode(begun[start : start + _PIECE])
    while raw := stream.read(_PIECE):
        yield decoder.decode(raw)
    yield decoder.decode(b"", final=True)


def as_utf8(stream: BinaryIO, head: bytes) -> BinaryIO:
    """Return a stream of records in UTF-8 without a mark, whatever wide encoding it is in."""
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), None) or _wide(head)
    if encoding is None:
        return stream
    return io.BufferedReader(Metered(_Recoded(stream, encoding).read, None))


class _Recoded:
    """The bytes of a stream in another encoding as UTF-8."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._pieces = pieces(stream, encoding)
        self._waiting = b""

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes; none at the end."""
        while not self._waiting:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._waiting = encodable(piece).encode()
        found, self._waiting = self._waiting[:size], self._waiting[size:]
        return found


def _wide(raw: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zeros: every second byte of a text in Latin letters."""
    sample = raw[:4096]
    if len(sample) < 16 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most = 0.7 * len(sample) / 2
    if odd > most and even < most / 10:
        return "utf-16-le"
    if even > most and odd < most / 10:
        return "utf-16-be"
    return None


def _known(name: str) -> str:
    """Return the Python name of a declared encoding; Latin-1 is Windows-1252, as browsers read it."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name if name else ""
    except (LookupError, ValueError):
        return ""
    return _WESTERN if found in ("iso8859-1", "ascii") else found


def _fits(raw: bytes, encoding: str) -> bool:
    try:
        text = raw.decode(encoding, errors="replace")
    except (LookupError, ValueError):  # a codec of bytes, such as base64
        return False
    return text.count("\ufffd") * 20 <= len(text)


def _guess(raw: bytes) -> str | None:
    """Tell old encodings apart: short texts fit many code pages alike, and the common ones are meant."""
    if _mostly_high(raw):
        fit = {name: _russian(raw.decode(name, errors="replace")) for name in _CYRILLIC}
        likeliest = max(_CYRILLIC, key=lambda name: fit[name])
        if fit[likeliest] > _LIKE_RUSSIAN:
            return likeliest
    elif _is_western(raw.decode(_WESTERN, errors="replace")):
        return _WESTERN

    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return best.encoding if best else None


def _mostly_high(raw: bytes) -> bool:
    """Tell whether most letters are outside ASCII, as in no Western text."""
    high = sum(byte >= 0xC0 for byte in raw)
    return high > sum(chr(byte).isalpha() for byte in raw if byte < 0x80)


def _is_western(text: str) -> bool:
    """Tell whether what is outside ASCII are letters of Western Europe and a printer's marks."""
    outside = [char for char in text if char > "\x7f"]
    return sum(char in _WESTERN_MARKS for char in outside) >= _MOSTLY * len(outside)


def _russian(text: str) -> float:
    """Return how many letters are as in Russian words: in the other encoding capitals stand inside them."""
    inside = re.findall(r"(?<=[а-яёА-ЯЁ])[а-яёА-ЯЁ]", text)
    small = sum(letter.islower() for letter in inside)
    return small / len(inside) if len(inside) > len(text) / 4 else 0.0
