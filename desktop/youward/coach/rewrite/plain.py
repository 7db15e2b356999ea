"""Say it in plain words: what was withheld, the clause behind a formula, the plain verb (S33, S38, S39)."""

from collections.abc import Iterator

from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import trimmed
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import opened, words

_FORMULAS = frozenset("advised informed aware notified note".split())
_BELIEVING = frozenset("believe guess imagine know".split())


def states_it(scene: Scene) -> Iterator[Draft]:
    """S33: "You won't believe who is judging the fair: Rosa!" becomes "Rosa is judging the fair"."""
    doc = scene.sentence.doc
    colon = next((t for t in doc[1:-1] if t.text in (":", "–", "—", "…", "...")), None)
    who = next((t for t in doc if t.lower_ in ("who", "what") and t.dep_ in ("nsubj", "nsubjpass")), None)
    framed = any(t.lemma_.lower() in _BELIEVING for t in doc[: who.i]) if who is not None else False
    if who is not None and colon is not None and framed and who.i < colon.i:
        stop = len(doc)
        last = trimmed(colon, stop)
        if last != colon:
            told = f"{words(scene, colon.nbor(1), last)} {words(scene, who.nbor(1), colon.nbor(-1))}"
            yield from place(scene, "S33", 0, stop, opened(told))


def drops_the_formula(scene: Scene) -> Iterator[Draft]:
    """S38: "Please be advised that the office will be closed" becomes "The office will be closed"."""
    doc = scene.sentence.doc
    formula = next((t for t in doc[:6] if t.lower_ in _FORMULAS), None)
    if formula is None or formula.i + 2 >= len(doc) or not scene.covers(doc[0], formula):
        return
    start = formula.nbor(1)
    if start.lower_ in ("that", ":", ","):
        start = start.nbor(1)
    if not any(t.dep_ in ("nsubj", "nsubjpass") for t in doc[start.i :]):
        return
    yield from place(scene, "S38", 0, len(doc), opened(words(scene, start, trimmed(start, len(doc)))))


def plain_verb(scene: Scene) -> Iterator[Draft]:
    """S39: "We leverage data to facilitate better routes" becomes "We use data to help better routes"."""
    for token in scene.sentence.doc:
        plain = scene.sight.lexicon.plain.get(token.lemma_.lower())
        if (
            plain is None
            or token.pos_ not in ("VERB", "NOUN", "ADJ", "ADV")
            or not scene.covers(token, token)
        ):
            continue
        start, end = scene.sentence.span(token, token)
        if scene.sight.is_mine(start, end):
            continue
        word = inflected(plain, token.tag_)
        typed = scene.sight.reading.post.text[start:end]
        yield Draft("S39", start, end, opened(word) if typed[:1].isupper() else word)


def inflected(phrase: str, tag: str) -> str:
    """Return a phrase with its first word inflected as `tag` says: ("use", "VBD") gives "used"."""
    from lemminflect import getInflection

    head, _, rest = phrase.partition(" ")
    forms = getInflection(head, tag=tag)
    return f"{forms[0] if forms else head}{' ' + rest if rest else ''}"
