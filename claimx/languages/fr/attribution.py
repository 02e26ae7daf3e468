"""Who says it, in French: reporting verbs and nouns, and the kinds of sources.

Verbs and nouns are lemmas, lower case; an underscore joins the words of a phrase. Each list has one meaning.
"""

from typing import get_args

from claimx.languages.shape import AttributionWords, InversionWords, SourceType


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for words in lists for word in words.split())


def _typed(**lists: str) -> dict[str, SourceType]:
    kinds = get_args(SourceType)
    assert set(lists) <= set(kinds)
    return {word.replace("_", " "): kinds[kinds.index(kind)] for kind, words in lists.items() for word in words.split()}


# What no rule makes: forms of the third person, and behind the bar the past participles.
_IRREGULAR = {
    "dire": "dit disent disait disaient dirent disant | dit dite dits dites",
    "redire": "redit redisent redisait redisant | redit redite",
    "prédire": "prédit prédisent prédisait prédisaient prédisant | prédit prédite",
    "contredire": "contredit contredisent contredisait contredisant | contredit contredite",
    "faire": "fait font faisait faisaient fit firent faisant | fait faite faits faites",
    "savoir": "sait savent savait savaient sachant | su",
    "prévenir": "prévient préviennent prévenait prévenaient prévint prévinrent prévenant | prévenu prévenue prévenus",
    "soutenir": "soutient soutiennent soutenait soutenaient soutint soutenant | soutenu soutenue",
    "maintenir": "maintient maintiennent maintenait maintenaient maintint | maintenu maintenue",
    "convenir": "convient conviennent convenait convenant | convenu",
    "souvenir": "souvient souviennent souvenait souvenaient souvint | souvenu souvenue",
    "reconnaître": "reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnaissant | reconnu reconnue",
    "apprendre": "apprend apprennent apprenait apprit apprenant | appris apprise",
    "reprendre": "reprend reprennent reprenait reprit reprenant | repris reprise",
    "croire": "croit croient croyait croyaient crut croyant | cru",
    "craindre": "craint craignent craignait craignaient craignit craignant | craint",
    "plaindre": "plaint plaignent plaignait plaignaient plaignant | plaint",
    "écrire": "écrit écrivent écrivait écrivaient écrivit écrivant | écrit écrite écrits écrites",
    "décrire": "décrit décrivent décrivait décrivaient décrivant | décrit décrite décrits décrites",
    "promettre": "promet promettent promettait promettaient promit promettant | promis promise",
    "admettre": "admet admettent admettait admettaient admit admettant | admis admise",
    "mettre": "met mettent mettait mettaient mit mettant | mis mise",
    "transmettre": "transmet transmettent transmettait transmit transmettant | transmis transmise transmises",
    "émettre": "émet émettent émettait émit émettant | émis émise",
    "poursuivre": "poursuit poursuivent poursuivait poursuivant | poursuivi",
    "conclure": "conclut concluent concluait concluaient concluant | conclu",
    "voir": "voit voient voyait vit voyant | vu vue vus vues",
    "prévoir": "prévoit prévoient prévoyait prévoyaient prévoyant | prévu prévue",
    "entendre": "entend entendent entendait entendaient entendit entendant | entendu entendue",
    "démentir": "dément démentent démentait démentaient démentit démentant | démenti démentie démentis démenties",
    "recevoir": "reçoit reçoivent recevait reçut recevant | reçu reçue reçus reçues",
    "émouvoir": "émeut émeuvent émouvait | ému émue",
    "rendre": "rend rendent rendait rendaient rendit rendant | rendu rendue rendus rendues",
    "répondre": "répond répondent répondait répondaient répondit répondant | répondu",
    "prétendre": "prétend prétendent prétendait prétendaient prétendit prétendant | prétendu prétendue",
    "défendre": "défend défendent défendait défendaient défendit défendant | défendu défendue",
    "dépeindre": "dépeint dépeignent dépeignait dépeignant | dépeint dépeinte",
    "tenir": "tient tiennent tenait tenaient tint tenant | tenu tenue tenus tenues",
    "lire": "lit lisent lisait lisant | lu lue lus lues",
    "obtenir": "obtient obtiennent obtenait obtint obtenant | obtenu obtenue obtenus obtenues",
    "recueillir": "recueille recueillent recueillait recueillant | recueilli recueillie recueillis recueillies",
    "joindre": "joint joignent joignait joignant | joint jointe joints jointes",
    "attendre": "attend attendent attendait attendaient attendant | attendu attendue",
}  # fmt: skip
_SECOND = "réjouir avertir réagir renchérir établir garantir fournir surenchérir rugir".split()


