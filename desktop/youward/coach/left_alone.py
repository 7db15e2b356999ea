"""Leave alone what the writer said is theirs: their readers' own words, and a cause that has to ask.

What is left alone counts as clear text, like what was put away.
"""

from collections.abc import Iterable

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.coach.options import Options
from youward.text.kind import Signals, asks_to_give

_OF_WORDS = frozenset(("corporate-speak", "hype", "self-praise", "urgency", "tease"))
"""The checks that may rest on words alone."""
_CONTENT = frozenset("NOUN PROPN VERB ADJ ADV NUM INTJ".split())
MY_WORDS = "its words are among yours"
FOR_A_CAUSE = "a non-profit has to ask for this"
# What makes a push of an appeal: being told to do it this minute, or being shouted at.
_PRESSED = regex.compile(
    r"!{2}|\bNOW\b|\b(?i:now|immediately|asap|instantly)\b[^.?]*!"
    r"|\b(?i:hurry|must|don.t wait|don.t delay)\b"
)


def places(words: Iterable[str], text: str) -> tuple[tuple[int, int], ...]:
    """Return where whole `words` and phrases stand in `text`, in any case, also in the plural."""
    found: list[tuple[int, int]] = []
    for phrase in words:
        pieces = r"\s+".join(regex.escape(piece) for piece in phrase.split())
        if pieces:
            pattern = rf"(?<![\p{{L}}\p{{N}}]){pieces}(?:e?s)?(?![\p{{L}}\p{{N}}])"
            found += [match.span() for match in regex.finditer(pattern, text, regex.IGNORECASE)]
    return tuple(found)


def left_alone(hit: Hit, sight: Sight, options: Options, signals: Signals) -> str:
    """Return why `hit` is not told, "" when nothing keeps it back."""
    if sight.mine and hit.check in _OF_WORDS and _rests_on_mine(hit, sight):
        return MY_WORDS
    if options.account == "nonprofit" and sight.kind == "appeal" and hit.check == "push-cta":
        asks = [s for s in sight.reading.in_span(hit.start, hit.end) if asks_to_give(s, signals)]
        if asks and not any(_PRESSED.search(sight.reading.post.text[s.start : s.end]) for s in asks):
            return FOR_A_CAUSE
    return ""


def _rests_on_mine(hit: Hit, sight: Sight) -> bool:
    """Tell whether nothing of what a finding rests on is left without the writer's own words.

    It rests on the phrases the check looks for; where there are none, on all its words that say something.
    """
    known = [h for key in ("match", "formula") for _, h in sight.phrase_hits(hit.check, key)]
    rests_on = [h for h in known if h.start < hit.end and hit.start < h.end] or [hit]
    return all(_is_mine(evidence, sight) for evidence in rests_on)


def _is_mine(evidence: Hit, sight: Sight) -> bool:
    words = [
        (token.pos_ in _CONTENT, sight.is_mine(*sentence.span(token, token)))
        for sentence in sight.reading.in_span(evidence.start, evidence.end)
        for token in sentence.words
        if _meets(evidence, *sentence.span(token, token))
    ]
    saying = [mine for says, mine in words if says] or [mine for _, mine in words]
    return bool(saying) and all(saying)


def _meets(hit: Hit, start: int, end: int) -> bool:
    return hit.start < end and start < hit.end
