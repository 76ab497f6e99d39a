"""Work off the window's thread: order, results at home, stopping, errors."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from thidua_desktop.domain.errors import Cancelled, Known, RuleViolation
from thidua_desktop.ui.tasks import Job, TaskRunner


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def test_results_come_home_to_the_windows_thread(tasks: TaskRunner) -> None:
    seen: list[tuple[int, threading.Thread, threading.Thread]] = []

    def work(job: Job) -> threading.Thread:
        return threading.current_thread()

    tasks.run_db(work, lambda thread: seen.append((1, thread, threading.current_thread())))
    assert tasks.wait_idle()
    ((_, worker, home),) = seen
    assert worker is not home
    assert home is threading.main_thread()


def test_database_work_runs_one_after_another_in_order(tasks: TaskRunner) -> None:
    running: list[int] = []
    order: list[int] = []

    def work(number: int) -> None:
        running.append(number)
        assert running == [number]
        running.remove(number)
        order.append(number)

    for number in range(30):
        tasks.run_db(lambda job, number=number: work(number))
    assert tasks.wait_idle()
    assert order == list(range(30))


def test_a_known_error_is_offered_to_the_caller_first(tasks: TaskRunner) -> None:
    failed: list[Known] = []
    tasks.failed.connect(failed.append)
    error = RuleViolation("Số đã dùng.")

    def work(job: Job) -> None:
        raise error

    taken: list[Known] = []
    tasks.run_db(work, on_error=lambda known: taken.append(known) is None)
    tasks.run_db(work, on_error=lambda known: False)
    tasks.run_db(work)
    assert tasks.wait_idle()
    assert taken == [error]
    assert failed == [error, error]


def test_a_bug_reaches_the_excepthook(tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))
    done: list[object] = []
    tasks.run_pool(lambda job: 1 // 0, done.append)
    assert tasks.wait_idle()
    assert caught == [ZeroDivisionError]
    assert done == []


def test_stopped_work_stops_at_its_next_step(tasks: TaskRunner) -> None:
    begun, go_on = threading.Event(), threading.Event()
    errors: list[Known] = []
    tasks.failed.connect(errors.append)

    def work(job: Job) -> None:
        begun.set()
        go_on.wait(5)
        job.progress(1, 10)
        raise AssertionError("went on after it was stopped")

    job = tasks.run_db(work, label="Đang nhập…", cancellable=True)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    assert tasks.wait_idle()
    assert [type(error) for error in errors] == [Cancelled]
    assert "chưa ghi gì" in errors[0].message


def test_progress_is_told_and_the_last_step_never_lost(tasks: TaskRunner) -> None:
    told: list[tuple[int, int]] = []
    tasks.progressed.connect(lambda job: told.append((job.done, job.total)))

    def work(job: Job) -> None:
        for step in range(1, 1001):
            job.progress(step, 1000)

    tasks.run_pool(work, label="Đang in…")
    assert tasks.wait_idle()
    assert told[-1] == (1000, 1000)
    assert len(told) < 100


def test_nothing_is_called_back_for_a_widget_that_is_gone(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QWidget()
    hold = threading.Event()
    done: list[object] = []
    tasks.run_db(lambda job: hold.wait(5), done.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(10)
    hold.set()
    assert tasks.wait_idle()
    assert done == []


def test_close_waits_for_a_write_under_way(qapp: object) -> None:
    runner = TaskRunner()
    begun, written = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        threading.Event().wait(0.1)
        written.set()

    runner.run_db(work)
    assert begun.wait(5)
    runner.close()
    assert written.is_set()
    assert runner.run_db(work).cancelled()
    assert not runner.busy()
