"""Columns, lists and checks of the form for nominations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import AwardKind, RecipientKind
from thidua_desktop.exchange.fill_in import ENOUGH, FillInColumn, Role
from thidua_desktop.services.exports.awards import ROUTE_LABELS
from thidua_desktop.services.imports.cells import LONG_TEXT
from thidua_desktop.services.imports.grades import GRADE_LABELS

SLOTS: Final = ("title", "award")
"""Columns with an award: a title, and a form of reward."""
FREE_KINDS: Final = (RecipientKind.PERSON, RecipientKind.HOUSEHOLD)
"""What a unit may add: another unit is the office's to enter."""
_LIST_NAMES: Final = {"title": "ds_danh_hieu", "award": "ds_hinh_thuc"}

_SAID = '{title}&{award}&{achievement}&{note}<>""'
_ENDS = (
    'IF(AND({title}="",{award}=""),"Thiếu danh hiệu, hình thức",'
    'IF({achievement}="","Thiếu thành tích",'
    f'IF(LEN({{achievement}})>{LONG_TEXT},"Thành tích quá dài","{ENOUGH}")))'
)
CHECK: Final = f'IF({_SAID},{_ENDS},"")'
"""What a line of somebody known lacks."""
FREE_CHECK: Final = (
    f'IF({{name}}&{_SAID},IF({{name}}="","Thiếu họ và tên",IF(COUNTIFS({{name_all}},{{name}},{{birth_all}},'
    f'{{birth}})>1,"Trùng với dòng khác",IF({{recipient}}="","Thiếu đối tượng",{_ENDS}))),"")'
)
"""What a line of somebody new lacks."""


def form_columns(year: int) -> tuple[FillInColumn, ...]:
    """The columns of a form about ``year``."""
    born = (
        "IFERROR(AND(VALUE(RIGHT({birth},4))>=1900,"
        f"VALUE(RIGHT({{birth}},4))<={year},LEN({{birth}})<=10),FALSE)"
    )
    return (
        FillInColumn("recipient", "Đối tượng", 11, Role.WHO, "ds_doi_tuong"),
        FillInColumn("name", "Họ và tên, tên tập thể, chủ hộ", 27, Role.WHO, longest=120),
        FillInColumn(
            "birth",
            "Ngày sinh",
            12,
            Role.WHO,
            rule=born,
            advice="Ghi ngày/tháng/năm (27/08/1983), hoặc chỉ năm sinh (1983).",
        ),
        FillInColumn("post", "Chức vụ, địa chỉ", 22, Role.WHO, longest=200),
        FillInColumn("grade", f"Xếp loại năm {year}", 17, choices="ds_xep_loai"),
        FillInColumn("title", "Danh hiệu thi đua", 21, choices=_LIST_NAMES["title"]),
        FillInColumn("award", "Hình thức khen thưởng", 21, choices=_LIST_NAMES["award"]),
        FillInColumn("route", "Loại hình", 12, choices="ds_loai_hinh"),
        FillInColumn("achievement", "Thành tích", 44, longest=LONG_TEXT),
        FillInColumn("note", "Ghi chú", 16, longest=500),
    )


def form_lists(awards: Sequence[AwardKind]) -> Mapping[str, Sequence[str]]:
    """What may be chosen: for awards a list of each kind of recipient, and one for free rows."""
    found: dict[str, Sequence[str]] = {
        "ds_doi_tuong": [RECIPIENT_LABELS[kind] for kind in FREE_KINDS],
        "ds_xep_loai": list(GRADE_LABELS.values()),
        "ds_loai_hinh": list(ROUTE_LABELS.values()),
    }
    for slot in SLOTS:
        for kind in RecipientKind:
            found[list_name(slot, kind)] = _names(awards, slot, (kind,))
        found[_LIST_NAMES[slot]] = _names(awards, slot, FREE_KINDS)
    return found


def list_name(slot: str, kind: RecipientKind) -> str:
    """Name of the list of awards for a kind of recipient."""
    return f"{_LIST_NAMES[slot]}_{kind.value}"


def _names(awards: Sequence[AwardKind], slot: str, kinds: Sequence[RecipientKind]) -> list[str]:
    return [
        one.name
        for one in awards
        if (one.group == "danh_hieu") is (slot == "title") and set(kinds) & set(one.recipient_kinds)
    ]
