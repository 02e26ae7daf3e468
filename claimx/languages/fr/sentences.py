"""French abbreviations, and what tells whether a sentence ends at one."""

from claimx.languages.shape import SentenceWords

# Always more of the sentence to come: titles and ranks before names, "p. ex.", "cf.".
OPEN = """
m mm mme mmes mlle mlles mgr dr drs prof st ste sts stes gal gén lt lcl col cdt cne cpt sgt cpl brig maj amb rév vve
hon p.ex c.-à-d càd cf cfr v vs env approx av bd bld boul pl fbg chap dép dépt arr adm assoc univ éd trad resp réf
réd rub prés gouv
"""

# More to come when figures follow.
FIGURES = """
n no nos nº p pp art al chap vol fig t tél tel fax ch réf env bât arr rés §
janv févr fév avr juil sept oct nov déc
"""

# As good in the middle of a sentence as at its end: what follows decides.
EITHER = """
etc j.-c s.a s.a.r.l o.n.u u.e u.s u.s.a e.u r.d.c r.c.a p.-d.g n.b p.-s inc ltd corp co cie jr sr
pr cap adj ex ch
janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim h min km kg
"""

# Words that begin a sentence when they have a capital after one of those.
STARTERS = """
le la les l un une des du de d au aux ce cet cette ces il elle ils elles on nous vous je j tu son sa ses leur leurs
mon ma mes notre nos votre vos c s qui que qu quand lorsque lorsqu où comment pourquoi si comme parce puisque puisqu
en dans à par pour avec sans sous sur vers chez entre contre depuis pendant durant lors dès avant après selon malgré
outre et mais ou or donc car ni aussi ainsi alors cependant toutefois néanmoins pourtant ensuite puis enfin
hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche ici là y tout tous toute toutes plusieurs
quelques certains certaines aucun aucune nul personne rien chaque autre autres deux trois quatre cinq six sept huit
neuf dix onze douze m mm mme plus moins environ près quelque jusqu parmi face grâce interrogé interrogée joint jointe
"""

SENTENCES = SentenceWords(
    open_abbreviations=frozenset(OPEN.split()),
    figure_abbreviations=frozenset(FIGURES.split()),
    either_abbreviations=frozenset(EITHER.split()),
    starters=frozenset(STARTERS.split()),
    small_starts=("al-", "el-", "ash-", "as-", "at-", "an-", "ar-", "az-"),
)
