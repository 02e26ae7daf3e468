"""Days in metadata, names and addresses, and which of several a document gets."""

from datetime import date

import pytest

from claimx.reading.days import Either, common_order, day, named_day
from claimx.reading.fields import Fields
from tests.reading.given import document, read_bytes, reading, reasons


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2016-07-05", date(2016, 7, 5)),
        ("2016-07-05T23:10:00Z", date(2016, 7, 5)),
        ("20160705T231000", date(2016, 7, 5)),
        ("2016/07/05", date(2016, 7, 5)),
        ("Tue, 05 Jul 2016 10:00:00 GMT", date(2016, 7, 5)),
        ("Tue Jul 05 20:19:24 +0000 2016", date(2016, 7, 5)),
        ("5 July 2016", date(2016, 7, 5)),
        ("5 juillet 2016", date(2016, 7, 5)),
        ("05.07.2016", date(2016, 7, 5)),
        ("25/07/2016 10:00", date(2016, 7, 25)),
        ("07/25/16", date(2016, 7, 25)),
        ("05/05/2016", date(2016, 5, 5)),
        (1467705600, date(2016, 7, 5)),
        ("1467705600", date(2016, 7, 5)),
        (1467705600000, date(2016, 7, 5)),
        (20160705, date(2016, 7, 5)),
        ("July 2016", None),
        ("2016", None),
        ("10:00", None),
        ("Tuesday", None),
        ("31/02/2016", None),
        ("", None),
        (None, None),
        (True, None),
        (12, None),
    ],
)
def test_what_metadata_says(value, expected):
    assert day(value) == expected


def test_figures_that_may_be_two_days():
    assert day("05/03/2023") == Either("05/03/2023", date(2023, 3, 5), date(2023, 5, 3))
    assert day("05/03/2023", "dmy") == date(2023, 3, 5)
    assert day("05/03/2023", "mdy") == date(2023, 5, 3)


def test_the_order_of_others():
    assert common_order(["05/03/2023", "25/03/2023", None, 7]) == "dmy"
    assert common_order(["05/03/2023", "03/25/2023"]) == "mdy"
    assert common_order(["25/03/2023", "03/25/2023"]) == ""
    assert common_order(["05/03/2023"]) == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("https://example.org/2023/03/05/attack.html", date(2023, 3, 5)),
        ("https://example.org/20230305/attack", date(2023, 3, 5)),
        ("sitrep_2023-03-05_final.pdf", date(2023, 3, 5)),
        ("2023-3-5.txt", date(2023, 3, 5)),
        ("https://example.org/article-1118283980.html", None),
        ("2023-03-05_2023-03-12.txt", None),
        ("report-2023.pdf", None),
        ("20231345.txt", None),
    ],
)
def test_days_in_names_and_addresses(name, expected):
    assert named_day(name) == expected


TEXT = "Two soldiers died in the north of the country, the army said."


def test_a_dateline_goes_before_all(tmp_path):
    raw = b'{"text": "GAO, 5 May 2020 - Two soldiers died.", "date": "2020-06-01", "url": "https://x.org/2020/07/01/a"}'
    assert document(read_bytes(tmp_path, "2020-08-01.jsonl", raw)).date == date(2020, 5, 5)


def test_then_what_is_said_then_the_address_then_the_file(tmp_path):
    record = '{{"text": "{}", "url": "https://x.org/2020/07/01/a"{}}}'
    raw = record.format(TEXT, ', "date": "2020-06-01"').encode()
    assert document(read_bytes(tmp_path, "a.jsonl", raw)).date == date(2020, 6, 1)
    assert document(read_bytes(tmp_path, "a.jsonl", record.format(TEXT, "").encode())).date == date(2020, 7, 1)
    assert document(read_bytes(tmp_path, "news 2020-08-01.txt", TEXT.encode())).date == date(2020, 8, 1)
    assert document(read_bytes(tmp_path, "a.txt", TEXT.encode())).date is None


def test_the_name_of_a_file_of_many_says_nothing_of_one(tmp_path):
    raw = f'{{"text": "{TEXT}"}}'.encode()
    assert document(read_bytes(tmp_path, "export 2020-08-01.jsonl", raw)).date is None


def test_figures_in_a_text(tmp_path):
    found = read_bytes(tmp_path, "a.txt", f"Published: 05/03/2023\n\n{TEXT}".encode())
    assert found[-1].date is None
    assert "2023-03-05 or 2023-05-03 (--date-order)" in reasons(found)
    [found] = reading(tmp_path, fields=Fields(date_order="dmy"))
    assert found.date == date(2023, 3, 5)
    french = "Publié le 05/03/2023\n\nDeux soldats sont morts dans le nord du pays, a annoncé l'armée."
    assert document(read_bytes(tmp_path, "a.txt", french.encode())).date == date(2023, 3, 5)
