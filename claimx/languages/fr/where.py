"""French words of place: where something happened, and how large the place is."""

from claimx.languages.shape import PlaceWords


def _words(*lists: str) -> frozenset[str]:
    """Words set apart by white space; an underscore stands for the space inside a phrase."""
    return frozenset(word.replace("_", " ") for words in lists for word in words.split())


def _plural(word: str) -> str:
    """The regular plural of a noun or adjective."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


def _both(*lists: str) -> frozenset[str]:
    """The words with their plurals."""
    singular = _words(*lists)
    return singular | {_plural(word) for word in singular}


def _bare(words: frozenset[str]) -> frozenset[str]:
    """The words, also without the accent of the first letter, which capitals often lack ("Etat", "Ile")."""
    return words | {"ei"["éî".index(word[0])] + word[1:] for word in words if word[0] in "éî"}


def _inflected(words: str) -> frozenset[str]:
    """Nouns and adjectives, given as the masculine singular, in both genders and numbers."""
    masculine = _words(words)
    feminine = {
        word if word.endswith("e") else word + ("ne" if word.endswith(("ien", "éen", "yen")) else "e")
        for word in masculine
    }
    return masculine | feminine | {_plural(word) for word in masculine | feminine}


LOCATING = _words("à a au aux en dans devant derrière hors autour")  # "a": capitals often lack the accent

NEARBY = _words("devant derrière hors autour")
AGAINST = _words("sur contre entre")
DIRECTING = AGAINST | _words("vers pour depuis jusque via")

SENDING = _words(
    """déployer déploiement redéployer envoyer envoi dépêcher arriver arrivée entrer entrée avancer avancée renfort
    affluer partir départ retirer retrait intervention intervenir transférer transfert acheminer projeter
    mobiliser poster stationner rentrer retourner marcher"""
)
LEAVING = _words(
    """fuir fuite déplacer évacuer évacuation chasser expulser expulsion retirer retrait exode partir départ
    quitter repousser rappeler rapatrier rapatriement enlever déloger"""
)

SEATED = _words(
    """basé basée basés basées né née nés nées installé installée établi établie exilé exilée réfugié réfugiée
    siège siégeant résidant vivant connu connue joint jointe interrogé interrogée enregistré enregistrée publié
    publiée imprimé imprimée ambassadeur ambassadrice envoyé représentant correspondant correspondante sommet
    réunion conférence cérémonie négociations pourparlers signé signée conclu conclue"""
)

# Nouns of places that stand beside a name and are no part of it, from the largest to the smallest.
COUNTRIES_OF = _both("pays nation république royaume")
REGIONS = _both(
    """province gouvernorat comté préfecture oblast département canton wilaya émirat péninsule
    bassin archipel désert campagne vallée montagne mont massif colline plaine plateau côte littoral frontière
    fleuve rivière lac golfe mer détroit barrage corridor secteur raïon front axe delta
    presqu'île état"""
) | _words("confins hauteurs monts île îles îlot îlots")
TRACTS = _both("territoire région zone enclave poche cercle woreda") | _words("régions")  # of any size
TOWNS = _both(
    """ville cité municipalité commune port métropole localité agglomération     sous-préfecture arrondissement bourg
    bourgade"""
)
QUARTERS = _both(
    """village hameau district quartier faubourg banlieue rue avenue boulevard place carrefour rond-point autoroute
    route communauté favela bidonville campement bloc fokontany groupement chefferie"""
)

# Places of one purpose: the smallest.
FACILITIES = _both(
    """camp aéroport aérodrome base caserne garnison poste check-point checkpoint poste-frontière hôpital clinique
    maternité dispensaire école lycée collège université madrasa mosquée église cathédrale temple synagogue
    sanctuaire cimetière marché pont prison gare station théâtre stade hôtel tour usine raffinerie mine dépôt
    palais parc réserve forêt bazar tunnel porte monastère fort forteresse citadelle château entrepôt plage
    couvent orphelinat supermarché restaurant discothèque cinéma complexe"""
) | _words("hôpitaux")

