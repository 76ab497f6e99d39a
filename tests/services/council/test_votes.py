"""Votes entered, judged and applied: one step, undone and redone whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.council.conftest import NAMES, READ, Chamber, SetRules
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    Nomination,
    NominationState,
    Recipient,
    RecipientKind,
    SessionState,
    Tally,
    Unit,
)
from thidua_desktop.domain.rulebook.model import VoteRule
from thidua_desktop.domain.voting import NO_RULE


def states(chamber: Chamber) -> list[NominationState]:
    lines = (chamber.person, chamber.namesake, chamber.hamlet, chamber.household)
    return [chamber.office.nominations.get(one).state for one in lines]


def enter(chamber: Chamber) -> None:
    chamber.office.council.set_tallies(
        chamber.session,
        [
            chamber.tally(chamber.person, 4, 1),
            chamber.tally(chamber.namesake, 3, 1, 1),
            chamber.tally(chamber.hamlet, 3, 2),
        ],
    )


def test_each_line_by_its_own_threshold(chamber: Chamber) -> None:
    enter(chamber)
    results = {one.nomination_id: one for one in chamber.office.council.results(chamber.session)}
    assert results[chamber.person].passed is True  # 4 of 5 are 80 %
    assert results[chamber.namesake].passed is False  # 3 of 5 are 60 %
    assert results[chamber.hamlet].passed is True  # 3 of 5 present are more than half
    assert results[chamber.household].passed is None
    assert results[chamber.household].reason == "chưa có kết quả bỏ phiếu"
    assert results[chamber.person].source.startswith("Điều 33 khoản 5")
    assert results[chamber.person].verified


def test_members_vote_on_their_own_unit(chamber: Chamber) -> None:
    enter(chamber)
    results = {one.nomination_id: one for one in chamber.office.council.results(chamber.session)}
    assert results[chamber.person].own_unit_members == (NAMES[0],)
    assert results[chamber.hamlet].own_unit_members == ()


def test_a_part_of_a_unit_belongs_to_it(chamber: Chamber) -> None:
    """The head of a school votes on its kitchen; a cook's seat in the council is touched by the school."""
    office = chamber.office
    town = office.units.add(Unit(0, "Ủy ban nhân dân xã Thạnh Hóa")).created
    school = office.units.add(Unit(0, "Trường Mầm non", parent_id=town)).created
    kitchen = office.units.add(Unit(0, "Tổ Nuôi", parent_id=school)).created
    other = office.units.add(Unit(0, "Trạm Y tế", parent_id=town)).created
    for name, unit in ((NAMES[1], school), (NAMES[2], kitchen), (NAMES[3], other), (NAMES[4], town)):
        seat = next(one for one in office.council.members() if one.name == name)
        office.council.update_member(replace(seat, unit_id=unit))

    def flagged(unit: int) -> tuple[str, ...]:
        line = Nomination(0, chamber.batch, Recipient(RecipientKind.UNIT, unit), "GKX")
        made = office.nominations.add(line).created
        results = office.council.results(chamber.session)
        return next(one.own_unit_members for one in results if one.nomination_id == made)

    assert flagged(kitchen) == (NAMES[1], NAMES[2])
    assert flagged(school) == (NAMES[1], NAMES[2])
    assert flagged(other) == (NAMES[3],)


def test_applied_in_one_step_that_can_be_taken_back(chamber: Chamber) -> None:
    office, council = chamber.office, chamber.office.council
    enter(chamber)
    changes = council.apply(chamber.session)
    after = [
        NominationState.PASSED,
        NominationState.REJECTED,
        NominationState.PASSED,
        NominationState.PROPOSED,
    ]
    assert states(chamber) == after
    assert "2 đạt, 1 không đạt" in changes.label
    assert office.nominations.batch(chamber.batch).state is BatchState.REVIEWED
    assert council.session(chamber.session).state is SessionState.CLOSED
    history = office.workflow.history(chamber.batch)
    assert [one.action for one in history] == ["vote", "skip", "skip", "vote", "vote", "vote"]
    assert office.workflow.history(chamber.batch, chamber.person)[0].note == "4/5 phiếu đồng ý"
    office.operations.undo()
    assert set(states(chamber)) == {NominationState.PROPOSED}
    assert office.nominations.batch(chamber.batch).state is BatchState.DRAFT
    assert council.session(chamber.session).state is SessionState.PREPARED
    assert office.workflow.history(chamber.batch) == []
    assert len(council.tallies(chamber.session)) == 3
    office.operations.redo()
    assert states(chamber) == after


def test_nothing_moves_once_applied(chamber: Chamber) -> None:
    council = chamber.office.council
    enter(chamber)
    council.apply(chamber.session)
    session = council.session(chamber.session)
    for change in (
        lambda: council.set_tallies(chamber.session, [chamber.tally(chamber.person, 1)]),
        lambda: council.set_attendance(chamber.session, council.attendance(chamber.session)),
        lambda: council.clear_tallies(chamber.session, [chamber.person]),
        lambda: council.update_session(replace(session, secret=False)),
        lambda: council.delete_session(chamber.session),
        lambda: council.apply(chamber.session),
    ):
        with pytest.raises(RuleViolation, match="đã kết thúc"):
            change()
    # What is said and written of it may still be worded better.
    council.update_session(replace(session, conclusion="Thống nhất trình."))
    assert [one.passed for one in council.results(chamber.session)] == [True, False, True]


