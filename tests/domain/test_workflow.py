"""The steps of a batch: what was skipped, what is late, how going back looks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import Batch, BatchState, BatchUnit, WorkflowEvent
from thidua_desktop.domain.workflow import STATES, is_back, jumped, passing, steps, unit_state

NOW = dt.datetime(2026, 12, 5, 9, 30)
TODAY = NOW.date()
BATCH = Batch(1, "Cuối năm", 2026)
DRAFT, SUBMITTED, CHECKED, REVIEWED, DECIDED = STATES


def test_the_order_of_the_work() -> None:
    assert jumped(DRAFT, REVIEWED) == (SUBMITTED, CHECKED)
    assert jumped(DRAFT, SUBMITTED) == ()
    assert jumped(DECIDED, DRAFT) == ()
    assert is_back(REVIEWED, CHECKED)
    assert not is_back(CHECKED, REVIEWED)


def test_the_short_path_records_what_it_leaves_out() -> None:
    events = passing(BATCH, DECIDED, NOW, "Lan", action="decide")
    assert [(one.action, one.to_state) for one in events] == [
        ("skip", "trinh"),
        ("skip", "kiem_tra"),
        ("skip", "hop_xet"),
        ("decide", "quyet_dinh"),
    ]
    assert {one.from_state for one in events} == {"nhap"}
    assert {(one.actor, one.at, one.nomination_id) for one in events} == {("Lan", NOW, None)}


def test_standing_still_is_no_event() -> None:
    assert passing(BATCH, DRAFT, NOW) == ()


def test_steps_after_a_jump_say_who_left_them_out() -> None:
    shown = steps(replace(BATCH, state=DECIDED), passing(BATCH, DECIDED, NOW, "Lan"), {}, TODAY)
    assert [one.skipped for one in shown] == [False, True, True, True, False]
    assert all(one.done for one in shown)
    assert [one.current for one in shown] == [False, False, False, False, True]
    assert shown[1].actor == "Lan"
    assert shown[0].at is None


def test_going_back_takes_later_steps_away() -> None:
    there = passing(BATCH, REVIEWED, NOW, "Lan")
    back = passing(replace(BATCH, state=REVIEWED), SUBMITTED, NOW + dt.timedelta(days=1), "Ba", note="nhầm")
    shown = steps(replace(BATCH, state=SUBMITTED), [*there, *back], {}, TODAY)
    assert back[0].action == "back"
    assert [one.done for one in shown] == [True, True, False, False, False]
    assert shown[3].at is None
    # It came there once, by being skipped; going back to it does it after all.
    assert shown[1].current


def test_a_batch_older_than_the_events_shows_its_state() -> None:
    shown = steps(replace(BATCH, state=CHECKED), [], {}, TODAY)
    assert [one.done for one in shown] == [True, True, True, False, False]
    assert all(one.at is None and not one.skipped for one in shown)


def test_deadlines() -> None:
    due = {SUBMITTED: TODAY - dt.timedelta(days=1), REVIEWED: TODAY, DECIDED: TODAY + dt.timedelta(days=9)}
    assert [one.late for one in steps(BATCH, [], due, TODAY)] == [False, True, False, False, False]
    assert not any(one.late for one in steps(replace(BATCH, state=SUBMITTED), [], due, TODAY))
    assert steps(BATCH, [], due, TODAY)[3].due_on == TODAY


@given(st.lists(st.sampled_from(STATES), max_size=12))
def test_any_way_ends_where_the_batch_stands(way: list[BatchState]) -> None:
    batch, events, at = BATCH, list[WorkflowEvent](), NOW
    for state in way:
        at += dt.timedelta(minutes=1)
        events += passing(batch, state, at, "Lan")
        batch = replace(batch, state=state)
    shown = steps(batch, events, {}, TODAY)
    assert [one.state for one in shown if one.current] == [batch.state]
    assert [one.done for one in shown] == [STATES.index(s) <= STATES.index(batch.state) for s in STATES]
    # The step it stands on was not left out, and all behind it are accounted for.
    assert not shown[STATES.index(batch.state)].skipped
    assert all(one.at is not None for one in shown[1:] if one.done)


SAID = BatchUnit(1, 5)


@pytest.mark.parametrize(
    ("nominations", "said", "due_on", "late"),
    [
        (0, None, TODAY - dt.timedelta(days=1), True),
        (0, None, TODAY, False),
        (0, None, None, False),
        (3, None, TODAY - dt.timedelta(days=1), False),
        (0, SAID, TODAY - dt.timedelta(days=1), True),
        (0, replace(SAID, nothing_to_propose=True), TODAY - dt.timedelta(days=1), False),
        (0, replace(SAID, submitted_on=TODAY), TODAY - dt.timedelta(days=1), False),
    ],
)
def test_which_unit_is_late(
    nominations: int, said: BatchUnit | None, due_on: dt.date | None, late: bool
) -> None:
    assert unit_state(5, "Ấp 2", nominations, said, due_on, TODAY).late is late
