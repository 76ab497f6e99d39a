"""Folders without rights, broken files: refused in plain words, and left as they are."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Start
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Person
from thidua_desktop.storage.backup import restore
from thidua_desktop.storage.database import Store, open_store


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder with 500 people and a backup."""
    folder = tmp_path / "office"
    store = open_store(folder, create=True)
    with store.journal.operation("Nhập"):
        store.people.add_many([Person(0, f"Người {i}") for i in range(500)])
    store.backup()
    store.close()
    return folder


@pytest.fixture
def read_only(office: Path) -> Iterator[Path]:
    """The folder without the right to write, for everyone but the superuser."""
    everything = [office, *office.rglob("*")]
    for path in everything:
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in office.parents:
        if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o055)
    yield office
    for path in everything:
        path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set otherwise there")
def test_a_read_only_folder(start: Start, read_only: Path) -> None:
    before = {path: path.read_bytes() for path in read_only.rglob("*") if path.is_file()}
    # Rights do not bind the superuser, so the program gives that up.
    mode = ("as-nobody", "hold") if os.geteuid() == 0 else ("hold",)
    process = start(read_only, *mode)
    said, _ = process.communicate("")
    assert process.returncode == 3, said
    assert said.startswith("fault read_only ")
    assert "Không có quyền ghi" in said
    assert {path: path.read_bytes() for path in read_only.rglob("*") if path.is_file()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="rights are set otherwise there")
def test_a_read_only_data_file_in_a_good_folder(start: Start, office: Path) -> None:
    for path in (office, *office.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    for parent in office.parents:
        if parent.is_relative_to("/tmp") and parent != Path("/tmp"):
            parent.chmod(parent.stat().st_mode | 0o055)
    (office / "thidua.db").chmod(0o444)
    mode = ("as-nobody", "until-full") if os.geteuid() == 0 else ("until-full",)
    process = start(office, *mode)
    said, _ = process.communicate("")
    assert "fault read_only " in said


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux's")
def test_a_disk_that_turns_read_only_while_open(tmp_path: Path) -> None:
    point = tmp_path / "the-nho"
    point.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(point)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.xfail(f"no right to mount: {done.stderr.strip()}")
    try:
        folder = point / "office"
        open_store(folder, create=True).close()
        subprocess.run(["mount", "-o", "remount,ro", str(point)], check=True)
        with pytest.raises(StorageFault) as caught:
            open_store(folder)
        assert caught.value.code == "read_only"
    finally:
        subprocess.run(["umount", str(point)], check=True)


@pytest.mark.parametrize("harm", ["garbage", "truncated", "header", "empty"])
def test_a_broken_file_is_refused_left_alone_and_can_be_replaced(office: Path, harm: str) -> None:
    file = office / "thidua.db"
    whole = file.read_bytes()
    broken = {
        "garbage": os.urandom(len(whole)),
        "truncated": whole[:1000],
        "header": b"X" * 100 + whole[100:],
        "empty": b"",
    }[harm]
    file.write_bytes(broken)
    with pytest.raises(StorageFault) as caught:
        open_store(office)
    assert caught.value.code == "corrupt"
    assert "phục hồi" in caught.value.hint
    assert file.read_bytes() == broken
    (made,) = (office / "backups").iterdir()
    aside = restore(office, made, dt.datetime(2026, 11, 24))
    assert aside is not None
    assert aside.read_bytes() == broken
    store = open_store(office)
    assert store.people.count() == 500
    store.close()


def test_pages_that_break_later_are_found_when_met(office: Path) -> None:
    """The header is whole, so the file opens; reading the broken part says what is the matter."""
    file = office / "thidua.db"
    content = bytearray(file.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    file.write_bytes(content)

    def use() -> None:
        store: Store = open_store(office)
        try:
            store.people.all()
            store.backup()
        finally:
            store.close()

    with pytest.raises(StorageFault) as caught:
        use()
    assert caught.value.code == "corrupt"


def test_a_backup_folder_that_is_gone_is_made_again(office: Path) -> None:
    shutil.rmtree(office / "backups")
    store = open_store(office)
    assert store.backups() == []
    assert store.backup().ok
    store.close()


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    path = tmp_path / "office"
    path.write_text("x", encoding="utf-8")
    with pytest.raises(StorageFault) as caught:
        open_store(path, create=True)
    assert caught.value.code == "missing"
