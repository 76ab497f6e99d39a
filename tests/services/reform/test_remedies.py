"""The remediation plan of an office: proposed from lost points, followed, carried on, promised."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import Pledge, Remedy, RemedyState, Target, Unit
from thidua_desktop.services.reform.remedies import Remedies
from thidua_desktop.services.workspace import Workspace

TODAY = dt.date(2026, 12, 20)


@pytest.fixture
def plan(workspace: Workspace) -> Remedies:
    return workspace.reform.remedies


def remedy(code: str = "2.1", **changes: object) -> Remedy:
    values = {
        "id": 0,
        "year": 2025,
        "criterion_code": code,
        "criterion_name": f"Tiêu chí {code}",
        "lost": 500,
        "maximum": 1000,
    }
    return Remedy(**{**values, **changes})  # type: ignore[arg-type]


def fields(error: pytest.ExceptionInfo[Invalid]) -> set[str]:
    return {problem.field for problem in error.value.problems}


# ---- proposing ---------------------------------------------------------------------------------
def test_every_component_that_lost_points_is_proposed_most_lost_first(sample: Workspace) -> None:
    plan = sample.reform.remedies
    proposed = plan.propose(2026)
    assert proposed
    lost = [one.lost for one in proposed]
    assert lost == sorted(lost, reverse=True)
    assert min(lost) > 0
    assert all(one.lost <= one.maximum and one.id == 0 for one in proposed)
    assert [one for one in proposed if one.lost >= 500] == plan.propose(2026, at_least=500)
    assert any(one.cause for one in proposed)


def test_what_the_plan_lists_is_not_proposed_again(sample: Workspace) -> None:
    plan = sample.reform.remedies
    proposed = plan.propose(2026)
    plan.add(proposed[:2])
    assert plan.propose(2026) == proposed[2:]
    sample.operations.undo()
    assert plan.propose(2026) == proposed


def test_nothing_is_proposed_for_a_year_without_scores(plan: Remedies) -> None:
    assert plan.propose(2025) == []


# ---- entering ----------------------------------------------------------------------------------
def test_several_are_added_in_one_step_and_undone_as_one(workspace: Workspace, plan: Remedies) -> None:
    changes = plan.add([remedy("2.1"), remedy("2.2")])
    assert changes.label == "Đã đưa vào kế hoạch khắc phục: 2 việc khắc phục"
    assert [one.criterion_code for one in plan.of_year(2025)] == ["2.1", "2.2"]
    workspace.operations.undo()
    assert plan.of_year(2025) == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"criterion_name": "  "}, "criterion_name"),
        ({"year": 20255}, "year"),
        ({"lost": -1}, "lost"),
        ({"lost": 1001}, "lost"),
        ({"due_on": dt.date(2024, 12, 31)}, "due_on"),
        ({"state": RemedyState.DONE}, "proof"),
        ({"state": RemedyState.DONE, "proof": "Báo cáo", "done_on": dt.date(2026, 12, 21)}, "done_on"),
        ({"state": RemedyState.DONE, "proof": "Báo cáo", "done_on": dt.date(2024, 12, 21)}, "done_on"),
        ({"state": RemedyState.DROPPED}, "note"),
        ({"unit_id": 999}, "unit_id"),
    ],
)
def test_what_cannot_be_is_refused_naming_the_field(
    plan: Remedies, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(Invalid) as error:
        plan.add([remedy(), remedy("2.2", **changes)])
    assert fields(error) == {field}
    assert plan.of_year(2025) == []


def test_one_component_is_listed_once_a_year_for_the_same_unit(workspace: Workspace, plan: Remedies) -> None:
    unit = workspace.units.add(Unit(0, "Ấp 2")).created
    plan.add([remedy(), remedy(unit_id=unit), remedy(year=2024)])
    with pytest.raises(Invalid, match=r"đã có “2\.1 Tiêu chí 2\.1”"):
        plan.add([remedy()])
    with pytest.raises(Invalid, match="đã có"):
        plan.add([remedy("3.1"), remedy("3.1")])
    second = plan.add([remedy("2.2")]).created
    with pytest.raises(Invalid, match="đã có"):
        plan.save(replace(plan.get(second), criterion_code="2.1"))


def test_a_remedy_changed_elsewhere_is_not_overwritten(plan: Remedies) -> None:
    one = plan.get(plan.add([remedy()]).created)
    plan.save(replace(one, owner="Công chức Tư pháp - Hộ tịch"))
    with pytest.raises(Conflict):
        plan.save(replace(one, measure="Giao lại"), expected=one)
    assert plan.get(one.id).owner == "Công chức Tư pháp - Hộ tịch"


def test_what_is_not_finished_any_more_has_no_day_of_finishing(plan: Remedies) -> None:
    one = plan.add([remedy(state=RemedyState.DONE, proof="Báo cáo số 12/BC-UBND")]).created
    assert plan.get(one).done_on == TODAY
    plan.save(replace(plan.get(one), state=RemedyState.DOING))
    assert plan.get(one).done_on is None


# ---- finishing ---------------------------------------------------------------------------------
def test_finishing_keeps_words_and_file_as_proof(
    workspace: Workspace, plan: Remedies, tmp_path: Path
) -> None:
    one = plan.add([remedy()]).created
    with pytest.raises(Invalid) as error:
        plan.finish(one, " ")
    assert fields(error) == {"proof"}
    paper = tmp_path / "báo cáo.pdf"
    paper.write_bytes(b"%PDF-1.4 bao cao")
    plan.finish(one, "", paper, on=dt.date(2026, 9, 30))
    done = plan.get(one)
    assert (done.state, done.done_on) == (RemedyState.DONE, dt.date(2026, 9, 30))
    assert plan.proof_name(one) == "báo cáo.pdf"
    kept = plan.proof_file(one)
    assert kept is not None
    assert kept.read_bytes() == b"%PDF-1.4 bao cao"
    workspace.operations.undo()
    assert plan.get(one).state is RemedyState.OPEN
    assert plan.proof_file(one) is None


# ---- carrying ----------------------------------------------------------------------------------
def test_unfinished_remedies_are_carried_with_where_they_came_from(
    workspace: Workspace, plan: Remedies
) -> None:
    plan.add(
        [
            remedy("2.1", due_on=dt.date(2026, 6, 30), owner="Văn phòng"),
            remedy("2.2", due_on=dt.date(2027, 3, 1)),
            remedy("2.3", state=RemedyState.DONE, proof="Báo cáo"),
            remedy("2.4", state=RemedyState.DROPPED, note="Không còn thẩm quyền"),
        ]
    )
    plan.carry(2025)
    carried = plan.of_year(2026)
    assert [(one.criterion_code, one.due_on) for one in carried] == [
        ("2.1", None),
        ("2.2", dt.date(2027, 3, 1)),
    ]
    assert carried[0].owner == "Văn phòng"
    assert [link.year for link in plan.history(carried[0].id)] == [2025, 2026]
    assert plan.carriable(2025) == []
    with pytest.raises(RuleViolation, match="Không còn việc khắc phục nào của năm 2025"):
        plan.carry(2025)
    workspace.operations.undo()
    assert plan.of_year(2026) == []


def test_a_component_the_next_plan_lists_is_tied_and_not_doubled(plan: Remedies) -> None:
    plan.add([remedy("2.1"), remedy("2.1", year=2026, lost=700)])
    plan.carry(2025)
    (one,) = plan.of_year(2026)
    assert one.lost == 700
    assert [link.lost for link in plan.history(one.id)] == [500, 700]


def test_removing_a_carried_one_leaves_the_next_standing_on_its_own(plan: Remedies) -> None:
    old = plan.add([remedy()]).created
    plan.carry(2025)
    (new,) = plan.of_year(2026)
    plan.remove([old])
    assert plan.get(new.id).carried_from_id is None
    plan.carry(2026)
    (newest,) = plan.of_year(2027)
    plan.remove([new.id, newest.id])
    assert plan.of_year(2027) == []


def test_reminders_speak_of_what_is_due_within_a_fortnight(plan: Remedies) -> None:
    plan.add([remedy("2.1", due_on=dt.date(2026, 12, 31)), remedy("2.2", due_on=dt.date(2027, 3, 1))])
    assert [(one.remedy.criterion_code, one.days) for one in plan.reminders(TODAY)] == [("2.1", 11)]


# ---- the component that asks for it ------------------------------------------------------------
def test_the_fix_rate_of_a_year_is_of_what_the_year_before_lost(workspace: Workspace, plan: Remedies) -> None:
    unit = workspace.units.add(Unit(0, "Ấp 2")).created
    plan.add(
        [remedy("2.1", state=RemedyState.DONE, proof="Báo cáo"), remedy("2.2"), remedy("2.3", unit_id=unit)]
    )
    assert plan.fix_rate(2026).declared == "1/2 tồn tại, hạn chế"
    assert plan.fix_rate(2026, unit).declared == "0/1 tồn tại, hạn chế"
    assert plan.fix_rate(2025).listed == 0


def test_the_sample_set_has_the_component(sample: Workspace) -> None:
    overview = sample.reform.overview(2026)
    assert overview is not None
    found = sample.reform.remedies.fix_component(overview.criteria_set.id)
    assert found is not None
    assert found.code == "1.1.5"


# ---- the pledge --------------------------------------------------------------------------------
def test_a_remedy_becomes_a_target_of_next_years_pledge(workspace: Workspace, plan: Remedies) -> None:
    unit = workspace.units.add(Unit(0, "Văn phòng HĐND và UBND")).created
    one = plan.add([remedy()]).created
    with pytest.raises(Invalid) as error:
        plan.into_pledge([one])
    assert fields(error) == {"unit_id"}
    with pytest.raises(RuleViolation, match="chưa có giao ước năm 2026"):
        plan.into_pledge([one], unit)
    own = Target("Tỷ lệ hồ sơ đúng hạn", group="Cải cách hành chính", plan="100%")
    pledge_id = workspace.pledges.add(Pledge(0, unit, 2026, targets=(own,))).created
    plan.into_pledge([one], unit)
    pledge = workspace.pledges.get(pledge_id)
    assert [target.group for target in pledge.targets] == ["Cải cách hành chính"] * 2
    assert plan.target(one) == (pledge, pledge.targets[1])
    with pytest.raises(RuleViolation, match="đã có trong một giao ước"):
        plan.into_pledge([one], unit)


def test_a_target_or_pledge_may_go_and_the_remedy_stays(workspace: Workspace, plan: Remedies) -> None:
    unit = workspace.units.add(Unit(0, "Văn phòng HĐND và UBND")).created
    pledge_id = workspace.pledges.add(Pledge(0, unit, 2026)).created
    one = plan.add([remedy(unit_id=unit)]).created
    plan.into_pledge([one])
    pledge = workspace.pledges.get(pledge_id)
    workspace.pledges.update(replace(pledge, targets=()))
    assert plan.target(one) is None
    plan.into_pledge([one])
    workspace.pledges.delete([pledge_id])
    assert plan.get(one).target_id is None
    workspace.operations.undo()
    assert plan.target(one) is not None


def test_a_unit_with_remedies_is_not_deleted(workspace: Workspace, plan: Remedies) -> None:
    unit = workspace.units.add(Unit(0, "Ấp 2")).created
    plan.add([remedy(unit_id=unit)])
    with pytest.raises(RuleViolation, match="việc khắc phục"):
        workspace.units.delete(unit)
