"""A word that reports -> the phrase of whoever speaks by it, and of whoever is told."""

from __future__ import annotations

from claimx.extraction.attribution.cues import Cues, Relation, Span
from claimx.extraction.attribution.phrases import Reading
from claimx.extraction.attribution.scopes import Scopes

_CLOSING = frozenset({'"', "”", "''", "»", ","})  # in front of a verb that its speaker follows
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_PHRASE = frozenset({"ADJ", "DET", "NUM", "ADP", "CCONJ", "PART"})  # what nouns hang together by
_APPOSITION = 20  # words between a name and the end of what tells who it is


class Subjects:
    """Finds the speaker: in front of the verb, behind it, or farther off by the parse."""

    def __init__(self, cues: Cues, scopes: Scopes) -> None:
        self.cues = cues
        self.scopes = scopes
        self.w = cues.w
        self.phrases = cues.phrases

    def left_source(self, r: Reading, stop: int, floor: int) -> Span | None:
        """Return the speaker whose phrase ends right before word `stop`, an insertion between commas left out."""
        last = stop - 1
        if last < floor:
            return None
        if r.text[last] in (",", "-", "–", "—", ")"):
            mark = "(" if r.text[last] == ")" else r.text[last]
            opened = next((k for k in range(last - 1, max(floor, last - 25) - 1, -1) if r.text[k] == mark), None)
            if opened is None or opened == floor:
                return None
            inside = any(r.text[k] in ('"', "“", "”") for k in range(opened, last))
            tail = next((k for k in range(opened + 2, last) if r.lower[k] in self.w.links), last)
            begin = self.phrases.ending(r, tail - 1, opened + 1)
            first = self.phrases.ending(r, opened - 1, floor)
            if mark == "," and begin == opened + 1 and r.caps[tail - 1] and self._person_like(r, (begin, tail - 1)):
                # "her spokesman, Nick Merrill, said"
                role = (
                    first is not None and self.phrases.base(r, self.cues.head(r, (first, opened - 1))) in self.w.roles
                )
                return (first if role and first is not None else begin), tail - 1
            author = self.phrases.ending(r, last - 1, opened + 1) if r.lower[opened + 1] in self.w.agent else None
            if author is not None and author == opened + 2:
                return author, last - 1  # "The report, by the inspector general, found"
            if first is None or inside:
                return None
            span = (first, opened - 1)
            participle = r.dep[opened + 1] in ("advcl", "acl")  # "Macron, asked about the protests, said"
            clause = opened + 1 < last and (
                r.lower[opened + 1] in self.w.relatives or not r.finite(opened + 1 + participle, last)
            )
            return span if clause and self.cues.plausible(r, span) else None
        if r.lower[last] in self.w.relatives and r.pos[last] in ("PRON", "DET", "SCONJ"):
            last -= 1
            if last >= floor and r.text[last] == ",":
                last -= 1
        first = self.phrases.ending(r, last, floor)
        if first is None:
            return None
        known_as = first > floor + 1 and r.lower[first - 1] in self.w.naming and r.form[first - 2] == "Part"
        if first > floor and r.pos[first - 1] == "ADP" and r.lower[first] not in self.w.articles and not known_as:
            return self._known_end(r, first, last)
        return self._named_before(r, first, last, floor) or (first, last)

    def headed(self, r: Reading, i: int, group: int, floor: int, near: Span | None) -> Span | None:
        """Return the subject by the parse where more of it stands in front of the phrase `near` beside the verb.

        That is a complement ("people close to the minister said") or more of its name ("Trump campaign officials").
        Without commas the parse runs clauses together, so it counts only where its subject opens a clause.
        """
        k = next((k for k in range(group - 1, floor - 1, -1) if r.head[k] == i and r.dep[k] in _SUBJECT), None)
        if k is None and near is not None and r.dep[near[1]] == "pobj":
            k = near[1]
            while floor <= r.head[k] < k:
                k = r.head[k]
            k = k if k == floor else None  # "Tripoli – Forces loyal to the government said"
        if k is None or not r.nominal(k):
            return None
        under = self._under(r, k, floor, group)
        first = min(under)
        opens = first == floor or r.pos[first - 1] in ("PUNCT", "SCONJ", "CCONJ") or self.phrases.moment(r, first - 1)
        loose = any(
            m not in under and not (r.pos[m] in ("PUNCT", "ADV") or self.phrases.moment(r, m))
            for m in range(first, group)
        )
        if not opens or loose or any(self.phrases.moment(r, m) for m in range(first, k + 1)):
            return None
        while first < k and r.pos[first] in ("PUNCT", "CCONJ", "ADV", "ADP", "SCONJ"):
            first += 1
        if any(r.pos[m] in ("PUNCT", "ADP", "VERB", "CCONJ") and r.dep[m] != "amod" for m in range(first, k)):
            return None
        if near is not None and near[0] <= k <= near[1]:
            return (first, near[1]) if first < near[0] else None
        if near is not None and k > near[1]:
            return None
        if not self.cues.plausible(r, (first, k)) or (near is not None and self.cues.said(r, k)):
            return None  # of "data from the ministry show" the ministry is the source
        return first, self._complemented(r, k, group, under)

    def completed(self, r: Reading, first: int, last: int, ceiling: int) -> int:
        """Return the last word of a phrase with an adjective behind its noun ("people familiar with the matter")."""
        if last + 2 >= ceiling or r.head[last + 1] != last:
            return last
        person = self.phrases.base(r, last) in self.w.roles
        if not (r.pos[last + 1] == "ADJ" or (person and r.form[last + 1] == "Part" and r.dep[last + 1] == "acl")):
            return last
        return self._complemented(r, last, ceiling, self._under(r, last, first, ceiling))

    def _under(self, r: Reading, k: int, floor: int, stop: int) -> set[int]:
        """Return the words between `floor` and `stop` that hang on word `k`, itself included."""
        found = {k}
        for m in range(floor, stop):
            path: list[int] = []
            while m not in found and r.head[m] != m and len(path) < 12:
                path.append(m)
                m = r.head[m]
            if m in found:
                found.update(n for n in path if floor <= n < stop)
        return found

    def _complemented(self, r: Reading, k: int, stop: int, under: set[int]) -> int:
        """Return the last word of what completes a noun ("officials familiar with the talks"), before any clause."""
        last = k
        for m in range(k + 1, stop):
            clause = (
                r.pos[m] in ("PUNCT", "ADV", "NUM") or r.lower[m] in self.w.relatives or r.form[m] in ("Fin", "Ger")
            )
            if m not in under or clause:
                break
            last = m
        while last > k and not r.nominal(last):
            last -= 1
        return last

    def apposed(self, r: Reading, near: Span, floor: int) -> Span | None:
        """Return the person whose role leads up to the phrase `near` without commas.

        In "Omar Aziz director of the city ambulance service said" the verb has "service" beside it.
        """
        w = self.w
        head = self.phrases.base(r, near[1])
        if r.lower[near[1]] in w.mass or (head in w.roles and self.phrases.plural(r, near[1])):
            return None  # "killed Omar Aziz director of the hospital activists said"
        for k in range(near[0] - 1, max(floor, near[0] - _APPOSITION), -1):
            inside = r.nominal(k) or r.pos[k] in _PHRASE or r.text[k] in ("(", ")")
            if not inside or self.phrases.moment(r, k):
                return None
            role = not r.caps[k] and self.phrases.base(r, k) in w.roles and r.lower[k + 1] in w.links
            begin = k
            while begin > floor and not r.caps[begin - 1] and r.pos[begin - 1] in ("ADJ", "NOUN", "DET"):
                begin -= 1
            if role and begin > floor and r.caps[begin - 1]:
                first = self.phrases.ending(r, begin - 1, floor)
                if first is None or not self._person_like(r, (first, begin - 1)):
                    return None
                governed = first > floor and (r.pos[first - 1] == "VERB" or r.lower[first - 1] in w.links | w.agent)
                return None if governed else (first, begin - 1)
        return None

    def explained(self, r: Reading, relation: Relation) -> Span | None:
        """Return a source with the apposition or relative clause that explains it, or None when there is none."""
        if relation.source is None or relation.kind not in ("reported", "according"):
            return None
        first, last = relation.source
        if r.pos[first] == "PRON":
            return None
        following = relation.cue is not None and relation.cue[0] < first
        stop = r.size if following or relation.cue is None else relation.cue[0]
        if last + 2 >= stop:
            return None
        end = last
        if r.text[last + 1] == "," or r.lower[last + 1] in self.w.relatives:
            under = self._under(r, self.cues.head(r, (first, last)), first, stop) | self._under(r, last, first, stop)
            end = first
            while end + 1 < stop and (end + 1 in under or r.pos[end + 1] == "PUNCT"):
                end += 1
        while end > last and (r.pos[end] in ("PUNCT", "ADV") or r.lower[end] in self.w.relatives):
            end -= 1
        clear = all(not (r.starts[last] < b and a < r.ends[end]) for a, b in relation.contents)
        quoted = any(r.text[k] in ('"', "“", "”") for k in range(last + 1, end + 1))
        return (first, end) if end > last and clear and not quoted else None

    def plain(self, r: Reading, i: int, group: int, floor: int) -> Span | None:
        """Return a subject of unknown kind where the verb is nothing but speaking, or a clause is what it says.

        "The tracker said", "Many voters believe that".
        """
        if group <= floor or not (self.w.forms[r.lower[i]] in self.w.plain or self._clause(r, i)):
            return None
        last = group - 1
        if r.lower[last] in self.w.relatives and r.text[last - 1] == ",":
            return None
        first = self.phrases.ending(r, last, floor)
        if first is None or (first > floor and r.pos[first - 1] == "ADP"):
            return None
        opened = (
            r.lower[first] in self.w.articles | self.w.quantifiers or first == floor
            or r.pos[first - 1] in ("PUNCT", "SCONJ", "CCONJ")
        )  # fmt: skip
        return (first, last) if opened and r.head[last] == i and r.dep[last] == "nsubj" else None

    def _clause(self, r: Reading, i: int) -> bool:
        """Tell whether a clause or a quotation is the object of a verb that only people can be subjects of."""
        if self.w.forms[r.lower[i]] in self.w.evidence:
            return False
        if any(r.lower[k] in self.w.that or r.text[k] in ('"', "“") for k in range(i + 1, min(i + 3, r.size))):
            return True
        return any(
            r.lower[k] in self.w.that and r.dep[r.head[k]] == "ccomp" and r.head[r.head[k]] == i
            for k in range(i + 1, min(i + 12, r.size))
        )

    def before_appositions(self, r: Reading, stop: int, floor: int) -> Span | None:
        """Return the person whom phrases between commas explain ("Aziz, health director in Herat, the capital,")."""
        first = stop
        while first > floor and r.text[first - 1] != "," and r.pos[first - 1] not in ("VERB", "AUX", "PUNCT"):
            first -= 1
        found: Span | None = None
        for _ in range(3):
            if first - 2 < floor or r.text[first - 1] != ",":
                break
            begin = self.phrases.ending(r, first - 2, floor)
            if begin is None:
                break
            if self._person_like(r, (begin, first - 2)):
                found = (begin, first - 2)
            first = begin
        return found

    def _person_like(self, r: Reading, span: Span) -> bool:
        """Tell whether a phrase is a person's name, with or without title."""
        words = range(span[0], span[1] + 1)
        bodies = any(self.phrases.base(r, k) in self.w.bodies for k in words)
        role = span[0] > 1 and self.phrases.base(r, span[0] - 2) in self.w.roles
        return (
            not bodies and all(r.caps[k] or r.lower[k] in self.w.particles for k in words) and (len(words) > 1 or role)
        )

    def _known_end(self, r: Reading, first: int, last: int) -> Span | None:
        """Return the known name that ends a phrase governed by a preposition ("in Homs SANA reported"), or None."""
        for k in range(first + 1, last + 1):
            name = r.span(k, last).lower()
            if name in self.w.names or name in self.phrases.complete or (k == last and self.phrases.plural(r, k)):
                return k, last
        return None

    def _named_before(self, r: Reading, first: int, last: int, floor: int) -> Span | None:
        """Return the name that a phrase without commas explains ("Omar Aziz a surgeon in Hama said")."""
        if r.lower[first] not in self.w.articles or first <= floor or not r.caps[first - 1]:
            return None
        begin = self.phrases.ending(r, first - 1, floor)
        passive = begin is not None and begin > floor + 1 and r.form[begin - 1] == "Part" and r.pos[begin - 2] == "AUX"
        if begin is None or not (begin == floor or passive or r.pos[begin - 1] in ("ADV", "PUNCT", "SCONJ")):
            return None
        role = self.phrases.base(r, self.cues.head(r, (first, last))) in self.w.roles
        if r.lower[first] in self.w.definite and not role:
            return None
        named = self.cues.plausible(r, (begin, first - 1)) == 2 and self.cues.plausible(r, (first, last)) == 2
        return (begin, first - 1) if named else None

    def by(self, r: Reading, i: int, ceiling: int) -> Span | None:
        """Return the agent behind a passive ("told by the minister", "provided anonymously by officials")."""
        for k in range(i + 1, min(i + 4, ceiling)):
            if r.lower[k] in self.w.agent:
                last = self.phrases.starting(r, k + 1)
                span = (k + 1, last) if last is not None else None
                return span if self.cues.plausible(r, span) else None
            if r.pos[k] != "ADV":
                return None
        return None

    def subject(self, r: Reading, i: int, floor: int) -> Span | None:
        """Return the subject of the clause that a participle hangs on, by the parse."""
        verb = i
        for _ in range(6):
            for k in range(floor, verb):
                if r.head[k] == verb and r.dep[k] in ("nsubj", "nsubj:pass", "nsubjpass"):
                    return self._whole(r, k, floor)
            if r.head[verb] == verb:
                return None
            verb = r.head[verb]
        return None

    def _whole(self, r: Reading, head: int, floor: int) -> Span | None:
        last = head
        first = self.phrases.ending(r, head, floor)
        if first is None:
            return None
        whole = self.phrases.starting(r, first)
        return first, max(last, whole if whole is not None else last)

    def distant(
        self, r: Reading, i: int, group: int, floor: int, before: list[Relation]
    ) -> tuple[Span | None, Relation | None]:
        """Return the subject by the parse, or the relation whose speaker the verb shares ("said ... and added")."""
        for k in range(i - 1, floor - 1, -1):
            if r.head[k] == i and r.dep[k] == "nsubj":
                whole = self._whole(r, k, floor)
                if whole and self.cues.plausible(r, whole):
                    return whole, None
        joined = r.dep[i] == "conj" or (group > floor and r.lower[group - 1] in self.w.conjunctions | self.w.contrast)
        if joined and before and before[-1].cue is not None:
            return None, before[-1]
        if joined:
            verb = r.head[i]
            for k in range(floor, verb):
                if r.head[k] == verb and r.dep[k] == "nsubj":
                    whole = self._whole(r, k, floor)
                    if whole and self.cues.plausible(r, whole):
                        return whole, None
        return None, None

    def inverted(self, r: Reading, i: int, left: Span | None, strength: int, floor: int, ceiling: int) -> Span | None:
        """Return the speaker behind the verb ("... said the ministry"), if what is said stands in front of it."""
        first = i + 1
        if first >= ceiling or i == floor or self.w.forms[r.lower[i]] in self.w.tell | self.w.cite | self.w.call:
            return None
        if r.text[i - 1] in ('"', "“") and not self._closed(r, i):
            return None  # a quotation begins
        if r.dep[first] == "dobj" and r.pos[first] == "PRON" and not self._closed(r, i):
            return None
        last = self.phrases.starting(r, first)
        if last is None or last >= ceiling:
            return None
        span = (first, last)
        if r.text[i - 1] == "," and strength == 2 and r.dep[self.cues.head(r, span)] == "dobj":
            return None  # "The president, Mary Smith, urged Congress"
        if first == last and r.lower[first] in self.w.first_person and not self._closed(r, i):
            return None
        if self.cues.plausible(r, span) < 2 or (
            r.pos[first] == "PRON" and first == last and r.lower[first] in self.w.body_pronouns
        ):
            return None
        base = self.phrases.base(r, self.cues.head(r, span))
        if (base in self.w.documents or base in self.w.speech) and r.text[i - 1] not in ('"', "”"):
            return None
        after = last + 1
        if after < ceiling and (r.pos[after] in ("VERB", "AUX") and r.form[after] == "Fin"):
            return None
        if self._closed(r, i):
            return span
        if (
            left is not None
            and strength == 2
            and (left[0] == floor or not self.scopes.says_something(r, floor, left[0]))
        ):
            return None
        if r.finite(after, ceiling) and left is not None and strength and not self._only_apposition(r, after, ceiling):
            return None
        if (
            left is not None
            and strength == 2
            and r.lower[left[0] - 1] not in self.w.links
            and r.pos[left[0] - 1] != "ADP"
        ):
            return None
        return span if self.scopes.says_something(r, floor, i) else None

    def _closed(self, r: Reading, i: int) -> bool:
        """Tell whether a comma or the end of a quotation stands in front of a verb."""
        mark = r.text[i - 1]
        return mark in _CLOSING and (mark == "," or r.starts[i] > r.ends[i - 1])

    def _only_apposition(self, r: Reading, after: int, ceiling: int) -> bool:
        return (
            r.text[after] == ","
            or r.form[after] == "Ger"
            or r.lower[after] in self.w.relatives
            or r.lower[after] in self.w.articles
        )

    def hearer(self, r: Reading, i: int, kind: str, ceiling: int) -> tuple[Span | None, int]:
        """Return the hearer behind the verb, and the word behind it."""
        first = i + 1
        if kind != "tell":
            if first < ceiling and r.lower[first] in self.w.addressing and r.pos[first] == "ADP":
                last = self.phrases.starting(r, first + 1)
                if last is not None:
                    return (first + 1, last), last + 1
            return None, first
        if first < ceiling and r.lower[first] in self.w.that:
            return None, first
        if first < ceiling and r.dep[first] in ("nsubj", "nsubjpass", "expl") and r.pos[first] == "PRON":
            return None, first  # "warned there was"
        if first < ceiling and r.pos[first] == "PRON":
            return None, first + 1
        last = self.phrases.starting(r, first)
        if last is None or last >= ceiling:
            return None, first
        return (first, last), last + 1
