"""One program per folder, and who it is."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from tests.storage.conftest import Clock
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.storage.database import Store, open_store
from thidua_desktop.storage.lock import FILE_NAME, FolderLock, read_holder


def test_a_second_start_is_told_who_holds_the_folder(store: Store, folder: Path, clock: Clock) -> None:
    with pytest.raises(StorageFault) as caught:
        open_store(folder, now=clock)
    assert caught.value.code == "locked"
    for part in (socket.gethostname(), str(os.getpid()), "24/11/2026 08:00"):
        assert part in caught.value.message
    assert caught.value.hint
    assert store.people.count() == 0


def test_the_folder_is_free_after_closing(store: Store, folder: Path, clock: Clock) -> None:
    store.close()
    assert read_holder(folder) is None
    open_store(folder, now=clock).close()
    store.close()


def test_text_left_by_a_killed_program_locks_nobody_out(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_text(
        '{"user": "lan", "host": "PC1", "pid": 1, "since": "x"}', encoding="utf-8"
    )
    lock = FolderLock(folder, clock.time)
    holder = read_holder(folder)
    assert holder is not None
    assert holder.pid == os.getpid()
    lock.release()
    lock.release()


def test_a_lock_file_nobody_can_read_is_said_without_a_name(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    lock = FolderLock(folder, clock.time)
    (folder / FILE_NAME).write_text("???", encoding="utf-8")
    with pytest.raises(StorageFault, match="một chương trình khác"):
        FolderLock(folder, clock.time)
    lock.release()


def test_a_user_without_a_name_locks_all_the_same(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise ModuleNotFoundError("No module named 'pwd'")  # what Windows without USERNAME says

    monkeypatch.setattr("getpass.getuser", nobody)
    folder.mkdir()
    lock = FolderLock(folder, clock.time)
    holder = read_holder(folder)
    assert holder is not None
    assert holder.user == ""
    lock.release()


def test_a_share_that_cannot_lock_is_a_fault_and_nothing_stays_open(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> bool:
        raise OSError(errno.EIO, "no locks here")

    monkeypatch.setattr("thidua_desktop.storage.lock._try_lock", broken)
    folder.mkdir()
    with pytest.raises(StorageFault):
        FolderLock(folder, clock.time)
    (folder / FILE_NAME).unlink()  # Windows deletes no file that is open


def test_an_open_that_fails_frees_the_folder(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    for _ in range(2):
        with pytest.raises(StorageFault) as caught:
            open_store(folder, now=clock)
        assert caught.value.code == "missing"
    with pytest.raises(StorageFault) as caught:
        open_store(folder / "không có", now=clock)
    assert caught.value.code == "missing"
    assert not (folder / "không có").exists()
