"""Tell whether a post speaks of a death or a disaster, whether it mourns, and whether it sells as well.

Mourning words are often borrowed in fun ("RIP to my diet"), so the parse must show whom they are about.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

import regex
from pydantic import BaseModel, BeforeValidator, ConfigDict
from spacy.tokens import Token

from youward.text.clauses import subject_of
from youward.text.lexicon import Words
from youward.text.reading import ReadSentence

_AIMED = frozenset(("heart", "thought", "prayer", "condolence", "sympathy", "love", "strength"))
_HEARTFELT = frozenset(("heart", "thought", "prayer"))
_PLAIN_SYMPATHY = frozenset(("condolence", "sympathy"))
_EARNEST = frozenset("deepest heartfelt sincere sincerest".split())
_ANYONE = frozenset("everyone everybody anyone all those you who they them".split())
_MOURN = frozenset("mourn grieve commemorate remember honour honor".split())
_TOWARD = frozenset(("to", "with", "for", "of"))
_GONE = regex.compile(
    r"(?:gone|left us|taken(?: from us)?) (?:far |much |way |all )?too (?:soon|young|early)"
    r"|gone but (?:not|never) forgotten|forever in our hearts"
)
_MISSING = regex.compile(
    r"(?:deeply|sorely|dearly|greatly|terribly|forever|so) missed|heavy hearts?"
    r"|\bmiss(?:es|ing)? (?:him|her|them|you)\b|\b(?:will|'ll) be missed\b"
)
_LOSS_OF_THEIRS = regex.compile(r"sorry for (?:your|their|his|her|the) loss")
_REST = regex.compile(r"(?:\br\.? ?i\.? ?p\b\.?|\brest(?:s|ing)? in (?:peace|power))", regex.IGNORECASE)
_LIFETIME = regex.compile(r"\b(?:18|19|20)\d\d ?(?:[-–—]|to) ?(?:19|20)\d\d\b")


def _pattern(value: object) -> object:
    return regex.compile(value) if isinstance(value, str) else value


class LossWords(BaseModel):
    """Group lemmas that speak of loss; `people` can die or mourn, `close` ones are missed."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    people: Words
    close: Words
    mourners: Words
    deaths: Words
    events: Words
    feelings: Words
    playful: Words
    sale: Annotated[regex.Pattern[str], BeforeValidator(_pattern)]
    buy: Words


@dataclass(frozen=True, slots=True)
class Loss:
    """Say of a post whether it tells of a death or of grief (`grave`), mourns, and sells something."""

    grave: bool
    mourns: bool
    sells: bool


NO_LOSS = Loss(grave=False, mourns=False, sells=False)


