import io
import signal
from pathlib import Path

import pytest

from claimx.tables.output import output


def test_without_a_file_it_goes_to_standard_output():
    stdout = io.BytesIO()
    for path in (None, "-"):
        with output(path, stdout) as write:
            write(b"line\n")
    assert stdout.getvalue() == b"line\nline\n"


def test_a_file_appears_when_it_is_whole(tmp_path):
    place = tmp_path / "claims.jsonl"
    with output(str(place), io.BytesIO()) as write:
        write(b"line\n")
        assert not place.exists()
    assert place.read_bytes() == b"line\n"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.jsonl"]


def test_a_run_that_fails_leaves_what_stood_there(tmp_path):
    place = tmp_path / "claims.jsonl"
    place.write_bytes(b"old\n")
    with pytest.raises(KeyboardInterrupt), output(str(place), io.BytesIO()) as write:
        write(b"new\n")
        raise KeyboardInterrupt
    assert place.read_bytes() == b"old\n"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.jsonl"]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "link").symlink_to("claims.jsonl")
    with output(str(tmp_path / "link"), io.BytesIO()) as write:
        write(b"line\n")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "claims.jsonl").read_bytes() == b"line\n"


def test_a_device_is_written_to_and_not_replaced():
    with output("/dev/null", io.BytesIO()) as write:
        write(b"line\n")
    assert not Path("/dev/null").is_file()


def test_an_interrupt_waits_until_the_lines_are_written():
    class Interrupted(io.BytesIO):
        def write(self, data):
            half = super().write(data[:4])
            signal.raise_signal(signal.SIGINT)
            return half + super().write(data[4:])

    stdout = Interrupted()
    with pytest.raises(KeyboardInterrupt), output(None, stdout) as write:
        write(b"a whole line\n")
    assert stdout.getvalue() == b"a whole line\n"
