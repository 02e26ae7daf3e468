"""Text -> the counts written in it, with value, bound and place; patterns alone, no model."""

from claimx.extraction.numbers.finder import Bound, Number, numbers

__all__ = ["Bound", "Number", "numbers"]
