"""How the text stands to a count: fact, doubt, plan, denial."""

from __future__ import annotations

import pytest

import claimx


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 people.", "asserted"),
        ("The ministry said the blast killed 12 people.", "asserted"),
        ("The blast reportedly killed 12 people.", "hedged"),
        ("At least 12 people are feared dead.", "hedged"),
        ("Twelve people are believed to have been killed.", "hedged"),
        ("The strike may have killed 12 people.", "hedged"),
        ("The blast killed 12 people, though the toll could not be verified.", "hedged"),
        ("France will send 300 soldiers to Niger.", "hypothetical"),
        ("The government plans to send 300 soldiers to Niger.", "hypothetical"),
        ("The army denied that 60 soldiers were killed.", "denied"),
        ("No soldiers were killed in the attack.", "asserted"),
    ],
)
def test_english(text: str, expected: str) -> None:
    assert [claim.modality for claim in claimx.extract(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'explosion a tué 12 personnes.", "asserted"),
        ("L'armée aurait tué 17 civils.", "hedged"),
        ("Douze civils seraient morts dans l'attaque.", "hedged"),
        ("Paris enverra 300 soldats au Niger.", "hypothetical"),
        ("Le gouvernement dément que 60 soldats aient été tués.", "denied"),
    ],
)
def test_french(text: str, expected: str) -> None:
    assert [claim.modality for claim in claimx.extract(text, "fr")] == [expected]
