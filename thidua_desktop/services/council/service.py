"""Sessions of the council over a batch: who came, what they voted, and what comes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Attendance,
    BatchState,
    Changes,
    CouncilMember,
    CouncilRole,
    CouncilSession,
    Nomination,
    NominationState,
    SessionState,
    Tally,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.domain.voting import (
    Quorum,
    Turnout,
    VoteResult,
    ballot_problems,
    tally_problem,
)
from thidua_desktop.domain.workflow import is_back, passing
from thidua_desktop.services.council.counting import Counting
from thidua_desktop.services.council.members import Members
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService

_VOTED_ON = (NominationState.PROPOSED, NominationState.PASSED, NominationState.REJECTED)
"""States of the lines a session votes on: a second vote may change the first."""


class CouncilService(Members):
    """Use cases of the council. Mutating calls are one undoable operation each."""

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

    # ---- sessions ----------------------------------------------------------------------------
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
        there = self.members(held_on or self._now().date())
        session = self._clean(
            CouncilSession(
                id=0,
                batch_id=batch_id,
                held_on=held_on,
                started_at=started_at,
                place=place,
                chair_id=_first(there, CouncilRole.CHAIR, CouncilRole.VICE),
                secretary_id=_first(there, CouncilRole.SECRETARY),
                secret=secret,
            )
        )

        def work() -> int:
            session_id = self._store.council.add_session(session)
            self._store.council.set_attendance(
                session_id, [Attendance(session_id, member.id) for member in there]
            )
            return session_id

        return self._operations.run(f"Đã mở phiên họp xét {batch.name}", work)

    def update_session(self, session: CouncilSession, expected: CouncilSession | None = None) -> Changes:
        """Save an edited session: day, place, chair, ballots, discussion, conclusion.

        ``expected``: the record the form was filled from; ``Conflict`` when another one is stored by now.
        Raises ``Invalid`` naming the field; ``RuleViolation`` when the day, the way of voting or a count
        of a closed session would change.
        """
        before = self.session(session.id)
        if expected is not None and expected != before:
            raise Conflict("Phiên họp này vừa được người khác sửa.", hint="Mở lại phiên họp rồi sửa tiếp.")
        clean = self._clean(replace(session, state=before.state, batch_id=before.batch_id))
        if before.state is SessionState.CLOSED and _counts(clean) != _counts(before):
            raise _closed()
        attendance = self._for_day(before, clean)
        if before.state is SessionState.PREPARED:
            turnout = self._counting.turnout(clean, attendance)
            self._require_tallies(clean, self._store.council.tallies(clean.id), turnout)

        def work() -> int:
            self._store.council.update_session(clean)
            self._store.council.set_attendance(clean.id, attendance)
            return clean.id

        return self._operations.run("Đã sửa phiên họp Hội đồng", work)

    def _for_day(self, before: CouncilSession, session: CouncilSession) -> list[Attendance]:
        """The attendance when the session is put on another day: whoever sits in the council then."""
        attendance = self._store.council.attendance(session.id)
        if session.held_on == before.held_on:
            return attendance
        there = {one.member_id: one for one in attendance}
        sitting = self.members(self._counting.day(session))
        return [there.get(one.id) or Attendance(session.id, one.id) for one in sitting]

    def delete_session(self, session_id: int) -> Changes:
        """Take out a session that was not closed, with its votes. Raises ``RuleViolation``."""
        if self.session(session_id).state is SessionState.CLOSED:
            raise _closed()

        def work() -> None:
            self._store.council.delete_session(session_id)

        return self._operations.run("Đã xóa phiên họp Hội đồng", work)

    def _clean(self, session: CouncilSession) -> CouncilSession:
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
        voters = self._counting.turnout(clean).voters
        problems = ballot_problems(clean, voters)
        if clean.held_on and not 1945 <= clean.held_on.year <= self._now().year + 1:
            problems.append(
                Problem("bad_date", f"Ngày {clean.held_on:%d/%m/%Y} không hợp lệ.", field="held_on")
            )
        if problems:
            raise Invalid(problems)
        return clean

    # ---- attendance --------------------------------------------------------------------------
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
        clean = [
            replace(
                one,
                session_id=session_id,
                absent_reason="" if one.present else nfc(one.absent_reason),
                written_opinion="" if one.present else nfc_lines(one.written_opinion),
            )
            for one in attendance
        ]
        turnout = self._counting.turnout(session, clean)
        problems = ballot_problems(session, turnout.voters)
        if problems:
            raise Invalid(problems)
        self._require_tallies(session, self._store.council.tallies(session_id), turnout)

        def work() -> int:
            self._store.council.set_attendance(session_id, clean)
            return session_id

        here = sum(one.present for one in clean)
        return self._operations.run(f"Đã ghi dự họp: {here}/{len(clean)} thành viên", work)

    def quorum(self, session_id: int) -> Quorum:
        """Whether enough members came, by the strictest rule among the awards of the batch."""
        return self._counting.quorum(self.session(session_id))

    def turnout(self, session_id: int) -> Turnout:
        """How many members, present, written opinions and ballots."""
        return self._counting.turnout(self.session(session_id))

    # ---- votes -------------------------------------------------------------------------------
    def to_vote_on(self, session_id: int) -> list[Nomination]:
        """The lines of the batch a session votes on, in list order."""
        session = self.session(session_id)
        return [n for n in self._store.nominations.of_batch(session.batch_id) if n.state in _VOTED_ON]

    def tallies(self, session_id: int) -> list[Tally]:
        """What was entered so far."""
        return self._store.council.tallies(session_id)

    def set_tallies(
        self, session_id: int, tallies: Sequence[Tally], expected: Sequence[Tally] | None = None
    ) -> Changes:
        """Enter votes of some or all lines in one step.

        Raises ``Invalid`` with one problem for each line that has more votes than ballots or voters, or is
        not in the batch. ``expected``: the stored tallies of these lines as shown; ``Conflict`` when others
        are stored by now.
        """
        session = self._open(session_id)
        if expected is not None:
            there = {one.nomination_id: one for one in self.tallies(session_id)}
            lines = {one.nomination_id for one in tallies}
            if {one.nomination_id: one for one in expected if one.nomination_id in lines} != {
                line: there[line] for line in lines if line in there
            }:
                raise Conflict(
                    "Kết quả bỏ phiếu vừa được người khác nhập.", hint="Mở lại phiên họp rồi sửa tiếp."
                )
        clean = [replace(one, session_id=session_id, note=nfc(one.note)) for one in tallies]
        self._require_tallies(session, clean)

        def work() -> int:
            self._store.council.save_tallies(session_id, clean)
            return session_id

        return self._operations.run(f"Đã nhập kết quả bỏ phiếu của {len(clean)} đề nghị", work)

    def clear_tallies(self, session_id: int, nomination_ids: Sequence[int]) -> Changes:
        """Take entered votes of some lines out again. Raises ``RuleViolation`` once closed."""
        self._open(session_id)

        def work() -> int:
            self._store.council.drop_tallies(session_id, nomination_ids)
            return session_id

        return self._operations.run(f"Đã xóa kết quả bỏ phiếu của {len(nomination_ids)} đề nghị", work)

    def _require_tallies(
        self, session: CouncilSession, tallies: Sequence[Tally], turnout: Turnout | None = None
    ) -> None:
        turnout = turnout or self._counting.turnout(session)
        rows = self._store.nominations.page([one.nomination_id for one in tallies])
        names = {
            row.nomination.id: f"{row.name} – {row.award_name}"
            for row in rows
            if row.nomination.batch_id == session.batch_id
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

    def results(self, session_id: int) -> tuple[VoteResult, ...]:
        """Where each line stands, in list order; ``passed`` of ``None`` says why in ``reason``."""
        session = self.session(session_id)
        if session.state is SessionState.CLOSED:
            voted = {one.nomination_id for one in self.tallies(session_id)}
            lines = [n for n in self._store.nominations.of_batch(session.batch_id) if n.id in voted]
        else:
            lines = self.to_vote_on(session_id)
        return self._counting.results(session, lines)

    # ---- applying ----------------------------------------------------------------------------
    def apply(self, session_id: int, rulings: Mapping[int, bool] | None = None, reason: str = "") -> Changes:
        """Close a session: lines pass or fail, the batch has been reviewed. One undoable step.

        ``rulings`` are the council's own conclusions (nomination → passed) on lines that were voted on but
        for which no rule sets a threshold; without one such a line stays proposed. Raises ``Invalid``
        without a day, ``RuleViolation`` without any vote, without a quorum, or for a ruling against a rule.
        """
        session = self._open(session_id)
        results = {one.nomination_id: one for one in self.results(session_id)}
        outcome = self._outcome(session, results, rulings or {})
        batch = self._store.nominations.batch(session.batch_id)
        at, actor = self._now(), self._actor()
        changed, events = [], []
        for nomination in self.to_vote_on(session_id):
            passed = outcome.get(nomination.id)
            if passed is None:
                continue
            result = results[nomination.id]
            state = NominationState.PASSED if passed else NominationState.REJECTED
            said = (
                f"{result.agree}/{result.base_count} phiếu" if result.base_count else f"{result.agree} phiếu"
            )
            ruled = result.passed is None
            events.append(
                WorkflowEvent(
                    batch.id,
                    at,
                    "ruling" if ruled else "vote",
                    nomination.id,
                    nomination.state.value,
                    state.value,
                    f"{said}; {nfc(reason)}" if ruled and nfc(reason) else said,
                    actor,
                )
            )
            if nomination.state is not state:
                changed.append(replace(nomination, state=state))
        if is_back(batch.state, BatchState.REVIEWED):
            way: tuple[WorkflowEvent, ...] = ()
        else:
            way = passing(batch, BatchState.REVIEWED, at, actor, action="vote")

        def work() -> int:
            for nomination in changed:
                self._store.nominations.update(nomination)
            self._store.council.update_session(replace(session, state=SessionState.CLOSED))
            if way:
                self._store.nominations.update_batch(replace(batch, state=BatchState.REVIEWED))
            self._store.workflow.add_events([*events, *way])
            return session_id

        passed_count = sum(outcome.values())
        return self._operations.run(
            f"Đã ghi kết quả họp xét {batch.name}: {passed_count} đạt, "
            f"{len(outcome) - passed_count} không đạt",
            work,
        )

    def _outcome(
        self, session: CouncilSession, results: Mapping[int, VoteResult], rulings: Mapping[int, bool]
    ) -> dict[int, bool]:
        if session.held_on is None:
            raise Invalid([Problem("missing", "Nhập ngày họp.", field="held_on")])
        if not any(one.voted for one in results.values()):
            raise RuleViolation("Phiên họp chưa có kết quả bỏ phiếu nào.")
        quorum = self._counting.quorum(session)
        # A rule nobody has read in its text is shown, but does not stop the office.
        if quorum.met is False and quorum.verified:
            raise RuleViolation(
                f"Phiên họp có {quorum.present}/{quorum.total} thành viên, chưa đủ {quorum.needed_text} "
                "để họp.",
                hint="Kiểm tra lại danh sách dự họp.",
            )
        outcome = {line: one.passed for line, one in results.items() if one.passed is not None}
        for line, passed in rulings.items():
            result = results.get(line)
            if result is None or not result.voted:
                raise RuleViolation("Chỉ ghi kết luận cho đề nghị đã được Hội đồng bỏ phiếu.")
            if result.passed is not None and result.passed is not passed:
                raise RuleViolation("Kết luận trái với kết quả bỏ phiếu theo tỷ lệ đã quy định.")
            outcome[line] = passed
        return outcome

    def _open(self, session_id: int) -> CouncilSession:
        session = self.session(session_id)
        if session.state is SessionState.CLOSED:
            raise _closed()
        return session


def _first(members: Sequence[CouncilMember], *roles: CouncilRole) -> int | None:
    return next((one.id for role in roles for one in members if one.role is role), None)


def _counts(session: CouncilSession) -> tuple[object, ...]:
    """What a closed session's results rest on."""
    ballots = (session.issued, session.collected, session.valid, session.invalid)
    return (session.held_on, session.secret, session.members, session.present, *ballots)


def _closed() -> RuleViolation:
    return RuleViolation(
        "Phiên họp đã kết thúc, kết quả đã ghi vào đề nghị.",
        hint="Hoàn tác việc ghi kết quả, hoặc mở một phiên họp khác.",
    )
