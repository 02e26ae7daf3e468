import pytest

from claimx.reading.document import Document
from claimx.reading.parts import LONGEST
from tests.reading.given import document, documents, read_bytes


def test_a_file_is_one_document(tmp_path):
    path = (tmp_path / "a.txt").as_posix()
    assert document(read_bytes(tmp_path, "a.txt", b"12 killed.\n")) == Document(
        path, "12 killed.\n", path=path, size=11
    )


def test_only_line_ends_and_the_byte_order_mark_change(tmp_path):
    text = "  Tab\there, odd  spaces\u00a0and \u200eArabic marks, casual-\nties, soft\u00adhyphens\f.\n\n"
    assert document(read_bytes(tmp_path, "a.txt", text.encode())).text == text
    assert document(read_bytes(tmp_path, "a.txt", b"\xef\xbb\xbfone\r\ntwo\rthree\n")).text == "one\ntwo\nthree\n"


def test_nul_bytes_emoji_and_combining_marks_keep_their_places(tmp_path):
    text = "Gao 🔴 12 tue\u0301s\u200f\0, dit-il. " * 3
    found = document(read_bytes(tmp_path, "a.txt", text.encode())).text
    assert found == text
    assert found[found.index("12") : found.index("12") + 2] == "12"


@pytest.mark.parametrize("between", ["\n\n", "\n", " "])
def test_a_long_text_is_read_in_parts_that_lose_nothing_and_end_with_a_sentence(tmp_path, between):
    sentence = "Au moins 16 civils ont été tués."
    text = "5 May 2016\n\n" + (sentence + between) * (LONGEST * 5 // 2 // len(sentence))
    assert len(text.encode()) < 8 << 20
    long = documents(read_bytes(tmp_path, "a.txt", text.encode()))
    assert [part.doc_id.rpartition("/")[2] for part in long] == ["a.txt#1", "a.txt#2", "a.txt#3"]
    assert "".join(part.text for part in long) == text
    assert all(part.text.rstrip().endswith("tués.") and len(part.text) <= LONGEST for part in long)


def test_a_file_larger_than_memory_should_hold_is_decoded_bit_by_bit(tmp_path):
    sentence = "Mais dix soldats ont été tués — hier.\r\n"
    text = "Nouvelles\n\n" + sentence * (9_000_000 // len(sentence))
    parts = documents(read_bytes(tmp_path, "a.txt", text.encode("utf-16")))
    assert "".join(part.text for part in parts) == text.replace("\r\n", "\n")
    assert len(parts) > 4
    assert {part.title for part in parts} == {"Nouvelles"}
