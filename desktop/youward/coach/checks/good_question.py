"""Recognise a question someone would want to answer (P4; E17, E18)."""

from collections.abc import Iterator

import regex

from youward.coach.checks import pitch_question
from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import SECOND_PERSON

CHECK = "good-question"
_OPEN = regex.compile(r"\b(?:which|what|how|who|where|when|why|what's|who's|how's)\b", regex.IGNORECASE)
_INVITES = regex.compile(
    r"\b(?:tell (?:me|us)|let (?:me|us) know|share (?:your|any) (?:\w+ )?(?:thoughts|"
    r"experiences?|stories|story|tips?|ideas|views|answers?|opinions?|favou?rites?)|"
    r"we'd love to hear (?:how|what|your|about|from)|we want to hear|i'd love to (?:hear|"
    r"know)|has anyone|what would you)\b",
    regex.IGNORECASE,
)
_SCOLD = regex.compile(
    r"\bhow (?:hard|difficult) (?:is|can)|\bwhat (?:are you waiting|more could)|"
    r"\bwhy (?:wait|not|pay|settle)\b",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report each question of four or more words that readers can answer from what they know."""
    for sentence in sight.clear_sentences():
        if _real(sentence) and _open_to_readers(sight, sentence):
            yield Hit(CHECK, sentence.start, sentence.end)


def _sold_to(sight: Sight, sentence: ReadSentence) -> bool:
    """Tell whether the next sentence answers the question with an ask or an offer."""
    following = sight.reading.sentences[sentence.index + 1 : sentence.index + 2]
    return any(
        other.act in (Act.ASK, Act.OFFER)
        and not _INVITES.search(other.reading.text)
        and not any(a.clause.verb in ("comment", "share", "tell", "let") for a in other.actors)
        for other in following
    )


def _real(sentence: ReadSentence) -> bool:
    distinct = {t.lower_ for t in sentence.words}
    return len(sentence.words) >= 4 and len(distinct) >= 4 and not sentence.quoted and sentence.has_verb


def _open_to_readers(sight: Sight, sentence: ReadSentence) -> bool:
    text = sentence.reading.text
    if not sentence.is_question:
        return bool(_INVITES.search(text)) and bool(sentence.reader_tokens)
    if _SCOLD.search(text) or pitch_question.leads(text):
        return False
    addressed = any(t.lower_ in SECOND_PERSON for t in sentence.doc)
    nearby = addressed or any(
        t.lower_ in SECOND_PERSON
        for s in sight.reading.sentences[sentence.index + 1 : sentence.index + 2]
        for t in s.doc
    )
    if _sold_to(sight, sentence):
        return False
    answered = sentence.index + 1 < len(sight.reading.sentences) and not addressed
    return addressed or (bool(_OPEN.search(text)) and (nearby or not answered))
