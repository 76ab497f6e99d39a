"""Thông tin bộ tiêu chí: its name and paper, whom it scores, how absent components and ties are treated."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import AbsentPolicy, CriteriaSet, SetScope, TieRule
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_set import Ui_DlgReformSet
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.form_notice import read_fields, show_error

_SCOPES = (
    ("Cơ quan mình (cấp trên thẩm định)", SetScope.OFFICE),
    ("Các đơn vị do cơ quan chấm, xếp hạng", SetScope.UNITS),
)
_ABSENT = (
    ("Bỏ khỏi mẫu số: chỉ số tính trên điểm của các mục áp dụng", AbsentPolicy.RESCALE),
    ("Tính điểm tối đa", AbsentPolicy.FULL),
    ("Không có điểm, vẫn ở trong mẫu số", AbsentPolicy.ZERO),
)
_TIES = (
    ("Cùng hạng, bỏ hạng sau: 1, 1, 3", TieRule.SKIP),
    ("Cùng hạng, không bỏ hạng: 1, 1, 2", TieRule.DENSE),
)


@dataclass(frozen=True, slots=True)
class _Member:
    unit_id: int
    name: str
    chosen: bool
    elsewhere: str
    """The other set of the year that scores it."""


def _member_columns() -> tuple[SheetColumn[_Member], ...]:
    return (
        SheetColumn(
            "Đơn vị",
            lambda row: row.name,
            200,
            checked=lambda row: row.chosen,
            check=lambda row, on: replace(row, chosen=on),
            enabled=lambda row: not row.elsewhere,
            tip=lambda row: f"Đã chấm theo “{row.elsewhere}”" if row.elsewhere else row.name,
        ),
    )


class ReformSetDialog(QDialog):
    """Accepted once everything is stored, in one step."""

    def __init__(self, context: UiContext, criteria_set: CriteriaSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._set = context, criteria_set
        self._service = context.workspace.reform.sets
        self.ui = ui = Ui_DlgReformSet()
        ui.setupUi(self)
        self.resize(880, 560)
        context.icons.dress(self)
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            source=ui.sourceEdit,
            scope=ui.scopeBox,
            group=ui.groupEdit,
            absent_policy=ui.absentBox,
            ties=ui.tiesBox,
            note=ui.noteEdit,
        )
        fill_combo(ui.scopeBox, _SCOPES)
        fill_combo(ui.absentBox, _ABSENT)
        fill_combo(ui.tiesBox, _TIES)
        one = criteria_set
        self.fields.load(
            {
                "name": one.name,
                "source": one.source,
                "scope": one.scope,
                "group": one.group,
                "absent_policy": one.absent_policy,
                "ties": one.ties,
                "note": one.note,
            }
        )
        self.members: SheetModel[_Member] = SheetModel(_member_columns())
        ui.memberTable.attach(context, self.members)
        self.members.set_rows(self._members())
        self.members.edited.connect(lambda _: self._show_members())
        ui.lead.setText(
            f"Năm {one.year}, phiên bản {one.version}. Sửa ở đây không đổi tiêu chí; cách xử lý mục không áp "
            "dụng và bằng điểm làm chỉ số, thứ hạng tính lại."
        )
        ui.notice.hide()
        ui.scopeBox.currentIndexChanged.connect(plain(self._show_members))
        ui.okButton.clicked.connect(plain(self.save))
        ui.cancelButton.clicked.connect(self.reject)
        shortcut("Ctrl+S", self.save, self)
        self._show_members()

    def save(self) -> None:
        """Store facts and units; what is wrong appears beside its field."""
        values = read_fields(self.fields, self.ui.notice)
        if values is None:
            return
        # A combo box gives the words of an enumeration, not its members.
        values["scope"] = SetScope(values["scope"])
        values["absent_policy"] = AbsentPolicy(values["absent_policy"])
        values["ties"] = TieRule(values["ties"])
        made = replace(self._set, **values)
        units = [row.unit_id for row in self.members.rows() if row.chosen]
        self._context.change(
            lambda: self._service.save_set_with_members(made, units, expected=self._set),
            lambda _: self.accept(),
            self._failed,
            owner=self,
        )

    def _failed(self, error: Known) -> bool:
        return show_error(error, self.fields, self.ui.notice)

    def _members(self) -> list[_Member]:
        mine = set(self._service.members(self._set.id))
        others = {
            unit_id: other.name
            for other in self._service.current(self._set.year)
            if other.scope is SetScope.UNITS and other.group != self._set.group
            for unit_id in self._service.members(other.id)
        }
        units = self._context.workspace.units.every()
        return [_Member(one.id, one.name, one.id in mine, others.get(one.id, "")) for one in units]

    def _show_members(self) -> None:
        """Units can be ticked where the set scores units."""
        ui = self.ui
        units = SetScope(ui.scopeBox.currentData()) is SetScope.UNITS
        ui.memberSide.setVisible(units)
        chosen = sum(row.chosen for row in self.members.rows())
        ui.memberCount.setText(f"{chosen} đơn vị" if chosen else "Đánh dấu các đơn vị được chấm theo bộ này.")
