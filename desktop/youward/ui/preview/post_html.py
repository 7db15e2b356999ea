"""Write a post as the text of a label: line breaks kept, links short, tags and handles in colour."""

from collections.abc import Sequence
from html import escape

from youward.text.links import shortened
from youward.text.networks import Network
from youward.text.post import Mask, MaskKind
from youward.ui.theme import Theme
from youward.ui.wording import breakable


def post_html(
    text: str, end: int, marks: Sequence[Mask], network: Network, theme: Theme, cut: int | None
) -> str:
    """Return `text[:end]` as rich text; what is beyond `cut` is struck through."""
    kept = end if cut is None else min(cut, end)
    start = len(text) - len(text.lstrip())
    html = _stretch(text, start, kept, marks, network, theme)
    if kept < end:
        beyond = _stretch(text, max(start, kept), end, (), network, theme)
        html += f'<span style="color:{theme.muted}; text-decoration:line-through">{beyond}</span>'
    if end < len(text.rstrip()):
        html += "…"
    return f'<div style="white-space:pre-wrap">{html}</div>'


def _stretch(text: str, start: int, end: int, marks: Sequence[Mask], network: Network, theme: Theme) -> str:
    pieces: list[str] = []
    for mark in marks:
        # What is folded or cut within a mark shows the rest of it as plain words.
        if mark.kind is not MaskKind.EMOJI and start <= mark.start and mark.end <= end:
            pieces.append(_escaped(text[start : mark.start]))
            pieces.append(_mark(text[mark.start : mark.end], mark.kind, network, theme))
            start = mark.end
    return "".join((*pieces, _escaped(text[start:end])))


def _mark(word: str, kind: MaskKind, network: Network, theme: Theme) -> str:
    if kind is MaskKind.LINK:
        word = shortened(word, network.shows)
        if network.shows == "plain":
            return _escaped(word)
    return f'<span style="color:{theme.accent}">{_escaped(word)}</span>'


def _escaped(text: str) -> str:
    return escape(breakable(text)).replace("\n", "<br>")
