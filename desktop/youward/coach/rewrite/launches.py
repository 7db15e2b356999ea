"""Turn news about a thing of ours toward those it is for (S01, S02, S03, S04, S09)."""

from collections.abc import Iterator

import regex
from spacy.tokens import Token

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.news import (
    News,
    behind,
    behind_colon,
    find_news,
    lead_allows,
    object_of,
    stop_after,
    trimmed,
)
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import (
    be,
    noun_phrase,
    right_edge,
    to_the_reader,
    with_article,
    words,
)
from youward.text.clauses import verb_lemma

_DATE_ENTITIES = ("DATE", "TIME")
_DAY = regex.compile(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|next \w+|this \w+"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: \d{1,2}\w*)?)\b"
)
_LONG_AGO = regex.compile(r"(?i)\b(?:last|ago|yesterday|(?:19|20)\d\d)\b")
_PLACE = frozenset(
    "in at on near opposite by beside inside outside behind above below across around between along".split()
)
_TOOLS = frozenset(
    "app application tool platform system website site service feature portal calculator card scheme "
    "programme program dashboard plugin software planner tracker chatbot assistant integration api course "
    "guide map".split()
)
_SURFACES = frozenset(
    "menu list website site page map timetable shelf app board agenda programme playlist roster".split()
)
# "We started the year with …" launches nothing.
_TIMES = frozenset("year day week month season morning evening night summer winter spring autumn".split())
_MAKING = frozenset("build create make develop design start".split())
_HELPED = frozenset("you customers members people".split())
_BEFORE_DOING = _HELPED | frozenset("to that which so can helps lets let help allows enables".split())
_SAD = frozenset("sad sorry regret unfortunately closing died passed lost".split())
_FEWEST_TOLD = 4
_FEELINGS = frozenset(
    "proud happy excited thrilled delighted honoured honored glad pleased grateful humbled sad ready".split()
)
# What one person did or felt changes nothing for the reader.
_NO_NEWS_OF = frozenset("i it this that there these those he she they".split())
_HELPING = frozenset("let help allow enable give".split())


def reader_can(scene: Scene) -> Iterator[Draft]:
    """S01: "We've launched an app to book a court" becomes "You can now book a court with the app"."""
    for news in _launched(scene):
        thing = news.thing
        assert thing is not None
        doing = _purpose(scene, thing)
        if doing is None or not lead_allows(scene, news.first):
            continue
        stop = stop_after(doing, at_comma=False)
        last = trimmed(doing, stop)
        edge = right_edge(thing, _introduced_at(doing))
        what = noun_phrase(scene, thing, edge)
        act = to_the_reader(words(scene, doing, last))
        now = "" if _says_now(scene, news.first) else "now "
        using = f"with {what}"
        if using in act or act.endswith((" it", " them")):
            continue
        plain, turned = f"You can {now}{act} {using}", f"With {what}, you can {now}{act}"
        if " that " in act or " which " in act or len(act.split()) > 12:
            plain, turned = turned, plain
        for text in (plain, turned):
            yield from place(scene, "S01", news.first.i, stop, text)


def reader_gets(scene: Scene) -> Iterator[Draft]:
    """S02: news of a thing with no purpose; what the reader can do is theirs to fill in, or the brief's."""
    for news in _launched(scene):
        thing = news.thing
        assert thing is not None
        if _purpose(scene, thing) is not None or not lead_allows(scene, news.first):
            continue
        # "An update: search is twice as fast": the news is behind the colon.
        if behind_colon(news) is not None:
            continue
        stop = stop_after(thing, at_comma=False)
        inner = stop_after(thing)
        edge = right_edge(thing, inner)
        what = noun_phrase(scene, thing, edge)
        rest = _rest(scene, edge, stop)
        if rest is None or _LONG_AGO.search(rest):
            continue
        hints = ("what can they do?",)
        aside = rest.startswith(",")
        here = f"{what}{rest}, {be(thing)} here" if aside else f"{what} {be(thing)} here{rest}"
        choices = [
            (f"{here}, so you can {BLANK}", hints),
            (f"If you {BLANK}, {what} {be(thing)} for you{rest}", ("who is it for?",)),
        ]
        if thing.lemma_.lower() in _TOOLS:
            choices.insert(0, (f"You can now {BLANK} with {what}{rest}", hints))
        for text, blanks in choices:
            yield from place(scene, "S02", news.first.i, stop, text, blanks)


