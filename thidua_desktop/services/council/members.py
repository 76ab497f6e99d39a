"""Members of the council: their roles and the terms in which they sit."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, CouncilMember, CouncilRole
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

ROLE_LABELS: Final = {
    CouncilRole.CHAIR: "Chủ tịch Hội đồng",
    CouncilRole.VICE: "Phó Chủ tịch Hội đồng",
    CouncilRole.STANDING: "Ủy viên thường trực",
    CouncilRole.MEMBER: "Ủy viên",
    CouncilRole.SECRETARY: "Thư ký",
}
_ROLES: Final = tuple(CouncilRole)


class Members:
    """The part of the council's use cases that is about its members."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def members(self, on: dt.date | None = None) -> list[CouncilMember]:
        """All members ever, or those whose term holds ``on`` a day; by role, then as placed."""
        found = self._store.council.members(on)
        return sorted(found, key=lambda one: (_ROLES.index(one.role), one.position, one.id))

    def add_member(self, member: CouncilMember) -> Changes:
        """Add a member. Raises ``Invalid`` naming the field."""
        clean = self._clean_member(member)
        if not clean.position:
            last = max((one.position for one in self._store.council.members()), default=0)
            clean = replace(clean, position=last + 1)
        return self._operations.run(
            f"Đã thêm thành viên Hội đồng {clean.name}", lambda: self._store.council.add_member(clean)
        )

    def update_member(self, member: CouncilMember, expected: CouncilMember | None = None) -> Changes:
        """Save an edited member, the end of the term too.

        ``expected``: the record the form was filled from; ``Conflict`` when another one is stored by now.
        """
        before = self._store.council.member(member.id)
        if expected is not None and expected != before:
            raise Conflict(
                f"Thành viên {before.name} vừa được người khác sửa.", hint="Mở lại mục này rồi sửa tiếp."
            )
        clean = self._clean_member(member)

        def work() -> int:
            self._store.council.update_member(clean)
            return clean.id

        return self._operations.run(f"Đã sửa thành viên Hội đồng {clean.name}", work)

    def remove_member(self, member_id: int) -> Changes:
        """Take out a member entered by mistake. ``RuleViolation`` for one who sat in a session."""
        member = self._store.council.member(member_id)
        if self._store.council.sat(member_id):
            raise RuleViolation(
                f"{member.name} có tên trong một phiên họp nên không xóa được.",
                hint="Ghi ngày kết thúc nhiệm kỳ của thành viên này.",
            )

        def work() -> None:
            self._store.council.delete_member(member_id)

        return self._operations.run(f"Đã xóa thành viên Hội đồng {member.name}", work)

    def _clean_member(self, member: CouncilMember) -> CouncilMember:
        clean = replace(
            member, name=nfc(member.name), post=nfc(member.post), salutation=nfc(member.salutation)
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập họ tên thành viên.", field="name"))
        if clean.from_on and clean.to_on and clean.to_on < clean.from_on:
            problems.append(
                Problem("bad_period", "Ngày kết thúc nhiệm kỳ đứng trước ngày bắt đầu.", field="to_on")
            )
        if not problems:
            problems += self._clashes(clean)
        if problems:
            raise Invalid(problems)
        return clean

    def _clashes(self, clean: CouncilMember) -> list[Problem]:
        """One chair at a time, and nobody twice at the same time."""
        problems = []
        for other in self._store.council.members():
            if other.id == clean.id or not _overlap(other, clean):
                continue
            if clean.role is CouncilRole.CHAIR and other.role is CouncilRole.CHAIR:
                problems.append(
                    Problem("two_chairs", f"{other.name} đang là Chủ tịch Hội đồng.", field="role")
                )
            if clean.person_id is not None and other.person_id == clean.person_id:
                problems.append(
                    Problem("exists", f"{other.name} đã là thành viên Hội đồng.", field="person_id")
                )
        return problems


def _overlap(one: CouncilMember, other: CouncilMember) -> bool:
    first, last = dt.date.min, dt.date.max
    return (one.from_on or first) <= (other.to_on or last) and (other.from_on or first) <= (one.to_on or last)
