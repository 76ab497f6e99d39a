"""The table is found wherever it stands, under whatever headings."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.exchange.headings import Table, find_table, heading_keys
from thidua_desktop.exchange.kinds import FIELDS, KINDS, sheet_fits
from thidua_desktop.exchange.readers import Cell, Merge, Row, Sheet, read_workbook
from thidua_desktop.exchange.text_repair import repair_sheet


def sheet(rows: Sequence[Sequence[Cell]], merged: tuple[Merge, ...] | None = ()) -> Sheet:
    return Sheet("DS", tuple(Row(n, tuple(cells)) for n, cells in enumerate(rows, start=1)), merged=merged)


def sample(samples: Path, name: str, kind: str, at: int = 0) -> Table:
    found = repair_sheet(read_workbook(samples / name).sheets[at]).sheet
    return find_table(found, FIELDS[kind])


def roles(table: Table) -> Counter[str]:
    return Counter(row.role for row in table.rows)


def data(table: Table) -> list[dict[str, Cell]]:
    return [row.values for row in table.rows if row.role == "data"]


HEAD = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Danh hiệu đề nghị", "Thành tích"]


def person(number: Cell, name: Cell, award: Cell = "LĐTT") -> list[Cell]:
    return [number, name, dt.date(1983, 8, 27), "Chuyên viên", "Phòng Kinh tế", award, "Hoàn thành tốt"]


NOMINATION = "name birth post unit award achievement"
SAMPLES = """
don-vi-can-bo-2026.xlsx | units | 0 | 3 | 32 | name code kind parent block head head_post old_names
don-vi-can-bo-2026.xlsx | people | 1 | 3 | 259 | name gender birth identity post unit joined discipline
don-vi-can-bo-2026.xlsx | households | 2 | 3 | 40 | head code birth address hamlet members note
lich-su-khen-thuong.xlsx | ledger | 0 | 1 | 898 | name award year route birth post unit reason authority \
signer decision_number decision_date note
sang-kien-2026.xlsx | initiatives | 0 | 3 | 60 | title author birth unit year level state decision_number \
decided_on decided_by summary
giao-uoc-2027.xlsx | pledges | 0 | 3 | 198 | unit block representative representative_post group content \
measure plan title people note
ket-qua-giao-uoc-2026.xlsx | pledges | 0 | 3 | 198 | unit block representative representative_post group \
content measure plan result share title note
cchc-bo-tieu-chi-xa.xlsx | criteria | 0 | 2 | 66 | code name max rule evidence note
cchc-tu-cham-2026.xlsx | scores | 0 | 2 | 66 | code name max rule evidence declared self appraised note
cchc-xep-hang-huyen-2022-2023.xlsx | ranking | 0 | 4 | 15 | unit note
de-nghi/01-de-nghi-van-phong.xlsx | nominations | 0 | 3 | 22 | NOMINATION gender route note
de-nghi/02-de-nghi-phong-kinh-te.xlsx | nominations | 0 | 1 | 14 | NOMINATION route
de-nghi/03-de-nghi-phong-van-hoa-xa-hoi.xlsx | nominations | 0 | 8 | 17 | NOMINATION note
de-nghi/04-de-nghi-tram-y-te-tcvn3.xls | nominations | 0 | 3 | 13 | NOMINATION
de-nghi/05-de-nghi-truong-mam-non-vni.csv | nominations | 0 | 2 | 19 | NOMINATION
de-nghi/06-de-nghi-truong-tieu-hoc.ods | nominations | 0 | 3 | 31 | NOMINATION gender
de-nghi/07-de-nghi-truong-thcs.docx | nominations | 1 | 1 | 27 | NOMINATION
de-nghi/08-de-nghi-cong-an-xa.xlsx | nominations | 0 | 3 | 28 | NOMINATION route
de-nghi/09-de-nghi-mttq-doan-the-ap.xlsx | nominations | 0 | 3 | 17 | NOMINATION gender award_code route
de-nghi/09-de-nghi-mttq-doan-the-ap.xlsx | nominations | 1 | 3 | 7 | name kind award route achievement
de-nghi/09-de-nghi-mttq-doan-the-ap.xlsx | nominations | 2 | 3 | 13 | name birth address unit award route \
achievement
de-nghi/10-de-nghi-doanh-nghiep-file-loi.xlsx | nominations | 0 | 1 | 14 | NOMINATION note
"""


@pytest.mark.parametrize("line", SAMPLES.strip().splitlines())
def test_samples(samples: Path, line: str) -> None:
    """file | kind | sheet | heading row | rows of data | fields"""
    name, kind, at, heading_row, count, fields = line.split(" | ")
    table = sample(samples, name, kind, int(at))
    assert table.heading_row == int(heading_row)
    assert set(table.columns) == set(fields.replace("NOMINATION", NOMINATION).split())
    assert table.missing == []
    assert table.unmatched == {}
    assert len(data(table)) == int(count)


def test_yearly_columns_are_told_apart_by_year(samples: Path) -> None:
    assert sample(samples, "don-vi-can-bo-2026.xlsx", "people", 1).yearly == {
        "rating": {2024: 7, 2025: 8, 2026: 9}
    }
    assert sample(samples, "cchc-xep-hang-huyen-2022-2023.xlsx", "ranking").yearly == {
        "score": {2022: 2, 2023: 4},
        "rank": {2022: 3, 2023: 5},
    }


def test_groups_totals_and_signatures(samples: Path) -> None:
    table = sample(samples, "de-nghi/03-de-nghi-phong-van-hoa-xa-hoi.xlsx", "nominations")
    assert {row.number: row.role for row in table.rows if row.role not in ("data", "blank")} == {
        9: "group",
        25: "group",
        28: "total",
        30: "footer",
        34: "footer",
    }
    assert {row.group for row in table.rows if row.role == "data"} == {"I. CÁ NHÂN", "II. TẬP THỂ"}
    assert {str(values["unit"]) for values in data(table)} == {"Phòng Văn hóa - Xã hội xã Thạnh Hóa"}


def test_total_line_of_a_ledger(samples: Path) -> None:
    table = sample(samples, "lich-su-khen-thuong.xlsx", "ledger")
    assert [row.number for row in table.rows if row.role == "total"] == [900]


def test_merged_cells_are_filled_downwards(samples: Path) -> None:
    table = sample(samples, "giao-uoc-2027.xlsx", "pledges")
    assert all(values["unit"] and values["representative"] for values in data(table))
    assert table.rows[1].raw[1] is None, "the raw cells stay as they are"


def test_a_blank_means_blank_where_merges_are_known() -> None:
    rows = [HEAD, person(1, "An"), [2, "Bình", None, None, None, "LĐTT", "Tốt"]]
    assert data(find_table(sheet(rows), FIELDS["nominations"]))[1]["unit"] is None
    filled = data(find_table(sheet(rows, merged=None), FIELDS["nominations"]))[1]
    assert filled["unit"] == "Phòng Kinh tế"
    assert filled["post"] is None, "only what an office merges is filled"


def test_national_header_and_long_preamble() -> None:
    top: list[list[Cell]] = [
        ["ỦY BAN NHÂN DÂN", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["XÃ THẠNH HÓA", None, None, "Độc lập - Tự do - Hạnh phúc"],
        *([["Căn cứ …"]] * 24),
    ]
    table = find_table(sheet([*top, HEAD, person(1, "Lê An")]), FIELDS["nominations"])
    assert table.heading_row == 27
    assert data(table)[0]["name"] == "Lê An"


def test_no_table_below_row_thirty() -> None:
    table = find_table(sheet([*([["x"]] * 30), HEAD, person(1, "Lê An")]), FIELDS["nominations"])
    assert not table.found
    assert table.missing == ["name", "award"]


def test_two_line_headings() -> None:
    rows: list[list[Cell]] = [
        ["STT", "Họ và tên", "Ngày, tháng, năm sinh", None, "Đơn vị", "Hình thức khen thưởng"],
        [None, None, "Nam", "Nữ", None, "đề nghị"],
        [1, "Lê An", "01/02/1983", None, "Ấp 2", "LĐTT"],
        [2, "Trần Bình", None, "1985", "Ấp 2", "LĐTT"],
    ]
    table = find_table(sheet(rows, (Merge(1, 2, 1, 3),)), FIELDS["nominations"])
    assert table.columns["name"] == 1
    assert table.columns["award"] == 5
    assert [values["name"] for values in data(table)] == ["Lê An", "Trần Bình"]


def test_years_below_one_wide_heading() -> None:
    rows: list[list[Cell]] = [
        ["STT", "Họ và tên", "Đơn vị", "Xếp loại", None],
        [None, None, None, "2025", "2026"],
        [1, "Lê An", "Ấp 2", "HTTNV", "HTXSNV"],
    ]
    table = find_table(sheet(rows, (Merge(1, 3, 1, 4),)), FIELDS["people"])
    assert table.heading_row == 2
    assert table.yearly == {"rating": {2025: 3, 2026: 4}}
    assert len(data(table)) == 1


def test_numbering_line_and_repeated_headings_are_no_data() -> None:
    numbering: list[Cell] = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]
    rows = [HEAD, numbering, person(1, "An"), HEAD, person(2, "Bình")]
    assert roles(find_table(sheet(rows), FIELDS["nominations"])) == {"blank": 2, "data": 2}


@pytest.mark.parametrize(
    "line",
    [
        [None, "Tổng cộng", None, None, None, "12 lượt", None],
        ["Tổng cộng: 18 đề nghị./.", None, None, None, None, None, None],
        ["CỘNG", None, None, None, None, 3, None],
        [None, "Tổng số: 05 người", None, None, None, None, None],
    ],
)
def test_total_lines(line: list[Cell]) -> None:
    table = find_table(sheet([HEAD, person(1, "An"), person(2, "Bình"), line]), FIELDS["nominations"])
    assert [row.role for row in table.rows] == ["data", "data", "total"]


@pytest.mark.parametrize("name", ["Tổng công ty Tân Cảng", "Công an xã", "Cống Văn Tổng", "Cộng Hòa Văn Ba"])
def test_names_that_look_like_totals(name: str) -> None:
    table = find_table(sheet([HEAD, person(None, "An"), person(None, name)]), FIELDS["nominations"])
    assert [row.role for row in table.rows] == ["data", "data"]


@pytest.mark.parametrize(
    "line",
    [
        ["II. TẬP THỂ", None, None, None, None, None, None],
        ["I", "CÁ NHÂN", None, None, None, None, None],
        [None, "Hộ gia đình", None, None, None, None, None],
        ["A. Danh hiệu Lao động tiên tiến", None, None, None, None, None, None],
    ],
)
def test_group_lines(line: list[Cell]) -> None:
    table = find_table(sheet([HEAD, line, person(1, "An"), person(2, "Bình")]), FIELDS["nominations"])
    assert [row.role for row in table.rows] == ["group", "data", "data"]
    assert table.rows[1].group == " ".join(str(cell) for cell in line if cell)


def test_signature_block_and_notes_are_no_data() -> None:
    rows = [
        HEAD,
        person(1, "An"),
        person(2, "Bình"),
        ["Ghi chú: danh sách có 2 người", None, None, None, None, None, None],
        [],
        [None, None, None, None, "Thạnh Hóa, ngày 20 tháng 9 năm 2026", None, None],
        [None, "NGƯỜI LẬP", None, None, None, "THỦ TRƯỞNG ĐƠN VỊ", None],
        [],
        [None, "Lê Thị Lan", None, None, None, "Trần Văn Hai", None],
    ]
    found = [row.role for row in find_table(sheet(rows), FIELDS["nominations"]).rows]
    assert found == ["data", "data", "footer", "blank", "footer", "footer", "blank", "footer"]


def test_signers_directly_under_a_short_list() -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đề nghị"],
        [1, "Lê An", "Ấp 2", "LĐTT"],
        [None, "NGƯỜI LẬP", None, "CHỦ TỊCH"],
    ]
    found = [row.role for row in find_table(sheet(rows), FIELDS["nominations"]).rows]
    assert found == ["data", "footer"]


def test_a_person_called_truong_is_no_head() -> None:
    rows = [
        ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đề nghị"],
        [1, "Lê An", "Ấp 2", "LĐTT"],
        [None, "Trương Văn Bình", None, "LĐTT"],
        [None, "Trưởng ấp", None, "Chủ tịch"],
    ]
    found = [row.role for row in find_table(sheet(rows), FIELDS["nominations"]).rows]
    assert found == ["data", "data", "footer"]


def test_a_poor_last_row_is_still_data() -> None:
    rows = [HEAD, person(1, "An"), person(2, "Bình"), [None, "Lê Cường", None, None, None, None, None]]
    assert [row.role for row in find_table(sheet(rows), FIELDS["nominations"]).rows] == ["data"] * 3


def test_missing_name_column_is_said(samples: Path) -> None:
    table = sample(samples, "de-nghi/10-de-nghi-doanh-nghiep-file-loi.xlsx", "nominations", 1)
    assert table.missing == ["name"]
    assert table.heading_row == 1
    assert len(data(table)) == 3


def test_text_is_cleaned_and_raw_is_kept() -> None:
    rows = [HEAD, person(1, " Lê\u00a0 An\u200b "), person(2, "Trần Hoàng Hậu\nPhạm Linh "), person(3, "   ")]
    table = find_table(sheet(rows), FIELDS["nominations"])
    assert [values["name"] for values in data(table)] == ["Lê An", "Trần Hoàng Hậu\nPhạm Linh", None]
    assert table.rows[0].raw[1] == " Lê\u00a0 An\u200b "
    assert data(table)[0]["birth"] == dt.date(1983, 8, 27)


@pytest.mark.parametrize(
    "variant",
    [
        "HỌ VÀ TÊN",
        "Họ  và tên *",
        "Họ và\ntên (ghi chữ in hoa)",
        "ho va ten",
        "Họ và têm",
        "Hä tên, và họ",
    ],
)
def test_headings_match_by_words(variant: str) -> None:
    head: list[Cell] = ["STT", variant, *HEAD[2:]]
    table = find_table(sheet([head, person(1, "Lê An")]), FIELDS["nominations"])
    assert ("name" in table.columns) == (variant != "Hä tên, và họ")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Mã đơn vị", None),
        ("Số quyết định", None),
        ("Đơn vị tính", None),
        ("Ngày sinh con", None),
        ("Đơn vị", "unit"),
        ("Mã hình thức khen thưởng", "award_code"),
        ("Mã danh hiệu thi đua\n(nếu có)", "title_code"),
        ("Tên phòng ban/ khối, tổ \ncông tác", "department"),
        ("Địa chỉ / Nơi ở", "address"),
        ("Phân loại đối tượng", "kind"),
    ],
)
def test_headings_are_not_confused(heading: str, field: str | None) -> None:
    head: list[Cell] = ["STT", "Họ và tên", "Danh hiệu đề nghị", heading]
    table = find_table(sheet([head, [1, "Lê An", "LĐTT", "x"]]), FIELDS["nominations"])
    assert {name for name, index in table.columns.items() if index == 3} == ({field} if field else set())
    assert (3 in table.unmatched) == (field is None)


def test_remembered_corrections_win() -> None:
    head: list[Cell] = ["STT", "Ai", "Danh hiệu đề nghị", "Chức vụ"]
    rows = [head, [1, "Lê An", "LĐTT", "Ấp 2"]]
    remembered = {"AI": "name", "Chức  vụ": "unit"}
    table = find_table(sheet(rows), FIELDS["nominations"], remembered)
    assert table.columns == {"name": 1, "award": 2, "unit": 3}
    without = find_table(sheet(rows), FIELDS["nominations"], {"Ai": "name", "Chức vụ": ""})
    assert without.columns == {"name": 1, "award": 2}
    assert without.unmatched == {3: "Chức vụ"}


def test_a_heading_that_comes_twice_is_used_once() -> None:
    head: list[Cell] = ["STT", "Họ và tên", "Danh hiệu thi đua", "Hình thức khen thưởng"]
    table = find_table(sheet([head, [1, "Lê An", "LĐTT", None]]), FIELDS["nominations"])
    assert table.columns["award"] in (2, 3)
    assert set(table.columns.values()) == {1, 2, 3}


def test_each_roster_takes_its_own_sheet(samples: Path) -> None:
    book = read_workbook(samples / "don-vi-can-bo-2026.xlsx")
    taken = {
        kind: [s.name for s in book.sheets if sheet_fits(find_table(s, FIELDS[kind]), kind, s.name)]
        for kind in ("units", "people", "households")
    }
    assert taken == {"units": ["Đơn vị"], "people": ["Cán bộ"], "households": ["Hộ gia đình"]}


def test_criteria_and_scores_are_told_apart(samples: Path) -> None:
    for name, kind in (("cchc-bo-tieu-chi-xa.xlsx", "criteria"), ("cchc-tu-cham-2026.xlsx", "scores")):
        (only,) = read_workbook(samples / name).sheets
        fits = [k for k in ("criteria", "scores") if sheet_fits(find_table(only, FIELDS[k]), k, only.name)]
        assert fits == [kind]


def test_hidden_code_lists_hold_no_table(samples: Path) -> None:
    codes = read_workbook(samples / "de-nghi" / "09-de-nghi-mttq-doan-the-ap.xlsx").sheets[3]
    assert codes.hidden
    assert not find_table(codes, FIELDS["nominations"]).found


@pytest.mark.parametrize("kind", KINDS)
def test_every_heading_names_its_own_field(kind: str) -> None:
    fields = FIELDS[kind]
    assert len({spec.name for spec in fields}) == len(fields)
    labels = [spec.label for spec in fields]
    table = find_table(sheet([labels, ["x"] * len(labels)]), fields)
    assert table.columns | table.shared == {spec.name: place for place, spec in enumerate(fields)}


CELLS = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.floats(allow_nan=False),
    st.booleans(),
    st.dates(),
    st.sampled_from([*HEAD, "I. CÁ NHÂN", "Cộng"]),
)


@given(st.lists(st.lists(CELLS, max_size=7), max_size=12), st.sampled_from(sorted(FIELDS)), st.booleans())
def test_any_sheet_can_be_searched(rows: list[list[Cell]], kind: str, merges_known: bool) -> None:
    table = find_table(sheet(rows, () if merges_known else None), FIELDS[kind])
    if table.found:
        assert [row.number for row in table.rows] == list(range(table.heading_row + 1, len(rows) + 1))
        assert set(table.columns) <= {spec.name for spec in FIELDS[kind]}
        assert all(row.raw == tuple(rows[row.number - 1]) for row in table.rows)


@given(st.text())
def test_any_text_may_be_a_heading(text: str) -> None:
    assert all(key == " ".join(key.split()) for key in heading_keys(text))


def test_births_in_a_column_for_men_and_one_for_women() -> None:
    rows: list[list[Cell]] = [
        ["TT", "Họ và tên", "Năm sinh", None, "Đơn vị", "Danh hiệu đề nghị"],
        [None, None, "Nam", "Nữ", None, None],
        [1, "Trần Văn An", "1980", None, "Phòng Kinh tế", "LĐTT"],
        [2, "Lê Thị Bé", None, "05/06/1985", "Phòng Kinh tế", "LĐTT"],
        [3, "Ấp 2", None, None, "Ấp 2", "Ấp văn hóa"],
    ]
    found = find_table(sheet(rows, (Merge(1, 2, 1, 3),)), FIELDS["nominations"])
    assert [(one["birth"], one.get("gender")) for one in data(found)] == [
        ("1980", "Nam"),
        ("05/06/1985", "Nữ"),
        (None, None),
    ]
    assert all("birth_women" not in one for one in data(found))
