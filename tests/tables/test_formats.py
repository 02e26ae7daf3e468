"""Every field through every format and back; what a format cannot hold; what is no claim."""

from __future__ import annotations

import csv
import sqlite3
import string
import sys
from dataclasses import replace

import duckdb
import openpyxl
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimx.claim import Claim
from claimx.extras import MissingExtraError
from claimx.reading.document import Trouble
from claimx.tables.columns import NAMES
from claimx.tables.convert import convert
from claimx.tables.formats import FORMATS, read_claims, writer_for

SUFFIXES = list(FORMATS)
FULL = {
    "doc_id": "archive.zip!a/b.txt", "doc_title": "=Title; \"quoted\"", "doc_date": "2016-07-06", "doc_url": "+x",
    "value": None, "low": 3, "high": 5, "bound": "range", "population": "'=civilians\r\nand\tothers",
    "source": "@monitor", "source_type": "ngo", "source_text": "-he", "source_start": 1, "source_end": 4,
    "cue": "said", "cue_start": 0, "cue_end": 4, "via": ("AFP; Reuters", "Le\\Monde;", "=x"),
    "date": "2016-07-01/2016-07-05",
    "date_text": "\x07 _x0041_", "date_scope": "context", "location": "Алеппо \u202e😀",
    "location_scope": "sentence", "confidence": 0.1 + 0.2,
}  # fmt: skip


def written(path, claims):
    with writer_for(str(path)) as writer:
        for claim in claims:
            writer.write(claim)
    return path


def told(path):
    items = list(read_claims(str(path)))
    return [i for i in items if isinstance(i, Claim)], [i for i in items if isinstance(i, Trouble)]


@pytest.fixture
def claims(make_claim):
    return [
        make_claim(),
        make_claim("*3 to\n5* died. «é»", **FULL),
        make_claim("*No* one died.", value=0, low=0, high=0),
    ]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_field_comes_back(claims, tmp_path, suffix):
    assert all(any(claim.as_dict()[name] is not None for claim in claims) for name in NAMES)
    assert told(written(tmp_path / f"claims{suffix}", claims)) == (claims, [])


@pytest.mark.parametrize("target", SUFFIXES)
@pytest.mark.parametrize("source", [".jsonl", ".csv", ".parquet", ".duckdb", ".sqlite"])
def test_every_format_becomes_every_other(claims, tmp_path, source, target):
    a, b, troubles = written(tmp_path / f"a{source}", claims), tmp_path / f"b{target}", []
    assert convert(str(a), str(b), troubles.append) == 3
    assert (told(b), troubles) == ((claims, []), [])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted({a.name, b.name})


any_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
spicy_text = st.text(
    st.sampled_from("=+-@';\\\"\t\r\n,_x0041\x00\x1f\ufffe" + string.ascii_letters), min_size=1, max_size=9
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(any_text, spicy_text), min_size=4, max_size=4), st.integers(0, 2**53), st.floats(0, 1))
def test_any_text_comes_back_from_any_format(make_claim, tmp_path, texts, number, sure):
    a, b, c, d = texts
    claim = replace(make_claim(doc_id=a), source=b, via=(c, d), sentence=d, value=number, confidence=sure)
    for suffix in {*SUFFIXES} - {".db"}:
        path = tmp_path / f"claims{suffix}"
        path.unlink(missing_ok=True)
        assert told(written(path, [claim])) == ([claim], []), suffix


def test_a_spreadsheet_takes_no_text_for_a_formula(claims, tmp_path):
    for suffix, delimiter in ((".csv", ","), (".tsv", "\t")):
        path = written(tmp_path / f"c{suffix}", claims)
        with path.open(newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream, delimiter=delimiter))
        assert (rows[1]["doc_title"], rows[1]["source"], rows[1]["source_text"]) == (
            '\'=Title; "quoted"',
            "'@monitor",
            "'-he",
        )
        assert not any(cell[:1] in tuple("=+-@\t\r") for row in rows for cell in row.values() if cell)
    sheet = openpyxl.load_workbook(written(tmp_path / "c.xlsx", claims)).active
    assert not any(cell.data_type == "f" for row in sheet.rows for cell in row)


