"""Find wordings by their letters where the parse does not help: a shape, what is made of it, and a hint."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from youward.coach.rewrite.draft import Scene

Shape = tuple["regex.Pattern[str]", str, str]
"""A pattern, what takes its place (a template of the pattern's groups), and what its blank asks."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """Hold words of a sentence that have a shape: where they stand in the post and what is made of them."""

    match: "regex.Match[str]"
    start: int
    end: int
    text: str
    hint: str


def shaped(scene: Scene, shapes: Sequence[Shape]) -> Iterator[Shaped]:
    """Yield the first place of each of `shapes` in the sentence, of those that the finding touches."""
    start = scene.sentence.start
    said = scene.sight.reading.post.text[start : scene.sentence.end]
    for shape, made, hint in shapes:
        match = shape.search(said)
        if match is None:
            continue
        first, last = start + match.start(), start + match.end()
        if scene.hit.start < last and first < scene.hit.end:
            yield Shaped(match, first, last, match.expand(made), hint)
