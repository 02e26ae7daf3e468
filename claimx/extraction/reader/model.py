"""The trained reader: a window of pieces with its candidates -> scores of every choice; one thread, onnxruntime."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from claimx.extraction.reader.pieces import Pieces
from claimx.extraction.reader.windows import BEGIN, END, UNKNOWN, Window, distances, sentence_steps

if TYPE_CHECKING:
    from tokenizers import Tokenizer

WEIGHTS = Path(__file__).with_name("reader.onnx")
OUTSIDE = 1_000_000  # the sentence number of the encoder's own marks: far from every other
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scores:
    """What the reader thinks of one candidate; every row of probabilities sums to 1.

    `starts[role]` and `ends[role]` are over the places of the window; place 0 stands for "none".
    """

    window: Window
    category: Floats
    modality: Floats
    source_type: Floats
    starts: Floats
    ends: Floats


class Reader:
    """The encoder and its heads, with the labels that they were trained on."""

    def __init__(self, path: Path = WEIGHTS) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
        )  # fused, that operator is several times slower on one thread
        about = self._session.get_modelmeta().custom_metadata_map
        self.tokenizer: Tokenizer = Tokenizer.from_str(about["tokenizer"])
        labels: dict[str, list[str]] = json.loads(about["labels"])
        self.categories = tuple(labels["category"])
        self.modalities = tuple(labels["modality"])
        self.types = tuple(labels["type"])
        self.roles = tuple(labels["role"])
        self.calibration: dict[str, list[float]] = json.loads(about.get("calibration", "{}"))

    def read(
        self,
        pieces: Pieces,
        sentence_of: Sequence[int],
        spans: Sequence[tuple[int, int]],
        window: Window,
        hidden: Collection[int] = (),
    ) -> list[Scores]:
        """Score the candidates of one window.

        Args:
            pieces: those of the whole text.
            sentence_of: the number of the sentence in which each piece stands.
            spans: first and last piece of every candidate of the text.
            window: the stretch to read, and which candidates to decide in it.
            hidden: pieces that the reader is not to see.
        """
        place = {p: i for i, p in enumerate(window.pieces) if p >= 0}
        length = len(window.pieces)
        seen = (UNKNOWN if p in hidden else pieces.ids[p] for p in window.pieces[1:-1])
        ids = np.array([BEGIN, *seen, END], dtype=np.int64)
        marks = np.zeros(length, dtype=np.float32)
        for first, last in spans:
            for p in range(first, last + 1):
                if p in place:
                    marks[place[p]] = 1
        sentence = np.array([sentence_of[p] if p >= 0 else OUTSIDE for p in window.pieces], dtype=np.int64)
        sentence[0] = -OUTSIDE
        first_places = [place[spans[i][0]] for i in window.candidates]
        last_places = [place[min(spans[i][1], window.pieces[-2])] for i in window.candidates]
        feed: dict[str, Any] = {
            "ids": ids,
            "marks": marks,
            "first": np.array(first_places, dtype=np.int64),
            "last": np.array(last_places, dtype=np.int64),
            "near": np.stack([distances(length, p) for p in first_places]),
            "apart": np.stack([sentence_steps(sentence, p) for p in first_places]),
        }
        category, modality, kind, ends = self._session.run(None, feed)
        roles = softmax(ends)
        return [
            Scores(window, softmax(category[i]), softmax(modality[i]), softmax(kind[i]), roles[i, 0::2], roles[i, 1::2])
            for i in range(len(window.candidates))
        ]


def softmax(scores: Floats) -> Floats:
    """Turn scores into probabilities over the last axis."""
    high = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(high / high.sum(-1, keepdims=True), dtype=np.float32)


@cache
def reader() -> Reader:
    """Load the reader that claimx ships, once."""
    return Reader()
