"""Fields of a conference's workbook: what it is, its programme, its guests."""

from __future__ import annotations

from typing import Final

from thidua_desktop.exchange.fields.common import NAME_OF_PERSON, NOTED, POST, UNIT, seen
from thidua_desktop.exchange.heading_words import FieldSpec

CONFERENCE_INFO: Final = (
    FieldSpec("about", "Mục", seen("Thông tin; Tiêu chí"), required=True),
    FieldSpec("said", "Nội dung", seen("Giá trị; Chi tiết"), required=True),
)
CONFERENCE_PROGRAMME: Final = (
    FieldSpec(
        "title", "Nội dung chương trình", seen("Nội dung; Nội dung công việc; Chương trình"), required=True
    ),
    FieldSpec(
        "minutes",
        "Thời lượng",
        seen("Thời lượng (phút); Số phút; Phút; Thời gian; Thời gian (phút)"),
        required=True,
    ),
    FieldSpec("script", "Lời dẫn", seen("Lời dẫn của MC; Lời dẫn chương trình")),
    FieldSpec("speaker", "Người thực hiện", seen("Thực hiện; Người trình bày; Phụ trách; Người điều hành")),
    NOTED,
)
CONFERENCE_GUESTS: Final = (
    FieldSpec("name", "Họ và tên đại biểu", (*NAME_OF_PERSON, *seen("Họ và tên; Đại biểu")), required=True),
    FieldSpec("unit", "Đơn vị", (*UNIT, *seen("Tên đơn vị")), fill_down=True),
    FieldSpec("post", "Chức vụ", POST),
    FieldSpec("row_name", "Hàng", seen("Hàng ghế; Dãy; Dãy ghế")),
    FieldSpec("seat", "Ghế", seen("Số ghế; Chỗ ngồi; Vị trí; Ghế ngồi")),
    NOTED,
)
CONFERENCE: Final = (*CONFERENCE_INFO, *CONFERENCE_PROGRAMME[:-1], *CONFERENCE_GUESTS)
