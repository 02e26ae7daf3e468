"""French."""

from claimx.languages.fr.attribution import ATTRIBUTION
from claimx.languages.fr.category import CATEGORY
from claimx.languages.fr.modality import MODALITY
from claimx.languages.fr.numbers import NUMBERS
from claimx.languages.fr.population import POPULATION
from claimx.languages.fr.sentences import SENTENCES
from claimx.languages.fr.signals import SIGNALS
from claimx.languages.fr.when import WHEN
from claimx.languages.fr.where import WHERE
from claimx.languages.shape import Language

LANGUAGE = Language(
    model="fr_core_news_sm",
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
