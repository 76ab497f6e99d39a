"""Section Hồ sơ of a nomination: its papers with their files, what was returned, and what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from thidua_desktop.domain.records import OPEN_STATES, Changes, NominationRow, NominationState
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.domain.workflow import field_names
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dossier_section import Ui_DossierSectionForm
from thidua_desktop.ui.prompts import DOSSIER_FILES
from thidua_desktop.ui.tabs.event_words import event_lines
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut

if TYPE_CHECKING:
    from thidua_desktop.services.dossiers import DossierLine


class DossierSection(QWidget):
    """Space ticks a paper, Enter opens its file; every act is stored at once and can be undone."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: NominationRow | None = None
        self._lines: tuple[DossierLine, ...] = ()
        self.ui = Ui_DossierSectionForm()
        self.ui.setupUi(self)
        ui = self.ui
        self.setFocusProxy(ui.papers)
        ui.papers.itemChanged.connect(self._on_ticked)
        ui.papers.currentRowChanged.connect(self._show_buttons)
        ui.papers.itemActivated.connect(self.open_file)
        for button, act in (
            (ui.attachButton, self.attach),
            (ui.openButton, self.open_file),
            (ui.detachButton, self.detach),
            (ui.returnButton, self.send_back),
            (ui.mendedButton, self.mended),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ins", self.attach, ui.papers)
        shortcut("Del", self.detach, ui.papers)

    def show_row(self, row: NominationRow) -> None:
        """Show the dossier of ``row``."""
        self._row = row
        workspace, nomination, ui = self._context.workspace, row.nomination, self.ui
        self._lines = tuple(workspace.dossiers.checklist(nomination.id))
        kept = ui.papers.currentRow()
        blocker = QSignalBlocker(ui.papers)
        ui.papers.clear()
        for line in self._lines:
            ui.papers.addItem(self._item(line))
        ui.papers.setCurrentRow(min(max(kept, 0), len(self._lines) - 1))
        blocker.unblock()
        lacking = [line.item.name for line in self._lines if line.item.required and not line.present]
        ui.missingLabel.setText(f"Còn thiếu {len(lacking)} giấy tờ" if lacking else "Đủ giấy tờ")
        ui.missingLabel.setVisible(bool(self._lines))
        ui.missingLabel.setToolTip("\n".join(lacking))
        ui.papers.setVisible(bool(self._lines))
        ui.emptyLabel.setVisible(not self._lines)
        ui.emptyLabel.setText(
            "Chưa có danh mục giấy tờ cho danh hiệu, hình thức này. Thành phần hồ sơ do tỉnh quy định: "
            "ghi vào Thiết lập → Quy định."
        )
        self._show_return()
        self._show_history()
        self._show_buttons()

    # ---- acts --------------------------------------------------------------------------------
    def attach(self) -> None:
        """Pick a file for the current paper; it is copied into the data folder."""
        line, row = self._current(), self._row
        if line is None or row is None or not self._open_row():
            return
        title = f"Đính kèm: {line.item.name}"
        files = self._context.prompts.pick_open_files(title, DOSSIER_FILES, many=False)
        if files:
            service, code = self._context.workspace.dossiers, line.item.code
            self._change(lambda: service.attach(row.nomination.id, code, files[0]), "Đang chép tệp vào hồ sơ")

    def open_file(self) -> None:
        """Open the file of the current paper in the system's program."""
        line = self._current()
        if line is None or line.attachment is None:
            return
        attachment, service = line.attachment, self._context.workspace.dossiers
        self._context.tasks.run_pool(
            lambda job: service.path_of(attachment), self._context.prompts.open_file, owner=self
        )

    def detach(self) -> None:
        """Take the file of the current paper out of the dossier."""
        line, row = self._current(), self._row
        if line is None or row is None or line.attachment is None or not self._open_row():
            return
        service, code = self._context.workspace.dossiers, line.item.code
        self._change(lambda: service.detach(row.nomination.id, code))

    def send_back(self) -> None:
        """Return this one line to its unit, naming what has to be mended."""
        from thidua_desktop.ui.dialogs.return_dialog import ReturnDialog

        if self._row is None or not self._open_row():
            return
        dialog = ReturnDialog(self._context, self._row, self)
        dialog.exec()
        dialog.deleteLater()

    def mended(self) -> None:
        """The unit mended what was returned."""
        row, service = self._row, self._context.workspace.workflow
        if row is not None and row.nomination.state is NominationState.RETURNED:
            self._change(lambda: service.mended(row.nomination.id))

    def _change(self, work: Callable[[], Changes], label: str = "") -> None:
        self._context.change(work, label=label, owner=self)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        place, row = self.ui.papers.row(item), self._row
        if row is None or not 0 <= place < len(self._lines):
            return
        line = self._lines[place]
        present = item.checkState() == Qt.CheckState.Checked
        if present != line.present:
            service, code, note = self._context.workspace.dossiers, line.item.code, line.note
            self._change(lambda: service.tick(row.nomination.id, code, present, note))

    # ---- showing -----------------------------------------------------------------------------
    def _current(self) -> DossierLine | None:
        place = self.ui.papers.currentRow()
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def _open_row(self) -> bool:
        return self._row is not None and self._row.nomination.state is not NominationState.DECIDED

    def _item(self, line: DossierLine) -> QListWidgetItem:
        under = [line.attachment.file_name] if line.attachment else []
        under += [line.note] if line.note else []
        under += ["cả đợt dùng chung"] if line.item.per_batch else []
        under += [] if line.item.required else ["nếu có"]
        under += [] if line.verified else [NOT_VERIFIED]
        small = " · ".join(under)
        item = QListWidgetItem(f"{line.item.name}\n{small}" if small else line.item.name)
        item.setToolTip(item.text())
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._open_row():
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setCheckState(Qt.CheckState.Checked if line.present else Qt.CheckState.Unchecked)
        lacking = line.item.required and not line.present
        state = "còn thiếu" if lacking else "đã có" if line.present else "không bắt buộc"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.item.name}, {state}. {small}")
        return item

    def _show_buttons(self) -> None:
        ui, line, may = self.ui, self._current(), self._open_row()
        for button in (ui.attachButton, ui.openButton, ui.detachButton):
            button.setVisible(bool(self._lines))
        ui.attachButton.setEnabled(may and line is not None)
        has_file = line is not None and line.attachment is not None
        ui.openButton.setEnabled(has_file)
        ui.detachButton.setEnabled(may and has_file)

    def _show_return(self) -> None:
        assert self._row is not None
        ui, nomination = self.ui, self._row.nomination
        returned = nomination.state is NominationState.RETURNED
        ui.returnLabel.setVisible(returned)
        fields = field_names([one for one in nomination.returned_fields.split(",") if one])
        told = ": ".join(part for part in (fields, nomination.return_note) if part)
        ui.returnLabel.setText(f"Đã trả lại để bổ sung. {told}")
        ui.mendedButton.setVisible(returned)
        ui.returnButton.setVisible(nomination.state in OPEN_STATES)

    def _show_history(self) -> None:
        assert self._row is not None
        ui, nomination = self.ui, self._row.nomination
        events = self._context.workspace.workflow.history(nomination.batch_id, nomination.id)
        ui.history.clear()
        for title, under in event_lines(events):
            item = QListWidgetItem(f"{title}\n{under}" if under else title)
            item.setToolTip(item.text())
            ui.history.addItem(item)
        for part in (ui.history, ui.historyCaption):
            part.setVisible(bool(events))
