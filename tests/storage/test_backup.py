"""Backups are whole, verified and thinned; a restore never loses the present file."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.conftest import Clock
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Person
from thidua_desktop.storage import backup
from thidua_desktop.storage.backup import BackupInfo, restore, to_thin
from thidua_desktop.storage.database import Store, open_store


def add(store: Store, name: str) -> None:
    with store.journal.operation(f"Đã thêm {name}"):
        store.people.add(Person(0, name))


def names(folder: Path, clock: Clock) -> list[str]:
    store = open_store(folder, now=clock)
    try:
        return [person.name for person in store.people.all()]
    finally:
        store.close()


def test_a_backup_holds_what_lies_in_the_log(filled: Store, tmp_path: Path, clock: Clock) -> None:
    add(filled, "Lê Mới")
    assert Path(f"{filled.path}-wal").stat().st_size > 0
    made = filled.backup()
    assert made.path == filled.folder / "backups" / "thidua-20261124-080000-theo-yeu-cau.db"
    assert made.ok
    assert made.size == made.path.stat().st_size
    assert made.label == "theo yêu cầu"
    # The copy alone, as on a stick.
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copyfile(made.path, elsewhere / "thidua.db")
    assert "Lê Mới" in names(elsewhere, clock)
    assert sorted(path.name for path in made.path.parent.iterdir()) == [made.path.name]


def test_two_backups_in_one_second_are_two_files(filled: Store) -> None:
    first, second = filled.backup("Trước khi nhập"), filled.backup("Trước khi nhập")
    assert first.path != second.path
    assert [info.path for info in filled.backups()] == [first.path, second.path] or len(filled.backups()) == 2
    assert {info.reason for info in filled.backups()} == {"truoc-khi-nhap"}


def test_changed_since_backup(filled: Store, folder: Path, clock: Clock) -> None:
    assert filled.changed_since_backup()
    filled.backup()
    assert not filled.changed_since_backup()
    add(filled, "Người mới")
    assert filled.changed_since_backup()
    clock.forward(minutes=1)
    filled.backup()
    filled.journal.undo()
    assert filled.changed_since_backup()
    filled.close()
    reopened = open_store(folder, now=clock)
    assert reopened.changed_since_backup()
    reopened.close()


def test_a_backup_inside_an_operation_is_a_bug(filled: Store) -> None:
    with pytest.raises(RuntimeError, match="inside a transaction"), filled.journal.operation("x"):
        filled.backup()
    assert filled.backups() == []


def damage(path: Path) -> None:
    """Overwrite the middle of a file, headers left alone."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (size - 8192 - 4096))


def test_a_damaged_file_makes_no_backup(filled: Store, folder: Path, clock: Clock) -> None:
    filled.close()
    damage(filled.path)
    store = sqlite3.connect(filled.path, isolation_level=None)
    with pytest.raises(StorageFault) as caught:
        backup.make(store, folder, "thu", clock.time)
    store.close()
    assert caught.value.code == "corrupt"
    assert list((folder / "backups").iterdir()) == []


def test_restore_brings_back_and_keeps_the_present_file(filled: Store, folder: Path, clock: Clock) -> None:
    made = filled.backup()
    add(filled, "Sau sao lưu")
    filled.close()
    aside = restore(folder, made.path, clock.time)
    assert names(folder, clock) == ["Trần Văn An", "Nguyễn Thị Ánh", "Đỗ Ân"]
    assert aside == folder / "thidua-hong-20261124-080000.db"
    other = folder.parent / "other"
    other.mkdir()
    shutil.copyfile(aside, other / "thidua.db")
    assert "Sau sao lưu" in names(other, clock)
    # And there and back again: nothing is overwritten.
    second = restore(folder, aside, clock.time)
    assert second == folder / "thidua-hong-20261124-080000.2.db"
    assert "Sau sao lưu" in names(folder, clock)


@pytest.mark.parametrize("harm", ["garbage", "empty", "truncated", "gone"])
def test_restore_over_a_file_that_cannot_be_opened(
    filled: Store, folder: Path, clock: Clock, harm: str
) -> None:
    made = filled.backup()
    filled.close()
    if harm == "garbage":
        filled.path.write_bytes(b"khong phai co so du lieu" * 1000)
    elif harm == "empty":
        filled.path.write_bytes(b"")
    elif harm == "truncated":
        filled.path.write_bytes(filled.path.read_bytes()[:5000])
    else:
        filled.path.unlink()
    before = filled.path.read_bytes() if filled.path.exists() else None
    aside = restore(folder, made.path, clock.time)
    assert len(names(folder, clock)) == 3
    assert (aside.read_bytes() if aside else None) == before


def test_a_log_left_alone_is_kept_aside_too(filled: Store, folder: Path, clock: Clock) -> None:
    made = filled.backup()
    add(filled, "Trong nhật ký")
    log = Path(f"{filled.path}-wal").read_bytes()
    filled.close()
    filled.path.unlink()
    Path(f"{filled.path}-wal").write_bytes(log)
    with pytest.raises(StorageFault) as caught:
        open_store(folder, create=True, now=clock)
    assert caught.value.code == "corrupt"
    restore(folder, made.path, clock.time)
    assert len(names(folder, clock)) == 3
    assert Path(f"{folder / 'thidua-hong-20261124-080000.db'}-wal").read_bytes() == log


