"""Say how full a post is on a network, in words as well as in colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from youward.text.networks import Network
from youward.text.post import Mask
from youward.ui.wording import number, translate

NEARLY = 0.8
"""The part of a limit from which the writer is told how much is left."""


@dataclass(frozen=True, slots=True)
class Fill:
    """Hold how long a text is on one network, and by how much it is too long."""

    name: str
    length: int
    limit: int
    excess: int

    @classmethod
    def of(cls, network: Network, sent: str, marks: Sequence[Mask]) -> "Fill":
        """Count what is sent, in which `marks` were found, the way `network` does."""
        length = network.length(sent, marks)
        return cls(network.title, length, network.limit, network.excess(sent, marks))

    @property
    def tone(self) -> str:
        """Return "over", "near" or ""."""
        if self.excess:
            return "over"
        return "near" if self.length >= NEARLY * self.limit else ""

    @property
    def short(self) -> str:
        """Return a few words for a button."""
        counted = f"{self.name} {number(self.length)}/{number(self.limit)}"
        if self.excess:
            return translate("Fill", "{counted} · {count} over").format(
                counted=counted, count=number(self.excess)
            )
        if self.tone == "near":
            left = number(self.limit - self.length)
            return translate("Fill", "{counted} · {count} left").format(counted=counted, count=left)
        return counted

    @property
    def sentence(self) -> str:
        """Return the same as a sentence."""
        if self.excess:
            said = translate("Fill", "{network}: {length} of {limit} characters, {count} too many.")
        else:
            said = translate("Fill", "{network}: {length} of {limit} characters, {count} left.")
        count = self.excess or self.limit - self.length
        return said.format(
            network=self.name, length=number(self.length), limit=number(self.limit), count=number(count)
        )
