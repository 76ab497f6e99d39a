"""The list at the left of a tab: what to choose from, each with a second line in small letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
SUBTITLE = Qt.ItemDataRole.UserRole + 1
_PAD = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """One line to choose: ``id`` is the record's (0 and below for lines that are no record)."""

    id: int
    title: str
    subtitle: str = ""


def plain_tip(text: str) -> str:
    """``text`` for a tooltip, which would otherwise read ``<b>`` in a name as markup."""
    return escape(text).replace("\n", "<br>") if "<" in text else text


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == SUBTITLE:
            return choice.subtitle
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{choice.title}\n{choice.subtitle}".strip())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.title}, {choice.subtitle}".strip(", ")
        return None


class TwoLineDelegate(QStyledItemDelegate):
    """Paints a title of at most two lines and a muted second text, in the palette's colours."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        widget = option.widget
        title, subtitle = option.text, str(index.data(SUBTITLE) or "")
        option.text = ""
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        palette = widget.palette()
        box = option.rect.adjusted(_PAD, 6, -_PAD, -6)
        font, small = QFont(widget.font()), self.small(widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        lines = self._lines(font, title, box.width())
        if selected:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            heavy = self._lines(bold, title, box.width())
            if len(heavy) == len(lines) and heavy[-1].endswith("…") == lines[-1].endswith("…"):
                font, lines = bold, heavy  # where bold letters need more room the ground alone tells
        painter.setFont(font)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        metrics = QFontMetrics(font)
        for number, words in enumerate(lines):
            painter.drawText(box.left(), box.top() + number * metrics.lineSpacing() + metrics.ascent(), words)
        height = len(lines) * metrics.lineSpacing()
        painter.setFont(small)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QFontMetrics(small)
        text = line.elidedText(subtitle, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.left(), box.top() + height + line.ascent() + 2, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        widget = option.widget
        width = max(80, getattr(widget, "viewport", lambda: widget)().width() - 2 * _PAD)
        height = self._title_height(widget, str(index.data() or ""), width) + 12
        if index.data(SUBTITLE):
            height += QFontMetrics(self.small(widget)).height() + 2
        return QSize(120, height)

    @staticmethod
    def small(widget: QWidget) -> QFont:
        """The widget's font one step smaller."""
        font = QFont(widget.font())
        if font.pixelSize() > 0:
            font.setPixelSize(max(9, font.pixelSize() - 1))
        else:
            font.setPointSizeF(font.pointSizeF() * 0.92)
        return font

    @classmethod
    def _title_height(cls, widget: QWidget, title: str, width: int) -> int:
        font = QFont(widget.font())
        return len(cls._lines(font, title, width)) * QFontMetrics(font).lineSpacing()

    @staticmethod
    def _lines(font: QFont, title: str, width: int) -> list[str]:
        """``title`` broken into at most two lines; what is too long for the second ends in an ellipsis."""
        metrics = QFontMetrics(font)
        layout = QTextLayout(title, font)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < 3 and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        if len(starts) < 2:
            return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)]
        second = title[starts[1] :]
        return [title[: starts[1]].rstrip(), metrics.elidedText(second, Qt.TextElideMode.ElideRight, width)]


class ChoiceList(QListView):
    """Choose one of a few records. ``chosen(id)`` comes once per change, by mouse or keyboard."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setProperty("bare", True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_choices(self, choices: Sequence[Choice], keep: int | None = None) -> None:
        """Show ``choices``; the line with id ``keep`` (default: the present one) stays current.

        When it is gone the first line becomes current. ``chosen`` is emitted only if the id differs.
        """
        before = self.current_id()
        wanted = before if keep is None else keep
        self._quiet = True
        self._model.beginResetModel()
        self._model.choices = tuple(choices)
        self._model.endResetModel()
        self._select(wanted)
        self._quiet = False
        after = self.current_id()
        if after != before and after is not None:
            self.chosen.emit(after)

    def choices(self) -> tuple[Choice, ...]:
        """What is shown."""
        return self._model.choices

    def current_id(self) -> int | None:
        """Id of the current line, ``None`` when the list is empty."""
        row = self.currentIndex().row()
        return self._model.choices[row].id if 0 <= row < len(self._model.choices) else None

    def choose(self, choice_id: int) -> None:
        """Make the line with this id current, as a click would."""
        self._select(choice_id)

    def _select(self, wanted: int | None) -> None:
        rows = [row for row, choice in enumerate(self._model.choices) if choice.id == wanted]
        if not self._model.choices:
            return
        index = self._model.index(rows[0] if rows else 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(self._model.choices[index.row()].id)
