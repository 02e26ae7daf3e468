"""English words of place: where something happened, and how large the place is."""

from claimx.languages.shape import PlaceWords


def _words(*lists: str) -> frozenset[str]:
    """Words set apart by white space; an underscore stands for the space inside a phrase."""
    return frozenset(word.replace("_", " ") for words in lists for word in words.split())


def _both(*lists: str) -> frozenset[str]:
    """The same with the plurals of the words."""
    singular = _words(*lists)
    return singular | {word[:-1] + "ies" if word.endswith("y") else word + "s" for word in singular}


LOCATING = _words(
    """in at near outside inside within across around throughout over above beneath under beyond off along amid
    alongside beside opposite surrounding next_to close_to"""
)

NEARBY = _words("near outside around beyond off next_to close_to opposite beside alongside")
AGAINST = _words("on against between")
DIRECTING = AGAINST | _words("to into onto toward towards through via from for")

SENDING = _words(
    """deploy deployment send dispatch arrive arrival enter entry advance redeploy redeployment reinforcement flock
    pour relocate withdraw withdrawal intervention station posting post mobilise mobilize airlift ship"""
)
FIGHTING_FOR = _words("battle fight fighting offensive operation push assault campaign struggle war clash")
LEAVING = _words(
    """flee displace evacuate uproot expel withdraw withdrawal evacuation exodus escape leave drive force retreat pull
    abduct kidnap"""
)

SEATED = _words("based headquartered born raised living exiled registered known printed published")

# Nouns of places that stand beside a name and are no part of it, from the largest to the smallest.
COUNTRIES_OF = _both("country nation republic kingdom")
REGIONS = _both(
    """province state governorate county prefecture oblast department canton territory republic wilaya emirate
    peninsula basin island archipelago desert countryside valley mountain hill plain plateau coast border frontier
    river lake gulf sea strait dam corridor sector autonomous_region administrative_region federal_district front
    axis highlands"""
) | _words("countryside highlands mountains hills outback")
TRACTS = _both("region zone enclave pocket area")  # of any size
TOWNS = _both(
    """city town municipality capital port metropolis stronghold bastion settlement commune township hub borough
    subdistrict sub-district port_city provincial_capital regional_capital"""
)
QUARTERS = _both(
    """village hamlet district neighbourhood neighborhood quarter suburb ward local_government_area local_government
    lga street avenue square road highway boulevard junction locality community parish estate favela slum block
    barangay"""
)

# Nouns that belong to the name: the smallest places.
FACILITIES = _both(
    """camp crossing airport airfield airbase base barracks checkpoint hospital clinic school university mosque church
    cathedral temple synagogue shrine cemetery market bridge barrage prison jail station theatre theater stadium
    hotel mall tower factory plant refinery mine depot house palace embassy consulate park forest bazaar tunnel gate
    roundabout monastery fort citadel castle dockyard harbour harbor garrison warehouse oilfield gasfield"""
)

# Parts of a place, named before it.
PARTS = _both(
    """part side outskirt suburb centre center heart edge east west north south northeast northwest southeast southwest
    half corner end limit section vicinity direction entrance hinterland surrounding rest whole middle interior bank
    kilometre kilometer km mile flank approach skies neighbourhood city_centre city_center"""
)

KIND_MODIFIERS = _words(
    """refugee border air military naval army residential industrial rural railway train bus power nuclear oil gas
    detention prison_camp displacement idp displaced training international national central main northern southern
    eastern western old administrative local government autonomous federal provincial coastal mountain river fishing
    mining farming market university medical general district city town"""
)

EVENTS = _both(
    """war conflict crisis uprising revolution rebellion insurgency revolt unrest violence fighting fight battle clash
    attack assault offensive siege blockade bombing bombardment blast explosion massacre killing murder shooting
    ambush raid crash collapse quake earthquake flood fire disaster storm protest demonstration riot rally stampede
    crackdown operation campaign incursion invasion occupation capture fall liberation recapture seizure takeover
    coup genocide famine epidemic outbreak shelling strike airstrike rocket_fire shootout gunfight standoff
    hostage-taking kidnapping abduction displacement evacuation destruction defence defense control targeting hit
    counterattack counteroffensive push advance visit landing deployment wedding tragedy incident accident carnage
    bloodshed hostility pogrom lynching"""
) | _words("crises war hostilities clashes floods ambushes crashes blasts")

