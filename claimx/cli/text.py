"""claimx text: files -> the texts that offsets count in."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from claimx.cli import options
from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields

if TYPE_CHECKING:
    from claimx.running.serial import Tell


@click.command()
@options.paths
@click.option("--doc-id", help="Only the document with this id.")
@options.fields
def command(paths: tuple[str, ...], doc_id: str | None, fields: Fields) -> int:
    """Print the text that offsets count in.

    Several documents are JSON Lines of doc_id, title, date, url, lang and text.

    \b
      claimx text reports/monday.pdf
      claimx text reports/ | jq -r .doc_id
      claimx text news.jsonl --doc-id "news.jsonl#3"
    """
    from claimx.reporting.messages import Messages

    told = Messages()
    out = sys.stdout.buffer
    found = _documents(paths, fields, told)
    if doc_id is not None:
        found = (document for document in found if document.doc_id == doc_id)
    first, second = next(found, None), next(found, None)
    if first is not None and second is None:
        out.write(first.text.encode())
    elif first is not None and second is not None:
        out.write(_line(first) + _line(second))
        out.writelines(_line(document) for document in found)
    elif doc_id is not None:
        told(Trouble(doc_id, "no document with this id"))
    return told.end()


def _documents(paths: tuple[str, ...], fields: Fields, told: Tell) -> Iterator[Document]:
    from claimx.running.inputs import documents

    for item in documents(paths, fields, options.stdin()):
        if isinstance(item, Trouble):
            told(item)
        else:
            yield item


def _line(document: Document) -> bytes:
    from claimx.text.language import detect

    day = document.date.isoformat() if document.date else None
    lang = document.lang or detect(document.text)
    said = {
        "doc_id": document.doc_id,
        "title": document.title,
        "date": day,
        "url": document.url,
        "lang": lang,
        "text": document.text,
    }
    return f"{json.dumps(said, ensure_ascii=False)}\n".encode()
