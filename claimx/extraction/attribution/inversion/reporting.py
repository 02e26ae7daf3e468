"""A parsed sentence -> the relations of reported speech in it, where the speaker may stand behind the verb."""

from __future__ import annotations

from collections.abc import Sequence

from claimx.extraction.attribution.cues import Relation, Stance
from claimx.extraction.attribution.inversion.between import Between
from claimx.extraction.attribution.inversion.contents import Contents
from claimx.extraction.attribution.inversion.headlines import Headlines
from claimx.extraction.attribution.inversion.hearing import Hearing
from claimx.extraction.attribution.inversion.objects import Objects
from claimx.extraction.attribution.inversion.phrases import HeadFirstPhrases
from claimx.extraction.attribution.inversion.reading import QUOTES, Part, Span
from claimx.extraction.attribution.inversion.signals import Signals
from claimx.extraction.attribution.inversion.subjects import Subjects
from claimx.extraction.attribution.inversion.verbs import Verb, Verbs
from claimx.extraction.attribution.phrases import Reading
from claimx.extraction.attribution.quotations import Quotation
from claimx.languages.shape import InversionWords, Language

_ADJACENT = 3  # characters between two sentences that follow each other in one paragraph
_ACT = 8  # words between a noun of what happened and the participle that tells who announced it
_PLACE = 4  # words of the name of a place or of an outlet between a verb and its speaker
_FORM = 5  # words between an auxiliary of hearsay and its participle
_SILENT = frozenset({"sense", "assess", "light", "think", "learn", "by"})  # kinds whose present participle says nothing


