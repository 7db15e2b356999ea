"""Weigh what the rules and the trained network say of a check, and find the words that carry it.

The weights (resources/model/judgement.toml) were fitted on posts neither had seen; see CARD.md there.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from youward.coach.checks.sight import Hit, Sight
from youward.coach.quoting import Scope, quoted
from youward.errors import ResourceError, reason

_ABOUT_US = frozenset(("self-lead", "we-heavy", "benefit-missing", "self-praise", "one-way"))
_SECOND_PLACE = 1.5


class Weights(BaseModel):
    """Hold how much each voice counts for one check, in log-odds; above zero the check fires.

    `words` is the log-odds from which a word belongs to the quote.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    network: float
    rule: float
    bias: float
    words: float = -1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Say whether a check fires, where, and what spoke for it: the rules, and the network's log-odds."""

    check: str
    hits: tuple[Hit, ...]
    rule: bool
    network: float
    total: float


class Judgement:
    """Decide check by check."""

    def __init__(self, weights: dict[str, Weights]) -> None:
        self._weights = weights

    @classmethod
    def load(cls, path: Path) -> "Judgement":
        """Read judgement.toml; a broken file is a ResourceError."""
        try:
            raw = tomllib.loads(path.read_text(encoding="utf-8"))
            return cls(TypeAdapter(dict[str, Weights]).validate_python(raw))
        except (OSError, ValueError, ValidationError) as error:
            raise ResourceError(
                f"The weights in {path} can't be read ({reason(error)}). Install Youward again."
            ) from error

    def weigh(self, check: str, scope: Scope, ruled: Iterable[Hit], sight: Sight) -> Verdict:
        """Decide on `check` given the hits of its rules; a firing check always quotes words."""
        hits = tuple(ruled)
        weights = self._weights.get(check)
        score = sight.opinion.score(check)
        if weights is None or score == float("-inf"):
            return Verdict(check, hits, bool(hits), score, 1.0 if hits else -1.0)
        total = weights.network * score + weights.rule * bool(hits) + weights.bias
        # The network can't know whose name it reads; where the rules saw ours, they decide.
        ours = bool(hits) and check in _ABOUT_US and sight.names_us()
        if total <= 0 and not ours:
            return Verdict(check, (), bool(hits), score, total)
        if not hits or scope == "phrase":
            # Beside words that a rule found, only a second strong place counts.
            spans = sight.opinion.spans(check, _SECOND_PLACE, or_strongest=False)
            seen = quoted(check, scope, sight, spans if hits else sight.opinion.spans(check, weights.words))
            hits += tuple(h for h in seen if not any(r.start < h.end and h.start < r.end for r in hits))
        if scope == "phrase":
            hits = _joined(hits, sight.reading.post.text)
        return Verdict(check, hits, bool(tuple(ruled)), score, total)


def _joined(hits: tuple[Hit, ...], text: str) -> tuple[Hit, ...]:
    """Make one quote of two that only an "and" keeps apart: "come and try them today"."""
    joined: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.start, h.end)):
        between = text[joined[-1].end : hit.start] if joined else ""
        if joined and between.strip(" ").lower() in ("", "and", "&", "or") and "\n" not in between:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, hit.end))
        else:
            joined.append(hit)
    return tuple(joined)
