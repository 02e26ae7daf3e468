import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from claimx.claim import Claim, schema

# The fields in the order that readers of the files rely on; they are only ever added to.
FIELDS = """
schema claim_id doc_id doc_title doc_date doc_url lang category quantity quantity_start quantity_end value low high
bound population modality source source_type source_text source_start source_end cue cue_start cue_end via date
date_text date_scope location location_scope sentence sentence_start sentence_end confidence
""".split()


def test_record_is_flat_and_its_fields_stand_in_their_order(make_claim):
    record = make_claim(via=("AFP",)).as_dict()
    assert list(record) == FIELDS
    assert record["schema"] == "claimx/1"
    assert record["via"] == ["AFP"]


def test_schema_is_valid_and_the_record_validates(make_claim):
    Draft202012Validator.check_schema(schema())
    Draft202012Validator(schema()).validate(make_claim().as_dict())
    assert all(rule["description"] for rule in schema()["properties"].values())
    assert schema()["required"] == FIELDS


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("bound", "about"),
        ("quantity_start", -1),
        ("confidence", 1.5),
        ("source_type", None),
        ("via", [1]),
        ("value", "12"),
    ],
)
def test_schema_refuses_what_a_record_cannot_hold(make_claim, field, value):
    assert not Draft202012Validator(schema()).is_valid({**make_claim().as_dict(), field: value})


def test_claim_id_depends_on_document_category_place_and_words_only(make_claim):
    claim = make_claim()
    assert make_claim(source="AFP", source_type="media", confidence=0.1).claim_id == claim.claim_id
    others = [
        {"doc_id": "b.txt"},
        {"category": "wounded"},
        {"quantity_start": 5, "quantity_end": 11},
        {"quantity": "12"},
    ]
    assert len({claim.claim_id, *(make_claim(**other).claim_id for other in others)}) == 5


def test_claim_id_is_the_same_on_every_machine(make_claim):
    assert make_claim().claim_id == "c5d1e684d431be97"


def test_a_record_comes_back_as_the_claim_it_was(make_claim):
    claim = make_claim(via=("AFP", "Le Monde"))
    assert Claim.from_dict(json.loads(claim.to_json())) == claim
    assert replace(claim, population="soldiers") != claim


def test_fields_of_later_versions_are_passed_over(make_claim):
    assert Claim.from_dict({**make_claim().as_dict(), "latitude": 49.9}) == make_claim()


@pytest.mark.parametrize(
    "change", [{"bound": "about"}, {"value": "12"}, {"value": True}, {"via": "AFP"}, {"sentence": None}]
)
def test_a_record_with_a_wrong_value_is_refused(make_claim, change):
    with pytest.raises(ValueError, match=next(iter(change))):
        Claim.from_dict({**make_claim().as_dict(), **change})


def test_a_record_without_a_field_is_refused(make_claim):
    record = make_claim().as_dict()
    del record["quantity"]
    with pytest.raises(ValueError, match="'quantity' is missing"):
        Claim.from_dict(record)
