"""The stick is pulled out, the power goes, the disk is full: a package is whole or not there at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Office, PackageDirection, Person, Signer
from thidua_desktop.services.workspace import Workspace, open_workspace

PEOPLE = 6000


def _office(folder: Path, name: str) -> Workspace:
    opened = open_workspace(folder, create=True)
    opened.settings.save_office(
        Office(name, place="Đây", working_year=2026, signers=(Signer("A", "Chủ tịch"),))
    )
    return opened


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Workspace]:
    """An office with enough people that writing and taking in are not done at once."""
    opened = _office(tmp_path / "xa", "Ủy ban nhân dân xã A")
    people = [Person(0, f"Nguyễn Văn An {n}", birth_year=1950 + n % 50) for n in range(PEOPLE)]
    opened.operations.run("Đã thêm", lambda: opened._store.people.add_many(people) and None)
    yield opened
    opened.close()


def _start(project: Path, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "thidua_desktop", *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(project)},
    )


@pytest.mark.slow
def test_a_kill_while_packing_leaves_the_older_file_whole(
    sender: Workspace, tmp_path: Path, project: Path
) -> None:
    out = tmp_path / "usb" / "goi.tdgoi"
    sender.exchange.pack(out)
    folder = sender.folder
    sender.close()
    command = ("--data", folder, "exchange", "pack", "--out", out, "--force")
    start = time.monotonic()
    assert _start(project, *command).wait(120) == 0
    takes = time.monotonic() - start
    numbers = []
    for part in range(8):
        running = _start(project, *command)
        time.sleep(takes * (0.3 + 0.1 * part))
        running.kill()
        running.wait(60)
        opened = open_workspace(folder)
        try:
            sent = {one.package: one for one in opened.exchange.packages()}
            assert len({one.number for one in sent.values()}) == len(sent)  # no number twice
            # What lies on the stick is a whole package, and one that the office remembers.
            other = open_workspace(tmp_path / f"doc-{part}", create=True)
            plan = other.exchange.open(out)
            other.close()
            assert len([line for line in plan.lines if line.kind == "person"]) == PEOPLE
            assert sent[plan.package].number == plan.number
            assert sent[plan.package].direction is PackageDirection.SENT
            numbers.append(plan.number)
        finally:
            opened.close()
    assert numbers == sorted(numbers)


@pytest.mark.slow
def test_a_kill_while_taking_in_leaves_all_or_nothing(
    sender: Workspace, tmp_path: Path, project: Path
) -> None:
    package = tmp_path / "goi.tdgoi"
    sender.exchange.pack(package)
    folder = tmp_path / "tinh"
    _office(folder, "Ủy ban nhân dân tỉnh B").close()
    command = ("--data", folder, "exchange", "open", package)
    start = time.monotonic()
    assert _start(project, *command).wait(120) == 1
    takes = time.monotonic() - start
    for part in range(6):
        opened = open_workspace(folder)
        if opened.exchange.packages():
            opened.operations.undo()
        opened.close()
        running = _start(project, *command)
        time.sleep(takes * (0.4 + 0.1 * part))
        running.kill()
        running.wait(60)
        opened = open_workspace(folder)
        found = (
            len(opened.units.people_ids()),
            len(opened._store.exchange.links()),
            len(opened.exchange.packages()),
        )
        opened.close()
        assert found in ((0, 0, 0), (PEOPLE, PEOPLE, 1)), found


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.ENODEV])
def test_a_stick_that_fails_is_said_and_the_older_file_stays(
    sender: Workspace, tmp_path: Path, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stick is full, or gone, when the file's end is to be made sure of."""
    out = tmp_path / "usb" / "goi.tdgoi"
    sender.exchange.pack(out)
    before = out.read_bytes()

    def fails(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patched:
        patched.setattr("thidua_desktop.services.exchange.packing.os.fsync", fails)
        with pytest.raises(StorageFault) as caught:
            sender.exchange.pack(out, force=True)
    assert caught.value.hint
    assert out.read_bytes() == before
    assert [file.name for file in out.parent.iterdir()] == ["goi.tdgoi"]
    assert [one.number for one in sender.exchange.packages()] == [1]
    assert sender.exchange.pack(out, force=True).number == 2


def test_a_stick_pulled_out_while_reading(
    sender: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from thidua_desktop.domain.errors import Unreadable

    package = tmp_path / "goi.tdgoi"
    sender.exchange.pack(package)
    other = _office(tmp_path / "tinh", "Ủy ban nhân dân tỉnh B")

    def gone(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr("thidua_desktop.services.exchange.service.read_package", gone)
        with pytest.raises(Unreadable, match="USB"):
            other.exchange.open(package)
    plan = other.exchange.open(package)
    package.unlink()  # no files travel along: what was read can be taken in
    other.exchange.accept(plan)
    assert len(other.units.people_ids()) == PEOPLE
    other.close()
