"""Fields of the lists of units, people and households."""

from __future__ import annotations

from typing import Final

from thidua_desktop.exchange.fields.common import (
    BIRTH,
    NAME_AND_BIRTH,
    NAME_OF_PERSON,
    NOTED,
    PEOPLE_AND_PLACES,
    POST_AND_UNIT,
    RATING,
    UNIT,
    seen,
)
from thidua_desktop.exchange.heading_words import FieldSpec

UNITS: Final = (
    FieldSpec(
        "name",
        "Tên đơn vị",
        seen("Tên đơn vị / tập thể; Tên cơ quan, đơn vị; Tên tập thể; Đơn vị; Cơ quan, đơn vị"),
        required=True,
    ),
    FieldSpec("code", "Mã đơn vị", seen("Mã; Mã số; Ký hiệu; Mã tập thể")),
    FieldSpec("kind", "Loại đơn vị", seen("Loại hình đơn vị; Phân loại tập thể; Mã phân loại tập thể; Loại")),
    FieldSpec(
        "parent",
        "Đơn vị cấp trên",
        seen("Cấp trên; Cơ quan cấp trên; Trực thuộc; Đơn vị trực thuộc; Thuộc đơn vị; Đơn vị chủ quản"),
    ),
    FieldSpec("block", "Khối thi đua", seen("Cụm, khối thi đua; Cụm thi đua; Khối; Cụm, khối")),
    FieldSpec(
        "head",
        "Thủ trưởng",
        seen("Người đứng đầu; Thủ trưởng đơn vị; Họ tên thủ trưởng; Lãnh đạo đơn vị"),
    ),
    FieldSpec("head_post", "Chức vụ", seen("Chức vụ thủ trưởng; Chức vụ người đứng đầu; Chức danh")),
    FieldSpec(
        "old_names",
        "Tên trước sáp nhập",
        seen("Tên cũ; Tên đơn vị cũ; Tên trước đây; Sáp nhập từ; Tiền thân"),
    ),
    RATING,
    NOTED,
)
PEOPLE: Final = (
    FieldSpec("name", "Họ và tên", (*NAME_OF_PERSON, *seen("Tên")), required=True),
    NAME_AND_BIRTH,
    *PEOPLE_AND_PLACES,
    POST_AND_UNIT,
    FieldSpec("unit", "Đơn vị", (*UNIT, *seen("Tên đơn vị")), fill_down=True),
    FieldSpec(
        "joined",
        "Ngày vào cơ quan",
        seen("Ngày vào làm; Ngày tuyển dụng; Ngày vào ngành; Ngày về đơn vị"),
    ),
    FieldSpec("discipline", "Kỷ luật", seen("Kỉ luật; Hình thức kỷ luật; Tình trạng kỷ luật")),
    RATING,
    NOTED,
)
HOUSEHOLDS: Final = (
    FieldSpec(
        "head",
        "Họ và tên chủ hộ",
        seen("Tên chủ hộ; Chủ hộ; Họ tên chủ hộ; Hộ gia đình; Tên hộ gia đình; Hộ gia đình ông (bà)"),
        required=True,
    ),
    FieldSpec("code", "Mã hộ", seen("Mã số hộ; Số hộ; Mã hộ gia đình")),
    FieldSpec("birth", "Năm sinh", (*BIRTH, *seen("Ngày sinh; Năm sinh chủ hộ"))),
    FieldSpec("address", "Địa chỉ", seen("Địa chỉ / Nơi ở; Nơi ở; Nơi thường trú; Số nhà; Chỗ ở")),
    FieldSpec(
        "hamlet",
        "Ấp",
        seen("Thôn; Tổ dân phố; Ấp/Thôn; Thôn, tổ dân phố; Khu phố; Khu dân cư; Ấp, khu phố; Bản"),
        fill_down=True,
    ),
    FieldSpec("members", "Số nhân khẩu", seen("Nhân khẩu; Số khẩu; Số người; Số thành viên")),
    NOTED,
)
