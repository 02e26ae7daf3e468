"""French nouns of people, singular, lower case, and of what else is counted."""

from claimx.languages.shape import PopulationWords

PEOPLE = """
ranger complice gars
personne homme femme enfant garçon fille fillette bébé nourrisson nouveau-né adolescent adolescente jeune mineur mineure
adulte vieillard individu gens être âme civil civile habitant habitante villageois villageoise résident résidente
citoyen citoyenne ressortissant ressortissante national local étranger étrangère touriste voyageur passager passagère
passant piéton fidèle pèlerin manifestant manifestante émeutier étudiant étudiante élève écolier écolière lycéen
lycéenne collégien enseignant enseignante instituteur institutrice professeur journaliste reporter photographe cameraman
médecin docteur infirmier infirmière soignant soignante secouriste sauveteur patient patiente ouvrier ouvrière
travailleur travailleuse orpailleur paysan agriculteur cultivateur éleveur berger pêcheur chauffeur conducteur ingénieur
technicien employé employée salarié fonctionnaire agent agente cadre officier sous-officier policier policière gendarme
garde gardien vigile marin matelot aviateur soldat soldate militaire conscrit recrue réserviste appelé commando
parachutiste tireur sniper pilote équipage commandant général colonel capitaine lieutenant sergent caporal adjudant chef
casque vétéran combattant combattante milicien insurgé rebelle guérillero djihadiste jihadiste islamiste extrémiste
terroriste séparatiste assaillant assaillante attaquant kamikaze assassin meurtrier mercenaire volontaire conseiller
instructeur formateur spécialiste opérateur espion personnel effectif troupe force membre partisan sympathisant
loyaliste allié camarade collègue dirigeant leader martyr victime survivant survivante rescapé rescapée otage captif
captive prisonnier prisonnière détenu détenue suspect suspecte criminel bandit trafiquant passeur pirate braqueur
réfugié réfugiée migrant migrante déplacé déplacée évacué rapatrié exilé famille foyer ménage couple père mère fils
frère soeur sœur parent épouse mari époux grand-père grand-mère oncle tante cousin cousine neveu nièce jumeau proche
mariée marié invité veuve orphelin voisin ami prêtre religieux religieuse imam pasteur évêque moine chrétien chrétienne
musulman musulmane juif sunnite chiite alaouite druze yazidi kurde arabe touareg peul dogon songhaï homme-bombe notable
élu député sénateur maire gouverneur préfet ministre diplomate ambassadeur avocat juge magistrat procureur militant
militante activiste opposant observateur pompier humanitaire bénévole joueur sportif supporter client commerçant vendeur
marchand artiste chanteur musicien acteur taliban shebab houthi fantassin artilleur légionnaire ancien casque-bleu
tirailleur supplétif auxiliaire chasseur dozo occupant ennemi adversaire élément cas corps cadavre dépouille mort blessé
disparu tué autre compatriote expatrié français américain russe ukrainien syrien irakien israélien palestinien malien
burkinabè nigérien tchadien nigérian camerounais libanais iranien turc afghan britannique allemand européen libyen
somalien soudanais éthiopien égyptien marocain algérien tunisien sénégalais ivoirien congolais rwandais centrafricain
yéménite saoudien pakistanais indien chinois responsable gradé porte-parole président présidente vice-président émir
cheikh mollah ouléma rabbin nonne séminariste missionnaire prédicateur muezzin marabout sous-préfet bourgmestre
émissaire envoyé délégué négociateur interprète traducteur guide douanier forestier garde-côte garde-frontière démineur
artificier canonnier tankiste mitrailleur plongeur éclaireur élève-officier ex-combattant moudjahid moudjahidine
peshmerga putschiste mutin déserteur transfuge collaborateur complice auteur instigateur agresseur tueur ravisseur
geôlier rançonneur coupeur brigand malfaiteur voleur pillard vandale casseur délinquant hors-la-loi fugitif évadé
condamné accusé inculpé prévenu contrebandier narcotrafiquant gangster mafieux suprémaciste néonazi ambulancier
chirurgien pharmacien sage-femme dentiste aide-soignant malade universitaire chercheur stagiaire apprenti chroniqueur
animateur correspondant pigiste présentateur écrivain poète intellectuel dissident syndicaliste gréviste marcheur
cheminot camionneur routier taximan motard motocycliste cycliste automobiliste copilote steward hôtesse naufragé
mécanicien électricien maçon bûcheron planteur exploitant bouvier nomade transhumant laboureur colporteur boutiquier
restaurateur hôtelier banquier cuisinier serveur gérant patron propriétaire locataire convoyeur vacancier estivant
alpiniste promeneur randonneur baigneur spectateur festivalier convive riverain badaud footballeur athlète entraîneur
arbitre octogénaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire retraité compagnon conjoint
conjointe concubine beau-frère belle-soeur belle-sœur beau-père belle-mère petit-fils petite-fille demi-frère demi-soeur
demi-sœur bambin sinistré expulsé refoulé clandestin apatride demandeur noyé amputé mutilé égorgé décédé défunt
catholique protestant évangélique copte hindou sikh bouddhiste croyant hazara ouïghour rohingya tutsi hutu
"""

