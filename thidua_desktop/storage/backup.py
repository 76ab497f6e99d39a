"""Copies of the data file: made while it is in use, verified, thinned, and restored even over a broken file.

Made with SQLite's own backup, never by copying the file: what lies in the write-ahead log would be lost.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage import migrations
from thidua_desktop.storage.faults import faults
from thidua_desktop.storage.lock import FILE_NAME as LOCK_NAME
from thidua_desktop.storage.lock import FolderLock
from thidua_desktop.storage.triggers import data_tables

DATABASE_NAME: Final = "thidua.db"
FOLDER_NAME: Final = "backups"
ON_START, BEFORE_IMPORT, BEFORE_UPGRADE = "khi-mo", "truoc-khi-nhap", "truoc-nang-cap"
ON_DEMAND = "theo-yeu-cau"
_LABELS: Final = {
    ON_START: "khi mở chương trình",
    BEFORE_IMPORT: "trước khi nhập dữ liệu",
    BEFORE_UPGRADE: "trước khi nâng cấp dữ liệu",
    ON_DEMAND: "theo yêu cầu",
}
_NAME: Final = re.compile(r"thidua-(\d{8}-\d{6})-(.+?)(?:\.\d+)?\.db")
_STAMP: Final = "%Y%m%d-%H%M%S"
_SIDE_FILES: Final = ("-wal", "-shm", "-journal")

KEEP_NEWEST: Final = 10
KEEP_ALL_DAYS: Final = 2
KEEP_DAILY: Final = 14
KEEP_WEEKLY: Final = 8
KEEP_MONTHLY: Final = 24


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """One backup file. ``ok``: it opens and this program can read it (its pages are checked on restore)."""

    path: Path
    at: dt.datetime
    reason: str
    size: int
    """Bytes."""
    ok: bool

    @property
    def label(self) -> str:
        """Why it was made, in Vietnamese."""
        return _LABELS.get(self.reason, self.reason)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


def replace_file(source: Path, target: Path) -> None:
    """Rename over ``target``; on Windows a virus scanner may hold a fresh file for a moment."""
    for attempt in range(20):
        try:
            source.replace(target)
            break
        except PermissionError:
            if sys.platform != "win32" or attempt == 19:
                raise
            time.sleep(0.1)
    if sys.platform != "win32":
        handle = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        for table in data_tables(connection)
    }


def _verify(path: Path, shown: Path) -> dict[str, int]:
    """Check every page and reference of a copy; its row counts. ``shown`` is the file the clerk knows."""
    with faults(shown), _reading(path) as copy:
        if migrations.check_readable(copy, shown) == 0:
            # An empty file is a sound one to SQLite, and holds nothing to go back to.
            raise _damaged(shown)
        problems = [text for (text,) in copy.execute("PRAGMA integrity_check(5)")]
        if problems != ["ok"] or copy.execute("PRAGMA foreign_key_check").fetchone():
            raise _damaged(shown)
        return _counts(copy)


def _damaged(path: Path) -> StorageFault:
    return StorageFault(
        f"“{path}” có phần dữ liệu bị hỏng nên không dùng làm bản sao lưu được. "
        "Tệp hiện tại không bị thay đổi.",
        code="corrupt",
        hint="Hãy chọn một bản sao lưu khác.",
    )


def _copy(source: sqlite3.Connection, part: Path) -> None:
    """Online copy into ``part``, flushed to disk."""
    part.unlink(missing_ok=True)
    with _reading(part) as target:
        source.backup(target)
        # One plain file that can be carried away: no log beside it.
        target.execute("PRAGMA journal_mode = DELETE")
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def make(source: sqlite3.Connection, folder: Path, reason: str, now: dt.datetime) -> BackupInfo:
    """Back up the file open on ``source`` into ``folder``/backups; verified, then old ones are thinned.

    :class:`StorageFault` when the disk is full or the file itself is damaged: a bad copy is never kept.
    """
    if source.in_transaction:
        raise RuntimeError("a backup inside a transaction would copy what may be rolled back")
    backups_folder = folder / FOLDER_NAME
    slug = "-".join(re.findall(r"[a-z0-9]+", fold(reason))) or ON_DEMAND
    stem = f"thidua-{now.strftime(_STAMP)}-{slug}"
    with faults(folder / DATABASE_NAME):
        backups_folder.mkdir(exist_ok=True)
        for stale in backups_folder.glob("*.part"):
            stale.unlink(missing_ok=True)
        path, number = backups_folder / f"{stem}.db", 2
        while path.exists():
            path, number = backups_folder / f"{stem}.{number}.db", number + 1
        part = path.with_suffix(".part")
        try:
            # One read transaction: counts and copy are of the same moment.
            source.execute("BEGIN")
            try:
                counts = _counts(source)
                _copy(source, part)
            finally:
                source.execute("COMMIT")
            if _verify(part, folder / DATABASE_NAME) != counts:
                raise RuntimeError("the backup does not hold the rows of its source")
            replace_file(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        for old in to_thin(backups(folder), now):
            old.path.unlink(missing_ok=True)
    return _info(path)


def carry(made: BackupInfo, to: Path) -> Path:
    """Copy a finished backup to a folder (under its own name) or file elsewhere; the copy is verified."""
    with faults(to):
        target = to / made.path.name if to.is_dir() else to
    part = target.with_name(target.name + ".part")
    with faults(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with _reading(made.path) as source:
                _copy(source, part)
            _verify(part, target)
            replace_file(part, target)
        finally:
            part.unlink(missing_ok=True)
    return target


def _info(path: Path) -> BackupInfo:
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(path.name)
    try:
        with _reading(path) as copy:
            ok = migrations.check_readable(copy, path) > 0
    except StorageFault:
        ok = False
    at = dt.datetime.strptime(match[1], _STAMP)
    return BackupInfo(path, at, match[2], path.stat().st_size, ok)


def _newest_first(infos: Sequence[BackupInfo]) -> list[BackupInfo]:
    return sorted(infos, key=lambda info: (info.at, info.path.name), reverse=True)


def backups(folder: Path) -> list[BackupInfo]:
    """Newest first."""
    with faults(folder):
        found = [path for path in (folder / FOLDER_NAME).glob("thidua-*.db") if _NAME.fullmatch(path.name)]
        return _newest_first([_info(path) for path in found])


def to_thin(infos: Sequence[BackupInfo], now: dt.datetime) -> list[BackupInfo]:
    """Which backups may go: all recent ones stay, then the newest of each day, week and month."""
    kept: set[tuple[str, object]] = set()
    out = []
    for place, info in enumerate(_newest_first(infos)):
        age = (now.date() - info.at.date()).days
        day = info.at.date()
        slots: list[tuple[str, object]] = []
        if age <= KEEP_DAILY:
            slots.append(("day", day))
        if age <= KEEP_WEEKLY * 7:
            slots.append(("week", day.isocalendar()[:2]))
        if age <= KEEP_MONTHLY * 31:
            slots.append(("month", (day.year, day.month)))
        wanted = place < KEEP_NEWEST or age <= KEEP_ALL_DAYS or any(slot not in kept for slot in slots)
        if wanted:
            kept.update(slots)
        else:
            out.append(info)
    return out


def changed_since(counter: int, infos: Sequence[BackupInfo]) -> bool:
    """Whether the file, whose journal counter is given, differs from its newest good backup."""
    newest = next((info for info in infos if info.ok), None)
    if newest is None:
        return True
    with _reading(newest.path) as copy:
        saved: int = copy.execute("SELECT counter FROM journal_state").fetchone()[0]
    return saved != counter


def _missing(file: Path) -> StorageFault:
    return StorageFault(f"Không tìm thấy bản sao lưu “{file}”. Chưa có gì bị thay đổi.", code="missing")


def _require(file: Path) -> None:
    with faults(file):
        if not file.is_file():
            raise _missing(file)


def check(file: Path) -> None:
    """:class:`StorageFault` when ``file`` is no backup this program can restore."""
    _require(file)
    _verify(file, file)


def restore(folder: Path, file: Path, now: dt.datetime) -> Path | None:
    """Put the backup ``file`` in place of the folder's data file, which need not be readable.

    The backup is copied and checked first; the present file and its log are kept beside it, and that file is
    returned (``None`` when there was none). The folder must not be open: its lock is taken; on a new machine
    it is made.
    """
    check(file)
    with faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = FolderLock(folder, now)
    target = folder / DATABASE_NAME
    part = folder / "thidua-phuc-hoi.part"
    try:
        with faults(file), _reading(file) as source:
            migrations.check_readable(source, file)
            _copy(source, part)
        _verify(part, file)
        with faults(target):
            aside = _put_aside(folder, now)
            replace_file(part, target)
        return aside
    finally:
        part.unlink(missing_ok=True)
        lock.release()


def is_used(folder: Path) -> bool:
    """Whether the folder holds a data file, or a log without one."""
    return any(os.path.lexists(f"{folder / DATABASE_NAME}{suffix}") for suffix in ("", *_SIDE_FILES))


def discard(folder: Path) -> None:
    """Remove a data file in the making, and the lock. Only for a folder that was not used before."""
    for name in (*(f"{DATABASE_NAME}{suffix}" for suffix in ("", *_SIDE_FILES)), LOCK_NAME):
        with contextlib.suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _put_aside(folder: Path, now: dt.datetime) -> Path | None:
    target = folder / DATABASE_NAME
    present = [suffix for suffix in ("", *_SIDE_FILES) if Path(f"{target}{suffix}").exists()]
    if not present:
        return None
    stem, number = f"thidua-hong-{now.strftime(_STAMP)}", 2
    aside = folder / f"{stem}.db"
    while any(Path(f"{aside}{suffix}").exists() for suffix in ("", *_SIDE_FILES)):
        aside, number = folder / f"{stem}.{number}.db", number + 1
    # The log goes with its file and is out of the way before another file takes the name: SQLite would read
    # it into the wrong file.
    for suffix in present:
        replace_file(Path(f"{target}{suffix}"), Path(f"{aside}{suffix}"))
    return aside
