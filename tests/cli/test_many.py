"""Hundreds of thousands of posts: little memory, Parquet in and out, a cluster of two worker processes."""

import json
import logging
import os
import signal
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from program import PROGRAM, Youward

from youward.coach.options import Options
from youward.errors import KnownError
from youward.worker.cluster import cluster_reports
from youward.worker.pool import reports

BAD = "We're thrilled to announce our new booking app! Sign up NOW!!!"
TEXTS = [f"{BAD} {number}" if number % 3 else f"You can book court {number}." for number in range(150)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    lines = (json.dumps({"id": f"p{number}", "text": text}) for number, text in enumerate(TEXTS))
    (folder / "posts.jsonl").write_text("\n".join(lines))
    return folder


@pytest.fixture(scope="module")
def expected(youward: Youward, folder: Path) -> str:
    return youward("audit", folder / "posts.jsonl").out


@pytest.mark.parametrize("workers", [1, 2])
def test_texts_are_read_only_a_little_ahead(workers: int) -> None:
    read: list[int] = []

    def texts() -> Iterator[str]:
        for number in range(100_000):
            read.append(number)
            yield "Open at nine."

    said = reports(texts(), Options(), workers)
    for _ in range(3):
        next(said)
    assert len(read) < 400
    said.close()


def test_a_bad_line_at_the_end_leaves_no_output(youward: Youward, folder: Path) -> None:
    (folder / "bad.jsonl").write_text((folder / "posts.jsonl").read_text() + '\n{"id": 1}\n')
    assert "line 151 has no text" in youward("audit", folder / "bad.jsonl").refusal()


def test_a_pipe_is_read_like_a_file(folder: Path, expected: str) -> None:
    if os.name == "nt":
        pytest.skip("there are no pipes with a name here")
    pipe = folder / "pipe.jsonl"
    os.mkfifo(pipe)
    with subprocess.Popen([PROGRAM, "audit", pipe], stdout=subprocess.PIPE, encoding="utf-8") as ran:
        pipe.write_text((folder / "posts.jsonl").read_text())
        assert ran.communicate()[0] == expected


def test_old_line_ends_part_the_rows_of_a_table(youward: Youward, folder: Path) -> None:
    (folder / "old.csv").write_bytes(b'id,text\r1,Open at nine.\r2,"Two\rlines"\r')
    ran = youward("audit", folder / "old.csv")
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1", "2"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hand out terminals differently")
def test_a_terminal_sees_how_far_it_is(folder: Path) -> None:
    # As few as a terminal takes in without a reader.
    lines = (folder / "posts.jsonl").read_text().split("\n")[:40]
    (folder / "few.jsonl").write_text("\n".join(lines) + "\n")
    leader, follower = os.openpty()
    try:
        ran = subprocess.run(
            [PROGRAM, "audit", folder / "few.jsonl"], stdout=subprocess.DEVNULL, stderr=follower
        )
        shown = os.read(leader, 1_000_000).decode()
    finally:
        os.close(leader)
        os.close(follower)
    assert ran.returncode == 0
    first, *_, last = (line for line in shown.split("\r") if line.strip())
    assert first == f"[{'.' * 30}] 1 posts"
    assert last == f"[{'#' * 30}] {len(lines)} posts"


