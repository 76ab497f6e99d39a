"""Criteria sets drawn up by hand, in the shapes offices use."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import AreaKind, Criterion, Score, ScoreKind, SetScope
from thidua_desktop.services.exports import ExportService
from thidua_desktop.services.imports import Fate, ImportPlan

HEAD = ["STT", "Nội dung", "Điểm tối đa", "Cách tính điểm"]


def taken(desk: Desk, year: int = 2026) -> list[Criterion]:
    return desk.store.reform.criteria(desk.store.reform.sets(year)[0].id)


def tree(desk: Desk) -> list[tuple[str, str, int, str]]:
    """(number, name, maximum, number of the parent) of the set that came in."""
    criteria = taken(desk)
    codes = {one.id: one.code for one in criteria}
    return [
        (one.code, one.name, one.max_thousandths, codes[one.parent_id] if one.parent_id else "")
        for one in criteria
    ]


def told(plan: ImportPlan) -> list[tuple[int, str]]:
    return [(one.row, one.code) for one in plan.problems()]


def test_two_levels_with_decimals_to_the_thousandth(desk: Desk, workbook: Write) -> None:
    rows = [
        HEAD,
        ["I", "Chỉ đạo, điều hành", 0.575, ""],
        [1, "Ban hành kế hoạch", 0.375, "- Đúng hạn: 0,375 điểm\n- Không đúng hạn: 0 điểm"],
        [2, "Báo cáo", "0,2", "Theo kết quả kiểm tra của tổ công tác"],
        ["II", "Cải cách thể chế", 2, ""],
        [1, "Rà soát văn bản", 2, "(số văn bản đã xử lý/số văn bản phải xử lý) x 2"],
        ["", "Điểm thưởng", 1, ""],
        [1, "Sáng kiến được công nhận", 1, ""],
        ["", "Điểm trừ", -2, ""],
        [1, "Gửi báo cáo chậm", -2, ""],
        ["", "Tổng cộng", 2.575, ""],
    ]
    plan, report = desk.take("criteria", workbook("bo.xlsx", rows, title="BỘ CHỈ SỐ CẤP XÃ NĂM 2026"))
    assert report.added == 9
    assert tree(desk) == [
        ("I", "Chỉ đạo, điều hành", 575, ""),
        ("I.1", "Ban hành kế hoạch", 375, "I"),
        ("I.2", "Báo cáo", 200, "I"),
        ("II", "Cải cách thể chế", 2000, ""),
        ("II.1", "Rà soát văn bản", 2000, "II"),
        ("T", "Điểm thưởng", 1000, ""),
        ("T.1", "Sáng kiến được công nhận", 1000, "T"),
        ("TR", "Điểm trừ", 2000, ""),
        ("TR.1", "Gửi báo cáo chậm", 2000, "TR"),
    ]
    assert told(plan) == [(6, "rule_by_hand")]
    (file,) = plan.files
    assert file.summary == "5 mục chấm điểm, tổng 2,58 điểm; hiểu cách tính của 2/3 mục, chấm tay: I.2"
    criteria = {one.code: one for one in taken(desk)}
    assert (criteria["T"].area_kind, criteria["TR"].area_kind) == (AreaKind.BONUS, AreaKind.MINUS)
    assert [code for code, one in criteria.items() if one.rule] == ["I.1", "II.1"]
    assert [criteria[code].level for code in ("I", "I.1")] == ["linh_vuc", "tieu_chi"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [["Nội dung", "Điểm chuẩn"], ["1. Chỉ đạo", 3], ["1.1 Kế hoạch", 1], ["1.2. Báo cáo", 2],
             ["a) Quý", 1], ["b) Năm", 1]],
            [("1", 3000, ""), ("1.1", 1000, "1"), ("1.2", 2000, "1"), ("1.2.a", 1000, "1.2"),
             ("1.2.b", 1000, "1.2")],
            id="numbers before names",
        ),
        pytest.param(
            [["TT", "Tiêu chí", "Thang điểm"], ["1", "Chỉ đạo", 3], ["", "Kế hoạch", 1], ["", "Báo cáo", 2],
             ["2", "Thể chế", 1], ["", "- Có", 1], ["", "- Không", 0]],
            [("1", 3000, ""), ("1.1", 1000, "1"), ("1.2", 2000, "1"), ("2", 1000, "")],
            id="components without numbers, and a ladder",
        ),
        pytest.param(
            [["Tiêu chí", "Điểm"], ["Chỉ đạo", 3], ["Kế hoạch", 1], ["Báo cáo", 2], ["Thể chế", 1.5],
             ["Ban hành", 0.75], ["Rà soát", 0.75]],
            [("1", 3000, ""), ("1.1", 1000, "1"), ("1.2", 2000, "1"), ("2", 1500, ""), ("2.1", 750, "2"),
             ("2.2", 750, "2")],
            id="no numbers at all",
        ),
        pytest.param(
            [["Tiêu chí", "Điểm"], ["Chỉ đạo", 3], ["  Kế hoạch", 3], ["    Ban hành", 3], ["Thể chế", 1]],
            [("1", 3000, ""), ("1.1", 3000, "1"), ("1.1.1", 3000, "1.1"), ("2", 1000, "")],
            id="set in",
        ),
        pytest.param(
            [["TT", "Tiêu chí", "Điểm"], ["A", "ĐIỀU HÀNH", ""], ["I", "Kế hoạch", 3], [1, "Ban hành", 1],
             [2, "Nội dung", 2], ["B", "THỂ CHẾ", ""], ["I", "Rà soát", 1], ["C", "SỐ HÓA", "2 điểm"]],
            [("A", 3000, ""), ("A.I", 3000, "A"), ("A.I.1", 1000, "A.I"), ("A.I.2", 2000, "A.I"),
             ("B", 1000, ""), ("B.I", 1000, "B"), ("C", 2000, "")],
            id="letters, Roman, numbers; C is a letter; blank maxima",
        ),
        pytest.param(
            [["STT", "Tiêu chí", "Điểm"], [1, "I. Điều hành", 3], [2, "1. Kế hoạch", 1], [3, "2. Báo cáo", 2],
             [4, "II. Thể chế", 1], [5, "1. Rà soát", 1]],
            [("I", 3000, ""), ("I.1", 1000, "I"), ("I.2", 2000, "I"), ("II", 1000, ""), ("II.1", 1000, "II")],
            id="rows only counted, numbers in names",
        ),
        pytest.param(
            [["STT", "Tiêu chí", "Điểm"], ["2", "Đất đai", 2], ["2.d)", "Cấp giấy", "tối đa 1"],
             ["2.đ)", "Đo đạc", "(1)"]],
            [("2", 2000, ""), ("2.d", 1000, "2"), ("2.đ", 1000, "2")],
            id="2.d)",
        ),
    ],
)  # fmt: skip
def test_each_way_of_numbering(
    desk: Desk, workbook: Write, rows: list[list[object]], expected: list[tuple[str, int, str]]
) -> None:
    desk.take("criteria", workbook("bo.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    assert [(code, most, above) for code, _, most, above in tree(desk)] == expected


def test_a_number_the_spreadsheet_has_cut_short(desk: Desk, workbook: Write) -> None:
    rows = [["TT", "Tiêu chí", "Điểm"], [1, "Điều hành", 10]]
    rows += [[float(f"1.{n}"), f"Việc {n}", 1] for n in range(1, 11)]
    plan, _ = desk.take("criteria", workbook("bo.xlsx", rows))
    assert [code for code, *_ in tree(desk)] == ["1", *(f"1.{n}" for n in range(1, 11))]
    assert not plan.problems()


def test_a_component_over_several_rows(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "gop.xlsx"
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet()
    for place, row in enumerate(
        [HEAD, ["1", "Điều hành", 2, ""], ["", "", "", "- Đúng hạn: 2 điểm"], ["", "", "", "- Chậm: 1 điểm"],
         ["", "", "", "- Không ban hành: 0 điểm"], ["2", "Báo cáo", 1, ""]]
    ):  # fmt: skip
        page.write_row(place, 0, row)
    for column, value in enumerate(("1.1", "Kế hoạch", 2)):
        page.merge_range(2, column, 4, column, value)
    book.close()
    desk.take("criteria", path)
    assert [code for code, *_ in tree(desk)] == ["1", "1.1", "2"]
    assert taken(desk)[1].rule_text == "- Đúng hạn: 2 điểm\n- Chậm: 1 điểm\n- Không ban hành: 0 điểm"


def test_bad_rows_are_named_and_the_rest_comes_in(desk: Desk, workbook: Write) -> None:
    rows = [
        HEAD,
        ["1", "Điều hành", 3, ""],
        ["1.1", "Kế hoạch", 2, ""],
        ["1.2", "Báo cáo", "hai điểm", ""],
        ["1.1", "Kiểm tra", 1, ""],
        ["1.3", "Tuyên truyền", 0, ""],
        ["1.4", "", 1, ""],
        ["", "Tổng cộng", 5, ""],
    ]
    plan, _ = desk.take("criteria", workbook("bo.xlsx", rows))
    assert told(plan) == [
        (2, "children_do_not_add_up"),
        (4, "not_a_number"),
        (5, "duplicate_row"),
        (6, "zero_maximum"),
        (7, "missing_name"),
        (8, "total_differs"),
    ]
    said = {one.code: one.message for one in plan.problems()}
    assert "dòng 3 “Kế hoạch” và dòng 5 “Kiểm tra”" in said["duplicate_row"]
    assert (
        (said["children_do_not_add_up"])
        == "Mục 1 “Điều hành” có điểm tối đa 3, nhưng các mục con cộng lại được 2."
    )
    assert [code for code, *_ in tree(desk)] == ["1", "1.1", "1.3"]


def test_a_scored_set_keeps_its_scores_beside_a_new_version(desk: Desk, workbook: Write) -> None:
    rows: list[list[object]] = [
        [*HEAD],
        ["1", "Điều hành", 3, ""],
        ["1.1", "Kế hoạch", 2, ""],
        ["1.2", "Báo cáo", 1, ""],
    ]
    desk.take("criteria", workbook("cu.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    (first,) = desk.store.reform.sets(2026)
    leaf = taken(desk)[1]
    score = Score(leaf.id, ScoreKind.SELF, 1500)
    desk.operations.run("Chấm", lambda: desk.store.reform.save_scores([score]))
    same, report = desk.take("criteria", workbook("lai.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    assert (told(same), report.changes) == ([], None)
    rows[2][2], rows[3][2] = 1, 2
    plan, report = desk.take("criteria", workbook("moi.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    assert (told(plan), report.updated) == ([(3, "new_version")], 2)
    assert "lập phiên bản 2, điểm đã chấm giữ theo phiên bản 1" in plan.problems()[0].message
    second, held = desk.store.reform.sets(2026)
    assert held == first
    assert (second.version, second.based_on_id) == (2, first.id)
    assert desk.store.reform.scores(first.id) == [score]
    assert [one.max_thousandths for one in desk.store.reform.criteria(second.id)] == [3000, 1000, 2000]


def test_an_unscored_set_is_replaced_and_what_goes_is_said(desk: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1", "Điều hành", 2, ""], ["2", "Thể chế", 1, ""]]
    desk.take("criteria", workbook("cu.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    plan, _ = desk.take("criteria", workbook("moi.xlsx", rows[:2], title="BỘ CHỈ SỐ NĂM 2026"))
    assert told(plan) == [(3, "criteria_left_out")]
    assert [code for code, *_ in tree(desk)] == ["1"]
    assert len(desk.store.reform.sets(2026)) == 1


def test_year_group_and_level_are_read_from_the_title(desk: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1", "Điều hành", 2, ""]]
    title = "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC PHÒNG, BAN THUỘC UBND XÃ NĂM 2027"
    desk.take("criteria", workbook("phong.xlsx", rows, title=title))
    (found,) = desk.store.reform.sets(2027)
    assert (found.scope, found.group, found.name) == (SetScope.UNITS, "phòng, ban", title)


def test_a_set_of_units_comes_back_to_its_own_units(desk: Desk, workbook: Write) -> None:
    rows: list[list[object]] = [[*HEAD], ["1", "Điều hành", 2, ""]]
    desk.take("criteria", workbook("xa.xlsx", rows, title="BỘ CHỈ SỐ CẤP XÃ NĂM 2026"))
    (own,) = desk.store.reform.sets(2026)
    theirs = replace(own, id=0, name="Bộ chấm các tổ, đội", scope=SetScope.UNITS, group="tổ, đội")

    (area,) = taken(desk)

    def add() -> None:
        desk.store.reform.add_criteria(desk.store.reform.add_set(theirs), [area])

    desk.operations.run("Thêm", add)
    rows[1][2] = 5
    desk.take("criteria", workbook("to.xlsx", rows, title="BỘ CHẤM CÁC TỔ, ĐỘI NĂM 2026"))
    maxima = {
        one.scope: [c.max_thousandths for c in desk.store.reform.criteria(one.id)]
        for one in desk.store.reform.sets(2026)
    }
    assert maxima == {SetScope.OFFICE: [2000], SetScope.UNITS: [5000]}


def test_a_column_of_bonus_points_is_not_passed_over_in_silence(desk: Desk, workbook: Write) -> None:
    rows = [["STT", "Nội dung", "Điểm tối đa", "Điểm thưởng"], ["1", "Điều hành", 2, 1]]
    plan, _ = desk.take("criteria", workbook("bo.xlsx", rows))
    assert [one.code for one in plan.problems()] == ["bonus_column"]


@pytest.mark.parametrize("scored", [False, True])
def test_what_cannot_come_in_stays_as_it_is(desk: Desk, workbook: Write, scored: bool) -> None:
    whole = [
        ["STT", "Nội dung", "Điểm tối đa"],
        ["1", "Điều hành", 3],
        ["1.1", "Kế hoạch", 2],
        ["1.2", "Báo cáo", 1],
        ["1.2.1", "Quý", 1],
    ]
    desk.take("criteria", workbook("bo.xlsx", whole))
    if scored:
        score = Score(taken(desk)[1].id, ScoreKind.SELF, 2_000)
        desk.operations.run("Chấm", lambda: desk.store.reform.save_scores([score]))
    bad = [*whole[:2], ["1.1", "Kế hoạch năm", 2], ["1.2", "Báo cáo", "một"], whole[4]]
    plan, _ = desk.take("criteria", workbook("sai.xlsx", bad))
    assert "criteria_left_out" not in [one.code for one in plan.problems()]
    assert tree(desk) == [
        ("1", "Điều hành", 3000, ""),
        ("1.1", "Kế hoạch năm", 2000, "1"),
        ("1.2", "Báo cáo", 1000, "1"),
        ("1.2.1", "Quý", 1000, "1.2"),
    ]
    assert len(desk.store.reform.sets(2026)) == 1 + scored


def test_a_number_that_became_a_day(desk: Desk, workbook: Write) -> None:
    rows = [["STT", "Nội dung", "Điểm tối đa"], ["1", "Điều hành", 2], [dt.date(2026, 1, 1), "Kế hoạch", 2]]
    plan, _ = desk.take("criteria", workbook("bo.xlsx", rows))
    assert told(plan) == [(3, "code_was_date")]
    assert [code for code, *_ in tree(desk)] == ["1", "1.1"]


def test_two_sheets_are_two_sets_and_the_same_one_twice_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "hai.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, title in (("Xã", "XÃ"), ("Phường", "PHƯỜNG"), ("Phường (2)", "PHƯỜNG")):
        page = book.add_worksheet(name)
        page.write(0, 0, f"BỘ CHỈ SỐ {title} NĂM 2026")
        for place, row in enumerate([HEAD, ["1", "Điều hành", 2, ""]], start=1):
            page.write_row(place, 0, row)
    book.close()
    desk.take("criteria", path)
    assert sorted(one.group for one in desk.store.reform.sets(2026)) == ["Phường", "Phường (2)", "Xã"]
    again, _ = desk.take("criteria", path)
    assert {row.fate for row in again.rows()} == {Fate.SAME}
    copies = [tmp_path / name for name in ("a.csv", "b.csv")]
    for copy in copies:
        copy.write_text("STT,Nội dung,Điểm tối đa\n1,Điều hành,2\n", encoding="utf-8")
    plan, _ = desk.take("criteria", *copies, year=2027)
    assert [(one.file, one.code) for one in plan.problems()] == [("b.csv", "same_set")]


def test_what_goes_out_comes_in_as_it_was(desk: Desk, other_desk: Desk, workbook: Write) -> None:
    head = [*HEAD, "Hình thức đánh giá", "Khi không áp dụng", "Loại điểm"]
    rows = [
        head,
        ["1", "Điều hành", 0.375, "- Có: 0,375 điểm\n- Không: 0 điểm", "", "Điểm tối đa", ""],
        ["2", "Mức độ hài lòng", 2, "", "Điều tra xã hội học", "", ""],
        ["3", "Phần bổ sung", 2, "", "Thẩm định", "", "Điểm thưởng"],
    ]
    desk.take("criteria", workbook("bo.xlsx", rows, title="BỘ CHỈ SỐ NĂM 2026"))
    path = ExportService(desk.store).export("criteria", workbook("x.xlsx", rows).with_name("ra.xlsx")).path
    back, _ = desk.take("criteria", path)
    assert {row.fate for row in back.rows()} == {Fate.SAME}
    other_desk.take("criteria", path)
    ours, theirs = (
        [
            (c.code, c.max_thousandths, c.rule_text, c.rule, c.scored_by, c.absent_policy, c.area_kind)
            for c in taken(d)
        ]
        for d in (desk, other_desk)
    )
    assert ours == theirs
    assert ours[2][4:] == ("appraised", None, AreaKind.BONUS)


def test_every_rule_of_the_sample_set_is_understood(desk: Desk) -> None:
    plan, _ = desk.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")
    assert plan.files[0].summary == "40 mục chấm điểm, tổng 100,00 điểm; hiểu cách tính của 40/40 mục"
    assert not [one for one in plan.problems() if one.severity is Severity.NOTE]
