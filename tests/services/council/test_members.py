"""Who sits in the council, in which role and until when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.council.conftest import NAMES, Chamber, member
from thidua_desktop.domain.errors import Conflict, Invalid, RuleViolation
from thidua_desktop.domain.records import CouncilRole
from thidua_desktop.services.workspace import Workspace


def test_members_stand_by_role(workspace: Workspace) -> None:
    council = workspace.council
    council.add_member(member("Võ Văn Tư", role=CouncilRole.SECRETARY))
    council.add_member(member("Đỗ Thị Mai"))
    council.add_member(member("Trần Văn Ba", role=CouncilRole.CHAIR))
    council.add_member(member("Hồ Văn Chín"))
    shown = [one.name for one in council.members()]
    assert shown == ["Trần Văn Ba", "Đỗ Thị Mai", "Hồ Văn Chín", "Võ Văn Tư"]


def test_a_term_has_its_first_and_last_day(workspace: Workspace) -> None:
    council = workspace.council
    council.add_member(member(from_on=dt.date(2026, 1, 1), to_on=dt.date(2026, 6, 30)))
    days = [dt.date(2025, 12, 31), dt.date(2026, 1, 1), dt.date(2026, 6, 30), dt.date(2026, 7, 1)]
    assert [len(council.members(day)) for day in days] == [0, 1, 1, 0]
    assert len(council.members()) == 1


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": "  "}, "name"),
        ({"from_on": dt.date(2026, 2, 1), "to_on": dt.date(2026, 1, 1)}, "to_on"),
        ({"role": CouncilRole.CHAIR}, "role"),
    ],
)
def test_a_member_that_cannot_be(chamber: Chamber, values: dict[str, object], field: str) -> None:
    with pytest.raises(Invalid) as caught:
        chamber.office.council.add_member(replace(member(), **values))  # type: ignore[arg-type]
    assert [problem.field for problem in caught.value.problems] == [field]


def test_a_new_chair_follows_the_old_one(chamber: Chamber) -> None:
    council = chamber.office.council
    old = next(one for one in council.members() if one.role is CouncilRole.CHAIR)
    council.update_member(replace(old, to_on=dt.date(2026, 12, 31)))
    council.add_member(member(role=CouncilRole.CHAIR, from_on=dt.date(2027, 1, 1)))
    assert council.members(dt.date(2027, 1, 1))[0].name == "Hồ Văn Chín"


def test_nobody_sits_twice(chamber: Chamber) -> None:
    council = chamber.office.council
    person = chamber.office.nominations.get(chamber.person).recipient.id
    council.add_member(member(person_id=person))
    with pytest.raises(Invalid, match="đã là thành viên"):
        council.add_member(member("Nguyễn Thị Lan", person_id=person))


def test_who_sat_in_a_session_is_not_removed(chamber: Chamber) -> None:
    council = chamber.office.council
    with pytest.raises(RuleViolation, match=NAMES[3]) as caught:
        council.remove_member(chamber.members[3])
    assert "nhiệm kỳ" in caught.value.hint
    extra = council.add_member(member()).created
    council.remove_member(extra)
    assert len(council.members()) == 5
    chamber.office.operations.undo()
    assert len(council.members()) == 6


def test_two_clerks_edit_one_member(chamber: Chamber) -> None:
    council = chamber.office.council
    loaded = council.members()[1]
    council.update_member(replace(loaded, post="Phó Chủ tịch"), expected=loaded)
    with pytest.raises(Conflict, match="người khác sửa"):
        council.update_member(replace(loaded, post="Bí thư"), expected=loaded)
    assert council.members()[1].post == "Phó Chủ tịch"
