"""French time expressions."""

from claimx.languages.shape import CalendarUnit, TimeWords

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

WEEKDAY_ABBREVIATIONS = "lun mar mer jeu ven sam dim"

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip

MONTH_ABBREVIATIONS = {
    "janv": 1, "jan": 1, "févr": 2, "fév": 2, "fev": 2, "avr": 4, "juil": 7, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "déc": 12, "dec": 12,
}  # fmt: skip

DAY_PARTS = """
matin midi après-midi soir minuit au-matin au-petit-matin à-l'aube avant-l'aube à-midi à-minuit au-soir en-soirée
en-matinée en-fin-de-matinée en-fin-de-journée en-fin-d'après-midi en-début-de-soirée en-début-de-matinée
en-début-d'après-midi en-milieu-de-journée dans-la-soirée dans-la-matinée dans-la-journée dans-l'après-midi
dans-la-nuit
"""

SEASONS = {"printemps": 21, "été": 22, "automne": 23, "hiver": 24}

FEASTS = {
    "jour de l'an": (1, 1), "nouvel an": (1, 1), "14-juillet": (7, 14), "noël": (12, 25), "la veille de noël": (12, 24),
    "réveillon de noël": (12, 24), "saint-sylvestre": (12, 31), "réveillon du nouvel an": (12, 31),
}  # fmt: skip

DAYS = {
    "aujourd'hui": (0, 0), "ce jour": (0, 0), "ce matin": (0, 0), "ce midi": (0, 0), "cet après-midi": (0, 0),
    "ce soir": (0, 0), "hier": (-1, -1), "hier matin": (-1, -1), "hier après-midi": (-1, -1), "hier soir": (-1, -1),
    "avant-hier": (-2, -2), "avant hier": (-2, -2), "avant-hier soir": (-2, -2), "cette nuit": (-1, 0),
    "la nuit dernière": (-1, 0), "la nuit passée": (-1, 0), "demain": (1, 1), "après-demain": (2, 2),
}  # fmt: skip

WEEKENDS = {
    "ce week-end": 0, "le week-end": 0, "ce weekend": 0, "le weekend": 0, "le week-end dernier": -1,
    "le weekend dernier": -1, "le week-end passé": -1, "le week-end prochain": 1,
}  # fmt: skip

PERIODS: dict[str, CalendarUnit] = {"semaine": "week", "mois": "month", "an": "year", "année": "year"}

SHIFTS = {
    "ce": 0, "cet": 0, "cette": 0, "début de la": 0, "début du": 0, "début de l'": 0, "début de": 0, "d'ici": 1,
    "d'ici à": 1, "d'ici au": 1,
}  # fmt: skip

SHIFTS_AFTER = {
    "dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "écoulé": -1, "écoulée": -1, "en cours": 0, "courant": 0,
    "courante": 0, "prochain": 1, "prochaine": 1, "qui vient": 1,
}  # fmt: skip

RELATIVE = {
    "la veille": -1, "le jour précédent": -1, "le jour d'avant": -1, "l'avant-veille": -2, "le lendemain": 1,
    "le jour suivant": 1, "le jour d'après": 1, "le surlendemain": 2, "le même jour": 0, "le jour même": 0,
    "ce jour-là": 0, "la même semaine": 0, "cette semaine-là": 0, "le même mois": 0, "ce mois-là": 0,
    "la même année": 0, "cette année-là": 0, "la même période": 0, "cette même période": 0, "cette période": 0,
}  # fmt: skip

UNITS: dict[str, CalendarUnit] = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year", "ans": "year",
    "année": "year", "années": "year",
}  # fmt: skip

AMOUNTS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "une dizaine de": 10, "quinze": 15, "une quinzaine de": 15, "vingt": 20,
    "une vingtaine d'": 20, "une dizaine d'": 10, "trente": 30, "quarante": 40, "cinquante": 50,
}  # fmt: skip

AGO = """
il-y-a il-y-a-tout-juste il-y-a-environ il-y-a-à-peine il-y-a-quelque il-y-a-près-de il-y-a-presque il-y-a-déjà
voici voilà voici-tout-juste voilà-tout-juste cela-fait
"""

