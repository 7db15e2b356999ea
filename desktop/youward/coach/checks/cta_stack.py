"""Find posts that ask for three or more different things (P24)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence

CHECK = "cta-stack"
_IN_ONE_PARAGRAPH, _IN_ALL = 3, 4


def _by_word(kinds: dict[str, str]) -> dict[str, str]:
    """Turn lists of words for one ask into a look-up; under "each", every word is an ask by itself."""
    return {w: w if kind == "each" else kind for kind, words in kinds.items() for w in words.split()}


# Asks that no tip gives: they want the reader on a platform, in a list or at the till. Two words for the
# same thing count once; each reaction asked for counts by itself.
_FIRM = _by_word(
    {
        "each": "follow subscribe share tag comment review rate repost retweet vote refer donate connect "
        "download",
        "like": "like favourite favorite fav",
        "join": "sign register join apply rsvp enrol enroll book claim",
        "buy": "buy shop order preorder pre-order presave pre-save shazam",
        "look": "visit click swipe tap",
        "contact": "dm contact",
    }
)
# Asks only in company: each may also be plain advice.
_LOOSE = _by_word(
    {
        "each": "send save tell invite scan add use suggest spread sponsor forward request bring fill enter "
        "show mark let put give",
        "buy": "get grab",
        "look": "listen watch read browse check come see pop take stream have",
        "contact": "call ring phone text email message reply",
        "review": "leave drop write",
        "notifications": "hit turn",
    }
)
# These ask only with one of their objects: "give the page a like", "fill in the form".
_ONLY_WITH = {
    "give": frozenset("like follow thumb shout review share star".split()),
    "drop": frozenset("comment follow review like line message emoji".split()),
    "leave": frozenset("review comment rating feedback opinion star like".split()),
    "write": frozenset("review comment tripadvisor google us".split()),
    "turn": frozenset("notification notifications notif notifs bell".split()),
    "hit": frozenset("follow bell subscribe like link button".split()),
    "fill": frozenset("form survey questionnaire".split()),
    "take": frozenset("look peek quiz survey".split()),
    "have": frozenset("look read nose listen peek browse".split()),
    "put": frozenset("waitlist list story stories name".split()),
    "let": frozenset("know people".split()),
    "mark": frozenset("want read calendar".split()),
    "show": frozenset("love support review".split()),
    "ring": frozenset("us me bell shop maria desk reception".split()),
    "save": frozenset("this post it recipe later".split()),
    "see": frozenset("us say client clients".split()),
    "get": frozenset("ticket quote valuation ebook guide copy app".split()),
}
_FIRM_WITH = frozenset("give drop leave write turn hit fill".split())
_FIRM_AT_LEAST = 1
_OPENERS = frozenset(
    "and then or please pls also just now plus simply but so do even & + / : ; , - – — ( • >".split()
)
_NOT_COMMANDS = frozenset("VBD VBN VBZ VBG NNS NNPS IN".split())
_ENDINGS = frozenset("is are was were of has have will 's".split())
_POSTS = frozenset("page post video photo reel if".split())
_WANTED_THING = frozenset("buy book join download".split())


def find(sight: Sight) -> Iterator[Hit]:
    """Report the asks from first to last when three of one paragraph differ, or four of the post."""
    asks = [(s, t) for s in sight.reading.sentences for t in _asks(s)]
    for paragraph in sorted({s.paragraph for s, _ in asks}):
        here = [(s, t) for s, t in asks if s.paragraph == paragraph]
        if _differ(here) >= _IN_ONE_PARAGRAPH:
            yield _run(here)
            return
    if _differ(asks) >= _IN_ALL:
        yield _run(asks)


def _differ(asks: list[tuple[ReadSentence, Token]]) -> int:
    """Count the asks that differ; few that are surely asks may as well be steps to follow."""
    firm = {_what(t) for _, t in asks if t.lemma_.lower() in _FIRM or t.lemma_.lower() in _FIRM_WITH}
    every = {_what(t) for _, t in asks}
    enough = len(firm) >= _FIRM_AT_LEAST or (firm and len(every) >= _IN_ALL)
    return len(every) if enough else 0


def _run(asks: list[tuple[ReadSentence, Token]]) -> Hit:
    (first, start), (last, end) = asks[0], asks[-1]
    reach = max((t for t in end.subtree if not t.is_punct and t.i >= end.i), key=lambda t: t.i, default=end)
    return Hit(CHECK, first.span(start, start)[0], last.span(end, reach)[1])


def _asks(sentence: ReadSentence) -> Iterator[Token]:
    """List the commands of a sentence that ask something of the reader, also in runs without a parse."""
    imperative = {a.clause.head.i for a in sentence.actors if a.clause.imperative and not a.clause.negated}
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if token.i in sentence.quoted or _told_of(token):
            continue
        if token.tag_ in _NOT_COMMANDS and not (lemma == "like" and _POSTS & _nearby(token, 3)):
            continue
        only_with = _ONLY_WITH.get(lemma)
        if only_with is not None and not only_with & _nearby(token, 6):
            continue
        known = lemma in _FIRM or (lemma in _LOOSE and token.pos_ in ("VERB", "AUX")) or only_with is not None
        if known and not _numbers_follow(token) and (token.i in imperative or _opens(token)):
            yield token


def _nearby(token: Token, reach: int) -> set[str]:
    """Return the words behind a token, and their lemmas."""
    behind = token.doc[token.i + 1 : token.i + 1 + reach]
    return {t.lower_ for t in behind} | {t.lemma_.lower() for t in behind}


def _numbers_follow(token: Token) -> bool:
    """Tell whether this is a price and no ask: "buy 3, get 1 free"."""
    return token.i + 1 < len(token.doc) and token.nbor(1).like_num and token.lemma_.lower() in ("buy", "get")


def _opens(token: Token) -> bool:
    """Tell whether a word stands where a command does: first, behind a comma, behind "and" or "forget to"."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if following is not None and following.lower_ in _ENDINGS:
        return False
    if token.i == 0:
        return True
    before = token.nbor(-1)
    if before.lower_ == "to":
        return token.i > 1 and token.nbor(-2).lemma_.lower() in ("forget", "remember", "sure")
    apart = before.lower_ != "-" or bool(before.whitespace_)
    return before.lower_ in _OPENERS and apart and (token.is_upper or not _after_subject(token))


def _after_subject(token: Token) -> bool:
    """Tell whether the verb goes on with somebody else's doing: "we bake, share and sell"."""
    head = token
    while head.dep_ == "conj":
        head = head.head
    return head != token and _has_subject(head)


def _has_subject(verb: Token) -> bool:
    """Tell whether a verb has a subject or an auxiliary; a command read as a noun is no subject."""
    return any(
        (c.dep_ in ("nsubj", "nsubjpass") and not (c.i == 0 and c.lemma_.lower() in _FIRM))
        or (c.dep_ in ("aux", "neg") and c.lower_ not in ("do", "to"))
        for c in verb.children
    )


def _told_of(token: Token) -> bool:
    """Tell whether the verb has a subject of its own, or is denied: "don't follow fashions"."""
    return token.i > 0 and _has_subject(token)


def _what(token: Token) -> str:
    """Name what is asked, so that two ways to get in touch are one ask and two things to buy are two."""
    lemma = token.lemma_.lower()
    kind = _FIRM.get(lemma) or _LOOSE[lemma]
    if kind not in _WANTED_THING:
        return kind
    thing = next(
        (c.lemma_.lower() for c in token.children if c.dep_ == "dobj" and c.pos_ in ("NOUN", "PROPN")), ""
    )
    return f"{kind} {thing}"
