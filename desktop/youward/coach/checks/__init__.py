"""Register the checks: an explicit tuple, in the order in which they look.

Phrase checks come first, then those that look at whole sentences, then those that weigh the whole post
and may use only text that nothing before them has touched; recognitions come last.
"""

from youward.coach.checks import (
    benefit_missing,
    blame_reader,
    corporate_speak,
    cta_stack,
    engagement_bait,
    good_benefit,
    good_concrete,
    good_credit,
    good_help,
    good_open,
    good_question,
    hidden_promo,
    hype,
    number_chasing,
    one_way,
    pitch_question,
    push_cta,
    self_lead,
    self_praise,
    shouting,
    tease,
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
    ("hidden-promo", hidden_promo.find),
    ("tease", tease.find),
    ("number-chasing", number_chasing.find),
    ("weasel-apology", weasel_apology.find),
    ("blame-reader", blame_reader.find),
)
SENTENCE_CHECKS: tuple[tuple[str, Check], ...] = (("self-lead", self_lead.find),)
POST_CHECKS: tuple[tuple[str, Check], ...] = (
    ("shouting", shouting.find),
    ("we-heavy", we_heavy.find),
    ("benefit-missing", benefit_missing.find),
    ("cta-stack", cta_stack.find),
    ("one-way", one_way.find),
)
STRENGTH_CHECKS: tuple[tuple[str, Check], ...] = (
    ("good-benefit", good_benefit.find),
    ("good-question", good_question.find),
    ("good-credit", good_credit.find),
    ("good-concrete", good_concrete.find),
    ("good-open", good_open.find),
    ("good-help", good_help.find),
)
