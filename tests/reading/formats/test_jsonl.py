import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.reading.document import Document
from claimx.reading.fields import Fields
from tests.reading.given import document, documents, read_bytes, reading, reasons


def lines(folder, *records, fields=None, name="news.jsonl"):
    raw = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in records)
    return read_bytes(folder, name, raw, fields)


def test_a_record_brings_what_it_knows(tmp_path):
    record = {
        "id": "A7",
        "text": "12 killed.",
        "title": "Attack",
        "date": "2016-07-05",
        "url": "http://x",
        "lang": "en-GB",
    }
    found = document(lines(tmp_path, record))
    path = f"{tmp_path}/news.jsonl: line 1"
    assert found == Document("A7", "12 killed.", "Attack", date(2016, 7, 5), "http://x", "en", path, found.size)


def test_a_record_without_id_is_counted_from_one(tmp_path):
    found = documents(lines(tmp_path, {"text": "a"}, b"", {"text": "b", "id": ""}, {"text": "c", "id": 7}))
    assert [item.doc_id.rpartition("/")[2] for item in found] == ["news.jsonl#1", "news.jsonl#2", "7"]


def test_fields_by_other_names(tmp_path):
    record = {"text": "no", "body": "yes", "key": "k", "day": "2016-07-05"}
    found = document(lines(tmp_path, record, fields=Fields(text="body", id="key", date="day")))
    assert (found.text, found.doc_id, found.date) == ("yes", "k", date(2016, 7, 5))


@pytest.mark.parametrize("name", ["body", "content", "full_text", "message"])
def test_the_usual_names_need_not_be_told(tmp_path, name):
    assert document(lines(tmp_path, {name: "12 killed", "published_at": "2016-07-05"})).date == date(2016, 7, 5)


def test_text_is_kept_as_it_is(tmp_path):
    assert document(lines(tmp_path, {"text": " a\r\nb\u200e "})).text == " a\r\nb\u200e "


