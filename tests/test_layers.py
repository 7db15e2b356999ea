"""The layers of the program: each contract holds, and each one notices when it is broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]
LAYERS = "What imports what: nothing imports upwards"
# Who must not import what, and the contract that says so.
BREACHES = [
    ("youward.text.networks", "youward.coach.report", LAYERS),
    ("youward.coach.options", "youward.worker.pool", LAYERS),
    ("youward.coach.report", "youward.history.values", LAYERS),
    ("youward.cli.terminal", "youward.ui.wording", LAYERS),
    ("youward.paths", "youward.errors", LAYERS),
    ("youward.history.values", "PySide6", "Qt only in ui"),
    ("youward.text.post", "urllib", "No network anywhere"),
    ("youward.ui.wording", "sqlite3", "SQL only in history"),
    ("youward.history.store", "sqlcipher3", "SQL only in history"),
    ("youward.coach.summary", "multiprocessing", "Processes only in worker"),
    ("youward.coach.options", "youward.proof.mark", LAYERS),
    ("youward.ui.wording", "youward.text.parse", "No analysis in ui, not even through others"),
]


def lint(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = "from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"
    environment = {**os.environ, "PYTHONPATH": str(folder / "desktop"), "COLUMNS": "400", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def copy_of_the_program(folder: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(
        ROOT / "desktop", folder / "desktop", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
    )
    return folder


def test_nothing_imports_upwards() -> None:
    checked = lint(ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in checked.stdout


def test_every_contract_is_tried() -> None:
    assert {contract for _, _, contract in BREACHES} == set(CONTRACTS)


@pytest.fixture(scope="module")
def verdict(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return what is said about a copy with all the breaches, each of them inside a function."""
    folder = copy_of_the_program(tmp_path_factory.mktemp("breached"))
    for number, (importer, imported, _) in enumerate(BREACHES):
        file = folder.joinpath("desktop", *importer.split(".")).with_suffix(".py")
        with file.open("a", encoding="utf-8") as out:
            out.write(f"\n\ndef planted_{number}() -> None:\n    import {imported}\n")
    checked = lint(folder)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    return checked.stdout


@pytest.mark.parametrize(("importer", "imported", "contract"), BREACHES)
def test_a_breach_is_noticed(verdict: str, importer: str, imported: str, contract: str) -> None:
    assert f"{contract} BROKEN" in verdict
    assert f"{importer} -> {imported}" in verdict.split("Broken contracts")[1]


def test_a_package_without_a_place_is_noticed(tmp_path: Path) -> None:
    folder = copy_of_the_program(tmp_path)
    (folder / "desktop" / "youward" / "somewhere.py").write_text('"""Stand anywhere."""\n')
    checked = lint(folder)
    assert checked.returncode == 1
    assert "youward.somewhere" in checked.stdout


WINDOW = """
import sys
import youward.__main__, youward.cli, youward.ui.app
print(sorted({"spacy", "textblob", "py3langid", "onnxruntime", "tokenizers", "numpy"} & sys.modules.keys()))
"""


def test_the_window_loads_no_parser() -> None:
    ran = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, encoding="utf-8")
    assert (ran.stdout, ran.stderr) == ("[]\n", "")