STRIKES = _both(
    "strike airstrike raid shelling offensive operation bombardment incursion invasion assault campaign push"
)

STRIKING = _words(
    """strike hit target attack bomb bombard shell raid storm besiege siege encircle surround blockade capture seize
    take retake recapture overrun invade occupy enter infiltrate leave flee rock shake devastate destroy liberate
    control hold pound pummel batter blast ravage engulf reach defend evacuate cross"""
)

WITNESSING = _words("witness see")

COUNTRIES = _words(
    """afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil
    britain great_britain brunei bulgaria burkina_faso burma burundi cabo_verde cambodia cameroon canada cape_verde
    central_african_republic chad chechnya chile china colombia comoros congo costa_rica cote_d'ivoire côte_d'ivoire
    crimea croatia cuba cyprus czechia czech_republic dagestan democratic_republic_of_congo
    democratic_republic_of_the_congo denmark djibouti dominica dominican_republic dr_congo drc east_timor ecuador
    egypt el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia fiji finland france gabon gambia
    georgia germany ghana greece greenland grenada guatemala guinea guinea-bissau guyana haiti honduras hong_kong
    hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kashmir
    kazakhstan kenya kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
    lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
    moldova monaco mongolia montenegro morocco mozambique myanmar nagorno-karabakh namibia nepal netherlands
    new_zealand nicaragua niger nigeria north_korea north_macedonia northern_ireland norway oman pakistan palestine
    panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda
    saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia somalia somaliland
    south_africa south_korea south_ossetia south_sudan spain sri_lanka sudan suriname sweden switzerland syria
    taiwan tajikistan tanzania thailand tibet timor-leste togo trinidad_and_tobago tunisia turkey türkiye
    turkmenistan uganda ukraine united_arab_emirates uae united_kingdom uk u.k. united_states
    united_states_of_america us u.s. usa u.s.a. america uruguay uzbekistan venezuela vietnam wales western_sahara
    yemen zambia zimbabwe"""
)

LARGE = _words(
    """africa america asia europe oceania antarctica middle_east north_africa west_africa east_africa central_africa
    southern_africa horn_of_africa sahel central_asia south_asia southeast_asia latin_america south_america
    north_america central_america eastern_europe western_europe balkans caucasus north_caucasus levant caribbean
    maghreb arabian_peninsula persian_gulf mediterranean red_sea black_sea"""
)

# Capitals, and other cities that news names without saying what they are.
CITIES = _words(
    """abidjan abuja accra addis_ababa aden ahmedabad aleppo alexandria algiers amman amsterdam ankara antananarivo
    ashgabat asmara astana asuncion athens atlanta auckland baghdad baku bamako bangkok bangui barcelona basra
    beijing beirut belfast belgrade benghazi berlin bern bissau bogota bogotá boston brasilia bratislava brazzaville
    brussels bucharest budapest buenos_aires bujumbura cairo calcutta cali canberra caracas casablanca chennai
    chicago chisinau colombo conakry copenhagen cotonou dakar damascus dar_es_salaam darfur delhi denver deraa derna
    detroit dhaka diyarbakir djibouti_city dnipro dodoma doha donetsk dublin durban dushanbe erbil fallujah freetown
    gaborone gao gaza gaza_city gaziantep geneva goma grozny guatemala_city gwangju hama hamburg hanoi harare havana
    hebron helmand helsinki herat hiroshima homs houston hyderabad idlib islamabad istanbul izmir jaffna jakarta
    jalalabad jenin jerusalem johannesburg juba kabul kampala kandahar kano karachi karbala kathmandu kharkiv
    kharkov khartoum kherson kidal kiev kigali kingston kinshasa kirkuk kobani kolkata kramatorsk kunduz kyiv lagos
    lahore la_paz latakia libreville lilongwe lima lisbon ljubljana lome london los_angeles luanda lubumbashi
    luhansk lusaka lviv madrid maiduguri makhachkala malabo managua manama manila maputo mariupol marrakesh
    marseille maseru mazar-i-sharif mbabane mecca medellin medina melbourne mexico_city miami milan minsk misrata
    mogadishu monrovia montevideo montreal moroni moscow mosul mumbai munich muscat mykolaiv nablus nairobi najaf
    naypyidaw ndjamena n'djamena new_delhi new_york niamey nicosia nouakchott odesa odessa oslo ottawa ouagadougou
    palmyra panama_city paris peshawar philadelphia phnom_penh podgorica port-au-prince port_sudan prague pretoria
    pristina pyongyang qom quetta quito rabat rafah rakhine ramallah ramadi rangoon raqqa raqqah riga rio_de_janeiro
    riyadh rome rostov saint_petersburg st_petersburg san_francisco san_salvador sanaa santiago santo_domingo
    sao_paulo são_paulo sarajevo seattle seoul sevastopol shanghai sinjar sirte skopje sofia srebrenica srinagar
    stockholm sydney taipei taiz tallinn tashkent tbilisi tegucigalpa tehran tel_aviv tigray tikrit timbuktu tirana
    tokyo toronto tripoli tunis ulan_bator vienna vientiane vilnius vladivostok warsaw washington wellington
    windhoek yangon yaounde yerevan zagreb zaporizhzhia"""
)

