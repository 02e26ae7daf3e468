import numpy as np

from tests.benchmarks.confidence import counted, error, groups
from tests.training.calibrate import crossed, fitted


def test_weights_are_found_again_and_what_they_tell_of_the_other_half_is_calibrated():
    chance = np.random.default_rng(0)
    rows = np.column_stack([np.ones(4000), chance.normal(size=(4000, 2))])
    right = chance.random(4000) < 1 / (1 + np.exp(-(rows @ np.array([0.5, 1.5, -1.0]))))
    assert np.allclose(fitted(rows, right.astype(float)), [0.5, 1.5, -1.0], atol=0.15)
    honest = crossed(rows, right.astype(float), [n % 2 for n in range(4000)])
    found = groups(counted(zip(honest, right, strict=True)))
    shares = [sum(share for _, share in group) / len(group) for group in found]
    assert shares == sorted(shares)
    assert error(found) < 0.03
