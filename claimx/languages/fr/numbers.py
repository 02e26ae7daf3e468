"""French counts: how they are written, what qualifies them, and what a number stands by when it counts no people."""

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
au moins|au minimum|au bas mot|un minimum de|minimum|plus de|bien plus de|beaucoup plus de|nettement plus de
|un peu plus de|largement plus de|pas moins de|rien moins que|non moins de|au-delà de|supérieur à|supérieure à
|dépasse|dépassent|dépassait|dépassaient|dépassé|dépasser|dépassant|dépasse les|dépassent les|dépassait les
|dépassaient les|dépassé les|dépasser les|dépassant les|dépasserait les|excède|excèdent|excédé|excédant|>|≥
"""

AT_MOST = """
jusqu'à|moins de|un peu moins de|bien moins de|nettement moins de|pas plus de|au plus|tout au plus|au maximum
|un maximum de|maximum|au grand maximum|inférieur à|inférieure à|<|≤
"""

APPROX = """
environ|près de|tout près de|quelque|quelques|à peu près|approximativement|presque|quasi|quasiment|autour de
|aux alentours de|aux environs de|de l'ordre de|un total approximatif de|plus ou moins|grosso modo|pratiquement
|peut-être|on estime à|~|≈
"""

# What stands right before figures that name a thing: "unité 200", "résolution 2249".
LABELS = """
unité division brigade bataillon régiment escadron escadrille compagnie peloton section base poste résolution
article chapitre paragraphe page alinéa figure tableau annexe volume tome numéro n° no nº protocole loi décret
ordonnance arrêté amendement verset psaume sourate boeing airbus antonov tupolev iliouchine mig soukhoï vol
route nationale départementale autoroute rue avenue boulevard camp secteur zone arrondissement district police
bâtiment immeuble porte étage chambre salle appartement lot quai voie canal chaîne radio france phase étape stade
kilomètre pk horizon projet plan niveau catégorie grade classe type modèle version
windows iphone apollo covid agenda vision taille tél tél. téléphone fax ext bp cp rn h usd eur gbp us$ groupe
"""

# Labels that are everyday words too: they name a thing only when written with a capital.
CAPITAL_LABELS = """
unité division brigade bataillon régiment escadron escadrille compagnie peloton section base poste camp secteur zone
porte lot voie canal radio france niveau classe type vision rue groupe loi décret police vol nationale
"""

AGE_BEFORE = """
âgé de|âgée de|âgés de|âgées de|âge de|âgé d'environ|âgée d'environ|âgés d'environ|âgées d'environ
|âgés respectivement de|âgées respectivement de|âgés entre|âgées entre|agé de|agée de|agés de|agées de
"""

# Measures: whatever stands before them is no count of people, also in the singular.
MEASURES = """
pourcent point points seconde secondes sec minute minutes min mn heure heures h jour jours journée journées nuit nuits
semaine semaines quinzaine week-end week-ends mois trimestre trimestres semestre semestres an ans année années décennie
décennies siècle siècles saison saisons instant instants moment moments fois reprise reprises
mm cm m m2 m3 km kms kilomètre kilomètres mètre mètres centimètre centimètres millimètre millimètres mille-marin milles
lieue lieues f pied pieds pouce pouces hectare hectares ha acre acres km² m² km/h noeud noeuds nœuds degré degrés
celsius gramme grammes g kg kgs kilo kilos kilogramme kilogrammes tonne tonnes quintal quintaux livre livres once onces
litre litres l hl hectolitre hectolitres baril barils gallon gallons watt watts kw mw gw mégawatt mégawatts gigawatt
gigawatts volt volts kilotonne kilotonnes mégatonne mégatonnes calibre
dollar dollars euro euros centime centimes cents rouble roubles roupie roupies yuan yen yens pence shekel shekels lire
dirham dirhams dinar dinars riyal riyals rial rials franc francs fcfa cfa xof xaf naira nairas hryvnia
hryvnias peso pesos usd eur gbp $ us$ €
tiers quart quarts moitié cinquième cinquièmes sixième sixièmes dixième dixièmes huitième huitièmes
"""

# Words that end the noun phrase after a count.
STOPS = """
le la les l' au aux du des de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel auxquels desquels quand comment pourquoi comme si
lorsque lorsqu' parce puisque puisqu' car donc or mais et ou ni soit tandis alors afin ainsi
à en dans par pour avec sans sous sur vers chez entre contre depuis pendant durant lors dès avant après devant derrière
près autour parmi selon malgré outre hors jusque jusqu' via hormis sauf suite face grâce dedans dehors au-dessus
est sont était étaient été être étant fut furent sera seront serait seraient soient
a ai as ont avait avaient avoir ayant eut eurent aura auront aurait auraient ait aient
va vont allait allaient doit doivent devait devrait devraient peut peuvent pouvait pourrait pourraient
ne n' pas plus moins jamais rien aussi encore déjà toujours seulement surtout notamment respectivement environ
hier aujourd'hui demain ici là y s' se m' me t' te j' je tu il elle on nous vous ils elles lui eux c' cela ceci ça
dit dis ajoute affirme
quelques plusieurs chaque tout toute tous toutes certains certaines aucun aucune quelque
"""

# Words that end it only once its noun is there.
PREDICATES = """
tués tuées blessés blessées morts mortes décédés décédées disparus disparues enlevés enlevées arrêtés arrêtées détenus
détenues déplacés déplacées capturés capturées interpellés interpellées abattus abattues exécutés exécutées
grièvement gravement légèrement mortellement sérieusement
sortis rentrés restés repartis arrivés
"""

# What a zero says is nil, besides people.
HARM = """
victime victimes perte pertes dégât mort morts décès blessé blessés blessée blessées tué tués tuée tuées blessure
blessures dommage-corporel arrestation arrestations interpellation interpellations détention détentions enlèvement
enlèvements exécution exécutions assassinat assassinats meurtre meurtres disparition disparitions
"""

# What may stand between a zero and its noun: "sans faire de victimes", "n'a pas encore fait de morts".
ZERO_FILLERS = """
de d' faire fait faisait font causer causé cause provoquer provoqué provoque entraîner entraîné occasionner occasionné
déplorer déploré déplore enregistrer enregistré signaler signalé subir subi compter compté eu été y avoir tuer tué
blesser blessé perdre perdu envoyer envoyé déployer déployé encore pour l' instant heure moment seul seule moindre le la
qu' il ait état
"""

# Adjectives before their noun.
PRENOMINAL = """
autre autres ancien ancienne anciens anciennes ex ex- jeune jeunes vieux vieil vieille vieilles haut haute hauts hautes
grand grande grands grandes petit petite petits petites gros grosse nouveau nouvel nouvelle nouveaux nouvelles
premier première premiers premières dernier dernière derniers dernières seul seule seuls seules simple simples
présumé présumée présumés présumées prétendu prétendus principal principale principaux principales bon bons bonne
mauvais mauvaise beau bel belle pauvre pauvres brave braves courageux malheureux malheureuse malheureuses futur futurs
future soi-disant supposé supposés supposée même mêmes meilleur meilleurs vrai vrais véritable véritables valeureux
important importants importante importantes puissant éminent proche proches certain certaine vice sous demi double
nombreux nombreuses innocent innocents innocente innocentes dangereux faux fausse fausses
"""

ORDINALS = """
premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième énième
prochain prochaine
"""

# Nouns of people that "un" does not make one person, and forms that are mostly other words.
NOT_ONE = """
gens personnel équipage troupe force effectif foyer famille ménage couple élément cas être âme garde proche
marine générale casque autre seconde locale nationale
"""

DEMONYMS = """
afghan albanais algérien allemand américain angolais argentin arménien australien autrichien azerbaïdjanais
bahreïni bangladais bélarusse belge béninois birman bolivien bosnien brésilien britannique bulgare burkinabè burkinabé
burundais cambodgien camerounais canadien centrafricain chilien chinois chypriote colombien comorien congolais
coréen croate cubain danois djiboutien dominicain égyptien émirati équatorien érythréen espagnol estonien
éthiopien européen finlandais français gabonais gambien géorgien ghanéen grec guatémaltèque guinéen haïtien
hondurien hongrois indien indonésien iranien irakien irlandais islandais israélien italien ivoirien jamaïcain
japonais jordanien kazakh kényan kirghiz kosovar kurde koweïtien laotien letton libanais libérien libyen lituanien
macédonien malaisien malgache malien marocain mauricien mauritanien mexicain moldave mongol monténégrin mozambicain
namibien népalais néerlandais nicaraguayen nigérian nigérien nord-coréen norvégien omanais ougandais ouzbek ouïghour
pakistanais palestinien panaméen paraguayen péruvien philippin polonais portugais qatari roumain rwandais saoudien
sénégalais serbe sierra-léonais singapourien slovaque slovène somalien soudanais sri-lankais sud-africain sud-coréen
sud-soudanais suédois suisse syrien tadjik taïwanais tanzanien tchadien tchèque tchétchène thaïlandais togolais
tunisien turc turkmène ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen africain asiatique
occidental peul touareg sahraoui houthi
"""

# Every form of the verbs of a figure that changes: "passer de 16 à 20" gives two counts, "de 16 à 20 morts" a range.
CHANGING = """
passe passent passer passé passée passés passées passait passaient passant passera passerait
ramène ramènent ramener ramené ramenée ramenés ramenées ramenait ramenant ramènera
réduit réduisent réduire réduite réduits réduites réduisant réduisait réduira
porte portent porter porté portée portés portées portant portait augmente augmentent augmenter augmenté augmentant
augmentait augmentera baisse baissent baisser baissé baissant baissait tombe tombent tomber tombé tombée tombés tombant
monte montent monter monté montée montés montant chute chutent chuter chuté diminue diminuent diminuer diminué diminuant
grimpe grimpent grimper grimpé grimpant bondi bondit bondir évolue évoluer évolué évoluant relève relever relevé
relevée relevant abaisse abaisser abaissé abaissée abaissant alourdi alourdit alourdir croît croître crû recule reculer
reculé descend descendre descendu descendue réduction augmentation hausse diminution passage
"""

NUMBERS = NumberWords(
    grouping=".'",
    decimal=",",
    units=UNITS,
    wide_tens=frozenset({60, 80}),
    scales=SCALES,
    abbreviated={},
    links={"et": 20},
    linked=frozenset({1, 11}),
    halves=("et demi", "et demie"),
    fractions={
        "un demi": (1, 2), "une demi": (1, 2), "un demie": (1, 2), "une demie": (1, 2), "demi": (1, 2),
        "un quart de": (1, 4), "trois quarts de": (3, 4),
    },
    collectives=COLLECTIVES,
    collective_adjectives=_words("bonne petite grosse grande seule autre nouvelle bon petit gros"),
    number_nouns=frozenset({*COLLECTIVES, "million", "millions", "milliard", "milliards"}),
    several={"plusieurs": 3, "quelques": 3, "quelques-uns": 3, "quelques-unes": 3},
    vague=VAGUE,
    vague_of=frozenset({"de", "d'"}),
    vague_articles=frozenset({"des"}),
    groups={
        "tous deux": 2, "toutes deux": 2, "tous les deux": 2, "toutes les deux": 2, "tous trois": 3, "toutes trois": 3,
        "tous les trois": 3, "toutes les trois": 3, "le duo": 2, "le trio": 3,
    },
    guarded_groups=frozenset(),
    guarded_next=frozenset(),
    articles=frozenset({"un", "une"}),
    article_others=frozenset({"un autre", "une autre", "l'un", "l'une"}),
    others_not_after=_words("ou à pour avec après vers l'un l'une"),
    others_not_before=_words("et ou l' contre après à comme dans sur avec que qu' vers pour en par côté"),
    alone_after=_words("dont et ou , ;"),
    article_and=frozenset({"et"}),
    zeros={
        "aucun": "aucun", "aucune": "aucune", "nul": "nul", "nulle": "nulle", "pas de": "aucun", "pas d'": "aucun",
        "pas le moindre": "aucun", "pas la moindre": "aucune", "pas un seul": "aucun", "pas une seule": "aucune",
        "sans": "sans", "sans faire de": "sans", "sans faire d'": "sans", "ni": "ni", "zéro": "aucun",
        "personne": "personne", "pas": "pas",
    },
    free_zeros=frozenset(),
    adverb_zeros=frozenset({"pas"}),
    subject_zeros=frozenset({"personne"}),
    negations=frozenset({"ne", "n'"}),
    zero_fillers=_words(ZERO_FILLERS),
    harm=_words(HARM) - {"dégât", "dommage-corporel"},
    before={
        "at_least": _phrases(AT_LEAST),
        "at_most": _phrases(AT_MOST),
        "approx": _phrases(APPROX),
        "exact": (),
    },
    after={
        "at_least": ("ou plus", "voire plus", "et plus", "au moins", "au minimum", "au bas mot", "+"),
        "at_most": ("au plus", "tout au plus", "au maximum", "ou moins"),
        "approx": ("environ", "à peu près", "et quelques", "approximativement"),
        "exact": ("de plus", "seul", "seule", "chacun", "chacune"),
    },
    not_followed={"de plus": ("en", "de", "d'")},
    not_preceded={"plus de": ("en", "d'", "non"), "plus d'": ("en", "non"), "cent": ("pour",), "mille": ("pour",)},
    thresholds=frozenset(),
    range_to=("à", "jusqu'à"),
    range_or=("ou", "voire", "ou même", "ou peut-être", "sinon"),
    between="entre",
    range_and="et",
    share=("sur",),
    change=frozenset({"de", "d'"}),
    changing=_words(CHANGING),
    month_in=_words("en depuis fin début mi dès avant après jusqu'en de d' ce"),
    year_in=_words(
        "en depuis fin début mi avant après dès courant an année années été automne hiver printemps jusqu'en vers"
    ),
    singular=_words("le du au ce un une"),
    age_before=_phrases(AGE_BEFORE),
    measure_phrases=("pour cent", "pour mille", "p. 100"),
    labels=_words(LABELS) | {"district de police"},
    capital_labels=_words(CAPITAL_LABELS),
    measures=_words(MEASURES),
    stops=_words(STOPS),
    predicates=_words(PREDICATES),
    verb_endings=(),
    partitives=_words("de d' des du"),
    determiners=_words("le la les l' ces cette ce ses nos leurs mes tes vos son sa leur notre"),
    age_nouns=frozenset(),
    age_adjectives=frozenset(),
    age_next=frozenset(),
    hyphen_people=frozenset(),
    one_not_after=frozenset(),
    one_not_before=frozenset(),
    adjectival=frozenset(),
    ordinals=_words(ORDINALS),
    not_one=_words(NOT_ONE),
    demonyms=_words(DEMONYMS),
    prenominal=_words(PRENOMINAL),
    elided=_words("l d n s j m t c qu jusqu lorsqu puisqu quoiqu"),
    plural=(
        ("", "s"), ("s", "s"), ("x", "x"), ("z", "z"), ("al", "aux"), ("au", "aux"), ("eu", "eux"), ("ail", "aux"),
        ("oeil", "yeux"),
    ),
    feminine=(
        ("", "e"), ("ier", "ière"), ("er", "ère"), ("eur", "euse"), ("teur", "trice"), ("ien", "ienne"), ("on", "onne"),
        ("if", "ive"), ("eux", "euse"), ("nou", "nouve"), ("anc", "anche"), ("ec", "ecque"), ("turc", "turque"),
    ),
)  # fmt: skip
