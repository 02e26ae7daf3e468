"""A claim in a parsed sentence -> the name of the place where it happened."""

from claimx.extraction.where.choice import Place, where

__all__ = ["Place", "where"]
