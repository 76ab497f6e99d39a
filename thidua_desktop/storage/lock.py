"""One program per data folder.

The lock belongs to the operating system and goes away with the process, however it ends; the file's text only
says who holds it. The file itself stays: deleting it would let two programs lock two different files.
"""

from __future__ import annotations

import datetime as dt
import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from io import FileIO
from pathlib import Path

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.storage.faults import faults

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE_NAME = "thidua.lock"
_LOCKED_BYTE = 1 << 30
"""Far behind the text: Windows locks are mandatory and would keep others from reading the name."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the folder open."""

    user: str
    host: str
    pid: int
    since: str
    """``"24/11/2026 08:15"``"""


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the last on Windows, where no "pwd" can be asked
        return ""


def read_holder(folder: Path) -> Holder | None:
    """What the lock file says, or ``None`` when it says nothing readable."""
    try:
        return Holder(**json.loads((folder / FILE_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _locked(folder: Path) -> StorageFault:
    holder = read_holder(folder)
    if holder is None:
        who = "một chương trình khác"
    else:
        user = holder.user or "một người dùng"
        who = f"{user} trên máy {holder.host} (từ {holder.since}, tiến trình {holder.pid})"
    return StorageFault(
        f"Thư mục dữ liệu “{folder}” đang được mở bởi {who}.",
        code="locked",
        hint="Hãy chuyển sang cửa sổ đang mở, hoặc đóng chương trình ở máy đó rồi mở lại.",
    )


def _try_lock(file: FileIO) -> bool:
    if sys.platform == "win32":
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            # C libraries and shares differ in the number they give for "held by another".
            return False
        file.seek(0)
    else:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
    return True


def _unlock(file: FileIO) -> None:
    """Windows frees a closed file's lock in its own time; elsewhere closing is enough."""
    if sys.platform == "win32":
        file.seek(_LOCKED_BYTE)
        with suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)


class FolderLock:
    """Held from construction until :meth:`release`.

    Raises :class:`StorageFault`: ``locked`` naming the holder, or ``read_only``.
    """

    def __init__(self, folder: Path, now: dt.datetime) -> None:
        self.folder = folder
        path = folder / FILE_NAME
        with faults(path):
            self._file: FileIO | None = FileIO(path, "a+")
        held = False
        try:
            with faults(path):
                held = _try_lock(self._file)
        finally:
            if not held:
                self._file.close()
        if not held:
            raise _locked(folder)
        holder = Holder(_user(), socket.gethostname(), os.getpid(), now.strftime("%d/%m/%Y %H:%M"))
        self._write(json.dumps(asdict(holder), ensure_ascii=False).encode())

    def _write(self, text: bytes) -> None:
        # On a full disk the name is missing and the lock holds all the same: an office must still open to be
        # read and tidied.
        with suppress(OSError):
            if self._file is not None:
                self._file.truncate(0)
                self._file.write(text)

    def release(self) -> None:
        """Give the folder free; harmless when done twice."""
        self._write(b"")
        file, self._file = self._file, None
        if file is not None:
            _unlock(file)
            file.close()
