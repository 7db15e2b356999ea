"""Lower the voice: sentence case, one mark, the first two emoji, the first three tags (S42)."""

from collections.abc import Iterator

import regex

from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.wording import opened
from youward.text.post import Mask, MaskKind

_MARKS = regex.compile(r"([!?！？])[!?！？]+")
_MOST_EMOJI, _MOST_TAGS = 2, 3
_LOUD = regex.compile(r"\p{Lu}[\p{Lu}'’-]+")
_SENTENCE = regex.compile(r"(^|[.!?…]\s+|\n\s*)(\p{Ll})")


def calmly(scene: Scene) -> Iterator[Draft]:
    """S42: "GREAT NEWS FOR EVERYONE IN TOWN!!!" becomes "Great news for everyone in town!"."""
    post, hit = scene.sight.reading.post, scene.hit
    start, end = hit.start, hit.end
    if scene.sentence.index != scene.hit_sentences()[0].index:
        return
    while end < len(post.text) and post.text[end] in "!！?？":
        end += 1
    text = post.text[start:end]
    calm = _without(text, [(m.start - start, m.end - start) for m in _surplus(scene, start, end)])
    # One mark of several sentences that all shout is a stop.
    calm = "." if text in ("!", "！") else _MARKS.sub(r"\1", calm)
    loud = [w for w in regex.findall(r"\p{L}+", text) if w.isupper() and len(w) > 1]
    if len(loud) >= _MOST_TAGS:
        calm = _LOUD.sub(lambda m: m[0].lower() if len(loud) > 1 else m[0], calm)
        calm = _SENTENCE.sub(
            lambda m: m[1] + m[2].upper(), opened(calm) if start == 0 or _opens(scene) else calm
        )
        calm = regex.sub(r"\bi\b", "I", calm)
    if calm != text and calm.strip():
        yield Draft("S42", start, end, calm)


def _opens(scene: Scene) -> bool:
    return scene.hit.start <= scene.sentence.start + 1


def _surplus(scene: Scene, start: int, end: int) -> list[Mask]:
    inside = [m for m in scene.sight.reading.post.masks if start <= m.start and m.end <= end]
    emoji = [m for m in inside if m.kind is MaskKind.EMOJI][_MOST_EMOJI:]
    tags = [m for m in inside if m.kind is MaskKind.TAG][_MOST_TAGS:]
    return sorted([*emoji, *tags], key=lambda m: m.start)


def _without(text: str, gone: list[tuple[int, int]]) -> str:
    for start, end in reversed(gone):
        text = text[:start].rstrip(" ") + text[end:]
    return text