# Parts of a place, and what lies near it, named before it.
PARTS = _both(
    """partie côté périphérie centre coeur cœur bord est ouest nord sud nord-est nord-ouest sud-est sud-ouest
    moitié coin bout extrémité limite tronçon direction entrée sortie intérieur extérieur reste ensemble milieu
    rive kilomètre km mètre flanc approche ciel centre-ville arrière-pays portion proximité sein niveau lisière
    sol large capitale chef-lieu bastion fief alentour environ abord pourtour banlieue"""
) | _words("près loin lieux")

KIND_MODIFIERS = _both(
    """réfugié déplacé militaire aérien aérienne naval navale nord sud est ouest nord-est nord-ouest sud-est
    sud-ouest central centrale nucléaire pétrolier pétrolière gazier gazière détention rétention entraînement
    formation international internationale national nationale principal principale septentrional septentrionale
    méridional méridionale oriental orientale occidental occidentale vieux vieille ancien ancienne autonome
    provincial provinciale fédéral fédérale côtier côtière rural rurale urbain urbaine voisin voisine
    administratif administrative universitaire régional régionale frontalier frontalière montagneux montagneuse
    disputé disputée instable police commun commune"""
) | _words("extrême-nord grand-est haut bas centraux")

EVENTS = _both(
    """guerre conflit crise soulèvement révolution rébellion insurrection révolte trouble violence combat
    affrontement bataille attaque assaut offensive siège blocus bombardement attentat explosion déflagration
    massacre tuerie meurtre assassinat fusillade embuscade raid crash accident effondrement séisme tremblement
    inondation incendie catastrophe tempête manifestation émeute rassemblement bousculade répression opération
    campagne incursion invasion occupation prise capture chute libération reconquête génocide famine
    épidémie frappe tir pilonnage enlèvement évacuation destruction défense
    contre-attaque contre-offensive poussée avancée visite débarquement mariage tragédie drame incident carnage
    pogrom lynchage intervention déploiement mission naufrage retrait expulsion exode sabotage conquête"""
) | _words("raids blocus siège troubles heurts accrochage accrochages")

STRIKES = _both("frappe raid bombardement offensive opération incursion invasion assaut campagne")

STRIKING = _words(
    """frapper toucher viser cibler attaquer bombarder pilonner assiéger encercler entourer bloquer capturer
    prendre reprendre saisir envahir occuper infiltrer quitter fuir secouer dévaster détruire ravager libérer
    contrôler tenir atteindre défendre évacuer endeuiller ébranler conquérir reconquérir investir gagner
    rejoindre traverser meurtrir ensanglanter embraser parcourir déserter"""
)

WITNESSING = _words("connaître vivre subir enregistrer")

COUNTRIES = _words(
    """afghanistan afrique_du_sud albanie algérie allemagne andorre angleterre angola arabie_saoudite argentine
    arménie australie autriche azerbaïdjan bahamas bahreïn bangladesh barbade bélarus biélorussie belgique
    belize bénin bhoutan birmanie bolivie bosnie bosnie-herzégovine botswana brésil brunei bulgarie burkina
    burkina_faso burkina-faso burundi cambodge cameroun canada cap-vert catalogne centrafrique tchétchénie chili
    chine chypre colombie comores congo congo-brazzaville congo-kinshasa corée corée_du_nord corée_du_sud
    costa_rica côte_d'ivoire crimée croatie cuba daghestan danemark djibouti écosse égypte émirats_arabes_unis
    émirats équateur érythrée espagne estonie eswatini états-unis éthiopie fidji finlande france gabon gambie
    gaza géorgie ghana grande-bretagne grèce grenade groenland guatemala guinée guinée-bissau guinée-conakry
    guinée_équatoriale guyana guyane haïti haut-karabakh honduras hong_kong hongrie inde indonésie irak iran
    irlande irlande_du_nord islande israël israel italie jamaïque japon jordanie cachemire kazakhstan kenya
    kirghizistan kirghizstan kosovo koweït kurdistan laos lesotho lettonie liban liberia libéria libye
    liechtenstein lituanie luxembourg macédoine macédoine_du_nord madagascar malaisie malawi maldives mali malte
    maroc maurice mauritanie mexique moldavie monaco mongolie monténégro mozambique myanmar namibie népal
    nicaragua niger nigeria nigéria norvège nouvelle-zélande nouvelle-calédonie oman ouganda ouzbékistan
    pakistan palestine panama papouasie-nouvelle-guinée paraguay pays-bas pays_de_galles pérou philippines
    pologne porto_rico portugal qatar rca rdc rd_congo république_centrafricaine
    république_démocratique_du_congo république_du_congo république_dominicaine république_tchèque réunion
    roumanie royaume-uni russie rwanda sahara_occidental sainte-lucie salvador samoa sénégal serbie seychelles
    sierra_leone singapour slovaquie slovénie somalie somaliland soudan soudan_du_sud sri_lanka suède suisse
    surinam suriname syrie tadjikistan taïwan tanzanie tchad tchéquie tchécoslovaquie thaïlande timor
    timor_oriental togo tonga transnistrie trinité-et-tobago tunisie turkménistan turquie ukraine
    union_soviétique urss uruguay vanuatu vatican venezuela viêt_nam vietnam yémen yougoslavie zambie zimbabwe
    cisjordanie bande_de_gaza"""
)