DEMONYMS = _both(
    """afghan african albanian algerian american angolan arab argentine armenian asian assyrian australian austrian
    azerbaijani azeri bahraini baloch bangladeshi belarusian belgian bengali bosnian brazilian briton bulgarian
    burundian cambodian cameroonian canadian catholic chadian chechen chilean christian circassian colombian
    congolese croat croatian cuban cypriot czech dane druze dutchman ecuadorian egyptian emirati eritrean estonian
    ethiopian european filipino finn fulani gambian gazan georgian german ghanaian greek guatemalan haitian hindu
    houthi hungarian hutu indian indonesian iranian iraqi islamist israeli italian ivorian jew jordanian karen
    kashmiri kazakh kenyan korean kosovar kurd kuwaiti kyrgyz latvian lebanese liberian libyan lithuanian macedonian
    malaysian malian maltese mauritanian mexican moldovan mongolian moroccan mozambican muslim nepali nicaraguan
    nigerian nigerien norwegian orthodox ossetian pakistani palestinian pashtun persian peruvian pole protestant
    qatari rohingya romanian russian rwandan saudi senegalese serb serbian shiite shia shi'ite sikh slovak slovenian
    somali spaniard sudanese sunni swede syrian taiwanese tajik tamil tanzanian thai tigrayan togolese tunisian turk
    turkmen tutsi ugandan uighur ukrainian uruguayan uyghur uzbek venezuelan yazidi yemeni zambian zimbabwean
    salafist salafi takfiri jihadist"""
) | _words(
    """british chinese english french irish japanese vietnamese portuguese spanish swiss swedish turkish kurdish jewish
    polish finnish danish dutch welsh scottish islamic arabic alawite alawites yazidis sudanese lebanese congolese
    burmese maltese nepalese western eastern_european south_african north_korean south_korean north_african
    west_african saudi_arabian sri_lankan south_sudanese central_african burkinabe black_african"""
)


WHERE = PlaceWords(
    locating=LOCATING,
    nearby=NEARBY,
    against=AGAINST,
    directing=DIRECTING,
    moving={"to": SENDING, "from": LEAVING, "for": FIGHTING_FOR},
    seated=SEATED,
    regional=frozenset(),
    of=frozenset({"of"}),
    kinds={
        **dict.fromkeys(sorted(COUNTRIES_OF), 1),
        **dict.fromkeys(sorted(REGIONS), 2),
        **dict.fromkeys(sorted(TRACTS), 3),
        **dict.fromkeys(sorted(TOWNS), 4),
        **dict.fromkeys(sorted(QUARTERS), 5),
    },
    facilities=FACILITIES,
    parts=PARTS,
    kind_modifiers=KIND_MODIFIERS,
    events=EVENTS,
    strikes=STRIKES,
    striking=STRIKING,
    witnessing=WITNESSING,
    countries=COUNTRIES,
    regions=LARGE,
    cities=CITIES,
    demonyms=DEMONYMS,
    genitives=frozenset({"'s", "’s", "s", "'", "’"}),
    articles=_words("al el as ash ad an ar at az ed er es et ez ul ut il"),
    particles=_words("al el ez ul bin ibn de del du des da do dos la le les los las der den van von di sur"),
    coordinators=_words("and or &"),
    relatives=frozenset({"where"}),
)
