"""Print runs, the sheets they put onto paper, and what became of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.domain import records
from thidua_desktop.domain.records import RunState, SheetState
from thidua_desktop.storage.models import PrintRun, PrintRunItem
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks


class PrintsRepository(Repository):
    """Lượt in và từng tờ của lượt in."""

    _runs = Codec(records.PrintRun, PrintRun, skip=("award_ids",))
    _sheets = Codec(records.PrintSheet, PrintRunItem, rename={"run_id": "print_run_id"})

    def add_run(self, run: records.PrintRun) -> int:
        """Enter a run; its ``award_ids`` become sheets that were handed over (a file, one job)."""
        run_id = self._db.insert(PrintRun, self._runs.assignments(run))
        at = run.at
        self.add_sheets([records.PrintSheet(run_id, one, i, at=at) for i, one in enumerate(run.award_ids)])
        return run_id

    def update_run(self, run: records.PrintRun) -> None:
        """Its sheets stay as they are."""
        done = self._db.update(PrintRun, run.id, self._runs.assignments(run))
        found(done or None, "print_run", run.id)

    def run(self, run_id: int) -> records.PrintRun:
        row = self._db.row(PrintRun.select(*self._runs.fields).where(PrintRun.id == run_id))
        return self._with_awards(self._runs.record(found(row, "print_run", run_id), award_ids=()))

    def runs(self, limit: int = 100, what: str = "") -> list[records.PrintRun]:
        """Newest first; of one kind of paper where ``what`` says so."""
        query = PrintRun.select(*self._runs.fields)
        if what:
            query = query.where(PrintRun.what == what)
        rows = self._db.rows(query.order_by(PrintRun.id.desc()).limit(limit))
        return [self._with_awards(self._runs.record(row, award_ids=())) for row in rows]

    def unfinished(self) -> list[records.PrintRun]:
        """Runs with sheets that still wait, or that were being sent when the program ended; oldest first."""
        waiting = PrintRunItem.select(PrintRunItem.print_run).where(
            PrintRunItem.state == SheetState.WAITING.value
        )
        where = PrintRun.id.in_(waiting) | (PrintRun.state == RunState.SENDING.value)
        query = PrintRun.select(*self._runs.fields).where(where).order_by(PrintRun.id)
        return [self._with_awards(self._runs.record(row, award_ids=())) for row in self._db.rows(query)]

    def file_runs(self) -> set[int]:
        """Ids of the runs that wrote a file: nothing of them is on paper for certain."""
        return set(self._db.column(PrintRun.select(PrintRun.id).where(PrintRun.origin == "file")))

    def _with_awards(self, run: records.PrintRun) -> records.PrintRun:
        query = PrintRunItem.select(PrintRunItem.award).where(PrintRunItem.print_run == run.id)
        return replace(run, award_ids=tuple(self._db.column(query.order_by(PrintRunItem.position))))

    # Sheets

    def sheets(self, run_id: int) -> list[records.PrintSheet]:
        """Of one run, in the order of printing."""
        query = PrintRunItem.select(*self._sheets.fields).where(PrintRunItem.print_run == run_id)
        return self._sheets.records(self._db.rows(query.order_by(PrintRunItem.position, PrintRunItem.id)))

    def sheet(self, sheet_id: int) -> records.PrintSheet:
        row = self._db.row(PrintRunItem.select(*self._sheets.fields).where(PrintRunItem.id == sheet_id))
        return self._sheets.record(found(row, "print_run_item", sheet_id))

    def sheets_of(self, award_ids: Collection[int]) -> dict[int, list[records.PrintSheet]]:
        """Award id → its sheets of certificates, oldest first; awards never printed are left out."""
        out: dict[int, list[records.PrintSheet]] = {}
        for part in chunks(list(award_ids)):
            query = (
                PrintRunItem.select(*self._sheets.fields)
                .join(PrintRun, on=(PrintRunItem.print_run == PrintRun.id))
                .where(PrintRunItem.award.in_(part) & (PrintRun.what == "certificates"))
                .order_by(PrintRunItem.id)
            )
            for one in self._sheets.records(self._db.rows(query)):
                out.setdefault(one.award_id, []).append(one)
        return out

    def add_sheets(self, sheets: Sequence[records.PrintSheet]) -> list[int]:
        """Ids in the order given."""
        rows = [tuple(self._sheets.values(one)) for one in sheets]
        return self._db.insert_many(PrintRunItem, tuple(self._sheets.columns), rows)

    def update_sheet(self, sheet: records.PrintSheet) -> None:
        done = self._db.update(PrintRunItem, sheet.id, self._sheets.assignments(sheet))
        found(done or None, "print_run_item", sheet.id)

    def printed_award_ids(self) -> set[int]:
        """Awards with at least one sheet that was handed to a printer or a file and is not spoiled."""
        usable = (SheetState.SENT.value, SheetState.GOOD.value)
        query = PrintRunItem.select(PrintRunItem.award).where(PrintRunItem.state.in_(usable))
        return set(self._db.column(query.distinct()))

    def reprinted_award_ids(self) -> set[int]:
        """Awards whose certificate was printed again, with a reason."""
        query = PrintRunItem.select(PrintRunItem.award).where(PrintRunItem.reprint_reason != "")
        return set(self._db.column(query.distinct()))

    def blanks_used(self, stock: str) -> dict[SheetState, int]:
        """State → sheets of one stock that went through a printer with it (sent, good or spoiled)."""
        query = (
            PrintRunItem.select(PrintRunItem.state)
            .join(PrintRun, on=(PrintRunItem.print_run == PrintRun.id))
            .where((PrintRun.stock == stock) & (PrintRun.origin != "file"))
        )
        counts: dict[SheetState, int] = {}
        for state in self._db.column(query):
            counts[SheetState(state)] = counts.get(SheetState(state), 0) + 1
        used = (SheetState.SENT, SheetState.GOOD, SheetState.SPOILED)
        return {state: counts[state] for state in used if state in counts}
