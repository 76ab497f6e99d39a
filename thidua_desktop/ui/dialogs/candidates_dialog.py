"""Ai có thể được đề nghị: who meets an award's conditions, who is one short, and next year's outlook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Batch, Changes, Nomination, Recipient
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_candidates import Ui_DlgCandidates
from thidua_desktop.ui.tabs.shortcuts import indent, plain
from thidua_desktop.ui.widgets.findings_view import VERDICTS

if TYPE_CHECKING:
    from thidua_desktop.services.eligibility import Candidate, Candidates

MEET, NEAR, NEXT = range(3)
_PLACE = Qt.ItemDataRole.UserRole
_PAUSE = 200
"""Milliseconds after the last change of award, year or unit until the search begins."""
_FIRST = "LDTT"
"""Shown before anything was chosen: what nearly every batch is about."""
_EMPTY = (
    "Không ai đủ điều kiện. Xem ở “Thiếu một điều kiện” còn thiếu gì.",
    "Không ai chỉ thiếu một điều kiện.",
    "Chưa thấy ai có triển vọng cho năm sau.",
)


class CandidatesDialog(QDialog):
    """Tick with Space, add the ticked ones to the batch in one operation."""

    def __init__(self, context: UiContext, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._batch = context, batch
        self._found: Candidates | None = None
        self._asked = 0
        self._taken: frozenset[Recipient] = frozenset()
        self.ui = Ui_DlgCandidates()
        self.ui.setupUi(self)
        self.resize(1120, 640)
        ui = self.ui
        indent(ui.yearBox)
        for kind in context.workspace.nominations.kinds():
            if kind.retired_on is None:
                ui.awardBox.addItem(kind.name, kind.code)
        wanted = context.memory.get("candidates/award", _FIRST)
        ui.awardBox.setCurrentIndex(max(0, ui.awardBox.findData(wanted)))
        ui.yearBox.setValue(batch.year)
        ui.unitBox.addItem("Cả cơ quan", None)
        for unit in context.workspace.units.all():
            ui.unitBox.addItem(unit.name, unit.id)
        ui.list.setHeaderLabels(["Đối tượng", "Đơn vị", "Điều kiện", "Còn thiếu"])
        heading = ui.list.header()
        for column, width in enumerate((206, 176, 126)):
            ui.list.setColumnWidth(column, context.theme.pixels(width))
        heading.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        ui.findings.setup(context.theme)
        ui.findings.opened.connect(self._open)
        ui.splitter.setSizes([720, 360])
        ui.splitter.setStretchFactor(0, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.search)
        ui.awardBox.currentIndexChanged.connect(plain(self._timer.start))
        ui.unitBox.currentIndexChanged.connect(plain(self._timer.start))
        ui.yearBox.valueChanged.connect(plain(self._timer.start))
        for button in (ui.meetButton, ui.nearButton, ui.nextButton):
            button.setAutoDefault(False)
            button.toggled.connect(lambda on: self._fill() if on else None)
        ui.allButton.setAutoDefault(False)
        ui.allButton.clicked.connect(plain(self.tick_all))
        ui.list.itemChanged.connect(plain(self._count))
        ui.list.currentItemChanged.connect(plain(self._show_why))
        ui.addButton.clicked.connect(plain(self.add))
        ui.closeButton.clicked.connect(self.reject)
        context.icons.dress(self)
        self.search()

    @property
    def page(self) -> int:
        """Which of the three lists is shown."""
        buttons = (self.ui.meetButton, self.ui.nearButton, self.ui.nextButton)
        return next(n for n, button in enumerate(buttons) if button.isChecked())

    def search(self) -> None:
        """Ask who could be proposed; the newest question's answer is shown."""
        self._timer.stop()
        ui = self.ui
        code, year, unit_id = ui.awardBox.currentData(), ui.yearBox.value(), ui.unitBox.currentData()
        self._context.memory.set("candidates/award", code)
        self._asked += 1
        asked, workspace, batch_id = self._asked, self._context.workspace, self._batch.id
        self._taken = frozenset(
            one.recipient
            for one in workspace.nominations.of_batch(batch_id)
            if one.award_code == code and one.year == year
        )
        ui.countLabel.setText("Đang tìm…")

        def show(found: Candidates) -> None:
            if asked == self._asked:
                self._found = found
                self._show_found()

        def failed(error: Known) -> bool:
            if asked == self._asked:
                self._found = None
                self._show_found()
                ui.emptyLabel.setText(str(error))
            return True

        self._context.tasks.run_db(
            lambda job: workspace.eligibility.candidates(code, year, unit_id, batch_id),
            show,
            failed,
            owner=self,
        )

    def tick_all(self) -> None:
        """Tick every row that can be added, or none when all are ticked."""
        items = [item for item in self._items() if item.flags() & Qt.ItemFlag.ItemIsUserCheckable]
        full = all(item.checkState(0) == Qt.CheckState.Checked for item in items)
        state = Qt.CheckState.Unchecked if full else Qt.CheckState.Checked
        self.ui.list.blockSignals(True)
        for item in items:
            item.setCheckState(0, state)
        self.ui.list.blockSignals(False)
        self._count()

    def ticked(self) -> list[Candidate]:
        """The candidates to add, in the order shown."""
        rows = self._rows()
        return [
            rows[item.data(0, _PLACE)]
            for item in self._items()
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable and item.checkState(0) == Qt.CheckState.Checked
        ]

    def add(self) -> None:
        """Add the ticked ones as nominations of the batch; the list stays for the next award."""
        chosen, batch = self.ticked(), self._batch
        if not chosen:
            return
        code, year = str(self.ui.awardBox.currentData()), self.ui.yearBox.value()
        nominations = [
            Nomination(0, batch.id, one.recipient, code, route=batch.route, year=year) for one in chosen
        ]
        service = self._context.workspace.nominations

        def done(_changes: Changes) -> None:
            self.search()

        self._context.change(lambda: service.add_all(nominations), done, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _rows(self) -> Sequence[Candidate]:
        if self._found is None:
            return ()
        return (self._found.meet, self._found.near, self._found.next_year)[self.page]

    def _items(self) -> list[QTreeWidgetItem]:
        tree = self.ui.list
        found = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _show_found(self) -> None:
        ui, found = self.ui, self._found
        counts = (len(found.meet), len(found.near), len(found.next_year)) if found else (0, 0, 0)
        ui.meetButton.setText(f"Có thể đề nghị ({counts[MEET]})")
        ui.nearButton.setText(f"Thiếu một điều kiện ({counts[NEAR]})")
        ui.nextButton.setText(f"Triển vọng năm {ui.yearBox.value() + 1} ({counts[NEXT]})")
        self._fill()

    def _fill(self) -> None:
        ui, rows = self.ui, self._rows()
        ui.list.blockSignals(True)
        ui.list.clear()
        for place, candidate in enumerate(rows):
            ui.list.addTopLevelItem(self._item(place, candidate))
        ui.list.blockSignals(False)
        ui.list.setVisible(bool(rows))
        ui.emptyLabel.setVisible(not rows)
        ui.emptyLabel.setText(_EMPTY[self.page])
        first = ui.list.topLevelItem(0)
        if first is not None:
            ui.list.setCurrentItem(first)
        ui.allButton.setVisible(any(one.recipient not in self._taken for one in rows) and self.page != NEXT)
        self._show_why()
        self._count()

    def _item(self, place: int, candidate: Candidate) -> QTreeWidgetItem:
        there = candidate.recipient in self._taken
        chip = VERDICTS[candidate.checked.verdict]
        missing = "đã có trong đợt" if there else candidate.missing
        item = QTreeWidgetItem([candidate.name, _unit(candidate), chip.text, missing])
        item.setData(0, _PLACE, place)
        for column in range(4):
            item.setToolTip(column, item.text(column))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self.page != NEXT:
            # Who is in the batch already stands ticked, and stays so.
            item.setCheckState(0, Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
            flags |= Qt.ItemFlag.NoItemFlags if there else Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        return item

    def _show_why(self) -> None:
        ui, item = self.ui, self.ui.list.currentItem()
        rows = self._rows()
        candidate = rows[item.data(0, _PLACE)] if item is not None and rows else None
        ui.whyTitle.setText(" · ".join(filter(None, (candidate.name, _unit(candidate)))) if candidate else "")
        ui.missingLabel.setText(candidate.missing if candidate else "")
        ui.missingLabel.setVisible(bool(candidate and candidate.missing))
        ui.findings.show_findings(candidate.checked.findings if candidate else ())

    def _count(self) -> None:
        count = len(self.ticked())
        self.ui.countLabel.setText(f"Đang đánh dấu {count}" if count else "Dùng phím cách để đánh dấu")
        self.ui.addButton.setEnabled(count > 0)
        self.ui.addButton.setText(f"Đư&a {count} đề nghị vào đợt" if count else "Đư&a vào đợt")
        self.ui.addButton.setToolTip(f"Thêm vào đợt “{self._batch.name}”")

    def _open(self, table: str, record_id: int) -> None:
        """A record behind a condition is shown in its tab; the dialog gives way."""
        if table in ("award", "person", "unit", "household", "nomination", "pledge"):
            self.reject()
            self._context.navigator.open_record.emit(table, record_id)


def _unit(candidate: Candidate) -> str:
    """A collective is its own unit: saying so twice tells nothing."""
    return "" if candidate.unit_name == candidate.name else candidate.unit_name


def open_candidates(context: UiContext, batch_id: int, parent: QWidget) -> None:
    """Show who could be proposed in a batch over ``parent``."""
    dialog = CandidatesDialog(context, context.workspace.nominations.batch(batch_id), parent)
    dialog.exec()
    dialog.deleteLater()
