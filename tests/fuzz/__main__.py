"""Looks for faults as long as it is told to: `python -m tests.fuzz SECONDS`, or `make fuzz` for ten minutes.

A target is a module here with `fuzz(seconds)`, which raises when it finds one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from tests.fuzz import api, commands, hostile, readers

TARGETS: tuple[Callable[[float], None], ...] = (hostile.fuzz, api.fuzz, commands.fuzz, readers.fuzz)


def main() -> None:
    """Give each target its share of the time that is left."""
    end = time.monotonic() + float(sys.argv[1])
    for position, target in enumerate(TARGETS):
        share = (end - time.monotonic()) / (len(TARGETS) - position)
        print(f"{target.__module__}: {share:,.0f} s", flush=True)
        target(share)
    print("nothing found")


if __name__ == "__main__":
    main()
