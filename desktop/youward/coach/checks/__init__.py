"""Register the checks: an explicit tuple, in the order in which they look.

Phrase checks come first, then those that look at whole sentences, then those that weigh the whole post
and may use only text that nothing before them has touched; recognitions come last.
"""

from youward.coach.checks import (
    benefit_missing,
    blame_reader,
    corporate_speak,
    engagement_bait,
    good_benefit,
    good_concrete,
    good_credit,
    good_question,
    hype,
    number_chasing,
    one_way,
    pitch_question,
    push_cta,
    self_lead,
    self_praise,
    shouting,
    urgency,
    we_heavy,
    weasel_apology,
)
from youward.coach.checks.sight import Check

PHRASE_CHECKS: tuple[tuple[str, Check], ...] = (
    ("engagement-bait", engagement_bait.find),
    ("urgency", urgency.find),
    ("hype", hype.find),
    ("self-praise", self_praise.find),
    ("corporate-speak", corporate_speak.find),
    ("push-cta", push_cta.find),
    ("pitch-question", pitch_question.find),
    ("number-chasing", number_chasing.find),
    ("weasel-apology", weasel_apology.find),
    ("blame-reader", blame_reader.find),
)
SENTENCE_CHECKS: tuple[tuple[str, Check], ...] = (("self-lead", self_lead.find),)
POST_CHECKS: tuple[tuple[str, Check], ...] = (
    ("shouting", shouting.find),
    ("we-heavy", we_heavy.find),
    ("benefit-missing", benefit_missing.find),
    ("one-way", one_way.find),
)
STRENGTH_CHECKS: tuple[tuple[str, Check], ...] = (
    ("good-benefit", good_benefit.find),
    ("good-question", good_question.find),
    ("good-credit", good_credit.find),
    ("good-concrete", good_concrete.find),
)
