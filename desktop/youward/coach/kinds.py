"""Know what each kind of post is called and which checks it turns off (coaching.md 3.2)."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.errors import ResourceError, reason
from youward.text.kinds import KINDS

EVERY_CHECK = "*"
SILENT_KIND = "condolence"
"""The kind of post the coach leaves alone."""


class KindEntry(BaseModel):
    """Describe one kind: its plain name, and the checks it turns off."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    off: frozenset[str]


def load_kinds(path: Path) -> dict[str, KindEntry]:
    """Read resources/kinds.toml; every id of KINDS must be there."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        kinds = TypeAdapter(dict[str, KindEntry]).validate_python(raw)
        if set(kinds) != set(KINDS):
            raise ValueError("it names other kinds than the coach knows")
    except (OSError, ValueError, ValidationError) as error:
        raise ResourceError(
            f"The kinds of post in {path} can't be read ({reason(error)}). Install Youward again."
        ) from error
    return kinds
