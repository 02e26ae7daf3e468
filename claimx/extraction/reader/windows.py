"""Pieces and the candidates among them -> the stretches that the encoder reads, each candidate in one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LONGEST = 448  # pieces of one window
BEFORE = 128  # pieces kept before a candidate: who speaks is most often named before
AFTER = 40
HEAD = 24  # pieces of the document's beginning put before a later window: dateline, heading, label of a speaker
BEGIN, END, UNKNOWN = 0, 2, 3  # the encoder's own marks
NEAR = 24  # steps of distance on each side
SENTENCES = 4  # sentences on each side told apart


@dataclass(frozen=True, slots=True)
class Window:
    """One stretch to read: `pieces[i]` is the piece at place i of the window, -1 for the encoder's own marks."""

    pieces: list[int]
    candidates: list[int]  # those decided here


def windows(count: int, places: Sequence[int]) -> list[Window]:
    """Lay windows over `count` pieces so that each place (a candidate's first piece, in order) is read once.

    A window reaches from `BEFORE` its first candidate to `AFTER` its last one, so that what is far from any candidate
    costs nothing; the document's first pieces always belong to it.
    """
    room = LONGEST - 2
    found: list[Window] = []
    at = 0
    while at < len(places):
        start = max(0, places[at] - BEFORE)
        head = list(range(min(HEAD, start)))
        end = min(count, start + room - len(head))
        reach = end if end == count else end - AFTER
        last = at + 1
        while last < len(places) and places[last] < reach:
            last += 1
        end = min(end, places[last - 1] + 2 * AFTER)
        found.append(Window([-1, *head, *range(start, end), -1], list(range(at, last))))
        at = last
    return found


def distances(length: int, place: int) -> NDArray[np.int64]:
    """Return for each place of a window its step of distance from a place: near ones one by one, far ones in steps."""
    apart = np.arange(length) - place
    size = np.abs(apart)
    far = np.minimum(8 + np.floor(np.log2(np.maximum(size, 8) / 8) * 3).astype(np.int64), NEAR)
    step = np.where(size < 8, size, far)
    return np.asarray(np.where(apart < 0, NEAR - step, NEAR + step), dtype=np.int64)


def sentence_steps(sentence_of: NDArray[np.int64], place: int) -> NDArray[np.int64]:
    """Return for each place how many sentences lie between it and a place, kept within `SENTENCES`."""
    return np.asarray(np.clip(sentence_of - sentence_of[place], -SENTENCES, SENTENCES) + SENTENCES, dtype=np.int64)
