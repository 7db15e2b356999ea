"""The post as readers meet it: folded, shortened, cut, and what is said about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from rooms import PATIENCE

from youward.paths import resources
from youward.text.networks import NETWORKS, load_networks
from youward.ui.preview.post_preview import PostPreview
from youward.ui.preview.preview_panel import PreviewPanel
from youward.ui.preview.preview_post import PreviewPost
from youward.ui.theme import Theme, apply_theme

ALL = load_networks(resources() / "networks.toml")
OPENING = "We built this for years. " * 8
TEXT = f"{OPENING}\n\nYou can book at https://www.example.org/menu/monday/lunch <now> @ines #rye & more."
FAMILY = "👩\u200d👩\u200d👧"
BENEFIT = TEXT.index("You can")


@pytest.fixture
def panel(qtbot: QtBot) -> PreviewPanel:
    shown = PreviewPanel(ALL)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show()
    return shown


def show(panel: PreviewPanel, *posts: PreviewPost, brand: str = "Ines’s Bakery") -> tuple[PostPreview, ...]:
    panel.show_posts(posts, brand)
    panel.show_now()
    return panel.previews()


def said(preview: PostPreview) -> list[str]:
    return [label.accessibleName() for label in preview.remarks if not label.isHidden()]


def test_the_empty_panel_says_what_it_will_hold(panel: PreviewPanel) -> None:
    assert panel.nothing.isVisible()
    assert "Choose where this post goes" in panel.nothing.accessibleName()
    assert show(panel, PreviewPost("x", " \n")) == ()
    assert "Write a first sentence" in panel.nothing.accessibleName()
    show(panel, PreviewPost("x", "Hello"))
    assert panel.nothing.isHidden()


def test_a_post_is_folded_and_opened_with_the_keyboard(panel: PreviewPanel) -> None:
    (preview,) = show(panel, PreviewPost("linkedin", TEXT, BENEFIT))
    card = preview.card
    spoken = card.words.accessibleName()
    assert OPENING.startswith(spoken) and 120 < len(spoken) <= 140
    assert card.words.text().count("…") == 1
    card.more.setFocus()
    QTest.keyClick(card.more, Qt.Key.Key_Space)
    assert card.words.accessibleName() == TEXT
    assert "…" not in card.words.text()
    assert (card.more.text(), card.more.accessibleName()) == (
        "Show less",
        "Show less of the post on LinkedIn",
    )
    QTest.keyClick(card.more, Qt.Key.Key_Space)
    assert card.words.accessibleName() == spoken


def test_what_a_reader_sees_of_links_tags_and_marks(panel: PreviewPanel) -> None:
    text = TEXT[BENEFIT:]
    seen = {
        "x": "example.org/menu/monday/lu…",
        "linkedin": "example.org",
        "bluesky": "www.example.org/menu/monday/...",
        "instagram": "www.example",
    }
    for name, link in seen.items():
        (preview,) = show(panel, PreviewPost(name, text))
        html = preview.card.words.text()
        assert link in html.replace("\u200b", "")
        assert "&lt;now&gt;" in html and "&amp; more" in html
        for word in ("@ines", "#rye"):
            assert f'">{word}</span>' in html


def test_line_breaks_are_kept(panel: PreviewPanel) -> None:
    (preview,) = show(panel, PreviewPost("x", "One\n\n  two"))
    assert "One<br><br>  two" in preview.card.words.text()


@pytest.mark.parametrize(
    ("post", "remarks"),
    [
        (
            PreviewPost("linkedin", TEXT, BENEFIT),
            [
                "The reader's benefit begins at 203, below the fold at 140.",
                f"{len(TEXT)} of 3,000",
            ],
        ),
        (
            PreviewPost("linkedin", TEXT, 0),
            ["The reader's benefit begins at 1, above the fold at 140.", f"{len(TEXT)} of 3,000"],
        ),
        (
            PreviewPost("linkedin", "You can rest.", 0),
            ["The reader's benefit begins at 1; the whole post is seen.", "13 of 3,000"],
        ),
        (
            PreviewPost("bluesky", "We made it.", None),
            ["No sentence says yet what the reader gets.", "11 of 300"],
        ),
        (PreviewPost("bluesky", "We are sorry.", None, judged=False), ["13 of 300"]),
        (
            PreviewPost("x", "word " * 60, None, judged=False),
            ["299 of 280, 19 over: cut from “word word word word”"],
        ),
        (
            PreviewPost(
                "x", "a" * 270 + " unbreakable end of this post, and a long one at that", judged=False
            ),
            ["323 of 280, 43 over: cut from “unbreakable end of this post, and a long…”"],
        ),
        (
            PreviewPost("bluesky", FAMILY * 170, judged=False),
            ["60 bytes over: cut from “" + FAMILY * 8 + "…”"],
        ),
        (
            PreviewPost("instagram", "#a1 #a2 #a3 #a4 #a5 #a6 example.org", judged=False),
            ["35 of 2,200", "6 tags; Instagram takes 5.", "A link in a post can't be opened on Instagram."],
        ),
        (PreviewPost("threads", "#a1 #a2", judged=False), ["7 of 500", "2 tags; Threads takes 1."]),
    ],
)
def test_the_fold_audit(panel: PreviewPanel, post: PreviewPost, remarks: list[str]) -> None:
    (preview,) = show(panel, post)
    assert said(preview) == remarks


def test_a_computer_folds_later(panel: PreviewPanel) -> None:
    (preview,) = show(panel, PreviewPost("linkedin", TEXT, BENEFIT))
    panel.screens.button(1).click()
    assert said(preview)[0] == "The reader's benefit begins at 203, above the fold at 210."
    panel.screens.button(0).click()
    assert "below the fold at 140" in said(preview)[0]


def test_posts_are_light_or_dark_as_the_window_until_chosen(panel: PreviewPanel, qapp: QApplication) -> None:
    (preview,) = show(panel, PreviewPost("x", "#rye"))
    light, dark = Theme.load("light"), Theme.load("dark")
    try:
        apply_theme(qapp, dark)
        assert panel.schemes.button(1).isChecked()
        assert dark.accent in preview.card.words.text()
        panel.schemes.button(0).click()
        assert light.accent in preview.card.words.text()
        apply_theme(qapp, light)
        apply_theme(qapp, dark)
        assert light.accent in preview.card.words.text()
    finally:
        apply_theme(qapp, light)


def test_a_post_without_a_brand_has_a_neutral_name(panel: PreviewPanel) -> None:
    (preview,) = show(panel, PreviewPost("x", "Hello"), brand=" ")
    assert preview.card.name.accessibleName() == "Your name"
    show(panel, PreviewPost("x", "Hello"), brand="Ines")
    assert preview.card.name.accessibleName() == "Ines"


def test_networks_come_and_go_in_order_and_keep_their_previews(panel: PreviewPanel, qtbot: QtBot) -> None:
    x, linkedin = show(panel, PreviewPost("x", TEXT), PreviewPost("linkedin", TEXT))
    linkedin.card.more.click()
    after = show(panel, PreviewPost("mastodon", TEXT), PreviewPost("linkedin", TEXT))
    assert after[1] is linkedin and x not in after
    assert linkedin.card.more.isChecked()
    qtbot.waitUntil(lambda: after[0].y() < after[1].y(), timeout=PATIENCE)


def test_tab_goes_from_top_to_bottom(panel: PreviewPanel, qtbot: QtBot) -> None:
    show(panel, PreviewPost("linkedin", TEXT))
    # It folds nothing, so there is no button to go to.
    first, _, last = show(
        panel, PreviewPost("facebook", TEXT), PreviewPost("mastodon", TEXT), PreviewPost("linkedin", TEXT)
    )
    qtbot.waitUntil(first.card.more.isVisible, timeout=PATIENCE)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow, timeout=PATIENCE)
    panel.area.setFocus()
    for expected in (first, last):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected.card.more


def test_while_typing_the_panel_waits_for_a_pause(panel: PreviewPanel, qtbot: QtBot) -> None:
    (preview,) = show(panel, PreviewPost("x", "One"))
    panel.show_posts([PreviewPost("x", "Two")], "Ines")
    assert preview.card.words.accessibleName() == "One"
    qtbot.waitUntil(lambda: preview.card.words.accessibleName() == "Two", timeout=PATIENCE)


def test_a_hidden_panel_catches_up_when_it_is_shown(panel: PreviewPanel) -> None:
    panel.hide()
    panel.show_posts([PreviewPost("x", "One")], "Ines")
    assert panel.previews() == ()
    panel.show()
    assert len(panel.previews()) == 1


def test_every_control_has_a_name_and_all_networks_fit(panel: PreviewPanel, qtbot: QtBot) -> None:
    show(panel, *(PreviewPost(name, TEXT * 3, BENEFIT) for name in NETWORKS))
    for button in panel.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface is not None and interface.text(QAccessible.Text.Name), button
    widest = panel.area.viewport().width()
    qtbot.waitUntil(lambda: all(p.card.width() < widest for p in panel.previews()), timeout=PATIENCE)
