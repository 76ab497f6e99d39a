"""Chỉnh máy in: print a ruler sheet, enter what the ruler says, keep what puts the printer right."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.ruler_readings import FIELDS, Readings, Worked
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.calibration import Target, in_words
from thidua_desktop.services.printers import PrinterInfo, Tray
from thidua_desktop.services.printing import Paper
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.driver_printing import print_by_driver
from thidua_desktop.ui.forms.ui_dlg_calibration import Ui_DlgCalibration
from thidua_desktop.ui.prompts import PDF_FILES
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

_SHEET, _TRIAL = "sheet", "trial"
_TITLES = {_SHEET: "Tờ đo", _TRIAL: "Tờ in thử"}


class CalibrationDialog(QDialog):
    """The sheet at the right is what the printer gets; the reading the cursor is in stands there in red."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.calibration
        self._present = Correction()
        self._paper: Paper | None = None
        self._ticket = 0
        self._shown = 0
        self._trays: dict[str, tuple[Tray, ...]] = {}
        self.ui = ui = Ui_DlgCalibration()
        ui.setupUi(self)
        self.resize(1240, 690)
        context.icons.dress(self)
        ui.preview.setup(context)
        edits = (ui.leftEdit, ui.topEdit, ui.topRightEdit, ui.acrossEdit, ui.downEdit, ui.leftLowEdit)
        self.fields = Fields(self, **dict(zip(FIELDS, edits, strict=True)))
        self.fields.load(dict.fromkeys(FIELDS))
        ui.rightEdit.signed = ui.lowerEdit.signed = True
        self.nudge = Fields(self, right=ui.rightEdit, down=ui.lowerEdit)
        self.nudge.load({"right": None, "down": None})
        self.nudge.edited.connect(self._on_nudge)
        ui.viewBox.addItem("Tờ đo", _SHEET)
        ui.viewBox.addItem("Tờ in thử trên giấy trắng", _TRIAL)
        fill_combo(ui.stockBox, [(stock.name, stock.code) for stock in self._service.stocks()])
        self._choose(ui.stockBox, context.memory.get("calibration/stock", ""))
        for box in (ui.printerBox, ui.trayBox, ui.stockBox):
            box.activated.connect(self._on_target)
        for number, edit in enumerate(edits, start=1):
            edit.entered.connect(lambda number=number: self._point_out(number))
        self.fields.edited.connect(self._on_edit)
        ui.viewBox.activated.connect(self._on_view)
        ui.layoutBox.activated.connect(self.refresh)
        ui.preview.print_requested.connect(self.print_out)
        ui.preview.save_requested.connect(self.save_pdf)
        ui.saveButton.clicked.connect(plain(self.save))
        ui.dropButton.clicked.connect(plain(self.drop))
        ui.closeButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.print_out, self)
        self._fill_printers([])
        context.tasks.run_pool(lambda job: self._service.printers(), self._fill_printers, owner=self)
        ui.printerBox.setFocus()

    # ---- what is chosen ------------------------------------------------------------------------
    @property
    def target(self) -> Target:
        """The printer, tray and stock chosen."""
        ui = self.ui
        return Target(
            str(ui.printerBox.currentData() or ""),
            str(ui.trayBox.currentData() or ""),
            str(ui.stockBox.currentData() or ""),
        )

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.fields.dirty or self.nudge.dirty

    @property
    def view(self) -> str:
        """The sheet on screen: ``"sheet"`` or ``"trial"``."""
        return str(self.ui.viewBox.currentData())

    def _fill_printers(self, queues: list[PrinterInfo]) -> None:
        """The printers there are, and those something is kept for."""
        self._trays = {queue.name: queue.trays for queue in queues}
        labels = {queue.name: f"{queue.name} ({queue.trouble})" for queue in queues if queue.trouble}
        names = dict.fromkeys(self._trays or QPrinterInfo.availablePrinterNames())
        names.update(dict.fromkeys(one.printer for one in self._service.all()))
        first = not self.ui.printerBox.count()
        fill_combo(self.ui.printerBox, [(labels.get(name, name), name) for name in names])
        if first:
            self._choose(self.ui.printerBox, self._context.memory.get("calibration/printer", ""))
        self._on_printer()

    def _on_printer(self) -> None:
        printer = self.target.printer
        trays = {"": "Khay thường dùng"}
        trays.update({tray.code: tray.name for tray in self._trays.get(printer, ())})
        kept = [one.tray for one in self._service.all() if one.printer == printer]
        trays.update({tray: tray for tray in kept if tray not in trays})
        fill_combo(self.ui.trayBox, [(name, code) for code, name in trays.items()])
        self._load()

    def _on_target(self) -> None:
        memory = self._context.memory
        memory.set("calibration/printer", self.target.printer)
        memory.set("calibration/stock", self.target.stock)
        self._forget()
        self._on_printer()

    def _forget(self) -> None:
        """Empty what was typed."""
        self.fields.load(dict.fromkeys(FIELDS))
        self.nudge.load({"right": None, "down": None})

    def _load(self) -> None:
        """What is kept for the target, and its sheet."""
        ui, target = self.ui, self.target
        kept = self._service.calibration(target.printer, target.tray, target.stock)
        self._present = Correction.of(kept)
        if not target.printer:
            said = "Máy này chưa có máy in nào. Bật hoặc cài máy in rồi mở lại."
        elif kept is None:
            said = "Chưa chỉnh máy in này với khay và loại giấy đã chọn."
        else:
            when = f" ngày {format_date(kept.at.date())}" if kept.at else ""
            said = f"Đã chỉnh{when}: {in_words(self._present) or 'không phải dời gì'}."
        ui.presentLabel.setText(said)
        ui.codeLabel.setText(f"Ghi số đọc trên tờ mang mã {self._service.sheet_code(target)}.")
        ui.dropButton.setEnabled(kept is not None)
        layouts = self._service.trial_layouts(target.stock)
        fill_combo(ui.layoutBox, [(one.title, one.name) for one in layouts])
        self._on_edit()
        self._on_nudge()
        self._on_view()

    # ---- readings ------------------------------------------------------------------------------
    def worked(self) -> Worked:
        """What the readings typed come to. Raises ``Invalid`` naming the fields."""
        return self._service.work_out(Readings(**self.fields.values()), self.target)

    def _on_edit(self) -> None:
        """Say under the readings what they come to, while they are typed."""
        ui = self.ui
        self.fields.clear_problems()
        self._notice("")
        self._update()
        if not self.fields.dirty:
            ui.resultLabel.setText(
                "Chỉ cần số 1 và số 2; số 3 đến 6 để trống nếu chữ không nghiêng, không co giãn."
            )
            return
        try:
            worked = self.worked()
        except Invalid:
            ui.resultLabel.setText("")
            return
        ui.resultLabel.setText(_said(worked))

    def moved(self) -> Correction:
        """The present correction moved by what the trial showed. Raises ``Invalid`` naming the fields."""
        typed = self.nudge.values()
        return self._service.nudged(self.target, typed["right"] or 0.0, typed["down"] or 0.0)

    def _on_nudge(self) -> None:
        self.nudge.clear_problems()
        self._notice("")
        self._update()
        said = ""
        if self.nudge.dirty:
            with contextlib.suppress(Invalid):
                said = f"Phần chỉnh mới: {in_words(self.moved()) or 'không phải dời gì'}."
        self.ui.nudgeResult.setText(said)
        self.ui.nudgeResult.setVisible(bool(said))

    def _update(self) -> None:
        typed = self.fields.dirty if self.view == _SHEET else self.nudge.dirty
        self.ui.saveButton.setEnabled(typed and bool(self.target.printer))

    def _point_out(self, number: int) -> None:
        """Draw the reading the cursor is in red."""
        if number != self._shown:
            self._shown = number
            if self.view == _SHEET:
                self.refresh()

    # ---- acts ----------------------------------------------------------------------------------
    def save(self) -> None:
        """Keep what the readings come to; what is odd is asked first."""
        if not self.ui.saveButton.isEnabled():
            return
        try:
            correction = self._confirmed() if self.view == _SHEET else self.moved()
        except Known as error:
            self._failed(error)
            return
        if correction is None:
            return
        target, present = self.target, self._present

        def done(changes: Changes) -> None:
            self._forget()
            self._choose(self.ui.viewBox, _TRIAL)
            self._load()
            self._notice(f"{changes.label}. Hãy in thử lên giấy trắng rồi soi chồng lên phôi.", good=True)

        self._context.change(
            lambda: self._service.save(target, correction, expected=present), done, self._failed, owner=self
        )

    def _confirmed(self) -> Correction | None:
        """What the readings come to; ``None`` when something odd about them is to be measured again."""
        worked = self.worked()
        if worked.questions and not self._context.prompts.ask_yes_no(
            "Kiểm tra số đo",
            "\n\n".join(question.message for question in worked.questions),
            yes="Số đo đúng, lưu",
            no="Đo lại",
            danger=True,
        ):
            self.fields[worked.questions[0].field].setFocus()
            return None
        return worked.correction

    def drop(self) -> None:
        """Let the printer print as it is again."""
        target = self.target
        self._context.change(
            lambda: self._service.drop(target), lambda changes: self._load(), self._failed, owner=self
        )

    def print_out(self) -> None:
        """Send the sheet on screen to the printer chosen."""
        paper, target = self._paper, self.target
        if paper is None or not target.printer:
            return
        title = _TITLES[self.view]

        def work(job: Job) -> None:
            if target.printer in self._trays:
                self._service.send(target, paper.pdf, title)
            else:
                print_by_driver(paper.pdf, target.printer, title)

        self._context.tasks.run_pool(
            work,
            lambda _: self._notice(f"Đã gửi {title.lower()} ra máy in {target.printer}.", good=True),
            self._failed,
            label=f"Đang gửi ra máy in {target.printer}…",
            owner=self,
        )

    def save_pdf(self) -> None:
        """Write the sheet on screen to a file the clerk names."""
        paper = self._paper
        if paper is None:
            return
        name = "to-do.pdf" if self.view == _SHEET else "to-in-thu.pdf"
        path = self._context.prompts.pick_save_file("Lưu PDF", name, PDF_FILES)
        if path is not None:
            self._write(path, paper.pdf)

    def _write(self, path: Path, pdf: bytes) -> None:
        self._context.tasks.run_pool(
            lambda job: self._service.write(path, pdf),
            lambda _: self._notice(
                f"Đã lưu {path.name}. Khi in tệp này hãy chọn cỡ thật (100 %).", good=True
            ),
            self._failed,
            owner=self,
        )

    def reject(self) -> None:
        if not self.dirty or self._context.prompts.ask_yes_no(
            "Chưa lưu", "Số vừa ghi chưa được lưu.", yes="Bỏ số vừa ghi", no="Ở lại", danger=True
        ):
            super().reject()

    # ---- showing -------------------------------------------------------------------------------
    def _on_view(self) -> None:
        trial = self.view == _TRIAL
        self.ui.layoutLabel.setVisible(trial)
        self.ui.layoutBox.setVisible(trial)
        self.ui.nudgeCard.setVisible(trial)
        self.ui.readingCard.setVisible(not trial)
        self._update()
        self.refresh()

    def refresh(self) -> None:
        """Draw the sheet on screen again, off the window's thread."""
        self._ticket += 1
        ticket, target, shown = self._ticket, self.target, self._shown
        layout = str(self.ui.layoutBox.currentData() or "")
        self._paper = None
        trial = self.view == _TRIAL
        if trial and not layout:
            self.ui.preview.clear(
                "Chưa có mẫu giấy nào cho khổ này",
                "Thêm mẫu giấy bằng Thiết kế mẫu, hoặc chọn loại giấy khác.",
            )
            return

        def work(job: Job) -> tuple[Paper, Paper]:
            """The paper for the printer, and the same for the screen."""
            if trial:
                made = self._service.trial(target, layout)
                return made, made
            return self._service.ruler_sheet(target), self._service.ruler_sheet(target, shown=shown)

        def done(made: tuple[Paper, Paper]) -> None:
            if ticket == self._ticket:
                self._paper = made[0]
                on_screen = made[1].pdf
                self.ui.preview.show_document(
                    made[1].pages,
                    lambda page, dpi: self._service.raster(on_screen, page, dpi),
                    made[1].problems,
                )

        def failed(error: Known) -> bool:
            if ticket == self._ticket:
                self.ui.preview.clear(error.message, error.hint, "circle-alert")
            return True

        self._context.tasks.run_pool(work, done, failed, owner=self)

    def _failed(self, error: Known) -> bool:
        """Beside the reading where there is one, else above the buttons."""
        rest: list[Problem] = []
        if isinstance(error, Invalid):
            shown = self.fields if self.view == _SHEET else self.nudge
            rest = shown.show_problems(error.problems)
            self._notice(" ".join(problem.message for problem in rest))
        else:
            self._notice(str(error))
        return True

    def _notice(self, text: str, *, good: bool = False) -> None:
        notice = self.ui.notice
        notice.setProperty("role", "good" if good else "problem")
        notice.style().unpolish(notice)
        notice.style().polish(notice)
        notice.setText(text)
        notice.setVisible(bool(text))

    @staticmethod
    def _choose(box: QComboBox, data: object) -> None:
        box.setCurrentIndex(max(0, box.findData(data)))


def _said(worked: Worked) -> str:
    """How far the sheet was off, and what is done about it."""
    off = in_words(worked.found)
    if not off:
        return "Máy in đang in đúng chỗ, không phải chỉnh thêm."
    return f"Tờ đo in lệch: {off}. Phần chỉnh mới: {in_words(worked.correction) or 'không'}."


def open_calibration(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the dialog until closed."""
    dialog = CalibrationDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
