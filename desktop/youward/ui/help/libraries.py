"""Name the libraries that Youward is made with, as they are installed here."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions

_OWN = "youward"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 80
"""Some distributions give the whole text of their licence where others give its name."""
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Library:
    """Hold what is told of one library."""

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """List Python, and every distribution that Youward needs and that is here, by name.

    A frozen program has no list of its own needs: it holds only what it uses.
    """
    try:
        found = list(_needed(distribution(_OWN)))
    except PackageNotFoundError:
        found = list(distributions())
    listed = {_plain(one.name): Library(one.name, one.version, _licence(one)) for one in found}
    listed.pop(_OWN, None)
    listed["python"] = Library("Python", platform.python_version(), "PSF-2.0")
    return [listed[name] for name in sorted(listed)]


def _needed(root: Distribution) -> Iterator[Distribution]:
    """Yield `root` and what it needs, each once; what other systems need is not installed here."""
    seen, waiting = {_plain(root.name)}, [root]
    while waiting:
        one = waiting.pop()
        yield one
        for line in one.requires or ():
            match = _NAME.match(line)
            if match is None or "extra ==" in line or _plain(match[0]) in seen:
                continue
            seen.add(_plain(match[0]))
            try:
                waiting.append(distribution(match[0]))
            except PackageNotFoundError:
                continue


def _licence(one: Distribution) -> str:
    about = one.metadata
    named = [about[key] or "" for key in ("License-Expression", "License") if key in about]
    for name in named:
        if name.strip() and name.strip() != "UNKNOWN" and len(name) <= _LONGEST and "\n" not in name:
            return name.strip()
    classified = [line.removeprefix(_CLASSIFIER) for line in about.get_all("Classifier") or ()]
    return ", ".join(line for line in classified if "License" in line and "::" not in line)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
