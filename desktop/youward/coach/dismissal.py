"""Match "Not here" to findings by check, quoted words and context, whatever is edited around them."""

from collections.abc import Iterable

from youward.coach.options import Dismissal

CONTEXT = 24
"""Code points of context kept on either side."""


def dismissal_of(check: str, text: str, start: int, end: int) -> Dismissal:
    """Describe `text[start:end]` so that it is found again after edits around it."""
    return Dismissal(check, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def dismissed_among(
    dismissals: Iterable[Dismissal], text: str, spans: Iterable[tuple[str, int, int]]
) -> set[tuple[str, int, int]]:
    """Return the spans (check, start, end) that dismissals cover; each covers its best match only."""
    candidates = list(spans)
    gone: set[tuple[str, int, int]] = set()
    for dismissal in dismissals:
        matching = [
            span
            for span in candidates
            if span not in gone
            and span[0] == dismissal.check
            and _same_words(text[span[1] : span[2]], dismissal.quote)
        ]
        if matching:
            gone.add(max(matching, key=lambda span: _shared_context(dismissal, text, span[1], span[2])))
    return gone


def _same_words(quote: str, remembered: str) -> bool:
    """Tell whether the words are the same, or one quote is most of the other (a whole-post finding grew)."""
    if quote == remembered:
        return True
    shorter, longer = sorted((quote, remembered), key=len)
    return (
        len(shorter) * 2 >= len(longer)
        and len(shorter) >= CONTEXT
        and (longer.startswith(shorter[:CONTEXT]) or longer.endswith(shorter[-CONTEXT:]))
    )


def _shared_context(dismissal: Dismissal, text: str, start: int, end: int) -> int:
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return _common(before[::-1], dismissal.before[::-1]) + _common(after, dismissal.after)


def _common(one: str, other: str) -> int:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length
