"""The round: its calendar, what is late, handing in, and the publication that locks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import Ranking, RoundStep
from thidua_desktop.services.reform.rounds import StepState, StepStatus
from thidua_desktop.services.workspace import Workspace


def day(month: int, of_month: int, year: int = 2026) -> dt.date:
    return dt.date(year, month, of_month)


def state(reform: Reform, step: RoundStep, set_id: int | None = None) -> StepState:
    return next(one for one in reform.rounds.calendar(set_id or reform.own) if one.step is step)


def test_a_calendar_has_every_step_in_order_planned_or_not(reform: Reform) -> None:
    assert [one.step for one in reform.rounds.calendar(reform.own)] == list(RoundStep)
    reform.rounds.plan(reform.own, {RoundStep.SELF: (day(10, 1), day(10, 20))})
    assert state(reform, RoundStep.SELF).due_on == day(10, 20)
    assert state(reform, RoundStep.DECLARE).due_on is None
    reform.rounds.plan(reform.own, {RoundStep.DECLARE: (None, day(9, 30))})
    assert state(reform, RoundStep.SELF).starts_on == day(10, 1), "steps not named keep their days"


def test_a_step_stands_by_its_days() -> None:
    step = StepState(RoundStep.SELF, "Tự chấm điểm", day(10, 1), day(10, 20))
    assert [step.status(on) for on in (day(9, 30), day(10, 1), day(10, 20), day(10, 21))] == [
        StepStatus.AHEAD,
        StepStatus.DUE,
        StepStatus.DUE,
        StepStatus.LATE,
    ]
    assert StepState(RoundStep.SELF, "").status(day(1, 1)) is StepStatus.UNPLANNED
    done = StepState(RoundStep.SELF, "", None, day(10, 20), dt.datetime(2026, 10, 25))
    assert done.status(day(12, 1)) is StepStatus.DONE


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ({RoundStep.SELF: (day(10, 20), day(10, 1))}, "ends_before_start"),
        ({RoundStep.SELF: (None, day(10, 20)), RoundStep.APPRAISE_1: (None, day(10, 19))}, "out_of_order"),
        ({RoundStep.SELF: (None, day(10, 20, 2025))}, "other_year"),
        ({RoundStep.PUBLISH: (None, day(1, 20, 2028))}, "other_year"),
    ],
)
def test_days_that_make_no_sense_are_refused(
    reform: Reform, dates: dict[RoundStep, tuple[dt.date | None, dt.date | None]], code: str
) -> None:
    with pytest.raises(Invalid) as error:
        reform.rounds.plan(reform.own, dates)
    assert [problem.code for problem in error.value.problems] == [code]
    assert error.value.problems[0].field in {step.value for step in dates}
    assert all(one.due_on is None for one in reform.rounds.calendar(reform.own))


def test_the_survey_runs_beside_the_other_steps(reform: Reform) -> None:
    reform.rounds.plan(
        reform.own, {RoundStep.APPRAISE_2: (None, day(12, 24)), RoundStep.SURVEY: (None, day(10, 30))}
    )
    assert state(reform, RoundStep.SURVEY).due_on == day(10, 30)


def test_what_is_late_names_who_is_awaited(reform: Reform) -> None:
    reform.rounds.plan(reform.units_set, {RoundStep.SELF: (None, day(10, 20))})
    assert reform.rounds.late(day(10, 20)) == []
    [soon] = reform.rounds.late(day(10, 15), within=7)
    assert soon.days == -5
    assert reform.rounds.late(day(10, 15), within=4) == []
    reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.second)
    [late] = reform.rounds.late(day(10, 23))
    assert (late.set_id, late.title, late.days, late.units) == (
        reform.units_set,
        "Tự chấm điểm",
        3,
        ("Phòng Kinh tế",),
    )
    reform.rounds.take_back(reform.units_set, RoundStep.SELF, reform.second)
    assert len(reform.rounds.late(day(10, 23))[0].units) == 2
    with pytest.raises(RuleViolation):
        reform.rounds.take_back(reform.units_set, RoundStep.SELF, reform.second)


def test_only_members_hand_in_and_only_their_own_steps(reform: Reform) -> None:
    with pytest.raises(NotFound):
        reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.outside)
    with pytest.raises(RuleViolation):
        reform.rounds.hand_in(reform.units_set, RoundStep.APPRAISE_1, reform.first)


def test_ending_a_step_with_something_open_needs_a_note(reform: Reform) -> None:
    reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.first)
    with pytest.raises(RuleViolation) as error:
        reform.rounds.finish(reform.units_set, RoundStep.SELF)
    assert "Phòng Văn hóa" in error.value.message
    reform.rounds.finish(reform.units_set, RoundStep.SELF, "Phòng Văn hóa nộp sau")
    ended = state(reform, RoundStep.SELF, reform.units_set)
    assert ended.done_at is not None
    assert ended.note == "Phòng Văn hóa nộp sau"


def test_evidence_that_is_missing_is_named_when_its_step_ends(reform: Reform) -> None:
    reform.score_units()
    for unit in (reform.first, reform.second):
        reform.rounds.hand_in(reform.units_set, RoundStep.EVIDENCE, unit)
    with pytest.raises(RuleViolation) as error:
        reform.rounds.finish(reform.units_set, RoundStep.EVIDENCE)
    assert "Phòng Kinh tế: thiếu tài liệu kiểm chứng ở 3 mục (1.1, 1.2, 1.3)" in error.value.message


def test_an_appraisal_without_its_reason_holds_the_step_and_the_publication(reform: Reform) -> None:
    reform.score_units()
    leaf = reform.leaf("1.3", reform.units_set)
    reform.scoring.appraise(reform.units_set, reform.first, leaf, 4_000)
    reform.scoring.set_self(reform.units_set, reform.first, leaf, 3_000)
    for step in (RoundStep.APPRAISE_1, RoundStep.PUBLISH):
        with pytest.raises(RuleViolation) as error:
            reform.rounds.finish(reform.units_set, step)
        assert "Phòng Kinh tế: mục 1.3" in error.value.message
    reform.scoring.appraise(reform.units_set, reform.first, leaf, 4_000, "Theo hồ sơ")
    reform.rounds.finish(reform.units_set, RoundStep.APPRAISE_1)


def test_an_ended_step_opens_again_with_a_reason(reform: Reform) -> None:
    with pytest.raises(RuleViolation):
        reform.rounds.reopen(reform.own, RoundStep.SURVEY, "nhầm")
    reform.rounds.finish(reform.own, RoundStep.SURVEY)
    with pytest.raises(Invalid) as error:
        reform.rounds.reopen(reform.own, RoundStep.SURVEY, " ")
    assert error.value.problems[0].field == "reason"
    reform.rounds.reopen(reform.own, RoundStep.SURVEY, "Thiếu phiếu")
    opened = state(reform, RoundStep.SURVEY)
    assert opened.done_at is None
    assert opened.note == "Mở lại ngày 20/12/2026: Thiếu phiếu"


def test_publishing_needs_every_score_then_locks_and_ranks(reform: Reform) -> None:
    reform.scoring.declare(reform.units_set, reform.first, reform.leaf("1.1", reform.units_set), "9/10")
    with pytest.raises(RuleViolation) as error:
        reform.rounds.publish(reform.units_set)
    assert "Phòng Kinh tế: chưa có điểm ở 2 mục (1.2, 1.3)" in error.value.message
    reform.score_units()
    done = reform.rounds.publish(reform.units_set)
    rows = reform.office._store.reform.rankings(2026)
    assert [(row.unit_name, row.score_thousandths, row.rank, row.of) for row in rows] == [
        ("Phòng Kinh tế", 95_000, 1, 2),
        ("Phòng Văn hóa", 77_500, 2, 2),
    ]
    assert done.touches("criteria_set", "ranking", "reform_step")
    for change in (
        lambda: reform.scoring.set_self(
            reform.units_set, reform.first, reform.leaf("1.3", reform.units_set), 0
        ),
        lambda: reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.first),
        lambda: reform.rounds.plan(reform.units_set, {RoundStep.SELF: (None, day(10, 1))}),
        lambda: reform.rounds.publish(reform.units_set),
        lambda: reform.office.reform.evidence.renumber(reform.units_set, reform.first),
    ):
        with pytest.raises(RuleViolation) as error:
            change()
        assert "đã công bố" in error.value.message
    assert reform.rounds.late(day(12, 31), within=400) == []


def test_opening_the_publication_unlocks_and_withdraws_the_ranking(reform: Reform) -> None:
    reform.score_units()
    reform.rounds.publish(reform.units_set)
    reform.rounds.reopen(reform.units_set, RoundStep.PUBLISH, "Chấm sót báo cáo")
    assert reform.office._store.reform.rankings(2026) == []
    reform.scoring.declare(
        reform.units_set, reform.first, reform.leaf("1.2", reform.units_set), "02 báo cáo chậm"
    )
    reform.rounds.publish(reform.units_set)
    assert [row.score_thousandths for row in reform.office._store.reform.rankings(2026)] == [80_000, 77_500]
    reform.office.operations.undo()
    assert reform.office._store.reform.rankings(2026) == []
    assert reform.scoring.sheet(reform.units_set, reform.first).locked == ""


def test_an_imported_ranking_is_left_alone_or_stops_the_publication(reform: Reform) -> None:
    reform.score_units()
    group = reform.office._store.reform.get_set(reform.units_set).group
    same = Ranking("phòng kinh tế", 2026, 95_000, 1, 2, group)
    store = reform.office._store.reform
    reform.office.operations.run("Nhập", lambda: store.save_rankings([replace(same, rank=2)]))
    with pytest.raises(RuleViolation) as error:
        reform.rounds.publish(reform.units_set)
    assert "hạng 2/2" in error.value.message
    assert "hạng 1/2" in error.value.message
    reform.office.operations.run("Nhập", lambda: store.save_rankings([same]))
    reform.rounds.publish(reform.units_set)
    rows = {row.unit_name: row.set_id for row in store.rankings(2026)}
    assert rows == {"phòng kinh tế": None, "Phòng Văn hóa": reform.units_set}
    reform.rounds.reopen(reform.units_set, RoundStep.PUBLISH, "Xem lại")
    assert [row.unit_name for row in store.rankings(2026)] == ["phòng kinh tế"]


def test_a_newer_version_is_published_in_place_of_the_one_before(reform: Reform) -> None:
    sets, store = reform.office.reform.sets, reform.office._store.reform
    reform.score_units()
    reform.rounds.publish(reform.units_set)
    sets.new_version(reform.units_set)
    newer = max(one.id for one in store.sets(2026))
    sets.carry_scores(newer)
    reform.rounds.publish(newer)
    assert {row.set_id for row in store.rankings(2026)} == {newer}
    reform.rounds.reopen(newer, RoundStep.PUBLISH, "Chấm lại")
    assert {row.set_id for row in store.rankings(2026)} == {reform.units_set}
    reform.rounds.reopen(reform.units_set, RoundStep.PUBLISH, "Chấm lại")
    with pytest.raises(RuleViolation) as error:
        reform.rounds.publish(reform.units_set)
    assert "phiên bản 2" in error.value.message


def test_the_office_itself_publishes_without_a_ranking(sample: Workspace) -> None:
    own = sample.reform.sets.own(2026)
    assert own is not None
    before = sample._store.reform.rankings(2026)
    sample.reform.rounds.publish(own.id)
    assert sample._store.reform.rankings(2026) == before
    assert sample.reform.scoring.sheet(own.id).locked


def test_the_sample_round_has_late_steps_of_two_rounds(sample: Workspace) -> None:
    late = sample.reform.rounds.late(dt.date(2026, 12, 20))
    assert [(one.title, one.units) for one in late] == [
        ("Tự chấm điểm", ("Ấp Vàm Trà",)),
        ("Giải trình", ("Ủy ban nhân dân xã Thạnh Hóa",)),
    ]
