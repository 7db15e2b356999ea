"""Find praise of another's product by someone with a tie to it, and no plain label first (P7; E31, E32)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.post import MaskKind
from youward.text.reading import ReadSentence

CHECK = "hidden-promo"
# A label counts at the start only; words that say the tie outright count anywhere.
_LABEL = regex.compile(
    r"^\W*(?:#?ad\b|#?advert(?:isement)?\b|#?sponsored\b|paid (?:partnership|ad|post|promotion)\b|#?gifted\b|"
    r"pr (?:gift|sample)\b|affiliate\b|disclosure\b|full (?:disclosure|declaration)\b)",
    regex.IGNORECASE,
)
_SAID = regex.compile(
    r"\b(?:paid me|i was paid|i'm paid|i work for|i own|i'm an affiliate|sponsored by|paid partnership|"
    r"(?:is|are) my (?:own|brother's|sister's|husband's|wife's|mum's|dad's|partner's)|disclosure|"
    r"don't get a penny|(?:not|isn't|nobody's|no one's) (?:sponsor\w+|an ad|paid))\b",
    regex.IGNORECASE,
)
_UNCLEAR_TAG = regex.compile(
    r"^[#＃](?:sp|spon|collab|gifted|prgift|presstrip|presstour|brandrep|affiliate|"
    r"\w{0,20}(?:partner|ambassador|affiliate))$",
    regex.IGNORECASE,
)
_REFERRAL = regex.compile(r"[?&](?:ref|aff|affiliate|referral|via)=", regex.IGNORECASE)
_CODE = regex.compile(r"\b(?:\p{Lu}{2,}\d+|\p{Lu}{7,}|(?<=code )\p{Lu}{3,}\d*)\b")
_ALONE = frozenset("i me my mine myself".split())
_TOGETHER = frozenset("our ours".split())
_GIVING = frozenset("send gift lend post".split())
_SELLER = frozenset("company brand label manufacturer maker".split())


def is_open(sight: Sight) -> bool:
    """Tell whether the post says its tie itself: a label at the start, or words like "they paid me"."""
    text = sight.reading.post.text
    return bool(_LABEL.match(text)) or any(_SAID.search(s.reading.text) for s in sight.reading.sentences)


def find(sight: Sight) -> Iterator[Hit]:
    """Report ties to a seller: personal codes, gifts, unclear tags and links that count who came."""
    if is_open(sight):
        return
    alone = _says(sight, _ALONE)
    together = _says(sight, _TOGETHER)
    for _, hit in sight.phrase_hits(CHECK):
        if alone or not together:
            yield hit
    # A shop may offer a code for its own things, and a company may thank a partner.
    if alone and not together:
        yield from _codes(sight)
        yield from _marks(sight)
    for sentence in sight.reading.sentences:
        yield from _gifts(sentence)


def _says(sight: Sight, words: frozenset[str]) -> bool:
    return any(
        t.lower_ in words and t.i not in s.quoted
        for s in sight.reading.sentences
        if s.vocabulary & words
        for t in s.doc
    )


def _codes(sight: Sight) -> Iterator[Hit]:
    for _, hit in sight.phrase_hits(CHECK, "formula"):
        quote = sight.reading.post.text[hit.start : hit.end]
        if _CODE.search(quote) or "discount" in quote.lower():
            yield Hit(CHECK, hit.start, hit.end)


def _marks(sight: Sight) -> Iterator[Hit]:
    text = sight.reading.post.text
    for mask in sight.reading.post.masks:
        word = text[mask.start : mask.end]
        if (mask.kind is MaskKind.TAG and _UNCLEAR_TAG.match(word)) or (
            mask.kind is MaskKind.LINK and _REFERRAL.search(word)
        ):
            yield Hit(CHECK, mask.start, mask.end)


def _gifts(sentence: ReadSentence) -> Iterator[Hit]:
    """Find a seller's gift: "Oak & Ember sent me a pan"."""
    for actor in sentence.actors:
        head, subject = actor.clause.head, actor.clause.subject
        if actor.clause.verb.split("_")[0] not in _GIVING or subject is None or head.i in sentence.quoted:
            continue
        to_me = [c for c in head.children if c.lower_ == "me" and c.dep_ in ("dative", "dobj")]
        given = [c for c in head.children if c.dep_ == "dobj" and c.pos_ in ("NOUN", "PROPN", "PRON")]
        if to_me and given and _is_seller(subject):
            last = max((t for t in given[-1].subtree if not t.is_punct), key=lambda t: t.i)
            yield Hit(CHECK, *sentence.span(subject, max(last, head, key=lambda t: t.i)))


def _is_seller(subject: Token) -> bool:
    names = [t for t in subject.subtree if t.pos_ == "PROPN"]
    organised = any(t.ent_type_ in ("ORG", "PRODUCT") for t in names) or len(names) > 2
    return subject.lemma_.lower() in _SELLER or (bool(names) and organised and subject.ent_type_ != "PERSON")
