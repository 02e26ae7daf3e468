"""What every language must say about itself: one dataclass of word lists a question.

Comes in: nothing. Goes out: the types that `languages/<code>/` fills with data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """What the sentence splitter needs to know; all in lower case, without the last stop."""

    open_abbreviations: frozenset[str]  # never the end of a sentence ("Gen.")
    figure_abbreviations: frozenset[str]  # no end when figures follow ("No. 5", "Jan. 3")
    either_abbreviations: frozenset[str]  # the end only when one of `starters` follows ("U.S.", "a.m.")
    starters: frozenset[str]  # words that begin sentences
    small_starts: tuple[str, ...]  # what a sentence may begin with in lower case ("al-")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How counts are written; all in lower case with straight apostrophes, phrases with single spaces."""

    # the number itself
    grouping: str  # the mark that parts thousands, besides spaces and apostrophes ("," in 36,000)
    decimal: str  # what parts the decimals ("." in 2.5)
    units: Mapping[str, int]  # words that add up: one to nineteen, the tens
    wide_tens: frozenset[int]  # tens that take eleven to nineteen after them (60 in "soixante-douze")
    scales: Mapping[str, int]  # words that multiply: hundred, million
    abbreviated: Mapping[str, int]  # scales glued to digits ("2m")
    links: Mapping[str, int]  # words between two number words, and the least value of the first ("hundred and six")
    linked: frozenset[int]  # the only values after such a word ("vingt et un", "soixante et onze"); none: all
    halves: tuple[str, ...]  # "two and a half million"
    fractions: Mapping[str, tuple[int, int]]  # before a scale or a collective: numerator, denominator ("half a")
    collectives: Mapping[str, int]  # nouns that count about so many ("dozen")
    collective_adjectives: frozenset[str]  # between the article and one of those ("une bonne vingtaine")
    number_nouns: frozenset[str]  # collectives that are numbers without an article only before "of" ("dizaine de")
    several: Mapping[str, int]  # vague few, also before scales and collectives: the least they mean
    vague: Mapping[str, int]  # bare plurals; they mean at least twice this ("hundreds": 100)
    vague_of: frozenset[str]  # between two of them ("tens of thousands"), and before what they count
    vague_joins: frozenset[str]  # between one of them and itself ("thousands upon thousands")
    vague_articles: frozenset[str]  # articles that belong to such a plural ("des dizaines")
    groups: Mapping[str, int]  # words for all of two or three people ("the pair")
    # one and none
    articles: frozenset[str]  # before a scale or a collective: one of it ("a hundred")
    ones: Mapping[str, bool]  # words for one person; whether a number after them is the count ("another 40")
    one_not_after: frozenset[str]  # after these it counts nobody ("this one")
    # Words of none, and where people or harm must stand: "nowhere"; "near", in the noun phrase or the clause; "next",
    # in the few words after; "link", after one of `zero_links` or as `zero_objects`; "negation": one of those instead.
    zeros: Mapping[str, Literal["nowhere", "near", "next", "link", "negation"]]
    zero_links: frozenset[str]  # "not ... any casualties"
    zero_objects: frozenset[str]  # "did not hurt anyone"
    negations: frozenset[str]  # the other half of a negation ("personne n'a péri")
    # what tells that one or none is somebody
    people: frozenset[str]  # nouns of people, singular
    people_endings: frozenset[str]  # endings of more of them
    doer_endings: frozenset[str]  # endings of nouns that may be people
    harm: frozenset[str]  # beginnings of words of death, harm, loss and capture
    # what qualifies it
    before: Mapping[str, tuple[str, ...]]  # bound -> words in front; "exact" only add, "degree" go before the others
    after: Mapping[str, tuple[str, ...]]  # bound -> words behind
    after_noun: tuple[str, ...]  # those of them that may stand behind the noun ("20 civilians at least")
    not_followed: Mapping[str, tuple[str, ...]]  # a word behind that is none before these ("more" before "than")
    not_preceded: Mapping[str, str]  # number words that are none after this one ("pour cent")
    phrasal: Mapping[str, frozenset[str]]  # words in front that are none after these ("handed over 12")
    range_to: tuple[str, ...]
    range_or: tuple[str, ...]
    between: str
    range_and: str
    range_from: frozenset[str]  # before "16 to 20": a range, or the two ends of a change after one of `changing`
    change_by: frozenset[str]  # before "two to 20": always a change
    changing: frozenset[str]  # beginnings of the words of a figure that changes ("rose from")
    # what certainly counts no people
    months: frozenset[str]
    capital_months: frozenset[str]  # those that are other words when written small
    month_first: bool  # "March 5"
    month_in: frozenset[str]  # before a month that a count, no day, follows ("in May 12 people")
    date_of: frozenset[str]  # between a day and its month
    day_joins: frozenset[str]  # between two days of a month
    singular: frozenset[str]  # before figures above 1 they show a day or a name ("le 12")
    year_in: frozenset[str]  # before years
    aged: frozenset[str]  # before figures that tell ages
    measures: frozenset[str]  # units of time, length, weight, money and shares; plurals, where people have the singular
    hyphen_measures: frozenset[str]  # after a number and a hyphen ("six-year-old")
    figure_suffixes: frozenset[str]  # glued to figures: ordinals and units of more than three letters
    stops: frozenset[str]  # small words and verbs, which are never the noun that a number counts


