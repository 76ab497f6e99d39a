"""Backups on demand and at start, and going back to one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Person
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.safety import SafetyService, list_folder_backups, restore_folder
from thidua_desktop.storage.database import Store, open_store


def office(folder: Path, *names: str) -> Store:
    store = open_store(folder, create=True)
    for name in names:
        Operations(store).run(f"Đã thêm {name}", lambda name=name: store.people.add(Person(0, name)))
    return store


def names(folder: Path) -> list[str]:
    store = open_store(folder)
    try:
        return [person.name for person in store.people.all()]
    finally:
        store.close()


def test_a_backup_at_start_only_when_something_changed(tmp_path: Path) -> None:
    store = office(tmp_path, "Một")
    safety = SafetyService(store)
    assert safety.last_backup() is None
    first = safety.backup_if_changed()
    assert first is not None
    assert first.label == "khi mở chương trình"
    assert safety.backup_if_changed() is None
    Operations(store).undo()
    assert safety.backup_if_changed() is not None
    assert len(safety.list_backups()) == 2
    store.close()


def test_a_backup_carried_elsewhere_is_whole(tmp_path: Path) -> None:
    store = office(tmp_path / "office", "Một")
    stick = tmp_path / "usb"
    stick.mkdir()
    safety = SafetyService(store)
    made = safety.backup(to=stick)
    safety.backup(to=tmp_path / "mới" / "sao lưu.db")
    store.close()
    for file in (stick / made.path.name, tmp_path / "mới" / "sao lưu.db"):
        other = tmp_path / f"from {file.stem}"
        other.mkdir()
        shutil.copyfile(file, other / "thidua.db")
        assert names(other) == ["Một"]
    assert [path.name for path in stick.iterdir()] == [made.path.name]


def test_going_back_to_a_backup(tmp_path: Path) -> None:
    store = office(tmp_path, "Một")
    safety = SafetyService(store)
    made = safety.backup()
    Operations(store).run("Đã thêm Hai", lambda: store.people.add(Person(0, "Hai")))
    aside = safety.restore(made.path)
    assert aside is not None
    assert aside.parent == tmp_path
    assert names(tmp_path) == ["Một"]
    assert [info.path for info in list_folder_backups(tmp_path)] == [made.path]


def test_a_bad_backup_leaves_the_store_open(tmp_path: Path) -> None:
    store = office(tmp_path, "Một")
    safety = SafetyService(store)
    made = safety.backup()
    made.path.write_bytes(b"x" * 5000)
    with pytest.raises(StorageFault):
        safety.restore(made.path)
    with pytest.raises(StorageFault):
        safety.restore(tmp_path / "không có.db")
    assert store.people.count() == 1
    store.close()


def test_a_folder_that_does_not_open_can_be_restored(tmp_path: Path) -> None:
    store = office(tmp_path, "Một")
    SafetyService(store).backup()
    store.close()
    store.path.write_bytes(b"hong" * 1000)
    with pytest.raises(StorageFault):
        open_store(tmp_path)
    (info,) = list_folder_backups(tmp_path)
    assert info.ok
    assert restore_folder(tmp_path, info.path) is not None
    assert names(tmp_path) == ["Một"]
