"""A cue and its speaker -> the words of the sentence that are said."""

from __future__ import annotations

from claimx.extraction.attribution.inversion.phrases import HeadFirstPhrases
from claimx.extraction.attribution.inversion.reading import QUOTES, Span
from claimx.extraction.attribution.phrases import Reading

_OPENING = 3  # nouns and names in an opening such as "Lundi à Gao"
_BRIDGE = 14  # words between an inserted speaker and the quotation that goes on behind
_TRIMMED = frozenset({",", ";", ":", "-", "–", "—", ".", "--"})


class Contents:
    """Finds what is said, before and behind a speaker; `floor` and `ceiling` bound what is looked at."""

    def __init__(self, phrases: HeadFirstPhrases) -> None:
        self.phrases = phrases
        self.w = phrases.words
        self.more = phrases.more

    def around(
        self, r: Reading, begin: int, last: int, floor: int, ceiling: int, *, runs_on: bool = False
    ) -> list[Span]:
        """Return what is said around an inserted or appended speaker, words `begin` to `last`.

        With `runs_on`, a clause may go on behind the speaker without a comma ("ont péri selon la police dans ...").
        """
        stop = begin
        while stop > floor and r.text[stop - 1] in _TRIMMED:
            stop -= 1
        rest = last + 1
        while rest < ceiling and r.text[rest] in (",", ":"):
            rest += 1
        opens = stop > floor and (r.lower[stop - 1] in self.w.that or r.pos[stop - 1] in ("CCONJ", "SCONJ"))
        if opens or not self.says_something(r, floor, stop):
            rest = self._behind_relative(r, rest, ceiling)
            end = self.right_end(r, rest, ceiling)
            return [(rest, end - 1)] if end > rest else []
        spans = [(floor, stop - 1)]
        quoted = self._quotation_behind(r, rest, ceiling)
        if quoted is not None:
            spans.append((quoted, ceiling - 1))
        elif rest < ceiling and self._goes_on(r, floor, stop, rest, runs_on=runs_on and rest == last + 1):
            spans.append((rest, self.right_end(r, rest, ceiling) - 1))
        return spans

    def says_something(self, r: Reading, first: int, stop: int) -> bool:
        """Tell whether words hold more than an opening such as "Mardi" or "En outre"."""
        if r.finite(first, stop) or any(r.text[k] in QUOTES or r.form[k] == "Part" for k in range(first, stop)):
            return True
        counted = any(k in r.count for k in range(first, stop))
        nominal = [k for k in range(first, stop) if r.nominal(k) and not self.phrases.moment(r, k)]
        return counted or len(nominal) > _OPENING

    def _behind_relative(self, r: Reading, rest: int, ceiling: int) -> int:
        """Return the word behind a relative clause about the speaker ("Selon l'ONG, qui soutient l'hôpital, ...")."""
        if rest >= ceiling or r.lower[rest] not in self.w.relatives:
            return rest
        verb = next((k for k in range(rest, ceiling) if r.form[k] == "Fin"), rest)
        return next((k + 1 for k in range(verb, ceiling - 1) if r.text[k] == ","), rest)

    def _goes_on(self, r: Reading, floor: int, stop: int, rest: int, *, runs_on: bool) -> bool:
        """Tell whether the words behind a speaker belong to what is said before him."""
        if r.lower[rest] in self.w.continued or r.lower[rest] in self.more.adding:
            return True
        complete = any(r.form[k] == "Fin" for k in range(floor, stop))
        if not complete:
            return True
        return runs_on and r.pos[rest] != "PUNCT" and r.lower[rest] not in self.more.clause_ends

    def _quotation_behind(self, r: Reading, rest: int, ceiling: int) -> int | None:
        """Return where a quotation goes on behind its inserted speaker, or None."""
        for k in range(rest, min(rest + _BRIDGE, ceiling)):
            if r.text[k] in QUOTES:
                return k if r.text[k] != "»" else None
            if r.form[k] in ("Fin", "Ger") or r.lower[k] in self.more.clause_ends | self.w.relatives:
                return None
        return None

    def right_end(self, r: Reading, first: int, ceiling: int, *, noun: bool = False) -> int:
        """Return where content that begins at `first` ends; that of a bare noun ends before a relative clause."""
        quoted = False
        for k in range(first, ceiling):
            if r.text[k] in QUOTES:
                quoted = not quoted
            if quoted or k <= first + 1:
                continue
            if r.text[k - 1] == ";":
                return k - 1
            if r.text[k - 1] != ",":
                continue
            if r.lower[k] in self.more.clause_ends | self.more.background and self._new_clause(r, k, ceiling):
                return k - 1
            if noun and r.lower[k] in self.w.relatives and r.lower[k] not in self.w.continued:
                return k - 1
        return ceiling

    def _new_clause(self, r: Reading, k: int, ceiling: int) -> bool:
        """Tell whether a conjunction opens a clause that is not said by the same: background, or of another speaker."""
        if r.lower[k] in self.more.background:
            return r.finite(k + 1, ceiling)
        openers = {phrase[0] for phrase in self.w.according if len(phrase) == 1}
        return any(
            r.lower[m] in openers or (r.lower[m] in self.w.forms and r.pos[m] in ("VERB", "AUX"))
            for m in range(k + 1, ceiling)
        )

    def chars(self, r: Reading, spans: list[Span]) -> list[tuple[int, int]]:
        """Turn spans of words into spans of the document's characters, punctuation at their ends left out."""
        made = []
        for first, last in spans:
            while first <= last and r.text[first] in _TRIMMED:
                first += 1
            while last >= first and r.text[last] in _TRIMMED:
                last -= 1
            if first <= last:
                made.append((r.starts[first], r.ends[last]))
        return made
