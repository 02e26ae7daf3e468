"""Who says a count in French: all sentences are made up."""

from __future__ import annotations

import pytest

from claimx.extraction.attribution import Attribution, attribute, attributions, attributions_of, needs_model
from claimx.extraction.numbers import numbers
from claimx.extraction.parsing import parse
from claimx.text.sentences import sentences


def relations(text: str) -> list[Attribution]:
    """Read a text as the extraction does: counts of several words are one token."""
    split = sentences(text, "fr")
    counts = numbers(text, "fr")
    batch = [(s, [n for n in counts if s.start <= n.start and n.end <= s.end]) for s in split]
    return attributions_of(list(parse(batch, "fr")), text, split, "fr")


def source(text: str, words: str) -> tuple[str, str] | None:
    """Return the source and its kind of the last place where `words` stand."""
    start = text.rindex(words)
    found = attribute(start, start + len(words), relations(text))
    return (found.source, found.source_type) if found else None


@pytest.mark.parametrize(
    ("text", "words", "name", "kind"),
    [
        # the speaker behind the verb
        (
            "« Nous avons perdu douze hommes », a déclaré un commandant rebelle.",
            "douze",
            "un commandant rebelle",
            "armed_group",
        ),
        (
            "Douze civils ont péri, a indiqué à l'AFP le porte-parole de la police, Omar Sow.",
            "Douze",
            "Omar Sow",
            "official",
        ),
        ("Douze civils ont péri, rapporte mercredi l'agence de presse Fars.", "Douze", "Fars", "media"),
        ("Douze corps ont été vus, a raconté Awa, infirmière au dispensaire.", "Douze", "Awa", "medical"),
        ('En outre, ajoute Ali Koné, maire de Sikara, "douze civils ont disparu".', "douze", "Ali Koné", "official"),
        ("« Douze morts » indique le quotidien El Sol.", "Douze", "El Sol", "media"),
        # the speaker in front
        ("Le ministre, Jean Koné, a fait savoir que douze soldats étaient morts.", "douze", "Jean Koné", "official"),
        ("L'armée a annoncé, mercredi, la mort de douze rebelles.", "douze", "armée", "official"),
        ("Les rebelles revendiquent avoir tué douze soldats.", "douze", "rebelles", "armed_group"),
        (
            "Une source médicale jointe par une radio fait état de douze morts.",
            "douze",
            "Une source médicale",
            "medical",
        ),
        (
            "Plusieurs partis d'opposition, qui évaluent à des milliers le nombre de morts, manifestent.",
            "milliers",
            "Plusieurs partis d'opposition",
            "official",
        ),
        ("L'ONG accuse l'armée d'avoir exécuté douze civils.", "douze", "ONG", "ngo"),
        ("Des témoins ont assuré, eux, avoir vu douze corps.", "douze", "Des témoins", "witness"),
        # phrases
        ("Douze soldats ont été tués, selon l'état-major.", "Douze", "état-major", "official"),
        ("D'après un bilan établi par la Croix-Rouge, douze personnes ont péri.", "douze", "Croix-Rouge", "ngo"),
        (
            "Selon un communiqué du ministère de la Défense, douze rebelles sont morts.",
            "douze",
            "ministère de la Défense",
            "official",
        ),
        (
            "Une embuscade a fait douze morts, a-t-on appris de source militaire.",
            "douze",
            "source militaire",
            "official",
        ),
        ("Douze morts, indique-t-on de sources concordantes.", "Douze", "sources concordantes", "anonymous"),
        (
            "De l'avis d'Abdou Sy, chercheur indépendant, le groupe compte douze mille hommes.",
            "douze mille",
            "Abdou Sy",
            "expert",
        ),
        ("La mort de douze soldats, annoncée par la présidence, a ému le pays.", "douze", "présidence", "official"),
        (
            "Après l'annonce par Bamako de la mort de douze soldats, le deuil a été décrété.",
            "douze",
            "Bamako",
            "official",
        ),
        # headlines
        ("Mali : douze soldats tués dans une attaque (armée)", "douze", "armée", "official"),
        ("Douze soldats tués dans le Nord: ministère de la Défense", "Douze", "ministère de la Défense", "official"),
    ],
)
def test_ways_to_name_a_speaker(text: str, words: str, name: str, kind: str) -> None:
    assert source(text, words) == (name, kind)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le président a condamné l'attentat qui a fait douze morts.", "douze"),
        ("Le groupe a revendiqué l'attaque qui a fait douze morts.", "douze"),
        ("Douze rebelles sont morts, selon l'armée. Trente autres ont été blessés.", "Trente"),
        ("Selon nos informations, douze soldats ont été tués.", "douze"),
        ("Le ministère évaluait à 5.000 ses soldats à Gao, où ils côtoient 300 conseillers étrangers.", "300"),
        ("La police a arrêté douze manifestants.", "douze"),
    ],
)
def test_what_the_author_says(text: str, words: str) -> None:
    assert source(text, words) is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Le général Ali Sow a dit que douze hommes étaient morts. Trente sont blessés, a-t-il ajouté.",
            "Trente",
            "Ali Sow",
        ),
        (
            "La porte-parole du HCR, Céline Martin, a parlé de douze familles. Trente arrivent, a-t-elle ajouté.",
            "Trente",
            "Céline Martin",
        ),
        ("Le préfet Karim Sow est arrivé mardi. Selon lui, douze personnes sont mortes.", "douze", "Karim Sow"),
        (
            "Le procureur Paul Koffi a confirmé l'attaque. Ce dernier a ajouté que trois suspects étaient détenus.",
            "trois",
            "Paul Koffi",
        ),
        (
            "Une femme a accouché, selon l'ONG Médecins du monde. Douze soignants ont péri, a déploré l'organisation.",
            "Douze",
            "Médecins du monde",
        ),
        (
            "Le ministère chilien de la Défense a salué ses troupes. Douze soldats sont morts, a ajouté le ministère.",
            "Douze",
            "ministère chilien de la Défense",
        ),
        (
            "L'Observatoire syrien des droits de l'Homme (OSDH) a réagi. Douze civils ont péri, selon l'OSDH.",
            "Douze",
            "Observatoire syrien des droits de l'Homme",
        ),
        (
            "Un haut responsable malien a pris la parole. Douze soldats sont morts, a déclaré le responsable.",
            "Douze",
            "Un haut responsable malien",
        ),
        (
            "Une source militaire a confirmé l'attaque. Douze rebelles ont péri, selon la même source.",
            "Douze",
            "Une source militaire",
        ),
        (
            "Douze soldats sont morts, selon un communiqué de la présidence. Trente ont été blessés, ajoute le texte.",
            "Trente",
            "présidence",
        ),
        (
            "Mme Awa Diop, ministre de la Santé, a parlé. Le bilan est de douze morts, selon Mme Diop.",
            "douze",
            "Awa Diop",
        ),
        ("L'armée a annoncé douze arrestations. Elle a également fait état de trois morts.", "trois", "armée"),
    ],
)
def test_short_mentions_name_who_spoke_before(text: str, words: str, name: str) -> None:
    found = source(text, words)
    assert found is not None
    assert found[0] == name


