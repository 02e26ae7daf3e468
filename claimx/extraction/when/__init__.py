"""A claim in a parsed sentence -> the expression that tells when it happened, dated in EDTF."""

from claimx.extraction.when.choice import when
from claimx.extraction.when.times import Time, times

__all__ = ["Time", "times", "when"]
