from datetime import date

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

from tests.reading.given import document, pdf, read_bytes

STYLES = getSampleStyleSheet()
BODY, HEADING = STYLES["BodyText"], STYLES["Heading1"]
FACTS = [
    "At least sixteen civilians, among them four children, were killed near Hasaka when shells hit the market.",
    "The provincial administration said that another 292 people were wounded and that 1,200 families had fled.",
    "Anti-government fighters denied responsibility; a spokesman spoke of disinformation by the authorities.",
    "Rescue workers recovered twelve bodies from the rubble on Wednesday, and warned that more were missing.",
    "In the north, thirty soldiers were captured after a counter-offensive that lasted for eleven days.",
]


def paragraphs(number):
    return [Paragraph(" ".join(f"({n}.{at}) {fact}" for at, fact in enumerate(FACTS)), BODY) for n in range(number)]


def expected(number):
    return [" ".join(f"({n}.{at}) {fact}" for at, fact in enumerate(FACTS)) for n in range(number)]


def read(folder, raw):
    return document(read_bytes(folder, "a.pdf", raw))


def test_paragraphs_over_pages_without_running_heads_and_page_numbers(tmp_path):
    raw = pdf(Paragraph("Toll rises in the north", HEADING), *paragraphs(24), running="Situation Report No. 12")
    found = read(tmp_path, raw)
    blocks = found.text.strip().split("\n\n")
    assert blocks[0] == "Toll rises in the north"
    assert blocks[1:] == expected(24)


def test_columns_are_read_one_after_the_other(tmp_path):
    blocks = (
        read(tmp_path, pdf(*paragraphs(14), columns=2, running="Situation Report No. 12")).text.strip().split("\n\n")
    )
    assert blocks == expected(14)


def test_a_word_broken_at_the_end_of_a_line_is_whole(tmp_path):
    raw = pdf(
        Paragraph(
            "The number of casual-<br/>ties rose; anti-<br/>government fighters and pro-<br/>Russian units fled.", BODY
        )
    )
    assert "casualties rose; anti-government fighters and pro- Russian units" in read(tmp_path, raw).text.replace(
        "pro-R", "pro- R"
    )


def test_tables_are_rows_under_their_caption(tmp_path):
    rows = [["Place", "Killed", "Injured"], ["Gao", "12", "30"], ["Kidal North", "", "4"]]
    raw = pdf(
        *paragraphs(1),
        Paragraph("Table 1. Toll by place", BODY),
        Spacer(1, 6),
        Table(rows),
        Spacer(1, 6),
        *paragraphs(1),
    )
    text = read(tmp_path, raw).text
    assert (
        "Table 1. Toll by place\n\n| Place | Killed | Injured |\n| Gao | 12 | 30 |\n| Kidal North |  | 4 |\n\n(0.0)"
        in text
    )


def test_the_title_and_the_day(tmp_path):
    found = read(tmp_path, pdf(Paragraph("GENEVA, 5 May 2020 - Twelve people died.", BODY), title="Sitrep 12"))
    assert (found.title, found.date) == ("Sitrep 12", date(2020, 5, 5))


def test_an_empty_page_is_no_fault(tmp_path):
    text = read(tmp_path, pdf(*paragraphs(1), PageBreak(), Spacer(1, 1), PageBreak(), *paragraphs(1))).text
    assert text.strip().split("\n\n") == expected(1) * 2
