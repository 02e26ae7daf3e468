import io

import pytest
from rich.console import Console

from claimx.reporting.tables import claims_table, counts_table, number, quotation


def printed(table):
    console = Console(file=io.StringIO(), width=160)
    console.print(table)
    return [line.split() for line in console.file.getvalue().splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("marked", "fields", "shown"),
    [
        ("*At least 16* died.", {"bound": "at_least", "value": 16, "low": 16, "high": None}, "≥16"),
        ("*up to seven* died.", {"bound": "at_most", "value": 7, "low": None, "high": 7}, "≤7"),
        ("*nearly 200* died.", {"bound": "approx", "value": 200, "low": None, "high": None}, "~200"),
        ("*3 to 5* died.", {"bound": "range", "value": None, "low": 3, "high": 5}, "3–5"),
        (
            "*Tens of\nthousands* died.",
            {"bound": "vague", "value": None, "low": 20000, "high": None},
            "tens of thousands",
        ),
        ("*No* one died.", {"value": 0, "low": 0, "high": 0}, "0"),
        ("*twenty thousand* died.", {"value": 20000, "low": 20000, "high": 20000}, "20,000"),
    ],
)
def test_a_number_as_people_write_it(make_claim, marked, fields, shown):
    assert number(make_claim(marked, **fields)) == shown


def test_a_quotation_is_cut_around_its_number(make_claim):
    claim = make_claim("word " * 60 + "*Twelve* soldiers were killed " + "word " * 60)
    shown = quotation(claim, width=60)
    assert "Twelve" in shown
    assert shown.startswith("… word")
    assert shown.endswith("word …")
    assert len(shown) <= 64
    assert quotation(make_claim()) == "Twelve soldiers were killed."


def test_a_claim_is_a_row(make_claim):
    claim = make_claim(population="soldiers", location="Kharkov", date="2024-01-16", source="AFP", source_type="media")
    head, _, row = printed(claims_table([claim]))
    assert head == ["source", "category", "number", "people", "place", "date", "sentence"]
    assert row[:6] == ["AFP", "killed", "12", "soldiers", "Kharkov", "2024-01-16"]


def test_claims_are_counted_and_their_numbers_never_added(make_claim):
    claims = [
        make_claim(source="AFP", source_type="media"),
        make_claim(source="AFP", source_type="media", category="wounded"),
        make_claim(),
    ]
    rows = printed(counts_table(claims, "source"))
    assert rows[0] == ["source", "claims", "killed", "wounded"]
    assert rows[2:] == [["AFP", "2", "1", "1"], ["(the", "author)", "1", "1"]]
    assert printed(counts_table(claims, "category"))[2:] == [["killed", "2"], ["wounded", "1"]]


def test_dates_are_counted_in_their_order(make_claim):
    claims = [make_claim(date="2024-02"), make_claim(date="2023"), make_claim(date="2024-02"), make_claim()]
    rows = printed(counts_table(claims, "date"))
    assert rows[2:] == [["(no", "date)", "1", "1"], ["2023", "1", "1"], ["2024-02", "2", "2"]]


def test_a_document_cannot_steer_the_terminal(make_claim):
    claim = make_claim("\x1b[31m*Twelve*\x07 [bold]soldiers[/bold] \u202ewere killed.", population="\x1b]0;x\x07men")
    console = Console(file=io.StringIO(), width=160, force_terminal=True, color_system=None)
    console.print(claims_table([claim]))
    shown = console.file.getvalue()
    assert "[bold]soldiers[/bold]" in shown
    for part in ("\x1b[31m", "\x1b]", "\x07", "\u202e"):
        assert part not in shown
