"""English counts: how they are written, what qualifies them, and what a number stands by when it counts no people."""

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
at least, at the very least, more than, over, well over, just over, slightly over, a little over, far more than, many
more than, much more than, well more than, slightly more than, a little more than, just more than, upwards of, upward
of, above, well above, just above, in excess of, well in excess of, no fewer than, no less than, not fewer than, not
less than, a minimum of, minimum of, at minimum, minimum, greater than, exceeded, exceeding, exceeds, exceed,
surpassed, surpassing, surpasses, topped, topping, tops, as few as, >, ≥
"""

AT_MOST = """
up to, upto, as many as, as much as, as high as, fewer than, less than, no more than, not more than, under, just
under, well under, below, just below, at most, at the most, a maximum of, maximum, slightly less than, slightly fewer
than, a little less than, <, ≤
"""

APPROX = """
about, just about, around, somewhere around, nearly, very nearly, almost, some, roughly, approximately, approx,
approx., circa, ca., an estimated, estimated, close to, close on, nearing, approaching, in the region of, in the order
of, on the order of, something like, in the vicinity of, in the neighborhood of, in the neighbourhood of, an
approximate, more or less, ~, ≈
"""

ADDED = """
another, yet another, still another, an additional, additional, a further, further, an extra, extra, an initial, first
"""

# What stands right before digits that name a thing: "Unit 200", "Resolution 2249".
LABELS = """
unit division brigade battalion regiment squadron company platoon base post resolution article chapter section
paragraph page figure table annex appendix part volume issue protocol law decree order bill act rule amendment clause
item verse psalm surah flight boeing airbus antonov tupolev ilyushin mig sukhoi highway route road street avenue
motorway interstate freeway camp checkpoint sector zone area district block building gate room floor apartment house
ward platform channel radio studio phase stage step level category grade class type model mark version windows iphone
apollo covid agenda vision size box po no nos number numbers num nr phone tel telephone fax call dial ext unscr unsc
res url views posts comments likes shares retweets followers ver id code zip eur usd gbp us$ rs rub inr pkr cfa
kalashnikov grad
"""

# Words before figures that tell ages.
AGE_BEFORE = (
    "aged",
    "age",
    "ages",
    "age of",
    "ages of",
    "young as",
    "old as",
    "aged between",
    "ages between",
    "turned",
)

# Labels that are everyday words too: they name a thing only when written with a capital.
CAPITAL_LABELS = """
unit division brigade battalion regiment squadron company platoon base post law decree order bill act part road street
avenue camp checkpoint sector zone area district block building gate room floor house ward platform radio war size
class issue call model mark grad type figure table item code views posts comments likes shares followers stage step
level category vision version rule fax phone box
"""

# Measures: whatever stands before them is no count of people, also in the singular.
MEASURES = """
percent pct percentage point points second seconds sec secs minute minutes min mins hour hours hr hrs day days night
nights week weeks fortnight month months year years yr yrs decade decades century centuries season seasons weekend
weekends moment moments time times o'clock a.m p.m am pm gmt utc est edt cet bst local-time mm cm m m2 m3 cu km kms
kilometer kilometers kilometre kilometres meter meters metre metres mile miles yard yards foot feet ft inch inches
acre acres hectare hectares ha sq square cubic km² m² mph kph km/h knots degree degrees celsius fahrenheit gram grams
g kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes ton tons tonne tonnes lb lbs pound pounds ounce ounces
litre litres liter liters gallon gallons barrel barrels watt watts kw mw megawatt megawatts gigawatt gigawatts volt
volts kiloton kilotons megaton megatons caliber calibre dollar dollars euro euros cent cents ruble rubles rouble
roubles rupee rupees yuan yen pence shekel shekels lira liras dirham dirhams dinar dinars riyal riyals franc francs
naira hryvnia hryvnias peso pesos usd eur gbp $ us$ third thirds quarter quarters half halves fifth fifths fourth
fourths sixth sixths eighth eighths tenth tenths fold
"""

# Words that end the noun phrase after a count ("us" would hide "a US soldier").
STOPS = """
the a an this that these those his her its their our my your whose which who whom what when where why how while as if
whether because since until unless although though than then so but and or nor yet both either neither of in on at by
for from with without within into onto to toward towards through throughout during before after over under above below
between among amongst amid amidst against about around across along near beside behind beyond inside outside upon via
per off up down out despite except including excluding following regarding concerning is are was were be been being am
has have had having do does did done will would shall should can could may might must not no longer never also only
just even still already again too here there now today yesterday tomorrow later earlier ago he she it they we you i
him them me himself herself itself themselves said says say told tells added adds according any many some every each
all half more most less fewer another
"""

# Words that end it only once its noun is there: "a wounded child", "a child wounded in".
PREDICATES = """
suffered sustained received experienced underwent required needed appeared participated joined entered crossed
returned arrived escaped survived perished succumbed killed dead died die dies dying wounded injured hurt missing
captured arrested detained kidnapped abducted displaced fled flee fleeing killing wounding injuring leaving left lost
went came got made took taken gave given put became remain remained remains trapped hospitalised hospitalized beheaded
executed shot stabbed burned reported reports claimed claims stated announced confirmed
"""

# What a zero says is nil, besides people.
HARM = """
casualty casualties fatality fatalities death deaths injury injuries loss losses victim victims harm dead wounded
injured hurt arrest arrests detention detentions abduction abductions kidnapping kidnappings execution executions
killings bloodshed anyone anybody
"""

# What may stand between a zero and its noun: "without causing any casualties".
ZERO_FILLERS = """
any other further more additional new a single its their his her our the causing inflicting suffering sustaining
taking incurring recording reporting claiming losing making leaving killing wounding injuring hurting harming
"""

ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next
"""

