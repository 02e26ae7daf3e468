"""French counts: how they are written, what qualifies them, who can be one or none, and what counts no people."""

from claimx.languages.fr.when import MONTH_ABBREVIATIONS, MONTHS
from claimx.languages.shape import NumberWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    """Read phrases parted by bars; those that end in "de" come with "d'" as well."""
    phrases = [" ".join(phrase.split()) for phrase in text.split("|")]
    return (*phrases, *(f"{phrase[:-1]}'" for phrase in phrases if phrase.endswith(" de")))


UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "dix sept": 17, "dix huit": 18, "dix neuf": 19,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90, "quatre-vingt": 80, "quatre-vingts": 80, "quatre vingt": 80, "quatre vingts": 80,
}  # fmt: skip

SCALES = {
    "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000,
    "milliard": 1_000_000_000, "milliards": 1_000_000_000,
}  # fmt: skip

COLLECTIVES = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "nonantaine": 90, "centaine": 100, "millier": 1000,
    "dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000,
}  # fmt: skip

VAGUE = {
    "dizaines": 10, "douzaines": 12, "vingtaines": 20, "centaines": 100, "milliers": 1000, "millions": 1_000_000,
    "milliards": 1_000_000_000,
}  # fmt: skip

AT_LEAST = """
au moins|au minimum|au bas mot|un minimum de|minimum|plus de|pas moins de|rien moins que|non moins de|au-delà de
|supérieur à|supérieure à|excède|excèdent|excédé|excédant|>|≥
"""

# Before one of those.
DEGREE = "un peu|bien|beaucoup|nettement|largement|tout"

EXCEEDING = tuple(
    f"dépass{ending}{adverb}{article}"
    for ending in ("e", "ent", "ait", "aient", "é", "er", "ant", "erait", "eraient")
    for adverb in ("", " désormais", " déjà", " largement", " maintenant")
    for article in ("", " les", " la")
)

AT_MOST = """
jusqu'à|en deçà de|en dessous de|au-dessous de|moins de|pas plus de|au plus|au maximum|un maximum de|maximum
|au grand maximum|inférieur à|inférieure à|<|≤
"""

APPROX = """
environ|près de|quelque|quelques|à peu près|approximativement|presque|quasi|quasiment|autour de|aux alentours de
|aux environs de|de l'ordre de|un total approximatif de|plus ou moins|grosso modo|pratiquement|on estime à|estimé à
|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|évaluées à|~|≈
"""

CHANGING = """
pass ramen ramèn rédui réduct port augment baiss tomb mont chut dimin grimp bondi évolu relev abaiss alourdi croît
recul descend hausse
"""

# Nouns of people, singular; the plurals that take no "s" as well.
PEOPLE = """
adepte adjudant ado adolescent adulte adversaire agent ami apatride apprenti arbitre arrestation assaillant assassin
athlète attaquant autre auxiliaire avocat badaud bambin bandit beau-frère beau-père belle-mère belle-sœur berger
blessé bourgmestre brigand bébé bénévole bûcheron cadavre cadre camarade cameraman candidat caporal captif captive
casque casque-bleu catholique chef cheikh cheminot citoyen citoyenne civil clandestin client collabo collègue colonel
combattant commandant commando commerçant compagnon compatriote complice concubine conductrice conjoint conscrit
conseiller convive copilote corps couple cousin criminel dame demi-frère demi-sœur diplomate dirigeant disparu décès
défunt déplacé dépouille député détenu elles employé enfant ennemi enseignant espion eux famille fantassin femme
fidèle fille fillette fils fonctionnaire forces foyer frère gangster garde garde-côte gars garçon gendarme gens gradé
grand-mère grand-père guide guérillero général habitant homme homme-bombe hors-la-loi humanitaire hôtesse imam
individu institutrice insurgé interpellation interprète jeune juge juif jumeau kamikaze leader lieutenant locataire
lycéenne légionnaire mafieux magistrat maire major malade mamie manifestant marabout marchand mari marin martyr
matelot maçon membre mercenaire migrant militaire militant mineure ministre missionnaire moine mollah mort moudjahid
moudjahidine muezzin musulman mutin mère médecin ménage neveu nièce noir nomade nonne notable nourrisson nous
nouveau-né néonazi octogénaire oncle orphelin otage ouléma ouïghour papi parent partisan passager passagère passant
patient patron paysan personne peshmerga petit-fils petite-fille photographe pilote pirate piéton porte-parole poète
proche proches propriétaire prostituée préfet président prévenu prêtre pèlerin père quadragénaire quinquagénaire
rabbin ranger rebelle recrue religieux reporter rescapé responsable ressortissant retraité réfugié résident sage-femme
salarié septuagénaire sergent sexagénaire shebab sinistré sniper soignant soldat sous-préfet stagiaire supporter
survivant suspect sœur taliban tante taximan trafiquant transfuge trentenaire troupes tué universitaire vandale veuve
victime vieillard vigile villageoise voisin volontaire vous vétéran âme élu élève élément émir émissaire épouse époux
équipage étranger étrangère étudiant évangélique évêque être
"""

