"""What `explain_text` tells of a claim."""

from __future__ import annotations

from datetime import date

import pytest

from claimx.extraction.explain import Decision, explain_text
from claimx.extraction.extract import claims_of

ENGLISH = "At least 16 civilians were killed near Hasaka on Tuesday, the Syrian Observatory for Human Rights said."
FRENCH = "Trois soldats auraient été tués mardi près de Gao, selon un élu local."
DAY = date(2016, 7, 7)


@pytest.mark.parametrize(("text", "lang"), [(ENGLISH, "en"), (FRENCH, "fr")])
def test_every_field_is_explained_as_the_record_has_it(text: str, lang: str) -> None:
    ((claim, decisions),) = explain_text(text, lang, DAY)
    assert [claim] == claims_of(text, lang, doc_date=DAY)
    told = {decision.field: decision for decision in decisions}
    assert list(told) == (
        "quantity category population modality source cue date location confidence".split()  # in the record's order
    )
    assert told["category"].value == claim.category
    assert told["population"].value == claim.population
    assert told["modality"].value == claim.modality
    assert told["source"].value == f"{claim.source} ({claim.source_type})"
    assert told["cue"].value == claim.cue
    assert told["date"].value == claim.date
    assert told["location"].value == claim.location
    assert told["confidence"].value == f"{claim.confidence:.2f}"


def test_words_that_decided_stand_where_it_says() -> None:
    ((claim, decisions),) = explain_text(ENGLISH, "en", DAY)
    shown = {d.field: ENGLISH[d.start : d.end] for d in decisions if d.start is not None}
    assert shown["quantity"] == claim.quantity == "At least 16"
    assert shown["source"] == claim.source_text
    assert shown["cue"] == "said"
    assert shown["location"] == "Hasaka"
    assert "Tuesday" in shown["date"]


def test_the_word_that_carries_the_category_is_named() -> None:
    ((_, decisions),) = explain_text("The army captured 12 soldiers.")
    (category,) = [d for d in decisions if d.field == "category"]
    assert category.why.startswith("captured ")
    assert 'carried by "captured" (' in category.why


def test_a_claim_of_the_author_says_so() -> None:
    ((_, decisions),) = explain_text("Twelve soldiers died.")
    told = {d.field: d for d in decisions}
    assert told["source"].value == "(the author) (author)"
    assert told["quantity"] == Decision("quantity", "12 (exact)", '"Twelve"', 0, 6)
    assert not {"cue", "date", "location"} & set(told)


def test_a_text_without_claims_has_nothing_to_explain() -> None:
    assert explain_text("The summit brought together 40 heads of state.") == []