def loss_in(sentences: Sequence[ReadSentence], words: LossWords) -> Loss:
    """Look for a loss in what is not quoted, and for a sale beside it."""
    told = [_told(sentence, words) for sentence in sentences]
    if any(one.playful for one in told):
        return NO_LOSS
    death = any(one.death for one in told)
    missed = any(one.misses for one in told)
    dead = death or any(one.lifetime or (missed and one.loses_a_name) for one in told)
    disaster = any(one.disaster for one in told)
    mourns = any(one.mourns or one.feels_for(dead, disaster) for one in told)
    if not (death or mourns or any(one.struck for one in told)):
        return NO_LOSS
    return Loss(grave=True, mourns=mourns, sells=any(one.sells for one in told))


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold what one sentence tells, by itself.

    `mourns` needs nothing around it; `sure_aim` feels for someone plainly struck, `aim` for anyone, `gone`
    says that someone or something went too soon, and `someone` that the sentence has a person to miss.
    """

    playful: bool
    sells: bool
    death: bool
    disaster: bool
    lifetime: bool
    loses_a_name: bool
    mourns: bool
    struck: bool
    misses: bool
    sure_aim: bool
    aim: bool
    gone: bool
    someone: bool

    def feels_for(self, dead: bool, disaster: bool) -> bool:
        """Tell whether the sentence feels for someone, given what the post tells of."""
        if self.sure_aim or (self.aim and (dead or disaster)):
            return True
        return (dead and (self.struck or self.misses)) or (self.gone and (dead or self.someone))


def _told(sentence: ReadSentence, words: LossWords) -> _Told:
    """Judge a sentence once for its parse; what is quoted in it depends on the post."""
    if sentence.quoted:
        return _Judge(sentence, words).told()
    return sentence.kept("loss", lambda _: _Judge(sentence, words).told())


class _Judge:
    """Judge one sentence."""

    def __init__(self, sentence: ReadSentence, words: LossWords) -> None:
        self._sentence = sentence
        self._words = words
        self._lower = sentence.reading.text.lower()
        self._tokens = [t for t in sentence.doc if t.i not in sentence.quoted]

    def told(self) -> _Told:
        words, tokens = self._words, self._tokens
        struck = any(words.feelings & {t.lower_, t.lemma_.lower()} for t in tokens)
        aims = list(self._aims())
        return _Told(
            playful=bool(words.playful & self._sentence.vocabulary),
            sells=self._sells(),
            death=any(map(self._is_death, tokens)),
            disaster=any(map(self._is_disaster, tokens)),
            lifetime=bool(_LIFETIME.search(self._lower)) and any(t.pos_ == "PROPN" for t in tokens),
            loses_a_name=any(
                t.lemma_.lower() == "lose" and any(o.pos_ == "PROPN" for o in _objects(t)) for t in tokens
            ),
            mourns=bool(_LOSS_OF_THEIRS.search(self._lower))
            or self._wishes_rest()
            or any(map(self._mourned, tokens)),
            struck=struck,
            misses=bool(_MISSING.search(self._lower)),
            sure_aim=any(self._is_struck(feeling, target) for feeling, target in aims),
            aim=any(self._is_person(target) for _, target in aims),
            gone=bool(_GONE.search(self._lower)),
            someone=any(t.lower_ in ("he", "she", "him", "her") or self._is_close(t) for t in tokens),
        )

    def _sells(self) -> bool:
        if self._words.sale.search(self._lower):
            return True
        commands = (a.clause for a in self._sentence.actors if a.clause.imperative)
        return any(clause.verb in self._words.buy for clause in commands)

    def _is_disaster(self, token: Token) -> bool:
        return (
            token.lemma_.lower() in self._words.events
            and token.pos_ == "NOUN"
            and token.dep_ != "compound"
            # To take something by storm or to be on fire hurts nobody.
            and not (token.i > 0 and token.nbor(-1).lower_ in ("by", "on"))
        )

    def _is_struck(self, feeling: Token, target: Token) -> bool:
        # Thoughts that are with a place or a name need no telling why: everyone knows.
        named = any(t.pos_ == "PROPN" for t in (target, *_targets(target, ("of",))))
        if named and _is_heartfelt(feeling, target):
            return True
        return not self._words.mourners.isdisjoint(t.lemma_.lower() for t in target.subtree)

    def _aims(self) -> Iterator[tuple[Token, Token]]:
        """Yield what is felt and for whom: "our hearts go out to her family"."""
        for token in self._tokens:
            lemma = token.lemma_.lower()
            if token.pos_ == "NOUN" and lemma in _AIMED and _is_given(token):
                yield from ((token, target) for target in _targets(token))
                if token.dep_ == "pobj" and token.head.lower_ == "in":
                    # "Holding the people of Lahaina in our hearts".
                    yield from ((token, target) for target in _objects(token.head.head))
            elif lemma in ("think", "pray", "stand") and token.dep_ == "ROOT":
                for toward in token.children:
                    if toward.lower_ in ("of", "for", "with"):
                        yield from ((token, c) for c in toward.children if c.dep_ == "pobj")

    def _mourned(self, token: Token) -> bool:
        lemma = token.lemma_.lower()
        if lemma in _PLAIN_SYMPATHY and token.pos_ == "NOUN":
            targets = list(_targets(token))
            if not targets:
                return _is_given(token)
            earnest = any(c.lower_ in _EARNEST for c in token.children)
            return any(self._is_mourned(t) and (earnest or t.lower_ not in _ANYONE) for t in targets)
        if lemma in _MOURN and token.pos_ == "VERB":
            lost = [c for c in token.children if c.dep_ in ("dobj", "pobj")]
            sure = lemma in ("mourn", "grieve")
            lost += _targets(token, ("with", "for")) if sure else ()
            return any(map(self._is_death, lost)) or (sure and any(map(self._is_mourned, lost)))
        if lemma == "memory" and token.i > 0 and self._lower.startswith(("in memory", "in loving memory")):
            return any(map(self._is_someone, _targets(token, ("of",))))
        if lemma == "lose" and token.pos_ == "VERB":
            return any(c.dep_ == "dobj" and self._is_close(c) for c in token.children)
        return self._passes_away(token)

    def _passes_away(self, token: Token) -> bool:
        # Those who passed away may be anyone; a post that mourns says who did.
        if token.lemma_.lower() != "pass" or token.dep_ == "relcl":
            return False
        near = {t.lower_ for t in token.children} | {t.lower_ for p in token.children for t in p.children}
        return bool(near & {"away", "peacefully", "suddenly", "unexpectedly", "age"}) and any(
            c.dep_ in ("nsubj", "nsubjpass") and self._is_someone(c) for c in token.children
        )

    def _wishes_rest(self) -> bool:
        found = _REST.search(self._sentence.reading.text)
        # "Rip the bag open" is a command.
        if found is None or (
            found.group().isalpha() and not found.group().isupper() and len(found.group()) < 4
        ):
            return False
        before = {t for t in self._tokens if t.idx < found.start() and t.pos_ != "ADP"}
        behind = [t for t in self._tokens if t.idx >= found.end() and not t.is_punct]
        named = next((t for t in behind if t.pos_ in ("PROPN", "NOUN", "PRON") and t.dep_ != "poss"), None)
        if named is not None:
            while named.dep_ == "compound" and named.head.i > named.i:
                named = named.head
            return self._is_someone(named)
        return not before or any(map(self._is_someone, before))

    def _is_death(self, token: Token) -> bool:
        lemma = token.lemma_.lower()
        if lemma in self._words.deaths:
            return True
        if lemma in ("death", "passing", "loss", "suicide") and token.pos_ == "NOUN":
            owners = [c for c in token.children if c.dep_ == "poss" and c.lower_ not in ("our", "my", "its")]
            return any(map(self._is_someone, [*_targets(token, ("of",)), *owners]))
        subjects = [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")]
        if lemma in ("die", "perish"):
            subject = subject_of(token)
            return (
                subject is not None and subject.lower_ not in ("i", "we", "you") and self._is_someone(subject)
            )
        if lemma in ("kill", "murder"):
            lost = [*(s for s in subjects if s.dep_ == "nsubjpass"), *_objects(token)]
            return any(map(self._is_someone, lost))
        if lemma in ("lose", "give") and token.pos_ == "VERB":
            return any(o.lemma_.lower() == "life" for o in [*_objects(token), token.head])
        return self._passes_away(token)

    def _is_close(self, token: Token) -> bool:
        """Tell whether losing someone means a death: a dear friend, our founder, one of our own."""
        missed = {"own", "one"} <= {t.lower_ for t in token.subtree}
        return missed or (
            token.lemma_.lower() in self._words.close
            # A player is lost to another club.
            and not any(c.dep_ in ("prep", "dative") and c.lower_ == "to" for c in token.head.children)
        )

    def _is_mourned(self, token: Token) -> bool:
        marked = {t.lemma_.lower() for t in token.subtree} & self._words.mourners
        return bool(marked) or self._is_someone(token)

    def _is_someone(self, token: Token) -> bool:
        """Tell whether a noun phrase is a person: a name, a pronoun, or a word for people."""
        return self._is_person(token) or any(
            c.dep_ in ("appos", "conj") and self._is_person(c) for c in token.children
        )

    def _is_person(self, token: Token) -> bool:
        return token.pos_ == "PROPN" or bool({token.lemma_.lower(), token.lower_} & self._words.people)


def _targets(token: Token, toward: Iterable[str] = _TOWARD) -> Iterator[Token]:
    """Yield what the next preposition behind `token` leads to."""
    for other in token.doc[token.i + 1 :]:
        if other.lower_ in toward and other.dep_ in ("prep", "dative"):
            found = [c for c in other.children if c.dep_ == "pobj"]
            if found:
                yield from found
                return


def _is_heartfelt(feeling: Token, target: Token) -> bool:
    """Tell whether hearts, thoughts or prayers are with the target, or go out to it."""
    if feeling.lemma_.lower() not in _HEARTFELT:
        return False
    if feeling.dep_ == "ROOT":
        return target.head.head == feeling and target.head.lower_ in ("for", "with")
    verb = feeling.head.head if feeling.dep_ == "conj" else feeling.head
    toward = {"be": "with", "go": "to"}.get(verb.lemma_.lower())
    return target.head.lower_ == toward and verb in target.ancestors


def _objects(token: Token) -> list[Token]:
    return [c for c in token.children if c.dep_ == "dobj"]


def _is_given(token: Token) -> bool:
    """Tell whether a noun is what we feel or send: "our hearts", "deepest sympathy", "prayers for"."""
    if token.dep_ == "ROOT" and token.lemma_.lower() == "prayer":
        return True
    return token.head.lemma_.lower() in ("send", "offer", "extend", "express") or any(
        c.dep_ == "poss" or c.lower_ in _EARNEST for c in token.children
    )
