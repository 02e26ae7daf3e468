import io
import json

from claimx.tables.jsonl import JsonlWriter, read_claims


def lines(claims):
    stream = io.BytesIO()
    writer = JsonlWriter(stream)
    for claim in claims:
        writer.write(claim)
    writer.close()
    return stream.getvalue()


def test_claims_are_written_one_a_line_in_utf8_and_read_again(make_claim):
    claims = [make_claim(population="«soldats»"), make_claim("*Two*\ndied.")]
    raw = lines(claims)
    assert raw.count(b"\n") == 2
    assert "«soldats»".encode() in raw
    assert list(read_claims(io.BytesIO(raw), "c.jsonl")) == claims


def test_what_utf8_cannot_write_does_not_stop_a_run(make_claim):
    assert json.loads(lines([make_claim(location="K\ud800yiv")]))["location"] == "K\ufffdyiv"


def test_a_line_that_is_no_claim_is_named_and_the_rest_goes_on(make_claim):
    raw = b"{}\n\nnot json\n[]\n" + lines([make_claim()])
    *troubles, claim = read_claims(io.BytesIO(raw), "c.jsonl")
    assert [trouble.path for trouble in troubles] == ["c.jsonl: line 1", "c.jsonl: line 3", "c.jsonl: line 4"]
    assert claim == make_claim()
