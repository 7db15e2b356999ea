"""Say for each clause who does it: BRAND, READER or OTHER; and who a "we" is.

The seven-step decision list is coaching.md 3.1; when in doubt a "we" counts as inclusive, because a
missed finding costs less than a false one (E37).
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from spacy.tokens import Doc, Token

from youward.text.clauses import Clause, subject_of
from youward.text.lexicon import Lexicon

FIRST_PERSON = frozenset("we us our ours ourselves i me my mine myself".split())
SECOND_PERSON = frozenset("you your yours yourself yourselves u ya y'all".split())
_ELIDED_GERUNDS = frozenset(
    "introducing announcing presenting celebrating unveiling launching looking sharing welcoming".split()
)
_ELIDED_OPENERS = frozenset(
    "proud excited thrilled delighted honoured honored humbled happy pleased grateful stoked pumped".split()
)


class Role(StrEnum):
    """Name who carries a clause."""

    BRAND = "brand"
    READER = "reader"
    OTHER = "other"
    NOBODY = "nobody"


class We(StrEnum):
    """Name who a first person is, in the order of the decision list."""

    QUOTED = "quoted"
    INCLUSIVE = "inclusive"
    OWNING = "owning"
    OPEN = "open"
    LISTENING = "listening"
    TEAM = "team"
    BRAND = "brand"


@dataclass(frozen=True, slots=True)
class Actor:
    """Hold a clause with its role; `we` is set when a first person carries it, also when elided."""

    clause: Clause
    role: Role
    we: We | None
    elided: bool


@dataclass(frozen=True, slots=True)
class Names:
    """Hold the lower-case words of the writer's brand and product names."""

    words: frozenset[str]

    @classmethod
    def of(cls, brands: Collection[str]) -> "Names":
        """Take the names from the settings; handles lose their @."""
        return cls(frozenset(part.lower() for brand in brands for part in brand.replace("@", " ").split()))


