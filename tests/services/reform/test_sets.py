"""Criteria sets on a real office: shipped, copied, versioned, edited, with the units they score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import Criterion, Ranking, RoundStep, SetScope
from thidua_desktop.domain.reform.rules import CHOSEN_BY_HAND, by_hand, write_rule
from thidua_desktop.services.reform.sets import ReformSets
from thidua_desktop.services.workspace import Workspace


@pytest.fixture
def sets(workspace: Workspace) -> ReformSets:
    return workspace.reform.sets


def by_code(sets: ReformSets, set_id: int) -> dict[str, Criterion]:
    return {one.code: one for one in sets.tree(set_id)}


def test_shipped_sets_say_what_they_are(sets: ReformSets) -> None:
    synthetic, service, frame = sets.shipped()
    assert (synthetic.key, synthetic.synthetic, synthetic.leaves, synthetic.maximum) == (
        "cap-xa-gia-dinh", True, 40, 100_000,
    )  # fmt: skip
    assert (service.key, service.synthetic, service.maximum) == ("qd-766", False, 100_000)
    assert "766/QĐ-TTg ngày 23/06/2022" in service.source
    assert (frame.key, frame.leaves, frame.maximum) == ("khung-trong", 8, 0)


def test_the_service_index_foots_and_marks_what_was_not_verified(sets: ReformSets) -> None:
    made = sets.add_shipped("qd-766", 2026).created
    assert not sets.problems(made)
    tags = {code: one.source_tag for code, one in by_code(sets, made).items()}
    assert tags["1"] == "QĐ 766/QĐ-TTg"
    assert tags["3.2"] == "Điểm chi tiết chưa kiểm chứng"


def test_the_frame_asks_for_its_maxima(sets: ReformSets) -> None:
    made = sets.add_shipped("khung-trong", 2026).created
    assert [fault.code for fault in sets.problems(made)] == ["zero_maximum"] * 8


def test_an_unknown_shipped_set_is_refused(sets: ReformSets) -> None:
    with pytest.raises(NotFound):
        sets.add_shipped("../fonts", 2026)


def test_a_copy_knows_where_it_came_from(sets: ReformSets) -> None:
    old = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    new = sets.copy(old, 2027).created
    copied = sets.get(new)
    assert (copied.year, copied.version, copied.based_on_id, copied.synthetic) == (2027, 1, old, True)
    comparison = sets.compare(old, new)
    assert (comparison.changes, comparison.same) == ((), 66)
    assert sets.own(2027) == copied


def test_a_scored_set_keeps_its_criteria_and_a_version_takes_the_scores_along(workspace: Workspace) -> None:
    sets, reform = workspace.reform.sets, workspace.reform
    old = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    criteria = by_code(sets, old)
    reform.scoring.declare(old, None, criteria["1.1.3"].id, "47/50 nhiệm vụ")
    reform.scoring.set_self(old, None, criteria["1.2.2"].id, 2_000)
    refused: tuple[Callable[[], object], ...] = (
        lambda: sets.save_criterion(replace(criteria["1.2.2"], max_thousandths=1000)),
        lambda: sets.remove_criteria([criteria["1.2.2"].id]),
        lambda: sets.move_criterion(criteria["1.2.2"].id, -1),
        lambda: sets.add_criterion(Criterion(0, old, "", "Mới", 1000)),
        lambda: sets.remove_set(old),
    )
    for change in refused:
        with pytest.raises(RuleViolation):
            change()
    new = sets.new_version(old).created
    assert (sets.get(new).version, sets.own(2026)) == (2, sets.get(new))
    changed = by_code(sets, new)
    sets.save_criterion(replace(changed["1.2.2"], max_thousandths=1500))
    assert sets.carries_from(new) == old
    sets.carry_scores(new)
    assert sets.carries_from(new) is None
    (score,) = workspace._store.reform.scores(new)
    assert (score.criterion_id, score.points, score.declared) == (changed["1.1.3"].id, 940, "47/50 nhiệm vụ")
    assert {one.points for one in workspace._store.reform.scores(old)} == {940, 2000}


def test_scores_are_carried_only_from_a_scored_version_of_the_year(workspace: Workspace) -> None:
    sets = workspace.reform.sets
    old = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    version, next_year = sets.new_version(old).created, sets.copy(old, 2027).created
    for one in (old, version, next_year):
        assert sets.carries_from(one) is None
        with pytest.raises(RuleViolation):
            sets.carry_scores(one)


def test_a_set_is_built_by_hand(sets: ReformSets) -> None:
    made = sets.add_shipped("khung-trong", 2026).created
    area = sets.tree(made)[0]
    first = sets.add_criterion(Criterion(0, made, "", "Kế hoạch", 375, area.id)).created
    third = sets.add_criterion(Criterion(0, made, "", "Báo cáo", 200, area.id)).created
    second = sets.add_criterion(Criterion(0, made, "1.9", "Kiểm tra", 100, area.id), after_id=first).created
    assert [one.id for one in sets.tree(made)][1:4] == [first, second, third]
    assert [one.code for one in sets.tree(made)][1:4] == ["1.1", "1.9", "1.2"]
    assert {one.level for one in sets.tree(made)[1:4]} == {"tieu_chi"}
    assert sets.move_criterion(second, 1) is not None
    assert sets.move_criterion(second, 1) is None
    assert [one.id for one in sets.tree(made)][1:4] == [first, third, second]
    faults = {(one.criterion_id, one.code) for one in sets.problems(made)}
    assert (area.id, "children_do_not_add_up") in faults
    sets.save_criterion(replace(area, max_thousandths=675))
    assert area.id not in {one.criterion_id for one in sets.problems(made)}
    sets.remove_criteria([area.id])
    assert not {area.id, first, second, third} & {one.id for one in sets.tree(made)}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"code": "1.1.2"}, "code"),
        ({"code": " "}, "code"),
        ({"name": "  "}, "name"),
        ({"max_thousandths": -1}, "max_thousandths"),
    ],
)
def test_bad_criteria_are_refused_by_field(sets: ReformSets, change: dict[str, object], field: str) -> None:
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    held = by_code(sets, made)["1.1.1"]
    with pytest.raises(Invalid) as refused:
        sets.save_criterion(replace(held, **change))  # type: ignore[arg-type]
    assert [one.field for one in refused.value.problems] == [field]
    assert by_code(sets, made)["1.1.1"] == held


def test_a_criterion_edited_elsewhere_is_not_overwritten(sets: ReformSets) -> None:
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    held = by_code(sets, made)["1.1.1"]
    sets.save_criterion(replace(held, name="Sửa trước"))
    with pytest.raises(Conflict):
        sets.save_criterion(replace(held, name="Sửa sau"), expected=held)


def test_a_unit_is_scored_by_one_set_a_year(small: Small) -> None:
    sets = small.office.reform.sets
    one = sets.add_shipped("cap-xa-gia-dinh", 2026, "phòng, ban", SetScope.UNITS).created
    two = sets.add_shipped("qd-766", 2026, "ấp", SetScope.UNITS).created
    sets.set_members(one, [small.hall, small.hamlet])
    with pytest.raises(Invalid) as refused:
        sets.set_members(two, [small.hamlet])
    assert "Ấp 2 đã được chấm theo" in refused.value.message
    version = sets.new_version(one).created
    assert sets.members(version) == sets.members(one) == [small.hall, small.hamlet]
    next_year = sets.copy(two, 2027).created
    sets.set_members(next_year, [small.hamlet])
    with pytest.raises(RuleViolation):
        sets.set_members(sets.add_shipped("qd-766", 2026).created, [small.hall])


def test_copying_and_moving_a_set_gives_no_unit_a_second_one(small: Small) -> None:
    sets = small.office.reform.sets
    one = sets.add_shipped("cap-xa-gia-dinh", 2026, "phòng, ban", SetScope.UNITS).created
    sets.set_members(one, [small.hall, small.hamlet])
    other = sets.add_shipped("qd-766", 2027, "ấp", SetScope.UNITS).created
    sets.set_members(other, [small.hamlet])
    changes = sets.copy(one, 2027)
    assert sets.members(changes.created) == [small.hall]
    assert changes.label.endswith("đã có bộ khác chấm: Ấp 2")
    version = sets.get(sets.new_version(one).created)
    with pytest.raises(Invalid) as refused:
        sets.save_set(replace(version, group="ấp"))
    assert "đã được chấm theo" in refused.value.message
    sets.set_members(version.id, [])
    sets.save_set(replace(version, group="ấp"))


def test_scores_are_not_carried_to_parents_and_to_units_that_left(reform: Reform) -> None:
    sets, store = reform.office.reform.sets, reform.office._store
    reform.score_units()
    reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.second)
    new = sets.new_version(reform.units_set).created
    sets.set_members(new, [reform.first])
    split = reform.leaf("1.3", new)
    sets.add_criterion(Criterion(0, new, "", "Nửa đầu", 4_000, parent_id=split))
    sets.carry_scores(new)
    carried = {(score.unit_id, score.criterion_id) for score in store.reform.scores(new)}
    assert carried == {(reform.first, reform.leaf(code, new)) for code in ("1.1", "1.2")}
    assert store.rounds.submissions(new) == []


def test_a_set_leaves_its_rankings_and_versions_when_it_goes(sets: ReformSets) -> None:
    old = sets.add_shipped("qd-766", 2026).created
    new = sets.new_version(old).created
    sets.remove_set(old)
    assert sets.get(new).based_on_id is None


def test_a_set_without_a_name_is_refused_and_a_new_group_begins_at_version_1(sets: ReformSets) -> None:
    sets.add_shipped("qd-766", 2026)
    second = sets.get(sets.add_shipped("qd-766", 2026).created)
    assert second.version == 2
    with pytest.raises(Invalid):
        sets.save_set(replace(second, name=" "))
    sets.save_set(replace(second, group="phường"), expected=second)
    assert (sets.get(second.id).group, sets.get(second.id).version) == ("phường", 1)
    assert len(sets.current(2026)) == 2


def test_new_words_have_their_rule_read_again(sets: ReformSets) -> None:
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    held = by_code(sets, made)["1.3.3"]
    assert held.rule
    assert not sets.why_by_hand(made)
    sets.save_criterion(replace(held, rule_text="Theo kết quả kiểm tra của đoàn"))
    changed = by_code(sets, made)["1.3.3"]
    assert not changed.rule
    assert sets.why_by_hand(made)[changed.id].endswith("chấm bằng tay.")
    sets.save_criterion(replace(changed, rule_text="- Có: 0,5 điểm\n- Không: 0 điểm"))
    assert by_code(sets, made)["1.3.3"].rule == held.rule


def test_scoring_by_hand_stays_though_the_words_could_be_read(workspace: Workspace) -> None:
    sets = workspace.reform.sets
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    held = by_code(sets, made)["1.1.3"]
    sets.save_criterion(replace(held, rule=write_rule(CHOSEN_BY_HAND)))
    sets.save_criterion(replace(by_code(sets, made)["1.1.3"], max_thousandths=held.max_thousandths + 1))
    kept = by_code(sets, made)["1.1.3"]
    assert by_hand(kept.rule)
    assert sets.why_by_hand(made) == {kept.id: "Chọn chấm bằng tay."}
    workspace.reform.scoring.declare(made, None, kept.id, "47/50 nhiệm vụ")
    row = workspace.reform.scoring.sheet(made).by_id[kept.id]
    assert (row.rule, row.self_points, row.findings) == (None, None, ())


def test_several_criteria_are_saved_together_or_not_at_all(sets: ReformSets) -> None:
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    criteria = by_code(sets, made)
    one, other = criteria["1.2.1"], criteria["1.2.2"]
    with pytest.raises(Invalid):
        sets.save_criteria([replace(one, name="Mới"), replace(other, name="")])
    assert by_code(sets, made) == criteria
    sets.save_criteria([replace(one, code="1.2.2"), replace(other, code="1.2.1")])
    assert by_code(sets, made)["1.2.2"].id == one.id


def test_a_rule_that_no_longer_fits_is_named(sets: ReformSets) -> None:
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    held = by_code(sets, made)["1.3.3"]
    with_rule = by_code(sets, made)["1.2.2"].rule
    sets.save_criterion(replace(held, rule=with_rule))
    (fault,) = sets.problems(made)
    assert (fault.criterion_id, fault.code, fault.field) == (held.id, "rule_out_of_sense", "rule")


def test_rankings_outlive_the_set_they_were_computed_from(workspace: Workspace) -> None:
    sets, store = workspace.reform.sets, workspace._store.reform
    made = sets.add_shipped("qd-766", 2026).created
    row = Ranking("Ấp 2", 2026, 80_000, 1, 1, set_id=made)
    workspace.operations.run("Ghi", lambda: store.save_rankings([row]))
    sets.remove_set(made)
    assert [(one.unit_name, one.set_id) for one in store.rankings(2026)] == [("Ấp 2", None)]
    workspace.operations.undo()
    assert [one.set_id for one in store.rankings(2026)] == [made]
