"""Guess what kind of post it is, from text outside any concern (rule R2 of coaching.md 5.3)."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, cast

import regex
from pydantic import BaseModel, BeforeValidator, ConfigDict

from youward.errors import ResourceError, reason
from youward.text.acts import Act
from youward.text.loss import LossWords, loss_in
from youward.text.post import MaskKind
from youward.text.reading import Reading, ReadSentence
from youward.text.roles import Role

# People whose doings are told as stories; a founder's or a customer's may be news about us.
_SOMEONE = frozenset(
    (
        "father dad mother mum mom brother sister son daughter husband wife uncle aunt nephew niece cousin "
        "grandfather grandmother grandad granddad grandpa grandma gran nan man woman boy girl stranger "
        "neighbour neighbor friend teacher"
    ).split()
)


def _any_of(value: object) -> object:
    """Make one pattern of a list of them; what is no list is left for pydantic to judge."""
    if not isinstance(value, list):
        return value
    return regex.compile("|".join(map(str, cast(list[object], value))))


Signal = Annotated[regex.Pattern[str], BeforeValidator(_any_of)]


class Signals(BaseModel):
    """Hold the regular expressions that speak for each kind, read from resources/words/signals.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    harm: Signal
    sorry: Signal
    owning: Signal
    safety: Signal
    missing: Signal
    notice: Signal
    job: Signal
    day: Signal
    time: Signal
    event: Signal
    appeal: Signal
    giving: Signal
    teach: Signal
    loss: LossWords

    @classmethod
    def load(cls, path: Path) -> "Signals":
        """Read `path`; a broken file is a ResourceError naming it and the reason."""
        try:
            return cls.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, regex.error) as error:
            raise ResourceError(
                f"The signals in {path} can't be read ({reason(error)}). Install Youward again."
            ) from error


@dataclass(frozen=True, slots=True)
class _Scene:
    """Hold what a guess may look at: sentences outside any concern, and their text in lower case."""

    reading: Reading
    clear: list[ReadSentence]
    text: str
    signals: Signals
    askers: list[ReadSentence]

    def sells(self, sentence: ReadSentence) -> bool:
        return bool(self.signals.loss.sale.search(sentence.reading.text.lower()))


def guess_kind(
    reading: Reading,
    signals: Signals,
    covered: Callable[[ReadSentence], bool],
    may_ask: Callable[[ReadSentence], bool] | None = None,
) -> str:
    """Return the id of the likeliest kind; sentences for which `covered` is true are not looked at.

    For a non-profit, `may_ask` tells which sentences may make an appeal of the post by what they ask for.
    """
    if reading.language != "en":
        return "other"
    clear = [s for s in reading.sentences if not covered(s)]
    askers = [s for s in reading.sentences if may_ask(s)] if may_ask is not None else []
    scene = _Scene(reading, clear, " ".join(s.reading.text for s in clear).lower(), signals, askers)
    for kind, fits in (
        ("condolence", _is_condolence),
        ("apology", _is_apology),
        ("reply", _is_reply),
        ("safety", _is_safety),
        ("job", _is_job),
        ("appeal", _is_appeal),
        ("thanks", _is_thanks),
        ("event", _is_event),
        ("tip", _is_tip),
        ("notice", _is_notice),
        ("story", _is_story),
    ):
        if fits(scene):
            return kind
    kind = _promotional(clear)
    return kind if kind != "other" else _promotional_beneath(scene)


def _is_condolence(scene: _Scene) -> bool:
    # Who sells beside the mourning, in whatever words, is not left alone with it.
    words = scene.signals.loss
    return loss_in(scene.clear, words).mourns and not loss_in(scene.reading.sentences, words).sells


def _is_apology(scene: _Scene) -> bool:
    return bool(
        scene.signals.owning.search(scene.text)
        or (scene.signals.sorry.search(scene.text) and scene.signals.harm.search(scene.text))
    )