def _forms_of(lemma: str) -> tuple[set[str], set[str]]:
    """Return the forms of the third person and the present participle of a verb, and its past participles."""
    if lemma in _IRREGULAR:
        listed, _, participles = _IRREGULAR[lemma].partition("|")
        return set(listed.split()), set(participles.split())
    if lemma in _SECOND:
        stem = lemma[:-1]
        forms = {stem + ending for ending in ("t", "ssent", "ssait", "ssaient", "rent", "ssant")}
        return forms, {stem + ending for ending in ("", "e", "s", "es")}
    assert lemma.endswith("er"), lemma
    stem = lemma[:-2]
    before_a = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    silent = stem
    if stem.endswith(("el", "et")):
        silent = stem + stem[-1]  # "rappelle"
    elif stem[-2] in "ée" and stem[-1] not in "aeiouyéè":
        silent = stem[:-2] + "è" + stem[-1]  # "relève"
    elif stem[-3:-2] == "é" and stem[-1] in "rl" and stem[-2] not in "aeiouyéè":
        silent = stem[:-3] + "è" + stem[-2:]  # "célèbre"
    if stem.endswith(("oy", "uy")):
        silent = stem[:-1] + "i"
    forms = {silent + "e", silent + "ent", stem + "èrent"}
    forms |= {before_a + ending for ending in ("ait", "aient", "a", "ant")}
    return forms, {stem + ending for ending in ("é", "ée", "és", "ées")}


def _inflected(*lemmas: frozenset[str]) -> tuple[dict[str, str], frozenset[str]]:
    """Map every form of these verbs (of a phrasal one, of its verb) to its lemma; also return the past participles."""
    forms: dict[str, str] = {}
    participles: set[str] = set()
    for lemma in sorted({phrase.split()[0] for words in lemmas for phrase in words}):
        finite, past = _forms_of(lemma)
        participles |= past - finite
        for form in (lemma, *sorted(finite | past)):
            forms.setdefault(form, lemma)
    return forms, frozenset(participles)


# What somebody says is so.
REPORT = _words(
    """dire déclarer affirmer annoncer indiquer préciser ajouter rapporter expliquer assurer confirmer estimer
    signaler souligner révéler raconter témoigner soutenir prétendre reconnaître admettre avouer rappeler écrire
    tweeter twitter noter relever observer constater poursuivre continuer conclure résumer commenter détailler
    relater répondre réagir répliquer rétorquer renchérir insister maintenir marteler proclamer clamer avancer
    évoquer mentionner citer_comme alléguer arguer argumenter avertir prévenir alerter promettre jurer garantir
    lancer accuser revendiquer déplorer dénoncer recenser dénombrer comptabiliser chiffrer évaluer décompter
    enregistrer documenter établir répertorier attester certifier communiquer notifier informer publier diffuser
    relayer transmettre fournir faire_état faire_savoir faire_part faire_valoir faire_observer faire_remarquer
    faire_mention laisser_entendre mettre_en_garde analyser juger considérer décrire dépeindre qualifier suggérer
    présumer prédire pronostiquer spéculer montrer démontrer prouver plaider concéder nuancer tempérer corriger
    rectifier exposer développer énumérer lister totaliser imputer attribuer reprendre s'inquiéter inquiéter
    féliciter réjouir indigner insurger défendre vanter targuer plaindre lamenter exclamer interroger murmurer crier
    hurler répéter réitérer réaffirmer redire convenir regretter fustiger tonner pester ironiser plaisanter
    philosopher confier glisser dévoiler divulguer poster partager titrer afficher consigner spécifier stipuler
    énoncer formuler synthétiser récapituler enchaîner entamer débuter compléter abonder corroborer authentifier
    vérifier diagnostiquer annuler prophétiser pointer tirer_la_sonnette faire_référence parler_de parler_d' tenir_à
    prévoir alarmer souvenir émouvoir désoler étonner offusquer pleurer remercier saluer souhaiter espérer"""
) - _words("annuler s'inquiéter vérifier citer_comme")

# What somebody holds to be so, without our being told that it was said.
THINK = _words("croire penser craindre redouter soupçonner supposer présumer douter imaginer anticiper attendre")

# What somebody wants done.
URGE = _words("exiger réclamer exhorter demander appeler presser ordonner")

# What somebody says is not so.
DENY = _words("démentir nier réfuter rejeter contester récuser contredire")

# What somebody says another has done: "accuse l'armée d'avoir tué 30 civils".
ACCUSE = _words("accuser soupçonner")

# Their object is the hearer, and the content follows.
TELL = _words("informer avertir prévenir alerter")

# Their object is the speaker.
CITE = _words("citer")

# Only those who were there, or who report, speak by these.
SENSE = _words("voir constater entendre compter observer recevoir")

# What puts a figure on a count: "évalue à 12 le nombre de morts", "porte le bilan à 30".
ASSESS = _words("mettre estimer évaluer chiffrer fixer porter élever ramener réviser établir situer arrêter")

# "donner un bilan de", "publier un communiqué selon lequel", "dresser un bilan".
LIGHT = _words(
    "donner publier dresser fournir livrer communiquer avancer diffuser établir présenter émettre rendre faire"
)

