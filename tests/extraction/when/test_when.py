"""The time expressions of a text and what they are resolved to."""

from __future__ import annotations

from datetime import date

import pytest

from claimx.extraction.when.times import times

SUNDAY = date(2017, 11, 26)
FRIDAY = date(2021, 6, 25)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed on Tuesday", "2017-11-21"),
        ("killed on Sunday", "2017-11-26"),  # the day of the document itself
        ("Monday's fighting", "2017-11-20"),
        ("Mondays fighting", "2017-11-20"),  # the apostrophe was lost
        ("late on Friday evening", "2017-11-24"),
        ("today", "2017-11-26"),
        ("last night", "2017-11-25"),
        ("overnight", "2017-11-25/2017-11-26"),
        ("on Saturday and Sunday", "2017-11-25/2017-11-26"),
        ("from Monday to Wednesday", "2017-11-20/2017-11-22"),
        ("over the weekend", "2017-11-25/2017-11-26"),
        ("this week", "2017-11-20/2017-11-26"),
        ("last week", "2017-11-13/2017-11-19"),
        ("earlier this month", "2017-11"),
        ("last month", "2017-10"),
        ("this year", "2017"),
        ("late last year", "2016"),
        ("three days ago", "2017-11-23"),
        ("two weeks ago", "2017-11"),
        ("five years ago", "2012"),
        ("on Oct 4", "2017-10-04"),
        ("on 4 October", "2017-10-04"),
        ("on December 30", "2016-12-30"),  # the last one, not the coming one
        ("due on November 28", "2017-11-28"),  # two days ahead
        ("on February 29", "2016-02-29"),
        ("on the 5th of March 2015", "2015-03-05"),
        ("on October 28-30, 2016", "2016-10-28/2016-10-30"),
        ("between 11 and 13 April", "2017-04-11/2017-04-13"),
        ("in April", "2017-04"),
        ("in December", "2016-12"),
        ("last September", "2017-09"),
        ("in August 2018", "2018-08"),
        ("in 2013", "2013"),
        ("the 2008 Mumbai attacks", "2008"),
        ("in the 1990s", "199X"),
        ("in the summer of 2014", "2014-22"),
        ("on Christmas Day 2009", "2009-12-25"),
        ("on 2016-07-05", "2016-07-05"),
        ("between May 2014 and August 2015", "2014-05/2015-08"),
        ("between July and October 2016", "2016-07/2016-10"),
        ("from 2012 until 2014", "2012/2014"),
        ("between March 2017 to date", "2017-03/.."),
        ("since April", "2017-04/.."),
        ("since late September", "2017-09/.."),
        ("since the siege began in June 2012", "2012-06/.."),
        ("since an uprising against the president began in 2011", "2011/.."),
        ("since the rebels opened their campaign almost two weeks ago", "2017-11/.."),
        ("since the beginning of the year", "2017/.."),
        ("until March 2011", "../2011-03"),
    ],
)
def test_expressions_are_dated_backwards_from_the_document(text: str, expected: str) -> None:
    assert [time.edtf for time in times(text, "en", SUNDAY)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "at least 5000 people",
        "as many as may 20",
        "we may never know, they march on",
        "in the past 36 hours",
        "for five years",
        "over three weeks of fighting",
        "the four-year-old truce",
        "April Jones and August Wilson",
        "the sun sat low",
        "Resolution 2249 and Unit 2000",
        "on 31 June",
    ],
)
def test_counts_lengths_names_and_other_words_are_no_times(text: str) -> None:
    assert times(text, "en", SUNDAY) == []


def test_a_count_after_a_month_is_no_day() -> None:
    (found,) = times("In October 16 people were killed", "en", SUNDAY)
    assert (found.text, found.edtf) == ("October", "2017-10")


def test_since_compares_only_after_a_superlative() -> None:
    (found,) = times("the deadliest attack since August 2016", "en", SUNDAY)
    assert found.edtf == "2016-08"


def test_since_then_begins_with_the_time_named_before() -> None:
    named, then = times("It began in March 2011. Since then thousands have died.", "en", SUNDAY)
    assert then.edtf == "2011-03/.."
    (alone,) = times("Since then thousands have died.", "en", SUNDAY, earlier=[named])
    assert alone.edtf == "2011-03/.."
    (nowhere,) = times("Since then thousands have died.", "en", SUNDAY)
    assert nowhere.edtf is None


def test_without_a_date_of_the_document_only_years_that_are_named_count() -> None:
    found = times("killed on Tuesday, in April 2016 and since 2011", "en", None)
    assert [time.edtf for time in found] == [None, "2016-04", "2011/.."]


