"""English."""

from claimx.languages.en.numbers import NUMBERS
from claimx.languages.en.pronouns import PRONOUNS
from claimx.languages.en.sentences import SENTENCES
from claimx.languages.en.signals import SIGNALS
from claimx.languages.en.when import WHEN
from claimx.languages.shape import Language

LANGUAGE = Language(signals=SIGNALS, pronouns=PRONOUNS, sentences=SENTENCES, numbers=NUMBERS, when=WHEN)
