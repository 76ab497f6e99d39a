"""Print runs through a real CUPS queue: paused, gone, killed between two steps, called back after a jam."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.printing_queue import Queue, serving
from tests.services.conftest import Small, today
from tests.services.test_print_jobs import SENT, WAITING, awards, states
from tests.services.test_printers import MM
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import RunState
from thidua_desktop.services import printers
from thidua_desktop.services.certificates import PrintSetup
from thidua_desktop.services.printers import JobState
from thidua_desktop.services.workspace import Workspace, open_workspace

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def service() -> Iterator[Callable[[], Queue]]:
    with serving() as make:
        yield make


@pytest.fixture
def queue(service: Callable[[], Queue]) -> Queue:
    return service()


def pages(printed: list[Path]) -> int:
    total = 0
    for path in printed:
        with pypdfium2.PdfDocument(path) as document:
            total += len(document)
            for page in document:
                assert [side * MM for side in page.get_size()] == pytest.approx([297, 210], abs=0.4)
                assert page.get_textpage().count_chars() > 100, "letters became pixels"
    return total


def test_a_batch_goes_out_whole(small: Small, queue: Queue) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 23), PrintSetup(queue.name)).created
    result = prints.send(run)
    assert (result.sent, result.left, result.stopped) == (23, 0, "")
    assert states(prints, run) == [SENT] * 23
    assert pages(queue.arrived(3)) == 23


def test_a_paused_queue_is_refused_before_anything_goes(small: Small, queue: Queue) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 2), PrintSetup(queue.name)).created
    queue.pause()
    with pytest.raises(RuleViolation, match="đang tạm dừng"):
        prints.send(run)
    assert states(prints, run) == [WAITING] * 2
    assert queue.waiting() == []
    queue.go_on()
    assert prints.send(run).sent == 2
    assert pages(queue.arrived(1)) == 2


@pytest.mark.parametrize("happens", ["pause", "refuse", "vanish"])
def test_a_printer_lost_on_the_way_leaves_the_rest(small: Small, queue: Queue, happens: str) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 12), PrintSetup(queue.name)).created

    def lost(done: int, total: int) -> None:
        if done == 10:
            queue.arrived(1)
            getattr(queue, happens)()

    result = prints.send(run, progress=lost)
    assert (result.sent, result.left) == (10, 2)
    assert queue.name in result.stopped
    assert states(prints, run) == [SENT] * 10 + [WAITING] * 2
    assert prints.run(run).state is RunState.STOPPED
    if happens == "vanish":
        with pytest.raises(RuleViolation, match="Không thấy máy in"):
            prints.send(run)
        return
    queue.go_on()
    queue.take()
    assert prints.send(run).sent == 2
    assert pages(queue.arrived(2)) == 12


def test_after_a_jam_the_queue_gives_back_what_it_still_has(small: Small, queue: Queue) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 23), PrintSetup(queue.name)).created

    def jam(done: int, total: int) -> None:
        if done == 10:
            queue.arrived(1)

    prints.send(run, progress=jam, cancelled=lambda: states(prints, run)[9] is SENT)
    queue.hold_new_jobs()
    prints.send(run)
    assert len(queue.waiting()) == 2
    prints.printed_up_to(run, 10)
    assert queue.waiting() == [], "these would come out a second time"
    assert states(prints, run) == [SENT] * 10 + [WAITING] * 13
    queue.release_new_jobs()
    assert prints.send(run).sent == 13
    assert pages(queue.arrived(3)) == 23


KILLED = """
import datetime as dt, os, sys
from pathlib import Path
from thidua_desktop.services import printers
from thidua_desktop.services.workspace import open_workspace

folder, run, step = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
office = open_workspace(folder, today=lambda: dt.date(2026, 12, 20))
real = {"send": printers.send, "release": printers.release}
calls = 0

def dies(*words, **named):
    global calls
    calls += 1
    if calls < 2:
        return real[kind](*words, **named)
    if step == "handed over":
        real["send"](*words, **named)
    os._exit(9)

kind = "release" if step == "written down" else "send"
setattr(printers, kind, dies)
office.prints.send(run)
"""


@pytest.mark.parametrize("step", ["made", "handed over", "written down"])
def test_killed_between_two_steps_nothing_is_lost_or_doubled(
    small: Small, queue: Queue, tmp_path: Path, step: str
) -> None:
    folder = small.office.folder
    run = small.office.prints.prepare(awards(small, 23), PrintSetup(queue.name)).created
    small.office.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(run), step], timeout=60, check=False
    )
    assert killed.returncode == 9
    office: Workspace = open_workspace(folder, today=today)
    try:
        prints = office.prints
        (left,) = prints.unfinished()
        assert (left.id, left.state) == (run, RunState.SENDING)
        assert prints.doubtful(run) == []
        sent = 20 if step == "written down" else 10
        assert Counter(states(prints, run)) == {SENT: sent, WAITING: 23 - sent}
        orphans = [job for job in queue.waiting() if printers.job_state(job) is JobState.HELD]
        assert len(orphans) == (0 if step == "made" else 1)
        result = prints.send(run)
        assert (result.sent, result.left) == (23 - sent, 0)
        assert prints.unfinished() == []
        if step == "handed over":  # held, on nobody's record: it never prints by itself
            assert printers.job_state(orphans[0]) is JobState.HELD
            queue.throw_away(orphans[0])
        assert pages(queue.arrived(3)) == 23
    finally:
        office.close()
