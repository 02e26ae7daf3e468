"""A headless Chromium that tests look at pages with, from the system's packages; None where there is none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")


def browser(width: int = 1400, height: int = 900) -> Chrome:
    """Start one that notes every request."""
    options = ChromeOptions()
    options.binary_location = BROWSER
    for argument in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--window-size={width},{height}",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return Chrome(options, Service(DRIVER))


def opened(driver: Chrome, path: Path) -> None:
    """Open a page, with the notes of what was before forgotten."""
    driver.get("about:blank")
    driver.get_log("performance")
    driver.get_log("browser")
    driver.get(path.as_uri())


def requests(driver: Chrome) -> list[str]:
    """Return the addresses that were asked for since the page was opened, data: and its own left out."""
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    return [url for url in asked if url != driver.current_url and not url.startswith("data:")]
