"""The scan loses next to nothing: the gold claims of the samples pass it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.extraction.numbers import numbers
from claimx.languages import CODES
from claimx.text.scan import worth_reading

GOLD = Path(__file__).parents[2] / "samples" / "gold"


def test_next_to_no_gold_claim_is_lost() -> None:
    """Of the claims of all annotated samples, those whose number is found: at most one in a thousand."""
    lost = []
    seen = 0
    for path in sorted(GOLD.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            if "text" not in document:  # a document that lies in samples/ itself
                continue
            text, lang = document["text"], document["lang"]
            if lang not in CODES:
                continue
            found = numbers(text, lang)
            kept = {n.start for n in worth_reading(text, found, lang)}
            for claim in document["claims"]:
                over = [n for n in found if n.start < claim["end"] and claim["start"] < n.end]
                seen += bool(over)
                if over and not any(n.start in kept for n in over):
                    lost.append((document["doc_id"], claim["quantity"]))
    assert seen > 2000
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
