"""Words that name a speaker without a verb ("selon", "de source militaire", "l'annonce par X de") -> relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from claimx.extraction.attribution.cues import Relation
from claimx.extraction.attribution.inversion.contents import Contents
from claimx.extraction.attribution.inversion.objects import Objects
from claimx.extraction.attribution.inversion.reading import Part, Span
from claimx.extraction.attribution.inversion.subjects import Subjects
from claimx.extraction.attribution.phrases import Reading
from claimx.languages.shape import Language

_BY = 10  # words from there to the words that tell by whom, behind a participle
_NOUN = 8  # words between what was said or reckoned and the words that tell by whom


class Signals:
    """Reads relations that no verb makes."""

    def __init__(self, words: Language, subjects: Subjects, contents: Contents, objects: Objects) -> None:
        self.w = words.attribution
        self.tolls = frozenset(words.category.tolls)
        self.subjects = subjects
        self.contents = contents
        self.objects = objects
        self.phrases = subjects.phrases
        self.more = subjects.more
        self._according: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in sorted(self.w.according, key=len, reverse=True):
            self._according[phrase[0]].append(phrase)

    def begins(self, r: Reading, i: int) -> bool:
        """Tell whether one of these words can stand at word `i`."""
        lower = r.lower[i]
        return (
            lower in self._according or lower in self.more.by_which or lower in self.more.of
            or lower in self.more.opinion or r.pos[i] == "NOUN"
        )  # fmt: skip

    def read(self, part: Part, i: int, found: Sequence[Relation]) -> Relation | None:
        """Return the relation whose signal stands at word `i`; `found` are those before it."""
        return (
            self._phrase(part, i, found)
            or self._by_which(part, i)
            or self._bare_source(part, i)
            or self._opinion(part, i)
            or self._noun(part, i)
        )

    def said(self, r: Reading, k: int) -> bool:
        """Tell whether word `k` names what can be said or reckoned."""
        if r.pos[k] != "NOUN":
            return False
        base = self.phrases.base(r, k)
        return base in self.w.speech or base in self.tolls or base in self.w.documents

    def vague(self, r: Reading, span: Span) -> bool:
        """Tell whether a source is "information" or "rumeurs" with nothing that says whose."""
        core = self.subjects.core(r, span)
        return any(self.phrases.base(r, k) in self.w.vague_reports for k in core) and not self.owned(r, span)

    def near(self, r: Reading, i: int, floor: int) -> int | None:
        """Return the last noun of what can be said or reckoned, a few words before `i`."""
        return next((k for k in range(i - 1, max(floor, i - _NOUN) - 1, -1) if self.said(r, k)), None)

    def _phrase(self, part: Part, i: int, found: Sequence[Relation]) -> Relation | None:
        """Read "selon la police", "d'après un rapport de l'ONU"."""
        r, ceiling = part.r, part.ceiling
        for phrase in self._according.get(r.lower[i], ()):
            if tuple(r.lower[i : i + len(phrase)]) != phrase:
                continue
            begin = i + len(phrase)
            if begin >= ceiling or r.lower[begin] in self.more.by_which | self.w.that | self.w.first_person:
                return None
            source = self.subjects.behind(r, begin, ceiling)
            if source is None or not self.subjects.plausible(r, source):
                return None
            whole, source = source, self.reckoner(r, source, ceiling) or source
            left = self._after_last(part, i, found)
            spans = self.contents.around(r, i, max(whole[1], source[1]), left, ceiling, runs_on=True)
            contents = self.contents.chars(r, spans)
            return Relation(r, "according", source, (i, begin - 1), contents, vague=self.vague(r, source))
        return None

    def reckoner(self, r: Reading, span: Span, ceiling: int) -> Span | None:
        """Return who reckoned or wrote what a phrase names ("un bilan, fourni par X")."""
        if not self.subjects.written(r, span):
            return None
        inside = next((k for k in range(span[0] + 1, span[1]) if r.lower[k] in self.w.agent), None)
        for k in range(span[1] + 1, min(span[1] + _BY, ceiling - 1)) if inside is None else (inside,):
            if r.form[k] == "Fin":
                return None
            if r.lower[k] in self.w.agent:
                made = range(span[0], k)
                known = r.lower[k - 1] in self.w.speech or any(self.w.forms.get(r.lower[m]) in self.w.by for m in made)
                source = self.subjects.behind(r, k + 1, ceiling)
                close = inside is not None or k == span[1] + 1
                return source if source and (known or close) and self.subjects.plausible(r, source) == 2 else None
        return None

    def _after_last(self, part: Part, i: int, found: Sequence[Relation]) -> int:
        """Return where the clause of an appended speaker begins: behind the one appended before, a semicolon, "but"."""
        r = part.r
        start = next((k + 1 for k in range(i - 1, part.floor - 1, -1) if r.text[k] == ";"), part.floor)
        start = (
            i if i > start and r.text[i - 1] == ":" else start
        )  # "... n'est jamais arrivé : selon les autorités, ..."
        for one in found:
            if one.cue is None:
                continue
            before = [span for span in one.contents if span[1] <= r.starts[one.cue[0]]]
            if one.kind == "according" and one.source is not None and before and part.floor < one.cue[0] < i:
                one.contents = before  # "12 morts selon la police et 30 selon l'opposition"
                start = max(start, one.source[1] + 1)
            behind = range(one.cue[1], i)
            contrast = (k for k in behind if r.lower[k] in self.more.clause_ends and r.text[k - 1] == ",")
            start = max(start, next(contrast, start))
        return start

    def _by_which(self, part: Part, i: int) -> Relation | None:
        """Read "un rapport de l'ONU selon lequel"."""
        r = part.r
        if r.lower[i] not in self.more.by_which or i - 2 < part.floor:
            return None
        if not any(tuple(r.lower[i - len(phrase) : i]) == phrase for phrase in self.w.according):
            return None
        stop = i - 2 if r.text[i - 2] == "," else i - 1
        noun = self.near(r, stop, part.floor)
        if noun is None:
            return self._carried_on(part, i, stop)
        last = self.phrases.starting(r, noun, stop)
        if last is None or not self.owned(r, (noun, last)):
            return None
        end = self.contents.right_end(r, i + 1, part.ceiling)
        return Relation(r, "noun", (noun, last), (i - 1, i), self.contents.chars(r, [(i + 1, end - 1)]))

    def _carried_on(self, part: Part, i: int, stop: int) -> Relation | None:
        """Read "une source militaire, selon laquelle"."""
        r = part.r
        first = self.phrases.ending(r, stop - 1, part.floor, governed=True)
        if first is None or self.subjects.plausible(r, (first, stop - 1)) < 2:
            return None
        end = self.contents.right_end(r, i + 1, part.ceiling)
        return Relation(r, "according", (first, stop - 1), (i - 1, i), self.contents.chars(r, [(i + 1, end - 1)]))

    def owned(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase of something said names whose it is."""
        return any(self.phrases.source_like(r, k) or r.caps[k] for k in range(span[0] + 1, span[1] + 1))

    def _bare_source(self, part: Part, i: int) -> Relation | None:
        """Read "de source militaire", "de mêmes sources"."""
        r, ceiling = part.r, part.ceiling
        if r.lower[i] not in self.more.of - self.more.contracted or i + 1 >= ceiling or r.pos[i + 1] == "DET":
            return None
        if i > part.floor and r.pos[i - 1] in ("NOUN", "PROPN", "ADJ"):
            return None  # "un réseau de sources militaires"
        head = next((k for k in range(i + 1, min(i + 3, ceiling)) if r.lower[k] in self.more.sources), None)
        last = self.phrases.starting(r, i + 1, ceiling) if head is not None else None
        if head is None or last is None or last < head:
            return None
        contents = self.contents.chars(r, self.contents.around(r, i, last, part.floor, ceiling))
        return Relation(r, "according", (i + 1, last), (i, i), contents)

    def _opinion(self, part: Part, i: int) -> Relation | None:
        """Read "Pour l'analyste X, ..." at the head of a sentence."""
        r = part.r
        if r.lower[i] not in self.more.opinion:
            return None
        if any(r.pos[k] not in ("CCONJ", "ADV", "PUNCT") for k in range(part.floor, i)):
            return None
        source = self.subjects.behind(r, i + 1, part.ceiling)
        if source is None or source[1] + 1 >= part.ceiling or r.text[source[1] + 1] != ",":
            return None
        expert = any(self.w.roles.get(self.phrases.base(r, k)) == "expert" for k in self.subjects.core(r, source))
        if not expert and not self.subjects.named(r, source):
            return None
        contents = self.contents.chars(r, [(source[1] + 2, part.ceiling - 1)])
        return Relation(r, "according", source, (i, i), contents)

    def _noun(self, part: Part, i: int) -> Relation | None:
        """Read "l'annonce par l'armée de la mort de 12 soldats", "l'affirmation du ministre que"."""
        r, ceiling = part.r, part.ceiling
        if i + 1 >= ceiling or r.lower[i + 1] not in self.w.agent | self.more.of or not self.said(r, i):
            return None
        agent = r.lower[i + 1] in self.w.agent
        source = self.subjects.behind(r, i + 2, ceiling)
        if source is None or self.subjects.plausible(r, source) < 2:
            return None
        if agent:
            # What was announced follows with "of", which must not be taken into the agent's own phrase.
            source = source[0], self._before_act(r, *source)
        rest = source[1] + 1
        if rest >= ceiling or not (r.lower[rest] in self.w.that or (agent and r.lower[rest] in self.more.of)):
            return None
        end = self.contents.right_end(r, rest + 1, ceiling, noun=True)
        return Relation(r, "noun", source, (i, i), self.contents.chars(r, [(rest + 1, end - 1)]))

    def _before_act(self, r: Reading, first: int, last: int) -> int:
        """Return the last word of an agent in front of what was announced ("par Kaboul de la mort")."""
        for k in range(first + 1, last + 1):
            if r.lower[k] in self.more.of:
                noun = next((m for m in range(k + 1, last + 1) if r.pos[m] == "NOUN"), None)
                if noun is not None and self.objects.act(r, noun):
                    return k - 1
        return last
