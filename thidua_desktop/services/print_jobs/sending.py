"""Handing a run's sheets to its printer, job by job, so that a kill loses none and doubles none.

To a queue a job goes in three steps: handed over *held*, written down, let go. Killed before it is written
down, the held job never prints and its sheets still wait; killed after, the sheets are on record and
:meth:`Sender.recover` lets the job go. A driver (``hand_over``) cannot hold: there the sheets are marked as
tried first, and those tried and not sent are asked about. See docs/decisions/print-runs.md.
"""

from __future__ import annotations

import datetime as dt
import io
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Cancelled, Problem, RuleViolation, Severity
from thidua_desktop.domain.records import PrintRun, PrintSheet, RunState, SheetState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services import printers
from thidua_desktop.services.certificates import CertificateMaker, PrintSetup
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.printers import JobState
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.certificate import Setup
    from thidua_desktop.documents.data import CertificateData
    from thidua_desktop.documents.layout_format import Layout

JOB_SIZE = 10
"""Sheets in one job: few, so that a stop comes soon and little is called back after a jam; enough to keep a
printer warm."""


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


def setup_of(run: PrintRun) -> PrintSetup:
    """The set-up a run was prepared with."""
    return PrintSetup(run.target, run.tray, run.stock, run.mode, run.layout)


