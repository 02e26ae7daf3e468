"""Numeric claims in text: how many killed, wounded, missing, captured, displaced, troops; who says so, where and when.

    >>> import claimx
    >>> claim = claimx.extract("At least 16 civilians were killed near Hasaka, the Observatory said.")[0]
    >>> claim.category, claim.low, claim.population, claim.source
    ('killed', 16, 'civilians', 'Observatory')

Each name is loaded when it is first used, so that `import claimx` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimx.claim import Claim as Claim
    from claimx.extraction.extract import claims_of as extract
    from claimx.extraction.numbers import numbers as numbers
    from claimx.extraction.speakers import attributions as attributions
    from claimx.reading.document import Document as Document
    from claimx.reading.document import Trouble as Trouble
    from claimx.running.serial import DocumentError as DocumentError
    from claimx.running.serial import pipe as pipe
    from claimx.text.sentences import sentences as sentences

__version__ = "0.1.0"
__all__ = ["Claim", "Document", "DocumentError", "Trouble", "attributions", "extract", "numbers", "pipe", "sentences"]

_HOMES = {
    "Claim": ("claimx.claim", "Claim"),
    "Document": ("claimx.reading.document", "Document"),
    "DocumentError": ("claimx.running.serial", "DocumentError"),
    "Trouble": ("claimx.reading.document", "Trouble"),
    "attributions": ("claimx.extraction.speakers", "attributions"),
    "extract": ("claimx.extraction.extract", "claims_of"),
    "numbers": ("claimx.extraction.numbers", "numbers"),
    "pipe": ("claimx.running.serial", "pipe"),
    "sentences": ("claimx.text.sentences", "sentences"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'claimx' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)
