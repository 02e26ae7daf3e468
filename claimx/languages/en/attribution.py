"""Who says it, in English: reporting verbs and nouns, and the kinds of sources.

Verbs and nouns are lemmas, lower case; an underscore joins the words of a phrase. Each list has one meaning.
"""

from typing import get_args

from claimx.languages.shape import AttributionWords, SourceType


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for words in lists for word in words.split())


def _typed(**lists: str) -> dict[str, SourceType]:
    kinds = get_args(SourceType)
    assert set(lists) <= set(kinds)
    return {word.replace("_", " "): kinds[kinds.index(kind)] for kind, words in lists.items() for word in words.split()}


# English past forms and participles that no rule makes.
_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "speak": "spoke spoken",
    "write": "wrote written",
    "make": "made",
    "give": "gave given",
    "put": "put puts putting",
    "think": "thought",
    "know": "knew known",
    "feel": "felt",
    "find": "found",
    "hold": "held",
    "see": "saw seen",
    "hear": "heard",
    "understand": "understood",
    "go": "went gone",
    "lay": "laid",
    "spell": "spelt",
    "bring": "brought",
    "set": "set setting",
    "beg": "begged begging",
    "plan": "planned planning",
    "swear": "swore sworn",
    "hit": "hit hitting",
    "tally": "tallied",
    "foresee": "foresaw foreseen",
    "send": "sent",
    "learn": "learnt",
    "broadcast": "broadcast",
    "forecast": "forecast",
    "admit": "admitted admitting",
    "rebut": "rebutted",
}


def _inflected(*lemmas: frozenset[str]) -> dict[str, str]:
    """Map every form of these verbs to its lemma; of a phrasal verb, the forms of the verb itself."""
    forms: dict[str, str] = {}
    for lemma in sorted({phrase.split()[0] for words in lemmas for phrase in words}):
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        made = {lemma, lemma + "s", stem + "ed", stem + "ing"}
        if lemma.endswith(("s", "sh", "ch", "x")):
            made |= {lemma + "es"}
        if lemma.endswith("y") and lemma[-2] not in "aeiou":
            made |= {lemma[:-1] + "ies", lemma[:-1] + "ied"}
        for form in made | set(_IRREGULAR.get(lemma, "").split()):
            forms.setdefault(form, lemma)
    return forms


# What somebody says is so. The clause or noun phrase after it is the content.
REPORT = _words(
    """
        say report claim announce state declare affirm confirm acknowledge admit assert allege argue maintain
        insist contend reveal disclose note stress underline underscore emphasise emphasize highlight observe
        remark comment explain add continue reiterate repeat recall write tweet post mention indicate suggest warn
        caution predict forecast project estimate reckon calculate count record document register log tally verify
        establish determine conclude find show testify recount relate describe detail outline specify clarify
        concede boast brag reply respond retort counter answer agree concur echo complain lament vow pledge
        promise swear threaten propose recommend communicate proclaim pronounce attest certify identify read rule
        hold decide express voice convey quip joke ask wonder question inquire enquire query exclaim whisper shout
        cry yell elaborate summarise summarize hint imply signal point_out go_on make_clear lay_out spell_out
        hit_back sum_up chime_in assess opine theorise theorize speculate surmise deem characterise characterize
        depict portray assume depose corroborate advise advocate learn discover uncover own_up contradict speak_of
        talk_of tell_of
    """
)

# Nothing but speaking: whoever is their subject speaks.
PLAIN = _words("say tell")

# What somebody says that he will do.
PLEDGE = _words("vow pledge promise swear threaten")

# With an object and what it is said to be: "called it a coup".
CALL = _words("call label brand dub term")

# What things tell as well as people: "the data suggest that".
EVIDENCE = _words(
    "show suggest indicate reveal confirm find establish imply signal prove testify hint mean set see hold hear"
)

# Those whom a figure counts: "put the dead at 30".
RECKONED = _words("dead wounded injured missing casualty fatality death loss victim displaced captive")

# What somebody holds to be so, without our being told that it was said.
THINK = _words(
    """
        believe think know fear suspect expect hope feel consider doubt understand worry realise realize guess
        suppose presume envisage foresee
    """
)

