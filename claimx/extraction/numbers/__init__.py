"""Text -> the counts written in it, with value, bound and place; patterns alone, no model."""

from claimx.extraction.numbers.counter import Bound, Kind, Number, numbers

__all__ = ["Bound", "Kind", "Number", "numbers"]
