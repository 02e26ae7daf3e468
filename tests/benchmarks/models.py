"""The spaCy pipelines that claimx is measured against: those it is built on, with all their components."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

from claimx.languages import language

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def model(lang: str) -> Language:
    """Load the pipeline of a language."""
    loaded: Language = import_module(language(lang).model).load()
    return loaded


def model_name(lang: str) -> str:
    """Return the name and version of that pipeline."""
    name = language(lang).model
    return f"{name} {version(name)}"