# What somebody wants done.
URGE = _words("""urge demand call_for call_on call_upon appeal beg plead implore exhort press_for push_for""")

# What somebody says another has done: "accused the army of killing 30".
ACCUSE = _words("accuse charge")

# What somebody says is not so.
DENY = _words(
    "deny reject dispute refute dismiss rebut disavow repudiate debunk contest rubbish discount challenge disclaim"
)

# Their object is the hearer, and the content follows.
TELL = _words("tell inform brief assure remind notify warn advise inform reassure convince persuade")

# Their object is the speaker.
CITE = _words("quote cite")

# Only those who were there, or who report, speak by these.
SENSE = _words("see witness hear watch observe treat receive")

# "put the toll at 30"
ASSESS = _words("put place set peg revise raise lower increase give update bring")

# "give a toll of", "issue a warning that", "express concern that"
LIGHT = _words("""give issue make express voice raise release publish offer provide deliver circulate""")

# These report only with a clause ("found that", "shows that"); with a noun they tell what happened.
CLAUSAL = _words(
    """
        continue complain find show learn discover establish determine conclude know think feel understand guess
        suppose consider reveal suggest indicate imply signal agree answer reply rule hold decide realise realize
        predict hear see watch receive treat observe identify
    """
) - _words("reveal suggest indicate predict observe see treat receive")

# With a noun that is no clause, an act is claimed ("claimed responsibility", "claimed the attack").
CREDIT = _words("claim")

# Adjectives that carry a clause: "the UN is concerned that".
ATTITUDES = _words(
    """
        concerned confident sure certain convinced aware worried hopeful optimistic pessimistic adamant afraid
        alarmed sceptical skeptical unsure uncertain doubtful clear explicit
    """
)

# After one of these the speaker is named.
ACCORDING = (
    ("according", "to"),
    ("as", "per"),
    ("per",),
    ("in", "the", "words", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "view", "of"),
    ("by", "the", "account", "of"),
    ("on", "the", "word", "of"),
    ("on", "the", "authority", "of"),
)

# What somebody has said or reckoned, as a noun: "X's claim that", "a toll compiled by X".
SPEECH = _words(
    """
        claim allegation assertion contention estimate estimation count tally figure number statistic datum toll
        announcement admission acknowledgement acknowledgment confirmation declaration denial warning testimony
        account remark comment prediction forecast projection assessment calculation accusation complaint argument
        insistence pledge promise threat vow suggestion belief fear hope concern worry view opinion rumour rumor
        alarm hint disclosure revelation conclusion finding reckoning word news information alert charge version
        description demand call appeal request
    """
)

# What somebody has written, and which "says" things in their place.
DOCUMENTS = _words(
    """
        statement report letter release communique communiqué bulletin dispatch document survey study paper
        article editorial message post tweet note memo memorandum brief briefing interview speech address book
        review investigation inquiry analysis dossier indictment verdict ruling filing transcript video audio
        recording footage caption newsletter blog press_release log database record file resolution poll reply
        lawsuit petition affidavit manifesto op-ed leaflet advert advertisement response telegram cable broadcast
        website page site press_statement headline story series update sitrep
    """
)

# Passive participles between what was reckoned and who did: "figures compiled by X".
BY = _words(
    """
        compile give provide release publish announce issue collect gather report cite quote put estimate supply
        present distribute circulate post share claim make file record document confirm deliver declare describe
        reveal disclose tell say inform obtain see
    """
)

# Hearers that relay nothing to us by name.
AUDIENCE = _words(
    """
        reporter journalist newsman press media correspondent newsmen audience lawmaker deputy parliament crowd
        supporter conference newspaper newspapers congress council court tribunal senator viewer listener ally
    """
)

