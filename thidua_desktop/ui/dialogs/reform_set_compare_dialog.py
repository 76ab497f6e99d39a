"""So sánh hai bộ tiêu chí: what came, went and changed from one set to another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.records import CriteriaSet, Criterion
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_changes import CriterionChange
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_set_compare import Ui_DlgReformSetCompare
from thidua_desktop.ui.models.criteria_sheet import AREAS, BY_SET, POLICIES, SCORERS, plain_points
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.fields import fill_combo

_LABELS = {
    "code": "Số",
    "name": "Tên",
    "max_thousandths": "Điểm tối đa",
    "rule_text": "Cách tính điểm",
    "rule": "Cách tự tính",
    "evidence": "Tài liệu kiểm chứng",
    "scored_by": "Ai chấm",
    "area_kind": "Loại điểm",
    "absent_policy": "Không áp dụng",
}


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One difference: a criterion that came or went, or one field of it that changed."""

    name: str
    chip: Chip
    field: str
    before: str
    after: str


def lines_of(change: CriterionChange) -> list[ChangeLine]:
    """The differences of one pair."""
    one = change.after or change.before
    assert one is not None
    name = f"{one.code} {one.name}"
    if change.before is None:
        return [ChangeLine(name, Chip("Thêm", "good"), "", "", f"{plain_points(one.max_thousandths)} điểm")]
    if change.after is None:
        return [ChangeLine(name, Chip("Bỏ", "bad"), "", f"{plain_points(one.max_thousandths)} điểm", "")]
    chip = Chip("Đổi tên", "warn") if change.fields == ("name",) else Chip("Sửa", "warn")
    fields = [field for field in change.fields if not (field == "rule" and "rule_text" in change.fields)]
    return [
        ChangeLine(name, chip, _LABELS[field], said(change.before, field), said(change.after, field))
        for field in fields
    ]


def said(one: Criterion, field: str) -> str:
    """A field of a criterion in words."""
    if field == "max_thousandths":
        return plain_points(one.max_thousandths)
    if field == "rule":
        return "chấm tay" if by_hand(one.rule) else "tự tính"
    if field == "scored_by":
        return next((words for words, key in SCORERS if key == one.scored_by), one.scored_by)
    if field == "area_kind":
        return AREAS[one.area_kind] if one.area_kind is not None else "Thường"
    if field == "absent_policy":
        return POLICIES[one.absent_policy] if one.absent_policy is not None else BY_SET
    return str(getattr(one, field))


def columns() -> tuple[SheetColumn[ChangeLine], ...]:
    """Of the comparison."""
    return (
        SheetColumn("Mục", lambda line: line.name, 300),
        SheetColumn("", lambda line: line.chip.word, 92, chip=lambda line: line.chip),
        SheetColumn("Nội dung", lambda line: line.field, 120),
        SheetColumn("Trước", lambda line: line.before, 220),
        SheetColumn("Sau", lambda line: line.after, 220),
    )


def set_words(one: CriteriaSet) -> str:
    """A set as the list of sets to compare names it."""
    group = f", {one.group}" if one.group else ""
    return f"Năm {one.year}{group}, phiên bản {one.version}: {one.name}"


class ReformSetCompareDialog(QDialog):
    """The set it was opened for is the later one; what it is compared with can be chosen."""

    def __init__(self, context: UiContext, criteria_set: CriteriaSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._set = context, criteria_set
        self._service = context.workspace.reform.sets
        self.ui = ui = Ui_DlgReformSetCompare()
        ui.setupUi(self)
        self.resize(1080, 600)
        context.icons.dress(self)
        self.model: SheetModel[ChangeLine] = SheetModel(columns())
        ui.table.attach(context, self.model, stretch=0, wrap=True)
        others = [one for one in self._service.every() if one.id != criteria_set.id]
        fill_combo(ui.beforeBox, [(set_words(one), one.id) for one in others])
        base = criteria_set.based_on_id
        if base is not None:
            ui.beforeBox.setCurrentIndex(max(0, ui.beforeBox.findData(base)))
        ui.afterLabel.setText(set_words(criteria_set))
        ui.beforeBox.activated.connect(plain(self.load))
        ui.copyButton.clicked.connect(plain(self.copy))
        ui.closeButton.clicked.connect(self.reject)
        self.load()

    def load(self) -> None:
        """Compare with the set chosen."""
        ui, before = self.ui, self.ui.beforeBox.currentData()
        ui.copyButton.setEnabled(before is not None)
        if before is None:
            self._say_none("Chưa có bộ nào khác", "Chép bộ sang năm sau hoặc lập phiên bản mới trước.")
            return
        found = self._service.compare(before, self._set.id)
        self.model.set_rows([line for change in found.changes for line in lines_of(change)])
        came = sum(one.before is None for one in found.changes)
        gone = sum(one.after is None for one in found.changes)
        changed = len(found.changes) - came - gone
        ui.sumLabel.setText(
            f"{came} mục thêm, {gone} mục bỏ, {changed} mục sửa, {found.same} mục giữ nguyên."
        )
        self._say_none("Hai bộ giống hệt nhau", "Không có mục nào thêm, bỏ hay sửa.")

    def copy(self) -> None:
        """The whole table to the clipboard."""
        self.ui.table.selectAll()
        self.ui.table.copy_cells()

    def _say_none(self, heading: str, sentence: str) -> None:
        self.ui.table.empty.describe("list-tree", heading, sentence)
