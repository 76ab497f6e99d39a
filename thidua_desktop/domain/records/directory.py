"""The office and who belongs to it: units, people, households, and how they were rated."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records.kinds import Grade, RecipientKind


@dataclass(frozen=True, slots=True)
class Signer:
    """One who signs for the office. ``prefix`` is e.g. ``"KT. CHỦ TỊCH"`` (NĐ 30/2020 PL I.7b)."""

    name: str
    post: str
    prefix: str = ""


NOBODY = Signer("", "")
"""Where nobody has been chosen to sign yet."""


@dataclass(frozen=True, slots=True)
class Office:
    """Cơ quan sử dụng: one per data folder."""

    name: str
    """Official name in prose, e.g. ``"Ủy ban nhân dân xã Thạnh Hóa"``."""
    parent_name: str = ""
    """Cơ quan chủ quản, e.g. ``"Ủy ban nhân dân tỉnh Tây Ninh"``."""
    place: str = ""
    """Địa danh on papers, e.g. ``"Thạnh Hóa"``."""
    province: str = ""
    level: str = "xa"
    decision_code: str = "QĐ-UBND"
    working_year: int = 0
    signers: tuple[Signer, ...] = ()
    """The first is the chair, who signs unless another is chosen."""
    published_name: str = ""
    """The name under which published reform rankings list this office (its predecessor's, if older)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Cụm, khối thi đua: units that compete together."""

    id: int
    name: str
    order: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """Đơn vị: a node of the office's tree, with the period in which it exists."""

    id: int
    name: str
    code: str = ""
    kind: str = ""
    parent_id: int | None = None
    block_id: int | None = None
    head_name: str = ""
    head_post: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Succession:
    """``old_id`` was merged into or renamed as ``new_id`` on ``on``; many to many."""

    old_id: int
    new_id: int
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Cá nhân. The name is never a key: ``birth_date`` or ``birth_year`` and the unit tell people apart."""

    id: int
    name: str
    """NFC, single-spaced, without salutation or rank."""
    unit_id: int | None = None
    salutation: str = ""
    """"Ông", "Bà", "Đồng chí" …"""
    rank: str = ""
    """Cấp bậc or học vị that stood before the name: "Đại úy", "ThS." …"""
    gender: str = ""
    """"Nam", "Nữ" or empty."""
    birth_date: dt.date | None = None
    birth_year: int | None = None
    """Set whenever ``birth_date`` is; alone when only the year is known."""
    identity_number: str = ""
    """CCCD, 12 digits kept as text."""
    post: str = ""
    joined_on: dt.date | None = None
    left_on: dt.date | None = None
    discipline: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Household:
    """Hộ gia đình, known by its head and address. ``unit_id`` is the hamlet (ấp, thôn, tổ dân phố)."""

    id: int
    head_name: str
    code: str = ""
    birth_year: int | None = None
    address: str = ""
    unit_id: int | None = None
    members: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """Xếp loại hoàn thành nhiệm vụ of a person or a unit in a year."""

    recipient_kind: RecipientKind
    recipient_id: int
    year: int
    grade: Grade
