"""Báo cáo thống kê: the statutory tables of a year; a number opens its list, and what lacks is completed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.statistics import StatTable
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.statistics import NUMBERINGS, CountedRecord, Saved
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.statistics.officers_page import OfficersPage
from thidua_desktop.ui.dialogs.statistics.table_page import TablePage
from thidua_desktop.ui.dialogs.statistics.words_page import WordsPage
from thidua_desktop.ui.forms.ui_dlg_statistics import Ui_DlgStatistics
from thidua_desktop.ui.tabs.shortcuts import indent, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.fields import fill_combo

_KIND = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1
_EXCEL = "Excel (*.xlsx)"
_PDF = "PDF (*.pdf)"


class StatisticsDialog(QDialog):
    """Tables as tabs above, the records behind the number under the cursor below."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.statistics
        self.tables: list[StatTable] = []
        self.pages: list[TablePage] = []
        self.ui = ui = Ui_DlgStatistics()
        ui.setupUi(self)
        self.resize(1320, 710)
        context.icons.dress(self)
        indent(ui.yearBox)
        ui.parts.setStretchFactor(0, 1)
        ui.parts.setStretchFactor(1, 0)
        remember_sizes(ui.parts, context.memory, "statistics/parts", [455, 185])
        ui.recordList.setColumnWidth(0, context.theme.pixels(480))
        ui.yearBox.setValue(context.year)
        fill_combo(ui.numberingBox, [(label, code) for code, label in NUMBERINGS.items()])
        classes = [(one.label, one.code) for one in self._service.leader_classes()]
        fill_combo(ui.classBox, [*classes, ("Nhận theo chức vụ", "")])
        self.officers = OfficersPage(context, self.load, self)
        self.words = WordsPage(context, self.load, self)
        self.load()
        ui.yearBox.valueChanged.connect(lambda _: self.load())
        ui.numberingBox.currentIndexChanged.connect(lambda _: self.load())
        ui.pages.currentChanged.connect(lambda _: self._show_cell())
        ui.recordList.itemSelectionChanged.connect(self._update)
        ui.recordList.itemActivated.connect(lambda *_: self.open_record())
        for button, act in (
            (ui.excelButton, self.save_excel),
            (ui.pdfButton, self.save_pdf),
            (ui.missingButton, self.show_missing),
            (ui.classButton, self.set_class),
            (ui.enterpriseButton, lambda: self._set_enterprise(True)),
            (ui.notEnterpriseButton, lambda: self._set_enterprise(False)),
            (ui.openButton, self.open_record),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        shortcut("F5", self.load, self)

    # ---- the tables --------------------------------------------------------------------------
    def load(self) -> None:
        """Count again; the page and the cell stay."""
        ui = self.ui
        place = ui.pages.currentIndex()
        cell = self.pages[place].chosen() if 0 <= place < len(self.pages) else ("", "")
        try:
            self.tables = self._service.tables(ui.yearBox.value(), ui.numberingBox.currentData())
        except Known as error:
            self._failed(error)
            return
        ui.pages.blockSignals(True)
        for page in self.pages:
            page.deleteLater()
        ui.pages.clear()
        self.pages = []
        for table in self.tables:
            page = TablePage(self._context, table, _remarks(table), ui.pages)
            page.cell_chosen.connect(lambda *_: self._show_cell())
            at = ui.pages.addTab(page, table.form.number.split("/")[0])
            ui.pages.setTabToolTip(at, _title(table))
            self.pages.append(page)
        ui.pages.addTab(self.officers, "Cán &bộ")
        ui.pages.addTab(self.words, "Các&h đếm")
        ui.pages.setCurrentIndex(max(0, place))
        ui.pages.blockSignals(False)
        if 0 <= place < len(self.pages) and cell[0]:
            self.pages[place].go_to(*cell)
        first = self.tables[0]
        empty = not any(cell.value for table in self.tables for cell in table.cells.values())
        nothing = f"Năm {first.year} chưa có phong trào, khen thưởng nào để thống kê."
        for button in (ui.excelButton, ui.pdfButton):
            button.setEnabled(not empty)
            button.setToolTip(nothing if empty else "")
        ui.subtitle.setText(
            nothing
            if empty
            else f"Số liệu từ ngày {format_date(first.first)} đến ngày {format_date(first.last)}; "
            "gửi trước ngày 15/12."
        )
        missing = len(self._service.to_complete(self.tables))
        ui.missingButton.setText(
            f"{missing} mục th&iếu thông tin để phân loại" if missing else "Không th&iếu gì"
        )
        ui.missingButton.setEnabled(missing > 0)
        self._show_cell()

    def _show_cell(self) -> None:
        ui, place = self.ui, self.ui.pages.currentIndex()
        ui.recordsPart.setVisible(0 <= place < len(self.pages))
        if not 0 <= place < len(self.pages):
            ui.sourceLabel.setText("")
            return
        page = self.pages[place]
        ui.sourceLabel.setText(_title(page.table))
        row, column = page.chosen()
        if not row:
            self._list("Chọn một số để xem các mục được đếm", [])
            return
        records = self._service.records_of(page.table, row, column)
        self._list(f"Dòng {row}, cột {column}: {len(records)} mục", records)

    def _list(self, title: str, records: Sequence[CountedRecord]) -> None:
        ui = self.ui
        ui.recordsTitle.setText(title)
        ui.recordList.clear()
        items = []
        for record in records:
            item = QTreeWidgetItem([record.label, record.detail])
            item.setData(0, _KIND, record.kind)
            item.setData(0, _ID, record.id)
            items.append(item)
        ui.recordList.addTopLevelItems(items)
        awards = any(record.kind == "award" for record in records)
        for one in (ui.classLabel, ui.classBox, *self._acts()):
            one.setVisible(awards)  # movements and officers have no group to be put into
        self._update()

    def show_missing(self) -> None:
        """List what could not be told, to be completed."""
        records = [
            CountedRecord(kind, one.key, one.label, one.message)
            for kind, one in self._service.to_complete(self.tables)
        ]
        self._list(f"Còn thiếu thông tin: {len(records)} mục", records)
        self.ui.recordList.setFocus()

    # ---- completing --------------------------------------------------------------------------
    def chosen_awards(self) -> list[int]:
        """Awards chosen in the list below."""
        return [
            item.data(0, _ID) for item in self.ui.recordList.selectedItems() if item.data(0, _KIND) == "award"
        ]

    def set_class(self) -> None:
        """Put the chosen awards into the leaders' class of the box."""
        ids, code = self.chosen_awards(), self.ui.classBox.currentData()
        self._change(lambda: self._service.set_leader_class(ids, code), ids)

    def _set_enterprise(self, enterprise: bool) -> None:
        ids = self.chosen_awards()
        self._change(lambda: self._service.set_enterprise(ids, enterprise), ids)

    def _change(self, work: object, ids: Sequence[int]) -> None:
        if ids and callable(work):
            self._say("")
            self._context.change(work, self._changed, self._failed, owner=self)

    def _changed(self, changes: Changes) -> None:
        self.load()
        self._context.navigator.say.emit(changes.label)

    def open_record(self) -> None:
        """Leave for the record of the first chosen line."""
        item = next(iter(self.ui.recordList.selectedItems()), None)
        if item is not None and item.data(0, _KIND) == "award":
            self.accept()
            self._context.navigator.open_record.emit("award", item.data(0, _ID))

    def _update(self) -> None:
        awards = bool(self.chosen_awards())
        for one in self._acts():
            one.setEnabled(awards)

    def _acts(self) -> tuple[QPushButton, ...]:
        ui = self.ui
        return ui.classButton, ui.enterpriseButton, ui.notEnterpriseButton, ui.openButton

    # ---- files -------------------------------------------------------------------------------
    def save_excel(self) -> None:
        """All tables as a workbook."""
        self._save("xlsx", _EXCEL)

    def save_pdf(self) -> None:
        """All tables as a paper."""
        self._save("pdf", _PDF)

    def _save(self, ending: str, filters: str) -> None:
        year, numbering = self.ui.yearBox.value(), self.ui.numberingBox.currentData()
        name = f"thong-ke-{numbering}-{year}.{ending}"
        path = self._context.prompts.pick_save_file("Lưu báo cáo thống kê", name, filters)
        if path is None:
            return
        self._say("")

        def done(saved: Saved) -> None:
            self._context.navigator.say.emit(f"Đã lưu {saved.path.name}")
            self._context.prompts.open_file(Path(saved.path))

        self._context.tasks.run_db(
            lambda job: self._service.save(year, numbering, path, force=True),
            done,
            self._failed,
            label="Đang lưu báo cáo…",
            owner=self,
        )

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


def _remarks(table: StatTable) -> list[str]:
    from thidua_desktop.services.statistics import remarks_of

    return list(remarks_of(table))


def _title(table: StatTable) -> str:
    return f"{table.form.number} · {table.form.title}"


def open_statistics(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the statistics until closed."""
    dialog = StatisticsDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
