"""The command `claimx`: finds the command named, and turns how it ended into an exit status."""

from __future__ import annotations

import os
import signal
import sys
from importlib import import_module

import click

from claimx import __version__

# What each command does, said here so that `claimx --help` need not load them.
COMMANDS = {
    "extract": "Extract claims.",
    "show": "Show claims as a table.",
    "convert": "Convert claims to another format.",
    "report": "Make one HTML page of claims that needs nothing else.",
    "score": "Score claims against gold.",
    "explain": "Show what decided each field of a claim.",
    "attributions": "Find who says what, as JSON Lines.",
    "text": "Print the text that offsets count in.",
    "schema": "Print the JSON Schema of a record.",
}
INTERRUPTED = 130  # the shell's status for a program ended by Ctrl-C
NOTHING_WRITTEN = 3


class _OneModuleACommand(click.Group):
    """Commands in the order of use, each loaded from the module of its name when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"claimx.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> int:
        try:
            status: int | None = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:  # `| head`: end without a message, as Unix tools do
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            signal.raise_signal(signal.SIGPIPE)
            raise
        return status or 0


@click.group(cls=_OneModuleACommand, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Find who says how many people were killed, wounded, missing, captured, displaced or sent, where and when.

    \b
      claimx extract reports/ > claims.jsonl
      claimx show claims.jsonl
    """


def main() -> None:
    """Run the command line; each command's help tells its exit statuses."""
    _fill_closed_streams()
    try:
        status = cli.main(prog_name="claimx", standalone_mode=False)
    except OSError as error:  # whoever reads files tells of them; this is standard output
        click.echo(f"claimx: standard output: {(error.strerror or str(error)).lower()}", err=True)
        status = NOTHING_WRITTEN
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    sys.exit(status)


def _fill_closed_streams() -> None:
    """Put something where a standard stream is closed, or the next file opened would take its number."""
    while (number := os.open(os.devnull, os.O_RDONLY)) <= 2:
        pass
    os.close(number)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, closefd=False)  # to read: whoever writes to it gets the error that is due