# These report only with a clause, a quotation or an infinitive; with a noun they tell what happened.
CLAUSAL = _words(
    """souvenir émouvoir désoler étonner offusquer ajouter expliquer poursuivre continuer conclure répondre réagir
    répliquer rétorquer lancer montrer démontrer prouver dire écrire analyser juger considérer observer défendre
    reprendre soutenir maintenir croire penser attendre entendre voir recevoir compter publier diffuser transmettre
    fournir informer avertir prévenir alerter commenter inquiéter réjouir indigner insurger féliciter plaindre
    exclamer interroger crier murmurer hurler glisser confier partager poster afficher développer entamer débuter
    enchaîner compléter abonder pointer garantir saluer remercier souhaiter espérer pleurer dénoncer fustiger
    exposer présumer imaginer anticiper prévoir établir enregistrer corriger douter titrer qualifier exiger réclamer
    exhorter demander appeler presser ordonner accuser regretter relever noter soupçonner apprendre"""
)

# With a bare noun, an act is claimed ("revendiquer l'attentat").
CREDIT = _words("revendiquer")

# Adjectives that carry a clause.
ATTITUDES = _words("convaincu persuadé certain sûr inquiet conscient")

# After one of these the speaker is named.
ACCORDING = (
    ("selon",),
    ("d'", "après"),
    ("de", "l'", "avis", "de"),
    ("de", "l'", "avis", "d'"),
    ("de", "l'", "avis", "du"),
    ("de", "l'", "avis", "des"),
    ("de", "l'", "aveu", "de"),
    ("de", "l'", "aveu", "du"),
    ("de", "l'", "aveu", "des"),
    ("aux", "dires", "de"),
    ("aux", "dires", "du"),
    ("aux", "dires", "des"),
    ("au", "dire", "de"),
    ("au", "dire", "du"),
    ("au", "dire", "des"),
    ("à", "en", "croire"),
    ("si", "l'", "on", "en", "croit"),
    ("suivant",),
    ("dixit",),
)

# What somebody has said or reckoned, as a noun.
SPEECH = _words(
    """annonce affirmation déclaration allégation assertion estimation évaluation bilan décompte chiffre comptage
    calcul recensement dénombrement total statistique donnée confirmation démenti aveu témoignage récit version
    propos parole commentaire remarque prévision projection pronostic avertissement accusation plainte promesse
    menace information avis opinion constat conclusion explication précision révélation revendication indication
    détail nouvelle dire élément"""
)

# What somebody has written, and which "says" things in their place.
DOCUMENTS = _words(
    """communiqué rapport lettre bulletin dépêche document étude enquête article éditorial message post tweet note
    mémorandum discours allocution entretien interview livre revue synthèse analyse dossier acte_d'accusation
    verdict jugement arrêt procès-verbal transcription vidéo enregistrement image photo légende blog base_de_données
    base fichier registre résolution sondage réponse télégramme site texte publication page série mise_à_jour
    point_de_situation point dernier_bilan compte_rendu compte-rendu télex manifeste tribune déclaration annonce
    source_écrite courriel bande_sonore liste carte"""
)

# Participles between what was reckoned and who did: "un bilan établi par".
BY = _words(
    """annoncer confirmer rapporter donner fournir communiquer établir publier diffuser recenser dénombrer compiler
    avancer évoquer citer relayer révéler indiquer transmettre enregistrer documenter dresser recueillir collecter
    obtenir consulter lire livrer signaler déclarer émettre rendre présenter comptabiliser répertorier réaliser faire
    attester corroborer démentir estimer évaluer décrire affirmer authentifier signer mener"""
)

# Participles that tell to whom somebody spoke: "joint par l'AFP".
APPROACHED = _words("interroger joindre contacter questionner solliciter")

# Hearers that relay nothing to us by name.
AUDIENCE = _words(
    """journaliste reporter presse média correspondant député parlement foule partisan conférence sénateur congrès
    conseil cour tribunal auditeur téléspectateur lecteur peuple nation allié parlementaire public"""
)

