"""Find questions whose only answer is the writer's own offer (P4, P11; E31)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON, Role

CHECK = "pitch-question"
_LEAD = regex.compile(
    r"^(?:are you |do you |have you |is your |were you |have you been |would you |still |"
    r"hey,? |so,? )?(?:a |an )?"
    r"(?:looking (?:for|to)|need(?:ing)?\b|want(?:ing)?\b|wanna|tired of|sick of|fed up|"
    r"struggling|ready (?:to|for)|bored|interested in|in need of"
    r"|love\b|dreaming of|thinking (?:of|about)|worried about|trying to|feeling|"
    r"searching for|planning|craving|hungry|thirsty|got (?:a|an)|confused|having trouble"
    r"|stuck|hate|missing|like to|like\b|not sure|running out of|in the mood|curious|"
    r"prefer|suffering|have a question)",
    regex.IGNORECASE,
)
_RHETORICAL = regex.compile(
    r"^(?:who (?:doesn't|does not|wouldn't|isn't|else)|why (?:not|wait|settle|pay more|"
    r"choose)|what are you waiting for|did you know|what if (?:you|we|i told)|"
    r"sound(?:s)? (?:good|familiar|like)|ever (?:wondered|wanted|wish)|have you ever|"
    r"need help|can you imagine)",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report each leading question that the writer's offer or ask follows within two sentences."""
    for sentence in sight.reading.sentences:
        if not sentence.is_question or len(sentence.quoted) > len(sentence.doc) // 2:
            continue
        question = sentence.reading.text
        if leads(question) and _offer_follows(sight, sentence):
            yield Hit(CHECK, sentence.start, sentence.end)


def leads(question: str) -> bool:
    """Tell whether a question opens in a way that mostly leads to a sale."""
    return bool(_LEAD.search(question) or _RHETORICAL.search(question))


def _offer_follows(sight: Sight, sentence: ReadSentence) -> bool:
    for step in (1, 2, 3):
        index = sentence.index + step
        if index >= len(sight.reading.sentences):
            return False
        other = sight.reading.sentences[index]
        if other.is_question:
            continue
        ours = any(a.role is Role.BRAND for a in other.actors) or any(
            t.lower_ in FIRST_PERSON for t in other.doc
        )
        asks = any(a.clause.imperative and sight.acts.is_ask(a.clause) for a in other.actors)
        if ours or asks or other.act in (Act.ASK, Act.OFFER, Act.ANNOUNCE):
            return True
        if other.act is Act.INSTRUCT and step == 1 and len(other.words) > 3:
            return False
    return False
