"""The command `claimx`: finds the command named, and turns how it ended into an exit status."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from claimx import __version__
from claimx.tables.output import fail_silently_on_closed_pipe

COMMANDS = ("extract", "show", "convert", "report", "score", "explain", "attributions", "text", "schema")
INTERRUPTED = 130  # the shell's status for a program ended by Ctrl-C


class _OneModuleACommand(click.Group):
    """Commands in the order of use, each loaded from the module of its name when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"claimx.cli.{cmd_name}").command
        return command


@click.group(cls=_OneModuleACommand, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Find who says how many people were killed, wounded, missing, captured, displaced or sent, where and when.

    \b
      claimx extract reports/ > claims.jsonl
      claimx show claims.jsonl
    """


def main() -> None:
    """Run the command line: exit 0 when all went well, 1 when something could not be read, 2 for wrong usage."""
    fail_silently_on_closed_pipe()
    try:
        status = cli.main(prog_name="claimx", standalone_mode=False)
    except click.Abort:
        status = INTERRUPTED
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    sys.exit(status)
