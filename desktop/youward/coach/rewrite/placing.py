"""Put a new wording in the place of a sentence or its first part, with marks and capitals as they belong."""

from collections.abc import Iterator

import regex

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.wording import opened
from youward.text.post import MaskKind

_CLOSING = regex.compile(r"^[\s]*[.!?…]+")
_GOES_ON = (",", ":", "—", "–", "-")
_MAY_FOLLOW = ("You", "If", "With", "The", "Because", "For", "Thank", "Last", "Until", "There", "This")
_KEPT = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG)


def place(
    scene: Scene, pattern: str, first: int, stop: int, text: str, blanks: tuple[str, ...] = ()
) -> Iterator[Draft]:
    """Yield the draft that puts `text` in the place of the sentence's tokens `first` to `stop`.

    Behind a comma or colon a template's first letter is small: "After a year, you can …". Closing marks
    become one full stop; emoji, links and tags behind them stay where they are. Nothing when a link,
    handle or tag would be lost.
    """
    post, doc = scene.sight.reading.post, scene.sentence.doc
    start = scene.sentence.reading.starts[doc[first].idx]
    start = scene.sentence.start if first == 0 and _only_marks(scene, start) else start
    end = scene.sentence.reading.ends[doc[stop - 1].idx + len(doc[stop - 1].text) - 1]
    rest = post.text[end : scene.sentence.end]
    closing = _CLOSING.match(rest)
    if closing:
        end += closing.end()
        rest = post.text[end : scene.sentence.end]
    lost = [m for m in post.masks if m.kind in _KEPT and start <= m.start and m.end <= end]
    if any(post.text[m.start : m.end] not in text for m in lost):
        return
    ended = text.rstrip()
    if ended[-1:] not in ".!?…" and (closing or not rest.strip()):
        ended += "."
    lead = post.text[scene.sentence.start : start].strip()
    if lead[-1:] in _GOES_ON and ended.startswith(_MAY_FOLLOW):
        ended = ended[0].lower() + ended[1:]
    if not lead or lead[-1:] in ".!?…)" or not lead[-1:].isascii():
        ended = opened(ended)
    if ended.replace(BLANK, "").strip(" ."):
        yield Draft(pattern, start, end, ended, blanks)


def _only_marks(scene: Scene, start: int) -> bool:
    """Tell whether nothing with a meaning stands between the sentence's start and its first word."""
    return not scene.sight.reading.post.text[scene.sentence.start : start].strip("\"'“‘ \t")
