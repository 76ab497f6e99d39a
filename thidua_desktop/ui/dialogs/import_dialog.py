"""Import from spreadsheets: pick files, look at every row's fate, answer what is doubtful, take it in.

Nothing is written before "Nhập". Reading runs on the pool, writing on the database thread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Cancelled, Conflict, Known
from thidua_desktop.services.imports import ImportReport
from thidua_desktop.services.imports.memory import Remembered
from thidua_desktop.services.imports.plan import FATE_LABELS, Choice, Fate, ImportPlan, RowPlan
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_columns import ColumnTable, SeenLetters, conversions_text
from thidua_desktop.ui.dialogs.import_files import FileTree, summaries
from thidua_desktop.ui.dialogs.import_questions import Questions
from thidua_desktop.ui.dialogs.import_row import RowCard
from thidua_desktop.ui.dialogs.import_sender import SenderBox
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.models.import_rows import ANSWERED, ImportRows
from thidua_desktop.ui.tabs.shortcuts import indent, remember_sizes, shortcut
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.empty_state import EmptyState, FirstStep

YEARLY = ("pledges", "criteria", "scores", "ranking")
"""Kinds whose rows belong to a year that the file may not name."""
ENDINGS = (".xlsx", ".xls", ".ods", ".csv", ".docx")


def open_import(
    context: UiContext,
    parent: QWidget | None = None,
    kind: str = "",
    *,
    batch_id: int = 0,
    files: Sequence[Path] = (),
    made_headings: bool = False,
) -> None:
    """Open the import; ``kind`` empty lets the clerk choose what is imported.

    With ``made_headings`` the program put the headings above the rows: there is nothing to correct in them.
    """
    dialog = ImportDialog(context, parent, kind, batch_id=batch_id, files=files)
    dialog.column_table.fixed = made_headings
    dialog.exec()
    dialog.deleteLater()


class ImportDialog(QDialog):
    """Accepted once the rows are in; closing it at any time before writes nothing."""

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        kind: str = "",
        *,
        batch_id: int = 0,
        files: Sequence[Path] = (),
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.imports
        self._files: list[Path] = list(files)
        self._job: Job | None = None
        self._writing = False
        self.report: ImportReport | None = None
        """What came in, ``None`` before."""
        self.ui = Ui_DlgImport()
        self.ui.setupUi(self)
        self.resize(1340, 660)
        self.rows = ImportRows()
        self.ui.rowTable.attach(context, self.rows.table, "import-rows")
        self.row_card = RowCard(self.ui, self.rows)
        self.questions = Questions(self.ui, self.rows, self.row_card)
        self.sender_box = SenderBox(self.ui, [unit.name for unit in context.workspace.units.all()])
        self._encodings: dict[tuple[str, str, str], str] = {}
        self._letters = SeenLetters()
        self.column_table = ColumnTable(self.ui)
        self.tree = FileTree(self.ui.fileTree)
        self.start = EmptyState()
        self.start.setup(context.icons)
        layout = self.ui.startPage.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.start)
        self._fill(kind, batch_id)
        self._connect()
        context.icons.dress(self)
        self._on_kind()

    # ---- setting up --------------------------------------------------------------------------
    def _fill(self, kind: str, batch_id: int) -> None:
        ui, workspace = self.ui, self._context.workspace
        for code, label in self._service.kinds():
            ui.kindBox.addItem(label, code)
        ui.kindBox.setCurrentIndex(max(0, ui.kindBox.findData(kind)))
        year = self._context.year
        for summary in workspace.nominations.batches(year):
            ui.batchBox.addItem(summary.batch.name, summary.batch.id)
        if ui.batchBox.count() == 0:
            ui.batchBox.addItem(f"Tổng kết năm {year}", 0)
        ui.batchBox.setCurrentIndex(max(0, ui.batchBox.findData(batch_id)))
        indent(ui.yearBox)
        ui.yearBox.setValue(year)
        self._on_batch()
        ui.fateFilter.addItem("Mọi kết quả", "")
        ui.mainSplitter.setStretchFactor(1, 1)
        remember_sizes(ui.mainSplitter, self._context.memory, "import/files", [250, 960])
        ui.previewSplitter.setStretchFactor(0, 1)
        remember_sizes(ui.previewSplitter, self._context.memory, "import/row", [630, 330])
        ui.search.attach(self._context, ui.rowTable)

    def _connect(self) -> None:
        ui = self.ui
        ui.kindBox.currentIndexChanged.connect(self._on_kind)
        ui.batchBox.currentIndexChanged.connect(self._on_batch)
        typed = ui.batchBox.lineEdit()
        assert typed is not None
        typed.editingFinished.connect(self._on_batch_typed)
        ui.receivedEdit.editingFinished.connect(self._on_batch_typed)
        ui.yearBox.editingFinished.connect(self.plan)
        ui.pickButton.clicked.connect(self.pick)
        self.tree.chosen.connect(self._on_file)
        ui.rowsSwitch.toggled.connect(self._on_switch)
        ui.rereadButton.clicked.connect(self.plan)
        self.sender_box.changed.connect(self.plan)
        ui.fateFilter.currentIndexChanged.connect(self._on_fate)
        ui.search.searched.connect(self.rows.table.set_query)
        ui.rowTable.current_id_changed.connect(self._on_row)
        ui.replanButton.clicked.connect(self.replan)
        ui.stopButton.clicked.connect(self.stop)
        ui.acceptButton.clicked.connect(self.take_in)
        ui.closeButton.clicked.connect(self.reject)
        self.questions.keys(self)
        shortcut("F5", self.plan, self)
        self.questions.changed.connect(self._count)
        self.questions.meant.connect(self._mean)
        self.questions.taken_back.connect(self._forget_word)
        self._context.tasks.progressed.connect(self._on_progress)

    # ---- what to read ------------------------------------------------------------------------
    @property
    def kind(self) -> str:
        return str(self.ui.kindBox.currentData())

    def pick(self) -> None:
        """Choose the files; they replace the ones before."""
        files = self._context.prompts.pick_open_files("Chọn tệp để nhập")
        if files:
            self.set_files(files)

    def set_files(self, files: Sequence[Path]) -> None:
        """Read ``files``. A year in the first name ("giao-uoc-2027.xlsx") becomes the year.

        Forms of this program that units filled in have a preview of their own.
        """
        files = self._without_forms(files)
        if not files:
            return
        self._files = list(files)
        self._encodings, self.sender_box.told = {}, {}
        found = re.search(r"(?<!\d)20\d\d(?!\d)", self._files[0].stem) if self._files else None
        if found and self.kind in YEARLY:
            self.ui.yearBox.setValue(int(found[0]))
        self.plan()

    def _without_forms(self, files: Sequence[Path]) -> list[Path]:
        """``files`` without forms that units filled in; these are taken in at once, in their own window."""
        forms = [file for file in files if self._context.workspace.fill_in.is_fill_in(file)]
        if not forms:
            return list(files)
        from thidua_desktop.ui.dialogs.fill_in_back_dialog import open_fill_in_back

        others = [file for file in files if file not in forms]
        if open_fill_in_back(self._context, forms, self) and not others:
            self.accept()
        return others

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_files(self._dropped(event))

    @staticmethod
    def _dropped(event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() in ENDINGS]

    def _on_kind(self) -> None:
        self.ui.batchForm.setVisible(self.kind == "nominations")
        self.ui.yearForm.setVisible(self.kind in YEARLY)
        self.ui.yearBox.setValue(self._context.year)
        self.rows.answers.clear()
        if self._files:
            self.set_files(self._files)
        else:
            self._show_start()

    def _on_batch(self) -> None:
        batch_id = self.ui.batchBox.currentData() or 0
        if batch_id:
            batch = self._context.workspace.nominations.batch(batch_id)
            self.ui.receivedEdit.set_value(batch.received_on)
        if self.rows.plan is not None:
            self.plan()

    def _on_batch_typed(self) -> None:
        """Another batch or another day means another plan, once one was made."""
        wish = self.rows.plan.batch if self.rows.plan else None
        now = (self.ui.batchBox.currentText().strip(), self.ui.receivedEdit.value())
        if wish is not None and (wish.name, wish.received_on) != now:
            self.plan()

    # ---- planning ----------------------------------------------------------------------------
    def plan(self) -> None:
        """Read the files and show what would become of each row. Writes nothing."""
        if not self._files or self._writing:
            return
        if self._job is not None:
            self._job.cancel()
        ui, kind, files = self.ui, self.kind, list(self._files)
        year = ui.yearBox.value() if kind in YEARLY else self._context.year
        batch, received = ui.batchBox.currentText().strip(), ui.receivedEdit.value()
        senders, encodings = dict(self.sender_box.told), dict(self._encodings)
        ui.mainStack.setCurrentWidget(ui.busyPage)
        ui.busyLabel.setText("Đang đọc tệp…" if len(files) == 1 else f"Đang đọc {len(files)} tệp…")
        ui.progress.setRange(0, 0)
        ui.acceptButton.setEnabled(False)

        def work(job: Job) -> tuple[Job, ImportPlan]:
            return job, self._service.plan(
                kind,
                files,
                year=year,
                batch_name=batch,
                received=received,
                senders=senders,
                encodings=encodings,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        def done(result: tuple[Job, ImportPlan]) -> None:
            if result[0] is self._job:
                self._job = None
                self._show_plan(result[1])

        def failed(error: Known) -> bool:
            if not isinstance(error, Cancelled) or self._job is None or self._job.cancelled():
                self._job = None
                self._show_start(error)
            return True

        self._job = self._context.tasks.run_pool(work, done, failed, cancellable=True, owner=self)

    def stop(self) -> None:
        """Give up reading; nothing was written."""
        if self._job is not None:
            self._job.cancel()

    def replan(self) -> None:
        """Remember the corrected headings for who sent them, and read the files again as corrected."""
        kind, corrections = self.kind, self.column_table.corrections()
        self._encodings |= self.column_table.encodings()

        def work(job: Job) -> None:
            for one in corrections:
                self._service.remember_heading(kind, one.heading, one.field, one.sender)

        self._context.tasks.run_db(work, lambda _: self.plan(), owner=self)

    def _mean(self, row: RowPlan, choice: Choice) -> None:
        """Remember for the sender what a word means, and read the files again: every row understands it."""
        plan, memory = self.rows.plan, self._service.memory
        files = plan.files if plan else ()
        sender = next((one.sender for one in files if one.file == row.key.file), "")

        def work(job: Job) -> list[Remembered]:
            before = memory.all()
            self._service.remember_value(sender, row.asks, row.written, choice.meaning)
            return [one for one in memory.all() if one not in before]

        def done(told: list[Remembered]) -> None:
            self.questions.words_told += told
            self.plan()

        self._context.tasks.run_db(work, done, owner=self)

    def _forget_word(self, told: Remembered) -> None:
        """Take back what was told last about a word."""
        self._context.tasks.run_db(
            lambda job: self._service.memory.forget(told), lambda _: self.plan(), owner=self
        )

    def _on_progress(self, job: Job) -> None:
        if job is self._job and job.total:
            self.ui.progress.setRange(0, job.total)
            self.ui.progress.setValue(job.done)

    # ---- showing the plan --------------------------------------------------------------------
    def _show_start(self, error: Known | None = None) -> None:
        self.rows.load(None)
        self.tree.show(None)
        self.sender_box.show(None)
        self.ui.rereadButton.setVisible(error is not None)
        pick = FirstStep("Chọn tệp…", "folder-open", self.pick)
        if error is None:
            self.start.describe(
                "file-spreadsheet",
                "Chọn tệp để nhập",
                "Tệp .xlsx, .xls, .ods, .csv hoặc .docx, kể cả chữ TCVN3, VNI. Chương trình cho xem trước "
                "từng dòng; chưa bấm Nhập thì chưa ghi gì.",
                (pick,),
            )
        else:
            stopped = isinstance(error, Cancelled)
            title = "Đã dừng; chưa ghi gì" if stopped else "Không đọc được"
            again = FirstStep("Đọc lại", "refresh-cw", self.plan)
            self.start.describe("circle-alert", title, "" if stopped else str(error), (again, pick))
        self.ui.mainStack.setCurrentWidget(self.ui.startPage)
        self._count()

    def _show_plan(self, plan: ImportPlan) -> None:
        ui = self.ui
        self.rows.load(plan)
        self.tree.show(plan)
        self.sender_box.show(plan)
        ui.rereadButton.setVisible(True)
        self._fill_fates(plan)
        self.column_table.show(plan, self._service.fields(plan.kind))
        old = conversions_text(plan)
        ui.conversionLabel.setText(old)
        ui.conversionLabel.setVisible(bool(old))
        self._note_looked_at()
        ui.mainStack.setCurrentWidget(ui.previewPage)
        place = self.rows.unanswered()
        self._count()
        if place >= 0:
            ui.rowTable.select_id(self.rows.table.id_at(place))
        elif any(file.problems for file in plan.files):
            self.row_card.show_files("", "")
        ui.rowTable.setFocus()

    def _fill_fates(self, plan: ImportPlan) -> None:
        box = self.ui.fateFilter
        box.blockSignals(True)
        box.clear()
        box.addItem(f"Mọi kết quả ({len(plan.rows())})", "")
        for fate in (Fate.ASK, Fate.REJECT, Fate.NEW, Fate.UPDATE, Fate.SAME, Fate.SKIP):
            if plan.count(fate):
                box.addItem(f"{FATE_LABELS[fate]} ({plan.count(fate)})", fate.value)
        if plan.count(Fate.ASK):
            box.addItem("Đã trả lời", ANSWERED)
        box.blockSignals(False)

    def _on_fate(self) -> None:
        self.rows.fate = self.ui.fateFilter.currentData() or ""
        self.rows.table.refresh()

    def _on_file(self, file: str, sheet: str) -> None:
        self.rows.file, self.rows.sheet = file, sheet
        self.rows.table.refresh()
        self.sender_box.show(self.rows.plan, file)
        self.row_card.show_files(file, sheet)
        self._count()

    def _on_row(self, row_id: int) -> None:
        place = self.rows.table.place_of(row_id)
        self.row_card.show_row(self.rows.table.row(place) if place >= 0 else None)
        self.questions.show_state()

    # ---- letters that were changed -----------------------------------------------------------
    def _on_switch(self, rows: bool) -> None:
        ui = self.ui
        ui.previewStack.setCurrentWidget(ui.rowsPage if rows else ui.columnsPage)
        ui.rowCard.setVisible(rows)
        self._note_looked_at()

    def _note_looked_at(self) -> None:
        if self.rows.plan is not None and not self.ui.rowsSwitch.isChecked():
            self._letters.note(self.rows.plan)

    def _show_letters(self) -> None:
        """Changed letters were not shown yet: the clerk presses again once they read well."""
        self.ui.columnsSwitch.setChecked(True)
        self._context.prompts.inform(
            "Xem chữ đã đổi",
            "Tệp có cột viết bằng bảng mã cũ. Xem các cột ở đầu bảng: chữ trong tệp và chữ đọc được. "
            "Đúng thì bấm Nhập lần nữa; sai thì chọn bảng mã khác, hoặc để nguyên, rồi bấm Đọc lại.",
        )

    def _count(self) -> None:
        """How much would come in, on the button; what stays out, beside it."""
        ui, plan = self.ui, self.rows.plan
        count = self.rows.to_write() if plan else 0
        ui.acceptButton.setText(f"&Nhập {count} dòng" if count else "&Nhập")
        ui.acceptButton.setEnabled(count > 0 and not self._writing)
        self.questions.show_state()
        if plan is None:
            ui.countsLabel.setText("")
            return
        parts = [
            f"{plan.count(fate)} {FATE_LABELS[fate].lower()}"
            for fate in (Fate.NEW, Fate.UPDATE, Fate.SAME, Fate.REJECT, Fate.SKIP)
            if plan.count(fate)
        ]
        if self.rows.waiting():
            parts.append(f"{self.rows.waiting()} chờ trả lời (chưa trả lời thì chưa nhập)")
        lines = [summaries(plan, self.rows.file), " · ".join(parts) + ". Chưa ghi gì vào dữ liệu."]
        ui.countsLabel.setText("\n".join(line for line in lines if line))

    # ---- taking it in ------------------------------------------------------------------------
    def take_in(self) -> None:
        """Write the accepted rows: one operation that can be undone."""
        plan, answers = self.rows.plan, dict(self.rows.answers)
        if plan is None or self._writing:
            return
        if not self._letters.cover(plan):
            self._show_letters()
            return
        self._writing = True
        ui = self.ui
        ui.mainStack.setCurrentWidget(ui.busyPage)
        ui.busyLabel.setText("Đang ghi vào dữ liệu…")
        ui.progress.setRange(0, 0)
        ui.stopButton.setVisible(False)
        self._count()

        def done(report: ImportReport) -> None:
            self._writing = False
            self.report = report
            self.accept()

        def failed(error: Known) -> bool:
            self._writing = False
            ui.stopButton.setVisible(True)
            ui.mainStack.setCurrentWidget(ui.previewPage)
            self._count()
            self._context.prompts.error(error)
            if isinstance(error, Conflict):
                self.plan()
            return True

        self._context.tasks.run_db(
            lambda job: self._service.accept(plan, answers), done, failed, label="Đang nhập…", owner=self
        )

    def reject(self) -> None:
        """Close without writing; while rows are being written it stays open."""
        if self._writing:
            return
        self.stop()
        super().reject()
