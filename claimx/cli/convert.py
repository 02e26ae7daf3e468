"""claimx convert: claims from one format to another, and to annotation tools and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claimx.cli.claims import claims_of, told
from claimx.reading.document import Trouble

if TYPE_CHECKING:
    from claimx.reporting.messages import Messages


@click.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--excel", is_flag=True, help="Begin a .csv or .tsv file with the mark by which Excel knows UTF-8.")
@click.option(
    "--documents", metavar="PATH", multiple=True, help="What the claims were extracted from, for annotation tools."
)
def command(source: str, target: str, excel: bool, documents: tuple[str, ...]) -> int:
    """Convert claims to another format.

    The suffixes say which: .jsonl, .csv, .tsv, .xlsx, .parquet, .duckdb, .sqlite. A database that is there already is
    added to, and a claim that it holds is replaced; any other file is replaced as a whole.

    Annotation tools get claims as suggestions, and what people made of them comes back as gold for `claimx score`:
    NAME.labelstudio.json (with the labelling interface in NAME.labelstudio.xml), NAME.prodigy.jsonl, NAME.brat (a
    folder). Gold is NAME.json, or one document a line in NAME.gold.jsonl.

    \b
      claimx convert claims.jsonl claims.xlsx
      claimx convert claims.jsonl claims.duckdb
      claimx convert claims.jsonl todo.labelstudio.json --documents reports/
      claimx convert done.labelstudio.json gold.json
    """
    from claimx.annotating.tools import tool_of
    from claimx.tables.convert import convert

    with told() as messages:
        if tool_of(source) or tool_of(target):
            if excel:
                raise ValueError("--excel is for .csv and .tsv files")
            _annotations(source, target, documents, messages)
        else:
            convert(source, target, messages, **({"excel": True} if excel else {}))
    return messages.end()


def _annotations(source: str, target: str, paths: tuple[str, ...], messages: Messages) -> None:
    from pathlib import Path

    from claimx.annotating import tools
    from claimx.reading.texts import texts_of

    documents = []
    if tool := tools.tool_of(source):
        for item in tool.read(Path(source)):
            if isinstance(item, Trouble):
                messages(item)
            else:
                documents.append(item)
    else:
        documents = tools.gold_of(claims_of(source, messages))
    tools.write(documents, target, texts_of(paths, messages), messages)
