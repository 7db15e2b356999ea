"""Speak to those a sales question means, or give the answer that it holds back (S31)."""

from collections.abc import Iterator

import regex
from lemminflect import getInflection
from spacy.tokens import Token
from textblob.en import sentiment as lexicon_sentiment

from youward.coach.report import BLANK
from youward.coach.rewrite.draft import Draft, Scene
from youward.coach.rewrite.placing import place
from youward.coach.rewrite.wording import left_edge, opened, with_article, words
from youward.text.post import MaskKind

_HELPS = "what helps them, even if they buy elsewhere?"
_ANSWER = "what is the answer?"
_NOT_ASKED = (MaskKind.QUOTATION, MaskKind.LINK, MaskKind.CODE)
_MANY_WORDS = 24
_LOUD, _FEW = 4, 2
_US = frozenset("we us ours we're we've i me".split())
_STATES = frozenset(
    "looking tired ready thinking struggling working bored interested planning searching curious worried "
    "sick fed stuck new unsure not afraid hungry thirsty stressed overwhelmed confused travelling "
    "traveling moving hosting selling buying building starting running dreaming wondering "
    "considering craving missing hoping trying shopping learning waiting feeling keen busy short "
    "proud up never always still".split()
)
_DOINGS = frozenset(
    "need want have love own run work fancy struggle live like hate wish missed lost forgot prefer use teach "
    "sell write travel cook hike commute drive manage lead care call know think remember feel".split()
)
_HAD = frozenset(
    "trouble problem problems issue issues question questions difficulty difficulties doubts plans no".split()
)
_KNOWN = regex.compile(r"(?i)did you know (?:that )?(?=\w)")
# What stands in front of a question and is no part of it.
_OPENERS = regex.compile(
    r"(?i)^(?:(?:so we ask you|but|and|so|hey|hi|well|psst|ok|okay|now|seriously|honestly),? +"
    r"|\p{L}+(?: \p{L}+){0,5}: +)(?=\w)"
)
_CONDITIONS = tuple(
    (regex.compile(rf"(?i){opening}\s+"), condition)
    for opening, condition in (
        (r"would you (?:still )?(?:like|love|want)", "If you'd like "),
        (r"(?:do|does) you(?: still| also| ever)?", "If you "),
        (r"are you(?: still| also)?(?! sure\b| kidding\b)", "If you're "),
        (r"have you ever", "If you've ever "),
        (r"have you(?! heard\b| seen\b| got\b)", "If you've "),
        (r"ever(?= \w+ed\b| thought\b| felt\b| been\b)", "If you've ever "),
        (r"is there", "If there's "),
        (r"are there", "If there are "),
        (r"don['’]t want", "If you don't want "),
        (r"don['’]t have", "If you don't have "),
        (r"didn['’]t(?= \w)", "If you didn't "),
        (r"can['’]t", "If you can't "),
        (r"wanna", "If you want to "),
        (r"why not(?= \w)", "If you'd like to "),
        (r"who (?:doesn['’]t|does not|wouldn['’]t|else)(?= (?:love|like|want|need|enjoy)\b)", "If you "),
        (r"who(?:['’]s| is)(?: else)?(?= (?:ready|up|in|excited|looking|hungry|going)\b)", "If you're "),
        (r"you(?= (?:want|need|like|love|have|know|think)\b)", "If you "),
        (r"you(?:['’]re| are)", "If you're "),
        (r"no(?= \w+(?: \w+)?$)", "If you have no "),
    )
)
_WANTS = regex.compile(r"(?i)^who (want|need|love|like|fancie|enjoy)s (?=\w)")
_PAST = regex.compile(r"(?i)^did you (?:ever )?(\w+)(?= |$)")
_HOW = regex.compile(r"(?i)^how (?:do you|does one|can you|to|could you|should you) (?=\w)")
_WHAT_IS = regex.compile(r"(?i)^what(?:['’]s| is| are) (?=(?:the|a|an)\b)")
_PUSHED = regex.compile(r"(?i)^(?:what are you waiting for|why wait|what['’]s stopping you|sounds? good)$")
_IS = regex.compile(r"^['’]s\s+")
_NO_ACT = frozenset("imagine guess believe be see heard hear let say know feel think remember".split())
_OWN = regex.compile(r"(?i)\bour\b")


