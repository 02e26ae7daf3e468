"""A mail (EML), or a page saved with its pictures (MHTML) -> its text as one Document, then what is attached."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr

from claimx.reading.days import Either, day
from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted, encodable
from claimx.reading.encodings import clean, decode, mend
from claimx.reading.file import File
from claimx.reading.formats import html
from claimx.reading.opening import documents

_MOST_PARTS = 300


def read(file: File) -> Iterator[Document | Trouble]:
    """Read one mail."""
    yield from mail(file, file.whole())


def mail(file: File, raw: bytes) -> Iterator[Document | Trouble]:
    """Read the mail that bytes hold."""
    if raw.lower().count(b"multipart/") > _MOST_PARTS:  # the library would take hours over them
        raise Unreadable(f"more than {_MOST_PARTS} mails or parts in one another")
    message = message_from_bytes(raw.lstrip(), policy=policy.default)
    if not isinstance(message, EmailMessage):
        raise TypeError(f"a mail is {type(message).__name__}")
    body = message.get_body(("plain", "html"))
    location = _header(message, "Content-Location") or _header(message, "Snapshot-Content-Location")
    if location or (body is not None and body.get_content_type() == "text/html"):
        yield from _page(file, message, body, location, len(raw))
    elif body is None and not _attached(message):
        yield counted(file.path, EMPTY)
    elif body is not None:
        text = _text(body)
        if text.strip():
            yield _document(file, message, text, len(raw))
    for number, part in enumerate(_attached(message), start=1):
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content:
            yield from documents(file.member(content, part.get_filename() or f"attachment{number}"))


def _page(
    file: File, message: EmailMessage, body: MIMEPart | None, location: str | None, size: int
) -> Iterator[Document | Trouble]:
    page = body if body is not None else message
    if location:  # a saved page: an article
        for item in html.page(file, _text(page), size):
            if isinstance(item, Document):
                found = _document(file, message, item.text, size)
                item = Document(
                    item.doc_id, item.text, item.title or found.title, item.date or found.date, location, item.lang,
                    item.path, size,
                )  # fmt: skip
            yield item
        return
    text = html.fragment(_text(page))
    if text.strip():
        yield _document(file, message, text + "\n", size)
    else:
        yield counted(file.path, EMPTY)


def _document(file: File, message: EmailMessage, text: str, size: int) -> Document:
    sent = day(_header(message, "Date"))
    return Document(
        file.doc_id,
        encodable(text),
        title=_header(message, "Subject"),
        date=None if isinstance(sent, Either) else sent,
        url=_header(message, "Archived-At"),
        path=file.path,
        size=size,
    )


def sender(message: EmailMessage) -> str:
    """Return the name, or else the address, of who sent a mail."""
    name, address = parseaddr(_header(message, "From") or "")
    return name or address


def _text(part: MIMEPart) -> str:
    raw = part.get_payload(decode=True)
    declared = part.get_content_charset() or ""
    decoded = decode(raw, declared) if isinstance(raw, bytes) else None
    return decoded.text if decoded else ""


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    except Exception:  # the standard library's parser of headers fails on some that are malformed
        return None
    words = " ".join(clean(mend(str(value))).split()).strip("<>") if value is not None else ""
    return encodable(words) or None


def _attached(message: EmailMessage) -> list[MIMEPart]:
    return list(message.iter_attachments()) if message.get_content_maintype() == "multipart" else []
