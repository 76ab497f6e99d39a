"""An office's profile as a TOML file: names, place, numbering, signers."""

from __future__ import annotations

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


def load_profile(path: Path) -> Office:
    """The office a profile describes. Raises ``Unreadable`` or ``Invalid`` naming the file and key."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"Không đọc được tệp {path.name}: {error.strerror}.", code="missing", file=path.name
        ) from error
    try:
        found = msgspec.toml.decode(content, type=_Profile)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        message = f"Tệp {path.name} không đúng mẫu khai báo cơ quan: {error}"
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
