"""Turn commands that name their place or follow another into what the reader can do (S23, S27)."""

from collections.abc import Iterator

import regex

from youward.coach.rewrite.asks import HURRY, NEVER_OFFERED, OURS
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import stop_after, trimmed
from youward.coach.rewrite.wording import opened, words
from youward.text.post import MaskKind

_LINK_FIRST = regex.compile(
    r"(?i)^(?:please )?(?:visit|go to|head (?:over )?to) (?P<link>\S+?) "
    r"(?:now |today )?to (?P<act>\p{L}[^.!?\n,:]*)"
)
_LINK_LAST = regex.compile(
    r"(?i)^(?:please )?(?P<act>(?:register|sign up|subscribe|join|apply|enrol|enroll|book|order"
    r"|shop|buy|donate|vote|pre-?order)\b[^.!?\n,:]*?) (?P<at>at|on|via) (?P<link>\S+?)(?=[.!,]?(?:\s|$))"
)
_MUST = regex.compile(
    r"(?i)(?:(?<=^(?:then|so|and|but|now)? ?)|(?<=, ))"
    r"you (?:(?:really |just )?(?:need|have|ought) to|must|should)(?= \p{L})"
)
_MOST_WORDS = 14


def reader_can_at(scene: Scene) -> Iterator[Draft]:
    """S23: "Visit example.org to sign up today!" becomes "You can sign up at example.org"."""
    start = scene.sentence.start
    post = scene.sight.reading.post
    said = post.text[start : scene.sentence.end]
    for shape in (_LINK_FIRST, _LINK_LAST):
        match = shape.match(said)
        if match is None or not _is_link(scene, start + match.start("link")):
            continue
        act = OURS.sub("the", HURRY.sub("", f" {match['act']}")).strip()
        act = act[0].lower() + act[1:]
        verb = act.split()[0]
        if len(act.split()) > _MOST_WORDS or verb in NEVER_OFFERED or " here" in act or act.count(" and "):
            continue
        at = match["at"].lower() if shape is _LINK_LAST else "at"
        yield Draft("S23", start, start + match.end(), f"You can {act} {at} {match['link']}")
        return


def reader_may(scene: Scene) -> Iterator[Draft]:
    """S23: "Then you need to download the guide" becomes "Then you can download the guide"."""
    start = scene.sentence.start
    for match in _MUST.finditer(scene.sight.reading.post.text[start : scene.sentence.end]):
        first, last = start + match.start(), start + match.end()
        act = next((a.clause for a in scene.sentence.actors if _begins(scene, a.clause.head.i, last)), None)
        if act is None or act.head.lemma_.lower() in NEVER_OFFERED or not scene.covers(act.head, act.head):
            continue
        text = "you can"
        yield Draft("S23", first, last, opened(text) if match[0][0].isupper() else text)
        return


def reader_can_then(scene: Scene) -> Iterator[Draft]:
    """S23 for a second command: "Pack a lunch and join our walk!" becomes "Pack a lunch. You can join …"."""
    doc = scene.sentence.doc
    for actor in scene.sentence.actors:
        head = actor.clause.head
        if (
            head.i < 2
            or head.dep_ != "conj"
            or head.tag_ not in ("VB", "VBP")
            or not scene.covers(head, head)
        ):
            continue
        if actor.clause.negated or actor.clause.subject is not None or head.nbor(-1).lower_ != "and":
            continue
        before = head.nbor(-2)
        first_command = head.head.tag_ in ("VB", "VBP") and head.head.i <= 1
        if before.is_punct or not first_command or head.lemma_.lower() in NEVER_OFFERED:
            continue
        last = trimmed(head, stop_after(head, at_comma=False))
        start, end = scene.sentence.span(before, last)
        kept = scene.sentence.span(before, before)[1]
        post = scene.sight.reading.post
        if post.masked(start, end, MaskKind.LINK, MaskKind.TAG) or "\n" in post.text[start:end]:
            continue
        act = OURS.sub("the", HURRY.sub("", words(scene, head, last))).strip(" ,")
        if len(act.split()) < 2 or len(act.split()) > _MOST_WORDS or doc[last.i].pos_ in ("ADP", "DET"):
            continue
        yield Draft("S23", kept, end, f". You can {act[0].lower()}{act[1:]}")
        return


def _begins(scene: Scene, index: int, end: int) -> bool:
    token = scene.sentence.doc[index]
    return 0 <= scene.sentence.span(token, token)[0] - end <= 1


def _is_link(scene: Scene, start: int) -> bool:
    return any(m.kind is MaskKind.LINK and m.start <= start < m.end for m in scene.sight.reading.post.masks)
