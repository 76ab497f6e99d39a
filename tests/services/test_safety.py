"""Backups on demand and at start, and going back to one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Attachment, Person
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.safety import (
    SafetyService,
    list_folder_backups,
    lost_attachments,
    lost_files_fault,
    restore_folder,
)
from thidua_desktop.storage.attachments import AttachmentFolder
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


def attach(store: Store, name: str, content: bytes, folder: Path) -> None:
    """A file kept in the data folder, with its record."""
    source = folder / name
    source.write_bytes(content)
    stored = AttachmentFolder(store.folder).put(source)
    at = store.now().replace(microsecond=0)
    record = Attachment(0, stored.sha256, name, stored.size, at)
    Operations(store).run(f"Đã đính kèm {name}", lambda: store.dossiers.add_attachment(record))


def test_attached_files_travel_with_a_backup(tmp_path: Path) -> None:
    store = office(tmp_path / "office")
    attach(store, "bao-cao.pdf", b"%PDF-1.7 mot", tmp_path)
    (store.folder / "papers").mkdir()
    (store.folder / "papers" / "to-trinh.toml").write_text("own = true\n", encoding="utf-8")
    stick = tmp_path / "usb"
    stick.mkdir()
    SafetyService(store).backup(to=stick)
    attach(store, "xac-nhan.pdf", b"%PDF-1.7 hai", tmp_path)
    made = SafetyService(store).backup(to=stick)
    store.close()
    assert len([path for path in (stick / "attachments").rglob("*") if path.is_file()]) == 2
    new = tmp_path / "máy mới"
    restore_folder(new, stick / made.path.name)
    assert lost_attachments(new) == []
    assert (new / "papers" / "to-trinh.toml").read_text(encoding="utf-8") == "own = true\n"


def test_files_that_did_not_come_along_are_named(tmp_path: Path) -> None:
    store = office(tmp_path / "office")
    attach(store, "bao-cao.pdf", b"%PDF-1.7 mot", tmp_path)
    attach(store, "xac-nhan.pdf", b"%PDF-1.7 hai", tmp_path)
    made = SafetyService(store).backup(to=tmp_path / "usb.db")
    store.close()
    for path in (tmp_path / "attachments").rglob("*"):
        if path.is_file() and path.read_bytes().endswith(b"hai"):
            path.write_bytes(b"%PDF-1.7 bai")
    new = tmp_path / "máy mới"
    restore_folder(new, tmp_path / "usb.db")
    # What is altered is not taken over as if it were the file.
    assert lost_attachments(new) == ["xac-nhan.pdf"]
    # From the old data folder's own backups everything is there.
    restore_folder(new, made.path)
    assert lost_attachments(new) == []


def test_a_backup_of_an_older_program_has_no_files(tmp_path: Path, project: Path) -> None:
    old = project / "tests" / "data" / "databases" / "v1.db"
    restore_folder(tmp_path / "office", old)
    assert lost_attachments(tmp_path / "office") == []
    assert not (tmp_path / "office" / "attachments").exists()
    assert lost_files_fault(tmp_path / "office") is None


def test_lost_files_are_said_in_few_words(tmp_path: Path) -> None:
    store = office(tmp_path / "office")
    for number in range(7):
        attach(store, f"{number}.pdf", b"%%PDF %d" % number, tmp_path)
    store.close()
    for path in (tmp_path / "office" / "attachments").rglob("*"):
        if path.is_file():
            path.unlink()
    fault = lost_files_fault(tmp_path / "office")
    assert fault is not None
    assert "thiếu 7 tệp đính kèm" in fault.message
    assert fault.message.endswith("….")
