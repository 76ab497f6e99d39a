"""A session: who came, how many ballots, and what changes when its day does."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.council.conftest import HELD_ON, READ, Chamber, SetRules, member
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import Attendance
from thidua_desktop.domain.rulebook.model import VoteRule
from thidua_desktop.services.council import Sitting


def away(chamber: Chamber, *places: int, wrote: tuple[int, ...] = ()) -> list[Attendance]:
    """The list with these members away, some of whom wrote."""
    listed = chamber.office.council.attendance(chamber.session)
    return [
        replace(
            one,
            present=place not in (*places, *wrote),
            absent_reason="đi công tác" if place in places else "",
            written_opinion="Đồng ý cả danh sách" if place in wrote else "",
        )
        for place, one in enumerate(listed)
    ]


def test_everybody_is_there_at_first(chamber: Chamber) -> None:
    council = chamber.office.council
    session = council.session(chamber.session)
    assert (session.chair_id, session.secretary_id) == (chamber.members[0], chamber.members[4])
    turnout = council.turnout(chamber.session)
    assert (turnout.members, turnout.present, turnout.written) == (5, 5, 0)


def test_one_session_at_a_time(chamber: Chamber) -> None:
    with pytest.raises(RuleViolation, match="chưa kết thúc"):
        chamber.office.council.open_session(chamber.batch)


def test_absent_and_in_writing(chamber: Chamber) -> None:
    council = chamber.office.council
    council.set_attendance(chamber.session, away(chamber, 1, wrote=(3,)))
    turnout = council.turnout(chamber.session)
    assert (turnout.members, turnout.present, turnout.written, turnout.voters) == (5, 3, 1, 4)
    chamber.office.operations.undo()
    assert council.turnout(chamber.session).present == 5


def test_who_came_has_no_reason_for_staying_away(chamber: Chamber) -> None:
    council = chamber.office.council
    listed = [replace(one, absent_reason="bận") for one in council.attendance(chamber.session)]
    council.set_attendance(chamber.session, listed)
    assert {one.absent_reason for one in council.attendance(chamber.session)} == {""}


def test_a_quorum_of_two_thirds(chamber: Chamber, set_rules: SetRules) -> None:
    set_rules(LDTT=VoteRule(percent=50, quorum=(2, 3), source=READ), GKX=VoteRule(percent=50, quorum=(1, 2)))
    council = chamber.office.council
    quorum = council.quorum(chamber.session)
    assert (quorum.met, quorum.needed_count, quorum.verified) == (True, 4, True)
    assert quorum.source.startswith("Điều 33 khoản 5")
    council.set_attendance(chamber.session, away(chamber, 1, 2))
    assert council.quorum(chamber.session).met is False
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 3)])
    with pytest.raises(RuleViolation, match="3/5 thành viên, chưa đủ 2/3"):
        council.apply(chamber.session)


def test_an_unread_quorum_is_shown_but_stops_nobody(chamber: Chamber, set_rules: SetRules) -> None:
    set_rules(LDTT=VoteRule(percent=50, quorum=(2, 3)))
    council = chamber.office.council
    council.set_attendance(chamber.session, away(chamber, 1, 2))
    quorum = council.quorum(chamber.session)
    assert (quorum.met, quorum.verified) == (False, False)
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 3)])
    council.apply(chamber.session)


def test_no_rule_no_quorum(chamber: Chamber) -> None:
    quorum = chamber.office.council.quorum(chamber.session)
    assert (quorum.met, quorum.needed, quorum.present, quorum.total) == (None, None, 5, 5)


def test_another_day_another_council(chamber: Chamber) -> None:
    council = chamber.office.council
    late = council.add_member(member(from_on=dt.date(2026, 12, 20))).created
    session = council.session(chamber.session)
    council.set_attendance(chamber.session, away(chamber, 1))
    council.update_session(replace(session, held_on=dt.date(2026, 12, 21)), expected=session)
    listed = council.attendance(chamber.session)
    assert {one.member_id for one in listed} == {*chamber.members, late}
    # Whoever was away stays away until the clerk says otherwise.
    assert [one.present for one in listed].count(False) == 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"issued": 6, "collected": 6, "valid": 6}, "issued"),
        ({"issued": 5, "collected": 5, "valid": 3, "invalid": 1}, "valid"),
        ({"held_on": dt.date(2090, 1, 1)}, "held_on"),
    ],
)
def test_a_session_that_cannot_be(chamber: Chamber, values: dict[str, object], field: str) -> None:
    council = chamber.office.council
    with pytest.raises(Invalid) as caught:
        council.update_session(replace(council.session(chamber.session), **values))  # type: ignore[arg-type]
    assert [problem.field for problem in caught.value.problems] == [field]


def test_fewer_ballots_than_votes_already_entered(chamber: Chamber) -> None:
    council = chamber.office.council
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 5)])
    session = council.session(chamber.session)
    with pytest.raises(Invalid, match="nhiều hơn 4 phiếu hợp lệ") as caught:
        council.update_session(replace(session, issued=5, collected=5, valid=4, invalid=1))
    assert caught.value.problems[0].field == f"tally:{chamber.person}"
    with pytest.raises(Invalid, match="nhiều hơn 4 người"):
        council.set_attendance(chamber.session, away(chamber, 1))


def test_two_clerks_edit_one_session(chamber: Chamber) -> None:
    council = chamber.office.council
    loaded, listed = council.session(chamber.session), council.attendance(chamber.session)
    council.update_session(replace(loaded, place="Hội trường"), expected=loaded)
    with pytest.raises(Conflict):
        council.update_session(replace(loaded, place="Nhà văn hóa"), expected=loaded)
    council.set_attendance(chamber.session, away(chamber, 1), expected=listed)
    with pytest.raises(Conflict):
        council.set_attendance(chamber.session, away(chamber, 2), expected=listed)


def test_an_office_that_lists_no_members_counts_them(chamber: Chamber) -> None:
    council = chamber.office.council
    council.delete_session(chamber.session)
    for one in chamber.members:
        council.remove_member(one)
    session = council.open_session(chamber.batch, HELD_ON).created
    council.update_session(replace(council.session(session), members=9, present=7))
    turnout = council.turnout(session)
    assert (turnout.members, turnout.present, turnout.limit) == (9, 7, 7)
    with pytest.raises(Invalid, match="nhiều hơn số thành viên"):
        council.update_session(replace(council.session(session), members=9, present=10))


# ---- a whole form at once ------------------------------------------------------------------------


def test_a_form_is_stored_in_one_step(chamber: Chamber) -> None:
    """Fewer voters, fewer ballots, fewer votes: each alone would be refused, together they fit."""
    council = chamber.office.council
    five = replace(
        council.sitting(chamber.session).session, issued=5, collected=5, valid=5, place="Hội trường"
    )
    full = Sitting(
        five, tuple(away(chamber)), (chamber.tally(chamber.person, 5), chamber.tally(chamber.hamlet, 5))
    )
    council.save_sitting(full, expected=council.sitting(chamber.session))
    four = replace(five, issued=4, collected=4, valid=4)
    fewer = Sitting(four, tuple(away(chamber, 1)), (chamber.tally(chamber.person, 4),))
    with pytest.raises(Conflict):
        council.save_sitting(fewer, expected=full)
    council.save_sitting(fewer, expected=council.sitting(chamber.session))
    stored = council.sitting(chamber.session)
    assert [(one.nomination_id, one.agree) for one in stored.tallies] == [(chamber.person, 4)]
    assert council.turnout(chamber.session).voters == 4
    chamber.office.operations.undo()
    assert len(council.tallies(chamber.session)) == 2
    assert council.turnout(chamber.session).voters == 5


def test_a_form_that_cannot_be_is_refused_whole(chamber: Chamber) -> None:
    council = chamber.office.council
    before = council.sitting(chamber.session)
    wrong = replace(before, tallies=(chamber.tally(chamber.person, 4), chamber.tally(chamber.hamlet, 6)))
    with pytest.raises(Invalid) as caught:
        council.save_sitting(wrong)
    assert [problem.field for problem in caught.value.problems] == [f"tally:{chamber.hamlet}"]
    assert council.sitting(chamber.session) == before


def test_results_while_typing(chamber: Chamber) -> None:
    council = chamber.office.council
    typed = replace(council.sitting(chamber.session), tallies=(chamber.tally(chamber.person, 4),))
    assert [one.passed for one in council.results_of(typed)] == [True, None, None, None]
    assert council.tallies(chamber.session) == []


def test_a_form_with_another_day_lists_whoever_sits_then(chamber: Chamber) -> None:
    """What was ticked stays; who came into the council since is added."""
    council = chamber.office.council
    late = council.add_member(member(from_on=dt.date(2026, 12, 20))).created
    loaded = council.sitting(chamber.session)
    moved = replace(loaded.session, held_on=dt.date(2026, 12, 21))
    council.save_sitting(Sitting(moved, tuple(away(chamber, 1))), expected=loaded)
    listed = council.attendance(chamber.session)
    assert {one.member_id for one in listed} == {*chamber.members, late}
    assert [one.member_id for one in listed if not one.present] == [chamber.members[1]]


def test_only_the_votes_that_were_shown_are_applied(chamber: Chamber) -> None:
    council = chamber.office.council
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 5)])
    shown = council.sitting(chamber.session)
    council.set_tallies(chamber.session, [chamber.tally(chamber.person, 1)])
    with pytest.raises(Conflict):
        council.apply(chamber.session, expected=shown)
    council.apply(chamber.session, expected=council.sitting(chamber.session))


def test_who_took_part_while_typing(chamber: Chamber) -> None:
    council = chamber.office.council
    typed = replace(council.sitting(chamber.session), attendance=tuple(away(chamber, 1, 2, wrote=(3,))))
    assert council.turnout_of(typed).voters == 3
    assert council.quorum_of(typed).present == 2
    assert council.turnout(chamber.session).voters == 5
