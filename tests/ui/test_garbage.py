"""Cycles of widgets are collected on the window's thread, never on the one that works for it."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from thidua_desktop.ui.garbage import WindowGarbage
from thidua_desktop.ui.tasks import Job, TaskRunner


class Ring:
    """An object in a cycle that notes the thread it ends on."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self.me = self
        self.ends = ends

    def __del__(self) -> None:
        self.ends.append(threading.current_thread())


@pytest.fixture
def automatic() -> None:
    """As in a program that has just started: the collector works by itself (the tests of windows stop it)."""
    gc.enable()


def test_a_working_thread_never_ends_what_the_window_left(qtbot: QtBot, automatic: None) -> None:
    garbage, tasks = WindowGarbage(), TaskRunner()
    ends: list[threading.Thread] = []

    def make_much(job: Job) -> int:
        return len([[number] for number in range(200_000)])

    for _ in range(20):
        Ring(ends)
        tasks.run_db(make_much)
    assert tasks.wait_idle()
    gc.collect()
    assert len(ends) == 20
    assert set(ends) == {threading.main_thread()}
    tasks.close()
    garbage.stop()


def test_stopping_gives_the_work_back(qtbot: QtBot, automatic: None) -> None:
    garbage = WindowGarbage()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()


def test_nothing_is_collected_before_it_is_due(qtbot: QtBot) -> None:
    garbage = WindowGarbage()
    gc.collect()
    assert garbage.look() is None
    keep = [[number] for number in range(5000)]
    assert garbage.look() == 0
    assert keep
    garbage.stop()


def test_the_last_hold_on_the_work_is_the_windows(qtbot: QtBot) -> None:
    """Work often is a method of a dialog: the worker must not be the one that drops it."""
    tasks = TaskRunner()
    ends: list[threading.Thread] = []

    class Held:
        def __del__(self) -> None:
            ends.append(threading.current_thread())

        def work(self, job: Job) -> None:
            return None

    for _ in range(200):
        held = Held()
        seen = weakref.ref(held)
        tasks.run_pool(held.work)
        del held
    assert tasks.wait_idle()
    assert seen() is None
    assert set(ends) == {threading.main_thread()}
    assert len(ends) == 200
    tasks.close()
