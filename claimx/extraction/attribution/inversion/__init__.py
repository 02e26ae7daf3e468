"""Attribution in languages where the head of a phrase comes first and a speaker may stand behind the verb (French).

Comes in: parsed sentences of a text. Goes out: their relations of reported speech, and what names their sources.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimx.extraction.attribution.cues import Relation
from claimx.extraction.attribution.inversion.kinds import kinds
from claimx.extraction.attribution.inversion.names import PlainNames
from claimx.extraction.attribution.inversion.reading import PlainReading
from claimx.extraction.attribution.inversion.reporting import InvertedReporter
from claimx.extraction.attribution.inversion.speakers import HeadFirstSpeakers
from claimx.extraction.attribution.quotations import Quotation
from claimx.extraction.parsing import Parsed
from claimx.languages import language


def inverted(
    parsed: Sequence[Parsed], text: str, quoted: Sequence[Quotation], lang: str
) -> tuple[list[Relation], HeadFirstSpeakers]:
    """Read the relations of sentences, in document order, and give what names their sources.

    Raises:
        ValueError: when the language has no words of inversion.
    """
    words = language(lang)
    known = kinds(lang)
    more = known.more
    names = PlainNames(text, known, more)
    reporter = InvertedReporter(words, more, quoted)
    readings = [PlainReading(each, names.inner, words.attribution) for each in parsed]
    openings = {
        r.starts[0]: (r, span) for r in readings if r.size and (span := reporter.subjects.opening(r)) is not None
    }
    relations = [one for each in readings for one in reporter.read(each)]
    return relations, HeadFirstSpeakers(names, known, reporter.phrases, openings, quoted)