LARGE = _words(
    """afrique afrique_de_l'est afrique_de_l'ouest afrique_centrale afrique_du_nord afrique_australe
    afrique_subsaharienne amérique amérique_du_nord amérique_du_sud amérique_centrale amérique_latine asie
    asie_centrale asie_du_sud asie_du_sud-est europe europe_de_l'est europe_de_l'ouest balkans caraïbes caucase
    corne_de_l'afrique extrême-orient golfe grands_lacs levant maghreb machrek méditerranée mer_noire mer_rouge
    mer_caspienne moyen-orient océanie orient pacifique proche-orient sahara grand_sahara sahel scandinavie
    baltique arctique antarctique atlantique océan_indien lac_tchad golfe_de_guinée golfe_persique golfe_d'aden
    occident"""
)

CITIES = _words(
    """abidjan abou_dhabi abuja accra adana addis-abeba aden agadez alep alexandrie alger alicante amman amsterdam
    ankara anvers asmara athènes bagdad bakhmout bakou balkh bamako bandiagara bangkok bangui banjul barcelone
    bassora belfast belgorod belgrade béni beni benghazi berlin beyrouth bichkek bissau bogota bogotá bossangoa
    boston bouaké boukavou bruxelles bucarest budapest buenos_aires bujumbura bukavu bunia calais caracas
    carthagène chicago chișinău cologne colombo conakry copenhague cotonou dakar damas damasque dar_es_salaam
    deir_ezzor delhi deraa dhaka diffa diyarbakir djeddah djenné djibo dnipro doha donetsk dori douala douchanbé
    dubaï dublin erbil erevan falloujah freetown gao genève ghazni goma gossi grozny hambourg hanoï harare
    hassaké havane hébron helsinki hérat hiroshima homs idleb islamabad istanbul izmir jalalabad jakarta jénine
    jérusalem johannesburg juba kaboul kampala kandahar kano karachi kaya kazan kharkiv kharkov khartoum kherson
    kidal kiev kigali kinshasa kirkouk kobané koulikoro koundouz kramatorsk kyiv lagos la_havane la_haye
    la_mecque le_caire le_cap lattaquié libreville lima lisbonne lomé londres los_angeles louhansk lougansk
    luanda lubumbashi lviv lyon madrid maïduguri managua manama manille mannheim maputo marioupol marseille
    ménaka mexico miami milan minsk misrata mogadiscio mombasa monrovia montréal mopti moscou mossoul munich
    mykolaïv nairobi naplouse ndjamena n'djaména n'djamena new_delhi new_york niamey nice nicosie nouakchott
    odessa oran oslo ouagadougou oulan-bator palmyre paris pékin peshawar phnom_penh port-au-prince port-soudan
    prague pretoria pyongyang quetta quito rabat rafah ramallah raqa raqqa rangoun riga rio_de_janeiro riyad
    rome rostov sadr_city saint-domingue saint-pétersbourg san_francisco san_salvador sanaa santiago sao_paulo
    sarajevo sébastopol ségou séoul sévaré shanghai sikasso sinjar skopje sofia srebrenica stockholm strasbourg
    sydney tachkent taipei taïz tallinn tbilissi tegucigalpa téhéran tel-aviv tel_aviv tessalit tikrit tillabéri
    tirana tokyo tombouctou toronto toulouse tripoli tunis varsovie venise vienne vilnius vladivostok washington
    yaoundé zagreb zaporijia zaporijjia"""
)

