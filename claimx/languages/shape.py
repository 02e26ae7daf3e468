"""What every language must say about itself: one dataclass of word lists a question.

Comes in: nothing. Goes out: the types that `languages/<code>/` fills with data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

CalendarUnit = Literal["day", "week", "month", "year"]


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
class Language:
    """One language: what differs in it."""

    signals: tuple[str, ...]  # beginnings of words that make a count worth reading
    pronouns: frozenset[str]  # words that stand for a speaker named elsewhere, lower case
    sentences: SentenceWords
    numbers: NumberWords
    when: TimeWords
