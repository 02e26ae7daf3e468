"""How the user's files are to be read: what records call their fields, the order of dates, which files, limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# What exports call their fields, the likeliest first, for who did not name them.
USUAL: Mapping[str, Sequence[str]] = {
    "text": "text body content article full_text maintext story message texte contenu".split(),
    "id": "id id_str doc_id _id uid guid".split(),
    "date": "date doc_date published published_at publishedAt publication_date date_publish pubDate created_at".split(),
    "title": "title doc_title headline titre".split(),
    "url": "url doc_url link source_url".split(),
    "lang": "lang language langue".split(),
}


@dataclass(frozen=True, slots=True)
class Fields:
    """How files are read; empty names stand for the usual ones."""

    text: str = ""
    id: str = ""
    date: str = ""
    date_order: str = ""  # of 05/03/2023: dmy or mdy; empty: as the other rows and the language have it
    include: Sequence[str] = ()  # globs; empty: all
    exclude: Sequence[str] = ()
    dedupe: bool = False
    max_size: int = 256  # MB that one document may hold in memory
    max_ratio: int = 200  # times that a file may grow when it is unpacked
    max_depth: int = 8  # archives in archives

    def names(self, field: str) -> Sequence[str]:
        """Return the names that a field may go by."""
        named = {"text": self.text, "id": self.id, "date": self.date}.get(field)
        return (named,) if named else USUAL[field]
