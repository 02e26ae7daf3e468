"""The kind of a source by the words that name it."""

from __future__ import annotations

import pytest

from claimx.extraction.attribution.sources import source_type
from claimx.languages import language

KINDS = {
    "official": """the interior ministry|Russian Defense Ministry|the army|a military source|security sources|police|
        UNICEF|the UN refugee agency|the opposition|the US-led coalition|a senior Ukrainian official|Moscow|
        the governor|a source at Homs Police Command|the ruling party|Syrian Armed Forces|
        the coast guard|Kenyan Human Rights Commission""",
    "armed_group": """the Taliban|Houthi rebels|a Hamas official|a rebel commander|Hezbollah|the al-Quds Brigades|
        a source in Hamas|a militia member|Taliban spokesman|popular defense forces""",
    "media": """Reuters|SANA news agency|the official news agency|state television|local media|an AFP photographer|
        Syrian state media|the newspaper|SANA reporter|military correspondent""",
    "ngo": """a monitoring group|Syrian Observatory for Human Rights|activists|the civil defence|White Helmets|
        Human Rights Watch|a local NGO|rescue workers|the Red Cross|a rights group|Observatory chief|
        Save the Children""",
    "expert": """analysts|a think tank|Center for Policy Research|the University of Oslo|CSIS researcher""",
    "medical": """doctors|a hospital director|the local hospital|a spokesman at the city hospital|medical sources""",
    "witness": """a witness|residents|local residents|a survivor|villagers""",
    "anonymous": """sources|local sources|reports|preliminary reports|some sources""",
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text.strip(), kind) for kind, texts in KINDS.items() for text in texts.split("|")]
)
def test_kind(text: str, kind: str) -> None:
    assert source_type(text, language("en").attribution) == kind


def test_words_that_tell_nothing() -> None:
    assert source_type("Ivan Petrov", language("en").attribution) is None
    assert source_type("", language("en").attribution) is None
