"""Sentences -> who says what in them: every relation of reported speech, its source named as fully as the text allows.

`relations` ties the stages together: words and noun phrases of a sentence (`phrases`), the words that report (`cues`,
`scopes`, `subjects`, `headlines`), the relations within a sentence (`reporting`), speech over several sentences
(`quotations`, `speech`, `posts`), whom a short mention names (`names`, `speakers`), what kind of source that is
(`sources`), and which further sentences the model must read for it (`neighbours`). `inversion` is the same for
languages where the head of a phrase comes first and the speaker may follow the verb.
"""

from claimx.extraction.attribution.relations import (
    Attribution,
    attribute,
    attributions,
    attributions_of,
    needs_model,
)

__all__ = ["Attribution", "attribute", "attributions", "attributions_of", "needs_model"]
