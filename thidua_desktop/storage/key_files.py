"""The secret halves of signing keys: one small file each in ``khoa`` of the data folder, for its user alone.

They are never in the data file, so no backup of it and no journal carries them.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from pathlib import Path
from typing import Final

from thidua_desktop.storage.backup import replace_file
from thidua_desktop.storage.faults import faults

FOLDER_NAME: Final = "khoa"
_ENDING: Final = ".khoa"
_SECRET_BYTES: Final = 32


class KeyFiles:
    """Files of secret keys, named by the keys' ids."""

    def __init__(self, data_folder: Path) -> None:
        self.folder = data_folder / FOLDER_NAME

    def secret(self, key_id: str) -> bytes | None:
        """The 32 bytes of a key; ``None`` where its file is missing or damaged."""
        try:
            text = self._path(key_id).read_text("ascii")
            secret = bytes.fromhex(text)
        except (OSError, ValueError):
            return None
        return secret if len(secret) == _SECRET_BYTES else None

    def ids(self) -> list[str]:
        """Ids of the keys that have a file."""
        try:
            return sorted(path.stem for path in self.folder.glob(f"*{_ENDING}"))
        except OSError:
            return []

    def written(self, key_id: str) -> dt.datetime:
        """When a key's file was written."""
        path = self._path(key_id)
        with faults(path):
            return dt.datetime.fromtimestamp(int(path.stat().st_mtime))

    def keep(self, key_id: str, secret: bytes) -> None:
        """Write a key's file, whole and on disk, readable for this user only."""
        path = self._path(key_id)
        with faults(path):
            self.folder.mkdir(mode=0o700, exist_ok=True)
            part = path.with_name(path.name + ".part")
            with contextlib.suppress(FileNotFoundError):
                part.unlink()
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    file.write(secret.hex() + "\n")
                    file.flush()
                    os.fsync(file.fileno())
                replace_file(part, path)
            finally:
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)

    def drop(self, key_id: str) -> None:
        """A retired key signs no more: what could be stolen goes."""
        with faults(self._path(key_id)):
            self._path(key_id).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # the last one: an office that failed in the making leaves nothing
            self.folder.rmdir()

    def _path(self, key_id: str) -> Path:
        return self.folder / f"{key_id}{_ENDING}"
