"""Sổ in: every run and every sheet of it; resume after a jam, mark spoiled ones, print again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Award, Changes, PrintRun, PrintSheet, RunState, SheetState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_print_book import Ui_DlgPrintBook
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.printing import hand_over_for
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from thidua_desktop.services.print_jobs import SendResult
    from thidua_desktop.ui.tasks import Job

_PAUSE = 250
"""Milliseconds after the last letter before names are looked for."""

_RUNS = {
    RunState.WAITING: Chip("Chưa in", "warn"),
    RunState.SENDING: Chip("Đang gửi", "warn"),
    RunState.STOPPED: Chip("In dở", "bad"),
    RunState.DONE: Chip("Xong", "good"),
}
_SHEETS = {
    SheetState.WAITING: Chip("Chờ in", "warn"),
    SheetState.SENT: Chip("Đã gửi", "good"),
    SheetState.GOOD: Chip("Tốt", "good"),
    SheetState.SPOILED: Chip("Hỏng", "bad"),
    SheetState.DROPPED: Chip("Không in", "mute"),
}
_ORIGINS = {"file": "ra tệp", "batch": "in loạt", "desk": "bàn trao"}


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run as the list shows it."""

    run: PrintRun


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet with the award it is of."""

    sheet: PrintSheet
    award: Award | None


def _when(line: RunLine) -> str:
    return f"{format_date(line.run.at.date())} {line.run.at:%H:%M}"


def _remark(line: SheetLine) -> str:
    sheet = line.sheet
    parts = [sheet.reason, f"in lại: {sheet.reprint_reason}" if sheet.reprint_reason else ""]
    if sheet.duplicate:
        parts.append("bản cấp lại")
    return "; ".join(part for part in parts if part)


RUN_COLUMNS: tuple[SheetColumn[RunLine], ...] = (
    SheetColumn("Lúc", _when, 136),
    SheetColumn("Máy in, tệp", lambda line: line.run.target, 130, tip=lambda line: line.run.target),
    SheetColumn("Số tờ", lambda line: str(len(line.run.award_ids)), 56, numeric=True),
    SheetColumn(
        "Tình trạng", lambda line: _RUNS[line.run.state].word, 88, chip=lambda line: _RUNS[line.run.state]
    ),
)
SHEET_COLUMNS: tuple[SheetColumn[SheetLine], ...] = (
    SheetColumn("Tờ", lambda line: str(line.sheet.position + 1), 44, numeric=True),
    SheetColumn("Đối tượng", lambda line: line.award.name if line.award else "", 256),
    SheetColumn("Hình thức", lambda line: line.award.award_name if line.award else "", 176),
    SheetColumn(
        "Tình trạng",
        lambda line: _SHEETS[line.sheet.state].word,
        88,
        chip=lambda line: _SHEETS[line.sheet.state],
    ),
    SheetColumn("Sê-ri", lambda line: line.sheet.serial, 76),
    SheetColumn("Ghi chú", _remark, 130, tip=_remark),
)


class PrintBookDialog(QDialog):
    """The book of prints, opened at ``run_id`` or at the newest run."""

    def __init__(self, context: UiContext, run_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._prints = context.workspace.prints
        self.ui = ui = Ui_DlgPrintBook()
        ui.setupUi(self)
        self.resize(1310, 680)
        context.icons.dress(self)
        self.runs: SheetModel[RunLine] = SheetModel(RUN_COLUMNS)
        self.sheets: SheetModel[SheetLine] = SheetModel(SHEET_COLUMNS)
        ui.runs.attach(context, self.runs)
        ui.sheets.attach(context, self.sheets)
        ui.runs.empty.describe("printer", "Chưa in tờ nào", "Mở tab Khen thưởng, chọn giấy khen rồi bấm In.")
        ui.sheets.empty.describe("file-text", "Các tờ của lượt in đang chọn hiện ở đây", "")
        ui.notice.hide()
        rows = QAbstractItemView.SelectionBehavior.SelectRows
        for table, mode in (
            (ui.runs, QAbstractItemView.SelectionMode.SingleSelection),
            (ui.sheets, QAbstractItemView.SelectionMode.ExtendedSelection),
        ):
            table.setSelectionBehavior(rows)
            table.setSelectionMode(mode)
        self._found: dict[int, set[int]] | None = None
        self._job: Job | None = None
        self._busy(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.search)
        ui.searchEdit.textChanged.connect(lambda: self._timer.start())
        ui.searchEdit.returnPressed.connect(ui.sheets.setFocus)
        ui.stopButton.clicked.connect(plain(self._stop))
        context.tasks.progressed.connect(self._on_progress)
        ui.runs.selectionModel().currentRowChanged.connect(self._on_run)
        ui.sheets.selectionModel().selectionChanged.connect(self._update)
        ui.upToButton.clicked.connect(plain(self.printed_up_to))
        ui.resumeButton.clicked.connect(plain(self.resume))
        ui.goodButton.clicked.connect(lambda: self._mark(SheetState.GOOD))
        ui.spoiledButton.clicked.connect(plain(self.spoiled))
        ui.dropButton.clicked.connect(plain(self.drop))
        ui.againButton.clicked.connect(plain(self.print_again))
        ui.blanksButton.clicked.connect(plain(self.blanks))
        ui.closeButton.clicked.connect(self.reject)
        self.load(run_id)
        ui.runs.setFocus()

    # ---- showing -----------------------------------------------------------------------------
    def load(self, run_id: int = 0) -> None:
        """Read the runs again and show one of them."""
        runs = [one for one in self._prints.runs(500) if self._found is None or one.id in self._found]
        self.runs.set_rows([RunLine(run) for run in runs])
        place = next((i for i, run in enumerate(runs) if run.id == run_id), 0)
        if runs:
            self.ui.runs.setCurrentIndex(self.runs.index(place, 0))
        self._on_run()

    def search(self) -> None:
        """Keep the runs in which the name typed was printed, and go to its sheet."""
        text = self.ui.searchEdit.text().strip()
        self._found = self._prints.found(text) if text else None
        self.load()
        if self._found:
            self._show_found()

    def _show_found(self) -> None:
        wanted = (self._found or {}).get(self.run.id if self.run else 0, set())
        for place, line in enumerate(self.sheets.rows()):
            if line.sheet.award_id in wanted:
                self.ui.sheets.selectRow(place)
                return

    @property
    def run(self) -> PrintRun | None:
        """The run shown."""
        rows = self.runs.rows()
        place = self.ui.runs.currentIndex().row()
        return rows[place].run if 0 <= place < len(rows) else None

    def _on_run(self, current: QModelIndex | None = None, previous: QModelIndex | None = None) -> None:
        ui, run = self.ui, self.run
        if run is None:
            self.sheets.set_rows([])
            ui.sheetTitle.setText("")
            ui.sheetHint.setText("")
            self._update()
            return
        sheets = self._prints.sheets(run.id)
        page = self._context.workspace.decisions.award_page([one.award_id for one in sheets])
        awards = {award.id: award for award in page}
        self.sheets.set_rows([SheetLine(one, awards.get(one.award_id)) for one in sheets])
        way = "chỉ chữ lên phôi" if run.mode == "overprint" else "cả hoa văn"
        ui.sheetTitle.setText(f"Lượt {run.id}: {run.target}, {way}")
        doubtful = self._prints.doubtful(run.id)
        if doubtful:
            first, last = doubtful[0].position + 1, doubtful[-1].position + 1
            said = (
                f"Chương trình bị ngắt khi đang gửi tờ {first}–{last}: "
                "xem giấy ở máy in rồi ghi đã in đến tờ nào."
            )
        elif run.state is RunState.STOPPED:
            said = "In dở: kẹt giấy thì ghi đã in đến tờ nào, rồi bấm In tiếp."
        else:
            said = _ORIGINS.get(run.origin, "")
        ui.sheetHint.setText(said)
        ui.sheetHint.setVisible(bool(said))
        ui.upToBox.setRange(0, len(sheets))
        ui.upToBox.setValue(max((s.position + 1 for s in sheets if s.state in _ON_PAPER), default=0))
        self._update()

    def chosen(self) -> list[SheetLine]:
        """The sheets selected."""
        rows = self.sheets.rows()
        places = {index.row() for index in self.ui.sheets.selectedIndexes()}
        return [rows[place] for place in sorted(places) if place < len(rows)]

    def _update(self) -> None:
        ui, run = self.ui, self.run
        states = {line.sheet.state for line in self.chosen()}
        printed = run is not None and run.origin != "file"
        waiting = any(line.sheet.state is SheetState.WAITING for line in self.sheets.rows())
        doubtful = run is not None and bool(self._prints.doubtful(run.id))
        for widget in (ui.upToLabel, ui.upToBox, ui.upToButton):
            widget.setEnabled(printed and self.sheets.rowCount() > 0)
        ui.resumeButton.setEnabled(printed and waiting and not doubtful)
        ui.goodButton.setEnabled(printed and bool(states) and states <= {SheetState.SENT, SheetState.SPOILED})
        ui.spoiledButton.setEnabled(printed and bool(states) and states <= {SheetState.SENT, SheetState.GOOD})
        ui.dropButton.setEnabled(printed and states == {SheetState.WAITING})
        ui.againButton.setEnabled(bool(states) and SheetState.WAITING not in states)

    # ---- acts --------------------------------------------------------------------------------
    def printed_up_to(self) -> None:
        """Say how far the printer came; the rest waits again."""
        run, number = self.run, self.ui.upToBox.value()
        if run is not None:
            self._do(lambda: self._prints.printed_up_to(run.id, number))

    def resume(self) -> None:
        """Hand what waits to the printer."""
        run = self.run
        if run is None:
            return

        def work(job: Job) -> SendResult:
            def told(done: int, total: int) -> None:
                if not job.cancelled():
                    job.progress(done, total)

            give = hand_over_for(run.target)
            return self._prints.send(run.id, hand_over=give, progress=told, cancelled=job.cancelled)

        def done(result: SendResult) -> None:
            self._busy(False)
            self.load(run.id)
            self._say(result.stopped)
            self._context.navigator.say.emit(f"Đã gửi {result.sent} giấy khen ra máy in.")

        def failed(error: Known) -> bool:
            self._busy(False)
            return self._failed(error)

        self._busy(True)
        self._job = self._context.tasks.run_db(
            work, done, failed, label="Đang gửi ra máy in…", cancellable=True, owner=self
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_progress(self, job: Job) -> None:
        if job is self._job and job.total:
            self.ui.progress.setRange(0, job.total)
            self.ui.progress.setValue(job.done)

    def _busy(self, on: bool) -> None:
        ui = self.ui
        ui.progress.setRange(0, 0)
        ui.progress.setVisible(on)
        ui.stopButton.setVisible(on)
        for widget in (ui.runCard, ui.sheetCard, ui.closeButton):
            widget.setEnabled(not on)

    def spoiled(self) -> None:
        """Mark the sheets chosen as spoiled, with a reason."""
        reason = self._context.prompts.ask_text("Ghi tờ hỏng", "Vì sao hỏng (kẹt giấy, lệch, sai tên…)?")
        if not reason:
            return
        serial, chosen = None, self.chosen()
        stock = self._context.workspace.blanks.stock(self.run.stock) if self.run else None
        if stock is not None and stock.serials and len(chosen) == 1:
            serial = self._context.prompts.ask_text(
                "Ghi tờ hỏng", "Số sê-ri của phôi hỏng:", chosen[0].sheet.serial
            )
            if serial is None:
                return
        self._mark(SheetState.SPOILED, reason, serial)

    def drop(self) -> None:
        """Take waiting sheets out of the run, with a reason."""
        reason = self._context.prompts.ask_text("Bỏ khỏi lượt in", "Vì sao không in tờ này?")
        if reason:
            self._mark(SheetState.DROPPED, reason)

    def print_again(self) -> None:
        """Print the sheets chosen once more; the reason is asked for there."""
        from thidua_desktop.ui.dialogs.print_dialog import PrintDialog

        ids = tuple(dict.fromkeys(line.sheet.award_id for line in self.chosen()))
        reasons = {line.sheet.reason for line in self.chosen() if line.sheet.reason}
        reason = f"Tờ trước hỏng: {reasons.pop()}" if len(reasons) == 1 else ""
        dialog = PrintDialog(self._context, Selection(award_ids=ids), reason=reason, parent=self)
        dialog.exec()
        made = dialog.run_id
        dialog.deleteLater()
        self.load(made or (self.run.id if self.run else 0))

    def blanks(self) -> None:
        """Stocks of paper and blanks."""
        from thidua_desktop.ui.dialogs.blanks_dialog import BlanksDialog

        dialog = BlanksDialog(self._context, parent=self)
        dialog.exec()
        dialog.deleteLater()

    def _mark(self, state: SheetState, reason: str = "", serial: str | None = None) -> None:
        ids = [line.sheet.id for line in self.chosen()]
        self._do(lambda: self._prints.mark(ids, state, reason=reason, serial=serial))

    def _do(self, work: Callable[[], Changes]) -> None:
        run = self.run

        def done(changes: Changes) -> None:
            self._say("")
            self.load(run.id if run else 0)

        self._context.change(work, done, self._failed, owner=self)

    def _failed(self, error: Known) -> bool:
        self._say(f"{error.message} {error.hint}".strip())
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


_ON_PAPER = (SheetState.SENT, SheetState.GOOD, SheetState.SPOILED)
