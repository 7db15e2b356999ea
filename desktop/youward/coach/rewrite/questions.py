"""Answer the need behind a sales question; end a post with a question about its topic (S31, S32, S36)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Doc, Token

from youward.coach.report import BLANK
from youward.coach.rewrite.briefing import asked_back
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import stop_after
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import left_edge, noun_phrase, opened, right_edge, with_article, words
from youward.text.post import MaskKind

_SEEKING = frozenset("looking need want searching after wanting fancy".split())
_SUFFERING = frozenset("tired struggling sick fed bored worried fighting plagued annoyed".split())
_MAY_STAND_BEFORE = frozenset("are you do still ever a an in to for with of up by the and or".split())
_FEW = 3
_CLOSING = regex.compile(r"[.!?…]+")
_VAGUE = frozenset("another any every each some this that these those no which what".split())
_EMPTY = frozenset("news update it this that thing something".split())


def helps_first(scene: Scene) -> Iterator[Draft]:
    """S31: "Looking for a trustworthy builder?" becomes "If you're looking for a builder, check …"."""
    thing = _asked_about(scene, _SEEKING)
    if thing is None:
        return
    stop = _question_end(thing)
    what = _named(scene, thing, stop)
    if what is not None:
        text = f"If you're looking for {what}, check {BLANK} first"
        yield from place(scene, "S31", 0, stop, text, ("which tip helps, even if they buy elsewhere?",))


def says_where_it_comes_from(scene: Scene) -> Iterator[Draft]:
    """S32: "Struggling with damp?" becomes "Damp often comes from ___. Try ___"."""
    thing = _asked_about(scene, _SUFFERING)
    if thing is None:
        return
    stop = _question_end(thing)
    what = _named(scene, thing, stop)
    if what is not None and thing.pos_ in ("NOUN", "PROPN"):
        comes = "come" if thing.tag_ == "NNS" else "comes"
        text = f"{opened(what)} often {comes} from {BLANK}. Try {BLANK}"
        yield from place(scene, "S32", 0, stop, text, ("what causes it?", "what can they do themselves?"))


def ends_with_a_question(scene: Scene) -> Iterator[Draft]:
    """S36: a post with no way in ends with a question about its topic; two endings to choose from."""
    sentences = scene.sight.reading.sentences
    if scene.sentence.index != scene.hit_sentences()[0].index:
        return
    topic = next((t for s in sentences if (t := _topic(s.doc)) is not None), None)
    last = next((s for s in reversed(sentences) if s.has_verb and len(s.words) > _FEW), sentences[-1])
    post = scene.sight.reading.post
    # The question goes before the links and tags at the end.
    prose = [t for t in last.words if not post.masked(*last.span(t, t), MaskKind.LINK, MaskKind.TAG)]
    if last.is_question or not prose:
        return
    start, end = last.span(prose[-1], prose[-1])
    closing = _CLOSING.match(post.text, end)
    kept = post.text[start : closing.end()] if closing else f"{post.text[start:end].rstrip('.')}."
    end = closing.end() if closing else end
    wished = asked_back(scene.sight.brief)
    if wished:
        yield Draft("S36", start, end, f"{kept} {wished}")
    what, hints = _named_topic(scene, topic) if topic is not None else (BLANK, ("what is it about?",))
    for ask in (f"What would you ask about {what}?", f"What's worked for you with {what}?"):
        yield Draft("S36", start, end, f"{kept} {ask}", hints)


def _named_topic(scene: Scene, topic: Token) -> tuple[str, tuple[str, ...]]:
    """Return the topic as a phrase of two words or more; one word ("part") says too little."""
    owner = next(s for s in scene.sight.reading.sentences if s.doc == topic.doc)
    first = left_edge(topic)
    if first.lower_ in _VAGUE or first.pos_ == "ADV" or owner.reading.text[:1] == "#":
        return BLANK, ("what is it about?",)
    what = noun_phrase(Scene(scene.hit, scene.sight, owner), topic, topic)
    if first.i == 0 and first.pos_ != "PROPN" and not what[:2].isupper():
        what = what[0].lower() + what[1:]
    if "://" not in what and len(what.removeprefix("the ").split()) > 1:
        return what, ()
    return BLANK, ("what is it about?",)


def _asked_about(scene: Scene, openers: frozenset[str]) -> Token | None:
    """Return what a short question of need is about."""
    doc = scene.sentence.doc
    opener = next((t for t in doc[:5] if t.lower_ in openers), None)
    if opener is None or any(t.lower_ not in _MAY_STAND_BEFORE for t in doc[: opener.i]):
        return None
    end = _question_end(opener)
    things = [t for t in doc[opener.i + 1 : end] if t.pos_ in ("NOUN", "PROPN") and t.dep_ != "compound"]
    if not things or any(t.pos_ == "VERB" for t in doc[opener.i + 1 : things[0].i]):
        return None
    return things[0]


def _question_end(token: Token) -> int:
    """Return the index of the first question mark behind a token, or the end."""
    return next((t.i for t in token.doc[token.i :] if "?" in t.text), stop_after(token, at_comma=False))


def _named(scene: Scene, thing: Token, stop: int) -> str | None:
    """Return the thing with its article, praise left out; None when more than it stands in the question."""
    edge = right_edge(thing, stop)
    if edge.i + 1 != stop:
        return None
    first = left_edge(thing)
    article = first.lower_ if first.lower_ in ("a", "an") else ""
    bare = noun_phrase(scene, thing, edge)
    if article:
        bare = bare.removeprefix("the ")
        return f"{with_article(bare)} {bare}"
    own = first.lower_ in ("the", "your", "our", "my")
    return bare if own else words(scene, first, edge)


def _topic(doc: Doc) -> Token | None:
    """Return the noun that a sentence is about: its subject, or the thing of its news."""
    for token in doc:
        if (
            token.dep_ in ("nsubj", "nsubjpass", "dobj", "attr")
            and token.pos_ == "NOUN"
            and token.lemma_.lower() not in _EMPTY
            and token.ent_type_ not in ("DATE", "TIME")
        ):
            return token
    return None
