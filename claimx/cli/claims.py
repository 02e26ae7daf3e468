"""What commands share that read files of claims: where claims come from, and how it ends when they cannot be read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from claimx.claim import Claim
from claimx.extras import MissingExtraError
from claimx.reading.document import Trouble

if TYPE_CHECKING:
    from claimx.reporting.messages import Messages


@contextmanager
def told() -> Iterator[Messages]:
    """Give what is told of what goes wrong; a file that cannot be read or written is told too, wrong usage ends it."""
    from claimx.reporting.messages import Messages

    messages = Messages()
    try:
        yield messages
    except (MissingExtraError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        messages(Trouble(str(error.filename or "claims"), (error.strerror or str(error)).lower()))
    finally:
        messages.flush()


def claims_of(path: str, tell: Messages) -> Iterator[Claim]:
    """Read the claims of a file in any format, or of standard input in JSON Lines; what is no claim is told."""
    from claimx.tables import formats, jsonl

    for item in jsonl.read_claims(sys.stdin.buffer, path) if path == "-" else formats.read_claims(path):
        if isinstance(item, Trouble):
            tell(item)
        else:
            yield item