@dataclass(frozen=True, slots=True)
class PopulationWords:
    """Nouns and the phrases they head; nouns as lemmas, lower case."""

    people: frozenset[str]  # who can be counted
    things: frozenset[str]  # what is counted often and is no person
    collectives: frozenset[str]  # wholes made of people: "a group of", "a total of"
    forces: frozenset[str]  # members of an armed force
    soldiers: frozenset[str]  # those of them who are always counted as a force, whatever they do
    closers: frozenset[str]  # words that end a noun phrase, whatever their tag
    partitives: frozenset[str]  # "of" between a count and its noun
    origins: frozenset[str]  # "of", "from" after the noun, when they say who the people are
    pronouns: frozenset[str]  # "of them", "of whom"
    counted_before: frozenset[str]  # those of them that stand for people counted before ("six of them were children")
    determiners: frozenset[str]  # "of the", "of its" before the noun
    genitives: frozenset[str]  # between an owner and what it owns, where the tagger does not say so
    plural_endings: tuple[str, ...]  # of names in the plural, where the tagger does not tell number
    military_modifiers: frozenset[str]  # before "members", "men": they make members of a force of them
    fillers: frozenset[str]  # words between the count and the noun that name nobody
    invariant: frozenset[str]  # nouns of people whose singular form counts several
    prenominal: frozenset[str]  # adjectives that stand before the noun all the same ("présumés terroristes")
    head_first: bool  # the noun comes before what modifies it
    others: frozenset[str]  # words that stand for more of the same people ("12 others")
    states: frozenset[str]  # nouns of people that are also a state or participle ("dead", "wounded")
    generic: frozenset[str]  # nouns that tell no more than that they are people


