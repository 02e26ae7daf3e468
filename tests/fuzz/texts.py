"""Texts to find faults with: real ones, broken at random, and what a record of any text must hold to."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).parent.parent.parent / "samples"
FRAGMENTS = (
    *"12 killed wounded at least soldiers said he on Tuesday no a more than 1,200 hundreds of civilians . , -".split(),
    *"douze morts blessés au moins L'\" L’« selon l'armée n'ont cependant pas qui mardi d' qu'« aucun".split(),
    *'“ ” " « » ( ) [3] … ١٢ ² ½ \u200b \U0001f4a5 e\u0301'.split(),
    *("\n", "\n\n", "\u00a0"),
)


def real() -> list[str]:
    """Return the texts of the samples."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((SAMPLES / "ukraine-seeds").glob("*.txt"))]
    lines = (SAMPLES / "official-statements.jsonl").read_text(encoding="utf-8").splitlines()
    return texts + [json.loads(line)["text"] for line in lines]


def broken(text: str, chance: random.Random) -> str:
    """Break a text in a few places: words lost, doubled, moved, or others between them."""
    for _ in range(chance.randrange(1, 30)):
        at, end = sorted(chance.choices(range(len(text) + 1), k=2))
        end = min(end, at + chance.choice([1, 5, 50, 500]))
        piece = text[at:end]
        text = (
            text[:at]
            + chance.choice(["", piece * 2, piece[::-1], chance.choice(FRAGMENTS), piece.upper()])
            + text[end:]
        )
    return text


def assert_in_place(record: Mapping[str, Any], text: str) -> None:
    """Assert that the fields of a record are what its offsets say."""
    for field in ("quantity", "sentence", "source_text", "cue"):
        name = field.removesuffix("_text")
        start, end = record[f"{name}_start"], record[f"{name}_end"]
        assert record[field] == (None if start is None else text[start:end]), (field, record)