class Sender:
    """Sends runs and calls back what still waits in a queue."""

    def __init__(
        self, store: Store, operations: Operations, maker: CertificateMaker, now: Callable[[], dt.datetime]
    ) -> None:
        self._store = store
        self._operations = operations
        self._maker = maker
        self._now = now

    def send(
        self,
        run: PrintRun,
        hand_over: HandOver | None,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> SendResult:
        """See :meth:`PrintJobs.send`."""
        if hand_over is None:
            printers.require_ready(run.target)
            self.recover(run)
        self._set_state(run, RunState.SENDING)
        waiting = [one for one in self._store.prints.sheets(run.id) if one.state is SheetState.WAITING]
        problems: list[Problem] = []
        sent, stopped = 0, ""
        give = self._through_queue if hand_over is None else self._through(hand_over)
        for chunk in self._chunks(run, waiting, problems):
            if cancelled is not None and cancelled():
                stopped = "Đã dừng theo yêu cầu."
                break
            try:
                give(chunk)
            except (RuleViolation, Cancelled) as error:
                stopped = f"{error.message} {error.hint}".strip()
                break
            sent += len(chunk.sheets)
            if progress is not None:
                progress(sent, len(waiting))
        # Anything else that ends the loop leaves the run as being sent, as a kill does: see recover().
        left = sum(one.state is SheetState.WAITING for one in self._store.prints.sheets(run.id))
        self._set_state(self._store.prints.run(run.id), RunState.STOPPED if left else RunState.DONE)
        return SendResult(sent, left, tuple(problems), stopped)

    # ---- making ------------------------------------------------------------------------------
    def _chunks(
        self, run: PrintRun, waiting: Sequence[PrintSheet], problems: list[Problem]
    ) -> Iterator[Chunk]:
        """Jobs of at most :data:`JOB_SIZE` sheets of one page size; what cannot be set is dropped."""
        from thidua_desktop.documents.certificate import render_batch

        how = setup_of(run)
        setup = self._maker.setup(how)
        size = 1 if run.origin == "desk" else JOB_SIZE
        for start in range(0, len(waiting), size):
            part = list(waiting[start : start + size])
            awards = self._maker.awards([one.award_id for one in part])
            items = self._maker.items(awards, layout=how.layout, stock=how.stock)
            pairs = zip(part, items, strict=True)
            for page, members in groupby(pairs, key=lambda pair: pair[1][0].page):
                kept = [pair for pair in members if self._can_be_set(pair, setup, problems)]
                if not kept:
                    continue
                sheets = tuple(one for one, _ in kept)
                first, last = sheets[0].position + 1, sheets[-1].position + 1
                title = f"Lượt {run.id}, tờ {first}-{last}/{run.pages}: giấy khen"
                target = io.BytesIO()
                on_page = self._maker.on_page(setup, how, page.width, page.height)
                render_batch(target, [item for _, item in kept], on_page, title=title)
                yield Chunk(run, sheets, target.getvalue(), page.width, page.height, title)

    def _can_be_set(
        self, pair: tuple[PrintSheet, tuple[Layout, CertificateData]], setup: Setup, problems: list[Problem]
    ) -> bool:
        from thidua_desktop.documents.certificate import check_batch

        sheet, item = pair
        found = [one for one in check_batch([item], setup) if one.severity is Severity.REJECT]
        if found:
            problems.extend(found)
            dropped = replace(sheet, state=SheetState.DROPPED, reason=found[0].message)
            self._change([dropped], "Đã bỏ một tờ không in được")
        return not found

    # ---- handing over ------------------------------------------------------------------------
    def _through_queue(self, chunk: Chunk) -> None:
        """Held, written down, let go."""
        name = chunk.run.target
        printers.require_ready(name)
        with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
            path = Path(folder) / "giay-khen.pdf"
            path.write_bytes(chunk.pdf)
            size = (chunk.width, chunk.height)
            job = printers.send(name, path, chunk.title, tray=chunk.run.tray, size=size, held=True)
        self._sent(chunk, job)
        if not printers.release(job):
            gone = printers.cancel(job)
            self._change([replace(one, at=None) for one in chunk.sheets], "Chưa gửi được ra máy in")
            raise RuleViolation(
                f"Máy in “{name}” không trả lời nữa.",
                hint="Xem máy in rồi in tiếp." if gone else f"Hủy lệnh in {job} rồi in tiếp.",
            )

    def _through(self, hand_over: HandOver) -> HandOver:
        """Marked as tried, handed over, written down."""

        def give(chunk: Chunk) -> None:
            at = self._now()
            self._change([replace(one, at=at) for one in chunk.sheets], "Đang gửi ra máy in")
            try:
                hand_over(chunk)
            except (RuleViolation, Cancelled):
                self._change([replace(one, at=None) for one in chunk.sheets], "Chưa gửi được ra máy in")
                raise
            self._sent(chunk, "")

        return give

    def _sent(self, chunk: Chunk, job: str) -> None:
        at = self._now()
        sheets = [replace(one, at=at, state=SheetState.SENT, job=job) for one in chunk.sheets]

        def work() -> None:
            for one in sheets:
                self._store.prints.update_sheet(one)
                if one.duplicate:
                    self._note_duplicate(one, at)

        where = chunk.run.target or "máy in"
        self._operations.run(f"Đã gửi {len(sheets)} giấy khen ra {where}", work, aside=True)

    def _note_duplicate(self, sheet: PrintSheet, at: dt.datetime) -> None:
        """The golden book says of an award that its certificate was given again, when and why."""
        award = self._store.decisions.award(sheet.award_id)
        note = f"Cấp lại ngày {format_date(at.date())}: {sheet.reprint_reason}"
        if note not in award.note:
            said = "; ".join(part for part in (award.note, note) if part)
            self._store.decisions.update_award(replace(award, note=said))

    # ---- jobs in the queue -------------------------------------------------------------------
    def recover(self, run: PrintRun) -> int:
        """Let go the jobs that are on record and were still held when the program ended; how many."""
        if run.state is not RunState.SENDING:
            return 0
        sheets = self._store.prints.sheets(run.id)
        jobs = {one.job for one in sheets if one.state is SheetState.SENT and one.job}
        held = [job for job in sorted(jobs) if printers.job_state(job) is JobState.HELD]
        return sum(printers.release(job) for job in held)

    def call_back(self, run: PrintRun, sheets: Sequence[PrintSheet]) -> None:
        """Take from the queue what is there of ``sheets``, or they would come out a second time.

        Raises ``RuleViolation`` naming the jobs that could not be taken back.
        """
        jobs = dict.fromkeys(one.job for one in sheets if one.job)
        stuck = [job for job in jobs if not printers.cancel(job)]
        if stuck:
            raise RuleViolation(
                f"Chưa hủy được lệnh in {', '.join(stuck)} của máy in “{run.target}”.",
                hint="Hủy trong danh sách in của máy tính rồi ghi lại, kẻo in hai lần.",
            )

    # ---- records -----------------------------------------------------------------------------
    def _change(self, sheets: Sequence[PrintSheet], label: str) -> None:
        def work() -> None:
            for one in sheets:
                self._store.prints.update_sheet(one)

        self._operations.run(label, work, aside=True)

    def _set_state(self, run: PrintRun, state: RunState) -> None:
        if run.state is not state:
            changed = replace(run, state=state)
            self._operations.run(
                "Đã ghi tình trạng lượt in", lambda: self._store.prints.update_run(changed), aside=True
            )


__all__ = ["JOB_SIZE", "Chunk", "HandOver", "SendResult", "Sender", "setup_of"]
