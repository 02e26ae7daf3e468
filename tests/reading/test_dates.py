"""The date of a document, from its first lines."""

from __future__ import annotations

from datetime import date

import pytest

from claimx.reading.dates import document_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed 12 Jun 2019 at 1642 Mayor counts the victims.", date(2019, 6, 12)),
        ("Posted on March 9 2018\nTwo soldiers died.", date(2018, 3, 9)),
        ("Date of publication 18 May 2019 Two soldiers died.", date(2019, 5, 18)),
        ("Last updated at Jan 142020 TUNIS Two soldiers died.", date(2020, 1, 14)),
        ("19.02.2018Copy link Two soldiers died.", date(2018, 2, 19)),
        ("13-12-2014 Forces kill 16 fighters.", date(2014, 12, 13)),
        ("12/25/2016 Forces kill 16 fighters.", date(2016, 12, 25)),
        ("date 2024-05-06 https://example.org", date(2024, 5, 6)),
        ("Published: 2023-10-09T10:00:00Z", date(2023, 10, 9)),
        ("Blast kills two AFP Monday 15 Oct 2018 Two soldiers died.", date(2018, 10, 15)),
        ("KYIV, March 3, 2022 (Reuters) - Two soldiers died.", date(2022, 3, 3)),
        ("Shells hit market, doctors say\n\nKHARTOUM, May 14, 2024 - At least 27 people died.", date(2024, 5, 14)),
        ("14 May 2024 - 27 people died.", date(2024, 5, 14)),
        ("BOGOTA, 22 SEP 89 (RADIO CADENA NACIONAL) -- [TEXT] TEN DIED.", date(1989, 9, 22)),
        ("TST4-MUC4-0076\n\nSAN JOSE (COSTA RICA), 1 DEC 88 (ACAN - EFE) -- TEN DIED.", date(1988, 12, 1)),
        ("23.04.2017) Get short URL The forces allegedly struck a base.", date(2017, 4, 23)),
        ("Bamako, le 12 mars 2021. Douze villageois ont été tués.", date(2021, 3, 12)),
        ("Port-au-Prince, le 12 mars 2021 (AFP) - Douze villageois ont été tués.", date(2021, 3, 12)),
        ("A headline\n\nTuesday, 5 May 2020\n\nTwo soldiers died.", date(2020, 5, 5)),
        ("Publié le lundi 24 août 2020 à 12h30\nDeux soldats sont morts.", date(2020, 8, 24)),
        ("Publié le : 24/08/2020 - 12:30\nDeux soldats sont morts.", date(2020, 8, 24)),
        ("Mis à jour le 1er mai 2021\nDeux soldats sont morts.", date(2021, 5, 1)),
        ("OUAGADOUGOU, 16 déc. 2020 (AIB) - Deux soldats sont morts.", date(2020, 12, 16)),
        ("Paris, le 3 mai 2020\n\nDeux soldats sont morts.", date(2020, 5, 3)),
    ],
)
def test_datelines_and_stamps(text: str, expected: date) -> None:
    assert document_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 4 February 2015 he died.",
        "He was born in Homs on 3 May 1990.",
        "Jane Smith (5 May 1980 – 6 June 2000) was a soldier.",
        "They began their advance to isolate the city of Raqqa, Syria, Nov. 6, 2016.",
        "The minister visited from 5-6 April 2016.",
        "May 5, 2020, was a hard day.",
        "Two soldiers died on Monday.",
        "In July 2016 two soldiers died.",
        "30.02.2016 Two soldiers died.",
        "05/03/2023 Two soldiers died.",
        "GAO, 22 MAY 12 soldiers died.",
        "They were in Gao, 22 May 12, when shells fell.",
        "",
        "Deux soldats sont morts le 3 mai 2020 à Gao.",
        "Vendredi 25 juin 2021, six soldats sont morts.",
        "Amadou est mort à Gao, le 3 mai 2020.\nDeux autres ont survécu.",
        "The siege of 5 May 2016 - 6 June 2016 cost many lives.",
        "Jane Smith, 5 May 1980 - June 2000, was a soldier.",
        "La paix date de longtemps, du 19 mars 1962, à Oran.",
    ],
)
def test_dates_in_running_text_are_not_those_of_the_document(text: str) -> None:
    assert document_date(text) is None


def test_figures_are_read_in_the_order_told_or_of_the_language() -> None:
    text = "05/03/2023 Two soldiers died."
    assert document_date(text, "dmy") == document_date(text, lang="fr") == date(2023, 3, 5)
    assert document_date(text, "mdy") == document_date(text, "mdy", lang="fr") == date(2023, 5, 3)
    assert document_date("05.03.2023 Two soldiers died.") == date(2023, 3, 5)


def test_only_the_start_of_a_text_is_looked_at() -> None:
    assert document_date("Two soldiers died. " * 100 + "\nPosted on March 9 2018") is None
