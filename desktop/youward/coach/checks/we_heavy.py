"""Find posts in which almost every clause has us as the doer (P2; E35, E37, E44)."""

from collections.abc import Iterator

from youward.coach.checks.sight import Hit, Sight
from youward.text.acts import Act
from youward.text.roles import Actor

CHECK = "we-heavy"
_AT_LEAST = 3
_READER_SHARE = 3


def _alone(actor: Actor) -> bool:
    """Tell whether the clause is carried by "I" or "my", not by a company."""
    subject = actor.clause.subject
    if subject is None:
        return False
    words = {subject.lower_, *(c.lower_ for c in subject.children if c.dep_ == "poss")}
    return bool(words & {"i", "me", "my", "mine"})


def find(sight: Sight) -> Iterator[Hit]:
    """Report the run of our clauses when readers have at most a third of their count."""
    ours = [(s, a) for s, a in sight.reading.brand_actors() if a.clause.finite or a.elided]
    together = sum(not _alone(a) for _, a in ours)
    # One person who tells a story says "I"; only a company that says "we" fills a post with itself.
    if len(ours) < _AT_LEAST or together * 2 < len(ours):
        return
    readers = sum(len(s.reader_tokens) for s in sight.clear_sentences())
    invitations = sum(
        s.is_question or s.act is Act.INSTRUCT for s in sight.clear_sentences() if len(s.words) >= 4
    )
    if (readers + invitations) * _READER_SHARE > len(ours):
        return
    last = sight.reading.sentences[-1]
    if last.is_question and len(last.words) >= 4 and not sight.touched(last):
        return
    first, final = ours[0][0], ours[-1][0]
    yield Hit(CHECK, first.start, final.end)
