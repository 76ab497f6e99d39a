"""Votes of the council: entering them, judging them, and writing what comes of them into the batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    Changes,
    CouncilSession,
    Nomination,
    NominationState,
    SessionState,
    Tally,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.domain.voting import VoteResult
from thidua_desktop.domain.workflow import is_back, passing
from thidua_desktop.services.council.counting import Sitting
from thidua_desktop.services.council.sessions import Sessions, clean_attendance

if TYPE_CHECKING:
    from thidua_desktop.services.council.recording import Overrides, Recorded

_VOTED_ON = (NominationState.PROPOSED, NominationState.PASSED, NominationState.REJECTED)
"""States of the lines a session votes on: a second vote may change the first."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What closing a session writes."""

    passed: Mapping[int, bool]
    lines: tuple[Nomination, ...]
    events: tuple[WorkflowEvent, ...]
    advances: bool
    """Whether the batch comes to its review by it."""


class CouncilService(Sessions):
    """Use cases of the council. Mutating calls are one undoable operation each."""

    def to_vote_on(self, session_id: int) -> list[Nomination]:
        """The lines of the batch a session votes on, in list order."""
        return self._lines(self.session(session_id))

    def _lines(self, session: CouncilSession) -> list[Nomination]:
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
            shown = {one.nomination_id: one for one in expected if one.nomination_id in lines}
            if shown != {line: there[line] for line in lines if line in there}:
                raise Conflict(
                    "Kết quả bỏ phiếu vừa được người khác nhập.", hint="Mở lại phiên họp rồi sửa tiếp."
                )
        clean = [replace(one, session_id=session_id, note=nfc(one.note)) for one in tallies]
        self._require_tallies(self._counting.sitting(session), clean)

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

    def sitting(self, session_id: int) -> Sitting:
        """A session with its attendance and votes, as stored. Raises ``NotFound``."""
        return self._counting.sitting(self.session(session_id))

    def save_sitting(self, sitting: Sitting, expected: Sitting | None = None) -> Changes:
        """Store a form's whole session, attendance and votes in one step; votes left out are taken out.

        Attendance, ballots and votes are held against each other as they are given, not as they were. Where
        the day is changed, whoever sits in the council then is on the list, as given or else as present.
        ``expected``: what the form was filled from; ``Conflict`` when another one is stored by now. Raises
        ``Invalid`` naming the fields (``tally:ID`` for a line), ``RuleViolation`` once the session is closed.
        """
        stored = self._counting.sitting(self._open(sitting.session.id))
        _require_same(expected, stored)
        sitting = self._on_day(replace(sitting, session=stored.session), sitting.session)
        session_id = stored.session.id
        fixed = replace(sitting.session, batch_id=stored.session.batch_id, state=stored.session.state)
        clean = Sitting(
            self._clean(replace(sitting, session=fixed)),
            tuple(clean_attendance(replace(one, session_id=session_id)) for one in sitting.attendance),
            tuple(replace(one, session_id=session_id, note=nfc(one.note)) for one in sitting.tallies),
        )
        self._require_tallies(clean)
        given = {one.nomination_id for one in clean.tallies}
        emptied = [one.nomination_id for one in stored.tallies if one.nomination_id not in given]
        council = self._store.council

        def work() -> int:
            council.update_session(clean.session)
            council.set_attendance(session_id, clean.attendance)
            council.drop_tallies(session_id, emptied)
            council.save_tallies(session_id, clean.tallies)
            return session_id

        return self._operations.run(f"Đã lưu phiên họp, {len(given)} đề nghị có kết quả bỏ phiếu", work)

    def results_of(self, sitting: Sitting) -> tuple[VoteResult, ...]:
        """As :meth:`results`, of a form as it stands: nothing is stored."""
        return self._counting.results(sitting, self._lines(sitting.session))

    def results(self, session_id: int) -> tuple[VoteResult, ...]:
        """Where each line stands, in list order; ``passed`` of ``None`` says why in ``reason``."""
        session = self.session(session_id)
        sitting = self._counting.sitting(session)
        if session.state is SessionState.CLOSED:
            voted = {one.nomination_id for one in sitting.tallies}
            lines = [n for n in self._store.nominations.of_batch(session.batch_id) if n.id in voted]
        else:
            lines = self._lines(session)
        return self._counting.results(sitting, lines)

    # ---- applying ----------------------------------------------------------------------------
    def apply(
        self,
        session_id: int,
        rulings: Mapping[int, bool] | None = None,
        reason: str = "",
        expected: Sitting | None = None,
    ) -> Changes:
        """Close a session: lines pass or fail, the batch has been reviewed. One undoable step.

        ``rulings`` are the council's own conclusions (nomination → passed) on lines that were voted on but
        for which no rule sets a threshold; without one such a line stays proposed. ``expected``: the votes
        as they were shown; ``Conflict`` when others are stored by now. Raises ``Invalid`` without a day,
        ``RuleViolation`` without any vote, without a quorum, or for a ruling against a rule.
        """
        session = self._open(session_id)
        sitting = self._counting.sitting(session)
        _require_same(expected, sitting)
        if session.held_on is None:
            raise Invalid([Problem("missing", "Nhập ngày họp.", field="held_on")])
        outcome = self._outcome(sitting, rulings or {}, nfc(reason))

        def work() -> int:
            self._store.council.update_session(replace(session, state=SessionState.CLOSED))
            self._write(session.batch_id, outcome)
            return session_id

        return self._operations.run(self._label(session.batch_id, outcome), work)

    def record(self, sitting: Sitting) -> Changes:
        """Store a whole session with its votes, and apply it: one undoable step; ``created`` is its id.

        For a vote that was counted elsewhere. A session of id 0 is made; one without a day keeps its place
        for it. Raises as ``update_session``, ``set_tallies`` and ``apply`` do; nothing is stored then.
        """
        if sitting.session.id:
            self._open(sitting.session.id)
        clean = Sitting(
            replace(self._clean(sitting), state=SessionState.CLOSED),
            tuple(clean_attendance(one) for one in sitting.attendance),
            tuple(replace(one, note=nfc(one.note)) for one in sitting.tallies),
        )
        self._require_tallies(clean)
        outcome = self._outcome(clean, {}, "")
        council = self._store.council

        def work() -> int:
            session_id = clean.session.id or council.add_session(clean.session)
            council.update_session(replace(clean.session, id=session_id))
            council.set_attendance(session_id, [replace(a, session_id=session_id) for a in clean.attendance])
            council.save_tallies(session_id, [replace(t, session_id=session_id) for t in clean.tallies])
            self._write(clean.session.batch_id, outcome)
            return session_id

        return self._operations.run(self._label(clean.session.batch_id, outcome), work)

    def record_file(self, batch_id: int, path: Path, said: Overrides) -> Recorded:
        """Take over a tally sheet filled in elsewhere: see :func:`.recording.record_vote`."""
        from thidua_desktop.services.council.recording import record_vote

        return record_vote(self._store, self, batch_id, path, said)

    def _outcome(self, sitting: Sitting, rulings: Mapping[int, bool], reason: str) -> _Outcome:
        """What comes of the votes. Raises as :meth:`apply` says."""
        lines = self._lines(sitting.session)
        results = {one.nomination_id: one for one in self._counting.results(sitting, lines)}
        passed = self._passed(sitting, results, rulings)
        batch = self._store.nominations.batch(sitting.session.batch_id)
        at, actor = self._now(), self._actor()
        changed, events = [], []
        for line in lines:
            if line.id not in passed:
                continue
            result = results[line.id]
            state = NominationState.PASSED if passed[line.id] else NominationState.REJECTED
            of = f"/{result.base_count}" if result.base_count else ""
            said = f"{result.agree}{of} phiếu đồng ý"
            ruled = result.passed is None
            events.append(
                WorkflowEvent(
                    batch_id=batch.id,
                    at=at,
                    action="ruling" if ruled else "vote",
                    nomination_id=line.id,
                    from_state=line.state.value,
                    to_state=state.value,
                    note=f"{said}; {reason}" if ruled and reason else said,
                    actor=actor,
                )
            )
            if line.state is not state:
                changed.append(replace(line, state=state))
        advances = batch.state is not BatchState.REVIEWED and not is_back(batch.state, BatchState.REVIEWED)
        if advances:
            events += passing(batch, BatchState.REVIEWED, at, actor, action="vote")
        return _Outcome(passed, tuple(changed), tuple(events), advances)

    def _passed(
        self, sitting: Sitting, results: Mapping[int, VoteResult], rulings: Mapping[int, bool]
    ) -> dict[int, bool]:
        if not any(one.voted for one in results.values()):
            raise RuleViolation("Phiên họp chưa có kết quả bỏ phiếu nào.")
        quorum = self._counting.quorum(sitting)
        # A rule nobody has read in its text is shown, but does not stop the office.
        if quorum.met is False and quorum.verified:
            raise RuleViolation(
                f"Phiên họp có {quorum.present}/{quorum.total} thành viên, chưa đủ {quorum.needed_text} "
                "để họp.",
                hint="Kiểm tra lại danh sách dự họp.",
            )
        passed = {line: one.passed for line, one in results.items() if one.passed is not None}
        for line, ruling in rulings.items():
            result = results.get(line)
            if result is None or not result.voted:
                raise RuleViolation("Chỉ ghi kết luận cho đề nghị đã được Hội đồng bỏ phiếu.")
            if result.passed is not None and result.passed is not ruling:
                raise RuleViolation("Kết luận trái với kết quả bỏ phiếu theo tỷ lệ đã quy định.")
            passed[line] = ruling
        return passed

    def _write(self, batch_id: int, outcome: _Outcome) -> None:
        for line in outcome.lines:
            self._store.nominations.update(line)
        if outcome.advances:
            batch = self._store.nominations.batch(batch_id)
            self._store.nominations.update_batch(replace(batch, state=BatchState.REVIEWED))
        self._store.workflow.add_events(outcome.events)

    def _label(self, batch_id: int, outcome: _Outcome) -> str:
        name = self._store.nominations.batch(batch_id).name
        passed = sum(outcome.passed.values())
        return f"Đã ghi kết quả họp xét {name}: {passed} đạt, {len(outcome.passed) - passed} không đạt"


def _require_same(expected: Sitting | None, stored: Sitting) -> None:
    """``Conflict`` when the session is not any more what a form was filled from."""
    if expected is not None and expected != stored:
        raise Conflict("Phiên họp này vừa được người khác sửa.", hint="Mở lại phiên họp rồi sửa tiếp.")
