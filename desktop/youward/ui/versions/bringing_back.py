"""Bring a version, or a single passage of it, back into the text: one undo step, nothing lost."""

from youward.history.timeline import VersionHead
from youward.ui.desk import Desk
from youward.ui.drafts.word_diff import passages
from youward.ui.editor.offsets import plain
from youward.ui.session import Session


class BringingBack:
    """Change the text in the editor after what stands there was kept as a version."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self._session = session
        self._desk = desk

    def whole(self, head: VersionHead) -> bool:
        """Bring the text of a version back where it stood; return False, with a notice, if that failed."""
        text = self._session.versions.text(head.id)
        if text is None or not self._session.save(end_burst=True):
            return False
        self._turn_to(head.network)
        editor, text = self._desk.editor, plain(text)
        # Only what differs is changed: the caret and what stays need not move.
        changes = [
            (p.old_start, p.old_end, text[p.new_start : p.new_end]) for p in passages(editor.text(), text)
        ]
        if changes:
            editor.apply_changes(changes)
        return self._session.save(end_burst=True)

    def passage(self, network: str, text: str, start: int, end: int, words: str) -> bool:
        """Put `words` in the place of a span of what stands for `network`, which must still be `text`."""
        if not self._session.save(end_burst=True):
            return False
        self._turn_to(network)
        editor = self._desk.editor
        if editor.text() != text:
            return False
        editor.apply_changes([(start, end, words)])
        return self._session.save(end_burst=True)

    def _turn_to(self, network: str) -> None:
        """Write the text of `network`, which gets one of its own again if it shares the common one now."""
        texts = self._session.texts
        if network and not texts.has_own(network):
            texts.choose((*texts.networks, network))
            texts.give_own(network)
        else:
            texts.turn_to(network)
