import pytest

from tests.benchmarks.__main__ import BENCHMARKS, put
from tests.readme import README, refreshed


def test_sessions_in_the_readme_are_what_one_gets():
    shown = README.read_text(encoding="utf-8")
    assert shown.count("```console") >= 4
    assert refreshed(shown) == shown


@pytest.mark.parametrize("name", BENCHMARKS)
def test_every_benchmark_has_its_table_in_the_readme(name):
    written = put(README.read_text(encoding="utf-8"), name, "| a |\n|---|\n| 1 |\n")
    assert f"<!-- {name} -->\n\n| a |\n|---|\n| 1 |\n\n<!-- /{name} -->\n" in written
    assert put(written, name, "| a |\n|---|\n| 1 |\n") == written


def test_a_page_without_a_place_for_a_table_is_refused():
    with pytest.raises(ValueError, match="quality"):
        put("nothing", "quality", "| a |\n")
