"""Find commands to buy, sign up or get in touch that push (P3; E11, E12)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.details import is_dated
from youward.text.reading import ReadSentence
from youward.text.roles import Actor

CHECK = "push-cta"
_NOW = frozenset("now today immediately asap tonight instantly".split())
_MUST = frozenset("must need have got".split())
_LOOK_HERE = frozenset(
    (
        "download",
        "follow",
        "visit",
        "share",
        "tag",
        "comment",
        "like",
        "review",
        "discover",
        "explore",
        "head",
        "watch",
    )
)
_SOFT = frozenset(
    "start get check make take save find see learn build create plan begin come secure reserve".split()
)
_REGISTER = frozenset(("register", "book", "subscribe", "apply", "order"))
_FIRM = frozenset(
    (
        "buy shop order subscribe sign_up book get grab claim purchase pre-order preorder try "
        "apply register join call enrol enroll start download"
    ).split()
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report each imperative ask with now, today or an exclamation mark, or that opens the post."""
    relaxed = sight.kind in ("safety", "appeal", "event", "job", "condolence", "tip", "reply")
    for sentence in sight.reading.sentences:
        for actor in sentence.actors:
            if actor.clause.head.i in sentence.quoted:
                continue
            if actor.clause.imperative and (sight.acts.is_ask(actor.clause) or _hurried(actor)):
                if _conditional(actor) or _invites(actor):
                    continue
                if _pushes(sight, sentence, actor, relaxed):
                    yield Hit(CHECK, *_span(sentence, actor.clause.head))
            elif _must(sight, actor):
                yield Hit(CHECK, *_span(sentence, actor.clause.head))


def _pushes(sight: Sight, sentence: ReadSentence, actor: Actor, relaxed: bool) -> bool:
    words = {t.lower_ for t in actor.clause.head.subtree} | {
        t.lower_ for t in sentence.doc[actor.clause.head.i :]
    }
    now = bool(words & _NOW) or "right away" in sentence.reading.text.lower()
    loud = "!" in sight.reading.post.text[sentence.start : sentence.end]
    if sight.kind in ("safety", "condolence"):
        return False
    if actor.clause.verb in ("watch", "listen", "see", "read"):
        return loud and now
    if actor.clause.verb in ("comment", "share", "tag", "like", "follow", "leave", "retweet", "repost"):
        return False
    if actor.clause.verb in ("donate", "join", "try") and not now and not loud:
        return False
    if actor.clause.verb == "get" and actor.clause.object is None and not now:
        return False
    if now and not (relaxed and is_dated(sentence)):
        return not (sight.kind in ("appeal", "tip", "reply") and not loud)
    if loud:
        return not (relaxed and sight.kind != "job" and sight.kind != "tip")
    if relaxed or actor.clause.verb in _LOOK_HERE - {"download"}:
        return False
    first = sentence.index == 0 or (sentence.index == 1 and len(sight.reading.sentences[0].words) < 4)
    return first and actor.clause.verb in _FIRM and not is_dated(sentence)


def _hurried(actor: Actor) -> bool:
    """Tell whether a soft command is pushed by a word of time: "Start learning today", "Get in touch now"."""
    head = actor.clause.head
    if head.lemma_.lower() not in _SOFT:
        return False
    following = {t.lower_ for t in head.subtree if t.i > head.i}
    return bool(following & {"now", "today"}) or (
        head.lemma_.lower() == "make" and bool(following & _REGISTER)
    )


def _invites(actor: Actor) -> bool:
    """Tell whether the command asks for the reader's own words: "Share your thoughts on …"."""
    thing = actor.clause.object
    if thing is not None and any(t.lemma_.lower() in ("recipe", "tip", "trick") for t in thing.subtree):
        return True
    return thing is not None and thing.lemma_.lower() in (
        "thought",
        "story",
        "experience",
        "question",
        "idea",
        "view",
    )


def _conditional(actor: Actor) -> bool:
    """Tell whether the command hangs on the reader's own case: "If it comes back, ring me"."""
    return any(
        child.dep_ == "advcl" and any(t.lower_ in ("if", "when") for t in child.children)
        for child in actor.clause.head.children
    )


def _must(sight: Sight, actor: Actor) -> bool:
    """Tell whether the reader is told that they must or need to buy, try or get something."""
    clause = actor.clause
    subject = clause.subject
    if subject is None or subject.lower_ != "you" or clause.negated:
        return False
    if clause.verb not in sight.lexicon.verbs.buy:
        return False
    governor = clause.head.head if clause.head.dep_ == "xcomp" else None
    if governor is not None and governor.lemma_.lower() in _MUST:
        return not any(c.dep_ == "neg" for c in governor.children)
    return clause.modal == "must"


def _span(sentence: ReadSentence, head: Token) -> tuple[int, int]:
    """Quote from the verb to the end of its phrase, without a coordinated command behind it."""
    last = head
    for child in head.children:
        if (
            child.i > head.i
            and child.dep_ not in ("conj", "cc", "advcl", "parataxis", "ccomp")
            and not child.is_punct
        ):
            end = max((t for t in child.subtree if not t.is_punct), key=lambda t: t.i, default=child)
            last = max(last, end, key=lambda t: t.i)
    while last.i + 1 < len(head.doc) and head.doc[last.i + 1].lower_ in _NOW:
        last = head.doc[last.i + 1]
    return sentence.span(head, last)
