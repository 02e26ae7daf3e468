"""Names of files -> whether they are read: hidden ones, --include, --exclude and .claimxignore."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from claimx.reading.fields import Fields

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE = ".claimxignore"


def hidden(name: str) -> bool:
    """Tell whether a path leads through a hidden folder or to a hidden file, or to what a Mac adds to archives."""
    return any(part.startswith(".") or part == "__MACOSX" for part in PurePosixPath(name).parts)


def wants(name: str, fields: Fields, ignored: Sequence[str] = ()) -> bool:
    """Tell whether a path below a folder, or in an archive, is one to read.

    Globs are those of .gitignore: `*.pdf` anywhere, `old/` a folder, `/notes.txt` at the top only.
    """
    if fields.include and not _globs(tuple(fields.include)).match_file(name):
        return False
    unwanted = (*ignored, *fields.exclude)
    return not unwanted or not _globs(unwanted).match_file(name)


def enters(name: str, fields: Fields, ignored: Sequence[str] = ()) -> bool:
    """Tell whether a folder is one to look into; one that is unwanted may hold files that are wanted after all."""
    unwanted = (*ignored, *fields.exclude)
    again = any(pattern.startswith("!") for pattern in unwanted)
    return again or not unwanted or not _globs(unwanted).match_file(f"{name}/")


def ignored(folder: Path) -> Sequence[str]:
    """Return the lines of a folder's .claimxignore.

    Raises:
        OSError: when there is one that cannot be read.
    """
    file = folder / IGNORE
    return tuple(file.read_text(encoding="utf-8", errors="replace").splitlines()) if file.is_file() else ()


@lru_cache(maxsize=64)
def _globs(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
