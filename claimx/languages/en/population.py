"""English nouns of people, singular, lower case."""

from claimx.languages.shape import PopulationWords

PEOPLE = """
person people man woman child boy girl baby infant newborn toddler teenager teen youth youngster minor adult elder human
individual life body corpse soul civilian noncombatant resident villager inhabitant citizen national native local
foreigner tourist traveller traveler passenger passer-by passerby bystander pedestrian commuter worshipper worshiper
pilgrim mourner protester protestor demonstrator rioter student pupil schoolchild schoolgirl schoolboy teacher professor
journalist reporter photographer cameraman doctor medic nurse paramedic surgeon patient rescuer worker labourer laborer
miner farmer herder herdsman fisherman shepherd driver truck-driver engineer technician contractor employee staff
staffer official officer policeman policewoman police cop guard bodyguard watchman sailor seaman airman airmen marine
soldier serviceman servicewoman servicemember conscript recruit reservist cadet trooper troop troops paratrooper
infantryman commando sniper gunner pilot crew crewman crewmember commander general colonel major captain lieutenant
sergeant private peacekeeper veteran fighter combatant militant militiaman militia insurgent rebel guerrilla guerilla
jihadist jihadi islamist extremist terrorist separatist gunman attacker assailant bomber assassin shooter hitman
mercenary volunteer adviser advisor instructor trainer specialist operative operator agent spy personnel force forces
member cadre supporter loyalist follower sympathiser sympathizer ally comrade colleague leader chief militiamen gunmen
militants martyr victim survivor hostage captive prisoner detainee inmate convict suspect criminal gangster trafficker
smuggler bandit pirate refugee migrant evacuee returnee deportee exile asylum-seeker idp family household couple father
mother son daughter brother sister parent wife husband grandfather grandmother grandson granddaughter uncle aunt cousin
nephew niece sibling twin relative bride groom guest widow orphan friend neighbour neighbor priest imam cleric pastor
bishop monk nun rabbi preacher muslim christian jew sunni shiite shia druze yazidi kurd arab turk tribesman clansman
politician lawmaker deputy senator mayor governor minister diplomat ambassador lawyer judge prosecutor activist
campaigner monitor observer firefighter fireman lifeguard player athlete fan shopper customer vendor shopkeeper trader
merchant businessman businesswoman humanitarian aid-worker defender occupant invader jihadis case dead injured wounded
missing other compatriot countryman expatriate executive scholar scientist intellectual artist singer musician actor
builder cook cleaner ultra naxal naxalite maoist jawan seal kid resistance-fighter partisan legionnaire legionary
cavalryman tankman artilleryman scout saboteur collaborator defector deserter draftee enlistee rifleman machine-gunner
witness eyewitness aide cameraperson newsman presenter blogger editor writer author poet correspondent stringer fixer
translator interpreter messenger courier dealer warlord warrior ringleader mastermind kidnapper captor hijacker
executioner killer murderer looter vandal arsonist thief robber stabber knifeman onlooker rider cyclist motorcyclist
biker motorist hiker climber diver skier camper holidaymaker vacationer day-tripper bather swimmer fisher trawlerman
seafarer mariner steward stewardess hostess attendant conductor cabbie chauffeur trucker haulier porter docker welder
electrician plumber carpenter mechanic gardener janitor caretaker housekeeper maid nanny babysitter waiter waitress
bartender barber baker butcher grocer peasant rancher townsman nomad pastoralist hunter logger lumberjack beekeeper
ranger gamekeeper warden gendarme constable detective inspector superintendent commissioner sheriff jailer gaoler
guardsman lookout mujahid mujahed fedayee fidayeen peshmerga janjaweed talib salafist takfiri houthi zealot fanatic
neo-nazi nazi anarchist communist parliamentarian legislator councillor councilor congressman congresswoman mp envoy
consul attache spokesman spokeswoman spokesperson president premier king prince princess sheikh emir mullah ayatollah
mufti vicar deacon seminarian missionary churchgoer congregant parishioner devotee disciple convert believer infidel
dissident defendant accused plaintiff fugitive runaway escapee offender felon juvenile schoolmate classmate teammate
roommate coworker co-worker subordinate superior boss employer manager director owner landlord tenant lodger householder
homeowner dweller settler squatter newcomer immigrant emigrant stowaway castaway boatman oarsman ferryman helmsman
skipper mate stepson stepdaughter stepfather stepmother grandparent grandchild granny godfather fiance fiancee boyfriend
girlfriend spouse partner lover mum dad mom daddy pensioner retiree centenarian briton frenchman frenchwoman
dutchman englishman englishwoman irishman scotsman welshman spaniard dane swede finn pole serb croat slovak czech brit
aussie yank kiwi scot roma gypsy bedouin berber tuareg dentist pharmacist physician midwife psychologist psychiatrist
anaesthetist radiologist ambulanceman first-responder responder lifesaver donor carer caregiver orderly accountant
banker broker analyst economist consultant programmer developer designer architect surveyor geologist physicist chemist
biologist astronaut cosmonaut aviator airwoman servicepeople trainee apprentice intern graduate undergraduate freshman
lecturer principal headmaster headteacher tutor educator librarian archaeologist historian footballer boxer wrestler
runner racer referee coach spectator concertgoer partygoer clubber reveller reveler dancer celebrant picketer striker
marcher organiser organizer unionist
"""

