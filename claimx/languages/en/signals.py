"""What makes a count worth reading: beginnings of English words of what happens to people, and of forces."""

_WORDS = """
    kill dead dead die dying death toll bod corpse fatal deceased perish slain slay murder assassinat execut behead
    hang massacr martyr lynch slaughter lives lost lose loss wound injur hurt maim burn poison casualt victim
    neutrali wip eliminat liquidat hit shot shoot gas bomb blast struck strik attack crash drown disappear missing
    unaccounted trapped rubble buried captur captiv prison hostage abduct kidnap detain detention arrest custody
    surrender seiz held jail displac flee fled refug evacuat homeless uproot exod migrant asylum shelter troop
    soldier fighter militant milit mercenar volunteer advis spy spies police officer guard guerrilla rebel
    insurgent terroris combatant gunm armed force personnel marine paratroop reserv recruit conscript mobili deploy
    enlist battalion brigade regiment squad men women peacekeep jihadi occupier operative agent cadet serviceme
    servicewom veteran defender warrior partisan kia wia mia driven drove deport expel expuls drafted took irregular
    riflem gunner hospitali sniper pilot invader occupation infantr army navy explosi explod stabb pows pow:
    commando commander rounded destroyed
"""
_PHRASES = ("had left", "have left", "to leave", "picked up", "rounded up", "behind bars", "commands")
SIGNALS = (*_WORDS.split(), *_PHRASES)
