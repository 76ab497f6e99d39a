"""Giá trị quy đổi: of which units of the year before a new or merged unit's value is made."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.ranking import Comparison, weighted_mean
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import canonical, format_points
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_map import Ui_DlgReformMap
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.form_notice import say


@dataclass(frozen=True, slots=True)
class FormerUnit:
    """A unit of the year before. ``weight`` 0: no part of the value."""

    name: str
    group: str
    index: int
    """Thousandths."""
    weight: int = 0


class ReformMapDialog(QDialog):
    """Weights are typed beside the former units; "Ghi" keeps them as one operation."""

    def __init__(self, context: UiContext, unit: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._unit = context, unit
        self._service = context.workspace.reform.ranking_maps
        self.ui = ui = Ui_DlgReformMap()
        ui.setupUi(self)
        self.resize(720, 520)
        context.icons.dress(self)
        before = unit.year - 1
        ui.title.setText(f"Giá trị năm {before} quy đổi cho {unit.unit_name}")
        self.model: SheetModel[FormerUnit] = SheetModel(_columns(before))
        ui.table.attach(context, self.model, stretch=0, wrap=True)
        ui.table.empty.describe(
            "chart-line",
            f"Chưa có bảng xếp hạng năm {before}",
            f"Nhập bảng xếp hạng năm {before} rồi mới quy đổi được.",
        )
        ui.saveButton.clicked.connect(plain(self.save))
        ui.clearButton.clicked.connect(plain(self.clear))
        ui.closeButton.clicked.connect(self.reject)
        self.model.edited.connect(lambda _: self._show_value())
        shortcut("Ctrl+S", self.save, self)
        for button in (ui.saveButton, ui.clearButton, ui.closeButton):
            button.setAutoDefault(False)
        self._load()
        ui.table.setFocus()

    def save(self) -> None:
        """Keep the weights and close."""

        def done(_: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        unit, parts = self._unit, [(row.name, row.weight) for row in self._parts()]
        self._context.change(
            lambda: self._service.save(unit.year, unit.group, unit.unit_name, parts), done, failed, owner=self
        )

    def clear(self) -> None:
        """Take every weight away; nothing is kept until "Ghi"."""
        self.model.replace_all([replace(row, weight=0) for row in self.model.rows()])

    def _load(self) -> None:
        unit = self._unit
        held = {
            canonical(part.from_name): part.weight
            for part in self._service.of(unit.year, unit.group, unit.unit_name)
        }
        rows = self._service.former_units(unit.year, unit.group)
        self.model.set_rows(
            [
                FormerUnit(
                    row.unit_name, row.group, row.score_thousandths, held.get(canonical(row.unit_name), 0)
                )
                for row in rows
            ]
        )
        if rows:
            self.ui.table.setCurrentIndex(self.model.index(0, _WEIGHT))
        self._show_value()

    def _parts(self) -> list[FormerUnit]:
        return [row for row in self.model.rows() if row.weight]

    def _show_value(self) -> None:
        parts, before = self._parts(), self._unit.year - 1
        if not parts:
            text = f"Không quy đổi: năm {before} để “—”."
        else:
            value = weighted_mean([(row.index, row.weight) for row in parts])
            text = f"Giá trị quy đổi năm {before}: {format_points(value)} điểm, từ {len(parts)} đơn vị."
        self.ui.valueLabel.setText(text)
        self.ui.saveButton.setEnabled(self.model.dirty)
        self.ui.clearButton.setEnabled(bool(parts))


_WEIGHT = 2


def _columns(year: int) -> tuple[SheetColumn[FormerUnit], ...]:
    def put(row: FormerUnit, text: str) -> FormerUnit | None:
        text = text.strip() or "0"
        return replace(row, weight=int(text)) if text.isascii() and text.isdigit() and len(text) < 8 else None

    return (
        SheetColumn(f"Đơn vị năm {year}", lambda row: row.name, 260, tip=lambda row: row.group),
        SheetColumn("Chỉ số", lambda row: format_points(row.index), 90, numeric=True),
        SheetColumn(
            "Trọng số",
            lambda row: str(row.weight) if row.weight else "",
            100,
            numeric=True,
            put=put,
            head_tip="Số nguyên từ 1, ví dụ số dân hoặc số hồ sơ; để trống: không tính",
        ),
    )
