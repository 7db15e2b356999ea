"""Two texts are compared word by word, and nothing of either is lost on the way."""

from hypothesis import given
from hypothesis import strategies as st

from youward.ui.drafts.word_diff import Fate, passages, two_sides, words_changed

texts = st.text("ab \n👩é", max_size=40)


def changed(old: str, new: str) -> list[tuple[str, str]]:
    return [(old[p.old_start : p.old_end], new[p.new_start : p.new_end]) for p in passages(old, new)]


@given(texts, texts)
def test_taking_every_passage_turns_one_text_into_the_other(old: str, new: str) -> None:
    result, position = "", 0
    for passage in passages(old, new):
        assert passage.old_start >= position
        assert passage.old_end > passage.old_start or passage.new_end > passage.new_start
        result += old[position : passage.old_start] + new[passage.new_start : passage.new_end]
        position = passage.old_end
    assert result + old[position:] == new


@given(texts, texts)
def test_both_sides_show_their_whole_text(old: str, new: str) -> None:
    left, right = two_sides(old, new, passages(old, new))
    assert "".join(stretch.text for stretch in left) == old
    assert "".join(stretch.text for stretch in right) == new
    kept = [[s.text for s in side if s.fate is Fate.KEPT] for side in (left, right)]
    assert "".join(kept[0]) == "".join(kept[1])


def test_words_are_changed_not_the_spaces_after_them() -> None:
    assert changed("Come on Monday.\n\nBring tea.", "Come on Monday. Bring tea.") == [("\n\n", " ")]
    assert changed("We open at nine.", "We open at nine.\n\nSee you.") == [("", "\n\nSee you.")]
    assert changed("You can book now today please", "You can book here today please") == [("now ", "here ")]
    assert changed("same", "same") == []


def test_a_long_text_is_compared_too() -> None:
    old = "You can book by phone. " * 20_000
    assert changed(old + "End", old + "New") == [("End", "New")]


def test_words_that_moved_are_neither_more_nor_fewer() -> None:
    assert words_changed("one two three", "three one two") == (0, 0)
    assert words_changed("one two", "two two four") == (2, 1)
