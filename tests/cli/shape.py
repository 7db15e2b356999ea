"""The report that other programs rely on, field by field."""

from typing import Any

CONCERNS = frozenset(
    "self-lead we-heavy benefit-missing self-praise push-cta cta-stack urgency engagement-bait tease hype "
    "corporate-speak one-way pitch-question number-chasing weasel-apology blame-reader hidden-promo "
    "shouting".split()
)
STRENGTHS = frozenset("good-benefit good-question good-credit good-concrete good-open good-help".split())
DIMENSIONS = ("audience-focus", "invitation", "value", "trust", "human-voice")


def check_shape(report: dict[str, Any], text: str) -> None:
    """Assert that `report` has the promised fields, no others, and offsets that point at their words."""
    assert list(report) == [
        "schema",
        "id",
        "kind",
        "language",
        "findings",
        "strengths",
        "dimensions",
        "sentences",
        "gauge",
    ]
    assert report["schema"] == 1
    for finding in report["findings"]:
        _check_finding(finding, text)
    for strength in report["strengths"]:
        assert set(strength) == {"check", "start", "end", "quote"}
        assert strength["check"] in STRENGTHS
        assert text[strength["start"] : strength["end"]] == strength["quote"] != ""
    assert tuple(report["dimensions"]) == DIMENSIONS
    standings = {"look again", "nothing stands out", "mixed", "good sign"}
    assert set(report["dimensions"].values()) <= standings
    end = 0
    for sentence in report["sentences"]:
        assert set(sentence) == {"start", "end", "role", "act"}
        assert end <= sentence["start"] < sentence["end"] <= len(text)
        assert sentence["role"] in {"us", "them", "proof", "ask", "question", "other"}
        assert sentence["act"]
        end = sentence["end"]
    assert report["gauge"] is None or (type(report["gauge"]) is int and 0 <= report["gauge"] <= 100)


def _check_finding(finding: dict[str, Any], text: str) -> None:
    assert list(finding) == [
        "check",
        "severity",
        "dimension",
        "start",
        "end",
        "quote",
        "title",
        "why",
        "ask",
        "suggestions",
    ]
    assert finding["check"] in CONCERNS
    assert finding["severity"] in {"worth-fixing", "look-again", "small-thing"}
    assert finding["dimension"] in DIMENSIONS
    assert text[finding["start"] : finding["end"]] == finding["quote"] != ""
    assert finding["title"]
    assert finding["why"]
    for suggestion in finding["suggestions"]:
        assert list(suggestion) == ["start", "end", "text", "blanks", "pattern"]
        assert 0 <= suggestion["start"] <= suggestion["end"] <= len(text)
        assert suggestion["text"].count("___") == len(suggestion["blanks"])
        assert suggestion["pattern"]