INTRODUCTIONS = """
en au à de du d' depuis pendant durant dès avant après entre vers courant jusqu'à jusqu'en jusqu'au
début fin mi milieu au-début au-début-de à-la-fin à-la-fin-de au-milieu-de tout-début
mois-de mois-d' année-de année an-de trimestre trimestre-de semestre semestre-de moitié moitié-de d'ici d'ici-à
printemps été automne hiver l'été l'automne l'hiver millésime exercice
"""

BEGINNINGS = """
commencé commencée commencés commencées commence commencent commençait commença
débuté débutée débutés débutées débute débutent débutait débuta
entamé entamée entamés entamées démarré démarrée démarrés démarrées démarre démarrent
déclenché déclenchée déclenchés déclenchées initié initiée initiés initiées
"""

RECORDS = """
meurtrier meurtrière meurtriers meurtrières sanglant sanglante sanglants sanglantes pire pires record jamais
premier première premiers premières plus-grave plus-graves plus-lourd plus-lourde plus-important plus-importante
plus-importants plus-importantes plus-élevé plus-élevée plus-grand plus-grande plus-grands plus-grandes plus-haut
plus-bas plus-fort plus-forte plus-violent plus-violente plus-violents plus-violentes plus-intense plus-intenses
plus-coûteux plus-coûteuse
"""

STAMPS = """
publié publié-le publiée-le publié-à publication publication-le date-de-publication date-de-parution paru-le
mis-à-jour mis-à-jour-le mise-à-jour mise-à-jour-le dernière-mise-à-jour mis-en-ligne mis-en-ligne-le mise-en-ligne-le
modifié-le actualisé-le créé-le rédigé-le posté-le diffusé-le daté date
"""


def _phrases(words: str) -> frozenset[str]:
    """Words set apart by white space; a hyphen stands for the space inside a phrase."""
    return frozenset(word.replace("-", " ") for word in words.split())


WHEN = TimeWords(
    weekdays={name: i for i, name in enumerate(WEEKDAYS)},
    weekday_abbreviations=_phrases(WEEKDAY_ABBREVIATIONS),
    months=MONTHS,
    month_abbreviations=MONTH_ABBREVIATIONS,
    month_first=False,
    capitalised=frozenset(),
    endings=frozenset(),
    day_parts=_phrases(DAY_PARTS) | {"après-midi", "en fin d'après-midi", "en début d'après-midi", "dans l'après-midi"},
    seasons=SEASONS,
    feasts=FEASTS,
    days=DAYS,
    weekends=WEEKENDS,
    periods=PERIODS,
    shifts=SHIFTS,
    shifts_after=SHIFTS_AFTER,
    relative=RELATIVE,
    units=UNITS,
    amounts=AMOUNTS,
    ago_before=_phrases(AGO),
    ago_after=frozenset(),
    later={"plus tard": 1, "plus tôt": -1, "auparavant": -1},
    stretch=frozenset({"derniers", "dernières"}),
    introductions=_phrases(INTRODUCTIONS),
    beginnings=_phrases(BEGINNINGS),
    inside=frozenset(),
    determiners=frozenset({"le", "la", "les", "l'", "cet", "cette", "ce", "ces"}),
    attributive=frozenset(),
    linking=frozenset({"de", "du", "d'", "des", "de l'année", "de l'an"}),
    ordinals=frozenset({"er", "ᵉʳ"}),
    decade=frozenset(),
    decade_before=frozenset({"années", "décennie"}),
    since=frozenset({"depuis"}),
    since_then=frozenset(
        {"depuis lors", "depuis cette date", "depuis ce jour", "depuis ce moment", "depuis cette époque"}
    ),
    perfect=frozenset(),
    records=_phrases(RECORDS),
    until=frozenset({"jusqu'à", "jusqu'au", "jusqu'en", "jusque"}),
    opening=frozenset({"entre", "de", "du", "d'", "depuis"}),
    joining=frozenset({"à", "au", "jusqu'à", "jusqu'au", "jusqu'en", "-", "–"}),
    adding=frozenset({"et", "&"}),
    to_date=frozenset({"aujourd'hui", "maintenant", "ce jour", "présent", "nos jours"}),
    stamps=_phrases(STAMPS),
)
