"""Who says it: sentences as news writes them, and the source of the count in each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimx.extraction.attribution import Attribution, attribute, attributions, attributions_of, needs_model
from claimx.extraction.numbers import numbers
from claimx.extraction.parsing import parse
from claimx.text.sentences import sentences


def found_in(text: str) -> list[Attribution]:
    split = sentences(text, "en")
    counts = numbers(text, "en")
    batch = [(s, [n for n in counts if s.start <= n.start and n.end <= s.end]) for s in split]
    return attributions_of(list(parse(batch, "en")), text, split, "en")


def said(text: str, words: str) -> tuple[str | None, str]:
    """Return source and type of the last place where `words` stand in the text."""
    start = text.rindex(words)
    one = attribute(start, start + len(words), found_in(text))
    return (one.source, one.source_type) if one else (None, "author")


CASES = [
    # a verb before, after and inside its clause
    ("The interior ministry said that 40 people had died.", "40", "The interior ministry", "official"),
    ("At least 40 people died in the blast, the interior ministry said.", "40", "the interior ministry", "official"),
    ("The blast, police said, killed 40 people.", "40", "police", "official"),
    ("At least 12 miners were trapped, said Maria Gomez, a spokeswoman for the mine.", "12", "Maria Gomez", "official"),
    ("Rebels killed 14 soldiers near Goma, the army said, including three officers.", "three", "the army", "official"),
    ("Twelve villagers were abducted on Sunday, residents told AFP.", "Twelve", "residents", "witness"),
    ("Health Minister John Mbeki announced on Friday that 31 people had been injured.", "31", "John Mbeki", "official"),
    ("Local officials confirmed the deaths of 17 fishermen.", "17", "Local officials", "official"),
    ("The army claims to have killed 60 militants.", "60", "The army", "official"),
    ("Witnesses reported seeing nine bodies in the street.", "nine", "Witnesses", "witness"),
    (
        "Doctors Without Borders has treated 200 people wounded in the raid, it said on Monday.",
        "200",
        "Doctors Without Borders",
        "ngo",
    ),
    (
        "A security source who asked not to be named said eight policemen were killed.",
        "eight",
        "A security source",
        "official",
    ),
    ("The Kenyan Red Cross, which sent ambulances, said 21 people were missing.", "21", "Kenyan Red Cross", "ngo"),
    ("The clashes left 11 dead, according to the local hospital.", "11", "the local hospital", "medical"),
    ("According to the United Nations, 4,000 people have fled.", "4,000", "United Nations", "official"),
    ("According to the mayor 30 houses burned and seven people died.", "seven", "the mayor", "official"),
    ("Some 300 fighters, according to analysts, remain in the town.", "300", "analysts", "expert"),
    ("As reported by Reuters, 15 protesters were arrested.", "15", "Reuters", "media"),
    ("The governor was quoted as saying 26 people had drowned.", "26", "The governor", "official"),
    ("Twenty soldiers died, per the defence ministry.", "Twenty", "the defence ministry", "official"),
    ("Citing hospital officials, the BBC reported that 18 people had died.", "18", "hospital officials", "medical"),
    (
        "State television, quoting a military commander, said 50 rebels were captured.",
        "50",
        "a military commander",
        "official",
    ),
    ("Xinhua reported 9 deaths, citing the provincial government.", "9", "the provincial government", "official"),
    ("Amnesty International put the number of dead at 120.", "120", "Amnesty International", "ngo"),
    ("The toll was put at 77 by the health ministry.", "77", "the health ministry", "official"),
    ("Rescuers gave a toll of 19 dead.", "19", "Rescuers", "ngo"),
    # without commas
    (
        "Shelling killed seven civilians in Donetsk on Monday city officials said.",
        "seven",
        "city officials",
        "official",
    ),
    ("Three boys died when a mine exploded in Taiz a medic told Reuters.", "Three", "a medic", "medical"),
    ("The bomb killed 22 people in Kirkuk on Tuesday Iraqi police said.", "22", "Iraqi police", "official"),
    ("Gunmen killed 34 villagers in Benue on Sunday Human Rights Watch reported.", "34", "Human Rights Watch", "ngo"),
    (
        "Five people were hurt Omar Aziz director of the Takhar ambulance services told Reuters.",
        "Five",
        "Omar Aziz",
        "medical",
    ),
    (
        "Forces loyal to the unity government said they had killed 10 men.",
        "10",
        "Forces loyal to the unity government",
        None,
    ),
    (
        "An official at the port hospital who asked not to be named said 50 were dead.",
        "50",
        "An official at the port hospital",
        "medical",
    ),
    ("Police spokesman Omar Aziz spoke of 12 dead.", "12", "Omar Aziz", "official"),
    ("The committee put the dead at 30, five of them siblings.", "five", "The committee", None),
    ('Rebel spokesman Omar Aziz to AFP: "We have seven dead."', "seven", "Omar Aziz", "armed_group"),
    ("According to the army, 90 died since 4 May 2022, of which 30 on Friday.", "30", "the army", "official"),
    ('"I saw three bodies," said Omar Aziz, a 34-year-old shopkeeper.', "three", "Omar Aziz", "witness"),
    ('"Not one of them lived," the mayor said.', "one", "the mayor", "official"),
    ("Twelve killed in the north, rights group says, as army hails success", "Twelve", "rights group", "ngo"),
    ("Air strike kills 21 in Nice - Source Fire destroys 30 houses", "21", "Source", "anonymous"),
    ("Army vows revenge after 26 soldiers killed", "26", None, "author"),
    # nouns
    ("The opposition's claim that 300 people were killed was not confirmed.", "300", "opposition", "official"),
    ("A toll compiled by Amnesty International shows 41 dead.", "41", "Amnesty International", "ngo"),
    ("Figures from the UN refugee agency show 90,000 people have fled.", "90,000", "UN refugee agency", "official"),
    ("UN estimates suggest 10,000 people were displaced.", "10,000", "UN", "official"),
    ("The deaths of 14 soldiers, announced by the Malian army, shocked the country.", "14", "Malian army", "official"),
    ("Amid reports that 70 people had been shot, shops closed.", "70", "reports", "anonymous"),
    # headlines
    ("38 killed in market blast: police", "38", "police", "official"),
    ("Interior Ministry: 38 killed in market blast", "38", "Interior Ministry", "official"),
    ("At least 20 dead in Idlib strike - SOHR", "20", "SOHR", "ngo"),
    ("Russia says 62 soldiers killed in Makiivka", "62", "Russia", "official"),
    # quotations
    ('"We buried 13 people yesterday," said Abdul Karim, a village elder.', "13", "Abdul Karim", None),
    (
        '"The bombing was heavy. We counted 16 bodies," hospital director Amina Yusuf told AFP.',
        "16",
        "Amina Yusuf",
        "medical",
    ),
    ('The general said: "Our forces eliminated 45 terrorists."', "45", "The general", "official"),
    ('The envoy wrote on Telegram: "Two of our drivers were killed."', "Two", "The envoy", "official"),
    # denial, doubt
    ("The ministry denied that 60 of its soldiers were killed.", "60", "The ministry", "official"),
    ("Moscow rejected claims that 600 troops died.", "600", "Moscow", "official"),
    ("Police could not confirm that three people had died.", "three", "Police", "official"),
    # nobody
    ("The president condemned the attack that killed 30 people.", "30", None, "author"),
    ("Rebels were blamed for an ambush in which nine soldiers died.", "nine", None, "author"),
    ("Twelve people were reportedly killed.", "Twelve", None, "author"),
    ("Officials said the road was closed. The flood has killed 40 people.", "40", None, "author"),
    ("It was reported that five people died.", "five", None, "author"),
    ("BEIRUT (Reuters) - A car bomb killed five people on Friday.", "five", None, "author"),
    ("The group claimed responsibility for the attack that killed 25 people.", "25", None, "author"),
    (
        "At least eight people drowned, according to the police, while a local charity counted eleven deaths.",
        "eight",
        "the police",
        "official",
    ),
    (
        "At least eight people drowned, according to the police, while a local charity counted eleven deaths.",
        "eleven",
        "a local charity",
        "ngo",
    ),
    # carried on
    (
        "The mayor said the river had burst its banks. He added that 14 people were missing.",
        "14",
        "The mayor",
        "official",
    ),
    ("The Red Cross said it had opened a shelter. It said 3,000 people had fled.", "3,000", "Red Cross", "ngo"),
    (
        "Amnesty International published a report on Monday. The report said 52 people were killed.",
        "52",
        "Amnesty International",
        "ngo",
    ),
    (
        "Taliban spokesman Zabihullah Mujahid spoke to reporters. Mujahid said 12 guards were killed.",
        "12",
        "Zabihullah Mujahid",
        "armed_group",
    ),
    (
        "The Syrian Observatory for Human Rights (SOHR) said a plane had bombed the town. SOHR said 8 people died.",
        "8",
        "Syrian Observatory for Human Rights",
        "ngo",
    ),
    (
        "The Afghan Defense Ministry said a base was attacked. The ministry said 33 soldiers died.",
        "33",
        "Afghan Defense Ministry",
        "official",
    ),
    # chains
    ("The BBC reported that medics had counted 44 bodies.", "44", "medics", "medical"),
    (
        "Al Jazeera quoted a rebel commander as saying 100 fighters had surrendered.",
        "100",
        "a rebel commander",
        "armed_group",
    ),
    # other countries, other words
    (
        "Boko Haram gunmen killed 23 farmers in Borno, a local vigilante leader, Babakura Kolo, said.",
        "23",
        "Babakura Kolo",
        None,
    ),
    ("Kyiv says it lost 31,000 soldiers.", "31,000", "Kyiv", "official"),
    (
        "President Volodymyr Zelenskyy said 31,000 Ukrainian soldiers had been killed.",
        "31,000",
        "Volodymyr Zelenskyy",
        "official",
    ),
    (
        "Ukraine's General Staff claimed that Russia had lost 1,200 troops in a day.",
        "1,200",
        "Ukraine's General Staff",
        "official",
    ),
    (
        "Karim Nasseri, a spokesman for the governor of Balkh, said five children were wounded.",
        "five",
        "Karim Nasseri",
        "official",
    ),
    (
        "The Taliban have denied killing 16 civilians, provincial police chief Abdul Raziq said.",
        "16",
        "Taliban",
        "armed_group",
    ),
    (
        "Houthi rebels said on Sunday that 28 of their fighters were killed in air strikes.",
        "28",
        "Houthi rebels",
        "armed_group",
    ),
    ("The Houthi-run health ministry said that 14 people died in Saada.", "14", "Houthi-run health ministry", None),
    ("Hamas's military wing said it had captured two soldiers.", "two", "Hamas's military wing", "armed_group"),
    (
        "The Palestinian health ministry said 33 people were killed in Gaza, most of them women.",
        "33",
        "Palestinian health ministry",
        "official",
    ),
    ("Save the Children warned that 1,000 children could die.", "1,000", "Save the Children", "ngo"),
    ("Médecins Sans Frontières said its teams had treated 55 wounded.", "55", "Médecins Sans Frontières", "ngo"),
    (
        "UNHCR spokesman Babar Baloch told reporters in Geneva that 60,000 people had crossed the border.",
        "60,000",
        "Babar Baloch",
        "official",
    ),
    (
        "The UN's humanitarian office OCHA estimates that 1.2 million people are displaced.",
        "1.2 million",
        "UN's humanitarian office OCHA",
        "official",
    ),
    ("Myanmar's junta said 11 policemen died, while the Arakan Army claimed 40.", "11", "Myanmar's junta", "official"),
    ("Myanmar's junta said 11 policemen died, while the Arakan Army claimed 40.", "40", "Arakan Army", "armed_group"),
    ("Local journalist Ahmed Ali said he saw six bodies.", "six", "Ahmed Ali", "media"),
    ("A resident, who gave his name as Musa, said gunmen had abducted nine girls.", "nine", "A resident", "witness"),
    (
        "Villagers in Plateau state said 50 people were buried in a mass grave.",
        "50",
        "Villagers in Plateau state",
        "witness",
    ),
    (
        "Two aid workers were killed in the attack, the charity Oxfam said in a statement on Thursday.",
        "Two",
        "Oxfam",
        "ngo",
    ),
    (
        "In a statement on Thursday, the African Union said 14 peacekeepers were wounded.",
        "14",
        "African Union",
        "official",
    ),
    ("The Kremlin said on Wednesday that no soldiers had been captured.", "no", "The Kremlin", "official"),
    (
        "More than 40 people were injured, Turkish state news agency Anadolu reported.",
        "40",
        "Turkish state news agency Anadolu",
        "media",
    ),
    (
        "At least 12 people died, Pakistani newspaper Dawn reported, citing rescue officials.",
        "12",
        "rescue officials",
        None,
    ),
    ("Emergency services said three firefighters were hurt.", "three", "Emergency services", None),
    ("Three people were killed, Mayor Ihor Terekhov wrote on Telegram.", "Three", "Ihor Terekhov", "official"),
    (
        "Russian-installed governor Vladimir Saldo said on Telegram that four people died.",
        "four",
        "Vladimir Saldo",
        "official",
    ),
    (
        "Military analyst Michael Kofman believes Russia has 300,000 troops in Ukraine.",
        "300,000",
        "Michael Kofman",
        "expert",
    ),
    (
        "The think tank estimated that 5,000 foreign fighters had travelled to Syria.",
        "5,000",
        "The think tank",
        "expert",
    ),
    ("Experts at the University of Nairobi counted 70 deaths.", "70", "Experts at the University of Nairobi", "expert"),
    (
        "The opposition National Unity Platform party said 24 of its supporters had been arrested.",
        "24",
        "opposition National Unity Platform party",
        "official",
    ),
    ("A hospital source in Sanaa told Xinhua that 8 people were killed.", "8", "A hospital source in Sanaa", "medical"),
    ("Sources told the BBC that 17 soldiers had deserted.", "17", "Sources", "anonymous"),
    ("Media reports said up to 50 people were trapped.", "50", "Media reports", "media"),
    ("The death toll has risen to 46, state broadcaster NHK said.", "46", "NHK", "media"),
    ("He told the court that he had killed two men.", "two", "He", None),
    ("The coroner concluded that 22 people had died unlawfully.", "22", "The coroner", "official"),
    ("The inquiry found that 97 people were unlawfully killed.", "97", "The inquiry", None),
    (
        "Data from the International Organization for Migration show that 2,300 migrants drowned.",
        "2,300",
        "International Organization for Migration",
        "official",
    ),
    (
        "Iran's Revolutionary Guards said they had killed 12 militants near the border.",
        "12",
        "Iran's Revolutionary Guards",
        None,
    ),
    (
        "The Islamic State group said in an online statement that it had killed 20 soldiers.",
        "20",
        "Islamic State group",
        "armed_group",
    ),
    ("IS said it had killed 20 soldiers.", "20", "IS", "armed_group"),
    ("The Sudanese Doctors Committee said 100 protesters were killed.", "100", "Sudanese Doctors Committee", "medical"),
    (
        "RSF fighters shot dead 11 people, activists from the resistance committee said.",
        "11",
        "activists from the resistance committee",
        "ngo",
    ),
    (
        "A military spokesman, Brigadier General Onyema Nwachukwu, said troops killed 30 bandits.",
        "30",
        "Onyema Nwachukwu",
        "official",
    ),
    (
        "Brig. Gen. Patrick Ryder, the Pentagon press secretary, told reporters 21 Americans were hurt.",
        "21",
        "Patrick Ryder",
        "official",
    ),
    (
        "Congo's army killed 14 rebels, army spokesman Lt. Col. Guillaume Ndjike said Saturday.",
        "14",
        "Guillaume Ndjike",
        "official",
    ),
    (
        "M23 rebels have killed 131 people in reprisals, the United Nations mission in Congo said on Wednesday.",
        "131",
        "United Nations mission in Congo",
        "official",
    ),
    (
        "State-run SABA news agency, controlled by the Houthis, said 12 people were wounded.",
        "12",
        "State-run SABA news agency",
        "media",
    ),
    (
        "An Israeli military official, speaking on condition of anonymity, put the number of militants killed at 40.",
        "40",
        "An Israeli military official",
        "official",
    ),
]


@pytest.mark.parametrize(("text", "words", "source", "kind"), CASES)
def test_source(text: str, words: str, source: str | None, kind: str | None) -> None:
    got, got_kind = said(text, words)
    assert _same(got, source), (got, source)
    assert kind is None or got_kind == kind


def _same(got: str | None, wanted: str | None) -> bool:
    if got is None or wanted is None:
        return got is wanted
    small = {"the", "a", "an"}
    return [w for w in got.lower().split() if w not in small] == [w for w in wanted.lower().split() if w not in small]


def one_for(text: str, words: str) -> Attribution:
    start = text.rindex(words)
    one = attribute(start, start + len(words), found_in(text))
    assert one is not None
    return one


@pytest.mark.parametrize(
    ("text", "words", "via"),
    [
        ("A police officer told Reuters that nine people died.", "nine", ("Reuters",)),
        ("A police officer told reporters that nine people died.", "nine", ()),
        ("State media reported, citing a medic, that six people died.", "six", ("State media",)),
        ("Russian officials, as reported by Tass, said 40 soldiers died.", "40", ("Tass",)),
        (
            "Health director Omar Aziz said five people died, the SANA news agency reported.",
            "five",
            ("SANA news agency",),
        ),
    ],
)
def test_relays(text: str, words: str, via: tuple[str, ...]) -> None:
    assert one_for(text, words).via == via


def test_person_speaks_and_his_body_stays_in_the_words() -> None:
    text = "The Syrian Observatory for Human Rights condemned it. Observatory director Rami Ali said 12 people died."
    one = one_for(text, "12")
    assert one.source == "Rami Ali"
    assert one.source_type == "ngo"
    assert one.source_text == "Observatory director Rami Ali"


def test_offsets_are_those_of_the_text() -> None:
    text = "Kabul, Monday.\n\nThe ministry said that 40 people died, and that 12 were hurt."
    one = one_for(text, "12")
    assert text[one.source_start : one.source_end] == one.source_text == "The ministry"
    assert one.cue_start is not None
    assert text[one.cue_start : one.cue_end] == one.cue == "said"


@pytest.mark.parametrize(
    ("text", "words", "stance"),
    [
        ("The army said 40 people died.", "40", "asserted"),
        ("The army denied that 40 people died.", "40", "denied"),
        ("The army dismissed the claim that 40 people died.", "40", "denied"),
        ("The army could not confirm that 40 people died.", "40", "hedged"),
    ],
)
def test_stance(text: str, words: str, stance: str) -> None:
    assert one_for(text, words).stance == stance


def test_quotation_over_sentences_belongs_to_its_speaker() -> None:
    text = (
        '"The market was full. We have buried 13 people. Six are missing," the mayor said. The town has 4,000 people.'
    )
    assert said(text, "13")[0] == "the mayor"
    assert said(text, "Six")[0] == "the mayor"
    assert said(text, "4,000")[0] is None


def test_quotation_goes_on_behind_its_speaker() -> None:
    text = '"The market was full," the mayor said. "We have buried 13 people."'
    assert said(text, "13")[0] == "the mayor"


def test_quotation_without_closing_mark_ends_with_its_paragraph() -> None:
    text = 'The mayor said: "We have buried 13 people.\n\nIn March 40 people died in a flood.'
    assert said(text, "13")[0] == "The mayor"
    assert said(text, "40")[0] is None


def test_speech_behind_a_colon_runs_over_paragraphs() -> None:
    text = (
        "The attack took place on Friday.\n\nForeign Secretary Jane Doe said:\n\nI am appalled by the attack.\n\n"
        "The bomb killed 22 people. We stand with their families."
    )
    assert said(text, "22") == ("Jane Doe", "official")


def test_speech_that_lost_its_marks() -> None:
    text = (
        "Senator Musa Bello said the villages were attacked. I saw the camps myself. Nearly 5,600 villagers have fled. "
        "I fear for them. He said help was late."
    )
    assert said(text, "5,600")[0] == "Musa Bello"


def test_headline_run_into_the_text() -> None:
    text = (
        "Homs blast kills 16 soldiers monitor AFP Monday 3 Aug 2015 At least 16 soldiers died on Monday a monitor said."
    )
    one = attribute(text.index("16"), text.index("16") + 2, found_in(text))
    assert one is not None
    assert one.source == "monitor"
    assert one.kind == "headline"


def test_short_mentions_are_resolved() -> None:
    text = (
        "The Kivu Security Tracker (KST), a monitoring group, said 9 people died. The group said 4 were children. "
        "KST said 30 huts burned and two men were abducted. It said one girl was missing."
    )
    for words in ("9", "4", "two", "one"):
        assert said(text, words) == ("Kivu Security Tracker", "ngo")


def test_a_name_is_not_taken_from_another_document() -> None:
    said("The Kivu Security Tracker said 9 people died.", "9")
    assert said("The tracker said 9 people died.", "9")[0] == "The tracker"


def test_claims_in_the_background_are_the_authors() -> None:
    text = "The president, whose army lost 300 men last year, said the war was over. More than 9,000 people have died."
    assert said(text, "300")[0] is None
    assert said(text, "9,000")[0] is None


def test_post_shown_in_a_page() -> None:
    text = "Rescue went on. Strike on clinic. 3 nurses killed. pic.twitter.com/abc Aid Watch (@aidwatch) March 3, 2016"
    assert said(text, "3 nurses")[0] == "Aid Watch"


def test_attributions_without_numbers() -> None:
    text = 'The minister praised the plan. "It will work," she said. Critics argue that it is too late.'
    assert [(one.source, one.cue, one.kind) for one in attributions(text)] == [
        ("The minister", "said", "quoted"),
        ("Critics", "argue", "reported"),
    ]


POLITICS = [
    # text, source, the words that stand for it, cue, content
    (
        "Sources close to the chancellor said she would resign.",
        "Sources close to the chancellor", "Sources close to the chancellor", "said", "she would resign",
    ),
    (
        "The plan was leaked, according to two people briefed on the talks.",
        "two people briefed on the talks", "two people briefed on the talks", "according to", "The plan was leaked",
    ),
    (
        "Jane Roe, who has led the party since 2005, said it would not stand.",
        "Jane Roe", "Jane Roe, who has led the party since 2005", "said", "it would not stand",
    ),
    (
        "The bank's chief executive, Jane Roe, urged Congress to act.",
        "Jane Roe", "The bank's chief executive, Jane Roe", "urged", "Congress to act",
    ),
    (
        "Supporters of Mr. Doe accused party leaders of rigging the vote.",
        "Supporters of Mr. Doe", "Supporters of Mr. Doe", "accused", "party leaders of rigging the vote",
    ),
    ("Mr Doe called the inquiry \"a witch hunt\".", "Doe", "Mr Doe", "called", "the inquiry \"a witch hunt\""),
    (
        "The mayor's claim that no law was broken was met with laughter.",
        "The mayor", "The mayor", "claim", "no law was broken",
    ),
    ("The ministry's first estimate is that crops failed.", "The ministry", "The ministry", "estimate", "crops failed"),
    ("Many voters say that they are worried.", "Many voters", "Many voters", "say", "they are worried"),
    (
        "The minister claimed, without evidence, that votes were lost.",
        "The minister", "The minister", "claimed", "votes were lost",
    ),
    ("She said in an interview with Fox News that she had won.", "She", "She", "said", "she had won"),
    ("Mr. Doe, asked about the protests, said: \"I understand.\"", "Doe", "Mr. Doe", "said", "\"I understand.\""),
    (
        "The company denied any wrongdoing and said it was content.",
        "The company", "The company", "denied", "any wrongdoing",
    ),
    (
        "Asked about reports of a split, the party denied it.",
        "the party", "the party", "denied", "Asked about reports of a split",
    ),
    (
        "The minister warned there was \"no time to lose\".",
        "The minister", "The minister", "warned", "there was \"no time to lose\"",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "source_text", "cue", "content"), POLITICS)
def test_source_cue_and_content(text: str, source: str, source_text: str, cue: str, content: str) -> None:
    found = [
        (one.source, one.source_text, one.cue, [text[start:end] for start, end in one.contents])
        for one in attributions(text)
    ]
    assert (source, source_text, cue, [content]) in found


@pytest.mark.parametrize(
    "text",
    [
        "The numbers do not add up.",
        "Troops identified a cell and hit it from the air.",
        "DAILY GAZETTE RECOMMENDS Army hits targets in the north",
        "It was unclear what the plan promises.",
    ],
)
def test_verbs_that_report_nothing(text: str) -> None:
    assert attributions(text) == []


def test_unknown_language() -> None:
    with pytest.raises(ValueError, match="xx"):
        attributions("text", "xx")


def test_needs_model_names_the_sentences_around() -> None:
    text = 'Mayor Ann Lee spoke. She said fires burned. It rained. "We fled. 40 people are missing. Help," she said.'
    split = sentences(text, "en")
    chosen = {i for i, s in enumerate(split) if "40" in s.text}
    every = needs_model(text, split, chosen, "en") | chosen
    parsed = list(parse([(split[i], []) for i in sorted(every)], "en"))
    one = attribute(text.index("40"), text.index("40") + 2, attributions_of(parsed, text, split, "en"))
    assert one is not None
    assert one.source == "Ann Lee"
    assert len(every) < len(split)


@given(
    st.lists(
        st.sampled_from(
            'said "” “ : , . \n\n the ministry reported that 40 people died according to - ( ) AP he It quoting as '
            "saying by Monday Reuters told denied claims of 's SOHR monitor AFP 3 Aug 2015".split(" ")
        ),
        max_size=30,
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for one in found_in(text):
        assert text[one.source_start : one.source_end] == one.source_text
        assert one.source
        assert all(0 <= start < end <= len(text) for start, end in one.contents)
