"""Statistics on paper: the form's number, heads on every page, no signature alone, nothing off the sheet."""

from __future__ import annotations

import ctypes
import io
import re
from dataclasses import replace

import pypdfium2
import pytest

from tests.documents.statistics_samples import data, statistics
from thidua_desktop.documents.blocks import Typesetter
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.statistics_remarks import paper_remarks, remarks
from thidua_desktop.documents.statistics_tables import (
    _HEAD_SIZE,
    _PAD,
    _SHEET,
    _fitting,
    _widths,
    render_statistics,
)
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.statistics import Fact, StatTable, fill
from thidua_desktop.paths import resources
from thidua_desktop.services.statistics.forms import RowFill, load_forms


def pages_of(table: StatTable) -> list[str]:
    """Text of each page of one form, in one line."""
    target = io.BytesIO()
    render_statistics(target, replace(data(), tables=(table,)), resources=resources())
    document = pypdfium2.PdfDocument(target.getvalue())
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


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
    assert len(signed) == 4, "0605 has rows nobody filled in: it is not to be signed"
    assert all("Nội dung" in text and "Uyên" in text for text in signed)


def test_no_number_is_broken_over_two_lines(pages: list[str]) -> None:
    page = next(text for text in pages if "Biểu số 0602" in text)
    # Cells stand close: the text of a page may join them, but every number is on the line of its row.
    assert re.search(r"Tổng số 01 ?Lượt ?756 ?108 ?108( ?-){4} ?54 ?108( ?-){7}", page)


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_every_head_is_large_enough_to_read(numbering: str) -> None:
    target = io.BytesIO()
    render_statistics(target, data(numbering), resources=resources(), compress=False)
    document = pypdfium2.PdfDocument(target.getvalue())
    sizes = []
    for page in document:
        for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
            size = ctypes.c_float()
            pypdfium2.raw.FPDFTextObj_GetFontSize(thing.raw, size)
            sizes.append(size.value * thing.get_matrix().a)
        page.close()
    document.close()
    assert len(sizes) > 200
    assert min(sizes) >= 7.5, "only the codes of columns may be as small as this"
    assert sum(size < 9 for size in sizes) < len(sizes) / 5


def test_columns_6_and_8_are_as_readable_as_the_others() -> None:
    state = next(table for table in data().tables if table.form.key == "state")
    set_ = Typesetter(FontBook(resources()), _SHEET)
    widths = _widths(state, set_)
    assert sum(widths) == pytest.approx(_SHEET.measure)
    style = set_.style(_HEAD_SIZE, bold=True)
    for column, width in zip(reversed(state.form.columns), reversed(widths), strict=False):
        assert _fitting(column.label, width - 2 * _PAD, style).size == _HEAD_SIZE, column.code
    alone = {column.code: column.label for column in state.form.columns if column.code in ("6", "8")}
    assert alone == {"6": "Cờ thi đua của Chính phủ", "8": "Chiến sĩ thi đua toàn quốc"}


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


def test_what_is_not_counted_or_not_known_is_said() -> None:
    province = next(table for table in data().tables if table.form.key == "province")
    assert any("Không đếm" in line for line in remarks(province))
    (broken,) = [line for line in remarks(province) if "lớn hơn tổng các dòng 06, 07" in line]
    (told,) = [line for line in remarks(province) if "chưa rõ nhóm cán bộ" in line]
    count = sum(one.missing for one in province.imbalances)
    assert f"là {count}:" in broken
    assert told.startswith(f"Còn {count} cá nhân chưa rõ nhóm cán bộ nên chưa có ở dòng 06–10.")
    assert "bấm Còn thiếu" in told


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_the_paper_has_no_working_notes_and_no_clicks(numbering: str) -> None:
    for table in data(numbering).tables:
        whole = " ".join(pages_of(table))
        for word in ("nguồn", "Nguồn", "đối chiếu", "bấm", "chưa rõ.", "Cách đếm", "Bảng của chương trình"):
            assert word not in whole, (table.form.number, word)
    province = next(table for table in data(numbering).tables if table.form.key == "province")
    count = len({one.key for one in province.untold})
    assert count
    assert f"Còn {count} cá nhân chưa phân nhóm cán bộ (dòng 06–10)." in paper_remarks(province)
    assert not any("lớn hơn tổng" in line for line in paper_remarks(province)), "the same people, told once"