@dataclass(frozen=True, slots=True, eq=False)
class CategoryWords:
    """What happens to people; each map leads from a lemma (or verb and particle) to a category."""

    suffer: Mapping[str, str]  # transitive: the object suffers it ("killed 12", "12 were killed")
    people_only: frozenset[str]  # those that happen to things as well: the object must be people
    undergo: Mapping[str, str]  # intransitive: the subject suffers it ("12 died")
    states: Mapping[str, str]  # adjectives and adverbs ("12 dead", "went missing")
    acts: Mapping[str, str]  # nouns that take the people after "of" ("the killing of 12")
    counted: Mapping[str, str]  # nouns whose count is the claim ("12 deaths", "30 hostages")
    weak_counted: frozenset[str]  # those that yield to a verb ("12 hostages were killed")
    anaphoric: frozenset[str]  # nouns that take their outcome from the counts before ("the victims")
    outcomes: Mapping[tuple[str, str], str]  # verb with noun ("claim the lives", "suffer injuries", "take prisoner")
    tolls: Mapping[str, str]  # nouns that name a count ("death toll")
    bridges: frozenset[str]  # words between the people and their state ("confirmed as killed")
    modals: frozenset[str]  # verbs whose complement happens to their subject ("had to flee")
    resultatives: frozenset[str]  # states that belong to a verb ("shoot dead")
    leaving: frozenset[str]  # verbs with a state after the object ("left 11 dead")
    raising: frozenset[str]  # verbs between the people and what happened to them ("are feared to have died")
    being: frozenset[str]  # copulas and other light verbs of a state
    subset: frozenset[str]  # "including"
    among: frozenset[str]  # "among them"
    pursuits: Mapping[tuple[str, str], str]  # verb and preposition before the people ("search for")
    outcome_links: frozenset[str]  # prepositions between an outcome and the people ("coûter la vie à")
    act_links: frozenset[str]  # prepositions between a noun of `acts` and the people
    figure_links: frozenset[str]  # prepositions before the figure of a toll
    rising: frozenset[str]  # verbs between a toll and its figure ("rose to 20")
    number_nouns: frozenset[str]  # "the number of dead has risen to"
    along: frozenset[str]  # "along with", "as well as"
    cover: frozenset[str]  # what people missing lie under ("under the rubble")
    under: frozenset[str]  # prepositions before such a cover
    likewise: frozenset[str]  # "90 were wounded, as were 17 soldiers"
    mixed: frozenset[str]  # categories that are `casualties` when one count carries two of them
    numbering: frozenset[str]  # verbs between a force and its size ("the recruits number 800")
    military: frozenset[str]  # verbs that make a troop claim of any people
    deploying: frozenset[str]  # verbs that make a number of force members a troop claim, as object
    acting: frozenset[str]  # the same, as subject
    forces_of: frozenset[str]  # nouns of a force's size or movement ("the deployment of 300 soldiers")
    force_links: frozenset[str]  # prepositions before a force that takes part ("with 300 soldiers")
    units: frozenset[str]  # bodies of soldiers, before the bare number of them ("a force of 300")
    idle: frozenset[str]  # verbs that make no troop claim of their subject ("said", "believe")
    releasing: frozenset[str]  # verbs and nouns that end a claim ("12 hostages were freed")
    suffixes: tuple[tuple[str, tuple[str, ...]], ...]  # inflection: (ending taken off a lemma, endings put on)
    doubled: tuple[str, ...]  # endings before which a last consonant doubles ("trapped")
    irregular: Mapping[str, str]  # verb forms that no suffix makes, and their lemma


@dataclass(frozen=True, slots=True)
class ModalityWords:
    """How a text weakens, imagines or denies what it counts; verbs and nouns as lemmas."""

    hedges: frozenset[str]  # adverbs and adjectives that weaken ("reportedly", "alleged")
    hedging_verbs: frozenset[str]  # verbs that weaken when nobody is their subject ("is believed to have killed")
    seeming: frozenset[str]  # those of them that have no passive ("appears to have killed")
    believing: frozenset[str]  # verbs that weaken whoever is their subject ("experts believe")
    hearsay_nouns: frozenset[str]  # "reports that", "rumours of"
    confirming: frozenset[str]  # verbs that lift the doubt of such a noun ("confirmed reports that")
    may: frozenset[str]  # modal verbs of possibility
    could: frozenset[str]  # those of them that imagine an act and doubt a state ("could kill", "could be")
    planned: frozenset[str]  # nouns of acts that somebody promises or orders ("promised the deployment of")
    perfect: frozenset[str]  # auxiliaries that put a modal in the past ("could have killed")
    future: frozenset[str]  # modal verbs of plan and forecast
    looking_back: frozenset[str]  # those of them that plan nothing before a perfect ("will have killed")
    future_suffixes: tuple[str, ...]  # put on a lemma they make its future ("tuer-a")
    future_endings: tuple[str, ...]  # of irregular futures ("enverra")
    starting: frozenset[str]  # before the figure that a plan starts from ("reduce from 5,200 to 3,000")
    plans: frozenset[str]  # verbs whose complement has not happened
    conditions: frozenset[str]  # "if"
    denials: frozenset[str]  # verbs and adjectives of denial
    unverified: tuple[str, ...]  # phrases that say nobody could check it


SourceType = Literal["official", "armed_group", "media", "ngo", "expert", "medical", "witness", "anonymous"]


