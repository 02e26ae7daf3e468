"""Claims -> what the report's plots draw: counts of claims as bars, figures of one place and day as points."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimx.claim import CATEGORIES, Claim
from claimx.reporting.tables import clean, number

MOST_BARS = 60  # days, before they become months, and months, before they become years
MOST_SOURCES = 15
MOST_FIGURES = 24  # plots of one place and day, those with most claims
WIDTH, HEIGHT = 720, 220  # of a plot, in its own units
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNITS = (("days", 10), ("months", 7), ("years", 4))  # characters of an ISO date


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar."""

    x: float
    y: float
    width: float
    height: float
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A plot of counts, and the same as a table."""

    name: str  # of its caption
    height: float
    segments: Sequence[Segment]
    labels: Sequence[tuple[float, float, str]]
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Point:
    """One claim of a figure: where its number lies, and how far its bounds reach."""

    y: float
    source: str
    says: str
    at: float | None
    first: float
    last: float
    approximate: bool
    open_below: bool
    open_above: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """The numbers named for one place, day and category."""

    place: str
    day: str
    category: str
    height: float
    points: Sequence[Point]
    ticks: Sequence[tuple[float, str]]


def by_day(claims: Sequence[Claim]) -> Bars | None:
    """Count claims by day and category, by month or year where that makes too many bars; None without any date."""
    dates = [claim.date[:10] for claim in claims if claim.date and re.match(r"\d{4}", claim.date)]
    few = (u for u in _UNITS if len({date[: u[1]] for date in dates if len(date) >= u[1]}) <= MOST_BARS)
    unit, length = next(few, _UNITS[-1])
    counts = Counter(
        (claim.date[:length], claim.category) for claim in claims if claim.date and _fits(claim.date, length)
    )
    if not counts:
        return None
    times = sorted({time for time, _ in counts})
    kinds = _kinds(claims)
    totals = {time: sum(counts[time, kind] for kind in kinds) for time in times}
    top, step = max(totals.values()), WIDTH / len(times)
    segments, labels = [], [(0.0, 10.0, str(top))]
    every = -(-len(times) // 8)
    for place, time in enumerate(times):
        y = float(HEIGHT - 20)
        for kind in kinds:
            if count := counts[time, kind]:
                height = count / top * (HEIGHT - 40)
                y -= height
                says = f"{time}, {kind}: {count}"
                segments.append(Segment(place * step + step * 0.1, y, step * 0.8, height, kind, says))
        if place % every == 0:
            labels.append((place * step + step * 0.1, HEIGHT - 5.0, time))
    rows = [[time, *(str(counts[time, kind] or "") for kind in kinds)] for time in times]
    return Bars(unit, HEIGHT, segments, labels, ["date", *kinds], rows, len(claims) - sum(counts.values()))


def _fits(date: str, length: int) -> bool:
    return re.fullmatch(r"\d{4}(-\d\d)*", date[:length]) is not None and len(date) >= length


def _kinds(claims: Sequence[Claim]) -> list[str]:
    found = {claim.category for claim in claims}
    return [kind for kind in CATEGORIES if kind in found] + sorted(found - set(CATEGORIES))


def by_name(name: str, head: str, names: Sequence[str]) -> Bars:
    """Count names as bars that lie, the most frequent first."""
    counts = Counter(clean(one) for one in names).most_common(MOST_SOURCES)
    top = counts[0][1] if counts else 1
    segments, labels = [], []
    for place, (one, count) in enumerate(counts):
        y = place * 26.0
        segments.append(Segment(240, y + 4, max(count / top * (WIDTH - 300), 1), 16, "count", f"{one}: {count}"))
        labels += [(0.0, y + 17, one if len(one) <= 34 else f"{one[:33]}…")]
        labels += [(246 + count / top * (WIDTH - 300), y + 17, str(count))]
    return Bars(name, len(counts) * 26 + 4, segments, labels, [head, "claims"], [[o, str(c)] for o, c in counts])


def figures(claims: Sequence[Claim], author: str) -> list[Figure]:
    """Return the figures that two sources or more name for one place, day and category, most claims first."""
    groups: Mapping[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.location and claim.date and _DAY.fullmatch(claim.date):
            groups[clean(claim.location), claim.date, claim.category].append(claim)
    several = [(key, group) for key, group in groups.items() if len({claim.source for claim in group}) > 1]
    several.sort(key=lambda item: (-len(item[1]), item[0]))
    return [_figure(*key, group, author) for key, group in several[:MOST_FIGURES]]


def _figure(place: str, day: str, category: str, claims: Sequence[Claim], author: str) -> Figure:
    numbers = [n for claim in claims for n in (claim.value, claim.low, claim.high) if n is not None]
    top = _round_up(max([*numbers, 1]))
    left, right = 240.0, WIDTH - 30.0

    def x(n: int) -> float:
        return left + n / top * (right - left)

    points = []
    for row, claim in enumerate(sorted(claims, key=lambda claim: claim.source or "")):
        known = [n for n in (claim.low, claim.value, claim.high) if n is not None]
        first, last = (x(min(known)), x(max(known))) if known else (left, left)
        below = claim.bound == "at_most"
        above = claim.bound in ("at_least", "vague")
        source = clean(claim.source or author)
        points.append(
            Point(
                y=row * 26 + 17,
                source=source if len(source) <= 34 else f"{source[:33]}…",
                says=f"{source}: {number(claim)}",
                at=None if claim.value is None else x(claim.value),
                first=left if below else first,
                last=min(last + 24, WIDTH - 4.0) if above else last,
                approximate=claim.bound == "approx",
                open_below=below,
                open_above=above,
            )
        )
    ticks = [(x(n), f"{n:,}") for n in (0, top // 2, top) if n or top > 1]
    return Figure(place, day, category, len(points) * 26 + 30, points, ticks)


def _round_up(n: int) -> int:
    """Return the next number that reads well on an axis."""
    size = int("1" + "0" * (len(str(n)) - 1))
    return next(step * size for step in (1, 2, 4, 6, 8, 10) if step * size >= n)
