"""What makes a count worth reading: beginnings of French words of what happens to people, and of forces."""

SIGNALS = tuple(
    """
    tué tuer tuent tue tuant mort meur mour décè décé décéd bilan corps cadavre dépouille péri fatal assassin exécut
    décapit pend massacr martyr lynch vie vies perd perte perdu coût succomb bless brûl intoxiqu empoisonn victime
    neutralis éliminé élimin liquid abattu abatt touch frapp frappe attaq attent explos bombard noy fusill poignard
    tir disparu dispar manqu piég décombres enseveli captur prisonni otage enlev enlèv enlèvement kidnapp détenu
    déten arrêt arrest interpell écrou garde incarcér rendu rendus reddition séquestr déplac fui fuir fuit fuy fuient
    réfugi évacu abri exil exode migrant asile quitt sinistr chass trouv troupe soldat combattant militaire mercenaire
    volontaire conseill command espion polic policier gendarme garde guérill rebell insurg terrorist homme femme
    tireur forces effectif personnel légionnaire parachut réserv recru conscri mobilis déploy stationn engag bataillon
    brigade régiment escadron unité casque milici jihadist djihadist occupant agent élément assaillant vdp armée
    hospitalis expuls délog rafl prison jeté partir parti suicid sui menac irrégul artilleur
    partisan fantassin vétéran rappel
    """.split()
)
