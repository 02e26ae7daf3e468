"""English abbreviations, and what tells whether a sentence ends at one."""

from claimx.languages.shape import SentenceWords

# Always more of the sentence to come: titles and ranks before names, "e.g.", "vs.".
OPEN = """
mr mrs ms messrs dr prof rev hon fr st ste mt ft sgt ssgt msgt tsgt gysgt sfc spc pfc pvt cpl lcpl lt 2lt 1lt ltg
capt cpt cmdr cdr lcdr maj col ltc gen brig adm radm vadm adml amb gov sen rep pres sec dep det insp supt cllr
comdr cmdt cmsgt sra a1c amn ens wo cwo po cpo scpo mcpo sheikh sh eng atty asst assoc acad
eg e.g ie i.e vs v cf viz al approx ca bros univ dept gen-lt op cit
"""

# More to come when figures follow.
FIGURES = """
no nos nr art arts sec sect para paras p pp pg vol ch fig figs ver approx ca est tel ext ph res
jan feb mar apr jun jul aug sep sept oct nov dec
"""

# As good in the middle of a sentence as at its end: what follows decides.
EITHER = """
a.m p.m u.s u.n u.k e.u u.a.e u.s.a u.s.s.r d.c n.y l.a j.-c inc ltd co corp cos plc llc jr sr ph.d m.d b.a m.a
ave rd blvd sq etc calif fla va md mass wash conn tenn ala ariz ark colo del ga ill ind kan ky la mich minn miss mo
mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tex vt w.va wis wyo ont que mon tue tues wed thu thur thurs
fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec est gmt no
"""

# Words that begin a sentence when they have a capital after one of those.
STARTERS = """
the a an this that these those he she it they we you i his her its their our my your in on at by for from with of as
to after before since when while where if although though because but and or so yet however meanwhile also both
another other others some many most several few all no none nobody one two three four five six seven eight nine ten
at about around over more nearly almost according earlier later last now then there here what who which why how
once until during despite among local officials police authorities witnesses activists people residents soldiers
troops rebels fighters at least dozens hundreds thousands tens asked speaking reports
"""

SENTENCES = SentenceWords(
    open_abbreviations=frozenset(OPEN.split()),
    figure_abbreviations=frozenset(FIGURES.split()),
    either_abbreviations=frozenset(EITHER.split()),
    starters=frozenset(STARTERS.split()),
    small_starts=("al-", "el-", "ash-", "as-", "at-", "an-", "ar-", "az-"),
)