# Nouns of persons, with the type they have when nothing around them says another.
ROLES = _typed(
    official="""
        press_secretary press_officer media_officer press_attache minister premier chancellor king queen prince
        sultan monarch ayatollah governor mayor senator congressman congresswoman lawmaker legislator
        parliamentarian mp deputy ambassador envoy diplomat consul attaché attache general colonel major captain
        lieutenant sergeant admiral brigadier marshal commandant commodore corporal superintendent inspector
        commissioner policeman policewoman policemen cop constable sheriff prosecutor judge magistrate coroner
        investigator undersecretary under-secretary subsecretary vice-president vice-premier statesman politician
        councillor councilor alderman authority authorities regulator ombudsman rapporteur peacekeeper serviceman
        military soldier troop guard prefect vali warden firefighter conscript politburo oppositionist dissident
        manager candidate secretary-general leadership opponent junta spokesman spokeswoman spokesperson spokespeople
        spox head chief director representative member leader chairman chairwoman chairperson chair coordinator
        co-ordinator secretary aide adviser advisor delegate figure commander president negotiator mediator
        officer official administrator executive staffer boss vice-chairman supporter loyalist staff team worker
        employee
    """,
    armed_group="""
        rebel militant insurgent jihadist jihadi fighter militiaman militiamen guerrilla guerilla terrorist
        extremist separatist warlord gunman gunmen mercenary hijacker kidnapper islamist mujahid mujahideen
        combatant
    """,
    media="""
        journalist reporter correspondent photographer cameraman editor broadcaster columnist presenter anchor
        blogger newsreader stringer commentator photojournalist videographer newsman vlogger fact-checker
    """,
    ngo="""
        activist campaigner monitor watchdog rescuer humanitarian aid-worker volunteer-rescuer defender
        rights-defender missionary
    """,
    expert="""
        analyst expert researcher scholar academic professor lecturer historian scientist economist strategist
        observer demographer epidemiologist criminologist statistician pollster fellow author seismologist
        geologist sociologist psychologist specialist pundit watcher engineer
    """,
    medical="""
        doctor medic nurse surgeon physician paramedic pathologist neurologist paediatrician pediatrician
        psychiatrist anaesthetist anesthetist orderly midwife pharmacist dentist radiologist medical
    """,
    witness="""
        witness eyewitness resident villager survivor inhabitant bystander onlooker neighbour neighbor passer-by
        passerby refugee evacuee escapee relative mother father brother sister son daughter uncle aunt cousin wife
        husband widow friend parent grandfather grandmother shopkeeper trader driver farmer shopper worshipper
        worshiper student teacher pupil passenger pilgrim tourist commuter civilian citizen fisherman herder
        herdsman labourer laborer miner victim colleague family townsman townspeople housewife girl boy child
        teenager youth detainee prisoner inmate hostage shepherd waiter guest vendor motorist netizen voter pilot
        sailor chef immigrant migrant taxpayer demonstrator protester protestor
    """,
    anonymous="""
        informant whistleblower source people person individual insider critic contact man woman proponent
        detractor skeptic sceptic investor shareholder
    """,
)

# Nouns of persons and bodies that take the type of the words around them ("hospital director", "Taliban spokesman").
NEUTRAL = _words(
    """
        spokesman spokeswoman spokesperson spokespeople spox head chief director representative member leader
        chairman chairwoman chairperson chair coordinator co-ordinator manager founder co-founder executive
        secretary aide adviser advisor delegate figure supporter commander cadre boss president negotiator
        mediator veteran staffer worker employee staff team officer official source lawyer person individual
        people insider administrator contact group organisation organization agency service committee council
        centre center union association federation office bureau board movement alliance unit network institute
        body force forces front page channel account department branch mission secretariat command operation fund
        programme program initiative project league directorate administration side camp faction delegation desk
        bloc volunteer coalition authority authorities elder organiser organizer engineer deputy general soldier
        fighter emir sheikh imam report estimate statement superintendent inspector company firm corporation
        campaign
    """
)

