"""Give every colour, size and weight of the interface a name, and dress the application in them."""

import re
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from string import Template
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from youward import paths
from youward.errors import ResourceError

GRID = 4
"""The step of every margin and gap, in logical pixels."""
SPACE_SMALL = 2 * GRID
SPACE = 4 * GRID
SPACE_LARGE = 6 * GRID

TYPE_INTERFACE = 13
TYPE_TEXT = 16
TYPE_TITLE = 20
WEIGHT_NORMAL = QFont.Weight.Normal
WEIGHT_STRONG = QFont.Weight.DemiBold

MEASURE = 66
"""The widest line of a post, in average characters."""
LINE_HEIGHT = 150
"""The height of a line of a post, in percent of its font's."""

THEMES = ("light", "dark", "contrast")
_LARGEST_USUAL = 16
"""The size of a system's font in pixels from which on the writer wants larger words."""
_DRESS = "theme"
# Names of classes: the stubs ask for bytes, the library for text.
_OUTLINED: tuple[Any, ...] = ("QCheckBox", "QRadioButton")
"""The controls that the style outlines in a darker shade of the window's colour: too faint to be seen."""
_DARKER = 140
"""By how much, in percent."""
_STILL = "widget-animation-duration: 0;"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold named colours, each as "#rrggbb"."""

    name: str
    paper: str
    surface: str
    raised: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    selection: str
    worth_fixing: str
    look_again: str
    small_thing: str
    good: str
    proofreading: str
    role_us: str
    role_them: str
    role_proof: str
    role_ask: str
    role_question: str

    @classmethod
    def load(cls, name: str) -> "Theme":
        """Read the bundled theme `name`, one of `THEMES`; raise ResourceError when it is broken."""
        return cls.read(paths.resources() / "themes" / f"{name}.toml")

    @classmethod
    def read(cls, file: Path) -> "Theme":
        """Read a theme file; raise ResourceError naming the file and the first thing wrong with it."""
        try:
            colours = tomllib.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ResourceError(f"The theme {file} can't be read ({error}). Reinstall Youward.") from error
        names = {field.name for field in fields(cls)} - {"name"}
        for name in sorted(names ^ colours.keys()):
            what = "lacks the colour" if name in names else "has the unknown colour"
            raise ResourceError(f'The theme {file} {what} "{name}". Correct the file or reinstall Youward.')
        for name, value in colours.items():
            if not isinstance(value, str) or not _COLOUR.fullmatch(value):
                raise ResourceError(f'The theme {file} must give "{name}" as "#rrggbb", not {value!r}.')
        return cls(name=file.stem, **colours)

    @classmethod
    def for_system(cls, app: QApplication) -> "Theme":
        """Load the theme that goes with the system's settings."""
        hints = app.styleHints()
        wishes = hints.accessibility()
        return cls.load(cls.name_for(hints.colorScheme(), wishes.contrastPreference()))

    @staticmethod
    def name_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
        """Return which theme goes with a system's settings; one that has none gets the light one."""
        if contrast == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"


class _Unseen(QObject):
    """Keep from the widgets that they are without a sheet: they would lay themselves out for a moment, and
    what is scrolled would not find back to its place.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nobody know of a change of style."""
        return event.type() == QEvent.Type.StyleChange


def apply_theme(app: QApplication, theme: Theme, *, still: bool = False) -> None:
    """Dress all windows, present and future, in `theme`; when `still`, nothing moves by itself."""
    # Under a style sheet the application's style goes by another name.
    fusion = QStyleFactory.create("Fusion") if not dress(app) else None
    if fusion is not None:
        app.setStyle(fusion)
    app.setProperty(_DRESS, theme.name)
    _size_words(app)
    app.setPalette(_palette(theme))
    for control in _OUTLINED:
        # PySide takes a string and says "bytes".
        app.setPalette(_outlined(theme), cast(Any, control))
    # A sheet that takes another's place makes Qt dress each widget once for every widget around it; one
    # that comes where none is, once in all.
    unseen = _Unseen()
    app.installEventFilter(unseen)
    app.setStyleSheet("")
    app.removeEventFilter(unseen)
    app.setStyleSheet(stylesheet(theme, still=still))


def stylesheet(theme: Theme, name: str = "stylesheet.qss", *, still: bool = False) -> str:
    """Return the window's style sheet, or another one, with the colours of `theme` filled in."""
    source = (paths.resources() / "themes" / name).read_text(encoding="utf-8")
    return Template(source).substitute(asdict(theme), motion=_STILL if still else "")


def dress(app: QApplication) -> str:
    """Return the name of the theme that `app` is dressed in."""
    return str(app.property(_DRESS) or "")


def moves(widget: QWidget) -> bool:
    """Tell whether things may fade in and out at `widget`: neither the system nor the writer minds."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


def _size_words(app: QApplication) -> None:
    """Set the system's font to our size once, larger where the system's is larger than most are."""
    font = app.font()
    if font.pixelSize() < 0:
        size = QFontInfo(font).pixelSize()
        font.setPixelSize(max(TYPE_INTERFACE, round(TYPE_INTERFACE * size / _LARGEST_USUAL)))
        app.setFont(font)


def typeface(pixels: int, weight: QFont.Weight = WEIGHT_NORMAL) -> QFont:
    """Return the system's font at one of the three sizes, larger as the interface is, and at a weight."""
    font = QFont(QApplication.font())
    larger = max(1.0, font.pixelSize() / TYPE_INTERFACE)
    font.setPixelSize(round(pixels * larger))
    font.setWeight(weight)
    return font


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    named = {
        role.Window: theme.paper,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.worth_fixing,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Light: theme.surface,
        role.Midlight: theme.raised,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
    }
    for which, colour in named.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.muted))
    return palette


def _outlined(theme: Theme) -> QPalette:
    palette = _palette(theme)
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(_DARKER))
    return palette
