"""Dress the program as the writer chose, or else as the system is, and follow both."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from youward.ui.settings import declared
from youward.ui.settings.settings import Settings
from youward.ui.theme import Theme, apply_theme


class Appearance(QObject):
    """Apply the theme and the stillness that count now, again whenever a setting or the system changes."""

    def __init__(self, app: QApplication, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._settings = settings
        self._applied: tuple[str, bool] | None = None
        self._hints = app.styleHints()
        # Kept, because the object that Python holds for it goes with its last reference.
        self._wishes = self._hints.accessibility()
        self._scheme = self._hints.colorScheme()
        self._contrast = self._wishes.contrastPreference()
        self._hints.colorSchemeChanged.connect(self._take_scheme)
        self._wishes.contrastPreferenceChanged.connect(self._take_contrast)
        settings.changed.connect(self._take_setting)
        self._apply()

    def _take_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._apply()

    def _take_contrast(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self._apply()

    def _take_setting(self, setting: object) -> None:
        if setting in (declared.THEME, declared.STILL):
            self._apply()

    def _apply(self) -> None:
        """Dress the windows, unless they look like that already."""
        still = self._settings.value(declared.STILL)
        wanted = (self._named(), still)
        if wanted != self._applied:
            self._applied = wanted
            apply_theme(self._app, Theme.load(wanted[0]), still=still)

    def _named(self) -> str:
        chosen = self._settings.value(declared.THEME)
        return Theme.name_for(self._scheme, self._contrast) if chosen == "system" else chosen
