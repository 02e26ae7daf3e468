"""JSON that is too long to hold -> the elements of the lists in it, one after the other, as far as it is whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from claimx.reading.document import Unreadable

_BETWEEN = re.compile(r"[\s,]*")
_LEAST = 1 << 16  # characters to go on reading, when an element is not whole yet
_LOOK = 1 << 12  # characters kept when looking for the next list: how its beginning may be cut


class Elements:
    """A place in JSON text that moves on: to the beginning of a list, and through its elements."""

    def __init__(self, pieces: Iterator[str], most: int) -> None:
        """Take the text in pieces, and the most characters that one element may have."""
        self._pieces = pieces
        self._most = most
        self._text = ""
        self._at = 0
        self._decoder = json.JSONDecoder()

    def find(self, beginning: re.Pattern[str]) -> str | None:
        """Go behind the next match of a pattern; return the text up to there, or None when none comes."""
        while True:
            found = beginning.search(self._text, self._at)
            if found:
                passed = self._text[self._at : found.end()]
                self._at = found.end()
                return passed
            self._drop(max(self._at, len(self._text) - _LOOK))
            if not self._more():
                return None

    def __iter__(self) -> Iterator[Any]:
        """Yield the elements of the list whose bracket was found last.

        Raises:
            Unreadable: when an element is not JSON, the list does not end, or one is too long.
        """
        while True:
            self._skip()
            if self._text[self._at : self._at + 1] == "]":
                self._at += 1
                return
            yield self._element()

    def _skip(self) -> None:
        """Go to the next character that is neither white space nor a comma."""
        while True:
            between = _BETWEEN.match(self._text, self._at)
            self._at = between.end() if between else self._at
            if self._at < len(self._text) or not self._more():
                return

    def _element(self) -> Any:
        self._drop(self._at)
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._more():
                    raise Unreadable(f"not JSON ({error.msg.lower()})") from error
            except (ValueError, RecursionError) as error:  # thousands of digits, or of lists in lists
                raise Unreadable(f"not JSON that can be read ({error})") from error
            else:
                if end < len(self._text) or not self._more():
                    self._at = end
                    return value

    def _more(self) -> bool:
        """Read as much again as there is; tell whether anything came."""
        if len(self._text) > self._most:
            raise Unreadable(f"an element longer than {self._most >> 20} MB (--max-size)")
        wanted = max(_LEAST, len(self._text) - self._at)
        held = [self._text]
        while wanted > 0 and (piece := next(self._pieces, None)) is not None:
            held.append(piece)
            wanted -= len(piece)
        self._text = "".join(held)
        return any(held[1:])

    def _drop(self, at: int) -> None:
        self._text, self._at = self._text[at:], 0
