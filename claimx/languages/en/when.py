"""English time expressions."""

from claimx.languages.shape import CalendarUnit, TimeWords

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

WEEKDAY_ABBREVIATIONS = "mon tue tues wed weds thu thur thurs fri sat sun"

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip

CAPITALISED = "march may august mar jun jan dec sun sat mon wed fri thu"

DAY_PARTS = "morning afternoon evening night midday noon midnight dawn dusk"

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

FEASTS = {
    "new year's day": (1, 1), "new years day": (1, 1), "christmas eve": (12, 24), "christmas day": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31), "new years eve": (12, 31),
}  # fmt: skip

DAYS = {
    "today": (0, 0), "tonight": (0, 0), "this morning": (0, 0), "this afternoon": (0, 0), "this evening": (0, 0),
    "yesterday": (-1, -1), "last night": (-1, -1), "overnight": (-1, 0), "the day before yesterday": (-2, -2),
    "tomorrow": (1, 1), "the day after tomorrow": (2, 2),
}  # fmt: skip

WEEKENDS = {
    "this weekend": 0, "the weekend": 0, "this past weekend": 0, "the past weekend": 0, "last weekend": -1,
    "next weekend": 1,
}  # fmt: skip

PERIODS: dict[str, CalendarUnit] = {"week": "week", "month": "month", "year": "year"}

SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "the current": 0, "the start of the": 0,
    "the beginning of the": 0, "next": 1, "the coming": 1,
}  # fmt: skip

RELATIVE = {
    "the previous day": -1, "the following day": 1, "the next day": 1, "the same day": 0, "that day": 0,
    "that same day": 0,
}  # fmt: skip

UNITS: dict[str, CalendarUnit] = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
    "years": "year",
}  # fmt: skip

AMOUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
}  # fmt: skip

INTRODUCTIONS = """
in on during since of by until till from before after through throughout between for over dated early late mid
earlier-in later-in
"""

RECORDS = """
deadliest bloodiest worst biggest largest heaviest highest lowest most fewest gravest fiercest strongest greatest
longest boldest costliest first
"""

STAMPS = """
date-of-publication publication-date date-published published published-on published-at publish-date posted posted-on
posted-at last-updated last-updated-at last-updated-on updated updated-at updated-on last-modified created created-on
issued issued-on released release-date dated date filed filed-on
"""


def _phrases(words: str) -> frozenset[str]:
    """Words set apart by white space; a hyphen stands for the space inside a phrase."""
    return frozenset(word.replace("-", " ") for word in words.split())


WHEN = TimeWords(
    weekdays={name: i for i, name in enumerate(WEEKDAYS)},
    weekday_abbreviations=_phrases(WEEKDAY_ABBREVIATIONS),
    months={name: i for i, name in enumerate(MONTHS, 1)},
    month_abbreviations=MONTH_ABBREVIATIONS,
    month_first=True,
    capitalised=_phrases(CAPITALISED),
    endings=frozenset({"'s", "’s", "s", "'", "’"}),
    day_parts=_phrases(DAY_PARTS),
    seasons=SEASONS,
    feasts=FEASTS,
    days=DAYS,
    weekends=WEEKENDS,
    periods=PERIODS,
    shifts=SHIFTS,
    shifts_after={},
    relative=RELATIVE,
    units=UNITS,
    amounts=AMOUNTS,
    ago_before=frozenset(),
    ago_after=frozenset({"ago"}),
    later={"later": 1, "earlier": -1},
    stretch=frozenset(),
    introductions=_phrases(INTRODUCTIONS),
    inside=frozenset({"in"}),
    beginnings=frozenset(),
    determiners=frozenset({"the", "this"}),
    attributive=frozenset({"the", "this"}),
    linking=frozenset({"of"}),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    decade=frozenset({"s", "'s", "’s"}),
    decade_before=frozenset(),
    since=frozenset({"since"}),
    since_then=frozenset({"since then"}),
    perfect=frozenset({"has", "have", "had"}),
    records=_phrases(RECORDS),
    until=frozenset({"until", "till"}),
    opening=frozenset({"between", "from"}),
    joining=frozenset({"to", "until", "till", "through", "-", "–"}),
    adding=frozenset({"and", "&"}),
    to_date=frozenset({"date", "now", "today", "present", "the present", "the present day"}),
    stamps=_phrases(STAMPS),
)
