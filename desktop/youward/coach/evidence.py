"""Hold the works that the checks rest on, and how well they are known (resources/evidence.toml)."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.errors import ResourceError, reason

Read = Literal["abstract", "secondary", "memory"]
"""What was read: the abstract, only an account by somebody else, or nothing for this purpose."""


class Reference(BaseModel):
    """Name works with author, year and journal, say what they found, and what of them was read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    works: tuple[str, ...]
    found: str
    read: tuple[Read, ...]


def load_evidence(path: Path) -> dict[str, Reference]:
    """Read evidence.toml by number, such as "E35"; a broken file is a ResourceError."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return TypeAdapter(dict[str, Reference]).validate_python(raw)
    except (OSError, ValueError, ValidationError) as error:
        raise ResourceError(
            f"The evidence in {path} can't be read ({reason(error)}). Install Youward again."
        ) from error
