"""How things are told: posts of each leader class, and the rows of the officers' form the sources lack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.services.statistics.forms import RowFill
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_statistics_words import Ui_StatisticsWords
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut

_KINDS = {"age": "Tuổi", "training": "Trình độ", "years": "Số năm làm việc này"}
_CODE = Qt.ItemDataRole.UserRole


class WordsPage(QWidget):
    """Two tables typed into and saved together; ``on_change`` is told after."""

    def __init__(
        self, context: UiContext, on_change: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.statistics
        self._on_change = on_change
        self.ui = ui = Ui_StatisticsWords()
        ui.setupUi(self)
        self.setProperty("plain", True)
        for table, wide in ((ui.wordsTable, 1), (ui.fillsTable, 2)):
            table.verticalHeader().hide()
            table.setTabKeyNavigation(False)
            table.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        ui.wordsTable.setColumnWidth(0, context.theme.pixels(320))
        ui.fillsTable.setColumnWidth(1, context.theme.pixels(180))
        ui.saveButton.clicked.connect(plain(self.save))
        shortcut("Ctrl+S", self.save, self)
        self._load()

    def _load(self) -> None:
        words, fills = self.ui.wordsTable, self.ui.fillsTable
        classes = [one for one in self._service.leader_classes() if one.code != "khac"]
        words.setRowCount(len(classes))
        for at, one in enumerate(classes):
            words.setItem(at, 0, _fixed(one.label, one.code))
            words.setItem(at, 1, QTableWidgetItem("; ".join(one.words)))
        rows = self._service.fillable_rows()
        fills.setRowCount(len(rows))
        for at, (code, _, mark, filled) in enumerate(rows):
            fills.setItem(at, 0, _fixed(code, code))
            fills.setItem(at, 1, _fixed(_KINDS[mark], mark))
            fills.setItem(at, 2, QTableWidgetItem(filled.label if filled else ""))
            for column, value in ((3, filled.low if filled else None), (4, filled.high if filled else None)):
                item = QTableWidgetItem("" if value is None else str(value))
                if mark == "training":
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                fills.setItem(at, column, item)
        self._say("")

    def save(self) -> None:
        """Keep both tables as one operation."""
        self._say("")
        words, service = self.ui.wordsTable, self._service
        given = {_said(words, at, 0, _CODE): _said(words, at, 1).split(";") for at in range(words.rowCount())}
        try:
            fills = self._fills()
        except Invalid as error:
            self._failed(error)
            return

        self._context.change(
            lambda: service.save_counting(given, fills),
            lambda changes: self._on_change(),
            self._failed,
            owner=self,
        )

    def _fills(self) -> dict[str, RowFill]:
        table: QTableWidget = self.ui.fillsTable
        fills = {}
        for at in range(table.rowCount()):
            code, label = _said(table, at, 0), _said(table, at, 2).strip()
            low, high = (_number(_said(table, at, column), code) for column in (3, 4))
            if label:
                fills[code] = RowFill(label, low, high)
            elif low is not None or high is not None:
                text = f"Dòng {code}: ghi tên dòng trên biểu."
                raise Invalid([Problem("missing", text, field=code)])
        return fills

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.setVisible(bool(text))


def _said(table: QTableWidget, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    item = table.item(row, column)
    return str(item.data(role) or "") if item else ""


def _fixed(text: str, code: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(_CODE, code)
    return item


def _number(text: str, code: str) -> int | None:
    clean = text.strip()
    if clean and not (clean.isascii() and clean.isdigit() and len(clean) < 5):
        raise Invalid([Problem("bad_number", f"Dòng {code}: “{clean}” không phải số.", field=code)])
    return int(clean) if clean else None
