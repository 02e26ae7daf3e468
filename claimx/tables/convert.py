"""Claims of one file -> another, in columns where both formats have them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from claimx.claim import Claim
from claimx.reading.document import Trouble
from claimx.tables.formats import PlacedWriter, opened, writer_for

Tell = Callable[[Trouble], None]


def convert(source: str, target: str, tell: Tell, **options: Any) -> int:
    """Write the claims of `source` to `target`, and return how many; what is no claim is told, and the rest goes on.

    Raises:
        OSError, ValueError, MissingExtraError: when nothing can be read or written there.
    """
    with opened(source) as (module, place), writer_for(target, **options) as writer:
        if writer.write_batch and hasattr(module, "read_batches"):
            return _in_columns(module.read_batches(place, source), writer.write_batch, tell)
        return _in_rows(module.read_claims(place, source), writer, tell)


def _in_columns(batches: Iterable[Any], write: Callable[[Any], None], tell: Tell) -> int:
    count = 0
    for item in batches:
        if isinstance(item, Trouble):
            tell(item)
        else:
            write(item)
            count += item.num_rows
    return count


def _in_rows(claims: Iterable[Claim | Trouble], writer: PlacedWriter, tell: Tell) -> int:
    count = 0
    for item in claims:
        if isinstance(item, Trouble):
            tell(item)
            continue
        try:
            writer.write(item)
            count += 1
        except ValueError as error:
            tell(Trouble(f"{item.doc_id}: {item.quantity}", str(error)))
    return count
