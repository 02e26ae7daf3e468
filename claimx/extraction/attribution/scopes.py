"""Where a speaker and his verb stand -> how far what he says reaches, as characters of the document."""

from __future__ import annotations

from claimx.extraction.attribution.cues import Cues, Span
from claimx.extraction.attribution.phrases import Reading


class Scopes:
    """Finds the content of a relation within its sentence; `floor` and `ceiling` bound the words it may take."""

    def __init__(self, cues: Cues) -> None:
        self.cues = cues
        self.w = cues.w
        self.phrases = cues.phrases

    def around(self, r: Reading, begin: int, last: int, floor: int, ceiling: int) -> list[tuple[int, int]]:
        """Return the content around an inserted or appended phrase of the speaker, words `begin` to `last`."""
        left = self.clause_start(r, floor, begin)
        rest = last + 1
        fresh = begin > left and r.text[begin - 1] in ("-", "–", "—", ";", ":")
        if fresh or left >= begin or not self.says_something(r, left, begin):
            return self.chars(r, [(rest, ceiling - 1)])
        spans = [(left, begin - 1)]
        if rest < ceiling and not self._new_clause(r, rest, ceiling) and self._goes_on(r, left, begin, rest, ceiling):
            spans.append((rest, ceiling - 1))
        return self.chars(r, spans)

    def says_something(self, r: Reading, first: int, stop: int) -> bool:
        """Tell whether words hold more than an opening such as "On Monday," or "But"."""
        if r.finite(first, stop):
            return True
        counted = any(k in r.count for k in range(first, stop))
        nominal = [k for k in range(first, stop) if r.nominal(k) and not self.phrases.moment(r, k)]
        return len(nominal) > 2 or (counted and bool(nominal) and r.pos[first] not in ("ADP", "SCONJ"))

    def _new_clause(self, r: Reading, i: int, ceiling: int) -> bool:
        """Tell whether a clause of its own opens at word `i` ("while the army said ...", "which was unable")."""
        while i < ceiling and r.pos[i] == "PUNCT":
            i += 1
        if i >= ceiling:
            return True
        lower = r.lower[i]
        return (
            lower in self.w.contrast
            or lower in self.w.relatives
            or r.pos[i] == "SCONJ"
            or r.text[i - 1] == ";"
            or (r.form[i] == "Ger")
        )

    def _goes_on(self, r: Reading, left: int, begin: int, rest: int, ceiling: int) -> bool:
        """Tell whether the content goes on behind the speaker: its clause is not complete yet, or is added to."""
        while rest < ceiling and r.pos[rest] == "PUNCT":
            if r.text[rest] in ('"', "“"):
                return True
            rest += 1
        if rest >= ceiling:
            return False
        lower = r.lower[rest]
        if lower in self.w.continued:
            return True
        return not self._complete(r, left, begin) or r.form[rest] == "Fin"

    def _complete(self, r: Reading, left: int, begin: int) -> bool:
        return any(r.form[k] == "Fin" and r.dep[k] not in ("relcl", "acl") for k in range(left, begin))

    def clause_start(self, r: Reading, floor: int, stop: int) -> int:
        """Return where the clause that ends before `stop` begins."""
        start = floor
        for k in range(floor, stop):
            if r.text[k] == ";" or (
                r.lower[k] in self.w.contrast and k > floor + 2 and r.finite(k, stop) and self.cues.reports(r, floor, k)
            ):
                start = k + 1
        return start

    def behind(self, r: Reading, rest: int, ceiling: int, *, saying: bool = False, hearer: bool = False) -> int:
        """Return where the content begins behind a verb: after time, place and means of speaking, and "that"."""
        w = self.w
        if hearer:
            last = self.phrases.starting(r, rest)
            rest = last + 1 if last is not None else rest
        if rest < ceiling and r.text[rest] == ",":
            closed = next(
                (k for k in range(rest + 1, min(rest + 10, ceiling)) if r.text[k] == "," or r.form[k] == "Fin"), 0
            )
            if (
                closed and closed + 1 < ceiling and r.text[closed] == "," and r.lower[closed + 1] in w.that
                and r.lower[rest + 1] not in w.forms
            ):  # fmt: skip
                return closed + 2  # "claimed, without evidence, that"
        while rest < ceiling:
            lower = r.lower[rest]
            if lower in w.that and r.pos[rest] in ("SCONJ", "PRON", "DET"):
                return rest + 1
            if saying and lower in w.naming and rest + 1 < ceiling and r.lower[rest + 1] in w.forms:
                rest += 2
                continue
            timed = rest + 1 < ceiling and self.phrases.moment(r, rest + 1)
            if (
                self.phrases.moment(r, rest)
                or (timed and r.pos[rest] in ("ADJ", "DET"))
                or (lower in w.asides and (r.pos[rest] == "ADV" or timed))
            ):
                rest += 1
                continue
            issued = r.form[rest] == "Part" and w.forms.get(lower) in w.by and rest + 1 < ceiling
            if issued and (self.phrases.moment(r, rest + 1) or r.lower[rest + 1] in w.bridges):
                rest += 1  # "a poll released on Sunday"
                continue
            clause = self._clause_behind(r, rest, ceiling) if lower in w.bridges else None
            if clause is not None:
                return clause
            skip = self._venue(r, rest, ceiling) if lower in w.bridges else None
            if skip is None:
                return rest
            rest = skip
        return rest

    def _clause_behind(self, r: Reading, rest: int, ceiling: int) -> int | None:
        """Return where the clause begins behind a phrase that only tells where it was said ("argued on CNN that")."""
        for k in range(rest + 1, min(rest + 9, ceiling)):
            if r.lower[k] in self.w.that and r.pos[k] == "SCONJ":
                return k + 1 if r.dep[r.head[k]] == "ccomp" and r.head[r.head[k]] < rest else None
            if r.pos[k] in ("VERB", "AUX", "PUNCT"):
                return None
        return None

    def _venue(self, r: Reading, i: int, ceiling: int) -> int | None:
        """Return the word behind "in a statement on Tuesday", "by telephone"; None when another phrase stands there."""
        k = i + 1
        while k < ceiling and k < i + 9:
            if self.phrases.moment(r, k):
                following = k + 1
                while following < ceiling and (self.phrases.moment(r, following) or r.pos[following] == "NUM"):
                    following += 1
                return following
            if r.lower[k] in self.w.venues:
                end = k + 1
                while end < ceiling and r.lower[end] in self.w.venues:
                    end += 1
                if end < ceiling and r.form[end] == "Part" and r.pos[end] == "VERB" and r.lower[end] in self.w.forms:
                    end += 1
                partner = self.phrases.starting(r, end + 1) if end < ceiling and r.pos[end] == "ADP" else None
                if partner is not None and partner + 1 < ceiling:
                    closes = r.pos[partner + 1] == "PUNCT" or r.lower[partner + 1] in self.w.that
                    return partner + 1 if closes else end  # "in an interview with Fox News that"
                return end
            if r.pos[k] in ("VERB", "AUX", "PUNCT", "PRON", "ADP", "SCONJ") and r.dep[k] not in ("amod", "poss"):
                return None
            k += 1
        return None

    def either(
        self, r: Reading, source: Span | None, cue: int, rest: int, floor: int, ceiling: int
    ) -> list[tuple[int, int]]:
        """Return the content of a verb with its speaker in front: behind it, or before both where the sentence ends."""
        first = source[0] if source else cue
        stop = self.right_end(r, rest, ceiling)
        left = self.clause_start(r, floor, first)
        claimed = self.says_something(r, left, first) and not self._leads_in(r, left, first)
        behind = rest
        while behind < stop and r.pos[behind] == "PUNCT" and r.text[behind] not in ('"', "“"):
            behind += 1
        if behind >= stop:
            return self.left_content(r, source, cue, rest, floor, ceiling)
        bridged = rest > cue + 1 and r.lower[rest - 1] in self.w.that
        if not claimed or bridged:
            return self.chars(r, [(rest, stop - 1)])
        complete = self._complete(r, left, first)
        if r.text[rest] == "," and first > floor and r.text[first - 1] == ",":
            # "..., police said, the latest in a series": set off by commas, the speaker closes what is said
            return self.left_content(r, source, cue, rest, floor, ceiling)
        if r.form[behind] == "Ger" or r.lower[behind] in self.w.contrast or r.lower[behind] in self.w.continued:
            return self.left_content(r, source, cue, rest, floor, ceiling)
        if (r.finite(behind, stop) or r.text[behind] in ('"', "“")) and not complete:
            return self.chars(r, [(rest, stop - 1)])
        if r.pos[behind] in ("ADP", "SCONJ", "ADV") or r.text[behind] in ('"', "“"):
            return self.left_content(r, source, cue, rest, floor, ceiling)
        return self.chars(r, [(rest, stop - 1)])

    def _leads_in(self, r: Reading, left: int, first: int) -> bool:
        """Tell whether the words before a speaker only lead to what he says ("Speaking to X", "A day after ...")."""
        k = left
        while k < first and r.pos[k] in ("PUNCT", "ADV", "CCONJ"):
            k += 1
        if k >= first:
            return True
        opener = r.pos[k] == "SCONJ" or r.form[k] in ("Ger", "Part") or r.lower[k] in self.w.contrast
        return (opener or r.pos[k] == "ADP") and not self._main_verb(r, k, first)

    def _main_verb(self, r: Reading, k: int, stop: int) -> bool:
        """Tell whether a main clause stands between `k` and `stop`, by the parse."""
        return any(r.form[m] == "Fin" and r.dep[m] in ("ROOT", "ccomp", "conj", "parataxis") for m in range(k, stop))

    def left_content(
        self, r: Reading, source: Span | None, cue: int, rest: int, floor: int, ceiling: int
    ) -> list[tuple[int, int]]:
        first = min(source[0], cue) if source else cue
        left = self.clause_start(r, floor, first)
        spans = [(left, first - 1)] if first > left else []
        while rest < ceiling and r.pos[rest] == "PUNCT" and r.text[rest] not in ('"', "“"):
            rest += 1
        if rest < ceiling and (
            r.lower[rest] in self.w.continued | self.w.that
            or r.text[rest] in ('"', "“")
            or (r.text[rest - 1] == "," and r.form[rest] == "Fin")
        ):
            spans.append((rest, self.right_end(r, rest, ceiling) - 1))
        return self.chars(r, spans)

    def pledged(self, r: Reading, rest: int, ceiling: int) -> int:
        """Return where a promise without a clause ends: what it comes after is no part of it ("vows revenge after")."""
        for k in range(rest + 1, ceiling):
            if r.lower[k] in self.w.amid:
                return k
            if r.lower[k] in self.w.that or r.form[k] in ("Fin", "Inf") or r.text[k] in ('"', "“"):
                break
        return ceiling

    def right_end(self, r: Reading, rest: int, ceiling: int) -> int:
        """Return where content behind a verb ends: before a contrasting clause in which somebody else speaks."""
        quoted = False
        for k in range(rest, ceiling):
            if r.text[k] in ('"', "“", "”"):
                quoted = not quoted
            if quoted or k <= rest:
                continue
            breaks = (r.lower[k] in self.w.contrast and r.pos[k] in ("SCONJ", "CCONJ")) or (
                r.lower[k] in self.w.conjunctions and r.text[k - 1] in (",", ";")
            )
            if (breaks or r.text[k - 1] == ";") and self.cues.reports(r, k, ceiling) and r.finite(rest, k):
                return k
            if (
                r.lower[k] in self.w.conjunctions
                and k + 1 < ceiling
                and r.text[k - 1] == ","
                and self.cues.verb_kind(r, k + 1)
            ):
                return k
        return ceiling

    def chars(self, r: Reading, spans: list[Span]) -> list[tuple[int, int]]:
        """Turn spans of words into spans of the document's characters, punctuation at their ends left out."""
        made = []
        for first, last in spans:
            while first <= last and r.text[first] in (",", ";", ":", "-", "–", "—", "."):
                first += 1
            while last >= first and r.text[last] in (",", ";", ":", "."):
                last -= 1
            if first <= last:
                made.append((r.starts[first], r.ends[last]))
        return made
