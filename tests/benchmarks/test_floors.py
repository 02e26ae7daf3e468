import json

from tests.benchmarks.floors import FILE, measured


def test_the_shipped_reader_reads_the_samples_as_well_as_it_did():
    reached = measured()
    floors = json.loads(FILE.read_text(encoding="utf-8"))
    fallen = {
        (label, name): (figure, reached[label][name])
        for label, figures in floors.items()
        for name, figure in figures.items()
        if reached[label][name] < figure
    }
    assert floors.keys() == reached.keys()
    assert not fallen