PEOPLE_ENDINGS = """
ien iens ienne iennes ais aise aises iste istes ateur ateurs atrice eur eurs euse euses ier iers ière ières ants antes
ois ain ains aine aines éen éens énaire
"""

# Beginnings of the words of death, harm, loss and capture.
HARM = """
tué tue tua mort mourir mourant meur décéd décès péri perd perte bless victim assassin meurtr exécut abatt fusill
égorg décapit poignard pend noy noie succomb suicid massacr homicide féminicide cadavre corps vie brûl intoxiqu percut
renvers fauch touch lynch tortur viol grièvement grave gravement légèrement soign hospitalis disparu disparit
introuvable enlev enlèv kidnapp rapt séquestr otage captur captif prison prisonni détenu détention arrêt arrest
interpell garde-à-vue écrou incarcér emprison reten retenu rendu déplac fui réfugi évacu tomb neutralis élimin surviv
rescap infect contamin déplor
"""

MEASURES = """
pourcent points secondes sec minute minutes min mn heure heures h jour jours journées nuits semaine semaines week-ends
mois trimestres semestres an ans année années décennies siècle siècles instants moments fois reprises mm cm m m² m³ km
km² kms kilomètre kilomètres mètre mètres centimètres millimètres milles lieues pieds pouces hectare hectares ha acres
km/h noeuds nœuds degré degrés grammes g kg kgs kilos kilogrammes tonne tonnes quintaux livres onces litre litres
barils watts kw mw gw mégawatts dollar dollars euro euros centimes cents roubles roupies yuans yens pence shekels
dirhams dinars riyals franc francs fcfa cfa xof xaf naira nairas hryvnias pesos usd eur gbp tiers quarts cinquièmes
sixièmes dixièmes
"""

STOPS = """
le la les l' au aux du des de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs qui
que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels desquels quand comment pourquoi comme si
lorsque lorsqu' parce puisque puisqu' car donc or mais et ou ni soit tandis alors afin ainsi à en dans par pour avec
sans sous sur vers chez entre contre depuis pendant durant lors dès avant après devant derrière près autour parmi
selon malgré outre hors jusque jusqu' via hormis sauf suite face grâce dedans dehors au-dessus est sont était étaient
été être étant fut furent sera seront serait seraient soient a ai as ont avait avaient avoir ayant eut eurent aura
auront aurait auraient ait aient va vont allait allaient doit doivent devait devrait devraient peut peuvent pouvait
pourrait pourraient ne n' pas plus moins jamais rien aussi encore déjà toujours seulement surtout notamment
respectivement environ hier aujourd'hui demain ici là y s' se m' me t' te j' je tu il elle on nous vous ils elles lui
eux c' cela ceci ça dit dis ajoute affirme quelques plusieurs chaque tout toute tous toutes certains certaines aucun
aucune quelque mort morts tué tués blessé blessés
"""

