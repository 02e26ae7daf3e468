import pytest

from claimx.tables.choosing import Choice, ordered, where


@pytest.fixture
def claims(make_claim):
    return [
        make_claim(doc_id="a", source="Syrian Observatory", source_type="ngo", date="2016-07-05", location="Hasaka"),
        make_claim(doc_id="b", category="wounded", value=30, low=30, high=30, date="2016-07"),
        make_claim(doc_id="c", date="2011/..", location="Al-Hasaka"),
        make_claim(doc_id="d", value=None, low=3, high=5, doc_date="2020-01-02"),
    ]


def ids(claims):
    return "".join(claim.doc_id for claim in claims)


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        (Choice(), "abcd"),
        (Choice(source="observatory"), "a"),
        (Choice(place="HASAKA"), "ac"),
        (Choice(categories=frozenset({"wounded", "missing"})), "b"),
        (Choice(since="2016-07-20"), "bcd"),
        (Choice(since="2016-07-05", until="2016-07-05"), "abc"),
        (Choice(until="2016-06-30"), "c"),
        (Choice(until="2010-12-31"), ""),
        (Choice(since="2016-08-01", until="2016-08-31"), "c"),
        (Choice(source="observatory", place="aleppo"), ""),
    ],
)
def test_what_was_asked_for_is_kept(claims, choice, kept):
    assert ids(filter(choice.keeps, claims)) == kept


def test_a_condition_is_sql(claims):
    assert ids(where(claims, "category = 'killed' and low >= 10 -- said so")) == "ac"
    assert ids(where(claims, "location ilike '%hasaka' or len(via) > 0")) == "ac"
    for wrong in ("lowest > 3", "low >", "low > (SELECT count(*) FROM read_csv('/etc/passwd'))"):
        with pytest.raises(ValueError, match="Error"):
            where(claims, wrong)


def test_claims_without_the_field_come_last(claims):
    assert ids(ordered(claims, "value")) == "acbd"
    assert ids(ordered(claims, "value", reverse=True)) == "bacd"
    assert ids(ordered(claims, "date")) == "cbad"
