"""Find people counted: followers, likes and views as news or goal, and crowds as proof (P5, P21)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Doc, Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.roles import FIRST_PERSON

CHECK = "number-chasing"
_REACTIONS = frozenset(
    (
        "follower subscriber sub subs like view share impression fan play stream connection retweet reaction "
        "heart lead conversion click save comment subscription signup sign-up registration prospect enquiry "
        "backer download thumb"
    ).split()
)
_CROWD = frozenset(
    (
        "customer user member owner shopper woman man people person family business company reader parent "
        "freelancer creator client subscriber learner student developer founder leader professional home "
        "household player buyer entrepreneur marketer team seller fan runner teacher colleague other "
        "mom mum dad backer tester viewer trader investor artist athlete guest couple"
    ).split()
)
_WON_OVER = frozenset("join switch trust choose buy love sign subscribe rely enrol enroll".split())
_CHANNEL = frozenset("page channel account follower subscriber subscribe profile newsletter patreon".split())
_NETWORK = frozenset("linkedin instagram facebook tiktok youtube twitter insta socials followers".split())
_GOALS = frozenset("hit reach pass cross surpass celebrate acquire gain exceed grow top".split())
_WORD_NUMBERS = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_NUMBER = regex.compile(r"^(\d[\d,]*(?:\.\d+)?)([km]?)\+?$", regex.IGNORECASE)
_ANY_NUMBER = regex.compile(r"\d|hundred|thousand|million|billion", regex.IGNORECASE)
_UNITS = {"k": 1_000, "m": 1_000_000}
_FEW, _SOME, _MANY = 10, 100, 1_000
_PLACE_VIEW = frozenset("from over across of towards onto".split())


def find(sight: Sight) -> Iterator[Hit]:
    """Report each count of reactions, each crowd shown as proof, and each fixed wording of the trade."""
    # A tip may teach what such a figure means.
    taught = sight.kind == "tip"
    for sentence, hit in sight.phrase_hits(CHECK):
        if not taught and not sentence.is_question:
            yield hit
    for sentence in sight.reading.sentences:
        for first, last in sentence.kept("counts", lambda doc: list(_counts(doc))):
            if not any(t.i in sentence.quoted for t in sentence.doc[first.i : last.i + 1]):
                yield Hit(CHECK, *sentence.span(first, last))


def _counts(doc: Doc) -> Iterator[tuple[Token, Token]]:
    if not _ANY_NUMBER.search(doc.text):
        return
    for token in doc:
        value = _value(token)
        if value is None or _is_money(token):
            continue
        counted = _counted(token)
        if counted is not None and _is_chased(token, counted, value):
            yield token, counted
        elif value >= _MANY and (you := _of_you(token)) is not None:
            yield token, you
        elif (value >= _FEW and _is_goal(token)) or (value >= _MANY and _on_a_network(token)):
            yield token, token


def _is_chased(number: Token, counted: Token, value: float) -> bool:
    reactions = value >= _FEW and _is_reaction(counted)
    return reactions or (value >= _SOME and _won_over(number, counted, value))


def _value(token: Token) -> float | None:
    """Read "48k", "1,204" and "million" as numbers; None for anything else, "millions" too."""
    if token.lower_ in _WORD_NUMBERS:
        return _WORD_NUMBERS[token.lower_]
    match = _NUMBER.match(token.text)
    if match is None:
        return None
    unit = match[2].lower() or (token.nbor(1).lower_ if token.i + 1 < len(token.doc) else "")
    return float(match[1].replace(",", "")) * _UNITS.get(unit, 1)


def _is_money(number: Token) -> bool:
    return number.i > 0 and number.nbor(-1).text in ("£", "$", "€")


def _counted(number: Token) -> Token | None:
    """Find the noun a number counts: "48k likes", "38 more likes", "a million of our followers"."""
    for token in number.doc[number.i + 1 : number.i + 6]:
        if token.lemma_.lower() in _REACTIONS | _CROWD and _plural(token):
            return token
        if token.pos_ in ("VERB", "AUX") or (token.is_punct and token.text not in ("+", "-")):
            return None
    return None


def _plural(token: Token) -> bool:
    return token.text.lower().endswith("s") or token.lower_ in ("people", "women", "men", "thumbs")


def _is_reaction(noun: Token) -> bool:
    following = noun.nbor(1).lower_ if noun.i + 1 < len(noun.doc) else ""
    if noun.lemma_.lower() == "view" and following in _PLACE_VIEW:
        return False
    return noun.lemma_.lower() in _REACTIONS


def _of_you(number: Token) -> Token | None:
    """Find "10 K of you" and "thirty thousand of you"."""
    following = [t for t in number.doc[number.i + 1 : number.i + 4] if t.lower_ not in _UNITS]
    return following[1] if [t.lower_ for t in following[:2]] == ["of", "you"] else None


def _won_over(number: Token, crowd: Token, value: float) -> bool:
    """Tell whether the crowd is shown because it chose us: "60,000 owners have switched"."""
    doc = number.doc
    before = _before(number)
    after = [t for t in doc[crowd.i + 1 : crowd.i + 6] if t.pos_ in ("VERB", "AUX", "ADV", "PRON")]
    if value >= _MANY and "join" in before:
        return True
    if after and after[0].lower_ == "who":
        return False
    if "already" in {t.lower_ for t in after[:2]} and {t.lemma_.lower() for t in after} & _WON_OVER:
        return True
    if value < _MANY:
        return False
    if ("by" in before and before & _WON_OVER) or before & _GOALS:
        return True
    return any(t.lemma_.lower() in _WON_OVER for t in after)


def _before(number: Token) -> set[str]:
    """Return the lemmas just before a number; the "top" of a list is no verb."""
    words = number.doc[max(0, number.i - 4) : number.i]
    return {t.lemma_.lower() for t in words if t.lower_ != "top"}


def _is_goal(number: Token) -> bool:
    """Tell whether a bare number is where a page or channel has got to, or should get."""
    before = _before(number)
    following = number.nbor(1) if number.i + 1 < len(number.doc) else None
    if following is not None and (following.pos_ in ("NOUN", "PROPN", "NUM") or following.text in ("%", "p")):
        return False
    if not before & _GOALS:
        return False
    words = {t.lemma_.lower() for t in number.doc}
    ours = any(t.lower_ in FIRST_PERSON for t in number.doc)
    return bool(words & _CHANNEL) or (ours and bool(words & _NETWORK))


def _on_a_network(number: Token) -> bool:
    """Find "200k on Instagram"."""
    following = [t.lower_ for t in number.doc[number.i + 1 : number.i + 4]]
    return "on" in following and bool(set(following) & _NETWORK)