# Nouns of bodies: ministries, agencies, parties, brigades, papers.
BODIES = _typed(
    official="""
        press_office press_service press_centre press_center media_office press_department government ministry
        army military police navy air_force gendarmerie constabulary parliament congress senate cabinet presidency
        embassy consulate court tribunal prosecution regime state authority authorities municipality governorate
        prefecture coalition party opposition kremlin pentagon treasury politburo defence defense interior
        intelligence coastguard coast_guard border_guard national_guard security customs secretary-general
        republic kingdom emirate legislature chancellery palace duma majlis knesset bundestag armed_forces
        security_forces airforce troops soldiers general_staff joint_chiefs high_command ombudsman junta
        peacekeepers country nation white_house agency service committee commission council union office bureau
        board alliance unit body force forces department branch mission secretariat command operation fund
        programme program directorate administration side camp delegation bloc company firm airline corporation
        manufacturer retailer carrier startup campaign
    """,
    armed_group="""
        brigade militia battalion legion jaish jabhat liwa ansar harakat kataib katibat caliphate mujahideen
        guerrillas insurgency resistance rebels rebellion militants fedayeen hizb insurgents jihadists separatists
        front movement faction
    """,
    media="""
        newspaper paper daily weekly magazine tabloid radio television tv broadcaster newsroom media press
        newswire wire outlet journal gazette times post herald tribune telegraph guardian news portal station
        publication periodical broadsheet podcast blog channel page website desk account
    """,
    ngo="""
        resistance_committee observatory watchdog ngo charity monitor helmets red_cross red_crescent crescent
        foundation charities ngos rescuers watch civil_defence civil_defense collective group organisation organization
        association federation network initiative project society league club
    """,
    expert="""
        university academy college institute centre center think-tank think_tank thinktank tank laboratory
        consultancy faculty school
    """,
    medical="""hospital clinic morgue infirmary mortuary health_centre health_center hospice ward sanatorium""",
)

# Words around a neutral noun that decide its type; lower-case, singular or as they stand.
MODIFIERS = _typed(
    armed_group="""
        rebel militant insurgent jihadist jihadi terrorist guerrilla militia paramilitary separatist taliban
        islamist self-defense self-defence popular extremist armed mujahideen takfiri secessionist
    """,
    medical="""hospital medical clinic health-care healthcare morgue forensic ambulance""",
    ngo="""
        monitoring rights human-rights humanitarian aid relief rescue activist charity watchdog advocacy monitor
        civil-defence civil-defense search-and-rescue volunteer non-governmental nongovernmental civil-society
        civil_defence civil_defense conservation environmental white_helmets red_crescent red_cross human_rights
        civil_society first-responder
    """,
    media="""news press media television tv radio newspaper satellite broadcasting newswire photo""",
    expert="""
        research policy strategic think-tank university academic polling studies scientific seismological
        geological analysis
    """,
    official="""
        government state police military army security official defence defense interior foreign ministry
        presidential parliamentary provincial regional district municipal federal national intelligence un u.n.
        nato eu court judicial prosecution border naval navy coalition opposition party political diplomatic
        western administration senior regime justice health civil-protection disaster-management customs
        immigration fire prison electoral congressional senate pentagon white_house kremlin embassy cabinet
        law-enforcement counter-terrorism counterterrorism municipality governorate council city emergency
        emergencies meteorological disaster coast_guard
    """,
)

# Countries and capitals, whose names stand for their governments.
LANDS = _words(
    """
        us u.s. uk united_states united_kingdom great_britain britain russia ukraine syria turkey iran iraq israel
        egypt france germany china moscow washington kyiv kiev damascus ankara tehran baghdad jerusalem cairo
        paris london berlin beijing kabul islamabad riyadh doha brussels tokyo seoul pyongyang delhi new_delhi
        dhaka belgrade pristina tbilisi baku yerevan minsk warsaw rome madrid vatican canberra ottawa saudi_arabia
        jordan lebanon pakistan india afghanistan ethiopia sudan somalia kenya nigeria mali niger chad cameroon
        libya tunisia algeria morocco yemen congo rwanda uganda burundi mozambique myanmar naypyidaw thailand
        cambodia vietnam indonesia philippines malaysia japan north_korea south_korea taiwan poland hungary serbia
        kosovo georgia armenia azerbaijan belarus moldova qatar kuwait
    """
)

