"""claimx extract: files -> claims."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

import click

from claimx.claim import CATEGORIES
from claimx.cli import options
from claimx.cli.main import NOTHING_WRITTEN
from claimx.reading.fields import Fields

if TYPE_CHECKING:
    from claimx.running.output import Output


@click.command()
@options.paths
@click.option("-o", "--output", "out", metavar="FILE", help="Write to FILE, which appears when it is whole.")
@click.option("--resume", is_flag=True, help="Go on where a run with the same -o FILE ended; do again what changed.")
@click.option("--prune", is_flag=True, help="With --resume: drop the claims of documents that are gone.")
@click.option("--errors", metavar="FILE", help="Write a record (JSON Lines) of each document that failed.")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Processes; default: one a core.")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="Longest that a document may take; default: 60 for each 100,000 words.",
)
@options.doc_date
@options.lang
@click.option(
    "--category", "categories", multiple=True, type=click.Choice(list(CATEGORIES)), help="Only these; repeatable."
)
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Only claims at least this sure.")
@click.option(
    "--full-read", "full", is_flag=True, help="Read every count, also where no word near it can make a claim."
)
@click.option("--quiet", "-q", is_flag=True, help="No progress bar and no closing line.")
@options.fields
def command(
    paths: tuple[str, ...],
    out: str | None,
    resume: bool,
    prune: bool,
    errors: str | None,
    jobs: int | None,
    timeout: float | None,
    doc_date: date | None,
    lang: str | None,
    categories: tuple[str, ...],
    min_confidence: float,
    full: bool,
    quiet: bool,
    fields: Fields,
) -> int:
    """Extract claims.

    PATH is a file, a folder, read with all below it, or - for standard input: texts, web pages, PDF, Word, mails,
    feeds, tables, JSON records, subtitles and web archives, packed or not. Claims are written as JSON Lines, or in the
    format that the suffix of FILE names.

    \b
      claimx extract reports/ -o claims.jsonl --resume
      claimx extract news.jsonl --category killed --min-confidence 0.7
      zcat news.jsonl.gz | claimx extract - | jq .quantity

    \b
    Exit status: 0 all read, 1 some documents failed, 2 wrong usage, 3 nothing
    could be written, 130 or 143 stopped by Ctrl-C or SIGTERM.
    """
    from claimx.reporting.messages import Messages
    from claimx.reporting.progress import Progress
    from claimx.running.output import Output, Refused
    from claimx.running.processes import WorkerError
    from claimx.running.run import Plan, run
    from claimx.running.serial import Wanted
    from claimx.running.stopping import Stop

    stop = Stop()
    with ExitStack() as held:
        messages = Messages()
        try:
            output = Output(out, paths)
            output.choose()
            if (resume and not output.file) or (prune and not resume):
                raise Refused("--resume goes with -o FILE, and --prune with --resume", usage=True)
            written = []
            if errors:
                place = Output(errors, paths).place
                if place is None or place == output.place:
                    raise Refused("--errors needs a file of its own", usage=True)
                messages.errors = held.enter_context(place.open("wb"))
                written = [os.fstat(messages.errors.fileno())]
            wanted = Wanted(lang, doc_date, frozenset(categories), min_confidence, full)
            plan = Plan(
                paths, options.stdin(), fields, wanted, output, written, jobs or _cores(), timeout, resume, prune,
            )  # fmt: skip
            progress = held.enter_context(Progress(messages, paths, fields, quiet=quiet))
            with stop:
                run(plan, stop, progress)
        except Refused as error:
            if error.usage:
                raise click.UsageError(str(error)) from None
            messages.say(str(error))
            return NOTHING_WRITTEN
        except WorkerError as error:
            messages.say(str(error))
            return NOTHING_WRITTEN
    progress.close(f"stopped, {_how_to_go_on(output)}: " if stop.soon else "")
    return stop.status if stop.soon else messages.status


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _how_to_go_on(output: Output) -> str:
    return "the same command with --resume goes on" if output.file else "only -o FILE lets a run go on"
