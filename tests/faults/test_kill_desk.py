"""The ceremony desk killed between key and printer: marks and queue are there, nothing comes twice."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.printing_queue import Queue, serving
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import (
    Batch,
    Nomination,
    Office,
    Person,
    Presence,
    Recipient,
    RecipientKind,
    SheetState,
    Signer,
    Unit,
)
from thidua_desktop.services.desk import DeskSetup, ScopeKind
from thidua_desktop.services.workspace import Workspace, open_workspace

WRITER = Path(__file__).with_name("desk_writer.py")
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")


def today() -> dt.date:
    return dt.date(2026, 12, 20)


@pytest.fixture(scope="module")
def new_queue() -> Iterator[Callable[[], Queue]]:
    with serving() as make:
        yield make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An office with one decision of four commendations."""
    office = open_workspace(tmp_path / "office", create=True, today=today)
    office.settings.save_office(
        Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026, signers=(CHAIR,))
    )
    hall = office.units.add(Unit(0, "Văn phòng", kind="Cơ quan")).created
    batch = office.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026)).created
    lines = []
    for name in ("Nguyễn Thị Hạnh", "Đỗ Văn Đức", "Trần Thị Bình", "Lê Quốc An"):
        person = office.units.add_person(Person(0, name, hall, post="Chuyên viên")).created
        nomination = Nomination(0, batch, Recipient(RecipientKind.PERSON, person), "GKX", "Thành tích")
        lines.append(office.nominations.add(nomination).created)
    office.decisions.decide(batch, lines, "1", dt.date(2026, 12, 15), CHAIR)
    office.close()
    return tmp_path / "office"


def killed_at(project: Path, folder: Path, queue: Queue, stop: str) -> list[str]:
    """What the desk's program said before ``kill -9``."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", str(WRITER), str(folder), queue.name, stop],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(project), "PYTHONIOENCODING": "utf-8"},
    )
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(2)]
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert said[1].startswith(stop)
    return said


def check_marks(office: Workspace, said: str) -> None:
    first, second = (int(one) for one in said.split()[1:])
    desk = office.desk
    assert desk.line(first).presence is Presence.PRESENT
    assert (desk.line(second).handover.stand_in, desk.line(second).handover.relation) == (
        "Trần Văn Hai",
        "con trai",
    )
    assert desk.line(first).printed is not None
    state = desk.state()
    assert state is not None
    assert state.setup.printer.startswith("thidua-")


@pytest.mark.slow
@pytest.mark.parametrize("stop", ["asked", "held"])
def test_killed_before_it_is_on_record_it_waits_and_comes_once(
    project: Path, folder: Path, new_queue: Callable[[], Queue], stop: str
) -> None:
    queue = new_queue()
    said = killed_at(project, folder, queue, stop)
    office = open_workspace(folder, today=today)
    try:
        check_marks(office, said[0])
        (waiting,) = office.desk.queue()
        assert not waiting.unsure
        assert office.desk.recover() == 0
        office.desk.send(office.desk.ask(waiting.award.id))
        assert office.desk.queue() == []
        (sheet,) = office.desk.line(waiting.award.id).sheets
        assert sheet.state is SheetState.SENT
        with pytest.raises(RuleViolation, match="đã in"):
            office.desk.print_one(waiting.award.id)
    finally:
        office.close()
    if stop == "held":
        held = said[1].split()[1]
        assert held in queue.waiting()  # nobody lets it go, so that it never comes out beside the other
        queue.throw_away(held)
    assert len(queue.arrived(2)) == 2


@pytest.mark.slow
def test_killed_after_it_is_on_record_it_comes_out_once(
    project: Path, folder: Path, new_queue: Callable[[], Queue]
) -> None:
    queue = new_queue()
    said = killed_at(project, folder, queue, "recorded")
    office = open_workspace(folder, today=today)
    try:
        check_marks(office, said[0])
        assert office.desk.queue() == []
        assert office.desk.recover() == 1
        assert office.desk.recover() == 0
        assert office.desk.counts().printed == 2
    finally:
        office.close()
    assert len(queue.arrived(2)) == 2


@pytest.mark.slow
def test_a_paused_queue_is_told_and_the_sheet_waits(folder: Path, new_queue: Callable[[], Queue]) -> None:
    queue = new_queue()
    office = open_workspace(folder, today=today)
    try:
        desk = office.desk
        scope = next(one for one in desk.scopes(2026) if one.kind is ScopeKind.DECISION)
        desk.open(scope, DeskSetup(queue.name))
        award = desk.find("")[0].award.id
        queue.pause()
        with pytest.raises(RuleViolation, match="tạm dừng"):
            desk.print_one(award)
        assert [one.award.id for one in desk.queue()] == [award]
        queue.go_on()
        desk.print_one(award)
        queue.vanish()
        with pytest.raises(RuleViolation, match="Không thấy máy in"):
            desk.print_one(desk.find("")[1].award.id)
        assert len(desk.queue()) == 1
    finally:
        office.close()
