"""The tree of turns: drag people and turns, or move them with Alt+↑ and Alt+↓; open turns stay open."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.models.stage_tree import AWARD, NAME, NUMBER, SEAT, STATE, TITLES, UNIT, StageModel
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import ChipDelegate
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.table_view import ROW_HEIGHT

_WIDTHS = {NUMBER: 66, NAME: 230, UNIT: 186, AWARD: 152, SEAT: 50, STATE: 106}


class _Rows(QStyledItemDelegate):
    """Rows as high as those of the tables."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.pixels(ROW_HEIGHT))


class StageTree(QTreeView):
    """Rows of a :class:`StageModel`; ``attach()`` once, after the form was made."""

    moved = Signal(int)
    """Alt+↑ (-1) or Alt+↓ (+1) on what is chosen."""
    dropped_out = Signal()
    """Delete on what is chosen."""
    chosen = Signal()
    """The cursor or the selection is elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: StageModel | None = None
        self._keep: tuple[list[int], int, int] = ([], 0, 0)
        self._closed: set[int] = set()
        self.empty = EmptyState(self.viewport())
        self.empty.hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def attach(self, context: UiContext, model: StageModel) -> None:
        """Show ``model``."""
        self._stage = model
        self.setModel(model)
        heading = self.header()
        heading.setStretchLastSection(False)
        heading.setSectionsMovable(False)
        for column in range(len(TITLES)):
            self.setColumnWidth(column, context.theme.pixels(_WIDTHS[column]))
        heading.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setTreePosition(NUMBER)
        self.setIndentation(16)
        self.setItemDelegate(_Rows(context.theme, self))
        self.setItemDelegateForColumn(STATE, ChipDelegate(context.theme, CHIP_ROLE, self))
        self.empty.setup(context.icons)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._after_reset)
        self.collapsed.connect(lambda index: self._note_open(index, open_=False))
        self.expanded.connect(lambda index: self._note_open(index, open_=True))
        self._listen()

    # ---- what is chosen ------------------------------------------------------------------------
    def chosen_awards(self) -> list[int]:
        """Award ids of the people chosen, in the order of the stage."""
        assert self._stage is not None
        rows = self.selectionModel().selectedRows()
        rows.sort(key=lambda one: (one.parent().row(), one.row()))
        return [line.award.id for one in rows if (line := self._stage.line_at(one)) is not None]

    def chosen_turns(self) -> list[int]:
        """Turn ids of the turns' own rows chosen, in order."""
        assert self._stage is not None
        rows = [one for one in self.selectionModel().selectedRows() if not one.parent().isValid()]
        rows.sort(key=lambda one: one.row())
        return [turn.turn.id for one in rows if (turn := self._stage.turn_at(one)) is not None]

    def show_award(self, award_id: int) -> bool:
        """Bring the cursor to a person; False when in no turn."""
        assert self._stage is not None
        return self._go(self._stage.index_of_award(award_id))

    def show_turn(self, turn_id: int) -> bool:
        """Bring the cursor to a turn's own row."""
        assert self._stage is not None
        return self._go(self._stage.index_of_turn(turn_id))

    def select_awards(self, award_ids: list[int]) -> None:
        """Choose these people; the cursor goes to the first."""
        assert self._stage is not None
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        found = [self._stage.index_of_award(one) for one in award_ids]
        found = [one for one in found if one.isValid()]
        if found:
            self._go(found[0])
            for one in found:
                model.select(one, flags)

    # ---- Qt ----------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped_out.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cells()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.resize(self.viewport().size())

    def copy_cells(self) -> None:
        """The rows chosen as a spreadsheet takes them."""
        rows = self.selectionModel().selectedRows()
        rows.sort(key=lambda one: (one.parent().row(), one.parent().isValid(), one.row()))
        lines = [
            "\t".join(str(one.siblingAtColumn(n).data() or "") for n in range(len(TITLES))) for one in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    # ---- inside --------------------------------------------------------------------------------
    def _go(self, index: QModelIndex) -> bool:
        if not index.isValid():
            return False
        if index.parent().isValid():
            self.expand(index.parent())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def _listen(self) -> None:
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def _note_open(self, index: QModelIndex, *, open_: bool) -> None:
        assert self._stage is not None
        turn = self._stage.turn_at(index)
        if turn is not None:
            (self._closed.discard if open_ else self._closed.add)(turn.turn.id)

    def _before_reset(self) -> None:
        assert self._stage is not None
        turn = self._stage.turn_at(self.currentIndex())
        awards = self.chosen_awards()
        self._keep = (awards, turn.turn.id if turn else 0, self.verticalScrollBar().value())

    def _after_reset(self) -> None:
        assert self._stage is not None
        awards, turn_id, scroll = self._keep
        self.setUpdatesEnabled(False)
        blocked = self.blockSignals(True)
        for place in range(len(self._stage.turns)):
            self.setFirstColumnSpanned(place, QModelIndex(), True)
        self.expandAll()
        for turn_id in self._closed:
            self.collapse(self._stage.index_of_turn(turn_id))
        self.blockSignals(blocked)
        if awards:
            self.select_awards(awards)
        if not self.currentIndex().isValid() and not self.show_turn(turn_id) and self._stage.turns:
            self._go(self._stage.index(0, 0))
        self.verticalScrollBar().setValue(scroll)
        current = self.currentIndex()
        if current.isValid():
            box: QRect = self.visualRect(current)
            if not self.viewport().rect().intersects(box):
                self.scrollTo(current)
        self.setUpdatesEnabled(True)
        self.empty.resize(self.viewport().size())
        self.empty.setVisible(not self._stage.turns)
        self.chosen.emit()

    def _show_menu(self, place: QPoint) -> None:
        actions: list[QAction] = self.actions()
        if not actions:
            return
        menu = QMenu(self)
        for action in actions:
            if action.text():
                menu.addAction(action)
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))