@dataclass(frozen=True, slots=True)
class InversionWords:
    """What more attribution needs where the head of a phrase comes first and a speaker may stand behind the verb."""

    elisions: Mapping[str, str]  # what stands before an apostrophe, and its full form ("l", "le")
    clitics: frozenset[str]  # subject pronouns glued behind their verb ("-il")
    half_negations: frozenset[str]  # "ne": no negation by itself
    restrictions: frozenset[str]  # what makes "only" of it ("ne confirme que douze morts")
    impersonal: frozenset[str]  # pronouns of nobody in particular ("on")
    objects: frozenset[str]  # pronouns and particles between a subject and its verb ("l'", "se", "ne")
    auxiliaries: frozenset[str]  # forms of the verbs that make the perfect and the passive
    to: frozenset[str]  # before the hearer
    of: frozenset[str]  # before a complement of the noun, or an infinitive
    contracted: frozenset[str]  # prepositions that hold an article ("du")
    learning: frozenset[str]  # verbs of hearing something from a source ("apprendre")
    learnt_from: frozenset[str]  # before that source
    sources: frozenset[str]  # "source", which stands bare in "de source militaire"
    approached: frozenset[str]  # verbs whose participle tells to whom somebody spoke ("joint par l'AFP")
    by_which: frozenset[str]  # "selon lequel"
    opinion: frozenset[str]  # before whom a view belongs to ("pour le chercheur,")
    asides: tuple[tuple[str, ...], ...]  # what stands between a speaker and the verb ("de son côté")
    officially: frozenset[str]  # adverbs that carry on the speech of those in charge
    adding: frozenset[str]  # joins a second thing said ("et que")
    clause_ends: frozenset[str]  # conjunctions with which what is said ends, if somebody else speaks behind them
    background: frozenset[str]  # those with which it always ends ("alors que")
    demonstrative: frozenset[str]  # articles of one just named ("ce responsable")
    being: frozenset[str]  # lemmas of the auxiliary of the passive
    reflexive: frozenset[str]  # pronouns that make a verb with that auxiliary active ("s'est dit")
    participles: frozenset[str]  # past participles of the verbs that are no other form ("annoncé", not "dit")
    hearsay: frozenset[str]  # auxiliaries of what is only heard ("aurait")
    feminine: frozenset[str]  # articles, titles and pronouns of women and of feminine nouns
    masculine: frozenset[str]  # the same of men and of masculine nouns
    same: frozenset[str]  # "la même source"
    latter: frozenset[str]  # "ce dernier"
    epithets: Mapping[str, str]  # roles by another name, articles left out ("chef de état": "président")
    continuing: frozenset[str]  # verbs that add to what the last speaker said