def _is_reply(scene: _Scene) -> bool:
    first = scene.reading.post.masks[:1]
    if (
        first
        and first[0].kind is MaskKind.HANDLE
        and not scene.reading.post.text[: first[0].start].strip(". ")
    ):
        return True
    opening = " ".join(s.reading.text for s in scene.clear[:2])
    return bool(
        (
            regex.search(
                r"^(?:thank you|thanks|hi|hello|hey|dear),? (?:so much,? |for asking,? )?\p{Lu}\p{Ll}+[.,!]",
                opening,
                regex.IGNORECASE,
            )
            and regex.search(r"(?i)^(?:thank you|thanks|hi|hello|hey|dear)", opening)
            and regex.search(r"^\w+(?: \w+)*?,? \p{Lu}\p{Ll}+[.,!]", opening)
            and not regex.search(
                r"(?i)^(?:hi|hello|hey|dear) (?:friends|all|everyone|folks|there|customers|valued)", opening
            )
        )
        or "thanks for asking" in scene.text
    )


def _is_safety(scene: _Scene) -> bool:
    commands = any(a.clause.imperative for s in scene.clear for a in s.actors)
    return bool(scene.signals.safety.search(scene.text)) and commands


def _is_job(scene: _Scene) -> bool:
    return bool(scene.signals.job.search(scene.text))


def _is_appeal(scene: _Scene) -> bool:
    signals = scene.signals
    if any(asks_to_give(s, signals) for s in scene.askers):
        return True
    return bool(signals.appeal.search(scene.text) or signals.missing.search(scene.text))


def asks_to_give(sentence: ReadSentence, signals: Signals) -> bool:
    """Tell whether a sentence asks for money, time, a signature or a home."""
    return bool(signals.giving.search(sentence.reading.text.lower()))


def _is_event(scene: _Scene) -> bool:
    return bool(
        scene.signals.day.search(scene.text)
        and scene.signals.time.search(scene.text)
        and scene.signals.event.search(scene.text)
    )


def _is_notice(scene: _Scene) -> bool:
    # A line on opening hours doesn't make a notice of a post that mostly praises and presses.
    mostly_clear = 2 * len(scene.clear) >= len(scene.reading.sentences)
    return (
        mostly_clear
        and bool(scene.signals.notice.search(scene.text))
        and not any(s.act in (Act.OFFER, Act.PRAISE) for s in scene.clear)
    )


def _is_thanks(scene: _Scene) -> bool:
    return bool(scene.clear) and scene.clear[0].act is Act.THANK


def _is_tip(scene: _Scene) -> bool:
    instructions = sum(s.act is Act.INSTRUCT for s in scene.clear)
    brand = sum(a.role is Role.BRAND for s in scene.clear for a in s.actors)
    return brand <= 1 and (
        instructions >= 2 or (instructions >= 1 and bool(scene.signals.teach.search(scene.text)))
    )


def _is_story(scene: _Scene) -> bool:
    quoted = sum(m.end - m.start for m in scene.reading.post.masks if m.kind is MaskKind.QUOTATION)
    if quoted * 4 >= max(1, len(scene.reading.post.text.strip())):
        return True
    if not scene.clear:
        return False
    for actor in scene.clear[0].actors[:1]:
        subject = actor.clause.subject
        if subject is None or actor.role is not Role.OTHER or actor.we is not None:
            continue
        named = subject.pos_ == "PROPN" and subject.ent_type_ == "" and actor.clause.head.tag_ == "VBD"
        return named and _person_like(subject.text) and not any(s.act is Act.ASK for s in scene.clear)
    return _tells_of_someone(scene)


def _tells_of_someone(scene: _Scene) -> bool:
    """Tell whether the post begins with what someone who is no part of the trade did: "My aunt opened …"."""
    if any(s.act in (Act.ASK, Act.OFFER) for s in scene.clear):
        return False
    first = (a.clause for a in scene.clear[0].actors[:1] if a.clause.head.tag_ == "VBD")
    return any(c.subject is not None and c.subject.lemma_.lower() in _SOMEONE for c in first)


def _person_like(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and len(word) > 2


def _promotional_beneath(scene: _Scene) -> str:
    """Guess from sentences with a concern, too: being an offer or an announcement excuses nothing (R2)."""
    acts = {s.act for s in scene.reading.sentences}
    if Act.ANNOUNCE in acts:
        return "announcement"
    if Act.OFFER in acts or Act.ASK in acts or any(scene.sells(s) for s in scene.reading.sentences):
        return "offer"
    return "announcement" if Act.PRAISE in acts else "other"


def _promotional(clear: list[ReadSentence]) -> str:
    acts = {s.act for s in clear}
    if Act.OFFER in acts or Act.ASK in acts:
        return "offer"
    if Act.ANNOUNCE in acts or Act.PRAISE in acts:
        return "announcement"
    return "other"
