"""The scan loses nothing: every gold claim of the samples passes it."""

from __future__ import annotations

import pytest

from claimx.extraction.numbers import numbers
from claimx.text.scan import worth_reading
from tests.benchmarks.corpora import corpora


def test_no_gold_claim_is_lost() -> None:
    lost = []
    seen = 0
    for corpus in corpora():
        for document, gold in zip(corpus.documents, corpus.gold, strict=True):
            found = numbers(document.text, corpus.lang)
            kept = worth_reading(document.text, found, corpus.lang)
            for claim in gold.claims:
                near = [n for n in found if n.start < claim.end and claim.start < n.end]
                seen += bool(near)
                if near and not set(near) & set(kept):
                    lost.append((document.doc_id, claim.quantity))
    assert seen > 3000
    assert len(lost) <= seen / 1000, lost


@pytest.mark.parametrize(
    ("text", "lang", "kept"),
    [
        ("The summit brought together 40 heads of state.", "en", []),
        ("Le sommet a réuni 40 pays.", "fr", []),
        ("The summit brought together 40 heads of state; 12 soldiers watched.", "en", ["40", "12"]),
        (
            "La récolte a doublé en 40 villages. " + "Le blé est mûr. " * 30 + "Douze soldats sont morts.",
            "fr",
            ["Douze"],
        ),
        ("Killed, by village\n\n" + "Taro | 12\n" * 60, "en", ["12"] * 60),  # the heading of a list reaches far
        ("Killed, by village\n\n" + "It rained and rained on the fields. " * 20 + "The town has 12 wells.", "en", []),
    ],
)
def test_a_count_is_read_where_a_word_of_harm_or_force_is_near(text: str, lang: str, kept: list[str]) -> None:
    assert [n.text for n in worth_reading(text, numbers(text, lang), lang)] == kept
