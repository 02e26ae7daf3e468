"""The one place that knows which name is which annotation tool: claims or gold -> its files, and those -> gold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from claimx.annotating import brat, labelstudio, prodigy
from claimx.claim import Claim
from claimx.comparing import gold
from claimx.comparing.gold import GoldClaim, GoldDocument
from claimx.reading.document import Document, Trouble

Tell = Callable[[Trouble], None]


@dataclass(frozen=True, slots=True)
class Tool:
    """How a tool's files are read and written, and whether they hold the texts."""

    read: Callable[[Path], Iterator[GoldDocument | Trouble]]
    write: Callable[[Iterable[GoldDocument], Path], None]
    texts: bool = True


# By how a path ends; the first that fits.
TOOLS: Mapping[str, Tool] = {
    ".labelstudio.json": Tool(labelstudio.read, labelstudio.write),
    ".prodigy.jsonl": Tool(prodigy.read, prodigy.write),
    ".brat": Tool(brat.read, brat.write),
    ".gold.jsonl": Tool(lambda path: gold.read(str(path)), gold.write_lines, texts=False),
    ".json": Tool(lambda path: gold.read(str(path)), gold.write, texts=False),
}


def tool_of(path: str) -> Tool | None:
    """Return the tool that a path's name ends like, None when it is a file of claims."""
    return next((tool for ending, tool in TOOLS.items() if path.lower().rstrip("/").endswith(ending)), None)


def gold_of(claims: Iterable[Claim]) -> list[GoldDocument]:
    """Return found claims by document, to be looked through."""
    by_document: dict[tuple[str, str], list[GoldClaim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.doc_id, claim.lang].append(GoldClaim.from_claim(claim))
    return [GoldDocument(doc_id=d, lang=lang, claims=tuple(found)) for (d, lang), found in by_document.items()]


def write(documents: Iterable[GoldDocument], target: str, texts: Mapping[str, Document], tell: Tell) -> None:
    """Write documents for a tool, with their texts; one whose text is not known or does not fit is told and left out.

    Documents of `texts` without any claim are written too, for what may have been missed.

    Raises:
        OSError: when it cannot be written.
        ValueError: when the name of `target` is no tool's.
    """
    tool = tool_of(target)
    if tool is None:
        raise ValueError(f"{target} ends like no annotation tool's file: {', '.join(TOOLS)}")
    kept = []
    seen = set()
    for document in documents:
        seen.add(document.doc_id)
        if document.text is None and document.doc_id in texts:
            document = replace(document, text=texts[document.doc_id].text)
        if document.text is None and tool.texts:
            tell(Trouble(document.doc_id, "its text is not known; give --documents"))
        elif document.text is not None and any(document.text[c.start : c.end] != c.quantity for c in document.claims):
            tell(Trouble(document.doc_id, "its claims were found in another text"))
        else:
            kept.append(document)
    kept += (GoldDocument(doc_id=d, lang=t.lang, text=t.text) for d, t in texts.items() if d not in seen)
    tool.write(kept, Path(target))
