"""Find status and praise words about the speaker; praise for a named other is credit (P6, P16; E22)."""

from collections.abc import Iterator

from spacy.tokens import Token

from youward.coach.checks.sight import Hit, Sight
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON, Role

CHECK = "self-praise"
_HUMBLE = ("humble", "honour", "honor", "bless", "privilege")


def find(sight: Sight) -> Iterator[Hit]:
    """Report each praise phrase, and each prize the speaker takes without crediting anyone by name."""
    for sentence, hit in sight.phrase_hits(CHECK):
        if not _literal(sight, hit) and not _about_another(sentence):
            yield hit
    for sentence in sight.reading.sentences:
        yield from _prize(sight, sentence)


def _literal(sight: Sight, hit: Hit) -> bool:
    """Tell whether "number one" or "leading" is meant literally: bench number one, the leading edge."""
    text = sight.reading.post.text
    quote = text[hit.start : hit.end].lower()
    if quote.startswith("number one"):
        before = text[: hit.start].rstrip().lower()
        return not before.endswith(("the", "our", "we're", "we’re", "are", "'re", "as", "rated", "voted"))
    return "leading edge" in quote or "leading man" in quote or "premier league" in quote


def _about_another(sentence: ReadSentence) -> bool:
    """Tell whether the sentence speaks of a named person and not of us."""
    ours = any(t.lower_ in FIRST_PERSON and t.i not in sentence.quoted for t in sentence.doc)
    if ours or any(a.role is Role.BRAND for a in sentence.actors):
        return False
    return any(
        a.clause.subject is not None and a.clause.subject.lower_ in ("she", "he", "they")
        for a in sentence.actors
    )


def _prize(sight: Sight, sentence: ReadSentence) -> Iterator[Hit]:
    verbs = sight.lexicon.verbs.award
    for actor in sentence.actors:
        clause = actor.clause
        ours = actor.role is Role.BRAND and not _credits_a_name(actor.clause.subject)
        humble = actor.elided and any(word in clause.head.lemma_.lower() for word in _HUMBLE)
        if humble:
            named = [
                t
                for t in sentence.doc
                if t.lemma_.lower() in verbs and t.tag_ == "VBN" and t.i > clause.head.i
            ]
            if named:
                yield Hit(CHECK, *sentence.span(sentence.doc[clause.head.i], _last_of(named[0])))
        elif ours and clause.verb in verbs and (clause.passive or clause.verb == "win"):
            if clause.head.lower_ in ("name", "vote", "rank") and not clause.passive:
                continue
            yield Hit(CHECK, *sentence.span(clause.head, _last_of(clause.head)))


def _last_of(token: Token) -> Token:
    tokens = [t for t in token.subtree if not t.is_punct and not t.is_space and t.i >= token.i]
    return tokens[-1] if tokens else token


def _credits_a_name(subject: Token | None) -> bool:
    """Tell whether "our apprentice, Kofi Mensah" names the person who gets the credit."""
    return subject is not None and any(
        child.pos_ == "PROPN" and child.dep_ in ("appos", "compound") for child in subject.children
    )
