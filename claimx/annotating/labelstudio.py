"""Documents with claims <-> Label Studio: tasks whose claims are suggestions, and the labelling interface for them.

Each claim is a region of its quantity, labelled with its category; its other fields belong to the region. What comes
back is the annotation that a person submitted last; a task without one is left out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from claimx.annotating.spans import CHOICES, LABELS, LISTS, NUMBERS, WORDS, claim_at, code_points, fields_of
from claimx.comparing.gold import GoldClaim, GoldDocument
from claimx.reading.document import Trouble


def write(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write tasks to import, and beside them, with the suffix .xml, the labelling interface."""
    tasks = [_task(document) for document in documents]
    path.write_text(json.dumps(tasks, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    labels = sorted({*LABELS, *(r["value"]["labels"][0] for t in tasks for r in _results(t) if r["type"] == "labels")})
    path.with_suffix(".xml").write_text(interface(labels), encoding="utf-8")


def interface(labels: Iterable[str]) -> str:
    """Return the labelling interface for some categories."""
    own = 'toName="text" perRegion="true"'
    lines = ["<View>", '  <Labels name="category" toName="text">']
    lines += [f"    <Label value={quoteattr(label)}/>" for label in labels]
    lines += ["  </Labels>", '  <Text name="text" value="$text" granularity="symbol"/>']
    for name, choices in CHOICES.items():
        lines.append(f'  <Header value="{name}"/>')
        lines.append(f'  <Choices name="{name}" {own} choice="single-radio" showInline="true">')
        lines += [f'    <Choice value="{choice}"/>' for choice in choices]
        lines.append("  </Choices>")
    lines += [f'  <Header value="{name}"/>\n  <Number name="{name}" {own}/>' for name in NUMBERS]
    for name in (*WORDS, *LISTS):
        most = "" if name in LISTS else ' maxSubmissions="1"'
        lines.append(f'  <Header value="{name}"/>\n  <TextArea name="{name}" {own} editable="true"{most}/>')
    return "\n".join([*lines, "</View>"]) + "\n"


def _task(document: GoldDocument) -> dict[str, Any]:
    result = []
    for number, claim in enumerate(document.claims, start=1):
        region = {"id": f"claim{number}", "to_name": "text"}
        span = {"start": claim.start, "end": claim.end}
        label = {"type": "labels", "value": {**span, "text": claim.quantity, "labels": [claim.category]}}
        result.append({**region, "from_name": "category", **label})
        for name, value in fields_of(claim).items():
            kind, key = _kind(name)
            held = value if kind == "number" or isinstance(value, list) else [value]
            result.append({**region, "from_name": name, "type": kind, "value": {**span, key: held}})
    data = {"doc_id": document.doc_id, "lang": document.lang, "text": document.text}
    return {"data": data, "predictions": [{"model_version": "claimx", "result": result}]}


def _kind(name: str) -> tuple[str, str]:
    if name in CHOICES:
        return "choices", "choices"
    return ("number", "number") if name in NUMBERS else ("textarea", "text")


def _results(task: Mapping[str, Any]) -> list[Any]:
    results: list[Any] = task["predictions"][0]["result"]
    return results


def read(path: Path) -> Iterator[GoldDocument | Trouble]:
    """Read an export in Label Studio's JSON.

    Raises:
        OSError: when the file cannot be read.
    """
    try:
        tasks = json.loads(path.read_bytes())
    except ValueError as error:
        yield Trouble(str(path), f"not JSON ({error})")
        return
    for number, task in enumerate(tasks, start=1):
        where = f"{path}: task {number}"
        try:
            done = [one for one in task.get("annotations", ()) if not one.get("was_cancelled")]
            if done:
                yield _document(task["data"], done[-1]["result"], where)
            else:
                yield Trouble(where, "nobody annotated it; left out", failure=False)
        except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
            yield Trouble(where, f"not a task of Label Studio with claims ({type(error).__name__}: {error})")


def _document(data: Mapping[str, Any], result: Iterable[Mapping[str, Any]], where: str) -> GoldDocument:
    regions: dict[str, dict[str, Any]] = defaultdict(dict)
    for part in result:
        if "from_name" in part:  # relations have none
            regions[part["id"]][part["from_name"]] = part["value"]
    text, lang = data["text"], data.get("lang", "")
    claims = [_claim(text, parts, lang) for parts in regions.values() if "category" in parts]
    return GoldDocument(doc_id=str(data.get("doc_id") or where), lang=lang, text=text, claims=tuple(_in_order(claims)))


def _claim(text: str, parts: Mapping[str, Mapping[str, Any]], lang: str) -> GoldClaim:
    span = parts["category"]
    start, end = code_points(text, span["start"], span["end"], span["text"])
    given = {}
    for name, value in parts.items():
        if name != "category":
            kind, key = _kind(name)
            held = value[key]
            given[name] = held if name in LISTS else int(held) if kind == "number" else held[0]
    return claim_at(text, start, end, span["labels"][0], given, lang)


def _in_order(claims: Iterable[GoldClaim]) -> list[GoldClaim]:
    return sorted(claims, key=lambda claim: (claim.start, claim.end))
