"""A parsed sentence -> its words, the slips of the tagger on marks and small words put right."""

from __future__ import annotations

from dataclasses import dataclass

from claimx.extraction.attribution.phrases import Reading
from claimx.extraction.parsing import Parsed
from claimx.languages.shape import AttributionWords

Span = tuple[int, int]  # words of a reading, first and last
QUOTES = frozenset('"“”„«»')


class PlainReading(Reading):
    """A reading in which marks are punctuation and articles are no names, whatever the model took them for."""

    __slots__ = ()

    def __init__(self, parsed: Parsed, names: frozenset[str], w: AttributionWords) -> None:
        """Lay a sentence out; `names` are the words that the document has as parts of names, lower case."""
        super().__init__(parsed, names)
        self.lower = [lower.replace("’", "'") for lower in self.lower]
        for i, lower in enumerate(self.lower):
            if not any(letter.isalnum() for letter in lower):
                self.pos[i] = "PUNCT"
                self.caps[i] = False
            elif lower in w.articles or lower in w.that or lower.endswith("'"):
                self.caps[i] = False
                if lower in w.definite:
                    self.pos[i] = "DET"
                elif lower in w.that and lower not in w.links:
                    self.pos[i] = "SCONJ"
                elif lower in w.links and lower not in w.articles:
                    self.pos[i] = "ADP"
            elif not i and self.pos[i] == "NOUN" and self.dep[i].startswith("nsubj") and self.text[i][:1].isupper():
                # A noun without an article at the head of a sentence is a name ("Maputo a reconnu").
                self.caps[i] = self.caps[i] or self._verb_behind(i)
            elif lower in w.links and not (self.caps[i] and i):
                self.pos[i] = "ADP"
                self.caps[i] = False

    def _verb_behind(self, i: int) -> bool:
        """Tell whether a finite verb follows word `i` at once."""
        return i + 1 < self.size and self.form[i + 1] == "Fin"


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or its quotation or brackets that a word stands in: words `floor` to `ceiling` (exclusive)."""

    r: Reading
    floor: int
    ceiling: int
