"""claimx text: a file -> the text that offsets count in."""

from __future__ import annotations

import sys

import click

from claimx.cli import options
from claimx.reading.document import Trouble
from claimx.reading.fields import Fields


@click.command()
@options.paths
@click.option("--doc-id", help="Only the document with this id.")
@options.fields
def command(paths: tuple[str, ...], doc_id: str | None, fields: Fields) -> int:
    """Print the text that offsets count in.

    \b
      claimx text reports/monday.txt
      claimx text news.jsonl --doc-id "news.jsonl#3"
    """
    from claimx.reporting.messages import Messages
    from claimx.running.inputs import documents

    told = Messages()
    out = sys.stdout.buffer
    known = doc_id is None
    for document in documents(paths, fields, options.stdin()):
        if isinstance(document, Trouble):
            told(document)
        elif doc_id is None or document.doc_id == doc_id:
            known = True
            out.write(document.text.encode())
    if not known:
        told(Trouble(doc_id or "", "no document has this id"))
    return told.end()
