# ruff: noqa: E501 (files are as wide as they are)
"""Mails, feeds, subtitles and web archives."""

import gzip
from datetime import date
from email.message import EmailMessage

from tests.reading.formats.test_html import PARAGRAPHS, SITES
from tests.reading.given import WORDS, document, documents, read_bytes, reading, reasons, word


def mail(**headers):
    message = EmailMessage()
    for name, value in {
        "Subject": "Sitrep Gao – 12 tués",
        "From": "Ops <ops@example.org>",
        "Date": "Sun, 05 Mar 2023 10:00:00 +0000",
        **headers,
    }.items():
        message[name] = value
    return message


def test_a_mail_with_its_best_body_and_what_is_attached(tmp_path):
    message = mail()
    message.set_content(f"{WORDS}\n")
    message.add_alternative(f"<p>{WORDS}</p><p>unsubscribe</p>", subtype="html")
    message.add_attachment(word("2 hurt"), maintype="application", subtype="octet-stream", filename="../sitrep.docx")
    body, attached = documents(read_bytes(tmp_path, "a.eml", message.as_bytes()))
    assert (body.text, body.title, body.date) == (f"{WORDS}\n", "Sitrep Gao – 12 tués", date(2023, 3, 5))
    assert (attached.text, attached.doc_id) == ("2 hurt\n", f"{tmp_path}/a.eml!sitrep.docx")


def test_a_mail_of_html_in_an_old_encoding(tmp_path):
    message = mail()
    message.set_content("<div>Seize civils tués à Gao</div><div>Deux blessés</div>", subtype="html", charset="cp1252")
    assert (
        document(read_bytes(tmp_path, "mail", message.as_bytes())).text == "Seize civils tués à Gao\n\nDeux blessés\n"
    )


def test_a_mailbox(tmp_path):
    parts = []
    for number in range(3):
        message = mail(**{"Subject": f"Sitrep {number}"})
        message.set_content(f"{number} killed.\nFrom 12:00 on there was shelling.\n")
        parts.append(
            b"From ops@example.org Sun Mar  5 10:00:00 2023\n"
            + message.as_bytes().replace(b"\nFrom 12", b"\n>From 12")
            + b"\n"
        )
    found = documents(read_bytes(tmp_path, "a.mbox", b"".join(parts)))
    assert [item.doc_id.rpartition("#")[2] for item in found] == ["1", "2", "3"]
    assert found[2].text.strip() == "2 killed.\nFrom 12:00 on there was shelling."
    assert len(documents(read_bytes(tmp_path, "box", b"".join(parts)))) == 3


def test_a_page_saved_with_its_pictures(tmp_path):
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://example.org/a"
    message["Subject"], message["Date"] = "x", "Sun, 05 Mar 2023 10:00:00 +0000"
    message.set_content(SITES["agency"], subtype="html")
    message.add_related(b"\x89PNG", maintype="image", subtype="png")
    [found] = documents(read_bytes(tmp_path, "a.mhtml", message.as_bytes()))
    assert found.url == "https://example.org/a"
    assert all(text in found.text for text in PARAGRAPHS)


RSS = """<?xml version="1.0" encoding="windows-1252"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
<item><title>Seize tués à Gao</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Sun, 05 Mar 2023 10:00:00 GMT</pubDate>
<description>Court</description><content:encoded><![CDATA[<p>Seize civils tués.</p><p>Deux blessés.</p>]]></content:encoded></item>
<item><title>Deux blessés</title><description>&lt;b&gt;Deux&lt;/b&gt; blessés &amp;amp; un mort</description></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:1</id><title>Attack</title><updated>2023-03-05T10:00:00Z</updated>
<link rel="self" href="https://example.org/self"/><link href="https://example.org/1"/><summary type="html">12 killed</summary></entry></feed>"""


