"""An office's profile as a TOML file: names, place, numbering, signers."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem, Unreadable
from thidua_desktop.domain.records import Office, Signer


class _Signer(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    post: str
    prefix: str = ""


class _Profile(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    place: str
    parent_name: str = ""
    province: str = ""
    level: str = "xa"
    decision_code: str = "QĐ-UBND"
    working_year: int = 0
    published_name: str = ""
    signers: list[_Signer] = []


_SAYINGS = (
    (re.compile(r"unknown field `(.+?)`"), "không có khóa “{}”"),
    (re.compile(r"missing required field `(.+?)`"), "thiếu khóa “{}”"),
    (re.compile(r"^Expected .+ at `\$\.?(.+?)`"), "khóa “{}” không đúng kiểu giá trị"),
    (re.compile(r"\(at line (\d+)"), "viết sai ở dòng {}"),
)
"""What the reader says, and how a clerk is told."""


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "không có tệp này"
    if isinstance(error, IsADirectoryError):
        return "đây là thư mục"
    return "không có quyền đọc tệp này" if isinstance(error, PermissionError) else "ổ đĩa báo lỗi"


def _fault(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "tệp không phải văn bản UTF-8."
    for pattern, saying in _SAYINGS:
        if match := pattern.search(str(error)):
            return saying.format(match[1]) + "."
    return "viết sai cú pháp TOML."


def load_profile(path: Path) -> Office:
    """The office a profile describes. Raises ``Unreadable`` or ``Invalid`` naming the file and key."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"Không đọc được tệp {path.name}: {_reason(error)}.", code="missing", file=path.name
        ) from error
    try:
        found = msgspec.toml.decode(content, type=_Profile)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        message = f"Tệp {path.name} không đúng mẫu khai báo cơ quan: {_fault(error)}"
        raise Invalid([Problem("bad_profile", message, file=path.name)]) from error
    signers = tuple(Signer(one.name, one.post, one.prefix) for one in found.signers)
    return Office(
        name=found.name,
        parent_name=found.parent_name,
        place=found.place,
        province=found.province,
        level=found.level,
        decision_code=found.decision_code,
        working_year=found.working_year,
        signers=signers,
        published_name=found.published_name,
    )
