"""claimx score: gold claims and found ones -> how right the found ones are."""

from __future__ import annotations

import json

import click

from claimx.cli.claims import claims_of, told
from claimx.reading.document import Trouble


@click.command()
@click.argument("gold_path", metavar="GOLD")
@click.argument("claims_path", metavar="CLAIMS")
@click.option("--lang", metavar="CODE", help="Only documents that the gold says are in this language.")
@click.option(
    "--errors", "most", type=click.IntRange(0), default=0, metavar="N", help="Show N errors of each kind too."
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def command(gold_path: str, claims_path: str, lang: str | None, most: int, as_json: bool) -> int:
    """Score claims against gold.

    GOLD is JSON or JSON Lines: documents with doc_id, lang, and claims with start, end, category and the fields of a
    record; text where errors should be shown in their context. `claimx convert` makes it from what annotation tools
    write. CLAIMS is a file in any format that claimx writes.

    \b
      claimx score samples/gold/ukraine-seeds.gold.jsonl claims.jsonl
      claimx score gold.json claims.parquet --errors 5
    """
    from claimx.comparing import gold
    from claimx.comparing.scoring import score
    from claimx.reporting import scores
    from claimx.reporting.tables import terminal

    with told() as messages:
        documents = []
        for document in gold.read(gold_path):
            if isinstance(document, Trouble):
                messages(document)
            elif not lang or document.lang == lang:
                documents.append(document)
        result = score(documents, claims_of(claims_path, messages))
        if as_json:
            click.echo(json.dumps(scores.as_json(result), indent=1))
        else:
            console = terminal()
            for table in scores.score_tables(result):
                console.print(table)
                console.print()
        for line in scores.wrong(result.misses, most, {d.doc_id: d.text for d in documents if d.text}):
            click.echo(line)
    return messages.end()
