"""A verb of speaking with its speaker in front -> what is said behind it."""

from __future__ import annotations

from claimx.extraction.attribution.inversion.contents import Contents
from claimx.extraction.attribution.inversion.reading import QUOTES, Part, Span
from claimx.extraction.attribution.inversion.verbs import Verb
from claimx.extraction.attribution.phrases import Reading

_INFINITIVE = 8  # words from a verb to an infinitive that depends on it
_COLON = 12  # words from a verb to a colon
_ACT = 3  # words from "revendiquer" to the noun of what is claimed


class Objects:
    """Finds what is said behind verbs."""

    def __init__(self, contents: Contents, acts: frozenset[str]) -> None:
        """Take the nouns of what happens to people as `acts`."""
        self.contents = contents
        self.acts = acts
        self.w = contents.w
        self.more = contents.more

    def said(self, part: Part, verb: Verb, k: int) -> Span | None:
        """Return what is said from word `k` on: a clause, an infinitive, a quotation, a noun phrase; or None."""
        r, ceiling = part.r, part.ceiling
        if k + 1 < ceiling and r.text[k] == "," and k > verb.last + 1:
            k += 1  # "a annoncé ce mercredi, la mort de"
        if k >= ceiling:
            return None
        if r.lower[k] in self.w.that:
            return self._up_to(part, k + 1)
        if r.text[k] == ":":
            return k, ceiling - 1
        if r.text[k] in QUOTES:
            return self._up_to(part, k)
        infinitive = self._infinitive(part, k)
        if verb.kind == "accuse":
            return self._up_to(part, k) if infinitive is not None else None
        if infinitive is not None and self._leads_to(r, k, infinitive):
            return self._up_to(part, k) if verb.lemma not in self.w.urge else None
        if r.pos[k] in ("PUNCT", "CCONJ") or r.lower[k] in self.w.relatives:
            return None
        if verb.lemma in self.w.clausal and verb.kind not in ("assess", "light", "sense"):
            return self._announced(part, k)
        if verb.lemma in self.w.credit and not any(
            self.act(r, m) or m in r.count for m in range(k, min(k + _ACT, ceiling))
        ):
            return None
        return k, self.contents.right_end(r, k, ceiling, noun=True) - 1

    def act(self, r: Reading, k: int) -> bool:
        """Tell whether word `k` is a noun of what happens to people."""
        return r.lemma[k] in self.acts or r.lower[k] in self.acts

    def _up_to(self, part: Part, k: int) -> Span:
        return k, self.contents.right_end(part.r, k, part.ceiling) - 1

    def _infinitive(self, part: Part, k: int) -> int | None:
        r = part.r
        near = range(k, min(k + _INFINITIVE, part.ceiling))
        return next((m for m in near if r.form[m] == "Inf" and r.pos[m] in ("VERB", "AUX")), None)

    def _leads_to(self, r: Reading, k: int, infinitive: int) -> bool:
        """Tell whether nothing but small words stands before an infinitive ("de ne pas avoir")."""
        small = self.more.of | self.more.objects | self.w.negations
        return all(r.lower[m] in small or r.pos[m] in ("PRON", "ADV", "AUX") for m in range(k, infinitive))

    def _announced(self, part: Part, k: int) -> Span | None:
        """Return the speech that a colon opens behind the object of a verb ("s'est dit horrifié : ...")."""
        r = part.r
        colon = next((m for m in range(k, min(k + _COLON, part.ceiling)) if r.text[m] == ":"), None)
        return (colon, part.ceiling - 1) if colon is not None and not r.finite(k, colon) else None
