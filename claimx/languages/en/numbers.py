"""English counts: how they are written, what qualifies them, who can be one or none, and what counts no people."""

from claimx.languages.en.when import CAPITALISED, MONTH_ABBREVIATIONS, MONTHS
from claimx.languages.shape import NumberWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", " ").split(","))


UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000,
    "billion": 1_000_000_000, "hundreds": 100, "thousands": 1000,
    "lakhs": 100_000, "millions": 1_000_000, "crores": 10_000_000, "mln": 1_000_000,
}  # fmt: skip

VAGUE = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "lakhs": 100_000,
    "millions": 1_000_000, "billions": 1_000_000_000,
}  # fmt: skip

AT_LEAST = """
at least, at least at, at the very least, more than, over, upwards of, upward of, above, in excess of, no fewer than,
no less than, not fewer than, not less than, a minimum of, minimum of, at minimum, minimum, greater than, exceeded,
exceeding, exceeds, exceed, surpassed, surpassing, surpasses, topped, topping, tops, as few as, past, >, ≥
"""

AT_MOST = """
up to, upto, as many as, as much as, as high as, fewer than, less than, no more than, not more than, under, below, at
most, at the most, a maximum of, maximum, <, ≤
"""

APPROX = """
about, around, nearly, almost, some, roughly, approximately, approx, approx., circa, ca., an estimated, estimated,
close to, close on, nearing, approaching, in the region of, in the order of, on the order of, something like, in the
vicinity of, in the neighborhood of, in the neighbourhood of, an approximate, more or less, estimated at, estimated to
be, estimated to number, ~, ≈
"""

ADDED = """
another, an additional, additional, a further, further, an extra, extra, an initial, first
"""

# Before one of those.
DEGREE = "well, just, slightly, a little, far, many, much, very, somewhere, yet, still"

CHANGING = """
rise rose rising risen increas grow grew climb jump soar surg swell swol fall fell drop declin decreas shrank shrunk
reduc cut lower raise raising revis updat chang went go up down double triple bring brought spurt toll hike
"""

# Nouns of people, singular; the plurals that take no "s" as well.
PEOPLE = """
accused actor adult adviser advisor agent aide ambassador analyst apprentice architect arrest assailant assassin
astronaut athlete attache attacker aunt author ayatollah baby bandit bishop black body bodyguard bomber boss boyfriend
bride builder bystander cabbie cadet candidate captain captive casuality casualty chauffeur chief children citizen
classmate cleric coach colleague colonel combatant commander commando compatriot comrade conscript constable consul
contractor convert convict cook cop corporal corpse correspondent cosmonaut councillor couple cousin crew criminal dad
daughter deacon dead death defender demonstrator deputy deserter detainee diplomat disciple doctor draftee editor emir
employee engineer evacuee executive exile expatriate eyewitness family fan farmer fatality fellow felon fiance
fidayeen follower forces foreigner friend gendarme general girlfriend governor graduate grandson groom guard guerilla
guerrilla guest gunner head herder hostage hostess household husband idp imam immigrant infant infidel inhabitant
injured inmate instructor insurgent intern interpreter invader janjaweed jawan jihadi judge juvenile kid kidnapper
killer king laborer labourer lady landlord lawmaker lawyer legionnaire lieutenant life local lookout loved lumberjack
maid major marine martyr mastermind mate mayor medic mercenary merchant midwife migrant militant militia miner
minister minor missing mom monk mp mufti mujahed mujahid mullah mum murderer national native nazi neighbor neighbour
neo-nazi nephew newborn niece nomad nun nurse observer occupant official one operative orphan ours paramedic
paratrooper parent partisan passenger pastor patient peasant personnel peshmerga photographer pilgrim pilot pirate
plaintiff player poet police priest prince princess prisoner private professor prosecutor prostitute protester pupil
rabbi rebel recruit refugee relative reporter rescuer resident rioter roommate saboteur sailor scholar schoolmate
scout seal senator sergeant settler sheikh shepherd sheriff shia sibling singer smuggler sniper soldier son soul
spouse spy staff stepson stewardess student subordinate sunni supporter surgeon survivor suspect takfiri talib teacher
teammate teen teenager theirs them thief those toddler trader trainer translator troop trooper twin ultra uncle
undergraduate us veteran vicar victim villager waitress warden warlord white whom widow wife witness wounded writer
youth zealot
"""

# Endings of more of them.
PEOPLE_ENDINGS = """
man men woman women boy boys girl girls -old -olds father mother brother sister ist ists ian ians ese child person
people worker workers fighter fighters keeper keepers leader leaders driver drivers member members officer officers
teer teers
"""

# Beginnings of the words of death, harm, loss and capture.
HARM = """
kill dead death die dying deceas fatal murder slain slay slaughter massacr homicid suicid execut behead assassinat
martyr bodies body corpse lives life lost loss losing perish drown wound injur hurt maim burn casualt casualit victim
harm shot shoot gunned stab hang hung poison gassed infect neutrali eliminat wiped struck hit beat tortur strangl
lynch crush blown missing disappear vanish trap abduct kidnap hostage captur captive prison detain detention arrest
surrender seiz held custody jail imprison fled flee displac evacuat refuge homeless surviv treat hospital rape assault
kia wia mia
"""

MEASURES = """
percent pct percentage points seconds sec secs minutes mins hours hr hrs days nights weeks months years yrs decades
centuries weekends times o'clock a.m p.m gmt utc mm cm km kms sq kilometer kilometers kilometre kilometres metre
metres meters miles yards feet ft inches acres hectares km² m² m³ mph kph knots degrees kg kgs kilos kilograms
kilogrammes tons tonnes lbs pounds ounces litres liters gallons barrels watts kw mw megawatts kilotons megatons
caliber calibre dollars euros cents rubles roubles rupees yuan yen shekels lira liras dinars riyals francs naira
hryvnias hryvnia pesos usd eur gbp thirds quarters halves fifths sixths eighths tenths
"""