class InvertedReporter:
    """Reads the relations of a sentence, for one document; sentences must come in their order."""

    def __init__(self, words: Language, more: InversionWords, quoted: Sequence[Quotation]) -> None:
        self.w = words.attribution
        self.more = more
        self.quoted = quoted
        self.phrases = HeadFirstPhrases(self.w, more, words.where.demonyms | words.numbers.demonyms)
        self.between = Between(self.phrases)
        self.subjects = Subjects(self.phrases, self.between, words.population.people)
        self.contents = Contents(self.phrases)
        self.objects = Objects(self.contents, frozenset(words.category.acts) | frozenset(words.category.counted))
        self.verbs = Verbs(words, self.between, self.subjects)
        self.signals = Signals(words, self.subjects, self.contents, self.objects)
        self.hearing = Hearing(self.between, self.subjects, self.contents)
        self.headlines = Headlines(self.subjects, self.contents)
        self._before: tuple[int, Relation] | None = None  # where the last sentence ended, and its last relation

    def read(self, r: Reading) -> list[Relation]:
        """Return the relations of a sentence, in the order of their cues."""
        found: list[Relation] = []
        taken: set[int] = set()
        for i in range(r.size):
            spoken, signalled = r.lower[i] in self.w.forms, self.signals.begins(r, i)
            if i in taken or not (spoken or signalled):
                continue
            part = self._part(r, i)
            relation = self.signals.read(part, i, found) if signalled else None
            if relation is None and spoken:
                relation = self._verb(part, i, found)
            if relation is not None:
                found.append(relation)
                for span in (relation.source, relation.cue):
                    taken.update(range(span[0], span[1] + 1) if span else ())
        if not any(one.source for one in found):
            headline = self.headlines.read(r)
            found += [headline] if headline else []
        for n, relation in enumerate(found):
            if relation.cites and n + 1 < len(found):
                relation.contents = list(found[n + 1].contents)
                relation.relay = found[n + 1].source
        found = [relation for relation in found if relation.contents or relation.colon] or self._carried(r)
        if found:
            self._before = (r.ends[-1], found[-1])
        return found

    def _part(self, r: Reading, i: int) -> Part:
        """Return the part of the sentence that word `i` speaks about: its quotation, its brackets, or all."""
        floor, ceiling = 0, r.size
        for quotation in self.quoted:
            if quotation.start < r.starts[i] < quotation.end - 1:
                floor = next(k for k in range(r.size) if r.starts[k] >= quotation.start)
                ceiling = next((k for k in range(i, r.size) if r.ends[k] >= quotation.end), r.size)
        bracket = next((k for k in range(i, floor - 1, -1) if r.text[k] in ("(", ")")), None)
        if bracket is not None and r.text[bracket] == "(":
            closed = next((k for k in range(i, ceiling) if r.text[k] == ")"), None)
            if closed is not None:
                return Part(r, bracket + 1, closed)
        return Part(r, floor, ceiling)

    # Verbs ---------------------------------------------------------------------------------------------------------

    def _verb(self, part: Part, i: int, found: list[Relation]) -> Relation | None:
        r = part.r
        verb = self.verbs.at(part, i)
        if verb is None:
            return None
        if self.verbs.gerund(r, verb):
            return self._gerund(part, verb, found)
        if r.form[i] == "Inf" and not verb.auxiliary:
            return None
        if verb.passive:
            return self._passive(part, verb)
        if self.verbs.participle(r, verb):
            return self._participle(part, verb, found)
        if verb.clitic is not None:
            return self._glued(part, verb, verb.clitic)
        return self._inverted(part, verb) or self._straight(part, verb, found)

    def _stance(self, verb: Verb) -> Stance:
        return "denied" if verb.kind == "deny" else "hedged" if verb.negated else "asserted"

    def _glued(self, part: Part, verb: Verb, clitic: int) -> Relation | None:
        """Read "..., a-t-il ajouté"."""
        r = part.r
        if r.lower[clitic] in self.more.impersonal:
            return self.hearing.impersonal(part, verb)
        behind = self.between.right(r, verb.last + 1, part.ceiling)
        end = max(verb.last, clitic, behind.stop - 1)
        contents = self.contents.chars(r, self.contents.around(r, verb.first, end, part.floor, part.ceiling))
        return Relation(r, "reported", (clitic, clitic), verb.cue, contents, self._stance(verb), behind.told)

    def _inverted(self, part: Part, verb: Verb) -> Relation | None:
        """Read "..., a indiqué à l'AFP le porte-parole du ministère"."""
        r, floor, ceiling = part.r, part.floor, part.ceiling
        set_off = verb.first == floor or r.pos[verb.first - 1] == "PUNCT" or r.lower[verb.first - 1] in self.w.naming
        phrasal = verb.last > verb.at and r.lower[verb.last] in self.more.of  # "parler de": what follows is said
        if not set_off or phrasal or verb.kind in ("cite", "assess", "light"):
            return None
        behind = self.between.right(r, verb.last + 1, ceiling)
        k = behind.stop
        if k >= ceiling or r.lower[k] in self.w.that or r.pos[k] == "PUNCT" or r.form[k] in ("Inf", "Ger"):
            return None
        if verb.kind == "learn":
            return self.hearing.inverted(part, verb, k)
        if verb.last > verb.at and r.lower[k] in self.more.of:
            return None  # "a, pour sa part, fait état de deux tués"
        if k in r.count and r.lower[k] not in self.w.articles | self.w.quantifiers:
            return None  # "revendique, lui, 24 soldats tués"
        source = self.subjects.behind(r, k, ceiling) or self._behind_place(part, k)
        if source is None or not self._speaks_behind(part, verb, source):
            return None
        if any(m in r.count and r.lower[m - 1] in self.more.of for m in range(source[0] + 1, source[1] + 1)):
            return None  # "a revendiqué la mort de 40 militaires"
        following = self.between.right(r, source[1] + 1, ceiling)
        told = behind.told or following.told or self.hearing.approached(r, source[1] + 1, ceiling)
        spans = self.contents.around(r, verb.first, max(source[1], following.stop - 1), floor, ceiling)
        contents = self.contents.chars(r, spans)
        vague = self.signals.vague(r, source)
        return Relation(r, "reported", source, verb.cue, contents, self._stance(verb), told, vague=vague)

    def _behind_place(self, part: Part, k: int) -> Span | None:
        """Return the speaker behind where or to whom he spoke ("a confié lundi à Radio Jacmel Myriam Fièvre")."""
        r = part.r
        if r.lower[k] not in self.more.to:
            return None
        for m in range(k + 2, min(k + 2 + _PLACE, part.ceiling)):
            if not r.caps[m - 1]:
                return None
            found = self.subjects.behind(r, m, part.ceiling)
            if found is not None and (r.pos[m] == "DET" or (r.caps[m] and found[1] > m and not r.caps[m - 2])):
                return found
        return None

    def _speaks_behind(self, part: Part, verb: Verb, source: Span) -> bool:
        """Tell whether a phrase behind a verb is its speaker, not what is said."""
        r, floor, ceiling = part.r, part.floor, part.ceiling
        closed = any(r.text[k] in QUOTES for k in range(max(floor, verb.first - 2), verb.first))
        strength = self.subjects.plausible(r, source)
        if not strength and not (closed and r.pos[source[0]] == "DET"):
            return False
        if verb.kind == "accuse" and source[1] + 1 < ceiling and r.pos[source[1] + 1] != "PUNCT":
            return False  # "..., accuse l'armée d'avoir": the one behind is accused
        if verb.kind == "sense" and not self.subjects.witness(r, source):
            return False
        if not self.contents.says_something(r, floor, verb.first) and not self._goes_on(part, source[1] + 1):
            return False
        if closed:
            return True
        before = self.subjects.before(r, verb.first, floor)
        if before is None or self.subjects.plausible(r, before) < 2:
            return True
        subject = any(r.dep[k].startswith("nsubj") for k in range(before[0], before[1] + 1))
        if r.text[verb.first - 1] == "," and not subject:
            return True  # what stands right before is no subject, but the end of what is said
        return strength == 2 and not self.subjects.written(r, source) and source[0] not in r.count

    def _goes_on(self, part: Part, k: int) -> bool:
        """Tell whether a clause follows a speaker at the head of his sentence ("En outre, ajoute X, ...")."""
        r = part.r
        if k >= part.ceiling or r.text[k] not in (",", ":"):
            return False
        return r.finite(k, part.ceiling) or any(r.text[m] in QUOTES for m in range(k, part.ceiling))

    def _straight(self, part: Part, verb: Verb, found: list[Relation]) -> Relation | None:
        """Read "Le ministère a annoncé que", with the speaker in front."""
        r, ceiling = part.r, part.ceiling
        source, shared = self._subject(part, verb, found)
        if source is None and shared is None:
            return None
        if source is not None and not self._may_speak(r, source, verb):
            return None
        if verb.kind == "cite":
            return self._cited(part, verb, source, found)
        if verb.kind == "learn":
            return self.hearing.straight(part, verb, source)
        if source is not None and part.floor > 0 and self.subjects.written(r, source):
            return None  # "Le bilan fait état de": the one who is quoted says so
        behind = self.between.right(r, verb.last + 1, ceiling)
        said = self.objects.said(part, verb, behind.stop)
        reckoner = self.signals.reckoner(r, source, verb.first) if source is not None else None
        if said is None and source is not None and self._closes(part, behind.stop, source):
            said = part.floor, source[0] - 1
        if said is None:
            return None
        relation = Relation(
            r, "reported", reckoner or source, verb.cue, self.contents.chars(r, [said]), self._stance(verb)
        )
        relation.shared = shared
        relation.told = behind.told
        relation.colon = r.text[-1] == ":" and said[0] >= r.size - 1
        if source is not None:
            relation.vague = self.signals.vague(r, source)
            relation.told = relation.told or self.hearing.approached(r, source[1] + 1, verb.first)
        return relation

    def _subject(self, part: Part, verb: Verb, found: list[Relation]) -> tuple[Span | None, Relation | None]:
        """Return the speaker in front of a verb, or the relation whose speaker it shares ("... a dit et ajouté")."""
        r = part.r
        source = self.subjects.before(r, verb.first, part.floor)
        if self.subjects.plausible(r, source):
            return source, None
        joined = verb.first > part.floor and r.lower[verb.first - 1] in self.w.conjunctions
        if joined and found and found[-1].source:
            return None, found[-1]
        source = (self.subjects.clause if joined else self.subjects.parsed)(r, verb.at, part.floor)
        return (source, None) if self.subjects.plausible(r, source) else (None, None)

    def _closes(self, part: Part, k: int, source: Span) -> bool:
        """Tell whether speaker and verb close what is said before them between marks ("...", le ministre a dit)."""
        r = part.r
        if k < part.ceiling and r.pos[k] != "PUNCT":
            return False
        return any(r.text[m] in QUOTES for m in range(max(part.floor, source[0] - 2), source[0]))

    def _may_speak(self, r: Reading, span: Span, verb: Verb) -> bool:
        if any(r.lower[k] in self.w.first_person for k in range(span[0], span[1] + 1)):
            return False
        if verb.kind == "sense":
            return self.subjects.witness(r, span)
        if verb.kind in ("assess", "light", "urge", "deny", "accuse", "think"):
            written = self.subjects.written(r, span) and not (verb.kind == "assess" and self.signals.owned(r, span))
            return self.subjects.plausible(r, span) == 2 and not written
        return True

    def _cited(self, part: Part, verb: Verb, relay: Span | None, found: list[Relation]) -> Relation | None:
        """Read "l'agence, qui cite un policier, affirme que"; what is said stands by the verb that follows."""
        r = part.r
        source = self.subjects.behind(r, verb.last + 1, part.ceiling)
        if source is None or not self.subjects.plausible(r, source):
            return None
        rest = source[1] + 1
        if rest >= part.ceiling or r.pos[rest] != "PUNCT":
            return None
        inserted = verb.first > 0 and r.lower[verb.first - 1] in self.w.relatives and r.text[rest] == ","
        contents = [] if inserted else self.contents.chars(r, [(rest, part.ceiling - 1)])
        if not contents and not inserted:
            return None
        outer = found[-1] if found else None
        if inserted and outer is not None and outer.kind == "according" and outer.source == relay:
            # "D'après le quotidien, qui cite un policier, ...": what is said stands behind both.
            behind = [(max(a, r.ends[rest]), b) for a, b in outer.contents if b > r.ends[rest]]
            return Relation(r, "reported", source, verb.cue, behind or list(outer.contents), relay=relay)
        return Relation(r, "reported", source, verb.cue, contents, relay=relay, cites=inserted)

    # Participles ---------------------------------------------------------------------------------------------------

    def _gerund(self, part: Part, verb: Verb, found: list[Relation]) -> Relation | None:
        """Read "citant une source", "précisant que", "accusant les rebelles d'avoir"."""
        r = part.r
        if verb.kind in _SILENT:
            return None
        outer = found[-1] if found else None
        if verb.kind == "cite":
            source = self.subjects.behind(r, verb.last + 1, part.ceiling)
            if not self.subjects.plausible(r, source):
                return None
            if outer is None:
                return Relation(r, "reported", source, verb.cue, [], cites=True)
            return Relation(r, "reported", source, verb.cue, list(outer.contents), relay=outer.source)
        behind = self.between.right(r, verb.last + 1, part.ceiling)
        said = self.objects.said(part, verb, behind.stop)
        if said is None:
            return None
        if not r.finite(part.floor, verb.first):
            said = said[0], self._first_comma(part, *said)  # "Rejetant ces accusations, le ministre ..."
        contents = self.contents.chars(r, [said])
        shared = outer if outer is None or outer.source else outer.shared
        if shared is not None:
            return Relation(r, "reported", None, verb.cue, contents, self._stance(verb), shared=shared)
        source = self.subjects.clause(r, verb.at, part.floor)
        if not self.subjects.plausible(r, source):
            return None
        return Relation(r, "reported", source, verb.cue, contents, self._stance(verb), behind.told)

    def _first_comma(self, part: Part, first: int, last: int) -> int:
        """Return the last word before the first comma outside quotations, or `last`."""
        commas = (k for k in range(first, last) if part.r.text[k + 1] == ",")
        return next((k for k in commas if self._part(part.r, k + 1) == part), last)

    def _agent(self, part: Part, k: int) -> Span | None:
        """Return the agent close behind a participle."""
        r = part.r
        behind = self.between.right(r, k, part.ceiling).stop
        if behind >= part.ceiling or r.lower[behind] not in self.w.agent:
            return None
        source = self.subjects.behind(r, behind + 1, part.ceiling)
        return source if self.subjects.plausible(r, source) else None

    def _passive(self, part: Part, verb: Verb) -> Relation | None:
        """Read "la mort de 12 soldats a été confirmée par une source militaire"."""
        r = part.r
        by = self._agent(part, verb.last + 1)
        if by is None or verb.lemma not in self.w.by | self.w.report or verb.lemma in self.w.credit:
            return None
        spans = [(part.floor, verb.first - 1)]
        if by[1] + 1 < part.ceiling and r.lower[by[1] + 1] in self.w.that:
            spans.append((by[1] + 1, part.ceiling - 1))
        stance: Stance = "denied" if verb.kind == "deny" else "asserted"
        return Relation(r, "reported", by, (verb.first, by[0] - 1), self.contents.chars(r, spans), stance)

    def _participle(self, part: Part, verb: Verb, found: list[Relation]) -> Relation | None:
        """Read "un bilan établi par l'ONG"; "cité par l'agence" and "joint par l'AFP" tell who relays a speaker."""
        r, floor = part.r, part.floor
        by = self._agent(part, verb.last + 1)
        if by is None:
            return None
        beside = next((one for one in found if one.source and one.source[1] in (verb.at - 1, verb.at - 2)), None)
        if beside is not None and verb.kind == "cite":
            beside.relay = by
            return None
        if beside is not None and verb.lemma in self.more.approached:
            beside.told = beside.told or by
            return None
        if verb.lemma not in self.w.by or verb.lemma in self.w.credit:
            return None
        spans = [(floor, verb.at - 1)]
        if self.signals.near(r, verb.at, floor) is not None:
            spans.append((by[1] + 1, self.contents.right_end(r, by[1] + 1, part.ceiling) - 1))
        else:
            happened = any(self.objects.act(r, k) for k in range(max(floor, verb.at - _ACT), verb.at))
            if not happened or verb.lemma not in self.w.report:
                return None
        contents = self.contents.chars(r, [span for span in spans if span[0] <= span[1]])
        return Relation(r, "noun", by, (verb.at, by[0] - 1), contents)

    def _hearsay_too(self, r: Reading, k: int) -> bool:
        """Tell whether "auraient également tué" begins at word `k`; without the adverb hearsay may be the author's."""
        if r.lower[k] not in self.more.hearsay or k + 1 >= r.size or r.lower[k + 1] not in self.w.asides:
            return False
        return any(r.form[m] == "Part" for m in range(k + 1, min(k + _FORM, r.size)))

    # Carrying on ---------------------------------------------------------------------------------------------------

    def _carried(self, r: Reading) -> list[Relation]:
        """Read hearsay, which carries on the speech of the sentence before ("L'armée aurait aussi tué 17 civils")."""
        if self._before is None or not r.size or not 0 <= r.starts[0] - self._before[0] <= _ADJACENT:
            return []
        for k in range(r.size):
            officially = k == 0 and r.lower[k] in self.more.officially
            if (officially or self._hearsay_too(r, k)) and self._part(r, k) == Part(r, 0, r.size):
                before = self._before[1]
                contents = self.contents.chars(r, [(0, r.size - 1)])
                shared = before if before.source else before.shared
                return [Relation(r, "carried", None, (k, k), contents, shared=shared)]
        return []
