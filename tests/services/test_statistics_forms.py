"""The shipped forms against TT 02/2023 and TT 03/2018 as read: every row and column, line by line."""

from __future__ import annotations

import pytest

from thidua_desktop.domain.statistics import Form
from thidua_desktop.paths import resources
from thidua_desktop.services.statistics.forms import load_forms

LEADERS = (
    "Lãnh đạo cấp bộ, tỉnh",
    "Lãnh đạo cấp vụ, sở",
    "Doanh nhân",
    "Lãnh đạo khác từ phó phòng trở lên",
    "Người trực tiếp công tác, lao động, sản xuất",
)
ROUTES = ("Thường xuyên", "Chuyên đề", "Đột xuất", "Đối ngoại", "Cống hiến", "Niên hạn", "Kháng chiến")
WHO = ("Tập thể", "Trong đó: doanh nghiệp", "Hộ gia đình", "Cá nhân", *LEADERS)
SCOPES = ("Toàn quốc", "Bộ, ngành, địa phương", "Cụm, khối thi đua", "Cơ quan, tổ chức, đơn vị")
STATE_COLUMNS = {
    "3": "Giải thưởng Hồ Chí Minh",
    "4": "Giải thưởng Nhà nước",
    "5": "Danh hiệu vinh dự Nhà nước",
    "6": "Cờ thi đua của Chính phủ",
    "7": "Bằng khen của Thủ tướng Chính phủ",
    "8": "Chiến sĩ thi đua toàn quốc",
    "9": "Hình thức khác",
}


def form_of(numbering: str, key: str) -> Form:
    return next(one for one in load_forms(resources(), numbering, {}) if one.key == key)


def rows_of(form: Form) -> dict[str, str]:
    return {row.code: row.label for row in form.rows}


def codes(first: int, *labels: str) -> dict[str, str]:
    return {f"{number:02d}": label for number, label in enumerate(labels, start=first)}


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_five_forms_in_order_with_their_numbers(numbering: str) -> None:
    forms = load_forms(resources(), numbering, {})
    assert [one.number for one in forms] == [f"{numbering}{i:02d}.N/BNV-TĐKT" for i in range(1, 6)]
    assert [one.key for one in forms] == ["movements", "state", "province", "bodies", "officers"]
    assert [bool(one.confidence == "V") for one in forms] == [True] * 5


def test_movements_new() -> None:
    form = form_of("06", "movements")
    assert {one.code: one.label for one in form.columns} == {
        "1": "Tổng số",
        "2": "Cấp Trung ương",
        "3": "Bộ, ngành, tỉnh",
        "4": "Cơ quan, tổ chức, đơn vị",
    }
    assert form.columns[0].sums == ("2", "3", "4")
    lengths = (
        "Dưới 1 năm",
        "1 năm",
        "Từ trên 1 năm đến dưới 3 năm",
        "Từ 3 năm đến dưới 5 năm",
        "Từ 5 năm trở lên",
    )
    assert rows_of(form) == codes(
        1, "Tổng số", *SCOPES, *lengths, "Thi đua theo chuyên đề", "Thi đua thường xuyên"
    )


def test_movements_old() -> None:
    form = form_of("07", "movements")
    assert [one.code for one in form.columns] == ["1", "2", "3"]
    assert form.columns[0].sums == ("2", "3")
    lengths = ("Dưới 1 năm", "1 năm", "Từ trên 1 năm đến dưới 3 năm", "Từ 3 năm trở lên")
    assert rows_of(form) == codes(
        1, "Tổng số", *SCOPES, *lengths, "Thi đua theo chuyên đề", "Thi đua thường xuyên"
    )


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_state_awards(numbering: str) -> None:
    form = form_of(numbering, "state")
    submitted = ("Bộ, ban, ngành, đoàn thể Trung ương", "Tỉnh, thành phố")
    assert rows_of(form) == {**codes(1, "Tổng số", *submitted), **codes(6, *WHO, *ROUTES)}
    assert all(row.unit for row in form.rows), "column C"
    found: dict[str, str] = {}
    for column in form.columns:
        code = column.code.removesuffix("TT").removesuffix("CN")
        found[code] = column.label if column.code == code else column.group
    medals = {code: label for code, label in found.items() if code.startswith("2")}
    assert list(medals) == ["2a", "2b", "2c", "2d"]
    assert all("uân chương" in label for label in medals.values())
    assert {code: found[code] for code in STATE_COLUMNS} == STATE_COLUMNS
    assert list(found) == ["1", *medals, *STATE_COLUMNS]
    paired = [column for column in form.columns if column.code.endswith(("TT", "CN"))]
    assert bool(paired) is (numbering == "06"), "pairs of collectives and persons are the new form's"
    assert set(form.columns[0].sums) == {column.code for column in form.columns[1:]}


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_awards_of_ministry_and_province(numbering: str) -> None:
    form = form_of(numbering, "province")
    assert [(one.code, one.label) for one in form.columns] == [
        ("1", "Tổng số"),
        ("2", "Bằng khen"),
        ("3", "Chiến sĩ thi đua bộ, tỉnh"),
        ("4", "Cờ thi đua"),
        ("5", "Huy hiệu, kỷ niệm chương"),
    ]
    assert form.columns[0].sums == ("2", "3", "4", "5")
    assert rows_of(form) == codes(1, "Tổng số", *WHO, *ROUTES)
    assert all(row.unit for row in form.rows)


@pytest.mark.parametrize("numbering", ["06", "07"])
def test_bodies_and_officers(numbering: str) -> None:
    bodies = form_of(numbering, "bodies")
    assert rows_of(bodies) == codes(1, "Tổng số", "Vụ", "Phòng thuộc vụ", "Ban thuộc sở", "Phòng thuộc sở")
    officers = form_of(numbering, "officers")
    assert [one.label for one in officers.columns] == ["Tổng số", "Trong đó: nữ"]
    assert [row.code for row in officers.rows] == [f"{code:02d}" for code in range(1, 16)]
    groups = {row.code: row.group for row in officers.rows}
    assert {groups[f"{code:02d}"] for code in range(2, 8)} == {"Chia theo độ tuổi"}
    assert {groups[f"{code:02d}"] for code in range(8, 13)} == {"Chia theo trình độ"}
    assert {groups[f"{code:02d}"] for code in range(13, 16)} == {"Chia theo số năm làm thi đua, khen thưởng"}
    assert [row.code for row in officers.printed_rows] == ["01"], "no row that nobody filled in is printed"
    assert len(officers.unfilled) == 14
