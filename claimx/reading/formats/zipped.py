"""zip -> the files inside, in their order; a Word or Excel file that goes by another name -> what it is."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from claimx.reading.document import Document, Trouble, Unreadable
from claimx.reading.file import HEAD, File, safe
from claimx.reading.opening import documents
from claimx.reading.selection import hidden, wants

_OFFICE = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_ENCRYPTED = 0x1
_LATER = 0x8  # the sizes stand behind the data
_LOCAL = struct.Struct("<4sHHHHHIIIHH")


def read(file: File) -> Iterator[Document | Trouble]:
    """Read the files inside; of an archive that is cut short, those before the cut."""
    stream = seekable(file)
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
        stream.seek(0)
        yield from _until_damage(file, stream, error)
        return
    with archive:
        names = set(archive.namelist())
        office = next((kind for name, kind in _OFFICE.items() if name in names), None)
        if office:
            stream.seek(0)
            again = replace(file, stream=_buffered(stream), name=f"{file.name}.{office}")
            yield from documents(again)
            return
        for entry in archive.infolist():
            if not entry.is_dir():
                yield from _entry(file, archive, entry)


def seekable(file: File) -> BinaryIO:
    """Return a stream to go back and forth in: the file itself, or its bytes when it is inside another."""
    return file.stream if file.stream.seekable() else io.BytesIO(file.whole())


def check(file: File, archive: zipfile.ZipFile) -> None:
    """Hold an archive to the limits before a library reads it as a whole.

    Raises:
        Unreadable: when it is encrypted or would grow too much.
    """
    entries = archive.infolist()
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Unreadable("encrypted")
    file.budget.spend(sum(entry.file_size for entry in entries))
    if sum(entry.file_size for entry in entries) > file.fields.max_size << 20:
        raise Unreadable(f"larger than {file.fields.max_size} MB (--max-size)")


def _entry(file: File, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[Document | Trouble]:
    name = safe(entry.filename)
    if hidden(name) or not wants(name, file.fields):
        return
    path = f"{file.path}!{name}"
    if entry.flag_bits & _ENCRYPTED:
        yield Trouble(path, "encrypted", kind="encrypted")
        return
    try:
        stream = archive.open(entry)
    except (zipfile.BadZipFile, NotImplementedError, zlib.error, struct.error) as error:
        yield Trouble(path, f"damaged ({error})", kind="damaged")
        return
    with stream:
        yield from documents(file.member(stream, entry.filename))  # type: ignore[arg-type]


def _until_damage(file: File, stream: BinaryIO, error: Exception) -> Iterator[Document | Trouble]:
    """Read the files of an archive whose list is gone, one after the other, by the headers in front of each."""
    while True:
        header = stream.read(_LOCAL.size)
        if len(header) < _LOCAL.size or not header.startswith(b"PK\x03\x04"):
            break
        _, _, flags, method, _, _, _, packed, _, name_size, extra = _LOCAL.unpack(header)
        name = stream.read(name_size).decode("utf-8" if flags & 0x800 else "cp437", errors="replace")
        stream.read(extra)
        if flags & _ENCRYPTED or method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            break
        if method == zipfile.ZIP_STORED:
            if flags & _LATER:
                break
            inner: BinaryIO = io.BytesIO(stream.read(min(packed, file.fields.max_size << 20)))
        else:
            inner = _Inflated(stream)  # type: ignore[assignment]
        safe_name = safe(name)
        if not name.endswith("/") and not hidden(safe_name) and wants(safe_name, file.fields):
            yield from documents(file.member(inner, name))
        if isinstance(inner, _Inflated):
            if not inner.finish():
                break
            if flags & _LATER:
                mark = stream.read(4)
                stream.read(12 if mark == b"PK\x07\x08" else 8)
    raise Unreadable(f"damaged ({error})") from error


class _Inflated:
    """The bytes inside one deflated member of a stream; what is behind it is not touched."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)

    def read(self, size: int) -> bytes:
        while not self._inner.eof:
            data = self._inner.unconsumed_tail or self._stream.read(1 << 13)
            if not data:
                raise EOFError("cut short")
            found = self._inner.decompress(data, size)
            if self._inner.eof:
                self._stream.seek(-len(self._inner.unused_data), io.SEEK_CUR)
            if found:
                return found
        return b""

    def finish(self) -> bool:
        """Go to the end of the member; tell whether it is whole."""
        try:
            while self.read(1 << 16):
                pass
        except (EOFError, zlib.error):
            return False
        return True


def _buffered(stream: BinaryIO) -> io.BufferedReader[Any]:
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream, HEAD)
