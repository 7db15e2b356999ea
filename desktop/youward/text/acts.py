"""Say what a sentence does: announce, praise, offer, ask, instruct, question, thank, apologise or tell."""

from enum import StrEnum

from spacy.tokens import Doc

from youward.text.clauses import Clause
from youward.text.lexicon import Lexicon
from youward.text.roles import FIRST_PERSON, Actor, Role


class Act(StrEnum):
    """Name what a sentence does."""

    ANNOUNCE = "announce"
    PRAISE = "praise"
    OFFER = "offer"
    ASK = "ask"
    INSTRUCT = "instruct"
    QUESTION = "question"
    THANK = "thank"
    APOLOGISE = "apologise"
    TELL = "tell"


_THANKS = frozenset(("thank", "thanks", "cheers", "kudos", "congratulations", "congrats", "grateful"))
_APOLOGY = frozenset(("sorry", "apologise", "apologize", "apology", "apologies"))
_PRAISE = frozenset(
    (
        "best leading premier finest foremost top-rated award proud unrivalled unrivaled "
        "number-one favourite favorite"
    ).split()
)


class Acts:
    """Judge the act of one sentence from its clauses."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.verbs
        self._people = lexicon.people

    def of(self, doc: Doc, actors: tuple[Actor, ...], is_question: bool) -> Act:
        """Return the act; the first that fits in order of how much it tells about the writer's purpose."""
        lemmas = [token.lemma_.lower() for token in doc]
        if any(lemma in _APOLOGY for lemma in lemmas):
            return Act.APOLOGISE
        if self._thanks(lemmas, actors):
            return Act.THANK
        if is_question:
            return Act.QUESTION
        asks = [a for a in actors if a.clause.imperative and self.is_ask(a.clause)]
        if asks and (asks[0].clause.head.dep_ == "ROOT" or asks[0].clause.head.i < 4):
            return Act.ASK
        if any(
            a.clause.imperative and (a.clause.head.dep_ == "ROOT" or a.clause.head.i == 0) for a in actors
        ):
            return Act.INSTRUCT
        return self._statement(doc, actors)

    def is_ask(self, clause: Clause) -> bool:
        """Tell whether a command asks for contact with the brand rather than giving help."""
        verb, head = clause.verb, clause.head
        objects = {token.lemma_.lower() for token in head.subtree}
        if verb in ("turn_on", "turn") and "notification" in objects:
            return True
        if verb in ("leave", "write", "give", "drop") and objects & {"review", "comment", "rating"}:
            return True
        if verb in ("be", "stay", "keep") or verb not in self._verbs.ask:
            return "link" in objects and verb in (
                "see",
                "read",
                "watch",
                "learn",
                "tap",
                "find",
                "use",
                "listen",
            )
        return not (verb in ("start", "try", "save", "get", "call", "come", "enter") and self._helps(clause))

    def _helps(self, clause: Clause) -> bool:
        """Tell whether a soft command speaks of the reader's own doing, not of a thing to buy."""
        has_object = clause.object is not None
        gerund = any(c.tag_ == "VBG" and c.dep_ in ("xcomp", "pcomp") for c in clause.head.children)
        if clause.verb in ("try", "start") and gerund:
            return True
        return clause.verb in ("save", "come", "enter") and not has_object

    def _thanks(self, lemmas: list[str], actors: tuple[Actor, ...]) -> bool:
        return any(lemma in _THANKS for lemma in lemmas[:6]) or (
            "thank" in lemmas and any(a.clause.verb == "thank" for a in actors)
        )

    def _statement(self, doc: Doc, actors: tuple[Actor, ...]) -> Act:
        lowered = {token.lower_ for token in doc}
        for actor in actors:
            if actor.role is not Role.BRAND:
                continue
            if self.is_self_news(actor):
                return Act.ANNOUNCE
            if actor.clause.verb in self._verbs.offer:
                return Act.OFFER
        ours = bool(lowered & FIRST_PERSON)
        if lowered & _PRAISE and ours:
            return Act.PRAISE
        news = (
            any(t.lower_ == "new" and t.dep_ == "amod" and t.i <= 2 for t in doc) or "introducing" in lowered
        )
        if news and not any(a.role is Role.READER for a in actors):
            return Act.ANNOUNCE
        return Act.TELL

    def is_self_news(self, actor: Actor) -> bool:
        """Tell whether a clause carries news or a feeling about us (SELF-NEWS of coaching.md 3.1)."""
        clause = actor.clause
        if actor.elided or clause.verb in self._verbs.self_news:
            return True
        if clause.verb.split("_")[0] in self._verbs.self_news and "_" in clause.verb:
            return True
        predicate = clause.object
        return predicate is not None and (
            predicate.lemma_.lower() in self._people.feelings or predicate.lower_ in self._people.feelings
        )
