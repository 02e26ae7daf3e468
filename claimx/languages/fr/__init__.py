"""French."""

from claimx.languages.fr.numbers import NUMBERS
from claimx.languages.fr.pronouns import PRONOUNS
from claimx.languages.fr.sentences import SENTENCES
from claimx.languages.fr.signals import SIGNALS
from claimx.languages.fr.when import WHEN
from claimx.languages.shape import Language

LANGUAGE = Language(signals=SIGNALS, pronouns=PRONOUNS, sentences=SENTENCES, numbers=NUMBERS, when=WHEN)
