r"""Annotated texts -> weights: what happened, how sure, who says it, when, where, who is counted.

    python -m tests.training.train GOLD.jsonl ... \
        --encoder e5-small-q4.bin --speech speech.pt --out reader.onnx [--leave-out 0]

Runs on one core; seeded. `--leave-out K` trains without the documents of fold K (`tests.benchmarks.folds`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from claimx.extraction.reader.pieces import lowered
from tests.benchmarks.folds import fold
from tests.training import encoder
from tests.training.examples import Example, all_examples, articles, batches, flat, speech_examples, tensors
from tests.training.export import export
from tests.training.network import CATEGORIES, MODALITIES, ROLES, TYPES, Reader

PIECES = Path(__file__).with_name("pieces.json")
FROZEN = 2  # layers that the second lesson leaves as the first left them
EMPTY = 0.35  # share of windows without a claim that an epoch reads
SMALL = 0.1  # share of windows read in small letters
SPEECH = 0.1  # pieces of the first lesson read again, as a share of those of an epoch
SHORT = 120  # pieces: shorter windows are read twice an epoch

ROLE_WEIGHTS = {"source": 1.0, "cue": 0.3, "population": 0.5, "location": 0.4, "date": 0.4, "via": 0.2, "name": 0.5}


def optimizer(
    reader: Reader, rate: float, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    """Return AdamW with a rate that rises over the first tenth and then falls; the word table stays as it is."""
    reader.words.weight.requires_grad_(False)
    body = [p for n, p in reader.named_parameters() if n.split(".")[0] in ("layers", "places", "norm")]
    heads = [p for n, p in reader.named_parameters() if n.split(".")[0] not in ("layers", "places", "norm", "words")]
    optimize = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": heads, "lr": 5 * rate}], weight_decay=0.01, fused=True
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimize, lambda s: min(1.0, (s + 1) / (0.1 * steps)) * max(0.02, 1 - s / steps)
    )
    return optimize, schedule


def ends_loss(ends: Tensor, group: Sequence[Example], weights: Mapping[str, float]) -> Tensor:
    """Cross entropy of the first and last place of each role, where they are known."""
    rows = [row for e in group for row in e.ends]
    logs = functional.log_softmax(ends, -1)
    total = ends.new_zeros(())
    for r, role in enumerate(ROLES):
        if role not in weights:
            continue
        for side in (0, 1):
            gold = torch.tensor([row[r][side] for row in rows])
            here = logs[:, 2 * r + side]
            known = gold >= 0
            if known.any():
                total = total - weights[role] * 0.5 * here[known].gather(1, gold[known, None]).sum()
            somewhere = gold == -2
            if somewhere.any():
                none = here[somewhere, 0].exp().clamp(max=1 - 1e-4)
                total = total - weights[role] * 0.5 * torch.log1p(-none).sum()
    return total


def labels_loss(scores: Tensor, gold: Sequence[int], weight: float) -> Tensor:
    """Cross entropy of a choice among labels, where it is known."""
    wanted = torch.tensor(gold)
    known = wanted >= 0
    if not known.any():
        return scores.new_zeros(())
    return weight * functional.cross_entropy(scores[known], wanted[known], reduction="sum")


def loss_of(reader: Reader, group: Sequence[Example]) -> Tensor:
    """Return the loss of a group of windows, a count's share."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = reader(*tensors(group, 0.05))
    category, modality, kind, ends = (flat(s.float(), group) for s in scores)
    labels = list(zip(*(label for e in group for label in e.labels), strict=True))
    loss = labels_loss(category, labels[0], 1.5) + labels_loss(modality, labels[1], 0.5)
    loss = loss + labels_loss(kind, labels[2], 0.5) + ends_loss(ends, group, ROLE_WEIGHTS)
    return loss / len(labels[0])


