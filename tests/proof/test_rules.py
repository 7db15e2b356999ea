import pytest

from youward.proof.harper_engine import Harper
from youward.proof.mark import Mark, Wishes
from youward.proof.rules import Rule, RuleBook

RULES = sorted(RuleBook.load().rules.values(), key=lambda rule: rule.id)


def _of_the_rule(harper: Harper, rule: Rule, text: str) -> list[Mark]:
    marks = harper.marks(text, Wishes(), lambda: None)
    return [mark for mark in marks if mark.check == f"proof.{rule.id}"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_does_what_its_sentences_show(harper: Harper, rule: Rule) -> None:
    for before, after in rule.fires:
        first, *others = _of_the_rule(harper, rule, before)
        assert not others
        assert before[: first.start] + first.fixes[0] + before[first.end :] == after
        assert first.subject is rule.subject
        assert first.says
    for text in rule.rests:
        assert not _of_the_rule(harper, rule, text), text


def test_no_rule_blames() -> None:
    for rule in RULES:
        assert "error" not in rule.says.lower()
        assert "wrong" not in rule.says.lower()


def test_the_pack_is_the_same_each_time() -> None:
    assert RuleBook.load().pack() == RuleBook.load().pack()
