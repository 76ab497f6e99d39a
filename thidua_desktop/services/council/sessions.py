"""Sessions of the council over a batch: when, where, under whom, and who came."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Attendance,
    Changes,
    CouncilMember,
    CouncilRole,
    CouncilSession,
    SessionState,
    Tally,
)
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.domain.voting import Quorum, Turnout, ballot_problems, tally_problem
from thidua_desktop.services.council.counting import Counting, Sitting
from thidua_desktop.services.council.members import Members
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService


class Sessions(Members):
    """The part of the council's use cases that is about its sessions and who came to them."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        rulebook: RulebookService,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        super().__init__(store, operations)
        self._counting = Counting(store, rulebook, now)
        self._now = now
        self._actor = actor

    def sessions(self, batch_id: int) -> list[CouncilSession]:
        """Sessions over a batch in the order they were opened."""
        return self._store.council.sessions(batch_id)

    def session(self, session_id: int) -> CouncilSession:
        """One session. Raises ``NotFound``."""
        return self._store.council.session(session_id)

    def open_session(
        self,
        batch_id: int,
        held_on: dt.date | None = None,
        *,
        started_at: str = "",
        place: str = "",
        secret: bool = True,
    ) -> Changes:
        """Prepare a session over a batch; ``created`` is its id.

        Everybody whose term holds on the day is put down as present, the chair and the secretary in their
        places. Raises ``RuleViolation`` while another session over the batch is not closed.
        """
        batch = self._store.nominations.batch(batch_id)
        if any(one.state is SessionState.PREPARED for one in self.sessions(batch_id)):
            raise RuleViolation(
                f"Đợt “{batch.name}” đang có một phiên họp chưa kết thúc.",
                hint="Mở phiên họp đó để nhập tiếp.",
            )
        new = self.new_sitting(batch_id, held_on)
        session = replace(new.session, started_at=started_at, place=place, secret=secret)
        clean = self._clean(Sitting(session, new.attendance))

        def work() -> int:
            session_id = self._store.council.add_session(clean)
            self._store.council.set_attendance(session_id, _of(session_id, new.attendance))
            return session_id

        return self._operations.run(f"Đã mở phiên họp xét {batch.name}", work)

    def new_sitting(self, batch_id: int, held_on: dt.date | None) -> Sitting:
        """A session as it would be opened, not stored yet."""
        there = self.members(held_on or self._now().date())
        session = CouncilSession(
            id=0,
            batch_id=batch_id,
            held_on=held_on,
            chair_id=_first(there, CouncilRole.CHAIR, CouncilRole.VICE),
            secretary_id=_first(there, CouncilRole.SECRETARY),
        )
        return Sitting(session, tuple(Attendance(0, member.id) for member in there))

    def update_session(self, session: CouncilSession, expected: CouncilSession | None = None) -> Changes:
        """Save an edited session: day, place, chair, ballots, discussion, conclusion.

        On another day, whoever sits in the council then is on the list. ``expected``: the record the form
        was filled from; ``Conflict`` when another one is stored by now. Raises ``Invalid`` naming the field;
        ``RuleViolation`` when the day, the way of voting or a count of a closed session would change (a day
        that was not known may be filled in).
        """
        before = self.session(session.id)
        if expected is not None and expected != before:
            raise Conflict("Phiên họp này vừa được người khác sửa.", hint="Mở lại phiên họp rồi sửa tiếp.")
        stored = self._counting.sitting(before)
        wanted = replace(session, state=before.state, batch_id=before.batch_id)
        if before.state is SessionState.CLOSED:
            if before.held_on is not None and wanted.held_on != before.held_on:
                raise closed()
            if _counts(wanted) != _counts(before):
                raise closed()
            sitting = replace(stored, session=wanted)
        else:
            sitting = self._on_day(stored, wanted)
        clean = self._clean(sitting)
        if before.state is SessionState.PREPARED:
            self._require_tallies(replace(sitting, session=clean))

        def work() -> int:
            self._store.council.update_session(clean)
            self._store.council.set_attendance(clean.id, sitting.attendance)
            return clean.id

        return self._operations.run("Đã sửa phiên họp Hội đồng", work)

    def _on_day(self, stored: Sitting, session: CouncilSession) -> Sitting:
        """The sitting with its session put on another day."""
        if session.held_on == stored.session.held_on:
            return replace(stored, session=session)
        there = {one.member_id: one for one in stored.attendance}
        sitting = self.members(self._counting.day(session))
        attendance = tuple(there.get(one.id) or Attendance(session.id, one.id) for one in sitting)
        return replace(stored, session=session, attendance=attendance)

    def prepared(self, session: CouncilSession, held_on: dt.date | None) -> Sitting:
        """A stored session with its attendance and votes, as it would be on another day (if one is given)."""
        stored = self._counting.sitting(session)
        return self._on_day(stored, replace(session, held_on=held_on or session.held_on))

    def delete_session(self, session_id: int) -> Changes:
        """Take out a session that was not closed, with its votes. Raises ``RuleViolation``."""
        self._open(session_id)

        def work() -> None:
            self._store.council.delete_session(session_id)

        return self._operations.run("Đã xóa phiên họp Hội đồng", work)

    def _clean(self, sitting: Sitting) -> CouncilSession:
        session = sitting.session
        clean = replace(
            session,
            started_at=nfc(session.started_at),
            ended_at=nfc(session.ended_at),
            place=nfc(session.place),
            tally_team=nfc_lines(session.tally_team),
            number=nfc(session.number),
            discussion=nfc_lines(session.discussion),
            conclusion=nfc_lines(session.conclusion),
            note=nfc(session.note),
        )
        problems = ballot_problems(clean, self._counting.turnout(sitting).voters)
        if clean.held_on and not 1945 <= clean.held_on.year <= self._now().year + 1:
            text = (
                f"Ngày {clean.held_on:%d/%m/%Y} quá xa: chỉ nhận từ năm 1945 đến hết năm sau. Sửa lại ngày."
            )
            problems.append(Problem("bad_date", text, field="held_on"))
        if problems:
            raise Invalid(problems)
        return clean

    def attendance(self, session_id: int) -> list[Attendance]:
        """Who came and who did not, in the order of the members."""
        return self._store.council.attendance(session_id)

    def set_attendance(
        self,
        session_id: int,
        attendance: Sequence[Attendance],
        expected: Sequence[Attendance] | None = None,
    ) -> Changes:
        """Record who came, who did not and why, and what the absent wrote.

        ``expected``: the list as it was shown; ``Conflict`` when another one is stored by now. Raises
        ``RuleViolation`` once the session is closed, ``Invalid`` when more votes are entered than could be.
        """
        session = self._open(session_id)
        if expected is not None and list(expected) != self.attendance(session_id):
            raise Conflict("Danh sách dự họp vừa được người khác sửa.", hint="Mở lại phiên họp rồi sửa tiếp.")
        clean = tuple(clean_attendance(one) for one in _of(session_id, attendance))
        sitting = replace(self._counting.sitting(session), attendance=clean)
        self._clean(sitting)
        self._require_tallies(sitting)

        def work() -> int:
            self._store.council.set_attendance(session_id, clean)
            return session_id

        here = sum(one.present for one in clean)
        return self._operations.run(f"Đã ghi dự họp: {here}/{len(clean)} thành viên", work)

    def quorum(self, session_id: int) -> Quorum:
        """Whether enough members came, by the strictest rule among the awards of the batch."""
        return self._counting.quorum(self._counting.sitting(self.session(session_id)))

    def quorum_of(self, sitting: Sitting) -> Quorum:
        """As :meth:`quorum`, of a form as it stands: nothing is stored."""
        return self._counting.quorum(sitting)

    def turnout(self, session_id: int) -> Turnout:
        """How many members, present, written opinions and ballots."""
        return self._counting.turnout(self._counting.sitting(self.session(session_id)))

    def turnout_of(self, sitting: Sitting) -> Turnout:
        """As :meth:`turnout`, of a form as it stands: nothing is stored."""
        return self._counting.turnout(sitting)

    def _require_tallies(self, sitting: Sitting, tallies: Sequence[Tally] | None = None) -> None:
        """``Invalid`` with one problem for each line whose votes cannot be."""
        tallies = sitting.tallies if tallies is None else tallies
        turnout = self._counting.turnout(sitting)
        rows = self._store.nominations.page([one.nomination_id for one in tallies])
        names = {
            row.nomination.id: f"{row.name} – {row.award_name}"
            for row in rows
            if row.nomination.batch_id == sitting.session.batch_id
        }
        problems = []
        for one in tallies:
            if one.nomination_id not in names:
                problems.append(
                    Problem(
                        "not_in_batch",
                        "Có đề nghị không nằm trong đợt xét của phiên họp.",
                        field=f"tally:{one.nomination_id}",
                    )
                )
            elif problem := tally_problem(one, turnout, names[one.nomination_id]):
                problems.append(problem)
        if problems:
            raise Invalid(problems)

    def _open(self, session_id: int) -> CouncilSession:
        session = self.session(session_id)
        if session.state is SessionState.CLOSED:
            raise closed()
        return session


def clean_attendance(one: Attendance) -> Attendance:
    """A member's attendance with tidy words; who came has neither a reason nor a written opinion."""
    return replace(
        one,
        absent_reason="" if one.present else nfc(one.absent_reason),
        written_opinion="" if one.present else nfc_lines(one.written_opinion),
    )


def closed() -> RuleViolation:
    """What is said when a closed session would change."""
    return RuleViolation(
        "Phiên họp đã kết thúc, kết quả đã ghi vào đề nghị.",
        hint="Hoàn tác việc ghi kết quả, hoặc mở một phiên họp khác.",
    )


def _of(session_id: int, attendance: Sequence[Attendance]) -> list[Attendance]:
    return [replace(one, session_id=session_id) for one in attendance]


def _first(members: Sequence[CouncilMember], *roles: CouncilRole) -> int | None:
    return next((one.id for role in roles for one in members if one.role is role), None)


def _counts(session: CouncilSession) -> tuple[object, ...]:
    """What a closed session's results rest on."""
    ballots = (session.issued, session.collected, session.valid, session.invalid)
    return (session.secret, session.members, session.present, *ballots)
