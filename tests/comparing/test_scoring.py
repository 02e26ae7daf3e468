import json
from dataclasses import replace
from pathlib import Path

import pytest

from claimx.comparing import gold
from claimx.comparing.gold import GoldClaim, GoldDocument
from claimx.comparing.scoring import Rate, complete, score
from claimx.reading.document import Trouble
from claimx.tables.formats import writer_for

GOLD = Path(__file__).parent.parent.parent / "samples" / "gold" / "official-statements.gold.jsonl"


@pytest.fixture
def claims(make_claim):
    return [
        make_claim("*Twelve* soldiers were killed.", source="Syrian Observatory for Human Rights", source_type="ngo"),
        make_claim("And *3* were wounded.", category="wounded", value=3, low=3, high=3, location="Hasaka"),
    ]


def document(claims, **changes):
    return GoldDocument(
        doc_id="a.txt", lang="en", claims=tuple(replace(GoldClaim.from_claim(c), **changes) for c in claims)
    )


def test_what_is_all_right_scores_one(claims):
    result = score([document(claims)], claims)
    assert [rate.f1 for rate in result.rates.values()] == [1, 1, 1, 1]
    assert set(result.fields.values()) == {1}
    assert (list(result.categories), result.misses) == (["killed", "wounded"], [])
    assert complete([document(claims)], claims) == [True, True]


def test_missed_spurious_and_wrong_fields_are_named(claims):
    found = [replace(claims[0], source=None, source_type="author"), replace(claims[1], category="killed")]
    result = score([document(claims)], found)
    assert result.rates == {
        "numbers": Rate(2, 2, 2), "claims": Rate(1, 2, 2), "attributed": Rate(0, 0, 1), "complete": Rate(0, 2, 2),
    }  # fmt: skip
    assert {(miss.kind, miss.gold, miss.found) for miss in result.misses} == {
        ("source", "Syrian Observatory for Human Rights", None), ("source_type", "ngo", "author"),
        ("missed", "wounded", None), ("spurious", None, "killed"),
    }  # fmt: skip


def test_names_are_the_same_by_their_words_and_alternatives_are_right_too(claims):
    found = [replace(claims[0], source="the observatory"), replace(claims[1], location="Al-Hasaka", category="killed")]
    gold_claims = document(claims, source_alt=("Observatory",), category_alt=("killed",))
    result = score([gold_claims], found)
    assert (result.fields["source"], result.fields["location"], result.rates["claims"].hit) == (1, 1, 2)


def test_claims_of_other_documents_do_not_count(claims):
    assert score([document(claims)], [*claims, replace(claims[0], doc_id="b")]).rates["claims"] == Rate(2, 2, 2)


def test_gold_is_read_as_an_array_or_a_line_a_document_and_what_is_none_is_named(tmp_path):
    documents = list(gold.read(str(GOLD)))
    assert sum(len(d.claims) for d in documents) == 28
    lines = [json.dumps(d.as_dict()) for d in documents]
    wrong = ["[]", "{", '{"doc_id": "x", "claims": [{"start": "1"}]}', '{"doc_id": "x", "claims": [{"start": 1}]}', "3"]
    (tmp_path / "g.jsonl").write_text("\n".join([lines[0], *wrong, *lines[1:]]))
    read = list(gold.read(str(tmp_path / "g.jsonl")))
    assert [item for item in read if not isinstance(item, Trouble)] == documents
    assert [item.path.rsplit(" ", 1)[1] for item in read if isinstance(item, Trouble)] == ["2", "3", "4", "5", "6"]
    gold.write(documents, tmp_path / "g.json")
    assert list(gold.read(str(tmp_path / "g.json"))) == documents


def test_score_on_the_command_line(claimx, claims, tmp_path):
    path, claims_path = tmp_path / "gold.json", tmp_path / "claims.csv"
    gold.write([replace(document(claims), text="Twelve soldiers were killed. And 3 were wounded.")], path)
    with writer_for(str(claims_path)) as writer:
        for claim in (claims[0], replace(claims[1], category="killed")):
            writer.write(claim)
    shown = claimx("score", path, claims_path, "--errors", 1)
    assert (shown.status, shown.err) == (0, "")
    assert ["claims", "0.500", "0.500", "0.500", "1", "2", "2"] in [line.split() for line in shown.out.splitlines()]
    assert "missed: a.txt 4-5: Twel[v]e soldiers" in shown.out
    figures = json.loads(claimx("score", path, claims_path, "--json").out)
    assert (figures["claims"]["f1"], figures["category"]["wounded"]["recall"]) == (0.5, 0)
    assert json.loads(claimx("score", path, claims_path, "--json", "--lang", "fr").out)["documents"] == 0
    assert claimx("score", path, tmp_path / "none.csv").status == 1
    assert claimx("score", path, tmp_path / "claims.doc").status == 2
