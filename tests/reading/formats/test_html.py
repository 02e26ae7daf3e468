# ruff: noqa: E501 (pages are as wide as they are)
"""Pages as ten kinds of news sites mark them up, written for this test."""

from datetime import date

import pytest

from tests.reading.given import document, read_bytes

PARAGRAPHS = [
    "At least 16 civilians were killed near Hasaka on Tuesday when shells hit a crowded market, the monitor said.",
    "Another 292 people were wounded, according to the provincial health directorate, which appealed for blood.",
    "“We counted twelve bodies,” said a rescue worker who asked not to be named for fear of reprisals.",
    "The army denied that it had fired on the town, and said that thirty fighters were “neutralised” in the area.",
]
P = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
JUNK = ("cookies", "Subscribe", "Also read", "Share", "World", "Copyright", "Advertisement")
HEAD = '<meta charset="utf-8"><title>Shells hit market, 16 killed - {site}</title>'
NAV = '<header><a href="/">{site}</a><nav><ul><li><a href="/world">World</a></li><li><a href="/video">Video</a></li></ul></nav></header>'
FOOT = "<footer><ul><li><a href='/terms'>Terms</a></li></ul><p>Copyright 2023 {site}. All rights reserved.</p></footer>"
COOKIES = '<div id="cookie-consent" class="cookie-banner"><p>We use cookies to make this site work.</p><button>Accept all</button></div>'
LD = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Shells hit market, 16 killed",'
    '"datePublished":"2023-03-05T10:12:00Z","author":{"@type":"Person","name":"Jane Doe"},"publisher":{"@type":"Organization","name":"Example"}}</script>'
)
OG = '<meta property="og:title" content="Shells hit market, 16 killed"><meta property="article:published_time" content="2023-03-05T10:12:00+00:00"><meta property="og:url" content="https://example.org/2023/03/05/shells">'
RELATED = '<aside class="related"><h3>Also read</h3><ul><li><a href="/1">Five dead in bus crash</a></li><li><a href="/2">Nine hurt in fire</a></li></ul></aside>'
SHARE = '<div class="share-buttons"><a href="#">Share</a><a href="#">Tweet</a></div>'
NEWSLETTER = '<div class="newsletter-signup"><h4>Subscribe to our newsletter</h4><form><input type="email"><button>Subscribe</button></form></div>'

SITES = {
    "broadcaster": f"<html><head>{HEAD}{LD}</head><body>{COOKIES}{NAV}<main><article><header><h1>Shells hit market, 16 killed</h1><div><time datetime='2023-03-05T10:12:00Z'>5 March 2023</time></div></header>"
    + "".join(f'<div data-component="text-block"><p class="ssrcss-1q0x1qg">{text}</p></div>' for text in PARAGRAPHS)
    + f"</article></main>{RELATED}{FOOT}</body></html>",
    "agency": f"<html><head>{HEAD}{OG}</head><body>{NAV}<div class='article'><h1 class='ArticleHeadline'>Shells hit market, 16 killed</h1>{SHARE}"
    + "".join(f'<p data-testid="paragraph-{n}" class="text__text">{text}</p>' for n, text in enumerate(PARAGRAPHS))
    + f"</div>{NEWSLETTER}{FOOT}</body></html>",
    "daily": f"<html><head>{HEAD}{OG}</head><body>{COOKIES}{NAV}<section name='articleBody' itemprop='articleBody'><h1>Shells hit market, 16 killed</h1>{P[: len(P) // 2]}{P[len(P) // 2 :]}<div class='ad'>Advertisement</div></section>{FOOT}</body></html>",
    "weblog": f"<html><head>{HEAD}</head><body class='single-post'>{NAV}<div id='content'><article class='post hentry'><h1 class='entry-title'>Shells hit market, 16 killed</h1><div class='entry-meta'><time class='entry-date published' datetime='2023-03-05'>March 5, 2023</time></div><div class='entry-content'>{P}</div></article></div><div id='sidebar'>{RELATED}</div>{FOOT}</body></html>",
    "ministry": f"<html><head>{HEAD}<meta name='dc.date' content='2023-03-05'></head><body>{NAV}<div class='field field--name-body field__item'><h1>Shells hit market, 16 killed</h1>{P}</div>{FOOT}</body></html>",
    "portal of divs": f"<html><head>{HEAD}{LD}</head><body>{NAV}<div class='wrap'><h1>Shells hit market, 16 killed</h1><div class='story-text'>"
    + "<br><br>".join(PARAGRAPHS)
    + f"</div></div>{NEWSLETTER}{FOOT}</body></html>",
    "live page": f"<html><head>{HEAD}{LD}</head><body>{NAV}<main><h1>Shells hit market, 16 killed</h1>"
    + "".join(
        f"<article class='live-post'><time datetime='2023-03-05T1{n}:00:00Z'>1{n}:00</time><p>{text}</p></article>"
        for n, text in enumerate(PARAGRAPHS)
    )
    + f"</main>{FOOT}</body></html>",
    "table layout": f"<html><head>{HEAD}</head><body><table><tr><td colspan=2>{NAV}</td></tr><tr><td><a href='/w'>World</a></td><td><h1>Shells hit market, 16 killed</h1>{P}</td></tr></table>{FOOT}</body></html>",
    "figure and tweets": f"<html><head>{HEAD}{OG}</head><body>{NAV}<article><h1>Shells hit market, 16 killed</h1><figure><img src='a.jpg'><figcaption>The market after the attack. (Photo: Agency)</figcaption></figure>{P}<blockquote class='twitter-tweet'><p>Smoke over the town pic.twitter.com/abc</p></blockquote></article>{RELATED}{FOOT}</body></html>",
    "paged feature": f"<html><head>{HEAD}{LD}</head><body>{COOKIES}{NAV}<div role='main'><h1>Shells hit market, 16 killed</h1><div class='article__body'>{P}</div><div class='pagination'><a href='?p=2'>Next</a></div></div>{SHARE}{RELATED}{FOOT}</body></html>",
}


