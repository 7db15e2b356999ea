"""Keep what the coach leaves alone in every post: checks, kinds of posts, the writer's own words."""

from enum import StrEnum
from typing import cast

from youward.coach.options import TURNED_DOWN, Account, Options
from youward.ui.settings import declared
from youward.ui.settings.kinds import Names
from youward.ui.settings.settings import Settings

MANY = 3
"""So many times "Not here" about one check, and the coach offers to turn it down."""
_OFFERED = -1


class Voice(StrEnum):
    """Say when a check speaks."""

    ON = "on"
    ASKED = "asked"
    """Only when the writer asks."""
    OFF = "off"


class Switches:
    """Read and change the settings about checks; it keeps nothing itself."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def options(self, *, asked: bool = False) -> Options:
        """Return how the coach is to read any post; `asked` lets checks speak that were turned down."""
        value = self._settings.value
        return Options(
            brands=value(declared.BRANDS),
            switched_off=frozenset(value(declared.SWITCHED_OFF)),
            fine_in=frozenset(self.fine()),
            my_words=value(declared.MY_WORDS),
            account=cast(Account, value(declared.ACCOUNT)),
            when_asked=frozenset(value(declared.WHEN_ASKED)),
            kept_on=frozenset(value(declared.KEPT_ON)),
            asked=asked,
        )

    def to_try(self) -> Options:
        """Return how the coach is to read a text tried out: all checks speak, whatever was said of them."""
        value = self._settings.value
        account = cast(Account, value(declared.ACCOUNT))
        return Options(
            brands=value(declared.BRANDS), my_words=value(declared.MY_WORDS), account=account, asked=True
        )

    def voice(self, check: str) -> Voice:
        """Return when `check` speaks."""
        options = self.options()
        if check in options.switched_off:
            return Voice.OFF
        return Voice.ASKED if check in options.turned_down else Voice.ON

    def is_by_account(self, check: str) -> bool:
        """Tell whether it is the kind of account that turns `check` down, and not the writer."""
        return check in self._by_account() and check not in self._settings.value(declared.WHEN_ASKED)

    def give(self, check: str, voice: Voice) -> None:
        """Let `check` speak as `voice` says."""
        self._turn(declared.SWITCHED_OFF, check, voice is Voice.OFF)
        self._turn(declared.WHEN_ASKED, check, voice is Voice.ASKED)
        self._turn(declared.KEPT_ON, check, voice is Voice.ON and check in self._by_account())

    def quiet(self) -> tuple[str, ...]:
        """Return the checks that do not speak by themselves, each once."""
        options = self.options()
        return tuple(sorted(options.switched_off | options.turned_down))

    def fine(self) -> tuple[tuple[str, str], ...]:
        """Return the checks that are fine in a kind of post, each with the kind, the oldest first."""
        pairs = (entry.split() for entry in self._settings.value(declared.FINE_IN))
        return tuple((pair[0], pair[1]) for pair in pairs if len(pair) == 2)

    def call_fine(self, check: str, kind: str, fine: bool = True) -> None:
        """Leave `check` out of posts of `kind`, or let it speak there again."""
        self._turn(declared.FINE_IN, f"{check} {kind}", fine)

    def words(self) -> tuple[str, ...]:
        """Return the words that findings leave alone."""
        return self._settings.value(declared.MY_WORDS)

    def own(self, word: str, mine: bool = True) -> None:
        """Leave `word` alone from now on, or no longer."""
        self._turn(declared.MY_WORDS, word, mine)

    def count_not_here(self, check: str) -> bool:
        """Note one more "Not here"; return True the one time that turning `check` down should be offered."""
        counts = self._counts()
        if counts.get(check, 0) == _OFFERED or self.voice(check) is not Voice.ON:
            return False
        count = counts.get(check, 0) + 1
        self._keep({**counts, check: _OFFERED if count >= MANY else count})
        return count >= MANY

    def take_back_not_here(self, check: str) -> None:
        """Forget one "Not here", because it was undone."""
        counts = self._counts()
        if counts.get(check, 0) > 0:
            self._keep({**counts, check: counts[check] - 1})

    def _by_account(self) -> frozenset[str]:
        account = cast(Account, self._settings.value(declared.ACCOUNT))
        return TURNED_DOWN.get(account, frozenset())

    def _counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for entry in self._settings.value(declared.NOT_HERE):
            check, _, number = entry.rpartition(" ")
            if check and number.lstrip("-").isdecimal():
                counts[check] = int(number)
        return counts

    def _keep(self, counts: dict[str, int]) -> None:
        entries = tuple(f"{check} {number}" for check, number in counts.items() if number)
        self._settings.choose(declared.NOT_HERE, entries)

    def _turn(self, setting: Names, entry: str, is_in: bool) -> None:
        before = self._settings.value(setting)
        if is_in != (entry in before):
            after = (*before, entry) if is_in else tuple(e for e in before if e != entry)
            self._settings.choose(setting, after)
