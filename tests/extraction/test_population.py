"""Who is counted: the noun phrase, or the people that a bare number refers back to."""

from __future__ import annotations

import pytest

import claimx


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike killed 12 foreign mercenaries.", ["foreign mercenaries"]),
        ("Fourteen members of the White Eagles were killed.", ["members of the White Eagles"]),
        ("Seven drivers were killed and another 25 injured.", ["drivers", "drivers"]),
        ("The attack left 12 dead.", [None]),
        ("Shelling killed 21 villagers including eight children.", ["villagers", "children"]),
        ("The death toll rose to 20.", [None]),
        ("The contractors suffered 80 casualties.", ["contractors"]),
        ("Hundreds of Syrians were killed and millions displaced.", ["Syrians", "Syrians"]),
    ],
)
def test_english(text: str, expected: list[str | None]) -> None:
    assert [claim.population for claim in claimx.extract(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'attaque a tué 12 soldats français.", ["soldats français"]),
        ("Seize rebelles, dont neuf déserteurs, ont été tués.", ["rebelles", "déserteurs"]),
        ("La police confirme la mort de 31 présumés bandits.", ["présumés bandits"]),
    ],
)
def test_french(text: str, expected: list[str | None]) -> None:
    assert [claim.population for claim in claimx.extract(text, "fr")] == expected