def test_a_pronoun_does_not_name_one_of_another_gender() -> None:
    text = (
        "La ministre Awa Diop a réagi. Le maire Ali Sow a confirmé l'attaque. Douze civils ont péri, a-t-elle précisé."
    )
    assert source(text, "Douze") == ("Awa Diop", "official")


def test_a_quotation_of_several_sentences_is_one_speakers() -> None:
    text = '"Notre convoi a été attaqué. Douze hommes sont morts. Je vais bien", a raconté le maire Ali Sow.'
    assert source(text, "Douze") == ("Ali Sow", "official")


def test_a_quotation_goes_on_behind_an_inserted_speaker() -> None:
    text = "« Douze corps ont été retrouvés », a précisé le préfet, « et trente blessés évacués »."
    assert source(text, "trente") == ("préfet", "official")


def test_hearsay_carries_on_and_a_plain_sentence_does_not() -> None:
    hearsay = "Douze civils ont été tués, selon l'ONU. L'armée aurait également tué trente civils."
    assert source(hearsay, "trente") == ("ONU", "official")
    assert source(hearsay.replace("aurait", "a"), "trente") is None


def test_two_speakers_in_one_sentence_keep_their_own() -> None:
    text = "L'armée annonce la mort de douze rebelles, tandis que les rebelles affirment avoir tué trente soldats."
    assert source(text, "douze") == ("armée", "official")
    assert source(text, "trente") == ("rebelles", "armed_group")
    text = "Le bilan est de douze morts selon la police et de trente selon l'opposition."
    assert source(text, "douze") == ("police", "official")
    assert source(text, "trente") == ("opposition", "official")


