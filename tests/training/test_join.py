import json

import pytest

from tests.benchmarks.corpora import SAMPLES
from tests.training.join import joined, parted, records

GOLD = records(SAMPLES / "gold" / "latin-america.gold.jsonl")
WORDS = ("source", "source_text", "cue", "population", "location", "date_text")


def test_parted_annotations_have_no_words_and_join_with_their_texts_to_what_they_were():
    lost = claims = 0
    for document in GOLD:
        kept = json.loads(json.dumps(parted(document, "muc3:")))
        assert document["text"][:80] not in json.dumps(kept)
        whole = joined(kept, document["text"])
        assert [(c["start"], c["quantity"]) for c in whole["claims"]] == [
            (c["start"], c["quantity"]) for c in document["claims"]
        ]
        for one, other in zip(whole["claims"], document["claims"], strict=True):
            claims += 1
            lost += any(
                (one[name] or "").lower() != " ".join((other.get(name) or "").split()).lower() for name in WORDS
            )
    assert claims == 372
    assert lost <= 0.02 * claims


def test_another_text_is_refused():
    with pytest.raises(ValueError, match="another text"):
        joined(parted(GOLD[0], ""), GOLD[0]["text"] + " ")
