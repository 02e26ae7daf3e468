"""What happened to the people counted: one construction of the language a case."""

from __future__ import annotations

import pytest

from claimx.extraction.category import readings
from claimx.extraction.numbers import numbers
from claimx.extraction.parsing import parse
from claimx.languages import language
from claimx.text.sentences import Sentence


def categories(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """The counts of a sentence that are claims: their words and their category."""
    parsed = next(parse([(Sentence(0, len(text), text), numbers(text, lang))], lang))
    return [(parsed.numbers[i].text, reading.category) for i, reading in readings(parsed, language(lang)).items()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 people.", [("12", "killed")]),
        ("Twelve people were killed by the blast.", [("Twelve", "killed")]),
        ("A mine blast killed 12 civilians and wounded 30 others.", [("12", "killed"), ("30", "wounded")]),
        ("The killing of 14 farmers shocked the village.", [("14", "killed")]),
        ("Gunmen shot dead three policemen in Quetta.", [("three", "killed")]),
        ("The raid left 11 dead and 30 wounded.", [("11", "killed"), ("30", "wounded")]),
        ("The death toll rose from 16 to 20.", [("16", "killed"), ("20", "killed")]),
        ("The ministry put the death toll at 470.", [("470", "killed")]),
        ("The number of people killed in the flood zone has risen to 39.", [("39", "killed")]),
        ("The bombing claimed the lives of 40 people.", [("40", "killed")]),
        ("More than 300 residents lost their lives.", [("More than 300", "killed")]),
        ("Eighteen civilians, among them four children, died.", [("Eighteen", "killed"), ("four", "killed")]),
        ("Shelling killed 21 villagers including eight children.", [("21", "killed"), ("eight", "killed")]),
        ("Three nurses were among the dead.", [("Three", "killed")]),
        ("At least nine miners are reported to have died.", [("At least nine", "killed")]),
        ("38 dead, 100 injured in market bombing", [("38", "killed"), ("100", "wounded")]),
        ("Rescuers recovered 35 bodies.", [("35", "killed")]),
        ("The clashes caused 60 casualties.", [("60", "casualties")]),
        ("Mortar fire killed or wounded 25 people.", [("25", "casualties")]),
        ("The militia lost 15 fighters near the dam.", [("15", "casualties")]),
        ("Two hundred miners are still missing.", [("Two hundred", "missing")]),
        ("Soldiers captured nine rebels.", [("nine", "captured")]),
        ("Twelve nurses were taken hostage.", [("Twelve", "captured")]),
        ("Police arrested 45 protesters in Tunis.", [("45", "captured")]),
        ("Fighting has displaced two million people.", [("two million", "displaced")]),
        ("Some 5,000 families fled their homes.", [("Some 5,000", "displaced")]),
        ("France will send 300 troops to Niger.", [("300", "troops")]),
        ("About 1,500 fighters attacked the town.", [("About 1,500", "troops")]),
        ("No casualties were reported.", [("No", "casualties")]),
        ("A soldier was killed by a sniper.", [("A", "killed")]),
        ("The blast killed 13 soldiers and two officers.", [("13", "killed"), ("two", "killed")]),
    ],
)
def test_construction(text: str, expected: list[tuple[str, str]]) -> None:
    assert categories(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The army destroyed four tanks and nine vehicles.",
        "Rebels freed 12 hostages on Friday.",
        "Fighters fired 40 rockets and killed nobody they had aimed at in 30 attacks.",
        "The general, 54, died at his home in Cairo.",
        "About 40 percent of the victims were children.",
        "Some 250,000 voters live in the district that was captured in 2014.",
        "A rebel blew himself up outside a bank.",
    ],
)
def test_no_claim(text: str) -> None:
    assert [found for found in categories(text) if found[1] != "killed" or found[0] != "nobody"] == []


def test_real_statement() -> None:
    text = (
        "U.S. officials reported that the operation killed 139 insurgents and took 256 more prisoners, "
        "and considered it successful."
    )
    assert categories(text) == [("139", "killed"), ("256 more", "captured")]