def test_feeds(tmp_path):
    first, second = read_bytes(tmp_path, "a.xml", RSS.encode("cp1252"))
    assert (first.doc_id, first.url, first.date) == ("g1", "https://example.org/1", date(2023, 3, 5))
    assert first.text == "Seize tués à Gao\n\nSeize civils tués.\n\nDeux blessés.\n"
    assert second.text == "Deux blessés & un mort\n" or second.text == "Deux blessés\n\nDeux blessés & un mort\n"
    entry = document(read_bytes(tmp_path, "a.atom", ATOM.encode()))
    assert (entry.doc_id, entry.url, entry.text) == ("tag:1", "https://example.org/1", "Attack\n\n12 killed\n")


def test_a_feed_cut_short_gives_what_was_whole(tmp_path):
    raw = RSS.encode("cp1252")
    found = read_bytes(tmp_path, "a.rss", raw[: raw.index(b"</description></item></channel>")])
    assert [item.doc_id for item in documents(found)] == ["g1"]
    assert "damaged after entry 1" in reasons(found)


SRT = "1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>At least 16 civilians</i>\r\nwere killed.\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\n- 292 were hurt.\r\n"
VTT = "WEBVTT\nKind: captions\n\nNOTE 5 killed\n\n00:01.000 --> 00:03.000 align:start\nAt least 16 civilians\n\n00:03.000 --> 00:04.000\nAt least 16 civilians\nwere killed.\n"


def test_subtitles(tmp_path):
    assert (
        document(read_bytes(tmp_path, "a.srt", SRT.encode())).text
        == "At least 16 civilians were killed.\n- 292 were hurt.\n"
    )
    assert document(read_bytes(tmp_path, "a.vtt", VTT.encode())).text == "At least 16 civilians\nwere killed.\n"


def warc_record(kind, url, body):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1d4b0e-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def http(body, content_type="text/html; charset=utf-8", status="200 OK", more=""):
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{more}Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    )


def warc():
    page = SITES["agency"].encode()
    return [
        warc_record("request", "https://example.org/a", b"GET /a HTTP/1.1\r\n\r\n"),
        warc_record("response", "https://example.org/a", http(page)),
        warc_record("response", "https://example.org/b", http(gzip.compress(page), more="Content-Encoding: gzip\r\n")),
        warc_record(
            "response",
            "https://example.org/c",
            http("Seize civils tués".encode("cp1252"), "text/plain; charset=windows-1252"),
        ),
        warc_record("response", "https://example.org/d", http(page, status="404 Not Found")),
        warc_record("response", "https://example.org/e.png", http(b"\x89PNG", "image/png")),
    ]


def test_web_archives(tmp_path):
    for name, raw in (("a.warc", b"".join(warc())), ("a.warc.gz", b"".join(map(gzip.compress, warc())))):
        found = documents(read_bytes(tmp_path, name, raw))
        assert [item.url for item in found] == [f"https://example.org/{letter}" for letter in "abc"]
        assert all(text in item.text for text in PARAGRAPHS for item in found[:2])
        assert found[2].text == "Seize civils tués"
        assert found[2].date is None  # the day of the crawl is not that of the page


def test_a_web_archive_cut_short(tmp_path):
    raw = b"".join(warc()[:3])
    found = read_bytes(tmp_path, "a.warc", raw[: len(raw) - 300])
    assert documents(found)[0].url == "https://example.org/a"
    packed = b"".join(map(gzip.compress, warc()[:3]))
    found = read_bytes(tmp_path, "a.warc.gz", packed[:-300])
    assert documents(found)[0].url == "https://example.org/a"
    assert "cut short" in reasons(found)


def test_heavy_libraries_come_with_their_format_only(tmp_path):
    import subprocess
    import sys

    (tmp_path / "a.txt").write_text(WORDS)
    heavy = ("trafilatura", "pypdfium2", "docx", "openpyxl", "warcio", "lxml", "backports.zstd", "charset_normalizer")
    code = (
        "import sys\nfrom claimx.reading.fields import Fields\nfrom claimx.reading.paths import read\n"
        f"assert len(list(read([{str(tmp_path / 'a.txt')!r}], Fields(), None))) == 1\n"
        f"assert not [name for name in {heavy!r} if name in sys.modules]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    assert reading(tmp_path)
