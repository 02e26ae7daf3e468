"""The scan loses nothing: every gold claim of the samples passes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.extraction.numbers import numbers
from claimx.languages import CODES
from claimx.text.scan import worth_reading

SAMPLES = Path(__file__).parents[2] / "samples"


def texts() -> dict[str, str]:
    """The text of each sample document, by its id."""
    found = {
        f"ukraine-seeds/{path.name}": path.read_text(encoding="utf-8")
        for path in (SAMPLES / "ukraine-seeds").glob("*.txt")
    }
    for line in (SAMPLES / "official-statements.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        found[record["id"]] = record["text"]
    return found


def test_no_gold_claim_is_lost() -> None:
    by_id = texts()
    lost = []
    seen = 0
    for document in json.loads((SAMPLES / "gold.json").read_text(encoding="utf-8")):
        text, lang = by_id[document["doc_id"]], document["lang"]
        if lang not in CODES:
            continue
        kept = worth_reading(text, numbers(text, lang), lang)
        for claim in document["claims"]:
            seen += 1
            if not any(n.start < claim["end"] and claim["start"] < n.end for n in kept):
                lost.append((document["doc_id"], claim["quantity"]))
    assert seen > 40
    assert lost == []


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
