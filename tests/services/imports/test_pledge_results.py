"""Results of pledges as units send them: numbers, words, nothing; two units of one name."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.services.imports.conftest import Write
from tests.services.imports.desk import ROSTER, SAMPLES, Desk
from tests.services.imports.test_import_samples import expected
from thidua_desktop.domain.records import Pledge, ResultSource, Target, TargetGrade, Unit
from thidua_desktop.paths import resources
from thidua_desktop.services.exports import ExportService
from thidua_desktop.services.imports import Fate, ImportPlan
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.pledges.results import PledgeResults

RESULTS = SAMPLES / "ket-qua-giao-uoc-2026.xlsx"
HEADINGS = ("Đơn vị", "Nội dung", "Chỉ tiêu", "Kế hoạch 2026", "Thực hiện 2026", "Ghi chú")


@pytest.fixture
def rostered(desk: Desk) -> Desk:
    desk.take("units", ROSTER)
    return desk


def targets_of(desk: Desk, year: int = 2026) -> list[Target]:
    return [target for pledge in desk.store.pledges.of_year(year) for target in pledge.targets]


def test_exactly_the_problems_that_are_expected(rostered: Desk) -> None:
    plan, report = rostered.take("pledge-results", RESULTS)
    found = Counter(
        (one.file, one.sheet, one.row, one.column, one.code, one.severity.value) for one in plan.problems()
    )
    assert found == expected(RESULTS)
    assert found.total() == 21
    assert {one.message for one in plan.problems() if one.row == 25} == {
        "Kết quả ghi bằng chữ “Vượt”: nhập số hoặc xếp loại"
    }
    assert (report.added, report.waiting) == (198 - 16, 16)
    assert report.has_findings


def test_pledges_are_whole_though_results_wait(rostered: Desk) -> None:
    rostered.take("pledge-results", RESULTS)
    pledges = rostered.store.pledges.of_year(2026)
    targets = targets_of(rostered)
    assert (len(pledges), len(targets)) == (28, 198)
    assert sum(not target.result for target in targets) == 16
    office = next(one for one in pledges if one.representative == "Dương Minh Lộc")
    assert office.title_registered.startswith("Tập thể lao động xuất sắc; Bằng khen")
    first = office.targets[0]
    assert (first.plan_thousandths, first.result_thousandths) == (98_000, 97_000)
    assert first.source is ResultSource.IMPORTED


def test_once_more_changes_nothing(rostered: Desk) -> None:
    rostered.take("pledge-results", RESULTS)
    before = rostered.operations.last()
    plan, report = rostered.take("pledge-results", RESULTS)
    assert plan.count(Fate.NEW, Fate.UPDATE) == 0
    assert plan.count(Fate.SAME) == 182
    assert report.changes is None
    assert rostered.operations.last() == before


def answer(plan: ImportPlan, row: int, label: str) -> dict[object, int]:
    (asked,) = [one for one in plan.rows() if one.row == row]
    return {asked.key: next(choice.id for choice in asked.choices if choice.label == label)}


def test_a_word_waits_for_the_clerk_and_then_stays(rostered: Desk) -> None:
    plan = rostered.imports.plan("pledge-results", [RESULTS])
    asked = {one.row: one for one in plan.rows() if one.fate is Fate.ASK}
    assert len(asked) == 16
    assert asked[25].choices[0].label == "Vượt", "what the word suggests stands first"
    assert asked[30].choices[0].label == "Không đạt"
    answers = answer(plan, 25, "Vượt") | answer(plan, 35, "Đạt") | answer(plan, 61, "Đạt")
    report = rostered.imports.accept(plan, answers)  # type: ignore[arg-type]
    assert report.waiting == 13
    graded = [one for one in targets_of(rostered) if one.grade is not TargetGrade.NONE]
    assert [(one.result, one.grade) for one in graded] == [
        ("Vượt", TargetGrade.OVER),
        ("", TargetGrade.MET),
        ("Đạt 100%", TargetGrade.MET),
    ]
    plan, report = rostered.take("pledge-results", RESULTS)
    assert plan.count(Fate.NEW, Fate.UPDATE) == 0
    assert plan.count(Fate.ASK) == 13, "what was answered is not asked again"
    rostered.operations.undo()
    assert rostered.store.pledges.of_year(2026) == []


def test_what_was_promised_stays_and_only_results_come(small: Desk, workbook: Write) -> None:
    rows = [
        ["Ấp 2", "Kinh tế", "Thu ngân sách", 100, None, None],
        ["Ấp 2", "", "Số vụ phạm pháp", 4, None, "≤"],
    ]
    small.take(
        "pledges",
        workbook(
            "gu.xlsx",
            [["Đơn vị", "Nội dung", "Chỉ tiêu", "Kế hoạch 2026", "Danh hiệu đăng ký", "Ghi chú"], *rows],
        ),
    )
    (pledge,) = small.store.pledges.of_year(2026)
    signed = replace(
        pledge,
        signed_on=dt.date(2026, 1, 5),
        targets=(replace(pledge.targets[0], weight=60_000), pledge.targets[1]),
    )
    small.operations.run("Ký", lambda: small.store.pledges.update(signed))
    file = workbook(
        "kq.xlsx",
        [
            HEADINGS,
            ("Ấp 2", "Kinh tế", "Thu ngân sách", 105, "106,5", ""),
            ("Ấp 2", "", "Số vụ phạm pháp", 4, 3, "≤"),
            ("Ấp 2", "", "Việc mới", 1, 1, ""),
        ],
    )
    plan, report = small.take("pledge-results", file)
    assert [one.fate for one in plan.rows()] == [Fate.UPDATE, Fate.UPDATE, Fate.NEW]
    assert [(one.row, one.code) for one in plan.problems()] == [(2, "other_plan"), (4, "new_target")]
    (pledge,) = small.store.pledges.of_year(2026)
    assert pledge.signed_on == dt.date(2026, 1, 5)
    first, second, third = pledge.targets
    assert (first.id, second.id) == (signed.targets[0].id, signed.targets[1].id)
    assert (first.plan, first.weight, first.result_thousandths) == ("100", 60_000, 106_500)
    assert (second.result_thousandths, third.result_thousandths) == (3_000, 1_000)
    assert (report.added, report.updated) == (1, 2)


def test_promises_read_again_keep_their_results(small: Desk, workbook: Write) -> None:
    heads = ["Đơn vị", "Chỉ tiêu", "Kế hoạch 2026"]
    file = workbook("gu.xlsx", [heads, ["Ấp 2", "Thu ngân sách", 100]])
    small.take("pledges", file)
    (pledge,) = small.store.pledges.of_year(2026)
    told = replace(pledge.targets[0], result="98", result_thousandths=98_000, weight=10_000)
    small.operations.run("Ghi", lambda: small.store.pledges.update(replace(pledge, targets=(told,))))
    plan, _ = small.take("pledges", file)
    assert plan.count(Fate.SAME) == 1
    plan, _ = small.take("pledges", workbook("b.xlsx", [heads, ["Ấp 2", "Thu ngân sách", 110]]))
    assert plan.count(Fate.UPDATE) == 1
    (after,) = small.store.pledges.of_year(2026)
    assert after.targets == (replace(told, plan="110", plan_thousandths=110_000),)


def test_names_registered_for_the_title(small: Desk, workbook: Write) -> None:
    person = small.store.people.all()[0]
    unit = small.store.units.get(person.unit_id or 0)
    heads = ["Đơn vị", "Chỉ tiêu", "Kế hoạch 2027", "Cá nhân đăng ký Chiến sĩ thi đua cơ sở"]
    cell = f"{person.name}; Trần Người Khác"
    small.take("pledges", workbook("gu.xlsx", [heads, [unit.name, "Thu ngân sách", 100, cell]]))
    (pledge,) = small.store.pledges.of_year(2027)
    assert [(one.name, one.person_id, one.award_code) for one in pledge.people] == [
        (person.name, person.id, "CSTDCS"),
        ("Trần Người Khác", None, "CSTDCS"),
    ]
    assert pledge.people_registered == 2


@pytest.mark.parametrize("kind", ["pledges", "pledge-results"])
def test_two_units_of_one_name_are_asked(small: Desk, workbook: Write, kind: str) -> None:
    above = [one for one in small.store.units.all() if one.valid_to is None][:2]
    made: list[int] = []

    def add() -> None:
        made.extend(small.store.units.add(Unit(0, "Tổ Văn phòng", parent_id=one.id)) for one in above)

    small.operations.run("Thêm", add)
    done = 9 if kind == "pledge-results" else ""
    rows = [("Tổ Văn phòng", "", content, 10, done, "") for content in ("Một", "Hai", "Ba")]
    plan = small.imports.plan(kind, [workbook("kq.xlsx", [HEADINGS, *rows])])
    assert [one.fate for one in plan.rows()] == [Fate.ASK] * 3
    assert {one.code for one in plan.problems()} == {"several_units"}
    assert [choice.id for choice in plan.rows()[0].choices] == made
    assert small.imports.accept(plan).changes is None, "nothing is guessed"
    plan = small.imports.plan(kind, [workbook("kq.xlsx", [HEADINGS, *rows])])
    keys = [one.key for one in plan.rows()]
    small.imports.accept(plan, {keys[0]: made[0], keys[1]: made[1], keys[2]: made[0]})
    pledges = {one.unit_id: one for one in small.store.pledges.of_year(2026)}
    assert [one.content for one in pledges[made[0]].targets] == ["Một", "Ba"]
    assert [one.content for one in pledges[made[1]].targets] == ["Hai"]
    results = [one.result for pledge in pledges.values() for one in pledge.targets]
    assert results == (["9"] * 3 if kind == "pledge-results" else [""] * 3)


def test_a_unit_that_ended_within_the_year_is_meant_itself(small: Desk, workbook: Write) -> None:
    unit = next(one for one in small.store.units.all() if one.name == "Ấp 2")

    def work() -> None:
        small.store.units.update(replace(unit, valid_to=dt.date(2026, 8, 31)))
        small.store.pledges.add(
            Pledge(0, unit.id, 2026, targets=(Target("Thu", plan="5", plan_thousandths=5000),))
        )

    small.operations.run("Giải thể", work)
    small.take("pledge-results", workbook("kq.xlsx", [HEADINGS, ("Ấp 2", "", "Thu", 5, 4, "")]))
    (pledge,) = small.store.pledges.of_year(2026)
    assert (pledge.unit_id, pledge.targets[0].result) == (unit.id, "4")


def test_bad_rows_say_what_to_do(small: Desk, workbook: Write) -> None:
    rows = [
        ("Ấp 99", "", "Thu", 5, 4, ""),
        ("Ấp 2", "", "", 5, 4, ""),
        ("Ấp 2", "", "Thu", 5, -4, ""),
        ("Ấp 2", "", "Chi", 5, 4, ""),
        ("Ấp 2", "", "Chi", 5, 4, ""),
    ]
    plan, _ = small.take("pledge-results", workbook("kq.xlsx", [HEADINGS, *rows]))
    assert [(one.row, one.code) for one in plan.problems()] == [
        (2, "unknown_unit"),
        (3, "missing_content"),
        (4, "negative"),
        (6, "duplicate_row"),
    ]
    assert len(targets_of(small)) == 1


def test_what_is_exported_is_read_again(rostered: Desk, other_desk: Desk, tmp_path: Path) -> None:
    rostered.take("pledge-results", RESULTS)
    results = PledgeResults(
        rostered.store,
        rostered.operations,
        PledgeService(rostered.store, rostered.operations, lambda: dt.datetime(2026, 12, 1)),
        resources(),
    )
    export = ExportService(rostered.store, board=results.board)
    file = export.export("pledge-results", tmp_path / "kq.xlsx").path
    plan, report = rostered.take("pledge-results", file)
    assert plan.count(Fate.NEW, Fate.UPDATE) == 0
    assert report.changes is None
    sheet = CalamineWorkbook.from_path(file).get_sheet_by_name("Kết quả").to_python()
    head = next(row for row in sheet if "Cách tính" in row)
    first = sheet[sheet.index(head) + 1]
    assert first[head.index("Cách tính")] == "97/98 = 98,98 % → 12,373 điểm"
    assert str(first[head.index("Thứ hạng")]).startswith("Hạng ")
    other_desk.take("units", ROSTER)
    other_desk.take("pledge-results", file)
    mine, theirs = targets_of(rostered), targets_of(other_desk)
    assert [(one.content, one.result_thousandths, one.direction) for one in mine] == [
        (one.content, one.result_thousandths, one.direction) for one in theirs
    ]


def test_one_target_with_two_results_is_refused_with_both_told(small: Desk, workbook: Write) -> None:
    unit = next(one.name for one in small.store.units.all() if one.name.startswith("Phòng"))
    rows = [(unit, "", "Một", 10, done, "") for done in (9, 9, "8,5", "")]
    plan, _ = small.take("pledge-results", workbook("kq.xlsx", [HEADINGS, *rows]))
    assert [(one.row, one.code, one.column, one.value, one.severity.value) for one in plan.problems()] == [
        (3, "duplicate_row", "", "Một", "skip"),
        (4, "duplicate_target", "Thực hiện 2026", "8,5", "reject"),
        (5, "duplicate_target", "Thực hiện 2026", "", "reject"),
    ]
    assert "kết quả 9" in plan.problems()[1].message
    assert [one.result for one in targets_of(small)] == ["9"]