class TestParquet:
    def test_reports_are_the_same_as_columns(self, youward: Youward, folder: Path, expected: str) -> None:
        table = pa.table(
            {"id": [f"p{n}" for n in range(len(TEXTS))], "words": TEXTS, "likes": [1] * len(TEXTS)}
        )
        pq.write_table(table, folder / "posts.parquet", row_group_size=40)
        ran = youward(
            "audit", folder / "posts.parquet", "--text-column", "words", "--out", folder / "out.parquet"
        )
        assert (ran.status, ran.out, ran.err) == (0, "", "")
        rows = pq.read_table(folder / "out.parquet").to_pylist()
        assert rows == [json.loads(line) for line in expected.splitlines()]

    def test_half_a_character_and_no_text_are_no_failure(self, youward: Youward, folder: Path) -> None:
        (folder / "odd.jsonl").write_text('{"id": "a", "text": "Half \\ud83d here."}\n{"text": ""}\n')
        ran = youward("audit", folder / "odd.jsonl", "--format", "parquet", "--out", folder / "odd.parquet")
        assert ran.status == 0
        assert pq.read_table(folder / "odd.parquet").num_rows == 2
        pq.write_table(pa.table({"text": pa.array([None, "Open."], pa.string())}), folder / "none.parquet")
        ran = youward("audit", folder / "none.parquet")
        assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1", "2"]

    def test_what_is_wrong_is_said_in_one_line(self, youward: Youward, folder: Path) -> None:
        (folder / "no.parquet").write_bytes(b"PAR1 not really")
        assert "is no readable Parquet file" in youward("audit", folder / "no.parquet").refusal()
        pq.write_table(pa.table({"text": [1, 2]}), folder / "numbers.parquet")
        assert "holds no texts" in youward("audit", folder / "numbers.parquet").refusal()
        said = youward("audit", folder / "numbers.parquet", "--text-column", "post").refusal()
        assert "has no column “post” (it has: text)" in said
        assert youward("audit", folder / "posts.jsonl", "--format", "parquet").refusal() == (
            "Parquet needs a file. Name one with --out."
        )
        assert "gone.parquet doesn't exist" in youward("audit", folder / "gone.parquet").refusal()
        nowhere = folder / "nowhere" / "x.parquet"
        assert "can't be written" in youward("audit", folder / "posts.jsonl", "--out", nowhere).refusal()

    def test_without_pyarrow_it_says_what_to_install(
        self, monkeypatch: pytest.MonkeyPatch, folder: Path
    ) -> None:
        from youward.cli.parquet import parquet_rows

        monkeypatch.setitem(sys.modules, "pyarrow", None)
        with pytest.raises(KnownError, match=r"pip install 'youward\[parquet\]'"):
            parquet_rows(folder / "posts.parquet", ("text",))


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Run a scheduler and two worker processes on this machine's own address."""
    from distributed import LocalCluster

    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        cluster = LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        )
        yield cluster
        cluster.close()


@pytest.mark.filterwarnings("ignore")
class TestCluster:
    def test_two_workers_of_a_cluster_say_the_same_in_the_same_order(
        self, youward: Youward, folder: Path, expected: str, cluster: Any
    ) -> None:
        ran = youward("audit", folder / "posts.jsonl", "--scheduler", cluster.scheduler_address)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out == expected

    def test_texts_are_sent_only_a_little_ahead(self, cluster: Any) -> None:
        read: list[int] = []

        def texts() -> Iterator[str]:
            for number in range(100_000):
                read.append(number)
                yield "Open at nine."

        said = cluster_reports(texts(), Options(), cluster.scheduler_address)
        next(said)
        assert len(read) < 1000
        said.close()

    def test_a_worker_that_dies_costs_nothing(
        self, youward: Youward, folder: Path, expected: str, cluster: Any
    ) -> None:
        texts = iter(TEXTS)
        said = cluster_reports(texts, Options(), cluster.scheduler_address)
        got = [next(said)]
        pid = next(iter(cluster.workers.values())).pid
        psutil.Process(pid).send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        got += said
        assert [report.to_json(f"p{n}") for n, report in enumerate(got)] == [
            json.loads(line) for line in expected.splitlines()
        ]

    @pytest.mark.parametrize(
        ("address", "said"),
        [
            ("tcp://127.0.0.1:9", "no scheduler answers at tcp://127.0.0.1:9. Check the address"),
            ("localhost", "“localhost” is no address of a scheduler. Write it like tcp://127.0.0.1:8786."),
            ("http://127.0.0.1:80", "is no address of a scheduler"),
            ("tcp://127.0.0.1:99999", "no scheduler answers"),
        ],
    )
    def test_a_wrong_address_is_said_in_one_line(
        self, youward: Youward, folder: Path, address: str, said: str
    ) -> None:
        assert said in youward("audit", folder / "posts.jsonl", "--scheduler", address).refusal()

    def test_a_scheduler_without_workers_is_said(self, youward: Youward, folder: Path) -> None:
        from distributed import LocalCluster

        with LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=None) as empty:
            said = youward("audit", folder / "posts.jsonl", "--scheduler", empty.scheduler_address).refusal()
        assert "has no workers. Start some" in said

    def test_without_dask_it_says_what_to_install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "distributed", None)
        with pytest.raises(KnownError, match=r"pip install 'youward\[cluster\]'"):
            next(cluster_reports(["Open."], Options(), "tcp://127.0.0.1:9"))
