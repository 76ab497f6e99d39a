"""Headings for cells pasted without any."""

from __future__ import annotations

import pytest

from thidua_desktop.exchange.kinds import FIELDS
from thidua_desktop.services.imports.pasted import ORDERS, has_headings, headings_for

PEOPLE = [["Trần Thị Hoa", "05/03/1985", "Kế toán", "Văn phòng"], ["Võ Tú", "1990", "Công chức", "Văn phòng"]]


def test_a_heading_row_is_known_wherever_it_stands() -> None:
    headings = ["STT", "Họ và tên", "Chức vụ", "Đơn vị"]
    assert has_headings("people", [headings, ["1", "Võ Tú", "Công chức", "Văn phòng"]])
    assert has_headings("people", [["DANH SÁCH", "", "", ""], headings, ["1", "Võ Tú", "", "Văn phòng"]])
    assert not has_headings("people", PEOPLE)


def test_columns_are_taken_in_the_order_of_the_list() -> None:
    assert headings_for("people", PEOPLE) == ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"]
    counted = [["1", *PEOPLE[0], "x"], ["2", *PEOPLE[1], ""]]
    assert headings_for("people", counted) == ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", ""]


def test_too_few_columns_get_no_headings() -> None:
    assert headings_for("nominations", [["Võ Tú", "Công chức", "Văn phòng"]]) == []
    assert headings_for("criteria", [["1", "Mục", "2"]]) == []


@pytest.mark.parametrize("kind", ORDERS)
def test_what_is_put_above_is_known_for_a_heading_row(kind: str) -> None:
    assert set(ORDERS[kind]) <= {spec.name for spec in FIELDS[kind]}
    cells = [["a", "b", "c", "d", "e", "f"][: len(ORDERS[kind])]]
    assert has_headings(kind, [headings_for(kind, cells), *cells])
