"""Old versions become fewer, and those that matter never go."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youward.history import thinning
from youward.history.store import Store
from youward.history.thinning import Stamp, superfluous

HOUR, DAY = 3_600_000, 86_400_000
# A Friday at noon.
NOW = 20_000 * DAY + 12 * HOUR


@st.composite
def drafts(draw: st.DrawFn) -> list[Stamp]:
    """Make versions of one draft; the clock may have been set back between them."""
    ages = draw(st.lists(st.integers(-2 * 24, 150 * 24), max_size=40))
    return [
        Stamp(
            id=number,
            draft=1,
            network=draw(st.sampled_from(["", "x"])),
            number=number,
            made=NOW - age * HOUR,
            is_named=draw(st.integers(0, 5)) == 0,
        )
        for number, age in enumerate(ages, start=1)
    ]


def thinned(stamps: list[Stamp], now: int) -> list[Stamp]:
    going = superfluous(stamps, now)
    return [stamp for stamp in stamps if stamp.id not in going]


moments = st.integers(0, 200 * 24).map(lambda hours: NOW + hours * HOUR)


@given(drafts(), moments)
def test_thinning_twice_is_thinning_once(stamps: list[Stamp], now: int) -> None:
    once = thinned(stamps, now)
    assert thinned(once, now) == once


@given(drafts(), moments)
def test_named_newest_and_fresh_ones_stay(stamps: list[Stamp], now: int) -> None:
    left = thinned(stamps, now)
    assert {s for s in stamps if s.is_named} <= set(left)
    assert {s for s in stamps if now - s.made <= 7 * DAY} <= set(left)
    for network in ("", "x"):
        of_network = [s for s in stamps if s.network == network]
        assert not of_network or max(of_network, key=lambda s: s.number) in left


@given(drafts(), moments, moments)
def test_what_time_leaves_does_not_depend_on_how_often_it_is_thinned(
    stamps: list[Stamp], one: int, other: int
) -> None:
    sooner, later = sorted((one, other))
    assert set(thinned(stamps, later)) <= set(thinned(stamps, sooner))
    assert thinned(thinned(stamps, sooner), later) == thinned(stamps, later)


@given(drafts(), moments)
def test_no_day_and_no_week_is_left_without_its_last(stamps: list[Stamp], now: int) -> None:
    left = thinned(stamps, now)
    for stamp in stamps:
        same_week = [s for s in left if s.network == stamp.network and abs(s.made - stamp.made) < 7 * DAY]
        assert same_week


def stamps_at(*days: float) -> list[Stamp]:
    return [Stamp(n, 1, "", n, NOW - int(age * DAY), False) for n, age in enumerate(days, start=1)]


def test_all_for_a_week_then_one_a_day_then_one_a_week() -> None:
    # From 61 days ago on Sunday, Monday and Tuesday; two on one day; two in this week; the newest.
    stamps = stamps_at(61, 60, 59, 30.2, 30, 6.2, 6, 0)
    assert [s.id for s in thinned(stamps, NOW)] == [1, 3, 5, 6, 7, 8]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store.open(path, lambda: NOW)) as opened:
        yield opened


def with_history(path: Path, many: int) -> list[int]:
    """Write `many` drafts, each with four versions an hour apart, 20 days ago; name the first one of each."""
    at = [NOW - 20 * DAY - 11 * HOUR]

    def now() -> int:
        return at[0]

    ids: list[int] = []
    with closing(Store.open(path, now)) as old:
        for _ in range(many):
            draft = old.create_draft("one").id
            ids.append(draft)
            for text in ("one", "two", "three", "four"):
                old.save(draft, text)
                old.versions.end_burst(draft)
            old.timeline.name(old.timeline.heads(draft)[-1].id, "Sent")
    return ids


def test_a_step_removes_what_can_go_and_says_how_far_it_came(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thinning, "_BATCH", 5)
    ids = with_history(path, 5)
    with closing(Store.open(path, lambda: NOW)) as store:
        assert store.thinning.step() == ids[1]
        assert [len(store.timeline.heads(one)) for one in ids] == [2, 2, 4, 4, 4]
        assert store.thinning.step(ids[1]) == ids[3]
        assert store.thinning.step(ids[3]) == 0
        assert [[v.text for v in store.versions.of(one)] for one in ids] == [["one", "four"]] * 5
        # With fewer left, a step comes further.
        assert store.thinning.step() == ids[2]
        assert [len(store.timeline.heads(one)) for one in ids] == [2] * 5


def test_a_version_that_was_just_named_elsewhere_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (draft,) = with_history(path, 1)
    with closing(Store.open(path, lambda: NOW)) as store, closing(Store.open(path, lambda: NOW)) as other:
        second = store.timeline.heads(draft)[2].id
        found = thinning.superfluous

        def name_meanwhile(stamps: list[Stamp], now: int) -> set[int]:
            going = found(stamps, now)
            other.timeline.name(second, "Kept")
            return going

        monkeypatch.setattr(thinning, "superfluous", name_meanwhile)
        store.thinning.step()
        assert [v.name for v in store.versions.of(draft)] == ["Sent", "Kept", ""]


def test_a_store_without_drafts_has_nothing_to_thin(store: Store) -> None:
    assert store.thinning.step() == 0
