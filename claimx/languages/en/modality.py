"""English hedges, plans and denials."""

from claimx.languages.shape import ModalityWords

MODALITY = ModalityWords(
    hedges=frozenset(
        """possibly reportedly allegedly purportedly supposedly apparently seemingly presumably probably likely
        perhaps maybe potentially conceivably unconfirmed alleged purported suspected reported rumoured rumored
        unverified ostensibly presumed""".split()
    ),
    hedging_verbs=frozenset(
        """believe fear suspect presume think report allege rumour rumor suppose appear seem suggest assume say
        speculate guess doubt understand""".split()
    ),
    hearsay_nouns=frozenset("report rumour rumor claim allegation suggestion suspicion fear speculation".split()),
    confirming=frozenset("confirm verify corroborate substantiate".split()),
    seeming=frozenset({"appear", "seem"}),
    believing=frozenset("believe fear suspect presume think suppose assume speculate guess doubt".split()),
    may=frozenset({"may", "might", "could", "can"}),
    could=frozenset({"could"}),
    planned=frozenset(
        "deployment dispatch withdrawal evacuation transfer recruitment training departure arrival".split()
    ),
    perfect=frozenset({"have"}),
    future=frozenset({"will", "would", "shall", "'ll", "’ll", "wo", "should", "must"}),
    looking_back=frozenset({"will"}),
    future_suffixes=(),
    future_endings=(),
    starting=frozenset({"from"}),
    plans=frozenset(
        """plan intend expect threaten vow pledge promise want hope seek prepare propose aim offer urge ask call demand
        request consider order warn going due set""".split()
    ),
    conditions=frozenset({"if", "unless", "whether", "lest", "until"}),
    denials=frozenset(
        """deny refute reject dismiss dispute rebut disprove debunk fabricate fabricated false fake bogus debunked
        baseless unfounded groundless fictitious""".split()
    ),
    unverified=(
        "could not be verified",
        "could not verify",
        "cannot be verified",
        "not be independently",
        "not been verified",
        "could not confirm",
        "could not be confirmed",
        "not been confirmed",
        "cannot independently",
        "cannot verify",
        "unable to verify",
        "unable to confirm",
        "no independent confirmation",
        "not independently verif",
    ),
)
