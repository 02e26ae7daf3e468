"""claimx convert: claims from one format to another, and to annotation tools and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from claimx.cli import options
from claimx.reading.document import Trouble

T = TypeVar("T")


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
    from claimx.extras import MissingExtraError
    from claimx.tables.convert import convert

    told = options.Told()
    try:
        if tool_of(source) or tool_of(target):
            if excel:
                raise ValueError("--excel is for .csv and .tsv files")
            _annotations(source, target, documents, told)
        else:
            convert(source, target, told, **({"excel": True} if excel else {}))
    except (MissingExtraError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        told(Trouble(error.filename or target, (error.strerror or str(error)).lower()))
    return told.status


def _told(items: Iterable[T | Trouble], told: options.Told) -> Iterator[T]:
    for item in items:
        if isinstance(item, Trouble):
            told(item)
        else:
            yield item


def _annotations(source: str, target: str, paths: tuple[str, ...], told: options.Told) -> None:
    from pathlib import Path

    from claimx.annotating import tools
    from claimx.reading.texts import texts_of
    from claimx.tables.formats import read_claims

    if tool := tools.tool_of(source):
        documents = list(_told(tool.read(Path(source)), told))
    else:
        documents = tools.gold_of(_told(read_claims(source), told))
    tools.write(documents, target, texts_of(paths, told), told)
