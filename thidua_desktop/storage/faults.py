"""The one place where errors of SQLite and of the file system become words for the clerk.

Known causes (full, locked, read-only, corrupt, missing) become :class:`StorageFault`; a broken reference or a
repeated key becomes :class:`RuleViolation` or :class:`Conflict`; everything else is a bug and passes through.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import PeeweeException

from thidua_desktop.domain.errors import Conflict, Known, RuleViolation, StorageFault

_FULL_ERRNO = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY_ERRNO = {errno.EROFS, errno.EACCES, errno.EPERM}
_NAME_ERRNO = {errno.ENAMETOOLONG, errno.ELOOP}
_NAME_WINERROR = {123, 161, 206}
"""Windows: name, path or length that no file can have."""
_OUTSIDE = "journal_entry.operation_id"
"""Named by the error of a write that no journal operation surrounds."""
_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary code in the low byte."""


def full(where: Path) -> StorageFault:
    return StorageFault(
        f"Ổ đĩa chứa “{where}” đã đầy nên chưa ghi được. Dữ liệu đã lưu trước đó vẫn còn nguyên.",
        code="full",
        hint="Hãy giải phóng dung lượng trên ổ đĩa rồi làm lại thao tác vừa rồi.",
    )


def read_only(where: Path) -> StorageFault:
    return StorageFault(
        f"Không có quyền ghi vào “{where}”. Chưa có gì bị thay đổi.",
        code="read_only",
        hint="Hãy cấp quyền ghi cho thư mục này hoặc chọn thư mục dữ liệu khác.",
    )


def corrupt(where: Path) -> StorageFault:
    return StorageFault(
        f"Tệp dữ liệu “{where}” bị hỏng hoặc không phải tệp của chương trình. "
        "Chương trình chưa ghi gì vào tệp này.",
        code="corrupt",
        hint="Hãy phục hồi từ bản sao lưu gần nhất; tệp hiện tại sẽ được giữ lại bên cạnh.",
    )


def missing(where: Path) -> StorageFault:
    return StorageFault(
        f"Không tìm thấy dữ liệu ở “{where}”.",
        code="missing",
        hint="Hãy kiểm tra lại đường dẫn, hoặc tạo thư mục dữ liệu mới.",
    )


def bad_name(where: Path) -> StorageFault:
    return StorageFault(
        f"“{where}” không phải tên mà máy này đặt được cho tệp hoặc thư mục. Chưa có gì bị thay đổi.",
        code="missing",
        hint='Hãy chọn đường dẫn ngắn hơn, không có các dấu < > : " | ? *',
    )


def not_a_folder(where: Path) -> StorageFault:
    return StorageFault(
        f"“{where}” là một tệp, không phải thư mục. Chưa có gì bị thay đổi.",
        code="missing",
        hint="Hãy chọn một thư mục khác.",
    )


def busy(where: Path) -> StorageFault:
    return StorageFault(
        f"Tệp dữ liệu “{where}” đang bị một chương trình khác giữ nên chưa ghi được. Chưa có gì bị thay đổi.",
        code="locked",
        hint="Hãy đóng chương trình đang mở tệp (kể cả phần mềm đồng bộ, diệt vi-rút) rồi làm lại.",
    )


def too_new(where: Path, version: int, supported: int) -> StorageFault:
    return StorageFault(
        f"Tệp dữ liệu “{where}” do một phiên bản chương trình mới hơn tạo ra (dữ liệu bản {version}, "
        f"chương trình này đọc được đến bản {supported}). Tệp không bị thay đổi.",
        code="too_new",
        hint="Hãy cài phiên bản chương trình mới hơn rồi mở lại.",
    )


def _io_error(where: Path) -> StorageFault:
    return StorageFault(
        f"Ổ đĩa chứa “{where}” báo lỗi khi đọc hoặc ghi. "
        "Dữ liệu đã lưu trước đó không bị chương trình thay đổi.",
        code="full",
        hint="Hãy kiểm tra ổ đĩa còn trống và còn kết nối, rồi làm lại thao tác vừa rồi.",
    )


def _of_sqlite(error: sqlite3.Error, where: Path) -> Known | None:
    text = str(error)
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & _PRIMARY
    if primary == sqlite3.SQLITE_FULL:
        return full(where)
    if primary == sqlite3.SQLITE_IOERR:
        return _io_error(where)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return corrupt(where)
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return read_only(where)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy(where)
    if primary == sqlite3.SQLITE_CANTOPEN:
        return read_only(where.parent) if where.exists() or where.parent.is_dir() else missing(where)
    if code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return RuleViolation(
            "Không thực hiện được vì mục này còn được dùng ở nơi khác, hoặc trỏ tới một mục không còn. "
            "Chưa có gì bị thay đổi.",
            hint="Hãy gỡ hoặc chuyển những mục còn liên quan trước rồi làm lại.",
        )
    if code == sqlite3.SQLITE_CONSTRAINT_UNIQUE:
        return Conflict(
            "Đã có một mục trùng trong sổ. Chưa có gì bị thay đổi.",
            hint=f"Hãy mở mục đang có để sửa thay vì thêm mới ({text.rpartition(': ')[2]}).",
        )
    return None


def translate(error: BaseException, where: Path) -> Known | None:
    """The clerk's words for ``error``, or ``None`` when it is a bug. ``where`` is the file being used."""
    if isinstance(error, PeeweeException) and isinstance(error.__context__, sqlite3.Error):
        # peewee wraps the driver's error; only that one carries SQLite's code.
        error = error.__context__
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, where)
    if isinstance(error, (FileNotFoundError, NotADirectoryError, FileExistsError)):
        return not_a_folder(where) if where.is_file() else missing(where)
    if isinstance(error, OSError):
        if error.errno in _FULL_ERRNO:
            return full(where)
        if error.errno in _READ_ONLY_ERRNO:
            return read_only(where)
        winerror = getattr(error, "winerror", None)
        if error.errno in _NAME_ERRNO or winerror in _NAME_WINERROR:
            return bad_name(where)
        # Windows' many causes without a number of their own in C: a share gone, a device that is not ready.
        if error.errno == errno.EIO or (winerror and error.errno == errno.EINVAL):
            return _io_error(where)
    return None


@contextmanager
def faults(where: Path) -> Iterator[None]:
    """Run a block that touches ``where``; known causes come out as :class:`Known`."""
    try:
        yield
    except (PeeweeException, sqlite3.Error, OSError) as error:
        if _OUTSIDE in str(error):
            raise RuntimeError("write outside a journal operation") from error
        known = translate(error, where)
        if known is None:
            raise
        raise known from error