# Names that are what they are in any document.
NAMES = _typed(
    media="""
        afp agence_france-presse reuters ap associated_press upi tass itar-tass ria ria_novosti novosti interfax
        xinhua sana irna fars tasnim isna mehr press_tv presstv anadolu anadolu_agency bbc cnn nbc cbs abc
        fox_news npr pbs al_jazeera al-jazeera aljazeera al_arabiya al-arabiya al-manar al_manar al-mayadeen
        al_mayadeen al-masdar al_masdar al-watan sputnik rt russia_today new_york_times washington_post
        wall_street_journal financial_times guardian le_monde le_figaro liberation libération der_spiegel spiegel
        bild dpa efe ansa kyodo yonhap pti ani ians dawn geo_news ary_news tolo_news tolonews pajhwok khaama voa
        voice_of_america rfe/rl radio_free_europe radio_liberty dw deutsche_welle france_24 rfi euronews sky_news
        itv channel_4 haaretz times_of_israel jerusalem_post ynet wafa maan amaq aamaq ara_news rudaw kurdistan_24
        hawar_news asharq_al-awsat middle_east_eye al-monitor new_arab al-ahram ahram_online mena petra kuna wam
        spa saba rojnews hurriyet daily_sabah trt trt_world kyiv_independent kyiv_post ukrinform unian
        ukrainska_pravda pravda izvestia kommersant meduza novaya_gazeta belta bloomberg politico axios time
        newsweek economist cgtn global_times peoples_daily hindu times_of_india ndtv daily_star punch vanguard
        premium_times daily_trust sahara_reporters nation standard sabc news24 garowe_online shabelle
        radio_dabanga sudan_tribune addis_standard fana media_line asia_times halab_today smart_news syria_tv
        state_tv zaman_al-wasl enab_baladi orient_news iraqi_news shafaq_news al-sumaria tolo gazeta
        corriere_della_sera el_pais usa_today los_angeles_times cbc toronto_star the_australian telegraph
        independent the_times daily_mail sun mirror facebook twitter telegram youtube whatsapp instagram astra
        mash baza shot readovka rybar deepstate dt wagner-channel wikipedia
    """,
    ngo="""
        human_rights_watch hrw amnesty amnesty_international sohr syrian_observatory white_helmets msf
        médecins_sans_frontières medecins_sans_frontieres doctors_without_borders icrc red_cross red_crescent ifrc
        oxfam save_the_children care mercy_corps care_international world_vision islamic_relief
        syrian_network_for_human_rights snhr airwars bellingcat memorial btselem b'tselem breaking_the_silence
        physicians_for_human_rights acted norwegian_refugee_council nrc international_rescue_committee irc
        reporters_without_borders rsf-press cpj committee_to_protect_journalists greenpeace
        transparency_international global_witness caritas violations_documentation_center
        local_coordination_committees lcc raqqa_is_being_slaughtered_silently article_19 freedom_house
        iraq_body_count first_responders sea-watch sos_mediterranee alarm_phone hengaw netblocks yesh_din
        peace_now
    """,
    official="""
        un u.n. united_nations unicef unhcr ocha who world_health_organization world_health_organisation
        world_food_programme wfp unesco iom unama unifil minusma monusco international_organization_for_migration
        international_organisation_for_migration un_women ohchr fao iaea opcw icc icj nato eu european_union
        european_commission african_union au arab_league osce ecowas igad g7 g20 opec interpol europol fbi cia nsa
        mi5 mi6 idf pentagon kremlin white_house downing_street elysee élysée state_department foreign_office
        security_council general_assembly centcom africom isaf amisom undp unrwa fsb sbu gru mod isf shin_bet
        mossad usgs fema afad ndma isi ispr hadi_government krg gna tpp syrian_national_coalition syrian_coalition
        palestinian_authority fatah plo labour likud republicans democrats conservatives tories anc akp pdp apc
        bjp chp hdp
    """,
    armed_group="""
        isis isil is daesh da'esh islamic_state al-qaeda al_qaeda al-qaida taliban taleban hezbollah hizbollah
        hizballah hizbullah hamas islamic_jihad houthi houthis ansarullah ansar_allah boko_haram iswap al-shabaab
        al_shabaab al-shabab shabaab pkk ypg ypj sdf syrian_democratic_forces fsa free_syrian_army al-nusra nusra
        nusra_front al-nusra_front jabhat_al-nusra jaish_al-islam jaish_al-fatah ahrar_al-sham
        hayat_tahrir_al-sham hts tahrir_al-sham peshmerga popular_mobilization_forces popular_mobilisation_forces
        hashd kataib_hezbollah asaib_ahl_al-haq wagner wagner_group rsf rapid_support_forces janjaweed tplf
        tigray_people's_liberation_front ola oromo_liberation_army lra m23 adf codeco fdlr seleka anti-balaka mnla
        jnim aqim ansaru eln farc al-mourabitoun jem slm splm-n splm spla spla-io ltte tamil_tigers abu_sayyaf
        milf mnlf npa new_people's_army naxalites maoists ttp jaish-e-mohammad lashkar-e-taiba lashkar-e-jhangvi
        haqqani_network fact plo-brigades al-aqsa_brigades qassam_brigades al-qassam_brigades al-quds_brigades
        fano arakan_army knla kia real_ira ira eta unita renamo frelimo-rebels islamic_front army_of_islam azov
        pdf people's_defence_force people's_defense_force cpi_maoist csp cma
    """,
    expert="""
        csis iiss rand brookings chatham_house acled ucdp sipri crisis_group international_crisis_group
        institute_for_the_study_of_war isw soufan_group carnegie atlantic_council
        syrian_center_for_policy_research ihs_janes jane's janes rusi prio uppsala_conflict_data_program
        jamestown_foundation stratfor oryx
    """,
)

