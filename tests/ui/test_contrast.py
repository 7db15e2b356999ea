"""All that the style sheet and the painters draw stands out from what it is drawn on, in every theme."""

import re
from collections.abc import Iterator
from dataclasses import asdict

import pytest
from contrast import contrast
from PySide6.QtGui import QColor

from youward.paths import resources
from youward.ui.theme import THEMES, Theme

GROUNDS = ("paper", "surface", "raised")
"""What a widget without a ground of its own may lie on."""
TEXT, SHAPE = 4.5, 3.0
HIGH = 7.0
CONTROLS = re.compile(r"Button|LineEdit|PlainTextEdit|ComboBox|SpinBox|CheckBox|VersionView|ListView::item")
SEVERITIES = ("worth_fixing", "look_again", "small_thing")
ROLES = ("role_us", "role_them", "role_proof", "role_ask", "role_question")
PAINTED_TEXT = (
    # PanelRow and BlankedText; what is selected in a text.
    *((ink, ground) for ink in ("ink", "muted") for ground in ("surface", "raised")),
    ("ink", "selection"),
    # The letters of the role map, beside the text; BenefitLine, below it.
    *((role, "surface") for role in ROLES),
    ("muted", "paper"),
    ("accent", "paper"),
)
PAINTED_SHAPES = (
    # Underlines, on words that are selected too, and as marks on cards and rows.
    *((name, ground) for name in SEVERITIES for ground in (*GROUNDS, "selection")),
    # The line under words to proofread.
    *(("proofreading", ground) for ground in ("surface", "selection")),
    # The outlines and rings of rows; boxes to tick; the bar of a notice.
    *((name, ground) for name in ("edge", "accent") for ground in GROUNDS),
)
Rule = tuple[str, dict[str, str]]


def rules() -> list[Rule]:
    source = (resources() / "themes" / "stylesheet.qss").read_text(encoding="utf-8")
    source = re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL)
    found: list[Rule] = []
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", source):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        said = {name.strip(): value.strip() for name, value in pairs}
        found += [(selector.strip(), said) for selector in selectors.split(",")]
    return found


def states() -> Iterator[Rule]:
    """Yield each rule with what it takes over from the rules without its state and its kind."""
    plain: dict[str, dict[str, str]] = {}
    for selector, said in rules():
        resting = re.sub(r"(?<!:):(?!:)[\w-]+", "", selector)
        bare = re.sub(r"\[[^]]*\]", "", resting)
        plain.setdefault(resting, {}).update(said if resting == selector else {})
        yield selector, plain.get(bare, {}) | plain[resting] | said


def named(value: str) -> list[str]:
    return re.findall(r"\$(\w+)", value)


def grounds(said: dict[str, str]) -> tuple[str, ...]:
    own = named(said.get("background", ""))
    return (own[0],) if len(own) == 1 else GROUNDS


@pytest.mark.parametrize("name", THEMES)
def test_every_text_of_the_style_sheet_is_readable(name: str) -> None:
    colours, least = asdict(Theme.load(name)), HIGH if name == "contrast" else TEXT
    weak = [
        (selector, ink, ground)
        for selector, said in states()
        for key in ("color", "placeholder-text-color")
        for ink in named(said.get(key, "")) or (["ink"] if key == "color" else [])
        for ground in grounds(said)
        if contrast(colours[ink], colours[ground]) < least
        # Bars and handles hold no words.
        and not re.search("ScrollBar|Splitter|separator|indicator|arrow|button$", selector)
    ]
    assert not weak


@pytest.mark.parametrize("name", THEMES)
def test_every_border_of_a_control_and_every_ring_is_seen(name: str) -> None:
    colours = asdict(Theme.load(name))
    drawn = [
        (selector, border, ground)
        for selector, said in states()
        if CONTROLS.search(selector) and not re.search("::(up|down|drop)", selector)
        for key in ("border", "border-color", "border-left-color")
        for border in named(said.get(key, ""))
        # The ground around it; a ring inside a selected row has the row's.
        for ground in (("selection",) if "::item" in selector else GROUNDS)
    ]
    assert len(drawn) > 20
    assert not [
        (*one, round(contrast(colours[one[1]], colours[one[2]]), 2))
        for one in drawn
        if contrast(colours[one[1]], colours[one[2]]) < SHAPE
    ]


@pytest.mark.parametrize("name", THEMES)
def test_what_is_painted_is_readable_and_seen(name: str) -> None:
    colours, least = asdict(Theme.load(name)), HIGH if name == "contrast" else TEXT
    measured = [(*pair, least) for pair in PAINTED_TEXT] + [(*pair, SHAPE) for pair in PAINTED_SHAPES]
    assert not [
        (one, other, round(contrast(colours[one], colours[other]), 2))
        for one, other, wanted in measured
        if contrast(colours[one], colours[other]) < wanted
    ]


@pytest.mark.parametrize("name", THEMES)
def test_words_are_readable_on_the_tints_of_changes(name: str) -> None:
    colours, least = asdict(Theme.load(name)), HIGH if name == "contrast" else TEXT
    for tint in ("worth_fixing", "good"):
        over, under = QColor(colours[tint]), QColor(colours["surface"])
        share = 0.16
        mixed = QColor.fromRgbF(
            *(
                share * part(over) + (1 - share) * part(under)
                for part in (QColor.redF, QColor.greenF, QColor.blueF)
            )
        )
        assert contrast(colours["ink"], mixed.name()) >= least
