"""claimx explain: text -> its claims, and for each field the rule or word that decided it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from claimx.cli import options
from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields


@click.command()
@click.argument("path", required=False)
@click.option("--sentence", help="Explain these words instead of a file.")
@options.doc_date
@options.lang
@options.fields
def command(path: str | None, sentence: str | None, doc_date: date | None, lang: str | None, fields: Fields) -> int:
    """Show what decided each field of a claim.

    Takes a file, - for standard input, or a sentence.

    \b
      claimx explain reports/monday.txt
      claimx explain --sentence "At least 16 civilians were killed, the monitor said."
    """
    if (path is None) == (sentence is None):
        raise click.UsageError("give either a PATH or --sentence")
    from claimx.extraction.explain import explain_text
    from claimx.reporting.explanation import explanation
    from claimx.reporting.messages import Messages
    from claimx.reporting.tables import terminal
    from claimx.running.inputs import documents
    from claimx.running.serial import Wanted, guarded, readable

    told = Messages()
    read: Iterable[Document | Trouble]
    if sentence is not None:
        read = [Document("sentence", sentence)]
    else:
        read = documents([path or "-"], fields, options.stdin())
    console = terminal()
    for document in readable(read, Wanted(lang, doc_date), told):
        with guarded(document, "extraction", told):
            found = explain_text(document.text, lang=document.lang, doc_date=document.date)
            for claim, decisions in found:
                console.print(explanation(claim, decisions))
            if not found:
                told(Trouble(document.path or document.doc_id, "no claim in it", failure=False))
    return told.end()
