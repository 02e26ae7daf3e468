"""claimx attributions: files -> who says what, as JSON Lines."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from claimx.cli import options
from claimx.reading.document import encodable
from claimx.reading.fields import Fields


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
    from claimx.reporting.messages import Messages
    from claimx.running.inputs import documents
    from claimx.running.serial import Wanted, guarded, readable

    told = Messages()
    out = sys.stdout.buffer
    for document in readable(documents(paths, fields, options.stdin()), Wanted(lang=lang), told):
        with guarded(document, "attribution", told):
            found = attributions(document.text, document.lang)
            lines = [json.dumps({"doc_id": document.doc_id, **asdict(one)}, ensure_ascii=False) for one in found]
        out.writelines(f"{encodable(line)}\n".encode() for line in lines)
    return told.end()
