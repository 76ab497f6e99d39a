"""A new version of a set that takes its scores along takes the round along too."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from tests.services.reform.office import Reform
from thidua_desktop.domain.records import RoundStep


def test_evidence_calendar_and_hand_ins_come_along(reform: Reform) -> None:
    office, sets = reform.office, reform.office.reform.sets
    reform.score_units()
    for code in ("1.1", "1.3"):
        leaf = reform.leaf(code, reform.units_set)
        office.reform.evidence.add_named(reform.units_set, reform.first, leaf, f"Báo cáo {code}")
    reform.rounds.plan(reform.units_set, {RoundStep.SELF: (None, dt.date(2026, 11, 20))})
    reform.rounds.hand_in(reform.units_set, RoundStep.SELF, reform.first)
    newer = sets.new_version(reform.units_set).created
    changed = next(one for one in sets.tree(newer) if one.code == "1.3")
    sets.save_criterion(replace(changed, name="Việc khác hẳn", max_thousandths=3_000))
    sets.carry_scores(newer)
    [row] = office.reform.evidence.of(newer, reform.first)
    assert (row.code, row.evidence.number, row.evidence.title) == ("1.1", 1, "Báo cáo 1.1")
    assert len(office.reform.evidence.of(reform.units_set, reform.first)) == 2, (
        "the old version keeps its own"
    )
    step = next(one for one in reform.rounds.calendar(newer) if one.step is RoundStep.SELF)
    assert (step.due_on, step.handed_in) == (dt.date(2026, 11, 20), (reform.first,))
    assert [late.set_id for late in reform.rounds.late(dt.date(2026, 12, 1))] == [newer]
    office.operations.undo()
    assert office.reform.evidence.of(newer, reform.first) == []
    assert office._store.rounds.steps(newer) == []
