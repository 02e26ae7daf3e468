"""claimx schema: the JSON Schema of a record."""

from __future__ import annotations

import json

import click

from claimx.claim import schema


@click.command()
def command() -> None:
    """Print the JSON Schema of a record."""
    click.echo(json.dumps(schema(), indent=2))
