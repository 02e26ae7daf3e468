"""A file, on disk or inside another -> its documents, each reader's faults kept to its file."""

from __future__ import annotations

from collections.abc import Iterator

from claimx.reading.document import EMPTY, Document, Trouble, Unreadable, counted
from claimx.reading.file import HEAD, File, Metered, damaged, reason
from claimx.reading.registry import PLAIN, SUFFIXES, Format, recognise, suffix


def documents(file: File, chosen: bool = False) -> Iterator[Document | Trouble]:
    """Read one file, whatever it is; `chosen` when the user named it, and not the folder or archive it lies in.

    A reader that fails costs one Trouble. What it gave before stands.
    """
    try:
        head = file.head()
        format = _format(head, file.name, chosen)
        if not head.strip() and len(head) < HEAD:
            if not _fault(file):
                yield counted(file.path, EMPTY)
        elif format is None:
            yield counted(file.path, suffix(file.name) or "no suffix")
        else:
            yield from format.reader()(file)
    except Unreadable as error:
        yield Trouble(file.path, str(error), kind="limit" if "(--max" in str(error) else "unreadable")
    except OSError as error:
        yield Trouble(file.path, reason(error), kind=type(error).__name__)
    except Exception as error:  # whatever a library makes of a broken file, the next file is read
        yield Trouble(file.path, damaged(error), doc_id=file.doc_id, kind=type(error).__name__)
    fault = _fault(file)
    if fault:
        yield Trouble(file.path, fault, kind="damaged")


def _format(head: bytes, name: str, chosen: bool) -> Format | None:
    format = recognise(head, name)
    if format is None:
        return PLAIN if chosen else None
    unnamed = suffix(name) not in SUFFIXES
    # A .jar is a zip, and a program's data may be: only what goes by an archive's name is looked into.
    return None if format.archive and unnamed and suffix(name) and not chosen else format


def _fault(file: File) -> str:
    return file.stream.raw.fault if isinstance(file.stream.raw, Metered) else ""
