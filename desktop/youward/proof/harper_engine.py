"""Proofread with Harper, the default engine, and keep back those of its marks that are not for a post."""

from collections.abc import Callable, Iterator

import harper
import regex

from youward.errors import ResourceError
from youward.proof.mark import Dialect, Mark, Subject, Wishes
from youward.proof.names import looks_like_a_name, places_of
from youward.proof.prose import Prose, ProseReader, readable
from youward.proof.rules import Rule, RuleBook

_SPELLS = "SpellCheck"
_SPELLING = frozenset(("Spelling", "Typo", "BoundaryError"))
"""Harper's kinds of marks that are about how words are written."""
_CASE = "OrthographicConsistency"
_UNKNOWN = "taskpilot"
"""Harper stands still for up to two seconds at the first word of a process that it doesn't know."""
_DIALECTS = {
    Dialect.AMERICAN: harper.Dialect.AMERICAN,
    Dialect.BRITISH: harper.Dialect.BRITISH,
    Dialect.AUSTRALIAN: harper.Dialect.AUSTRALIAN,
    Dialect.CANADIAN: harper.Dialect.CANADIAN,
    Dialect.INDIAN: harper.Dialect.INDIAN,
}
_MOST_FIXES = 4
_WORDS_BEFORE = regex.compile(r"[\p{L}\p{M}'’]+")
_TWO_WORDS = 48
"""Code points that hold the two words before a mark."""
_CODE = regex.compile(r"`([^`]*)`")
# What a reader could take for a word about the writer's English: then the fixes speak for themselves.
_BLAMES = regex.compile(
    r"\b(?:errors?|mistak\w*|incorrect\w*|wrong\w*|improper\w*|misspel\w*|bad|typos?)\b", regex.IGNORECASE
)


class Harper:
    """Mark a text paragraph by paragraph; each is read once while it stands.

    To be made and used on one thread: Harper refuses to be called on two. It lets go of the interpreter
    lock while it reads.
    """

    def __init__(self) -> None:
        self._book = RuleBook.load()
        self._reader = ProseReader()
        self._wishes = Wishes()
        self._read: dict[str, tuple[Mark, ...]] = {}
        self._linter = self._make(self._wishes)
        self._linter.lint(_UNKNOWN, language=harper.Language.PLAINTEXT)

    def marks(self, text: str, wishes: Wishes, pulse: Callable[[], None]) -> tuple[Mark, ...]:
        """Return the marks on the English of `text` in its order; `pulse` is called before each paragraph."""
        self._heed(wishes)
        text = readable(text)
        found: list[Mark] = []
        read: dict[str, tuple[Mark, ...]] = {}
        for paragraph in self._reader.paragraphs(text):
            pulse()
            words = text[paragraph.start : paragraph.end]
            known = read.get(words) or self._read.get(words)
            read[words] = tuple(self._marks(words)) if known is None else known
            found += [_moved(mark, paragraph.start) for mark in read[words]]
        # What was abandoned half-way keeps what was read before.
        self._read = read
        return tuple(found)

    def _heed(self, wishes: Wishes) -> None:
        if wishes == self._wishes:
            return
        if (wishes.dialect, wishes.words) != (self._wishes.dialect, self._wishes.words):
            # Made anew, which takes some 15 ms: a linter told to forget words forgets our rules too.
            self._linter = self._make(wishes)
        self._wishes = wishes
        self._read = {}

    def _make(self, wishes: Wishes) -> harper.Linter:
        linter = harper.Linter(_DIALECTS[wishes.dialect])
        failed = linter.load_weirpack(self._book.pack())
        if failed:
            raise ResourceError(f"The rules for proofreading are broken: {', '.join(failed)}.")
        left_out = dict.fromkeys(self._book.left_out.rules, False)
        linter.set_lint_config({**linter.get_lint_config(), **left_out})
        self._teach(linter, wishes)
        return linter

    def _teach(self, linter: harper.Linter, wishes: Wishes) -> None:
        words = [word for phrase in wishes.words for word in phrase.split()]
        if words:
            linter.import_words(words)

    def _marks(self, paragraph: str) -> Iterator[Mark]:
        prose = self._reader.prose(paragraph)
        own = places_of(self._wishes.words, paragraph)
        found = self._linter.organized_lints(paragraph, language=harper.Language.PLAINTEXT)
        told = [
            mark
            for name, lints in found.items()
            for lint in lints
            if (mark := self._mark(name, lint, prose)) is not None
            and mark.subject in self._wishes.subjects
            and not any(place.touches(mark.start, mark.end) for place in own)
        ]
        return iter(sorted(told, key=lambda mark: (mark.start, mark.end, mark.check)))

    def _mark(self, name: str, lint: harper.Lint, prose: Prose) -> Mark | None:
        """Return what to say about a lint, None when that is nothing."""
        start, end = lint.span.start, lint.span.end
        rule, quote = self._book.rule(name), prose.text[start:end]
        if start >= end or not prose.is_open(start, end) or lint.lint_kind in self._book.left_out.kinds:
            return None
        fixes = _typeset(_fixes(lint, quote), prose.text)
        if rule is not None and _stands_beside(rule, prose.text, start, end):
            return None
        if name == _SPELLS and looks_like_a_name(
            quote, next(iter(fixes), ""), opens_sentence=prose.opens_sentence(start)
        ):
            return None
        # Harper would also write NaN for a nan, and CIs for CIS.
        if name == _CASE and fixes != (quote.capitalize(),):
            return None
        subject = Subject.SPELLING if lint.lint_kind in _SPELLING else Subject.GRAMMAR
        # A word that isn't known says all by itself.
        says = "" if name == _SPELLS else _said(lint.message)
        return Mark(f"proof.{rule.id if rule else name}", subject, start, end, quote, says, fixes)


def _fixes(lint: harper.Lint, quote: str) -> tuple[str, ...]:
    fixes: list[str] = []
    for suggestion in lint.suggestions:
        new = suggestion.replacement_text
        if suggestion.kind == harper.SuggestionKind.INSERT_AFTER:
            new = quote + new
        fixes.append("" if suggestion.kind == harper.SuggestionKind.REMOVE else new)
    return tuple(fix for fix in dict.fromkeys(fixes) if fix != quote)[:_MOST_FIXES]


def _typeset(fixes: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return `fixes` with the apostrophe that the writer uses."""
    return tuple(fix.replace("'", "’") for fix in fixes) if "’" in text else fixes


def _stands_beside(rule: Rule, text: str, start: int, end: int) -> bool:
    """Tell whether the words around a mark are some with which `rule` says nothing."""
    after = text[end : end + _TWO_WORDS].lstrip().lower()
    if after.startswith(rule.not_before):
        return True
    before = _WORDS_BEFORE.findall(text, max(0, start - _TWO_WORDS), start)[-2:]
    return any(word.lower() in rule.not_after for word in before)


def _said(message: str) -> str:
    """Return a message of the engine's as a sentence for the writer, "" when it blames."""
    return "" if _BLAMES.search(message) else _CODE.sub(r"“\1”", message).strip()


def _moved(mark: Mark, by: int) -> Mark:
    return Mark(mark.check, mark.subject, mark.start + by, mark.end + by, mark.quote, mark.says, mark.fixes)