def test_half_a_character_becomes_one_replacement(tmp_path):
    assert document(lines(tmp_path, b'{"text": "a\\ud800b"}')).text == "a\ufffdb"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"', "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b'{"title": "a"}', "no text in field 'text'"),
        (b'{"text": null}', "no text"),
        (b'{"text": "  "}', "no text"),
        (b'{"text": 12}', "no text"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_is_no_record_is_named_and_the_rest_goes_on(tmp_path, line, reason):
    first, trouble, last = lines(tmp_path, {"text": "a"}, line, {"text": "b"})
    assert (first.text, last.text) == ("a", "b")
    assert trouble.path == f"{tmp_path}/news.jsonl: line 2"
    assert trouble.failure
    assert reason in trouble.reason


def test_ids_that_come_again_are_numbered(tmp_path):
    found = documents(lines(tmp_path, *[{"text": "a", "id": "A"}] * 3))
    assert [item.doc_id for item in found] == ["A", "A#2", "A#3"]


def test_a_line_in_an_old_encoding_is_read(tmp_path):
    line = json.dumps({"text": "Dix soldats tués à Gao, a déclaré l’armée."}, ensure_ascii=False).encode("cp1252")
    assert "l’armée" in documents(lines(tmp_path, line))[0].text


def test_a_date_that_is_none_is_told_and_the_record_read(tmp_path):
    trouble, found = lines(tmp_path, {"text": "a", "date": "soon"})
    assert "'soon'" in trouble.reason
    assert not trouble.failure
    assert found.date is None


def test_figures_are_read_as_the_other_rows_have_them(tmp_path):
    dated = [{"text": "a", "date": said} for said in ("05/03/2023", "06/03/2023", "25/03/2023")]
    assert [item.date.day for item in documents(lines(tmp_path, *dated))] == [5, 6, 25]
    american = [{"text": "a", "date": said} for said in ("05/03/2023", "03/25/2023")]
    assert [item.date.month for item in documents(lines(tmp_path, *american))] == [5, 3]


def test_figures_that_may_be_two_days_are_told_and_no_date(tmp_path):
    record = {"text": "Ten soldiers were killed in the attack.", "date": "05/03/2023"}
    trouble, found = lines(tmp_path, record)
    assert found.date is None
    assert "2023-03-05 or 2023-05-03" in trouble.reason
    assert document(lines(tmp_path, record, fields=Fields(date_order="mdy"))).date == date(2023, 5, 3)
    french = {"text": "Dix soldats ont été tués dans l'attaque.", "date": "05/03/2023"}
    assert document(lines(tmp_path, french)).date == date(2023, 3, 5)


RECORDS = [{"text": "12 killed", "id": "A"}, {"text": "2 hurt", "id": "B"}]


@pytest.mark.parametrize(
    "raw",
    [
        json.dumps(RECORDS),
        json.dumps(RECORDS, indent=2),
        "\n".join(map(json.dumps, RECORDS)),
        json.dumps({"status": "ok", "response": {"docs": RECORDS}}, indent=1),
        json.dumps([{"_index": "news", "_source": record} for record in RECORDS]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_of_records_are_found(tmp_path, raw, encoding):
    found = read_bytes(tmp_path, "a.json", raw.encode(encoding))
    assert [(item.doc_id, item.text) for item in found] == [("A", "12 killed"), ("B", "2 hurt")]


def test_one_record_over_many_lines(tmp_path):
    found = document(read_bytes(tmp_path, "a.json", json.dumps({"text": "12 killed", "tags": []}, indent=2).encode()))
    assert (found.text, found.doc_id) == ("12 killed", f"{tmp_path}/a.json")


def test_a_list_that_is_cut_gives_what_was_whole(tmp_path):
    found = read_bytes(tmp_path, "a.json", json.dumps(RECORDS).encode()[:-5])
    assert [item.doc_id for item in documents(found)] == ["A"]
    assert "after record 1: not JSON" in reasons(found)


TELEGRAM = {
    "name": "Gao News",
    "type": "public_channel",
    "id": 1,
    "messages": [
        {"id": 1, "type": "service", "date": "2023-03-04T10:00:00", "text": ""},
        {
            "id": 2,
            "type": "message",
            "date": "2023-03-05T10:00:00",
            "text": ["12 killed in ", {"type": "hashtag", "text": "#Gao"}, ", the army said."],
        },
        {"id": 3, "type": "message", "date": "2023-03-06T10:00:00", "text": "2 hurt"},
    ],
}


@pytest.mark.parametrize("whole", [TELEGRAM, {"about": "", "chats": {"list": [TELEGRAM]}}])
def test_telegram(tmp_path, whole):
    first, second = read_bytes(tmp_path, "result.json", json.dumps(whole, indent=1).encode())
    assert (first.text, first.title, first.date) == ("12 killed in #Gao, the army said.", "Gao News", date(2023, 3, 5))
    assert second.doc_id == f"{tmp_path}/result.json#3"


def test_the_archive_of_x(tmp_path):
    tweet = {
        "id_str": "99",
        "full_text": "12 killed in Gao https://t.co/x",
        "created_at": "Sun Mar 05 20:19:24 +0000 2023",
        "lang": "en",
    }
    raw = f"window.YTD.tweets.part0 = {json.dumps([{'tweet': tweet}], indent=2)}"
    (tmp_path / "tweets.js").write_text(raw)
    (tmp_path / "program.js").write_text("window.x = 1")
    found = documents(reading(tmp_path))
    assert [(item.doc_id, item.date, item.lang) for item in found] == [("99", date(2023, 3, 5), "en")]


@given(st.binary())
def test_any_bytes_give_documents_and_troubles(tmp_path_factory, raw):
    for found in read_bytes(tmp_path_factory.getbasetemp(), "any.jsonl", raw):
        if isinstance(found, Document):
            (found.doc_id + found.text).encode()
