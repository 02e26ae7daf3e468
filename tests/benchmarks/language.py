"""How often the language of a text is told right, by its length: prints a Markdown table. Run with `make bench`.

    python -m tests.benchmarks.language [GOLD.jsonl ...]

Sentences are detected alone, without the document around them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimx.languages import CODES
from claimx.text.language import detect
from claimx.text.sentences import sentences
from tests.benchmarks.corpora import Corpus, asked
from tests.benchmarks.left_out import table

TEXTS = ("documents", "sentences of 10 words or more", "of 5 to 9 words", "of fewer than 5 words")


def main() -> None:
    """Print one row for each length: texts told right, of how many, in each language."""
    of: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for corpus in asked(__doc__).corpora:
        for length, text in _texts(corpus):
            of[corpus.lang, length] += 1
            right[corpus.lang, length] += detect(text) == corpus.lang
    rows = [[length, *(f"{right[lang, length]:,} of {of[lang, length]:,}" for lang in CODES)] for length in TEXTS]
    print(table(f"texts | {' | '.join(CODES)}", rows))


def _texts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    whole, long, middle, short = TEXTS
    for document in corpus.documents:
        yield whole, document.text
        for sentence in sentences(document.text, corpus.lang):
            words = sum(any(letter.isalpha() for letter in word) for word in sentence.text.split())
            if words:
                yield long if words >= 10 else middle if words >= 5 else short, sentence.text


if __name__ == "__main__":
    main()
