"""Any text through `claimx.pipe`: no exception, offsets that hold, the same alone and in a batch."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import claimx
from tests.fuzz.texts import FRAGMENTS, assert_in_place, broken, real

EXAMPLES = 100  # between two looks at the clock

_built = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), max_size=60).map(" ".join)
_broken = st.builds(broken, st.sampled_from(real()), st.randoms(use_true_random=False))
_texts = st.lists(st.one_of(_built, _broken), min_size=1, max_size=4)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(_texts, st.sampled_from(["", "en", "fr"]))
def _check(texts: list[str], lang: str) -> None:
    documents = [claimx.Document(str(number), text, lang=lang) for number, text in enumerate(texts)]
    together = list(claimx.pipe(documents))
    assert together == [claim for document in documents for claim in claimx.pipe([document])]
    for claim in together:
        assert_in_place(claim.as_dict(), texts[int(claim.doc_id)])


def fuzz(seconds: float) -> None:
    """Look for as long as told."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seed(time.time_ns())(_check)()
