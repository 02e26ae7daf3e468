"""What every command promises: where output goes, what is told, how it ends."""

import json
import re

import pytest
from jsonschema import Draft202012Validator

from claimx.claim import schema
from claimx.tables.formats import writer_for

TEXT = "At least 16 civilians were killed near Hasaka on Tuesday, the Syrian Observatory for Human Rights said."


def records(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


@pytest.fixture
def reports(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.jsonl").write_text(
        json.dumps({"id": "B", "text": "Two soldiers were wounded.", "date": "2016-07-05"})
    )
    return tmp_path


def test_extract_writes_valid_records_and_nothing_else(claimx, reports):
    ended = claimx("extract", reports)
    assert (ended.status, ended.err) == (0, "")
    for record in records(ended):
        Draft202012Validator(schema()).validate(record)
    assert [(r["doc_id"], r["category"]) for r in records(ended)] == [("a.txt", "killed"), ("B", "wounded")]
    assert records(ended)[1]["doc_date"] == "2016-07-05"


def test_extract_keeps_what_was_asked_for(claimx, reports):
    assert [r["doc_id"] for r in records(claimx("extract", reports, "--category", "wounded"))] == ["B"]
    both = records(claimx("extract", reports, "--category", "wounded", "--category", "killed"))
    assert [r["doc_id"] for r in both] == ["a.txt", "B"]
    assert records(claimx("extract", reports, "--min-confidence", "1")) == []


def test_extract_takes_the_date_that_the_user_gives(claimx, reports):
    first, second = records(claimx("extract", reports, "--doc-date", "2024-05-08"))
    assert (first["doc_date"], second["doc_date"]) == ("2024-05-08", "2024-05-08")
    assert first["date"] == "2024-05-07"


def test_extract_reads_standard_input(claimx):
    assert [r["doc_id"] for r in records(claimx("extract", "-", stdin=TEXT.encode()))] == ["-"]
    line = json.dumps({"body": TEXT, "key": "K"}).encode()
    ended = claimx("extract", "-", "--text-field", "body", "--id-field", "key", stdin=line)
    assert [r["doc_id"] for r in records(ended)] == ["K"]


def test_extract_writes_a_file(claimx, reports, tmp_path):
    out = tmp_path / "claims.jsonl"
    ended = claimx("extract", reports / "a.txt", "-o", out)
    assert (ended.status, ended.out) == (0, "")
    assert json.loads(out.read_text())["quantity"] == "At least 16"


def test_extract_goes_on_after_bad_input_and_ends_with_1(claimx, reports):
    (reports / "b.jsonl").write_text('{"text": "x"\n{"title": "x"}\n{"text": "Two soldiers were wounded."}')
    (reports / "c.txt").touch()
    (reports / "d.txt").write_bytes(b"\x00\x01")
    (reports / "e.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    ended = claimx("extract", reports / "none.txt", reports / "e.png", reports)
    assert ended.status == 1
    assert [r["doc_id"] for r in records(ended)] == ["a.txt", "b.jsonl#3"]
    *told, closing = ended.err.splitlines()
    assert "2 documents, 2 claims, 5 failed" in closing
    assert [line.split(": ")[1] for line in told] == [
        str(reports / name) for name in ("none.txt", "e.png", "b.jsonl", "b.jsonl", "d.txt")
    ]
    assert "line 1: " in told[2]
    assert "line 2: " in told[3]
    assert "left out: 1 .png, 1 empty" in closing
    assert all(line.startswith("claimx: ") for line in told)


def test_a_language_without_rules_is_told_and_no_failure(claimx, tmp_path):
    (tmp_path / "de.txt").write_text("Mindestens sechzehn Zivilisten wurden am Montag bei Luftangriffen getötet.")
    ended = claimx("extract", tmp_path)
    assert (ended.status, ended.out) == (0, "")
    assert ended.err.count("\n") == 1
    assert "'de'" in ended.err


def test_french_is_read_by_every_command(claimx, tmp_path):
    text = "Au moins seize civils ont été tués mardi près de Gao, a déclaré le porte-parole de l'armée."
    (tmp_path / "fr.txt").write_text(text, encoding="utf-8")
    [record] = records(claimx("extract", tmp_path))
    Draft202012Validator(schema()).validate(record)
    assert (record["lang"], record["category"], record["quantity"]) == ("fr", "killed", "Au moins seize")
    assert (record["low"], record["location"], record["cue"]) == (16, "Gao", "a déclaré")
    assert "porte-parole" in record["source"]
    assert "≥16" in claimx("show", "-", stdin=json.dumps(record).encode()).out
    assert '"tués"' in claimx("explain", "--sentence", text).out
    assert [r["cue"] for r in records(claimx("attributions", tmp_path))] == ["a déclaré"]


def test_a_file_that_cannot_be_written_is_told(claimx, reports):
    ended = claimx("extract", reports / "a.txt", "-o", reports / "none" / "claims.jsonl")
    assert ended.status == 3
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract",),
        ("extract", "-", "--doc-date", "yesterday"),
        ("extract", "-", "--min-confidence", "2"),
        ("extract", "-", "--category", "eaten"),
        ("extract", "-", "--lang", "tlh"),
        ("show", "-", "--by", "place"),
        ("show", "-", "--where", "low >"),
        ("show", "claims.doc"),
        ("explain",),
        ("explain", "a.txt", "--sentence", "b"),
        ("fly",),
    ],
)
def test_wrong_usage_ends_with_2(claimx, arguments):
    ended = claimx(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert "Error: " in ended.err


def test_show_lays_claims_out(claimx, reports):
    shown = claimx("show", "-", stdin=claimx("extract", reports).out.encode())
    assert (shown.status, shown.err) == (0, "")
    assert "≥16" in shown.out
    assert "Syrian Observatory" in shown.out


def test_show_counts_claims(claimx, reports):
    shown = claimx("show", "-", "--by", "category", stdin=claimx("extract", reports).out.encode())
    assert [line.split() for line in shown.out.splitlines()][2:] == [["killed", "1"], ["wounded", "1"]]


@pytest.mark.parametrize("suffix", [".jsonl", ".tsv", ".xlsx", ".parquet", ".duckdb", ".sqlite"])
def test_show_reads_every_format_filters_and_sorts(claimx, make_claim, tmp_path, suffix):
    with writer_for(str(tmp_path / f"c{suffix}")) as writer:
        for number in (3, 20, 12):
            writer.write(make_claim(doc_id=f"{number}", value=number, low=number, high=number, date="2016-07-05"))
        writer.write(make_claim(category="wounded", source="AFP", source_type="media", location="Gao"))

    def shown(*options):
        ended = claimx("show", tmp_path / f"c{suffix}", *options)
        assert (ended.status, ended.err) == (0, "")
        return [line.split()[3] for line in ended.out.splitlines()[2:] if "author" in line] + re.findall(
            "AFP", ended.out
        )

    assert shown() == ["3", "20", "12", "AFP"]
    assert shown("--where", "category = 'killed' and low >= 10", "--sort", "low") == ["12", "20"]
    assert shown("--since", "2016-07-01", "--until", "2016-07-31", "--sort", "value", "--reverse") == ["20", "12", "3"]
    assert shown("--source", "afp", "--place", "gao", "--category", "wounded") == ["AFP"]
    assert shown("--place", "nowhere") == []


def test_show_pages_on_a_terminal(claimx, make_claim, tmp_path, monkeypatch):
    paged = []
    monkeypatch.setattr("pydoc.pager", paged.append)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    claimx("show", "-", stdin=make_claim().to_json().encode())
    assert ["killed" in page for page in paged] == [True]


def test_show_tells_what_is_no_claim(claimx, tmp_path):
    ended = claimx("show", "-", stdin=b"{}\n")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.startswith("claimx: -: line 1: ")
    assert claimx("show", tmp_path / "none.jsonl").status == 1


def test_show_refuses_a_schema_it_does_not_know(claimx, reports):
    other = claimx("extract", reports).out.replace("claimx/1", "claimx/9")
    ended = claimx("show", "-", stdin=other.encode())
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == "claimx: -: 2 records, the first line 1: not a claim (schema 'claimx/9' is not 'claimx/1')\n"


def test_text_prints_what_offsets_count_in(claimx, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne.\r\n\r\n12 killed, \xe2\x80\x9ctwo\xe2\x80\x9d wounded.")
    text = claimx("text", tmp_path / "a.txt").out
    assert text == "One.\n\n12 killed, “two” wounded."
    for record in records(claimx("extract", tmp_path)):
        assert text[record["quantity_start"] : record["quantity_end"]] == record["quantity"]


def test_text_of_one_record(claimx, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "one"}\n{"text": "two", "id": "B"}')
    assert claimx("text", tmp_path, "--doc-id", "a.jsonl#1").out == "one"
    assert claimx("text", tmp_path, "--doc-id", "B").out == "two"
    none = claimx("text", tmp_path, "--doc-id", "C")
    assert (none.status, none.out, none.err) == (1, "", "claimx: C: no document with this id\n")


def test_texts_of_several_documents_are_records(claimx, tmp_path):
    (tmp_path / "a.txt").write_text("GAO, 5 May 2020 - Douze soldats ont été tués.")
    (tmp_path / "b.jsonl").write_text('{"text": "Two were hurt.", "title": "Attack", "url": "http://x", "id": "B"}')
    first, second = records(claimx("text", tmp_path))
    assert first == {
        "doc_id": "a.txt",
        "title": None,
        "date": "2020-05-05",
        "url": None,
        "lang": "fr",
        "text": "GAO, 5 May 2020 - Douze soldats ont été tués.",
    }
    assert (second["doc_id"], second["title"], second["url"], second["date"]) == ("B", "Attack", "http://x", None)


def test_options_of_reading(claimx, tmp_path):
    (tmp_path / "a.txt").write_bytes("Publié 05/03/2023\n\nDix blessés à Gao".encode("cp1252"))
    (tmp_path / "b.txt").write_text("Published 05/03/2023\n\nTen people were hurt in the north of the country.")
    (tmp_path / "c.txt").write_text("Published 05/03/2023\n\nTen people were hurt in the north of the country.")
    ended = claimx("text", tmp_path, "--exclude", "c.*", "--verbose")
    assert [r["date"] for r in records(ended)] == ["2023-03-05", None]
    assert "a.txt: read as cp1252" in ended.err
    assert "b.txt: '05/03/2023' is 2023-03-05 or 2023-05-03 (--date-order)" in ended.err
    told = claimx("text", tmp_path, "--date-order", "mdy", "--dedupe")
    assert [r["date"] for r in records(told)] == ["2023-05-03", "2023-05-03"]
    assert told.err == f"claimx: {tmp_path}/c.txt: the same text as b.txt, left out\n"
    assert claimx("text", tmp_path, "--include", "a.*").out.startswith("Publié")


def test_schema_is_printed(claimx):
    assert json.loads(claimx("schema").out) == schema()


def test_attributions_are_records(claimx, reports):
    [record] = records(claimx("attributions", reports / "a.txt"))
    assert record["doc_id"] == "a.txt"
    assert "Syrian Observatory for Human Rights" in record["source"]


def test_explain_shows_the_sentence_and_what_decided(claimx, reports):
    ended = claimx("explain", "--sentence", TEXT)
    assert (ended.status, ended.err) == (0, "")
    assert TEXT in " ".join(ended.out.split())
    for field in ("quantity", "category", "population", "modality", "source", "date", "location"):
        assert f"  {field}" in ended.out
    assert claimx("explain", reports / "a.txt").out == ended.out
