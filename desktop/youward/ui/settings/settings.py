"""Keep what the writer chose, in one file beside the drafts."""

import json
import tempfile
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from youward import paths
from youward.errors import InputError
from youward.ui.settings.declared import DECLARED
from youward.ui.settings.kinds import Setting

T = TypeVar("T")
_FORMAT = "youward-settings"


class Settings(QObject):
    """Read and write settings.ini in the data folder; a value that can't be read counts as its default."""

    changed = Signal(object)
    """The Setting whose value is another now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(paths.data_home() / "settings.ini"), QSettings.Format.IniFormat)

    def value(self, setting: Setting[T]) -> T:
        """Return what was chosen, or else the default."""
        value = _in_file(self._file, setting)
        return setting.default if value is None else value

    def choose(self, setting: Setting[T], value: T) -> None:
        """Take what the writer chose; nothing is told when that was so already."""
        if value != self.value(setting):
            if value == setting.default:
                self._file.remove(setting.key)
            else:
                self._file.setValue(setting.key, setting.write(value))
            self.changed.emit(setting)

    def exported(self) -> str:
        """Return all that differs from its default, as JSON for `take`."""
        chosen = {s.key: s.write(self.value(s)) for s in DECLARED if self.value(s) != s.default}
        return json.dumps({"format": _FORMAT, "settings": chosen}, ensure_ascii=False, indent=2) + "\n"

    def take(self, exported: str) -> int:
        """Take what `exported` returned elsewhere, and return how many settings it held.

        Raise InputError, with nothing changed, when it can't be read; keys of other versions are left out.
        """
        try:
            document = json.loads(exported)
            if document["format"] != _FORMAT:
                raise ValueError("it holds something else")
            chosen = dict(document["settings"])
            values = [(s, _read(s, chosen[s.key])) for s in DECLARED if s.key in chosen]
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            said = str(error) if isinstance(error, _UnreadableError) else "it is not a file of settings"
            raise InputError(
                f"These settings can't be read: {said}. Choose a file that Youward exported."
            ) from error
        for setting, value in values:
            self.choose(setting, value)
        return len(values)

    def take_file(self, written: str) -> None:
        """Take the values of a settings.ini that another Youward wrote; what it doesn't name stays."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "settings.ini"
            path.write_text(written, encoding="utf-8")
            file = QSettings(str(path), QSettings.Format.IniFormat)
            for setting in DECLARED:
                value = _in_file(file, setting)
                if value is not None:
                    self.choose(setting, value)

    @property
    def last_draft(self) -> int | None:
        """Return the id of the draft that was open last, 0 for an empty post, None when never kept."""
        value = str(self._file.value("window/last_draft", ""))
        return int(value) if value.isdecimal() else None

    @last_draft.setter
    def last_draft(self, identity: int) -> None:
        self._file.setValue("window/last_draft", identity)

    def layout(self, name: str) -> QByteArray:
        """Return how a window or splitter was laid out, empty when never."""
        value = self._file.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Keep how a window or splitter is laid out."""
        self._file.setValue(f"window/{name}", state)

    def write(self) -> None:
        """Write the file now; a disk that refuses costs settings only, never text."""
        self._file.sync()


def _in_file(file: QSettings, setting: Setting[T]) -> T | None:
    """Return the value that a file holds, None when it has none that can be read."""
    written = file.value(setting.key)
    # A file changed by hand may hold an unquoted comma, which reads as a list.
    written = ",".join(str(part) for part in written) if isinstance(written, list) else written
    try:
        return None if written is None else setting.read(str(written))
    except ValueError:
        return None


class _UnreadableError(ValueError):
    pass


def _read(setting: Setting[Any], written: object) -> Any:
    try:
        return setting.read(str(written))
    except ValueError as error:
        raise _UnreadableError(f"{setting.key}: {error}") from error
