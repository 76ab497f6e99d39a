"""A real CUPS queue with a PDF behind it, for tests that print.

Installed and started here when that is allowed. Every queue belongs to one process, so that workers may run
side by side; what it printed is found by the numbers of its jobs, never by which file is new.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGES = ("cups", "cups-client", "printer-driver-cups-pdf")
PPD = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"
CUPSD = "/usr/sbin/cupsd"
ARRIVALS = (Path("/var/spool/cups-pdf"), Path.home() / "PDF")
LOCK = Path("/tmp/thidua-cups.lock")


def run(*command: str, seconds: float = 600) -> subprocess.CompletedProcess[str]:
    """What a command of the system says, in English."""
    plain = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False, env=plain)


def wait_for(happened: Callable[[], bool], what: str, seconds: float = 40) -> None:
    """Return once ``happened``; fail with ``what`` after ``seconds``."""
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, f"{what}: {run('lpstat', '-t').stdout}"
        time.sleep(0.05)


@dataclass(frozen=True)
class Queue:
    """One queue of the print service."""

    name: str
    since: float = 0.0
    """When it was made: a print service installed anew counts its jobs from 1 again, beside older PDFs."""

    def pause(self) -> None:
        """Jobs wait; new ones are taken."""
        run("cupsdisable", self.name)

    def go_on(self) -> None:
        run("cupsenable", self.name)

    def refuse(self) -> None:
        """New jobs are turned away."""
        run("cupsreject", self.name)

    def take(self) -> None:
        run("cupsaccept", self.name)

    def vanish(self) -> None:
        """As when a printer is taken out of the system."""
        run("lpadmin", "-x", self.name)

    def waiting(self) -> list[str]:
        """Numbers of jobs that are not through: "name-12"."""
        return [
            line.split()[0] for line in run("lpstat", "-o", self.name).stdout.splitlines() if line.strip()
        ]

    def hold_new_jobs(self) -> None:
        """New jobs are taken and lie there: as behind a jam, while the queue says nothing of it."""
        run("cupsdisable", "--hold", self.name)

    def release_new_jobs(self) -> None:
        run("cupsenable", "--release", self.name)

    def throw_away(self, job: str) -> None:
        run("cancel", job)

    def clear(self) -> None:
        """Throw away what waits."""
        run("cancel", "-a", self.name)

    def printed(self) -> list[Path]:
        """The PDFs its jobs left so far, in the order they were handed over."""
        said = run("lpstat", "-W", "all", "-o", self.name).stdout
        numbers = sorted({int(line.split()[0].rpartition("-")[2]) for line in said.splitlines() if line})
        found = {
            path
            for folder in ARRIVALS
            for path in folder.rglob("*-job_*.pdf")
            if path.stat().st_mtime >= self.since
        }
        of_job = {int(path.stem.rpartition("_")[2]): path for path in found}
        return [of_job[number] for number in numbers if number in of_job]

    def arrived(self, jobs: int, seconds: float = 40) -> list[Path]:
        """The PDFs once ``jobs`` of them are through and whole; fails when they are not in time."""
        wait_for(lambda: not self.waiting() and len(self.printed()) >= jobs, "not printed", seconds)
        return self.printed()


@contextmanager
def serving() -> Iterator[Callable[[], Queue]]:
    """A running print service; gives what makes a new queue. Its queues go when it is left.

    Skips, saying so, where there is no service and none may be installed or started.
    """
    allowed = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None
    if not allowed:
        pytest.skip("in thật qua CUPS không chạy: chỉ root dựng được hàng đợi in để thử")
    import fcntl  # POSIX's: elsewhere this is never reached

    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one worker installs and starts, the others wait for it
        if not Path(CUPSD).exists() or not Path("/usr/lib/cups/backend/cups-pdf").exists():
            run("apt-get", "update", "-qq")
            done = run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES)
            assert done.returncode == 0, done.stderr
        if not _serves():
            subprocess.Popen([CUPSD], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL).wait(20)
            wait_for(_serves, "the print service does not start", 20)
    made: list[Queue] = []

    def queue() -> Queue:
        one = Queue(f"thidua-{os.getpid()}-{len(made)}-{time.monotonic_ns()}", time.time() - 1)
        done = run("lpadmin", "-p", one.name, "-E", "-v", "cups-pdf:/", "-m", PPD)
        assert done.returncode == 0, done.stderr
        made.append(one)
        return one

    try:
        yield queue
    finally:
        for one in made:
            one.clear()
            one.vanish()


def _serves() -> bool:
    return "is running" in run("lpstat", "-r").stdout


__all__ = ["Queue", "run", "serving", "wait_for"]
