"""Give every colour, size and weight of the interface a name, and dress the application in them."""

import re
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

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
        """Read the bundled theme `name` ("light" or "dark"); raise ResourceError when it is broken."""
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
        """Load the theme that goes with the system's light or dark setting."""
        return cls.for_scheme(app.styleHints().colorScheme())

    @classmethod
    def for_scheme(cls, scheme: Qt.ColorScheme) -> "Theme":
        """Load the theme that goes with a setting; a system that has none gets the light one."""
        return cls.load("dark" if scheme == Qt.ColorScheme.Dark else "light")


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress all windows, present and future, in `theme`: style, font, palette and style sheet."""
    fusion = QStyleFactory.create("Fusion")
    if app.style().name() != "fusion" and fusion is not None:
        app.setStyle(fusion)
    app.setFont(typeface(TYPE_INTERFACE))
    app.setPalette(_palette(theme))
    app.setStyleSheet(stylesheet(theme))


def stylesheet(theme: Theme, name: str = "stylesheet.qss") -> str:
    """Return the window's style sheet, or another one, with the colours of `theme` filled in."""
    source = (paths.resources() / "themes" / name).read_text(encoding="utf-8")
    return Template(source).substitute(asdict(theme))


def typeface(pixels: int, weight: QFont.Weight = WEIGHT_NORMAL) -> QFont:
    """Return the system's font at one of the three sizes and one of the two weights."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
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