THINGS = """
missile roquette obus mortier bombe grenade mine drone avion appareil hélicoptère char blindé véhicule camion voiture
pick-up bus autocar minibus bateau navire embarcation sous-marin train moto motocyclette vélo ambulance arme fusil
kalachnikov mitrailleuse canon lance-roquettes munition cartouche projectile système batterie radar dépôt base camp
quartier poste checkpoint barrage position bâtiment immeuble maison habitation domicile appartement école hôpital
clinique mosquée église temple marché boutique magasin usine site pont route aéroport piste port tunnel ville village
localité commune district province état région zone secteur pays nation continent lieu endroit point front rue bloc
étage pièce communauté département kilomètre km mètre pied hectare tonne kg kilo kilogramme gramme litre baril degré
pourcentage dollar euro livre rouble franc fcfa lire seconde minute heure jour journée nuit semaine week-end mois an
année décennie siècle trimestre saison fois occasion attaque attentat frappe raid bombardement explosion déflagration
sortie mission opération incident affrontement combat bataille assaut offensive tir embuscade fusillade crash accident
phase étape réunion rencontre session négociation conférence visite communiqué rapport article document papier page
lettre résolution loi chapitre chef violation cessez-le-feu trêve accord traité contrat option question problème raison
cause facteur façon méthode type genre sorte forme partie morceau objet copie paquet boîte sac conteneur tente convoi
voyage vol match but manche unité division brigade bataillon régiment compagnie section peloton groupe organisation
parti faction ministère bureau entreprise société banque média journal chaîne station compte vidéo image photo message
appel courriel nom mot langue côté fin moitié tiers quart animal vache boeuf bœuf chèvre mouton chameau cheval âne chien
bétail arbre culture champ ferme puits pompe générateur pylône antenne téléphone ordinateur passeport carte permis
ticket visa sanction mesure droit demande condition proposition plan projet programme budget prêt fonds milliard part
augmentation baisse hausse différence élection scrutin mandat réacteur ouvrage lance-roquette ceinture cocktail explosif
engin lit
"""

COLLECTIVES = """
total nombre groupe foule famille dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine
centaine millier million moitié majorité tiers quart reste vague contingent équipe équipage convoi poignée
"""

FORCES = """
troupe soldat militaire combattant milicien mercenaire volontaire conseiller commando espion policier gendarme officier
sous-officier insurgé rebelle guérillero djihadiste jihadiste islamiste terroriste séparatiste assaillant parachutiste
tireur recrue conscrit réserviste instructeur formateur casque agent élément force personnel effectif garde légionnaire
kamikaze attaquant partisan spécialiste taliban shebab bandit fantassin marin supplétif homme aviateur
"""

CLOSERS = """
dans en à au aux sur sous par avec de du des près pour après avant pendant durant lors depuis contre entre vers chez
sans selon et ou mais que qui dont où quand tandis alors est sont était étaient a ont avait avaient sera seront été
"""

POPULATION = PopulationWords(
    people=frozenset(PEOPLE.split()),
    things=frozenset(THINGS.split()),
    collectives=frozenset(COLLECTIVES.split()),
    forces=frozenset(FORCES.split()),
    closers=frozenset(CLOSERS.split()),
    partitives=frozenset({"de", "d'", "d’", "des", "du"}),
    origins=frozenset({"de", "d'", "d’", "du", "des"}),
    fillers=frozenset({"autres", "autre", "supplémentaires"}),
    determiners=frozenset("les le la l' l’ leurs ses nos ces leur notre mes vos cette".split()),
    military_modifiers=frozenset({"armé", "armés", "militaires", "rebelles"}),
    pronouns=frozenset({"eux", "elles", "entre"}),
    counted_before=frozenset({"eux", "elles"}),
    generic=frozenset({"personne", "personnes", "autre", "autres", "gens", "morts", "mort"}),
    soldiers=frozenset("militaire soldat effectif mercenaire parachutiste casque légionnaire".split()),
    prenominal=frozenset(
        """présumé jeune ancien nouveau dernier premier autre petit grand haut vieux bon principal seul simple pauvre
        innocent même prétendu soi-disant ex nombreux""".split()
    ),
    head_first=True,
    genitives=frozenset(),
    plural_endings=("s", "x"),
    others=frozenset({"autres", "autre"}),
    states=frozenset("mort blessé disparu tué déplacé".split()),
    invariant=frozenset({"personnel", "troupe", "gens", "corps", "cas", "fils"}),
)