def speaks_to_those(scene: Scene) -> Iterator[Draft]:
    """S31: "Ready for a new phone?" becomes "If you're ready for …, ___"; other questions get an answer."""
    doc = scene.sentence.doc
    end = next((t.i for t in doc if "?" in t.text), len(doc))
    first = _first_asked(scene, end)
    asked = [t for t in doc[first:end] if not t.is_space]
    if not asked or len(asked) > _MANY_WORDS or any(t.lower_ in _US for t in asked):
        return
    if scene.sight.reading.post.masked(*scene.sentence.span(asked[0], asked[-1]), *_NOT_ASKED):
        return
    # A code, a shout or a headline is no question that goes on behind "if".
    loud = [t for t in asked if t.is_upper and len(t) > _LOUD]
    if any(t.text in (":", "|", "(") for t in asked[:-1]) or len(loud) > _FEW or asked[0] in loud:
        return
    if _is_headline(asked):
        return
    text = words(scene, asked[0], asked[-1])
    stated = _KNOWN.match(text)
    if stated is not None:
        yield from place(scene, "S31", first, end, opened(text[stated.end() :]))
        return
    text = _OWN.sub("the", text)
    if _PUSHED.match(text):
        yield from place(scene, "S31", first, min(end + 1, len(doc)), "What would you ask first?")
        return
    condition = _as_condition(asked, text)
    answer = f"{condition}, {BLANK}" if condition is not None else _as_answer(asked, text)
    if answer is not None:
        hint = _HELPS if condition is not None else _ANSWER
        yield from place(scene, "S31", first, min(end + 1, len(doc)), answer, (hint,))


def _is_headline(asked: list[Token]) -> bool:
    """Tell whether small words have a capital: "Sick of It?"; which others are names can't be told."""
    small = (t for t in asked[1:] if t.is_stop and t.text.istitle() and t.lower_ != "i")
    return any(t.pos_ not in ("PROPN", "NOUN") and t.nbor(-1).pos_ != "PROPN" for t in small)


def _first_asked(scene: Scene, end: int) -> int:
    """Return where the question begins: behind a link and words that only call ("So, …", "Gardeners: …")."""
    doc, post = scene.sentence.doc, scene.sight.reading.post
    first = next(
        (
            t.i + 1
            for t in reversed(doc[:end])
            if post.masked(*scene.sentence.span(t, t), MaskKind.LINK) and t.i + 1 < end
        ),
        0,
    )
    while first < end and (doc[first].is_space or doc[first].is_punct or doc[first].pos_ == "SYM"):
        first += 1
    rest = doc[first:end].text
    opener = _OPENERS.match(rest)
    if opener is None:
        return first
    begin = doc[first].idx + opener.end()
    return next((t.i for t in doc[first:end] if t.idx >= begin), first)


def _as_condition(asked: list[Token], text: str) -> str | None:
    """Turn a question into a condition: "Do you run?" into "If you run", "Tired of …?" into "If you're …"."""
    for opening, condition in _CONDITIONS:
        match = opening.match(text)
        if match is not None:
            return condition + text[match.end() :]
    wants = _WANTS.match(text)
    if wants is not None:
        verb = "fancy" if wants[1].lower() == "fancie" else wants[1].lower()
        return f"If you {verb} {text[wants.end() :]}"
    past = _PAST.match(text)
    if past is not None and past[1].lower() not in _NO_ACT:
        return f"If you {_inflected(past[1].lower(), 'VBD')}{text[past.end() :]}"
    first = asked[0]
    rest = text[0].lower() + text[1:]
    return _by_its_first_word(first, rest, len(asked)) or _inverted(asked, text)


def _by_its_first_word(first: Token, rest: str, count: int) -> str | None:
    lowered, following = first.lower_, first.nbor(1) if first.i + 1 < len(first.doc) else first
    if lowered in _STATES or (first.tag_ == "VBG" and first.dep_ in ("ROOT", "advcl", "ccomp")):
        return f"If you're {rest}"
    if count == 1:
        return None
    if lowered in _DOINGS:
        return f"If you {rest}"
    if lowered in _HAD:
        return f"If you have {rest}"
    if lowered == "got":
        return f"If you've {rest}"
    if first.tag_ == "VBG" and first.dep_ in ("ROOT", "advcl", "ccomp", "csubj"):
        return f"If you're {rest}"
    if first.tag_ in ("VBD", "VBN") and following.pos_ in ("DET", "ADP") and first.pos_ == "VERB":
        return f"If you've {_inflected(first.lemma_.lower(), 'VBN')}{rest[len(first.text) :]}"
    if first.pos_ == "ADP" and lowered in ("in", "at", "on", "near", "new", "over", "under"):
        return f"If you're {rest}"
    if first.tag_ in ("VB", "VBP") and first.pos_ == "VERB" and first.lemma_ == lowered not in _NO_ACT:
        return f"If you'd like to {rest}"
    return None


