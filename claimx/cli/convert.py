"""claimx convert: claims from one format to another."""

from __future__ import annotations

import click

from claimx.reading.document import Trouble


@click.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--excel", is_flag=True, help="Begin a .csv or .tsv file with the mark by which Excel knows UTF-8.")
def command(source: str, target: str, excel: bool) -> int:
    """Convert claims to another format.

    The suffixes say which: .jsonl, .csv, .tsv, .xlsx, .parquet, .duckdb, .sqlite. A database that is there already is
    added to, and a claim that it holds is replaced; any other file is replaced as a whole.

    \b
      claimx convert claims.jsonl claims.xlsx
      claimx convert claims.jsonl claims.duckdb
      claimx convert claims.parquet claims.csv --excel
    """
    from claimx.extras import MissingExtraError
    from claimx.reporting.messages import Messages
    from claimx.tables.convert import convert

    told = Messages()
    try:
        convert(source, target, told, **({"excel": True} if excel else {}))
    except (MissingExtraError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        told(Trouble(error.filename or target, (error.strerror or str(error)).lower()))
    return told.end()
