"""The analysis process: answers, stale answers, crashes, hangs, poison."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.proof.mark import Mark, Proofreading, Subject, Wishes
from youward.worker.client import Client, State
from youward.worker.protocol import Reporting
from youward.worker.server import load_coach, load_proofreader

sys.path.insert(0, str(Path(__file__).parent))

import coaches

PATIENCE = 60.0


@dataclass
class Listener:
    reports: "queue.Queue[tuple[int, Report]]" = field(default_factory=queue.Queue)
    states: "queue.Queue[State]" = field(default_factory=queue.Queue)
    proofs: "queue.Queue[tuple[int, tuple[Mark, ...] | None]]" = field(default_factory=queue.Queue)
    order: list[str] = field(default_factory=list[str])

    def wait_for(self, state: State) -> None:
        while self.states.get(timeout=PATIENCE) is not state:
            pass

    def hear(self, revision: int, report: Report) -> None:
        self.order.append(f"report {revision}")
        self.reports.put((revision, report))

    def hear_proof(self, revision: int, marks: tuple[Mark, ...] | None) -> None:
        self.order.append(f"proof {revision}")
        self.proofs.put((revision, marks))

    def proof(self) -> tuple[int, tuple[Mark, ...] | None]:
        return self.proofs.get(timeout=PATIENCE)

    def report(self) -> tuple[int, Report]:
        return self.reports.get(timeout=PATIENCE)


Start = Callable[..., tuple[Client, Listener]]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    clients: list[Client] = []
    # The spawned process finds the misbehaving coaches on its path.
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))

    def begin(
        load: Callable[[], Reporting] = coaches.echo,
        budget: float = 2.0,
        load_proof: Callable[[], Proofreading] = coaches.proof_echo,
    ) -> tuple[Client, Listener]:
        listener = Listener()
        client = Client(
            listener.hear,
            listener.states.put,
            budget_seconds=budget,
            load=load,
            on_proof=listener.hear_proof,
            load_proof=load_proof,
        )
        clients.append(client)
        client.start()
        return client, listener

    yield begin
    for client in clients:
        client.stop()


def submit(client: Client, revision: int, text: str, proof: Wishes | None = None) -> None:
    client.submit(revision, text, Brief(), Options(), proof)


def test_the_newest_text_is_answered(start: Start) -> None:
    client, listener = start()
    for revision in range(5):
        submit(client, revision, f"text {revision}")
    revision, report = listener.report()
    assert revision == 4
    assert report.next_step == "text 4"


def test_an_answer_to_an_older_text_is_dropped(start: Start) -> None:
    client, listener = start()
    listener.wait_for(State.READY)
    submit(client, 1, "slow one")
    submit(client, 2, "quick one")
    assert listener.report()[0] == 2
    assert listener.reports.empty()


def test_a_report_comes_again_when_a_suggestion_in_it_does_not_hold(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "doubtful")
    first, second = listener.report(), listener.report()
    assert first == (1, coaches.report_on("doubtful"))
    assert (second[0], second[1].next_step) == (1, "confirmed")


def test_a_newer_text_does_not_wait_until_suggestions_are_confirmed(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "tireless and doubtful")
    assert listener.report() == (1, coaches.report_on("tireless and doubtful"))
    submit(client, 2, "newer")
    assert listener.report() == (2, coaches.report_on("newer"))


def test_an_aside_disturbs_nothing(start: Start) -> None:
    client, listener = start()
    listener.wait_for(State.READY)
    submit(client, 1, "slow post")
    client.try_out(1, "tried", Options())
    assert [listener.report()[0] for _ in range(2)] == [1, -1]
    client.try_out(2, "slow aside", Options())
    submit(client, 2, "post")
    answers = [listener.report() for _ in range(2)]
    assert answers == [(2, coaches.report_on("post")), (-2, coaches.report_on("slow aside"))]


def test_only_the_newest_aside_is_answered(start: Start) -> None:
    client, listener = start()
    for number in range(1, 6):
        client.try_out(number, f"text {number}", Options())
    revision, report = listener.report()
    assert (revision, report.next_step) == (-5, "text 5")


def test_an_aside_that_ends_the_process_is_not_tried_again(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "before")
    listener.report()
    client.try_out(1, "die", Options())
    listener.wait_for(State.RESTARTING)
    assert listener.report() == (1, coaches.report_on("before"))
    client.try_out(2, "stumble", Options())
    client.try_out(3, "fine again", Options())
    assert listener.report()[0] == -3


def test_lone_surrogates_and_nul_pass(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "a \ud83d b \x00 c")
    assert listener.report()[1].next_step == "a \ud83d b \x00 c"


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_worker_comes_back_with_the_newest_text(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "before")
    listener.report()
    first = client.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    listener.wait_for(State.RESTARTING)
    submit(client, 2, "after")
    assert listener.report() == (2, coaches.report_on("after"))
    assert client.pid != first


def test_a_hung_worker_is_replaced_within_its_budget(start: Start) -> None:
    client, listener = start(budget=0.3)
    listener.wait_for(State.READY)
    submit(client, 1, "hang here")
    listener.wait_for(State.RESTARTING)
    submit(client, 2, "fine again")
    assert listener.report()[0] == 2


def test_slow_work_that_goes_on_is_not_killed(start: Start) -> None:
    client, listener = start(budget=0.5)
    listener.wait_for(State.READY)
    submit(client, 1, "slow but alive")
    assert listener.report()[0] == 1
    assert listener.states.empty()


def test_a_text_that_kills_twice_is_set_aside_until_it_changes(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "die now")
    listener.wait_for(State.SET_ASIDE)
    submit(client, 2, "live now")
    assert listener.report()[0] == 2


def test_a_text_the_coach_stumbles_over_leaves_the_worker_alive(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "stumble")
    listener.wait_for(State.SET_ASIDE)
    pid = client.pid
    submit(client, 2, "walk")
    assert listener.report()[0] == 2
    assert client.pid == pid


def test_a_coach_that_cannot_load_is_said(start: Start) -> None:
    _, listener = start(load=coaches.broken)
    listener.wait_for(State.UNAVAILABLE)


def test_stopping_ends_the_process_and_may_be_repeated(start: Start) -> None:
    client, listener = start()
    listener.wait_for(State.READY)
    client.stop()
    client.stop()
    listener.wait_for(State.STOPPED)
    assert client.pid is None


def test_stopping_while_it_starts(start: Start) -> None:
    client, listener = start()
    client.stop()
    listener.wait_for(State.STOPPED)


def test_callbacks_come_from_the_clients_thread(start: Start) -> None:
    names: queue.Queue[str] = queue.Queue()
    client = Client(lambda *_: names.put(threading.current_thread().name), lambda _: None, load=coaches.echo)
    client.start()
    submit(client, 1, "x")
    assert names.get(timeout=PATIENCE) == "coach client"
    client.stop()


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_the_worker_ends_when_the_window_is_killed(tmp_path: Path) -> None:
    script = (
        "import sys, threading\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "import coaches\n"
        "from youward.worker.client import Client, State\n"
        "if __name__ == '__main__':\n"
        "    ready = threading.Event()\n"
        "    c = Client(lambda *a: None, lambda s: s is State.READY and ready.set(), load=coaches.echo)\n"
        "    c.start(); ready.wait(60); print(c.pid, flush=True); threading.Event().wait()\n"
    )
    path = tmp_path / "window.py"
    path.write_text(script)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    window = subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, text=True, env=environment)
    assert window.stdout is not None
    pid = int(window.stdout.readline())
    window.kill()
    # The worker holds the other end of standard output: end of file means that it is gone too.
    assert window.stdout.read() == ""
    window.stdout.close()
    window.wait()
    with pytest.raises(ProcessLookupError):
        while True:
            os.kill(pid, 0)
            os.sched_yield()


def test_the_real_coach_answers_through_the_process(start: Start) -> None:
    client, listener = start(load=load_coach)
    submit(client, 1, "We're thrilled to announce our new booking app! Sign up NOW!!!")
    _, report = listener.report()
    assert "self-lead" in {f.check for f in report.findings}


def test_marks_come_after_the_report_in_a_message_of_their_own(start: Start) -> None:
    client, listener = start()
    submit(client, 3, "text", Wishes())
    assert listener.proof() == (3, (Mark("proof.echo", Subject.SPELLING, 0, 4, "text"),))
    assert listener.order == ["report 3", "proof 3"]


def test_nothing_is_proofread_or_loaded_unasked(start: Start) -> None:
    client, listener = start(load_proof=coaches.no_proof)
    submit(client, 1, "text")
    assert listener.report()[0] == 1
    # It would have failed to load.
    submit(client, 2, "text", Wishes())
    assert listener.proof() == (2, None)
    assert listener.order == ["report 1", "report 2", "proof 2"]


def test_a_report_does_not_wait_for_proofreading_and_old_marks_are_dropped(start: Start) -> None:
    client, listener = start(budget=0.5)
    submit(client, 1, "proof-wait", Wishes())
    assert listener.report()[0] == 1
    submit(client, 2, "next", Wishes())
    assert listener.report()[0] == 2
    assert listener.proof()[0] == 2
    assert "proof 1" not in listener.order


def test_a_text_that_proofreading_stumbles_over_keeps_its_report(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "proof-fall", Wishes())
    assert listener.proof() == (1, None)
    submit(client, 2, "next", Wishes())
    assert listener.proof()[1]


def test_a_text_that_ends_the_process_when_proofread_is_read_without(start: Start) -> None:
    client, listener = start()
    submit(client, 1, "proof-exit", Wishes())
    assert listener.proof() == (1, None)
    assert [listener.report()[0], listener.report()[0]] == [1, 1]
    submit(client, 2, "next", Wishes())
    assert listener.proof()[0] == 2


def test_the_real_proofreader_answers_through_the_process(start: Start) -> None:
    client, listener = start(load_proof=load_proofreader)
    submit(client, 1, "Dont loose the seperate jars.", Wishes())
    revision, marks = listener.proof()
    assert revision == 1
    assert marks is not None
    assert "seperate" in [mark.quote for mark in marks]
