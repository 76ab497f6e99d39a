"""Initiatives (sáng kiến, đề tài): how levels and states are called, and which of them count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from thidua_desktop.domain.records import InitiativeLevel, InitiativeState
from thidua_desktop.domain.vietnamese import fold

LEVEL_LABELS: Final[Mapping[InitiativeLevel, str]] = {
    InitiativeLevel.LOCAL: "Cơ sở",
    InitiativeLevel.PROVINCE: "Tỉnh",
    InitiativeLevel.NATION: "Toàn quốc",
}
STATE_LABELS: Final[Mapping[InitiativeState, str]] = {
    InitiativeState.RECOGNISED: "Công nhận",
    InitiativeState.PENDING: "Đang xét",
    InitiativeState.REFUSED: "Không công nhận",
}
_LEVELS: Final = {
    "co so": InitiativeLevel.LOCAL,
    "xa": InitiativeLevel.LOCAL,
    "phuong": InitiativeLevel.LOCAL,
    # The district level ended on 30/06/2025; it was a unit's own level (cơ sở) too.
    "huyen": InitiativeLevel.LOCAL,
    "tinh": InitiativeLevel.PROVINCE,
    "thanh pho": InitiativeLevel.PROVINCE,
    "bo": InitiativeLevel.PROVINCE,
    "bo tinh": InitiativeLevel.PROVINCE,
    "toan quoc": InitiativeLevel.NATION,
    "quoc gia": InitiativeLevel.NATION,
    "nha nuoc": InitiativeLevel.NATION,
}
_STATES: Final = {
    "cong nhan": InitiativeState.RECOGNISED,
    "da cong nhan": InitiativeState.RECOGNISED,
    "duoc cong nhan": InitiativeState.RECOGNISED,
    "dat": InitiativeState.RECOGNISED,
    "dang xet": InitiativeState.PENDING,
    "cho xet": InitiativeState.PENDING,
    "chua xet": InitiativeState.PENDING,
    "dang cho xet": InitiativeState.PENDING,
    "khong cong nhan": InitiativeState.REFUSED,
    "khong duoc cong nhan": InitiativeState.REFUSED,
    "khong dat": InitiativeState.REFUSED,
}


def level_of(text: str) -> InitiativeLevel | None:
    """The level a cell names ("Cấp tỉnh", "cơ sở"); ``None`` if it names none."""
    key = " ".join(fold(text).replace(",", " ").replace("/", " ").replace(".", " ").split())
    return _LEVELS.get(key.removeprefix("cap ").strip())


def level_by_body(body: str) -> InitiativeLevel:
    """The level of the body that recognised ("Hội đồng sáng kiến tỉnh Tây Ninh"); cơ sở unless it says more.

    A commune's body may name its province too, so that the smallest place counts.
    """
    words = set(fold(body).replace(",", " ").split())
    if words & {"xa", "phuong", "huyen", "tran", "truong", "phong", "so", "khu"}:
        return InitiativeLevel.LOCAL
    if "tinh" in words or "thanh pho" in fold(body):
        return InitiativeLevel.PROVINCE
    return InitiativeLevel.LOCAL


def state_of(text: str) -> InitiativeState | None:
    """The state a cell names ("Công nhận", "Đang xét"); ``None`` if it names none."""
    return _STATES.get(" ".join(fold(text).strip(" .").split()))
