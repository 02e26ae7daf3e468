"""Headlines -> relations: source and content stand side by side ("12 tués (armée)", "ONG: 12 tués")."""

from __future__ import annotations

from claimx.extraction.attribution.cues import Relation
from claimx.extraction.attribution.inversion.contents import Contents
from claimx.extraction.attribution.inversion.reading import QUOTES, Span
from claimx.extraction.attribution.inversion.subjects import Subjects
from claimx.extraction.attribution.phrases import Reading

_MARKS = frozenset(":-–—")
_STOPS = frozenset(".!?")


class Headlines:
    """Reads sentences that open a document or end without a full stop."""

    def __init__(self, subjects: Subjects, contents: Contents) -> None:
        self.subjects = subjects
        self.contents = contents
        self.phrases = subjects.phrases
        self.w = subjects.w

    def read(self, r: Reading) -> Relation | None:
        """Return the relation of a sentence that has no other."""
        if not r.size or (r.parsed.sentence.start > 0 and r.text[-1] in _STOPS):
            return None
        last = r.size - 1
        opened = max((k for k in range(last) if r.text[k] == "("), default=None) if r.text[last] == ")" else None
        if opened is not None:
            return self._relation(r, (opened + 1, last - 1), (0, opened - 1))
        marks = [k for k in range(1, last) if r.text[k] in _MARKS]
        if not marks:
            return None
        behind = self._relation(r, (marks[-1] + 1, last), (0, marks[-1] - 1))
        if behind is not None or r.text[marks[0]] != ":" or r.finite(0, marks[0]):
            return behind
        head = (0, marks[0] - 1)
        if r.text[marks[0] + 1] in QUOTES and self.subjects.person(r, head):
            return Relation(r, "headline", head, None, self.contents.chars(r, [(marks[0] + 1, last)]))
        return self._relation(r, head, (marks[0] + 1, last))

    def _relation(self, r: Reading, source: Span, content: Span) -> Relation | None:
        if not self._credited(r, source) or not self.contents.says_something(r, content[0], content[1] + 1):
            return None
        return Relation(r, "headline", source, None, self.contents.chars(r, [content]))

    def _credited(self, r: Reading, span: Span) -> bool:
        """Tell whether all of a span names a source, and no place."""
        if span[1] < span[0] or self.phrases.starting(r, span[0], span[1] + 1) != span[1]:
            return False
        core = self.subjects.core(r, span)
        if any(self.phrases.base(r, k) in self.w.headline for k in core):
            return True
        return any(r.text[k].isupper() and self.w.names.get(r.lower[k]) in ("ngo", "expert", "official") for k in core)
