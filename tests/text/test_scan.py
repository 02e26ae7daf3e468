"""The scan loses nothing: every gold claim of the samples stands in a sentence that passes it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimx.extraction.numbers import numbers
from claimx.languages import CODES
from claimx.text.scan import can_carry
from claimx.text.sentences import sentences

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
        counts = numbers(text, lang)
        for claim in document["claims"]:
            seen += 1
            sentence = next(s for s in sentences(text, lang) if s.start <= claim["start"] < s.end)
            counted = any(n.start < claim["end"] and claim["start"] < n.end for n in counts)
            if not (counted and can_carry(sentence.text, lang)):
                lost.append((document["doc_id"], claim["quantity"], sentence.text))
    assert seen > 40
    assert len(lost) <= seen * 0.03, lost


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The summit brought together 40 heads of state.", "en"),
        ("Le sommet a réuni 40 pays.", "fr"),
    ],
)
def test_a_sentence_of_other_things_is_left_out(text: str, lang: str) -> None:
    assert not can_carry(text, lang)
