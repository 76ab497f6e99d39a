"""Small lists of a commune of five units and two people, to be varied for each rule."""

from __future__ import annotations

import datetime as dt

UNITS = [
    [
        "STT",
        "Mã đơn vị",
        "Tên đơn vị",
        "Đơn vị cấp trên",
        "Thủ trưởng",
        "Tên trước sáp nhập",
        "Xếp loại 2026",
    ],
    [1, "UB", "Ủy ban nhân dân xã Thạnh Hóa", "", "Huỳnh Thành Hiếu", "UBND xã Thủy Tây", ""],
    [2, "KT", "Phòng Kinh tế xã Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa", "", "", "HTTNV"],
    [3, "TH", "Trường Tiểu học Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa", "", "", ""],
    [4, "AP02", "Ấp 2", "Ủy ban nhân dân xã Thạnh Hóa", "", "Ấp 1, xã Thủy Tây", ""],
    [5, "AP10", "Ấp 10", "Ủy ban nhân dân xã Thạnh Hóa", "", "", ""],
]
PEOPLE = [
    "STT",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "CCCD",
    "Chức vụ",
    "Đơn vị",
    "Xếp loại 2026",
    "Kỷ luật",
]
LAN = [
    1,
    "Nguyễn Thị Lan",
    "Nữ",
    dt.date(1984, 5, 17),
    "",
    "Giáo viên",
    "Trường Tiểu học Thạnh Hóa",
    "HTT",
    "",
]
HOA = [2, "Lê Văn Hòa", "Nam", "05/05/1998", "000000000077", "Chuyên viên", "Phòng Kinh tế", "", ""]
NOMINATIONS = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    "Danh hiệu đề nghị",
    "Thành tích",
    "Ghi chú",
]
KT = "Phòng Kinh tế"


def changed(row: list[object], **cells: object) -> list[object]:
    """The row of people with some cells changed, by position ``c3=…``."""
    return [cells.get(f"c{place}", cell) for place, cell in enumerate(row)]
