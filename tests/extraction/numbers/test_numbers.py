"""What counts `numbers` finds, what they mean, and what is certainly no count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.extraction.numbers import Number, numbers


def only(text: str) -> Number:
    found = numbers(text)
    assert len(found) == 1, [n.text for n in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "quantity", "value"),
    [
        ("The blast killed 62 soldiers.", "62", 62),
        ("Sixty-two soldiers died.", "Sixty-two", 62),
        ("Ninety-Four airmen left.", "Ninety-Four", 94),
        ("It displaced 36,000 people.", "36,000", 36_000),
        ("It displaced 36 000 people.", "36 000", 36_000),
        ("It displaced 36\u202f000 people.", "36\u202f000", 36_000),
        ("It displaced 1,50,000 people.", "1,50,000", 150_000),
        ("It displaced 230000 people.", "230000", 230_000),
        ("It displaced 2.3 million people.", "2.3 million", 2_300_000),
        ("It displaced 2m people.", "2m", 2_000_000),
        ("In all six hundred and twelve fighters died.", "six hundred and twelve", 612),
        ("One hundred twenty thousand troops left.", "One hundred twenty thousand", 120_000),
        ("Half a million people fled.", "Half a million", 500_000),
        ("Two and a half million people fled.", "Two and a half million", 2_500_000),
        ("A thousand soldiers left.", "A thousand", 1000),
        ("It wounded another 40 people.", "another 40", 40),
        ("It wounded 40 more people.", "40 more", 40),
        ("They sent an additional 125 soldiers.", "an additional 125", 125),
        ("They sent a further 12 advisers.", "a further 12", 12),
        ("The first 100 are gunners.", "first 100", 100),
        ("It wounded two each from the army and the police.", "two each", 2),
        ("The 14 were freed.", "14", 14),
        ("The mine killed one.", "one", 1),
        ("Both men were killed.", "Both", 2),
        ("The pair were shot dead.", "The pair", 2),
        ("They sent a 200-strong force.", "200", 200),
        ("In 2014 some of the 2016 people there died.", "2016", 2016),
        ("They died in the raid.The attack killed 9.Later it rained.", "9", 9),
    ],
)
def test_exact(text: str, quantity: str, value: int) -> None:
    found = only(text)
    assert found.text == quantity
    assert (found.value, found.low, found.high, found.bound) == (value, value, value, "exact")


@pytest.mark.parametrize(
    ("quantity", "value", "low", "high", "bound"),
    [
        ("about 30", 30, None, None, "approx"),
        ("nearly 200", 200, None, None, "approx"),
        ("some 200", 200, None, None, "approx"),
        ("an estimated 300", 300, None, None, "approx"),
        ("a dozen", 12, None, None, "approx"),
        ("half a dozen", 6, None, None, "approx"),
        ("two dozen", 24, None, None, "approx"),
        ("40-odd", 40, None, None, "approx"),
        ("at least 16", 16, 16, None, "at_least"),
        ("at least another 16", 16, 16, None, "at_least"),
        ("at least 35 more", 35, 35, None, "at_least"),
        ("more than 1,400", 1400, 1400, None, "at_least"),
        ("over 1 000", 1000, 1000, None, "at_least"),
        ("more than a dozen", 12, 12, None, "at_least"),
        ("upwards of a quarter of a million", 250_000, 250_000, None, "at_least"),
        ("upwards of 70", 70, 70, None, "at_least"),
        ("no fewer than 5", 5, 5, None, "at_least"),
        ("100+", 100, 100, None, "at_least"),
        ("20 or more", 20, 20, None, "at_least"),
        ("up to seven", 7, None, 7, "at_most"),
        ("as many as 40", 40, None, 40, "at_most"),
        ("fewer than 20", 20, None, 20, "at_most"),
        ("no more than ten", 10, None, 10, "at_most"),
        ("between 20 and 30", None, 20, 30, "range"),
        ("20 to 30", None, 20, 30, "range"),
        ("3-5", None, 3, 5, "range"),
        ("1,500–2,000", None, 1500, 2000, "range"),
        ("two or three", None, 2, 3, "range"),
        ("two to three million", None, 2_000_000, 3_000_000, "range"),
        ("1.2 to 1.5 million", None, 1_200_000, 1_500_000, "range"),
        ("two to three dozen", None, 24, 36, "range"),
        ("several", None, 3, None, "vague"),
        ("a few", None, 3, None, "vague"),
        ("a couple", None, 2, None, "vague"),
        ("dozens", None, 24, None, "vague"),
        ("dozens more", None, 24, None, "vague"),
        ("scores", None, 40, None, "vague"),
        ("tens", None, 20, None, "vague"),
        ("several dozen", None, 36, None, "vague"),
        ("hundreds", None, 200, None, "vague"),
        ("several hundred", None, 300, None, "vague"),
        ("thousands", None, 2000, None, "vague"),
        ("several thousand", None, 3000, None, "vague"),
        ("tens of thousands", None, 20_000, None, "vague"),
        ("hundreds of thousands", None, 200_000, None, "vague"),
        ("millions", None, 2_000_000, None, "vague"),
    ],
)
def test_bounds(quantity: str, value: int | None, low: int | None, high: int | None, bound: str) -> None:
    for text in (f"The attack killed {quantity} people.", f"{quantity.capitalize()} were killed, he said."):
        found = only(text)
        assert found.text.lower() == quantity
        assert (found.value, found.low, found.high, found.bound) == (value, low, high, bound)


def test_exceeding_belongs_to_the_quantity() -> None:
    found = only("Death tolls exceeded 100.")
    assert (found.text, found.value, found.low, found.high, found.bound) == ("exceeded 100", 100, 100, None, "at_least")


def test_a_change_is_two_counts() -> None:
    assert [n.value for n in numbers("The death toll rose from 16 to 20.")] == [16, 20]
    assert [n.value for n in numbers("The death toll rose by two to 20.")] == [2, 20]


def test_neighbours_stay_apart() -> None:
    found = numbers("Five killed 12 wounded two of them children and three others missing")
    assert [n.value for n in found] == [5, 12, 2, 3]


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("They say a senior Iraqi general was killed.", "a"),
        ("A Nigerian soldier was injured.", "A"),
        ("They carried another wounded child out.", "another"),
        ("The shell killed an eight-month-old girl.", "an"),
        ("Police shot a 13 year old girl.", "a"),
        ("The shell killed a Syrian.", "a"),
        ("A US service member was killed.", "A"),
        ("It killed a hospital worker there.", "a"),
    ],
)
def test_articles_before_people(text: str, quantity: str) -> None:
    found = only(text)
    assert (found.text, found.value) == (quantity, 1)


@pytest.mark.parametrize(
    "text",
    [
        "A bomb hit the town.",
        "It was a small lake.",
        "This one is an old road.",
        "They met one another in a quiet place.",
    ],
)
def test_articles_of_texts_where_nothing_happens(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("There were no casualties.", "no"),
        ("No further deaths were reported.", "No"),
        ("The siege ended without any casualties.", "without"),
        ("It ended without loss of life.", "without"),
        ("Nobody was hurt.", "Nobody"),
        ("No one was hurt.", "No one"),
        ("None of the soldiers died.", "None"),
        ("Neither of the pilots was hurt.", "Neither"),
        ("Paris has no “mercenaries” in the country.", "no"),
        ("There are no French troops there.", "no"),
    ],
)
def test_zeros(text: str, quantity: str) -> None:
    found = only(text)
    assert found.text == quantity
    assert (found.value, found.low, found.high, found.bound) == (0, 0, 0, "exact")


@pytest.mark.parametrize(
    "text",
    [
        "No doubt they will come.",
        "It has no longer any meaning.",
        "There was no immediate claim of responsibility.",
        "They left without warning.",
    ],
)
def test_other_negatives(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She is 34 years old, the six-year-old war, a 72-hour truce. His brother, aged 12, left.",
        "On 21 August 2013 and on July 4, 2016, from 12 to 14 May, on Oct. 5, on July 4 and 5, on 3, 4 and 5 June.",
        "since 2011; in 2013; between May 2014 and August 2015; 2015-2016; the 1990s; between 2009 and 2011",
        "at 0914, at 10.30pm, at 10:30, at 6 a.m., at 1500 GMT, 7 April 2017 at 1014",
        "the 54th Brigade, the 1st Army, a twenty-third attempt, No° 5, UNSCR (2013)",
        "T-72 tanks, F-16 jets, a Su-34, S-300 missiles, an AK-47, COVID-19, Covid-19, the M4 highway, abc12",
        "won 3-1, lost 0-2",
        "40% of them, 10 per cent, 15 to 20 percent, one-third, two thirds",
        "$3 million, £20 million, US$300, US$ 300, 5 million euros, 300 million dollars, 300 $",
        "15 kilometers, 12 km, 20km, 155mm, 5 tons, 7.5 miles, hundreds of miles",
        "33.783°N 44.500°E, 24.07.2016, 10.0.0.1, 2016-07-24, 5/3/2016",
        "call 910-432-3383 or +44 20 7946 0958 or 01 23 45 67 89",
        "https://example.org/2016/05/12, www.a.b/12, @user12, x@user12.org, pic.twitter.comn8xFHIrtf5, &#45;",
        "It ended.[3][4]",
        "1. First item",
        "two weeks, several days, the past few months, the last 24 hours, three times",
        "1" * 5000,
    ],
)
def test_what_is_certainly_no_count(text: str) -> None:
    assert [n.text for n in numbers(text)] == []


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "Over 60 of them, aged 3 to 80, were children under 12.", [60, 12]),
        ("en", "Unit 200 lost 12 of its tanks, four guns and 30 men.", [200, 12, 4, 30]),
        ("en", "The toll was put at 1500. It hit 2000 homes, 9/11 of 12 May.", [1500, 2000, 9, 11]),
        ("en", "5 foot soldiers, two day labourers and 12 third-year students died.", [5, 2, 12]),
        ("en", "In the last 24 hours 12 people died.", [12]),
        ("en", "The raids, resulting in 1500 dead, killed 12 half an hour apart.", [1500, 12]),
        ("en", "KIA/WIA/MIA 12/30/5", [12, 30, 5]),
        ("fr", "Pour 300 € 12 hommes ont tué.", [12]),
        ("fr", "Dans la zone 3, sur 12 chars, 4 ont été détruits le 12.", [3, 12, 4]),
        ("fr", "Le Boeing 737 avait 120 passagers.", [737, 120]),
        ("fr", "En 48 heures, 12 personnes sont mortes.", [12]),
    ],
)
def test_what_may_be_a_count_stays(lang: str, text: str, values: list[int]) -> None:
    assert [n.value for n in numbers(text, lang)] == values


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("en", "The camp holds 1.200 people.", 1200),
        ("en", "The camp holds 36 000 people.", 36_000),
        ("en", "The camp holds 2m people.", 2_000_000),
        ("en", "They killed12 people.", 12),
        ("en", "They killed 12people.", 12),
        ("en", "1963 people died.", 1963),
        ("en", "In May 12 people died.", 12),
        ("en", "Two thousand, four hundred people died.", 2400),
        ("fr", "Le camp abrite 1,200 personnes.", 1200),
        ("fr", "1963 personnes sont mortes.", 1963),
        ("fr", "Le 5 mai 12 personnes sont mortes.", 12),
    ],
)
def test_guesses_are_told(lang: str, text: str, value: int) -> None:
    assert [(n.value, n.doubt) for n in numbers(text, lang)] == [(value, True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On 5 March, 12 guards and 1,200 villagers, more than 2.5 million people and at least two of 30 died."),
        ("fr", "Le 5 mars, 12 gardes, 1.200 villageois, plus de 2,5 millions de civils et deux sur 30."),
    ],
)
def test_plain_counts_are_no_guesses(lang: str, text: str) -> None:
    assert [n.doubt for n in numbers(text, lang)] == [False] * 5


def test_dates_without_commas_do_not_swallow_counts() -> None:
    assert [n.text for n in numbers("On July 21 2016 48 people died in Homs")] == ["48"]
    assert [n.text for n in numbers("In May 12 people died and in 2016 15 civilians")] == ["12", "15"]


@pytest.mark.parametrize("text", ["The raids killed 2000.", "There were 2000 dead.", "Over 2000 were hurt."])
def test_counts_that_look_like_years(text: str) -> None:
    assert only(text).value == 2000


def test_phrasal_verbs_are_no_bounds() -> None:
    assert only("They handed over 12 bodies.").text == "12"


def test_unknown_language() -> None:
    with pytest.raises(ValueError, match="xx"):
        numbers("Five died.", "xx")


def only_french(text: str) -> Number:
    found = numbers(text, "fr")
    assert len(found) == 1, [n.text for n in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "quantity", "value"),
    [
        ("Le raid a tué 62 soldats.", "62", 62),
        ("Le raid a déplacé 1 200 civils.", "1 200", 1200),
        ("Le raid a déplacé 1\u202f200 civils.", "1\u202f200", 1200),
        ("Le raid a déplacé 1\u00a0200 civils.", "1\u00a0200", 1200),
        ("Le raid a déplacé 1.200 civils.", "1.200", 1200),
        ("Le raid a déplacé 520.000 civils.", "520.000", 520_000),
        ("Le raid a déplacé 1'200 civils.", "1'200", 1200),
        ("Il y a 1,5 million de réfugiés.", "1,5 million", 1_500_000),
        ("Il y a deux millions et demi de déplacés.", "deux millions et demi", 2_500_000),
        ("Quatre-vingt-dix-sept soldats sont morts.", "Quatre-vingt-dix-sept", 97),
        ("Quatre-vingts soldats sont morts.", "Quatre-vingts", 80),
        ("Soixante-dix soldats sont morts.", "Soixante-dix", 70),
        ("Soixante et onze soldats sont morts.", "Soixante et onze", 71),
        ("Septante soldats sont morts.", "Septante", 70),
        ("Nonante-deux soldats sont morts.", "Nonante-deux", 92),
        ("Vingt et un soldats sont morts.", "Vingt et un", 21),
        ("Trente-et-une femmes sont mortes.", "Trente-et-une", 31),
        ("Mille deux cents soldats sont morts.", "Mille deux cents", 1200),
        ("Cent vingt mille civils ont fui.", "Cent vingt mille", 120_000),
        ("Un million de civils ont fui.", "Un million", 1_000_000),
        ("L'attaque a fait 12 autres blessés.", "12", 12),
        ("Les deux autres ont été blessés.", "deux", 2),
        ("Tous deux sont morts.", "Tous deux", 2),
        ("Il y a 20 de plus.", "20 de plus", 20),
        ("Un seul soldat est mort.", "Un seul", 1),
        ("Une force de 5.100 hommes est sur place.", "5.100", 5100),
        ("L’armée dit qu’elle a perdu douze hommes.", "douze", 12),
    ],
)
def test_exact_in_french(text: str, quantity: str, value: int) -> None:
    found = only_french(text)
    assert found.text == quantity
    assert (found.value, found.low, found.high, found.bound) == (value, value, value, "exact")


@pytest.mark.parametrize(
    ("quantity", "value", "low", "high", "bound"),
    [
        ("environ 30", 30, None, None, "approx"),
        ("près de 40", 40, None, None, "approx"),
        ("quelque 900", 900, None, None, "approx"),
        ("une dizaine", 10, None, None, "approx"),
        ("une douzaine", 12, None, None, "approx"),
        ("une demi-douzaine", 6, None, None, "approx"),
        ("une vingtaine", 20, None, None, "approx"),
        ("une bonne centaine", 100, None, None, "approx"),
        ("un millier", 1000, None, None, "approx"),
        ("près d'un million et demi", 1_500_000, None, None, "approx"),
        ("au moins 16", 16, 16, None, "at_least"),
        ("plus de 1.300", 1300, 1300, None, "at_least"),
        ("plus d'une centaine", 100, 100, None, "at_least"),
        ("plus d'un demi-million", 500_000, 500_000, None, "at_least"),
        ("plus d’un demi-million", 500_000, 500_000, None, "at_least"),
        ("pas moins de 5", 5, 5, None, "at_least"),
        ("20 au moins", 20, 20, None, "at_least"),
        ("jusqu'à 80", 80, None, 80, "at_most"),
        ("moins de 20", 20, None, 20, "at_most"),
        ("pas plus de 20", 20, None, 20, "at_most"),
        ("entre 20 et 30", None, 20, 30, "range"),
        ("20 à 30", None, 20, 30, "range"),
        ("70.000 à 80.000", None, 70_000, 80_000, "range"),
        ("deux ou trois", None, 2, 3, "range"),
        ("un ou deux", None, 1, 2, "range"),
        ("deux à trois mille", None, 2000, 3000, "range"),
        ("plusieurs", None, 3, None, "vague"),
        ("quelques", None, 3, None, "vague"),
        ("des dizaines", None, 20, None, "vague"),
        ("plusieurs dizaines", None, 30, None, "vague"),
        ("des centaines", None, 200, None, "vague"),
        ("plusieurs centaines", None, 300, None, "vague"),
        ("des milliers", None, 2000, None, "vague"),
        ("des dizaines de milliers", None, 20_000, None, "vague"),
        ("des centaines de milliers", None, 200_000, None, "vague"),
        ("des millions", None, 2_000_000, None, "vague"),
        ("des dizaines, voire des centaines", None, 20, None, "vague"),
    ],
)
def test_bounds_in_french(quantity: str, value: int | None, low: int | None, high: int | None, bound: str) -> None:
    of = "de " if quantity.split()[-1].endswith(("aine", "aines", "ier", "iers", "million", "millions", "demi")) else ""
    for text in (f"L'attaque a tué {quantity} {of}personnes.", f"{quantity.capitalize()} ont été tués, a-t-il dit."):
        found = only_french(text)
        assert found.text.lower() == quantity
        assert (found.value, found.low, found.high, found.bound) == (value, low, high, bound)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Le bilan est passé de 16 à 20 morts.", [16, 20]),
        ("Ils ramènent leurs effectifs de 6.400 à 2.500 hommes.", [6400, 2500]),
        ("Neuf douaniers, un guide et trois bergers ont été tués.", [9, 1, 3]),
        ("Quatre braqueurs ont été tués, un pendant la fuite et les trois autres chez eux.", [4, 1, 3]),
        ("Il y a trois blessés, dont un grièvement.", [3, 1]),
        ("L'attaque n'a fait ni mort ni blessé.", [0, 0]),
        ("Dix des quatorze morts sont des civils.", [10, 14]),
        ("En mai 12 civils sont morts et en 2016 15 soldats.", [12, 15]),
    ],
)
def test_neighbours_in_french(text: str, values: list[int]) -> None:
    assert [n.value for n in numbers(text, "fr")] == values


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("Un soldat a été tué.", "Un"),
        ("Une femme a été blessée.", "Une"),
        ("Un haut responsable a été tué.", "Un"),
        ("Le décès d'un de ses gardes est confirmé.", "un"),
        ("L'un d'eux est mort.", "L'un"),
        ("L’une des victimes est morte.", "L’une"),
        ("Un autre soldat a été blessé.", "Un autre"),
        ("Un autre a été blessé.", "Un autre"),
        ("L'armée confirme la fuite d'un \"chef redouté\" du clan.", "un"),
    ],
)
def test_french_articles_before_people(text: str, quantity: str) -> None:
    found = only_french(text)
    assert (found.text, found.value) == (quantity, 1)


def test_at_least_one_of_them() -> None:
    found = only_french("Au moins l'un de leurs cuisiniers est mort.")
    assert (found.text, found.value, found.low, found.high) == ("Au moins l'un", 1, 1, None)


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("Il n'y a aucun blessé.", "aucun"),
        ("Aucune victime n'est à déplorer.", "Aucune"),
        ("Aucun des soldats n'a été tué.", "Aucun"),
        ("Il n'y a pas de victimes.", "pas de"),
        ("Il n'y a pas d'otages.", "pas d'"),
        ("L'obus est tombé sans faire de victime.", "sans faire de"),
        ("L'attaque n'a pas fait de victimes.", "pas"),
        ("Personne n'a été blessé.", "Personne"),
        ("Pas un seul soldat n'est mort.", "Pas un seul"),
    ],
)
def test_french_zeros(text: str, quantity: str) -> None:
    found = only_french(text)
    assert found.text == quantity
    assert (found.value, found.low, found.high, found.bound) == (0, 0, 0, "exact")


@pytest.mark.parametrize(
    "text",
    [
        "Il est âgé de 34 ans; sa femme, 34 ans, et son fils de 3 ans; les moins de 15 ans.",
        "Le 16 janvier, le 1er mars 2019, du 12 au 14 mai, le 12 sept. 2001, en 2019, depuis 2014, fin 2019, le 12.",
        "à 10h30, à 6h, à 18 h 30, vers 20 heures, 48 heures, deux jours, trois semaines, deux ans et demi, trois fois",
        "la 54e brigade, le 13e bataillon, la 2e guerre, n° 5, G5 Sahel, T-72, F-16, Covid-19",
        "300 euros, 2 millions d'euros, 5 milliards de dollars, 40 000 FCFA, un millier d'euros, 30 €",
        "20 %, 20 pour cent, cinquante pour cent, 2,5 pour cent, un tiers, les trois quarts, en quarantaine",
        "12 km, 3,5 km, une trentaine de kilomètres, 3 tonnes, quelques mètres",
        "Il n'y a pas de doute. Une information sans importance. Les sans-abri. Ce ne sont pas des soldats.",
    ],
)
def test_what_is_certainly_no_count_in_french(text: str) -> None:
    assert [n.text for n in numbers(text, "fr")] == []


@pytest.mark.parametrize(
    ("text", "quantity", "bound"),
    [
        ("«Plusieurs dizaines» de mineurs ont péri.", "Plusieurs dizaines", "vague"),
        ("Il évoque une « centaine » de morts.", "une « centaine", "approx"),
        ("L'attaque a fait au moins «dix morts», selon lui.", "au moins «dix", "at_least"),
    ],
)
def test_counts_in_guillemets(text: str, quantity: str, bound: str) -> None:
    found = only_french(text)
    assert (found.text, found.bound) == (quantity, bound)


PIECES = st.sampled_from(
    "at least|more than|up to|between|and|to|or|a|an|another|no|one|two|twenty|-|–|hundred|million|dozen|dozens|of|"
    "several|few|half|quarter|36,000|2.5|2016|12|0|+|soldier|people|.|,|\n|May|aged|Unit|(|)|[3]|killed|İ|both|$|%|"
    "au moins|plus d'|plus de|entre|et|à|ou|un|une|l'un|un autre|dont|des|dizaines|de|d'|vingtaine|millier|demi|"
    "quatre-vingt|dix|onze|soixante|cent|mille|pas|sans|faire|aucun|ni|personne|1.200|2,5|1 200|soldats|morts|pour|"
    "sur|«|»|’|janvier|ans|le|passe|and more|at least some|http://a.b|@|_|**|\u200b|7 8|from|m|k|²|½".split("|")
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("".join))


@given(TEXTS, st.sampled_from(["en", "fr"]))
def test_any_text(text: str, lang: str) -> None:
    found = numbers(text, lang)
    assert found == numbers(text, lang)
    end = 0
    for number in found:
        assert end <= number.start < number.end <= len(text)
        assert text[number.start : number.end] == number.text
        value, low, high = number.value, number.low, number.high
        assert {
            "exact": value is not None and value == low == high,
            "approx": value is not None and low is high is None,
            "at_least": value is not None and value == low and high is None,
            "at_most": value is not None and value == high and low is None,
            "range": value is None and low is not None and high is not None and 0 < low < high,
            "vague": value is high is None and low is not None and low > 1,
        }[number.bound]
        end = number.end


def test_two_thousand_counts_in_one_sentence() -> None:
    text = "They killed " + ", ".join(str(n) for n in range(3000, 5000)) + " and 12 people."
    assert [n.value for n in numbers(text)] == [*range(3000, 5000), 12]
