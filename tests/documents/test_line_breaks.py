"""Lines break where a clerk would break them."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_desktop.documents.blocks import name_lines
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.line_breaks import break_cost
from thidua_desktop.documents.text_fit import even_lines, wrap
from thidua_desktop.paths import resources


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Trường Mầm non Thạnh Hóa", 42, ["Trường Mầm non", "Thạnh Hóa"]),
        ("Hội Cựu chiến binh xã Thạnh Hóa", 46, ["Hội Cựu chiến binh", "xã Thạnh Hóa"]),
        ("Trạm Y tế xã Thạnh Hóa", 38, ["Trạm Y tế", "xã Thạnh Hóa"]),
        ("Phòng Văn hóa - Xã hội xã Thạnh Hóa", 46, ["Phòng Văn hóa -", "Xã hội xã Thạnh Hóa"]),
        (
            "Kèm theo Quyết định số 156/QĐ-UBND ngày 10 tháng 7 năm 2026 của Chủ tịch Ủy ban nhân dân xã",
            150,
            [
                "Kèm theo Quyết định số 156/QĐ-UBND",
                "ngày 10 tháng 7 năm 2026 của Chủ tịch Ủy ban nhân dân xã",
            ],
        ),
        (
            "Phong trào “Cả nước chung sức xây dựng nông thôn mới”, tích cực đóng góp xây dựng đường sá",
            120,
            ["Phong trào “Cả nước chung sức xây dựng", "nông thôn mới”, tích cực đóng góp xây dựng đường sá"],
        ),
        (
            "Tập thể, hộ gia đình, cá nhân được tặng danh hiệu thi đua, hình thức khen thưởng năm 2026",
            150,
            ["Tập thể, hộ gia đình, cá nhân được tặng danh hiệu", "thi đua, hình thức khen thưởng năm 2026"],
        ),
    ],
)
def test_phrases_stay_whole(resources: Path, text: str, width: float, lines: list[str]) -> None:
    assert even_lines(text, FontBook(resources).face("tinos"), 12, width) == lines


def test_a_comma_is_the_best_place_and_a_name_the_worst() -> None:
    order = [
        break_cost("tế,", "kiêm"),
        break_cost("dân", "xã"),
        break_cost("và", "làm"),
        break_cost("danh", "hiệu"),
        break_cost("số", "15"),
        break_cost("Thạnh", "Hóa"),
    ]
    assert order == sorted(set(order))
    assert break_cost("xã", "Thạnh") == break_cost("Mầm", "non") == break_cost("Thạnh", "Hóa")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("PHÒNG VĂN HÓA - XÃ HỘI XÃ THẠNH HÓA", ["PHÒNG VĂN HÓA - XÃ HỘI", "XÃ THẠNH HÓA"]),
        ("ỦY BAN NHÂN DÂN XÃ HỘI SƠN VÀ PHÚ HÒA", ["ỦY BAN NHÂN DÂN", "XÃ HỘI SƠN VÀ PHÚ HÒA"]),
        ("ỦY BAN NHÂN DÂN TỈNH TÂY NINH", ["ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH"]),
    ],
)
def test_a_body_breaks_before_its_place_and_not_inside_its_field(name: str, lines: list[str]) -> None:
    assert name_lines(name, Style(FontBook(resources()).face("tinos-bold"), 12), 62.0) == lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Đoàn TNCS Hồ Chí Minh thị trấn Thạnh Hóa", 52, ["Đoàn TNCS Hồ Chí Minh", "thị trấn Thạnh Hóa"]),
        ("Trường THCS thị trấn Thạnh Hóa", 34, ["Trường THCS", "thị trấn Thạnh Hóa"]),
        ("Giám đốc Hợp tác xã Nông nghiệp", 28, ["Giám đốc", "Hợp tác xã", "Nông nghiệp"]),
        ("Ủy ban MTTQ Việt Nam xã", 33, ["Ủy ban MTTQ", "Việt Nam xã"]),
        ("Bà Đặng Thị Mỹ Xuân, Phó Chủ tịch", 43, ["Bà Đặng Thị Mỹ Xuân,", "Phó Chủ tịch"]),
    ],
)
def test_running_text_and_even_lines_keep_words_and_names_whole(
    resources: Path, text: str, width: float, lines: list[str]
) -> None:
    face = FontBook(resources).face("tinos")
    assert wrap(text, face, 12, width) == lines
    assert even_lines(text, face, 12, width) == lines


def test_what_a_column_is_too_narrow_for_is_broken_at_its_loosest(resources: Path) -> None:
    face = FontBook(resources).face("tinos")
    assert wrap("Bà Đặng Thị Mỹ Xuân", face, 12, 36) == ["Bà", "Đặng Thị Mỹ Xuân"]
    assert wrap("Bà Đặng Thị Mỹ Xuân", face, 12, 24) == ["Bà Đặng Thị", "Mỹ Xuân"]
