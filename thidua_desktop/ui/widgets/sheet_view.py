"""The view of a sheet: type and go on. Tab to the next cell that can be typed into, Enter to the next row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.models.sheet import WRONG_ROLE, SheetModel
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import ChipDelegate
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.number_delegate import NumberDelegate
from thidua_desktop.ui.widgets.paste import pasted_cells
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex
_WRAPPED, _WIDE = 100, 130
"""Columns at least so wide decide how high a row grows; those that are not wide up to so many lines."""
_LINES = 3
_NAMED = 6
"""Most refused cells told one by one."""
_FORWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class SheetView(QTableView):
    """Rows of a ``SheetModel``; ``attach()`` once, after the form was made."""

    left = Signal()
    """Enter on the last row: whoever comes next takes over."""
    many = Signal(list)
    """After cells were pasted or emptied together: (row, column, text) of those that refused theirs.

    Nothing is written where one refuses.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: SheetModel[Any] | None = None
        self.writing_many = False
        """Whether cells are written together now, and ``many`` is still to come."""
        self.empty = EmptyState(self.viewport())
        self.empty.hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().installEventFilter(self)

    def attach(
        self, context: UiContext, model: SheetModel[Any], *, stretch: int = -1, wrap: bool = False
    ) -> None:
        """Show ``model``; the column ``stretch`` (by default the last) takes the room that is left.

        With ``wrap`` long words go on in a second line, and the row grows.
        """
        self._sheet = model
        self.setWordWrap(wrap)
        self._theme = context.theme
        self._prompts = context.prompts
        self.setModel(model)
        rows = self.verticalHeader()
        rows.hide()
        fixed, growing = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.ResizeToContents
        rows.setSectionResizeMode(growing if wrap else fixed)
        self._row_height()
        context.theme.changed.connect(self._row_height)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setMinimumSectionSize(40)
        wide = stretch % len(model.columns)
        heading.setStretchLastSection(False)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, context.theme.pixels(column.width))
            if number == wide:
                heading.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            if column.chip is not None:
                self.setItemDelegateForColumn(number, ChipDelegate(context.theme, CHIP_ROLE, self))
            elif column.put is not None:
                self.setItemDelegateForColumn(number, CellDelegate(context.theme, self))
            elif column.numeric:
                self.setItemDelegateForColumn(number, NumberDelegate(self))
        self.empty.setup(context.icons)
        model.modelReset.connect(self._after_reset)
        self._after_reset()

    def go_to_first(self) -> None:
        """Put the cursor into the first cell that can be typed into."""
        for row in range(self._rows()):
            if self._enter(row, self._first(row)):
                return

    def sizeHintForRow(self, row: int) -> int:
        """Where words wrap: as high as the wide columns need, with air around; narrow ones end in dots."""
        if not self.wordWrap() or self._sheet is None:
            return super().sizeHintForRow(row)
        pixels, metrics, tallest = self._theme.pixels, self.fontMetrics(), 0
        for column in range(self._columns()):
            width = self.columnWidth(column)
            if width < pixels(_WRAPPED):
                continue
            text = str(self._sheet.index(row, column).data() or "")
            room = QRect(0, 0, width - pixels(24), 10_000)
            height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
            if width < pixels(_WIDE):
                height = min(height, _LINES * metrics.lineSpacing())
            tallest = max(tallest, height)
        return max(pixels(ROW_HEIGHT), tallest + pixels(12))

    def step(self, index: Index, *, down: bool = False, back: bool = False) -> bool:
        """Move from ``index`` to the next cell to type into; False when there is none."""
        if down:
            return any(self._enter(row, index.column()) for row in range(index.row() + 1, self._rows()))
        way = -1 if back else 1
        row, column = index.row(), index.column() + way
        while 0 <= row < self._rows():
            columns = range(column, -1, -1) if back else range(column, self._columns())
            if any(self._enter(row, place) for place in columns):
                return True
            row += way
            column = self._columns() - 1 if back else 0
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_cells()
        elif event.key() in _FORWARD and index.isValid():
            if not self.step(index, down=True):
                self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and self._sheet is not None:
            self._write_all([(one.row(), one.column(), "") for one in self.selectedIndexes()])
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A Vietnamese letter opens the cell as a plain key does; Qt opens it and forgets the letter."""
        index, typed = self.currentIndex(), event.commitString()
        before = str(index.data(Qt.ItemDataRole.EditRole) or "")
        fresh = self.state() != QAbstractItemView.State.EditingState
        super().inputMethodEvent(event)
        editor = QApplication.focusWidget()
        if not (fresh and typed and isinstance(editor, QLineEdit) and self.isAncestorOf(editor)):
            return
        if editor.text() in ("", before):
            editor.selectAll()
            editor.insert(typed)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell first; after the last one (before the first) it leaves the table."""
        index = self.currentIndex()
        if self.hasFocus() and index.isValid() and self.step(index, back=not forward):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by key stands in a cell that can be typed into."""
        super().focusInEvent(event)
        sheet, index = self._sheet, self.currentIndex()
        if (
            sheet is not None
            and event.reason() in _COMING
            and not (index.isValid() and sheet.editable(index))
        ):
            self.go_to_first()

    def copy_cells(self) -> None:
        """The chosen cells as a spreadsheet takes them."""
        seen = [one for one in self.selectedIndexes() if not self.isColumnHidden(one.column())]
        chosen = sorted(seen, key=lambda one: (one.row(), one.column()))
        lines: dict[int, list[str]] = {}
        for one in chosen:
            lines.setdefault(one.row(), []).append(" ".join(str(one.data() or "").split()))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines.values()))

    def paste_cells(self) -> None:
        """Cells of a spreadsheet or a document go where the cursor is, all of them or none.

        Cells that cannot be typed into are passed over: sums and names often lie between those that can.
        One copied cell fills every chosen one.
        """
        start, sheet = self.currentIndex(), self._sheet
        block = pasted_cells(QGuiApplication.clipboard().mimeData())
        if sheet is None or not start.isValid() or not block:
            return
        chosen = self.selectedIndexes()
        if len(block) == len(block[0]) == 1 and len(chosen) > 1:
            self._write_all([(one.row(), one.column(), block[0][0]) for one in chosen])
            return
        shown = [one for one in range(start.column(), self._columns()) if not self.isColumnHidden(one)]
        if not self._fits(block, start.row(), shown):
            return
        self._write_all(
            [
                (row, column, text)
                for row, line in enumerate(block, start.row())
                for column, text in zip(shown, line, strict=False)
                if row < self._rows() or self._room(row)
            ]
        )

    def _fits(self, block: Sequence[Sequence[str]], top: int, shown: Sequence[int]) -> bool:
        """Whether nothing of ``block`` would fall off the table; says what would."""
        if any(text for line in block for text in line[len(shown) :]):
            self._refuse(
                f"Bảng dán có {len(block[0])} cột, từ ô đang chọn sang phải chỉ còn {len(shown)} cột.",
                "Chọn ô đầu ở cột khác, hoặc chỉ chép những cột cần dán.",
            )
            return False
        rest = self._rows() - top
        if not self._room(top + len(block)) and any(text for line in block[rest:] for text in line):
            self._refuse(
                f"Bảng dán có {len(block)} dòng, từ ô đang chọn xuống chỉ còn {rest} dòng.",
                "Chọn ô đầu ở dòng khác, hoặc chỉ chép những dòng cần dán.",
            )
            return False
        return True

    def _room(self, rows: int) -> bool:
        """Whether the table can have so many rows."""
        return rows <= self._rows()

    def _write_all(self, cells: Sequence[tuple[int, int, str]]) -> None:
        """Write all cells, or none where one refuses; whoever does not listen to ``many`` is told here."""
        assert self._sheet is not None
        taken, refused = self._sheet.trial(cells)
        if taken:  # An empty cell among others leaves alone what cannot be empty.
            refused = [one for one in refused if one[2]]
        listened = self.isSignalConnected(QMetaMethod.fromSignal(self.many))
        if refused and not listened:
            self._refuse(self._refused_words(refused), "Sửa các ô ấy rồi dán lại.")
        elif not taken and not refused and cells:
            self._refuse("Các ô ở đây chỉ để xem, không dán vào được.", "Chọn ô có khung để gõ, rồi dán lại.")
        elif not refused:
            self._write(cells)
        if listened and (taken or refused):
            self.many.emit(refused)

    def _refused_words(self, refused: Sequence[tuple[int, int, str]]) -> str:
        assert self._sheet is not None
        lines = [
            f"Dòng {row + 1}, cột {self._sheet.columns[column].title or column + 1}: "
            + (f"“{text}” không ghi được." if text else "không để trống được.")
            for row, column, text in refused[:_NAMED]
        ]
        more = len(refused) - _NAMED
        return "\n".join([*lines, *([f"… và {more} ô khác."] if more > 0 else [])])

    def _refuse(self, what: str, hint: str) -> None:
        self._prompts.error(RuleViolation(what, hint=f"Chưa dán ô nào. {hint}"))

    def _write(self, cells: Sequence[tuple[int, int, str]]) -> None:
        """Write cells together; whoever stores them may wait for ``many``."""
        sheet = self._sheet
        assert sheet is not None
        self.writing_many = True
        try:
            for row, column, text in cells:
                index = sheet.index(row, column)
                if sheet.editable(index):
                    sheet.setData(index, text)
        finally:
            self.writing_many = False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Tab the next cell to type into, not merely the next cell."""
        index = self.currentIndex()
        forward = QAbstractItemDelegate.EndEditHint.EditNextItem
        back = QAbstractItemDelegate.EndEditHint.EditPreviousItem
        if hint in (forward, back):
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.step(index, back=hint == back)
        elif hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            if not self.step(index, down=True):
                self.left.emit()
        else:
            super().closeEditor(editor, hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self.empty.resize(self.viewport().size())
        return super().eventFilter(watched, event)

    def _enter(self, row: int, column: int) -> bool:
        if self._sheet is None or column < 0:
            return False
        index = self._sheet.index(row, column)
        if not self._sheet.editable(index) or self.isColumnHidden(column):
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def _first(self, row: int) -> int:
        assert self._sheet is not None
        cells = (self._sheet.index(row, column) for column in range(self._columns()))
        shown = (index for index in cells if not self.isColumnHidden(index.column()))
        return next((index.column() for index in shown if self._sheet.editable(index)), -1)

    def _rows(self) -> int:
        return self._sheet.rowCount() if self._sheet else 0

    def _columns(self) -> int:
        return self._sheet.columnCount() if self._sheet else 0

    def _after_reset(self) -> None:
        self.empty.resize(self.viewport().size())
        self.empty.setVisible(self._rows() == 0)

    def _row_height(self) -> None:
        rows, height = self.verticalHeader(), self._theme.pixels(ROW_HEIGHT)
        rows.setDefaultSectionSize(height)
        rows.setMinimumSectionSize(height if self.wordWrap() else -1)


class CellDelegate(QStyledItemDelegate):
    """A cell to type into, drawn as a field; red where its row is wrong. Enter ends it one row down."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = NumberDelegate(parent)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        editor.setStyleSheet("padding: 0 6px; border-radius: 4px;")
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _FORWARD:
            assert isinstance(watched, QWidget)
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if int(index.data(Qt.ItemDataRole.TextAlignmentRole)) & int(Qt.AlignmentFlag.AlignRight):
            self._number.paint(painter, option, index)
        else:
            super().paint(painter, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        palette = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.bad if index.data(WRONG_ROLE) else palette.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -3, -3), 4, 4)
        painter.restore()
