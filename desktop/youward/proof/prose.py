"""Find what of a post is to be proofread: English prose, without links, handles, tags, emoji and code."""

import regex

from youward.text.language import LanguageGuess
from youward.text.post import MaskKind, Post, Span, read_post

_NO_PROSE = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.TAG, MaskKind.EMOJI, MaskKind.CODE)
_LEFT_OPEN = regex.compile(r"_{2,}|\uFFFD+")
"""What the writer has yet to fill in, and what was no character."""
_SURROGATE = regex.compile(r"[\uD800-\uDFFF]")


def readable(text: str) -> str:
    """Return `text`, as long as it was, with U+FFFD for half characters, which no engine takes."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


class Prose:
    """Know of one paragraph where its sentences begin, and where nothing is to be marked."""

    def __init__(self, post: Post, closed: list[Span]) -> None:
        self.text = post.text
        self._begins = {sentence.start for sentence in post.sentences}
        self._closed = closed

    def is_open(self, start: int, end: int) -> bool:
        """Tell whether no code point of `start:end` is closed to marks."""
        return not any(span.touches(start, end) for span in self._closed)

    def opens_sentence(self, start: int) -> bool:
        """Tell whether only marks such as quotation marks are before `start` in its sentence."""
        while start > 0 and not self.text[start - 1].isalnum() and start not in self._begins:
            start -= 1
        return start in self._begins or start == 0


class ProseReader:
    """Take posts apart, and guess which of their sentences are English."""

    def __init__(self) -> None:
        self._language = LanguageGuess()

    def paragraphs(self, text: str) -> list[Span]:
        """Return the paragraphs of `text`, none when it is not in English."""
        post = read_post(text)
        return list(post.paragraphs) if self._language.of(post) == "en" else []

    def prose(self, paragraph: str) -> Prose:
        """Read a paragraph by itself: links, emoji, code and what is not English are closed to marks."""
        post = read_post(paragraph)
        closed = [Span(mask.start, mask.end) for mask in post.masks if mask.kind in _NO_PROSE]
        closed += [Span(*match.span()) for match in _LEFT_OPEN.finditer(paragraph)]
        quotations = [mask for mask in post.masks if mask.kind is MaskKind.QUOTATION]
        for part in (*post.sentences, *quotations):
            if self._language.of(read_post(paragraph[part.start : part.end])) != "en":
                closed.append(Span(part.start, part.end))
        return Prose(post, closed)
