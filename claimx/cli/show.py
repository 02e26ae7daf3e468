"""claimx show: claims -> a table to read."""

from __future__ import annotations

import os
import sys
from datetime import datetime

import click

from claimx.claim import Claim
from claimx.cli.claims import claims_of, told

GROUPS = ("source", "category", "date")
DAY = click.DateTime(["%Y-%m-%d"])
ORDERS = ("source", "category", "value", "low", "high", "date", "location", "doc_id", "doc_date", "confidence")


@click.command()
@click.argument("path", metavar="CLAIMS")
@click.option("--where", "condition", metavar="SQL", help="Only claims for which this holds, in DuckDB's SQL.")
@click.option("--source", metavar="NAME", help="Only claims of a source whose name has this in it.")
@click.option("--category", "categories", metavar="NAME", multiple=True, help="Only these; repeatable.")
@click.option("--since", metavar="YYYY-MM-DD", type=DAY, help="Only claims of this day or later.")
@click.option("--until", metavar="YYYY-MM-DD", type=DAY, help="Only claims of this day or earlier.")
@click.option("--place", metavar="NAME", help="Only claims of a place whose name has this in it.")
@click.option("--sort", type=click.Choice(ORDERS), help="Put them in the order of a field.")
@click.option("--reverse", is_flag=True, help="Turn that order round.")
@click.option("--by", type=click.Choice(GROUPS), help="Count the claims of each source, category or date instead.")
def command(
    path: str,
    condition: str | None,
    source: str | None,
    categories: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    place: str | None,
    sort: str | None,
    reverse: bool,
    by: str | None,
) -> int:
    """Show claims as a table.

    CLAIMS is a file in any format that claimx writes, or - for JSON Lines from standard input. A claim without a date
    counts as of its document's.

    \b
      claimx extract reports/ | claimx show -
      claimx show claims.parquet --source observatory --since 2016-07-01 --sort date
      claimx show claims.duckdb --where "category = 'killed' and low >= 10" --by source
    """
    from claimx.reporting.tables import claims_table, counts_table, terminal
    from claimx.tables.choosing import Choice, ordered, where

    first, last = (day.date().isoformat() if day else None for day in (since, until))
    choice = Choice(source, place, frozenset(categories), first, last)
    found: list[Claim] = []
    with told() as messages:
        found += filter(choice.keeps, claims_of(path, messages))
        if condition:
            found = where(found, condition)
    if sort:
        found = ordered(found, sort, reverse=reverse)
    if not found:
        return messages.end()
    table = counts_table(found, by) if by else claims_table(found)
    console = terminal()
    if sys.stdout.isatty():
        os.environ.setdefault("LESS", "-RFX")  # colours, and no paging of what fits
        with console.pager(styles=True):
            console.print(table)
    else:
        console.print(table)
    return messages.end()
