"""Which files of folders are read."""

import pytest

from claimx.reading.fields import Fields
from tests.reading.given import WORDS, documents, pdf, reading, reasons, troubles


def ids(folder, **fields):
    return [item.doc_id for item in documents(reading(folder, fields=Fields(**fields)))]


@pytest.fixture
def folder(tmp_path):
    for name in ("a.txt", "old/b.txt", "old/deep/c.md", "new/d.txt", "new/draft.txt"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}: 12 killed")
    return tmp_path / "in"


def test_globs(folder):
    assert ids(folder, include=("*.md",)) == ["old/deep/c.md"]
    assert ids(folder, include=("new/*", "a.txt"), exclude=("draft*",)) == ["a.txt", "new/d.txt"]
    assert ids(folder, exclude=("old/",)) == ["a.txt", "new/d.txt", "new/draft.txt"]


def test_a_file_of_what_to_ignore(folder):
    (folder / ".claimxignore").write_text("# drafts\ndraft*\n/old/**\n!/old/b.txt\n")
    assert ids(folder) == ["a.txt", "new/d.txt", "old/b.txt"]


def test_links_are_followed_once_and_never_in_circles(folder):
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "e.txt").write_text("2 hurt")
    (folder / "loop").symlink_to(folder)
    (outside / "back").symlink_to(outside)
    (folder / "same.txt").symlink_to(folder / "a.txt")
    (folder / "x").symlink_to(outside)
    (folder / "y").symlink_to(outside)
    (folder / "z.txt").symlink_to(outside / "e.txt")
    found = ids(folder)
    assert found == ["a.txt", "new/d.txt", "new/draft.txt", "old/b.txt", "old/deep/c.md", "x/e.txt", "z.txt"]


def test_what_is_not_read_is_counted_by_suffix(folder):
    for name in ("1.png", "2.PNG", "3.doc", "LICENSE"):
        (folder / name).write_bytes(b"\x89\x00")
    found = reading(folder)
    assert sorted(item.counted for item in troubles(found)) == [".doc", ".png", ".png", "no suffix"]
    assert not any(item.failure for item in troubles(found))


def test_content_tells_what_a_suffix_does_not(folder):
    from reportlab.platypus import Paragraph

    (folder / "report").write_bytes(pdf(Paragraph(WORDS)))
    (folder / "page.php").write_text(f"<!DOCTYPE html><html><body><p>{WORDS}</p></body></html>")
    (folder / "program.jar").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    assert ids(folder)[-2:] == ["page.php", "report"]


AGENCY = """At least sixteen civilians, among them four children, were killed near Hasaka on Tuesday when shells hit the
market, the monitor said. Another 292 were wounded. The army denied that it had fired on the town, and spoke of thirty
fighters neutralised in the area since Monday. Rescue workers said that they had recovered twelve bodies."""


def test_copies_are_left_out_and_near_copies_told(folder):
    (folder / "a.txt").write_text(AGENCY)
    (folder / "b.txt").write_text(AGENCY.replace(" ", "  ").upper())
    (folder / "c.txt").write_text(f"{AGENCY} More to follow.")
    (folder / "d.txt").write_text("At least sixteen civilians were killed elsewhere, the monitor said in other words.")
    found = reading(folder, fields=Fields(dedupe=True, exclude=("old", "new")))
    assert [item.doc_id for item in documents(found)] == ["a.txt", "c.txt", "d.txt"]
    assert f"{folder}/b.txt: the same text as a.txt, left out" in reasons(found)
    assert f"{folder}/c.txt: nearly the same text as a.txt" in reasons(found)
    assert len(troubles(found)) == 2
    assert len(ids(folder)) == 8
