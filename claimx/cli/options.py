"""Options that several commands share."""

from __future__ import annotations

import dataclasses
import io
import os
import sys
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, BinaryIO

import click

from claimx.languages import CODES
from claimx.reading.days import ORDERS
from claimx.reading.fields import Fields
from claimx.reporting.messages import VERBOSE


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
    help="Date of all documents; else theirs, or looked for in the text.",
)


def _verbose(ctx: click.Context, option: click.Parameter, value: bool) -> None:
    ctx.meta[VERBOSE] = value


def fields(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options of how files are read, which the command gets as its argument `fields`."""

    @wraps(command)
    def with_fields(**given: Any) -> int:
        names = {f"{name}_field": name for name in ("text", "id", "date")}
        own = {*names, *(field.name for field in dataclasses.fields(Fields))}
        reading = {names.get(name, name): given.pop(name) for name in own & given.keys()}
        return command(fields=Fields(**{name: value for name, value in reading.items() if value is not None}), **given)

    added: Callable[..., int] = with_fields
    for option in reversed(_READING):
        added = option(added)
    return added


_LIMITS = Fields()
_READING = (
    *(
        click.option(
            f"--{name}-field",
            default="",
            metavar="NAME",
            help=f"Field or column with a record's {name}; else the usual.",
        )
        for name in ("text", "id", "date")
    ),
    click.option("--date-order", type=click.Choice(ORDERS), help="What 05/03/2023 means, day or month first."),
    click.option(
        "--include", multiple=True, metavar="GLOB", help="Only these files of folders and archives; repeatable."
    ),
    click.option(
        "--exclude", multiple=True, metavar="GLOB", help="Not these, nor what .claimxignore names; repeatable."
    ),
    click.option("--dedupe", is_flag=True, help="Leave out texts that came before; tell near copies."),
    click.option("--max-size", type=click.IntRange(1), default=_LIMITS.max_size, help="MB one document may hold."),
    click.option(
        "--max-ratio", type=click.IntRange(1), default=_LIMITS.max_ratio, help="Times a file may grow unpacked."
    ),
    click.option("--max-depth", type=click.IntRange(0), default=_LIMITS.max_depth, help="Archives in one another."),
    click.option(
        "--verbose", is_flag=True, expose_value=False, callback=_verbose, help="Tell also the encodings assumed."
    ),
)


def stdin() -> BinaryIO | None:
    """Return standard input, None when it is closed."""
    if sys.stdin is None:
        return None
    try:  # a stream of its own: a thread may still wait for it when the program ends
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    except io.UnsupportedOperation:
        return sys.stdin.buffer