# Nouns of persons, with the type they have when nothing around them says another.
ROLES = _typed(
    official="""porte-parole ministre premier_ministre chancelier roi reine prince émir-souverain sultan monarque
    ayatollah gouverneur gouverneure préfet préfète sous-préfet maire bourgmestre adjoint sénateur sénatrice député
    députée parlementaire élu élue conseiller conseillère ambassadeur ambassadrice émissaire envoyé envoyée
    envoyé_spécial envoyée_spéciale diplomate consul attaché général générale généraux colonel commandant capitaine
    lieutenant lieutenant-colonel colonel-major lieutenant-général leutenant général-major major sergent caporal
    adjudant amiral vice-amiral contre-amiral maréchal brigadier commissaire inspecteur officier policier policière
    gendarme militaire soldat procureur procureure juge magistrat magistrate enquêteur enquêtrice médecin_légiste
    garde sous-officier haut-commissaire haute-commissaire secrétaire secrétaire_d'état vice-président
    vice-présidente vice-ministre président présidente chef cheffe dirigeant dirigeante directeur directrice
    responsable représentant représentante délégué déléguée coordinateur coordinatrice coordonnateur coordonnatrice
    rapporteur rapporteure administrateur administratrice fonctionnaire cadre autorité autorités leader opposant
    opposante dissident candidat candidate homme_politique politicien chef_d'état négociateur médiateur médiatrice
    casque casques_bleus pompier pompiers sapeur-pompier garde-côte garde-côtes porte-paroles collègue proche
    conseiller_spécial homologue membre haut_responsable officiel officielle officiels avocat avocate notable
    chef_coutumier chef_traditionnel numéro patron patronne employé employée collaborateur collaboratrice partisan
    loyaliste équipe délégation état-major secrétaire_général commandement hiérarchie ex-président ex-ministre
    ex-général ex-chef ex-premier""",
    armed_group="""rebelle shebab houthi insurgé insurgée djihadiste jihadiste combattant combattante milicien
    milicienne guérillero terroriste extrémiste séparatiste islamiste taliban talibans maquisard assaillant
    ravisseur mercenaire paramilitaire moudjahidine émir peshmerga indépendantiste mutin putschiste""",
    media="""journaliste reporter correspondant correspondante photographe cameraman caméraman rédacteur rédactrice
    présentateur présentatrice éditorialiste chroniqueur chroniqueuse blogueur blogueuse vidéaste
    photojournaliste documentariste rédaction pigiste""",
    ngo="""militant militante activiste secouriste sauveteur sauveteurs humanitaire bénévole volontaire_humanitaire
    défenseur défenseurs défenseure travailleur_humanitaire missionnaire secours""",
    expert="""analyste expert experte chercheur chercheuse spécialiste universitaire professeur professeure
    historien historienne politologue sociologue scientifique économiste stratège observateur observatrice
    démographe épidémiologiste criminologue statisticien sondeur essayiste auteur géologue sismologue anthropologue
    maître_de_conférences enseignant-chercheur consultant consultante ingénieur""",
    medical="""médecin docteur docteure dr infirmier infirmière chirurgien chirurgienne urgentiste pédiatre légiste
    ambulancier ambulancière soignant soignante aide-soignant pathologiste psychiatre sage-femme pharmacien interne
    anesthésiste brancardier""",
    witness="""témoin habitant habitante riverain riveraine résident résidente villageois villageoise survivant
    survivante rescapé rescapée passant passante voisin voisine réfugié réfugiée déplacé déplacée parent parente
    père mère frère sœur soeur fils fille oncle tante cousin cousine épouse époux mari femme veuve ami amie
    grand-père grand-mère commerçant commerçante chauffeur conducteur automobiliste berger éleveur agriculteur
    cultivateur paysan pêcheur fidèle étudiant étudiante élève enseignant enseignante passager passagère pèlerin
    touriste civil civile citoyen citoyenne victime famille détenu détenue prisonnier prisonnière otage serveur
    vendeur vendeuse ouvrier mineur manifestant manifestante participant vétéran migrant garçon jeune ménagère
    orpailleur marchand boutiquier imam_du_village appelé""",
    anonymous="""informateur lanceur_d'alerte source sources personne homme individu interlocuteur initié gens
    certains""",
)

# Nouns of persons and bodies that take the type of the words around them ("un commandant séparatiste").
NEUTRAL = _words(
    """porte-parole porte-paroles chef cheffe dirigeant dirigeante directeur directrice responsable représentant
    représentante délégué déléguée membre leader coordinateur coordinatrice coordonnateur coordonnatrice fondateur
    fondatrice secrétaire conseiller conseillère cadre patron patronne président présidente vice-président
    vice-présidente négociateur médiateur employé employée collaborateur collaboratrice équipe officier officiel
    officielle officiels source sources personne homme individu interlocuteur administrateur administratrice groupe
    organisation organisme agence service services comité conseil centre union association fédération réseau
    bureau mouvement alliance unité institut corps force forces page chaîne canal compte département branche
    mission secrétariat commandement opération fonds programme projet initiative ligue direction administration camp
    faction délégation bloc coalition autorité autorités commandant combattant numéro numéro_deux collègue proche
    partisan élu élue notable collectif front structure cellule plateforme compagnie entreprise société état-major
    général colonel soldat émir cheikh rapport bilan estimation communiqué chiffre commissaire volontaire ingénieur
    secrétaire_général avocat avocate instance organe établissement enquêteur collègues responsables haut_responsable
    hiérarchie fonctionnaire chargé envoyé envoyée message site fondation"""
)

