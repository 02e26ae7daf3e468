"""First lesson: who says a stretch of text. PolNeAR (a public repository, not copied here) -> weights.

python -m tests.training.speech --encoder e5-small-q4.bin --polnear FOLDER --layers 8 --out speech.pt
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch

from tests.training import encoder
from tests.training.examples import Example, articles, batches, flat, speech_examples, tensors
from tests.training.network import ROLES, Reader
from tests.training.train import ends_loss, optimizer

PIECES = Path(__file__).with_name("pieces.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    seed = random.Random(0)
    kept = encoder.kept(PIECES)
    weights, tokenizer = encoder.load(args.encoder, kept)
    reader = Reader(len(kept), args.layers)
    reader.load_state_dict(weights, strict=False)

    def read(part: str) -> list[Example]:
        return [
            e for text, notes in articles(args.polnear, part) for e in speech_examples(text, notes, tokenizer, seed)
        ]

    training, check = read("train"), read("dev")
    training = seed.sample(training, int(args.share * len(training)))
    print(len(training), "windows", sum(len(e.ids) for e in training), "pieces", flush=True)
    steps = list(batches(training, seed))
    optimize, schedule = optimizer(reader, args.rate, len(steps))
    began, total = time.time(), 0.0
    reader.train()
    for k, group in enumerate(steps):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            *_, ends = reader(*tensors(group, 0.05))
        loss = ends_loss(flat(ends, group), group, {"source": 1.0, "cue": 0.5}) / sum(len(e.first) for e in group)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimize.step()
        schedule.step()
        optimize.zero_grad()
        total += loss.item()
        if k % 100 == 99:
            print(k + 1, "of", len(steps), f"loss {total / 100:.3f} {time.time() - began:.0f} s", flush=True)
            total = 0.0
    torch.save(reader.state_dict(), args.out)
    reader.eval()
    right = asked = said = said_right = 0
    with torch.no_grad():
        for group in batches(check, seed):
            ends = flat(reader(*tensors(group))[3], group)[:, 0].argmax(-1)
            gold = [row[ROLES.index("source")][0] for e in group for row in e.ends]
            for p, g in zip(ends.tolist(), gold, strict=True):
                if g >= 0:
                    asked += 1
                    right += p == g
                    said += g > 0
                    said_right += g > 0 and p == g
    print(f"development: right {right / asked:.3f} of {asked}; of those said by somebody {said_right / said:.3f}")


if __name__ == "__main__":
    main()