THINGS = """
accident accord account accusation acre aftershock agency agreement air-strike airbase aircraft airdrop airfield
airliner airplane airport airraid airstrike alarm allegation alliance ambulance ambush amendment ammunition amount
animal anniversary answer antenna apartment apc area army arrondissement arsenal article artillery aspect assault
atrocity attack award axis bag bakery ballot bank barracks barrel base battalion battery battle belt bicycle bike bill
billion bird blast bloc block boat bomb bombardment bombing bond book border bottle box breach bridge brigade budget
building bulldozer bullet bunker bus business cache cafe call camel camera camp campaign canal cannon car card carriage
carrier cartridge casing cat category cattle cause ceasefire cell cemetery cent centimetre century certificate chance
channel chapter charge charity checkpoint chicken choice chopper church city claim clash classroom clause clinic clip
coalition college comment commune community company complaint component computer condition conference conflict
constituency container continent contract convoy copy corner corporation corps corridor count counter-attack
counterattack country county coup court courthouse cow crash crate crater crime crisis crop crossing cruiser dam danger
day deal decade decrease defeat degree delivery demand demonstration department depot destroyer detonation device
difference dinghy direction disaster district division document dog dollar donkey door dose drone drop dwelling
earthquake election element email end engine euro evacuation event example explosion explosive facility faction factor
factory fall farm federation ferry festival field fifth fighter-jet file film fire firefight firm flat flight flood
floor foot form fortification fortnight franc frigate front fund gallon game garage gate generator goal goat government
governorate gram grant grave grenade group gun gunfight half hamlet harbor harbour headquarters hearing hectare
helicopter helmet hideout highway hill holiday home horse hospital hotel hour house howitzer humvee hurricane hut ied
ifv image inch incident increase initiative injection instance institution interview island issue item jacket jail jeep
jet job kg kilo kilogram kilometer kilometre kind kindergarten kit km lake landmine lane language laptop launcher law
lawsuit league letter level licence license line lira liter litre livestock loader loaf loan location lorry lot
machine-gun machinegun magazine magnitude mandate march market mask massacre match matter meal means measure medal media
meeting message meter method metre mile mill mine minibus ministry minute missile mission monastery month mortar mosque
motion motorbike motorcycle mountain movement municipality munition naira name nation negotiation neighborhood
neighbourhood network newspaper ngo night number object occasion offence offense offensive office operation opportunity
option orchard organisation organization outbreak outlet outpost package page pair pallet paper paragraph parcel parish
part party passport percent percentage permit peso petition phase phone photo photograph pickup picture piece pill
pillar pipeline place plan plane plant platoon point poll port portion position post pound prison prize problem program
programme project projectile proposal protest province pump quadcopter quake quarter question radar raid rally ration
reactor reason referendum refinery regiment region religion report request reservoir residence resolution restaurant
rifle right riot rise risk river road rocket roof room rouble round route ruble rule runway rupee sack sample sanction
satellite school sea season seat second section sector semester sentence series server session set settlement share
sheep shell shelling shelter ship shipment shooting shootout shop shot shrine side siren site slide song sort sortie
speech squad squadron square stabbing stage stake state statement station step stock store storey storm story street
strike stronghold structure submarine suit summit supply suv synagogue system talk tank tanker target telephone temple
tent term terminal territory test thing third threat ticket title ton tonne topic torpedo tour tower town tractor
trailer train trawler treaty tree trench trial tribe trillion trip truce truck truckload tunnel turbine tweet type uav
uniform union unit university uprising vacancy vaccine van vbied vehicle vehicle-bomb verdict version vessel vest
victory video village violation visa visit vote wagon wall war warehouse warhead warning warplane warrant warship wave
way weapon website week weekend well win window wing withdrawal word yard year yen yuan zone
"""

