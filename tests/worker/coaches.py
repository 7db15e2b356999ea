"""Coaches that misbehave, importable by the worker process."""

import os
import time
from collections.abc import Callable
from dataclasses import replace

from youward.coach.options import Brief, Options
from youward.coach.report import Report
from youward.errors import ResourceError
from youward.proof.mark import Mark, Subject, Wishes


def report_on(text: str) -> Report:
    return Report("other", "en", (), (), {}, (), text, "")


class Echo:
    """Answer with the text; "die", "hang", "stumble" and "slow" in it do what they say."""

    def report(self, text: str, brief: Brief, options: Options, pulse: Callable[[], None]) -> Report:
        if "die" in text:
            os._exit(9)
        if "stumble" in text:
            raise ValueError("no")
        while "hang" in text:
            time.sleep(0.05)
        if "slow" in text:
            for _ in range(40):
                time.sleep(0.05)
                pulse()
        return report_on(text)

    def confirmed(
        self, text: str, report: Report, brief: Brief, options: Options, pulse: Callable[[], None]
    ) -> Report:
        if "tireless" in text:
            for _ in range(400):
                time.sleep(0.05)
                pulse()
        return replace(report, next_step="confirmed") if "doubtful" in text else report


def echo() -> Echo:
    return Echo()


def broken() -> Echo:
    raise ResourceError("The word lists are gone. Install Youward again.")


class ProofEcho:
    """Mark all of the text; "proof-exit", "proof-wait" and "proof-fall" in it do what they say."""

    def marks(self, text: str, wishes: Wishes, pulse: Callable[[], None]) -> tuple[Mark, ...]:
        if "proof-exit" in text:
            os._exit(9)
        if "proof-fall" in text:
            raise ValueError("no")
        while "proof-wait" in text:
            time.sleep(0.02)
            pulse()
        return (Mark("proof.echo", Subject.SPELLING, 0, len(text), text),)


def proof_echo() -> ProofEcho:
    return ProofEcho()


def no_proof() -> ProofEcho:
    raise ResourceError("The rules are gone. Install Youward again.")
