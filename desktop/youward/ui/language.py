"""Let the window speak the writer's language; posts are read in English whatever it speaks."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from youward import paths
from youward.ui.settings import declared

LANGUAGES = tuple(value for value, _ in declared.LANGUAGE.options if value != "system")
SOURCE = "en"
"""The language in which the strings are written, which needs no translation."""


def speak(app: QApplication, language: str) -> None:
    """Speak `language`, one of those declared or "system"; one that is not translated stays English."""
    locale = QLocale.system() if language == "system" else QLocale(language)
    spoken = locale.name().split("_")[0]
    if spoken not in LANGUAGES:
        spoken, locale = SOURCE, QLocale(SOURCE)
    QLocale.setDefault(locale)
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("youward", str(paths.resources() / "i18n"))):
        _put_away(app, name)
        translator = QTranslator(app)
        translator.setObjectName(name)
        if spoken != SOURCE and translator.load(f"{name}_{spoken}", folder):
            app.installTranslator(translator)


def spoken() -> str:
    """Return the language that the window speaks, one of `LANGUAGES`."""
    name = QLocale().name().split("_")[0]
    return name if name in LANGUAGES else SOURCE


def _put_away(app: QApplication, name: str) -> None:
    for translator in app.findChildren(QTranslator, name):
        app.removeTranslator(translator)
        translator.deleteLater()
