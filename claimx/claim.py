"""The record: one Claim, its fields, its JSON Schema. Imports nothing of ours.

Comes in: what the extraction found. Goes out: one flat record, as a dict or as a line of JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

SCHEMA = "claimx/1"

Bound = Literal["exact", "approx", "at_least", "at_most", "range", "vague"]
Modality = Literal["asserted", "hedged", "hypothetical", "denied"]
SourceType = Literal["official", "armed_group", "media", "ngo", "expert", "medical", "witness", "anonymous", "author"]
Scope = Literal["sentence", "context"]

CATEGORIES: Mapping[str, str] = {
    "killed": "people dead",
    "wounded": "people hurt",
    "casualties": "dead and hurt together, or not said which",
    "missing": "people unaccounted for",
    "captured": "people held",
    "displaced": "people who left home or were moved to safety",
    "troops": "size, presence or movement of a force",
}
_CATEGORY_MEANINGS = "; ".join(f"{name} ({meaning})" for name, meaning in CATEGORIES.items())


def _is(meaning: str, **rule: Any) -> dict[str, Any]:
    """Say what a field means, with what its JSON type alone does not say of its values."""
    return {"description": meaning, **rule}


def _offset(meaning: str) -> dict[str, Any]:
    return _is(meaning, minimum=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One count of people that a text asserts, hedges, imagines or denies.

    Offsets count code points of the document's text from 0, end exclusive. `claim_id` is filled in from the document,
    the category, the place and the words of the quantity, so it is the same on every run and machine.
    """

    schema: str = field(default=SCHEMA, metadata=_is("version of this record", const=SCHEMA))
    claim_id: str = field(default="", metadata=_is("stable for the same text under the same doc_id"))
    doc_id: str = field(metadata=_is("path relative to the folder given, or the record's own id, or path#n"))
    doc_title: str | None = field(metadata=_is("title, from metadata or the first line of the text"))
    doc_date: str | None = field(metadata=_is("date of the document, ISO 8601", format="date"))
    doc_url: str | None = field(metadata=_is("address of the document"))
    lang: str = field(metadata=_is("ISO 639-1 code of the document's language"))
    category: str = field(metadata=_is(f"what is counted: {_CATEGORY_MEANINGS}"))
    quantity: str = field(metadata=_is("the number with the words that qualify it, as it stands in the text"))
    quantity_start: int = field(
        metadata=_offset("where the quantity begins in the document's text, code points from 0")
    )
    quantity_end: int = field(metadata=_offset("where the quantity ends, exclusive"))
    value: int | None = field(metadata=_is("the number, null for a range or a vague word"))
    low: int | None = field(metadata=_is("the least number that the words allow, null when they set none"))
    high: int | None = field(metadata=_is("the greatest number that the words allow, null when they set none"))
    bound: Bound = field(metadata=_is("how the words limit the number"))
    population: str | None = field(metadata=_is("the people counted"))
    modality: Modality = field(metadata=_is("asserted as fact, hedged, hypothetical or denied"))
    source: str | None = field(
        metadata=_is("who says it, the fullest name in the document; null when only the author speaks")
    )
    source_type: SourceType = field(metadata=_is("kind of source; author when source is null"))
    source_text: str | None = field(metadata=_is("the words that stand for the source next to the claim"))
    source_start: int | None = field(metadata=_offset("where source_text begins"))
    source_end: int | None = field(metadata=_offset("where source_text ends, exclusive"))
    cue: str | None = field(metadata=_is("the words that tie claim and source together: said, according to"))
    cue_start: int | None = field(metadata=_offset("where the cue begins"))
    cue_end: int | None = field(metadata=_offset("where the cue ends, exclusive"))
    via: tuple[str, ...] = field(metadata=_is("who relays it, outermost last"))
    date: str | None = field(metadata=_is("when it happened or held, Extended Date/Time Format (EDTF)"))
    date_text: str | None = field(metadata=_is("the words that give the date"))
    date_scope: Scope | None = field(metadata=_is("sentence: said in the claim's own sentence; context: carried over"))
    location: str | None = field(metadata=_is("the most specific name of the place"))
    location_scope: Scope | None = field(
        metadata=_is("sentence: said in the claim's own sentence; context: carried over")
    )
    sentence: str = field(metadata=_is("the sentence as it stands in the document"))
    sentence_start: int = field(metadata=_offset("where the sentence begins"))
    sentence_end: int = field(metadata=_offset("where the sentence ends, exclusive"))
    confidence: float = field(
        metadata=_is("how sure category and source are together; higher is right more often", minimum=0, maximum=1)
    )

    def __post_init__(self) -> None:
        if not self.claim_id:
            object.__setattr__(self, "claim_id", self._identity())

    def _identity(self) -> str:
        import hashlib  # not for `claimx --help`

        said = (self.doc_id, self.category, str(self.quantity_start), str(self.quantity_end), self.quantity)
        return hashlib.sha256("\x1f".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def as_dict(self) -> dict[str, Any]:
        """Return the record as plain JSON values, fields in the order of the schema."""
        record = {name: getattr(self, name) for name in _NAMES}
        record["via"] = list(self.via)
        return record

    def to_json(self) -> str:
        """Return the record as one line of JSON, without a line end."""
        return json.dumps(self.as_dict(), ensure_ascii=False)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Claim:
        """Return the Claim that `as_dict` wrote; fields that this version does not know are left out.

        Raises:
            ValueError: when a field is missing or holds a value of another type.
        """
        if record.get("schema", SCHEMA) != SCHEMA:
            raise ValueError(f"schema {record['schema']!r} is not {SCHEMA!r}")
        for name, rule in _rules().items():
            if name not in record:
                raise ValueError(f"field {name!r} is missing")
            if not _fits(record[name], rule):
                raise ValueError(f"field {name!r} has a value that does not belong there")
        known = {name: record[name] for name in _NAMES}
        return cls(**{**known, "via": tuple(known["via"])})


_FIELDS: tuple[Field[Any], ...] = fields(Claim)
_NAMES: tuple[str, ...] = tuple(f.name for f in _FIELDS)
_JSON_TYPES: Mapping[Any, str] = {str: "string", int: "integer", float: "number", NoneType: "null"}
_PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "null": (NoneType,),
    "array": (list, tuple),
}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every record validates against."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "One count of people that a text asserts, hedges, imagines or denies.",
        "type": "object",
        "properties": _rules(),
        "required": list(_NAMES),
    }


@cache
def _rules() -> dict[str, dict[str, Any]]:
    hints = get_type_hints(Claim)
    return {f.name: {**f.metadata, **_json_type(hints[f.name])} for f in _FIELDS}


def _json_type(hint: Any) -> dict[str, Any]:
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _json_type(get_args(hint)[0])}
    if get_origin(hint) is Literal:
        return {"type": "string", "enum": list(get_args(hint))}
    if get_origin(hint) in (Union, UnionType):
        kind, _ = (_json_type(option) for option in get_args(hint))
        nullable = {**kind, "type": [kind["type"], "null"]}
        return {**nullable, "enum": [*kind["enum"], None]} if "enum" in kind else nullable
    return {"type": _JSON_TYPES[hint]}


def _fits(value: Any, rule: Mapping[str, Any]) -> bool:
    kinds = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    if isinstance(value, bool) or not any(isinstance(value, _PYTHON_TYPES[kind]) for kind in kinds):
        return False
    if "items" in rule and not all(_fits(item, rule["items"]) for item in value):
        return False
    return "enum" not in rule or value in rule["enum"]
