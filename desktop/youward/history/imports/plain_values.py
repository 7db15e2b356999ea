"""Take what JSON holds as the type it should have, or as empty: an archive may hold anything."""

from typing import cast


def as_text(value: object) -> str:
    """Return a text, a number as its digits, anything else as ""."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def as_object(value: object) -> dict[str, object]:
    """Return an object, anything else as an empty one."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """Return a list, anything else as an empty one."""
    return cast("list[object]", value) if isinstance(value, list) else []
