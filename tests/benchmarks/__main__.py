"""Every benchmark in turn, each in a process of its own: prints their tables; `--write` puts them into README.md too.

In the README a table stands between `<!-- quality -->` and `<!-- /quality -->`, by the name of its module.
"""

from __future__ import annotations

import re
import subprocess
import sys

from tests.readme import README, ROOT

BENCHMARKS = ("language", "quality", "finders", "choice", "confidence", "speed")


def main() -> None:
    """Run the benchmarks, and write their tables into the README when asked to."""
    page = README.read_text(encoding="utf-8")
    for name in BENCHMARKS:
        command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
        table = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT).stdout
        print(f"{name}\n\n{table}", flush=True)
        page = put(page, name, table)
    if "--write" in sys.argv[1:]:
        README.write_text(page, encoding="utf-8")


def put(page: str, name: str, table: str) -> str:
    """Return a page with the table of one benchmark replaced.

    Raises:
        ValueError: when the page has no place for it.
    """
    place = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
    if not place.search(page):
        raise ValueError(f"the page has no place for the table {name!r}")
    return place.sub(lambda _: f"\n{table}\n", page)


if __name__ == "__main__":
    main()
