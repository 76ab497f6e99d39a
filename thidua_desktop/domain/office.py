"""What an office's own name tells: its place, its chair, the words for its papers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua_desktop.domain.records import Office, Signer, Unit

_COMMUNE = re.compile(r"\b(?:xã|phường|đặc khu|thị trấn)\s+(?P<place>.+)$", re.IGNORECASE)


def office_from_units(units: Iterable[Unit]) -> Office | None:
    """The office as the root of its own unit tree shows it, until it is declared; ``None`` without one.

    The head of the root signs: for "Ủy ban nhân dân xã Thạnh Hóa" the place is "Thạnh Hóa".
    """
    roots = [unit for unit in units if unit.parent_id is None and unit.valid_to is None]
    named = [unit for unit in roots if is_office(unit)]
    if not named:
        return None
    root = named[0]
    found = _COMMUNE.search(root.name)
    signers = (Signer(root.head_name, root.head_post or "Chủ tịch"),) if root.head_name else ()
    return Office(root.name, place=found["place"] if found else "", signers=signers)


def is_office(unit: Unit) -> bool:
    """Whether a unit is a people's committee at the top of its tree: what all others are parts of."""
    return unit.parent_id is None and is_office_name(unit.name)


def is_office_name(name: str) -> bool:
    """Whether a name is that of a people's committee."""
    return name.casefold().startswith(("ủy ban nhân dân", "ubnd"))


def own_words(text: str, office: Office) -> str:
    """The catalogue's "UBND cấp xã" (of a district: "UBND cấp huyện") becomes the office's own name."""
    level = "huyện" if office.level == "huyen" else "xã"
    return text.replace(f"UBND cấp {level}", office.name)


def issuing_post(office_name: str) -> str:
    """The post that decides, in full: ``"Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"``.

    An award decision is the chair's own power, so papers name the post, not the body
    (NĐ 30/2020 Phụ lục III, mẫu 1.2 ghi chú 6).
    """
    return f"Chủ tịch {office_name}" if office_name else "Chủ tịch"


def higher_body(office: Office | None) -> str:
    """The people's committee above, in full: as declared, else that of the province; empty when unknown.

    A commune's papers carry no body above its own name (NĐ 30/2020 Phụ lục I), so that most offices
    declare their province alone: ``"Tây Ninh"``, ``"tỉnh Tây Ninh"`` or ``"thành phố Cần Thơ"``.
    """
    if office is None or office.parent_name:
        return office.parent_name if office else ""
    province = office.province.strip()
    if not province:
        return ""
    if not province.casefold().startswith(("tỉnh ", "thành phố ")):
        province = f"tỉnh {province}"
    return f"Ủy ban nhân dân {province}"


def higher_post(office: Office | None) -> str:
    """Whom a tờ trình to the higher level is sent to: ``"Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"``.

    Only the chair of a people's committee decides by himself; any other body above is written as declared.
    """
    body = higher_body(office)
    return issuing_post(body) if body and is_office_name(body) else body
