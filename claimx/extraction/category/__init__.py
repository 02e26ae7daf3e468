"""The counts of a parsed sentence -> what happened to the people counted, and the word that says so.

Each rule is one construction of the language ("killed 12", "12 were killed", "the death of 12", "a toll of 12",
"12, four of them children"). The dependency parse decides where it can; where the parser is lost (headlines, text
without commas) the order of the words does.
"""

from __future__ import annotations

from collections.abc import Callable

from claimx.extraction.category.constructions import direct
from claimx.extraction.category.scene import Reading, Scene
from claimx.extraction.category.sharing import coordinate, coordinate_ahead, subset
from claimx.extraction.category.word_order import near, troops
from claimx.extraction.parsing import Parsed
from claimx.extraction.population import counted
from claimx.languages.shape import Language

__all__ = ["Reading", "readings"]

Rule = Callable[[Scene, int], Reading | None]


def readings(parsed: Parsed, lang: Language) -> dict[int, Reading]:
    """Read every count of a sentence, by token index; a count of no category is left out."""
    phrases = {i: counted(parsed, i, lang.population) for i in sorted(parsed.numbers)}
    scene = Scene(parsed, lang.category, lang.population, phrases)
    for rules in ((direct,), (subset, coordinate)):
        _apply(scene, list(phrases), rules)
    _apply(scene, list(reversed(phrases)), (subset, coordinate_ahead))
    _apply(scene, list(phrases), (near, troops))
    return {number: reading for number, reading in sorted(scene.found.items()) if _admissible(scene, reading)}


def _apply(scene: Scene, order: list[int], rules: tuple[Rule, ...]) -> None:
    """Try rules, in turn, on every count that has no reading yet."""
    for number in order:
        for rule in rules:
            if number not in scene.found:
                reading = rule(scene, number)
                if reading is not None:
                    scene.found[number] = reading


def _admissible(scene: Scene, reading: Reading) -> bool:
    number = scene.parsed.numbers[reading.number]
    phrase = reading.phrase
    if phrase.people is False:
        return False
    if number.kind == "article":
        if reading.category in ("troops", "displaced") or reading.rule == "near":
            return False
        return phrase.people is True
    return not (number.kind == "zero" and phrase.people is None and reading.rule == "near")