def test_offsets_are_those_of_the_document() -> None:
    document = "A headline\n\nTwo soldiers died on Monday in Homs."
    start = document.index("Two")
    (found,) = times(document[start:], "en", SUNDAY, offset=start)
    assert document[found.start : found.end] == found.text == "Monday"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tués mardi", "2021-06-22"),
        ("ce mercredi", "2021-06-23"),
        ("ce lundi 3 mai", "2021-05-03"),
        ("dimanche matin", "2021-06-20"),
        ("lundi dernier", "2021-06-21"),
        ("dans la nuit de samedi à dimanche", "2021-06-19/2021-06-20"),
        ("dans la nuit du 3 au 4 mai", "2021-05-03/2021-05-04"),
        ("samedi et dimanche", "2021-06-19/2021-06-20"),
        ("hier soir", "2021-06-24"),
        ("avant-hier", "2021-06-23"),
        ("aujourd'hui", "2021-06-25"),
        ("aujourd’hui", "2021-06-25"),
        ("ce matin", "2021-06-25"),
        ("la nuit dernière", "2021-06-24/2021-06-25"),
        ("le week-end dernier", "2021-06-19/2021-06-20"),
        ("cette semaine", "2021-06-21/2021-06-27"),
        ("la semaine dernière", "2021-06-14/2021-06-20"),
        ("ces deux dernières semaines", "2021-06-11/2021-06-25"),
        ("le mois dernier", "2021-05"),
        ("l'an dernier", "2020"),
        ("l’année dernière", "2020"),
        ("l'été dernier", "2020-22"),
        ("à l'automne 2019", "2019-23"),
        ("le 16 janvier", "2021-01-16"),
        ("le 14 novembre dernier", "2020-11-14"),
        ("le 1er mai", "2021-05-01"),
        ("le 11 septembre 2001", "2001-09-11"),
        ("(vendredi 25 juin 2021)", "2021-06-25"),
        ("le 07.10.2020", "2020-10-07"),
        ("en août 2019", "2019-08"),
        ("en août dernier", "2020-08"),
        ("au mois d'août", "2020-08"),
        ("fin février", "2021-02"),
        ("à la mi-mai", "2021-05"),
        ("début 2020", "2020"),
        ("au premier trimestre 2020", "2020"),
        ("dans les années 1990", "199X"),
        ("il y a trois jours", "2021-06-22"),
        ("il y a à peine 30 ans", "1991"),
        ("entre janvier et mars", "2021-01/2021-03"),
        ("entre novembre et fin avril", "2020-11/2021-04"),
        ("entre le 3 et le 5 mai", "2021-05-03/2021-05-05"),
        ("du 3 au 5 mai", "2021-05-03/2021-05-05"),
        ("du 28 avril au 3 mai 2020", "2020-04-28/2020-05-03"),
        ("de juillet à septembre 2020", "2020-07/2020-09"),
        ("de 2012 à 2014", "2012/2014"),
        ("depuis août", "2020-08/.."),
        ("depuis début 2020", "2020/.."),
        ("depuis le 5 mars", "2021-03-05/.."),
        ("depuis 2012", "2012/.."),
        ("depuis le début de l'année", "2021/.."),
        ("depuis que le groupe a lancé son insurrection en 2009", "2009/.."),
        ("la rébellion débutée en 2007", "2007/.."),
        ("jusqu'en 2014", "../2014"),
    ],
)
def test_french_expressions_are_dated_backwards_from_the_document(text: str, expected: str) -> None:
    assert [time.edtf for time in times(text, "fr", FRIDAY)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "les 2000 soldats",
        "ils ont été tués par une mine",
        "pendant trois semaines de combats",
        "au cours des dernières 24 heures",
        "depuis plus de neuf ans",
    ],
)
def test_french_counts_lengths_and_other_words_are_no_times(text: str) -> None:
    assert times(text, "fr", FRIDAY) == []


def test_a_french_count_after_a_month_is_no_day() -> None:
    (found,) = times("En mai 12 personnes sont mortes", "fr", FRIDAY)
    assert (found.text, found.edtf) == ("mai", "2021-05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La guerre éclate le 3 mai. Depuis, 20 personnes sont mortes.", "2021-05-03/.."),
        ("La guerre éclate le 3 mai. Depuis lors, 20 personnes sont mortes.", "2021-05-03/.."),
        ("Une bombe explose le 3 mai. Le lendemain, 20 personnes sont mortes.", "2021-05-04"),
        ("Une bombe explose le 3 mai. La veille, 20 personnes sont mortes.", "2021-05-02"),
        ("Une bombe explose le 3 mai. Deux jours plus tard, 20 personnes sont mortes.", "2021-05-05"),
        ("Entre avril et mai, 12 pêcheurs. Pendant la même période, 20 soldats.", "2021-04/2021-05"),
    ],
)
def test_french_times_told_by_the_one_before(text: str, expected: str) -> None:
    assert times(text, "fr", FRIDAY)[-1].edtf == expected
