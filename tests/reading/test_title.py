import pytest

from claimx.reading.title import headline


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Russia says 62 killed\n\nMoscow said on Monday that", "Russia says 62 killed"),
        ("\n  Russia says 62 killed \n \nMoscow", "Russia says 62 killed"),
        ("# Russia says 62 killed\n\nMoscow", "Russia says 62 killed"),
        ("Russia says 62 killed\nMoscow said", None),
        ("Russia said that 62 were killed.\n\nMoscow", None),
        ("date 2024-05-06 https://example.org/a\n\nHeadline\n\n", None),
        ("2024\n\nMoscow", None),
        ("word " * 40 + "\n\nMoscow", None),
        ("", None),
    ],
)
def test_first_line_is_the_title_when_it_reads_like_one(text, title):
    assert headline(text) == title
