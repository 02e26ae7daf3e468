"""The command line as a process, with the real extraction: what it gives, what it loads."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from claimx.cli.main import COMMANDS

CLAIMX = [sys.executable, "-c", "from claimx.cli.main import main; main()"]
SAMPLES = Path(__file__).parent.parent.parent / "samples"
HEAVY = {"spacy", "onnxruntime", "tokenizers", "dateparser", "py3langid", "charset_normalizer", "numpy", "rich"}


def test_output_is_the_same_on_every_run_and_with_any_number_of_processes():
    runs = [
        subprocess.run(
            [*CLAIMX, "extract", SAMPLES, "--jobs", jobs],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": jobs},
        ).stdout
        for jobs in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert runs[0]


def loaded(code):
    """Run code in a new process; return the modules it loads, and fail when it opens a socket."""
    watched = f"""
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise AssertionError("a socket was opened")
sys.addaudithook(refuse)
try:
    {code}
except SystemExit as ended:
    assert not ended.code
print("\\n" + " ".join(sys.modules))
"""
    ended = subprocess.run([sys.executable, "-c", watched], capture_output=True, text=True, check=True)
    return set(ended.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["schema"],
        *([command, "--help"] for command in ("extract", "show", "explain", "attributions", "text")),
    ],
)
def test_what_needs_no_model_loads_none(arguments):
    code = f"sys.argv[1:] = {arguments}; from claimx.cli.main import main; main()"
    assert not loaded(code) & HEAVY


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_the_list_of_commands_says_of_it(name):
    assert import_module(f"claimx.cli.{name}").command.help.startswith(COMMANDS[name])


def test_importing_loads_nothing_heavy_and_opens_no_socket():
    assert not loaded("import claimx; claimx.Document; claimx.pipe; claimx.Claim") & (HEAVY | {"click", "sqlite3"})


def test_a_run_itself_loads_no_model():
    code = "import claimx.running.run, claimx.reporting.progress, claimx.cli.extract"
    assert not loaded(code) & HEAVY


def test_reading_a_page_opens_no_socket(tmp_path):
    (tmp_path / "a.html").write_text(
        "<html><body><h1>Attack</h1><p>Twelve soldiers were killed near Gao.</p></body></html>"
    )
    assert "trafilatura" in loaded(f"sys.argv[1:] = ['text', '{tmp_path}']; from claimx.cli.main import main; main()")
