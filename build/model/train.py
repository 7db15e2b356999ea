"""Train one network on all folds of the labelled posts but one, and score the posts it has not seen.

usage: train.py --base MODEL_FOLDER --posts FILE... --own FILE... --out NAME [--fold N --folds N --epochs N]
                [--start FILE.pt] [--teachers FILE.pt...]

With teachers, one network for each fold, the labels of the posts are mixed with what the teachers say:
mostly with what the one says that has not seen the post, so that one reading's slips weigh less. Posts of our
own were written for their labels and keep them.
Writes NAME.pt (weights, averaged over the steps) and NAME.scores.jsonl (one row for each unseen post).
"""

import argparse
import copy
import json
import math
import random
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from network import Network
from posts import Sample, read_posts, samples, with_folds
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from youward.coach.catalogue import CHECK_IDS as CHECKS

BATCH = 16
SEED = 1
MARKS = ["[unused1]", "[unused2]", "[unused3]"]
_LAYER_DECAY = 0.85
_AVERAGE = 0.995


def main() -> None:
    """Train, report each epoch on the posts to check with, write weights and scores."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--base", type=Path, required=True)
    ask.add_argument("--posts", type=Path, nargs="+", required=True)
    ask.add_argument("--own", type=Path, nargs="*", default=[])
    ask.add_argument("--check-with", type=Path)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--fold", type=int, default=-1)
    ask.add_argument("--folds", type=int, default=3)
    ask.add_argument("--epochs", type=int, default=7)
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--start", type=Path, help="weights to go on from")
    ask.add_argument("--teachers", type=Path, nargs="*", default=[])
    ask.add_argument("--mix", type=float, default=0.5)
    given = ask.parse_args()
    torch.manual_seed(SEED + given.fold)
    random.seed(SEED + given.fold)
    tokenizer = Tokenizer.from_file(str(given.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.add_special_tokens(MARKS)
    data: list[Sample] = []
    for path in [*given.posts, *given.own]:
        for post, fold in with_folds(read_posts(path), given.folds):
            data += samples(post, tokenizer, fold)
    read = {post["id"] for path in given.posts for post in read_posts(path)}
    seen = [s for s in data if s.fold != given.fold]
    unseen = [s for s in data if s.fold == given.fold]
    if given.teachers:
        told = [s for s in seen if s.post in read]
        seen = _taught(told, given.base, given.teachers, given.mix) + [s for s in seen if s.post not in read]
    checking = (
        [s for post in read_posts(given.check_with) for s in samples(post, tokenizer, -1)]
        if given.check_with
        else []
    )
    network = Network(given.base)
    if given.start:
        network.load_state_dict(torch.load(given.start))
    average = _train(network, seen, checking, given.epochs, given.rate)
    torch.save(average.state_dict(), given.out.with_suffix(".pt"))
    with given.out.with_suffix(".scores.jsonl").open("w", encoding="utf-8") as out:
        for post, scores in _scores(average, unseen + checking).items():
            out.write(json.dumps({"id": post, "scores": [round(float(v), 3) for v in scores]}) + "\n")


def _train(network: Network, data: list[Sample], checking: list[Sample], epochs: int, rate: float) -> Network:
    average = copy.deepcopy(network)
    groups = _rates(network, rate)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps, step, began = epochs * math.ceil(len(data) / BATCH), 0, time.monotonic()
    for epoch in range(epochs):
        network.train()
        for batch in _batches(data):
            share = min(1.0, (step + 1) / (0.08 * steps)) * (
                0.03 + 0.485 * (1 + math.cos(math.pi * step / steps))
            )
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * share
            loss = _loss(network, batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            step += 1
            with torch.no_grad():
                for kept, new in zip(average.parameters(), network.parameters(), strict=True):
                    kept.lerp_(new, 1 - min(_AVERAGE, (1 + step) / (10 + step)))
        print(epoch, round(time.monotonic() - began), _figures(average, checking), flush=True)
    return average


def _taught(data: list[Sample], base: Path, teachers: list[Path], mix: float) -> list[Sample]:
    """Mix the labels with the teachers' odds, half of them from the one that has not seen the post."""
    words = [np.zeros_like(sample.words) for sample in data]
    wholes = [np.zeros_like(sample.whole) for sample in data]
    order = sorted(range(len(data)), key=lambda i: len(data[i].ids))
    for fold, file in enumerate(teachers):
        network = Network(base)
        network.load_state_dict(torch.load(file))
        network.eval()
        for start in range(0, len(order), 32):
            batch = order[start : start + 32]
            ids, mask, _ = _padded([data[i] for i in batch])
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                said, judged = network(ids, mask)
            for row, index in enumerate(batch):
                share = 0.5 if data[index].fold == fold else 0.5 / (len(teachers) - 1)
                words[index] += share * said[row, : len(words[index])].float().sigmoid().numpy()
                wholes[index] += share * judged[row].float().sigmoid().numpy()
    return [
        replace(
            sample,
            words=(1 - mix) * sample.words + mix * said,
            whole=(1 - mix) * sample.whole + mix * judged,
        )
        for sample, said, judged in zip(data, words, wholes, strict=True)
    ]