def test_a_workbook_is_ready_to_sort(claims, tmp_path):
    sheet = openpyxl.load_workbook(written(tmp_path / "c.xlsx", claims)).active
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:{sheet.cell(1, sheet.max_column).column_letter}4")
    row = {head.value: cell.value for head, cell in zip(sheet[1], sheet[3], strict=True)}
    assert (row["low"], row["confidence"], type(row["quantity_start"])) == (3, 0.1 + 0.2, int)


def test_a_cell_too_long_for_excel_is_told_and_the_rest_goes_on(make_claim, tmp_path):
    troubles = []
    claims = [make_claim(sentence="x" * 40_000), make_claim(value=2**60), make_claim()]
    source = written(tmp_path / "a.jsonl", claims)
    assert convert(str(source), str(tmp_path / "b.xlsx"), troubles.append) == 1
    assert ["32,767" in troubles[0].reason, "9,007," in troubles[1].reason] == [True, True]


def test_excel_knows_utf8_by_its_mark(claims, tmp_path):
    path = tmp_path / "c.csv"
    with writer_for(str(path), excel=True) as writer:
        writer.write(claims[1])
    assert path.read_bytes().startswith(b"\xef\xbb\xbfschema,")
    assert told(path) == ([claims[1]], [])


def test_a_csv_that_a_spreadsheet_saved_with_semicolons_is_read(claims, tmp_path):
    path = written(tmp_path / "c.csv", claims)
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    assert told(path) == (claims, [])


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx", ".sqlite", ".duckdb", ".parquet", ".jsonl"])
def test_a_row_that_is_no_claim_is_named_and_the_rest_goes_on(claims, tmp_path, suffix):
    path = written(tmp_path / f"c{suffix}", claims)
    if suffix in (".csv", ".tsv", ".jsonl"):
        lines = path.read_bytes().replace(b"3 to\n5", b"3 to 5").splitlines(keepends=True)
        first = 0 if suffix == ".jsonl" else 1
        lines[first + 1 : -1] = [b"\xff" + lines[first], b"x\r\n"]
        path.write_bytes(b"".join(lines))
        numbers = [first + 2, first + 3]
    elif suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        book.active["H3"] = "about"
        book.active["M3"] = "many"
        book.save(path)
        numbers = [3]
    elif suffix == ".sqlite":
        with sqlite3.connect(path) as base:
            base.execute("UPDATE claims SET bound = 'about' WHERE low = 3")
        base.close()
        numbers = [2]
    elif suffix == ".duckdb":
        with duckdb.connect(str(path)) as base:
            base.execute(
                "CREATE OR REPLACE TABLE claims AS SELECT * REPLACE (if(low = 3, 'about', bound) AS bound) FROM claims"
            )
        numbers = [2]
    else:
        table = pq.read_table(path)
        bounds = ["about" if low == 3 else "exact" for low in table["low"].to_pylist()]
        place = table.schema.get_field_index("bound")
        pq.write_table(table.set_column(place, "bound", [bounds]), path)
        numbers = [2]
    kept, troubles = told(path)
    assert kept == [claims[0], claims[2]]
    assert [int(trouble.path.rsplit(" ", 1)[1]) for trouble in troubles] == numbers
    moved, again = [], tmp_path / "again.parquet"
    assert convert(str(path), str(again), moved.append) == 2
    assert [trouble.path for trouble in moved] == [trouble.path for trouble in troubles]


