"""Fields of a tally sheet: how the council voted on each line of a batch.

The English headings are those of the command line's JSON: what it lists can be filled in and given back.
"""

from __future__ import annotations

from typing import Final

from thidua_desktop.exchange.fields.common import (
    AWARD,
    BIRTH,
    NAME_AND_BIRTH,
    NAME_OF_PERSON,
    ROUTE,
    UNIT,
    seen,
)
from thidua_desktop.exchange.heading_words import FieldSpec

VOTES: Final = (
    FieldSpec(
        "name",
        "Họ và tên",
        (
            *NAME_OF_PERSON,
            *seen(
                "Họ và tên/Tên tập thể; Họ và tên (hoặc tên tập thể); Tên tập thể, cá nhân; "
                "Tên cá nhân, tập thể; Tên tập thể; Tên đơn vị; Tên chủ hộ; Đối tượng; Đối tượng đề nghị; "
                "Tên cá nhân, tập thể, hộ gia đình; Họ và tên, tên tập thể; recipient; name"
            ),
        ),
        required=True,
    ),
    NAME_AND_BIRTH,
    FieldSpec("birth", "Ngày sinh", (*BIRTH, "birth")),
    FieldSpec("unit", "Đơn vị", (*UNIT, "unit")),
    FieldSpec("award", "Danh hiệu, hình thức khen thưởng", (*AWARD, *seen("Mã danh hiệu; award"))),
    FieldSpec("route", "Loại hình", (*ROUTE, "route")),
    FieldSpec(
        "agree",
        "Đồng ý",
        seen(
            "Số phiếu đồng ý; Phiếu đồng ý; Số đồng ý; Tán thành; Số phiếu tán thành; Nhất trí; "
            "Số phiếu nhất trí; Kết quả bỏ phiếu đồng ý; agree"
        ),
        required=True,
    ),
    FieldSpec(
        "disagree",
        "Không đồng ý",
        seen(
            "Số phiếu không đồng ý; Phiếu không đồng ý; Số không đồng ý; Không tán thành; "
            "Số phiếu không tán thành; Không nhất trí; Kết quả bỏ phiếu không đồng ý; disagree"
        ),
    ),
    FieldSpec("other", "Ý kiến khác", seen("Số phiếu ý kiến khác; Số ý kiến khác; Khác; other")),
    FieldSpec("id", "Mã đề nghị", ("id",)),
    FieldSpec("note", "Ghi chú"),
)
