"""Fields of pledges and of their results."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from thidua_desktop.exchange.fields.common import NOTED, UNIT, seen
from thidua_desktop.exchange.heading_words import FieldSpec

PLEDGES: Final = (
    FieldSpec("unit", "Đơn vị", (*UNIT, *seen("Tên đơn vị; Đơn vị đăng ký")), required=True, fill_down=True),
    FieldSpec("block", "Khối thi đua", seen("Cụm, khối thi đua; Cụm thi đua; Khối"), fill_down=True),
    FieldSpec(
        "representative",
        "Người đại diện",
        seen("Đại diện; Họ tên người đại diện; Thủ trưởng"),
        fill_down=True,
    ),
    FieldSpec("representative_post", "Chức vụ", seen("Chức vụ người đại diện; Chức danh"), fill_down=True),
    FieldSpec("group", "Nội dung", seen("Nhóm chỉ tiêu; Lĩnh vực; Nội dung thi đua"), fill_down=True),
    FieldSpec(
        "content",
        "Chỉ tiêu",
        seen("Nội dung các chỉ tiêu; Nội dung chỉ tiêu; Tên chỉ tiêu; Mục tiêu"),
        required=True,
    ),
    FieldSpec("measure", "Đơn vị tính", seen("ĐVT; Đ.vị tính")),
    FieldSpec("plan", "Kế hoạch", seen("Kế hoạch năm; Chỉ tiêu đăng ký; Đăng ký; Chỉ tiêu kế hoạch")),
    FieldSpec("weight", "Điểm chuẩn", seen("Trọng số; Điểm chuẩn của chỉ tiêu")),
    FieldSpec("result", "Thực hiện", seen("Kết quả; Kết quả thực hiện; Thực hiện năm")),
    FieldSpec("share", "Tỷ lệ %", seen("Tỷ lệ; Tỉ lệ %; % thực hiện; Tỷ lệ hoàn thành")),
    FieldSpec(
        "title",
        "Danh hiệu đăng ký",
        seen("Đăng ký danh hiệu; Danh hiệu thi đua đăng ký; Danh hiệu tập thể đăng ký"),
    ),
    FieldSpec(
        "people",
        "Cá nhân đăng ký Chiến sĩ thi đua cơ sở",
        seen("Số cá nhân đăng ký; Cá nhân đăng ký; Số CSTĐCS đăng ký; Số cá nhân đăng ký CSTĐCS"),
    ),
    NOTED,
)

PLEDGE_RESULTS: Final = tuple(
    replace(field, required=True) if field.name == "result" else field for field in PLEDGES
)
"""The same list at the end of the year, when what was done stands beside the plan."""
