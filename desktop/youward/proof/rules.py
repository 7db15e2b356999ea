"""Read the rules of our own and what of Harper's is left out, and pack the rules as Harper takes them."""

import io
import json
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from youward import paths
from youward.errors import ResourceError, reason
from youward.proof.mark import Subject

_OF = "For"
"""What joins the id of a rule and the number of a pair."""
_M = TypeVar("_M", bound=BaseModel)
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Rule(BaseModel):
    """Hold one rule as the file has it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    find: str
    becomes: tuple[str, ...]
    says: str
    fires: tuple[tuple[str, str], ...]
    rests: tuple[str, ...]
    each: dict[str, str] = {}
    not_after: frozenset[str] = frozenset()
    not_before: tuple[str, ...] = ()
    subject: Subject = Subject.GRAMMAR
    strategy: Literal["MatchCase", "Exact"] = "MatchCase"


class _Rules(BaseModel):
    model_config = ConfigDict(extra="forbid")
    rules: tuple[Rule, ...]


class LeftOut(BaseModel):
    """Name the kinds and rules of Harper's that say nothing here."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kinds: frozenset[str]
    rules: frozenset[str]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Know the rules by their ids."""

    left_out: LeftOut
    rules: dict[str, Rule] = field(default_factory=dict[str, Rule])

    @classmethod
    def load(cls) -> "RuleBook":
        """Read the bundled files; raise ResourceError when one of them is broken."""
        read = _read("rules.toml", _Rules)
        return cls(_read("left_out.toml", LeftOut), {rule.id: rule for rule in read.rules})

    def rule(self, name: str) -> Rule | None:
        """Return our rule that Harper knows under `name`, None when it is one of Harper's own."""
        return self.rules.get(name.rpartition(_OF)[0] or name) or self.rules.get(name)

    def pack(self) -> bytes:
        """Return a Weirpack of our rules, the same bytes each time."""
        manifest = {
            "author": "Youward",
            "version": "1",
            "description": "What posts need",
            "license": "GPL-3.0-or-later",
        }
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(zipfile.ZipInfo("manifest.json", _EPOCH), json.dumps(manifest))
            for rule in self.rules.values():
                for name, source in _sources(rule):
                    archive.writestr(zipfile.ZipInfo(f"{name}.weir", _EPOCH), source)
        return packed.getvalue()


def _sources(rule: Rule) -> Iterator[tuple[str, str]]:
    if not rule.each:
        yield rule.id, _source(rule, rule.find, rule.becomes)
    for number, (word, new) in enumerate(rule.each.items(), start=1):
        becomes = tuple(fix.replace("{new}", new) for fix in rule.becomes)
        yield f"{rule.id}{_OF}{number}", _source(rule, rule.find.replace("{word}", word), becomes)


def _source(rule: Rule, find: str, becomes: tuple[str, ...]) -> str:
    kind = "Spelling" if rule.subject is Subject.SPELLING else "Grammar"
    fixes = ", ".join(f'"{fix}"' for fix in becomes)
    # To Weir, “ ends a text as " does.
    says = rule.says.translate({ord(mark): "`" for mark in "“”"})
    lets = {"message": f'"{says}"', "description": f'"{says}"', "kind": f'"{kind}"'}
    lets |= {"becomes": f"[{fixes}]", "strategy": f'"{rule.strategy}"'}
    return "\n".join([f"expr main {find}", *(f"let {name} {value}" for name, value in lets.items())])


def _read(name: str, model: type[_M]) -> _M:
    path = paths.resources() / "proof" / name
    try:
        return model.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise ResourceError(
            f"The rules in {path} can't be read ({reason(error)}). Reinstall Youward."
        ) from error
