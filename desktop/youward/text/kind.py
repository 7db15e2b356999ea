"""Guess what kind of post it is, from text outside any concern (rule R2 of coaching.md 5.3)."""

from collections.abc import Callable

import regex

from youward.text.acts import Act
from youward.text.post import MaskKind
from youward.text.reading import Reading, ReadSentence
from youward.text.roles import Role

KINDS: tuple[str, ...] = (
    "announcement",
    "offer",
    "apology",
    "reply",
    "safety",
    "notice",
    "job",
    "event",
    "appeal",
    "thanks",
    "story",
    "tip",
    "condolence",
    "other",
)

_CONDOLENCE = regex.compile(
    r"\br\.?i\.?p\b|rest in peace|sorry for your loss|in (?:loving )?memory|passed away|deepest sympath|condolence"
    r"|our thoughts are with|mourn(?:s|ing)? (?:the|our|her|his|their)"
)
_HARM = regex.compile(
    r"\b(?:wrong|broke|broken|late|delay\w*|mistake\w*|fail\w*|refund\w*|missed|lost|let (?:you|some of you) down|outage|"
    r"should have|shouldn't have|affected|inconvenience|offended|error|fault|down|cold|damaged|cancelled|waited|mess\w*)\b"
)
_SORRY = regex.compile(r"\b(?:sorry|apologi[sz]e|apologies|our apology|my apology)\b")
_OWNING = regex.compile(
    r"\b(?:we|i) got \w+(?: \w+)? wrong|\b(?:our|my) (?:mistake|fault)|the mistake was (?:ours|mine)|\bwe let (?:you|people) down"
)
_SAFETY = regex.compile(
    r"do not drink|don't drink|evacuat|\bboil (?:it|all|your|the|water)|product recall|\brecall(?:ing|ed)?\b.*\b(?:batch|product)"
    r"|straight away|call 999|call 911|call 112|smell gas|stay (?:indoors|inside|away from)|flood warning|thin ice|keep (?:out|off|away)"
    r"|poison|toxic|choking|emergency services|do not (?:touch|enter|approach|use|eat|swim)"
)
_MISSING = regex.compile(r"\b(?:missing|lost|last seen)\b.{0,40}\b(?:since|near|around|at|from|cat|dog|spaniel|terrier|person|boy|girl|man|woman)\b")
_NOTICE = regex.compile(
    r"\b(?:closed|closes|closing|reopens?|moved to|moves to|timetable|bin day|(?:bin|waste|rubbish|refuse|recycling) collections?|road (?:closed|closure)|opening hours"
    r"|hours (?:are|change|will)|office is|car park is|diversion|no service|out of order|bank holiday|deadline (?:is|for)|office hours"
    r"|will be (?:shut|closed|cancelled|unavailable)|lines? (?:are|is) down|postponed|from monday|bus \d+|replacement bus)\b"
)
_JOB = regex.compile(
    r"\b(?:we're hiring|we are hiring|now hiring|is hiring|are hiring|hiring (?:a|an|two|three|for)|vacanc(?:y|ies)|job (?:opening|opportunit)|join our team|apprenticeship"
    r"|an hour\b.*\bshift|a month, |salary|full[- ]time|part[- ]time|apply (?:by|to|for the (?:role|post|job))|years? of experience|internship|open (?:roles?|positions?)"
    r"|careers? at|your career|cv to|looking for an? (?:\w+ ){0,3}(?:baker|chef|engineer|manager|assistant|developer|designer|teacher|nurse|driver|apprentice|porter|receptionist|editor|cook|cleaner|technician|stylist|mechanic|barista|administrator|officer|carer)|\d,?\d{3}(?: to|-|–) ?[£€$]?\d)"
)
_DAY = regex.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btonight\b|\btomorrow\b|\bthis (?:weekend|evening|week)\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? \d{1,2}\b"
)
_TIME = regex.compile(r"\b\d{1,2}(?::|\.)\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)|\bat (?:noon|midday|midnight|\d{1,2})\b|\bfrom \d{1,2}\b|\bdoors\b|o'clock")
_EVENT = regex.compile(
    r"\b(?:join us|doors|tickets?|talk|workshop|meets?|concert|gig|matinee|webinar|open day|open evening|fair|festival|swap|launch party"
    r"|come along|meetup|class|screening|quiz night|conference|summit|livestream|live stream|show|performance|free entry|register|rsvp)\b"
)
_APPEAL = regex.compile(
    r"\b(?:food bank|donat(?:e|ion|ions|ing)|fundrais\w*|can spare|raise (?:money|funds|£|\$|€)|appeal|petition|volunteers? (?:needed|wanted)"
    r"|missing since|have you seen|help us find|in need|crowdfund\w*|charity stream|sign the|take action|blood (?:drive|donor))\b"
)
_TEACH = regex.compile(r"\bif (?:you|your|it|the|a)\b[^.?!]{3,60},|\bhere's how\b|\bstep \d|\btip\b|\bhow to\b|^\s*(?:\d[.)]|[-•✅])")