def _rates(network: Network, rate: float) -> list[dict[str, object]]:
    """Let lower layers learn more slowly than higher ones, and the new ones fastest."""
    layers = network.bert.config.num_hidden_layers
    groups: list[dict[str, object]] = []
    for name, weight in network.named_parameters():
        own = rate * 5
        if name.startswith("bert.embeddings"):
            own = rate * _LAYER_DECAY ** (layers + 1)
        elif name.startswith("bert.encoder.layer"):
            own = rate * _LAYER_DECAY ** (layers - 1 - int(name.split(".")[3]))
        groups.append({"params": [weight], "lr": own, "base": own})
    return groups


def _batches(data: list[Sample]) -> list[list[Sample]]:
    """Put texts of like length together, in random order."""
    order = random.sample(data, len(data))
    batches: list[list[Sample]] = []
    for start in range(0, len(order), BATCH * 20):
        near = sorted(order[start : start + BATCH * 20], key=lambda s: len(s.ids))
        batches += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    random.shuffle(batches)
    return batches


def _padded(batch: list[Sample]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(s.ids) for s in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    words = torch.zeros(len(batch), longest, len(CHECKS))
    for row, sample in enumerate(batch):
        ids[row, : len(sample.ids)] = torch.from_numpy(sample.ids)
        mask[row, : len(sample.ids)] = 1
        words[row, : len(sample.ids)] = torch.from_numpy(sample.words)
    return ids, mask, words


def _loss(network: Network, batch: list[Sample]) -> Tensor:
    ids, mask, words = _padded(batch)
    whole = torch.from_numpy(np.stack([s.whole for s in batch]))
    counts = torch.from_numpy(np.stack([s.counts for s in batch]))
    with torch.autocast("cpu", torch.bfloat16):
        said, judged = network(ids, mask)
    post = (cross_entropy(judged.float(), whole, reduction="none") * counts).mean()
    each = cross_entropy(said.float(), words, reduction="none", pos_weight=torch.tensor(2.0))
    word = (each * mask[..., None] * counts[:, None]).sum() / mask.sum() / len(CHECKS)
    return post * len(CHECKS) / 4 + word * len(CHECKS) / 8


def _scores(network: Network, data: list[Sample]) -> dict[str, np.ndarray]:
    """Return the scores of each post: of several pieces the highest."""
    network.eval()
    found: dict[str, np.ndarray] = {}
    order = sorted(data, key=lambda s: len(s.ids))
    with torch.no_grad():
        for start in range(0, len(order), 32):
            batch = order[start : start + 32]
            ids, mask, _ = _padded(batch)
            for sample, row in zip(batch, network(ids, mask)[1].numpy(), strict=True):
                before = found.get(sample.post)
                found[sample.post] = row if before is None else np.maximum(before, row)
    return found


def _figures(network: Network, data: list[Sample]) -> str:
    """Return F1, precision and recall of concerns and of strengths at even odds."""
    if not data:
        return ""
    found = _scores(network, data)
    want: dict[str, np.ndarray] = {}
    for sample in data:
        want[sample.post] = np.maximum(want.get(sample.post, sample.whole), sample.whole)
    counts = {s.post: s.counts for s in data}
    out: list[str] = []
    for part in (slice(0, 18), slice(18, 24)):
        right = wrong = missed = 0.0
        for post, scores in found.items():
            said, true, sure = scores[part] > 0, want[post][part], counts[post][part]
            right += float((said * true * sure).sum())
            wrong += float((said * (1 - true) * sure).sum())
            missed += float(((1 - said) * true * sure).sum())
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        out.append(
            f"F1 {2 * right / max(1, 2 * right + wrong + missed):.3f} P {precision:.2f} R {recall:.2f}"
        )
    return "  ".join(out)


if __name__ == "__main__":
    main()