def test_a_sum_that_is_short_of_records_that_are_told_is_printed() -> None:
    form = next(one for one in load_forms(resources(), "06", {}) if one.key == "province")
    marks = {"level": "bo_tinh", "kind": "person", "form": "bang_khen", "leader": "truc_tiep"}
    (line,) = [one for one in paper_remarks(fill(form, [Fact(1, "An", marks)], 2026)) if "lớn hơn" in one]
    assert line.startswith("Dòng 01 lớn hơn tổng các dòng 11, 12, 13, 14, 15, 16, 17 là 1")


def test_a_statutory_form_says_who_reports_to_whom_and_when(pages: list[str]) -> None:
    for number in ("0601", "0602", "0603", "0604", "0605"):
        (first,) = [text for text in pages if f"Biểu số {number}.N/BNV-TĐKT" in text]
        assert "Ngày nhận báo cáo: 15/12/2026" in first
        assert "Đơn vị báo cáo: Ủy ban nhân dân đặc khu Phú Quốc - Thổ Châu" in first
        assert "Đơn vị nhận báo cáo: …" in first


def test_a_form_with_rows_nobody_filled_in_has_neither_those_rows_nor_a_place_to_sign() -> None:
    officers = next(table for table in data().tables if table.form.key == "officers")
    (page,) = pages_of(officers)
    assert "Khoảng tuổi thứ 1" not in page
    assert "Trình độ thứ" not in page
    assert "CHƯA ĐỦ – CHỈ ĐỂ XEM" in page
    assert "Biểu chưa đủ: chưa có các dòng 02–15." in page
    assert "NGƯỜI LẬP BIỂU" not in page
    said = remarks(officers)
    assert any("chưa có chỗ ký" in line and "các dòng 02–15" in line for line in said)
    assert not any("đã đối chiếu văn bản" in line for line in said), "it says that its rows are not known"


def test_the_same_form_filled_in_is_signed() -> None:
    fills = {f"{code:02d}": RowFill(f"Nhóm {code}", code, code + 1) for code in range(2, 16)}
    form = next(one for one in load_forms(resources(), "06", fills) if one.key == "officers")
    filled = fill(form, [Fact(1, "An", {"female": "co", "age": "5"})], 2026)
    whole = " ".join(pages_of(filled))
    assert "Nhóm 5 05" in whole
    assert "Nhóm 15 15" in whole
    assert "NGƯỜI LẬP BIỂU" in whole
    assert "CHƯA ĐỦ" not in whole
    assert any("đã đối chiếu văn bản" in line for line in remarks(filled))


def test_what_is_not_known_is_never_called_checked() -> None:
    for numbering in ("06", "07"):
        for table in data(numbering).tables:
            said = remarks(table)
            unsure = any("chưa rõ." in line or "chưa có chỗ ký" in line for line in said)
            assert any("– đã đối chiếu văn bản" in line for line in said) is not unsure, table.form.number


@pytest.mark.parametrize(("count", "shown"), [(0, "-"), (999, "999"), (1234, "1.234")])
def test_thousands_are_parted_by_dots(count: int, shown: str) -> None:
    form = next(one for one in load_forms(resources(), "06", {}) if one.key == "bodies")
    table = fill(form, [Fact(i + 1, "Phòng", {"level": "05"}) for i in range(count)], 2026)
    assert f"Phòng thuộc sở 05 {shown}" in " ".join(pages_of(table))


def test_no_group_of_rows_is_parted_with_one_alone() -> None:
    state = next(table for table in data().tables if table.form.key == "state")
    for page in pages_of(state):
        codes = [int(code) for code in re.findall(r" (\d\d) ?(?:Lượt|Tập thể|Hộ|Người)", page)]
        for group in (range(6, 15), range(15, 22)):
            assert len([code for code in codes if code in group]) != 1, codes


def test_equal_data_give_equal_bytes() -> None:
    assert statistics() == statistics()


def test_a_character_without_a_glyph_is_named() -> None:
    with pytest.raises(Invalid, match="không in được"):
        render_statistics(io.BytesIO(), replace(data(), office_name="Xã 🙂"), resources=resources())


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_the_widest_form_takes_two_pages(numbering: str) -> None:
    form = next(one for one in load_forms(resources(), numbering, {}) if one.key == "state")
    target = io.BytesIO()
    office = replace(
        data(numbering),
        office_name="Ủy ban nhân dân xã Thạnh Hóa",
        parent_name="",
        tables=(fill(form, [], 2026),),
    )
    assert render_statistics(target, office, resources=resources()).pages == 2
