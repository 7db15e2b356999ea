"""Hold the texts of the open post: the common one, and those that single networks have of their own."""

from PySide6.QtCore import QObject, Signal

from youward.history.store import Store
from youward.history.values import Draft
from youward.text.networks import NETWORKS

COMMON = ""
"""The place of the text that all networks share which have none of their own."""


class Texts(QObject):
    """Know which text is being written, and for which networks; the session saves it with the draft."""

    chosen = Signal()
    """The writer chose other networks, or gave a network its own text or took it away."""
    turned = Signal()
    """Another of the texts is being written now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.common = ""
        self.networks: tuple[str, ...] = ()
        self.place = COMMON
        self._own: dict[str, str] = {}
        self._kept: dict[str, str] = {}
        self._dropped: dict[str, str] = {}

    def take_up(self, draft: Draft | None, own: dict[str, str], usual: tuple[str, ...]) -> None:
        """Begin with what was kept with `draft`, or with nothing and the `usual` networks."""
        self.common = draft.text if draft else ""
        self._own, self._kept, self._dropped = dict(own), dict(own), {}
        self.place = COMMON
        kept = draft.network.split(",") if draft else ()
        self.networks = tuple(name for name in NETWORKS if name in (kept if draft else usual))

    @property
    def text(self) -> str:
        """Return the text being written."""
        return self._own[self.place] if self.place else self.common

    @property
    def is_empty(self) -> bool:
        """Tell whether no text has a character."""
        return not self.common and not any(self._own.values())

    def of(self, network: str) -> str:
        """Return what would be published on `network`."""
        return self._own.get(network, self.common)

    def has_own(self, network: str) -> bool:
        """Tell whether `network` has a text of its own."""
        return network in self._own

    def edit(self, text: str) -> None:
        """Take the newest text of the place being written."""
        if self.place:
            self._own[self.place] = text
        else:
            self.common = text

    def choose(self, networks: tuple[str, ...]) -> None:
        """Take the networks the post is for; what one had of its own stays for when it comes back."""
        networks = tuple(name for name in NETWORKS if name in networks)
        if networks != self.networks:
            self.networks = networks
            self.chosen.emit()
            if self.place and self.place not in networks:
                self.turn_to(COMMON)

    def turn_to(self, place: str) -> None:
        """Write the text of another place."""
        if place != self.place and (place == COMMON or place in self._own):
            self.place = place
            self.turned.emit()

    def give_own(self, network: str) -> None:
        """Give `network` a text of its own, which begins as the common one, and turn to it."""
        if network not in self._own:
            self._own[network] = self.common
            self.chosen.emit()
        self.turn_to(network)

    def share(self, network: str) -> None:
        """Let `network` share the common text again."""
        if network in self._own:
            self.turn_to(COMMON)
            self._dropped[network] = self._own.pop(network)
            self.chosen.emit()

    def keep(self, store: Store, draft: Draft) -> Draft:
        """Write what differs from what the store has of `draft`; return the draft as it is then."""
        # What was dropped is kept first: its last words become a version.
        for network, text in {**self._dropped, **self._own}.items():
            if self._kept.get(network) != text:
                store.network_texts.keep(draft.id, network, text)
                self._kept[network] = text
        for network in self._kept.keys() - self._own.keys():
            store.network_texts.drop(draft.id, network)
            del self._kept[network]
        self._dropped.clear()
        written = ",".join(self.networks)
        return store.set_network(draft.id, written) if written != draft.network else draft
