"""Writing files so that a reader never sees half of one."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from thidua_desktop.domain.errors import RuleViolation, StorageFault


def refuse_existing(path: Path, force: bool) -> None:
    """Raise ``RuleViolation`` where ``path`` is there and may not be replaced."""
    if path.exists() and not force:
        raise RuleViolation(f"Tệp {path.name} đã có.", hint="Chọn tên khác hoặc cho phép ghi đè (--force).")


def make_folder(path: Path) -> None:
    """Make a folder with those above it. Raises ``StorageFault`` where that is not possible."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _fault(error, path) from error


@contextlib.contextmanager
def written_whole(path: Path, *, force: bool = False) -> Iterator[Path]:
    """Yield ``path`` with ``.part`` added; rename it into place when the block ends well.

    Raises ``RuleViolation`` for an existing file, ``StorageFault`` for a full or read-only place. A
    failure leaves neither the part nor a changed target.
    """
    refuse_existing(path, force)
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield part
        part.replace(path)
    except OSError as error:
        raise _fault(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _fault(error: OSError, path: Path) -> StorageFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StorageFault(
            f"Ổ đĩa đã đầy khi ghi {path.name}; tệp cũ (nếu có) còn nguyên.",
            code="full",
            hint="Xóa bớt tệp hoặc chọn ổ đĩa khác rồi làm lại.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageFault(
            f"Không được phép ghi {path.name} vào thư mục này.",
            code="read_only",
            hint="Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác.",
        )
    return StorageFault(f"Không ghi được {path.name}: {os.strerror(error.errno or 0)}.", code="unwritable")
