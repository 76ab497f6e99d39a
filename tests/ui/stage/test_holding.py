"""Words that stay on one line of a slide, unless the line is too narrow for them."""

from __future__ import annotations

import pytest

from thidua_desktop.ui.stage.holding import HARD, held
from thidua_desktop.ui.stage.letters import Letters
from thidua_desktop.ui.theme import FAMILY, Theme


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Giấy khen của Chủ tịch UBND xã Thạnh Hóa", "Giấy_khen của Chủ_tịch UBND xã_Thạnh_Hóa"),
        ("Lao động tiên tiến – cá nhân", "Lao_động tiên_tiến –_cá_nhân"),
        ("Trường Tiểu học Thủy Tây", "Trường Tiểu_học Thủy Tây"),
        ("Chiến sĩ thi đua cơ sở", "Chiến_sĩ thi_đua cơ_sở"),
        ("Quyết định số 412/QĐ-UBND ngày 15/12/2026", "Quyết_định số_412/QĐ-UBND ngày_15/12/2026"),
        ("Trưởng ấp, Ấp Bến Kè", "Trưởng ấp, Ấp_Bến_Kè"),
        ("Ấp 1", "Ấp_1"),
        ("Phòng Văn hóa - Xã hội xã Thạnh Hóa", "Phòng Văn_hóa_- Xã_hội xã_Thạnh_Hóa"),
        ("Đoàn TNCS Hồ Chí Minh xã Thạnh Hóa", "Đoàn TNCS Hồ_Chí_Minh xã_Thạnh_Hóa"),
        (
            "Thành viên, Hợp tác xã Nông nghiệp Thạnh Hóa Phát",
            "Thành viên, Hợp_tác_xã Nông_nghiệp Thạnh Hóa Phát",
        ),
        ("Khu phố 1, thị trấn Thạnh Hóa", "Khu phố 1, thị_trấn_Thạnh_Hóa"),
        ("Nhân dân xã được tặng giấy khen", "Nhân_dân xã được tặng giấy_khen"),
        ("Trà Vinh", "Trà Vinh"),
        ("", ""),
    ],
)
def test_one_word_of_two_syllables_stays_together(text: str, kept: str) -> None:
    assert held(text).replace(HARD, "_") == kept


def test_held_twice_is_held_once() -> None:
    text = held("Bằng khen của Chủ tịch UBND tỉnh Tây Ninh – tập thể")
    assert held(text) == text


def test_what_is_held_comes_apart_before_a_syllable_is_cut(theme: Theme) -> None:
    letters = Letters(FAMILY)
    text = held("Chủ tịch UBND xã Thạnh Hóa")
    wide = letters.width("xã Thạnh Hóa", bold=True) + 0.01
    assert letters.wrap(text, wide, bold=True)[-1].replace(HARD, " ") == "xã Thạnh Hóa"
    narrow = letters.wrap(text, wide * 0.7, bold=True)
    assert " ".join(narrow).replace(HARD, " ") == "Chủ tịch UBND xã Thạnh Hóa"
    assert all(letters.width(line, bold=True) <= wide * 0.7 for line in narrow)
