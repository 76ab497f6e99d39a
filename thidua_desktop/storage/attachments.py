"""Files attached to dossiers: in the data folder's ``attachments``, named by the SHA-256 of their content.

A stored file is never changed and never removed: the journal can bring back a record that points at it. A
file without a record (the program was killed between the two) is harmless. See docs/decisions/attachments.md.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.storage.backup import replace_file
from thidua_desktop.storage.faults import faults

FOLDER_NAME: Final = "attachments"
_BLOCK: Final = 1 << 20
_HASH: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file now in the folder."""

    sha256: str
    size: int
    """Bytes."""


class SourceUnreadable(Exception):
    """The file to be attached cannot be read; the message says why, in Vietnamese."""


class AttachmentFolder:
    """The folder of attached files of one data folder."""

    def __init__(self, data_folder: Path) -> None:
        self.folder = data_folder / FOLDER_NAME

    def path(self, sha256: str) -> Path:
        """Where a content lies (or would lie)."""
        if not _HASH.fullmatch(sha256):
            raise ValueError(sha256)
        return self.folder / sha256[:2] / sha256

    def put(self, source: Path) -> StoredFile:
        """Keep a copy of ``source``; a content that is there already is not written again.

        Copied beside its place, read back, then renamed: whoever looks sees the whole file or none. Raises
        :class:`SourceUnreadable`, or ``StorageFault`` for a full or read-only data folder.
        """
        with faults(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
        part = self.folder / f"{os.getpid()}-{id(source):x}.part"
        try:
            stored = self._copy(source, part)
            target = self.path(stored.sha256)
            with faults(target):
                if not self.sound(stored.sha256):
                    if _hash(part) != stored.sha256:
                        raise _altered(part)
                    target.parent.mkdir(exist_ok=True)
                    replace_file(part, target)
            return stored
        finally:
            with faults(self.folder):
                part.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Remove what a killed program left; the folder's lock lets only one program work here."""
        for stale in self.folder.glob("*.part"):
            if not stale.name.startswith(f"{os.getpid()}-"):
                stale.unlink(missing_ok=True)

    def _copy(self, source: Path, part: Path) -> StoredFile:
        digest, size = hashlib.sha256(), 0
        with faults(part), part.open("wb") as out:
            for block in _blocks_of(source):
                digest.update(block)
                size += len(block)
                out.write(block)
            out.flush()
            os.fsync(out.fileno())
        return StoredFile(digest.hexdigest(), size)

    def sound(self, sha256: str) -> bool:
        """Whether the content is there and unaltered."""
        path = self.path(sha256)
        with faults(path):
            return path.is_file() and _hash(path) == sha256

    def missing(self, hashes: Iterable[str]) -> list[str]:
        """Those of ``hashes`` that are gone or altered, each once, in order."""
        return [one for one in dict.fromkeys(hashes) if not self.sound(one)]

    def bring(self, source: AttachmentFolder, hashes: Iterable[str]) -> None:
        """Copy those of ``hashes`` that ``source`` has and this folder has not.

        What is here under its name was verified when it was written: it is not read again.
        """
        for one in dict.fromkeys(hashes):
            there = source.path(one)
            with faults(self.folder):
                wanted = not self.path(one).is_file() and there.is_file()
            if wanted and source.sound(one):
                self.put(there)

    def copy_out(self, sha256: str, target: Path) -> None:
        """Copy a content to a file elsewhere, for the system's program to open."""
        with faults(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_name(target.name + ".part")
            try:
                shutil.copyfile(self.path(sha256), part)
                replace_file(part, target)
            finally:
                part.unlink(missing_ok=True)


def _blocks_of(source: Path) -> Iterator[bytes]:
    """The content of a file of the clerk's; its faults are not those of the data folder."""
    try:
        with source.open("rb") as file:
            while True:
                block = file.read(_BLOCK)
                if not block:
                    return
                yield block
    except FileNotFoundError:
        raise SourceUnreadable(f"Không tìm thấy tệp “{source.name}”.") from None
    except PermissionError:
        raise SourceUnreadable(f"Không được phép đọc tệp “{source.name}”.") from None
    except (OSError, ValueError):
        raise SourceUnreadable(f"Không đọc được tệp “{source.name}”.") from None


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _altered(path: Path) -> StorageFault:
    return StorageFault(
        f"Ổ đĩa chứa “{path.parent}” không giữ đúng nội dung vừa ghi. Chưa có gì bị thay đổi.",
        code="corrupt",
        hint="Hãy kiểm tra ổ đĩa rồi làm lại.",
    )


def recorded_in(data_file: Path) -> dict[str, str]:
    """SHA-256 → file name of what a data file (or a backup) has attached; an older one has nothing."""
    with faults(data_file), contextlib.closing(sqlite3.connect(data_file)) as connection:
        known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone()
        if known is None:
            return {}
        rows = connection.execute("SELECT sha256, file_name FROM attachment ORDER BY id DESC")
        return {sha256: name for sha256, name in rows if _HASH.fullmatch(sha256)}
