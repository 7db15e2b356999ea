"""Name every emoji and put it into a group; what is imported here is loaded when the picker opens first."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass

import emoji

from youward import paths
from youward.ui.language import SOURCE, spoken

GROUPS = (
    "smileys",
    "people",
    "nature",
    "food",
    "places",
    "activities",
    "things",
    "symbols",
    "flags",
)
_NEWEST = 15.1
"""The version of Emoji that telephones in use can show."""
_TONES = frozenset("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
_OF_TONES = frozenset(
    "skin tone light medium dark hautfarbe helle mittlere dunkle piel tono claro medio oscuro".split()
)
"""The words that ask for a colour of skin, in every language."""
_BETWEEN_WORDS = re.compile(r"[\s_:,]+")


@dataclass(frozen=True, slots=True)
class Emoji:
    """Hold one emoji, named in the language of the window; `toned` is one with a colour of skin.

    It is found by the words of its names in that language and in English.
    """

    text: str
    name: str
    names: frozenset[str]
    words: tuple[str, ...]
    group: str
    toned: bool


def known_emoji() -> tuple[Emoji, ...]:
    """Return all emoji in the order of Unicode's own list, group by group."""
    language = spoken()
    if language != SOURCE:
        emoji.config.load_language(language)
    places = _places()
    last = (GROUPS.index("symbols"), len(places))
    rows: list[tuple[tuple[int, int], int, Emoji]] = []
    for text, about in emoji.EMOJI_DATA.items():
        if about["status"] != emoji.STATUS["fully_qualified"] or about["E"] > _NEWEST:
            continue
        place = places.get(text[0], last)
        every = (about.get(language, about[SOURCE]), about[SOURCE], *about.get("alias", ()))
        plain = frozenset(_plain(name) for name in every)
        one = Emoji(
            text,
            every[0].strip(":").replace("_", " "),
            plain,
            tuple(dict.fromkeys(" ".join(plain).split())),
            GROUPS[place[0]],
            not _TONES.isdisjoint(text),
        )
        rows.append((place, len(text), one))
    return tuple(one for *_, one in sorted(rows, key=lambda row: (row[0], row[1], row[2].text)))


def found(every: tuple[Emoji, ...], typed: str) -> list[Emoji]:
    """Return the emoji whose words begin with what was typed, those that are called so first.

    Colours of skin are left out unless they are asked for: there would be five of each hand.
    """
    wanted = _plain(typed).split()
    toned = not _OF_TONES.isdisjoint(wanted)
    fitting = [
        one
        for one in every
        if (toned or not one.toned)
        and all(any(word.startswith(begun) for word in one.words) for begun in wanted)
    ]
    called = " ".join(wanted)
    return sorted(fitting, key=lambda one: (called not in one.names, not _plain(one.name).startswith(called)))


def _plain(name: str) -> str:
    """Return a name in small letters without accents, its words set apart by spaces."""
    apart = unicodedata.normalize("NFD", _BETWEEN_WORDS.sub(" ", name).strip().casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _places() -> dict[str, tuple[int, int]]:
    """Return the group and the place of each first character."""
    with (paths.resources() / "emoji.toml").open("rb") as file:
        groups = tomllib.load(file)
    order = [(GROUPS.index(name), character) for name in GROUPS for character in groups[name]]
    return {character: (group, place) for place, (group, character) in enumerate(order)}