def epoch(items: Sequence[Example], small: Sequence[Example], seed: random.Random) -> list[list[Example]]:
    """Choose the windows of one epoch and group them."""
    chosen = []
    for item, other in zip(items, small, strict=True):
        if not any(label[0] > 0 for label in item.labels) and seed.random() > EMPTY:
            continue
        chosen += [other if seed.random() < SMALL else item] * (2 if len(item.ids) < SHORT else 1)
    return list(batches(chosen, seed))


def mixed(
    items: Sequence[Example], small: Sequence[Example], talk: Sequence[Example], seed: random.Random
) -> list[list[Example]]:
    """Return the groups of one epoch: annotated texts, and some articles of the first lesson so that it is kept."""
    groups = epoch(items, small, seed)
    if talk:
        share = int(
            SPEECH * sum(len(e.ids) for g in groups for e in g) / max(1, sum(len(e.ids) for e in talk) / len(talk))
        )
        groups += batches(seed.sample(talk, min(share, len(talk))), seed)
        seed.shuffle(groups)
    return groups


def read(paths: Sequence[Path], leave_out: int | None) -> list[dict[str, object]]:
    """Read annotated documents, those of a fold left out."""
    documents = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [d for d in documents if leave_out is None or fold(d["doc_id"]) != leave_out]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--speech", type=Path, help="weights of the first lesson")
    parser.add_argument(
        "--polnear", type=Path, help="folder of the articles of the first lesson, some of which are read again"
    )
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--steps", type=int, help="end after so many steps")
    parser.add_argument("--leave-out", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    seed = random.Random(args.seed)
    kept = encoder.kept(PIECES)
    weights, tokenizer = encoder.load(args.encoder, kept)
    reader = Reader(len(kept), args.layers)
    reader.load_state_dict(weights, strict=False)
    if args.speech:
        reader.load_state_dict(torch.load(args.speech))
    documents = read(args.gold, args.leave_out)
    items = all_examples(documents, tokenizer)
    small = in_small_letters(items, tokenizer)
    claims = sum(label[0] > 0 for e in items for label in e.labels)
    print(
        len(documents),
        "documents",
        len(items),
        "windows",
        claims,
        "claims",
        sum(len(e.ids) for e in items),
        "pieces",
        flush=True,
    )
    talk = (
        [e for text, notes in articles(args.polnear, "train") for e in speech_examples(text, notes, tokenizer, seed)]
        if args.polnear
        else []
    )
    plan = [group for _ in range(args.epochs) for group in mixed(items, small, talk, seed)]
    plan = plan[: args.steps]
    optimize, schedule = optimizer(reader, args.rate, len(plan))
    for layer in reader.layers[:FROZEN]:
        layer.requires_grad_(False)
    for part in (reader.places, reader.norm):
        part.requires_grad_(False)
    reader.mark.requires_grad_(False)
    reader.train()
    began, total = time.time(), 0.0
    for k, group in enumerate(plan):
        loss = loss_of(reader, group)
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimize.step()
        schedule.step()
        optimize.zero_grad()
        total += loss.item()
        if k % 100 == 99:
            print(f"{k + 1} of {len(plan)} loss {total / 100:.3f} {time.time() - began:.0f} s", flush=True)
            total = 0.0
            torch.save(reader.state_dict(), args.out.with_suffix(".pt"))
    torch.save(reader.state_dict(), args.out.with_suffix(".pt"))
    labels = {"category": CATEGORIES, "modality": MODALITIES, "type": TYPES, "role": ROLES}
    export(reader, tokenizer, args.out, {"labels": json.dumps(labels)})
    print(args.out, args.out.stat().st_size, hashlib.sha256(args.out.read_bytes()).hexdigest())


def in_small_letters(items: Sequence[Example], tokenizer: Tokenizer) -> list[Example]:
    """Return the same windows with every piece that holds capitals read as its small form, where the table has one."""
    vocabulary = tokenizer.get_vocab()
    form = {i: vocabulary.get(lowered(p), i) for p, i in vocabulary.items()}
    return [replace(e, ids=[form[i] for i in e.ids]) for e in items]


if __name__ == "__main__":
    main()