class Roles:
    """Give each clause its actor."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.verbs
        self._people = lexicon.people

    def actor(self, clause: Clause, names: Names, quoted: frozenset[int]) -> Actor:
        """Say who does the clause; `quoted` holds the indexes of tokens inside quotation marks."""
        subject = clause.subject
        if clause.head.i in quoted:
            return Actor(clause, Role.OTHER, We.QUOTED if is_first_person(subject) else None, False)
        if subject is None:
            if self._elided(clause):
                return Actor(clause, Role.BRAND, We.BRAND, True)
            return Actor(clause, Role.READER if clause.imperative else Role.NOBODY, None, False)
        if self.speaks_of_us(subject, names):
            we = self.who_is_we(clause, subject)
            return Actor(clause, Role.BRAND if we is We.BRAND else Role.OTHER, we, False)
        if subject.lower_ in SECOND_PERSON:
            return Actor(clause, Role.READER, None, False)
        return Actor(clause, Role.OTHER, None, False)

    def speaks_of_us(self, token: Token, names: Names) -> bool:
        """Tell whether a noun phrase is first person, ours, or a name from the settings."""
        if token.lower_ in FIRST_PERSON or token.lower_ in names.words:
            return True
        return any(
            (child.dep_ == "poss" and child.lower_ in FIRST_PERSON)
            or (child.dep_ == "compound" and child.lower_ in names.words)
            for child in token.children
        )

    def who_is_we(self, clause: Clause, subject: Token) -> We:
        """Walk the decision list of coaching.md 3.1 from step 2 on; step 1 is the caller's."""
        doc = subject.doc
        words = {token.lower_ for token in doc}
        lemmas = {token.lemma_.lower() for token in doc}
        if self._inclusive(clause, subject, doc, words):
            return We.INCLUSIVE
        if self._owning(clause, doc, lemmas, words):
            return We.OWNING
        if clause.negated and clause.verb in self._verbs.not_knowing and subject.lower_ in FIRST_PERSON:
            return We.OPEN
        if "wrong" in words and clause.verb in ("be", "get"):
            return We.OPEN
        if clause.verb in self._verbs.listening and self._names_people(clause):
            return We.LISTENING
        if subject.lower_ in ("we", "us") and self._with_a_group(clause, subject):
            return We.TEAM
        return We.BRAND

    def _inclusive(self, clause: Clause, subject: Token, doc: Doc, words: set[str]) -> bool:
        if subject.lower_ not in ("we", "us", "our", "ours", "ourselves"):
            plural = [c.lower_ for c in subject.children if c.dep_ == "poss"]
            if "our" not in plural:
                return False
        following = subject.nbor(1).lower_ if subject.i + 1 < len(doc) else ""
        if following in ("all", "both", "humans", "women", "men", "parents") and subject.lower_ == "we":
            return True
        if "let" in words and "'s" in words and any(t.lower_ == "let" and t.i < subject.i for t in doc):
            return True
        phrase = " ".join(token.lower_ for token in doc)
        if any(f"as a {group}" in phrase or f"as a {group}," in phrase for group in self._people.communities):
            return True
        if (
            "all of us" in phrase
            or "most of us" in phrase
            or "many of us" in phrase
            or "together as" in phrase
        ):
            return True
        if subject.lower_ == "we" and (self._supposing(clause) or clause.modal in ("must", "should")):
            return True
        generic = clause.head.tag_ in ("VBP", "VB") and not clause.modal
        return generic and clause.verb in ("forget", "worry", "age", "get_older") and subject.lower_ == "we"

    def _supposing(self, clause: Clause) -> bool:
        """Tell whether the clause only supposes: "if we stop", "unless we start", "when we find"."""
        return any(
            c.dep_ in ("mark", "advmod") and c.lower_ in ("if", "unless", "when")
            for c in clause.head.children
        )

    def _owning(self, clause: Clause, doc: Doc, lemmas: set[str], words: set[str]) -> bool:
        if lemmas & (self._verbs.owning - {"regret"}) or "sorry" in words:
            return True
        phrase = " ".join(token.lower_ for token in doc)
        return (
            (clause.verb == "get" and "wrong" in words)
            or "our fault" in phrase
            or "my fault" in phrase
            or "our mistake" in phrase
            or "let you down" in phrase
            or "mistake was" in phrase
        )

    def _names_people(self, clause: Clause) -> bool:
        reach = list(clause.head.subtree)
        return any(
            token.lower_ in SECOND_PERSON or token.lemma_.lower() in self._people.audience or token.like_num
            for token in reach
            if token.i > clause.head.i
        )

    def _with_a_group(self, clause: Clause, subject: Token) -> bool:
        if any(c.dep_ == "appos" and c.lemma_.lower() in self._people.groups for c in subject.children):
            return True
        return any(
            child.dep_ == "prep"
            and child.lower_ in ("with", "alongside")
            and any(t.lemma_.lower() in self._people.groups for t in child.subtree)
            for child in clause.head.children
        )

    def _elided(self, clause: Clause) -> bool:
        """Tell whether a clause without a subject has left out "we are" or "I am"."""
        head = clause.head
        if clause.imperative or head.dep_ != "ROOT" or clause.infinitive:
            return False
        start = [token for token in head.doc[: head.i + 1] if token.is_alpha]
        before = [
            token
            for token in start
            if token.i < head.i
            and token.lower_
            not in (
                "so",
                "very",
                "super",
                "really",
                "beyond",
                "extremely",
                "absolutely",
                "incredibly",
                "truly",
                "and",
                "just",
            )
        ]
        if before and not all(token.lower_ in _ELIDED_OPENERS for token in before):
            return False
        if head.lower_ in _ELIDED_OPENERS or head.lemma_.lower() in (
            "humble",
            "honour",
            "honor",
            "thrill",
            "excite",
            "delight",
        ):
            return subject_of(head) is None
        if head.lower_ in _ELIDED_GERUNDS:
            return head.lower_ != "looking" or any(c.lower_ == "forward" for c in head.children)
        return head.lower_ == "wait" and any(c.lower_ in ("ca", "can", "cannot") for c in head.children)


def with_inclusive_company(actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Let one inclusive "we" make the others of its sentence inclusive: "we all forget until we drop one"."""
    if not any(actor.we is We.INCLUSIVE for actor in actors):
        return actors
    return tuple(
        replace(a, role=Role.OTHER, we=We.INCLUSIVE)
        if a.we is We.BRAND and a.clause.subject is not None and a.clause.subject.lower_ in ("we", "us")
        else a
        for a in actors
    )


def is_first_person(token: Token | None) -> bool:
    """Tell whether a token is a first person pronoun or determiner."""
    return token is not None and token.lower_ in FIRST_PERSON