# Nouns of bodies: ministries, agencies, parties, brigades, papers.
BODIES = _typed(
    official="""gouvernement ministère ministères armée armées armee militaires police gendarmerie parlement sénat
    assemblée cabinet présidence ambassade consulat cour tribunal parquet justice régime état etat autorité
    autorités municipalité mairie préfecture gouvernorat sous-préfecture province parti opposition trésor défense
    intérieur renseignement renseignements garde_nationale garde_républicaine garde_côtière douane douanes sécurité
    république royaume chancellerie palais majlis douma état-major commandement haut_commandement
    force_multinationale junte mandat casques_bleus onu pays nation agence service services comité commission
    conseil union bureau alliance unité corps force forces département mission secrétariat direction administration
    camp délégation bloc coalition haut-commissariat haut_commissariat primature magistrature diplomatie
    maison_blanche kremlin pentagone elysée élysée matignon quai_d'orsay marine aviation protection_civile exécutif
    troupes communauté hiérarchie transition procureur_général organe instance fonds programme opération
    organisation organisme protection""",
    armed_group="""brigade brigades milice milices bataillon légion jaish jabhat liwa ansar harakat katiba katibat
    califat moudjahidine guérilla insurrection résistance rébellion front mouvement faction groupe jama'at
    groupe_armé""",
    media="""journal quotidien hebdomadaire magazine mensuel revue radio télévision télé tv chaîne agence_de_presse
    rédaction média médias presse site_d'information portail podcast blog page tabloïd télévision_d'état""",
    ngo="""observatoire ong ongs association fondation croix-rouge croissant-rouge croix_rouge croissant_rouge
    casques_blancs collectif défense_civile caritas oxfam amnesty fédération réseau initiative ligue secours
    société_civile syndicat plateforme charité""",
    expert="""université institut centre think_tank laboratoire observatoire_de_recherche faculté cabinet_de_conseil
    école""",
    medical="""hôpital hôpitaux clinique morgue centre_hospitalier centre_de_santé maternité dispensaire ambulance
    ambulances chu samu infirmerie""",
)

# Words around a neutral noun that decide its type; lower case, singular or as they stand.
MODIFIERS = _typed(
    armed_group="""rebelle insurgé insurgés djihadiste jihadiste terroriste milicien paramilitaire séparatiste taliban
    talibans islamiste armé armés extrémiste rébellion guérilla autodéfense d'autodéfense shebab shebabs
    houthi houthis indépendantiste sécessionniste ex-rebelle milice touareg_rebelle kurde_rebelle ei pkk""",
    medical="""hospitalier hospitalière hospitaliers hospitalières médical médicale médicaux médicales hôpital morgue
    médico-légal urgence ambulance santé_publique clinique sanitaire soignant""",
    ngo="""humanitaire humanitaires droits_de_l'homme droits_humains secours ong caritatif caritative associatif
    associative non_gouvernemental non-gouvernemental non_gouvernementale non-gouvernementale militant militante
    secouriste société_civile défense_des_droits croix-rouge croissant-rouge droits bénévole libertés""",
    media="""presse média médias télévision télé tv radio journal télévisé audiovisuel audiovisuelle rédaction""",
    expert="""recherche recherches universitaire stratégique stratégiques think_tank indépendant études étude
    scientifique sismologique géologique analyse spécialisé""",
    official="""gouvernement gouvernemental gouvernementale gouvernementaux gouvernementales état etat d'état d'etat
    police policier policière policiers policières militaire militaires armée armées sécuritaire sécuritaires
    sécurité officiel officielle officiels officielles défense intérieur étranger étrangères ministère ministériel
    ministérielle présidentiel présidentielle présidence parlementaire parlementaires provincial provinciale
    provinciaux régional régionale régionaux municipal municipale fédéral fédérale national nationale renseignement
    renseignements onusien onusienne onusiens onu otan judiciaire judiciaires tribunal parquet frontalier navale
    naval maritime coalition opposition parti politique politiques diplomatique diplomatiques occidental occidentale
    occidentaux occidentales administration administratif administrative administratives sénat kremlin pentagone
    ambassade gendarmerie douane pénitentiaire pénitentiaires préfecture gouvernorat mairie élyséen loyaliste
    progouvernemental pro-gouvernemental gouverneur préfet président ministre régime conseil nations_unies européen
    européenne pouvoir proche-du-pouvoir intelligence contre-terrorisme antiterroriste garde_nationale
    protection_civile santé étatique état-major autorités préfectoral préfectorale secours_publics pompiers""",
)

