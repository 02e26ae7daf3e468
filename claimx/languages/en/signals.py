"""What makes a count worth reading: beginnings of English words of what happens to people, and of forces."""

SIGNALS = tuple(
    """
    kill dead dead die dying death toll bod corpse fatal deceased perish slain slay murder assassinat execut behead
    hang massacr martyr lynch slaughter lives life lost lose loss claim wound injur hurt maim burn poison casualt victim
    neutrali wip eliminat liquidat destroy hit shot shoot gas stab bomb blast struck strik attack explo crash drown
    disappear missing unaccounted trapped rubble buried captur captiv prison hostage abduct kidnap detain detention
    arrest custody surrender seiz held jail pow displac flee fled refug evacuat homeless uproot exod migrant asylum
    shelter left return leav troop soldier fighter militant milit mercenar volunteer advis command spy spies police
    officer guard guerrilla rebel insurgent terroris combatant gunm armed force personnel marine paratroop reserv
    recruit conscript mobili deploy station enlist battalion brigade regiment division squad unit men women peacekeep
    jihadi occupier operative agent cadet serviceme servicewom veteran defender warrior partisan kia wia mia
    driven drove deport expel expuls bars round picked drafted took taken irregular riflem gunner hospitali
    sniper pilot invader occupation infantr army navy strong trained call
    """.split()
)
