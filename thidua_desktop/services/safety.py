"""Keeping the office's data safe: backups and restoring them."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.storage import backup as storage_backup
from thidua_desktop.storage.attachments import AttachmentFolder, recorded_in
from thidua_desktop.storage.backup import BEFORE_IMPORT, ON_DEMAND, ON_START, BackupInfo
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.own_papers import carry_papers

__all__ = [
    "BEFORE_IMPORT",
    "ON_DEMAND",
    "ON_START",
    "BackupInfo",
    "SafetyService",
    "discard_office",
    "has_office",
    "list_folder_backups",
    "lost_attachments",
    "lost_files_fault",
    "restore_folder",
]


class SafetyService:
    """Backups of one open store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def backup(self, reason: str = ON_DEMAND, *, to: Path | None = None) -> BackupInfo:
        """Make and verify a backup now. ``reason`` goes into the file's name.

        With ``to`` (a folder, or a file to be made) it is also copied there, verified again. The files
        attached to dossiers go into ``attachments`` beside it (those that are not there yet), the office's
        own paper templates into ``papers``.
        """
        made = self._store.backup(reason)
        if to is not None:
            carried = storage_backup.carry(made, to)
            kept = AttachmentFolder(carried.parent)
            kept.bring(AttachmentFolder(self._store.folder), recorded_in(carried))
            carry_papers(self._store.folder, carried.parent, over=True)
        return made

    def backup_if_changed(self, reason: str = ON_START) -> BackupInfo | None:
        """A backup when something changed since the newest one; ``None`` when not."""
        return self._store.backup(reason) if self._store.changed_since_backup() else None

    def last_backup(self) -> BackupInfo | None:
        return next(iter(self.list_backups()), None)

    def list_backups(self) -> list[BackupInfo]:
        """Newest first."""
        return self._store.backups()

    def restore(self, file: Path) -> Path | None:
        """Close the store and put ``file`` in its place; the folder must be opened anew afterwards.

        The present data file is kept aside and returned. The backup is checked before the store is closed:
        a bad one changes nothing.
        """
        storage_backup.check(file)
        _bring_files(self._store.folder, file)
        self._store.close()
        return storage_backup.restore(self._store.folder, file, self._store.now())


def restore_folder(folder: Path, file: Path, now: dt.datetime | None = None) -> Path | None:
    """Put the backup ``file`` in place of a folder's data file, which need not be readable.

    The folder must not be open. The present file is kept beside it and returned (``None``: there was none).
    Attached files and templates that lie beside the backup are brought along first; see
    :func:`lost_attachments`.
    """
    folder, file = folder.absolute(), file.absolute()
    storage_backup.check(file)
    _bring_files(folder, file)
    return storage_backup.restore(folder, file, now or dt.datetime.now())


def _bring_files(folder: Path, file: Path) -> None:
    """From beside the backup; one that lies in a data folder's ``backups`` has them in that folder.

    Templates come only to a new place: where an office works already it has its own.
    """
    place = file.parent.parent if file.parent.name == storage_backup.FOLDER_NAME else file.parent
    if place == folder:
        return
    AttachmentFolder(folder).bring(AttachmentFolder(place), recorded_in(file))
    if not storage_backup.is_used(folder):
        carry_papers(place, folder, over=False)


def lost_attachments(folder: Path) -> list[str]:
    """File names of what is attached in the folder's data file, but gone or altered."""
    names = recorded_in(folder / storage_backup.DATABASE_NAME)
    return [names[one] for one in AttachmentFolder(folder).missing(names)]


def lost_files_fault(folder: Path) -> StorageFault | None:
    """What to tell the clerk after a restore when attached files are missing; ``None`` when none is."""
    lost = lost_attachments(folder)
    if not lost:
        return None
    shown = ", ".join(f"“{name}”" for name in lost[:5]) + (" …" if len(lost) > 5 else "")
    return StorageFault(
        f"Đã khôi phục, nhưng thiếu {len(lost)} tệp đính kèm của hồ sơ: {shown}.",
        code="missing",
        hint="Chép thư mục attachments từ nơi sao lưu vào thư mục dữ liệu, hoặc đính kèm lại.",
    )


def has_office(folder: Path) -> bool:
    """Whether the folder holds a data file, or what is left of one."""
    return storage_backup.is_used(folder)


def discard_office(folder: Path, *, with_folder: bool) -> None:
    """Take away a data file that was just being made when it failed; its folder too, if that was new."""
    storage_backup.discard(folder)
    if with_folder:
        with contextlib.suppress(OSError):
            folder.rmdir()


def list_folder_backups(folder: Path) -> list[BackupInfo]:
    """Backups of a folder that need not be open, newest first."""
    return storage_backup.backups(folder)
