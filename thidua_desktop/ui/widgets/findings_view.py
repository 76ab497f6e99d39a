"""Why a nomination passes or does not: every condition with its sign, its article and the records behind it.

Parts of an "any/all" condition stand below it, indented. Enter or a double click on a record opens it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import SIGNS, Chip, chip_colours
from thidua_desktop.ui.widgets.choice_list import Index, TwoLineDelegate, plain_tip

VERDICTS = {
    Verdict.MET: Chip("Đạt", "good"),
    Verdict.CONFIRM: Chip("Cần xác nhận", "warn"),
    Verdict.UNMET: Chip("Không đạt", "bad"),
}
"""How a verdict is shown everywhere: a sign and a word."""

_PAD, _STEP, _SIGN, _GAP = 6, 18, 20, 8
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the view: a condition, or (with ``evidence``) a record it rests on."""

    depth: int
    finding: Finding
    evidence: Evidence | None = None
    source: str = ""
    """The article, where it is another than that of the condition above."""

    @property
    def text(self) -> str:
        if self.evidence is not None:
            return self.evidence.text
        finding = self.finding
        return finding.heading if finding.parts and finding.heading else finding.message

    @property
    def under(self) -> str:
        """The small second line: article, doubt, and whether the clerk answered."""
        if self.evidence is not None:
            return ""
        finding = self.finding
        parts = [self.source, "" if finding.verified else NOT_VERIFIED]
        parts.append("cán bộ đã xác nhận" if finding.answered else "")
        return " · ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """The whole line as read aloud or copied."""
        if self.evidence is not None:
            return f"→ {self.evidence.text}"
        text = f"{VERDICTS[self.finding.verdict].text}: {self.text}"
        return f"{text} ({self.under})" if self.under else text


def lines_of(findings: Sequence[Finding], depth: int = 0, above: str = "") -> Iterator[Line]:
    """The findings flattened in reading order: a condition, its records, its parts.

    ``above``: the article of the condition they are parts of; it is not said again.
    """
    for finding in findings:
        yield Line(depth, finding, source="" if finding.source == above else finding.source)
        told = set(_evidence_in(finding.parts))
        for evidence in finding.evidence:
            if evidence not in told:
                yield Line(depth + 1, finding, evidence)
        yield from lines_of(finding.parts, depth + 1, finding.source or above)


def _evidence_in(findings: Sequence[Finding]) -> Iterator[Evidence]:
    """What stands with these findings and their parts."""
    for finding in findings:
        yield from finding.evidence
        yield from _evidence_in(finding.parts)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return "Enter hoặc bấm đúp để mở" if line.evidence else plain_tip(line.words)
        return None


class _Delegate(QStyledItemDelegate):
    """A sign in a round, the sentence broken over lines, the article small below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        self.initStyleOption(option, index)
        option.text = ""
        widget, palette = option.widget, option.widget.palette()
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = option.rect.left() + _PAD + line.depth * _STEP
        top = option.rect.top() + 4
        if line.evidence is None:
            self._sign(painter, line.finding.verdict, left, top, strong=line.depth == 0)
        text_left = left + self._theme.pixels(_SIGN) + _GAP if line.evidence is None else left + _GAP
        room = QRect(text_left, top, option.rect.right() - _PAD - text_left, option.rect.height())
        font = self._font(widget, line)
        painter.setFont(font)
        link = line.evidence is not None
        ink = QPalette.ColorRole.PlaceholderText if link else QPalette.ColorRole.Text
        painter.setPen(palette.color(ink))
        text = f"→ {line.text}" if link else line.text
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), text)
        if line.under:
            small = TwoLineDelegate.small(widget)
            painter.setFont(small)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            doubt = not line.finding.verified and not selected
            painter.setPen(
                self._theme.colour("warn") if doubt else palette.color(QPalette.ColorRole.PlaceholderText)
            )
            height = QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
            below = room.adjusted(0, height + 1, 0, 0)
            painter.drawText(below, int(Qt.TextFlag.TextWordWrap), line.under)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, widget = index.data(LINE_ROLE), option.widget
        sign = self._theme.pixels(_SIGN) + _GAP if line.evidence is None else _GAP
        whole = widget.viewport().width() if isinstance(widget, QListView) else 320
        width = max(80, whole - 2 * _PAD - line.depth * _STEP - sign)
        room, flags = QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap)
        text = f"→ {line.text}" if line.evidence else line.text
        height = QFontMetrics(self._font(widget, line)).boundingRect(room, flags, text).height()
        if line.under:
            small = QFontMetrics(TwoLineDelegate.small(widget))
            height += small.boundingRect(room, flags, line.under).height() + 1
        return QSize(120, height + 8)

    def _sign(self, painter: QPainter, verdict: Verdict, left: int, top: int, *, strong: bool) -> None:
        role = VERDICTS[verdict].role
        ground, ink = chip_colours(self._theme, role)
        edge = self._theme.pixels(_SIGN)
        box = QRectF(left, top, edge, edge)
        if strong:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawEllipse(box)
        painter.setFont(self._theme.font(12, bold=strong))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[role])

    @staticmethod
    def _font(widget: QWidget, line: Line) -> QFont:
        return TwoLineDelegate.small(widget) if line.evidence else QFont(widget.font())


class FindingsView(QListView):
    """The findings of one check. ``setup(theme)`` first."""

    opened = Signal(str, int)
    """(table, id) of a record behind a condition."""
    current_changed = Signal()
    """Another line is current: see ``current()``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setProperty("bare", True)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    def setup(self, theme: Theme) -> None:
        """Draw in ``theme`` and follow its changes."""
        self.setItemDelegate(_Delegate(theme, self))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show ``findings``; what the clerk may answer, else what is not met, becomes current.

        The line chosen before stays when the same conditions are shown again.
        """
        before = self.current()
        self._model.beginResetModel()
        self._model.lines = tuple(lines_of(findings))
        self._model.endResetModel()
        lines = self._model.lines
        kept = [n for n, line in enumerate(lines) if before and line.finding.code == before.code]
        ask = [n for n, line in enumerate(lines) if line.finding.can_confirm and not line.finding.answered]
        short = [n for n, one in enumerate(lines) if not one.depth and one.finding.verdict is not Verdict.MET]
        if lines:
            self.setCurrentIndex(self._model.index((kept or ask or short or [0])[0]))
        self.current_changed.emit()

    def lines(self) -> tuple[Line, ...]:
        """What is shown, in order."""
        return self._model.lines

    def current(self) -> Finding | None:
        """The condition under the cursor (that of the record, on a record's line)."""
        row = self.currentIndex().row()
        return self._model.lines[row].finding if 0 <= row < len(self._model.lines) else None

    def choose(self, code: str) -> bool:
        """Bring the cursor to the condition ``code``; False when it is not shown."""
        for row, line in enumerate(self._model.lines):
            if line.finding.code == code and line.evidence is None:
                self.setCurrentIndex(self._model.index(row))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            text = "\n".join("  " * line.depth + line.words for line in self._model.lines)
            QGuiApplication.clipboard().setText(text)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        """The record of a line; of a condition resting on one record only, that one."""
        if not 0 <= index.row() < len(self._model.lines):
            return
        line = self._model.lines[index.row()]
        evidence = line.evidence or (line.finding.evidence[0] if len(line.finding.evidence) == 1 else None)
        if evidence is not None:
            self.opened.emit(evidence.table, evidence.id)
