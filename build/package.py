"""Freeze Youward into out/dist/youward, then prove that the outcome works by itself.

The bundle is copied to a folder outside the checkout and run with no settings, no home and, where the system
allows it, with the network cut and the checkout out of sight. Its answers must equal the checkout's.
"""

import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import contents

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "out"
WORK, DIST = OUT / "work", OUT / "dist"
LOG = WORK / "pyinstaller.log"
NAME = "youward"
BUNDLE = DIST / NAME
PROGRAM = f"{NAME}.exe" if os.name == "nt" else NAME
OLDEST_DATE = 315532800
"""The first second a zip file can hold; the date of a build outside a Git checkout."""
PATIENCE_SECONDS = 300
TIMED_RUNS = 5
SHOWN_PROBLEMS = 5

# Between them: the parser, the phrases, the rewriting, the sentiment lexicon and the language guesser.
POSTS = {
    "English": (
        "We're thrilled to announce our amazing, game-changing booking app! 🎉\n\n"
        "Sign up NOW, this offer ends tonight. It's an incredible product."
    ),
    "Spanish": "Estamos muy contentos de presentar nuestra nueva aplicación. ¡Descárgala y pruébala!",
    "kind": "You can now book a table from your phone. What would make it easier for you?",
}
SEEN = {"English": "self-lead", "Spanish": "", "kind": ""}
LANGUAGE = {"English": "en", "Spanish": "es", "kind": "en"}


class PackageError(Exception):
    """Say in one sentence why there is no bundle to ship."""


def main() -> int:
    """Freeze, look into the bundle, try it; return a process exit status."""
    try:
        _need_tools()
        seconds = _freeze()
        _look_into()
        size, count, digest = _settle()
        print(f"Frozen in {seconds:.0f} s: {BUNDLE.relative_to(ROOT)}, {size / 1e6:.0f} MB, {count} files.")
        print(f"Largest: {', '.join(_largest())}.")
        print(f"SHA-256 of the tree: {digest}")
        if size > contents.LARGEST_MEGABYTES * 1e6:
            raise PackageError(
                f"The bundle has grown to {size / 1e6:.0f} MB; the limit in build/contents.py is "
                f"{contents.LARGEST_MEGABYTES} MB."
            )
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            _try(Path(folder))
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _need_tools() -> None:
    if sys.platform.startswith("linux"):
        missing = [tool for tool in ("objcopy", "objdump", "strip") if shutil.which(tool) is None]
        if missing:
            raise PackageError(
                f"{' and '.join(missing)} cannot be found. Install the package binutils and run it again."
            )


def _freeze() -> float:
    """Run PyInstaller; return its seconds."""
    for folder in (WORK, BUNDLE):
        shutil.rmtree(folder, ignore_errors=True)
    WORK.mkdir(parents=True)
    # -P: the checkout's folders must not pass for packages.
    command = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "INFO"]
    places = ["--workpath", str(WORK), "--distpath", str(DIST), str(ROOT / "build/pyinstaller/youward.spec")]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(_date()),
        # Its cache of an earlier build must not decide over this one.
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
    }
    start = time.monotonic()
    with LOG.open("w", encoding="utf-8") as log:
        run = subprocess.run([*command, *places], cwd=ROOT, env=environment, stdout=log, stderr=log)
    if run.returncode != 0:
        last = [line for line in LOG.read_text(encoding="utf-8").splitlines() if line.strip()][-1:]
        raise PackageError(f"PyInstaller failed: {' '.join(last)} See {LOG.relative_to(ROOT)}.")
    return time.monotonic() - start