# Nouns of people that as often stand before another noun: they count as one person only at the end of their phrase.
ADJECTIVAL = """
local native national human official civilian general major private minor muslim christian jew sunni shiite shia druze
yazidi islamist jihadist jihadi terrorist rebel separatist militant extremist insurgent guerrilla adult captive
expatriate executive infant baby child youth teen suspect volunteer partisan student worker police refugee migrant
prisoner hostage victim killer female male elderly marine commando infantry regular irregular loyalist enemy criminal
"""

# Nouns of people that "a" does not make one person.
NOT_ONE = """
police troop troops personnel staff dead injured wounded missing other case crew family household couple life force
forces people gunmen militiamen militants jihadis airmen infantry cavalry militia ally human cadre
"""

DEMONYMS = """
afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri
bahraini bangladeshi belarusian belgian beninese bolivian bosnian brazilian bulgarian burkinabe burmese burundian
cambodian cameroonian canadian chadian chechen chilean chinese colombian comorian congolese croat croatian cuban
cypriot czech dagestani danish djiboutian dominican dutch ecuadorian egyptian emirati eritrean estonian ethiopian
filipino finn french fulani gabonese gambian georgian german ghanaian greek guatemalan guinean haitian honduran
hungarian indian indonesian ingush iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kashmiri
kazakh kenyan korean kosovar kurd kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian
malagasy malawian malaysian malian mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian
nepalese nepali nicaraguan nigerian nigerien norwegian omani oromo ossetian pakistani palestinian panamanian
paraguayan peruvian polish portuguese qatari romanian rohingya russian rwandan salvadoran saudi senegalese serb
serbian singaporean slovak slovenian somali spanish sudanese surinamese swede swedish swiss syrian taiwanese tajik
tanzanian thai tibetan tigrayan togolese tunisian turkmen tuareg ugandan ukrainian uruguayan uyghur uzbek venezuelan
vietnamese yemeni zambian zimbabwean chaldean assyrian alawite houthi african european asian arab westerner
"""

