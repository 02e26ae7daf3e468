"""Where a claim's event happened."""

from __future__ import annotations

import pytest

from claimx.extraction.numbers import Number
from claimx.extraction.parsing import parse
from claimx.extraction.where import Place, where
from claimx.text.sentences import Sentence


def place(text: str, count: str, trigger: str, *sources: str, before: str = "", lang: str = "en") -> Place | None:
    """The place of the claim, in a document that begins with `before`."""
    offset = len(before)
    at = text.index(count)
    number = Number(offset + at, offset + at + len(count), count, None, None, None, "exact", "number", count)
    (parsed,) = parse([(Sentence(offset, offset + len(text), text), [number])], lang)
    event = next(t.i for t in parsed.doc if t.text == trigger)
    return where(parsed, next(iter(parsed.numbers)), event, {t.i for t in parsed.doc if t.text in sources})


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("At least 14 people were killed in Hasaka.", "14", "Hasaka"),
        ("Three soldiers were killed near Kidal in northern Mali.", "Three", "Kidal"),
        ("Rebels killed 12 people in a village south of Homs.", "12", "Homs"),
        ("A bomb killed 12 people in the town of Bama in Borno state.", "12", "Bama"),
        ("A drone killed 12 people in the province of Marib.", "12", "Marib"),
        ("A drone killed 12 people in Iraq's Salah al-Din province.", "12", "Salah al-Din"),
        ("A drone killed 12 people in western Iraqs Anbar province.", "12", "Anbar"),
        ("A drone killed 12 people in Anbar province near the Trebil border crossing.", "12", "Trebil border crossing"),
        ("Gunmen killed 12 pupils from a school in Kuriga village in Kaduna state.", "12", "Kuriga"),
        ("Shelling of the city of Kherson killed five civilians.", "five", "Kherson"),
        ("Air strikes on Sanaa killed 140 mourners.", "140", "Sanaa"),
        ("The strikes hit al-Dumayr and killed 14 fighters.", "14", "al-Dumayr"),
        ("Shells killed 17 people in the towns of Nyala and Zalingei.", "17", "Nyala and Zalingei"),
        ("The war has killed 12 people in Syria and Iraq.", "12", "Syria and Iraq"),
        ("Ten people were killed in the Old City of Mosul.", "Ten", "Old City"),
        ("A Mogadishu truck bombing killed nine traders.", "nine", "Mogadishu"),
        ("Six people were killed in Port Sudan.", "Six", "Port Sudan"),
        ("The army killed 12 militants in Sheikh Zuweid.", "12", "Sheikh Zuweid"),
    ],
)
def test_the_most_specific_name_of_the_place(text: str, count: str, expected: str) -> None:
    found = place(text, count, "killed")
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Syrian troops killed 12 people.", "12"),
        ("Islamic State of Iraq and the Levant fighters killed 12 people.", "12"),
        ("The Syrian Observatory for Human Rights said 12 people were killed.", "12"),
        ("President Bashar al-Assad said 12 people were killed on Monday.", "12"),
        ("Hezbollah and the Free Syrian Army killed 12 people in January.", "12"),
        ("US-led air strikes killed 12 people.", "12"),
        ("12 herders were killed by a U.S. drone strike.", "12"),
        ("A Britain-based monitor in touch with Reuters said 12 people were killed.", "12"),
    ],
)
def test_people_bodies_dates_and_nationalities_are_no_places(text: str, count: str) -> None:
    assert place(text, count, "killed") is None


def test_where_somebody_speaks_is_not_where_it_happened() -> None:
    text = "The minister told reporters in Geneva that 12 people were killed."
    assert place(text, "12", "killed", "minister", "told") is None
    text = "Officials in Kabul said that 15 policemen were killed in Ghazni."
    found = place(text, "15", "killed", "Officials", "Kabul", "said")
    assert found is not None
    assert found.text == "Ghazni"


def test_each_of_two_claims_has_its_own_place() -> None:
    text = "Seven traders were killed in Soukra and two others died in the Ghazali neighbourhood."
    first, second = place(text, "Seven", "killed"), place(text, "two", "died")
    assert first is not None
    assert first.text == "Soukra"
    assert second is not None
    assert second.text == "Ghazali"


def test_another_event_keeps_its_place() -> None:
    text = "The attack in Bamako came two days after militants killed six soldiers in Gao."
    found = place(text, "six", "killed")
    assert found is not None
    assert found.text == "Gao"


def test_a_destination_is_a_place_of_troops_only() -> None:
    sent = place("The government has sent 300 soldiers to Niger.", "300", "sent")
    assert sent is not None
    assert sent.text == "Niger"
    assert place("The 300 people wounded were flown to Moscow.", "300", "wounded") is None


def test_offsets_are_those_of_the_document() -> None:
    before = "A headline\n\n"
    text = "At least 14 people were killed in Hama Province."
    found = place(text, "14", "killed", before=before)
    assert found is not None
    assert (before + text)[found.start : found.end] == found.text == "Hama"


