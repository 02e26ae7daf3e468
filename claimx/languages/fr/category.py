"""What happens to people, in French: lemmas, each list one meaning."""

from claimx.languages.shape import CategoryWords


def _map(category: str, words: str) -> dict[str, str]:
    return {word.replace("_", " "): category for word in words.split()}


SUFFER = {
    **_map(
        "killed",
        """tuer inhumer enterrer assassiner abattre exécuter
        massacrer décapiter égorger éliminer liquider lyncher pendre noyer
        fusiller asphyxier éventrer écraser anéantir occire carboniser descendre trucider""",
    ),
    **_map("wounded", "blesser atteindre mutiler brûler intoxiquer hospitaliser poignarder soigner traumatiser"),
    **_map("casualties", "neutraliser attaquer toucher faucher viser perdre frapper gazer décimer"),
    **_map(
        "captured",
        """capturer arrêter interpeller détenir enlever kidnapper séquestrer emprisonner incarcérer appréhender écrouer
        emmener retenir""",
    ),
    **_map("missing", "ensevelir"),
    **_map("displaced", "déplacer évacuer chasser expulser reloger déraciner"),
}

PEOPLE_ONLY = frozenset(
    """attaquer éliminer abattre liquider anéantir écraser brûler neutraliser toucher atteindre viser perdre
    frapper capturer arrêter enlever déplacer évacuer chasser descendre retenir emmener ensevelir décimer
    soigner faucher intoxiquer""".split()
)

UNDERGO = {
    **_map("killed", "mourir périr décéder succomber"),
    **_map("captured", "se_rendre"),
    **_map("displaced", "fuir"),
    **_map("missing", "disparaître"),
}

STATES = {
    **_map(
        "killed",
        """mort morte morts mortes péri péris décédé décédée décédés décédées tué tuée tués tuées exécuté assassiné
        abattu""",
    ),
    **_map("wounded", "blessé blessée blessés blessées brûlé intoxiqué mutilé hospitalisé"),
    **_map("missing", "disparu disparue disparus disparues introuvable introuvables"),
    **_map("captured", "captif prisonnier otage enlevé arrêté interpellé détenu capturé kidnappé"),
    **_map("displaced", "déplacé déplacée déplacés déplacées évacué sans-abri"),
}

ACTS = {
    **_map(
        "killed",
        """mort décès assassinat meurtre exécution massacre tuerie élimination vie corps cadavre dépouille
        décapitation lynchage""",
    ),
    **_map("casualties", "perte neutralisation combat"),
    **_map("captured", "capture arrestation détention enlèvement kidnapping interpellation rapt captivité"),
    **_map("displaced", "déplacement évacuation fuite exode expulsion"),
    **_map("missing", "disparition"),
    **_map("wounded", "hospitalisation intoxication"),
}

COUNTED = {
    **_map("killed", "mort décès tué corps cadavre martyr meurtre assassinat exécution dépouille décédé"),
    **_map("casualties", "victime perte"),
    **_map("wounded", "blessé blessure brûlé"),
    **_map("captured", "otage prisonnier captif détenu arrestation enlèvement interpellation"),
    **_map("displaced", "réfugié déplacé évacué sinistré"),
    **_map("missing", "disparu disparition"),
}

WEAK_COUNTED = frozenset("victime otage prisonnier captif détenu réfugié déplacé évacué martyr enlèvement".split())

HARM_VERBS = "subir souffrir présenter recevoir".split()
HARM_NOUNS = "blessure brûlure intoxication fracture suffocation".split()

OUTCOMES = {
    **{(verb, noun): "wounded" for verb in HARM_VERBS for noun in HARM_NOUNS},
    ("subir", "perte"): "casualties",
    ("perdre", "vie"): "killed",
    ("laisser", "vie"): "killed",
    ("donner", "vie"): "killed",
    ("trouver", "mort"): "killed",
    ("coûter", "vie"): "killed",
    ("ôter", "vie"): "killed",
    ("prendre", "otage"): "captured",
    ("retenir", "otage"): "captured",
    ("détenir", "otage"): "captured",
    ("faire", "prisonnier"): "captured",
    ("mettre", "arrêt"): "captured",
    ("placer", "détention"): "captured",
    ("faire", "captif"): "captured",
    ("faire", "captifs"): "captured",
    ("mettre", "détention"): "captured",
    ("porter", "disparu"): "missing",
    ("manquer", "appel"): "missing",
    ("retrouver", "route"): "displaced",
    ("prendre", "route"): "displaced",
    ("traverser", "frontière"): "displaced",
    ("franchir", "frontière"): "displaced",
    ("quitter", "camp"): "displaced",
    ("quitter", "village"): "displaced",
    ("quitter", "ville"): "displaced",
    ("quitter", "région"): "displaced",
    ("abandonner", "logement"): "displaced",
    ("quitter", "logement"): "displaced",
    ("abandonner", "maison"): "displaced",
    ("trouver", "refuge"): "displaced",
    ("faire", "prisonniers"): "captured",
    ("fuir", "domicile"): "displaced",
    ("fuir", "maison"): "displaced",
    ("quitter", "domicile"): "displaced",
    ("quitter", "foyer"): "displaced",
    ("quitter", "maison"): "displaced",
    ("abandonner", "domicile"): "displaced",
    ("forcer", "fuir"): "displaced",
    ("contraindre", "fuir"): "displaced",
    ("pousser", "fuir"): "displaced",
    ("jeter", "route"): "displaced",
    ("mettre", "combat"): "casualties",
}

