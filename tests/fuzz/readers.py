"""Every reader against bytes of all kinds.

Files that are right are damaged, from outside and, where they are packed, from inside; hypothesis makes the smallest
file that still fails, and its path is printed.
"""

from __future__ import annotations

import faulthandler
import io
import signal
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from reportlab.platypus import Paragraph, Table

from claimx.reading.document import Document
from claimx.reading.fields import Fields
from claimx.reading.registry import FORMATS
from tests.reading.formats import test_archives, test_html, test_jsonl, test_messages
from tests.reading.given import BODY, excel, pdf, reading, word, zipped

HANG = 20  # seconds for a file of a few kilobytes
ROUND = 100  # files of a kind in a row
LIMITS = Fields(max_size=8, max_ratio=50, dedupe=True)
ROWS = [["place", "killed"], ["Gao", "12"], ["Kidal", "2"]]
Edit = tuple[str, int, bytes]
TEXT = "GAO, 5 May 2020 - «Douze» soldats tués, a dit l’armée.\nRead more\n\n05/03/2023 \u200f292 hurt 🔴.\n"


def seeds() -> Mapping[str, bytes]:
    """Return a right file of every kind, by its name."""
    mail = test_messages.mail()
    mail.set_content(TEXT)
    mail.add_attachment(word("2 hurt"), maintype="application", subtype="octet-stream", filename="a.docx")
    page = test_html.SITES["broadcaster"].replace("</article>", f"{test_html.TABLE}</article>")
    lines = (
        b'{"text": "12 killed", "date": "05/03/2023", "id": 1}\n{"content": "2 hurt", "url": "http://x/2023-03-05"}\n'
    )
    return {
        "a.txt": TEXT.encode(),
        "b.txt": TEXT.encode("utf-16"),
        "c.txt": TEXT.encode("cp1252", errors="ignore"),
        "a.jsonl": lines,
        "a.json": b"[" + lines.replace(b"\n", b",").rstrip(b",") + b"]",
        "result.json": str(test_jsonl.TELEGRAM).replace("'", '"').encode(),
        "tweets.js": b'window.YTD.tweets.part0 = [{"tweet": {"full_text": "12 killed", "id_str": "1"}}]',
        "a.csv": b'id;text\r\nA;"12 killed; 2 hurt"\r\n',
        "b.csv": b"place,killed\r\nGao,12\r\n",
        "a.html": page.encode(),
        "a.xml": test_messages.RSS.encode("cp1252"),
        "a.atom": test_messages.ATOM.encode(),
        "a.srt": test_messages.SRT.encode(),
        "a.vtt": test_messages.VTT.encode(),
        "a.eml": mail.as_bytes(),
        "a.mbox": b"From a@b Sun Mar  5 10:00:00 2023\n"
        + mail.as_bytes()
        + b"\nFrom c@d Sun Mar  5 11:00:00 2023\nSubject: x\n\ny\n",
        "a.warc": b"".join(test_messages.warc()),
        "a.pdf": pdf(Paragraph(TEXT, BODY), Table(ROWS), columns=2, running="Sitrep"),
        "a.docx": word(TEXT, table=ROWS, title="Sitrep"),
        "a.xlsx": excel(ROWS),
        "a.zip": zipped({"a.txt": TEXT.encode(), "b/c.html": page.encode()}),
        "a.tar": test_archives.tar({"a.txt": TEXT.encode(), "b/c.jsonl": lines}),
        **{f"a.txt{suffix}": pack(TEXT.encode() * 20) for suffix, pack in test_archives.PACKED.items()},
    }


def damage(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """Change bytes: put some in, take some out, repeat or cut."""
    out = bytearray(raw)
    for kind, place, piece in edits:
        at = place % (len(out) + 1)
        match kind:
            case "insert":
                out[at:at] = piece
            case "replace":
                out[at : at + len(piece)] = piece
            case "delete":
                del out[at : at + 1 + place % 97]
            case "repeat":
                out[at:at] = out[at : at + 200] * (place % 5)
            case "cut":
                del out[at:]
            case "turn":
                if at < len(out):
                    out[at] ^= 1 << place % 8
    return bytes(out)


def damage_inside(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """Damage the members of a zip, and pack them again."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        for number, name in enumerate(archive.namelist()):
            hit = [edit for edit in edits if edit[1] % 3 == number % 3 and "xml.rels" not in name]
            again.writestr(name, damage(archive.read(name), hit))
    return out.getvalue()


def edits() -> st.SearchStrategy[list[Edit]]:
    """Return what makes changes; the pieces are such as mean something to some reader."""
    pieces = st.binary(max_size=12) | st.sampled_from(
        [
            b"\0",
            b"<",
            b">",
            b"&#x110000;",
            b'"',
            b"\\ud800",
            b"\r",
            b"\xff\xfe",
            b"]]>",
            b"-1",
            b"9" * 30,
            b"{[" * 50,
            b"\n\n",
        ]
    )
    kinds = st.sampled_from(["insert", "replace", "delete", "repeat", "cut", "turn", "turn"])
    return st.lists(st.tuples(kinds, st.integers(0, 1 << 20), pieces), max_size=10)


def check(path: Path) -> None:
    """Read a file, and hold what comes to what is promised of it."""
    before = sorted(path.parent.iterdir())
    for item in reading(path, fields=LIMITS):
        if isinstance(item, Document):
            (item.text + item.doc_id + (item.title or "") + (item.url or "")).encode()
            assert item.text.strip()
        else:
            f"{item.path}: {item.reason}".encode(errors="surrogateescape")
    assert sorted(path.parent.iterdir()) == before


def fuzz(seconds: float) -> None:
    """Damage files of every kind for as long as told."""
    faulthandler.enable()
    signal.signal(signal.SIGALRM, _hangs)
    kinds = seeds()
    missing = {format.suffixes[0] for format in FORMATS if format.suffixes} - {
        f".{name.rpartition('.')[2]}" for name in kinds
    }
    missing -= {".rss"}
    assert not missing, f"no file to damage for {missing}"
    number, ends = int(time.time()), time.monotonic() + seconds
    folder = Path(tempfile.mkdtemp(prefix="claimx-fuzz-"))  # what is left there failed
    while time.monotonic() < ends:
        for name, raw in kinds.items():
            number += 1
            packed = name.endswith((".docx", ".xlsx", ".zip"))
            _round(folder / name, raw, damage_inside if packed and number % 2 else damage, number)
            if time.monotonic() > ends:
                break
        _bytes(folder / "any", number)
    folder.rmdir()


def _round(path: Path, raw: bytes, how: Callable[[bytes, Sequence[Edit]], bytes], number: int) -> None:
    @_often
    @seeded(number)
    @given(edits())
    def read(changes: list[Edit]) -> None:
        _try(path, how(raw, changes))

    read()


def _bytes(path: Path, number: int) -> None:
    @_often
    @seeded(number)
    @given(st.binary(max_size=2000), st.sampled_from([suffix for format in FORMATS for suffix in format.suffixes]))
    def read(raw: bytes, suffix: str) -> None:
        _try(path.with_suffix(suffix), raw)

    read()


def _try(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    signal.alarm(HANG)
    try:
        check(path)
    except BaseException:
        print(f"failed: {path}", file=sys.stderr)
        raise
    finally:
        signal.alarm(0)
    path.unlink()


def _hangs(number: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {HANG} s")


_often = settings(
    max_examples=ROUND,
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
