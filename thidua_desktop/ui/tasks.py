"""Work off the window's thread: one thread for the database, a small pool for papers and files.

Results come back on the window's thread through a signal owned by the runner, never by the work itself
(a worker that owns its signals may be destroyed on the wrong thread).
"""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from thidua_desktop.domain.errors import Cancelled, Known

T = TypeVar("T")

_PROGRESS_GAP = 0.05
"""Seconds between two progress reports of one job: more would only flood the window's queue."""


class Job:
    """One piece of work under way: what it is called, how far it is, and whether it was told to stop."""

    def __init__(self, number: int, label: str, cancellable: bool, report: Callable[[Job], None]) -> None:
        self.number = number
        self.label = label
        self.cancellable = cancellable
        self.done = 0
        self.total = 0
        self._report = report
        self._stop = threading.Event()
        self._last = 0.0

    def progress(self, done: int, total: int = 0) -> None:
        """Say how far the work is (``total`` 0: unknown). Any thread. Raises ``Cancelled`` once stopped."""
        self.raise_if_cancelled()
        self.done, self.total = done, total
        now = time.monotonic()
        if now - self._last >= _PROGRESS_GAP or done == total:
            self._last = now
            self._report(self)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def raise_if_cancelled(self) -> None:
        if self._stop.is_set():
            raise Cancelled("Đã dừng theo yêu cầu; chưa ghi gì vào dữ liệu.")


class _Task:
    """A job with its work, what to call on the window's thread, and how it ended."""

    def __init__(self, job: Job, work: Callable[[Job], Any], owner: QWidget | None) -> None:
        self.job = job
        self.work = work
        self.owner = owner
        self.result: Any = None
        self.error: BaseException | None = None
        self.on_done: Callable[[Any], None] | None = None
        self.on_error: Callable[[Known], bool] | None = None

    def carry_out(self) -> None:
        """Do the work and keep what it gave. The worker's thread."""
        try:
            self.job.raise_if_cancelled()
            self.result = self.work(self.job)
        except BaseException as error:  # carried home whole: the window decides what it is
            self.error = error


class TaskRunner(QObject):
    """Runs jobs and brings results home. One per window; ``close()`` waits for what is running.

    A worker's thread knows a task by its number alone and lets go of it before it says that it is done. So
    the last hold on the work and on what to call, which hold widgets, is always the window's, and what they
    hold is taken apart there.
    """

    started = Signal(object)
    """A ``Job`` began to wait or run."""
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    """A ``Known`` error nobody handled: the window shows it."""
    _came_back = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="du-lieu")
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="giay-to")
        self._open: dict[int, _Task] = {}
        self._closed = False
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run_db(
        self,
        work: Callable[[Job], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Known], bool] | None = None,
        *,
        label: str = "",
        cancellable: bool = False,
        owner: QWidget | None = None,
    ) -> Job:
        """Run ``work`` on the database thread, in order. ``on_error`` returns True when it showed the error.

        Nothing is called back once ``owner`` has been destroyed. A ``label`` makes the job show as progress.
        """
        return self._run(self._database, work, on_done, on_error, label, cancellable, owner)

    def run_pool(
        self,
        work: Callable[[Job], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Known], bool] | None = None,
        *,
        label: str = "",
        cancellable: bool = False,
        owner: QWidget | None = None,
    ) -> Job:
        """Run ``work`` beside the database thread: papers, pictures of pages, files."""
        return self._run(self._pool, work, on_done, on_error, label, cancellable, owner)

    def busy(self) -> bool:
        """Whether any job is waiting, running or still to be delivered."""
        return bool(self._open)

    def jobs(self) -> list[Job]:
        return [task.job for task in self._open.values()]

    def wait_idle(self, seconds: float = 10.0) -> bool:
        """Let the window live until nothing is under way; False when the time ran out."""
        deadline = time.monotonic() + seconds
        while self._open:
            if time.monotonic() > deadline:
                return False
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)
        return True

    def close(self) -> None:
        """Tell everything to stop and wait for it: no write is cut off. Later work is not begun."""
        self._closed = True
        for task in self._open.values():
            task.job.cancel()
        self._database.shutdown(wait=True, cancel_futures=True)
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    def _run(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[Job], T],
        on_done: Callable[[T], None] | None,
        on_error: Callable[[Known], bool] | None,
        label: str,
        cancellable: bool,
        owner: QWidget | None,
    ) -> Job:
        job = Job(next(self._numbers), label, cancellable, self.progressed.emit)
        if self._closed:  # a timer that fires while the window goes away finds nobody at work
            job.cancel()
            return job
        task = _Task(job, work, owner)
        task.on_done, task.on_error = on_done, on_error
        self._open[job.number] = task
        self.started.emit(job)
        executor.submit(self._work, job.number)
        return job

    def _work(self, number: int) -> None:
        """The worker's thread: carry out a task, let go of it, say that it is done."""
        self._open[number].carry_out()
        self._came_back.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        task = self._open.pop(number, None)
        if task is None:  # the window went away meanwhile
            return
        self.finished.emit(task.job)
        gone = task.owner is not None and not isValid(task.owner)
        error = task.error
        if error is None:
            if task.on_done is not None and not gone:
                task.on_done(task.result)
        elif isinstance(error, Known):
            handled = bool(task.on_error and not gone and task.on_error(error))
            if not handled:
                self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
