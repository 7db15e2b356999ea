"""Turn awards, birthdays and counts toward those who made them and those who read (S12, S13, S14, S15)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import find_news, lead_allows, stop_after
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import words
from youward.text.acts import Act
from youward.text.roles import FIRST_PERSON, SECOND_PERSON

_MARKING = frozenset("celebrate mark turn toast".split())
_REACHING = frozenset("hit reach pass cross surpass top get".split())
_YEARS = regex.compile(r"(?i)\b(\d{1,3}|[a-z]+(?:-[a-z]+)?) years?\b")
_NOT_COUNTS = frozenset("our my the these many several recent next past last this some few more".split())


def thanks_those_who_did_it(scene: Scene) -> Iterator[Draft]:
    """S12: "We've won Best Small Brewery 2025!" asks who did the work, and what it means for the reader."""
    if any(t.lower_ in SECOND_PERSON or t.lower_ in ("thank", "thanks") for t in scene.sentence.doc):
        return
    for news in find_news(scene):
        given = news.lemma == "win" or any(c.dep_ in ("auxpass", "nsubjpass") for c in news.verb.children)
        if given and news.lemma in scene.sight.lexicon.verbs.award and lead_allows(scene, news.first):
            text = f"Thank you to {BLANK}. For you it means {BLANK}"
            hints = ("who did the work?", "what does a reader get from it?")
            yield from place(scene, "S12", news.first.i, stop_after(news.verb, at_comma=False), text, hints)
            return


def remembers_with_the_reader(scene: Scene) -> Iterator[Draft]:
    """S13: "We're celebrating 40 years" becomes "For 40 years you've ___. What do you remember?"."""
    for news in find_news(scene):
        if news.lemma not in _MARKING or not lead_allows(scene, news.first):
            continue
        stop = stop_after(news.verb, at_comma=False)
        years = _YEARS.search(words(scene, news.verb, scene.sentence.doc[stop - 1]))
        if years is not None and years[1].lower() not in _NOT_COUNTS:
            text = f"For {years[0]} you've {BLANK}. What do you remember?"
            yield from place(scene, "S13", news.first.i, stop, text, ("what have readers done or shared?",))
            return


def thanks_without_the_count(scene: Scene) -> Iterator[Draft]:
    """S14: "We've hit 10,000 followers!" becomes a thank-you and a question."""
    for news in find_news(scene):
        counted = _counted(scene, news.verb)
        if news.lemma in _REACHING and counted is not None and lead_allows(scene, news.first):
            others = (s for s in scene.sight.reading.sentences if s.index != scene.sentence.index)
            thanked = any(s.act is Act.THANK for s in others)
            text = f"{'' if thanked else 'Thank you for being here. '}What would help you next?"
            yield from place(scene, "S14", news.first.i, stop_after(counted, at_comma=False), text)
            return


def says_what_comes_next(scene: Scene) -> Iterator[Draft]:
    """S15: "Help us get to 1,000 subscribers!" says what the next post is about, in the place of the goal."""
    for actor in scene.sentence.actors:
        head = actor.clause.head
        helps_us = head.lemma_.lower() == "help" and any(t.lower_ in FIRST_PERSON for t in head.subtree)
        if actor.clause.imperative and helps_us and _counted(scene, head) is not None:
            text = f"If this is useful to you, the next one is about {BLANK}"
            yield from place(
                scene, "S15", head.i, stop_after(head, at_comma=False), text, ("what comes next?",)
            )
            return


def _counted(scene: Scene, verb: Token) -> Token | None:
    """Return the followers or likes that are counted behind a verb."""
    for token in verb.doc[verb.i + 1 :]:
        if token.lemma_.lower() in scene.sight.lexicon.people.statistics and any(
            t.like_num or t.text[:1].isdigit() for t in token.doc[max(0, token.i - 4) : token.i]
        ):
            return token
    return None
