"""The score sheet: figures, working, own points, appraisals and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Criterion
from thidua_desktop.services.reform.scoring import Entry
from thidua_desktop.services.workspace import Workspace


def refused(error: pytest.ExceptionInfo[Invalid]) -> list[tuple[str, str]]:
    return [(problem.field, problem.message) for problem in error.value.problems]


def codes(reform: Reform, code: str) -> list[str]:
    return [problem.code for problem in reform.row(code).findings]


def test_declared_figures_give_points_and_show_their_working(reform: Reform) -> None:
    reform.scoring.declare(reform.own, None, reform.leaf("1.1.3"), "47/50 nhiệm vụ")
    row = reform.row("1.1.3")
    assert (row.declared, row.suggested, row.self_points) == ("47/50 nhiệm vụ", 940, 940)
    assert "47/50" in row.working
    assert "0,94" in row.working
    assert (row.standing, row.lost) == (940, 60)
    reform.office.operations.undo()
    assert reform.row("1.1.3").declared == ""


def test_points_other_than_the_rule_gives_are_a_finding_not_a_refusal(reform: Reform) -> None:
    leaf = reform.leaf("1.1.3")
    reform.scoring.declare(reform.own, None, leaf, "47/50 nhiệm vụ")
    reform.scoring.set_self(reform.own, None, leaf, 1_000)
    found = [problem.message for problem in reform.row("1.1.3").findings if problem.code == "differs"]
    assert found == ["Cách tính cho 0,94, đang ghi 1."]


def test_new_figures_replace_points_and_no_figures_take_theirs_along(reform: Reform) -> None:
    leaf = reform.leaf("1.1.3")
    reform.scoring.declare(reform.own, None, leaf, "47/50")
    reform.scoring.declare(reform.own, None, leaf, "25/50")
    assert reform.row("1.1.3").self_points == 500
    reform.scoring.declare(reform.own, None, leaf, "")
    assert reform.row("1.1.3").self_points is None
    reform.scoring.enter(reform.own, None, [Entry(leaf, declared="25/50", self_points="0,6")])
    reform.scoring.declare(reform.own, None, leaf, "")
    assert reform.row("1.1.3").self_points == 600, "typed by hand, so it stays"


def test_the_same_words_again_leave_points_typed_by_hand(reform: Reform) -> None:
    leaf = reform.leaf("1.1.3")
    reform.scoring.enter(reform.own, None, [Entry(leaf, declared="47/50", self_points="1")])
    reform.scoring.enter(reform.own, None, [Entry(leaf, declared="47/50", note="làm tròn")])
    assert (reform.row("1.1.3").self_points, reform.row("1.1.3").note) == (1_000, "làm tròn")
    reform.scoring.set_self(reform.own, None, leaf, None)
    reform.scoring.declare(reform.own, None, leaf, "47/50")
    assert reform.row("1.1.3").self_points == 940, "nothing was typed by hand any more"


def test_words_without_figures_are_kept_and_said_to_be_unread(reform: Reform) -> None:
    reform.scoring.declare(reform.own, None, reform.leaf("1.1.3"), "hầu hết nhiệm vụ")
    row = reform.row("1.1.3")
    assert (row.declared, row.self_points) == ("hầu hết nhiệm vụ", None)
    assert "figures_not_read" in codes(reform, "1.1.3")


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("1.1.3", "5/0 nhiệm vụ", "0"),
        ("1.1.3", "51/50 nhiệm vụ", "51"),
        ("1.1.1", "Kế hoạch ngày 22/01/2025", "2025"),
    ],
)
def test_figures_out_of_sense_are_refused_in_words(reform: Reform, code: str, text: str, said: str) -> None:
    with pytest.raises(Invalid) as error:
        reform.scoring.declare(reform.own, None, reform.leaf(code), text)
    [(field, message)] = refused(error)
    assert field == "declared"
    assert message.startswith(f"{code}: ")
    assert said in message
    assert reform.row(code).declared == ""


@pytest.mark.parametrize("typed", ["1,001", "-0,1", "một", "1.2.3x"])
def test_points_beyond_the_maximum_or_no_number_are_refused(reform: Reform, typed: str) -> None:
    with pytest.raises(Invalid) as error:
        reform.scoring.enter(reform.own, None, [Entry(reform.leaf("1.1.3"), self_points=typed)])
    [(field, message)] = refused(error)
    assert field == "self_points"
    assert typed in message


def test_sums_are_not_scored(reform: Reform) -> None:
    with pytest.raises(Invalid):
        reform.scoring.set_self(reform.own, None, reform.leaf("1.1"), 100)


def test_an_appraisal_that_differs_needs_its_reason(reform: Reform) -> None:
    leaf = reform.leaf("1.1.4")
    reform.scoring.set_self(reform.own, None, leaf, 3_000)
    with pytest.raises(Invalid) as error:
        reform.scoring.appraise(reform.own, None, leaf, 2_000)
    assert refused(error) == [("reason", "1.1.4: Điểm thẩm định 2 khác điểm tự chấm 3: ghi lý do.")]
    reform.scoring.appraise(reform.own, None, leaf, 2_000, "Chậm 01 nhiệm vụ")
    row = reform.row("1.1.4")
    assert (row.appraised, row.reason, row.standing, row.lost) == (2_000, "Chậm 01 nhiệm vụ", 2_000, 1_000)


def test_the_same_points_need_no_reason(reform: Reform) -> None:
    leaf = reform.leaf("1.1.4")
    reform.scoring.set_self(reform.own, None, leaf, 3_000)
    reform.scoring.appraise(reform.own, None, leaf, 3_000)
    assert reform.row("1.1.4").appraised == 3_000


def test_appraising_before_the_self_score_is_allowed_with_a_note(reform: Reform) -> None:
    leaf = reform.leaf("1.1.4")
    with pytest.raises(Invalid):
        reform.scoring.appraise(reform.own, None, leaf, 3_000)
    reform.scoring.appraise(reform.own, None, leaf, 3_000, "Đơn vị nộp muộn, chấm theo hồ sơ")
    assert reform.row("1.1.4").standing == 3_000


def test_the_second_appraisal_follows_an_explanation_and_stands(reform: Reform) -> None:
    leaf = reform.leaf("1.1.4")
    with pytest.raises(Invalid):
        reform.scoring.appraise(reform.own, None, leaf, 3_000, "x", second=True)
    reform.scoring.set_self(reform.own, None, leaf, 3_000)
    reform.scoring.appraise(reform.own, None, leaf, 1_000, "Thiếu hồ sơ")
    reform.scoring.explain(reform.own, None, leaf, "Đã bổ sung hồ sơ")
    with pytest.raises(Invalid) as error:
        reform.scoring.appraise(reform.own, None, leaf, 2_000, second=True)
    assert [field for field, _ in refused(error)] == ["reason_2"]
    reform.scoring.appraise(reform.own, None, leaf, 2_000, "Chấp nhận một phần", second=True)
    row = reform.row("1.1.4")
    assert (row.explanation, row.appraised_2, row.standing) == ("Đã bổ sung hồ sơ", 2_000, 2_000)
    reform.scoring.appraise(reform.own, None, leaf, None, second=True)
    assert reform.row("1.1.4").standing == 1_000


def test_self_points_changed_after_the_appraisal_are_found(reform: Reform) -> None:
    leaf = reform.leaf("1.1.4")
    reform.scoring.set_self(reform.own, None, leaf, 3_000)
    reform.scoring.appraise(reform.own, None, leaf, 3_000)
    reform.scoring.set_self(reform.own, None, leaf, 2_000)
    assert "reason_missing" in codes(reform, "1.1.4")


@pytest.mark.parametrize("entry", [{"declared": "Không áp dụng"}, {"self_points": "kad"}, {"absent": True}])
def test_not_applicable_takes_the_points_away(reform: Reform, entry: dict[str, str | bool]) -> None:
    leaf = reform.leaf("1.1.3")
    reform.scoring.declare(reform.own, None, leaf, "47/50")
    reform.scoring.enter(reform.own, None, [Entry(leaf, **entry)])  # type: ignore[arg-type]
    row = reform.row("1.1.3")
    assert row.not_applicable
    assert (row.self_points, row.standing, row.lost, row.suggested) == (None, None, None, None)
    assert "absent_without_reason" in codes(reform, "1.1.3")
    reform.scoring.mark_absent(reform.own, None, leaf, False)
    assert not reform.row("1.1.3").not_applicable


def test_not_applicable_is_refused_where_the_set_says_so(reform: Reform) -> None:
    store = reform.office._store
    strict = replace(store.reform.get_set(reform.own), absent_policy=AbsentPolicy.REFUSED)
    reform.office.operations.run("Đổi", lambda: store.reform.update_set(strict))
    with pytest.raises(Invalid) as error:
        reform.scoring.mark_absent(reform.own, None, reform.leaf("1.1.3"), True, "không có")
    assert [field for field, _ in refused(error)] == ["absent"]


def test_a_survey_is_not_scored_by_oneself_nor_appraised(reform: Reform) -> None:
    leaf = reform.leaf("A.1")
    for entry, field in (
        (Entry(leaf, self_points="18"), "self_points"),
        (Entry(leaf, appraised="18"), "appraised"),
    ):
        with pytest.raises(Invalid) as error:
            reform.scoring.enter(reform.own, None, [entry])
        assert [name for name, _ in refused(error)] == [field]
    reform.scoring.declare(reform.own, None, leaf, "Tỷ lệ hài lòng 91,4%")
    row = reform.row("A.1")
    assert (row.survey, row.self_points, row.standing) == (18_280, None, 18_280)
    with pytest.raises(Invalid):
        reform.scoring.set_survey(reform.own, None, reform.leaf("1.1.3"), 500)


def test_pasted_cells_are_taken_whole_or_not_at_all(reform: Reform) -> None:
    good = Entry(reform.leaf("1.1.3"), declared="47/50")
    bad = [Entry(reform.leaf("1.1.4"), self_points="4"), Entry(reform.leaf("7.3.1"), self_points="x")]
    with pytest.raises(Invalid) as error:
        reform.scoring.enter(reform.own, None, [good, *bad])
    assert [message.split(":")[0] for _, message in refused(error)] == ["1.1.4", "7.3.1"]
    assert reform.row("1.1.3").declared == ""
    done = reform.scoring.enter(reform.own, None, [good, Entry(bad[0].criterion_id, self_points="2,5")])
    assert done.label == "Đã chấm 2 mục"
    assert reform.row("1.1.4").self_points == 2_500


def test_units_have_sheets_of_their_own_and_strangers_have_none(reform: Reform) -> None:
    reform.score_units()
    assert reform.scoring.sheet(reform.units_set, reform.first).official.index == 95_000
    assert reform.scoring.sheet(reform.units_set, reform.second).official.index == 77_500
    for unit in (reform.outside, None):
        with pytest.raises(NotFound):
            reform.scoring.sheet(reform.units_set, unit)
    with pytest.raises(NotFound):
        reform.scoring.declare(reform.own, reform.first, reform.leaf("1.1.3"), "1/2")


def test_decimals_add_up_exactly(reform: Reform) -> None:
    for code, points in (("1.1.1", 200), ("1.2.1", 375)):
        reform.scoring.set_self(reform.own, None, reform.leaf(code), points)
    sheet = reform.scoring.sheet(reform.own)
    assert sheet.by_id[reform.leaf("1")].self_points == 575


def test_a_bonus_not_earned_costs_nothing_and_a_minus_what_it_takes(reform: Reform) -> None:
    store = reform.office._store

    def areas() -> None:
        bonus = Criterion(1, 0, "T", "Điểm thưởng", 2_000, area_kind=AreaKind.BONUS)
        minus = Criterion(2, 0, "P", "Điểm trừ", 3_000, area_kind=AreaKind.MINUS)
        leaves = [
            Criterion(3, 0, "T.1", "Sáng kiến", 2_000, 1),
            Criterion(4, 0, "P.1", "Bị phê bình", 2_000, 2),
            Criterion(5, 0, "P.2", "Thư nặc danh", 2_000, 2),
        ]
        store.reform.add_criteria(reform.own, [bonus, minus, *leaves])

    reform.office.operations.run("Thêm", areas)
    for code, points in (("T.1", 500), ("P.1", 2_000), ("P.2", 1_500)):
        reform.scoring.set_self(reform.own, None, reform.leaf(code), points)
    assert [reform.row(code).lost for code in ("T.1", "P.1", "P.2")] == [None, 2_000, 1_500]
    assert (reform.row("T").standing, reform.row("P").standing) == (500, 3_000), "capped"
    assert (reform.row("T").lost, reform.row("P").lost) == (None, 3_000)


def test_an_appraisal_overrules_what_the_unit_called_not_applicable(reform: Reform) -> None:
    leaf = reform.leaf("1.1.3")
    reform.scoring.mark_absent(reform.own, None, leaf, True, "không có nhiệm vụ")
    with pytest.raises(Invalid) as error:
        reform.scoring.appraise(reform.own, None, leaf, 500)
    assert "Không áp dụng" in refused(error)[0][1]
    reform.scoring.appraise(reform.own, None, leaf, 500, "Có 10 nhiệm vụ được giao")
    row = reform.row("1.1.3")
    assert (row.not_applicable, row.absent_by_unit, row.standing, row.lost) == (False, True, 500, 500)


def test_the_sample_sheet_follows_its_rules_and_its_sums(sample: Workspace) -> None:
    own = sample.reform.sets.own(2026)
    assert own is not None
    sheet = sample.reform.scoring.sheet(own.id)
    leaves = sheet.leaves()
    assert [row.suggested for row in leaves] == [
        row.self_points if row.survey is None else row.survey for row in leaves
    ]
    assert [row.criterion.code for row in leaves if row.evidence_missing] == ["1.3.3", "3.1.1", "6.2.1"]
    tops = [row for row in sheet.rows if row.depth == 0]
    assert sum(row.standing or 0 for row in tops) == 80_618
    assert (sheet.own.index, sheet.official.index) == (87_417, 84_417)
    assert {problem.code for row in leaves for problem in row.findings} == {"evidence_missing"}


def test_nothing_changes_once_published(sample: Workspace) -> None:
    last = next(one for one in sample.reform.sets.of_year(2025) if one.group == "Ấp")
    unit, _ = sample.reform.scoring.units(last.id)[0]
    sheet = sample.reform.scoring.sheet(last.id, unit)
    assert "20/01/2026" in sheet.locked
    with pytest.raises(RuleViolation):
        sample.reform.scoring.set_self(last.id, unit, sheet.leaves()[0].criterion.id, 0)
