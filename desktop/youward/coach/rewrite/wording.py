"""Word a suggestion: noun phrases without "our new", articles, agreement, first letters, "you"."""

from collections.abc import Iterable

import regex
from spacy.tokens import Span, Token

from youward.coach.rewrite.draft import Scene
from youward.text.edges import hyphened

_OURS = frozenset("our my your its their".split())
_ARTICLES = frozenset("a an the this some".split())
_NEWNESS = frozenset(
    "new brand-new exciting fresh amazing incredible awesome fantastic great wonderful own first-ever latest "
    "very all innovative revolutionary ultimate".split()
)
_AN_SOUND = regex.compile(
    r"^(?:[aeio]|u(?!ni|se|s[aeiou]|k\b|tili|ser)|hour|honest|heir|8|11|18)", regex.IGNORECASE
)
_TO_THE_READER = {
    "they": "you",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourself",
    "we": "you",
}


def words(scene: Scene, first: Token, last: Token) -> str:
    """Return the writer's own words from `first` to `last`, as typed; capitals of a shout are lowered."""
    start, end = scene.sentence.span(first, last)
    typed = " ".join(scene.sight.reading.post.text[start:end].split())
    read = first.doc.text[first.idx : last.idx + len(last.text)]
    loud = typed.isupper() and len(typed) > 4 and not read.isupper()
    return read if loud else typed


def noun_phrase(scene: Scene, head: Token, last: Token) -> str:
    """Return "the" and the phrase around `head` up to `last`, without "our", "a", "new" or praise.

    Names and bare plurals stay as they are: "Park Street", "vegan options".
    """
    first = left_edge(head)
    praised = praise_in_front(scene, head)
    kept = [t for t in first.doc[first.i : head.i + 1] if t.i not in praised and not _drops(t, head)]
    kept = without_loose_marks(kept)
    if not kept:
        kept = [head]
    tail = words(scene, kept[-1].nbor(1), last) if last.i > head.i else ""
    phrase = " ".join(pieces(scene, kept))
    named = kept[0].pos_ == "PROPN" and kept[0].i == first.i
    bare = first.lower_ not in _OURS | _ARTICLES and first.pos_ not in ("PRON", "DET")
    out = phrase if (named or (bare and head.tag_ in ("NNS", "NNPS", "NN", "NNP"))) else f"the {phrase}"
    glue = "" if tail[:1] in (",", "'", "’") else " "
    return f"{out}{glue}{tail}" if tail else out


def praise_in_front(scene: Scene, head: Token) -> set[int]:
    """Return the indexes of hype and praise words that stand in front of a noun and describe it."""
    found = {
        t.i
        for check in ("hype", "self-praise")
        for span in scene.sight.phrases.find(head.doc, check)
        for t in span
        if t.i < head.i and t.pos_ != "DET" and t.dep_ not in ("poss", "case") and not _names(t)
    }
    whole = {t.i for i in found for t in compound(head.doc[i])}
    return whole & {t.i for t in head.subtree if t.i < head.i}


def _names(token: Token) -> bool:
    """Tell whether a word in front of a noun says what it is: "oat" in "incredible oat milk"."""
    return token.dep_ == "compound" and token.pos_ in ("NOUN", "PROPN") and len(compound(token)) == 1


def compound(token: Token) -> Span:
    """Return the word that hyphens make of `token`."""
    first, last = hyphened(token)
    return token.doc[first.i : last.i + 1]


def left_edge(head: Token) -> Token:
    """Return the first token of the noun phrase; commas between words that describe it are inside."""
    lefts = [t for t in head.subtree if t.i <= head.i]
    edge = head
    for token in reversed(lefts):
        inside = not token.is_punct or token.text in ("-", "'", "’", "&") or _between_descriptions(token)
        if token.i == edge.i - 1 and inside:
            edge = token
    return edge


def _between_descriptions(mark: Token) -> bool:
    """Tell whether a comma stands between words in front of a noun: "bold, state-of-the-art tools"."""
    if mark.text != "," or mark.i == 0:
        return False
    before = mark.nbor(-1)
    return before.dep_ in ("amod", "conj") or hyphened(before)[0] != before


def right_edge(head: Token, stop: int) -> Token:
    """Return the last token before index `stop` that hangs on the noun without a break or a clause."""
    edge = head
    for token in head.subtree:
        if head.i < token.i < stop and token.i == edge.i + 1:
            clause = token.dep_ in ("relcl", "acl", "appos", "conj", "cc") or token.is_punct
            if clause and token.text not in ("-", "'", "’", "&") and token.dep_ not in ("conj", "cc"):
                break
            edge = token
    return edge


def _drops(token: Token, head: Token) -> bool:
    if token == head:
        return False
    lowered = token.lower_
    return (
        lowered in _OURS
        or lowered in _ARTICLES
        or lowered in ("very", "own")
        or (lowered in _NEWNESS and token.dep_ in ("amod", "compound", "det", "predet"))
    )


def without_loose_marks(tokens: list[Token]) -> list[Token]:
    """Drop hyphens and commas that lost a side, and the "brand" of a "brand-new" that is gone."""
    kept: list[Token] = []
    present = {t.i for t in tokens}
    for token in tokens:
        if token == tokens[-1]:
            kept.append(token)
            continue
        if token.text in ("-", ",") and not {token.i - 1, token.i + 1} <= present:
            continue
        newness = token.i + (2 if token.nbor(1).text == "-" else 1)
        if token.lower_ == "brand" and token.doc[newness].lower_ == "new" and newness not in present:
            continue
        kept.append(token)
    return kept


def pieces(scene: Scene, tokens: list[Token]) -> Iterable[str]:
    """Return the words of `tokens`; those that stand together keep their shape: "first-time", "St Mark's"."""
    run: list[Token] = []
    for token in tokens:
        if run and token.i != run[-1].i + 1:
            yield words(scene, run[0], run[-1])
            run = []
        run.append(token)
    if run:
        yield words(scene, run[0], run[-1])


def with_article(word: str) -> str:
    """Return "a" or "an" for the word that follows."""
    spelled = word.isupper() and len(word) > 1 and word[0] in "BCDGJKPQTUVWYZ"
    return "an" if _AN_SOUND.match(word) and not spelled else "a"


def is_plural(head: Token) -> bool:
    """Tell whether a noun phrase takes "are"; a name in the plural is one thing."""
    if head.tag_ == "NNPS" and left_edge(head).pos_ == "PROPN":
        return False
    return head.tag_ in ("NNS", "NNPS") or any(
        c.dep_ == "conj" and c.pos_ in ("NOUN", "PROPN") for c in head.children
    )


def be(head: Token) -> str:
    """Return "is" or "are"."""
    return "are" if is_plural(head) else "is"


def opened(text: str) -> str:
    """Return the text with its first letter as a capital, a link or handle left alone."""
    if text[:1].islower() and not regex.match(r"\w+(?:\.\w+)*/|www\.", text):
        return text[0].upper() + text[1:]
    return text


def to_the_reader(text: str) -> str:
    """Say "you" for "they": "book from their phone" becomes "book from your phone"."""

    def swap(match: "regex.Match[str]") -> str:
        return _TO_THE_READER.get(match.group().lower(), match.group())

    return regex.sub(r"\b(?:they|them|their|theirs|themselves)\b", swap, text, flags=regex.IGNORECASE)