def without_frame(scene: Scene) -> Iterator[Draft]:
    """S03: "We're thrilled to announce that Sunday buses are back" becomes "Sunday buses are back"."""
    for news in find_news(scene):
        opening = _statement(news)
        if not news.framed or opening is None or not lead_allows(scene, news.first):
            continue
        if opening.lower_ == "that":
            opening = opening.nbor(1)
        # "We shared how the stack grows" announces no clause that could stand alone.
        if opening.i <= news.verb.i or opening.tag_ in ("WRB", "WP", "WDT"):
            continue
        stop = len(scene.sentence.doc)
        while stop > opening.i + 1 and scene.sentence.doc[stop - 1].is_punct:
            stop -= 1
        text = words(scene, opening, scene.sentence.doc[stop - 1])
        yield from place(scene, "S03", news.first.i, stop, text)


def _statement(news: News) -> Token | None:
    """Return the first word of the clause that a frame announces."""
    if news.statement is None:
        return behind_colon(news)
    return min((t for t in news.statement.subtree if not t.is_space), key=lambda t: t.i)


def reader_finds_place(scene: Scene) -> Iterator[Draft]:
    """S04: "We're opening a second clinic on Orchard Street on 3 June" says where and from when."""
    for news in find_news(scene):
        if news.lemma not in scene.sight.lexicon.verbs.open or news.thing is None:
            continue
        if not lead_allows(scene, news.first):
            continue
        stop = stop_after(news.thing, at_comma=False)
        where, when, used = _satellites(scene, news, stop)
        if not (where or when) or not used:
            continue
        # Who opens doors opens.
        is_door = news.thing.lemma_.lower() == "door"
        what = "us" if is_door else noun_phrase(scene, news.thing, _bare_edge(news.thing))
        text = " ".join(part for part in (f"You'll find {what}", where, when) if part)
        yield from place(scene, "S04", news.first.i, stop, text)


def reader_finds_addition(scene: Scene) -> Iterator[Draft]:
    """S09: "We've added vegan options to the lunch menu" becomes "You'll now find vegan options on …"."""
    for news in find_news(scene):
        if news.lemma != "add" or news.thing is None or not lead_allows(scene, news.first):
            continue
        joined = [c for t in (news.verb, news.thing) for c in t.children if c.dep_ in ("prep", "dative")]
        to = next((c for c in joined if c.lower_ == "to" and c.i > news.thing.i), None)
        target = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None else None
        if to is None or target is None:
            yield from _finds_alone(scene, news, news.thing)
            continue
        stop = stop_after(target, at_comma=False)
        rest = _rest(scene, right_edge(target, stop), stop)
        if rest is None:
            continue
        added = _as_added(scene, news.thing, right_edge(news.thing, to.i))
        where = noun_phrase(scene, target, right_edge(target, stop))
        preposition = "on" if target.lemma_.lower() in _SURFACES else "in"
        text = f"You'll now find {added} {preposition} {where}{rest}"
        yield from place(scene, "S09", news.first.i, stop, text)


def _finds_alone(scene: Scene, news: News, thing: Token) -> Iterator[Draft]:
    """Say what can be found where no place is named: "We added parking" becomes "You'll now find parking"."""
    stop = stop_after(thing, at_comma=False)
    edge = right_edge(thing, stop)
    rest = _rest(scene, edge, stop)
    if rest is not None:
        what = _as_added(scene, thing, edge)
        yield from place(scene, "S09", news.first.i, stop, f"You'll now find {what}{rest}")


def says_what_changes(scene: Scene) -> Iterator[Draft]:
    """S02 for news that no other pattern turns: what changes for the reader stands in front of it."""
    main = next((a.clause for a in scene.sentence.actors if a.clause.head.dep_ == "ROOT"), None)
    if main is None or main.imperative or scene.sentence.is_question or scene.sentence.reader_tokens:
        return
    if main.subject.lower_ in _NO_NEWS_OF if main.subject is not None else not _tells(main.head):
        return
    felt = next((c for c in main.head.children if c.lemma_.lower() in _FEELINGS), None)
    # "We're proud to support the clinic" is news, "we have never been so proud" is none.
    if main.negated or (felt is not None and not any(c.dep_ == "xcomp" for c in felt.children)):
        return
    if any(t.lower_ in _SAD for t in scene.sentence.words) or len(scene.sentence.words) < _FEWEST_TOLD:
        return
    start, end = scene.sentence.start, scene.sentence.end
    text = f"Here's what changes for you: {BLANK}. {scene.sight.reading.post.text[start:end]}"
    yield Draft("S02", start, end, text, ("what changes for the reader?",))


