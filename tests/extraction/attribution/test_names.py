"""The names of a document: what each is said to be, and whom a short form stands for."""

from __future__ import annotations

import pytest

from claimx.extraction.attribution.names import Names

TEXT = (
    "The Syrian Observatory for Human Rights (SOHR), a Britain-based monitor, reported it. Russian Defense Ministry "
    "spokesman Maj. Gen. Ivan Petrov denied it. Petrov spoke in Homs. Amina Yusuf, director of the City "
    "Hospital, saw it. The Observatory and the Ministry did not meet."
)


@pytest.mark.parametrize(
    ("short", "full"), [("Petrov", "Ivan Petrov"), ("Yusuf", "Amina Yusuf"), ("Amina Yusuf", "Amina Yusuf")]
)
def test_person_by_surname(short: str, full: str) -> None:
    name = Names(TEXT, "en").person(short.split())
    assert name is not None
    assert name.text == full
    assert name.kind == "person"


def test_roles_before_and_behind_a_name() -> None:
    names = Names(TEXT, "en")
    petrov, yusuf = names.person(["Petrov"]), names.person(["Yusuf"])
    assert petrov is not None
    assert "spokesman" in petrov.role
    assert yusuf is not None
    assert "director of the City Hospital" in yusuf.role


def test_body_by_its_head_noun() -> None:
    name = Names(TEXT, "en").body(["Observatory"])
    assert name is not None
    assert name.text == "Syrian Observatory for Human Rights"


def test_acronym_in_brackets() -> None:
    assert Names(TEXT, "en").spelled("SOHR") == "Syrian Observatory for Human Rights"


def test_acronym_by_its_initials() -> None:
    text = "The National Disaster Agency met. NDA staff left."
    assert Names(text, "en").spelled("NDA") == "National Disaster Agency"


def test_an_agency_in_a_dateline_is_no_acronym_of_its_place() -> None:
    assert Names("KABUL, Afghanistan (AP) - A bomb went off.", "en").spelled("AP") is None


def test_nobody_of_that_name() -> None:
    names = Names(TEXT, "en")
    assert names.person(["Lavrov"]) is None
    assert names.body(["Parliament"]) is None
    assert Names("", "en").person(["Lavrov"]) is None
