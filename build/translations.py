"""Bring resources/i18n up to date: find every string, add new ones to the .ts files, make the .qm files.

usage: translations.py [--check]

With --check nothing is changed: strings that are missing or not translated, and .qm files that are older than
their .ts, are named, and the exit status is 1.
"""

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from youward.coach import engine, look, summary
from youward.coach.kinds import load_kinds

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es")
_VALUES = ("{quote}", "{check}", "{month}")
_COACHED = ("title", "why", "ask", "fine", "next_step")


def main(arguments: list[str]) -> int:
    """Update, or check, every language."""
    check = "--check" in arguments
    with tempfile.TemporaryDirectory() as folder:
        coach = Path(folder) / "coach_texts.py"
        coach.write_text(
            "".join(f'translate("Coach", {text!r})\n' for text in coach_texts()), encoding="utf-8"
        )
        problems = [p for language in LANGUAGES for p in _update(language, coach, Path(folder), check)]
    sys.stdout.writelines(f"{problem}\n" for problem in problems)
    return 1 if check and problems else 0


def coach_texts() -> Iterator[str]:
    """Yield what the coach says, each once; it stands in data, and in code that knows no interface."""
    return iter(dict.fromkeys((*_catalogued(), *_summed_up(), *_weighed(), *_hints(), *_insights())))


def _catalogued() -> Iterator[str]:
    for file in sorted((ROOT / "resources" / "checks").glob("*.toml")):
        entry = tomllib.loads(file.read_text(encoding="utf-8"))
        yield from (entry[key] for key in _COACHED if isinstance(entry.get(key), str))
        yield from (evidence["note"] for evidence in entry.get("evidence", ()))
    studies = tomllib.loads((ROOT / "resources" / "evidence.toml").read_text(encoding="utf-8"))
    yield from (study["found"] for study in studies.values() if study.get("found"))
    for kind in load_kinds(ROOT / "resources" / "kinds.toml").values():
        yield kind.title


def _summed_up() -> Iterator[str]:
    code = (ROOT / "desktop" / "youward" / "coach" / "summary.py").read_text(encoding="utf-8")
    yield from (text for text in _constants(code) if text[:1].isupper() and text[-1] in ".?")
    for count in range(1, summary.MOST_GIVEN + 1):
        yield from (summary.readers(given) for given in combinations(summary.GIVES.values(), count))
    yield engine.cut_short()


def _weighed() -> Iterator[str]:
    yield from look.reasons()


def _hints() -> Iterator[str]:
    for file in sorted((ROOT / "desktop" / "youward" / "coach" / "rewrite").glob("*.py")):
        for text in _constants(file.read_text(encoding="utf-8")):
            if text[:1].islower() and text.endswith("?"):
                yield text


def _insights() -> Iterator[str]:
    """Yield the sentences and labels of insights: what every call of `words` begins with."""
    for file in sorted((ROOT / "desktop" / "youward" / "coach" / "insights").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words":
                said = (str(one.value) for one in node.args if isinstance(one, ast.Constant))
                # A value alone needs no translation.
                yield from (text for text in said if text not in _VALUES)


def _constants(code: str) -> Iterator[str]:
    """Yield the texts that stand in `code`, documentation left out."""
    tree = ast.parse(code)
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def _update(language: str, coach: Path, folder: Path, check: bool) -> list[str]:
    ts, qm = I18N / f"youward_{language}.ts", I18N / f"youward_{language}.qm"
    new = folder / ts.name
    if ts.is_file():
        new.write_bytes(ts.read_bytes())
    sources = [str(p) for p in sorted((ROOT / "desktop" / "youward" / "ui").rglob("*.py"))]
    _run(
        "lupdate",
        "-silent",
        "-locations",
        "none",
        "-no-obsolete",
        "-target-language",
        language,
        "-tr-function-alias",
        "QT_TRANSLATE_NOOP+=marked",
        *sources,
        str(coach),
        "-ts",
        str(new),
    )
    _run("lrelease", "-silent", "-nounfinished", str(new), "-qm", str(new.with_suffix(".qm")))
    problems = [f"{ts.name}: not translated yet: {text}" for text in untranslated(new)]
    if check:
        if not ts.is_file() or ts.read_bytes() != new.read_bytes():
            problems.append(f"{ts.name} does not hold the strings of the code; run make translations")
        elif not qm.is_file() or qm.read_bytes() != new.with_suffix(".qm").read_bytes():
            problems.append(f"{qm.name} is older than {ts.name}; run make translations")
        return problems
    ts.write_bytes(new.read_bytes())
    qm.write_bytes(new.with_suffix(".qm").read_bytes())
    return problems


def untranslated(ts: Path) -> list[str]:
    """Return the strings of a .ts file that have no finished translation."""
    # A file of ours, written by Qt's own tool.
    messages = ElementTree.parse(ts).getroot().iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
