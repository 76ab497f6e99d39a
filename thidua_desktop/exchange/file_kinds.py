"""What a file really is, whatever its ending says, and whether it is safe to open."""

from __future__ import annotations

import errno
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange.archive_guard import Guard, TooMuch

MAX_FILE_BYTES: Final = 200 * 2**20
MAX_OLD_FILE_BYTES: Final = 64 * 2**20
"""Of an .xls: all 65,536 rows of one with 30 columns take some 40 MB."""
MAX_UNPACKED_BYTES: Final = 600 * 2**20
"""A sheet of 1,048,576 formatted blank rows unpacks to some 150 to 400 MB; a list of 100,000 rows to 60."""
MAX_DOCUMENT_BYTES: Final = 60 * 2**20
"""Of a Word document's text unpacked; a list of 10,000 rows has some 10 MB."""

_PASSWORD: Final = 1
"""The flag of a part of an archive that cannot be read without one."""
_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_SIGNATURES: Final = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"MZ", "program"),
)
_WEB_STARTS: Final = (
    b"<!doctype html",
    b"<html",
    b"<table",
    b"<head",
    b"<meta",
    b"<div",
    b"<style",
    b"mime-version:",
)
_NO_SUCH_NAME: Final = (errno.EINVAL, errno.ENAMETOOLONG, errno.ELOOP)
"""Names no file can have; EINVAL is what Windows says of one with ``* ? < > |``."""
DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    LookupError,  # a part that is not there, an encoding nobody knows
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What reading an archive that was damaged can raise."""
_NAMES: Final = {
    "xlsx": "bảng tính Excel (.xlsx)",
    "xlsb": "bảng tính Excel (.xlsb)",
    "xls": "bảng tính Excel đời cũ (.xls)",
    "ods": "bảng tính LibreOffice (.ods)",
    "csv": "văn bản thường (.csv)",
    "docx": "văn bản Word (.docx)",
    "doc": "văn bản Word đời cũ (.doc)",
    "pdf": "tệp PDF",
    "html": "trang web (HTML) mang đuôi bảng tính",
    "xml": "tệp XML",
    "rtf": "văn bản RTF",
    "image": "tệp ảnh",
    "archive": "tệp nén",
    "program": "tệp chương trình",
    "binary": "tệp không rõ loại",
}
_READ_BY: Final = {
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xlsb": "xlsb",
    ".xls": "xls",
    ".ods": "ods",
    ".docx": "docx",
    ".docm": "docx",
    ".csv": "csv",
    ".txt": "csv",
    ".tsv": "csv",
}
_DOCUMENT: Final = re.compile(r"word/document\d*\.xml")


@dataclass(frozen=True, slots=True)
class FileKind:
    """``code`` is one of xlsx, xlsb, xls, ods, csv, docx."""

    code: str


def examine(path: Path) -> FileKind:
    """Find out what ``path`` holds.

    Raises :class:`Unreadable`: missing, locked, empty, encrypted, corrupt, too_large, or wrong_type when the
    content is not what the ending says.
    """
    head, size = _head(path)
    if size == 0:
        raise unreadable(path, "empty")
    if path.name.startswith("~$"):
        raise unreadable(path, "wrong_type", "tệp tạm của Excel", hint="Hãy chọn chính tệp bảng tính.")
    if size > MAX_FILE_BYTES:
        raise unreadable(path, "too_large")
    expected = _READ_BY.get(path.suffix.lower())
    found = _content(path, head)
    if found == "encrypted":
        raise unreadable(path, "encrypted")
    if found == "corrupt":
        raise unreadable(path, "corrupt")
    if found == expected:
        return FileKind(found)
    if found == "binary" and expected in ("xlsx", "xlsb", "xls", "ods", "docx"):
        raise unreadable(path, "corrupt")
    raise unreadable(path, "wrong_type", _NAMES[found], hint=_way_out(found))


def _head(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as file:
            head = file.read(8192)
            return head, path.stat().st_size
    except FileNotFoundError:
        raise unreadable(path, "missing") from None
    except IsADirectoryError:
        raise unreadable(path, "wrong_type", "thư mục", hint="Hãy chọn một tệp.") from None
    except OSError as error:
        if error.errno in _NO_SUCH_NAME:
            raise unreadable(path, "missing") from None
        if path.is_dir():  # Windows answers "permission denied" for a folder
            raise unreadable(path, "wrong_type", "thư mục", hint="Hãy chọn một tệp.") from None
        raise unreadable(path, "locked") from None


def _content(path: Path, head: bytes) -> str:
    if head.startswith(_ZIP):
        return _inside_zip(path)
    if head.startswith(_OLE):
        return _inside_ole(path)
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_WEB_STARTS):
        return "html"
    if start.startswith(b"<?xml"):
        return "html" if b"<html" in start else "xml"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "csv"
    zeros = head.count(0)
    if zeros:
        # UTF-16 without a mark has a zero in every other byte; anything else with zeros is no text.
        return "csv" if len(head) // 4 < zeros <= len(head) * 3 // 4 else "binary"
    if path.suffix.lower() == ".xls" and head[:1] == b"\x09":
        return "xls"  # BIFF2 to BIFF4: a bare stream without an OLE container
    return "csv"


def _inside_ole(path: Path) -> str:
    if path.stat().st_size > MAX_OLD_FILE_BYTES:
        raise unreadable(path, "too_large")
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "encrypted"
    if _has_stream(data, "Workbook") or _has_stream(data, "Book"):
        return "xls"
    if "WordDocument".encode("utf-16-le") in data:
        return "doc"
    return "binary"


def _has_stream(data: bytes, name: str) -> bool:
    """Whether an OLE file has a stream of this name: its entry begins at a multiple of 128 bytes.

    Elsewhere the word may be anything, "Bookman Old Style" in a document's list of fonts.
    """
    entry = f"{name}\0".encode("utf-16-le")
    at = data.find(entry)
    while at != -1 and at % 128:
        at = data.find(entry, at + 1)
    return at != -1


def _inside_zip(path: Path) -> str:
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            kind = _inside_archive(path, archive)
            if kind in ("xlsx", "xlsb", "ods", "docx"):
                Guard(file, archive).check(MAX_UNPACKED_BYTES)
            return kind
    except TooMuch:
        raise unreadable(path, "too_large") from None
    except PermissionError:
        raise unreadable(path, "locked") from None
    except DAMAGED:
        return "corrupt"


def _inside_archive(path: Path, archive: zipfile.ZipFile) -> str:
    parts = {info.filename: info for info in archive.infolist()}
    if any(info.flag_bits & _PASSWORD for info in parts.values()):
        return "encrypted"
    if "xl/workbook.xml" in parts:
        return "xlsx"
    if "xl/workbook.bin" in parts:
        return "xlsb"
    if any(map(_DOCUMENT.fullmatch, parts)):
        if parts[document_part(archive)].file_size > MAX_DOCUMENT_BYTES:
            raise unreadable(path, "too_large")
        return "docx"
    mimetype = archive.read("mimetype") if "mimetype" in parts and parts["mimetype"].file_size < 200 else b""
    if b"opendocument.spreadsheet" in mimetype:
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            return "encrypted"
        return "ods"
    return "archive"


def document_part(archive: zipfile.ZipFile) -> str:
    """The part of a .docx that holds its text; some servers number it. Raises ``KeyError`` without one."""
    found = sorted(name for name in archive.namelist() if _DOCUMENT.fullmatch(name))
    if not found:
        raise KeyError("word/document.xml")
    return found[0]


def _way_out(found: str) -> str:
    if found in ("xlsx", "xlsb", "xls", "ods", "csv", "docx"):
        return "Hãy đổi đuôi tệp cho đúng loại rồi nhập lại."
    if found in ("doc", "rtf"):
        return "Hãy mở bằng Word, lưu lại thành .docx rồi nhập."
    if found == "pdf":
        return "Hãy xin tệp Word hoặc Excel gốc, hoặc chép bảng sang bảng tính Excel rồi nhập lại."
    if found in ("html", "xml"):
        return "Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập."
    if found == "archive":
        return "Hãy giải nén rồi chọn bảng tính bên trong."
    return "Hãy chọn tệp .xlsx, .xls, .ods, .csv hoặc .docx."


def unreadable(path: Path, code: str, what: str = "", *, hint: str = "") -> Unreadable:
    """The message for ``code``, naming the file. ``"no_table"`` is told as an empty file."""
    name = path.name
    program = "Word" if path.suffix.lower() in (".docx", ".docm", ".doc") else "Excel"
    size = f"{MAX_FILE_BYTES // 2**20} MB"
    messages = {
        "missing": (f"Không thấy tệp “{name}”.", "Hãy kiểm tra lại tên và thư mục."),
        "locked": (
            f"Không mở được tệp “{name}”: tệp đang được chương trình khác giữ hoặc không có quyền đọc.",
            f"Hãy đóng tệp trong {program} rồi nhập lại.",
        ),
        "encrypted": (
            f"Tệp “{name}” có mật khẩu.",
            f"Hãy mở bằng {program}, bỏ mật khẩu, lưu lại rồi nhập.",
        ),
        "corrupt": (
            f"Tệp “{name}” bị hỏng, không đọc được.",
            f"Hãy xin lại tệp, hoặc mở bằng {program} và lưu lại.",
        ),
        "empty": (f"Tệp “{name}” không có dữ liệu.", "Hãy chọn tệp khác."),
        "no_table": (
            f"Tệp “{name}” không có bảng nào để đọc.",
            "Danh sách phải nằm trong bảng: hãy kẻ bảng, hoặc chép sang bảng tính Excel rồi nhập lại.",
        ),
        "too_large": (
            f"Tệp “{name}” quá lớn để đọc (giới hạn {size}, hoặc bung ra quá nhiều ô).",
            "Hãy chép riêng bảng cần nhập sang tệp mới.",
        ),
        "wrong_type": (f"Tệp “{name}” không đúng loại để nhập: bên trong là {what}.", hint),
    }
    message, way_out = messages[code]
    code = "empty" if code == "no_table" else code
    return Unreadable(f"{message} Tệp này chưa được nhập.", code=code, file=name, hint=way_out)