@dataclass(frozen=True, slots=True)
class AttributionWords:
    """Reporting verbs and nouns, kinds of sources; lemmas, lower case, the words of a phrase parted by a space."""

    forms: Mapping[str, str]  # every form of the verbs below (of a phrasal one, of its verb), and its lemma
    report: frozenset[str]  # what somebody says is so
    think: frozenset[str]  # what somebody holds to be so
    urge: frozenset[str]  # what somebody wants done
    accuse: frozenset[str]  # what somebody says another has done ("accused the army of killing 30")
    deny: frozenset[str]  # what somebody says is not so
    tell: frozenset[str]  # the object is the hearer
    cite: frozenset[str]  # the object is the speaker
    sense: frozenset[str]  # only those who were there, or who report, speak by these
    assess: frozenset[str]  # "put the toll at 30"
    light: frozenset[str]  # "give a toll of", "express concern that"
    credit: frozenset[str]  # with a bare noun, an act is claimed ("claimed responsibility")
    clausal: frozenset[str]  # these report only with a clause ("found that")
    attitudes: frozenset[str]  # adjectives with a clause ("concerned that")
    according: tuple[tuple[str, ...], ...]  # the speaker is named after one of these
    speech: frozenset[str]  # what is said or reckoned, as a noun ("X's claim that")
    documents: frozenset[str]  # what is written, and "says" things
    by: frozenset[str]  # participles between what is said and who says it ("figures compiled by X")
    audience: frozenset[str]  # hearers that relay nothing by name
    roles: Mapping[str, SourceType]  # nouns of persons, with the type they have by themselves
    neutral: frozenset[str]  # nouns of persons and bodies that take the type of the words around them
    bodies: Mapping[str, SourceType]  # nouns of ministries, agencies, parties, brigades, papers
    modifiers: Mapping[str, SourceType]  # words that decide the type of a neutral noun
    names: Mapping[str, SourceType]  # names that are what they are in any document
    titles: frozenset[str]  # before a person's name, no part of it
    generic: frozenset[str]  # nouns that can take up any body named before ("the group")
    mass: frozenset[str]  # nouns of sources that stand without an article ("police", "media")
    person_pronouns: frozenset[str]
    body_pronouns: frozenset[str]
    plural_pronouns: frozenset[str]
    first_person: frozenset[str]
    links: frozenset[str]  # between a source and what tells who it is ("head of", "source at")
    name_links: frozenset[str]  # inside a body's name ("Observatory for Human Rights")
    particles: frozenset[str]  # inside a person's name ("bin", "van")
    articles: frozenset[str]
    definite: frozenset[str]  # articles of what is known already
    quantifiers: frozenset[str]
    conjunctions: frozenset[str]
    that: frozenset[str]  # what opens the reported clause
    continued: frozenset[str]  # after an inserted speaker, the content goes on with these
    contrast: frozenset[str]  # a new clause, with a speaker of its own or none
    relatives: frozenset[str]
    agent: frozenset[str]  # "by"
    naming: frozenset[str]  # "known as"
    owned: frozenset[str]  # participles inside a source ("government run TV")
    negations: frozenset[str]
    unable: frozenset[str]  # "declined to confirm"
    at: frozenset[str]  # "put the toll at"
    amid: frozenset[str]  # "amid reports that"
    vague_reports: frozenset[str]  # nouns of reports by nobody in particular
    moments: frozenset[str]  # words of time, which are no part of a name
    asides: frozenset[str]  # adverbs between speaker and verb
    openers: frozenset[str]  # with a capital in mid-sentence, a new sentence whose full stop is lost
    bridges: frozenset[str]  # prepositions between the verb and its clause ("said in a statement")
    venues: frozenset[str]  # what speakers speak in or on
    headline: frozenset[str]  # nouns that stand bare in a headline for a source
    furniture: frozenset[str]  # words of web pages around headlines
    feminine: frozenset[str] = frozenset()  # pronouns, titles and nouns of women
    masculine: frozenset[str] = frozenset()  # pronouns, titles and nouns of men
    plain: frozenset[str] = frozenset()  # verbs of nothing but speaking
    reckoned: frozenset[str] = frozenset()  # those whom a figure counts ("put the dead at 30")
    call: frozenset[str] = frozenset()  # with an object and what it is said to be ("called it a coup")
    evidence: frozenset[str] = frozenset()  # what things tell as well as people ("the data suggest that")
    pledge: frozenset[str] = frozenset()  # what somebody says that he will do
    lands: frozenset[str] = frozenset()  # countries and capitals, whose names stand for their governments
    names_too: frozenset[str] = frozenset()  # words of time that are people's names as well ("April")
    addressing: frozenset[str] = frozenset()  # before the hearer ("said to AFP")
    origins: frozenset[str] = frozenset()  # between what is said and who says it ("the claim of", "figures from")
    beside: frozenset[str] = frozenset()  # before a participle with a subject of its own ("with officials reporting")
    emerging: frozenset[str] = frozenset()  # what reports do ("reports emerged that")
    passive: frozenset[str] = frozenset()  # auxiliaries of the passive, lemmas
    inversion: InversionWords | None = None  # None: the head comes last, and a speaker seldom stands behind the verb


