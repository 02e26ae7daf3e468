"""claimx report: claims -> one HTML page to read and to send."""

from __future__ import annotations

import click

from claimx.cli.claims import claims_of, told


@click.command()
@click.argument("path", metavar="CLAIMS")
@click.option(
    "--documents", metavar="PATH", multiple=True, help="What the claims were extracted from, to show them in."
)
@click.option("-o", "--output", "out", metavar="FILE", required=True, help="The page, which appears when it is whole.")
@click.option("--lang", type=click.Choice(["en", "fr"]), default="en", show_default=True, help="Of the captions.")
@click.option("--map", "places", is_flag=True, help="Put the places on a map, by GeoNames; takes some seconds.")
def command(path: str, documents: tuple[str, ...], out: str, lang: str, places: bool) -> int:
    """Make one HTML page of claims that needs nothing else.

    It has the table, to search, sort and filter, each document with its claims marked, and plots. It asks nothing of
    the network, and works from a memory stick.

    \b
      claimx report claims.jsonl --documents reports/ -o report.html
      claimx report claims.parquet --lang fr -o rapport.html
    """
    from claimx.reading.texts import texts_of
    from claimx.reporting.report import report
    from claimx.tables.formats import placed

    with told() as messages:
        found = list(claims_of(path, messages))
        texts = texts_of(documents, messages, {claim.doc_id for claim in found})
        page = report(found, texts, messages, lang=lang, places=places)
        with placed(out) as stream:
            stream.write(page.encode())
    return messages.end()
