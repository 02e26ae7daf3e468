import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.reading.encodings import decode, mend
from tests.reading.given import documents, read_bytes, troubles

FRENCH = "Neuf chasseurs ont péri près de la rivière, a indiqué l’état-major, déçu. Œuvre à 5 €."
RUSSIAN = (
    "Шестнадцать мирных жителей погибли в результате обстрела рынка, сообщили власти во вторник. Ранены 292 человека."
)
ENGLISH = "“Sixteen civilians were killed,” the monitor said – and 292 were wounded."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (text, encoding)
            for text in (FRENCH, RUSSIAN, ENGLISH)
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32")
        ),
        (FRENCH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (FRENCH, "cp1252"),
        (ENGLISH, "cp1252"),
        ("Dix soldats tués à Gao", "cp1252"),
        ("Le général a été blessé, selon l'armée", "latin-1"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_encodings_are_recognised(text, encoding):
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.assumed == (encoding not in ("utf-8", "utf-8-sig"))


def test_what_is_declared_is_believed_where_it_can_be_true():
    greek = "Δεκαέξι άμαχοι σκοτώθηκαν"
    assert decode(greek.encode("iso8859-7"), "iso-8859-7").text == greek
    assert decode(FRENCH.encode(), "iso-8859-1").text == FRENCH  # a page that lies
    assert decode(FRENCH.encode("cp1252"), "no-such-encoding").text == FRENCH


@pytest.mark.parametrize("text", [FRENCH, ENGLISH, "L’armée a annoncé : « 12 tués ». " * 3])
def test_mojibake_is_undone(text):
    broken = text.encode().decode("cp1252", errors="ignore") if "�" in text else text.encode("utf-8").decode("latin-1")
    assert mend(broken) == text


def test_mojibake_of_apostrophes():
    assert mend("the monitorâ€™s toll: â€œ16 killedâ€\u009d") == "the monitor’s toll: “16 killed”"
    assert mend("12 tuÃ©s Ã\xa0 Gao") == "12 tués à Gao"


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, ENGLISH, "AÇÃO À PÂQUES, ÂGÉ", "ﬁ … “x” ＡＢ", "São Tomé"])
def test_what_is_right_stays_as_it_is(text):
    assert mend(text) == text


def test_utf8_with_a_lost_byte_stays_utf8():
    broken = "Десять солдат погибли — сообщили власти".encode()[:-1]
    assert decode(broken).text == "Десять солдат погибли — сообщили власт\ufffd"


def test_what_was_assumed_is_told_to_who_asks(tmp_path):
    found = read_bytes(tmp_path, "a.txt", FRENCH.encode("cp1252"))
    [note] = troubles(found)
    assert (note.reason, note.detail, note.failure) == ("read as cp1252", True, False)
    assert documents(found)[0].text == FRENCH


@given(st.binary())
def test_any_bytes_give_a_text_that_can_be_written_or_none(raw):
    decoded = decode(raw)
    if decoded:
        decoded.text.encode()
        assert "\r" not in decoded.text


@given(st.text())
def test_any_text_in_utf8_is_that_text_unless_it_is_mojibake(text):
    raw = text.encode(errors="ignore")
    decoded = decode(raw)
    if decoded and not decoded.assumed:
        assert decoded.text == raw.decode().removeprefix("\ufeff").removeprefix("\ufeff").replace("\r\n", "\n").replace(
            "\r", "\n"
        )