def test_one_who_is_cited_is_the_source_and_who_cites_relays() -> None:
    text = "Douze personnes ont péri, a annoncé l'agence Xinhua, citant un responsable de la province."
    found = attribute(0, 5, relations(text))
    assert found is not None
    assert (found.source, found.via) == ("un responsable de la province", ("Xinhua",))


def test_the_outlet_that_was_told_relays() -> None:
    for text in (
        "Douze personnes ont péri, a dit à l'AFP un secouriste.",
        "Douze personnes ont péri, a dit auprès de l'AFP un secouriste.",
        "Douze personnes ont péri, a dit un secouriste, joint par l'AFP.",
    ):
        found = attribute(0, 5, relations(text))
        assert found is not None
        assert (found.source, found.source_type, found.via) == ("un secouriste", "ngo", ("AFP",)), text


def test_denial_and_doubt_are_told() -> None:
    denied = "Le gouvernement a démenti la mort de douze soldats."
    hedged = "Le gouvernement n'a pas confirmé la mort de douze soldats."
    plain = "Le gouvernement a confirmé la mort de douze soldats."
    stances = []
    for text in (denied, hedged, plain):
        start = text.index("douze")
        found = attribute(start, start + 5, relations(text))
        stances.append(found.stance if found else None)
    assert stances == ["denied", "hedged", "asserted"]


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("une source sécuritaire", "official"),
        ("une source proche du dossier", "anonymous"),
        ("une source hospitalière", "medical"),
        ("des sources", "anonymous"),
        ("un porte-parole militaire des rebelles", "armed_group"),
        ("un responsable du ministère de la Santé", "official"),
        ("le Haut-Commissariat de l'ONU aux réfugiés", "official"),
        ("une ONG locale", "ngo"),
        ("un militant des droits de l'homme", "ngo"),
        ("les secours", "ngo"),
        ("un habitant", "witness"),
        ("des analystes", "expert"),
        ("la radio publique", "media"),
        ("le groupe armé", "armed_group"),
        ("le directeur de l'hôpital", "medical"),
    ],
)
def test_kinds_of_sources(phrase: str, kind: str) -> None:
    found = source(f"Douze personnes ont péri, selon {phrase}.", "Douze")
    assert found is not None
    assert found[1] == kind


def test_marks_and_apostrophes_of_the_press_are_read() -> None:
    text = "“Douze hommes sont morts”, a dit un soldat de l’armée. L’ONU a dit qu’«\u00a0une trentaine\u00a0» restent."
    assert source(text, "Douze") == ("un soldat de l’armée", "official")
    assert source(text, "trentaine") == ("ONU", "official")


def test_offsets_point_at_the_words() -> None:
    text = "Mardi, le maire de Sikara, Ali Koné, a indiqué que douze civils avaient péri."
    (found,) = attributions(text, "fr")
    assert text[found.source_start : found.source_end] == found.source_text
    assert found.source_text == "le maire de Sikara, Ali Koné"
    assert found.cue_start is not None
    assert text[found.cue_start : found.cue_end] == found.cue == "a indiqué"
    assert [text[start:end] for start, end in found.contents] == ["douze civils avaient péri"]


def test_the_sentences_that_name_a_pronouns_speaker_are_wanted() -> None:
    text = "Le général Ali Sow a pris la parole. La route est coupée. Douze soldats sont morts, a-t-il ajouté."
    split = sentences(text, "fr")
    assert 0 in needs_model(text, split, {2}, "fr")