def _tells(head: Token) -> bool:
    """Tell whether words without a subject are news: "Just reopened our counter", "Proud to support …"."""
    acted = head.tag_ in ("VBD", "VBN", "VBG") and object_of(head) is not None
    return acted or (head.lemma_.lower() in _FEELINGS and any(c.dep_ == "xcomp" for c in head.children))


def _launched(scene: Scene) -> Iterator[News]:
    verbs = scene.sight.lexicon.verbs
    wanted = verbs.launch | verbs.offer | verbs.share | verbs.open | _MAKING
    for news in find_news(scene):
        if news.thing is None or news.statement is not None:
            continue
        if news.thing.lemma_.lower() in _TIMES:
            continue
        if news.lemma in wanted or news.framed:
            yield news


def _purpose(scene: Scene, thing: Token) -> Token | None:
    """Find what the reader can do with the thing: "to book …", "that lets you book …"."""
    verbs = scene.sight.lexicon.verbs
    for token in thing.doc[thing.i + 1 :]:
        if token.pos_ not in ("VERB", "AUX") or token.tag_ not in ("VB", "VBP"):
            continue
        lemma = verb_lemma(token)
        doable = (
            lemma in verbs.reader_can or token.lemma_.lower() in verbs.reader_can
        ) and lemma not in verbs.brand_side
        before = token.nbor(-1).lower_
        helped = token.head.lemma_.lower() in _HELPING and any(
            c.lower_ in _HELPED for c in (*token.children, *token.head.children)
        )
        if helped or (before in ("to", "can") and doable and token.head.lemma_.lower() not in _HELPING):
            return token if doable else None
    return None


def _introduced_at(doing: Token) -> int:
    """Return the index at which the purpose begins: the "to", "that" or "so" in front of its verb."""
    index = doing.i
    while index > 0 and doing.doc[index - 1].lower_ in _BEFORE_DOING:
        index -= 1
    return index


def _rest(scene: Scene, edge: Token, stop: int) -> str | None:
    """Return what follows the thing up to `stop` with its glue, None when it can't stand behind it."""
    found = behind(edge, stop)
    if found is None or any(t.dep_ in ("relcl", "cc") for t in found):
        return None
    text = words(scene, found[0], found[-1]) if found else ""
    return text if not text or text.startswith(",") else f" {text}"


def _bare_edge(thing: Token) -> Token:
    """Return the end of the noun phrase before its place or time: "clinic" of "clinic on Park Street"."""
    edge = thing
    for child in thing.children:
        if child.i > thing.i and child.dep_ == "prep" and child.lower_ in ("of", "for", "with"):
            edge = max(edge, *child.subtree, key=lambda t: t.i)
    return edge


def _satellites(scene: Scene, news: News, stop: int) -> tuple[str, str, bool]:
    """Cut what follows the thing into where and when; the last value says that nothing else is there."""
    assert news.thing is not None
    edge = _bare_edge(news.thing)
    where: list[str] = []
    when: list[str] = []
    index = edge.i + 1
    last = trimmed(news.thing, stop)
    while index <= last.i:
        token = edge.doc[index]
        end = max((t.i for t in token.subtree if t.i < stop), default=index)
        # A later preposition begins a phrase of its own, wherever the parser hangs it.
        for other in edge.doc[index + 1 : end + 1]:
            if other.dep_ == "prep" and other.lower_ in _PLACE | {"from", "this", "since"}:
                end = other.i - 1
                break
        piece = words(scene, token, edge.doc[end])
        if _LONG_AGO.search(piece):
            return "", "", False
        if _DAY.search(piece) or any(t.ent_type_ in _DATE_ENTITIES for t in edge.doc[index : end + 1]):
            bare = regex.sub(r"(?i)^(?:on|in|from|at|this coming) ", "", piece)
            when.append(f"from {bare}")
        elif token.lower_ in _PLACE:
            where.append(piece)
        else:
            return "", "", False
        index = end + 1
    return " ".join(where), " ".join(when), len(when) <= 1


def _as_added(scene: Scene, thing: Token, edge: Token) -> str:
    first = noun_phrase(scene, thing, edge)
    lefts = {t.lower_ for t in thing.lefts}
    article = next((a for a in ("a", "an") if a in lefts), "")
    if article and first.startswith("the "):
        bare = first.removeprefix("the ")
        return f"{with_article(bare)} {bare}"
    return first


def _says_now(scene: Scene, first: Token) -> bool:
    return any(t.lower_ in ("today", "now", "tonight", "tomorrow") for t in scene.sentence.doc[: first.i])