# Names that are what they are in any document.
NAMES = _typed(
    media="""afp agence_france-presse agence_france_presse reuters ap associated_press upi tass itar-tass
    ria_novosti ria interfax xinhua chine_nouvelle sana irna fars tasnim isna mehr anadolu anadolu_agency bbc cnn
    nbc cbs abc fox_news npr al_jazeera al-jazeera al-jazira al_jazira al_arabiya al-arabiya al-manar al-mayadeen
    al-masdar sputnik rt new_york_times washington_post wall_street_journal financial_times guardian le_monde
    le_figaro figaro libé le_parisien ouest-france la_croix l'express le_point l'obs l'humanité mediapart les_echos
    france_info franceinfo france_inter france_2 france_3 france_24 france24 tf1 bfmtv bfm lci cnews rtl europe_1
    rmc rfi tv5 tv5_monde tv5monde jeune_afrique le_soir la_libre rtbf rts le_temps radio-canada la_presse le_devoir
    el_watan tsa jeuneafrique radio_okapi okapi actualité.cd studio_tamani ortm rtb rti aps aps_sénégal seneweb
    dakaractu abidjan.net fraternité_matin lefaso.net sidwaya l'orient-le_jour orient-le_jour the_guardian
    der_spiegel bild dpa efe ansa kyodo yonhap belga ats keystone-ats apa panapress amaq pajhwok tolo_news tolonews
    khaama voa deutsche_welle dw euronews sky_news haaretz wafa maan hawar rudaw kurdistan_24 facebook twitter
    telegram youtube whatsapp instagram x menastream site_d'information wikipédia bloomberg politico time newsweek
    the_economist kyiv_independent kyiv_post ukrinform pravda kommersant izvestia meduza novaïa_gazeta""",
    ngo="""human_rights_watch hrw amnesty amnesty_international osdh observatoire_syrien_des_droits_de_l'homme msf
    médecins_sans_frontières medecins_sans_frontieres médecins_du_monde cicr croix-rouge croissant-rouge oxfam acted
    save_the_children mercy_corps care_international world_vision action_contre_la_faim handicap_international
    première_urgence solidarités_international reporters_sans_frontières rsf_ong fidh ldh ligue_des_droits_de_l'homme
    norwegian_refugee_council nrc international_rescue_committee irc cpj casques_blancs airwars bellingcat memorial
    b'tselem greenpeace transparency_international global_witness caritas sea-watch sos_méditerranée sos_mediterranee
    alarm_phone baromètre_sécuritaire_du_kivu kivu_security_tracker kst acat secours_catholique secours_populaire
    iraq_body_count snhr lucha comité_de_résistance comités_de_résistance""",
    official="""onu experts_de_l'onu experts_des_nations_unies
    nations_unies unicef unesco hcr ocha oms pam fao oim aiea cpi cij tpi otan ue union_européenne
    commission_européenne union_africaine ua ligue_arabe osce cédéao cedeao igad g5_sahel g5 g7 g20 opep interpol
    europol fbi cia nsa pentagone kremlin maison_blanche élysée elysée matignon quai_d'orsay département_d'état
    département_d'etat conseil_de_sécurité assemblée_générale africom centcom minusma monusco minusca amisom unama
    finul barkhane takuba serval sangaris haut-commissariat haut-commissariat_aux_réfugiés gna farc_gouvernement
    fardc fama famas fds pnc fsb sbu gru tsahal shin_beth mossad usgs etats-unis états-unis royaume-uni
    grande-bretagne france russie ukraine syrie turquie iran irak israël egypte égypte allemagne chine japon italie
    espagne belgique suisse canada inde pakistan afghanistan éthiopie ethiopie soudan somalie kenya nigeria nigéria
    mali niger tchad cameroun libye tunisie algérie maroc mauritanie sénégal côte_d'ivoire burkina_faso bénin togo
    ghana guinée centrafrique gabon congo rwanda ouganda burundi mozambique madagascar yémen arabie_saoudite liban
    jordanie qatar koweït emirats émirats birmanie thaïlande cambodge vietnam philippines indonésie malaisie
    corée_du_nord corée_du_sud taïwan pologne hongrie serbie kosovo géorgie arménie azerbaïdjan bélarus biélorussie
    moldavie colombie venezuela mexique brésil haïti washington moscou kiev kyiv damas ankara téhéran bagdad
    jérusalem le_caire paris londres berlin pékin kaboul islamabad ryad riyad bruxelles tokyo séoul pyongyang
    new_delhi erevan bakou minsk varsovie rome madrid alger rabat tunis tripoli nouakchott bamako niamey ouagadougou
    n'djamena ndjamena yaoundé abuja kinshasa kigali kampala nairobi addis_abeba khartoum juba mogadiscio sanaa aden
    beyrouth amman doha vatican république républicains démocrates union_soviétique plo fatah autorité_palestinienne
    akp hdp pcf""",
    armed_group="""ei daech daesh etat_islamique état_islamique organisation_etat_islamique al-qaïda al_qaïda
    al-qaida aqmi gsim jnim eigs iswap boko_haram shebab shebabs shebaab al-shabaab talibans taliban hezbollah hamas
    jihad_islamique djihad_islamique houthis houthi ansarullah pkk ypg ypj fds_kurdes forces_démocratiques_syriennes
    asl armée_syrienne_libre al-nosra al-nusra front_al-nosra hayat_tahrir_al-cham hayat_tahrir_al-sham hts
    ahrar_al-cham jaich_al-islam peshmerga hachd hachd_al-chaabi wagner groupe_wagner fsr forces_de_soutien_rapide
    janjawid fplt tplf ola lra m23 adf codeco fdlr seleka séléka anti-balaka mnla mujao ansar_dine ansaru eln farc
    cpc upc 3r fprc mpc cma gatia plateforme_rebelle abou_sayyaf milf mnlf naxalites maoïstes ttp jaish-e-mohammed
    lashkar-e-taïba réseau_haqqani ufdd brigades_al-qassam brigades_al-qods brigades_d'al-aqsa ira eta unita renamo
    iskp stc ucl mayi-mayi maï-maï azov front_polisario polisario ltte aa kia""",
    expert="""csis iiss rand brookings chatham_house acled ucdp sipri crisis_group international_crisis_group icg
    institute_for_the_study_of_war isw soufan soufan_group carnegie atlantic_council site site_intelligence_group
    ifri iris frs janes jane's jamestown_foundation humanitarian_outcomes""",
)

