"""The reader as a torch module: an encoder, and heads that choose for each marked count."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from claimx.extraction.reader.windows import NEAR, SENTENCES

CATEGORIES = ("none", "killed", "wounded", "casualties", "missing", "captured", "displaced", "troops")
MODALITIES = ("asserted", "hedged", "hypothetical", "denied")
TYPES = ("official", "armed_group", "media", "ngo", "expert", "medical", "witness", "anonymous", "author")
ROLES = ("source", "cue", "population", "location", "date", "via", "name")
WIDTH, HEADS, INNER, KEY = 384, 12, 1536, 48


class Layer(nn.Module):
    """One layer of the encoder (BERT, post-norm)."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias, -1).to(v.dtype)
        x = self.norm1(x + self.out((weights @ v).transpose(1, 2).reshape(batch, length, WIDTH)))
        return self.norm2(x + self.outer(functional.gelu(self.inner(x), approximate="tanh")))


class Reader(nn.Module):
    """Windows of pieces with marked counts -> scores of every choice."""

    def __init__(self, words: int, layers: int) -> None:
        super().__init__()
        self.words = nn.Embedding(words, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.mark = nn.Parameter(torch.zeros(WIDTH))
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.drop = nn.Dropout(0.1)
        self.category = nn.Sequential(
            nn.Linear(2 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.1), nn.Linear(WIDTH, len(CATEGORIES))
        )
        self.modality = nn.Sequential(
            nn.Linear(2 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.1), nn.Linear(WIDTH, len(MODALITIES))
        )
        self.kind = nn.Sequential(nn.Linear(3 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.1), nn.Linear(WIDTH, len(TYPES)))
        self.query = nn.Linear(2 * WIDTH, 2 * len(ROLES) * KEY)
        self.key = nn.Linear(WIDTH, 2 * len(ROLES) * KEY)
        self.near = nn.Embedding(2 * NEAR + 1, 2 * len(ROLES))
        self.apart = nn.Embedding(2 * SENTENCES + 1, 2 * len(ROLES))
        nn.init.zeros_(self.near.weight)
        nn.init.zeros_(self.apart.weight)

    def encode(self, ids: Tensor, marks: Tensor, mask: Tensor) -> Tensor:
        """Give each piece of each window its vector; `mask` is 1 where a piece stands."""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + marks[..., None] * self.mark
        x = self.norm(x)
        bias = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(
        self, ids: Tensor, marks: Tensor, mask: Tensor, first: Tensor, last: Tensor, near: Tensor, apart: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return the scores of category, modality, type of source [B, N, .] and of the ends of each role [B, N, 2R, T].

        ids, marks, mask: [B, T]; first, last (places of the counts): [B, N]; near, apart: [B, N, T].
        """
        x = self.encode(ids, marks, mask)
        batch, n = first.shape
        wide = (batch, n, WIDTH)
        count = torch.cat([x.gather(1, first[..., None].expand(wide)), x.gather(1, last[..., None].expand(wide))], -1)
        count = self.drop(count)
        query = self.query(count).view(batch, n, 2 * len(ROLES), KEY).transpose(1, 2)
        key = self.key(x).view(batch, -1, 2 * len(ROLES), KEY).permute(0, 2, 3, 1)
        ends = (query @ key).transpose(1, 2).float() * KEY**-0.5
        ends = ends + (self.near(near) + self.apart(apart)).transpose(2, 3) + (1 - mask)[:, None, None, :] * -1e4
        source = torch.softmax(ends[:, :, 0], -1).to(x.dtype) @ x
        return self.category(count), self.modality(count), self.kind(torch.cat([count, source], -1)), ends