NAMES |= dict.fromkeys(LANDS, "official")

# Before a person's name, no part of it.
TITLES = _words(
    """
        mr mrs ms miss dr prof sir lord lady dame gen maj col lt capt sgt cpl pvt adm brig cmdr cdr rev hon sen
        rep gov pres general major colonel lieutenant captain sergeant admiral brigadier marshal commander chief
        superintendent inspector president vice-president premier chancellor king queen prince princess sheikh
        sheik ayatollah emir sultan senator ambassador judge justice imam mullah pope bishop archbishop father
        minister prime secretary governor mayor director spokesman spokeswoman spokesperson deputy acting former
        interim staff field maulvi haji hajji shaikh army undersecretary envoy commissioner professor chairman
        chairwoman speaker representative congressman congresswoman constable dsp asp cp sp igp ppro
    """
)

# Nouns that can take up any body named before.
GENERIC = _words(
    "group organisation organization ngo monitor watchdog charity network outfit body agency movement company firm"
)

# These stand without an article in the singular.
MASS = _words(
    "people media police press radio television tv parliament congress army intelligence leadership management"
)

# Pronouns that stand for a speaker, by what they can stand for.
PERSON_PRONOUNS = _words("he she him her who")
BODY_PRONOUNS = _words("it which")
PLURAL_PRONOUNS = _words("they them")
FIRST_PERSON = _words("i we my our us me myself ourselves")

FEMININE = _words(
    "she her mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman mother wife widow girl"
)
MASCULINE = _words(
    "he him mr sir king prince spokesman chairman congressman father husband boy imam sheikh pope bishop"
)

