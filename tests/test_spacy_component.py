"""claimx in a spaCy pipeline."""

import doctest

import pytest
import spacy
from spacy.tokens import DocBin

import claimx
from claimx import spacy_component

TEXT = "At least 16 civilians were killed near Hasaka on Tuesday, the Observatory said. Two soldiers were wounded."


def test_the_example_is_true():
    assert doctest.testmod(spacy_component).failed == 0
    assert doctest.testmod(spacy_component).attempted > 4


def test_a_pipeline_finds_it_by_its_name_without_an_import():
    import subprocess
    import sys

    code = f"import spacy; nlp = spacy.blank('en'); nlp.add_pipe('claimx'); print(len(nlp({TEXT!r})._.claims))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"2"


def test_it_finds_what_extract_finds():
    nlp = spacy.blank("en")
    nlp.add_pipe("claimx", config={"doc_date": "2016-07-07"})
    doc = nlp(TEXT)
    assert [claim.date for claim in doc._.claims] == ["2016-07-05", None]
    assert [(claim.quantity, claim.category) for claim in doc._.claims] == [
        (claim.quantity, claim.category) for claim in claimx.extract(TEXT)
    ]
    assert [span.id_ for span in doc.spans["claimx"]] == [claim.claim_id for claim in doc._.claims]


def test_french_and_other_languages():
    nlp = spacy.blank("fr")
    nlp.add_pipe("claimx")
    [claim] = nlp("Douze soldats ont été tués mardi près de Gao.")._.claims
    assert (claim.category, claim.value) == ("killed", 12)
    nlp = spacy.blank("de")
    nlp.add_pipe("claimx")
    with pytest.raises(ValueError, match="de"):
        nlp("Zwölf Soldaten wurden getötet.")


def test_it_works_in_pipe_and_among_components_that_are_trained(tmp_path):
    nlp = spacy.blank("en")
    textcat = nlp.add_pipe("textcat")
    textcat.add_label("A")
    textcat.add_label("B")
    nlp.add_pipe("claimx", config={"min_confidence": 0.1})
    example = spacy.training.Example.from_dict(nlp.make_doc(TEXT), {"cats": {"A": 1.0, "B": 0.0}})
    optimizer = nlp.initialize(lambda: [example])
    nlp.update([example], sgd=optimizer)
    docs = list(nlp.pipe([TEXT, "Nobody came.", TEXT]))
    assert [len(doc._.claims) for doc in docs] == [2, 0, 2]
    assert all(doc.cats for doc in docs)
    nlp.to_disk(tmp_path / "model")
    assert len(spacy.load(tmp_path / "model")(TEXT)._.claims) == 2


def test_claims_are_stored_with_the_doc():
    nlp = spacy.blank("en")
    nlp.add_pipe("claimx")
    doc = nlp(TEXT)
    [again] = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    assert again._.claims == doc._.claims
    assert [span.label_ for span in again.spans["claimx"]] == ["killed", "wounded"]