def test_what_the_council_voted_on_stays_in_the_batch(chamber: Chamber) -> None:
    office = chamber.office
    enter(chamber)
    office.council.apply(chamber.session)
    with pytest.raises(RuleViolation, match="bỏ phiếu"):
        office.nominations.delete([chamber.person])
    with pytest.raises(RuleViolation, match="bỏ phiếu"):
        office.nominations.delete_batch(chamber.batch)
    other = replace(office.nominations.get(chamber.person), award_code="GKX")
    with pytest.raises(RuleViolation, match="bỏ phiếu"):
        office.nominations.update(other)
    office.nominations.delete([chamber.household])


def test_a_second_meeting_may_decide_otherwise(chamber: Chamber) -> None:
    council = chamber.office.council
    enter(chamber)
    council.apply(chamber.session)
    second = council.open_session(chamber.batch, council.session(chamber.session).held_on).created
    council.set_tallies(second, [Tally(second, chamber.namesake, 5)])
    council.apply(second)
    assert states(chamber)[:2] == [NominationState.PASSED, NominationState.PASSED]
    assert len(chamber.office.workflow.history(chamber.batch, chamber.namesake)) == 2


def test_more_votes_than_members_are_refused_by_name(chamber: Chamber) -> None:
    council = chamber.office.council
    with pytest.raises(Invalid) as caught:
        council.set_tallies(
            chamber.session,
            [
                chamber.tally(chamber.person, 5, 1),
                chamber.tally(chamber.namesake, 3, 1),
                chamber.tally(chamber.hamlet, 6),
                chamber.tally(999, 1),
            ],
        )
    fields = [problem.field for problem in caught.value.problems]
    assert fields == [f"tally:{chamber.person}", f"tally:{chamber.hamlet}", "tally:999"]
    assert caught.value.problems[0].message.startswith("Nguyễn Thị Lan – Lao động tiên tiến: 5 đồng ý")
    assert council.tallies(chamber.session) == []


def test_two_clerks_enter_one_line(chamber: Chamber) -> None:
    council = chamber.office.council
    shown = council.tallies(chamber.session)
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 5)], expected=shown)
    # Another line is another matter.
    council.set_tallies(chamber.session, [chamber.tally(chamber.namesake, 5)], expected=shown)
    with pytest.raises(Conflict):
        council.set_tallies(chamber.session, [chamber.tally(chamber.person, 4)], expected=shown)


def test_where_nobody_set_a_threshold(chamber: Chamber, set_rules: SetRules) -> None:
    set_rules(GKX=VoteRule(percent=50, compare=">"))
    council = chamber.office.council
    enter(chamber)
    results = {one.nomination_id: one for one in council.results(chamber.session)}
    assert (results[chamber.person].passed, results[chamber.person].reason) == (None, NO_RULE)
    assert results[chamber.hamlet].verified is False
    council.apply(chamber.session, {chamber.person: True}, "Hội đồng thống nhất")
    assert states(chamber)[:3] == [
        NominationState.PASSED,
        NominationState.PROPOSED,
        NominationState.PASSED,
    ]
    event = chamber.office.workflow.history(chamber.batch, chamber.person)[0]
    assert (event.action, event.note) == ("ruling", "4 phiếu đồng ý; Hội đồng thống nhất")


def test_a_ruling_does_not_go_against_the_votes(chamber: Chamber) -> None:
    enter(chamber)
    with pytest.raises(RuleViolation, match="trái với kết quả"):
        chamber.office.council.apply(chamber.session, {chamber.namesake: True})
    with pytest.raises(RuleViolation, match="đã được Hội đồng bỏ phiếu"):
        chamber.office.council.apply(chamber.session, {chamber.household: True})


def test_a_vote_by_hand_is_no_ballot(chamber: Chamber, set_rules: SetRules) -> None:
    set_rules(LDTT=VoteRule(percent=90, secret=True, source=READ))
    council = chamber.office.council
    council.update_session(replace(council.session(chamber.session), secret=False))
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 5)])
    result = council.results(chamber.session)[0]
    assert result.passed is None
    assert "phải bỏ phiếu kín" in result.reason


def test_what_is_missing_is_said(chamber: Chamber) -> None:
    council = chamber.office.council
    with pytest.raises(RuleViolation, match="chưa có kết quả bỏ phiếu nào"):
        council.apply(chamber.session)
    council.update_session(replace(council.session(chamber.session), held_on=None))
    enter(chamber)
    with pytest.raises(Invalid, match="Nhập ngày họp") as caught:
        council.apply(chamber.session)
    assert caught.value.problems[0].field == "held_on"


def test_a_returned_line_is_not_voted_on(chamber: Chamber) -> None:
    office = chamber.office
    office.workflow.return_line(chamber.person, ["birth"])
    assert chamber.person not in [one.id for one in office.council.to_vote_on(chamber.session)]
