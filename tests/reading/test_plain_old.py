import io

import pytest
from claimx.reading.plain import decode, read_plain
from hypothesis import given
from hypothesis import strategies as st

from claimx.reading.document import Document, Trouble
from claimx.reading.fields import Fields


def read(raw):
    [found] = read_plain(io.BytesIO(raw), "a.txt", "in/a.txt", Fields())
    return found


def test_a_file_is_one_document():
    assert read(b"12 killed.\n") == Document("a.txt", "12 killed.\n", path="in/a.txt", size=11)


def test_only_line_ends_and_the_byte_order_mark_change():
    text = "  Tab\there, odd  spaces\u00a0and \u200eArabic marks\f.\n\n"
    assert decode(text.encode()) == text
    assert decode(b"\xef\xbb\xbfone\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_other_encodings_are_recognised(encoding):
    text = "Neuf chasseurs ont péri près de la rivière, a indiqué l’état-major, déçu."
    assert decode(text.encode(encoding)) == text


def test_utf8_with_a_lost_byte_stays_utf8():
    broken = "Десять солдат погибли — сообщили власти".encode()[:-1]
    assert decode(broken) == "Десять солдат погибли — сообщили власт\ufffd"


@pytest.mark.parametrize(
    "raw", [b"12 killed\x00\x00", b"\x89PNG\r\n\x1a\n\x00\x01", bytes(range(256)), b"a\x01\x02\x03b"]
)
def test_what_is_not_text_is_told(raw):
    assert read(raw) == Trouble("in/a.txt", "not text")


@pytest.mark.parametrize("raw", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_a_file_without_text_is_told(raw):
    assert isinstance(read(raw), Trouble)


@given(st.binary())
def test_any_bytes_give_a_document_or_a_trouble(raw):
    found = read(raw)
    if isinstance(found, Document):
        found.text.encode()  # can be written again
        assert "\r" not in found.text
