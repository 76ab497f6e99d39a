"""Fields of the reform criteria, of their scores and of published rankings."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from thidua_desktop.exchange.fields.common import NOTE, NOTED, seen
from thidua_desktop.exchange.heading_words import FieldSpec

_CODE: Final = FieldSpec("code", "STT", seen("TT; Số TT; Mã; Mã tiêu chí; Mục; Mã số; Ký hiệu"))
_BASE: Final = (
    FieldSpec(
        "name",
        "Tiêu chí, tiêu chí thành phần",
        seen(
            "Lĩnh vực/Tiêu chí/Tiêu chí thành phần; Nội dung; Tiêu chí; Tên tiêu chí; Nội dung tiêu chí; "
            "Lĩnh vực, tiêu chí; Nội dung đánh giá; Tiêu chí đánh giá; Các tiêu chí; Nội dung chấm điểm"
        ),
        required=True,
    ),
    FieldSpec("max", "Điểm tối đa", seen("Điểm chuẩn; Thang điểm; Điểm; Số điểm"), required=True),
    FieldSpec(
        "rule",
        "Cách tính điểm",
        seen("Cách chấm điểm; Hướng dẫn chấm điểm; Phương pháp tính; Cách chấm; Cách tính; Hướng dẫn chấm"),
    ),
    FieldSpec(
        "evidence",
        "Tài liệu kiểm chứng",
        seen("Các yêu cầu và tài liệu kiểm chứng; Yêu cầu và tài liệu kiểm chứng; Minh chứng"),
    ),
)
CRITERIA: Final = (
    _CODE,
    *_BASE,
    FieldSpec("scorer", "Hình thức đánh giá", seen("Phương thức đánh giá; Người chấm; Đơn vị chấm")),
    FieldSpec("absent", "Khi không áp dụng"),
    FieldSpec("area", "Loại điểm"),
    FieldSpec("bonus", "Điểm thưởng", seen("Điểm cộng")),
    FieldSpec("due", "Hạn nộp", seen("Thời hạn")),
    NOTED,
)
SCORES: Final = (
    replace(_CODE, required=True),
    _BASE[0],
    FieldSpec("max", "Điểm tối đa", seen("Điểm chuẩn; Thang điểm")),
    *_BASE[2:],
    FieldSpec("declared", "Số liệu kê khai", seen("Kết quả thực hiện; Số liệu; Kê khai")),
    FieldSpec("self", "Điểm tự đánh giá", seen("Điểm tự chấm; Tự đánh giá; Tự chấm"), required=True),
    FieldSpec(
        "appraised",
        "Điểm thẩm định",
        seen(
            "Thẩm định; Điểm đánh giá; Kết quả thẩm định; Thẩm định lần 1; Điểm thẩm định lần 1; "
            "Điểm thẩm định vòng 1"
        ),
    ),
    FieldSpec("reason", "Lý do thẩm định", seen("Ý kiến thẩm định; Lý do điều chỉnh; Lý do thẩm định lần 1")),
    FieldSpec(
        "appraised_2", "Thẩm định lần 2", seen("Điểm thẩm định lần 2; Điểm thẩm định vòng 2; Điểm phúc tra")
    ),
    FieldSpec("reason_2", "Lý do thẩm định lần 2", seen("Ý kiến thẩm định lần 2; Kết quả phúc tra")),
    FieldSpec(
        "survey",
        "Điều tra xã hội học",
        seen("Điểm điều tra xã hội học; Điều tra XHH; Điểm điều tra XHH; Điểm khảo sát"),
    ),
    FieldSpec("explanation", "Giải trình của đơn vị", seen("Ý kiến giải trình; Nội dung giải trình")),
    FieldSpec("note", "Ghi chú", (*NOTE, *seen("Giải trình/ Ghi chú; Giải trình; Lý do"))),
)
RANKING: Final = (
    FieldSpec(
        "unit",
        "Tên đơn vị",
        seen("Đơn vị; Tên huyện; Huyện, thị xã, thành phố; Xã, phường"),
        required=True,
    ),
    FieldSpec("score", "Chỉ số CCHC", seen("Chỉ số; Điểm; Chỉ số CCHC năm; Tổng điểm; Kết quả"), yearly=True),
    FieldSpec("rank", "Xếp hạng", seen("Xếp hạng năm; Hạng; Thứ hạng; Vị thứ"), yearly=True),
    FieldSpec("year", "Năm"),
    FieldSpec("group", "Nhóm", seen("Khối; Cụm")),
    NOTED,
)
