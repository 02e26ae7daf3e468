"""Where `sentences` splits a text, and where it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimx.text.sentences import sentences


def split(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Maj. Gen. Igor Petrov and Lt. Col. J. K. Smith met Mr. Brown in St. Petersburg.",
        "The U.S. Army and the U.N. Security Council agreed with Gen. Votel.",
        "It began at 10 a.m. Wednesday and ended at 6 p.m. in Homs.",
        "On Jan. 3 and on Dec. 26 about 23.2 million people, or 3.5 percent, voted for No. 5.",
        "“Why?” she asked him.",
        '"They will not pass!" he said.',
        "The page twitter.com and the site al-Qaeda.org wrote of the U.S.Army and of node.js v3.5 again.",
        "BAGHDAD - Five people died.",
        "Paris: the firm Acme Inc. said it would pay, i.e. soon.",
        "The army said that nothing happened to the men of Company B or\nGeneral Smith in the attack near the river.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("first", "gap", "second"),
    [
        ("Five died.", " ", "Ten were hurt."),
        ("He wrote on Telegram.", "", "The mercenaries left."),
        ("Nothing happened, the envoy wrote.", "", "Karim noted it."),
        ("It began in 2011.", "", "Many died."),
        ('Will they "see this as war?"', "", "French leaders spoke."),
        ("He left.", "", '"Good," she said.'),
        ("It ended at 6 p.m.", " ", "He left."),
        ("It was in the U.S.", " ", "They met there."),
        ("The soldiers died.[3][4][5]", " ", "A local doctor said so."),
        ("The raid killed 12.", " ", "15 others were hurt."),
        ("He said “They came.”", " ", "Then he went."),
        ("They reached the city.", " ", "al-Nusra said no."),
        ("Really?", " ", "Yes."),
        ("He waited ...", " ", "Then it came."),
        ("No stop at the end of this heading", "\n\n", "the text begins here."),
        ("Hundreds held at protests", "\n", "The group is led by a man who left the country for Libya in 2016."),
        ("They asked for:", "\n", "- water and bread"),
        ("« Ils sont partis. »", " ", "Il ajoute peu."),
    ],
)
def test_two_sentences(first: str, gap: str, second: str) -> None:
    assert split(first + gap + second) == [first, second]


def test_quotations_keep_their_closing_mark() -> None:
    found = split('He said "They came. They left." Then he went.')
    assert found == ['He said "They came.', 'They left."', "Then he went."]


def test_list_marks_stay_with_their_items() -> None:
    assert split("1. First thing\n2. Second thing") == ["1. First thing", "2. Second thing"]


def test_missing_final_stop() -> None:
    assert split("Five died. Ten were hurt") == ["Five died.", "Ten were hurt"]


def test_empty() -> None:
    assert sentences("") == []
    assert sentences(" \n\t ") == []


@pytest.mark.parametrize(
    "text",
    [
        "M. Dupont et Mme Diallo ont rencontré le Dr. Traoré, le col. Goïta et le gén. Keïta à St. Louis.",
        "L'art. 5 et le n° 12, p. ex. la loi no. 3, etc. ont été votés.",
        "Il est né le 12 sept. 2001 et arrivé en janv. dernier.",
        "« Pourquoi ? » a-t-elle demandé.",
        "« Il y a eu dix morts », a déclaré le maire.",
        "« Tout va bien... » a-t-il dit.",
        "BAMAKO, 12 juin (AFP) - Douze soldats ont été tués.",
        "Le chef de l'O.N.U. Guterres a parlé.",
        "Quelque 5.000 hommes sont au Mali av. la fin du mois.",
    ],
)
def test_one_french_sentence(text: str) -> None:
    assert [sentence.text for sentence in sentences(text, "fr")] == [text]


@pytest.mark.parametrize(
    ("first", "gap", "second"),
    [
        ("« Ils sont partis. »", " ", "Il ajoute peu."),
        ("« Nous avons peur. »", " ", "« Ils sont partis », dit-il."),
        ("« Il y a eu dix morts.", " ", "Nous avons peur », a déclaré le maire."),
        ("Il y a 12 morts.", "", "Les rebelles ont fui."),
        ("Ils étaient 5.000.", "", "Le reste a fui."),
        ("L'attaque a eu lieu à 18 h.", " ", "Les soldats ont riposté."),
        ("La base est à 300 m.", " ", "Les soldats y sont."),
        ("Il a fui vers la R.D.C.", " ", "Les rebelles l'ont suivi."),
        ("Des vivres, de l'eau, etc.", " ", "Les autres ont fui."),
        ("- Fuite de civils -", "\n\n", "Au moins neuf pêcheurs ont péri."),
        ("Il a dit : « Que se passe-t-il ? »", " ", "Puis il est parti."),
    ],
)
def test_two_french_sentences(first: str, gap: str, second: str) -> None:
    assert [sentence.text for sentence in sentences(first + gap + second, "fr")] == [first, second]


PIECES = st.sampled_from(
    'He|said|Gen.|U.S.|a.m.|"|”|“|.|?|!|...|\n|\n\n|\t|[3]|- |1.|al-Nusra|Jan. 3|died.The| |)|»|,|;'.split("|")
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_text(text: str) -> None:
    found = sentences(text)
    assert found == sentences(text)
    end = 0
    covered = 0
    for sentence in found:
        assert end <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert text[end : sentence.start].strip() == ""
        covered += len("".join(sentence.text.split()))
        end = sentence.end
    assert text[end:].strip() == ""
    assert covered == len("".join(text.split()))
