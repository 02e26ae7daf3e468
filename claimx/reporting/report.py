"""Claims, and the texts they were found in -> one HTML page that needs nothing else.

Whatever a document holds is data on the page: texts go in as JSON or escaped, the script puts them in as text, what
steers the direction of text is blanked, and the page's own policy lets it run its one script and load nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from claimx.claim import CATEGORIES, Claim, schema
from claimx.extras import needs
from claimx.reading.document import Document, Trouble, encodable
from claimx.reporting import charts
from claimx.reporting.captions import CAPTIONS
from claimx.reporting.tables import number

if TYPE_CHECKING:
    from claimx.reporting.atlas import Map

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def report(
    claims: Sequence[Claim],
    texts: Mapping[str, Document],
    tell: Callable[[Trouble], None],
    *,
    lang: str = "en",
    places: bool = False,
) -> str:
    """Return the page.

    Args:
        claims: what to show.
        texts: documents by their id, where known; others show the sentences of their claims.
        tell: called with a Trouble for a text that the claims were not found in.
        lang: of the captions, "en" or "fr".
        places: whether to put the places on a map.

    Raises:
        MissingExtraError: when Jinja2 is not installed, or what a map needs.
    """
    with needs("report", "a report"):
        from jinja2 import Environment, PackageLoader, StrictUndefined

    said = CAPTIONS[lang]
    folder = files("claimx.reporting") / "page"
    script, style = ((folder / name).read_text(encoding="utf-8") for name in ("script.js", "style.css"))
    documents = _documents(claims, texts, tell)
    pages = Environment(loader=PackageLoader("claimx.reporting", "page"), autoescape=True, undefined=StrictUndefined)
    pages.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    pages.filters["harmless"] = _harmless
    kinds = [kind for kind in CATEGORIES if any(claim.category == kind for claim in claims)]
    own = sorted({claim.category for claim in claims} - set(CATEGORIES))
    return pages.get_template("page.html").render(
        lang=lang,
        say=said,
        style=style,
        script=script,
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        word=lambda name: _word(said, name),
        known={*CATEGORIES, "count"},
        categories=[*kinds, *own],
        source_types=[t for t in schema()["properties"]["source_type"]["enum"] if t != "author"],
        summary=said["summary"].format(claims=f"{len(claims):,}", documents=f"{len(documents):,}"),
        data={"claims": _rows(claims, documents), "documents": list(documents.values()), "say": said},
        map=_map(claims, texts) if places else None,
        days=charts.by_day(claims),
        bars=[
            charts.by_name("sources", "source", [claim.source or said["author"] for claim in claims]),
            charts.by_name("kinds", "source_type", [_word(said, claim.source_type) for claim in claims]),
        ],
        figures=charts.figures(claims, said["author"]),
    )


def _word(said: Mapping[str, str], name: str) -> str:
    return said.get(name, name)


def _map(claims: Sequence[Claim], texts: Mapping[str, Document]) -> Map:
    from claimx.places.locate import locate
    from claimx.reporting.atlas import atlas

    return atlas(claims, locate(claims, {doc_id: document.text for doc_id, document in texts.items()}))


def _documents(
    claims: Sequence[Claim], texts: Mapping[str, Document], tell: Callable[[Trouble], None]
) -> dict[str, dict[str, Any]]:
    """Return what the page knows of each document, with its place in the list."""
    found: dict[str, dict[str, Any]] = {}
    strangers = set()
    for claim in claims:
        document = texts.get(claim.doc_id)
        if document and document.text[claim.sentence_start : claim.sentence_end] != claim.sentence:
            strangers.add(claim.doc_id)
        if claim.doc_id not in found:
            url = claim.doc_url if claim.doc_url and re.match("https?://", claim.doc_url) else None
            told = {"id": claim.doc_id, "title": claim.doc_title, "date": claim.doc_date, "url": url}
            found[claim.doc_id] = {
                "n": len(found),
                **{name: value and _harmless(value) for name, value in told.items()},
                "lang": claim.lang,
                "text": _harmless(document.text) if document else None,
            }
    for doc_id in sorted(strangers):
        found[doc_id]["text"] = None
        tell(Trouble(doc_id, "its claims were found in another text; their sentences are shown"))
    return found


def _rows(claims: Sequence[Claim], documents: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    rows = []
    for claim in claims:
        document = documents[claim.doc_id]
        marks = {
            "quantity": (claim.quantity_start, claim.quantity_end),
            "source": (claim.source_start, claim.source_end),
            "cue": (claim.cue_start, claim.cue_end),
        }
        sentence = _harmless(claim.sentence)
        rows.append(
            {
                "doc": document["n"],
                "source": claim.source and _harmless(claim.source),
                "source_type": claim.source_type,
                "category": _harmless(claim.category),
                "number": _harmless(number(claim)),
                "size": next((n for n in (claim.value, claim.low, claim.high) if n is not None), 0),
                "population": claim.population and _harmless(claim.population),
                "location": claim.location and _harmless(claim.location),
                "date": claim.date and _harmless(claim.date),
                "day": _harmless((claim.date or "")[:10]),
                "modality": claim.modality,
                "sentence": sentence,
                "marks": _spans(sentence, marks, claim.sentence_start),
                "places": _spans(document["text"], marks, 0) if document["text"] is not None else None,
            }
        )
    return rows


def _spans(text: str, marks: Mapping[str, tuple[int | None, int | None]], origin: int) -> list[tuple[str, int, int]]:
    """Return the marks that lie in a text, in the UTF-16 units that a browser counts in."""
    spans = []
    for kind, (start, end) in marks.items():
        if start is not None and end is not None and origin <= start < end <= origin + len(text):
            spans.append((kind, _units(text, start - origin), _units(text, end - origin)))
    return spans


def _units(text: str, offset: int) -> int:
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le")) // 2


def _harmless(text: str) -> str:
    """Blank what would steer a browser's text, one character for another, so that no offset moves."""
    return _STEERING.sub(" ", encodable(text))
