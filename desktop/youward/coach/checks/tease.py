"""Find the key fact withheld: big news coming, one trick behind a link (P8, P10; E29, E39)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.details import is_dated
from youward.text.post import MaskKind
from youward.text.reading import ReadSentence

CHECK = "tease"
# A promise of more is information once the day is named.
_PROMISE = regex.compile(
    r"^(?:stay tuned|coming|more |details|check back|to be |watch |keep )", regex.IGNORECASE
)
# Daring readers to believe it teases even where the fact stands behind the colon.
_DARES = regex.compile(r"^you (?:won['’]t|will not|wouldn['’]t|are not going to) believe", regex.IGNORECASE)
_ELSEWHERE = regex.compile(
    r"\b(?:links?|video|newsletter|blog|comments?|episode|bio|profile|report|below|full (?:story|list)"
    r"|article|podcast|read (?:on|more|how|the)|watch|click|swipe|tap|hit play|find out|download|recorded"
    r"|interview)\b|👇|👉|🎥",
    regex.IGNORECASE,
)
_ANSWERS = regex.compile(r"^(?:it's|it is|it was|they're|meet|yes|no|answer)\b", regex.IGNORECASE)
_FEWEST_WORDS_OF_AN_ANSWER = 3


def find(sight: Sight) -> Iterator[Hit]:
    """Report each phrase that holds back, unless the day is named or the fact follows at once."""
    for sentence, hit in sight.phrase_hits(CHECK):
        quote = sight.reading.post.text[hit.start : hit.end]
        told = not _DARES.match(quote) and _told(sight, sentence, hit)
        if not (_PROMISE.match(quote) and is_dated(sentence)) and not told:
            yield hit
    if not _sends_elsewhere(sight):
        return
    for sentence, hit in sight.phrase_hits(CHECK, "formula"):
        if not _told(sight, sentence, hit):
            yield hit


def _sends_elsewhere(sight: Sight) -> bool:
    """Tell whether the post points to a link, a video or the comments."""
    linked = any(m.kind is MaskKind.LINK for m in sight.reading.post.masks)
    return linked or bool(_ELSEWHERE.search(sight.reading.post.text))


def _told(sight: Sight, sentence: ReadSentence, hit: Hit) -> bool:
    """Tell whether the rest of the sentence, behind a colon, or the answer to a question gives the fact."""
    rest = sight.reading.post.text[hit.end : sentence.end]
    behind = rest.partition(":")[2]
    if len(regex.findall(r"\p{L}{2,}", behind)) >= _FEWEST_WORDS_OF_AN_ANSWER:
        return True
    following = sight.neighbour(sentence, 1)
    if following is None or not sentence.is_question:
        return False
    named = following.words and following.words[0].pos_ == "PROPN"
    return bool(named or _ANSWERS.match(following.reading.text))