@pytest.mark.parametrize("suffix", [".sqlite", ".duckdb"])
def test_a_database_has_documents_and_counts_and_a_second_run_keeps_ids_unique(make_claim, tmp_path, suffix):
    first = [
        make_claim(source="AFP", source_type="media", date="2016-07-05", location="Hasaka"),
        make_claim(doc_id="b"),
    ]
    path = written(tmp_path / f"c{suffix}", first)
    again = [replace(first[0], source="Reuters"), make_claim(doc_id="c", date="2016-07")]
    written(path, again)
    assert [(c.doc_id, c.source) for c in told(path)[0]] == [("b", None), ("a.txt", "Reuters"), ("c", None)]
    base = sqlite3.connect(path) if suffix == ".sqlite" else duckdb.connect(str(path))
    ask = lambda sql: base.execute(sql).fetchall()  # noqa: E731
    assert ask("SELECT doc_id, claims FROM documents ORDER BY 1") == [("a.txt", 1), ("b", 1), ("c", 1)]
    assert ask("SELECT * FROM claims_by_source ORDER BY claims") == [("Reuters", "media", 1), (None, "author", 2)]
    assert ask("SELECT * FROM claims_by_category") == [("killed", 3)]
    assert sorted(ask("SELECT * FROM claims_by_day"), key=str) == [("2016-07-05", 1), (None, 2)]
    assert sorted(ask("SELECT * FROM claims_by_place"), key=str) == [("Hasaka", 1), (None, 2)]
    base.close()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_run_that_fails_leaves_what_stood_there(make_claim, tmp_path, suffix):
    path = written(tmp_path / f"c{suffix}", [make_claim()])
    with pytest.raises(KeyboardInterrupt), writer_for(str(path)) as writer:
        writer.write(make_claim(doc_id="b"))
        raise KeyboardInterrupt
    assert told(path) == ([make_claim()], [])
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_a_schema_that_is_not_known_is_told_also_in_columns(claims, tmp_path):
    path, troubles = written(tmp_path / "c.jsonl", claims), []
    path.write_text(path.read_text(encoding="utf-8").replace("claimx/1", "claimx/9", 1), encoding="utf-8")
    assert convert(str(path), str(tmp_path / "c.parquet"), troubles.append) == 2
    assert ["claimx/9" in trouble.reason for trouble in troubles] == [True]


def test_parquet_says_what_the_fields_mean(claims, tmp_path):
    schema = pq.read_schema(written(tmp_path / "c.parquet", claims))
    assert schema.field("low").metadata[b"description"].startswith(b"the least number")
    assert b"json-schema.org" in schema.metadata[b"claimx"]


@pytest.mark.parametrize(("suffix", "library"), [(".parquet", "pyarrow"), (".duckdb", "duckdb")])
def test_a_missing_library_is_said_with_what_brings_it(monkeypatch, tmp_path, suffix, library):
    for name in [name for name in sys.modules if name.startswith(("claimx.tables.", library))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf"a {suffix} file needs {library}.*claimx\[tables\]"):
        writer_for(str(tmp_path / f"c{suffix}"))


def test_convert_on_the_command_line(claimx, claims, tmp_path):
    source = written(tmp_path / "a.jsonl", claims)
    ended = claimx("convert", source, tmp_path / "b.csv", "--excel")
    assert (ended.status, ended.out, ended.err) == (0, "", "")
    assert told(tmp_path / "b.csv") == (claims, [])
    for wrong in (("convert", source, tmp_path / "b.doc"), ("convert", source, tmp_path / "b.jsonl", "--excel")):
        assert claimx(*wrong).status == 2
    for name in ("none.jsonl", "none.sqlite", "none.duckdb"):
        ended = claimx("convert", tmp_path / name, tmp_path / "c.csv")
        assert (ended.status, ended.err.count("\n")) == (1, 1)
    for suffix in (".parquet", ".xlsx", ".duckdb", ".sqlite"):
        (tmp_path / f"text{suffix}").write_text("These are no claims, but they are long enough to look like a file.")
        ended = claimx("convert", tmp_path / f"text{suffix}", tmp_path / "c.csv")
        assert (ended.status, ended.err.count("\n")) == (1, 1), ended.err
