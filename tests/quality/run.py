"""Measure the coach on labelled posts kept beside the checkout; print the scorer's tables.

usage: run.py [FOLDER]   (default: ../shared/measure from the checkout's root)
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import removals

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "out" / "quality"


def main() -> int:
    """Audit each labelled file and print its figures; skip with a sentence where there are none."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "measure"
    if not folder.is_dir():
        sys.stdout.write(f"There are no labelled posts in {folder}, so nothing was measured.\n")
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    for name in ("real_dev", "real_train"):
        labelled = folder / f"{name}.jsonl"
        if labelled.is_file():
            note = "  (posts the model was trained on: too good)" if name == "real_train" else ""
            sys.stdout.write(f"\n{name}{note}\n")
            sys.stdout.write(_scored(folder / "score_posts.py", labelled, _audited(labelled)))
    for name in ("minicorpus", "minicorpus_edge"):
        labelled = folder / f"{name}.jsonl"
        if labelled.is_file():
            sys.stdout.write(_hits_and_misses(name, labelled))
    sys.stdout.write(removals.line())
    return 0


def _audited(labelled: Path) -> Path:
    """Coach every post of a file; return the file of its reports."""
    out = OUT / f"{labelled.stem}.reports.jsonl"
    with tempfile.TemporaryDirectory() as place:
        posts = Path(place) / labelled.name
        rows = [
            json.loads(line) for line in labelled.read_text(encoding="utf-8").splitlines() if line.strip()
        ]
        texts = ({"id": row["id"], "text": row["text"]} for row in rows)
        posts.write_text("".join(json.dumps(t) + "\n" for t in texts), encoding="utf-8")
        command = [sys.executable, "-m", "youward", "audit", str(posts), "--workers", "2", "--out", str(out)]
        subprocess.run(command, check=True, cwd=ROOT)
    return out


def _found(report: dict[str, list[dict[str, str]]]) -> set[str]:
    return {f["check"] for f in report["findings"]} | {s["check"] for s in report["strengths"]}


def _scored(scorer: Path, labelled: Path, reports: Path) -> str:
    found = OUT / f"{labelled.stem}.found.jsonl"
    with reports.open(encoding="utf-8") as rows, found.open("w", encoding="utf-8") as out:
        for line in rows:
            report = json.loads(line)
            # An empty list would make the scorer look for findings instead.
            out.write(json.dumps({"id": report["id"], "checks": sorted(_found(report)) or ["none"]}) + "\n")
    command = [sys.executable, str(scorer), str(labelled), str(found)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _hits_and_misses(name: str, labelled: Path) -> str:
    reports = [json.loads(line) for line in _audited(labelled).read_text(encoding="utf-8").splitlines()]
    gold = [json.loads(line) for line in labelled.read_text(encoding="utf-8").splitlines() if line.strip()]
    missed: list[str] = []
    false: list[str] = []
    expected = forbidden = 0
    for row, report in zip(gold, reports, strict=True):
        found = _found(report)
        expected += len(row["expect"])
        forbidden += len(row["forbid"])
        missed += [f"{row['id']} {check}" for check in row["expect"] if check not in found]
        false += [f"{row['id']} {check}" for check in row["forbid"] if check in found]
    lines = [
        f"\n{name}: {expected - len(missed)} of {expected} expected, {len(false)} of {forbidden} forbidden",
        f"  missed: {', '.join(missed) or 'none'}",
        f"  false:  {', '.join(false) or 'none'}",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
