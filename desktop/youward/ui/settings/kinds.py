"""Describe the kinds of settings: what values they take and how those are written into a file."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Setting(ABC, Generic[T]):
    """Declare one setting once: `key` is "group/name", `title` and `description` are English source text."""

    key: str
    default: T
    title: str = ""
    description: str = ""

    @abstractmethod
    def read(self, written: str) -> T:
        """Return the value that `written` stands for; raise ValueError when it stands for none."""

    @abstractmethod
    def write(self, value: T) -> str:
        """Return `value` as it stands in a file."""

    @property
    def is_offered(self) -> bool:
        """Tell whether the settings window shows it; others are changed where they matter."""
        return bool(self.title)


@dataclass(frozen=True, eq=False)
class Switch(Setting[bool]):
    """Be on or off."""

    def read(self, written: str) -> bool:
        """Read "true" or "false"."""
        if written.lower() not in ("true", "false"):
            raise ValueError("it must be true or false")
        return written.lower() == "true"

    def write(self, value: bool) -> str:
        """Write "true" or "false"."""
        return "true" if value else "false"


@dataclass(frozen=True, eq=False)
class Number(Setting[int]):
    """Be a whole number from `least` to `most`, both included; `unit` follows it on screen."""

    least: int = 0
    most: int = 0
    unit: str = ""

    def read(self, written: str) -> int:
        """Read digits."""
        value = int(written)
        if not self.least <= value <= self.most:
            raise ValueError(f"it must be from {self.least} to {self.most}")
        return value

    def write(self, value: int) -> str:
        """Write digits."""
        return str(value)


@dataclass(frozen=True, eq=False)
class Choice(Setting[str]):
    """Be one of `options`, each a value and what it is called in English."""

    options: tuple[tuple[str, str], ...] = ()

    def read(self, written: str) -> str:
        """Read a value that is offered."""
        if written not in dict(self.options):
            raise ValueError(f"it must be one of {', '.join(dict(self.options))}")
        return written

    def write(self, value: str) -> str:
        """Write the value."""
        return value


@dataclass(frozen=True, eq=False)
class Typeface(Setting[str]):
    """Name a font family, "" for the system's."""

    def read(self, written: str) -> str:
        """Read a name; a family that is missing here shows as the system's."""
        return written

    def write(self, value: str) -> str:
        """Write the name."""
        return value


@dataclass(frozen=True, eq=False)
class Folder(Setting[str]):
    """Name a folder, "" for none."""

    def read(self, written: str) -> str:
        """Read a path; a folder that is missing may be on a drive that comes back."""
        return written

    def write(self, value: str) -> str:
        """Write the path."""
        return value


@dataclass(frozen=True, eq=False)
class Names(Setting[tuple[str, ...]]):
    """Hold words or names in the order given, none empty, none twice."""

    def read(self, written: str) -> tuple[str, ...]:
        """Read names with semicolons between them."""
        return tuple(dict.fromkeys(name.strip() for name in written.split(";") if name.strip()))

    def write(self, value: tuple[str, ...]) -> str:
        """Write names with semicolons between them."""
        return ";".join(value)


@dataclass(frozen=True, eq=False)
class Several(Names):
    """Hold some of `options`, each a value and what it is called."""

    options: tuple[tuple[str, str], ...] = ()

    def read(self, written: str) -> tuple[str, ...]:
        """Read values that are offered; others belong to another version and are left out."""
        chosen = super().read(written)
        return tuple(value for value, _ in self.options if value in chosen)
