"""The words between a verb of speaking and its speaker or its clause: when, where and to whom it was said."""

from __future__ import annotations

from dataclasses import dataclass

from claimx.extraction.attribution.inversion.phrases import HeadFirstPhrases
from claimx.extraction.attribution.inversion.reading import Span
from claimx.extraction.attribution.phrases import Reading

_INSERTED = 16  # words of such a phrase
_VENUE = 8  # words from the preposition to the noun of what was spoken in


@dataclass(frozen=True, slots=True)
class Skipped:
    """The word behind what was skipped, and the hearer that stood in it."""

    stop: int
    told: Span | None


class Between:
    """Skips circumstances of speaking."""

    def __init__(self, phrases: HeadFirstPhrases) -> None:
        self.phrases = phrases
        self.w = phrases.words
        self.more = phrases.more

    def right(self, r: Reading, k: int, ceiling: int) -> Skipped:
        """Skip circumstances from word `k` on, those between commas included."""
        told: Span | None = None
        while k < ceiling:
            step, heard = self._one(r, k, ceiling)
            if step is None and r.text[k] == "," and k + 1 < ceiling:
                inner, heard = self._one(r, k + 1, ceiling)
                while inner is not None and inner < ceiling and r.text[inner] != ",":
                    inner, more = self._one(r, inner, ceiling)
                    heard = heard or more
                step = inner + 1 if inner is not None and inner < ceiling else self._inserted(r, k, ceiling)
            if step is None:
                break
            told = told or heard
            k = step
        return Skipped(k, told)

    def _inserted(self, r: Reading, comma: int, ceiling: int) -> int | None:
        """Skip another phrase between commas before a clause or an infinitive (", via son agence, avoir tué")."""
        if r.pos[comma + 1] not in ("ADP", "ADV"):
            return None
        close = next(
            (k for k in range(comma + 2, min(comma + _INSERTED, ceiling)) if r.text[k] == "," or r.form[k] == "Fin"),
            None,
        )
        if close is None or r.text[close] != "," or close + 1 >= ceiling:
            return None
        return close + 1 if r.lower[close + 1] in self.w.that or r.form[close + 1] == "Inf" else None

    def _one(self, r: Reading, k: int, ceiling: int) -> tuple[int | None, Span | None]:
        """Return the word behind one circumstance that begins at `k`, or None, and the hearer in it."""
        aside = self.phrases.aside(r, k)
        if aside is not None:
            return aside, None
        told = self.phrases.hearer(r, k)
        if told is not None:
            return told[1] + 1, told
        return self._moment(r, k, ceiling) or self._venue(r, k, ceiling), None

    def _moment(self, r: Reading, k: int, ceiling: int) -> int | None:
        """Skip "mardi soir", "ce mercredi", "le 19 août", "dans la nuit de lundi à mardi"."""
        i = k
        while i < min(k + 4, ceiling) and not self.phrases.moment(r, i) and (
            r.lower[i] in self.w.articles or r.lower[i] in self.w.links or r.pos[i] == "NUM"
        ):  # fmt: skip
            i += 1
        if i >= ceiling or not self.phrases.moment(r, i):
            return None
        while i < ceiling and (
            self.phrases.moment(r, i) or (r.pos[i] == "NUM" and i not in r.count)
            or (r.lower[i] in self.w.links and i + 1 < ceiling and self.phrases.moment(r, i + 1))
        ):  # fmt: skip
            i += 1
        return i

    def _venue(self, r: Reading, k: int, ceiling: int) -> int | None:
        """Skip "dans un communiqué publié lundi", "lors d'une conférence de presse à Kaboul", "sur Twitter"."""
        if r.lower[k] not in self.w.bridges:
            return None
        i = k + 1
        while i < min(k + _VENUE, ceiling) and r.lower[i] not in self.w.venues:
            if r.pos[i] in ("VERB", "AUX", "PUNCT", "SCONJ") or (r.caps[i] and r.lower[i] not in self.w.venues):
                return None
            i += 1
        if i >= ceiling or r.lower[i] not in self.w.venues:
            return None
        while i < ceiling:
            described = (r.pos[i] == "ADJ" and not r.caps[i]) or (r.pos[i] == "VERB" and r.form[i] == "Part")
            if r.lower[i] in self.w.venues or described:
                i += 1
            elif r.lower[i] in self.w.links | self.w.bridges and r.pos[i] in ("ADP", "DET", "SCONJ"):
                moment = self._moment(r, i, ceiling)
                if moment is None:
                    if self.phrases.hearer(r, i) is not None:
                        return i
                    end = self.phrases.starting(r, i + 1, ceiling)
                    if end is None:
                        return i
                    moment = end + 1
                i = moment
            else:
                moment = self._moment(r, i, ceiling)
                if moment is None:
                    return i
                i = moment
        return i

    def left(self, r: Reading, stop: int, floor: int) -> int:
        """Return where asides that end right before word `stop` begin, their commas included."""
        while stop > floor:
            begin = self.phrases.aside_before(r, stop, floor)
            if begin is None and r.text[stop - 1] == ",":
                inner = self.phrases.aside_before(r, stop - 1, floor)
                if inner is not None and inner > floor and r.text[inner - 1] == ",":
                    begin = inner - 1
            if begin is None:
                return stop
            stop = begin
        return stop
