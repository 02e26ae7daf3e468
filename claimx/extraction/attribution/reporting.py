"""A parsed sentence -> the relations of reported speech in it: who speaks, by what cue, and what is said."""

from __future__ import annotations

from claimx.extraction.attribution.cues import Cues, Relation, Span, Stance
from claimx.extraction.attribution.headlines import Headlines
from claimx.extraction.attribution.phrases import Phrases, Reading, acronym
from claimx.extraction.attribution.scopes import Scopes
from claimx.extraction.attribution.subjects import Subjects


class Reporter:
    """Reads the relations of a sentence, for one document."""

    def __init__(self, lang: str, phrases: Phrases, names: frozenset[str]) -> None:
        """Take the words that are parts of names in the document, lower case, as `names`."""
        self.cues = Cues(lang, phrases, names)
        self.scopes = Scopes(self.cues)
        self.subjects = Subjects(self.cues, self.scopes)
        self.headlines = Headlines(lang, self.cues, self.scopes)
        self.w = self.cues.w
        self.phrases = phrases

    def read(self, r: Reading) -> list[Relation]:
        """Return the relations of a sentence, in the order of their cues."""
        segments = self.headlines.segments(r)
        found: list[Relation] = []
        for floor, ceiling in segments:
            for i in range(floor, ceiling):
                relation = (
                    self._according(r, i, floor, ceiling)
                    or self._verb(r, i, floor, ceiling, found)
                    or self._attitude(r, i, floor, ceiling)
                    or self._noun(r, i, floor, ceiling)
                )
                if relation:
                    found.append(relation)
            found += self.headlines.read(r, floor, ceiling, found, len(segments) > 1)
        for relation in found:
            relation.whole = self.subjects.explained(r, relation)
        _part_mutual(found)
        for n, relation in enumerate(found):
            if relation.cites and n + 1 < len(found):
                relation.contents = list(found[n + 1].contents)
                relation.relay = found[n + 1].source
        return [relation for relation in found if relation.contents or relation.colon]

    def _according(self, r: Reading, i: int, floor: int, ceiling: int) -> Relation | None:
        for phrase in self.w.according:
            if r.lower[i] != phrase[0] or tuple(r.lower[i : i + len(phrase)]) != phrase:
                continue
            begin = i + len(phrase)
            last = self.phrases.starting(r, begin)
            if last is None or last >= ceiling:
                return None
            source = (begin, self.subjects.completed(r, begin, last, ceiling))
            if self.cues.plausible(r, (begin, last)) < (2 if len(phrase) == 1 else 1):
                continue
            last = source[1]
            quoted = last + 1 < ceiling and self.w.forms.get(r.lower[last + 1]) in self.w.cite
            relay = self.subjects.by(r, last + 1, ceiling) if quoted else None
            last = relay[1] if relay else last
            last = self.scopes.behind(r, last + 1, ceiling) - 1 if i == floor else last
            contents = self.scopes.around(r, i, last, floor, ceiling)
            vague = self.cues.vague(r, source)
            return Relation(r, "according", source, (i, begin - 1), contents, relay=relay, vague=vague)
        return None

    def _verb(self, r: Reading, i: int, floor: int, ceiling: int, before: list[Relation]) -> Relation | None:
        if r.pos[i] not in ("VERB", "AUX") and not self.cues.noun_like_verb(r, i, floor):
            return None
        if r.lower[i] not in self.w.forms and r.lemma[i] not in self.w.by:
            return None
        if r.dep[i] == "amod" and r.form[i] == "Part":
            return None
        if acronym(r.text[i]) and not r.parsed.sentence.text.isupper():
            return None  # words of the page ("DAILY NEWS RECOMMENDS")
        if any(one.cue and one.cue[0] <= i <= one.cue[1] for one in before):
            return None
        kind = self.cues.verb_kind(r, i)
        w = self.w
        group = i
        be = have = negated = infinitive = unable = False
        while group > floor:
            p = group - 1
            lower = r.lower[p]
            if lower in w.negations:
                negated = True
            elif r.pos[p] == "AUX" and not acronym(r.text[p]):
                passive = r.lemma[p] in w.passive
                be, have = be or passive, have or not passive
            elif r.pos[p] == "PART":
                infinitive = True
            elif infinitive and (r.lower[p] in w.unable or r.lemma[p] in w.unable):
                unable = True
            elif not (r.pos[p] == "ADV" or (lower in w.asides and not r.caps[p]) or (p > floor and self._floats(r, p))):
                break
            group = p
        if infinitive and not unable:
            return None
        if kind is None and not (r.form[i] == "Part" and not have):
            return None
        gerund = r.form[i] == "Ger"
        participle = r.form[i] == "Part" and not gerund
        if participle and be and self.w.forms.get(r.lower[i]) in self.w.assess:
            return self._assessed(r, i, group, floor, ceiling)
        if participle and be and kind:
            return self._passive(r, i, group, kind, floor, ceiling)
        if participle and not have:
            by = self.subjects.by(r, i, ceiling)
            if by:
                return self._participle(r, i, by, floor, ceiling)
            if r.dep[i] == "acl":
                return None
        if kind is None or self._other_use(r, i, kind, gerund and be, ceiling):
            return None
        stance: Stance = "denied" if kind == "deny" else "hedged" if negated or unable else "asserted"
        if gerund and not be:
            return self._gerund(r, i, kind, floor, ceiling, before)
        return self._active(r, i, group, kind, stance, floor, ceiling, before)

    def _other_use(self, r: Reading, i: int, kind: str, progressive: bool, ceiling: int) -> bool:
        """Tell whether a verb reports nothing here ("was joking", "X, asked about Y, said", "asked not to be")."""
        bare = i + 1 >= ceiling or (r.pos[i + 1] == "PUNCT" and r.text[i + 1] not in ('"', "“", ":"))
        if progressive and (bare or (kind == "think" and r.lower[i + 1] not in self.w.that)):
            return True
        own = any(r.head[k] == i and r.dep[k] == "nsubj" for k in range(r.size))
        inserted = r.form[i] in ("Fin", "Part") and i > 0 and r.text[i - 1] == "," and r.dep[i] in ("advcl", "acl")
        if inserted and (not own or r.head[i] > i):
            return True
        after = r.lower[i + 1] if i + 1 < ceiling else ""
        if after and r.dep[i + 1] == "prt" and f"{self.w.forms[r.lower[i]]} {after}" not in self.w.report | self.w.urge:
            return True  # "add up"
        if bare and any(r.head[k] == i and r.dep[k] == "dobj" and r.pos[k] == "PRON" for k in range(i)):
            return True  # "what it promises"
        return bool(i) and r.lower[i - 1] in self.w.relatives and after in self.w.negations

    def _floats(self, r: Reading, p: int) -> bool:
        """Tell whether a quantifier stands behind its auxiliary ("have both said")."""
        return r.lower[p] in self.w.quantifiers and r.pos[p - 1] == "AUX"

    def _passive(self, r: Reading, i: int, group: int, kind: str, floor: int, ceiling: int) -> Relation | None:
        by = self.subjects.by(r, i, ceiling)
        if kind == "cite":
            first = self.phrases.ending(r, group - 1, floor)
            source = (first, group - 1) if first is not None else None
            if not self.cues.plausible(r, source):
                return None
            rest = self.scopes.behind(r, (by[1] if by else i) + 1, ceiling, saying=True)
            return Relation(
                r, "reported", source, (i, i), self.scopes.either(r, source, i, rest, floor, ceiling), relay=by
            )
        credited = self.w.forms[r.lower[i]] in self.w.credit
        if by is None or credited or kind in ("urge", "sense", "assess", "light"):
            return None
        rest = self.scopes.behind(r, by[1] + 1, ceiling)
        left = self.scopes.clause_start(r, floor, group)
        contents = [(rest, ceiling - 1)]
        if kind != "tell":
            contents.insert(0, (left, group - 1))
        stance: Stance = "denied" if kind == "deny" else "asserted"
        if r.lower[group - 1] in self.w.relatives:
            contents = [(left, group - 2)]  # "the deaths, which were confirmed by the army, ..."
        return Relation(r, "reported", by, (i, by[0] - 1), self.scopes.chars(r, contents), stance)

    def _assessed(self, r: Reading, i: int, group: int, floor: int, ceiling: int) -> Relation | None:
        """Read "the toll was put at 77 by the ministry"."""
        if not any(self.cues.said(r, k) for k in range(floor, group)):
            return None
        for k in range(i + 1, min(i + 10, ceiling)):
            if r.lower[k] in self.w.agent:
                last = self.phrases.starting(r, k + 1)
                if last is not None and self.cues.plausible(r, (k + 1, last)):
                    return Relation(r, "reported", (k + 1, last), (i, i), self.scopes.chars(r, [(floor, k - 1)]))
        return None

    def _participle(self, r: Reading, i: int, by: Span, floor: int, ceiling: int) -> Relation | None:
        """Read "a toll compiled by X", "as reported by X"."""
        lemma = self.w.forms.get(r.lower[i], r.lemma[i])
        if lemma not in self.w.by:
            return None
        noun = next((k for k in range(i - 1, max(floor, i - 7) - 1, -1) if self.cues.said(r, k)), None)
        relayed = i > floor and r.lower[i - 1] in self.w.naming
        told = lemma in self.w.report and lemma not in self.w.credit and i > floor and r.text[i - 1] == ","
        if noun is None and not relayed and not told:
            return None
        left = self.scopes.clause_start(r, floor, i)
        spans = [(left, i - 2 if relayed else i - 1), (by[1] + 1, ceiling - 1)]
        comma = next((k for k in range(i - 1, max(left, i - 4), -1) if r.text[k] == ","), None)
        if noun is not None and not relayed and comma is not None and r.text[by[1] + 1] == ",":
            spans = [(left, comma - 1)]  # "The deaths, first reported by X, shocked the country"
        contents = self.scopes.chars(r, spans)
        return Relation(r, "according" if relayed else "noun", by, (i, by[0] - 1), contents)

    def _gerund(
        self, r: Reading, i: int, kind: str, floor: int, ceiling: int, before: list[Relation]
    ) -> Relation | None:
        rest = self.scopes.behind(r, i + 1, ceiling, hearer=kind == "tell")
        if kind in ("sense", "assess", "think") or (i > floor and r.lower[i - 1] in self.w.naming):
            return None
        if kind == "cite":
            last = self.phrases.starting(r, i + 1)
            source = (i + 1, last) if last is not None else None
            if not self.cues.plausible(r, source):
                return None
            outer = before[-1] if before else None
            if outer is None:
                return Relation(r, "reported", source, (i, i), [], cites=True)
            after = self.scopes.behind(r, (last or i) + 1, ceiling, saying=True)
            more = self.scopes.chars(r, [(after, ceiling - 1)]) if after < ceiling and r.finite(after, ceiling) else []
            return Relation(r, "reported", source, (i, i), [*outer.contents, *more], relay=outer.source)
        first = self.phrases.ending(r, i - 1, floor) if i > floor else None
        own = (first, i - 1) if first is not None else None
        if own and self._with(r, own, floor) and self.cues.plausible(r, own):
            return Relation(r, "reported", own, (i, i), self.scopes.chars(r, [(rest, ceiling - 1)]))
        announced = next((k for k in range(i - 1, max(floor, i - 9), -1) if self.cues.said(r, k)), None)
        if announced is not None and r.lower[announced + 1] in self.w.agent | self.w.origins:
            last = self.phrases.starting(r, announced + 2)
            if last is not None and last < i <= last + 5 and self.cues.plausible(r, (announced + 2, last)):
                source = (announced + 2, last)
                return Relation(r, "reported", source, (i, i), self.scopes.chars(r, [(rest, ceiling - 1)]))
        if i == floor or (rest < ceiling and r.pos[rest] == "ADP" and kind not in ("urge", "tell")):
            return None
        shared = before[-1] if before else None
        if shared is not None:
            return Relation(r, "reported", None, (i, i), self.scopes.chars(r, [(rest, ceiling - 1)]), shared=shared)
        subject = self.subjects.subject(r, i, floor)
        if subject is None or self.cues.plausible(r, subject) < 2:
            return None
        return Relation(r, "reported", subject, (i, i), self.scopes.chars(r, [(rest, ceiling - 1)]))

    def _with(self, r: Reading, span: Span, floor: int) -> bool:
        """Tell whether a phrase before a gerund is its own subject ("with officials reporting")."""
        return span[0] > floor and r.lower[span[0] - 1] in self.w.beside

    def _active(
        self,
        r: Reading,
        i: int,
        group: int,
        kind: str,
        stance: Stance,
        floor: int,
        ceiling: int,
        before: list[Relation],
    ) -> Relation | None:
        left = self.subjects.left_source(r, group, floor)
        if left and before and before[-1].source and before[-1].source[1] == left[1]:
            left = before[-1].source  # "according to the office, which says"
        elif left is None or r.pos[left[1]] != "PRON":
            left = (self.subjects.apposed(r, left, floor) if left else None) or (
                self.subjects.headed(r, i, group, floor, left) or left
            )
        strength = self.cues.plausible(r, left)
        right = self.subjects.inverted(r, i, left, strength, floor, ceiling)
        if right is not None:
            contents = self.scopes.left_content(r, right, i, right[1] + 1, floor, ceiling)
            return Relation(r, "reported", right, (i, i), contents, stance)
        shared: Relation | None = None
        if not strength:
            left = self.subjects.before_appositions(r, group, floor)
            strength = self.cues.plausible(r, left)
        if not strength:
            left = self.subjects.plain(r, i, group, floor)
            strength = 1 if left else 0
        if not strength:
            left, shared = self.subjects.distant(r, i, group, floor, before)
            strength = self.cues.plausible(r, left)
        if left is None and shared is None:
            return None
        if shared is None and not self.cues.may_speak(r, left, kind, strength, i):
            return None
        if kind == "cite":
            return self._cited(r, i, left, floor, ceiling)
        if self.cues.credit(r, i, ceiling) or (kind == "think" and i + 1 < ceiling and r.pos[i + 1] == "PART"):
            return None
        if group > floor + 1 and r.lower[group - 1] in self.w.relatives and r.text[group - 2] == ",":
            ceiling = next((k for k in range(i + 1, ceiling) if r.text[k] == ","), ceiling)
        phrasal = f"{self.w.forms[r.lower[i]]} {r.lower[i + 1]}" if i + 1 < r.size else ""
        cue = (i, i + 1) if phrasal in self.w.report | self.w.urge else (i, i)
        told, rest = self.subjects.hearer(r, cue[1], kind, ceiling)
        rest = self.scopes.behind(r, rest, ceiling)
        if stance == "hedged" and (rest >= ceiling or r.pos[rest] == "PUNCT"):
            return None  # "did not respond"
        ends = rest >= ceiling or r.pos[rest] == "PUNCT"
        pronoun = left is not None and r.pos[left[1]] == "PRON" and left[0] > floor and r.pos[left[0] - 1] != "PUNCT"
        if kind == "think" and ends and pronoun:
            return None  # "We think they knew"
        if self.w.forms[r.lower[i]] in self.w.pledge:
            ceiling = self.scopes.pledged(r, rest, ceiling)
        ceiling = self._until_shared(r, i, rest, ceiling)
        source_start = left[0] if left else group
        pronoun = rest < ceiling and r.pos[rest] == "PRON" and (rest + 1 >= ceiling or r.pos[rest + 1] == "PUNCT")
        if (
            kind == "deny"
            and pronoun
            and any(
                r.pos[k] == "NOUN" and r.lower[k] not in self.w.venues and not self.phrases.moment(r, k)
                for k in range(floor, source_start)
            )
        ):
            contents = self.scopes.chars(r, [(floor, source_start - 1)])  # "asked about ..., he denied it"
        elif kind in ("sense", "assess", "light", "urge", "deny", "think", "accuse", "call"):
            stop = self.scopes.right_end(r, rest, ceiling)
            if kind in ("accuse", "call"):
                # "The group said rebels accused residents of spying and shot 14": the second verb is no accusation.
                stop = next((k for k in range(rest, stop) if r.head[k] == i and r.dep[k] in ("conj", "cc")), stop)
            contents = self.scopes.chars(r, [(i + 1 if kind in ("assess", "light") else rest, stop - 1)])
            if rest >= ceiling or r.pos[rest] == "PUNCT":
                contents = (
                    self.scopes.left_content(r, left, i, rest, floor, ceiling)
                    if kind in ("think", "deny")
                    else contents
                )
        elif kind == "tell" and rest < ceiling and r.lower[rest] in self.w.origins:
            contents = self.scopes.chars(r, [(rest, ceiling - 1)])  # "warned him of the risk"
        else:
            contents = self.scopes.either(r, (source_start, group - 1), i, rest, floor, ceiling)
        if not contents:
            colon = r.text[-1] == ":" and rest >= ceiling - 1
            if not colon:
                return None
        relation = Relation(r, "reported", left, cue, contents, stance, told, shared=shared)
        relation.colon = r.text[-1] == ":" and all(
            r.text[k] == ":" or not r.finite(k, k + 1) for k in range(rest, r.size)
        )
        relation.vague = left is not None and self.cues.vague(r, left)
        return relation

    def _until_shared(self, r: Reading, i: int, rest: int, ceiling: int) -> int:
        """Return where what a verb reports ends before a second verb of its speaker ("said ... and pledged to")."""
        second = next(
            (
                k for k in range(rest + 1, ceiling)
                if r.head[k] == i and r.dep[k] == "conj" and r.form[k] == "Fin" and self.cues.verb_kind(r, k)
                and not any(r.head[m] == k and r.dep[m] in ("nsubj", "nsubjpass") for m in range(rest, k))
            ),
            None,
        )  # fmt: skip
        if second is None:
            return ceiling
        return next(
            (k for k in range(second - 1, max(rest, second - 4), -1) if r.lower[k] in self.w.conjunctions), ceiling
        )

    def _cited(self, r: Reading, i: int, relay: Span | None, floor: int, ceiling: int) -> Relation | None:
        """Read "SANA quoted a police source as saying"."""
        last = self.phrases.starting(r, i + 1)
        source = (i + 1, last) if last is not None and last < ceiling else None
        if source is None or not self.cues.plausible(r, source):
            return None
        rest = self.scopes.behind(r, source[1] + 1, ceiling, saying=True)
        first = relay[0] if relay else i
        cue = (i, rest - 1) if rest > source[1] + 1 else (i, i)
        contents = self.scopes.either(r, (first, i - 1), i, rest, floor, ceiling)
        return Relation(r, "reported", source, (i, i), contents, relay=relay) if contents and cue else None

    def _attitude(self, r: Reading, i: int, floor: int, ceiling: int) -> Relation | None:
        """Read "the UN is concerned that"."""
        if r.lower[i] not in self.w.attitudes or i + 1 >= ceiling or r.lower[i + 1] not in self.w.that:
            return None
        group = i
        while group > floor and (r.pos[group - 1] in ("ADV", "AUX") or r.lower[group - 1] in self.w.negations):
            group -= 1
        source = self.subjects.left_source(r, group, floor) if group < i else None
        if source is None or not self.cues.plausible(r, source) or r.lower[source[1]] in self.w.first_person:
            return None
        return Relation(
            r, "reported", source, (i, i), self.scopes.chars(r, [(i + 2, self.scopes.right_end(r, i + 2, ceiling) - 1)])
        )

    def _noun(self, r: Reading, i: int, floor: int, ceiling: int) -> Relation | None:
        """Read "X's claim that", "claims by X that", "amid reports that"."""
        if not self.cues.said(r, i) or i + 1 >= ceiling:
            return None
        w = self.w
        base = self.phrases.base(r, i)
        that = r.lower[i + 1] in w.that
        is_that = i + 2 < ceiling and r.lemma[i + 1] in w.passive and r.lower[i + 2] in w.that
        if base in w.vague_reports and i > floor and r.lower[i - 1] in w.amid:
            rest = i + 2 if that else i + 1
            return Relation(r, "noun", (i, i), (i - 1, i), self.scopes.chars(r, [(rest, ceiling - 1)]), vague=True)
        if base in w.vague_reports and r.lemma[i + 1] in w.emerging and i + 2 < ceiling:
            rest = self.scopes.behind(r, i + 2, ceiling)
            return Relation(r, "noun", (i, i), (i + 1, i + 1), self.scopes.chars(r, [(rest, ceiling - 1)]), vague=True)
        if r.lower[i + 1] in w.agent | w.origins:
            last = self.phrases.starting(r, i + 2)
            if (
                last is not None
                and last + 1 < ceiling
                and r.lower[last + 1] in w.that
                and self.cues.plausible(r, (i + 2, last))
            ):
                stop = self._until_main(r, i, last + 2, ceiling)
                return Relation(r, "noun", (i + 2, last), (i, i), self.scopes.chars(r, [(last + 2, stop - 1)]))
        owner = i - 1
        while owner > floor and r.pos[owner] == "ADJ":
            owner -= 1
        possessive = owner > floor and r.text[owner] in ("'s", "’s", "'", "’")
        if (that or is_that or r.lower[i + 1] in w.origins) and possessive:
            first = self.phrases.ending(r, owner - 1, floor)
            if first is not None and self.cues.plausible(r, (first, owner - 1)):
                rest = i + 3 if is_that else i + 2
                stop = ceiling if is_that else self._until_main(r, i, rest, ceiling)
                return Relation(r, "noun", (first, owner - 1), (i, i), self.scopes.chars(r, [(rest, stop - 1)]))
        return None

    def _until_main(self, r: Reading, i: int, rest: int, ceiling: int) -> int:
        """Return where the clause of a noun ends before the verb of which the noun is the subject."""
        verb = r.head[i]
        if r.dep[i] not in ("nsubj", "nsubjpass") or not rest < verb < ceiling:
            return ceiling
        while verb - 1 > rest and r.pos[verb - 1] in ("AUX", "ADV", "PART") and r.head[verb - 1] == r.head[i]:
            verb -= 1
        return verb


def _part_mutual(found: list[Relation]) -> None:
    """Where two relations each lie in what the other reports, end the first before the second's speaker."""
    for n, early in enumerate(found):
        for late in found[n + 1 :]:
            if early.cue is None or late.cue is None or late.source is None:
                continue
            r = early.reading
            a, b = r.starts[early.cue[0]], r.starts[late.cue[0]]
            if any(x <= a < y for x, y in late.contents) and any(x <= b < y for x, y in early.contents):
                stop = r.starts[min(late.source[0], late.cue[0])]
                early.contents = [(x, min(y, stop)) for x, y in early.contents if x < stop]
