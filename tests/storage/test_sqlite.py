"""Connections, pragmas, threads, and where the write-ahead log may be used."""

from __future__ import annotations

import errno
import gc
import sqlite3
import threading
from pathlib import Path

import pytest

from tests.storage.conftest import Clock
from thidua_desktop.domain.errors import RuleViolation, StorageFault
from thidua_desktop.domain.records import Person
from thidua_desktop.storage import database, filesystems
from thidua_desktop.storage.database import Store, open_store
from thidua_desktop.storage.faults import translate

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//may-chu/chung /mnt/chung cifs rw 0 0
/dev/sdb1 /mnt/chung/o\\040dia ext4 rw 0 0
nas:/x /srv nfs4 rw 0 0
lan@host:/ /srv/office/xa fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "local"),
    [
        ("/var/lib/x", True),
        ("/mnt/chung/du lieu", False),
        ("/mnt/chung/o dia/x", True),
        ("/srv/x", False),
        ("/srvx", True),
        ("/srv/office/xa/y", False),
    ],
)
@pytest.mark.skipif("sys.platform != 'linux'", reason="the table of mounts is Linux's")
def test_network_mounts_are_told_from_disks(tmp_path: Path, folder: str, local: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert filesystems.is_local(Path(folder), mounts) is local


@pytest.mark.skipif("sys.platform != 'linux'", reason="the table of mounts is Linux's")
def test_not_sure_means_not_local(tmp_path: Path) -> None:
    assert not filesystems.is_local(tmp_path, tmp_path / "no mounts")


@pytest.mark.parametrize(("local", "mode"), [(True, "wal"), (False, "delete")])
def test_pragmas(folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, local: bool, mode: str) -> None:
    monkeypatch.setattr(database, "is_local", lambda _: local)
    store = open_store(folder, create=True, now=clock)
    try:
        for pragma, value in (
            ("journal_mode", mode),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("recursive_triggers", 1),
            ("busy_timeout", 10_000),
        ):
            assert store._database.sql(f"PRAGMA {pragma}") == [(value,)], pragma
    finally:
        store.close()


def test_a_share_can_be_moved_to_a_disk_and_back(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for local in (True, False, True):
        monkeypatch.setattr(database, "is_local", lambda _, local=local: local)
        store = open_store(folder, create=True, now=clock)
        with store.journal.operation("Thêm"):
            store.people.add(Person(0, "Một"))
        store.close()
        assert not Path(f"{store.path}-wal").exists()
    store = open_store(folder, now=clock)
    assert store.people.count() == 3
    store.close()


def test_on_a_share_everything_works_as_on_a_disk(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_local", lambda _: False)
    store = open_store(folder, create=True, now=clock)
    with store.journal.operation("Thêm"):
        store.people.add(Person(0, "Một"))
    assert store.backup().ok
    store.journal.undo()
    store.journal.redo()
    assert store.people.ids("mot") == [1]
    assert sorted(path.name for path in folder.iterdir()) == ["backups", "thidua.db", "thidua.lock"]
    store.close()


def test_readers_see_whole_operations_while_another_thread_writes(filled: Store) -> None:
    seen: set[int] = set()
    stop = threading.Event()
    failures: list[BaseException] = []

    def read() -> None:
        try:
            while not stop.is_set():
                seen.add(len(filled.people.ids()))
        except BaseException as error:
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(20):
        with filled.journal.operation("Nhập"):
            filled.people.add_many([Person(0, f"Người {number} {i}") for i in range(50)])
            filled.people.add_many([Person(0, f"Thêm {number} {i}") for i in range(50)])
    stop.set()
    for reader in readers:
        reader.join()
    assert not failures
    assert seen <= {3 + 100 * n for n in range(21)}


def test_writers_of_several_threads_take_turns(filled: Store) -> None:
    failures: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for i in range(10):
                with filled.journal.operation(f"{name} {i}"):
                    filled.people.add(Person(0, f"{name} {i}"))
        except BaseException as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(f"Luồng {n}",)) for n in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert not failures
    assert filled.people.count() == 43
    assert len(filled.journal.history(1000)) == 41


def test_connections_of_ended_threads_are_not_kept(filled: Store) -> None:
    for _ in range(20):
        thread = threading.Thread(target=filled.people.count)
        thread.start()
        thread.join()
    gc.collect()
    assert len(filled._database._peewee.open_connections) <= 2


def test_closing_ends_the_connections_of_all_threads(filled: Store) -> None:
    kept: list[sqlite3.Connection] = []
    go, done = threading.Event(), threading.Event()

    def read() -> None:
        filled.people.count()
        kept.append(filled._database.connection())
        done.set()
        go.wait(30)

    thread = threading.Thread(target=read)
    thread.start()
    assert done.wait(30)
    filled.close()
    with pytest.raises(sqlite3.ProgrammingError):
        kept[0].execute("SELECT 1")
    with pytest.raises(RuntimeError, match="closed"):
        filled.people.count()
    go.set()
    thread.join()


def test_two_stores_live_side_by_side(filled: Store, tmp_path: Path, clock: Clock) -> None:
    other = open_store(tmp_path / "other", create=True, now=clock)
    with other.journal.operation("Khác"):
        other.people.add(Person(0, "Người của xã khác"))
    assert filled.people.count() == 3
    assert other.people.count() == 1
    other.close()
    assert filled.people.count() == 3


def test_a_moved_folder_is_not_made_anew(filled: Store, folder: Path) -> None:
    folder.rename(folder.with_name("đã chuyển"))
    failure: list[BaseException] = []

    def read() -> None:
        try:
            filled.people.count()
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert isinstance(failure[0], StorageFault)
    assert failure[0].code == "missing"
    assert not folder.exists()
    folder.with_name("đã chuyển").rename(folder)


def test_a_nested_transaction_belongs_to_the_outer_one(filled: Store) -> None:

    def outer() -> None:
        with filled.journal.operation("Ngoài"):
            with filled.transaction():
                filled.people.add(Person(0, "Trong"))
            raise RuleViolation("thôi")

    with pytest.raises(RuleViolation):
        outer()
    assert filled.people.count() == 3


@pytest.mark.parametrize(
    ("number", "windows", "code"),
    [
        (errno.EINVAL, 123, "missing"),  # a name with ? in it
        (errno.ENOENT, 206, "missing"),  # a path too long
        (errno.EINVAL, 59, "full"),  # the share does not answer any more
        (errno.EACCES, 32, "read_only"),  # held by another program
        (errno.ENOSPC, 112, "full"),
        (errno.ENAMETOOLONG, 0, "missing"),
    ],
)
def test_causes_windows_has_numbers_of_its_own_for(number: int, windows: int, code: str) -> None:
    class Windows(OSError):
        winerror = windows

    fault = translate(Windows(number, "x"), Path("x"))
    assert isinstance(fault, StorageFault)
    assert fault.code == code


def test_a_bug_is_not_dressed_up_as_a_fault() -> None:
    assert translate(sqlite3.OperationalError("no such table: x"), Path("x")) is None
    assert translate(ValueError("x"), Path("x")) is None
    assert translate(OSError("x"), Path("x")) is None
