"""Near-repeats: the fast way finds what comparing all pairs finds."""

from hypothesis import given
from hypothesis import strategies as st

from youward.coach.insights import repeats
from youward.coach.insights.repeats import are_alike, near_repeats, shared_words

WORDS = st.lists(st.sampled_from("the a court gate tennis you can book on in".split()), max_size=14)
TEXTS = st.lists(WORDS.map(" ".join), max_size=12)


def slowly(texts: list[str]) -> list[tuple[int, int]]:
    firsts: list[int] = []
    found: list[tuple[int, int]] = []
    for later, text in enumerate(texts):
        own = text.split()
        if len(own) < 6:
            continue
        earlier = next((first for first in firsts if are_alike(own, texts[first].split())), None)
        if earlier is None:
            firsts.append(later)
        else:
            found.append((earlier, later))
    return found


@given(TEXTS)
def test_no_pair_is_missed_and_none_is_made_up(texts: list[str]) -> None:
    assert near_repeats(texts) == slowly(texts)


def test_case_links_and_marks_make_no_difference() -> None:
    one = "The gate on Hill Street is closed on Monday. https://a.example/1"
    other = "the gate on Hill Street is closed on MONDAY!\n\nhttps://b.example/2"
    assert near_repeats([one, "Something else is said in this post.", other]) == [(0, 2)]


def test_a_few_words_are_no_repeat() -> None:
    assert near_repeats(["Happy new year!", "Happy new year!"]) == []


def test_thousands_of_posts_are_compared_pair_by_pair_only_where_they_may_be_alike(
    monkeypatch: object,
) -> None:
    compared: list[int] = []
    usual = repeats.are_alike
    monkeypatch.setattr(  # type: ignore[attr-defined]
        repeats, "are_alike", lambda one, other: bool(compared.append(1)) or usual(one, other)
    )
    # Half of each is the same for all, the other half its own.
    same = " ".join(f"same{number}" for number in range(20))
    texts = [f"{same} {' '.join(f'own{post}x{number}' for number in range(20))}" for post in range(600)]
    assert near_repeats([*texts, texts[7].replace("own7x3", "else")]) == [(7, 600)]
    assert len(compared) == 1


def test_shared_words_are_found_in_both_texts() -> None:
    first, second = "Come on Saturday, bring shoes", "Do come on Sunday and bring shoes"
    left, right = shared_words(first, second)
    assert [first[start:end] for start, end in left] == ["Come", "on", "bring", "shoes"]
    assert [second[start:end] for start, end in right] == ["come", "on", "bring", "shoes"]