DEMONYMS = _inflected(
    """afghan africain albanais algérien allemand américain angolais argentin arménien asiatique assyrien
    australien autrichien azerbaïdjanais azéri bahreïni bangladais baloutche béninois bélarusse biélorusse belge
    birman bolivien bosniaque bosnien brésilien britannique bulgare burkinabè burkinabé burundais cambodgien
    camerounais canadien catholique centrafricain chiite chilien chinois chrétien chypriote colombien congolais
    coréen croate cubain danois djiboutien druze dogon égyptien egyptien émirati érythréen espagnol estonien
    éthiopien ethiopien européen finlandais français gabonais gambien gazaoui géorgien ghanéen guatémaltèque
    guinéen haïtien hindou hongrois houthi hutu indien indonésien irakien iranien irlandais islandais islamiste
    israélien italien ivoirien jamaïcain japonais jordanien juif kanak kazakh kenyan kényan kirghize kosovar
    kurde koweïtien laotien letton libanais libérien libyen lituanien macédonien malaisien malgache malien
    marocain mauritanien mexicain moldave mongol monténégrin mozambicain musulman nigérian nigérien norvégien
    ossète ougandais ouïghour ouzbek pachtoune pakistanais palestinien péruvien peul philippin polonais
    portugais qatari rohingya roumain russe rwandais sahraoui saoudien sénégalais serbe sikh slovaque slovène
    somalien soudanais sri-lankais sud-africain sud-coréen nord-coréen sud-soudanais sud-américain suédois
    suisse sunnite syrien tadjik taïwanais taliban tamoul tanzanien tatar tchadien tchèque tchétchène
    thaïlandais tibétain togolais touareg toubou tunisien turkmène tutsi ukrainien uruguayen vénézuélien
    vietnamien yazidi yéménite zambien zimbabwéen occidental oriental arabe persan sahélien ouest-africain
    maghrébin alaouite orthodoxe protestant salafiste jihadiste djihadiste franco-allemand parisien anglais
    écossais gallois néerlandais néo-zélandais"""
) | _words(
    """turc turcs turque turques grec grecs grecque grecques lettonne lettonnes shebab shebabs chabab peule peules
    philippine"""
)


WHERE = PlaceWords(
    locating=LOCATING,
    nearby=NEARBY,
    against=AGAINST,
    directing=DIRECTING,
    moving={
        "vers": SENDING,
        "pour": SENDING,
        "depuis": LEAVING,
        "de": LEAVING,
        "d'": LEAVING,
        "du": LEAVING,
        "des": LEAVING,
    },
    seated=SEATED,
    regional=_words("au aux en le la l' les du"),
    of=frozenset({"de", "d'", "du", "des"}),
    kinds={
        **dict.fromkeys(sorted(_bare(COUNTRIES_OF)), 1),
        **dict.fromkeys(sorted(_bare(REGIONS)), 2),
        **dict.fromkeys(sorted(_bare(TRACTS)), 3),
        **dict.fromkeys(sorted(_bare(TOWNS)), 4),
        **dict.fromkeys(sorted(_bare(QUARTERS)), 5),
    },
    facilities=_bare(FACILITIES),
    parts=PARTS,
    kind_modifiers=KIND_MODIFIERS,
    events=EVENTS,
    strikes=STRIKES,
    striking=STRIKING,
    witnessing=WITNESSING,
    countries=_bare(COUNTRIES),
    regions=LARGE,
    cities=CITIES,
    demonyms=DEMONYMS - COUNTRIES,
    genitives=frozenset(),
    articles=_words("al el as ash ad an ar at az ed er es et ez ul ut il"),
    particles=_words("al el ez ul bin ibn del dos da do los las den der van von di"),
    coordinators=_words("et ou & ainsi_que"),
    relatives=frozenset({"où"}),
)