CalendarUnit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words of time expressions, lower case; several words are joined by one space.

    They are read whatever their capitals, except the names in `capitalised`.
    """

    weekdays: Mapping[str, int]  # Monday is 0
    weekday_abbreviations: frozenset[str]  # read only in front of a date
    months: Mapping[str, int]
    month_abbreviations: Mapping[str, int]  # read only beside a day or a year
    month_first: bool  # a month may stand before its day ("May 12")
    capitalised: frozenset[str]  # names that are also other words: read only with a capital ("May", "Sun")
    endings: frozenset[str]  # after a weekday, a month or a word such as "today" ("'s")
    day_parts: frozenset[str]  # after a weekday or a day ("morning")
    seasons: Mapping[str, int]  # EDTF season: 21 spring, 22 summer, 23 autumn, 24 winter
    feasts: Mapping[str, tuple[int, int]]  # fixed days of the year: month, day
    days: Mapping[str, tuple[int, int]]  # "yesterday": first and last day, counted from the reference
    weekends: Mapping[str, int]  # "last weekend": -1, "over the weekend": 0
    periods: Mapping[str, CalendarUnit]  # nouns after or before a shift: week, month or year
    shifts: Mapping[str, int]  # before a period, weekday or month ("last": -1, "this": 0, "next": 1)
    shifts_after: Mapping[str, int]  # the same, after it
    relative: Mapping[str, int]  # days from the time named before ("the next day": 1); 0 is that time itself
    units: Mapping[str, CalendarUnit]  # nouns after an amount: day, week, month or year
    amounts: Mapping[str, int]  # number words before a unit ("two weeks ago")
    ago_before: frozenset[str]  # what makes an amount of units a time in the past, in front of it
    ago_after: frozenset[str]  # the same, behind it
    later: Mapping[str, int]  # the same: so long after (1) or before (-1) the time named before ("two days later")
    stretch: frozenset[str]  # between an amount and its units: as long as that up to now; not where it is but a length
    gap_after: frozenset[str]  # behind an amount of units: what follows was so long ago ("comes two days after")
    introductions: frozenset[str]  # words that make a bare month or year a time ("in", "late")
    inside: frozenset[str]  # those never followed by a day of the month ("in October 5 died" has no October 5)
    beginnings: frozenset[str]  # verbs before a time that is only a beginning ("the war begun in 2003")
    determiners: frozenset[str]  # between such words and the time
    attributive: frozenset[str]  # before a year that stands as an adjective ("the 2011 bombing")
    linking: frozenset[str]  # between day, month and year ("of")
    ordinals: frozenset[str]  # after the figure of a day ("st", "nd")
    decade: frozenset[str]  # after the figure of a decade ("s")
    decade_before: frozenset[str]  # before it
    since: frozenset[str]  # the time is a beginning
    since_then: frozenset[str]  # the beginning is the time named before
    perfect: frozenset[str]  # auxiliaries of the perfect; a "since" after them names no beginning ("has since killed")
    records: frozenset[str]  # a "since" after these compares with one event ("the deadliest attack since 2014")
    until: frozenset[str]  # the time is an end
    opening: frozenset[str]  # before the first of two ends ("between", "from")
    joining: frozenset[str]  # between two ends ("to", "until")
    adding: frozenset[str]  # between two ends after an opening, or two times that follow each other ("and")
    to_date: frozenset[str]  # an end that is still open ("now", "date")
    detaching: frozenset[str]  # conjunctions and prepositions whose clause tells of another event ("after")
    stamps: frozenset[str]  # words of publication before the date of a document ("posted on")


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Words that show that a name is a place; lower case, the words of a phrase parted by a space."""

    locating: frozenset[str]  # prepositions of where something is ("in", "near")
    nearby: frozenset[str]  # those of them that miss the place itself ("near", "outside")
    against: frozenset[str]  # prepositions of what is struck ("an attack on X")
    directing: frozenset[str]  # those, and the ones of where something goes ("towards")
    moving: Mapping[str, frozenset[str]]  # of these, the ones that need a certain word in front ("deployed to X")
    seated: frozenset[str]  # before a preposition: where somebody has a seat, nothing happens there ("based in X")
    regional: frozenset[str]  # right before a name, they show that it is no town ("au Mali", "en Ituri")
    of: frozenset[str]  # between a noun of place, part or event and the name ("the city of X", "the siege of X")
    kinds: Mapping[str, int]  # nouns of places beside the name ("X province"), larger numbers for smaller places
    facilities: frozenset[str]  # nouns that belong to the name itself ("X refugee camp"); the smallest places
    parts: frozenset[str]  # parts of a place, that go before its name ("the outskirts of X")
    kind_modifiers: frozenset[str]  # between the name and the noun of place ("X refugee camp", "X border crossing")
    events: frozenset[str]  # nouns of what happens at a place ("the X blast", "the battle of X")
    strikes: frozenset[str]  # those of which a country named in front is as often the doer ("Israel strike")
    striking: frozenset[str]  # verbs, as lemmas, whose object is where it happens ("hit X", "besieged X")
    witnessing: frozenset[str]  # verbs, as lemmas, whose subject is where it happens ("X witnessed")
    countries: frozenset[str]
    regions: frozenset[str]  # larger than a country
    cities: frozenset[str]  # known well enough to stand alone as an attribute ("a Kabul car bombing")
    demonyms: frozenset[str]  # adjectives and nouns of nationality, faith and people: no names of places
    genitives: frozenset[str]  # what a name ends in before what it owns
    articles: frozenset[str]  # that begin a name ("al-Bab", "ez-Zor")
    particles: frozenset[str]  # small words inside a name ("Rio de Janeiro")
    coordinators: frozenset[str]  # between names of the same rank ("Mesraba and Madira")
    relatives: frozenset[str]  # open a clause that tells what happens at the place named before ("where")


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its spaCy model and its words."""

    model: str  # the importable package of the spaCy model
    sentences: SentenceWords
    numbers: NumberWords
    population: PopulationWords
    category: CategoryWords
    modality: ModalityWords
    attribution: AttributionWords
    when: TimeWords
    where: PlaceWords
