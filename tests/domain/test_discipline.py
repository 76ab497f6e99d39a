"""What the column Kỷ luật says."""

from __future__ import annotations

import pytest

from thidua_desktop.domain.discipline import at_least, read_discipline


@pytest.mark.parametrize("text", ["", "Không", "không có", "Chưa", "Không bị kỷ luật", "-", "0"])
def test_none(text: str) -> None:
    assert read_discipline(text) == ()


@pytest.mark.parametrize(
    ("text", "form", "year", "pending"),
    [
        ("Khiển trách (QĐ số 186/QĐ-UBND ngày 05/06/2026)", "khien_trach", 2026, False),
        ("CẢNH CÁO – 2025", "canh_cao", 2025, False),
        ("Cảnh cáo về Đảng (QĐ 5-QĐ/UBKT ngày 1.2.2024)", "canh_cao", 2024, False),
        ("Đang xem xét kỷ luật (Thông báo số 162/TB-UBND ngày 06/07/2026)", "", 2026, True),
        ("Đang trong thời gian điều tra", "", None, True),
        ("Buộc thôi việc", "buoc_thoi_viec", None, False),
        ("Bị xử lý theo nội quy năm 2026", "", 2026, False),
        ("Khiển trách ngày 31/02/2026, ghi năm 2026", "khien_trach", 2026, False),
    ],
)
def test_one_entry(text: str, form: str, year: int | None, pending: bool) -> None:
    (entry,) = read_discipline(text)
    assert (entry.form, entry.year, entry.pending) == (form, year, pending)


def test_several_entries() -> None:
    entries = read_discipline("Khiển trách năm 2024; Cảnh cáo năm 2026")
    assert [(one.name, one.year) for one in entries] == [("khiển trách", 2024), ("cảnh cáo", 2026)]


def test_harder_and_milder_forms() -> None:
    assert at_least("canh_cao", "canh_cao")
    assert at_least("cach_chuc", "canh_cao")
    assert not at_least("khien_trach", "canh_cao")
    assert at_least("", "canh_cao"), "a form not known is looked at"
