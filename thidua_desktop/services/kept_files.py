"""Files the office attaches to its records: kept in the data folder, beside a record of name and size."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Attachment
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.storage.attachments import AttachmentFolder, SourceUnreadable
from thidua_desktop.storage.database import Store

LARGEST: Final = 200 * 1024 * 1024
"""Bytes. A scanned dossier has a few megabytes; a film attached by mistake would fill the disk."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file already copied into the data folder, whose record is still to be written."""

    name: str
    sha256: str
    size: int


class KeptFiles:
    """Copies of attached files in one data folder."""

    def __init__(self, store: Store, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._now = now
        self._folder = AttachmentFolder(store.folder)

    def take(self, path: Path) -> KeptFile:
        """Copy a file; nothing is recorded yet.

        Raises ``Invalid`` for a file that cannot be read, is empty or too large, ``StorageFault`` for a full
        or read-only data folder.
        """
        require_file(path)
        try:
            stored = self._folder.put(path)
        except SourceUnreadable as error:
            raise Invalid([Problem("unreadable", str(error), field="path")]) from error
        if stored.size == 0:
            raise Invalid([Problem("empty", f"Tệp “{path.name}” trống.", field="path")])
        return KeptFile(nfc(path.name), stored.sha256, stored.size)

    def record(self, kept: KeptFile) -> int:
        """The attachment's id; inside an operation. The same content under the same name is recorded once."""
        there = self._store.dossiers.same_attachment(kept.sha256, kept.name)
        if there is not None:
            return there.id
        at = self._now().replace(microsecond=0)
        return self._store.dossiers.add_attachment(Attachment(0, kept.sha256, kept.name, kept.size, at))

    def attachment(self, attachment_id: int) -> Attachment:
        """Name and size of a kept file. Raises ``NotFound``."""
        return self._store.dossiers.attachment(attachment_id)

    def path(self, attachment_id: int) -> Path | None:
        """Where it lies, read through and found unaltered; ``None`` when it is gone or altered."""
        attachment = self._store.dossiers.attachment(attachment_id)
        if not self._folder.sound(attachment.sha256):
            return None
        return self._folder.path(attachment.sha256)


def require_file(path: Path) -> None:
    """Raises ``Invalid`` for what is no file, is empty or larger than :data:`LARGEST`."""
    try:
        there, size = path.is_file(), path.stat().st_size if path.exists() else 0
    except (OSError, ValueError):
        there, size = False, 0
    if not there:
        message = f"“{path.name}” không phải một tệp đọc được."
    elif size == 0:
        message = f"Tệp “{path.name}” trống."
    elif size > LARGEST:
        message = f"Tệp “{path.name}” lớn hơn {LARGEST // 1024**2} MB."
    else:
        return
    raise Invalid([Problem("bad_file", message, field="path")])
