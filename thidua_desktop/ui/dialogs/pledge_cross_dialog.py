"""Chấm chéo: what the units of a cụm, khối give each other. A row a unit scored, a column a unit scoring."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.domain.pledge_scoring import shown
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import parse_points
from thidua_desktop.services.pledges.board import BoardBlock
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_cross import Ui_DlgPledgeCross
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.pledges_columns import points_text
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import CarefulDelegate
from thidua_desktop.ui.widgets.pledge_paper_kinds import cut_own

_EXPLAINED = {
    CrossMode.NONE: "Quy tắc của năm này không tính điểm chấm chéo: điểm ghi ở đây chỉ để tham khảo.",
    CrossMode.SHARE: "Điểm trung bình được tính vào tổng điểm theo tỷ trọng trong quy tắc.",
    CrossMode.ADD: "Điểm trung bình được cộng vào tổng điểm.",
}


_LETTERS = 11
"""Letters of a heading that fit one line."""
_MANY = 8
"""Units beyond which the grid scrolls sideways."""


@dataclass(frozen=True, slots=True)
class CrossLine:
    """One unit scored. Points are thousandths, by the unit that gave them."""

    pledge_id: int
    unit_id: int
    name: str
    given: Mapping[int, int] = field(default_factory=dict)

    @property
    def average(self) -> str:
        """The mean of what was given, rounded down to thousandths; empty without scores."""
        return points_text(sum(self.given.values()) // len(self.given)) if self.given else ""


class PledgeCrossDialog(QDialog):
    """Each cell is stored as it is left; an emptied cell takes the score back."""

    def __init__(
        self, context: UiContext, year: int, block_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._year = context, year
        self._service = context.workspace.pledge_results
        self.model: SheetModel[CrossLine] = SheetModel(())
        self.ui = ui = Ui_DlgPledgeCross()
        ui.setupUi(self)
        self.resize(1240, 640)
        context.icons.dress(self)
        ui.title.setText(f"Chấm chéo năm {year}")
        ui.explanation.setText(
            "Mỗi hàng là một đơn vị được chấm, mỗi cột là một đơn vị chấm. "
            + _EXPLAINED[self._service.rules(year).cross]
        )
        ui.explanation.setText(
            f"{ui.explanation.text()} Mỗi ô từ 0 đến {shown(self._service.rules(year).total)} điểm."
        )
        blocks = [block for block in self._service.board(year).blocks if block.block_id is not None]
        fill_combo(ui.blockBox, [(block.name, block.block_id) for block in blocks])
        if (place := ui.blockBox.findData(block_id)) >= 0:
            ui.blockBox.setCurrentIndex(place)
        for part in (ui.blockLabel, ui.blockBox):
            part.setVisible(bool(blocks))
        ui.blockBox.activated.connect(plain(self.build))
        ui.closeButton.clicked.connect(self.accept)
        say(ui.notice, closed_words(context, year))
        self.build()
        ui.table.setFocus()

    def build(self) -> None:
        """Make the grid of the chosen block."""
        lines = self._lines()
        columns: list[SheetColumn[CrossLine]] = [
            SheetColumn("Đơn vị được chấm", self._numbered(lines), 250, tip=lambda line: line.name)
        ]
        office = self._context.workspace.settings.office()
        heads = short_heads([line.name for line in lines], office.place if office else "")
        columns += [_column(head, line.unit_id, line.name) for head, line in zip(heads, lines, strict=True)]
        columns.append(SheetColumn("Trung bình", lambda line: line.average, 96, numeric=True))
        self.model = _CrossSheet(columns)
        self.model.set_read_only(bool(closed_words(self._context, self._year)))
        table = self.ui.table
        table.attach(self._context, self.model, stretch=0, wrap=True)
        for column in range(1, len(columns) - 1):
            table.setItemDelegateForColumn(column, CarefulDelegate(self._context.theme, table))
        table.empty.describe(
            "users",
            "Chưa có đơn vị nào để chấm chéo",
            "Lập giao ước của năm cho các đơn vị trong cụm, khối trước.",
        )
        self.model.edited.connect(self._store)
        self.model.set_rows(lines)
        heading, pixels = table.horizontalHeader(), self._context.theme.pixels
        room = 1 + max((head.count("\n") for head in heads), default=0)
        heading.setFixedHeight(room * heading.fontMetrics().lineSpacing() + pixels(18))
        if len(lines) > _MANY:
            heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(0, pixels(250))

    def _block(self) -> BoardBlock | None:
        wanted = self.ui.blockBox.currentData()
        blocks = self._service.board(self._year).blocks
        return next((one for one in blocks if one.block_id is not None and one.block_id == wanted), None)

    def _lines(self) -> list[CrossLine]:
        block = self._block()
        rows = block.in_order() if block else []
        return [
            CrossLine(
                row.pledge.id,
                row.pledge.unit_id,
                row.unit_name,
                {one.by_unit_id: one.points for one in row.crosses},
            )
            for row in rows
        ]

    @staticmethod
    def _numbered(lines: list[CrossLine]) -> Callable[[CrossLine], str]:
        places = {line.pledge_id: number for number, line in enumerate(lines, start=1)}
        return lambda line: f"{places[line.pledge_id]}. {line.name}"

    def _store(self, number: int) -> None:
        line = self.model.row(number)
        stored = next((one for one in self._lines() if line and one.pledge_id == line.pledge_id), None)
        if number < 0 or line is None or stored is None:
            return
        for unit_id in {*line.given, *stored.given}:
            points = line.given.get(unit_id)
            if points != stored.given.get(unit_id):
                self._change(_setting(self._service.set_cross, line.pledge_id, unit_id, points))

    def _change(self, work: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            say(self.ui.notice, "")
            self._reload()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            self._reload()
            return True

        self._context.change(work, done, failed, owner=self)

    def _reload(self) -> None:
        lines = self._lines()
        if len(lines) == self.model.rowCount():
            self.model.replace_all(lines)
            self.model.mark_clean()


def short_heads(names: Sequence[str], place: str = "") -> list[str]:
    """Headings for columns of units: numbered, without "xã …" of the office itself, in short lines."""
    heads = cut_own(names, place)
    return [_balanced(f"{n}. {one}") for n, one in enumerate(heads, start=1)]


def _balanced(words: str) -> str:
    """``words`` in as few lines as fit, those lines as even as they get: no letter is left alone."""
    lines = len(textwrap.wrap(words, _LETTERS))
    width = next(n for n in range(1, _LETTERS + 1) if len(textwrap.wrap(words, n)) <= lines)
    return "\n".join(textwrap.wrap(words, width))


class _CrossSheet(SheetModel[CrossLine]):
    """The grid; headings of several lines stand in the middle above their figures."""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 < section < len(self.columns) - 1:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().headerData(section, orientation, role)


def _column(head: str, unit_id: int, name: str) -> SheetColumn[CrossLine]:
    def text(line: CrossLine) -> str:
        if line.unit_id == unit_id:
            return "–"
        points = line.given.get(unit_id)
        return "" if points is None else points_text(points)

    def put(line: CrossLine, typed: str) -> CrossLine | None:
        given = {one: points for one, points in line.given.items() if one != unit_id}
        if not typed:
            return replace(line, given=given)
        points = parse_points(typed)
        return None if points is None or points < 0 else replace(line, given={**given, unit_id: points})

    def tip(line: CrossLine) -> str:
        return f"{name} chấm {line.name}"

    return SheetColumn(
        head,
        text,
        116,
        numeric=True,
        put=put,
        tip=tip,
        enabled=lambda line: line.unit_id != unit_id,
        head_tip=f"{name} chấm",
    )


def _setting(
    act: Callable[[int, int, int | None], Changes], pledge_id: int, unit_id: int, points: int | None
) -> Callable[[], Changes]:
    return lambda: act(pledge_id, unit_id, points)


def open_cross(
    context: UiContext, year: int, block_id: int | None = None, parent: QWidget | None = None
) -> None:
    """Type the cross scores of a block."""
    dialog = PledgeCrossDialog(context, year, block_id, parent)
    dialog.exec()
    dialog.deleteLater()