@pytest.mark.parametrize("site", SITES)
def test_the_article_and_nothing_around_it(tmp_path, site):
    found = document(read_bytes(tmp_path, "a.html", SITES[site].replace("{site}", "Example").encode()))
    assert [text for text in PARAGRAPHS if text not in found.text] == []
    left = [words for words in JUNK if words in found.text]
    assert left == (["World"] if site == "table layout" else [])  # a link in a cell of its own, as a text may be
    assert "Shells hit market, 16 killed" in found.text
    assert "Shells hit market, 16 killed" in found.title
    assert found.text.count("292") == 1


@pytest.mark.parametrize("site", ["broadcaster", "agency", "daily", "weblog", "ministry"])
def test_the_day_of_metadata(tmp_path, site):
    assert document(read_bytes(tmp_path, "a.html", SITES[site].encode())).date == date(2023, 3, 5)


def test_no_day_is_invented(tmp_path):
    page = SITES["table layout"].replace("{site}", "Example")
    assert document(read_bytes(tmp_path, "a.html", page.encode())).date is None


def test_the_address(tmp_path):
    assert (
        document(read_bytes(tmp_path, "a.html", SITES["agency"].encode())).url
        == "https://example.org/2023/03/05/shells"
    )


TABLE = """<table><caption>Toll by district</caption><tr><th rowspan=2>District</th><th colspan=2>Killed</th></tr>
<tr><th>men</th><th>women</th></tr><tr><td>Gao</td><td>12</td><td>3</td></tr><tr><td>Kidal</td><td></td><td>1</td></tr></table>"""


def test_tables_are_rows_under_their_caption(tmp_path):
    page = f"<html><body><article><h1>Toll</h1>{P}{TABLE}<p>Figures of {PARAGRAPHS[0]}</p></article></body></html>"
    text = document(read_bytes(tmp_path, "a.html", page.encode())).text
    rows = "| District | Killed | Killed |\n| District | men | women |\n| Gao | 12 | 3 |\n| Kidal |  | 1 |"
    assert f"Toll by district\n\n{rows}" in text.replace("| |", "|  |")


def test_a_page_that_is_only_a_list_is_read(tmp_path):
    page = f"<html><body><nav>World</nav><ul><li>Gao: 12 killed</li><li>Kidal: 2 wounded</li></ul>{FOOT}</body></html>"
    text = document(read_bytes(tmp_path, "a.html", page.encode())).text
    assert "Gao: 12 killed" in text
    assert "Kidal: 2 wounded" in text


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("windows-1252", '<meta charset="windows-1252">'), ("windows-1251", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
     ("iso-8859-1", '<meta charset="iso-8859-1">'), ("utf-8", '<meta charset="utf-8">'), ("utf-16", "")],
)  # fmt: skip
def test_what_a_page_declares_is_respected(tmp_path, encoding, declared):
    words = (
        "Шестнадцать мирных жителей погибли"
        if "1251" in encoding
        else "Seize civils ont été tués à Gao, déclare un élu"
    )
    page = f"<html><head>{declared}</head><body><p>{words}</p></body></html>"
    assert words in document(read_bytes(tmp_path, "a.html", page.encode(encoding))).text


def test_a_page_under_another_name_is_a_page(tmp_path):
    for name in ("a.txt", "a.aspx", "page"):
        assert "<p>" not in document(read_bytes(tmp_path, name, SITES["agency"].encode())).text
