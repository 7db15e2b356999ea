"""Hold the word classes that roles and acts rest on, read from resources/words/."""

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, TypeAdapter, ValidationError

from youward.errors import ResourceError, reason


def _words(value: object) -> object:
    return frozenset(value.split()) if isinstance(value, str) else value


Words = Annotated[frozenset[str], BeforeValidator(_words)]


_PLAIN = TypeAdapter(dict[str, str])


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Verbs(_Frozen):
    """Group verb lemmas by what they do; a verb with a particle is written "sign_up"."""

    self_news: Words
    stance: Words
    launch: Words
    open: Words
    offer: Words
    help: Words
    improve: Words
    add: Words
    award: Words
    share: Words
    ask: Words
    buy: Words
    reader_can: Words
    brand_side: Words
    listening: Words
    shared: Words
    owning: Words
    not_knowing: Words
    state: Words


class People(_Frozen):
    """Group words for people, feelings, and things a business calls its own."""

    feelings: Words
    audience: Words
    groups: Words
    communities: Words
    self_nouns: Words
    statistics: Words


class Lexicon(_Frozen):
    """Gather the word classes; `plain` maps the lemma of an office word to a plain one."""

    verbs: Verbs
    people: People
    plain: dict[str, str]

    @classmethod
    def load(cls, folder: Path) -> "Lexicon":
        """Read `folder`/words/*.toml; a broken file is a ResourceError naming it and the reason."""
        try:
            return cls(
                verbs=Verbs.model_validate(_read(folder / "words" / "verbs.toml")),
                people=People.model_validate(_read(folder / "words" / "people.toml")),
                plain=_PLAIN.validate_python(_read(folder / "words" / "plain.toml")),
            )
        except (OSError, ValueError, ValidationError) as error:
            raise ResourceError(
                f"The word lists in {folder / 'words'} can't be read ({reason(error)}). "
                "Install Youward again to repair them."
            ) from error


def _read(path: Path) -> dict[str, object]:
    with path.open("rb") as file:
        return tomllib.load(file)
