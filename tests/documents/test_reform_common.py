"""What papers of the reform index share: decimals of a column, words held together, who signs, widths."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents import reform_samples as samples
from tests.documents.official_samples import CHAIR, OFFICE
from tests.documents.test_reform_papers import tables, whole
from thidua_desktop.documents.official.model import Column, Row, Table
from thidua_desktop.documents.official.templates import TIE
from thidua_desktop.documents.reform.common import decimals_of, held, points_text, signed, signing
from thidua_desktop.documents.reform.ranking import rank_change_text
from thidua_desktop.documents.reform.widths import fitted


def test_points_show_the_third_decimal_only_where_it_counts() -> None:
    assert [points_text(one) for one in (20_000, 375, 1_050, 0, None)] == [
        "20,00",
        "0,375",
        "1,05",
        "0,00",
        "–",
    ]
    assert [signed(one) for one in (5_350, -375, 0, None)] == ["+5,35", "−0,375", "0,00", "–"]
    assert [rank_change_text(one) for one in (7, -2, 0, None)] == ["+7", "−2", "0", "–"]


def test_a_column_has_one_number_of_decimals() -> None:
    assert [decimals_of(values) for values in ((20_000, 80_100, None), (20_000, 375), ())] == [2, 3, 2]
    text = whole(samples.appraisal(9))
    (table,) = tables(samples.appraisal(9))
    places = [i for i, column in enumerate(table.columns) if column.heading in ("Tự chấm", "Điểm đạt")]
    for place in places:
        values = [
            row.cells[place] for row in table.rows if not row.spans and row.cells[place] not in ("", "–")
        ]
        assert {len(value.partition(",")[2]) for value in values} == {3}
    assert "Thẩm định thay đổi điểm của" in text


def test_a_number_and_its_sign_stay_on_one_line() -> None:
    tied = held("47/50 nhiệm vụ = 94 % → 0,94 điểm")
    assert tied.replace(TIE, " ") == "47/50 nhiệm vụ = 94 % → 0,94 điểm"
    assert tied.split(" ") == ["47/50", "nhiệm", "vụ", "=", f"94{TIE}%", f"→{TIE}0,94{TIE}điểm"]


def test_the_committee_signs_together_and_other_bodies_by_their_head() -> None:
    assert signing(OFFICE, CHAIR).lines[0] == "TM. Ủy ban nhân dân"
    assert signing(replace(OFFICE, name="UBND xã Thạnh Hóa"), CHAIR).lines[0] == "TM. Ủy ban nhân dân"
    assert signing(replace(OFFICE, name="Sở Nội vụ"), CHAIR).lines == (CHAIR.post,)
    own = replace(CHAIR, prefix="TM. Ủy ban nhân dân")
    assert signing(OFFICE, own).lines == ("TM. Ủy ban nhân dân", CHAIR.post)


@pytest.mark.parametrize("note", ["", "Xã thành lập ngày 01/7/2025, kỳ trước chưa được đánh giá " * 3])
def test_room_goes_to_the_column_that_needs_it(note: str) -> None:
    columns = tuple(Column(one, 60.0) for one in ("Tên", "Cách ra điểm", "Giải trình/Ghi chú"))
    table = Table(columns, (Row(("Báo cáo", "Có → 1 điểm", note)), Row(("Kế hoạch", "Có", ""))))
    widths = [column.width for column in fitted(table, (0, 1, 2)).columns]
    assert round(sum(widths), 6) == 180
    assert (widths[2] == max(widths)) is bool(note)
    assert min(widths) > 10
