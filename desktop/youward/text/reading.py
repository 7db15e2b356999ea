"""Read a post: its sentences with their parse, clauses, actors and acts."""

from bisect import bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from spacy.tokens import Doc, Token

from youward.text.acts import Act, Acts
from youward.text.clauses import find_clauses
from youward.text.language import LanguageGuess
from youward.text.lexicon import Lexicon
from youward.text.parse import Parser, ReadingText, reading_text
from youward.text.post import Mask, MaskKind, Post, Span, read_post
from youward.text.roles import SECOND_PERSON, Actor, Names, Role, Roles, with_inclusive_company

_MOST_CARRIED = 8
Kept = TypeVar("Kept")
LONGEST_POST = 100_000
"""Code points that are read; a longer text is read up to here."""


@dataclass(frozen=True)
class ReadSentence:
    """Hold one sentence with what it says; token positions map back to the post."""

    index: int
    start: int
    end: int
    paragraph: int
    reading: ReadingText
    doc: Doc
    actors: tuple[Actor, ...]
    act: Act
    is_question: bool
    quoted: frozenset[int]

    def span(self, first: Token, last: Token) -> tuple[int, int]:
        """Return where the tokens `first` to `last` stand in the post."""
        return self.reading.starts[first.idx], self.reading.ends[last.idx + len(last.text) - 1]

    def kept(self, name: str, make: Callable[[Doc], Kept]) -> Kept:
        """Return what depends on the parse alone; a parse stands in many readings, and keeps it."""
        key = f"youward.{name}"
        if key not in self.doc.user_data:
            self.doc.user_data[key] = make(self.doc)
        return self.doc.user_data[key]

    @property
    def words(self) -> tuple[Token, ...]:
        """Return the tokens that are words, clitics or numbers."""
        return self.kept("words", lambda doc: tuple(t for t in doc if any(map(str.isalnum, t.text))))

    @property
    def vocabulary(self) -> frozenset[str]:
        """Return the lower-case texts of all tokens."""
        return self.kept("vocabulary", lambda doc: frozenset(t.lower_ for t in doc))

    @property
    def has_verb(self) -> bool:
        """Tell whether the sentence has any verb."""
        return self.kept("verb", lambda doc: any(t.pos_ in ("VERB", "AUX") for t in doc))

    @cached_property
    def reader_tokens(self) -> tuple[Token, ...]:
        """Return second-person words outside quotations that are arguments in a real sentence (rule R5)."""
        distinct = {token.lower_ for token in self.words}
        if len(distinct) < 4 or not self.has_verb:
            return ()
        return tuple(t for t in self.doc if t.lower_ in SECOND_PERSON and t.i not in self.quoted)


@dataclass(frozen=True)
class Reading:
    """Hold a post as read; `language` is an ISO 639-1 code and sentences are empty unless it is "en"."""

    post: Post
    language: str
    sentences: tuple[ReadSentence, ...]
    word_count: int
    cut_short: bool

    def in_span(self, start: int, end: int) -> tuple[ReadSentence, ...]:
        """Return the sentences that share a code point with `start:end`."""
        return tuple(s for s in self.sentences if s.start < end and start < s.end)

    def brand_actors(self) -> tuple[tuple[ReadSentence, Actor], ...]:
        """Return the clauses that we carry, with their sentences."""
        return tuple((s, a) for s in self.sentences for a in s.actors if a.role is Role.BRAND)


class Reader:
    """Read posts; loading takes about two seconds."""

    def __init__(self, lexicon: Lexicon, parser: Parser) -> None:
        self.lexicon = lexicon
        self.parser = parser
        self.acts = Acts(lexicon)
        self.roles = Roles(lexicon)
        self._language = LanguageGuess()

    @classmethod
    def load(cls, resources: Path) -> "Reader":
        """Load the word classes and the parser."""
        return cls(Lexicon.load(resources), Parser())

    def read(self, text: str, brands: Collection[str], pulse: Callable[[], None]) -> Reading:
        """Read `text`; `pulse` is called before each sentence that has to be parsed."""
        post = read_post(text[:LONGEST_POST])
        language = self._language.of(post)
        names = Names.of(brands)
        sentences: list[ReadSentence] = []
        quotations = [m for m in post.masks if m.kind is MaskKind.QUOTATION]
        paragraph_starts = [p.start for p in post.paragraphs]
        if language == "en":
            for index, span in enumerate(post.sentences):
                reading = reading_text(post, span)
                if not self.parser.known(reading.text):
                    pulse()
                paragraph = max(0, bisect_right(paragraph_starts, span.start) - 1)
                sentences.append(
                    self._sentence(index, span, paragraph, reading, quotations, post.text, names)
                )
        count = sum(len(s.words) for s in sentences) if language == "en" else len(text.split())
        return Reading(post, language, tuple(sentences), count, len(text) > LONGEST_POST)

    def _sentence(
        self,
        index: int,
        span: Span,
        paragraph: int,
        reading: ReadingText,
        quotations: list[Mask],
        text: str,
        names: Names,
    ) -> ReadSentence:
        doc = self.parser.parse(reading.text)
        quoted = frozenset(
            token.i
            for token in (doc if quotations else ())
            if any(q.start <= reading.starts[token.idx] < q.end for q in quotations)
        )
        is_question = _asks(text[span.start : span.end])
        actors, act = self._carried(doc, names, quoted, is_question)
        return ReadSentence(
            index, span.start, span.end, paragraph, reading, doc, actors, act, is_question, quoted
        )

    def _carried(
        self, doc: Doc, names: Names, quoted: frozenset[int], is_question: bool
    ) -> tuple[tuple[Actor, ...], Act]:
        """Return who acts and what the sentence does; kept with the parse, which stands in many readings."""
        known: dict[object, tuple[tuple[Actor, ...], Act]] = doc.user_data.setdefault("youward.carried", {})
        key = (names, quoted, is_question)
        if key not in known:
            if len(known) >= _MOST_CARRIED:
                known.clear()
            actors = with_inclusive_company(
                tuple(self.roles.actor(clause, names, quoted) for clause in find_clauses(doc))
            )
            known[key] = actors, self.acts.of(doc, actors, is_question)
        return known[key]


def _asks(piece: str) -> bool:
    """Tell whether a sentence ends in a question mark, whatever quotes, links or emoji follow it."""
    tail = piece.rstrip()
    while tail and not (tail[-1].isalnum() or tail[-1] in ".!?…"):
        tail = tail[:-1]
    marks = tail[len(tail.rstrip(".!?…")) :]
    return "?" in marks
