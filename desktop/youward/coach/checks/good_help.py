"""Recognise what is useful as it stands, even to those who never buy (P14, P24; E8)."""

from collections.abc import Iterator

import regex

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.clauses import Clause
from youward.text.details import details
from youward.text.reading import ReadSentence
from youward.text.roles import FIRST_PERSON

CHECK = "good-help"
_FEWEST_WORDS = 5
# Handiwork: told to do one of these, a reader can do it at home.
_HANDS_ON = frozenset(
    (
        "add bake bin blend bleed boil brush bury charge check chill chop clean close collect comb cook "
        "cool count cover cut dip double drain draw drill dry dust empty feed fill file fix flip fold "
        "freeze fry grate grill grind hang heat hold iron keep label lay leave lie lift list loosen lower "
        "measure melt mix move mow oil open pack paint peel pinch plant plug pour prune pull push put rake "
        "reheat remove replace rinse roast roll rotate rub run sand scrape scrub seal search season set "
        "shake sharpen sit skip slide slow smooth soak soften sow sprinkle squeeze stand steam stick stir "
        "stop store swap sweep switch tear test thaw throw tie tighten tip toast trim turn twist undo "
        "unplug unscrew walk warm wash water wear weigh wet whisk wipe wrap slice crush loop hook unhook "
        "raise scratch hoover photograph press select delete copy paste type breathe"
    ).split()
)
_ADVICE = frozenset(
    (
        "aim allow ask avoid begin choose compare consider divide drink eat give go identify include look "
        "master note pay pick plan practise practice prepare read review say schedule speak spend start "
        "take talk tell think treat try use wait work write"
    ).split()
)
_NEEDS_OBJECT = frozenset("open close draw leave run stop store season iron set stand fill keep take".split())
_IDIOMS = frozenset("turn_up brush_up add_to use_up".split())
_SOLD = regex.compile(
    r"\b(?:link|bio|dm|website|visit|click|swipe|follow|subscribe|sign (?:up|the)|order|shop|register"
    r"|check out|comments?|join|tickets?|enter|learn more|read more|find out|code|sale|free trial|today only"
    r"|get started|newsletter|apply|donate|watch|come|basket|calendar|a ring|memory|write to|elsewhere"
    r"|the time to|brush up|lawmakers|petition|share|post|download|book)\b|[$£€%]",
    regex.IGNORECASE,
)
_SELLING = regex.compile(
    r"\d ?% off|\bcoupon\b|\bpromo\b|\bsale\b|\bshop (?:now|the|our|at)\b|\bfree trial\b|^introducing\b"
    r"|\ball[- ]new\b|\bas low as\b|\bonline store\b|\bkits?\b|\bonly [$£€]\d|\bexclusive\b|\border (?:now"
    r"|yours|today)\b|\bbuy\b",
    regex.IGNORECASE,
)
_EMERGENCY = regex.compile(
    r"^if\b.*\b(?:call|ring|phone|dial)\b.*(?:\d{3}|\bdoctor|\bvet\b|\bpoison).*\b(?:straight away|at once"
    r"|immediately|now)|^if\b.*\b(?:call|ring|phone|dial) (?:999|911|112|101)\b",
    regex.IGNORECASE,
)
_REASON = regex.compile(
    r"\b(?:if|so|because|until|before|then|instead|or it|otherwise|when|while|first|once|twice|never"
    r"|without)\b|;|:",
    regex.IGNORECASE,
)
_CASE = regex.compile(r"^(?:so |but |and )?(?:if|before you|when you)\b", regex.IGNORECASE)
_LIST = regex.compile(
    r"\b(?:two|three|four|five|six|seven|\d) (?:things|questions|points|signs|steps) to (?:check|ask|look|do"
    r"|know|remember)\b[^.?!:]*:\s*\w+[^.?!:]*(?:,|;|\band\b)|^let's (?:\w+ ){1,4}\w*:\s*\w+[^.?!]*,",
    regex.IGNORECASE,
)


def find(sight: Sight) -> Iterator[Hit]:
    """Report the instructions of a post whose help stands on its own: two of them, or one with its reason."""
    if _SELLING.search(sight.reading.post.text):
        return
    told = [(s, _steps(s)) for s in sight.clear_sentences()]
    verbs = [_verb(c) for _, steps in told for c in steps]
    several = len(verbs) >= 2 and any(verb in _HANDS_ON for verb in verbs)
    for sentence, steps in told:
        text = sentence.reading.text
        listed = not sentence.is_question and _LIST.search(text) and not _SOLD.search(text)
        alone = bool(steps) and (several or _stands_alone(sight, sentence, steps))
        if listed or alone or _EMERGENCY.search(text):
            yield Hit(CHECK, sentence.start, sentence.end)


def _verb(clause: Clause) -> str:
    return clause.verb.split("_")[0]


def _steps(sentence: ReadSentence) -> list[Clause]:
    """List the commands of a sentence that need neither the writer nor a purchase."""
    if len(sentence.words) < _FEWEST_WORDS or sentence.act in (Act.ASK, Act.QUESTION, Act.THANK):
        return []
    text = sentence.reading.text
    if _SOLD.search(text) or any(
        t.lower_ in FIRST_PERSON and t.i not in sentence.quoted for t in sentence.doc
    ):
        return []
    return [
        a.clause for a in sentence.actors if _is_step(a.clause) and a.clause.head.i not in sentence.quoted
    ]


def _is_step(clause: Clause) -> bool:
    """Tell whether a clause commands a doing; "Open 9 to 4" and "they … lie down" do not."""
    verb = _verb(clause)
    if not clause.imperative or verb not in _HANDS_ON | _ADVICE or clause.verb in _IDIOMS:
        return False
    if verb in _NEEDS_OBJECT and clause.object is None:
        return False
    head = clause.head
    return not any(t.dep_ == "nsubj" and t.head.dep_ == "ROOT" and t.i < head.i for t in head.doc)


def _stands_alone(sight: Sight, sentence: ReadSentence, steps: list[Clause]) -> bool:
    """Tell whether one sentence of advice has its reason, its case or its measure with it."""
    text = sentence.reading.text
    if any(_verb(c) in _HANDS_ON for c in steps):
        return bool(_REASON.search(text)) or bool(details(sentence, sight.lexicon.people.statistics))
    return bool(_CASE.match(text))
