"""The terminal sessions of README.md: run again and compared by a test, written anew by `python -m tests.readme`.

A session is a fenced block marked `console`: a line that begins with "$ " is a command, what follows is what it prints.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
WIDTH = "120"  # columns of the terminal that the sessions were made in

_SESSION = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def refreshed(text: str) -> str:
    """Return a page with each session's output as it is now; the sessions share one folder that holds samples/.

    Raises:
        RuntimeError: when a command fails, so that no page ever shows a failure.
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "samples").symlink_to(ROOT / "samples")
        return _SESSION.sub(lambda session: _rerun(session[0], folder), text)


def _rerun(session: str, folder: str) -> str:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "COLUMNS": WIDTH, "NO_COLOR": "1"}
    lines = []
    for command in re.findall(r"^\$ (.*)$", session, re.MULTILINE):
        ended = subprocess.run(
            ["bash", "-c", f"exec 2>&1; {command}"],
            capture_output=True,
            text=True,
            cwd=folder,
            env=environment,
            check=False,
        )
        if ended.returncode or "Traceback (" in ended.stdout:
            raise RuntimeError(f"{command}\n{ended.stdout}")
        lines += [f"$ {command}", *(line.rstrip() for line in ended.stdout.splitlines())]
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