HYPHEN_MEASURES = """
first third quarter half fourth fifth sixth seventh eighth ninth second minute hour day night week month year decade
century mile kilometer kilometre km meter metre foot inch acre ton tonne pound dollar euro percent point fold story
storey storeyed part page round caliber mm cm time way party nation
"""

STOPS = """
the a an this that these those his her its their our my your whose which who whom what when where why how while as if
whether because since until unless although though than then so but and or nor yet both either neither of in on at by
for from with without within into onto to toward towards through throughout during before after over under above below
between among amongst amid amidst against about around across along near beside behind beyond inside outside upon via
per off up down out despite except including excluding following regarding concerning is are was were be been being am
has have had having do does did done will would shall should can could may might must not no longer never also only
just even still already again too here there now today yesterday tomorrow later earlier ago he she it they we you i
him them me himself herself itself themselves said says say told tells added adds according any many some every each
all half more most less fewer another died dead killed wounded injured injuring killing fled left lost since ones says
"""

MONTH_NAMES = frozenset({*MONTHS, *MONTH_ABBREVIATIONS})

NUMBERS = NumberWords(
    grouping=",",
    decimal=".",
    units=UNITS,
    wide_tens=frozenset(),
    scales=SCALES,
    abbreviated={"k": 1000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "bn": 1_000_000_000},
    links={"and": 100},
    linked=frozenset(),
    halves=("and a half",),
    fractions={
        "half a": (1, 2), "half of a": (1, 2), "a half": (1, 2), "half": (1, 2),
        "a quarter of a": (1, 4), "quarter of a": (1, 4), "a quarter": (1, 4),
        "three quarters of a": (3, 4), "three-quarters of a": (3, 4), "one and a half": (3, 2),
    },
    collectives={"dozen": 12, "dozens": 12, "score": 20},
    collective_adjectives=frozenset({"good", "full"}),
    number_nouns=frozenset({"score"}),
    several={"several": 3, "a few": 3, "few": 3, "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2},
    vague=VAGUE,
    vague_of=frozenset({"of"}),
    vague_joins=frozenset({"upon", "and", "on"}),
    vague_articles=frozenset(),
    groups={"both": 2, "the pair": 2, "the duo": 2, "the trio": 3, "a pair": 2, "a trio": 3},
    articles=frozenset({"a", "an"}),
    ones={"a": False, "an": False, "one": False, "another": True},
    one_not_after=_words("this each every any no"),
    zeros={
        "no": "near", "nil": "near", "zero": "near", "neither": "near", "not a single": "near", "not one": "near",
        "nobody": "nowhere", "no one": "nowhere", "no-one": "nowhere", "none": "nowhere", "without": "next",
        "not": "link", "never": "link",
    },
    zero_links=frozenset({"any"}),
    zero_objects=frozenset({"anyone", "anybody", "casualties", "injuries", "victims", "losses"}),
    negations=frozenset(),
    people=_words(PEOPLE),
    people_endings=_words(PEOPLE_ENDINGS),
    doer_endings=_words("er or ant ent ee ard ite ic al ive"),
    harm=_words(HARM),
    before={
        "at_least": _phrases(AT_LEAST),
        "at_most": _phrases(AT_MOST),
        "approx": _phrases(APPROX),
        "exact": _phrases(ADDED),
        "degree": _phrases(DEGREE),
    },
    after={
        "at_least": ("or more", "or above", "at least", "at the least", "and more", "and counting", "+", "-plus"),
        "at_most": ("or fewer", "or less", "at most", "at the most"),
        "approx": ("or so", "-odd", "odd", "or thereabouts"),
        "exact": ("more", "each", "apiece"),
    },
    after_noun=("at least", "at the least", "at most"),
    not_followed={"more": ("than", "or"), "and more": ("than",), "or more": ("than",), "few": ("as",)},
    not_preceded={},
    phrasal={
        "over": _words("handed handing hand hands turned turning turn passed gave given ran"),
        "around": _words("turned turn"),
        "about": _words("brought bring worried concerned talk talked talks asked told spoke speaks"),
        "up to": _words("go goes going gone went rose risen shot climbed mounted"),
        "first": _words("at"),
        "past": _words("the half these"),
    },
    range_to=("to", "up to", "to as many as", "to at least", "to about", "to around", "to more than", "to over"),
    range_or=("or", "or even", "or perhaps", "or possibly", "or maybe", "if not"),
    between="between",
    range_and="and",
    range_from=frozenset({"from"}),
    change_by=frozenset({"by"}),
    changing=_words(CHANGING),
    months=MONTH_NAMES,
    capital_months=MONTH_NAMES & _words(CAPITALISED),
    month_first=True,
    month_in=_words("in since last this until early late mid during"),
    date_of=frozenset({"of"}),
    day_joins=_words("and to or through until"),
    singular=frozenset(),
    year_in=_words("in since year until till during early late mid summer winter spring autumn fall"),
    aged=frozenset({"aged", "ages"}),
    measures=_words(MEASURES) | {"per cent", "local time", "year old", "month old", "week old", "day old"},
    hyphen_measures=_words(HYPHEN_MEASURES),
    figure_suffixes=_words("st nd rd th ths fold miles feet tons mins"),
    stops=_words(STOPS),
)  # fmt: skip