TOLLS = {**_map("killed", "bilan"), **_map("casualties", "perte"), **_map("troops", "effectif présence")}

MILITARY = frozenset(
    "combattre engager enrôler déployer servir mobiliser recruter entraîner former infiltrer battre".split()
)

DEPLOYING = frozenset(
    """déployer envoyer dépêcher stationner mobiliser recruter entraîner former retirer masser rassembler
    engager redéployer transférer affecter embaucher fournir maintenir héberger compter avoir estimer
    évaluer regrouper aligner poster rapatrier acheminer ajouter renforcer autoriser accueillir voir réunir
    enrôler armer équiper comprendre comporter impliquer disposer représenter fixer porter réduire ramener""".split()
)

ACTING = frozenset(
    """combattre attaquer arriver infiltrer prendre avancer entrer traverser patrouiller servir opérer
    participer rentrer retirer quitter rejoindre former garder assaillir tendre marcher occuper assiéger
    encercler partir intervenir engager défendre sécuriser envahir reculer rassembler rester stationner
    voyager investir pénétrer ouvrir viser surgir débarquer appuyer aider soutenir affronter saisir
    descendre mener tirer lancer incendier""".split()
)

CATEGORY = CategoryWords(
    suffer=SUFFER,
    people_only=PEOPLE_ONLY,
    undergo=UNDERGO,
    states=STATES,
    acts=ACTS,
    counted=COUNTED,
    weak_counted=WEAK_COUNTED,
    anaphoric=frozenset({"victime"}),
    outcomes=OUTCOMES,
    tolls=TOLLS,
    bridges=frozenset({"portés", "portées", "comme", "pour", "non"}),
    modals=frozenset("devoir pouvoir tenter commencer continuer".split()),
    resultatives=frozenset(),
    leaving=frozenset("laisser retrouver trouver déclarer dénombrer déplorer recenser compter faire signaler".split()),
    raising=frozenset(
        """craindre croire confirmer présumer penser donner déclarer porter signaler annoncer rapporter dire
        retrouver compter recenser dénombrer""".split()
    ),
    being=frozenset("être devenir rester demeurer figurer compter".split()),
    subset=frozenset({"dont", "comprenant", "incluant", "notamment", "compris"}),
    among=frozenset({"parmi"}),
    along=frozenset({"outre", "avec", "ainsi", "même"}),
    pursuits={("chercher", ""): "missing"},
    outcome_links=frozenset({"à", "aux", "au"}),
    act_links=frozenset({"de", "d'", "d’", "des", "du", "contre"}),
    figure_links=frozenset({"à", "de", "d'", "d’", "atteint", "par"}),
    rising=frozenset("élever monter passer grimper atteindre porter établir".split()),
    number_nouns=frozenset({"nombre", "chiffre", "total"}),
    cover=frozenset("décombres gravats débris".split()),
    under=frozenset({"sous"}),
    likewise=frozenset({"comme"}),
    mixed=frozenset({"killed", "wounded", "missing"}),
    numbering=frozenset("compter totaliser dépasser".split()),
    military=MILITARY,
    deploying=DEPLOYING,
    acting=ACTING,
    forces_of=frozenset(
        """déploiement présence envoi retrait force contingent armée arrivée effectif nombre recrutement
        formation entraînement mobilisation groupe convoi unité garnison renfort détachement bataillon
        patrouille équipe transfert colonne""".split()
    ),
    force_links=frozenset({"avec", "par"}),
    units=frozenset(
        "force contingent garnison armée bataillon brigade détachement unité patrouille compagnie peloton".split()
    ),
    idle=frozenset(
        """dire déclarer affirmer annoncer indiquer croire penser savoir vouloir espérer craindre admettre
        nier avouer témoigner accuser être devenir sembler paraître rester estimer raconter expliquer
        ajouter préciser avertir mourir""".split()
    ),
    releasing=frozenset(
        """libérer relâcher secourir sauver rapatrier acquitter gracier échanger libération évader échapper
        échange""".split()
    ),
    suffixes=(
        ("", ("s", "e", "es", "x")),
        ("er", tuple("é ée és ées ent e ant ait aient a èrent era eront erait eraient".split())),
        ("ir", ("i", "ie", "is", "ies", "it", "issent", "irent", "issant")),
        ("re", ("u", "ue", "us", "ues", "ent", "ait")),
        ("if", ("ifs", "ive", "ives")),
    ),
    doubled=(),
    irregular={
        **dict.fromkeys("mort morts morte mortes meurt meurent mourant mouraient moururent mourut".split(), "mourir"),
        **dict.fromkeys("disparu disparus disparue disparues disparaît disparaissent".split(), "disparaître"),
        **dict.fromkeys("abattu abattus abattue abattues abat abattent".split(), "abattre"),
        **dict.fromkeys("détenu détenus détenue détenues détient détiennent".split(), "détenir"),
        **dict.fromkeys("retenu retenus retenue retenues retient retiennent".split(), "retenir"),
        **dict.fromkeys("enlève enlèvent".split(), "enlever"),
        **dict.fromkeys("fuyant fuient fuyaient fui fuit".split(), "fuir"),
        **dict.fromkeys("rendu rendus rendue rendues rend rendent".split(), "rendre"),
        **dict.fromkeys("perdu perdus perdue perdues perd perdent".split(), "perdre"),
        **dict.fromkeys("atteint atteints atteinte atteintes".split(), "atteindre"),
        **dict.fromkeys("succombé succombent".split(), "succomber"),
    },
)
