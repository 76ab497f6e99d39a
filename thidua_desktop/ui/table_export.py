"""Every table of the program can be written to a file as it stands: Ctrl+Shift+E, or the right button.

A table gets the act when the cursor first comes to it, so that no form and no dialog has to think of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.paged_table import PagedTable
from thidua_desktop.ui.widgets.table_view import EXPORT_ACTION, TableView

if TYPE_CHECKING:
    from thidua_desktop.services.exports.shown import ShownColumn

KEYS = "Ctrl+Shift+E"
FILES = "Excel (*.xlsx);;CSV (*.csv)"
_PIXELS_PER_LETTER = 7
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
_DISPLAY = Qt.ItemDataRole.DisplayRole


class TableExport(QObject):
    """Gives the act to each table that takes the cursor while ``owner`` lives."""

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._came)

    def _came(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QTableView, QTreeView)) and self._owner.isVisible():
            self.offer(now)

    def offer(self, view: QTableView | QTreeView) -> None:
        """Put the act on ``view`` once."""
        if any(action.objectName() == EXPORT_ACTION for action in view.actions()):
            return
        action = QAction("Xuất bảng này… (.xlsx, .csv)", view)
        action.setObjectName(EXPORT_ACTION)
        action.setShortcut(QKeySequence(KEYS))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.export(view))
        view.addAction(action)
        if view.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu:
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def export(self, view: QTableView | QTreeView) -> None:
        """Ask where to, and write what ``view`` shows."""
        from thidua_desktop.services.exports.shown import ShownTable, write_shown

        title = title_of(view)
        path = self._context.prompts.pick_save_file("Xuất bảng", f"{_file_name(title)}.xlsx", FILES)
        if path is None:
            return
        if path.suffixes[-2:] == [".csv", ".xlsx"]:  # the file dialog adds the ending it first proposed
            path = path.with_suffix("")
        columns = shown_columns(view)
        headings = [_heading(view, column) for column in columns]
        rows = _reader(view, columns)
        filters, today = filters_of(view), self._context.workspace.today()

        def work(job: object) -> Path:
            return write_shown(ShownTable(title, headings, rows(), filters, today), path, force=True)

        def done(written: Path) -> None:
            self._context.navigator.say.emit(f"Đã xuất bảng ra {written.name}")
            self._context.prompts.open_file(written)

        self._context.tasks.run_db(work, done, label="Đang xuất bảng…", owner=view.window())


def shown_columns(view: QTableView | QTreeView) -> list[int]:
    """Columns that can be seen, in the order on the screen."""
    header = _header(view)
    places = (header.logicalIndex(place) for place in range(header.count()))
    return [column for column in places if not header.isSectionHidden(column)]


def _header(view: QTableView | QTreeView) -> QHeaderView:
    return view.horizontalHeader() if isinstance(view, QTableView) else view.header()


def _heading(view: QTableView | QTreeView, column: int) -> ShownColumn:
    from thidua_desktop.services.exports.shown import ShownColumn

    model = view.model()
    label = model.headerData(column, Qt.Orientation.Horizontal, _DISPLAY)
    said = " ".join(str(label or "").split())
    numeric = False
    if model.rowCount():
        side = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        numeric = bool(int(side) & (_RIGHT | int(Qt.AlignmentFlag.AlignHCenter))) if side else False
    return ShownColumn(said, view.columnWidth(column) / _PIXELS_PER_LETTER, numeric)


def _reader(view: QTableView | QTreeView, columns: list[int]) -> Callable[[], list[list[str]]]:
    """What gives the rows: a list of the database is read when asked, on its thread; others at once."""
    model = view.model()
    if isinstance(view, TableView) and isinstance(model, PagedTable):
        return lambda: model.texts(columns)
    rows = list(_rows(view, model, columns, QModelIndex(), 0))
    return lambda: rows


def _rows(
    view: QTableView | QTreeView,
    model: QAbstractItemModel,
    columns: list[int],
    above: QModelIndex,
    depth: int,
) -> Iterator[list[str]]:
    """Rows that are not filtered away; what is below a folded branch is there as well."""
    for row in range(model.rowCount(above)):
        hidden = view.isRowHidden(row) if isinstance(view, QTableView) else view.isRowHidden(row, above)
        if hidden:
            continue
        texts = [_text(view, model.index(row, column, above)) for column in columns]
        if depth and texts:
            texts[0] = "    " * depth + texts[0]
        yield texts
        first = model.index(row, 0, above)
        if isinstance(view, QTreeView) and model.hasChildren(first):
            yield from _rows(view, model, columns, first, depth + 1)


def _text(view: QAbstractItemView, index: QModelIndex) -> str:
    """A cell's words; of a box in the cell what is chosen or entered in it; a tick as "x"."""
    value = index.data(_DISPLAY)
    if value not in (None, ""):
        return str(value)
    inside = view.indexWidget(index)
    if isinstance(inside, QComboBox):
        return inside.currentText()
    if isinstance(inside, (QLineEdit, QLabel)):
        return inside.text()
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    return "x" if ticked is not None and Qt.CheckState(ticked) == Qt.CheckState.Checked else ""


def title_of(view: QWidget) -> str:
    """What the table is called: its own name, the page it stands on, the window."""
    if view.accessibleName():
        return view.accessibleName()
    parent = view.parentWidget()
    while parent is not None:
        above = parent.parentWidget()
        tabs = above.parentWidget() if above is not None else None
        if isinstance(tabs, QTabWidget) and (place := tabs.indexOf(parent)) >= 0:
            return tabs.tabText(place).replace("&", "").strip()
        if parent.isWindow():
            break
        if parent.accessibleName():
            return parent.accessibleName()
        parent = above
    return view.window().windowTitle().replace("&", "").strip() or "Bảng"


def filters_of(view: QWidget) -> list[str]:
    """What narrows the list: the words looked for and what the choosers on the table's own page say."""
    model = view.model() if isinstance(view, TableView) else None
    if not isinstance(model, PagedTable):
        return []
    said = [f"“{model.query}”"] if model.query else []
    page = view.parentWidget()
    boxes = page.findChildren(QComboBox, options=Qt.FindChildOption.FindDirectChildrenOnly) if page else []
    said += [box.currentText() for box in boxes if box.isVisible() and box.currentIndex() > 0]
    return said


def _file_name(title: str) -> str:
    """ "Sổ khen thưởng" → "so-khen-thuong"."""
    letters = (one if one.isascii() and one.isalnum() else " " for one in fold(title))
    return "-".join("".join(letters).split())[:60] or "bang"
