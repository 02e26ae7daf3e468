"""The page: what it holds, and how it behaves in a real browser."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from claimx.claim import Claim
from claimx.extras import MissingExtraError
from claimx.places.gazetteer import Place
from claimx.places.locate import Located
from claimx.reading.document import Document
from claimx.reporting.atlas import atlas
from claimx.reporting.captions import CAPTIONS
from claimx.reporting.charts import by_day, by_name, figures
from claimx.reporting.report import report
from tests.reporting.browser import BROWSER, DRIVER, browser, opened, requests

EVIL = '<script>window.hacked = 1</script><img src="http://example.com/x.png"> \u202eevil'
TEXT = f"😀 Wanderers came.\n\n{EVIL} *Twelve* soldiers were killed, AFP said. *At least 3* were hurt."


@pytest.fixture
def document(make_claim):
    """A text that is out to do harm, and its two claims."""
    before, first, between, second, after = TEXT.split("*")
    text = before + first + between + second + after
    begin, end = text.index(EVIL), text.index(" At least")
    source = text.index("AFP")
    one = make_claim(
        doc_title=EVIL, quantity_start=len(before), quantity_end=len(before) + 6, sentence=text[begin:end],
        sentence_start=begin, sentence_end=end, source="AFP", source_type="media", source_text="AFP",
        source_start=source, source_end=source + 3, cue="said", cue_start=source + 4, cue_end=source + 8,
        location="Hasaka", date="2016-07-05", population=EVIL, doc_url="javascript:alert(1)",
    )  # fmt: skip
    start = text.index("At least")
    two = replace(
        one, claim_id="", category="wounded", quantity="At least 3", quantity_start=start, quantity_end=start + 10,
        value=3, low=3, high=None, bound="at_least", sentence=text[start:], sentence_start=start,
        sentence_end=len(text), source=None, source_type="author", source_text=None, source_start=None,
        source_end=None, cue=None, cue_start=None, cue_end=None, modality="hedged", date=None,
    )  # fmt: skip
    return Document("a.txt", text), [one, two]


def fail(trouble):
    raise AssertionError(trouble)


def test_the_page_stands_alone_and_shows_no_markup_of_a_document(document):
    page = report(document[1], {"a.txt": document[0]}, fail)
    assert "<script>window" not in page
    assert "\u202e" not in page
    assert "javascript:" not in page
    assert re.findall(r'(?:src|href)="([^"#][^"]*)"', page) == ["data:,"]
    assert page.count("<script") == 2
    assert "default-src 'none'" in page


def test_captions_are_there_in_both_languages(document):
    assert CAPTIONS["en"].keys() == CAPTIONS["fr"].keys()
    page = report(document[1], {}, fail, lang="fr")
    assert '<html lang="fr">' in page
    assert "Affirmations par type de source" in page


def test_a_text_that_the_claims_are_not_of_is_told_and_not_shown(document):
    told = []
    page = report(document[1], {"a.txt": Document("a.txt", "Something else.")}, told.append)
    assert [trouble.path for trouble in told] == ["a.txt"]
    assert "Something else" not in page


def test_days_become_months_where_they_are_many(make_claim):
    few = [make_claim(date="2016-07-05"), make_claim(date="2016-07-05", category="wounded"), make_claim(date="2016")]
    bars = by_day([*few, make_claim()])
    assert (bars.name, bars.rows, bars.undated) == ("days", [["2016-07-05", "1", "1"]], 2)
    assert sum(segment.height for segment in bars.segments) == pytest.approx(180)
    many = [make_claim(date=f"2016-{month:02}-{day:02}") for month in range(1, 4) for day in range(1, 29)]
    assert (by_day(many).name, [row[0] for row in by_day(many).rows]) == ("months", ["2016-01", "2016-02", "2016-03"])
    assert by_day([make_claim()]) is None
    assert by_name("sources", "source", ["AFP", "AFP", "SANA"]).rows == [["AFP", "2"], ["SANA", "1"]]


def test_figures_of_one_place_and_day_stand_side_by_side_and_are_not_added(make_claim):
    same = {"location": "Hasaka", "date": "2016-07-05"}
    claims = [
        make_claim(source="AFP", source_type="media", **same),
        make_claim(source="SANA", source_type="media", value=16, low=16, high=None, bound="at_least", **same),
        make_claim(value=None, low=3, high=5, bound="range", **same),
        make_claim(source="AFP", source_type="media", category="wounded", **same),
        make_claim(source="AFP", source_type="media", location="Gao", date="2016-07"),
    ]
    [figure] = figures(claims, "(the author)")
    assert (figure.place, figure.day, figure.category) == ("Hasaka", "2016-07-05", "killed")
    assert [point.says for point in figure.points] == ["(the author): 3–5", "AFP: 12", "SANA: ≥16"]
    span, dot, bound = figure.points
    assert (span.at, span.first < span.last, dot.first == dot.last == dot.at) == (None, True, True)
    assert (bound.open_above, bound.at < bound.last, dot.at < bound.at) == (True, True, True)


def test_places_are_on_the_map_each_with_its_doubt_and_the_unknown_are_listed(make_claim):
    homs = Place("169577", "Homs", 34.7, 36.7, "SY", 775_404)
    gao = Place("2457161", "Gao", 16.3, -0.0, "ML", 87_000)
    claims = [make_claim(location="Homs"), make_claim(location="Hims"), make_claim(location="Gao"), make_claim(),
              make_claim(location="<b>Nowhere</b>")]  # fmt: skip
    places = {"Homs": Located(homs, True), "Hims": Located(homs, True), "Gao": Located(gao, False)}
    drawn = atlas(claims, {("a.txt", name): places.get(name) for name in ("Homs", "Hims", "Gao", "<b>Nowhere</b>")})
    assert [(s.place.name, s.said, s.certain, s.claims) for s in drawn.spots] == [
        ("Homs", "Homs, Hims", True, 2),
        ("Gao", "Gao", False, 1),
    ]
    left, top, width, height = map(float, drawn.view.split())
    assert all(left < spot.x < left + width and top < spot.y < top + height for spot in drawn.spots)
    assert drawn.unknown == [("<b>Nowhere</b>", 1)]
    assert drawn.outline.startswith("M")


def test_a_missing_library_is_said(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "jinja2", None)
    with pytest.raises(MissingExtraError, match=r"claimx\[report\]"):
        report([], {}, fail)


def test_report_on_the_command_line(claimx, document, tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text(document[0].text, encoding="utf-8")
    (tmp_path / "c.jsonl").write_text("".join(claim.to_json() + "\n" for claim in document[1]))
    options = ("--documents", tmp_path / "docs", "-o", tmp_path / "r.html")
    ended = claimx("report", tmp_path / "c.jsonl", *options)
    assert (ended.status, ended.out, ended.err) == (0, "", "")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Wanderers came" in page
    assert claimx("report", tmp_path / "c.jsonl").status == 2
    assert claimx("report", tmp_path / "none.jsonl", "-o", tmp_path / "r.html").status == 1


needs_browser = pytest.mark.skipif(not (BROWSER and DRIVER), reason="no chromium and chromedriver on this machine")


@pytest.fixture(scope="module")
def driver():
    driver = browser()
    yield driver
    driver.quit()


@pytest.fixture
def page(driver, tmp_path):
    """Open a report and promise that it asked for nothing and complained of nothing."""

    def show(claims: list[Claim], texts: dict[str, Document] | None = None, **options: str):
        (tmp_path / "r.html").write_text(report(claims, texts or {}, fail, **options), encoding="utf-8")
        opened(driver, tmp_path / "r.html")
        return driver

    yield show
    assert requests(driver) == []
    assert driver.get_log("browser") == []


def texts(driver, selector):
    return [element.text for element in driver.find_elements("css selector", selector)]


@needs_browser
def test_rows_are_sorted_and_filtered(page, make_claim):
    numbers = (3, 20, 12)
    claims = [
        make_claim(f"*{n}* died.", value=n, low=n, high=n, date=f"2016-07-{n:02}", location=f"P{n}") for n in numbers
    ]
    vague = {"category": "wounded", "value": None, "low": 24, "high": None, "bound": "vague"}
    claims.append(make_claim("*Dozens* hurt.", **vague, source="AFP", source_type="media"))
    driver = page(claims)
    head = driver.find_element("css selector", "th[data-field=number]")
    head.find_element("css selector", "button").click()
    assert (texts(driver, "td.number"), head.get_attribute("aria-sort")) == (["3", "12", "20", "dozens"], "ascending")
    head.find_element("css selector", "button").click()
    assert (texts(driver, "td.number"), head.get_attribute("aria-sort")) == (["dozens", "20", "12", "3"], "descending")
    driver.find_element("css selector", "[name=category] [value=wounded]").click()
    assert (texts(driver, "td.number"), texts(driver, "#shown")) == (["dozens"], ["1 of 4 claims"])
    driver.find_element("css selector", "[name=category] [value='']").click()
    driver.find_element("name", "location").send_keys("p2")
    assert texts(driver, "td.number") == ["20"]
    driver.find_element("name", "location").clear()
    driver.find_element("name", "search").send_keys("AFP")
    assert texts(driver, "td.number") == ["dozens"]
    driver.find_element("name", "search").clear()
    driver.execute_script("document.querySelector('[name=until]').value = '2016-07-12'")
    driver.find_element("name", "search").send_keys("d")
    assert texts(driver, "td.number") == ["12", "3"]


@needs_browser
def test_a_row_leads_to_its_place_in_the_text_and_back(page, document):
    driver = page(document[1], {"a.txt": document[0]})
    driver.find_element("name", "search").send_keys("hasaka")
    driver.find_elements("css selector", "#rows tr")[1].click()
    here = driver.switch_to.active_element
    assert (here.tag_name, here.text, here.get_attribute("class")) == ("mark", "At least 3", "quantity here")
    assert texts(driver, "#text mark") == ["Twelve", "AFP", "said", "At least 3"]
    shown = driver.find_element("id", "text").get_attribute("textContent")
    assert shown == document[0].text.replace("\u202e", " ")
    driver.find_element("css selector", "#text mark[data-claim='0']").send_keys("\ue007")  # Enter
    back = driver.switch_to.active_element
    assert (back.tag_name, back.text) == ("button", "12")
    back.send_keys("\ue007")
    assert driver.switch_to.active_element.text == "Twelve"
    assert driver.execute_script("return window.hacked") is None
    assert driver.find_elements("css selector", "main img, main script, #about a") == []


@needs_browser
def test_without_texts_the_sentences_are_shown(page, document):
    driver = page(document[1], lang="fr")
    driver.find_element("css selector", "#rows tr").click()
    assert texts(driver, "#text p em") == [CAPTIONS["fr"]["no_text"]]
    assert texts(driver, "#text mark.quantity") == ["Twelve", "At least 3"]


@needs_browser
def test_ten_thousand_claims_come_as_one_scrolls(page, make_claim):
    driver = page([make_claim(doc_id=f"{n // 5}", value=n, low=n, high=n) for n in range(10_000)])
    assert texts(driver, "#shown") == ["10,000 of 10,000 claims"]
    before = len(driver.find_elements("css selector", "#rows tr"))
    scroll = "const box = document.getElementById('scroll'); box.scrollTop = box.scrollHeight; return 0"
    driver.execute_script(scroll)
    driver.execute_async_script("setTimeout(arguments[0], 200)")
    assert before < len(driver.find_elements("css selector", "#rows tr")) < 10_000
    driver.find_element("css selector", "th[data-field=number] button").click()
    driver.find_element("css selector", "th[data-field=number] button").click()
    assert driver.find_element("css selector", "td.number").text == "9,999"


@needs_browser
def test_it_is_readable_on_a_phone_and_named_for_screen_readers(page, document):
    driver = page(document[1], {"a.txt": document[0]})
    driver.set_window_size(500, 900)  # the narrowest that Chromium opens
    width = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert driver.execute_script(width) <= 0
    assert driver.find_element("css selector", "#rows td.number").is_displayed()
    for control in driver.find_elements("css selector", "input, select, button, [role=region], svg[role=img], aside"):
        assert control.accessible_name, control.get_attribute("outerHTML")
    driver.set_window_size(1400, 900)
