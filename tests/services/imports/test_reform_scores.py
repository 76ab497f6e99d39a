"""Scores of the reform index as offices send them: whose they are, in what columns, and what is amiss."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import (
    AbsentPolicy,
    CriteriaSet,
    Criterion,
    Office,
    Score,
    ScoreKind,
    SetScope,
    Unit,
)
from thidua_desktop.services.imports import ImportPlan
from thidua_desktop.services.reform.scoring_entries import worked_again

HEAD = ["STT", "Tiêu chí", "Điểm tối đa", "Số liệu kê khai", "Điểm tự chấm", "Điểm thẩm định", "Ghi chú"]
TITLE = "BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026"


@pytest.fixture
def office(desk: Desk) -> Desk:
    """The synthetic set for the office itself, and a set that scores two of its units."""
    desk.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")

    def work() -> None:
        store = desk.store
        store.settings.save_office(
            Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026)
        )
        root = store.units.add(Unit(0, "Ủy ban nhân dân xã Thạnh Hóa"))
        units = [
            store.units.add(Unit(0, name, parent_id=root))
            for name in ("Phòng Kinh tế xã Thạnh Hóa", "Phòng Văn hóa - Xã hội xã Thạnh Hóa", "Ấp 1", "Ấp 10")
        ]
        set_id = _small_set(desk, "Phòng")
        store.reform.set_members(set_id, units[:2])

    desk.operations.run("Lập", work)
    return desk


def _small_set(desk: Desk, group: str) -> int:
    store = desk.store
    set_id = store.reform.add_set(
        CriteriaSet(0, f"Bộ tiêu chí {group}", 2026, group=group, scope=SetScope.UNITS)
    )
    top = Criterion(1, 0, "1", "Điều hành", 10_000, level="linh_vuc")
    store.reform.add_criteria(
        set_id, [top, *(Criterion(n + 1, 0, f"1.{n}", f"Việc {n}", 5_000, 1, order=n) for n in (1, 2))]
    )
    return set_id


def own_scores(desk: Desk, code: str, unit: str = "") -> dict[ScoreKind, Score]:
    units = {one.name: one.id for one in desk.store.units.all()}
    scope = SetScope.UNITS if unit else SetScope.OFFICE
    of = next(one for one in desk.store.reform.sets(2026) if one.scope is scope)
    leaf = next(one.id for one in desk.store.reform.criteria(of.id) if one.code == code)
    unit_id = units[unit] if unit else None
    return {
        one.kind: one for one in desk.store.reform.scores(of.id, unit_id=unit_id) if one.criterion_id == leaf
    }


def noted(plan: ImportPlan) -> list[tuple[str, int]]:
    return [(one.code, one.row) for one in plan.problems()]


def rejected(plan: ImportPlan) -> list[str]:
    return [one.code for one in plan.problems() if one.severity is Severity.REJECT]


def test_the_commune_workbook_reads_figures_reasons_and_text_numbers(office: Desk) -> None:
    plan, _ = office.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    assert plan.problems() == ()
    late = own_scores(office, "1.2.1")
    assert (late[ScoreKind.SELF].points, late[ScoreKind.SELF].note) == (1_125, "")
    assert late[ScoreKind.APPRAISED].note == "Thẩm định: báo cáo 6 tháng cũng gửi chậm 03 ngày"
    assert own_scores(office, "3.1.1")[ScoreKind.SELF].points == 1_979, "text in the workbook"
    absent = own_scores(office, "1.1.5")
    assert absent[ScoreKind.SELF].not_applicable
    assert absent[ScoreKind.SELF].note.startswith("Xã thành lập")
    assert set(absent) == {ScoreKind.SELF}
    assert set(own_scores(office, "A.1")) == {ScoreKind.SURVEY}
    figured = [
        one for one in office.store.reform.scores(office.store.reform.sets(2026)[-1].id) if one.figures
    ]
    assert len(figured) == 38


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE}\nCỦA PHÒNG KINH TẾ",
        f"{TITLE} CỦA PHÒNG KINH TẾ XÃ THẠNH HÓA",
        "BẢNG TỰ CHẤM ĐIỂM CỦA PHÒNG KINH TẾ NĂM 2026",
    ],
)
def test_a_unit_named_in_the_title_gets_the_scores(office: Desk, workbook: Write, title: str) -> None:
    rows = [
        HEAD,
        ["1.1", "Việc 1", 5, "Xong", 4.5, None, ""],
        ["1.2", "Việc 2", 5, "", "3,25", 3, "thiếu hồ sơ"],
    ]
    plan, _ = office.take("scores", workbook("diem.xlsx", rows, title=title))
    assert plan.problems() == ()
    assert own_scores(office, "1.1", "Phòng Kinh tế xã Thạnh Hóa")[ScoreKind.SELF].points == 4_500
    second = own_scores(office, "1.2", "Phòng Kinh tế xã Thạnh Hóa")
    assert (second[ScoreKind.SELF].points, second[ScoreKind.SELF].note) == (3_250, "")
    assert (second[ScoreKind.APPRAISED].points, second[ScoreKind.APPRAISED].note) == (3_000, "thiếu hồ sơ")


def test_a_line_above_the_table_names_the_unit(office: Desk, workbook: Write) -> None:
    above = [["Đơn vị: Phòng Kinh tế"], [TITLE], []]
    path = workbook("dong.xlsx", [*above, HEAD, ["1.1", "Việc 1", 5, "", 4, None, ""]])
    office.take("scores", path)
    assert own_scores(office, "1.1", "Phòng Kinh tế xã Thạnh Hóa")[ScoreKind.SELF].points == 4_000


def test_the_name_of_the_file_tells_too(office: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1.1", "Việc 1", 5, "", 4, None, ""]]
    office.take("scores", workbook("Điểm CCHC - Phòng Văn hóa - Xã hội.xlsx", rows, title=TITLE))
    office.take("scores", workbook("Điểm CCHC - Phòng Kinh tế.xlsx", rows, title=TITLE))
    assert own_scores(office, "1.1", "Phòng Kinh tế xã Thạnh Hóa")[ScoreKind.SELF].points == 4_000


def test_strangers_units_without_a_set_and_in_two_are_refused(office: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1.1", "Việc 1", 5, "", 4, None, ""]]
    for place, (name, code) in enumerate(
        (("UBND XÃ BÌNH HÒA", "unknown_unit"), ("ẤP 1", "unit_without_set"))
    ):
        plan, report = office.take("scores", workbook(f"{place}.xlsx", rows, title=f"{TITLE} CỦA {name}"))
        assert rejected(plan) == [code]
        assert report.changes is None
    unit = next(one.id for one in office.store.units.all() if one.name.startswith("Phòng Kinh tế"))

    def twice() -> None:
        office.store.reform.set_members(_small_set(office, "Cơ quan"), [unit])

    office.operations.run("Hai bộ", twice)
    plan, _ = office.take("scores", workbook("hai.xlsx", rows, title=f"{TITLE} CỦA PHÒNG KINH TẾ"))
    assert rejected(plan) == ["unit_in_two_sets"]


def test_a_published_set_takes_no_scores(office: Desk) -> None:
    own = next(one for one in office.store.reform.sets(2026) if one.scope is SetScope.OFFICE)
    shut = replace(own, published_on=dt.date(2027, 1, 15))
    office.operations.run("Công bố", lambda: office.store.reform.update_set(shut))
    plan, report = office.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    assert rejected(plan) == ["already_published"]
    assert report.changes is None


def test_two_appraisals_a_survey_and_reasons_in_columns_of_their_own(office: Desk, workbook: Write) -> None:
    head = [
        *HEAD[:5],
        "Điểm thẩm định lần 1",
        "Lý do thẩm định",
        "Giải trình của đơn vị",
        "Điểm thẩm định lần 2",
        "Điều tra XHH",
        "Ghi chú",
    ]
    rows = [
        head,
        [
            "1.1.4",
            "Hoàn thành nhiệm vụ",
            3,
            "64/64",
            3,
            1,
            "Thiếu hồ sơ",
            "Đã bổ sung",
            2,
            None,
            "của xã",
        ],
        ["A.1", "Hài lòng (SIPAS)", 20, "Tỷ lệ hài lòng 91,4%", None, None, "", "", None, 18.28, ""],
    ]
    plan, _ = office.take("scores", workbook("hai lan.xlsx", rows, title=TITLE))
    assert noted(plan) == []
    found = own_scores(office, "1.1.4")
    assert {kind: one.points for kind, one in found.items()} == {
        ScoreKind.SELF: 3_000,
        ScoreKind.APPRAISED: 1_000,
        ScoreKind.APPRAISED_2: 2_000,
    }
    assert found[ScoreKind.APPRAISED].note == "Thiếu hồ sơ"
    assert (found[ScoreKind.SELF].note, found[ScoreKind.SELF].explanation) == ("của xã", "Đã bổ sung")
    assert own_scores(office, "A.1")[ScoreKind.SURVEY].points == 18_280


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (["47/50 nhiệm vụ", 1, None, ""], "differs_from_rule"),
        (["47/50 nhiệm vụ", None, None, ""], "points_by_rule"),
        (["hầu hết", 0.9, None, ""], "figures_not_read"),
        (["5/0 nhiệm vụ", 0.9, None, ""], None),
        (["47/50 nhiệm vụ", 0.94, 0.9, ""], "reason_missing"),
    ],
)
def test_what_is_odd_comes_in_with_a_remark(
    office: Desk, workbook: Write, cells: Sequence[object], code: str | None
) -> None:
    rows = [HEAD, ["1.1.3", "Kết quả thực hiện nhiệm vụ", 1, *cells]]
    plan, report = office.take("scores", workbook("la.xlsx", rows, title=TITLE))
    [(found, row)] = noted(plan)
    assert row == 4
    assert code in (None, found)
    assert rejected(plan) == []
    assert report.changes is not None
    assert own_scores(office, "1.1.3")[ScoreKind.SELF].points in (1_000, 940, 900)


def test_points_that_are_none_or_too_many_and_unknown_numbers_are_refused(
    office: Desk, workbook: Write
) -> None:
    rows = [
        HEAD,
        ["1.1.3", "Kết quả", 1, "", "nhiều", None, ""],
        ["1.1.4", "Hoàn thành", 3, "", 3.5, None, ""],
        ["9.9", "Không có", 3, "", 3, None, ""],
    ]
    plan, report = office.take("scores", workbook("sai.xlsx", rows, title=TITLE))
    assert noted(plan) == [("not_a_number", 4), ("out_of_range", 5), ("unknown_criterion", 6)]
    assert report.changes is None


def test_not_applicable_by_either_cell_and_refused_where_the_set_says_so(
    office: Desk, workbook: Write
) -> None:
    rows = [HEAD, ["1.1.3", "Kết quả", 1, "", "KAD", None, "không có nhiệm vụ"]]
    path = workbook("kad.xlsx", rows, title=TITLE)
    office.take("scores", path)
    assert own_scores(office, "1.1.3")[ScoreKind.SELF].not_applicable
    own = next(one for one in office.store.reform.sets(2026) if one.scope is SetScope.OFFICE)
    strict = replace(own, absent_policy=AbsentPolicy.REFUSED)
    office.operations.run("Đổi", lambda: office.store.reform.update_set(strict))
    plan, _ = office.take("scores", path)
    assert rejected(plan) == ["absent_refused"]


def test_empty_cells_take_nothing_away(office: Desk, workbook: Write) -> None:
    office.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    before = own_scores(office, "1.2.1")
    rows = [HEAD, ["1.2.1", "Báo cáo", 1.5, "", None, None, ""]]
    plan, report = office.take("scores", workbook("trong.xlsx", rows, title=TITLE))
    assert plan.problems() == ()
    assert report.changes is None
    assert own_scores(office, "1.2.1") == before


def test_a_second_time_nothing_is_new(office: Desk, tmp_path: Path) -> None:
    office.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    _, report = office.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    assert report.changes is None


def test_a_component_twice_is_refused_the_second_time(office: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1.1.3", "Kết quả", 1, "", 1, None, ""], ["1.1.3", "Kết quả", 1, "", 0.5, None, ""]]
    path = workbook("hai.xlsx", rows, title=TITLE)
    plan, _ = office.take("scores", path)
    assert noted(plan) == [("duplicate_row", 5)]
    assert "dòng 4" in plan.problems()[0].message
    assert own_scores(office, "1.1.3")[ScoreKind.SELF].points == 1_000
    _, again = office.take("scores", path)
    assert again.changes is None


def test_figures_out_of_sense_are_kept_to_be_said_again(office: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1.1.3", "Kết quả", 1, "5/0 nhiệm vụ", 0.9, None, ""]]
    office.take("scores", workbook("khong.xlsx", rows, title=TITLE))
    score = own_scores(office, "1.1.3")[ScoreKind.SELF]
    assert (score.points, score.declared) == (900, "5/0 nhiệm vụ")
    leaf = office.store.reform.get_criterion(score.criterion_id)
    outcome = worked_again(leaf, score.figures, 2026)
    assert outcome is not None
    assert [one.code for one in outcome.problems] == ["ratio_over_zero"]


def test_the_place_of_the_committee_in_a_title_is_the_office(office: Desk, workbook: Write) -> None:
    rows = [HEAD, ["1.1.3", "Kết quả", 1, "", 1, None, ""]]
    plan, _ = office.take("scores", workbook("noi.xlsx", rows, title=f"{TITLE} CỦA XÃ THẠNH HÓA"))
    assert rejected(plan) == []
    assert own_scores(office, "1.1.3")[ScoreKind.SELF].points == 1_000
