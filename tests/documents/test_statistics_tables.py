"""Statistics on paper: the form's number, heads on every page, no signature alone, nothing off the sheet."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2
import pytest

from tests.documents.statistics_samples import data, statistics
from thidua_desktop.documents.statistics_tables import remarks, render_statistics
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.paths import resources


@pytest.fixture(scope="module")
def pages() -> list[str]:
    """Text of each page."""
    document = pypdfium2.PdfDocument(statistics())
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_bounded())
        text.close()
        page.close()
    document.close()
    return texts


def test_each_form_begins_a_page_with_its_number(pages: list[str]) -> None:
    for number in ("0601", "0602", "0603", "0604", "0605"):
        (first,) = [text for text in pages if f"Biểu số {number}.N/BNV-TĐKT" in text]
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in first
        assert "01/12/2025" in first


def test_the_head_is_repeated_where_a_table_runs_over(pages: list[str]) -> None:
    with_rows = [text for text in pages if "Đối ngoại" in text or "Dưới 1 năm" in text or "Vụ" in text]
    assert len(with_rows) >= 3
    assert all("Nội dung" in text and "Mã số" in text for text in with_rows)


def test_a_signature_never_stands_without_rows(pages: list[str]) -> None:
    signed = [text for text in pages if "NGƯỜI LẬP BIỂU" in text]
    assert len(signed) == 5
    assert all("Nội dung" in text and "Uyên" in text for text in signed)


def test_no_number_is_broken_over_two_lines(pages: list[str]) -> None:
    state = next(table for table in data().tables if table.form.key == "state")
    numbers = {str(cell.value) for cell in state.cells.values() if cell.value and cell.value > 99}
    page = next(text for text in pages if "Biểu số 0602" in text)
    assert {"756", "108"} <= numbers
    assert all(number in page.split() for number in ("756", "108", "216", "162"))


def test_nothing_runs_off_the_sheet() -> None:
    document = pypdfium2.PdfDocument(statistics())
    for page in document:
        width, height = page.get_size()
        assert (round(width), round(height)) == (842, 595)
        text = page.get_textpage()
        for i in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(i)
            assert left > 40
            assert right < width - 30
            assert bottom > 20
            assert top < height - 20
        text.close()
        page.close()
    document.close()


def test_what_is_not_counted_or_not_known_is_said(pages: list[str]) -> None:
    whole = "\n".join(pages)
    assert "…" in whole
    assert "chưa đếm được" in whole
    assert "chưa rõ" in whole
    province = next(table for table in data().tables if table.form.key == "province")
    assert any("Không đếm" in line for line in remarks(province))
    assert any("lớn hơn tổng các dòng 06, 07" in line for line in remarks(province))


def test_equal_data_give_equal_bytes() -> None:
    assert statistics() == statistics()


def test_a_character_without_a_glyph_is_named() -> None:
    with pytest.raises(Invalid, match="không in được"):
        render_statistics(io.BytesIO(), replace(data(), office_name="Xã 🙂"), resources=resources())
