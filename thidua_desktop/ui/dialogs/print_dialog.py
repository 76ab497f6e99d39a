"""In giấy khen: which printer, paper and way; what to put right first; then sheet by sheet, with a stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QListView, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Severity
from thidua_desktop.domain.print_range import parse_range
from thidua_desktop.domain.records import Changes, Stock
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_print import Ui_DlgPrint
from thidua_desktop.ui.printing import hand_over_for, queues, with_drivers
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.problem_list import SIGNS

if TYPE_CHECKING:
    from thidua_desktop.services.print_jobs import Finding, PrintSetup, SendResult
    from thidua_desktop.services.printers import PrinterInfo
    from thidua_desktop.ui.tasks import Job

_PAUSE = 250
"""Milliseconds after the last change before the batch is looked over again."""


class PrintDialog(QDialog):
    """Prints the certificates of a selection. ``run_id`` is the run made, 0 before."""

    def __init__(
        self,
        context: UiContext,
        selection: Selection,
        *,
        layout: str = "",
        mode: str = "",
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._prints = context.workspace.prints
        self._selection = selection
        self._printers: list[PrinterInfo] = []
        self._order: list[int] = []
        self._findings: list[Finding] = []
        self._ticket = 0
        self._job: Job | None = None
        self.run_id = 0
        self.ui = ui = Ui_DlgPrint()
        ui.setupUi(self)
        self.resize(min(1320, context.theme.pixels(1060)), min(690, context.theme.pixels(660)))
        context.icons.dress(self)
        self.fields = Fields(
            ui.fieldCard,
            printer=ui.printerBox,
            tray=ui.trayBox,
            stock=ui.stockBox,
            mode=ui.modeBox,
            layout=ui.layoutBox,
            order=ui.orderBox,
            range=ui.rangeEdit,
            reprint_reason=ui.reasonEdit,
            first_serial=ui.serialEdit,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._look_over)
        ui.notice.hide()
        self._busy(False)
        ui.findings.setWordWrap(True)
        ui.findings.setResizeMode(QListView.ResizeMode.Adjust)
        ui.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.reasonEdit.setText(reason)
        self._fill(layout, mode)
        self._connect()
        context.tasks.run_pool(
            lambda job: queues(), self._show_printers, label="Đang tìm máy in…", owner=self
        )
        self._load_order()
        ui.printerBox.setFocus()

    # ---- filling -----------------------------------------------------------------------------
    def _fill(self, layout: str, mode: str) -> None:
        ui, memory, workspace = self.ui, self._context.memory, self._context.workspace
        self._stocks: dict[str, Stock] = {one.code: one for one in workspace.blanks.stocks()}
        fill_combo(ui.stockBox, [(one.name, one.code) for one in self._stocks.values()])
        fill_combo(ui.modeBox, [("Cả hoa văn, lên giấy trắng", "full"), ("Chỉ chữ, lên phôi", "overprint")])
        choices = [(one.title, one.name) for one in workspace.layouts.all()]
        fill_combo(ui.layoutBox, [("Theo hình thức khen", ""), *choices])
        fill_combo(
            ui.orderBox, [("Thứ tự lên nhận ở hội nghị", "conference"), ("Thứ tự trong danh sách", "list")]
        )
        for box, value in (
            (ui.stockBox, memory.get("print/stock", "a4-trang")),
            (ui.modeBox, mode or memory.get("print/mode", "full")),
            (ui.layoutBox, layout or memory.get("print/layout", "")),
            (ui.orderBox, memory.get("print/order", "conference")),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        fill_combo(ui.trayBox, [("Khay thường dùng", "")])

    def _connect(self) -> None:
        ui = self.ui
        ui.printerBox.currentIndexChanged.connect(self._on_printer)
        for box in (ui.trayBox, ui.modeBox, ui.layoutBox):
            box.currentIndexChanged.connect(self._changed)
        ui.stockBox.currentIndexChanged.connect(self._on_stock)
        ui.orderBox.currentIndexChanged.connect(self._load_order)
        ui.rangeEdit.textChanged.connect(self._changed)
        ui.findings.itemActivated.connect(lambda item: self._open(ui.findings.row(item)))
        ui.printButton.clicked.connect(plain(self.print_out))
        ui.calibrateButton.clicked.connect(plain(self.calibrate))
        ui.stopButton.clicked.connect(plain(self._stop))
        ui.closeButton.clicked.connect(self.reject)
        self._on_stock()

    def _show_printers(self, printers: Sequence[PrinterInfo]) -> None:
        ui = self.ui
        self._printers = printers = with_drivers(printers)
        fill_combo(
            ui.printerBox,
            [(f"{one.name} ({one.trouble})" if one.trouble else one.name, one.name) for one in printers],
        )
        place = ui.printerBox.findData(self._context.memory.get("print/printer", ""))
        ui.printerBox.setCurrentIndex(max(0, place) if printers else -1)
        self._on_printer()
        if not printers:
            self._say("Máy này chưa có máy in nào. Bật hoặc cài máy in rồi mở lại, hoặc đóng lại và Lưu PDF.")

    def _on_printer(self) -> None:
        name = self.ui.printerBox.currentData()
        found = next((one for one in self._printers if one.name == name), None)
        trays = [(one.name, one.code) for one in found.trays] if found else []
        fill_combo(self.ui.trayBox, [("Khay thường dùng", ""), *trays])
        self.ui.trayBox.setCurrentIndex(
            max(0, self.ui.trayBox.findData(self._context.memory.get("print/tray", "")))
        )
        self._changed()

    def _on_stock(self) -> None:
        stock = self._stocks.get(self.ui.stockBox.currentData() or "")
        blank = stock is not None and stock.blank
        self._offer(self.ui.serialEdit, self._has_serials())
        if stock is not None and self.sender() is self.ui.stockBox:
            self.ui.modeBox.setCurrentIndex(self.ui.modeBox.findData("overprint" if blank else "full"))
        self._changed()

    def _load_order(self) -> None:
        by, selection = str(self.ui.orderBox.currentData()), self._selection

        def done(found: tuple[list[int], bool]) -> None:
            self._order, printed = found
            self._offer(self.ui.reasonEdit, printed)
            self._changed()

        def work(job: Job) -> tuple[list[int], bool]:
            ids = self._prints.order(selection, by)
            return ids, bool(self._prints.printed(ids))

        self._context.tasks.run_db(work, done, self._failed, owner=self)

    # ---- looking over ------------------------------------------------------------------------
    def chosen(self) -> list[int]:
        """Award ids to print, in order. Raises ``Invalid`` for a range that is none."""
        places = parse_range(self.ui.rangeEdit.text(), len(self._order))
        return [self._order[place] for place in places]

    def how(self) -> PrintSetup:
        """The set-up as chosen."""
        from thidua_desktop.services.print_jobs import PrintSetup

        ui = self.ui
        return PrintSetup(
            ui.printerBox.currentData() or "",
            ui.trayBox.currentData() or "",
            ui.stockBox.currentData() or "",
            str(ui.modeBox.currentData()),
            ui.layoutBox.currentData() or "",
        )

    def _changed(self) -> None:
        self._ticket += 1
        self._timer.start()

    def _look_over(self) -> None:
        ui, ticket, how = self.ui, self._ticket, self.how()
        self.fields.clear_problems()
        try:
            ids = self.chosen()
        except Invalid as error:
            self._failed(error)
            ui.printButton.setEnabled(False)
            return
        total = len(self._order)
        ui.countLabel.setText(f"{len(ids)}/{total} tờ sẽ in" if len(ids) < total else f"{total} tờ sẽ in")
        stock = self._stocks.get(how.stock)
        blanks = ""
        if stock is not None and stock.blank:
            left = self._context.workspace.blanks.balance(stock.code).left
            blanks = f" · trong sổ còn {left} phôi"
        size = f"{stock.width / 100:g} × {stock.height / 100:g} mm" if stock is not None else ""
        ui.paperLabel.setText(f"Khổ {size}{blanks} · in một mặt, đúng cỡ thật")

        def done(found: list[Finding]) -> None:
            if ticket == self._ticket:
                self._show_findings(found)

        self._context.tasks.run_db(lambda job: self._prints.preflight(ids, how), done, owner=self)

    def findings(self) -> list[Finding]:
        """What is listed, in that order."""
        return list(self._findings)

    def _show_findings(self, found: list[Finding]) -> None:
        ui = self.ui
        self._findings = found
        ui.findings.clear()
        for one in found:
            sign, _ = SIGNS[one.severity]
            where = f"Tờ {one.place} · " if one.place else ""
            ui.findings.addItem(QListWidgetItem(f"{sign} {where}{one.message}"))
        if not found:
            ui.findings.addItem("✓ In được. Lần đầu với một loại phôi, nên in thử một tờ rồi hãy in cả loạt.")
            ui.findings.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        refused = sum(one.severity is Severity.REJECT for one in found)
        if refused:
            said = f"{refused} chỗ phải sửa, {len(found) - refused} điều cần lưu ý"
        else:
            said = f"{len(found)} điều cần lưu ý" if found else "Không thấy điều gì cần sửa"
        ui.findingTitle.setText(said)
        ui.findingHint.setVisible(bool(found))
        cannot = any(one.code == "cannot_print" for one in found)
        ui.printButton.setEnabled(bool(self.how().printer) and not cannot and bool(self._order))

    def _open(self, row: int) -> None:
        if not 0 <= row < len(self._findings):
            return
        found = self._findings[row]
        if found.kind == "award":
            self.reject()
            self._context.navigator.open_record.emit("award", found.record_id)
        elif found.kind == "stock":
            from thidua_desktop.ui.dialogs.blanks_dialog import BlanksDialog

            self._show(lambda: BlanksDialog(self._context, found.name, parent=self))
        elif found.kind == "layout":
            from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog

            self._show(lambda: DesignerDialog(self._context, found.name, parent=self))
        elif found.code == "uncalibrated":
            self.calibrate()

    def _show(self, make: Callable[[], QDialog]) -> None:
        dialog = make()
        dialog.exec()
        dialog.deleteLater()
        self._fill(self.ui.layoutBox.currentData() or "", str(self.ui.modeBox.currentData()))
        self._changed()

    def calibrate(self) -> None:
        """Measure how this printer misses with this paper."""
        from thidua_desktop.ui.dialogs.calibration_dialog import CalibrationDialog

        self._show(lambda: CalibrationDialog(self._context, parent=self))

    # ---- printing ----------------------------------------------------------------------------
    def print_out(self) -> None:
        """Write the run down and hand it to the printer; what is wrong appears beside its field."""
        self.fields.clear_problems()
        self._say("")
        try:
            ids = self.chosen()
        except Invalid as error:
            self._failed(error)
            return
        refused = [one for one in self._findings if one.severity is Severity.REJECT]
        if refused and not self._context.prompts.ask_yes_no(
            "In giấy khen",
            f"Còn {len(refused)} chỗ phải sửa; những tờ ấy sẽ không in ra. Vẫn in các tờ còn lại?",
            yes="In các tờ còn lại",
            danger=True,
        ):
            return
        how, ui, selection = self.how(), self.ui, self._selection
        self._remember(how)

        def prepared(changes: Changes) -> None:
            self.run_id = changes.created
            self.send()

        self._context.change(
            lambda: self._prints.prepare(
                ids,
                how,
                reprint_reason=ui.reasonEdit.text(),
                first_serial=ui.serialEdit.text() if self._has_serials() else "",
                decision_id=selection.decision_id,
                batch_id=selection.batch_id,
            ),
            prepared,
            self._failed,
            owner=self,
        )

    def send(self) -> None:
        """Hand what waits of the run to the printer."""
        run_id, name = self.run_id, self.how().printer
        self._busy(True)

        def work(job: Job) -> SendResult:
            def told(done: int, total: int) -> None:
                if not job.cancelled():
                    job.progress(done, total)

            give = hand_over_for(name)
            return self._prints.send(run_id, hand_over=give, progress=told, cancelled=job.cancelled)

        self._job = self._context.tasks.run_db(
            work, self._sent, self._not_sent, label="Đang gửi ra máy in…", cancellable=True, owner=self
        )
        self._context.tasks.progressed.connect(self._on_progress)

    def _on_progress(self, job: Job) -> None:
        if job is self._job and job.total:
            self.ui.progress.setRange(0, job.total)
            self.ui.progress.setValue(job.done)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _sent(self, result: SendResult) -> None:
        self._busy(False)
        left = f" Còn {result.left} tờ chưa in: mở Sổ in để in tiếp." if result.left else ""
        self._context.navigator.say.emit(f"Đã gửi {result.sent} giấy khen ra máy in.{left}")
        dropped = "\n".join(problem.message for problem in result.problems)
        if result.stopped or dropped:
            self._say("\n".join(part for part in (result.stopped, left.strip(), dropped) if part))
            self._load_order()
            return
        self.accept()

    def _not_sent(self, error: Known) -> bool:
        self._busy(False)
        return self._failed(error)

    def _remember(self, how: PrintSetup) -> None:
        memory = self._context.memory
        for key in ("printer", "tray", "stock", "mode", "layout"):
            memory.set(f"print/{key}", getattr(how, key))
        memory.set("print/order", str(self.ui.orderBox.currentData()))

    def _busy(self, on: bool) -> None:
        ui = self.ui
        ui.progress.setVisible(on)
        ui.stopButton.setVisible(on)
        ui.progress.setRange(0, 0)
        for widget in (ui.printButton, ui.calibrateButton, ui.fieldCard, ui.closeButton):
            widget.setEnabled(not on)

    def _has_serials(self) -> bool:
        stock = self._stocks.get(self.ui.stockBox.currentData() or "")
        return stock is not None and stock.serials

    def _offer(self, field: QWidget, on: bool) -> None:
        self.ui.form.setRowVisible(field, on)

    def _failed(self, error: Known) -> bool:
        text = f"{error.message} {error.hint}".strip()
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = "\n".join(problem.message for problem in rest)
            if any(problem.field == "reprint_reason" for problem in error.problems):
                self._offer(self.ui.reasonEdit, True)
        self._say(text)
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))
