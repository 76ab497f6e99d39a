"""Writing files so that a reader never sees half of one."""

from __future__ import annotations

import contextlib
import errno
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from thidua_desktop.domain.errors import RuleViolation, StorageFault

_NO_SUCH_PLACE = {
    errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL,
}  # fmt: skip
"""EINVAL is what Windows says of a name with one of ``< > : " | ? *``."""

_IN_USE = {errno.EBUSY, errno.ETXTBSY, errno.EAGAIN, errno.EDEADLK}
_DRIVE_GONE = {
    errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN,
    errno.EHOSTUNREACH, errno.ENETDOWN, errno.ENETUNREACH, errno.ECONNRESET, errno.ECONNABORTED,
}  # fmt: skip
"""A USB stick pulled out, a share whose machine was switched off."""

_FILE_KINDS = {
    ".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".png", ".jpg",
    ".jpeg", ".tif", ".html", ".json", ".zip",
}  # fmt: skip
"""Endings by which a name is taken for a file's, not for a folder's."""


def is_folder(path: Path) -> bool:
    """Whether ``path`` is a folder that is there. Raises ``StorageFault`` for a name that cannot be."""
    try:
        return path.is_dir()
    except OSError as error:
        raise _fault(error, path) from error


def refuse_existing(path: Path, force: bool) -> None:
    """Raise ``RuleViolation`` where ``path`` is there and may not be replaced; a folder never is.

    ``StorageFault`` for a name that cannot be.
    """
    try:
        there, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise _fault(error, path) from error
    if folder:
        raise RuleViolation(
            f"“{path.name}” là một thư mục, không ghi tệp đè lên được.",
            hint="Ghi tên một tệp trong thư mục ấy, hoặc chọn tên khác.",
        )
    if there and not force:
        raise RuleViolation(f"Tệp {path.name} đã có.", hint="Chọn tên khác hoặc cho phép ghi đè (--force).")


def make_folder(path: Path) -> None:
    """Make a folder with those above it. Raises ``StorageFault`` where that is not possible."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _fault(error, path) from error


def refuse_other_kind(path: Path, kinds: Sequence[str]) -> None:
    """Raise ``RuleViolation`` for a name that ends like a file of a kind not among ``kinds`` (".pdf").

    Any other name is a folder's, and a folder "giay-khen.docx" is not what anybody meant.
    """
    ending = path.suffix.lower()
    if ending in _FILE_KINDS and ending not in kinds and not is_folder(path):
        endings = f", hoặc tên tệp kết thúc bằng {' hoặc '.join(kinds)}" if kinds else ""
        raise RuleViolation(
            f"Giấy này không lưu được thành tệp {ending}.", hint=f"Chọn một thư mục{endings}."
        )


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


@contextlib.contextmanager
def folder_written_whole(folder: Path, *, force: bool, known: re.Pattern[str]) -> Iterator[Path]:
    """Yield a new folder named with ``.part`` added; it takes ``folder``'s place when the block ends well.

    An empty folder that is there is taken. One that holds files is replaced with ``force``, and only when all
    their names match ``known``: nobody's other files are ever deleted. Raises ``RuleViolation`` otherwise,
    ``StorageFault`` for a full or read-only place. A failure leaves ``folder`` as it was.
    """
    part = folder.with_name(folder.name + ".part")
    old = folder.with_name(folder.name + ".old")
    for left in (part, old):
        _refuse_others(left, True, known)
    try:
        if old.exists() and not folder.exists():
            old.rename(folder)  # a kill came between the two renames below
    except OSError as error:
        raise _fault(error, folder) from error
    _refuse_others(folder, force, known)
    try:
        for left in (part, old):
            if left.exists():
                shutil.rmtree(left)
        part.mkdir(parents=True)
        yield part
        if folder.exists():
            folder.rename(old)
        try:
            part.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    except OSError as error:
        raise _fault(error, folder) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def _refuse_others(folder: Path, force: bool, known: re.Pattern[str]) -> None:
    try:
        if not folder.exists():
            return
        names = [one.name for one in folder.iterdir()] if folder.is_dir() else None
    except OSError as error:
        raise _fault(error, folder) from error
    if names is None:
        raise RuleViolation(f"“{folder.name}” là một tệp, không phải thư mục.", hint="Chọn thư mục khác.")
    others = [name for name in names if not known.fullmatch(name)]
    if others:
        raise RuleViolation(
            f"Thư mục “{folder.name}” đang có tệp khác ({others[0]}).",
            hint="Chọn một thư mục mới hoặc thư mục trống để không lẫn với tệp khác.",
        )
    if names and not force:
        raise RuleViolation(
            f"Thư mục “{folder.name}” đã có một bộ giấy.",
            hint="Chọn thư mục khác hoặc cho phép ghi đè (--force).",
        )


def _fault(error: OSError, path: Path) -> StorageFault:
    """What the system said, as a clerk can act on it: never its own English words."""
    name, place = path.name, path.parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return StorageFault(
            f"Ổ đĩa đã đầy khi ghi {name}; tệp cũ (nếu có) còn nguyên.",
            code="full",
            hint="Xóa bớt tệp hoặc chọn ổ đĩa khác rồi làm lại.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageFault(
            f"Không được phép ghi {name} vào thư mục này.",
            code="read_only",
            hint="Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác.",
        )
    if error.errno in _IN_USE:
        return StorageFault(
            f"Chưa ghi được {name}: tệp hoặc thư mục đang được chương trình khác giữ.",
            code="locked",
            hint="Đóng tệp ở chương trình khác rồi làm lại, hoặc chọn tên khác.",
        )
    if error.errno in (errno.EEXIST, errno.EISDIR, errno.ENOTEMPTY):
        return StorageFault(
            f"Không ghi được {name}: ở {place} đã có tệp hoặc thư mục mang tên ấy, không ghi đè được.",
            code="missing",
            hint="Ghi tên một tệp trong một thư mục (không phải trong một tệp), hoặc chọn tên khác.",
        )
    if error.errno in _NO_SUCH_PLACE:
        return StorageFault(
            f"Không ghi được {name}: không có thư mục hoặc ổ đĩa “{place}”, hoặc tên này máy không đặt được.",
            code="missing",
            hint='Hãy chọn thư mục khác, hoặc tên ngắn hơn không có các dấu < > : " | ? *',
        )
    if error.errno in _DRIVE_GONE:
        return StorageFault(
            f"Không ghi được {name}: mất liên lạc với ổ đĩa, USB hoặc máy chủ chứa “{place}”.",
            code="missing",
            hint="Cắm lại USB, nối lại mạng hoặc chọn ổ đĩa khác rồi làm lại.",
        )
    number = f" (mã lỗi {error.errno})" if error.errno else ""
    return StorageFault(
        f"Không ghi được {name}{number}; tệp cũ (nếu có) còn nguyên.",
        code="unwritable",
        hint="Chọn thư mục khác; nếu vẫn vậy, khởi động lại máy rồi làm lại.",
    )
