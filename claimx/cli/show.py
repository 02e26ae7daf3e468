"""claimx show: claims -> a table to read."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables.jsonl import read_claims

GROUPS = ("source", "category", "date")


@click.command()
@click.argument("claims", metavar="CLAIMS")
@click.option("--by", type=click.Choice(GROUPS), help="Count the claims of each source, category or date instead.")
def command(claims: str, by: str | None) -> int:
    """Show claims as a table.

    CLAIMS is a file that `claimx extract` wrote, or - for standard input.

    \b
      claimx extract reports/ | claimx show -
      claimx show claims.jsonl --by source
    """
    from claimx.reporting.messages import Messages
    from claimx.reporting.tables import claims_table, counts_table, terminal

    told = Messages()
    found: list[Claim] = []
    try:
        with sys.stdin.buffer if claims == "-" else Path(claims).open("rb") as stream:
            for item in read_claims(stream, claims):
                if isinstance(item, Trouble):
                    told(item)
                else:
                    found.append(item)
    except OSError as error:
        told(Trouble(claims, (error.strerror or str(error)).lower()))
    told.flush()
    if found:
        terminal().print(counts_table(found, by) if by else claims_table(found))
    return told.status
