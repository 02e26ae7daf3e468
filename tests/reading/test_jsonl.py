import io
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields
from claimx.reading.jsonl import as_date, read_jsonl


def read(*lines, fields=None):
    raw = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    return list(read_jsonl(io.BytesIO(raw), "news.jsonl", "in/news.jsonl", fields or Fields()))


def test_a_record_brings_what_it_knows():
    record = {
        "id": "A7",
        "text": "12 killed.",
        "title": "Attack",
        "date": "2016-07-05",
        "url": "http://x",
        "lang": "en-GB",
    }
    [document] = read(record)
    assert document == Document(
        "A7", "12 killed.", "Attack", date(2016, 7, 5), "http://x", "en", "in/news.jsonl: line 1", document.size
    )


def test_a_record_without_id_is_counted_from_one():
    assert [d.doc_id for d in read({"text": "a"}, b"", {"text": "b", "id": ""}, {"text": "c", "id": 7})] == [
        "news.jsonl#1",
        "news.jsonl#2",
        "7",
    ]


def test_fields_by_other_names():
    [document] = read(
        {"text": "no", "body": "yes", "key": "k", "day": "2016-07-05"}, fields=Fields(text="body", id="key", date="day")
    )
    assert (document.text, document.doc_id, document.date) == ("yes", "k", date(2016, 7, 5))


def test_text_is_kept_as_it_is():
    [document] = read({"text": " a\r\nb\u200e "})
    assert document.text == " a\r\nb\u200e "


def test_half_a_character_becomes_one_replacement():
    [document] = read(b'{"text": "a\\ud800b"}')
    assert document.text == "a\ufffdb"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"', "not JSON"),
        (b"[1, 2]", "not a JSON object"),
        (b'{"title": "a"}', "no text in field 'text'"),
        (b'{"text": null}', "no text"),
        (b'{"text": "  "}', "no text"),
        (b'{"text": 12}', "no text"),
        (b'{"text": "\xe9"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_line_that_is_no_record_is_named_and_the_rest_goes_on(line, reason):
    first, trouble, last = read({"text": "a"}, line, {"text": "b"})
    assert (first.text, last.text) == ("a", "b")
    assert trouble.path == "in/news.jsonl: line 2"
    assert trouble.failure
    assert reason in trouble.reason


def test_a_date_that_is_none_is_told_and_the_record_read():
    trouble, document = read({"text": "a", "date": "soon"})
    assert "'soon'" in trouble.reason
    assert not trouble.failure
    assert document.date is None


def test_no_record_at_all_is_told():
    assert read(b"\n \n") == [Trouble("in/news.jsonl", "empty file")]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2016-07-05", date(2016, 7, 5)),
        ("2016-07-05T23:10:00Z", date(2016, 7, 5)),
        ("Tue, 05 Jul 2016 10:00:00 GMT", date(2016, 7, 5)),
        ("5 July 2016", date(2016, 7, 5)),
        ("July 2016", None),
        ("", None),
        (20160705, None),
    ],
)
def test_dates_of_metadata(value, day):
    assert as_date(value) == day


@given(st.binary())
def test_any_bytes_give_documents_and_troubles(raw):
    for found in read(raw):
        if isinstance(found, Document):
            (found.doc_id + found.text).encode()
