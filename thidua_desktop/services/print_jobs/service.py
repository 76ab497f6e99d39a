"""Print runs: written down before anything is printed, resumed after a jam, kept sheet by sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation, Severity
from thidua_desktop.domain.print_range import next_serial
from thidua_desktop.domain.records import (
    Award,
    Changes,
    PrintRun,
    PrintSheet,
    RunState,
    SheetState,
)
from thidua_desktop.domain.vietnamese import format_date, nfc
from thidua_desktop.services.certificates import CertificateMaker, PrintSetup
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.print_jobs.preflight import Finding, Preflight
from thidua_desktop.services.print_jobs.sending import Chunk, HandOver, Sender, SendResult, setup_of
from thidua_desktop.storage.database import Store

__all__ = ["Chunk", "HandOver", "PrintJobs", "SendResult"]

WHAT = "certificates"
ON_PAPER = (SheetState.SENT, SheetState.GOOD)
_UNSURE = (SheetState.SENT, SheetState.WAITING)


class PrintJobs:
    """Use cases of print runs. What is recorded here is never undone: paper is paper."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        maker: CertificateMaker,
        preflight: Preflight,
        now: Callable[[], dt.datetime],
    ) -> None:
        self._store = store
        self._operations = operations
        self._maker = maker
        self._preflight = preflight
        self._now = now
        self._sender = Sender(store, operations, maker, now)

    # ---- before ------------------------------------------------------------------------------
    def order(self, selection: Selection, by: str = "conference") -> list[int]:
        """Award ids of a selection: in the order of the stage, or (``"list"``) of the decision's list."""
        awards = self._maker.papers.awards(selection)
        if by == "list":
            awards = sorted(awards, key=lambda one: (one.decision_id or 0, one.book_order, one.id))
        return [award.id for award in awards]

    def preflight(self, award_ids: Sequence[int], how: PrintSetup) -> list[Finding]:
        """What should be put right before printing, worst first; each names its record.

        Certificates printed before are told too: :meth:`prepare` asks for a reason.
        """
        found = self._preflight.check(award_ids, how)
        printed = self.printed(award_ids)
        names = {one.id: one.name for one in self._store.decisions.award_page(list(printed))}
        for place, award_id in enumerate(award_ids, start=1):
            if award_id in printed:
                at = printed[award_id][-1].at
                day = f" ngày {format_date(at.date())}" if at is not None else ""
                said = f"“{names[award_id]}” đã in{day}: in lại thì phải ghi lý do."
                found.append(Finding(Severity.NOTE, "printed_before", said, "award", award_id, place=place))
        return found

    def printed(self, award_ids: Sequence[int]) -> dict[int, list[PrintSheet]]:
        """Award id → sheets already on paper from a printer, oldest first; others are left out."""
        sheets = self._store.prints.sheets_of(award_ids)
        files = self._store.prints.file_runs()
        kept = {
            award_id: [one for one in some if one.state in ON_PAPER and one.run_id not in files]
            for award_id, some in sheets.items()
        }
        return {award_id: some for award_id, some in kept.items() if some}

    # ---- a run -------------------------------------------------------------------------------
    def prepare(
        self,
        award_ids: Sequence[int],
        how: PrintSetup,
        *,
        reprint_reason: str = "",
        first_serial: str = "",
        origin: str = "batch",
        decision_id: int | None = None,
        batch_id: int | None = None,
    ) -> Changes:
        """Write down a run of ``award_ids`` in that order, nothing printed yet; ``created`` is its id.

        Raises ``Invalid`` when something was printed before and no reason is given, when serials are asked
        for and missing, when nothing is chosen; ``RuleViolation`` for revoked awards; ``NotFound``.
        """
        awards = self._maker.awards(award_ids)
        if not awards:
            raise Invalid([Problem("empty", "Chưa chọn giấy khen nào để in.", field="awards")])
        self._maker.chosen(awards, layout=how.layout, stock=how.stock)
        reason = nfc(reprint_reason).strip()
        self._ask_reason(awards, reason)
        stock = self._maker.stock(how.stock)
        serials = stock is not None and stock.serials
        if serials and not first_serial.strip():
            raise Invalid([Problem("missing", "Nhập số sê-ri của phôi đầu tiên.", field="first_serial")])
        if first_serial.strip() and not serials:
            said = "Loại giấy đã chọn không có số sê-ri. Bỏ số sê-ri, hoặc chọn đúng loại phôi."
            raise Invalid([Problem("no_serials", said, field="first_serial")])
        handed = self._store.handover.of_awards([one.id for one in awards])
        before = self._store.prints.sheets_of([one.id for one in awards])
        run = PrintRun(
            0,
            WHAT,
            self._now(),
            how.printer,
            len(awards),
            how.mode,
            decision_id=decision_id,
            batch_id=batch_id,
            layout=how.layout,
            tray=how.tray,
            stock=how.stock,
            state=RunState.WAITING,
            origin=origin,
        )

        def sheet(run_id: int, place: int, award: Award) -> PrintSheet:
            earlier = before.get(award.id, [])
            given = handed.get(award.id)
            spoiled = next((one for one in reversed(earlier) if one.state is SheetState.SPOILED), None)
            why = reason or (f"Tờ trước hỏng: {spoiled.reason}" if spoiled is not None else "")
            out = given is not None and given.handed_at is not None
            return PrintSheet(
                run_id,
                award.id,
                place,
                SheetState.WAITING,
                serial=next_serial(first_serial.strip(), place) if serials else "",
                reprint_reason=why if earlier else "",
                duplicate=out or any(one.state is SheetState.GOOD for one in earlier),
            )

        def work() -> int:
            run_id = self._store.prints.add_run(run)
            self._store.prints.add_sheets([sheet(run_id, i, one) for i, one in enumerate(awards)])
            return run_id

        return self._operations.run(f"Đã lập lượt in {len(awards)} giấy khen", work, aside=True)

    def _ask_reason(self, awards: Sequence[Award], reason: str) -> None:
        printed = self.printed([one.id for one in awards])
        if printed and not reason:
            names = [one.name for one in awards if one.id in printed]
            shown = ", ".join(names[:5]) + (f" và {len(names) - 5} tờ khác" if len(names) > 5 else "")
            raise Invalid(
                [
                    Problem(
                        "printed_before",
                        f"Đã in rồi: {shown}. Ghi lý do in lại, hoặc bỏ các tờ ấy ra.",
                        field="reprint_reason",
                    )
                ]
            )

    def run(self, run_id: int) -> PrintRun:
        """One run. Raises ``NotFound``."""
        return self._store.prints.run(run_id)

    def runs(self, limit: int = 100) -> list[PrintRun]:
        """Runs of certificates, newest first."""
        return self._store.prints.runs(limit, WHAT)

    def unfinished(self) -> list[PrintRun]:
        """Runs to go on with, oldest first: sheets still wait, or the program ended while it was sending."""
        return self._store.prints.unfinished()

    def found(self, text: str) -> dict[int, set[int]]:
        """Run id → award ids of its sheets whose recipient or unit reads ``text``, diacritics or not."""
        ids = self._store.decisions.award_ids(text)
        runs: dict[int, set[int]] = {}
        for award_id, sheets in self._store.prints.sheets_of(ids).items():
            for one in sheets:
                runs.setdefault(one.run_id, set()).add(award_id)
        return runs

    def sheets(self, run_id: int) -> list[PrintSheet]:
        """The sheets of a run in the order of printing."""
        return self._store.prints.sheets(run_id)

    def sheets_of(self, award_id: int) -> list[PrintSheet]:
        """All sheets of one award's certificate, oldest first."""
        return self._store.prints.sheets_of((award_id,)).get(award_id, [])

    def doubtful(self, run_id: int) -> list[PrintSheet]:
        """Sheets that were being handed over when the program ended: look at the printer's tray."""
        return [s for s in self.sheets(run_id) if s.state is SheetState.WAITING and s.at is not None]

    def how(self, run: PrintRun) -> PrintSetup:
        """The set-up a run was prepared with."""
        return setup_of(run)

    # ---- sending -----------------------------------------------------------------------------
    def send(
        self,
        run_id: int,
        *,
        hand_over: HandOver | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SendResult:
        """Hand what waits of a run to its printer, job by job; each is on record as soon as it is taken.

        A job is handed over whole or not at all. Ends early, with the reason, when the printer vanishes, is
        paused or refuses, or when ``cancelled`` says so: the rest waits and can be sent again. Sheets that
        cannot be set are dropped and told. Raises ``RuleViolation`` for sheets in doubt (see
        :meth:`doubtful`) and when the printer takes nothing at all; ``NotFound``.
        """
        self._through_a_printer(run_id)
        if self.doubtful(run_id):
            raise RuleViolation(
                "Lần in trước bị ngắt giữa chừng: chưa rõ mấy tờ cuối đã ra giấy chưa.",
                hint="Xem giấy ở máy in rồi ghi “Đã in đến tờ…”.",
            )
        return self._sender.send(self.run(run_id), hand_over, progress, cancelled)

    # ---- what became of sheets ---------------------------------------------------------------
    def _change(self, sheets: Sequence[PrintSheet], label: str) -> Changes:
        def work() -> None:
            for one in sheets:
                self._store.prints.update_sheet(one)

        return self._operations.run(label, work, aside=True)

    def printed_up_to(self, run_id: int, number: int) -> Changes:
        """The clerk's word after a jam or a kill: sheets 1 … ``number`` are on paper, the rest is not.

        Those after it that were sent or tried wait again, and what the queue still has of them is taken back;
        spoiled and dropped ones stay as they are. Raises ``Invalid`` for a number past the run's end;
        ``RuleViolation`` when the queue does not give its jobs back.
        """
        self._through_a_printer(run_id)
        sheets = self.sheets(run_id)
        if not 0 <= number <= len(sheets):
            said = f"Lượt in này có {len(sheets)} tờ: ghi từ 0 đến {len(sheets)}."
            raise Invalid([Problem("bad_number", said, field="number")])
        at = self._now()
        changed = []
        for place, one in enumerate(sheets, start=1):
            if place <= number and one.state is SheetState.WAITING and one.at is not None:
                changed.append(replace(one, state=SheetState.SENT))
            elif place <= number and one.state is SheetState.WAITING:
                changed.append(replace(one, state=SheetState.SENT, at=at))
            elif place > number and one.at is not None and one.state in _UNSURE:
                changed.append(replace(one, state=SheetState.WAITING, at=None))
        run = self.run(run_id)
        self._sender.call_back(run, [one for one in sheets[number:] if one.state is SheetState.SENT])
        left = any(
            one.state is SheetState.WAITING
            for one in ({s.id: s for s in sheets} | {s.id: s for s in changed}).values()
        )

        def work() -> None:
            for one in changed:
                self._store.prints.update_sheet(one)
            self._store.prints.update_run(replace(run, state=RunState.STOPPED if left else RunState.DONE))

        return self._operations.run(f"Đã ghi: in đến tờ {number}", work, aside=True)

    def _through_a_printer(self, run_id: int) -> None:
        if self.run(run_id).origin == "file":
            raise RuleViolation(
                f"Lượt in {run_id} được ghi ra tệp, không qua máy in.",
                hint="In tệp ấy, hoặc lập lượt in mới.",
            )

    def mark(
        self, sheet_ids: Sequence[int], state: SheetState, *, reason: str = "", serial: str | None = None
    ) -> Changes:
        """Say how sheets came out: good, or spoiled with a reason; or take waiting ones out of the queue.

        Raises ``Invalid`` for a spoiled or dropped sheet without a reason; ``RuleViolation`` for a state that
        a sheet cannot come to.
        """
        why = nfc(reason).strip()
        if state in (SheetState.SPOILED, SheetState.DROPPED) and not why:
            raise Invalid([Problem("missing", "Ghi lý do.", field="reason")])
        sheets = [self._store.prints.sheet(one) for one in sheet_ids]
        allowed = {
            SheetState.GOOD: (SheetState.SENT, SheetState.SPOILED),
            SheetState.SPOILED: (SheetState.SENT, SheetState.GOOD),
            SheetState.DROPPED: (SheetState.WAITING,),
        }.get(state, ())
        for one in sheets:
            if one.state is not state and one.state not in allowed:
                raise RuleViolation("Tờ này chưa ra máy in nên chưa ghi tốt, hỏng được.")
        words = {SheetState.GOOD: "tốt", SheetState.SPOILED: "hỏng", SheetState.DROPPED: "bỏ khỏi lượt in"}
        return self._change(
            [
                replace(
                    one,
                    state=state,
                    reason=why if state is not SheetState.GOOD else "",
                    serial=one.serial if serial is None else serial.strip(),
                )
                for one in sheets
            ],
            f"Đã ghi {len(sheets)} tờ {words.get(state, '')}",
        )
