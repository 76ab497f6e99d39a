"""Lists of pledges that are wrong in the ways offices write them, and the same list once more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from tests.services.imports.test_ledger_and_whole import KT
from thidua_desktop.domain.records import Direction, Pledge, PledgedPerson, Target, TargetGrade, Unit
from thidua_desktop.services.exports import ExportService
from thidua_desktop.services.imports import Fate, ImportPlan

HEADINGS = ("Đơn vị", "Nội dung", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch 2027", "Điểm chuẩn", "Ghi chú")
OFFICE = "Phòng Kinh tế xã Thạnh Hóa"
SCHOOL = "Trường Tiểu học Thạnh Hóa"


def read(desk: Desk, workbook: Write, *rows: Sequence[object], name: str = "gu.xlsx") -> ImportPlan:
    return desk.take("pledges", workbook(name, [HEADINGS, *rows]))[0]


def told(plan: ImportPlan) -> list[tuple[int, str, str, str, str]]:
    return [(one.row, one.code, one.column, one.value, one.severity.value) for one in plan.problems()]


def only(desk: Desk, year: int = 2027) -> Pledge:
    (pledge,) = desk.store.pledges.of_year(year)
    return pledge


def test_below_zero_never_comes_in(small: Desk, workbook: Write) -> None:
    plan = read(
        small,
        workbook,
        (KT, "", "Hồ sơ đúng hạn", "%", -5, "", ""),
        (KT, "", "Đơn khiếu nại", "đơn", "-1,5", "", "≤"),
        (KT, "", "Sáng kiến", "sáng kiến", 2, -10, ""),
        (KT, "", "Văn bản", "văn bản", 0, 10, ""),
    )
    assert told(plan) == [
        (2, "negative", "Kế hoạch 2027", "-5", "reject"),
        (3, "negative", "Kế hoạch 2027", "-1,5", "reject"),
        (4, "negative", "Điểm chuẩn", "-10", "reject"),
    ]
    assert [(one.content, one.plan_thousandths, one.weight) for one in only(small).targets] == [
        ("Văn bản", 0, 10_000)
    ]


def test_a_plan_in_words_is_remarked_unless_it_is_yes_or_no(small: Desk, workbook: Write) -> None:
    plan = read(
        small,
        workbook,
        (KT, "", "Hồ sơ đúng hạn", "%", "gần hết", "", ""),
        (KT, "", "Đạt chuẩn nông thôn mới", "", "Có", "", ""),
        (KT, "", "Giữ vững nền nếp", "", "Thường xuyên", "", ""),
        (KT, "", "Văn bản", "văn bản", "", "mười", ""),
        (KT, "", "Hộ nghèo", "hộ", "từ 5 đến 7", "", ""),
    )
    assert told(plan) == [
        (2, "plan_in_words", "Kế hoạch 2027", "gần hết", "note"),
        (5, "bad_points", "Điểm chuẩn", "mười", "note"),
        (5, "missing_plan", "Kế hoạch 2027", "", "note"),
        (6, "plan_in_words", "Kế hoạch 2027", "từ 5 đến 7", "note"),
    ]
    assert [one.direction for one in only(small).targets] == [
        Direction.HIGHER,
        Direction.YES_NO,
        Direction.HIGHER,
        Direction.HIGHER,
        Direction.HIGHER,
    ]


def test_figures_as_offices_write_them(small: Desk, workbook: Write) -> None:
    read(
        small,
        workbook,
        (KT, "", "Thu ngân sách", "triệu đồng", "1.200", "", ""),
        (KT, "", "Đơn thư", "đơn", "≤ 5", "", ""),
        (KT, "", "Vụ việc", "vụ", "không quá 2", "", ""),
        (KT, "", "Hồ sơ", "%", ">= 97,5 %", "", ""),
        (KT, "", "Quỹ", "đồng", "1.250.000", "", ""),
    )
    assert [(one.plan, one.plan_thousandths, one.direction.value) for one in only(small).targets] == [
        ("1.200", 1_200_000, "cao_hon"),
        ("5", 5_000, "thap_hon"),
        ("2", 2_000, "thap_hon"),
        ("97,5 %", 97_500, "cao_hon"),
        ("1.250.000", 1_250_000_000, "cao_hon"),
    ]


@pytest.mark.parametrize(
    ("kind", "name", "year", "column"),
    [
        ("pledges", "giao-uoc-2027.xlsx", 2027, "Kế hoạch 2027"),
        ("pledge-results", "ket-qua-giao-uoc-2026.xlsx", 2026, "Thực hiện 2026"),
    ],
)
def test_another_year_than_was_asked_for_is_remarked(
    small: Desk, kind: str, name: str, year: int, column: str
) -> None:
    for asked, remarked in ((2020, True), (year, False), (None, False)):
        plan = small.imports.plan(kind, [SAMPLES / name], year=asked)
        found = [
            (one.row, one.column, one.value, one.severity.value)
            for one in plan.problems()
            if one.code == "other_year"
        ]
        assert found == ([(3, column, column, "note")] if remarked else [])


def test_one_target_twice_is_refused_with_both_plans_told(small: Desk, workbook: Write) -> None:
    plan = read(
        small,
        workbook,
        (KT, "CCHC", "Hồ sơ đúng hạn", "%", 97, "", ""),
        (KT, "CCHC", "Hồ sơ  đúng hạn", "%", 99, "", ""),
        (KT, "CCHC", "Hồ sơ đúng hạn", "%", 97, "", ""),
        (KT, "CCHC", "Hồ sơ đúng hạn", "hồ sơ", 500, "", ""),
        (KT, "Khác", "Hồ sơ đúng hạn", "%", 99, "", ""),
        (SCHOOL, "CCHC", "Hồ sơ đúng hạn", "%", 99, "", ""),
    )
    assert [(row, code, how) for row, code, _, _, how in told(plan)] == [
        (3, "duplicate_target", "reject"),
        (4, "duplicate_row", "skip"),
    ]
    assert "dòng 2 với kế hoạch 97" in plan.problems()[0].message
    assert sorted(len(one.targets) for one in small.store.pledges.of_year(2027)) == [1, 3]


def test_once_more_says_how_many_are_replaced(small: Desk, workbook: Write) -> None:
    rows = [(KT, "", name, "%", 90, "", "") for name in ("Một", "Hai", "Ba")]
    assert read(small, workbook, *rows).files[0].summary == "1 đơn vị: 3 chỉ tiêu thêm mới"
    signed = replace(only(small), signed_on=dt.date(2027, 1, 5))
    signed = replace(
        signed, targets=(*signed.targets[:2], replace(signed.targets[2], result="88", grade=TargetGrade.MET))
    )
    small.operations.run("Ký", lambda: small.store.pledges.update(signed))
    again = [rows[0], (KT, "", "Hai", "%", 95, "", ""), (KT, "", "Bốn", "%", 1, "", "")]
    plan = read(small, workbook, *again, name="lan-2.xlsx")
    assert plan.files[0].summary == "1 đơn vị: 1 chỉ tiêu thêm mới, 1 thay, 1 giữ nguyên, 1 bỏ"
    assert told(plan) == [(2, "targets_dropped", "Chỉ tiêu", "", "note")]
    assert "“Ba”" in plan.problems()[0].message
    assert "kết quả của 1 chỉ tiêu" in plan.problems()[0].message
    assert [(one.content, one.plan) for one in only(small).targets] == [
        ("Một", "90"),
        ("Hai", "95"),
        ("Bốn", "1"),
    ]
    assert read(small, workbook, *again, name="lan-3.xlsx").files[0].summary == (
        "1 đơn vị: 3 chỉ tiêu giữ nguyên"
    )


def test_a_refused_row_takes_nothing_away(small: Desk, workbook: Write) -> None:
    rows = [(KT, "", name, "%", 90, "", "") for name in ("Một", "Hai", "Ba")]
    read(small, workbook, *rows)
    first, second, third = only(small).targets
    done = replace(only(small), targets=(first, replace(second, result="88", grade=TargetGrade.MET), third))
    small.operations.run("Ghi", lambda: small.store.pledges.update(done))
    plan = read(small, workbook, (KT, "", "Một", "%", 95, "", ""), (KT, "", "Hai", "%", -5, "", ""), rows[2])
    assert [(row, code) for row, code, *_ in told(plan)] == [(3, "negative")]
    assert plan.files[0].summary == "1 đơn vị: 1 chỉ tiêu thay, 2 giữ nguyên"
    assert {one.content: (one.plan, one.result) for one in only(small).targets} == {
        "Một": ("95", ""),
        "Hai": ("90", "88"),
        "Ba": ("90", ""),
    }


def test_a_list_that_only_drops_is_written(small: Desk, workbook: Write) -> None:
    rows = [(KT, "", name, "%", 90, "", "") for name in ("Một", "Hai")]
    read(small, workbook, *rows)
    plan = read(small, workbook, rows[1], name="lan-2.xlsx")
    assert plan.count(Fate.UPDATE) == 1
    assert [one.content for one in only(small).targets] == ["Hai"]
    small.operations.undo()
    assert [one.content for one in only(small).targets] == ["Một", "Hai"]


class TestTheOtherKind:
    def test_results_are_no_pledges(self, small: Desk) -> None:
        plan, report = small.take("pledges", SAMPLES / "ket-qua-giao-uoc-2026.xlsx")
        (problem,) = plan.problems()
        assert (problem.code, problem.row, problem.column) == ("is_pledge_results", 3, "Thực hiện 2026")
        assert "pledge-results" in problem.message
        assert report.changes is None

    def test_last_year_beside_the_plan_is_a_pledge(self, small: Desk, workbook: Write) -> None:
        headings = ("Đơn vị", "Chỉ tiêu", "Thực hiện 2026", "Kế hoạch 2027")
        file = workbook("gu.xlsx", [headings, (KT, "Hồ sơ đúng hạn", 96, 98)])
        plan, _ = small.take("pledges", file)
        assert told(plan) == []
        assert [(one.plan, one.result) for one in only(small).targets] == [("98", "")]
        plan, report = small.take("pledge-results", file)
        assert [one.code for one in plan.problems()] == ["other_year"]
        assert "pledges" in plan.problems()[0].message
        assert report.changes is None

    def test_an_empty_result_column_is_a_pledge(self, small: Desk, workbook: Write) -> None:
        headings = ("Đơn vị", "Chỉ tiêu", "Kế hoạch 2027", "Thực hiện 2027")
        file = workbook("gu.xlsx", [headings, (KT, "Hồ sơ đúng hạn", 96, "")])
        assert told(small.take("pledges", file)[0]) == []

    def test_a_pledge_is_no_results(self, small: Desk) -> None:
        plan, _ = small.take("pledge-results", SAMPLES / "giao-uoc-2027.xlsx")
        (problem,) = plan.problems()
        assert problem.code == "missing_result_column"
        assert "(pledges)" in problem.message


class TestRoundTrip:
    @pytest.fixture
    def promised(self, small: Desk) -> Desk:
        """Pledges as hands make them: every direction, other titles, two units of one name, gaps."""
        units = {one.name: one.id for one in small.store.units.all()}

        def write() -> None:
            one = small.store.units.add(Unit(0, "Tổ Văn phòng", parent_id=units[OFFICE]))
            two = small.store.units.add(Unit(0, "Tổ Văn phòng", parent_id=units[SCHOOL]))
            people = (
                PledgedPerson("Nguyễn Thị Lan", "CSTDCS", "Tổ phó"),
                PledgedPerson("Lê Văn Hòa", "CSTDT", "Hiệu trưởng"),
            )
            small.store.pledges.add(
                Pledge(
                    0,
                    units[OFFICE],
                    2027,
                    representative="Hà Văn Duy",
                    title_registered="Tập thể lao động tiên tiến; Giấy khen",
                    people_registered=1,
                    people=people,
                    targets=(
                        Target("Đơn thư", "CCHC", "đơn", "5", 5_000, Direction.LOWER),
                        Target("Đơn thư", "", "vụ", "1.200", 1_200_000, Direction.LOWER, "giảm dần"),
                        Target("Chuẩn", "", "", "Hoàn thành", None, Direction.YES_NO, "< tháng 6"),
                        Target("Chuẩn", "B", "", "", None, weight=12_345),
                    ),
                )
            )
            small.store.pledges.add(
                Pledge(
                    0,
                    one,
                    2027,
                    people_registered=0,
                    targets=(Target("Một", plan="97,5", plan_thousandths=97_500),),
                )
            )
            small.store.pledges.add(
                Pledge(0, two, 2027, targets=(Target("Hai", plan="3%", plan_thousandths=3_000),))
            )

        small.operations.run("Giao ước", write)
        return small

    def test_into_the_same_office_nothing_changes(self, promised: Desk, tmp_path: Path) -> None:
        before = promised.store.pledges.of_year(2027)
        file = ExportService(promised.store).export("pledges", tmp_path / "gu.xlsx").path
        plan, report = promised.take("pledges", file)
        assert {row.fate for row in plan.rows()} == {Fate.SAME}, [row.summary for row in plan.rows()]
        assert report.changes is None
        assert promised.store.pledges.of_year(2027) == before

    def test_results_into_the_same_office(self, promised: Desk, tmp_path: Path) -> None:
        pledge = promised.store.pledges.of_year(2027)[0]
        results = ("6", "1.500", "Đạt", "")
        filled = replace(
            pledge,
            targets=tuple(
                replace(one, result=text, grade=TargetGrade.MET if text == "Đạt" else TargetGrade.NONE)
                for one, text in zip(pledge.targets, results, strict=True)
            ),
        )
        promised.operations.run("Kết quả", lambda: promised.store.pledges.update(filled))
        before = promised.store.pledges.of_year(2027)
        file = ExportService(promised.store).export("pledge-results", tmp_path / "kq.xlsx").path
        plan, report = promised.take("pledge-results", file)
        assert report.changes is None
        assert {row.fate for row in plan.rows()} == {Fate.SAME, Fate.ASK}
        assert {one.code for one in plan.problems()} == {"missing_value"}, "only what has no result yet"
        assert promised.store.pledges.of_year(2027) == before

    def test_a_list_names_no_people_for_other_titles_and_takes_none_away(
        self, promised: Desk, workbook: Write
    ) -> None:
        headings = ("Đơn vị", "Nội dung", "Chỉ tiêu", "Kế hoạch 2027", "Cá nhân đăng ký CSTĐCS")
        rows = [(KT, "CCHC", "Đơn thư", 5, "Trần Mới")]
        promised.take("pledges", workbook("b.xlsx", [headings, *rows]))
        pledge = next(one for one in promised.store.pledges.of_year(2027) if one.people)
        assert [(one.name, one.award_code) for one in pledge.people] == [
            ("Trần Mới", "CSTDCS"),
            ("Lê Văn Hòa", "CSTDT"),
        ]


class TestEndedUnits:
    @pytest.fixture
    def ended(self, small: Desk) -> Desk:
        unit = next(one for one in small.store.units.all() if one.name == "Ấp 10")
        gone = replace(unit, valid_to=dt.date(2026, 5, 31))
        small.operations.run("Giải thể", lambda: small.store.units.update(gone))
        return small

    def rows(self, year: int) -> list[Sequence[object]]:
        headings = ("Đơn vị", "Chỉ tiêu", f"Kế hoạch {year}", f"Thực hiện {year}")
        return [headings, ("Ấp 10", "Hộ nghèo", 5, 4), ("Ấp 10", "Tai nạn", 1, 1)]

    def test_in_its_last_year_it_is_remarked_once(self, ended: Desk, workbook: Write) -> None:
        plan, report = ended.take("pledge-results", workbook("kq.xlsx", self.rows(2026)))
        assert told(plan) == [(2, "unit_ended", "Đơn vị", "Ấp 10", "note")]
        assert "31/05/2026" in plan.problems()[0].message
        assert report.added == 2

    def test_afterwards_it_is_refused_with_the_day(self, ended: Desk, workbook: Write) -> None:
        plan, report = ended.take("pledge-results", workbook("kq.xlsx", self.rows(2027)))
        assert [(row, code, how) for row, code, _, _, how in told(plan)] == [
            (2, "unit_ended", "reject"),
            (3, "unit_ended", "reject"),
        ]
        assert "31/05/2026" in plan.problems()[0].message
        assert report.changes is None
