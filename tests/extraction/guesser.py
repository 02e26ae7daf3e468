"""A reader that guesses: any claim the engine could build comes up, on texts that the trained reader finds none in."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence

import numpy as np

from claimx.extraction.reader.model import Floats, Reader, Scores, softmax
from claimx.extraction.reader.pieces import Pieces
from claimx.extraction.reader.windows import Window


class Guesser(Reader):
    """Scores by chance; the same window gives the same scores."""

    def read(
        self,
        pieces: Pieces,
        sentence_of: Sequence[int],
        spans: Sequence[tuple[int, int]],
        window: Window,
        hidden: Collection[int] = (),
    ) -> list[Scores]:
        seen = np.array([pieces.ids[p] for p in window.pieces if p >= 0])
        chance = np.random.default_rng(zlib.crc32(seen.tobytes()))

        def scores(*shape: int) -> Floats:
            return softmax(np.asarray(chance.normal(scale=6, size=shape), dtype=np.float32))

        roles = len(self.roles), len(window.pieces)
        return [
            Scores(
                window,
                scores(len(self.categories)),
                scores(len(self.modalities)),
                scores(len(self.types)),
                scores(*roles),
                scores(*roles),
            )
            for _ in window.candidates
        ]
