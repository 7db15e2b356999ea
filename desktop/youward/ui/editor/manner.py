"""Let the editor look and move as the writer set it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from youward.ui.editor.focus import Focus, Typewriter
from youward.ui.editor.post_editor import PostEditor
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings


class Manner(QObject):
    """Apply the settings of the editor now, and each one again when it changes."""

    def __init__(self, editor: PostEditor, settings: Settings) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings
        self._focus = Focus(editor)
        self._typewriter = Typewriter(editor)
        self._acts: dict[object, Callable[[], None]] = {
            declared.FONT: self._set_type,
            declared.FONT_SIZE: self._set_type,
            declared.MEASURE: self._set_type,
            declared.FOCUS: lambda: self._focus.set_what(settings.value(declared.FOCUS)),
            declared.TYPEWRITER: lambda: self._typewriter.set_on(settings.value(declared.TYPEWRITER)),
            declared.ROLE_MAP: self._show_role_map,
            declared.QUIET: self._show_role_map,
        }
        settings.changed.connect(self._take)
        for act in dict.fromkeys(self._acts.values()):
            act()

    def _take(self, setting: object) -> None:
        act = self._acts.get(setting)
        if act is not None:
            act()

    def _set_type(self) -> None:
        value = self._settings.value
        self._editor.set_type(value(declared.FONT), value(declared.FONT_SIZE), value(declared.MEASURE))

    def _show_role_map(self) -> None:
        value = self._settings.value
        self._editor.show_role_map(value(declared.ROLE_MAP) and not value(declared.QUIET))