@pytest.mark.parametrize("harm", ["garbage", "damaged", "missing", "stranger", "newer"])
def test_a_bad_backup_changes_nothing(filled: Store, folder: Path, clock: Clock, harm: str) -> None:
    made = filled.backup()
    filled.close()
    if harm == "garbage":
        made.path.write_bytes(b"x" * 10_000)
    elif harm == "damaged":
        damage(made.path)
    elif harm == "missing":
        made.path.unlink()
    else:
        connection = sqlite3.connect(made.path)
        pragma = "application_id = 7" if harm == "stranger" else "user_version = 99"
        connection.execute(f"PRAGMA {pragma}")
        connection.close()
    before = filled.path.read_bytes()
    with pytest.raises(StorageFault) as caught:
        restore(folder, made.path, clock.time)
    assert made.path.name in str(caught.value)
    assert caught.value.code == {"missing": "missing", "newer": "too_new"}.get(harm, "corrupt")
    assert filled.path.read_bytes() == before
    assert sorted(p.name for p in folder.iterdir()) == ["backups", "thidua.db", "thidua.lock"]


def test_restore_needs_the_folder_for_itself(filled: Store, folder: Path, clock: Clock) -> None:
    made = filled.backup()
    with pytest.raises(StorageFault) as caught:
        restore(folder, made.path, clock.time)
    assert caught.value.code == "locked"


def test_a_bad_backup_is_shown_as_such(filled: Store) -> None:
    made = filled.backup()
    made.path.write_bytes(b"x" * 5000)
    assert [info.ok for info in filled.backups()] == [False]
    assert filled.changed_since_backup()


def test_strange_files_among_the_backups_are_left_alone(filled: Store) -> None:
    folder = filled.folder / "backups"
    folder.mkdir()
    (folder / "ghi chú.txt").write_text("của tôi", encoding="utf-8")
    (folder / "thidua-dang-do.part").write_text("dở dang", encoding="utf-8")
    filled.backup()
    assert len(filled.backups()) == 1
    assert (folder / "ghi chú.txt").exists()
    assert not (folder / "thidua-dang-do.part").exists()


def info(at: dt.datetime) -> BackupInfo:
    return BackupInfo(Path(f"thidua-{at:%Y%m%d-%H%M%S}-khi-mo.db"), at, "khi-mo", 1, True)


def test_thinning_keeps_days_then_weeks_then_months() -> None:
    now = dt.datetime(2026, 11, 24, 8)
    infos = [info(now - dt.timedelta(hours=6 * i)) for i in range(4 * 800)]
    gone = set(to_thin(infos, now))
    kept = [one for one in infos if one not in gone]
    ages = [(now.date() - one.at.date()).days for one in kept]
    assert sum(age <= 2 for age in ages) == 10
    for day in range(3, 15):
        assert ages.count(day) == 1
    assert 5 <= sum(15 <= age <= 56 for age in ages) <= 8
    assert 20 <= sum(57 <= age <= 744 for age in ages) <= 25
    assert sum(age > 744 for age in ages) == 0


@given(hours=st.lists(st.integers(0, 20_000), min_size=1, max_size=80))
def test_thinning_is_done_once_and_keeps_the_newest(hours: list[int]) -> None:
    now = dt.datetime(2026, 11, 24, 8)
    infos = [info(now - dt.timedelta(hours=h)) for h in sorted(set(hours))]
    gone = to_thin(infos, now)
    kept = [one for one in infos if one not in gone]
    assert kept[:10] == infos[:10]
    assert to_thin(kept, now) == []


def test_old_backups_are_thinned_when_one_is_made(filled: Store, clock: Clock) -> None:
    for _ in range(30):
        clock.forward(hours=20)
        filled.backup()
    days = [one.at.date() for one in filled.backups()]
    assert len(days) < 30
    assert len(set(days)) >= 14


def test_an_empty_file_is_no_backup(filled: Store, folder: Path, clock: Clock, tmp_path: Path) -> None:
    filled.close()
    empty = tmp_path / "trong.db"
    empty.touch()
    with pytest.raises(StorageFault) as fault:
        restore(folder, empty, clock())
    assert fault.value.code == "corrupt"
    assert names(folder, clock)


def test_restore_makes_the_folder_of_a_new_machine(filled: Store, tmp_path: Path, clock: Clock) -> None:
    kept = [person.name for person in filled.people.all()]
    made = filled.backup()
    new = tmp_path / "may-moi" / "van-phong"
    assert restore(new, made.path, clock()) is None
    assert names(new, clock) == kept


def test_a_bad_backup_makes_no_folder(tmp_path: Path, clock: Clock) -> None:
    bad = tmp_path / "hong.db"
    bad.write_bytes(b"x" * 5000)
    with pytest.raises(StorageFault):
        restore(tmp_path / "may-moi", bad, clock())
    assert not (tmp_path / "may-moi").exists()
