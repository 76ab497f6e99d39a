"""The disk is full: said in plain words, nothing acknowledged lost, and work goes on when there is room."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Start
from tests.faults.test_kill import check
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Person
from thidua_desktop.storage.database import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of file sizes are POSIX's")


@pytest.mark.parametrize("size", [600_000, 1_000_000, 3_000_000])
def test_a_file_that_cannot_grow(start: Start, tmp_path: Path, size: int) -> None:
    """The kernel refuses every write beyond the limit, log and data file alike."""
    process = start(tmp_path, "limited", size)
    said, _ = process.communicate(timeout=100)
    assert process.returncode == 0
    lines = said.splitlines()
    faults = [line for line in lines if line.startswith("fault")]
    assert len(faults) == 1
    assert faults[0].startswith("fault full "), said
    assert "vẫn còn nguyên" in faults[0] or "không bị chương trình thay đổi" in faults[0]
    # With room again the same program went on without a restart.
    assert lines[-1] == "done 0"
    assert check(tmp_path, lines) == sum(line.startswith("done") for line in lines)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB; where mounting is not allowed, the limits above stand in for it."""
    point = tmp_path / "dia-nho"
    point.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(point)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.xfail(f"no right to mount a small disk: {done.stderr.strip()}")
    yield point
    subprocess.run(["umount", str(point)], check=True)


def test_a_disk_that_is_really_full(start: Start, small_disk: Path) -> None:
    folder = small_disk / "office"
    process = start(folder, "until-full")
    said, _ = process.communicate(timeout=100)
    lines = said.splitlines()
    assert process.returncode == 0, said
    assert any(line.startswith("fault full ") for line in lines), said
    assert "backup full" in lines
    assert list((folder / "backups").iterdir()) == []
    done = [line for line in lines if line.startswith("done")]
    assert len(done) > 3
    # Still full: it opens and reads, and what was acknowledged is there.
    store = open_store(folder)
    assert store.people.count() >= 80 * len(done)
    with pytest.raises(StorageFault) as caught, store.journal.operation("Vẫn đầy"):
        store.people.add_many([Person(0, f"Không vừa {i}") for i in range(20_000)])
    assert caught.value.code == "full"
    assert caught.value.hint
    store.close()
    subprocess.run(["mount", "-o", "remount,size=20m", str(small_disk)], check=True)
    check(folder, lines)


def fill(disk: Path) -> Path:
    """A file that takes all the room there is."""
    filler = disk / "phim.mp4"
    try:
        with filler.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 65536)
    except OSError:
        pass
    return filler


def test_no_room_even_to_begin(start: Start, small_disk: Path) -> None:
    filler = fill(small_disk)
    process = start(small_disk / "office", "hold")
    said, _ = process.communicate("", timeout=100)
    assert process.returncode == 3
    assert said.startswith("fault full ")
    filler.unlink()
    process = start(small_disk / "office", "hold")
    said, _ = process.communicate("", timeout=100)
    assert (process.returncode, said) == (0, "open\n")


def run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "thidua_desktop", *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=100, check=False)


@pytest.mark.parametrize("room", [0, 300_000])
def test_an_office_that_does_not_fit_is_not_left_half_made(small_disk: Path, room: int) -> None:
    filler = fill(small_disk)
    with filler.open("rb+") as file:
        file.truncate(filler.stat().st_size - room)
    done = run("--data", small_disk / "office", "init", "--demo")
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    assert list(small_disk.iterdir()) == [filler]


def test_an_export_that_does_not_fit_says_so_once(small_disk: Path, tmp_path: Path) -> None:
    run("--data", tmp_path / "office", "init", "--demo")
    filler = fill(small_disk)
    done = run("--data", tmp_path / "office", "export", "people", "--out", small_disk / "nguoi.xlsx")
    assert done.returncode == 3
    assert done.stderr.startswith("Ổ đĩa đã đầy")
    assert done.stderr.count("\n") == 1
    assert list(small_disk.iterdir()) == [filler]
