"""Cut a parsed sentence into clauses: who, does what, to what."""

from dataclasses import dataclass

from spacy.tokens import Doc, Token

_PREDICATE_DEPS = {
    "ROOT",
    "conj",
    "ccomp",
    "xcomp",
    "advcl",
    "relcl",
    "acl",
    "parataxis",
    "pcomp",
    "dep",
    "csubj",
    "appos",
}
_SUBJECT_DEPS = {"nsubj", "nsubjpass", "csubj", "expl"}
_OBJECT_DEPS = {"dobj", "obj", "attr", "oprd", "acomp"}
_BEFORE_IMPERATIVE = {
    "please",
    "just",
    "then",
    "now",
    "so",
    "also",
    "simply",
    "always",
    "never",
    "first",
    "go",
    "but",
    "and",
    "or",
    "plus",
}
_AFTER_COMMAND = {"your", "our", "my", "the", "a", "an", "us", "me", "it", "them", "yours"}
_FINITE = {"VBD", "VBP", "VBZ", "MD"}


@dataclass(frozen=True, slots=True)
class Clause:
    """Hold one predicate with its arguments; tokens belong to the sentence's parse."""

    head: Token
    subject: Token | None
    verb: str
    imperative: bool
    passive: bool
    negated: bool
    modal: str
    infinitive: bool

    @property
    def object(self) -> Token | None:
        """Return the direct object, complement or predicate adjective, if any."""
        return next((child for child in self.head.children if child.dep_ in _OBJECT_DEPS), None)

    @property
    def finite(self) -> bool:
        """Tell whether the clause has tense: a finite verb or an auxiliary that is."""
        return self.head.tag_ in _FINITE or any(
            child.tag_ in _FINITE for child in self.head.children if child.dep_.startswith("aux")
        )

    def first(self) -> Token:
        """Return the leftmost token that belongs to the clause's predicate or subject."""
        tokens = [self.head, *(c for c in self.head.children if c.dep_.startswith(("aux", "neg")))]
        if self.subject is not None:
            tokens += list(self.subject.subtree)
        return min(tokens, key=lambda token: token.i)


def find_clauses(doc: Doc) -> tuple[Clause, ...]:
    """List the clauses of a sentence in text order of their heads; a fragment gives its root."""
    clauses: list[Clause] = []
    for token in doc:
        verbal = token.pos_ in ("VERB", "AUX") and token.dep_ in _PREDICATE_DEPS
        verbal = verbal or _heads_a_command(token)
        if not verbal and token.dep_ != "ROOT" and not any(c.dep_ in _SUBJECT_DEPS for c in token.children):
            continue
        if token.is_punct or token.is_space:
            continue
        auxiliaries = [c for c in token.children if c.dep_ in ("aux", "auxpass")]
        infinitive = any(c.tag_ == "TO" for c in auxiliaries)
        imperative = _is_imperative(token)
        clauses.append(
            Clause(
                head=token,
                subject=None if imperative else subject_of(token),
                verb=verb_lemma(token),
                imperative=imperative,
                passive=any(c.dep_ in ("auxpass", "nsubjpass") for c in token.children),
                negated=any(c.dep_ == "neg" for c in token.children),
                modal=next((c.lemma_.lower() for c in auxiliaries if c.tag_ == "MD"), ""),
                infinitive=infinitive,
            )
        )
    return tuple(clauses)


def verb_lemma(token: Token) -> str:
    """Return the lemma, with its particle behind an underscore: "sign_up"."""
    particle = next((c.lower_ for c in token.children if c.dep_ == "prt"), "")
    lemma = token.lemma_.lower()
    return f"{lemma}_{particle}" if particle else lemma


def subject_of(token: Token) -> Token | None:
    """Find the subject of a predicate, inherited through coordination and control."""
    for child in token.children:
        if child.dep_ in _SUBJECT_DEPS:
            return child
    if token.dep_ in ("conj", "xcomp"):
        return subject_of(token.head)
    if token.dep_ == "relcl" and token.head.pos_ in ("NOUN", "PROPN", "PRON"):
        return token.head
    return None


def _is_imperative(token: Token) -> bool:
    """Tell whether a verb gives a command: a bare verb, no subject, at the head of its clause."""
    if _heads_a_command(token):
        return True
    if token.tag_ not in ("VB", "VBP", "NN", "NNP") or token.pos_ not in ("VERB", "AUX"):
        return False
    if any(c.dep_ in _SUBJECT_DEPS for c in token.children):
        return False
    auxiliaries = [c for c in token.children if c.dep_ in ("aux", "auxpass")]
    if any(c.lower_ not in ("do", "let") for c in auxiliaries):
        return False
    if token.i == 0 or (token.i == 1 and token.nbor(-1).lower_ in _BEFORE_IMPERATIVE):
        return token.tag_ in ("VB", "VBP")
    if token.dep_ == "conj":
        return _is_imperative(token.head) or (token.tag_ == "VB" and not _within_verb_phrase(token))
    if token.dep_ in ("ROOT", "ccomp", "parataxis", "dep"):
        if token.tag_ == "VBP":
            return token.i == 0 or token.nbor(-1).lower_ in _BEFORE_IMPERATIVE or token.nbor(-1).is_punct
        return True
    return False


def _heads_a_command(token: Token) -> bool:
    """Tell whether a first word taken for a noun is a command: "Book your sweep", "Ring the bell"."""
    if token.i != 0 or token.tag_ not in ("NN", "NNP", "VB", "VBP") or len(token.doc) < 2:
        return False
    return token.nbor(1).lower_ in _AFTER_COMMAND


def _within_verb_phrase(token: Token) -> bool:
    """Tell whether a coordinated bare verb still hangs on its partner's auxiliary or "to"."""
    head = token.head
    while head.dep_ == "conj":
        head = head.head
    return subject_of(head) is not None or any(c.dep_ == "aux" for c in head.children)
