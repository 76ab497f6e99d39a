"""The ceremony desk: find one, print one, note who came. What is asked for is stored before it is printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Known, NotFound, RuleViolation
from thidua_desktop.domain.print_range import next_serial
from thidua_desktop.domain.records import (
    Award,
    Changes,
    Handover,
    Presence,
    PrintSheet,
    RunState,
    SheetState,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.conferences.marks import save_marks, stand_in_words
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.desk.facts import (
    Asked,
    DeskLine,
    DeskScope,
    DeskSetup,
    DeskState,
    LateRecipient,
    ScopeKind,
    Sent,
)
from thidua_desktop.services.desk.late import LateComers
from thidua_desktop.services.desk.memory import DeskMemory
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.handover_repository import HandoverCounts

if TYPE_CHECKING:
    from thidua_desktop.services.certificates import PrintSetup
    from thidua_desktop.services.print_jobs.service import HandOver, PrintJobs

ORIGIN = "desk"


class CeremonyDesk:
    """Use cases of the desk. Marks can be undone one by one; what went to a printer cannot."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        decisions: DecisionService,
        prints: Callable[[], PrintJobs],
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._decisions = decisions
        self._prints = prints
        self._now = now
        self._clerk = clerk
        self.late = LateComers(store, operations)
        self._memory = DeskMemory(store, operations)
        self._state: DeskState | None = None
        self._ids: tuple[int, ...] = ()
        self._sending: set[int] = set()

    # ---- what is handed out --------------------------------------------------------------------
    def scopes(self, year: int) -> list[DeskScope]:
        """What may be handed out: conferences of the year, then batches and decisions that are issued."""
        return self._memory.scopes(year)

    def state(self) -> DeskState | None:
        """What the desk was set up for; ``None`` before the first time or when that is gone."""
        if self._state is None:
            self._state = self._memory.remembered()
            if self._state is not None:
                self._ids = self._memory.decision_ids(self._state.scope)
        return self._state

    def open(self, scope: DeskScope, setup: DeskSetup) -> DeskState:
        """Set the desk up and remember it. Raises ``RuleViolation`` when nothing there has been decided."""
        ids = self._memory.decision_ids(scope)
        if not self._store.handover.counts(ids).total:
            raise RuleViolation(
                f"“{scope.title}” chưa có ai được khen thưởng theo quyết định đã ban hành.",
                hint="Chọn hội nghị, đợt xét hoặc quyết định khác.",
            )
        before = self.state()
        newest = self._store.journal.history(1)
        since = newest[0].id if newest else 0
        if before is not None and before.scope == scope:
            since = before.since
        state = DeskState(scope, setup, since)
        self._memory.remember(state)
        self._state = state
        self._ids = ids
        return state

    def decisions(self) -> list[tuple[int, str]]:
        """(id, number and title) of the decisions handed out here: a late recipient belongs to one."""
        self._opened()
        found = [self._store.decisions.get(one) for one in self._ids]
        return [(one.id, f"{one.number} {one.title}".strip()) for one in found]

    def _opened(self) -> DeskState:
        state = self.state()
        if state is None:
            raise RuleViolation("Chưa chọn buổi trao thưởng.", hint="Bấm F4 để chọn.")
        return state

    # ---- finding -------------------------------------------------------------------------------
    def find(self, text: str, limit: int = 30) -> list[DeskLine]:
        """Whom the clerk may mean: parts of the name or unit without marks, first letters, or a number.

        Empty: everybody, as they come up to the stage where a conference has turns, else by number. Any
        thread.
        """
        state = self.state()
        if state is None:
            return []
        if not text.strip() and state.scope.kind is ScopeKind.CONFERENCE:
            on_stage = self._memory.on_stage(state.scope.id)
            if on_stage:
                rest = self._store.handover.find(self._ids, "", -1)
                standing = set(rest)
                ids = dict.fromkeys([one for one in on_stage if one in standing] + rest)
                return self._lines(list(ids)[:limit])
        return self._lines(self._store.handover.find(self._ids, text, limit))

    def line(self, award_id: int) -> DeskLine:
        """One certificate as it stands now. Raises ``NotFound``."""
        found = self._lines([award_id])
        if not found:
            raise NotFound("Không còn lượt khen thưởng này trong sổ.")
        return found[0]

    def counts(self) -> HandoverCounts:
        """How far handing out has come."""
        if self.state() is None:
            return HandoverCounts(0, 0, 0, 0, 0, 0)
        return self._store.handover.counts(self._ids)

    def queue(self) -> list[DeskLine]:
        """Asked for at a desk and not yet handed to the printer, oldest first; kept through a kill."""
        runs = [run for run in self._store.prints.unfinished() if run.origin == ORIGIN]
        return [one for one in self._lines([i for run in runs for i in run.award_ids]) if one.waiting]

    def _lines(self, ids: Sequence[int]) -> list[DeskLine]:
        sheets = self._store.prints.sheets_of(ids)
        origins = self._store.handover.origins({one.run_id for few in sheets.values() for one in few})
        marks = self._store.handover.of_awards(ids)
        lines = []
        for award in self._store.decisions.award_page(ids):
            own = tuple(one for one in sheets.get(award.id, ()) if origins.get(one.run_id) != "file")
            line = DeskLine(award, marks.get(award.id) or Handover(award.id), own)
            waiting = line.waiting
            tried = waiting is not None and waiting.at is not None and waiting.run_id not in self._sending
            lines.append(replace(line, unsure=tried))
        return lines

    # ---- printing ------------------------------------------------------------------------------
    def ask(self, award_id: int, reason: str = "") -> Asked:
        """Put one certificate into the queue; it is stored when this returns.

        ``reason`` is required once it was printed ("rơi bẩn", "sai tên"): the sheet before counts as spoiled.
        Nobody is queued twice. Raises ``RuleViolation``: printed before, in doubt since the program ended
        while sending it, revoked, or no printer chosen.
        """
        state, line = self._opened(), self.line(award_id)
        reason = nfc(reason)
        waiting, printed = line.waiting, line.printed
        if waiting is not None and line.unsure:
            raise self._in_doubt(line, waiting)
        if waiting is not None:
            if self._is_ours(waiting):
                return Asked(waiting.run_id, award_id, line.label, was_waiting=True)
            self._drop(waiting, "In riêng tại bàn trao thưởng")
        if printed is not None and not reason:
            when = f" lúc {printed.at:%H:%M ngày %d/%m}" if printed.at else ""
            raise RuleViolation(
                f"{line.label} đã in{when}.", hint="Rơi, hỏng, sai thì bấm F8 để in lại và ghi lý do."
            )
        if not state.setup.printer:
            raise RuleViolation("Chưa chọn máy in cho bàn trao thưởng.", hint="Bấm F4 để chọn máy in.")
        jobs, setup = self._prints(), state.setup
        changes = jobs.prepare(
            [award_id],
            _print_setup(setup),
            reprint_reason=reason if printed is not None else "",
            first_serial=setup.serial,
            origin=ORIGIN,
        )
        if printed is not None:
            jobs.mark([printed.id], SheetState.SPOILED, reason=reason)
        if setup.serial:
            self._state = replace(state, setup=replace(setup, serial=next_serial(setup.serial, 1)))
            self._memory.remember(self._state)
        return Asked(changes.created, award_id, line.label, changes=changes)

    def send(self, asked: Asked, hand_over: HandOver | None = None) -> Sent:
        """Hand a queued certificate to the printer (or to ``hand_over``, which does that).

        Raises ``RuleViolation`` saying why not; the certificate then stays in the queue, unless it cannot be
        set at all.
        """
        printer = self._opened().setup.printer
        self._sending.add(asked.run_id)
        try:
            self._send_from(asked, printer)
            result = self._prints().send(asked.run_id, hand_over=hand_over)
        except Known as error:
            raise _not_printed(asked, str(error)) from error
        finally:
            self._sending.discard(asked.run_id)
        if result.problems and not result.left:
            raise RuleViolation(
                f"KHÔNG IN ĐƯỢC {asked.label}: {result.problems[0].message}",
                hint="Sửa cách ghi (F2) rồi in.",
            )
        if result.left or self.line(asked.award_id).printed is None:
            raise _not_printed(asked, result.stopped or f"Máy in “{printer}” chưa nhận tờ nào.")
        return Sent(asked.award_id, asked.label, printer)

    def _send_from(self, asked: Asked, printer: str) -> None:
        """A sheet that waits for a printer that broke goes to the one chosen since."""
        run = self._store.prints.run(asked.run_id)
        if run.target != printer and printer:
            setup = self._opened().setup
            moved = replace(run, target=printer, tray=setup.tray)
            self._operations.run(
                f"Đã chuyển sang máy in {printer}: {asked.label}",
                lambda: self._store.prints.update_run(moved),
                aside=True,
            )

    def queued(self, award_id: int) -> Asked:
        """What waits for this award, to be sent. Raises ``RuleViolation`` when nothing does."""
        line = self.line(award_id)
        if line.waiting is None:
            raise RuleViolation(f"{line.label} không ở trong hàng chờ in.")
        return Asked(line.waiting.run_id, award_id, line.label, was_waiting=True)

    def recover(self) -> int:
        """Let go what the queue still holds of a desk's sheets that are on record; how many.

        Only after the program ended between writing a sheet down and letting its job go. Raises what the
        printer says.
        """
        done = 0
        for run in self._store.prints.unfinished():
            begun = run.origin == ORIGIN and run.state is RunState.SENDING and run.id not in self._sending
            states = {one.state for one in self._store.prints.sheets(run.id)} if begun else set()
            if states and SheetState.WAITING not in states:
                self._prints().send(run.id)
                done += 1
        return done

    def settle(self, award_id: int, *, on_paper: bool) -> Changes:
        """The clerk's word on a sheet in doubt: it came out, or it did not and waits again.

        Raises ``RuleViolation`` when there is no doubt.
        """
        line = self.line(award_id)
        if line.waiting is None or not line.unsure:
            raise RuleViolation(f"{line.label}: không có tờ nào đang chưa rõ đã ra giấy hay chưa.")
        if not self._is_ours(line.waiting):
            raise self._in_doubt(line, line.waiting)
        return self._prints().printed_up_to(line.waiting.run_id, line.waiting.position + int(on_paper))

    def _is_ours(self, sheet: PrintSheet) -> bool:
        return self._store.handover.origins({sheet.run_id}).get(sheet.run_id) == ORIGIN

    def _in_doubt(self, line: DeskLine, sheet: PrintSheet) -> RuleViolation:
        hint = "Xem khay giấy: có tờ này rồi thì bấm F10, chưa có thì bấm F9."
        if not self._is_ours(sheet):
            hint = "Tờ này thuộc một lượt in cả đợt: mở lượt in đó, ghi “Đã in đến tờ…”."
        return RuleViolation(
            f"{line.label}: lần trước máy tắt khi đang gửi, chưa rõ đã ra giấy chưa.", hint=hint
        )

    def print_one(self, award_id: int, reason: str = "") -> Sent:
        """:meth:`ask` and :meth:`send`."""
        return self.send(self.ask(award_id, reason))

    def drop(self, award_id: int, reason: str = "Bỏ khỏi hàng chờ tại bàn trao thưởng") -> Changes:
        """Take one out of the queue before it is printed. Raises ``RuleViolation`` when it is not in it."""
        line = self.line(award_id)
        if line.waiting is None:
            raise RuleViolation(f"{line.label} không ở trong hàng chờ in.")
        if line.unsure:
            raise self._in_doubt(line, line.waiting)
        return self._drop(line.waiting, reason)

    def _drop(self, sheet: PrintSheet, reason: str) -> Changes:
        return self._prints().mark([sheet.id], SheetState.DROPPED, reason=reason)

    # ---- who came ------------------------------------------------------------------------------
    def mark(self, award_id: int, presence: Presence, stand_in: str = "", relation: str = "") -> Changes:
        """Note who came; the conference's reception and stage show it too.

        Somebody who received for the recipient is named with what they are to them.

        Raises ``Invalid`` without that name.
        """
        state, line = self._opened(), self.line(award_id)
        stand_in, relation = stand_in_words(presence, stand_in, relation)
        conference_id = state.scope.id if state.scope.kind is ScopeKind.CONFERENCE else None
        here = presence in (Presence.PRESENT, Presence.STAND_IN)
        marked = replace(
            line.handover,
            presence=presence,
            stand_in=stand_in,
            relation=relation,
            handed_at=self._now() if here else None,
            at=self._now(),
            actor=self._clerk(),
            conference_id=conference_id,
        )
        return self._operations.run(
            _marked(line.label, marked), lambda: save_marks(self._store, [marked], conference_id)
        )

    # ---- words and late comers -----------------------------------------------------------------
    def correct_name(self, award: Award, expected: Award | None = None) -> Changes:
        """Keep corrected words (name, salutation, post, unit). Raises ``Invalid``, ``Conflict``."""
        return self._decisions.update_award_wording(award, expected)

    def add_late(self, decision_id: int, late: LateRecipient) -> Changes:
        """Enter somebody the list lacks, numbered "45a". ``created`` is the award. Raises ``Invalid``."""
        self._opened()
        return self.late.add(decision_id, late)

    # ---- undo ----------------------------------------------------------------------------------
    def undo(self) -> Changes:
        """Take back the newest mark, correction or late comer of this ceremony, nothing from before it."""
        state, last = self._opened(), self._operations.last()
        if last is None or last.id <= state.since:
            raise RuleViolation("Không còn việc nào của buổi trao thưởng này để hoàn tác.")
        return self._operations.undo()


def _print_setup(setup: DeskSetup) -> PrintSetup:
    from thidua_desktop.services.certificates import PrintSetup

    return PrintSetup(setup.printer, setup.tray, setup.stock, setup.mode, setup.layout)


def _not_printed(asked: Asked, why: str) -> RuleViolation:
    return RuleViolation(
        f"CHƯA IN {asked.label}: {why}", hint="Tờ này còn trong hàng chờ; máy in sẵn sàng thì bấm F9."
    )


def _marked(label: str, mark: Handover) -> str:
    match mark.presence:
        case Presence.PRESENT:
            return f"Đã ghi có mặt: {label}"
        case Presence.ABSENT:
            return f"Đã ghi vắng mặt: {label}"
        case Presence.STAND_IN:
            relation = f" ({mark.relation})" if mark.relation else ""
            return f"Đã ghi {mark.stand_in}{relation} nhận thay {label}"
    return f"Đã bỏ ghi nhận của {label}"
