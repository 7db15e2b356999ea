"""Keep what the writer chose, in one file beside the drafts; each setting is declared once."""

from PySide6.QtCore import QByteArray, QSettings

from youward import paths


class Settings:
    """Read and write settings.ini in the data folder."""

    def __init__(self) -> None:
        self._file = QSettings(str(paths.data_home() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def brands(self) -> tuple[str, ...]:
        """Return the names that mean us."""
        value = self._file.value("coach/brands", "")
        return tuple(name.strip() for name in str(value).split(";") if name.strip())

    @brands.setter
    def brands(self, names: tuple[str, ...]) -> None:
        self._file.setValue("coach/brands", ";".join(names))

    @property
    def last_draft(self) -> int | None:
        """Return the id of the draft that was open last, 0 for an empty post, None when never kept."""
        value = str(self._file.value("window/last_draft", ""))
        return int(value) if value.isdecimal() else None

    @last_draft.setter
    def last_draft(self, identity: int) -> None:
        self._file.setValue("window/last_draft", identity)

    @property
    def role_map(self) -> bool:
        """Return whether the role map stands beside the text."""
        return str(self._file.value("window/role_map", "true")).lower() == "true"

    @role_map.setter
    def role_map(self, shown: bool) -> None:
        self._file.setValue("window/role_map", shown)

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
