"""Libraries and how they are imported: what is missing is said with the command that brings it; no socket is opened."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager


class MissingExtraError(Exception):
    """A library is not installed that one part of claimx needs."""


@contextmanager
def needs(extra: str | None, what: str) -> Iterator[None]:
    """Say of an import that fails in this block which extra of claimx brings it.

    Raises:
        MissingExtraError: when a library is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if extra is None or (error.name or "").startswith("claimx"):
            raise
        raise MissingExtraError(f"{what} needs {error.name}: pip install 'claimx[{extra}]'") from error


@contextmanager
def without_sockets() -> Iterator[None]:
    """Import what brings urllib3 along, which asks by a socket, when it is imported, whether the machine has IPv6."""
    before, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = before
