"""The words of a sentence -> which of them report, and which phrases can be those of a speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claimx.extraction.attribution.phrases import Phrases, Reading
from claimx.languages import language
from claimx.languages.shape import AttributionWords

RelationKind = Literal["reported", "according", "noun", "headline", "carried"]
Stance = Literal["asserted", "hedged", "denied"]
Span = tuple[int, int]  # words of a reading, first and last


@dataclass(slots=True)
class Relation:
    """One relation as a sentence has it, names not yet resolved; spans are words of `reading`, contents characters."""

    reading: Reading
    kind: RelationKind
    source: Span | None  # None: the source is that of the relation `shared`
    cue: Span | None  # None: source and content stand side by side
    contents: list[tuple[int, int]]
    stance: Stance = "asserted"
    told: Span | None = None  # the hearer
    relay: Span | None = None  # who quotes the source
    whole: Span | None = None  # the source with what explains it between commas
    colon: bool = False  # the content begins behind a colon at the end of the sentence
    shared: Relation | None = None
    cites: bool = False  # names the source of the relation that follows in the sentence
    vague: bool = False  # the source is reports by nobody in particular


class Cues:
    """Tells what words do in reporting, for one document."""

    def __init__(self, lang: str, phrases: Phrases, names: frozenset[str]) -> None:
        """Take the words that are parts of names in the document, lower case, as `names`."""
        self.w: AttributionWords = language(lang).attribution
        self.tolls = frozenset(language(lang).category.tolls)
        self.people = language(lang).population.people
        self.phrases = phrases
        self.names = names

    def plausible(self, r: Reading, span: Span | None) -> int:
        """Tell how likely a phrase names one that speaks: 2 surely, 1 perhaps, 0 not."""
        if span is None:
            return 0
        first, last = span
        if r.pos[first] == "PRON" and first == last:
            return 2 if r.lower[first] not in self.w.quantifiers else 1
        head = self.head(r, span)
        base = self.phrases.base(r, head)
        if base in self.w.roles or base in self.w.bodies or base in self.w.names or base in self.w.documents:
            return 2
        if any(r.caps[k] and r.span(first, k).lower() in self.w.names for k in range(first, last + 1)):
            return 2
        if r.caps[head] and r.pos[head] == "NOUN" and r.lower[head] not in self.names:
            return 1 if r.lemma[head] in self.people else 0
        if r.caps[head] and r.nominal(head):
            return 1 if r.span(head, head).lower() in self.phrases.places else 2
        if base in self.w.speech or base in self.tolls:
            return 1
        if r.lemma[head] in self.people or r.lower[head] in self.people:
            return 1
        role_inside = any(self.phrases.base(r, k) in self.w.roles and r.caps[k + 1] for k in range(first, last))
        return 2 if role_inside else 0

    def head(self, r: Reading, span: Span) -> int:
        """Return the head noun of a phrase: its last noun before a link such as "of"."""
        first, last = span
        for k in range(first + 1, last + 1):
            capital = r.caps[k - 1] and k < last and r.caps[k + 1]
            link = r.lower[k] in self.w.links and r.pos[k] in ("ADP", "PART", "SCONJ")
            if (link or r.pos[k] == "ADP") and not capital:
                head = k - 1
                while head > first and not r.nominal(head):
                    head -= 1
                return head
        while last > first and not r.nominal(last):
            last -= 1
        return last

    def verb_kind(self, r: Reading, i: int) -> str | None:
        lemma = self.w.forms.get(r.lower[i])
        if lemma is None or not (r.pos[i] in ("VERB", "AUX") or self.noun_like_verb(r, i, 0)):
            return None
        w = self.w
        following = r.lower[i + 1] if i + 1 < r.size else ""
        phrasal = f"{lemma} {following}"
        if phrasal in w.report or phrasal in w.urge:
            return "urge" if phrasal in w.urge else "report"
        if lemma in w.call:
            return "call" if self._called(r, i) else None
        for kind, lemmas in (
            ("cite", w.cite), ("assess", w.assess), ("light", w.light), ("tell", w.tell), ("deny", w.deny),
            ("sense", w.sense), ("accuse", w.accuse), ("urge", w.urge), ("think", w.think), ("report", w.report),
        ):  # fmt: skip
            if lemma in lemmas and (kind not in ("assess", "light") or self._object_fits(r, i, kind)):
                return kind
        return None

    def _called(self, r: Reading, i: int) -> bool:
        """Tell whether what the object is called stands behind the verb, in quotation marks or by the parse."""
        for k in range(i + 1, min(i + 12, r.size)):
            if r.form[k] == "Fin":
                return False
            if r.text[k] in ('"', "“") or (r.head[k] == i and r.dep[k] == "oprd"):
                return True
        return False

    def _object_fits(self, r: Reading, i: int, kind: str) -> bool:
        """Tell whether "put" has a toll for its object, "give" a noun of speech."""
        for k in range(i + 1, min(i + 9, r.size)):
            if (r.pos[k] == "VERB" and r.form[k] == "Fin") or r.pos[k] in ("ADP", "PUNCT"):
                return False
            base = self.phrases.base(r, k)
            reckoned = kind == "assess" and (r.lower[k] in self.w.reckoned or r.lemma[k] in self.w.reckoned)
            if (
                reckoned
                or base in self.tolls
                or base in self.w.speech
                or (kind == "light" and base in self.w.documents)
            ):
                if kind == "light":
                    following = r.lower[k + 1] if k + 1 < r.size else ""
                    return base in self.w.documents or following in self.w.that | self.w.origins | {":"}
                return any(
                    r.lower[m] in self.w.at or r.lower[m] in self.w.that or (m == k + 1 and r.pos[m] in ("ADJ", "ADV"))
                    for m in range(k + 1, min(k + 16, r.size))
                )
        return False

    def noun_like_verb(self, r: Reading, i: int, floor: int) -> bool:
        """Tell whether a verb is tagged as a noun ("the opposition claims killed hundreds")."""
        if r.pos[i] != "NOUN" or r.lower[i] not in self.w.forms or i + 1 >= r.size or i == floor:
            return False
        clause = r.form[i + 1] == "Fin" or r.lower[i + 1] in self.w.that
        closing = i + 2 >= r.size and r.pos[i + 1] == "PUNCT"  # "..., SANA news agency reports."
        # "fact-checkers state the channels have ..."
        several = r.lower[i] in self.w.report and self.phrases.plural(r, i - 1) and r.finite(i + 1, min(i + 8, r.size))
        if several and (r.caps[i + 1] or r.lower[i + 1] in self.w.articles):
            return True
        first = self.phrases.ending(r, i - 1, floor) if clause or closing else None
        if first is None or first >= i or (closing and (first == floor or r.text[first - 1] != ",")):
            return False
        opened = r.lower[first] in self.w.articles or r.caps[first]
        return opened and self.plausible(r, (first, i - 1)) == 2

    def said(self, r: Reading, k: int) -> bool:
        """Tell whether word `k` names what can be said or reckoned."""
        base = self.phrases.base(r, k)
        return r.pos[k] == "NOUN" and (base in self.w.speech or base in self.tolls or base in self.w.documents)

    def vague(self, r: Reading, span: Span) -> bool:
        """Tell whether a source is "reports" with nothing that says whose."""
        first, last = span
        return self.phrases.base(r, last) in self.w.vague_reports and not any(
            r.caps[k] and k > 0 for k in range(first, last)
        )

    def reports(self, r: Reading, first: int, stop: int) -> bool:
        """Tell whether somebody speaks in these words."""
        return any(self.verb_kind(r, k) not in (None, "sense", "urge") for k in range(first, stop)) or any(
            tuple(r.lower[k : k + len(phrase)]) == phrase for k in range(first, stop) for phrase in self.w.according
        )

    def _clause_follows(self, r: Reading, i: int) -> bool:
        """Tell whether "that", or a clause that the parse hangs on the verb, comes behind it, nothing, or "as"."""
        if i + 1 >= r.size or r.lower[i + 1] in self.w.that or r.pos[i + 1] == "PUNCT":
            return True
        return any(
            r.head[k] == i and (r.dep[k] == "ccomp" or (r.dep[k] == "prep" and r.lower[k] in self.w.naming))
            for k in range(i + 1, r.size)
        )

    def credit(self, r: Reading, i: int, ceiling: int) -> bool:
        """Tell whether an act is claimed, not a fact ("claimed responsibility", "claimed dual attacks")."""
        if self.w.forms[r.lower[i]] not in self.w.credit or i + 1 >= ceiling:
            return False
        if (
            r.lower[i + 1] in self.w.that
            or r.pos[i + 1] in ("PART", "PRON", "NUM", "ADP", "PUNCT")
            or i + 1 in r.count
            or r.form[i + 1] == "Fin"
            or self.phrases.moment(r, i + 1)
        ):
            return False
        return not any(
            r.head[k] == i and r.dep[k] == "ccomp" and r.form[k] in ("Fin", "Inf") for k in range(i + 1, ceiling)
        )

    def may_speak(self, r: Reading, span: Span | None, kind: str, strength: int, i: int) -> bool:
        """Tell whether this phrase can be the subject of this kind of verb."""
        if span is None or not strength:
            return False
        quoted = span[0] > 0 and r.text[span[0] - 1] in ('"', "”", "»")  # "“No,” she replied when asked"
        if self.w.forms[r.lower[i]] in self.w.clausal and not quoted and not self._clause_follows(r, i):
            return False
        if kind == "sense":
            base = self.phrases.base(r, self.head(r, span))
            return self.w.roles.get(base) in ("media", "witness")
        if r.lower[span[1]] in self.w.first_person:
            return False  # the author, or a speaker whose words these are
        plain = self.w.forms.get(r.lower[i]) in self.w.plain
        return strength == 2 or plain or kind != "light"
