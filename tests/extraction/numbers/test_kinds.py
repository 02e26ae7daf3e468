"""Kinds of writing that real reports, logs, ledgers and tables showed: every count of each is found, and is right."""

from __future__ import annotations

import pytest

from claimx.extraction.numbers import Number, numbers

# A count is noted as 12 (exact), ~12 (approx), 12+ (at least), <12 (at most), 12-15 (range) or 200? (vague).
KINDS: dict[str, list[tuple[str, str, str]]] = {
    "a day, then a small count": [
        ("en", "On 7 June, 14 sentries were shot and 22 hurt.", "14 22"),
        ("en", "On 7 June 14 sentries were shot.", "14"),
        ("en", "On June 7, 1,208 villagers fled; by June 9, 31 had died.", "1208 31"),
        ("en", "In June 14 sentries were shot.", "14"),
        ("en", "On the 7th of June, 9 monks were arrested.", "9"),
        ("fr", "Le 7 juin, 14 gendarmes ont péri.", "14"),
        ("fr", "Le 7 juin 14 gendarmes ont péri et le 8 juin 3.", "14 3"),
        ("fr", "Du 3 au 5 juin, 1 208 villageois ont fui.", "1208"),
        ("fr", "Le 1er juin, 9 moines ont été arrêtés.", "9"),
    ],
    "words in two parts": [
        ("en", "Two thousand, four hundred farmers fled.", "2400"),
        ("en", "The flood drove out seven thousand, three hundred and ten people.", "7310"),
        ("en", "One million, two hundred thousand people are homeless.", "1200000"),
        ("en", "They lost a thousand, seven of them officers.", "1000 7"),
        ("fr", "Deux mille, quatre cents paysans ont fui.", "2400"),
        ("fr", "Un million deux cent mille personnes sont sans abri.", "1200000"),
        ("fr", "Trois mille cinq cents soldats sont partis.", "3500"),
        ("fr", "Ils ont perdu mille hommes, sept officiers compris.", "1000 7"),
    ],
    "apostrophe groups": [
        ("en", "The camp holds 14'350 people.", "14350"),
        ("en", "The camp holds 14’350 people.", "14350"),
        ("en", "Some 2'100'000 people fled.", "~2100000"),
        ("en", "The sect's 12 members died.", "12"),
        ("fr", "Le camp abrite 14'350 personnes.", "14350"),
        ("fr", "Le camp abrite 14’350 personnes.", "14350"),
        ("fr", "Quelque 2'100'000 personnes ont fui.", "~2100000"),
        ("fr", "L'attaque a tué jusqu'à 1'050 civils.", "<1050"),
    ],
    "a year beside a count": [
        ("en", "In 2007–08 1 214 people were detained.", "1214"),
        ("en", "In 1994/95 640 people were killed.", "640"),
        ("en", "In 2011 430 people were killed, in 2012, 512.", "430 512"),
        ("en", "Between 2009 and 2011 1871 civilians died.", "1871"),
        ("en", "In the war 1917 conscripts and 2004 volunteers fell.", "1917 2004"),
        ("fr", "En 2007-08 640 personnes ont été tuées.", "640"),
        ("fr", "En 2011 430 civils sont morts, en 2012 512.", "430 512"),
        ("fr", "Entre 2009 et 2011, 1871 civils sont morts.", "1871"),
        ("fr", "Depuis 2015, 1950 migrants se sont noyés.", "1950"),
    ],
    "decimals with a scale": [
        ("en", "Some 3.4 million people fled, 0.8m of them last year.", "~3400000 800000"),
        ("en", "About 15k protesters and 2.5k police turned out.", "~15000 2500"),
        ("en", "From 1.1 to 1.3 million people fled.", "1100000-1300000"),
        ("en", "2,5 million people fled.", "2500000"),
        ("fr", "On compte 7,5 milliers de réfugiés.", "7500"),
        ("fr", "Plus de 1,75M de personnes ont fui.", "1750000+"),
        ("fr", "15k manifestants étaient là.", "15000"),
        ("fr", "Près de 1,2 million de civils, 0,3 million d'enfants.", "~1200000 300000"),
    ],
    "leading zeros": [
        ("en", "Killed: 07 rebels, 02 soldiers.", "7 2"),
        ("en", "The unit lost 05 men and 03 are missing.", "5 3"),
        ("en", "At least 09 people died.", "9+"),
        ("en", "04 injured, 010 displaced.", "4 10"),
        ("fr", "03 gendarmes et 01 civil ont été tués.", "3 1"),
        ("fr", "Bilan : 09 morts, 05 disparus.", "9 5"),
        ("fr", "Au moins 06 enlevés.", "6+"),
        ("fr", "02 blessés graves.", "2"),
    ],
    "from ... to": [
        ("en", "From 30 to 35 hostages are held.", "30-35"),
        ("en", "They killed from ten to fifteen men.", "10-15"),
        ("en", "The toll climbed from 30 to 35.", "30 35"),
        ("en", "Aides cut the figure from 80 to 60 dead.", "80 60"),
        ("fr", "De 30 à 35 otages sont retenus.", "30-35"),
        ("fr", "Ils ont tué de dix à quinze hommes.", "10-15"),
        ("fr", "Le bilan grimpe de 30 à 35 morts.", "30 35"),
        ("fr", "Le nombre de blessés est passé de 16 à 20.", "16 20"),
    ],
    "doubled vague words": [
        ("en", "Hundreds upon hundreds of families left.", "200?"),
        ("en", "Dozens and dozens of men were shot.", "24?"),
        ("en", "Thousands and thousands fled.", "2000?"),
        ("en", "Tens upon tens of thousands marched.", "20000?"),
        ("fr", "Des centaines et des centaines de familles sont parties.", "200?"),
        ("fr", "Des dizaines et des dizaines d'hommes ont été tués.", "20?"),
        ("fr", "Des milliers et des milliers ont fui.", "2000?"),
        ("fr", "Des dizaines de milliers de civils sont partis.", "20000?"),
    ],
    "a score, dozens": [
        ("en", "A score of miners died.", "~20"),
        ("en", "At least a score of people were hurt.", "20+"),
        ("en", "Two score of rebels surrendered.", "~40"),
        ("en", "Scores were hurt; several dozen died.", "40? 36?"),
        ("fr", "Une vingtaine de mineurs sont morts.", "~20"),
        ("fr", "Au moins une trentaine de blessés.", "30+"),
        ("fr", "Quelques dizaines de rebelles, plusieurs centaines de civils.", "30? 300?"),
        ("fr", "Une demi-douzaine d'otages sont morts.", "~6"),
    ],
    "restated in brackets": [
        ("en", "It registered 318 families (1,604 persons).", "318 1604"),
        ("en", "Some 40 households (about 210 people) left.", "~40 ~210"),
        ("en", "Fifteen (15) officers were hurt.", "15"),
        ("en", "3,100 civilian deaths (2,870 as of May 3).", "3100 2870"),
        ("fr", "On dénombre 318 ménages (1 604 personnes).", "318 1604"),
        ("fr", "Vingt-deux (22) détenus sont morts.", "22"),
        ("fr", "3 100 morts (2 870 au 3 mai).", "3100 2870"),
        ("fr", "40 familles (environ 210 personnes) sont parties.", "40 ~210"),
    ],
    "marks at the number": [
        ("en", "#9 rebels died, ⚡9 rebels died, \u200b9 rebels died.", "9 9 9"),
        ("en", "[9](https://a.bc/d/2) rebels died; see www.a.bc/12/3 for more.", "9"),
        ("en", "**21** villagers died, __8__ of them women, _3_ missing.", "21 8 3"),
        ("en", '> "At least 7 people died," he said.', "7+"),
        ("en", "killed:9, (at least **21**) and “over 30” hurt", "9 21+ 30+"),
        ("fr", "🔴9 rebelles tués, #8 blessés, **21** disparus", "9 8 21"),
        ("fr", "Il évoque « au moins 7 » morts et «une centaine» de blessés.", "7+ ~100"),
        ("fr", "[9](https://a.bc/d/2) rebelles tués.", "9"),
        ("fr", "*12* soldats, _3_ gendarmes", "12 3"),
    ],
    "ledgers and labels": [
        ("en", "About 8,120 (+64) soldiers were lost.", "~8120 64"),
        ("en", "KIA: 31\nWIA: 77\nMIA: 4", "31 77 4"),
        ("en", "losses (6 KIA, 9 WIA); Killed: 31; wounded: 77", "6 9 31 77"),
        ("en", "Dead 31 | Hurt 77 | Gone=4", "31 77 4"),
        ("fr", "Environ 8 120 (+64) soldats perdus", "~8120 64"),
        ("fr", "Tués : 31\nBlessés : 77\nDisparus : 4", "31 77 4"),
        ("fr", "pertes (6 tués, 9 blessés) ; morts: 31", "6 9 31"),
        ("fr", "Bilan : 3 morts, 5 blessés.", "3 5"),
    ],
    "sizes of forces": [
        ("en", "The 900-strong garrison fled.", "900"),
        ("en", "Its five-man crew drowned, 30-odd men were hurt.", "5 ~30"),
        ("en", "The goal is 12,000 men, with 4,000+ already there.", "12000 4000+"),
        ("en", "They called up up to 500 and no more than 600 reservists.", "<500 <600"),
        ("fr", "La garnison de 900 hommes a fui.", "900"),
        ("fr", "Une force forte de 5.100 hommes", "5100"),
        ("fr", "L'objectif est de 12 000 hommes, voire plus de 13 000.", "12000 13000+"),
        ("fr", "Moins de 500 réservistes, au maximum 600, ont répondu.", "<500 <600"),
    ],
    "breakdowns": [
        ("en", "At least 60 died (31 men, 20 women, as well as 9 minors) and 80 were hurt.", "60+ 31 20 9 80"),
        ("en", "Four of the nine hostages died.", "4 9"),
        ("en", "Over 60 of them, 12 being children, died.", "60+ 12"),
        ("en", "Both men and one woman died.", "2 1"),
        ("fr", "Au moins 60 morts (31 hommes, 20 femmes et 9 mineurs) et 80 blessés.", "60+ 31 20 9 80"),
        ("fr", "Quatre des neuf otages sont morts.", "4 9"),
        ("fr", "Dix civils, dont 4 enfants âgés de 6 à 11 ans, sont morts.", "10 4"),
        ("fr", "Tous deux sont morts, ainsi qu'un seul gendarme.", "2 1"),
    ],
    "lists": [
        ("en", "4 dead in Sarn\n✅ 6 taken\n▪️ 11 hurt\n- 2 missing\n* 5 freed\n-7 shot", "4 6 11 2 5 7"),
        ("en", "Losses.\n1. Two guards killed\n2. Nine hurt", "2 9"),
        ("en", "It killed 4 in Sarn, 6 in Oll, 11 in Erd and one in Ust.", "4 6 11 1"),
        ("en", "They killed two men and wounded another.", "2 1"),
        ("fr", "4 morts à Sarn\n✅ 6 arrêtés\n– 11 blessés", "4 6 11"),
        ("fr", "Pertes.\n1) Deux gardes tués\n2) Neuf blessés", "2 9"),
        ("fr", "Il a tué 4 hommes à Sarn, 6 à Oll et un à Erd.", "4 6 1"),
        ("fr", "Ils ont tué deux hommes et blessé un autre.", "2 1"),
    ],
    "tables": [
        ("en", "| place | dead | hurt |\n|---|---:|---:|\n| Sarn | 14 | 1,250 |\n|Oll|6|0|", "14 1250 6 0"),
        ("en", "place     dead    hurt\nSarn        14   1,250\nOll          6       0", "14 1250 6 0"),
        ("en", "place\tdead\thurt\nSarn\t14\t25", "14 25"),
        ("en", "place,dead,hurt\nSarn,14,25\nOll,6,3", "14 25 6 3"),
        ("fr", "| lieu | tués | blessés |\n|---|---|---|\n| Sarn | 14 | 1 250 |", "14 1250"),
        ("fr", "lieu      tués   blessés\nSarn        14       250", "14 250"),
        ("fr", "lieu;tués;blessés\nSarn;14;25", "14 25"),
        ("fr", "lieu\ttués\tblessés\nSarn\t14\t25", "14 25"),
    ],
    "wire copy in capitals": [
        ("en", "ON 7 JUNE, 14 SOLDIERS WERE KILLED AND A GUARD WAS WOUNDED.", "14 1"),
        ("en", "AT LEAST TWENTY-ONE REBELS DIED; NO CASUALTIES AMONG OUR TROOPS.", "21+ 0"),
        ("en", "DOZENS OF PEASANTS FLED.", "24?"),
        ("en", "ONE U.S. SOLDIER WAS KILLED.", "1"),
        ("fr", "LE 7 JUIN, 14 SOLDATS ONT ÉTÉ TUÉS.", "14"),
        ("fr", "UN SOLDAT TUÉ, PLUSIEURS BLESSÉS", "1 3?"),
        ("fr", "DES DIZAINES DE PAYSANS ONT FUI.", "20?"),
        ("fr", "AUCUNE VICTIME, ANNONCE L'ARMÉE.", "0"),
    ],
    "glued": [
        ("en", "They killed12 rebels and 30soldiers.", "12 30"),
        ("en", "The attack killed 9.Later 4 died.", "9 4"),
        ("en", "killed/30 wounded, 5,12 wounded", "30 5 12"),
        ("en", "a dozen killed—14 hurt", "~12 14"),
        ("fr", "Ils ont tué 12 rebelles.Un soldat a été blessé", "12 1"),
        ("fr", "L'attaque a fait 9 morts.Quatre blessés", "9 4"),
        ("fr", "tués/30 blessés", "30"),
        ("fr", "à la grenadeUn officier est mort", "1"),
    ],
}


def noted(number: Number) -> str:
    """Write a count as the table does."""
    return {
        "exact": f"{number.value}",
        "approx": f"~{number.value}",
        "at_least": f"{number.value}+",
        "at_most": f"<{number.value}",
        "range": f"{number.low}-{number.high}",
        "vague": f"{number.low}?",
    }[number.bound]


@pytest.mark.parametrize(("lang", "text", "right"), [case for cases in KINDS.values() for case in cases])
def test_kinds(lang: str, text: str, right: str) -> None:
    assert " ".join(noted(number) for number in numbers(text, lang)) == right


def test_each_kind_is_tried_often_enough() -> None:
    for cases in KINDS.values():
        assert {lang: sum(case[0] == lang for case in cases) >= 4 for lang in ("en", "fr")} == {"en": True, "fr": True}