# Small words.
LINKS = _words("of for at in from within inside near")  # between a source and what tells who it is
NAME_LINKS = _words("of for the and de del di du des la le &")  # inside a body's name
PARTICLES = _words(
    "al el bin ibn ben van von der den de da dos del della dela la le abu ould ul ur"
)  # inside a person's name
ARTICLES = _words("the a an this that these those")
DEFINITE = _words("the this that these those")
QUANTIFIERS = _words("some many several other others one another two three both various most few all")
CONJUNCTIONS = _words("and or &")
THAT = _words("that how whether if why")
CONTINUED = _words(
    "including among killing wounding injuring leaving claiming and or"
)  # the content goes on behind the speaker
CONTRAST = _words("while whereas but although though yet")  # a new clause, with its own speaker or none
RELATIVES = _words("which who whom whose that where")
AGENT = _words("by")
NAMING = _words("as")  # "known as"
OWNED = _words("run owned controlled backed funded led affiliated")  # "government run TV"
NEGATIONS = _words("not n't never no cannot nt")
UNABLE = _words("unable decline refuse fail impossible yet")
AT = _words("at to")  # "put the toll at"
AMID = _words("amid amidst following after despite")
ADDRESSING = _words("to")  # before the hearer
ORIGINS = _words("from of")  # "the claim of", "figures from"
BESIDE = _words("with")  # "with officials reporting"
EMERGING = _words("emerge surface circulate")  # what reports do
PASSIVE = _words("be get")  # auxiliaries
VAGUE_REPORTS = _words("report rumour rumor")
MOMENTS = _words(
    """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
        saturdays sundays mon tue tues wed thu thur thurs fri sat sun january february march april may june july
        august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today
        yesterday tomorrow tonight overnight earlier later recently afterwards meanwhile morning afternoon evening
        night midday noon dawn week month year day weekend separately then still further
    """
)
NAMES_TOO = _words("jan april may june august mar sun wed sat dec dawn")  # words of time that are names as well
ASIDES = _words(
    """
        late early also later earlier then however further meanwhile separately subsequently recently repeatedly
        already now again today yesterday just previously initially once still officially publicly privately
        simply only reportedly immediately independently first finally eventually angrily calmly bluntly strongly
        formally quickly
    """
)
# With a capital in mid-sentence, a new sentence whose full stop before it is lost.
OPENERS = _words("meanwhile earlier however later elsewhere separately but although")
# What may stand between the reporting verb and its clause.
BRIDGES = _words("in on at by to via through during from over for of")
VENUES = _words(
    """
        statement report interview letter tweet post telegram facebook twitter x telephone phone conference
        briefing speech email e-mail message television tv radio broadcast address comment remark release note
        video instagram whatsapp filing memo memorandum op-ed essay testimony rally hearing debate lawsuit column
        editorial podcast remarks comments documents book news channel bulletin blog article communique communiqué
        press media account website page newspaper magazine
    """
)
# Nouns that stand alone in a headline for a source named in the text.
HEADLINE = _words(
    """
        monitor monitors observatory watchdog group ngo ngos activists activist officials official police army
        military state_media media report reports sources source ministry governor minister witnesses residents
        medics doctors rescuers un u.n. sana afp reuters sohr hrw civil_defence civil_defense rights_group
        monitoring_group local_reports local_media state_tv state_news_agency government hospital authorities
        spokesman mayor president
    """
)
FURNITURE = _words(
    "print tweet share views related updated photo photos tags read posted published source staff email comments by"
)

ATTRIBUTION = AttributionWords(
    report=REPORT,
    think=THINK,
    urge=URGE,
    accuse=ACCUSE,
    deny=DENY,
    tell=TELL,
    cite=CITE,
    sense=SENSE,
    assess=ASSESS,
    light=LIGHT,
    credit=CREDIT,
    clausal=CLAUSAL,
    attitudes=ATTITUDES,
    according=ACCORDING,
    speech=SPEECH,
    documents=DOCUMENTS,
    by=BY,
    audience=AUDIENCE,
    roles=ROLES,
    neutral=NEUTRAL,
    forms=_inflected(REPORT, THINK, URGE, DENY, ACCUSE, TELL, CITE, SENSE, ASSESS, LIGHT, CALL),
    bodies=BODIES,
    modifiers=MODIFIERS,
    names=NAMES,
    lands=LANDS,
    plain=PLAIN,
    reckoned=RECKONED,
    call=CALL,
    evidence=EVIDENCE,
    pledge=PLEDGE,
    titles=TITLES,
    generic=GENERIC,
    mass=MASS,
    person_pronouns=PERSON_PRONOUNS,
    body_pronouns=BODY_PRONOUNS,
    plural_pronouns=PLURAL_PRONOUNS,
    first_person=FIRST_PERSON,
    feminine=FEMININE,
    masculine=MASCULINE,
    links=LINKS,
    name_links=NAME_LINKS,
    particles=PARTICLES,
    articles=ARTICLES,
    definite=DEFINITE,
    quantifiers=QUANTIFIERS,
    conjunctions=CONJUNCTIONS,
    that=THAT,
    continued=CONTINUED,
    contrast=CONTRAST,
    relatives=RELATIVES,
    agent=AGENT,
    naming=NAMING,
    owned=OWNED,
    negations=NEGATIONS,
    unable=UNABLE,
    at=AT,
    amid=AMID,
    vague_reports=VAGUE_REPORTS,
    moments=MOMENTS,
    names_too=NAMES_TOO,
    asides=ASIDES,
    openers=OPENERS,
    bridges=BRIDGES,
    venues=VENUES,
    addressing=ADDRESSING,
    origins=ORIGINS,
    beside=BESIDE,
    emerging=EMERGING,
    passive=PASSIVE,
    headline=HEADLINE,
    furniture=FURNITURE,
)
