"""A mailbox (MBOX) -> one Document a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimx.reading.document import Document, Trouble
from claimx.reading.file import File
from claimx.reading.formats.mail import mail

_FROM = re.compile(rb"From [^\r\n]*\d\d:\d\d")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(file: File) -> Iterator[Document | Trouble]:
    """Read mails one after the other."""
    most = file.fields.max_size << 20
    for number, raw in enumerate(_mails(file), start=1):
        one = replace(file, doc_id=f"{file.doc_id}#{number}", path=f"{file.path}: mail {number}")
        if len(raw) > most:
            yield Trouble(one.path, f"larger than {file.fields.max_size} MB (--max-size)", kind="limit")
        else:
            yield from mail(one, _QUOTED.sub(rb"\1", raw))


def _mails(file: File) -> Iterator[bytes]:
    """Yield each mail without the line in front; one that is far too large only as far as it shows that."""
    most = file.fields.max_size << 20
    held: list[bytes] = []
    size, blank = 0, True
    for line in iter(lambda: file.stream.readline(most), b""):
        if blank and _FROM.match(line):
            if held:
                yield b"".join(held)
            held, size = [], 0
        elif size <= most:
            held.append(line)
            size += len(line)
        blank = not line.strip()
    if held:
        yield b"".join(held)
