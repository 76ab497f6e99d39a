"""Attached files when the program is killed or the disk is full: whole, or not there at all."""

from __future__ import annotations

import hashlib
import random
import time
from pathlib import Path

import pytest

from tests.faults.conftest import Start, killed
from tests.faults.test_full_disk import fill, small_disk
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Attachment
from thidua_desktop.services.safety import SafetyService, lost_attachments
from thidua_desktop.storage.attachments import AttachmentFolder
from thidua_desktop.storage.database import open_store

__all__ = ["small_disk"]


@pytest.mark.slow
def test_kill_while_files_are_attached(start: Start, tmp_path: Path) -> None:
    """Every file on record is whole; whatever has a hash for its name has that content."""
    draw = random.Random(5)
    done_in_all, halves = 0, 0
    for attempt in range(12):
        folder = tmp_path / str(attempt)
        process = start(folder, "attaching")
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(draw.uniform(0, 0.3))
        done = {line.split()[1] for line in killed(process) if line.startswith("done")}
        done_in_all += len(done)
        store = open_store(folder)
        on_record = {one.sha256 for one in store.dossiers.attachments()}
        store.close()
        assert done <= on_record
        assert lost_attachments(folder) == []
        attached = AttachmentFolder(folder)
        for file in attached.folder.rglob("*"):
            if file.is_file() and not file.name.endswith(".part"):
                assert hashlib.sha256(file.read_bytes()).hexdigest() == file.name
        halves += bool(list(attached.folder.glob("*.part")))
        # The next file sweeps away what was left half written.
        source = tmp_path / "sau.pdf"
        source.write_bytes(b"%PDF sau")
        attached.put(source)
        assert list(attached.folder.glob("*.part")) == []
    assert done_in_all > 12
    assert halves > 0, "the writer was never killed in the midst of a file"


def test_a_file_that_does_not_fit(small_disk: Path, tmp_path: Path) -> None:
    store = open_store(small_disk / "office", create=True)
    attached = AttachmentFolder(store.folder)
    large, small = tmp_path / "lon.pdf", tmp_path / "nho.pdf"
    large.write_bytes(b"%PDF" * 1_000_000)
    small.write_bytes(b"%PDF nho")
    with pytest.raises(StorageFault) as caught:
        attached.put(large)
    assert caught.value.code == "full"
    assert "vẫn còn nguyên" in caught.value.message
    assert [path for path in attached.folder.rglob("*") if path.is_file()] == []
    kept = attached.put(small)
    assert attached.sound(kept.sha256)
    store.close()


def test_a_stick_without_room_for_the_files(small_disk: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "office", create=True)
    large = tmp_path / "lon.pdf"
    large.write_bytes(b"%PDF" * 1_000_000)
    kept = AttachmentFolder(store.folder).put(large)
    with store.journal.operation("Đính kèm"):
        at = store.now().replace(microsecond=0)
        store.dossiers.add_attachment(Attachment(0, kept.sha256, "lon.pdf", kept.size, at))
    with pytest.raises(StorageFault) as caught:
        SafetyService(store).backup(to=small_disk)
    assert caught.value.code == "full"
    assert list(small_disk.rglob("*.part")) == []
    # What lies in the data folder is untouched.
    assert AttachmentFolder(store.folder).sound(kept.sha256)
    store.close()


def test_no_room_at_all(small_disk: Path, tmp_path: Path) -> None:
    store = open_store(small_disk / "office", create=True)
    source = tmp_path / "f.pdf"
    source.write_bytes(b"%PDF f" * 1000)
    filler = fill(small_disk)
    attached = AttachmentFolder(store.folder)
    with pytest.raises(StorageFault) as caught:
        attached.put(source)
    assert caught.value.code == "full"
    filler.unlink()
    assert attached.sound(attached.put(source).sha256)
    store.close()
