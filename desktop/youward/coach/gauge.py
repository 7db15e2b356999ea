"""Reckon the optional reader-first gauge with its ledger (coaching.md 5.1): off until someone opens it."""

from collections.abc import Sequence

from youward.coach.report import Finding, Gauge, Line, Severity, Strength

START = 60
"""What a post has when nothing stands out; it means "plain", not 60 %."""
_PER_STRENGTH = 14
_MOST_FROM_STRENGTHS = 40
_COST = {Severity.WORTH_FIXING: 25, Severity.LOOK_AGAIN: 15, Severity.SMALL_THING: 6}
_CAP = {Severity.WORTH_FIXING: 59, Severity.LOOK_AGAIN: 79}
FEW_WORDS = 6
FEW_CLEAR_WORDS = 8


def gauge(
    words: int, clear_words: int, findings: Sequence[Finding], strengths: Sequence[Strength]
) -> Gauge | None:
    """Return the gauge of a post, None for one of fewer than six words.

    `strengths` are those in clear text; `clear_words` counts the words that no concern covers.
    """
    if words < FEW_WORDS:
        return None
    lines = [Line(START, "Start", "")]
    room = _MOST_FROM_STRENGTHS
    seen: set[str] = set()
    for strength in strengths if clear_words >= FEW_CLEAR_WORDS else ():
        if strength.check not in seen and room > 0:
            points = min(_PER_STRENGTH, room)
            lines.append(Line(points, strength.title, strength.quote))
            room -= points
        seen.add(strength.check)
    times: dict[str, int] = {}
    for finding in findings:
        times[finding.check] = times.get(finding.check, 0) + 1
        cost = _COST[finding.severity]
        if times[finding.check] <= 2:
            lines.append(
                Line(-(cost if times[finding.check] == 1 else cost // 2), finding.title, finding.quote)
            )
    total = max(0, min(100, sum(line.points for line in lines)))
    caps = [_CAP[f.severity] for f in findings if f.severity in _CAP]
    cap = min(caps, default=None)
    held = cap if cap is not None and total > cap else None
    return Gauge(min(total, cap) if cap is not None else total, tuple(lines), held)
