"""claimx text: a file -> the text that offsets count in."""

from __future__ import annotations

import sys

import click

from claimx.cli import options
from claimx.reading.document import Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import read


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
    told = options.Told()
    out = sys.stdout.buffer
    for document in read(paths, fields, sys.stdin.buffer):
        if isinstance(document, Trouble):
            told(document)
        elif doc_id is None or document.doc_id == doc_id:
            out.write(document.text.encode())
    return told.status
