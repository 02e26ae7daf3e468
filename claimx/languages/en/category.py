"""What happens to people, in English: lemmas, each list one meaning."""

from claimx.languages.shape import CategoryWords


def _map(category: str, words: str) -> dict[str, str]:
    return {word.replace("_", " "): category for word in words.split()}


SUFFER = {
    **_map(
        "killed",
        """kill slay murder behead decapitate execute massacre slaughter assassinate martyr eliminate
        liquidate butcher lynch hang electrocute gun_down mow_down shoot_dead crush stone bury cremate
        destroy obliterate blow_up finish_off dispatch incinerate exterminate asphyxiate strangle starve
        annihilate immolate disembowel suffocate take_out""",
    ),
    **_map(
        "wounded",
        """wound injure hurt maim burn mutilate scald poison hospitalise hospitalize harm stab disfigure cripple treat
        traumatise""",
    ),
    **_map("casualties", "neutralise neutralize hit shoot gas wipe_out lose affect victimise victimize"),
    **_map(
        "captured",
        """capture arrest detain kidnap abduct imprison jail apprehend hold round_up intern seize snatch incarcerate
        enslave pick_up nab take_away""",
    ),
    **_map("displaced", "displace evacuate uproot relocate drive_out dislodge resettle rehouse"),
    **_map("missing", "trap miss"),
}

PEOPLE_ONLY = frozenset(
    """destroy obliterate annihilate eliminate hit lose affect capture seize hold neutralise neutralize evacuate
    trap bury crush stone relocate dispatch dislodge burn poison treat take hang shoot miss starve suffocate
    snatch""".split()
) | {"blow up", "take out", "wipe out", "pick up", "take away", "finish off", "drive out"}

UNDERGO = {
    **_map("killed", "die perish succumb drown expire fall_dead bleed_out suffocate"),
    **_map("captured", "surrender give_up"),
    **_map("displaced", "flee"),
    **_map("missing", "disappear vanish"),
}

STATES = {
    **_map(
        "killed",
        """dead deceased kia lifeless killed martyred slain beheaded executed murdered slaughtered massacred
        assassinated""",
    ),
    **_map(
        "wounded",
        "wounded wia critical injured hurt bloodied harmed maimed burned burnt unconscious hospitalised hospitalized",
    ),
    **_map("missing", "missing mia unaccounted untraced trapped buried"),
    **_map("captured", "captive hostage prisoner captured kidnapped abducted detained arrested imprisoned jailed"),
    **_map("displaced", "displaced homeless uprooted evacuated"),
    **_map("casualties", "affected"),
}

ACTS = {
    **_map(
        "killed",
        """death killing murder execution beheading massacre slaughter assassination elimination martyrdom slaying
        demise liquidation extermination lynching hanging drowning decapitation life live body corpse remains
        destruction""",
    ),
    **_map("wounded", "injury injuring wounding maiming poisoning hospitalisation hospitalization treatment"),
    **_map("casualties", "loss shooting neutralisation neutralization gassing"),
    **_map(
        "captured",
        """capture arrest detention abduction kidnapping kidnap imprisonment seizure surrender apprehension captivity
        jailing taking""",
    ),
    **_map("displaced", "displacement evacuation flight exodus uprooting expulsion sacking relocation"),
    **_map("missing", "disappearance"),
}

COUNTED = {
    **_map(
        "killed",
        """death fatality body corpse dead deceased martyr killing execution murder beheading assassination drowning
        lynching slain remains""",
    ),
    **_map("casualties", "casualty victim"),
    **_map("wounded", "injury wounded injured maimed"),
    **_map(
        "captured",
        """hostage prisoner captive detainee abductee pow pows arrest abduction kidnapping detention arrestee inmate
        internee""",
    ),
    **_map("displaced", "refugee evacuee displaced idp idps asylum-seeker deportee"),
    **_map("missing", "missing disappearance"),
}

WEAK_COUNTED = frozenset(
    """victim hostage prisoner captive detainee refugee evacuee idp idps inmate abductee martyr asylum-seeker
    deportee pow wounded injured missing""".split()
)

HARM_VERBS = "suffer sustain experience receive incur have report develop need require show exhibit".split()

HARM_NOUNS = {
    **_map(
        "wounded",
        """injury wound burn suffocation symptom poisoning fracture concussion trauma shrapnel amputation treatment
        convulsion asphyxiation spasm vomiting disability""",
    ),
    **_map("casualties", "casualty loss"),
}

LIFE_VERBS = "claim cost take lose give sacrifice".split()
DEATH_VERBS = "burn beat stab hack stone put crush meet shoot".split()
HOLDING = "prisoner hostage captive custody".split()
HOMES = "area city town village country region district neighbourhood neighborhood".split()
LEAVING_HOME = "leave flee abandon lose force drive uproot sack".split()

