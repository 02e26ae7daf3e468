"""Claims to annotation tools and back, as gold."""

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from claimx.annotating.spans import claim_at, code_points
from claimx.comparing import gold
from claimx.tables.formats import writer_for

SAMPLES = Path(__file__).parent.parent.parent / "samples"
TARGETS = ["a.labelstudio.json", "a.prodigy.jsonl", "a.brat", "a.gold.jsonl"]
GOLD = SAMPLES / "gold" / "official-statements.gold.jsonl"


def reviewed(path):
    """Do what a person does in the tool who agrees with every suggestion."""
    if path.name.endswith(".labelstudio.json"):
        tasks = json.loads(path.read_text())
        for task in tasks:
            task["annotations"] = [{"result": [{"type": "relation"}]}, task.pop("predictions")[0]]
            task["annotations"].append({"was_cancelled": True, "result": []})
        path.write_text(json.dumps(tasks))
    elif path.name.endswith(".prodigy.jsonl"):
        tasks = [json.loads(line) for line in path.read_text().splitlines()]
        path.write_text("".join(json.dumps({**task, "answer": "accept"}) + "\n" for task in tasks))


@pytest.mark.parametrize("target", TARGETS)
def test_gold_comes_back_from_every_tool_as_it_was(claimx, tmp_path, target):
    ended = claimx("convert", GOLD, tmp_path / target, "--documents", SAMPLES / "official-statements.jsonl")
    assert (ended.status, ended.out, ended.err) == (0, "", "")
    reviewed(tmp_path / target)
    assert claimx("convert", tmp_path / target, tmp_path / "back.json").status == 0

    def claims(path):
        return {d.doc_id: sorted(d.claims, key=lambda c: (c.start, c.end)) for d in gold.read(str(path))}

    assert claims(tmp_path / "back.json") == claims(GOLD)


@pytest.mark.parametrize("target", TARGETS)
def test_found_claims_become_gold_that_they_score_one_against(claimx, make_claim, tmp_path, target):
    text = "😀 Twenty fled.\nAt least\n16 people died, he said."
    start = text.index("At least")
    claim = make_claim(
        "*At least\n16* people died.", doc_id="a/b.txt", value=16, low=16, high=None, bound="at_least", source="AFP",
        source_type="media", via=("Le Monde",), modality="hedged",
    )  # fmt: skip
    record = {**claim.as_dict(), "quantity_start": start, "quantity_end": start + 11, "claim_id": ""}
    with writer_for(str(tmp_path / "c.csv")) as writer:
        writer.write(type(claim).from_dict(record))
    (tmp_path / "docs" / "a").mkdir(parents=True)
    (tmp_path / "docs" / "a" / "b.txt").write_text(text)
    (tmp_path / "docs" / "none.txt").write_text("Nobody was here.")
    ended = claimx("convert", tmp_path / "c.csv", tmp_path / target, "--documents", tmp_path / "docs")
    assert (ended.status, ended.err) == (0, "")
    reviewed(tmp_path / target)
    assert claimx("convert", tmp_path / target, tmp_path / "gold.json").status == 0
    documents = list(gold.read(str(tmp_path / "gold.json")))
    assert [(d.doc_id, d.text, len(d.claims)) for d in documents] == [
        ("a/b.txt", text, 1),
        ("none.txt", "Nobody was here.", 0),
    ]
    figures = json.loads(claimx("score", tmp_path / "gold.json", tmp_path / "c.csv", "--json").out)
    assert (figures["complete"]["f1"], set(figures["fields"].values())) == (1, {1.0})


def test_the_labelling_interface_knows_every_field_of_a_task(claimx, tmp_path):
    claimx("convert", GOLD, tmp_path / "a.labelstudio.json", "--documents", SAMPLES)
    interface = ElementTree.parse(tmp_path / "a.labelstudio.xml")
    names = {element.get("name"): element for element in interface.iter() if element.get("name")}
    choices = {e.get("value") for e in interface.iter() if e.tag in ("Choice", "Label")}
    for task in json.loads((tmp_path / "a.labelstudio.json").read_text()):
        for part in task["predictions"][0]["result"]:
            assert names[part["from_name"]].get("toName") == part["to_name"]
            assert names[part["from_name"]].tag.lower() == part["type"]
            assert {*part["value"].get("labels", ()), *part["value"].get("choices", ())} <= choices


def test_what_nobody_looked_at_is_no_gold(claimx, tmp_path):
    for target in TARGETS[:2]:
        claimx("convert", GOLD, tmp_path / target, "--documents", SAMPLES / "official-statements.jsonl")
        ended = claimx("convert", tmp_path / target, tmp_path / "back.json")
        assert (ended.status, "33 records" in ended.err, "left out" in ended.err) == (0, True, True)
        assert list(gold.read(str(tmp_path / "back.json"))) == []


def test_a_span_alone_is_a_claim_whose_number_is_read():
    claim = claim_at("Au moins seize morts.", 0, 14, "killed", {}, "fr")
    assert (claim.quantity, claim.value, claim.low, claim.high, claim.bound) == (
        "Au moins seize",
        16,
        16,
        None,
        "at_least",
    )
    assert claim_at("16 died", 0, 2, "killed", {"source": "AFP"}, "en").source_type == "anonymous"
    for wrong in ((0, 99, {}), (0, 2, {"bound": "about"}), (0, 2, {"value": "16"})):
        with pytest.raises(ValueError, match=r"characters|bound|value"):
            claim_at("16 died", wrong[0], wrong[1], "killed", wrong[2], "en")


def test_offsets_that_a_browser_counted_are_found_by_the_words():
    text = "😀😀 16 died"
    assert code_points(text, 3, 5, "16") == (3, 5)
    assert code_points(text, 5, 7, "16") == (3, 5)
    with pytest.raises(ValueError, match="16"):
        code_points(text, 6, 8, "16")


def test_broken_files_of_tools_are_told(claimx, tmp_path):
    (tmp_path / "a.labelstudio.json").write_text(
        '[{"annotations": [{"result": [{"from_name": "category"}]}], "data": {}}, 3]'
    )
    (tmp_path / "a.prodigy.jsonl").write_text('{"answer": "accept"}\n[]\n{')
    (tmp_path / "a.brat").mkdir()
    (tmp_path / "a.brat" / "x.ann").write_text("T1\tkilled 0 99\t16\n")
    (tmp_path / "a.brat" / "x.txt").write_text("16 died")
    for target, troubles in (("a.labelstudio.json", 2), ("a.prodigy.jsonl", 3), ("a.brat", 1)):
        ended = claimx("convert", tmp_path / target, tmp_path / "back.json")
        assert (ended.status, ended.err.count("\n")) == (1, troubles), ended.err
    assert claimx("convert", tmp_path / "none.brat", tmp_path / "back.json").status == 1
    assert claimx("convert", GOLD, tmp_path / "c.csv").status == 2


def test_claims_whose_text_is_not_given_or_another_are_told(claimx, make_claim, tmp_path):
    with writer_for(str(tmp_path / "c.jsonl")) as writer:
        writer.write(make_claim())
    ended = claimx("convert", tmp_path / "c.jsonl", tmp_path / "a.brat")
    assert (ended.status, "--documents" in ended.err) == (1, True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("Something else altogether.")
    ended = claimx("convert", tmp_path / "c.jsonl", tmp_path / "a.brat", "--documents", tmp_path / "docs")
    assert (ended.status, "another text" in ended.err) == (1, True)
