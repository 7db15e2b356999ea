"""Qt's windows with the plugins of contents.py; left out here, the libraries of the others stay out too."""

from contents import qt_plugin_wanted
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, _all, datas = add_qt6_dependencies(__file__)
binaries = [(source, folder) for source, folder in _all if qt_plugin_wanted(source)]
