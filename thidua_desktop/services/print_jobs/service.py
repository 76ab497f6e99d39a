"""Print runs: prepared, handed to the printer in small jobs, resumed after a jam, kept sheet by sheet.

A run is written down before anything is printed. Before a job goes out its sheets are marked as tried; once
the queue has taken it they are marked as sent. What a kill leaves in between is therefore known: sheets tried
and not sent may or may not be on paper, and the clerk is asked. See docs/decisions/print-runs.md.
"""

from __future__ import annotations

import datetime as dt
import io
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from thidua_desktop.domain.errors import Cancelled, Invalid, Problem, RuleViolation, Severity
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
from thidua_desktop.services import printers
from thidua_desktop.services.certificates import CertificateMaker, PrintSetup
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.print_jobs.preflight import Finding, Preflight
from thidua_desktop.storage.database import Store

__all__ = ["Chunk", "PrintJobs", "SendResult"]

JOB_SIZE = 10
"""Sheets in one job: few, so that a jam or a kill leaves little in doubt; enough to keep a printer warm."""

WHAT = "certificates"
ON_PAPER = (SheetState.SENT, SheetState.GOOD)
_UNSURE = (SheetState.SENT, SheetState.WAITING)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Sheets that go to the printer as one job: all of one page size."""

    run: PrintRun
    sheets: tuple[PrintSheet, ...]
    pdf: bytes
    width: float
    """mm"""
    height: float
    title: str


@dataclass(frozen=True, slots=True)
class SendResult:
    """What became of sending."""

    sent: int
    left: int
    """Sheets that still wait."""
    problems: tuple[Problem, ...] = ()
    """Why sheets were dropped."""
    stopped: str = ""
    """Why it ended early, in words; empty when everything went."""


HandOver = Callable[[Chunk], None]
"""Gives a chunk to a printer. Raises ``RuleViolation`` when that fails; nothing of it may be printed then."""


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

    # ---- before ------------------------------------------------------------------------------
    def order(self, selection: Selection, by: str = "conference") -> list[int]:
        """Award ids of a selection: in the order of the stage, or (``"list"``) of the decision's list."""
        awards = self._maker.papers.awards(selection)
        if by == "list":
            awards = sorted(awards, key=lambda one: (one.decision_id or 0, one.book_order, one.id))
        return [award.id for award in awards]

    def preflight(self, award_ids: Sequence[int], how: PrintSetup) -> list[Finding]:
        """What should be put right before printing, worst first; each names its record."""
        return self._preflight.check(award_ids, how)

    def printed(self, award_ids: Sequence[int]) -> dict[int, list[PrintSheet]]:
        """Award id → sheets already on paper from a printer, oldest first; others are left out."""
        found = {}
        for award_id, sheets in self._store.prints.sheets_of(award_ids).items():
            kept = [one for one in sheets if one.state in ON_PAPER and not self._file_only(one)]
            if kept:
                found[award_id] = kept
        return found

    def _file_only(self, sheet: PrintSheet) -> bool:
        return self._store.prints.run(sheet.run_id).origin == "file"

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
        reason = nfc(reprint_reason).strip()
        self._ask_reason(awards, reason)
        stock = self._maker.stock(how.stock)
        serials = stock is not None and stock.serials
        if serials and not first_serial.strip():
            raise Invalid([Problem("missing", "Nhập số sê-ri của phôi đầu tiên.", field="first_serial")])
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
        """Runs with sheets that still wait, oldest first: after a stop, a jam, a kill."""
        return self._store.prints.unfinished()

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
        return PrintSetup(run.target, run.tray, run.stock, run.mode, run.layout)

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
        if self.doubtful(run_id):
            raise RuleViolation(
                "Lần in trước bị ngắt giữa chừng: chưa rõ mấy tờ cuối đã ra giấy chưa.",
                hint="Xem giấy ở máy in rồi ghi “Đã in đến tờ…”.",
            )
        run = self.run(run_id)
        give = hand_over or self._to_queue
        if hand_over is None:
            printers.require_ready(run.target)
        self._set_state(run, RunState.SENDING)
        waiting = [one for one in self.sheets(run_id) if one.state is SheetState.WAITING]
        problems: list[Problem] = []
        sent, stopped = 0, ""
        try:
            for chunk in self._chunks(run, waiting, problems):
                if cancelled is not None and cancelled():
                    stopped = "Đã dừng theo yêu cầu."
                    break
                try:
                    self._try(chunk)
                    give(chunk)
                except (RuleViolation, Cancelled) as error:
                    self._untry(chunk)
                    stopped = f"{error.message} {error.hint}".strip()
                    break
                self._sent(chunk)
                sent += len(chunk.sheets)
                if progress is not None:
                    progress(sent, len(waiting))
        finally:
            left = sum(one.state is SheetState.WAITING for one in self.sheets(run_id))
            self._set_state(self.run(run_id), RunState.STOPPED if left else RunState.DONE)
        return SendResult(sent, left, tuple(problems), stopped)

    def _chunks(
        self, run: PrintRun, waiting: Sequence[PrintSheet], problems: list[Problem]
    ) -> Iterator[Chunk]:
        """Jobs of at most :data:`JOB_SIZE` sheets of one page size; what cannot be set is dropped."""
        from thidua_desktop.documents.certificate import render_batch

        how = self.how(run)
        setup = self._maker.setup(how)
        total = len(self.sheets(run.id))
        size = 1 if run.origin == "desk" else JOB_SIZE
        for start in range(0, len(waiting), size):
            part = list(waiting[start : start + size])
            awards = self._maker.awards([one.award_id for one in part])
            items = self._maker.items(awards, layout=how.layout, stock=how.stock)
            pairs = list(zip(part, items, strict=True))
            for page, members in groupby(pairs, key=lambda pair: pair[1][0].page):
                kept: list[tuple[PrintSheet, object]] = []
                good = []
                for one, item in members:
                    found = self._refused([item], setup)
                    if found:
                        problems.extend(found)
                        self._drop(one, found[0].message)
                        continue
                    kept.append((one, item))
                    good.append(item)
                if not kept:
                    continue
                target = io.BytesIO()
                sheets = tuple(one for one, _ in kept)
                first, last = sheets[0].position + 1, sheets[-1].position + 1
                title = f"Giấy khen, lượt {run.id}, tờ {first}-{last}/{total}"
                render_batch(target, good, setup, title=title)
                yield Chunk(run, sheets, target.getvalue(), page.width, page.height, title)

    @staticmethod
    def _refused(items: Sequence[object], setup: object) -> list[Problem]:
        from thidua_desktop.documents.certificate import check_batch

        found = check_batch(items, setup)  # type: ignore[arg-type]
        return [one for one in found if one.severity is Severity.REJECT]

    def _to_queue(self, chunk: Chunk) -> None:
        printers.require_ready(chunk.run.target)
        with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
            path = Path(folder) / "giay-khen.pdf"
            path.write_bytes(chunk.pdf)
            printers.send(
                chunk.run.target,
                path,
                chunk.title,
                tray=chunk.run.tray,
                size=(chunk.width, chunk.height),
            )

    # ---- what became of sheets ---------------------------------------------------------------
    def _try(self, chunk: Chunk) -> None:
        at = self._now()
        self._change([replace(one, at=at) for one in chunk.sheets], "Đang gửi ra máy in")

    def _untry(self, chunk: Chunk) -> None:
        self._change([replace(one, at=None) for one in chunk.sheets], "Chưa gửi được ra máy in")

    def _sent(self, chunk: Chunk) -> None:
        at = self._now()
        sheets = [replace(one, at=at, state=SheetState.SENT) for one in chunk.sheets]
        many = f"{len(sheets)} giấy khen"
        again = [one for one in sheets if one.duplicate]

        def work() -> None:
            for one in sheets:
                self._store.prints.update_sheet(one)
            for one in again:
                award = self._store.decisions.award(one.award_id)
                note = f"Cấp lại ngày {format_date(at.date())}: {one.reprint_reason}"
                said = "; ".join(part for part in (award.note, note) if part)
                self._store.decisions.update_award(replace(award, note=said))

        self._operations.run(f"Đã gửi {many} ra {chunk.run.target or 'máy in'}", work, aside=True)

    def _drop(self, sheet: PrintSheet, reason: str) -> None:
        self._change([replace(sheet, state=SheetState.DROPPED, reason=reason)], "Đã bỏ một tờ không in được")

    def _change(self, sheets: Sequence[PrintSheet], label: str) -> Changes:
        def work() -> None:
            for one in sheets:
                self._store.prints.update_sheet(one)

        return self._operations.run(label, work, aside=True)

    def _set_state(self, run: PrintRun, state: RunState) -> None:
        if run.state is not state:
            changed = replace(run, state=state)
            self._operations.run(
                "Đã ghi tình trạng lượt in", lambda: self._store.prints.update_run(changed), aside=True
            )

    def printed_up_to(self, run_id: int, number: int) -> Changes:
        """The clerk's word after a jam or a kill: sheets 1 … ``number`` are on paper, the rest is not.

        Those after it that were sent or tried wait again; spoiled and dropped ones stay as they are. Raises
        ``Invalid`` for a number past the run's end.
        """
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
        left = any(
            one.state is SheetState.WAITING
            for one in ({s.id: s for s in sheets} | {s.id: s for s in changed}).values()
        )

        def work() -> None:
            for one in changed:
                self._store.prints.update_sheet(one)
            self._store.prints.update_run(replace(run, state=RunState.STOPPED if left else RunState.DONE))

        return self._operations.run(f"Đã ghi: in đến tờ {number}", work, aside=True)

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
