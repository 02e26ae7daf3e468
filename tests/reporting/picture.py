"""The picture of the report in README.md: `python -m tests.reporting.picture CLAIMS` makes it anew from the samples."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from claimx.claim import Claim
from claimx.reading.texts import texts_of
from claimx.reporting.report import report
from claimx.tables.formats import read_claims
from tests.readme import ROOT
from tests.reporting.browser import browser, opened

PICTURE = Path(__file__).with_name("report.png")


def main() -> None:
    """Open the report of the samples, choose a claim, and keep what is seen."""
    claims = [claim for claim in read_claims(sys.argv[1]) if isinstance(claim, Claim)]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        page.write_text(report(claims, texts_of([str(ROOT / "samples")], print), print), encoding="utf-8")
        driver = browser(1500, 950)
        opened(driver, page)
        driver.find_element("name", "search").send_keys("ministry")
        driver.find_elements("css selector", "#rows tr")[1].click()
        driver.execute_script("document.activeElement.blur(); window.scrollTo(0, 0)")
        driver.save_screenshot(str(PICTURE))
        driver.quit()


if __name__ == "__main__":
    main()