OUTCOMES = {
    **{(verb, noun): category for verb in HARM_VERBS[:5] for noun, category in HARM_NOUNS.items()},
    **{(verb, noun): "wounded" for verb in HARM_VERBS for noun in ("treatment", "symptom", "hospitalisation")},
    **{(verb, noun): "wounded" for verb in HARM_VERBS[:6] for noun in ("breathing", "respiratory", "breath")},
    **{(verb, noun): "killed" for verb in LIFE_VERBS for noun in ("life", "live")},
    **{(verb, noun): "captured" for verb in ("take", "hold", "keep") for noun in HOLDING},
    **{(verb, "home"): "displaced" for verb in LEAVING_HOME},
    **{(verb, noun): "displaced" for verb in ("leave", "abandon", "quit") for noun in HOMES},
    **{(verb, "refuge"): "displaced" for verb in ("seek", "take", "find")},
    ("seek", "shelter"): "displaced",
    **{("force", verb): "displaced" for verb in ("flee", "leave", "evacuate", "abandon")},
    **{(verb, "death"): "killed" for verb in DEATH_VERBS},
    **{(verb, "dead"): "killed" for verb in ("shoot", "find", "drop", "fall")},
    ("fall", "captive"): "captured",
    ("lay", "arm"): "captured",
    ("bring", "dead"): "killed",
    ("carry", "dead"): "killed",
    ("pull", "dead"): "killed",
    ("pull", "alive"): "missing",
    ("sustain", "gunshot"): "wounded",
    ("go", "missing"): "missing",
    ("report", "missing"): "missing",
    ("take", "hospital"): "wounded",
    ("rush", "hospital"): "wounded",
}

TOLLS = {**_map("killed", "toll tally"), **_map("troops", "presence strength"), **_map("casualties", "loss")}

DEPLOYING = frozenset(
    """deploy send dispatch station mobilise mobilize recruit train withdraw amass mass assemble commit
    redeploy transfer field rotate airlift reinforce embed base enlist hire move contribute post draft
    muster add bring maintain keep command pull deliver sign arm equip gather concentrate pledge order
    authorise authorize conscript import have see draw number estimate believe count put include host ready
    raise provide involve reduce cut increase""".split()
)

MILITARY = frozenset("fight engage enlist deploy serve mobilise mobilize recruit train station infiltrate".split())

ACTING = frozenset(
    """fight attack deploy arrive infiltrate storm advance enter cross patrol serve operate participate return
    withdraw leave join train guard raid ambush assault march occupy besiege surround depart land engage
    defend secure invade retreat gather mass come remain stay stand travel move take work assist support
    help involve battle clash penetrate sneak open target seize capture protect man blow detonate belong
    sign enlist reinforce""".split()
)

CATEGORY = CategoryWords(
    suffer=SUFFER,
    people_only=PEOPLE_ONLY,
    undergo=UNDERGO,
    states=STATES,
    acts=ACTS,
    counted=COUNTED,
    weak_counted=WEAK_COUNTED,
    anaphoric=frozenset({"victim"}),
    outcomes=OUTCOMES,
    tolls=TOLLS,
    bridges=frozenset({"as", "in", "been"}),
    modals=frozenset("have need manage try begin start continue".split()),
    resultatives=frozenset({"dead"}),
    leaving=frozenset(
        "leave render make find report confirm pronounce declare believe fear presume list feel see get have".split()
    ),
    raising=frozenset(
        """report believe fear confirm say think presume suspect know find understand estimate declare pronounce
        allege claim list feel expect suppose announce appear seem verify document record register count
        identify""".split()
    ),
    being=frozenset("be become remain go get lie stay feel turn end appear seem prove".split()),
    subset=frozenset({"including", "include", "included", "incl.", "comprising"}),
    among=frozenset({"among", "amongst"}),
    along=frozenset({"along", "alongside", "besides", "plus", "with", "together"}),
    pursuits={("search", "for"): "missing", ("look", "for"): "missing", ("hunt", "for"): "missing"},
    outcome_links=frozenset(),
    act_links=frozenset({"of", "against"}),
    figure_links=frozenset({"to", "at", "from", "of", "than", "with", "beyond", "past"}),
    rising=frozenset("rise climb reach increase grow mount soar jump fall drop stand go amount".split()),
    number_nouns=frozenset({"number", "figure", "total"}),
    cover=frozenset("rubble debris ruins wreckage".split()),
    under=frozenset({"under", "beneath", "underneath"}),
    likewise=frozenset({"as"}),
    mixed=frozenset({"killed", "wounded", "missing"}),
    numbering=frozenset("number total".split()),
    military=MILITARY,
    deploying=DEPLOYING,
    acting=ACTING,
    forces_of=frozenset(
        """deployment presence dispatch withdrawal force contingent army arrival number total recruitment training
        mobilisation mobilization group convoy unit garrison strength influx pool reinforcement detachment
        battalion brigade patrol team transfer assistance""".split()
    ),
    force_links=frozenset({"with", "by"}),
    units=frozenset(
        "force contingent garrison army battalion brigade detachment unit patrol company platoon squadron corps".split()
    ),
    idle=frozenset(
        """say tell claim state announce report believe think know want hope fear admit deny confess testify declare
        accuse be become seem appear look feel need like love hate expect suspect remember note add warn argue
        insist call describe hear see watch die survive live escape""".split()
    ),
    releasing=frozenset(
        "free release liberate rescue save repatriate acquit pardon swap exchange return escape".split()
    ),
    suffixes=(
        ("", ("s", "es", "ed", "d", "ing")),
        ("e", ("ing", "ed", "es")),
        ("y", ("ies", "ied")),
        ("ie", ("ying",)),
    ),
    doubled=("ed", "ing"),
    irregular={
        **dict.fromkeys(("shot", "shooting"), "shoot"),
        **dict.fromkeys(("slain", "slew"), "slay"),
        **dict.fromkeys(("gassed", "gasses", "gassing"), "gas"),
        "hung": "hang",
        "lost": "lose",
        "fled": "flee",
        "dying": "die",
        "struck": "strike",
        "burnt": "burn",
    },
)