# Counted wholes whose parts are the people: the population is what follows "of".
COLLECTIVES = """
total number group crowd family pool handful host score couple pair dozen hundred thousand million half majority quarter
third rest batch contingent team crew convoy squad wave party
"""

# Nouns of force members: numbers of them are troop claims when nothing worse happens to them.
FORCES = """
troop troops soldier fighter combatant militant militiaman militiamen militia mercenary volunteer adviser advisor
commando spy police policeman policewoman officer gunman gunmen insurgent rebel guerrilla guerilla jihadist jihadi
islamist terrorist separatist marine airman airmen sailor paratrooper sniper recruit conscript reservist trooper
serviceman servicewoman servicemember instructor trainer peacekeeper agent operative force forces personnel guard
legionnaire contractor bomber attacker assailant infiltrator partisan specialist cadet warrior bandit ultra naxal
naxalite maoist cadre jawan seal
"""

# Words that close a noun phrase, whatever the tagger made of them (headlines in capitals).
CLOSERS = """
in on at by with from near for to after before during over under as and or but that who which while when where since
amid among including is are was were be been has have had will would said says say around across inside outside into
against between of than next last this each every today yesterday
"""

POPULATION = PopulationWords(
    people=frozenset(PEOPLE.split()),
    things=frozenset(THINGS.split()),
    collectives=frozenset(COLLECTIVES.split()),
    forces=frozenset(FORCES.split()),
    closers=frozenset(CLOSERS.split()),
    partitives=frozenset({"of"}),
    origins=frozenset({"of", "from"}),
    fillers=frozenset({"more", "other", "others", "additional", "further"}),
    determiners=frozenset({"the", "its", "their", "his", "her", "our", "my", "your", "these", "all"}),
    military_modifiers=frozenset(
        """service army military militia security police navy air armed rebel combat guard resistance gang cartel marine
        paramilitary jihadist taliban militant insurgent separatist border infantry assault""".split()
    ),
    generic=frozenset({"people", "person", "other", "others"}),
    pronouns=frozenset({"them", "whom", "those", "us", "which"}),
    counted_before=frozenset({"them", "whom", "those"}),
    soldiers=frozenset(
        "troop troops soldier serviceman paratrooper mercenary force forces jawan peacekeeper legionnaire".split()
    ),
    genitives=frozenset({"'s", "’s"}),
    plural_endings=(),
    prenominal=frozenset(),
    head_first=False,
    others=frozenset({"others"}),
    states=frozenset({"dead", "injured", "wounded", "missing", "displaced"}),
    invariant=frozenset(
        """people police forces troops personnel staff crew militia cadre dead wounded injured missing airmen
        gunmen militiamen force""".split()
    ),
)
