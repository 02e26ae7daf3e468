"""Options that several commands share."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, BinaryIO

import click

from claimx.languages import CODES
from claimx.reading.fields import Fields


def _day(ctx: click.Context, option: click.Parameter, value: str | None) -> date | None:
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a day written as YYYY-MM-DD") from None


paths = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
lang = click.option("--lang", type=click.Choice(CODES), help="Language of all documents; else theirs, or detected.")
doc_date = click.option(
    "--doc-date",
    metavar="YYYY-MM-DD",
    callback=_day,
    help="Date of documents that give none; else looked for in the text.",
)


def fields(command: Callable[..., int]) -> Callable[..., int]:
    """Add --text-field, --id-field and --date-field, which the command gets as its argument `fields`."""

    @wraps(command)
    def with_fields(*, text_field: str, id_field: str, date_field: str, **rest: Any) -> int:
        return command(fields=Fields(text_field, id_field, date_field), **rest)

    added: Callable[..., int] = with_fields
    for name, meaning in (("date", "date"), ("id", "id"), ("text", "text")):
        help_text = f"Field of a JSONL record with its {meaning}."
        added = click.option(f"--{name}-field", default=name, show_default=True, help=help_text)(added)
    return added


def stdin() -> BinaryIO | None:
    """Return standard input, None when it is closed."""
    if sys.stdin is None:
        return None
    try:  # a stream of its own: a thread may still wait for it when the program ends
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    except io.UnsupportedOperation:
        return sys.stdin.buffer