def _date() -> int:
    """Return the date that the bundle carries: the last commit's, unless the environment names one."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    try:
        asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return OLDEST_DATE
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else OLDEST_DATE


def _look_into() -> None:
    """Compare the bundle with the lists of what it must and must not hold."""
    from youward.text.parse import model_folder

    inner = BUNDLE / "_internal"
    files = {path.relative_to(inner).as_posix() for path in inner.rglob("*") if path.is_file()}
    expected = contents.resource_files(ROOT / "resources") + contents.model_files(model_folder().parent)
    expected.append("youward/resources/LICENSE")
    modules = _modules()
    own = contents.own_modules(ROOT / "desktop" / "youward")
    lacking = contents.missing(files, modules, expected, [*own, *contents.HIDDEN])
    if lacking:
        raise PackageError(f"The bundle lacks {_listed(lacking)}.")
    excess = contents.unwanted(files, modules)
    excess += [
        f"{file} ({why})"
        for file in sorted(files)
        if (why := contents.reporting((inner / file).read_bytes()))
    ]
    if excess:
        raise PackageError(f"The bundle must not hold {_listed(excess)}.")


def _listed(phrases: Sequence[str]) -> str:
    more = len(phrases) - SHOWN_PROBLEMS
    return ", ".join(phrases[:SHOWN_PROBLEMS]) + (f", and {more} more" if more > 0 else "")


def _modules() -> set[str]:
    """Return the names of the modules inside the program file, and of the compiled ones beside it."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(BUNDLE / PROGRAM))
    names = set(archive.open_embedded_archive("PYZ.pyz").toc)
    inner = BUNDLE / "_internal"
    for folder in (inner, *inner.glob("python3.*/lib-dynload")):
        for path in (*folder.rglob("*.so"), *folder.rglob("*.pyd")):
            parts = path.relative_to(folder).with_name(path.name.split(".")[0]).parts
            names.add(".".join(parts))
    return names


def _settle() -> tuple[int, int, str]:
    """Date every file alike; return the bytes, the number of files and a digest of names and content."""
    digest, size, count, date = hashlib.sha256(), 0, 0, _date()
    for path in sorted(BUNDLE.rglob("*")):
        if path.is_symlink():
            content = os.readlink(path).encode()  # noqa: PTH115 - the link's own words, not a Path's reading
        elif path.is_file():
            content = path.read_bytes()
            size, count = size + len(content), count + 1
            os.utime(path, (date, date))
        else:
            continue
        name = path.relative_to(BUNDLE).as_posix().encode()
        digest.update(name + b"\0" + hashlib.sha256(content).digest())
    return size, count, digest.hexdigest()


def _largest() -> list[str]:
    """Name the parts of the bundle that weigh most."""
    inner = BUNDLE / "_internal"
    sizes = {part.name: _bytes(part) for part in inner.iterdir() if not part.is_symlink()}
    sizes["the program"] = (BUNDLE / PROGRAM).stat().st_size
    heaviest = sorted(sizes.items(), key=lambda item: -item[1])[:8]
    return [f"{name} {size / 1e6:.0f}" for name, size in heaviest]


def _bytes(part: Path) -> int:
    files = [part] if part.is_file() else part.rglob("*")
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink())


def _try(folder: Path) -> None:
    """Run the bundle from a folder of its own and compare its answers with the checkout's."""
    # A space and an accent: people keep programs in folders with such names.
    home, bundle = folder / "home", folder / "Programme für uns" / NAME
    home.mkdir()
    shutil.copytree(BUNDLE, bundle, symlinks=True)
    alone = _Alone(str(bundle / PROGRAM), home)
    print(f"Tried in a folder of its own, {alone.told}:")

    seconds, out = alone.run(["--version"])
    from youward import __version__

    if out.strip() != f"Youward {__version__}":
        raise PackageError(f"The frozen program calls itself “{out.strip()}”, not Youward {__version__}.")
    print(f"  --version: {seconds:.2f} s")
    seconds, _ = alone.run(["--smoke-test"])
    print(f"  --smoke-test (window, worker process, parser, drafts): {seconds:.2f} s")
    for name, post in POSTS.items():
        seconds, out = alone.run(["check", "-", "--format", "json"], post)
        _judge(name, out)
        if out != _from_checkout(["check", "-", "--format", "json"], post):
            raise PackageError(f"The frozen program answers the {name} post differently from the checkout.")
    print(f"  check: answers as the checkout does on {len(POSTS)} posts")
    posts = folder / "posts.jsonl"
    posts.write_text("".join(json.dumps({"id": n, "text": p}) + "\n" for n, p in POSTS.items()), "utf-8")
    audit = ["audit", str(posts), "--workers", "2"]
    seconds, out = alone.run(audit)
    if out != _from_checkout(audit, ""):
        raise PackageError("The frozen program audits the posts differently from the checkout.")
    print(f"  audit with two worker processes: {seconds:.2f} s")
    frozen, checkout = _start_times(alone)
    print(
        f"  check of one post: {frozen:.2f} s ({checkout:.2f} s from the checkout; medians of {TIMED_RUNS})"
    )
    if any(home.iterdir()):
        raise PackageError(f"The frozen program left {next(home.iterdir()).name} behind in the home folder.")


