"""Set up the checkout: Debian libraries, .venv, locked dependencies. Standard library only.

Run with any Python 3.11 or newer; safe to run again, and quick when nothing has changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / "build" / "locks" / "dev.txt"
STAMP = VENV / "installed.sha256"
OLDEST = (3, 11)
# What Qt loads on Debian, what shows emoji, and what the Makefile's own tools need.
DEBIAN = (
    "libegl1",
    "libgl1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libdbus-1-3",
    "libfontconfig1",
    # Brings libglib2.0-0, which newer releases call by another name.
    "libglib2.0-bin",
    "fonts-dejavu-core",
    "fonts-noto-color-emoji",
)


def main() -> int:
    """Install what is missing; return a process exit status."""
    if sys.version_info < OLDEST:
        return _stop(
            f"Youward needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install a newer Python."
        )
    problem = _debian_packages()
    if problem:
        return _stop(problem)
    wanted = _fingerprint()
    if STAMP.exists() and STAMP.read_text() == wanted and _python().exists():
        return 0
    try:
        if not _usable():
            shutil.rmtree(VENV, ignore_errors=True)
            venv.create(VENV, with_pip=True)
        pip = [str(_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=True, cwd=ROOT)
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", "."], check=True, cwd=ROOT)
    except (OSError, subprocess.CalledProcessError) as error:
        return _stop(f"Setting up .venv failed ({error}). Check the network and the disk, then run it again.")
    STAMP.write_text(wanted)
    return 0


def _stop(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 2


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _usable() -> bool:
    """Tell whether .venv runs; a moved checkout or an upgraded Python leaves one that doesn't."""
    if not _python().exists():
        return False
    asked = subprocess.run(
        [str(_python()), "-c", "import pip, sys; print(sys.prefix)"], capture_output=True, text=True
    )
    return asked.returncode == 0 and Path(asked.stdout.strip()) == VENV


def _fingerprint() -> str:
    digest = hashlib.sha256(str(VENV).encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _debian_packages() -> str:
    """Install missing Debian libraries when root; otherwise return a sentence that names them."""
    if not shutil.which("dpkg-query") or not sys.platform.startswith("linux"):
        return ""
    missing = [name for name in DEBIAN if not _installed(name)]
    if os.geteuid() == 0:
        missing += [name for name in _for_freezing() if not _installed(name)]
    missing += [] if _has_ensurepip() else [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]
    if not missing:
        return ""
    if os.geteuid() != 0:
        names = " ".join(missing)
        return f"These Debian packages are missing: run 'sudo apt-get install {names}' and try again."
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing]
    subprocess.run(["apt-get", "update", "--quiet"], env=quiet, stdout=subprocess.DEVNULL, check=False)
    if subprocess.run(install, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        return f"apt-get could not install {' '.join(missing)}. Install them by hand and try again."
    return ""


def _for_freezing() -> list[str]:
    """Name what only `make package` needs, so that nobody has to ask an administrator to run Youward."""
    # Debian's own Python comes without the library that a frozen program carries.
    library = [f"libpython{sys.version_info[0]}.{sys.version_info[1]}"] if sys.base_prefix == "/usr" else []
    # PyInstaller drops Qt's plugins for Wayland when it can't find what they load.
    return ["binutils", "libwayland-cursor0", "libwayland-egl1", *library]


def _installed(name: str) -> bool:
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Status}", name],
        capture_output=True,
        text=True,
        check=False,
    )
    return "install ok installed" in asked.stdout


def _has_ensurepip() -> bool:
    return (
        subprocess.run(
            [sys.executable, "-c", "import ensurepip"], capture_output=True, check=False
        ).returncode
        == 0
    )


if __name__ == "__main__":
    raise SystemExit(main())
