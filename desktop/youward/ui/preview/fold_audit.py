"""Say of one post on one network what its reader sees first, and whether the network takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from youward.text.counting import grapheme_boundary
from youward.text.cutting import Cut, fold_offset, too_much
from youward.text.links import Shown
from youward.text.networks import Network, Surplus
from youward.text.post import Mask, MaskKind
from youward.ui.preview.preview_post import PreviewPost
from youward.ui.wording import number, translate

_LONGEST_QUOTE = 40
_PLAIN: Shown = "plain"


@dataclass(frozen=True, slots=True)
class Remark:
    """Hold a sentence under a preview; one that `asks` for a change stands out."""

    sentence: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Audit:
    """Hold what is known of a post on a network: where it is folded and cut, and what to say about it."""

    fold: int | None
    cut: Cut | None
    remarks: tuple[Remark, ...]


def audit(post: PreviewPost, network: Network, marks: Sequence[Mask], *, desktop: bool) -> Audit:
    """Look at a post, in which `marks` were found, as it stands on a phone or a computer."""
    text = post.text
    fold = fold_offset(text, network.fold_on(desktop=desktop), marks)
    cut = too_much(text, network, marks)
    remarks = [_benefit(post, network, desktop, folded=fold is not None)] if post.judged else []
    remarks.append(_count(text, network, marks, cut))
    remarks += [_surplus(network, surplus) for surplus in network.surplus(text, marks)]
    if network.shows == _PLAIN and any(mark.kind is MaskKind.LINK for mark in marks):
        remarks.append(
            Remark(
                translate("FoldAudit", "A link in a post can't be opened on {network}.").format(
                    network=network.title
                ),
                True,
            )
        )
    return Audit(fold, cut, tuple(remarks))


def _benefit(post: PreviewPost, network: Network, desktop: bool, *, folded: bool) -> Remark:
    if post.benefit is None:
        return Remark(translate("FoldAudit", "No sentence says yet what the reader gets."), True)
    # People count from one.
    place, fold = number(post.benefit + 1), network.fold_on(desktop=desktop)
    if not folded:
        said = translate("FoldAudit", "The reader's benefit begins at {number}; the whole post is seen.")
        return Remark(said.format(number=place))
    blank = len(post.text) - len(post.text.lstrip())
    if post.benefit - blank < fold:
        said = translate("FoldAudit", "The reader's benefit begins at {number}, above the fold at {fold}.")
        return Remark(said.format(number=place, fold=fold))
    said = translate("FoldAudit", "The reader's benefit begins at {number}, below the fold at {fold}.")
    return Remark(said.format(number=place, fold=fold), True)


def _count(text: str, network: Network, marks: Sequence[Mask], cut: Cut | None) -> Remark:
    end = len(text.rstrip())
    count = network.length(text[:end], [mark for mark in marks if mark.end <= end])
    if cut is None:
        return Remark(
            translate("FoldAudit", "{count} of {limit}").format(
                count=number(count), limit=number(network.limit)
            )
        )
    if count <= network.limit:
        said = translate("FoldAudit", "{over} bytes over: cut from “{words}”")
    else:
        said = translate("FoldAudit", "{count} of {limit}, {over} over: cut from “{words}”")
    words = _words_from(text, cut)
    return Remark(
        said.format(count=number(count), limit=number(network.limit), over=number(cut.over), words=words),
        True,
    )


def _words_from(text: str, cut: Cut) -> str:
    """Return the first words that have no room, the one the limit falls in whole."""
    before = text[: cut.start]
    start = cut.start - (len(before) - len(before.rstrip())) if not before[-1:].strip() else cut.start
    if before[-1:].strip() and text[cut.start : cut.start + 1].strip():
        start -= len(before.rsplit(None, 1)[-1])
    line = " ".join(text[start : cut.end][: _LONGEST_QUOTE * 4].split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    shown = line[: grapheme_boundary(line, _LONGEST_QUOTE + 1)]
    return (shown.rsplit(" ", 1)[0] if " " in shown else shown) + "…"


def _surplus(network: Network, surplus: Surplus) -> Remark:
    if surplus.kind is MaskKind.LINK:
        said = translate("FoldAudit", "{count} links; {network} takes {most}.")
    else:
        said = translate("FoldAudit", "{count} tags; {network} takes {most}.")
    return Remark(said.format(count=surplus.count, network=network.title, most=surplus.most), True)
