"""Find text that is hard on the eyes and on screen readers: capitals, marks, emoji, tags (E49)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.post import MaskKind

CHECK = "shouting"
_CAPITALS_IN_A_ROW = 5
_MARKS = 4
_RUNS = 2
_EMOJI = 6
_TAGS = 6
_WORD = regex.compile(r"\p{L}[\p{L}\p{N}'’&-]*|\p{N}[\p{N}\p{L}.,:]*")
_RUN_OF_MARKS = regex.compile(r"[!！]{2,}")


def find(sight: Sight) -> Iterator[Hit]:
    """Report the marks, one hit for each way of shouting."""
    post = sight.reading.post
    yield from _capitals(post.text, [(m.start, m.end) for m in post.masks if m.kind is not MaskKind.EMOJI])
    runs = [m.span() for m in _RUN_OF_MARKS.finditer(post.text)]
    marks = [i for i, c in enumerate(post.text) if c in "!！"]
    if len(runs) >= _RUNS or len(marks) >= _MARKS:
        yield Hit(CHECK, runs[0][0] if runs else marks[0], runs[0][1] if runs else marks[0] + 1)
    for kind, most in ((MaskKind.EMOJI, _EMOJI), (MaskKind.TAG, _TAGS)):
        spans = [(m.start, m.end) for m in post.masks if m.kind is kind]
        if len(spans) >= most:
            yield Hit(CHECK, spans[0][0], _run_end(post.text, spans))


def _run_end(text: str, spans: list[tuple[int, int]]) -> int:
    """Return the end of the run that starts with the first span, over white space only."""
    end = spans[0][1]
    for start, stop in spans[1:]:
        if text[end:start].strip():
            break
        end = stop
    return end


def _capitals(text: str, masked: list[tuple[int, int]]) -> Iterator[Hit]:
    run: list[regex.Match[str]] = []
    for match in [*_WORD.finditer(text), None]:
        word = match.group() if match else ""
        number = bool(word) and word[0].isdigit() and not any(map(str.isalpha, word))
        loud = word.isupper()
        hidden = match is not None and any(s <= match.start() < e for s, e in masked)
        if match is not None and not hidden and (loud or (number and run)):
            run.append(match)
            continue
        if not run:
            continue
        while run and not any(c.isalpha() for c in run[-1].group()):
            run.pop()
        real = [m for m in run if sum(c.isalpha() for c in m.group()) >= 2]
        if sum(any(c.isalpha() for c in m.group()) for m in run) >= _CAPITALS_IN_A_ROW and len(real) >= 3:
            yield Hit(CHECK, run[0].start(), run[-1].end())
        run = []