# Before a person's name, no part of it.
TITLES = _words(
    """m mm mme mlle mmes me dr pr mgr général générale colonel colonel-major commandant capitaine lieutenant
    lieutenant-colonel lieutenant-général leutenant général-major major sergent sergent-chef caporal adjudant
    adjudant-chef amiral vice-amiral maréchal brigadier commissaire inspecteur président présidente vice-président
    vice-présidente ministre premier chancelier roi reine prince princesse cheikh ayatollah émir sultan sénateur
    député ambassadeur juge imam mollah pape évêque monseigneur père abbé secrétaire gouverneur préfet maire
    directeur porte-parole docteur professeur procureur chef maître sire lord sir hadj el-hadj ex-président
    ex-ministre ex-général ex-chef ex-premier haut-commissaire chercheur analyste"""
)

GENERIC = _words(
    """groupe organisation agence mouvement ministère institution association structure instance organisme
    observatoire conseil commission"""
)
MASS = _words("police armée presse gendarmerie")

# Pronouns that stand for a speaker, by what they can stand for.
PERSON_PRONOUNS = _words("il elle lui -il -elle celui-ci celle-ci")
BODY_PRONOUNS = _words("laquelle lequel")
PLURAL_PRONOUNS = _words("ils elles eux -ils -elles ceux-ci celles-ci")
FIRST_PERSON = _words("je j' nous mon ma mes notre nos me m' moi")

# Small words.
LINKS = _words("de du des d' au aux à en pour sur chez auprès dans près sans contre par")
NAME_LINKS = _words("de du des d' la le les l' pour et sans aux au à en sur")
PARTICLES = _words("al el bin ibn ben van von der den de da dos del della la le d' ag ould abou abu bou ul ur")
ARTICLES = _words("le la les l' un une des ce cet cette ces")
DEFINITE = _words("le la les l' ce cet cette ces")
QUANTIFIERS = _words(
    """plusieurs quelques certains certaines divers diverses différents différentes de_nombreux nombreux nombreuses
    deux trois quatre autres autre tous toutes d'autres maints maintes
    celui celle ceux celles"""
)
CONJUNCTIONS = _words("et ou &")
THAT = _words("que qu' comment pourquoi si s'")
CONTINUED = _words("dont parmi tuant blessant faisant laissant ainsi y")
CONTRAST = _words("alors tandis mais or quoique bien cependant toutefois pendant quand lorsque lorsqu' après avant")
RELATIVES = _words("qui dont où laquelle lequel lesquels lesquelles auquel")
AGENT = _words("par")
NAMING = _words("comme sous")
OWNED: frozenset[str] = frozenset()
NEGATIONS = _words("ne n' pas jamais plus ni aucunement nullement point")
UNABLE = _words("pouvoir refuser décliner")
AT = _words("à entre")
AMID = _words("après malgré")
VAGUE_REPORTS = _words("rumeur information bruit")
MOMENTS = _words(
    """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
    septembre octobre novembre décembre hier demain aujourd'hui avant-hier matin soir matinée soirée nuit midi
    minuit après-midi aube journée semaine mois année an veille lendemain week-end jour tôt tard dernier dernière
    prochain passé passée fin début mi-journée auparavant récemment"""
)
ASIDES = _words(
    """ainsi aussi également encore déjà notamment toutefois cependant pourtant néanmoins ensuite enfin puis alors
    auparavant plus tôt tard hier aujourd'hui récemment officiellement publiquement simplement formellement
    vigoureusement catégoriquement fermement clairement régulièrement rapidement immédiatement aussitôt finalement
    tout bien très quant lui elle eux elles même lui-même elle-même tous ici là sobrement laconiquement justement
    ironiquement d'abord jeudi lundi mardi mercredi vendredi samedi dimanche"""
)
OPENERS: frozenset[str] = frozenset()
BRIDGES = _words("dans sur à par lors au en devant depuis sous via auprès de d' pendant vers après avant")
VENUES = _words(
    """communiqué rapport entretien interview lettre tweet message telegram facebook twitter x instagram whatsapp
    téléphone conférence briefing discours courriel mail e-mail télévision radio chaîne déclaration publication note
    vidéo bulletin blog article presse média compte site page journal magazine allocution réseau réseaux anonymat
    couvert point micro antenne audience réunion visite tribune texte dépêche enregistrement"""
)
HEADLINE = _words(
    """ong armée police gouvernement ministère ministre autorités officiel officiels sources source témoins témoin
    médecins hôpital secours secouristes militants habitants élu élus maire gouverneur préfet préfecture justice
    parquet procureur osdh onu hcr unicef médias média télévision tv radio presse agence rebelles talibans
    jihadistes djihadistes rapport bilan observatoire responsable responsables croix-rouge présidence président
    gendarmerie expert experts avocat syndicat opposition ambassade opérateur pompiers sauveteurs état-major"""
)
FURNITURE: frozenset[str] = frozenset()

