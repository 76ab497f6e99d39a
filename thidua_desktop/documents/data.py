"""What papers are made from. Plain values: services gather them, nothing here knows a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import (
    NOBODY,
    Award,
    AwardKind,
    Decision,
    Office,
    RecipientKind,
    Signer,
)
from thidua_desktop.domain.vietnamese import long_date

CHAIR = Signer("", "Chủ tịch")


@dataclass(frozen=True, slots=True)
class CertificateData:
    """One certificate: a value for each placeholder that has one (see ``placeholders.PLACEHOLDERS``)."""

    fields: Mapping[str, str]
    recipient_kind: RecipientKind = RecipientKind.PERSON
    award_id: int = 0
    code: str = ""
    """Digits of the QR code; empty: none is drawn."""


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line of a roster. ``birth`` is printed under the name where given (two of one name)."""

    name: str
    post: str = ""
    unit: str = ""
    note: str = ""
    birth: str = ""
    salutation: str = ""
    recipient_kind: RecipientKind = RecipientKind.PERSON
    number: str = ""
    """As on the stage: "17", "17a"; empty: counted within the group."""


@dataclass(frozen=True, slots=True)
class RosterGroup:
    """Those who get one award. Groups stand in order of rank; within one, collectives come before households
    and these before persons (N152 Đ29.5), each in the order given."""

    title: str
    rows: tuple[RosterRow, ...]
    decisions: str = ""
    """ "Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026", where the list is of several."""


@dataclass(frozen=True, slots=True)
class RosterData:
    """Danh sách khen thưởng, a paper attached to a decision (NĐ 30/2020 PL III, mẫu 2.1)."""

    office_name: str
    parent_name: str
    title: str
    """Trích yếu: "Tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc năm 2026"."""
    groups: tuple[RosterGroup, ...]
    attached_to: str = ""
    """"(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026 của …)"; empty: not printed."""
    place_date: str = ""
    signer: Signer = NOBODY
    heading: str = "DANH SÁCH"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a part of a paper begins, for the outline of a merged file."""

    title: str
    page: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What came of a rendering: pages written, and what was found on the way."""

    pages: int
    problems: tuple[Problem, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """The words around the award's name, where an office or province wants others."""

    verbs: Mapping[str, str] = field(
        default_factory=lambda: {"hinh_thuc": "Tặng", "danh_hieu": "Tặng danh hiệu"}
    )
    """Award group → the words before the name of the award (NĐ 85/2014 Đ31.2: "TẶNG", "TẶNG DANH HIỆU")."""


def certificate_of(
    award: Award,
    kind: AwardKind,
    decision: Decision | None,
    office: Office,
    *,
    address: str = "",
    words: CertificateWords | None = None,
) -> CertificateData:
    """The certificate of one award, as decided; without a decision its number, date and signer stay open.

    ``address`` stands below the name of a unit or household in place of post and unit.
    """
    signer = decision.signer if decision and decision.signer.name else _first_signer(office)
    date = decision.date if decision else award.decision_date
    number = (decision.number if decision else "") or award.decision_number
    below = ", ".join(part for part in (award.post, award.unit_name) if part)
    if award.recipient_kind is not RecipientKind.PERSON:
        below = address or ("" if award.unit_name == award.name else award.unit_name)
    issuer = (decision.issuer if decision else "") or f"Chủ tịch {office.name}"
    return CertificateData(
        fields={
            "office_name": office.name,
            "parent_name": office.parent_name,
            "issuer": issuer,
            "award_verb": (words or CertificateWords()).verbs.get(kind.group, "Tặng"),
            "certificate_title": kind.certificate_title or award.award_name,
            "award_name": award.award_name,
            "salutation": award.salutation,
            "name": award.name,
            "birth": award.birth,
            "post": award.post,
            "unit": award.unit_name,
            "post_and_unit": below,
            "address": address,
            "achievement": award.achievement,
            "year": str(award.year or ""),
            "decision_number": number,
            "decision_date": long_date(date) if date else "",
            "book_number": f"{award.book_number:03d}{award.book_suffix}" if award.book_number else "",
            "place_date": long_date(date, office.place) if date else "",
            "signer_prefix": signer.prefix,
            "signer_title": signer.post,
            "signer_name": signer.name,
        },
        recipient_kind=award.recipient_kind,
        award_id=award.id,
    )


def _first_signer(office: Office) -> Signer:
    return office.signers[0] if office.signers else NOBODY
