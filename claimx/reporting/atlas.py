"""Claims and where their places are -> the report's map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from claimx.claim import Claim
from claimx.places.gazetteer import Place
from claimx.places.locate import Located

TOP = 84.0  # degrees north at which the outline of the world begins
NARROWEST = 30.0  # degrees of longitude shown


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map: x and y in degrees from the upper left, r its radius."""

    x: float
    y: float
    r: float
    place: Place
    said: str  # the names that texts give it
    certain: bool
    claims: int


@dataclass(frozen=True, slots=True)
class Map:
    """The outline of the world, the part of it that is shown, the places on it, and the names that are not."""

    outline: str
    view: str
    spots: Sequence[Spot]
    unknown: Sequence[tuple[str, int]]


def atlas(claims: Sequence[Claim], located: Mapping[tuple[str, str], Located | None]) -> Map:
    """Put the places of claims on a map; a place is certain when it is so in every document."""
    counts: Counter[Place] = Counter()
    names: dict[Place, dict[str, None]] = {}
    doubted = set()
    unknown: Counter[str] = Counter()
    for claim in claims:
        if claim.location:
            found = located[claim.doc_id, claim.location]
            if found is None:
                unknown[claim.location] += 1
                continue
            counts[found.place] += 1
            names.setdefault(found.place, {})[claim.location] = None
            if not found.certain:
                doubted.add(found.place)
    xs = [place.lon + 180 for place in counts] or [0.0, 360.0]
    ys = [TOP - place.lat for place in counts] or [0.0, 140.0]
    width = max(max(xs) - min(xs), 2 * (max(ys) - min(ys)), NARROWEST) * 1.2
    left, top = (min(xs) + max(xs) - width) / 2, (min(ys) + max(ys)) / 2 - width / 4
    most = max(counts.values(), default=1)
    spots = [
        Spot(
            place.lon + 180, TOP - place.lat, width / 160 * (1 + 2 * (count / most) ** 0.5), place,
            ", ".join(names[place]), place not in doubted, count,
        )
        for place, count in counts.most_common()
    ]  # fmt: skip
    outline = (files("claimx.reporting") / "page" / "land.path").read_text(encoding="ascii").strip()
    return Map(outline, f"{left:.1f} {top:.1f} {width:.1f} {width / 2:.1f}", spots, unknown.most_common())
