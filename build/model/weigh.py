"""Fit how much the network and the rules count for each check, on posts the network had not seen.

usage: weigh.py --posts FILE... --own FILE... --scores FILE... --rules FILE... --out judgement.toml
                [--check-with FILE]

For each check a logistic regression on (network's log-odds, rule fired) gives the weights; the bias is then
set where the check's F-score, with precision counting double, is highest.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from posts import read_posts
from sklearn.linear_model import LogisticRegression

from youward.coach.catalogue import CHECK_IDS as CHECKS

_BETA = 0.6
_FEWEST = 12
"""Labelled posts below which a check's weights are those of all checks together."""
_SMOOTHING = 3.0
_OWN = 2.0
"""What a post of our own counts beside a real one: fewer of them, but sure of their labels."""


def main() -> None:
    """Write the weights and print the figures they reach."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--posts", type=Path, nargs="+", required=True)
    ask.add_argument("--own", type=Path, nargs="*", default=[])
    ask.add_argument("--scores", type=Path, nargs="+", required=True)
    ask.add_argument("--rules", type=Path, nargs="+", required=True)
    ask.add_argument("--check-with", type=Path)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--beta", type=float, default=_BETA)
    ask.add_argument("--beta-for", nargs="*", default=[], metavar="CHECK=BETA")
    given = ask.parse_args()
    scores = _rows(given.scores)
    rules = _rows(given.rules)
    posts = [
        {**post, "weight": weight}
        for files, weight in ((given.posts, 1.0), (given.own, _OWN))
        for file in files
        for post in read_posts(file)
        if post["id"] in scores and post["id"] in rules
    ]
    betas = {check: float(beta) for check, beta in (pair.split("=") for pair in given.beta_for)}
    weights = {c: _fitted(c, posts, scores, rules, betas.get(c, given.beta)) for c in CHECKS}
    given.out.write_text(_written(weights), encoding="utf-8")
    print(f"unseen posts: {_figures(posts, scores, rules, weights)}")
    if given.check_with:
        others = [p for p in read_posts(given.check_with) if p["id"] in scores and p["id"] in rules]
        print(f"check-with:   {_figures(others, scores, rules, weights)}")


Rows = dict[str, dict[str, Any]]
Weights = tuple[float, float, float]


def _rows(files: list[Path]) -> Rows:
    """Read rows by post; of several scores for one post their mean counts."""
    found: dict[str, list[dict[str, Any]]] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found.setdefault(row["id"], []).append(row)
    return {
        post: {**rows[0], "scores": np.mean([r["scores"] for r in rows], axis=0)}
        if "scores" in rows[0]
        else rows[0]
        for post, rows in found.items()
    }


def _fitted(check: str, posts: list[dict[str, Any]], scores: Rows, rules: Rows, beta: float) -> Weights:
    k = CHECKS.index(check)
    rows = [p for p in posts if check not in rules[p["id"]]["off"] and check not in p["unsure"]]
    features = np.array(
        [[scores[p["id"]]["scores"][k], check in rules[p["id"]]["fired"]] for p in rows], float
    )
    labels = np.array([check in p["labels"] for p in rows])
    counts = np.array([p["weight"] for p in rows])
    network, rule = 1.0, 0.0
    if labels.sum() >= _FEWEST:
        fit = LogisticRegression(C=3.0, max_iter=1000).fit(features, labels, counts)
        network, rule = max(0.05, float(fit.coef_[0][0])), max(0.0, float(fit.coef_[0][1]))
    total = features @ np.array([network, rule])
    return network, rule, -_threshold(total, labels, counts, beta)


def _threshold(total: np.ndarray, labels: np.ndarray, counts: np.ndarray, beta: float) -> float:
    """Return the limit with the highest smoothed F-score."""
    order = np.argsort(-total)
    right = np.cumsum((labels * counts)[order])
    said = np.cumsum(counts[order])
    missed = (labels * counts).sum() - right
    wrong = said - right
    f = (1 + beta**2) * right / ((1 + beta**2) * right + beta**2 * missed + wrong + _SMOOTHING)
    best = int(np.argmax(f))
    below = total[order[best + 1]] if best + 1 < len(order) else total[order[best]] - 1
    return float((total[order[best]] + below) / 2)


def _figures(posts: list[dict[str, Any]], scores: Rows, rules: Rows, weights: dict[str, Weights]) -> str:
    out: list[str] = []
    clean = noisy = 0
    for name, checks in (("concerns", CHECKS[:18]), ("strengths", CHECKS[18:])):
        right = wrong = missed = 0
        for post in posts:
            row, rule = scores[post["id"]]["scores"], rules[post["id"]]
            said = {
                c
                for c in checks
                if c not in rule["off"]
                and not rule["silent"]
                and weights[c][0] * row[CHECKS.index(c)]
                + weights[c][1] * (c in rule["fired"])
                + weights[c][2]
                > 0
            }
            said -= set(post["unsure"])
            true = set(post["labels"]) & set(checks) - set(post["unsure"])
            right, wrong, missed = (
                right + len(said & true),
                wrong + len(said - true),
                missed + len(true - said),
            )
            if name == "concerns" and not true and not set(post["unsure"]) & set(checks):
                clean, noisy = clean + 1, noisy + bool(said)
        f1 = 2 * right / max(1, 2 * right + wrong + missed)
        out.append(
            f"{name} F1 {f1:.3f} P {right / max(1, right + wrong):.3f} R {right / max(1, right + missed):.3f}"
        )
    return "  ".join(out) + f"  clean posts flagged {noisy}/{clean}"


def _written(weights: dict[str, Weights]) -> str:
    lines = [
        "# How much each voice counts, in log-odds; above zero a check fires. Made by build/model/weigh.py."
    ]
    for check, (network, rule, bias) in weights.items():
        lines.append(f"[{check}]\nnetwork = {network:.3f}\nrule = {rule:.3f}\nbias = {bias:.3f}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
