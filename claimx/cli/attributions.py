"""claimx attributions: files -> who says what, as JSON Lines."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from claimx.cli import options
from claimx.reading.document import encodable
from claimx.reading.fields import Fields
from claimx.reading.paths import read
from claimx.running.serial import Wanted, readable


@click.command()
@options.paths
@options.lang
@options.fields
def command(paths: tuple[str, ...], lang: str | None, fields: Fields) -> int:
    """Find who says what, as JSON Lines.

    Finds every reported statement, with or without a number in it.

    \b
      claimx attributions statement.txt | jq -r .source
    """
    from claimx.extraction.speakers import attributions

    told = options.Told()
    out = sys.stdout.buffer
    documents = read(paths, fields, sys.stdin.buffer)
    for document in readable(documents, Wanted(lang=lang), told):
        for found in attributions(document.text, document.lang):
            line = json.dumps({"doc_id": document.doc_id, **asdict(found)}, ensure_ascii=False)
            out.write(f"{encodable(line)}\n".encode())
    return told.status
