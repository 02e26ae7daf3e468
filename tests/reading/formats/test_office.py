"""Word, Excel and tables without marks."""

from datetime import date, datetime

from claimx.reading.fields import Fields
from tests.reading.given import WORDS, document, documents, excel, read_bytes, reasons, word, zipped

ROWS = [["place", "killed", "injured"], ["Gao", "12", "30"], ["Kidal", "", "4"]]
LINES = "| place | killed | injured |\n| Gao | 12 | 30 |\n| Kidal |  | 4 |"


def test_word_gives_paragraphs_and_tables_in_order(tmp_path):
    found = document(read_bytes(tmp_path, "a.docx", word("Bamako, 5 May 2020\n", WORDS, table=ROWS, title="Sitrep 12")))
    assert found.text == f"Sitrep 12\n\nBamako, 5 May 2020\n\n{WORDS}\n\n{LINES}\n"
    assert (found.title, found.date) == ("Sitrep 12", date(2020, 5, 5))


def test_word_under_another_name(tmp_path):
    for name in ("a.txt", "a.zip", "report"):
        assert WORDS in document(read_bytes(tmp_path, name, word(WORDS))).text


def test_word_without_text_is_counted(tmp_path):
    [left] = read_bytes(tmp_path, "a.docx", word())
    assert left.counted == "empty"


def test_a_zip_that_is_no_word_file_is_told(tmp_path):
    assert "damaged" in reasons(read_bytes(tmp_path, "a.docx", zipped({"a.txt": b"12"})))


def test_a_column_of_texts_is_a_document_a_row(tmp_path):
    rows = [["id", "Date", "text"], ["A", datetime(2016, 7, 5), "12 killed"], [7, None, "2 hurt"], [None, None, None]]
    first, second = read_bytes(tmp_path, "a.xlsx", excel(rows))
    assert (first.doc_id, first.date, first.text) == ("A", date(2016, 7, 5), "12 killed")
    assert (second.doc_id, second.date) == ("7", None)


def test_a_sheet_of_figures_is_a_text_of_rows(tmp_path):
    rows = [["Toll by place", None, None], ["place", "killed", "injured"], ["Gao", 12, 30.0], ["Kidal", None, 4]]
    found = document(read_bytes(tmp_path, "a.xlsx", excel(rows)))
    assert found.text == f"Toll by place\n\n{LINES}\n"
    assert found.title == "Toll by place"


def test_csv_with_texts(tmp_path):
    raw = 'id;titre;texte;date\r\nA;Attaque;"Seize civils tués;\nhier";25/03/2023\r\n;;"Deux blessés";05/03/2023\r\n'
    first, second = documents(read_bytes(tmp_path, "a.csv", raw.encode("cp1252")))
    assert (first.doc_id, first.title, first.text) == ("A", "Attaque", "Seize civils tués;\nhier")
    assert (second.doc_id.rpartition("/")[2], second.date) == ("a.csv#2", date(2023, 3, 5))


def test_tsv_utf16_and_other_names_of_columns(tmp_path):
    raw = "key\tbody text\nA\t12 killed, 2 hurt\n"
    found = document(read_bytes(tmp_path, "a.tsv", raw.encode("utf-16"), Fields(text="body text", id="key")))
    assert (found.doc_id, found.text) == ("A", "12 killed, 2 hurt")


def test_a_column_that_is_not_there_is_told(tmp_path):
    assert "no column 'body' among place, killed" in reasons(
        read_bytes(tmp_path, "a.csv", b"place,killed\nGao,12\n", Fields(text="body"))
    )


def test_csv_of_figures(tmp_path):
    raw = "Toll by place,,\n" + "\n".join(",".join(row) for row in ROWS)
    assert document(read_bytes(tmp_path, "a.csv", raw.encode())).text == f"Toll by place\n\n{LINES}\n"


def test_a_long_table_has_its_heading_in_every_part(tmp_path):
    raw = "place,killed\n" + "".join(f"Town {n},{n}\n" for n in range(2500))
    parts = documents(read_bytes(tmp_path, "a.csv", raw.encode()))
    assert [part.doc_id.rpartition("#")[2] for part in parts] == ["1", "2", "3"]
    assert all(part.text.startswith("| place | killed |\n| Town") for part in parts)
    assert sum(part.text.count("Town") for part in parts) == 2500