NUMBERS = NumberWords(
    grouping=".",
    decimal=",",
    units=UNITS,
    wide_tens=frozenset({60, 80}),
    scales=SCALES,
    abbreviated={"k": 1000, "m": 1_000_000, "md": 1_000_000_000},
    links={"et": 20},
    linked=frozenset({1, 11}),
    halves=("et demi", "et demie"),
    fractions={
        "un demi": (1, 2), "une demi": (1, 2), "un demie": (1, 2), "une demie": (1, 2), "demi": (1, 2),
        "un quart de": (1, 4), "trois quarts de": (3, 4),
    },
    collectives=COLLECTIVES,
    collective_adjectives=_words("bonne petite grosse grande seule autre nouvelle bon petit gros"),
    number_nouns=frozenset(COLLECTIVES),
    several={"plusieurs": 3, "quelques": 3, "quelques-uns": 3, "quelques-unes": 3},
    vague=VAGUE,
    vague_of=frozenset({"de", "d'"}),
    vague_joins=frozenset({"et des", "et de", "et"}),
    vague_articles=frozenset({"des"}),
    groups={
        "tous deux": 2, "toutes deux": 2, "tous les deux": 2, "toutes les deux": 2, "tous trois": 3, "toutes trois": 3,
        "tous les trois": 3, "toutes les trois": 3, "le duo": 2, "le trio": 3,
        "un couple": 2, "le couple": 2,
    },
    articles=frozenset({"un", "une"}),
    ones={
        "un": False, "une": False, "un autre": True, "une autre": True, "l'un": False, "l'une": False,
        "un seul": False, "une seule": False,
    },
    one_not_after=frozenset(),
    zeros={
        "aucun": "near", "aucune": "near", "nul": "next", "nulle": "next", "pas de": "next", "pas d'": "next",
        "pas le moindre": "next", "pas la moindre": "next", "pas un seul": "near", "pas une seule": "near",
        "sans": "next", "sans faire de": "next", "sans faire d'": "next", "ni": "next", "zéro": "near",
        "personne": "negation", "pas": "link",
    },
    zero_links=frozenset({"de", "d'"}),
    zero_objects=frozenset(),
    negations=frozenset({"n'", "ne "}),
    people=_words(PEOPLE),
    people_endings=_words(PEOPLE_ENDINGS),
    doer_endings=_words("ant ent é ée ais ard al el if ite"),
    harm=_words(HARM),
    before={
        "at_least": (*_phrases(AT_LEAST), *EXCEEDING),
        "at_most": _phrases(AT_MOST),
        "approx": _phrases(APPROX),
        "exact": (),
        "degree": _phrases(DEGREE),
    },
    after={
        "at_least": ("ou plus", "voire plus", "et plus", "au moins", "au minimum", "au bas mot", "+"),
        "at_most": ("au plus", "tout au plus", "au maximum", "ou moins"),
        "approx": ("environ", "à peu près", "et quelques", "approximativement"),
        "exact": ("de plus", "seul", "seule", "chacun", "chacune"),
    },
    after_noun=("au moins", "au bas mot", "au plus", "au maximum"),
    not_followed={"de plus": ("en", "de", "d'"), "et plus": ("de", "d'"), "ou plus": ("de", "d'")},
    not_preceded={"cent": "pour", "mille": "pour"},
    phrasal={"plus de": _words("en d' non"), "plus d'": _words("en non")},
    range_to=("à", "jusqu'à"),
    range_or=("ou", "voire", "ou même", "ou peut-être", "sinon"),
    between="entre",
    range_and="et",
    range_from=frozenset({"de", "d'"}),
    change_by=frozenset(),
    changing=_words(CHANGING),
    months=frozenset({*MONTHS, *MONTH_ABBREVIATIONS}),
    capital_months=frozenset(),
    month_first=False,
    month_in=frozenset(),
    date_of=frozenset({"du mois de"}),
    day_joins=_words("et au ou à") | {"et le", "et du", "ou le"},
    singular=_words("le du au"),
    year_in=_words("en depuis fin début mi dès courant an année années été automne hiver printemps jusqu'en"),
    aged=frozenset({"âgé de", "âgée de", "âgés de", "âgées de", "âge de"}),
    measures=_words(MEASURES) | {"pour cent", "pour mille", "p. 100", "cl"},
    hyphen_measures=frozenset(),
    figure_suffixes=_words("er ère eme ème e es re ième èmes"),
    stops=_words(STOPS),
)  # fmt: skip