def test_a_clause_after_where_happened_there() -> None:
    text = "The minister flew from Ankara to Idlib, where 33 soldiers were killed."
    found = place(text, "33", "killed")
    assert found is not None
    assert found.text == "Idlib"


@pytest.mark.parametrize(
    ("text", "count", "trigger", "expected"),
    [
        ("Douze personnes ont été tuées à Kaboul.", "Douze", "tuées", "Kaboul"),
        ("A Goma, 17 personnes ont été tuées par balles.", "17", "tuées", "Goma"),
        ("Au Mali, six soldats ont été tués.", "six", "tués", "Mali"),
        ("Des rebelles ont tué 25 civils en Ituri.", "25", "tué", "Ituri"),
        ("Quatre éleveurs ont été tués dans le sud du Burkina Faso.", "Quatre", "tués", "Burkina Faso"),
        ("Quatre mineurs sont tués dans l’est de l’Ukraine.", "Quatre", "tués", "Ukraine"),
        ("Les combats dans la province d'Ibb ont tué 14 soldats.", "14", "tué", "Ibb"),
        ("Dix marchands ont été tués dans la ville de Boni, dans le centre du Mali.", "Dix", "tués", "Boni"),
        ("Dix marchands ont été tués dans la région de Mopti.", "Dix", "tués", "Mopti"),
        ("Deux gendarmes ont été tués dans la commune de Djibo.", "Deux", "tués", "Djibo"),
        ("Huit paysans ont été tués dans le cercle de Bankass.", "Huit", "tués", "Bankass"),
        ("L'attaque de la localité d'Inata a tué 53 gendarmes.", "53", "tué", "Inata"),
        ("Des hommes armés ont encerclé le village de Solhan, tuant 132 habitants.", "132", "tuant", "Solhan"),
        ("Douze soldats ont été tués près de Ménaka, au Mali.", "Douze", "tués", "Ménaka"),
        ("Douze soldats ont été tués au nord de Bagdad.", "Douze", "tués", "Bagdad"),
        ("Les rebelles ont tué 12 soldats dans la province de Marib, à l'est de Sanaa.", "12", "tué", "Marib"),
        ("L'explosion a tué 12 personnes dans l'Etat de Zamfara, au Nigeria.", "12", "tué", "Zamfara"),
        ("Des tirs ont tué 12 personnes au Soudan du Sud.", "12", "tué", "Soudan du Sud"),
        ("Des tirs ont tué 12 personnes en Côte d'Ivoire.", "12", "tué", "Côte d'Ivoire"),
        ("Des tirs ont tué 12 personnes en République centrafricaine.", "12", "tué", "République centrafricaine"),
        ("Deux enfants ont été tués dans le camp de réfugiés de Jabaliya.", "Deux", "tués", "Jabaliya"),
        ("Neuf gardes ont été tués dans la réserve de buffles de Nazinga.", "Neuf", "tués", "Nazinga"),
        ("Une bombe a tué 12 fidèles devant la mosquée Al-Noor.", "12", "tué", "mosquée Al-Noor"),
        ("Une mine a tué quatre civils dans le district de police 9.", "quatre", "tué", "district de police 9"),
        ("Aux Philippines, 17 pêcheurs ont été tués sur l'île de Palawan.", "17", "tués", "Palawan"),
        ("Onze villageois ont été tués à Koro et Bankass.", "Onze", "tués", "Koro et Bankass"),
        ("La France a déployé 5.000 soldats au Sahel.", "5.000", "déployé", "Sahel"),
        ("L'attentat de Nice a tué 86 personnes.", "86", "tué", "Nice"),
        ("Des combats ont éclaté à Tripoli, où 32 civils ont été tués.", "32", "tués", "Tripoli"),
    ],
)
def test_the_most_specific_name_of_the_place_in_french(text: str, count: str, trigger: str, expected: str) -> None:
    found = place(text, count, trigger, lang="fr")
    assert found is not None
    assert found.text == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Les Syriens ont tué 12 personnes.", "12"),
        ("Le ministère de la Défense a indiqué que 12 soldats avaient été tués.", "12"),
        ("Le général McKenzie a précisé que 12 insurgés avaient été tués.", "12"),
        ("Basée à Londres, l'ONG compte 12 civils tués.", "12"),
    ],
)
def test_people_bodies_and_seats_are_no_places_in_french(text: str, count: str) -> None:
    assert place(text, count, "tué" if " tué " in text else "tués", lang="fr") is None


def test_where_somebody_speaks_is_not_where_it_happened_in_french() -> None:
    text = "La ministre a confirmé lundi à Paris la mort de deux soldats à Gossi."
    found = place(text, "deux", "mort", "ministre", "a", "confirmé", lang="fr")
    assert found is not None
    assert found.text == "Gossi"