_FORMS, _PARTICIPLES = _inflected(
    REPORT, THINK, URGE, DENY, ACCUSE, TELL, CITE, SENSE, ASSESS, LIGHT, BY, APPROACHED, _words("apprendre savoir")
)

INVERSION = InversionWords(
    elisions={
        "l": "le", "d": "de", "qu": "que", "s": "se", "n": "ne", "j": "je", "c": "ce", "m": "me", "t": "te",
        "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
    },
    half_negations=frozenset({"ne", "n", "n'", "n’"}),
    restrictions=frozenset({"que", "qu", "qu'", "qu’"}),
    clitics=_words("-t -il -elle -ils -elles -on"),
    impersonal=_words("-on on"),
    objects=_words("l' le la les se s' lui leur y en m' me nous ne n'"),
    auxiliaries=_words(
        """a ont avait avaient aurait auraient ayant avoir eut est sont était étaient serait seraient
        étant être été fut furent soit ait aient"""
    ),
    to=_words("à au aux auprès"),
    of=_words("de du des d'"),
    contracted=_words("du des au aux"),
    learning=_words("apprendre savoir tenir"),
    learnt_from=_words("de d' du des auprès par"),
    sources=_words("source sources"),
    approached=APPROACHED,
    by_which=_words("lequel laquelle lesquels lesquelles"),
    opinion=_words("pour"),
    asides=(
        ("de", "son", "côté"), ("de", "leur", "côté"), ("pour", "sa", "part"), ("pour", "leur", "part"),
        ("quant", "à", "lui"), ("quant", "à", "elle"), ("quant", "à", "eux"), ("quant", "à", "elles"),
        ("quant", "a", "lui"),
        ("à", "son", "tour"), ("à", "leur", "tour"), ("en", "outre"), ("par", "ailleurs"), ("en", "effet"),
        ("dans", "la", "foulée"), ("pour", "la", "première", "fois"), ("à", "nouveau"), ("de", "nouveau"),
        ("en", "revanche"),
        ("au", "contraire"), ("pour", "autant"), ("plus", "tôt"), ("plus", "tard"), ("dans", "un", "premier", "temps"),
        ("à", "cet", "égard"), ("malgré", "tout"), ("sans", "plus", "de", "détails"), ("sans", "autre", "précision"),
        ("d'", "abord"), ("sur", "place"), ("d'", "autre", "part"), ("de", "même"), ("en", "même", "temps"),
        ("sous", "couvert", "d'", "anonymat"), ("sous", "le", "couvert", "de", "l'", "anonymat"),
        ("sous", "couvert", "de", "l'", "anonymat"), ("sous", "le", "sceau", "de", "l'", "anonymat"),
        ("à", "ce", "sujet"), ("dans", "l'", "immédiat"), ("à", "ce", "propos"), ("en", "particulier"), ("en", "ligne"),
        ("en", "direct"), ("la", "veille"), ("ce", "matin"),
    ),
    officially=_words("officiellement"),
    adding=_words("et"),
    background=_words("alors lorsque lorsqu'"),
    demonstrative=_words("ce cet cette ces"),
    clause_ends=_words("mais tandis or alors cependant toutefois"),
    being=_words("être"),
    reflexive=_words("s' se"),
    participles=_PARTICIPLES,
    hearsay=_words("aurait auraient serait seraient"),
    feminine=_words("la une cette mme mmes mlle elle -elle elles -elles celle-ci celles-ci"),
    masculine=_words("le un ce m mm il -il ils -ils lui celui-ci ceux-ci eux"),
    same=_words("même mêmes"),
    epithets={
        "chef de etat": "président", "chef de état": "président", "locataire de élysée": "président",
        "chef du gouvernement": "premier ministre", "chef de gouvernement": "premier ministre",
        "chef de diplomatie": "ministre", "patron de onu": "secrétaire", "chef de onu": "secrétaire",
    },
    latter=_words("dernier dernière derniers dernières"),
    continuing=_words("ajouter poursuivre préciser conclure continuer insister compléter enchaîner"),
)  # fmt: skip

ATTRIBUTION = AttributionWords(
    report=REPORT,
    think=THINK,
    urge=URGE,
    deny=DENY,
    accuse=ACCUSE,
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
    forms=_FORMS,
    bodies=BODIES,
    modifiers=MODIFIERS,
    names=NAMES,
    titles=TITLES,
    generic=GENERIC,
    mass=MASS,
    person_pronouns=PERSON_PRONOUNS,
    body_pronouns=BODY_PRONOUNS,
    plural_pronouns=PLURAL_PRONOUNS,
    first_person=FIRST_PERSON,
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
    asides=ASIDES,
    openers=OPENERS,
    bridges=BRIDGES,
    venues=VENUES,
    headline=HEADLINE,
    furniture=FURNITURE,
    inversion=INVERSION,
)
