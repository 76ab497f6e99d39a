"""The power goes in the middle of an import: afterwards all of it is there, or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from thidua_desktop.domain.records import Unit
from thidua_desktop.exchange.workbooks import Column, write_table
from thidua_desktop.services.workspace import open_workspace

ROWS = 6000


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    opened = open_workspace(folder, create=True)
    opened.units.add(Unit(0, "Phòng Kinh tế"))
    opened.close()
    return folder


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "can-bo.xlsx"
    columns = [
        Column("STT", 6, "int"),
        Column("Họ và tên", 30),
        Column("Năm sinh", 8, "int"),
        Column("Đơn vị", 30),
    ]
    write_table(
        path,
        "DANH SÁCH CÁN BỘ",
        columns,
        [(n + 1, f"Nguyễn Văn An {n}", 1970 + n % 30, "Phòng Kinh tế") for n in range(ROWS)],
    )
    return path


def _import(office: Path, workbook: Path, project: Path) -> subprocess.Popen[bytes]:
    command = [
        sys.executable,
        "-m",
        "thidua_desktop",
        "--data",
        str(office),
        "import",
        "people",
        str(workbook),
    ]
    return subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(project)},
    )


def _people(office: Path) -> int:
    opened = open_workspace(office)
    try:
        return len(opened.units.people_ids())
    finally:
        opened.close()


@pytest.mark.slow
def test_a_kill_in_the_middle_of_an_import_leaves_all_or_nothing(
    office: Path, workbook: Path, project: Path
) -> None:
    start = time.monotonic()
    whole = _import(office, workbook, project)
    assert whole.wait(120) in (0, 1)
    takes = time.monotonic() - start
    opened = open_workspace(office)
    assert len(opened.units.people_ids()) == ROWS
    opened.operations.undo()
    opened.close()
    assert _people(office) == 0

    seen = set()
    for part in range(6):
        running = _import(office, workbook, project)
        time.sleep(takes * (0.4 + 0.1 * part))
        running.kill()
        running.wait(60)
        found = _people(office)
        assert found in (0, ROWS), f"half an import: {found}"
        seen.add(found)
        if found:
            opened = open_workspace(office)
            opened.operations.undo()
            opened.close()
    assert 0 in seen  # at least one kill came before the commit
    assert not list(office.glob("*.part"))
