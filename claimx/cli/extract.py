"""claimx extract: files -> claims as JSON Lines."""

from __future__ import annotations

import sys
from datetime import date

import click

from claimx.claim import CATEGORIES
from claimx.cli import options
from claimx.reading.document import Trouble
from claimx.reading.fields import Fields
from claimx.reading.paths import read
from claimx.reporting.progress import watch
from claimx.running.serial import Wanted, run
from claimx.tables.jsonl import lines
from claimx.tables.output import output


@click.command()
@options.paths
@click.option("-o", "--output", "out", metavar="FILE", help="Write to FILE, which appears when it is whole.")
@options.doc_date
@options.lang
@click.option(
    "--category", "categories", multiple=True, type=click.Choice(list(CATEGORIES)), help="Only these; repeatable."
)
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Only claims at least this sure.")
@click.option("--quiet", "-q", is_flag=True, help="No progress bar.")
@options.fields
def command(
    paths: tuple[str, ...],
    out: str | None,
    doc_date: date | None,
    lang: str | None,
    categories: tuple[str, ...],
    min_confidence: float,
    quiet: bool,
    fields: Fields,
) -> int:
    """Extract claims as JSON Lines.

    PATH is a file, a folder, read with all below it, or - for standard input: texts, web pages, PDF, Word, mails,
    feeds, tables, JSON records, subtitles and web archives, packed or not.

    \b
      claimx extract reports/ -o claims.jsonl
      claimx extract news.jsonl --category killed --min-confidence 0.7
      zcat news.jsonl.gz | claimx extract - | jq .quantity
    """
    told = options.Told()
    wanted = Wanted(lang, doc_date, frozenset(categories), min_confidence)
    documents = read(paths, fields, sys.stdin.buffer)
    try:
        with output(out, sys.stdout.buffer) as write, watch(told, paths, quiet) as progress:
            for document, claims in run(documents, wanted, progress.tell):
                write(lines(claims))
                progress.advance(document, claims)
    except OSError as error:
        told(Trouble(out or "standard output", (error.strerror or str(error)).lower()))
    return told.status
