"""French hedges, plans and denials."""

from claimx.languages.shape import ModalityWords

MODALITY = ModalityWords(
    hedges=frozenset(
        """apparemment vraisemblablement probablement possiblement peut-être prétendument supposément présumément
        éventuellement""".split()
    ),
    hedging_verbs=frozenset("craindre soupçonner présumer penser croire supposer sembler paraître redouter".split()),
    hearsay_nouns=frozenset("rumeur allégation soupçon crainte".split()),
    confirming=frozenset("confirmer vérifier corroborer".split()),
    seeming=frozenset({"sembler", "paraître"}),
    believing=frozenset("croire craindre soupçonner présumer penser supposer redouter".split()),
    may=frozenset("peut peuvent pourrait pourraient pouvait pouvaient".split()),
    could=frozenset("pourrait pourraient".split()),
    planned=frozenset("envoi déploiement retrait évacuation transfert recrutement formation départ arrivée".split()),
    perfect=frozenset({"avoir", "être"}),
    future=frozenset("doit doivent devrait devraient va vont devra devront".split()),
    looking_back=frozenset(),
    future_suffixes=("a", "ont"),
    future_endings=("rra", "rront"),
    starting=frozenset({"de", "d'", "d’"}),
    plans=frozenset(
        """prévoir compter vouloir souhaiter espérer menacer promettre projeter envisager proposer demander exiger
        ordonner devoir aller engager apprêter préparer planifier décider autoriser""".split()
    ),
    conditions=frozenset({"si", "s'", "s’"}),
    denials=frozenset("démentir nier réfuter rejeter contester faux infondé fantaisiste mensonger".split()),
    unverified=(
        "pas pu être confirmé",
        "pas pu être vérifié",
        "n'a pu être confirmé",
        "n'ont pas pu être",
        "n’ont pas pu être",
        "pas été confirmé",
        "impossible à vérifier",
        "n'ont pu être vérifié",
        "pas de confirmation",
        "sous toutes réserves",
    ),
)
