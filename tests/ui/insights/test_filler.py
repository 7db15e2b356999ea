"""Posts are read in the background: one at a time, never in the way of the post being written."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from rooms import PATIENCE, write

from youward.coach.insights.facts import FACTS_VERSION
from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.history.store import Store
from youward.paths import history_file
from youward.proof.mark import Wishes
from youward.ui.app import Room
from youward.ui.coaching import Coaching
from youward.ui.insights.filler import Filler
from youward.ui.settings import declared
from youward.ui.settings.settings import Settings

POSTS = ("You can now book a court until midnight.", "Which evening suits you?", "We have won a prize.")


class Listening:
    """Stand where the worker is, and note what is asked."""

    def __init__(self) -> None:
        self.tried: list[tuple[int, str]] = []
        self.submitted: list[int] = []

    def submit(self, revision: int, text: str, brief: Brief, options: Options, proof: Wishes | None) -> None:
        self.submitted.append(revision)

    def try_out(self, revision: int, text: str, options: Options) -> None:
        self.tried.append((revision, text))


class Bench:
    """Hold a filler with a worker that answers when it is told to."""

    def __init__(self, make_report: Callable[..., Report], *texts: str) -> None:
        self.parent = QObject()
        self.store = Store.open(history_file())
        self.ids = [self.store.create_draft(text).id for text in texts]
        self.settings = Settings()
        self.coaching = Coaching(self.parent)
        self.worker = Listening()
        self.filler = Filler(self.store, self.coaching, self.settings, self.parent)
        self.make_report = make_report
        self.coaching.attach(self.worker)

    def answer_post(self, qtbot: QtBot) -> None:
        self.coaching.take_report(self.worker.submitted[-1], self.make_report("x"))
        qtbot.waitUntil(lambda: self.coaching.is_up_to_date, timeout=PATIENCE)

    def answer_try(self) -> None:
        number, text = self.worker.tried[-1]
        self.coaching.take_report(-number, self.make_report(text))

    def asked(self) -> list[str]:
        return [text for _, text in self.worker.tried]

    def known(self) -> int:
        return self.store.facts.progress(FACTS_VERSION)[0]


def test_posts_are_asked_about_one_by_one_after_the_post_being_written(
    qtbot: QtBot, make_report: Callable[..., Report]
) -> None:
    bench = Bench(make_report, *POSTS)
    bench.filler.start()
    assert bench.asked() == []
    with qtbot.waitSignal(bench.filler.finished, timeout=PATIENCE):
        bench.answer_post(qtbot)
        for number in range(len(POSTS)):
            qtbot.waitUntil(lambda number=number: len(bench.asked()) == number + 1, timeout=PATIENCE)
            assert bench.known() == number
            bench.answer_try()
    assert sorted(bench.asked()) == sorted(POSTS)
    assert bench.known() == len(POSTS)
    assert not bench.filler.is_running


def test_typing_comes_first(qtbot: QtBot, make_report: Callable[..., Report]) -> None:
    bench = Bench(make_report, *POSTS)
    bench.answer_post(qtbot)
    bench.filler.start()
    assert len(bench.asked()) == 1
    bench.filler.pause()
    bench.answer_try()
    qtbot.waitUntil(lambda: bench.known() == 1, timeout=PATIENCE)
    assert len(bench.asked()) == 1
    # After a rest it goes on by itself.
    qtbot.waitUntil(lambda: len(bench.asked()) == 2, timeout=PATIENCE)


def test_a_text_tried_out_elsewhere_is_not_pushed_aside(
    qtbot: QtBot, make_report: Callable[..., Report]
) -> None:
    bench = Bench(make_report, *POSTS)
    bench.answer_post(qtbot)
    bench.coaching.try_out("an example", Options())
    bench.filler.start()
    assert bench.asked() == ["an example"]
    bench.answer_try()
    qtbot.waitUntil(lambda: len(bench.asked()) == 2, timeout=PATIENCE)
    # And the other way round: what was pushed aside is asked again.
    bench.coaching.try_out("another example", Options())
    bench.answer_try()
    qtbot.waitUntil(lambda: len(bench.asked()) == 4, timeout=PATIENCE)
    assert bench.asked()[3] == bench.asked()[1]


def test_a_text_without_an_answer_is_passed_over(qtbot: QtBot, make_report: Callable[..., Report]) -> None:
    bench = Bench(make_report, *POSTS[:2])
    bench.answer_post(qtbot)
    bench.filler.start()
    (lost,) = bench.asked()
    for _ in range(2):
        bench.filler._lost.stop()
        bench.filler._lost.timeout.emit()
    assert bench.asked()[:2] == [lost, lost]
    assert bench.asked()[2] != lost
    with qtbot.waitSignal(bench.filler.finished, timeout=PATIENCE):
        bench.answer_try()
    assert bench.known() == 1


def test_reading_goes_on_where_it_ended(qtbot: QtBot, make_report: Callable[..., Report]) -> None:
    bench = Bench(make_report, *POSTS)
    bench.answer_post(qtbot)
    bench.filler.start()
    bench.answer_try()
    qtbot.waitUntil(lambda: len(bench.asked()) == 2, timeout=PATIENCE)
    bench.filler.stop()
    bench.store.close()
    again = Bench(make_report)
    again.answer_post(qtbot)
    again.filler._resume()
    assert again.filler.is_running
    assert again.asked() == [bench.asked()[1]]


def test_nothing_is_read_before_insights_are_wanted(qtbot: QtBot, make_report: Callable[..., Report]) -> None:
    bench = Bench(make_report, *POSTS)
    bench.answer_post(qtbot)
    bench.filler._resume()
    assert not bench.filler.is_running


def test_other_names_for_us_make_all_posts_due_again(
    qtbot: QtBot, make_report: Callable[..., Report]
) -> None:
    bench = Bench(make_report, POSTS[0])
    bench.answer_post(qtbot)
    bench.filler.start()
    with qtbot.waitSignal(bench.filler.finished, timeout=PATIENCE):
        bench.answer_try()
    bench.settings.choose(declared.BRANDS, ("Acme",))
    assert bench.known() == 0


def test_a_closed_store_ends_the_reading(qtbot: QtBot, make_report: Callable[..., Report]) -> None:
    bench = Bench(make_report, *POSTS)
    bench.answer_post(qtbot)
    bench.filler.start()
    bench.store.close()
    bench.answer_try()
    qtbot.waitUntil(lambda: not bench.filler.is_running, timeout=PATIENCE)
    bench.filler._resume()
    assert bench.filler.progress() == (0, 0)


def test_the_real_coach_reads_all_posts(room: Room, qtbot: QtBot) -> None:
    for text in POSTS:
        room.store.create_draft(text)
    write(room, "Hello")
    room.session.save()
    with qtbot.waitSignal(room.session.filler.finished, timeout=PATIENCE):
        room.session.filler.start()
    known, total = room.session.filler.progress()
    assert known == total >= len(POSTS)
