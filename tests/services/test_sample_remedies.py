"""The sample year's remediation plan: tied to lost points, with something of every state."""

from __future__ import annotations

import datetime as dt

from thidua_desktop.domain.records import RemedyState
from thidua_desktop.services.workspace import Workspace


def test_the_sample_plan_shows_every_state_a_clerk_meets(sample: Workspace) -> None:
    plan = sample.reform.remedies
    now = plan.of_year(2026)
    assert {RemedyState.OPEN, RemedyState.DOING, RemedyState.DONE} <= {one.state for one in now}
    assert all(0 < one.lost <= one.maximum for one in [*plan.of_year(2025), *now])
    carried = [one for one in now if one.carried_from_id is not None]
    assert [[link.year for link in plan.history(one.id)] for one in carried] == [[2025, 2026]]
    urgent = plan.reminders(dt.date(2026, 12, 20))
    assert {one.overdue for one in urgent} == {True, False}