def _start_times(alone: "_Alone") -> tuple[float, float]:
    """Return the median seconds of `check`, frozen and from the checkout, taken in turn on a warm disk."""
    frozen: list[float] = []
    checkout: list[float] = []
    arguments = ["check", "-", "--format", "json"]
    for _ in range(TIMED_RUNS):
        frozen.append(alone.run(arguments, POSTS["English"])[0])
        start = time.monotonic()
        _from_checkout(arguments, POSTS["English"])
        checkout.append(time.monotonic() - start)
    return statistics.median(frozen), statistics.median(checkout)


class _Alone:
    """Run the frozen program with nothing around it; `told` says what could be taken away."""

    def __init__(self, program: str, home: Path) -> None:
        self._command = [program]
        self._home = home
        self.told = "with an empty home and environment"
        # A tmpfs over the checkout hides it from this one command.
        hide = ["unshare", "--net", "--mount", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', str(ROOT)]
        if os.name != "nt" and shutil.which("unshare"):
            probe = subprocess.run([*hide, "true"], capture_output=True)
            if probe.returncode == 0:
                self._command = [*hide, program]
                self.told += ", the network cut and the checkout hidden"

    def run(self, arguments: Sequence[str], text: str = "") -> tuple[float, str]:
        """Return the seconds and what the program printed; raises PackageError unless it ends with 0."""
        with tempfile.TemporaryDirectory(dir=self._home.parent, ignore_cleanup_errors=True) as data:
            environment = {"HOME": str(self._home), "YOUWARD_HOME": data, "PATH": os.defpath}
            if os.name == "nt":
                environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
            start = time.monotonic()
            command = [*self._command, *arguments]
            out = _output(f"the frozen youward {' '.join(arguments)}", command, text, environment, self._home)
            return time.monotonic() - start, out


def _judge(name: str, out: str) -> None:
    """Check what the answer must say whatever the checkout says."""
    report = json.loads(out)
    if report["language"] != LANGUAGE[name]:
        raise PackageError(f"The frozen program takes the {name} post for language {report['language']}.")
    if SEEN[name] and SEEN[name] not in {finding["check"] for finding in report["findings"]}:
        raise PackageError(f"The frozen program does not find {SEEN[name]} in the {name} post.")


def _from_checkout(arguments: Sequence[str], text: str) -> str:
    command = [sys.executable, "-P", "-m", "youward", *arguments]
    return _output(f"the checkout's youward {' '.join(arguments)}", command, text, os.environ, ROOT)


def _output(
    called: str, command: Sequence[str], text: str, environment: Mapping[str, str], folder: Path
) -> str:
    """Return what a command printed; `called` names it when it fails."""
    try:
        run = subprocess.run(
            command,
            input=text.encode(),
            env=environment,
            cwd=folder,
            capture_output=True,
            timeout=PATIENCE_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise PackageError(f"Running {called} took more than {PATIENCE_SECONDS} s.") from None
    if run.returncode != 0:
        said = run.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise PackageError(f"Running {called} ended with status {run.returncode}: {' '.join(said)}")
    return run.stdout.decode("utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
