"""Hold what a check sees, and what it reports."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from youward.coach.model import SILENT, Opinion
from youward.coach.options import NO_BRIEF, Brief
from youward.coach.phrases import Phrases
from youward.text.acts import Acts
from youward.text.edges import phrase_end, phrase_start
from youward.text.lexicon import Lexicon
from youward.text.post import MaskKind
from youward.text.reading import Reading, ReadSentence


@dataclass(frozen=True, slots=True)
class Hit:
    """Report that a check fires on `text[start:end]`."""

    check: str
    start: int
    end: int


@dataclass(frozen=True)
class Sight:
    """Hold the reading of a post and what earlier checks found in it.

    `covered` holds the spans of phrase and sentence concerns found so far; what lies outside is clear
    text. Exemptions and praise may rest only on clear text (R1, R2). `mine` is where the writer's own words
    stand.
    """

    reading: Reading
    lexicon: Lexicon
    acts: Acts
    phrases: Phrases
    opinion: Opinion = SILENT
    brief: Brief = NO_BRIEF
    brands: tuple[str, ...] = ()
    kind: str = "other"
    off: frozenset[str] = frozenset()
    found: tuple[Hit, ...] = ()
    covered: tuple[tuple[int, int], ...] = field(default=())
    mine: tuple[tuple[int, int], ...] = ()

    def is_mine(self, start: int, end: int) -> bool:
        """Tell whether `start:end` lies in words that the writer called their own."""
        return any(s <= start and end <= e for s, e in self.mine)

    def is_covered(self, start: int, end: int) -> bool:
        """Tell whether `start:end` shares a code point with a concern found so far."""
        return any(s < end and start < e for s, e in self.covered)

    def touched(self, sentence: ReadSentence) -> bool:
        """Tell whether a concern found so far reaches into a sentence."""
        return self.is_covered(sentence.start, sentence.end)

    def with_opinion(self, opinion: Opinion) -> "Sight":
        """Return the same sight with what the network thinks of the post."""
        return replace(self, opinion=opinion)

    def names_us(self) -> bool:
        """Tell whether the post calls us by a name from the settings."""
        text = self.reading.post.text.lower()
        return any(brand.lower().lstrip("@") in text for brand in self.brands)

    def clear_words(self) -> int:
        """Count the words that no concern found so far covers."""
        count = 0
        for sentence in self.reading.sentences:
            near = [h for h in self.found if h.start < sentence.end and sentence.start < h.end]
            spans = (sentence.span(t, t) for t in sentence.words) if near else ()
            count += len(sentence.words)
            count -= sum(any(h.start < end and start < h.end for h in near) for start, end in spans)
        return count

    def clear_sentences(self) -> list[ReadSentence]:
        """Return the sentences that no phrase or sentence concern touches."""
        return [s for s in self.reading.sentences if not self.touched(s)]

    def phrase_hits(self, check: str, key: str = "match") -> list[tuple[ReadSentence, Hit]]:
        """Find a check's phrases outside quotations, handles, links and code."""
        hits: list[tuple[ReadSentence, Hit]] = []
        for sentence in self.reading.sentences:
            for span in self.phrases.find(sentence.doc, check, key):
                if not any(token.i in sentence.quoted for token in span):
                    last = phrase_end(span[0], span[-1])
                    hits.append((sentence, Hit(check, *sentence.span(phrase_start(span[0]), last))))
        return [(s, h) for s, h in hits if not self._masked(h)]

    def _masked(self, hit: Hit) -> bool:
        kinds = (MaskKind.LINK, MaskKind.HANDLE, MaskKind.CODE, MaskKind.TAG)
        return any(
            m.kind in kinds and m.start <= hit.start and hit.end <= m.end for m in self.reading.post.masks
        )

    def neighbour(self, sentence: ReadSentence, step: int) -> ReadSentence | None:
        """Return the sentence `step` away in the same paragraph block, or None."""
        index = sentence.index + step
        if not 0 <= index < len(self.reading.sentences):
            return None
        other = self.reading.sentences[index]
        return other if other.paragraph == sentence.paragraph else None


Check = Callable[[Sight], Iterable[Hit]]
