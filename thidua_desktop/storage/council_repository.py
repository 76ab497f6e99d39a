"""The council: its members, its sessions, who came, and how many voted which way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from peewee import fn

from thidua_desktop.domain import records
from thidua_desktop.domain.records import SessionState
from thidua_desktop.storage.models import Attendance, CouncilMember, CouncilSession, PrintRun, Tally
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks


class CouncilRepository(Repository):
    """Hội đồng Thi đua - Khen thưởng."""

    _members = Codec(records.CouncilMember, CouncilMember)
    _sessions = Codec(records.CouncilSession, CouncilSession)
    _attendance = Codec(records.Attendance, Attendance)
    _tallies = Codec(records.Tally, Tally)

    # Members

    def members(self, on: dt.date | None = None) -> list[records.CouncilMember]:
        """All members, or those whose term holds ``on`` a day (first and last day count), as placed."""
        query = CouncilMember.select(*self._members.fields)
        if on is not None:
            day = on.isoformat()
            query = query.where(
                (CouncilMember.from_on.is_null() | (CouncilMember.from_on <= day))
                & (CouncilMember.to_on.is_null() | (CouncilMember.to_on >= day))
            )
        return self._members.records(self._db.rows(query.order_by(CouncilMember.position, CouncilMember.id)))

    def member(self, member_id: int) -> records.CouncilMember:
        query = CouncilMember.select(*self._members.fields).where(CouncilMember.id == member_id)
        return self._members.record(found(self._db.row(query), "council_member", member_id))

    def add_member(self, member: records.CouncilMember) -> int:
        return self._db.insert(CouncilMember, self._members.assignments(member))

    def update_member(self, member: records.CouncilMember) -> None:
        done = self._db.update(CouncilMember, member.id, self._members.assignments(member))
        found(done or None, "council_member", member.id)

    def delete_member(self, member_id: int) -> None:
        """Refused (:class:`RuleViolation`) once the member sat in a session."""
        gone = self._db.change(CouncilMember.delete().where(CouncilMember.id == member_id))
        found(gone or None, "council_member", member_id)

    def sat(self, member_id: int) -> bool:
        """Whether a session knows the member."""
        attended = Attendance.select(fn.count(Attendance.id)).where(Attendance.member == member_id)
        led = CouncilSession.select(fn.count(CouncilSession.id)).where(
            (CouncilSession.chair == member_id) | (CouncilSession.secretary == member_id)
        )
        return bool(self._db.scalar(attended) or self._db.scalar(led))

    # Sessions

    def sessions(self, batch_id: int | None = None) -> list[records.CouncilSession]:
        """Sessions over a batch (or all) in the order they were opened."""
        query = CouncilSession.select(*self._sessions.fields)
        if batch_id is not None:
            query = query.where(CouncilSession.batch == batch_id)
        return self._sessions.records(self._db.rows(query.order_by(CouncilSession.id)))

    def session(self, session_id: int) -> records.CouncilSession:
        query = CouncilSession.select(*self._sessions.fields).where(CouncilSession.id == session_id)
        return self._sessions.record(found(self._db.row(query), "council_session", session_id))

    def add_session(self, session: records.CouncilSession) -> int:
        return self._db.insert(CouncilSession, self._sessions.assignments(session))

    def update_session(self, session: records.CouncilSession) -> None:
        done = self._db.update(CouncilSession, session.id, self._sessions.assignments(session))
        found(done or None, "council_session", session.id)

    def delete_session(self, session_id: int) -> None:
        """With its attendance and tallies; papers printed of it stay in the list of print runs."""
        self._db.change(PrintRun.update(session=None).where(PrintRun.session == session_id))
        self._db.change(Tally.delete().where(Tally.session == session_id))
        self._db.change(Attendance.delete().where(Attendance.session == session_id))
        gone = self._db.change(CouncilSession.delete().where(CouncilSession.id == session_id))
        found(gone or None, "council_session", session_id)

    # Attendance

    def attendance(self, session_id: int) -> list[records.Attendance]:
        """In the order of the members."""
        query = Attendance.select(*self._attendance.fields).join(CouncilMember)
        query = query.where(Attendance.session == session_id)
        order = (CouncilMember.position, CouncilMember.id)
        return self._attendance.records(self._db.rows(query.order_by(*order)))

    def set_attendance(self, session_id: int, attendance: Sequence[records.Attendance]) -> None:
        """Make a session's list equal ``attendance``; rows that do not change keep their ids."""
        there = {one.member_id: one for one in self.attendance(session_id)}
        new = []
        for one in attendance:
            before = there.pop(one.member_id, None)
            if before is None:
                new.append(self._attendance.values(one))
            else:
                self._db.update(Attendance, before.id, self._attendance.assignments(one))
        for gone in there.values():
            self._db.change(Attendance.delete().where(Attendance.id == gone.id))
        self._db.insert_many(Attendance, self._attendance.columns, new)

    # Tallies

    def tallies(self, session_id: int) -> list[records.Tally]:
        """In the order they were entered."""
        query = Tally.select(*self._tallies.fields).where(Tally.session == session_id)
        return self._tallies.records(self._db.rows(query.order_by(Tally.id)))

    def tallies_of(self, nomination_id: int) -> list[records.Tally]:
        """Of one line in every session that voted on it, oldest first."""
        query = Tally.select(*self._tallies.fields).where(Tally.nomination == nomination_id)
        return self._tallies.records(self._db.rows(query.order_by(Tally.id)))

    def save_tallies(self, session_id: int, tallies: Sequence[records.Tally]) -> None:
        """Enter or replace those given; others of the session stay."""
        there = {one.nomination_id: one for one in self.tallies(session_id)}
        new = []
        for one in tallies:
            before = there.get(one.nomination_id)
            if before is None:
                new.append(self._tallies.values(one))
            else:
                self._db.update(Tally, before.id, self._tallies.assignments(one))
        self._db.insert_many(Tally, self._tallies.columns, new)

    def drop_tallies(self, session_id: int, nomination_ids: Sequence[int]) -> None:
        for part in chunks(nomination_ids):
            same = (Tally.session == session_id) & Tally.nomination.in_(part)
            self._db.change(Tally.delete().where(same))

    def voted(self, nomination_ids: Sequence[int]) -> set[int]:
        """Those of the given lines that a closed session voted on."""
        out: set[int] = set()
        for part in chunks(nomination_ids):
            query = Tally.select(Tally.nomination).join(CouncilSession)
            closed = CouncilSession.state == SessionState.CLOSED.value
            out |= set(self._db.column(query.where(closed & Tally.nomination.in_(part))))
        return out