def _inverted(asked: list[Token], text: str) -> str | None:
    """Put a question's verb behind its subject: "Is your roof old?" is "If your roof is old"."""
    verb = asked[0]
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i > verb.i), None)
    if subject is None:
        subject = next((c for c in verb.head.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or verb.pos_ not in ("AUX", "VERB") or subject.i <= verb.i:
        return None
    last = max((t for t in subject.subtree if t.i <= asked[-1].i), key=lambda t: t.i)
    if left_edge(subject).i != verb.i + 1 or left_edge(subject).lower_ != "your" or last == asked[-1]:
        return None
    if text[last.idx - verb.idx :][: len(last.text)] != last.text:
        return None
    who = text[verb.idx - verb.idx + len(verb.text) : last.idx + len(last.text) - verb.idx].strip()
    behind = text[last.idx + len(last.text) - verb.idx :].strip()
    who = who[0].lower() + who[1:]
    if verb.lower_ in ("is", "are", "has", "have"):
        return f"If {who} {verb.lower_} {behind}"
    if verb.lower_ in ("do", "does"):
        act, _, rest = behind.partition(" ")
        form = _inflected(act.lower(), "VBZ") if verb.lower_ == "does" else act.lower()
        return f"If {who} {form} {rest}".strip()
    return None


def _as_answer(asked: list[Token], text: str) -> str | None:
    """Give what a question holds back: "What's the best soil?" is "The best soil is ___"."""
    first = asked[0]
    how = _HOW.match(text)
    if how is not None and asked[-1].i > first.i + 1:
        return f"If you'd like to {text[how.end() :]}, try {BLANK}"
    what = _WHAT_IS.match(text)
    if what is not None and not any(t.pos_ in ("VERB", "AUX") and t.dep_ == "conj" for t in asked):
        verb = "are" if " are " in f" {what[0].lower()} " else "is"
        thing = text[what.end() :]
        return f"{opened(thing)} {verb} {BLANK}"
    carried = next((t for t in asked if t.dep_ == "ROOT"), first)
    if first.lower_ == "what" and first.dep_ == "nsubj" and carried.i == first.i + 1:
        # "What sets us apart?" asks for its own subject.
        told = _IS.sub("is ", text[len(first.text) :].strip())
        return f"{BLANK} {told}"
    return _as_wish(asked, text)


def _as_wish(asked: list[Token], text: str) -> str | None:
    """Tell whom a bare thing is for: a nuisance is had, all else is wished for."""
    root = next((t for t in asked if t.dep_ == "ROOT"), asked[0])
    if root.pos_ != "NOUN" or root.ent_type_ in ("DATE", "TIME", "EVENT") or asked[0].pos_ == "ADV":
        return None
    first = left_edge(root)
    if first.i != asked[0].i or len(asked) < 2 or any(t.tag_ in ("WP", "WRB", "WDT") for t in asked[:2]):
        return None
    polarity, _ = lexicon_sentiment(text)
    bare = text[0].lower() + text[1:]
    needs_article = root.tag_ == "NN" and first.pos_ in ("ADJ", "NOUN") and _is_counted(root)
    bare = f"{with_article(bare)} {bare}" if needs_article else bare
    if polarity < 0:
        return f"If you have {bare}, {BLANK}"
    goes_on = any(c.dep_ in ("relcl", "acl") or c.lower_ == "for" for c in root.children)
    return f"If you'd like {bare}, {BLANK}" if goes_on else None


def _is_counted(root: Token) -> bool:
    return root.lemma_.lower() in ("problem", "issue", "question", "idea")


def _inflected(lemma: str, tag: str) -> str:
    forms = getInflection(lemma, tag=tag)
    return forms[0] if forms else lemma
