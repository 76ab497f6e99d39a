"""One layout with its pictures as one file (``.bocuc``), to carry from office to office.

A zip of ``layout.toml`` and ``pictures/<name>``. What is read was made by others: nothing is unpacked to disk
here, and sizes, names and kinds are held to what this program itself writes. See
docs/decisions/layout-format.md.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.art import MAX_BYTES
from thidua_desktop.documents.layout import plain_values
from thidua_desktop.domain.errors import Unreadable

SUFFIX = ".bocuc"
TEXT = "layout.toml"
FOLDER = "pictures/"
PICTURE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}\.(?:svg|png|jpe?g)")
"""What a picture of the office may be called, here and in the data folder."""

MAX_FILE = 64_000_000
MAX_INSIDE = 96_000_000
"""Bytes of all that is packed, once unpacked."""
MAX_TEXT = 1_000_000
MAX_ENTRIES = 50
_MAX_DIRECTORY = 64_000
"""Bytes of the zip's list of contents: read before anything is known of it."""
_END, _END_SIZE, _END64 = b"PK\x05\x06", 22, b"PK\x06\x07"
_END64_SIZE = 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Package:
    """What is in such a file."""

    text: str
    """Of the layout, as TOML."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """Name without ``own/`` → content."""


def write_package(target: BinaryIO, package: Package) -> None:
    """Write it; the same package gives the same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (
            (TEXT, package.text.encode("utf-8")),
            *((FOLDER + name, data) for name, data in sorted(package.pictures.items())),
        ):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)


def read_package(path: Path) -> Package:
    """The layout and pictures in ``path``; neither is checked further than that it can be read.

    Raises :class:`Unreadable` naming file and cause, ``Invalid`` for the layout of a newer program.
    """
    try:
        with path.open("rb") as source:
            _refuse_shape(path, source)
            with zipfile.ZipFile(source) as archive:
                return _read(path, archive)
    except FileNotFoundError as error:
        raise _refused(path, "không có tệp này", "missing", "Chọn lại tệp.") from error
    except PermissionError as error:
        raise _refused(path, "không được phép đọc", "locked", "Đóng tệp ở chương trình khác.") from error
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as error:
        # RuntimeError: zipfile's own for what it cannot unpack (NotImplementedError is one).
        raise _refused(path, "tệp bị hỏng") from error


def _refuse_shape(path: Path, source: BinaryIO) -> None:
    """Look at the zip's end before zipfile does: it would read a list of contents of any length."""
    size = source.seek(0, 2)
    if size > MAX_FILE:
        raise _refused(path, f"tệp lớn quá {MAX_FILE // 1_000_000} MB", "too_large")
    start = max(0, size - _END_SIZE - _END64_SIZE)
    source.seek(start)
    tail = source.read(_END_SIZE + _END64_SIZE)
    end = tail[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END) or tail[:-_END_SIZE].startswith(_END64):
        raise _refused(path, "đây không phải tệp mẫu giấy khen (.bocuc)", "wrong_type")
    entries = int.from_bytes(end[10:12], "little")
    directory = int.from_bytes(end[12:16], "little")
    if entries > MAX_ENTRIES or directory > _MAX_DIRECTORY:
        raise _refused(path, f"bên trong có quá nhiều tệp (nhiều nhất {MAX_ENTRIES})", "too_large")
    source.seek(0)


def _read(path: Path, archive: zipfile.ZipFile) -> Package:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(entries) != len(archive.infolist()):
        raise _refused(path, "bên trong có hai tệp trùng tên")
    if sum(entry.file_size for entry in entries.values()) > MAX_INSIDE:
        raise _refused(path, f"nội dung bung ra lớn quá {MAX_INSIDE // 1_000_000} MB", "too_large")
    if TEXT not in entries:
        raise _refused(path, f"bên trong không có {TEXT}", "wrong_type")
    try:
        text = _content(path, archive, entries.pop(TEXT), MAX_TEXT).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refused(path, f"{TEXT} không phải chữ mã UTF-8") from error
    # A newer program may pack what this one does not know: that it is newer must be said first.
    plain_values(text, f"{path.name}, {TEXT}")
    pictures = {}
    for name, entry in entries.items():
        if name == FOLDER:
            continue
        picture = name.removeprefix(FOLDER)
        if not name.startswith(FOLDER) or not PICTURE_NAME.fullmatch(picture):
            raise _refused(path, f"bên trong có tệp lạ “{_shown(name)}”", "wrong_type")
        pictures[picture] = _content(path, archive, entry, MAX_BYTES)
    return Package(text.replace("\r\n", "\n"), pictures)


def _content(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """What is packed as ``entry``, at most ``limit`` bytes of it."""
    name = _shown(entry.filename)
    if entry.flag_bits & 1:
        raise _refused(path, f"“{name}” bên trong bị khóa bằng mật khẩu", "encrypted")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _refused(path, f"“{name}” bên trong nén theo cách lạ", "wrong_type")
    with archive.open(entry) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise _refused(path, f"“{name}” bên trong lớn quá {limit / 1_000_000:g} MB", "too_large")
    return data


def _shown(name: str) -> str:
    """A name of unknown making, fit for a sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:60])


def _refused(path: Path, reason: str, code: str = "corrupt", hint: str = "") -> Unreadable:
    return Unreadable(
        f"Không nhập mẫu từ “{path.name}”: {reason}.",
        code=code,
        file=path.name,
        hint=hint or "Xin lại tệp do mục Xuất mẫu của chương trình ghi ra.",
    )