NUMBERS = NumberWords(
    grouping=",",
    decimal=".",
    units=UNITS,
    wide_tens=frozenset(),
    scales=SCALES,
    abbreviated={"k": 1000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000},
    links={"and": 100},
    linked=frozenset(),
    halves=("and a half",),
    fractions={
        "half a": (1, 2), "half of a": (1, 2), "a half": (1, 2), "half": (1, 2),
        "a quarter of a": (1, 4), "quarter of a": (1, 4), "a quarter": (1, 4),
        "three quarters of a": (3, 4), "three-quarters of a": (3, 4), "one and a half": (3, 2),
    },
    collectives={"dozen": 12, "dozens": 12},
    collective_adjectives=frozenset(),
    number_nouns=frozenset(),
    several={"several": 3, "a few": 3, "few": 3, "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2},
    vague=VAGUE,
    vague_of=frozenset({"of"}),
    vague_articles=frozenset(),
    groups={"both": 2, "the pair": 2, "the duo": 2, "the trio": 3, "a pair": 2, "a trio": 3},
    guarded_groups=frozenset({"both"}),
    guarded_next=frozenset({"were", "are", "have", "had", "died", "survived"}),
    articles=frozenset({"a", "an"}),
    article_others=frozenset({"another"}),
    others_not_after=frozenset({"one", "to", "or", "after", "with", "from", "yet", "into", "for"}),
    others_not_before=frozenset(),
    alone_after=frozenset(),
    article_and=frozenset({"and"}),
    zeros={
        "no": "no", "zero": "no", "without": "without", "neither": "neither", "nobody": "nobody", "no one": "nobody",
        "no-one": "nobody", "none": "none", "not a single": "no", "not one": "no",
    },
    free_zeros=frozenset({"nobody", "no one", "no-one", "none"}),
    adverb_zeros=frozenset(),
    subject_zeros=frozenset(),
    negations=frozenset(),
    zero_fillers=_words(ZERO_FILLERS),
    harm=_words(HARM),
    before={
        "at_least": _phrases(AT_LEAST),
        "at_most": _phrases(AT_MOST),
        "approx": _phrases(APPROX),
        "exact": _phrases(ADDED),
    },
    after={
        "at_least": ("or more", "or above", "at least", "at the least", "and more", "and counting", "+", "-plus"),
        "at_most": ("or fewer", "or less", "at most", "at the most"),
        "approx": ("or so", "-odd", "odd", "or thereabouts"),
        "exact": ("more", "each", "apiece"),
    },
    not_followed={"more": ("than", "or"), "few": ("as",)},
    not_preceded={
        "over": ("handed", "handing", "hand", "hands", "turned", "turning", "turn", "passed", "gave", "given", "ran"),
        "around": ("turned", "turn"),
        "about": ("brought", "bring", "worried", "concerned"),
        "first": ("at",),
    },
    thresholds=frozenset({"over", "under", "above", "below"}),
    range_to=("to", "up to", "to as many as", "to at least", "to about", "to around"),
    range_or=("or", "or even", "or perhaps", "or possibly", "or maybe"),
    between="between",
    range_and="and",
    share=("in",),
    change=frozenset({"from", "by"}),
    changing=frozenset(),
    month_in=frozenset({"in", "since", "last", "this", "until", "early", "late", "mid", "of"}),
    year_in=_words("in since of by year from until till during early late mid after before to through and for"),
    singular=frozenset(),
    age_before=AGE_BEFORE,
    measure_phrases=("per cent", "percentage points"),
    labels=_words(LABELS),
    capital_labels=_words(CAPITAL_LABELS),
    measures=_words(MEASURES),
    stops=_words(STOPS),
    predicates=_words(PREDICATES),
    verb_endings=("ed",),
    partitives=frozenset({"of"}),
    determiners=_words("the its their his her our your my these those all such more several many most at least"),
    age_nouns=frozenset({"year", "years", "month", "months", "day", "days", "week", "weeks"}),
    age_adjectives=frozenset({"old", "olds"}),
    age_next=_words("said says told recalled recounted explained added suffered was who whose"),
    hyphen_people=_words("strong man men member members person people soldier soldiers troop woman plus odd"),
    one_not_after=_words("this which each every any the number first last new no"),
    one_not_before=_words("to another must can should might would cannot ought"),
    adjectival=_words(ADJECTIVAL),
    ordinals=_words(ORDINALS),
    not_one=_words(NOT_ONE),
    demonyms=_words(DEMONYMS),
    prenominal=frozenset(),
    elided=frozenset(),
    plural=(
        ("", "s"), ("y", "ies"), ("man", "men"), ("ch", "ches"), ("sh", "shes"), ("ss", "sses"), ("x", "xes"),
        ("o", "oes"), ("child", "children"), ("person", "people"), ("wife", "wives"), ("life", "lives"), ("f", "ves"),
    ),
    feminine=(),
)  # fmt: skip
