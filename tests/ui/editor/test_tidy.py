"""Pasting tidily takes out what the last place of the words put in, and nothing that is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from rooms import press, write

from youward.ui.app import Room
from youward.ui.editor.tidy import tidy

WRAPPED = (
    "You can now book a table from your phone,\n"
    "and change the time until an hour before\n"
    "you come.   \n"
    "\n"
    "What would make it easier for you?\n"
    "Tell us below."
)
LIST = (
    "What you get, from this Saturday on, in both of our halls:\n"
    "- more light until late in the evening\n"
    "2. a court of your own"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            WRAPPED,
            "You can now book a table from your phone, and change the time until an hour before you come.\n\n"
            "What would make it easier for you?\nTell us below.",
        ),
        ("One \nTwo\t\n\n\nThree", "One\nTwo\n\n\nThree"),
        ("Roses are red,\nviolets are blue", "Roses are red,\nviolets are blue"),
        (LIST, LIST),
        (
            "From Saturday on you can book one of our well-\nknown courts from your phone.",
            "From Saturday on you can book one of our well-known courts from your phone.",
        ),
        ("a long line " * 20 + "\nshort", ("a long line " * 20).rstrip() + "\nshort"),
        ("", ""),
    ],
)
def test_only_full_lines_are_joined(text: str, expected: str) -> None:
    assert tidy(text) == expected


@given(st.text(alphabet="ab -#\n🎉\u00a0\t", max_size=300))
def test_no_word_is_lost_and_blank_lines_stay(text: str) -> None:
    done = tidy(text)
    assert "".join(done.split()) == "".join(text.split())
    assert done == "\n".join(line.rstrip() for line in done.split("\n"))
    assert done.count("\n\n") == "\n".join(line.rstrip() for line in text.split("\n")).count("\n\n")


def test_paste_and_tidy_is_one_undo_step(room: Room) -> None:
    write(room, "Hello ")
    QGuiApplication.clipboard().setText(WRAPPED)
    press(room, "Ctrl+Shift+V")
    assert room.window.editor.text() == "Hello " + tidy(WRAPPED)
    press(room, "Ctrl+Z")
    assert room.window.editor.text() == "Hello "
    room.window.desk.brief.reader.setFocus()
    QGuiApplication.clipboard().setText("a parent")
    press(room, "Ctrl+Shift+V")
    assert room.window.desk.brief.reader.text() == "a parent"
    assert room.window.editor.text() == "Hello "
