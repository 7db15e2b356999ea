"""Qt's core with the translations of its own words into the languages that the window speaks."""

from contents import qt_translation_wanted
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, _all = add_qt6_dependencies(__file__)
datas = [(source, folder) for source, folder in _all if qt_translation_wanted(source)]
