"""How the user's records name what claimx needs, and what is known of every document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of a record's fields; title, url and lang go by their own names."""

    text: str = "text"
    id: str = "id"
    date: str = "date"
