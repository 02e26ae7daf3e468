"""Weights and their calibration -> the file that claimx ships, and its checksum beside it.

    python -m tests.training.install reader.onnx calibration.json
"""

from __future__ import annotations

import argparse
import hashlib
import re
from pathlib import Path

import onnx

from claimx.extraction.reader.model import WEIGHTS

PROVENANCE = WEIGHTS.with_name("PROVENANCE.md")
_CHECKSUM = re.compile(r"(?<=^\| SHA-256 \| `)[^`]*", re.MULTILINE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("calibration", type=Path)
    args = parser.parse_args()
    model = onnx.load(str(args.weights))
    kept = [entry for entry in model.metadata_props if entry.key != "calibration"]
    del model.metadata_props[:]
    model.metadata_props.extend(kept)
    entry = model.metadata_props.add()
    entry.key, entry.value = "calibration", args.calibration.read_text(encoding="utf-8")
    onnx.save(model, str(WEIGHTS))
    checksum = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()
    page = PROVENANCE.read_text(encoding="utf-8")
    PROVENANCE.write_text(_CHECKSUM.sub(checksum, page), encoding="utf-8")
    print(WEIGHTS, checksum)


if __name__ == "__main__":
    main()
