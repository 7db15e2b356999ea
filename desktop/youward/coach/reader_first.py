"""Put the best suggestions together to one other version of a post that begins with its reader.

Pure and quick, without the parser: all is read off the report, so the window can call it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from youward.coach.report import BLANK, Report, Suggestion
from youward.coach.version import Change, ReaderFirst
from youward.coach.version_scene import LONGEST_LEAD, VersionScene
from youward.text.post import MaskKind, find_masks

__all__ = ["MOVED", "ONE_ASK", "Change", "ReaderFirst", "reader_first"]

MOVED = "them-first"
"""The pattern of a sentence that is moved to the front."""
ONE_ASK = "one-ask"
"""The pattern of a second ask that is left out."""
_QUESTION, _DISCLOSURE, _KEPT_ASK = "S36", "S41", "S34"

# Where opening with us is a concern, and the order of sentences is not that of steps or of a story.
_MAY_MOVE = frozenset("announcement offer event appeal other".split())
_MAY_LEAVE_OUT = frozenset("announcement offer event job other".split())
_KEPT = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG)
_FOR_THE_READER = regex.compile(r"\W*(?:You\b|If you\b)")
_CLOSED = regex.compile(r"[.!?…]['\"”’)\]]*$")
# What a sentence that ends in a tag leans on: "we love our new #bakery".
_LEANS = regex.compile(
    r"(?i)\b(?:a|an|the|our|my|your|this|new|of|in|on|at|to|for|from|with|by|and|or|join|use|via)$"
)

Group = list[Change]


def reader_first(text: str, report: Report, fold: int | None = None) -> ReaderFirst:
    """Return the reader-first version of `text`, which `report` is on; without changes when there are none.

    `fold` is the number of characters that are seen at once, by default about what most networks show.
    """
    scene = VersionScene(text, report, fold or LONGEST_LEAD)
    best = _best(scene)
    gone = _second_asks(scene, best)
    for index in gone:
        best.pop(index, None)
    moved = _moved(scene, best, gone)
    if moved is not None:
        best.pop(moved[0], None)
    chosen: list[Group] = []
    disclosure = _disclosure(scene)
    groups = [[disclosure]] if disclosure is not None else []
    groups += [moved[1]] if moved is not None else []
    groups += [[c] for c in best.values()]
    groups += [[c] for c in _left_out(scene, gone)]
    for group in groups:
        _add(group, chosen)
    question = _question(scene, [c for g in chosen for c in g])
    if question is not None:
        _add([question], chosen)
    return _numbered(_keeping_marks(text, chosen))


def _best(scene: VersionScene) -> dict[int, Change]:
    """Choose for each sentence one suggestion: of the most urgent finding, the one with the fewest blanks."""
    best: dict[int, Change] = {}
    taken: set[int] = set()
    said: set[str] = set()
    for finding in sorted(scene.report.findings, key=lambda f: f.urgency):
        usable = [s for s in finding.suggestions if _is_usable(s, s.text, scene) and not _apart(s, scene)]
        usable.sort(key=lambda s: (len(s.blanks), not _serves(s.text)))
        for suggestion in usable:
            # A suggestion outside all sentences has its own place.
            places = scene.touched(suggestion.start, suggestion.end) or {-1 - suggestion.start}
            # The same words twice, as for two creeds, would be worse than one of them left as it is.
            if not places & taken and suggestion.text not in said:
                taken |= places
                said.add(suggestion.text)
                best[min(places)] = _change(suggestion, finding.check)
                break
    return best


def _is_usable(suggestion: Suggestion, new: str, scene: VersionScene) -> bool:
    """Tell whether a suggestion changes this text, and names each blank of what is `new` in it."""
    start, end = suggestion.start, suggestion.end
    return (
        0 <= start <= end <= len(scene.text)
        and suggestion.text != scene.text[start:end]
        and new.count(BLANK) == len(suggestion.blanks)
    )


def _apart(suggestion: Suggestion, scene: VersionScene) -> str:
    """Return what a suggestion adds to the post while the words it is put at stay free for another, or ""."""
    kept = scene.text[suggestion.start : suggestion.end]
    if suggestion.pattern == _DISCLOSURE and suggestion.text.endswith(kept):
        return suggestion.text.removesuffix(kept)
    if suggestion.pattern == _QUESTION and suggestion.text.startswith(kept) and suggestion.text.endswith("?"):
        return suggestion.text.removeprefix(kept).lstrip(". ")
    return ""


def _offered(scene: VersionScene, pattern: str) -> Iterator[tuple[str, Suggestion, str]]:
    """Yield the suggestions of a pattern that stand apart: what they add, themselves, and their check."""
    for finding in sorted(scene.report.findings, key=lambda f: f.urgency):
        for suggestion in finding.suggestions:
            new = _apart(suggestion, scene) if suggestion.pattern == pattern else ""
            if new and _is_usable(suggestion, new, scene):
                yield new, suggestion, finding.check


def _disclosure(scene: VersionScene) -> Change | None:
    """Say a tie to a seller before anything else."""
    for new, s, check in _offered(scene, _DISCLOSURE):
        return Change(s.start, s.start, new, s.blanks, s.pattern, check, 0)
    return None


def _change(suggestion: Suggestion, check: str) -> Change:
    return Change(
        suggestion.start, suggestion.end, suggestion.text, suggestion.blanks, suggestion.pattern, check, 0
    )


def _serves(text: str) -> bool:
    return _FOR_THE_READER.match(text) is not None


def _second_asks(scene: VersionScene, best: dict[int, Change]) -> list[int]:
    """Return the sentences behind the first ask, or the one that is kept, that do nothing but ask."""
    asks = [index for index, sentence in enumerate(scene.sentences) if sentence.role == "ask"]
    if not asks or scene.report.kind not in _MAY_LEAVE_OUT:
        return []
    kept = next((i for i, c in sorted(best.items()) if c.pattern == _KEPT_ASK and i >= 0), asks[0])
    return [index for index in asks if index > kept and scene.only_asks(index)]


def _left_out(scene: VersionScene, gone: Sequence[int]) -> Iterator[Change]:
    """Yield the removals; asks that follow each other on a line go together."""
    runs: list[list[int]] = []
    for index in gone:
        if runs and runs[-1][-1] == index - 1 and scene.same_line(index - 1, index):
            runs[-1].append(index)
        else:
            runs.append([index])
    for run in runs:
        start, end, _ = scene.cut(scene.sentences[run[0]].start, scene.sentences[run[-1]].end)
        yield Change(start, end, "", (), ONE_ASK, "cta-stack", 0)


def _moved(scene: VersionScene, best: dict[int, Change], gone: Sequence[int]) -> tuple[int, Group] | None:
    """Return the sentence that goes to the front, and its two changes."""
    report, sentences = scene.report, scene.sentences
    if report.kind not in _MAY_MOVE or not report.closing or not sentences or sentences[0].role != "us":
        return None
    # A tie to a seller is said before anything else.
    if any(f.check == "hidden-promo" for f in report.findings):
        return None
    serving = [i for i in range(len(sentences)) if i not in gone and _is_for_them(scene, i, best.get(i))]
    if not serving or serving[0] == 0 or scene.is_seen_at_once(serving[0]):
        return None
    for index in serving:
        change = best.get(index)
        if scene.can_move(index, change):
            return index, _move(scene, index, change)
    return None


def _is_for_them(scene: VersionScene, index: int, change: Change | None) -> bool:
    sentence = scene.sentences[index]
    if change is not None and _serves(scene.with_change(index, change)):
        return True
    if scene.has_strength(index, "good-benefit"):
        return True
    return sentence.role == "them" and not scene.has_concern(index)


def _move(scene: VersionScene, index: int, change: Change | None) -> Group:
    sentence = scene.sentences[index]
    start, end, line = scene.cut(sentence.start, sentence.end)
    words = scene.with_change(index, change)
    if not line and not _CLOSED.search(words) and not scene.ends_with(sentence.end, MaskKind.EMOJI):
        words += "."
    front = scene.sentences[0].start
    blanks, check = ((), "self-lead") if change is None else (change.blanks, change.check)
    return [
        Change(front, front, words + (line or " "), blanks, MOVED, check, 0),
        Change(start, end, "", (), MOVED, check, 0),
    ]


def _question(scene: VersionScene, chosen: Sequence[Change]) -> Change | None:
    """Put the question that the coach offers at the end, in front of the tags."""
    # Where the coach has nothing to ask at the end, as beside a loss, the post shall ask nothing either.
    if not scene.report.closing or any("?" in change.text for change in chosen):
        return None
    for new, s, check in _offered(scene, _QUESTION):
        at = _end_of_prose(scene)
        return Change(at, at, _gap(scene, at, chosen) + new, s.blanks, s.pattern, check, 0)
    return None


def _end_of_prose(scene: VersionScene) -> int:
    """Return where the text ends without the tags that close it."""
    end = len(scene.text.rstrip())
    while (tag := scene.mask_before(end, MaskKind.TAG)) is not None:
        before = len(scene.text[: tag.start].rstrip())
        if not before or _LEANS.search(scene.text[:before]):
            break
        end = before
    return end


def _gap(scene: VersionScene, at: int, chosen: Sequence[Change]) -> str:
    """Return what goes between the last words and a question: a space, with a full stop, or a paragraph."""
    if _CLOSED.search(scene.text[:at]) or scene.ends_with(at, MaskKind.EMOJI):
        return " "
    changed = any(change.start < at <= change.end for change in chosen)
    wordless = not scene.text[:at] or not (scene.text[at - 1].isalnum() or scene.text[at - 1] in '"”’)%')
    if changed or wordless or scene.ends_with(at, *_KEPT):
        return "\n\n"
    return ". "


def _add(group: Group, chosen: list[Group]) -> None:
    """Add a group unless it lies over what was chosen before."""
    changes = sorted([*group, *(c for g in chosen for c in g)], key=_place)
    if all(one.end <= other.start for one, other in pairwise(changes)):
        chosen.append(group)


def _place(change: Change) -> tuple[int, int]:
    return change.start, change.end


def _keeping_marks(text: str, groups: list[Group]) -> list[Group]:
    """Leave out the groups that would cost a link, a handle or a tag."""
    before = _marks(text)
    kept: list[Group] = []
    if before <= _marks(_numbered(groups).whole(text)):
        return groups
    for group in groups:
        if before <= _marks(_numbered([*kept, group]).whole(text)):
            kept.append(group)
    return kept


def _marks(text: str) -> Counter[str]:
    return Counter(text[m.start : m.end] for m in find_masks(text) if m.kind in _KEPT)


def _numbered(groups: Sequence[Group]) -> ReaderFirst:
    """Number the groups in the order in which the text comes to them, from 1."""
    order = sorted((g for g in groups if g), key=lambda group: min(map(_place, group)))
    changes = [replace(c, group=number) for number, group in enumerate(order, start=1) for c in group]
    return ReaderFirst(tuple(sorted(changes, key=_place)))
