"""Find apologies that dodge: a harm only supposed, nobody who did it, nothing put right (P7, P10; E33)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON

CHECK = "weasel-apology"
_APOLOGY = frozenset("sorry apologise apologize apology apologies regret unfortunate".split())
_SUPPOSING = frozenset("if where wherever should".split())
_SOMEBODY = frozenset("those anyone anybody someone somebody everyone some few several certain".split())
_HURT = frozenset(
    (
        "feel offend upset hurt bother cause spoil worry disappoint disappointed land satisfied confuse "
        "misunderstand perceive inconvenience offence offense distress affect impact badly wrong way "
        "trouble alarm"
    ).split()
)
_SEEING = frozenset(
    "feel find think perceive believe see consider doubt interpret read enjoy understand".split()
)
_PLEASED = frozenset("happy satisfied pleased impressed content".split())
_VAGUE_HARM = frozenset(
    (
        "inconvenience inconveniences confusion experience disappointment hassle upset misunderstanding "
        "offence offense concern trouble frustration annoyance disruption"
    ).split()
)
_OWNED = regex.compile(
    r"\b(?:my|our) (?:own )?(?:mistake|fault|error|doing)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:got|was|were|did) (?:\w+ ){0,2}wrong\b"
    r"|\blet (?:\w+ ){1,3}down\b|\bthat was wrong\b|\bon (?:us|me)\b"
    r"|\b(?:i|we) (?:forgot|failed|should have|shouldn't have)\b|\brefund(?:ed|s|ing)?\b",
    regex.IGNORECASE,
)
_PUT_RIGHT = regex.compile(
    r"\b(?:refund\w*|replac(?:e|ed|ing|ements?)|(?:re)?sent|sending|corrected|fix(?:ed|es|ing)?)\b"
    r"|\b(?:repair\w*|resol\w+|restored?|reopen\w*|reversed|instead|alternatives?|engineers?)\b"
    r"|\bback (?:on|by|at|up|to|from)\b|\bshould (?:now )?work\b|\bworking (?:on|to|again)\b"
    r"|\b(?:next|more) updates?\b|\bkeep you (?:updated|posted)\b|\bvalid on\b|\buntil \d"
    r"|\byou can\b(?! (?:imagine|see|understand))|\bcan (?:still )?(?:use|book|call|ring|be)\b"
    r"|\b(?:call|ring|email|e-mail|message|dm|contact|reply|visit|try)\b[^.?!]{2,}",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report each sentence that only supposes a harm, or names none and nothing is put right."""
    formulas = {sentence.index for sentence, _ in sight.phrase_hits(CHECK, "formula")}
    dodges = {sentence.index for sentence, _ in sight.phrase_hits(CHECK)}
    for sentence in sight.reading.sentences:
        sorry = _apology(sentence)
        supposed = sentence.index in dodges or (sorry is not None and _supposes(sentence, sorry))
        vague = sentence.index in formulas or (sorry is not None and _names_no_harm(sentence, sorry))
        if (supposed and not _owned(sight, sentence)) or (
            vague and not supposed and not _put_right(sight, sentence)
        ):
            yield Hit(CHECK, sentence.start, sentence.end)


def _apology(sentence: ReadSentence) -> Token | None:
    """Find the word that apologises; "not sorry" and "sorry to say" apologise for nothing."""
    for token in sentence.doc:
        if token.lemma_.lower() not in _APOLOGY or token.i in sentence.quoted:
            continue
        before = sentence.doc[token.i - 1].lower_ if token.i else ""
        following = [t.lower_ for t in sentence.doc[token.i + 1 : token.i + 3]]
        if before in ("not", "n't", "never", "no") or following[:2] in (["to", "say"], ["to", "ask"]):
            continue
        if any(c.tag_ == "TO" for verb in (token, token.head) for c in verb.children if verb.pos_ == "VERB"):
            continue
        return token
    return None


def _supposes(sentence: ReadSentence, sorry: Token) -> bool:
    """Tell whether the harm is only supposed, or lies in how someone took it."""
    lemmas = [t.lemma_.lower() for t in sentence.doc]
    for token in sentence.doc:
        hurt_after = any(lemma in _HURT for lemma in lemmas[token.i + 1 :])
        if token.lower_ in _SUPPOSING and token.tag_ != "MD" and hurt_after:
            return True
        if token.lower_ in _SOMEBODY and hurt_after and not _counted(token):
            return True
        if token.lower_ in ("may", "might") and token.i + 1 < len(lemmas) and lemmas[token.i + 1] == "have":
            return hurt_after
    return any(
        actor.clause.head.i > sorry.i
        and actor.clause.subject is not None
        and actor.clause.subject.lower_ not in FIRST_PERSON
        and not actor.clause.infinitive
        and _is_a_view(actor.clause.head, actor.clause.negated)
        for actor in sentence.actors
    )


def _counted(token: Token) -> bool:
    """Tell whether "some" or "few" stands beside a number, so that people were really counted."""
    return any(t.like_num for t in token.subtree)


def _is_a_view(head: Token, negated: bool) -> bool:
    """Tell whether a clause only says how someone saw it: "you feel", "you weren't happy"."""
    lemma = head.lemma_.lower()
    if lemma in _SEEING:
        return True
    words = {t.lemma_.lower() for t in head.subtree}
    if lemma == "have" and words & {"doubt", "impression", "concern"}:
        return True
    return negated and bool(words & _PLEASED)


def _names_no_harm(sentence: ReadSentence, sorry: Token) -> bool:
    return any(t.lemma_.lower() in _VAGUE_HARM and t.i > sorry.i for t in sentence.doc)


def _owned(sight: Sight, dodge: ReadSentence) -> bool:
    """Tell whether another clear sentence takes the fault on itself."""
    return any(_OWNED.search(s.reading.text) for s in sight.clear_sentences() if s.index != dodge.index)


def _put_right(sight: Sight, dodge: ReadSentence) -> bool:
    """Tell whether clear text says what is done about it; the sentence itself may say it too."""
    return any(_PUT_RIGHT.search(s.reading.text) for s in sight.clear_sentences())