def guess_kind(reading: Reading, covered: Callable[[ReadSentence], bool]) -> str:
    """Return the id of the likeliest kind; sentences for which `covered` is true are not looked at."""
    if reading.language != "en":
        return "other"
    clear = [s for s in reading.sentences if not covered(s)]
    text = " ".join(s.reading.text for s in clear).lower()
    for kind, fits in (
        ("condolence", _is_condolence),
        ("apology", _is_apology),
        ("reply", _is_reply),
        ("safety", _is_safety),
        ("job", _is_job),
        ("appeal", _is_appeal),
        ("thanks", _is_thanks),
        ("event", _is_event),
        ("tip", _is_tip),
        ("notice", _is_notice),
        ("story", _is_story),
    ):
        if fits(reading, clear, text):
            return kind
    return _promotional(clear)


def _is_condolence(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_CONDOLENCE.search(text))


def _is_apology(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_OWNING.search(text) or (_SORRY.search(text) and _HARM.search(text)))


def _is_reply(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    first = reading.post.masks[:1]
    if first and first[0].kind is MaskKind.HANDLE and not reading.post.text[: first[0].start].strip(". "):
        return True
    opening = " ".join(s.reading.text for s in clear[:2])
    return bool(
        regex.search(r"^(?:thank you|thanks|hi|hello|hey|dear),? (?:so much,? |for asking,? )?\p{Lu}\p{Ll}+[.,!]", opening, regex.IGNORECASE)
        and regex.search(r"(?i)^(?:thank you|thanks|hi|hello|hey|dear)", opening)
        and regex.search(r"^\w+(?: \w+)*?,? \p{Lu}\p{Ll}+[.,!]", opening)
        and not regex.search(r"(?i)^(?:hi|hello|hey|dear) (?:friends|all|everyone|folks|there|customers|valued)", opening)
        or "thanks for asking" in text
    )


def _is_safety(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    commands = any(a.clause.imperative for s in clear for a in s.actors)
    return bool(_SAFETY.search(text)) and commands


def _is_job(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_JOB.search(text))


def _is_appeal(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_APPEAL.search(text) or _MISSING.search(text))


def _is_event(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_DAY.search(text) and _TIME.search(text) and _EVENT.search(text))


def _is_notice(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(_NOTICE.search(text)) and not any(s.act in (Act.OFFER, Act.PRAISE) for s in clear)


def _is_thanks(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    return bool(clear) and clear[0].act is Act.THANK


def _is_tip(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    instructions = sum(s.act is Act.INSTRUCT for s in clear)
    brand = sum(a.role is Role.BRAND for s in clear for a in s.actors)
    return brand <= 1 and (instructions >= 2 or (instructions >= 1 and bool(_TEACH.search(text))))


def _is_story(reading: Reading, clear: list[ReadSentence], text: str) -> bool:
    quoted = sum(m.end - m.start for m in reading.post.masks if m.kind is MaskKind.QUOTATION)
    if quoted * 4 >= max(1, len(reading.post.text.strip())):
        return True
    if not clear:
        return False
    for actor in clear[0].actors[:1]:
        subject = actor.clause.subject
        if subject is None or actor.role is not Role.OTHER or actor.we is not None:
            continue
        named = subject.pos_ == "PROPN" and subject.ent_type_ == "" and actor.clause.head.tag_ == "VBD"
        return named and _person_like(subject.text) and not any(s.act is Act.ASK for s in clear)
    return False


def _person_like(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and len(word) > 2


def _promotional(clear: list[ReadSentence]) -> str:
    acts = {s.act for s in clear}
    if Act.OFFER in acts or Act.ASK in acts:
        return "offer"
    if Act.ANNOUNCE in acts or Act.PRAISE in acts:
        return "announcement"
    return "other"
